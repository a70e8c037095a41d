//! The Albers equal-area conic projection on the WGS 84 ellipsoid.
//!
//! Equal-area, because a choropleth's reader compares surfaces. Formulas: J. P. Snyder, *Map
//! Projections: A Working Manual*, USGS Professional Paper 1395 (1987), pages 101–102, equations
//! 14-1 to 14-21 and 3-12, 3-16.

use super::ellipsoid::{FLATTENING, SEMI_MAJOR_M};
use super::{LonLat, World, wrapped};

/// An Albers equal-area conic projection with its constants worked out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Albers {
    central_meridian: f64,
    eccentricity_sq: f64,
    cone: f64,
    c: f64,
    radius_of_origin_m: f64,
}

impl Albers {
    /// A projection for the box from `south_west` to `north_east` (degrees).
    ///
    /// The standard parallels stand a sixth of the height inside the box (Snyder's rule of thumb,
    /// page 99), the origin in its middle. Where they would fall symmetrically on both sides of the
    /// equator, which no cone fits, the northern one moves by a degree.
    pub fn fitted(south_west: LonLat, north_east: LonLat) -> Self {
        let height = north_east.lat - south_west.lat;
        let south = south_west.lat + height / 6.0;
        let mut north = north_east.lat - height / 6.0;
        if (south + north).abs() < 1e-6 {
            north += 1.0;
        }
        let origin = LonLat {
            lon: f64::midpoint(south_west.lon, north_east.lon),
            lat: f64::midpoint(south_west.lat, north_east.lat),
        };
        Self::new(origin, south, north)
    }

    /// A projection from its origin and its standard parallels, all in degrees.
    ///
    /// The parallels must not stand symmetrically to the equator.
    pub fn new(origin: LonLat, south_parallel: f64, north_parallel: f64) -> Self {
        let eccentricity_sq = FLATTENING * (2.0 - FLATTENING);
        let (m1, q1) = parallel(south_parallel, eccentricity_sq);
        let (m2, q2) = parallel(north_parallel, eccentricity_sq);
        let cone = if (south_parallel - north_parallel).abs() < 1e-9 {
            libm::sin(south_parallel.to_radians())
        } else {
            (m1 * m1 - m2 * m2) / (q2 - q1)
        };
        let c = m1 * m1 + cone * q1;
        let q0 = authalic_q(libm::sin(origin.lat.to_radians()), eccentricity_sq);
        Self {
            central_meridian: origin.lon,
            eccentricity_sq,
            cone,
            c,
            radius_of_origin_m: SEMI_MAJOR_M * (c - cone * q0).sqrt() / cone,
        }
    }

    /// The longitude that runs straight up, in degrees.
    pub fn central_meridian(&self) -> f64 {
        self.central_meridian
    }

    /// Projects a position.
    ///
    /// # Examples
    /// ```
    /// use claims_map::space::{Albers, LonLat};
    /// let south_west = LonLat { lon: 22.0, lat: 44.0 };
    /// let north_east = LonLat { lon: 40.0, lat: 52.0 };
    /// let origin = Albers::fitted(south_west, north_east).world_from_lonlat(LonLat { lon: 31.0, lat: 48.0 });
    /// assert!(origin.x.abs() < 1e-6 && origin.y.abs() < 1e-6);
    /// ```
    pub fn world_from_lonlat(&self, at: LonLat) -> World {
        let q = authalic_q(libm::sin(at.lat.to_radians()), self.eccentricity_sq);
        let radius = SEMI_MAJOR_M * (self.c - self.cone * q).max(0.0).sqrt() / self.cone;
        let angle = self.cone * (wrapped(at.lon, self.central_meridian) - self.central_meridian).to_radians();
        World { x: radius * libm::sin(angle), y: self.radius_of_origin_m - radius * libm::cos(angle) }
    }

