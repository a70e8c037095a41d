//! The Lambert azimuthal equal-area projection on the WGS 84 ellipsoid.
//!
//! For the poles, for compact extents on both sides of the equator, and for continents. Formulas:
//! Snyder 1987, pages 187–190, equations 24-17 to 24-29.

use std::f64::consts::{FRAC_PI_2, SQRT_2};

use super::ellipsoid::{
    ECCENTRICITY_SQ, SEMI_MAJOR_M, authalic_radius_m, authalic_sine, latitude_from_authalic,
};
use super::{LonLat, World, wrapped};

/// A Lambert azimuthal equal-area projection with its constants worked out.
///
/// The globe is a disk; it is torn only at the point opposite to the centre. North is up on the
/// central meridian.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Azimuthal {
    central_meridian: f64,
    /// Sine and cosine of the authalic latitude of the centre.
    centre: (f64, f64),
    radius_m: f64,
    /// Snyder's D (24-20), which keeps shapes true at the centre.
    stretch: f64,
}

impl Azimuthal {
    /// A projection about a centre, in degrees. Closer than a thousandth of a degree to a pole the
    /// centre is that pole.
    pub fn new(centre: LonLat) -> Self {
        let (sin, cos) = libm::sincos(centre.lat.to_radians());
        let radius_m = authalic_radius_m();
        let polar = centre.lat.abs() > 89.999;
        let sine = if polar { sin.signum() } else { authalic_sine(sin) };
        let cosine = cosine_of(sine);
        let scale = cos / (1.0 - ECCENTRICITY_SQ * sin * sin).sqrt();
        let stretch = if polar { 1.0 } else { SEMI_MAJOR_M * scale / (radius_m * cosine) };
        Self { central_meridian: centre.lon, centre: (sine, cosine), radius_m, stretch }
    }

    /// The longitude that runs straight up through the centre, in degrees.
    pub fn central_meridian(&self) -> f64 {
        self.central_meridian
    }

    /// How far from the centre of the plane stand positions that are so many degrees from the point opposite to
    /// the centre, in metres; short of that by the little that the map is stretched.
    pub(in crate::space) fn rim_m(&self, degrees: f64) -> f64 {
        let short = self.stretch.min(1.0 / self.stretch);
        2.0 * self.radius_m * libm::cos(degrees.to_radians() / 2.0) * short
    }

    /// Projects a position. All longitudes of a pole give the same point, bit for bit, and so do two
    /// longitudes a full turn apart. The point opposite to the centre comes to stand on the rim.
    pub fn world_from_lonlat(&self, at: LonLat) -> World {
        let (centre_sin, centre_cos) = self.centre;
        let lon = turned(at.lon, self.central_meridian);
        let (sin_lon, cos_lon) = libm::sincos((lon - self.central_meridian).to_radians());
        let sin = authalic_sine(libm::sin(at.lat.to_radians()));
        let cos = cosine_of(sin);
        let east = cos * sin_lon;
        let north = centre_cos * sin - centre_sin * cos * cos_lon;
        let toward = centre_sin * sin + centre_cos * cos * cos_lon;
        if toward < -1.0 + 1e-12 {
            return World { x: 0.0, y: 2.0 * self.radius_m / self.stretch };
        }
        let scale = self.radius_m * SQRT_2 / (1.0 + toward).sqrt();
        // The sum with zero turns −0 into 0.
        World { x: scale * self.stretch * east + 0.0, y: scale / self.stretch * north + 0.0 }
    }

    /// Finds the position that projects to `at`. Beside the disk it is the point opposite to the centre.
    pub fn lonlat_from_world(&self, at: World) -> LonLat {
        let (centre_sin, centre_cos) = self.centre;
        let (x, y) = (at.x / self.stretch, at.y * self.stretch);
        let distance = libm::hypot(x, y);
        if distance == 0.0 {
            let lat = latitude_from_authalic(libm::atan2(centre_sin, centre_cos)).to_degrees();
            return LonLat { lon: wrapped(self.central_meridian, 0.0), lat };
        }
        let (sin_away, cos_away) =
            libm::sincos(2.0 * libm::asin((distance / (2.0 * self.radius_m)).min(1.0)));
        let north = cos_away * centre_sin + y / distance * sin_away * centre_cos;
        let toward = cos_away * centre_cos - y / distance * sin_away * centre_sin;
        let east = sin_away * x / distance;
        let lat = latitude_from_authalic(libm::atan2(north, libm::hypot(east, toward)))
            .clamp(-FRAC_PI_2, FRAC_PI_2);
        let lon = self.central_meridian + libm::atan2(east, toward).to_degrees();
        LonLat { lon: wrapped(lon, 0.0), lat: lat.to_degrees() }
    }
}

