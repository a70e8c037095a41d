//! How far a layer reaches on the globe, and the projection that suits it.

use geo::{Coord, MultiPolygon};

use super::super::seam::turn;
use super::{Albers, Azimuthal, EqualEarth, LonLat, Projection, wrapped};

/// From this many degrees of longitude on the map is one of the globe.
const GLOBE_WIDTH: f64 = 180.0;
/// From this many degrees of latitude on the map is one of the globe.
const GLOBE_HEIGHT: f64 = 110.0;
/// From this many degrees of longitude on the globe is shown as it is used to be: Greenwich in the middle.
const WHOLE_WIDTH: f64 = 300.0;
/// Up to this many degrees of latitude a cone keeps shapes well enough.
const CONE_HEIGHT: f64 = 70.0;
/// An extent that comes closer to a pole than this many degrees reaches it.
const AT_POLE: f64 = 1.0;
/// An extent whose every latitude is at least this many degrees lies around a pole.
const AROUND_POLE: f64 = 30.0;

/// The smallest box of longitudes and latitudes around a layer, which may go over the antimeridian.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Extent {
    /// −180 to 180.
    west: f64,
    /// Greater than `west`; greater than 180 where the box goes over the antimeridian.
    east: f64,
    south: f64,
    north: f64,
}

impl Projection {
    /// The projection for a layer of these outlines, in degrees.
    ///
    /// The layer's longitudes are those outside the widest gap that its outlines leave on the circle,
    /// so that Fiji is as narrow as it is. Then:
    ///
    /// 1. all latitudes beyond 30° on one side, and a pole closer than 1° or more than 180° of
    ///    longitude: azimuthal about that pole;
    /// 2. more than 180° of longitude or 110° of latitude: Equal Earth, about the middle, or about
    ///    Greenwich from 300° on;
    /// 3. more than 70° of latitude, a pole, or standard parallels that no cone can have because they
    ///    stand on both sides of the equator or within a degree of it: azimuthal about the middle;
    /// 4. else Albers, its standard parallels a sixth of the height inside.
    ///
    /// Without any outline it is the projection for a small box at 0° N 0° E.
    pub fn fitted<'a>(outlines: impl Iterator<Item = &'a MultiPolygon<f64>>) -> Self {
        Self::fitted_to_rings(
            outlines.flat_map(|outline| outline.iter().map(|one| one.exterior().0.as_slice())),
        )
    }

    /// The projection for a layer with these outer rings, in degrees, closed. See [`Self::fitted`].
    pub fn fitted_to_rings<'a>(rings: impl Iterator<Item = &'a [Coord<f64>]>) -> Self {
        Extent::of(rings).projection()
    }
}

impl Extent {
    fn of<'a>(rings: impl Iterator<Item = &'a [Coord<f64>]>) -> Self {
        let (mut south, mut north) = (f64::INFINITY, f64::NEG_INFINITY);
        let mut reaches = Vec::new();
        for reach in rings.filter_map(Reach::of) {
            south = south.min(reach.south);
            north = north.max(reach.north);
            reaches.push((reach.west, reach.east));
        }
        if reaches.is_empty() {
            return Self { west: -1.0, east: 1.0, south: -1.0, north: 1.0 };
        }
        let (west, east) = outside_widest_gap(reaches);
        Self { west, east, south: south.max(-90.0), north: north.min(90.0) }
    }

    fn projection(self) -> Projection {
        let (width, height) = (self.east - self.west, self.north - self.south);
        let reaches_pole = self.north.max(-self.south) > 90.0 - AT_POLE;
        let around_pole = self.south >= AROUND_POLE || self.north <= -AROUND_POLE;
        let central_meridian =
            if width > WHOLE_WIDTH { 0.0 } else { wrapped(f64::midpoint(self.west, self.east), 0.0) };
        let azimuthal = |lat| Projection::Azimuthal(Azimuthal::new(LonLat { lon: central_meridian, lat }));
        if around_pole && (reaches_pole || width > GLOBE_WIDTH) {
            return azimuthal(90.0_f64.copysign(self.north + self.south));
        }
        if width > GLOBE_WIDTH || height > GLOBE_HEIGHT {
            return Projection::EqualEarth(EqualEarth::new(central_meridian.round()));
        }
        let (south_parallel, north_parallel) = (self.south + height / 6.0, self.north - height / 6.0);
        let over_equator = south_parallel < 1.0 && north_parallel > -1.0;
        if height > CONE_HEIGHT || reaches_pole || over_equator {
            return azimuthal(f64::midpoint(self.south, self.north));
        }
        let turn = central_meridian - f64::midpoint(self.west, self.east);
        Projection::Albers(Albers::fitted(
            LonLat { lon: self.west + turn, lat: self.south },
            LonLat { lon: self.east + turn, lat: self.north },
        ))
    }
}

