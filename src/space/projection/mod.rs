//! The projections that a map may have, and which of them suits a layer.
//!
//! All are equal-area, because a choropleth's reader compares surfaces, and all are computed on the
//! WGS 84 ellipsoid. Formulas: J. P. Snyder, *Map Projections: A Working Manual*, USGS Professional
//! Paper 1395 (1987), and the Equal Earth paper. Not here: cutting outlines where a projection tears the
//! globe (`seam`).

mod albers;
mod azimuthal;
mod ellipsoid;
mod equal_earth;
mod extent;

pub use albers::Albers;
pub use azimuthal::Azimuthal;
pub use equal_earth::EqualEarth;

pub(super) use azimuthal::turned;

use super::{LonLat, World};
use crate::words::{Message, message};

/// An equal-area projection with its constants worked out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Projection {
    /// For a country or a group of them on one side of the equator.
    Albers(Albers),
    /// For a pole, for compact extents on both sides of the equator, for continents.
    Azimuthal(Azimuthal),
    /// For the globe.
    EqualEarth(EqualEarth),
}

impl Projection {
    /// What the projection is called.
    pub fn name(&self) -> Message {
        match self {
            Self::Albers(_) => message!("text-projection-albers"),
            Self::Azimuthal(_) => message!("text-projection-azimuthal"),
            Self::EqualEarth(_) => message!("text-projection-equal-earth"),
        }
    }

    /// The longitude in the middle of the map, in degrees.
    pub fn central_meridian(&self) -> f64 {
        match self {
            Self::Albers(one) => one.central_meridian(),
            Self::Azimuthal(one) => one.central_meridian(),
            Self::EqualEarth(one) => one.central_meridian(),
        }
    }

    /// Projects a position.
    ///
    /// Longitudes up to a full turn beside the map are turned onto it. Those exactly 180 degrees from
    /// the central meridian stand on the side that they are written for: the western at the left rim,
    /// the eastern at the right one.
    pub fn world_from_lonlat(&self, at: LonLat) -> World {
        match self {
            Self::Albers(one) => one.world_from_lonlat(at),
            Self::Azimuthal(one) => one.world_from_lonlat(at),
            Self::EqualEarth(one) => one.world_from_lonlat(at),
        }
    }

    /// Finds the position that projects to `at`; longitudes from −180 to 180.
    pub fn lonlat_from_world(&self, at: World) -> LonLat {
        match self {
            Self::Albers(one) => one.lonlat_from_world(at),
            Self::Azimuthal(one) => one.lonlat_from_world(at),
            Self::EqualEarth(one) => one.lonlat_from_world(at),
        }
    }
}

/// The longitude turned once, where that brings it to at most 180 degrees from the central meridian.
/// Exact for −180 and 180.
#[inline]
pub(super) fn wrapped(lon: f64, central_meridian: f64) -> f64 {
    if lon > central_meridian + 180.0 {
        lon - 360.0
    } else if lon < central_meridian - 180.0 {
        lon + 360.0
    } else {
        lon
    }
}

/// The other implementation that the tests compare with.
#[cfg(test)]
mod oracle {
    use super::{LonLat, World};

    /// The greatest distance in metres between what a function and proj4rs make of positions.
    pub(super) fn furthest_off_m(
        definition: &str,
        projected: impl Fn(LonLat) -> World,
        positions: impl Iterator<Item = (f64, f64)>,
    ) -> f64 {
        let oracle = proj4rs::Proj::from_proj_string(definition).unwrap();
        let geographic = proj4rs::Proj::from_proj_string("+proj=longlat +ellps=WGS84").unwrap();
        let off = |(lon, lat): (f64, f64)| {
            let mut point = (f64::to_radians(lon), f64::to_radians(lat), 0.0);
            proj4rs::transform::transform(&geographic, &oracle, &mut point).unwrap();
            let ours = projected(LonLat { lon, lat });
            libm::hypot(ours.x - point.0, ours.y - point.1)
        };
        positions.map(off).fold(0.0, f64::max)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(central_meridian: f64) -> [Projection; 4] {
        let centre = |lat| LonLat { lon: central_meridian, lat };
        [
            Projection::Albers(Albers::new(centre(50.0), 40.0, 60.0)),
            Projection::Azimuthal(Azimuthal::new(centre(90.0))),
            Projection::Azimuthal(Azimuthal::new(centre(10.0))),
            Projection::EqualEarth(EqualEarth::new(central_meridian)),
        ]
    }

    /// The size of a small cell on the plane, in square metres, around a position.
    fn cell_m2(projection: &Projection, lon: f64, lat: f64) -> f64 {
        let half = 0.005;
        let at = |east: f64, north: f64| {
            projection.world_from_lonlat(LonLat { lon: lon + east * half, lat: lat + north * half })
        };
        let corners = [at(-1.0, -1.0), at(1.0, -1.0), at(1.0, 1.0), at(-1.0, 1.0)];
        let next = corners.iter().cycle().skip(1);
        corners.iter().zip(next).map(|(from, to)| (from.x * to.y - to.x * from.y) / 2.0).sum()
    }

    proptest! {
        #[test]
        fn surfaces_keep_their_size(lon in -60.0..60.0, lat in -60.0..80.0) {
            let reference = cell_m2(&Projection::EqualEarth(EqualEarth::new(lon)), lon, lat);
            for projection in all(0.0) {
                let ratio = cell_m2(&projection, lon, lat) / reference;
                prop_assert!((ratio - 1.0).abs() < 1e-5, "{}: {ratio}", projection.name().english());
            }
        }

        #[test]
        fn both_names_of_the_antimeridian_are_one_point(central in -170.0_f64..170.0, lat in -90.0..90.0) {
            prop_assume!(central.abs() > 1e-3);
            for projection in all(central) {
                let [west, east] = [-180.0, 180.0].map(|lon| {
                    let at = projection.world_from_lonlat(LonLat { lon, lat });
                    (at.x.to_bits(), at.y.to_bits())
                });
                prop_assert_eq!(west, east, "{}", projection.name().english());
            }
        }
    }
}