    /// Finds the position that projects to `at`, to about 10⁻¹⁰ degrees.
    pub fn lonlat_from_world(&self, at: World) -> LonLat {
        let (dx, dy) = (at.x, self.radius_of_origin_m - at.y);
        let sign = self.cone.signum();
        let radius = libm::hypot(dx, dy) * sign;
        let angle = libm::atan2(sign * dx, sign * dy);
        let scaled = radius * self.cone / SEMI_MAJOR_M;
        let q = (self.c - scaled * scaled) / self.cone;
        LonLat {
            lon: wrapped(self.central_meridian + (angle / self.cone).to_degrees(), 0.0),
            lat: latitude_from_q(q, self.eccentricity_sq).to_degrees(),
        }
    }
}

/// Snyder's m (14-15) and q (3-12) for a parallel in degrees.
fn parallel(latitude: f64, eccentricity_sq: f64) -> (f64, f64) {
    let (sin, cos) = libm::sincos(latitude.to_radians());
    let m = cos / (1.0 - eccentricity_sq * sin * sin).sqrt();
    (m, authalic_q(sin, eccentricity_sq))
}

/// Snyder's q (3-12) for the sine of a latitude.
fn authalic_q(sin: f64, eccentricity_sq: f64) -> f64 {
    let e = eccentricity_sq.sqrt();
    let es = e * sin;
    (1.0 - eccentricity_sq) * (sin / (1.0 - es * es) - libm::log((1.0 - es) / (1.0 + es)) / (2.0 * e))
}

/// The latitude in radians for Snyder's q, by the iteration (3-16).
fn latitude_from_q(q: f64, eccentricity_sq: f64) -> f64 {
    let e = eccentricity_sq.sqrt();
    let mut latitude = libm::asin((q / 2.0).clamp(-1.0, 1.0));
    for _ in 0..12 {
        let (sin, cos) = libm::sincos(latitude);
        let es = e * sin;
        let one = 1.0 - es * es;
        let term = q / (1.0 - eccentricity_sq) - sin / one + libm::log((1.0 - es) / (1.0 + es)) / (2.0 * e);
        let step = one * one / (2.0 * cos) * term;
        latitude += step;
        if !step.is_finite() || step.abs() < 1e-14 {
            break;
        }
    }
    latitude
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ukraine() -> Albers {
        Albers::fitted(LonLat { lon: 22.1, lat: 44.4 }, LonLat { lon: 40.2, lat: 52.4 })
    }

    #[test]
    fn agrees_with_proj4rs_within_a_millimetre() {
        let (south, north) = (44.4 + 8.0 / 6.0, 52.4 - 8.0 / 6.0);
        let definition =
            format!("+proj=aea +lat_1={south} +lat_2={north} +lat_0=48.4 +lon_0=31.15 +ellps=WGS84 +units=m");
        let oracle = proj4rs::Proj::from_proj_string(&definition).unwrap();
        let geographic = proj4rs::Proj::from_proj_string("+proj=longlat +ellps=WGS84").unwrap();
        for (lon, lat) in [(22.1, 48.4), (31.15, 48.4), (40.2, 49.6), (33.5, 44.4), (33.4, 52.4)] {
            let mut point = (f64::to_radians(lon), f64::to_radians(lat), 0.0);
            proj4rs::transform::transform(&geographic, &oracle, &mut point).unwrap();
            let ours = ukraine().world_from_lonlat(LonLat { lon, lat });
            let error = libm::hypot(ours.x - point.0, ours.y - point.1);
            assert!(error < 1e-3, "{lon} {lat}: {error} m apart");
        }
    }

    proptest! {
        #[test]
        fn projecting_there_and_back_is_the_identity(lon in 20.0..42.0, lat in 43.0..54.0) {
            let albers = ukraine();
            let back = albers.lonlat_from_world(albers.world_from_lonlat(LonLat { lon, lat }));
            prop_assert!((back.lon - lon).abs() < 1e-9 && (back.lat - lat).abs() < 1e-9, "{back:?}");
        }

        #[test]
        fn the_southern_hemisphere_projects_too(lon in 110.0..155.0, lat in -44.0..-10.0) {
            let albers = Albers::fitted(LonLat { lon: 112.0, lat: -44.0 }, LonLat { lon: 154.0, lat: -10.0 });
            let back = albers.lonlat_from_world(albers.world_from_lonlat(LonLat { lon, lat }));
            prop_assert!((back.lon - lon).abs() < 1e-9 && (back.lat - lat).abs() < 1e-9, "{back:?}");
        }
    }
}