/// The cosine of a latitude from its sine; zero at the poles.
#[inline]
fn cosine_of(sine: f64) -> f64 {
    ((1.0 - sine) * (1.0 + sine)).max(0.0).sqrt()
}

/// The longitude a whole number of turns away that is more than −180 and at most 180 degrees from the
/// central meridian.
pub(crate) fn turned(lon: f64, central_meridian: f64) -> f64 {
    let lon = wrapped(lon, central_meridian);
    if lon <= central_meridian - 180.0 { lon + 360.0 } else { lon }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::oracle::furthest_off_m;
    use super::*;

    /// Positions up to 80 degrees from a centre.
    fn around(centre: (f64, f64)) -> impl Iterator<Item = (f64, f64)> {
        let steps = || (-8..=8).map(|step| f64::from(step) * 10.0);
        let all = steps().flat_map(move |east| steps().map(move |north| (centre.0 + east, centre.1 + north)));
        all.filter(|(_, lat)| lat.abs() <= 90.0)
    }

    #[test]
    fn agrees_with_proj4rs_within_a_millimetre() {
        for (lon, lat) in [(20.0, 90.0), (-60.0, -90.0), (25.0, 0.0), (20.0, 3.0), (-100.0, 45.0)] {
            let definition = format!("+proj=laea +lat_0={lat} +lon_0={lon} +ellps=WGS84 +units=m");
            let azimuthal = Azimuthal::new(LonLat { lon, lat });
            let off = furthest_off_m(&definition, |at| azimuthal.world_from_lonlat(at), around((lon, lat)));
            assert!(off < 1e-3, "{lon} {lat}: {off} m apart");
        }
    }

    #[test]
    fn every_longitude_of_a_pole_is_one_point() {
        let centres = [(12.3, 90.0), (12.3, -90.0), (-77.7, 4.0)].map(|(lon, lat)| LonLat { lon, lat });
        for (centre, lat) in centres.into_iter().zip([90.0, -90.0, 90.0]) {
            let azimuthal = Azimuthal::new(centre);
            let bits = |lon: f64| {
                let at = azimuthal.world_from_lonlat(LonLat { lon, lat });
                (at.x.to_bits(), at.y.to_bits())
            };
            for lon in [-180.0, -91.0, -0.5, 0.0, 12.3, 90.0, 179.0, 180.0] {
                assert_eq!(bits(lon), bits(12.3), "{centre:?} {lon}");
            }
        }
    }

    #[test]
    fn the_antipode_stands_on_the_rim() {
        let azimuthal = Azimuthal::new(LonLat { lon: 10.0, lat: 0.0 });
        let at = azimuthal.world_from_lonlat(LonLat { lon: -170.0, lat: 0.0 });
        assert!((libm::hypot(at.x, at.y) - 2.0 * authalic_radius_m()).abs() < 3e4, "{at:?}");
    }

    proptest! {
        #[test]
        fn projecting_there_and_back_is_the_identity(
            lon in -180.0_f64..180.0, lat in -89.9_f64..89.9, central in -180.0..180.0, middle in -90.0..90.0,
        ) {
            let azimuthal = Azimuthal::new(LonLat { lon: central, lat: middle });
            let world = azimuthal.world_from_lonlat(LonLat { lon, lat });
            prop_assume!(libm::hypot(world.x, world.y) < 1.9 * authalic_radius_m());
            let back = azimuthal.lonlat_from_world(world);
            let east = (back.lon - lon).abs();
            let east = east.min(360.0 - east) * libm::cos(lat.to_radians());
            prop_assert!(east < 1e-9 && (back.lat - lat).abs() < 1e-9, "{back:?}");
        }
    }
}
