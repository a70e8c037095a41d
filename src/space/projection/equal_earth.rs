//! The Equal Earth projection on the WGS 84 ellipsoid: the whole globe, equal-area.
//!
//! B. Šavrič, T. Patterson, B. Jenny, *The Equal Earth map projection*, International Journal of
//! Geographical Information Science 33 (2019), pages 454–465, equations 5 to 10, with the authalic
//! latitude in place of the sphere's.

use std::sync::LazyLock;

use super::ellipsoid::{authalic_radius_m, authalic_sine, authalic_sine_slope, latitude_from_authalic};
use super::{LonLat, World, wrapped};

/// The polynomial's coefficients A1 to A4.
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
/// The sine of the greatest parametric latitude: half the root of three.
const GREATEST_SINE: f64 = 0.866_025_403_784_438_6;

/// An Equal Earth projection about a central meridian.
///
/// The map ends at the meridian opposite to it: a longitude 180 degrees to the west stands at the left
/// rim, one 180 degrees to the east at the right rim.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EqualEarth {
    central_meridian: f64,
    radius_m: f64,
}

impl EqualEarth {
    /// A projection about a central meridian, in degrees.
    pub fn new(central_meridian: f64) -> Self {
        Self { central_meridian, radius_m: authalic_radius_m() }
    }

    /// The longitude in the middle, in degrees.
    pub fn central_meridian(&self) -> f64 {
        self.central_meridian
    }

    /// Projects a position, to a micrometre.
    pub fn world_from_lonlat(&self, at: LonLat) -> World {
        let angle = (wrapped(at.lon, self.central_meridian) - self.central_meridian).to_radians();
        let (height, width) = Parallel::at(at.lat);
        World { x: self.radius_m * angle * width, y: self.radius_m * height }
    }

    /// Finds the position that projects to `at`. Beside the map it is a position on its rim.
    pub fn lonlat_from_world(&self, at: World) -> LonLat {
        let greatest = libm::asin(GREATEST_SINE);
        let height = at.y / self.radius_m;
        let mut parametric = (height / A[0]).clamp(-greatest, greatest);
        for _ in 0..12 {
            let (there, slope) = height_and_slope(parametric);
            let step = (there - height) / slope;
            parametric = (parametric - step).clamp(-greatest, greatest);
            if step.abs() < 1e-15 {
                break;
            }
        }
        let (sin, cos) = libm::sincos(parametric);
        let (_, slope) = height_and_slope(parametric);
        let angle = at.x / self.radius_m * GREATEST_SINE * slope / cos;
        let authalic = libm::asin((sin / GREATEST_SINE).clamp(-1.0, 1.0));
        let lon = self.central_meridian + angle.to_degrees().clamp(-180.0, 180.0);
        LonLat { lon: wrapped(lon, 0.0), lat: latitude_from_authalic(authalic).to_degrees() }
    }
}

/// Where a parallel stands on the map of the unit sphere, and how that changes with the latitude.
#[derive(Clone, Copy)]
struct Parallel {
    height: f64,
    /// The length of the parallel for a radian of longitude.
    width: f64,
    /// The change of `height` from here to the next parallel of the table, if it went on as here.
    rise: f64,
    /// The change of `width`.
    growth: f64,
}

/// How many steps the table of parallels has from pole to pole.
const STEPS: u16 = 4_096;

/// The parallels from the south pole to the north pole, evenly spaced.
///
/// Between two of them heights and widths follow the cubic that has their values and slopes. That takes
/// a tenth of the time of the exact formula, and is off by h⁴/384 times the fourth derivative for steps
/// of h radians: less than a micrometre.
static PARALLELS: LazyLock<Vec<Parallel>> = LazyLock::new(|| (0..=STEPS).map(Parallel::number).collect());

impl Parallel {
    /// The parallel of the table with a number.
    fn number(number: u16) -> Self {
        let step = std::f64::consts::PI / f64::from(STEPS);
        let latitude = (f64::from(number) - f64::from(STEPS) / 2.0) * step;
        let (sin, cos) = libm::sincos(latitude);
        let sine = GREATEST_SINE * authalic_sine(sin);
        let (parametric, cosine) = (libm::asin(sine), (1.0 - sine * sine).sqrt());
        let (height, slope) = height_and_slope(parametric);
        let change = GREATEST_SINE * authalic_sine_slope(sin) * cos / cosine * step;
        let bend = slope_of_slope(parametric);
        Self {
            height,
            width: cosine / (GREATEST_SINE * slope),
            rise: slope * change,
            growth: -(sine * slope + cosine * bend) / (GREATEST_SINE * slope * slope) * change,
        }
    }