/// What one ring covers, in degrees. `east` may lie beyond 180.
struct Reach {
    west: f64,
    east: f64,
    south: f64,
    north: f64,
}

impl Reach {
    /// The reach of a closed ring; `None` without a finite position. A ring around a pole reaches it.
    fn of(ring: &[Coord<f64>]) -> Option<Self> {
        let first = ring.first()?;
        let mut reach = Self { west: first.x, east: first.x, south: first.y, north: first.y };
        let mut turns = 0.0;
        for edge in 0..ring.len() - 1 {
            turns += f64::from(turn(ring, edge));
            let at = ring[edge + 1];
            let lon = at.x + 360.0 * turns;
            reach.west = reach.west.min(lon);
            reach.east = reach.east.max(lon);
            reach.south = reach.south.min(at.y);
            reach.north = reach.north.max(at.y);
        }
        if turns != 0.0 && reach.north > -reach.south {
            reach.north = 90.0;
        } else if turns != 0.0 {
            reach.south = -90.0;
        }
        let finite = [reach.west, reach.east, reach.south, reach.north].iter().all(|one| one.is_finite());
        finite.then(|| reach.normal(turns != 0.0))
    }

    /// The same with its western end from −180 to 180. An end that is there already stays as it is.
    fn normal(self, winding: bool) -> Self {
        if winding || self.east - self.west >= 360.0 {
            return Self { west: -180.0, east: 180.0, ..self };
        }
        if (-180.0..180.0).contains(&self.west) {
            return self;
        }
        let west = (self.west + 180.0).rem_euclid(360.0) - 180.0;
        Self { west, east: west + (self.east - self.west), ..self }
    }
}

/// The western and eastern end of what remains of the circle without the widest gap between intervals.
fn outside_widest_gap(mut intervals: Vec<(f64, f64)>) -> (f64, f64) {
    intervals.sort_unstable_by(|one, other| one.0.total_cmp(&other.0));
    let furthest = intervals.iter().fold(f64::NEG_INFINITY, |far, (_, east)| far.max(*east));
    // What the intervals beyond 180 cover at the circle's beginning.
    let mut covered = furthest - 360.0;
    let mut widest = intervals.first().map_or(0.0, |(west, _)| west - covered);
    let mut ends = (intervals.first().map_or(-180.0, |(west, _)| *west), furthest);
    for (west, east) in intervals {
        // Only a wider gap moves the ends, so that a layer on one side keeps them to the last bit.
        if west - covered > widest {
            widest = west - covered;
            ends = (west, covered + 360.0);
        }
        covered = covered.max(east);
    }
    if widest > 1e-9 { ends } else { (-180.0, 180.0) }
}

#[cfg(test)]
mod tests {
    use geo::{Rect, polygon};

    use super::*;

    fn boxed(west: f64, east: f64, south: f64, north: f64) -> MultiPolygon<f64> {
        MultiPolygon::new(vec![Rect::new((west, south), (east, north)).to_polygon()])
    }

    fn fitted(boxes: &[(f64, f64, f64, f64)]) -> Projection {
        let outlines: Vec<MultiPolygon<f64>> =
            boxes.iter().map(|(west, east, south, north)| boxed(*west, *east, *south, *north)).collect();
        Projection::fitted(outlines.iter())
    }

    #[test]
    fn a_country_gets_albers_about_its_middle_to_the_last_bit() {
        let both = fitted(&[(22.137_058, 30.1, 45.0, 52.368_95), (28.0, 40.218_073, 44.384_6, 50.0)]);
        let south_west = LonLat { lon: 22.137_058, lat: 44.384_6 };
        let north_east = LonLat { lon: 40.218_073, lat: 52.368_95 };
        assert_eq!(both, Projection::Albers(Albers::fitted(south_west, north_east)));
    }

