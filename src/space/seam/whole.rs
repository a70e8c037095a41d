//! Rings for a map that is whole at every meridian: each position gets one name.

use geo::{Coord, LineString, Polygon};

use super::bend::push_between;
use super::turns::turn;
use super::{AT_POLE, Projection};
use crate::space::projection::turned;

/// A polygon whose positions have one name each, with points in its bent edges. Runs along the
/// antimeridian to a pole and back are left out. `None` where nothing of it remains.
pub(super) fn polygon(projection: &Projection, polygon: &Polygon<f64>) -> Option<Polygon<f64>> {
    let exterior = ring(projection, polygon.exterior())?;
    let holes = polygon.interiors().iter().filter_map(|hole| ring(projection, hole));
    Some(Polygon::new(exterior, holes.collect()))
}

fn ring(projection: &Projection, ring: &LineString<f64>) -> Option<LineString<f64>> {
    let mut points = line(projection, &ring.0);
    points.pop();
    if points.iter().any(|at| is_pole(*at)) {
        points = without_spikes(points);
    }
    if points.len() < 3 {
        return None;
    }
    points.push(points[0]);
    Some(LineString::new(points))
}

/// The points of a line by their one name, with points in its bent edges.
pub(super) fn line(projection: &Projection, line: &[Coord<f64>]) -> Vec<Coord<f64>> {
    let mut points = Vec::with_capacity(line.len());
    for edge in 0..line.len().saturating_sub(1) {
        points.push(line[edge]);
        if let Some((from, to)) = unwrapped(line, edge) {
            push_between(projection, from, to, &mut points);
        }
    }
    points.extend(line.last());
    let central_meridian = projection.central_meridian();
    for at in &mut points {
        at.x = if is_pole(*at) { central_meridian } else { turned(at.x, central_meridian) };
    }
    points.dedup();
    points
}

/// The ends of an edge, the eastern one further east also over the antimeridian, a pole at the longitude
/// of the other end. `None` between poles.
fn unwrapped(line: &[Coord<f64>], edge: usize) -> Option<(Coord<f64>, Coord<f64>)> {
    let (mut from, mut to) = (line[edge], line[edge + 1]);
    match (is_pole(from), is_pole(to), turn(line, edge)) {
        (true, true, _) => return None,
        (true, false, _) => from.x = to.x,
        (false, true, _) => to.x = from.x,
        (false, false, 1) => to.x += 360.0,
        (false, false, -1) => from.x += 360.0,
        (false, false, _) => {}
    }
    Some((from, to))
}

pub(super) fn is_pole(at: Coord<f64>) -> bool {
    at.y.abs() >= AT_POLE
}

/// The points of a ring, its first not repeated, without those that it goes to and comes straight back
/// from.
fn without_spikes(points: Vec<Coord<f64>>) -> Vec<Coord<f64>> {
    let mut kept: Vec<Coord<f64>> = Vec::with_capacity(points.len());
    for at in points {
        kept.push(at);
        while let [.., before, tip, after] = kept[..]
            && (after == before || after == tip)
        {
            kept.truncate(kept.len() - if after == before { 2 } else { 1 });
        }
    }
    let (mut first, mut last) = (0, kept.len());
    while last - first > 2 {
        if kept[first] == kept[last - 1] || kept[first] == kept[last - 2] {
            last -= 1;
        } else if kept[first + 1] == kept[last - 1] {
            first += 1;
        } else {
            break;
        }
    }
    kept[first..last].to_vec()
}