    /// Height and width at a latitude in degrees.
    #[inline]
    fn at(lat: f64) -> (f64, f64) {
        let along = (lat.clamp(-90.0, 90.0) + 90.0) * (f64::from(STEPS) / 180.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 0 to the number of steps; not a number becomes 0"
        )]
        let number = (along as usize).min(usize::from(STEPS) - 1);
        let [south, north] = [PARALLELS[number], PARALLELS[number + 1]];
        let share = along - number as f64;
        let height = between(south.height, south.rise, north.height, north.rise, share);
        (height, between(south.width, south.growth, north.width, north.growth, share))
    }
}

/// The value of the cubic with a value and a slope at 0 and at 1.
#[inline]
fn between(start: f64, start_slope: f64, end: f64, end_slope: f64, share: f64) -> f64 {
    let whole = end - start;
    let (early, late) = (start_slope - whole, end_slope - whole);
    let rest = 1.0 - share;
    start + share * (whole + rest * (rest * early - share * late))
}

/// The height over the equator on the unit sphere for a parametric latitude, and its derivative.
fn height_and_slope(parametric: f64) -> (f64, f64) {
    let square = parametric * parametric;
    let sixth = square * square * square;
    let height = parametric * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square));
    (height, A[0] + 3.0 * A[1] * square + sixth * (7.0 * A[2] + 9.0 * A[3] * square))
}

/// The second derivative of the height.
fn slope_of_slope(parametric: f64) -> f64 {
    let square = parametric * parametric;
    parametric * (6.0 * A[1] + square * square * (42.0 * A[2] + 72.0 * A[3] * square))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::oracle::furthest_off_m;
    use super::*;

    #[test]
    fn agrees_with_proj4rs_within_a_millimetre() {
        let definition = "+proj=eqearth +lon_0=11 +ellps=WGS84 +units=m";
        let globe = (-16..=16).flat_map(|lat| (-168..=190).step_by(9).map(move |lon| (lon, lat * 5)));
        let globe = globe.map(|(lon, lat)| (f64::from(lon), f64::from(lat)));
        let off = furthest_off_m(definition, |at| EqualEarth::new(11.0).world_from_lonlat(at), globe);
        assert!(off < 1e-3, "{off} m apart");
    }

    #[test]
    fn the_map_of_the_globe_has_the_published_size() {
        let corner = EqualEarth::new(0.0).world_from_lonlat(LonLat { lon: 180.0, lat: 90.0 });
        let side = EqualEarth::new(0.0).world_from_lonlat(LonLat { lon: -180.0, lat: 0.0 });
        assert!((corner.x - 10_216_474.79).abs() < 0.01 && (corner.y - 8_392_927.60).abs() < 0.01);
        assert!((side.x + 17_243_959.06).abs() < 0.01 && side.y.abs() < 1e-9, "{side:?}");
    }

    #[test]
    fn between_the_parallels_of_the_table_it_is_off_by_a_micrometre_at_most() {
        for number in 0..=90_000 {
            let lat = -90.0 + f64::from(number) / 500.0;
            let sine = GREATEST_SINE * authalic_sine(libm::sin(lat.to_radians()));
            let (height, slope) = height_and_slope(libm::asin(sine));
            let width = (1.0 - sine * sine).sqrt() / (GREATEST_SINE * slope);
            let (near_height, near_width) = Parallel::at(lat);
            let off = (near_height - height).abs().max((near_width - width).abs() * std::f64::consts::PI);
            assert!(off * authalic_radius_m() < 1e-6, "{lat}: {off}");
        }
    }

    proptest! {
        #[test]
        fn projecting_there_and_back_is_the_identity(
            lon in -179.9_f64..179.9, lat in -89.0_f64..89.0, central in -180.0..180.0,
        ) {
            let projection = EqualEarth::new(central);
            let back = projection.lonlat_from_world(projection.world_from_lonlat(LonLat { lon, lat }));
            let turned = (back.lon - lon).abs();
            prop_assert!(turned.min(360.0 - turned) < 1e-9 && (back.lat - lat).abs() < 1e-9, "{back:?}");
        }
    }
}