    #[test]
    fn countries_over_the_antimeridian_stay_whole() {
        // Russia, cut there; the United States with the Aleutians; both are no globe.
        let russia = fitted(&[(27.3, 180.0, 41.2, 81.8), (-180.0, -169.0, 65.0, 71.5)]);
        assert!(matches!(russia, Projection::Albers(_)), "{russia:?}");
        assert!((russia.central_meridian() - 109.15).abs() < 1e-9, "{russia:?}");
        let states = fitted(&[(-179.1, -66.9, 18.9, 71.4), (172.4, 179.8, 51.3, 53.1)]);
        assert!(matches!(states, Projection::Albers(_)), "{states:?}");
        assert!((states.central_meridian() + 127.25).abs() < 1e-9, "{states:?}");
    }

    #[test]
    fn a_ring_that_jumps_over_the_antimeridian_is_narrow() {
        let fiji = polygon![(x: 177.0, y: -19.0), (x: -178.0, y: -19.0), (x: -178.0, y: -16.0), (x: 177.0, y: -16.0)];
        let projection = Projection::fitted([MultiPolygon::new(vec![fiji])].iter());
        assert!((projection.central_meridian() - 179.5).abs() < 1e-9, "{projection:?}");
        assert!(matches!(projection, Projection::Albers(_)), "{projection:?}");
    }

    #[test]
    fn the_globe_gets_equal_earth_about_greenwich() {
        let world = fitted(&[
            (-180.0, 180.0, -90.0, -63.0),
            (-168.0, -34.0, -55.0, 83.0),
            (-18.0, 180.0, -47.0, 81.0),
        ]);
        assert_eq!(world, Projection::EqualEarth(EqualEarth::new(0.0)));
        let old_world = fitted(&[(-25.0, 90.0, -35.0, 81.0), (80.0, 180.0, -47.0, 81.0)]);
        assert_eq!(old_world, Projection::EqualEarth(EqualEarth::new(78.0)), "about its middle");
    }

    #[test]
    fn what_lies_around_a_pole_gets_that_pole() {
        let centre = |lat| LonLat { lon: 0.0, lat };
        let arctic = fitted(&[(-180.0, 180.0, 66.0, 84.0)]);
        assert_eq!(arctic, Projection::Azimuthal(Azimuthal::new(centre(90.0))));
        let coast = (-18..=18).map(|step| (f64::from(step) * 10.0, -70.0));
        let antarctica = geo::Polygon::new(coast.collect(), vec![]);
        let antarctica = Projection::fitted([MultiPolygon::new(vec![antarctica])].iter());
        assert_eq!(antarctica, Projection::Azimuthal(Azimuthal::new(centre(-90.0))), "no run along the pole");
        let sector = fitted(&[(20.0, 60.0, -90.0, -65.0)]);
        assert_eq!(sector, Projection::Azimuthal(Azimuthal::new(LonLat { lon: 40.0, lat: -90.0 })));
    }

    #[test]
    fn no_cone_is_laid_over_the_equator() {
        for (name, extent) in [("Kenya", (33.9, 41.9, -4.7, 5.5)), ("Africa", (-17.5, 51.4, -34.8, 37.3))] {
            let projection = fitted(&[extent]);
            assert!(matches!(projection, Projection::Azimuthal(_)), "{name}: {projection:?}");
        }
        assert!(matches!(fitted(&[(-74.0, -34.8, -33.8, 5.3)]), Projection::Albers(_)), "Brazil");
        assert!(
            matches!(fitted(&[(3.0, 3.0, 0.0, 0.0)]), Projection::Azimuthal(_)),
            "a point of the equator"
        );
    }

    #[test]
    fn broken_layers_get_a_projection_too() {
        assert!(matches!(fitted(&[]), Projection::Azimuthal(_)), "no outline");
        let far = fitted(&[(400_000.0, 400_100.0, 5_000_000.0, 5_000_100.0)]);
        let at = far.world_from_lonlat(LonLat { lon: 30.0, lat: 50.0 });
        assert!(at.x.is_finite() && at.y.is_finite(), "{far:?} {at:?}");
        let nowhere = polygon![(x: f64::NAN, y: 1.0), (x: 2.0, y: f64::INFINITY), (x: 3.0, y: 3.0)];
        let projection = Projection::fitted([MultiPolygon::new(vec![nowhere])].iter());
        assert!(projection.world_from_lonlat(LonLat { lon: 1.0, lat: 2.0 }).x.is_finite(), "{projection:?}");
    }
}
