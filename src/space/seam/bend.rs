//! Points put into long edges, so that a straight line on the plane stays close to the true one.
//!
//! The true line of an edge is the straight one in longitude and latitude (RFC 7946, 3.1.1): a border
//! along a parallel is a parallel, which a conic or azimuthal map draws as an arc.

use geo::Coord;

use crate::space::{LonLat, Projection, World};

/// Edges that span no more than this in longitude and in latitude, in degrees, are left as they are. Their
/// plane line is off by s²ρ/8 for a parallel of s radians that is drawn with a radius of ρ: less than
/// 100 m where ρ is that of the equator around a pole, which is the largest that a fitted map has.
pub(super) const SHORT: f64 = 0.5;
/// How far the plane line may be off the true one, in metres.
const OFF_M: f64 = 200.0;

/// True for an edge that may need points.
pub(super) fn is_long(from: Coord<f64>, to: Coord<f64>) -> bool {
    (to.x - from.x).abs() > SHORT || (to.y - from.y).abs() > SHORT
}

/// True for an edge that needs points: a long one that the projection bends.
///
/// Like all in this file it is the same for both directions of an edge, to the last bit, so that two
/// neighbours keep one border.
pub(super) fn is_bent(projection: &Projection, from: Coord<f64>, to: Coord<f64>) -> bool {
    if !is_long(from, to) {
        return false;
    }
    let (low, high) = if (from.x, from.y) <= (to.x, to.y) { (from, to) } else { (to, from) };
    let middle = halfway(low, high);
    let plane = |at: Coord<f64>| projection.world_from_lonlat(LonLat { lon: at.x, lat: at.y });
    let (start, end) = (plane(low), plane(high));
    let between = [halfway(low, middle), middle, halfway(middle, high)];
    between.into_iter().any(|at| off_m(plane(at), start, end) > OFF_M)
}

/// Puts the points that an edge needs between its ends, in its direction.
pub(super) fn push_between(
    projection: &Projection,
    from: Coord<f64>,
    to: Coord<f64>,
    line: &mut Vec<Coord<f64>>,
) {
    if is_bent(projection, from, to) {
        let middle = halfway(from, to);
        push_between(projection, from, middle, line);
        line.push(middle);
        push_between(projection, middle, to, line);
    }
}

fn halfway(from: Coord<f64>, to: Coord<f64>) -> Coord<f64> {
    Coord { x: f64::midpoint(from.x, to.x), y: f64::midpoint(from.y, to.y) }
}

/// The distance in metres from a point to the line between two others.
fn off_m(at: World, start: World, end: World) -> f64 {
    let (along_x, along_y) = (end.x - start.x, end.y - start.y);
    let (x, y) = (at.x - start.x, at.y - start.y);
    let length_sq = along_x * along_x + along_y * along_y;
    let share = if length_sq > 0.0 { ((x * along_x + y * along_y) / length_sq).clamp(0.0, 1.0) } else { 0.0 };
    libm::hypot(x - share * along_x, y - share * along_y)
}
