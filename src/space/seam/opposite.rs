//! Land that may lie around the point opposite to the centre of a map that is not torn.
//!
//! There an azimuthal map ends: the point is drawn as its rim. A ring around that point has its inside between
//! itself and the rim, and a line close by sweeps along the rim within metres. A layer of its own map never comes
//! there; the land of the whole Earth does.

use std::borrow::Cow;

use geo::{Coord, LineString, MultiPolygon, Polygon};

use super::{Projection, rings_of, whole};
use crate::space::{Azimuthal, LonLat, World};

/// How close to the opposite point anything is drawn, in degrees on the globe. What lies closer is moved out.
const CLOSEST: f64 = 1.0;
/// The rim, likewise. It is closer, so that no ring touches it.
const RIM: f64 = 0.5;
/// The rim has a corner every so many degrees.
const RIM_STEP: f64 = 2.0;
/// By how many degrees about the centre neighbours on a ring may stand apart on the outer part of a map.
const MOST_SWEEP: f64 = 3.0;
/// From what part of the map's radius on that is so.
const OUTER: f64 = 0.9;
/// How often an edge is halved at most.
const HALVINGS: u32 = 24;

impl Projection {
    /// Land ready to be projected: as [`prepared`](Self::prepared), and it may also lie around the point opposite
    /// to the map's centre.
    ///
    /// Exterior rings must run counter-clockwise on the globe, holes clockwise: that says which side is land.
    pub fn prepared_land<'a>(&self, outline: &'a MultiPolygon<f64>) -> Cow<'a, MultiPolygon<f64>> {
        match self {
            Self::Albers(_) | Self::EqualEarth(_) => self.prepared(outline),
            Self::Azimuthal(map) => {
                let pieces = outline.iter().filter_map(|piece| whole::polygon(self, piece));
                Cow::Owned(pieces.map(|piece| Disk { map: *map }.polygon(&piece)).collect())
            }
        }
    }
}

/// An azimuthal map as a disk.
#[derive(Debug, Clone, Copy)]
struct Disk {
    map: Azimuthal,
}

impl Disk {
    /// A polygon whose positions have one name each, with the rim where it encloses the opposite point.
    fn polygon(self, polygon: &Polygon<f64>) -> Polygon<f64> {
        let mut rings: Vec<LineString<f64>> = rings_of(polygon).map(|ring| self.ring(ring)).collect();
        let turned = rings.iter().enumerate().filter(|(number, ring)| {
            let size = self.signed_size_m2(ring);
            if *number == 0 { size < 0.0 } else { size > 0.0 }
        });
        // Two rings around the opposite point leave a band between them, and the rim is not of it.
        if turned.count() % 2 == 1 {
            rings.insert(0, self.rim());
        }
        let exterior = rings.remove(0);
        Polygon::new(exterior, rings)
    }

    fn plane(self, at: Coord<f64>) -> World {
        self.map.world_from_lonlat(LonLat { lon: at.x, lat: at.y })
    }

    /// A ring that keeps away from the opposite point and does not cross the map on its way past it.
    fn ring(self, ring: &LineString<f64>) -> LineString<f64> {
        let outer_m = OUTER * self.map.rim_m(0.0);
        let mut points = Vec::with_capacity(ring.0.len());
        for edge in ring.0.windows(2) {
            points.push(edge[0]);
            if edge.iter().any(|at| distance_m(self.plane(*at)) > outer_m) {
                self.push_between(edge[0], edge[1], HALVINGS, &mut points);
            }
        }
        points.extend(ring.0.last());
        let closest_m = self.map.rim_m(CLOSEST);
        for at in &mut points {
            let world = self.plane(*at);
            let away_m = distance_m(world);
            if away_m > closest_m {
                let share = closest_m / away_m;
                let moved = self.map.lonlat_from_world(World { x: share * world.x, y: share * world.y });
                *at = Coord { x: moved.lon, y: moved.lat };
            }
        }
        LineString::new(points)
    }

    /// Puts points between two that stand far apart about the centre.
    fn push_between(self, from: Coord<f64>, to: Coord<f64>, halvings: u32, points: &mut Vec<Coord<f64>>) {
        if halvings == 0 || sweep(self.plane(from), self.plane(to)) <= MOST_SWEEP {
            return;
        }
        // The short way, also over the antimeridian.
        let beyond = if to.x - from.x > 180.0 {
            -360.0
        } else if to.x - from.x < -180.0 {
            360.0
        } else {
            0.0
        };
        let middle = Coord { x: f64::midpoint(from.x, to.x + beyond), y: f64::midpoint(from.y, to.y) };
        self.push_between(from, middle, halvings - 1, points);
        points.push(middle);
        self.push_between(middle, Coord { x: to.x + beyond, y: to.y }, halvings - 1, points);
    }

    /// The rim, counter-clockwise.
    fn rim(self) -> LineString<f64> {
        let radius_m = self.map.rim_m(RIM);
        let mut angle = 0.0;
        let mut points = Vec::new();
        while angle < 360.0 {
            let (sin, cos) = libm::sincos(f64::to_radians(angle));
            let at = self.map.lonlat_from_world(World { x: radius_m * cos, y: radius_m * sin });
            points.push(Coord { x: at.lon, y: at.lat });
            angle += RIM_STEP;
        }
        points.push(points[0]);
        LineString::new(points)
    }

    /// What a closed ring encloses on the map, negative where it runs clockwise.
    fn signed_size_m2(self, ring: &LineString<f64>) -> f64 {
        let cross = |edge: &[Coord<f64>]| {
            let (from, to) = (self.plane(edge[0]), self.plane(edge[1]));
            from.x * to.y - to.x * from.y
        };
        ring.0.windows(2).map(cross).sum::<f64>() / 2.0
    }
}

fn distance_m(at: World) -> f64 {
    libm::hypot(at.x, at.y)
}

/// The angle between two points about the centre, in degrees.
fn sweep(one: World, other: World) -> f64 {
    let (cross, dot) = (one.x * other.y - other.x * one.y, one.x * other.x + one.y * other.y);
    libm::atan2(cross, dot).abs().to_degrees()
}
