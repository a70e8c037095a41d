//! Fewer points: fine around Ukraine, coarser the further off.
//!
//! Each line is simplified once for all that it bounds, and whatever decides on a point depends on where it
//! stands alone. So a coast that runs from near to far has no seam, and what shares a line goes on sharing it.

use crate::rings::{Point, STEPS};

/// Half a turn and a whole one, in grid steps.
const HALF_TURN: i64 = 180_000_000;
const TURN: i64 = 2 * HALF_TURN;
/// Around Ukraine, in degrees: west, south, east, north.
const NEAR: [f64; 4] = [19.0, 42.0, 44.0, 56.0];
/// What a page of a common shape shows, likewise.
const AROUND: [f64; 4] = [9.0, 38.0, 56.0, 61.0];
/// How far a line may move around Ukraine, in degrees of latitude (330 m).
const NEAR_OFF: f64 = 0.003;
/// How far it may move on the rest of such a page (1.3 km).
const AROUND_OFF: f64 = 0.012;
/// How far it may move far away (10 km).
const FAR_OFF: f64 = 0.09;
/// From so many degrees beside such a page on it is far away; up to there the tolerance grows evenly.
const FAR: f64 = 12.0;

/// A line with its ends kept and points dropped that stand closer to what replaces them than is seen there
/// (Douglas and Peucker, 1973; the tolerance is that of the point dropped).
pub fn simplified(line: &[Point]) -> Vec<Point> {
    let line = unrolled(line);
    let mut keep = vec![false; line.len()];
    let mut spans = vec![(0, line.len().saturating_sub(1))];
    while let Some((first, last)) = spans.pop() {
        keep[first] = true;
        keep[last] = true;
        let off = |index: usize| off_line(line[first], line[last], line[index]) / tolerance(line[index]);
        let furthest = (first + 1..last).map(|index| (off(index), index));
        if let Some((off, index)) = furthest.max_by(|one, other| one.0.total_cmp(&other.0))
            && off > 1.0
        {
            spans.push((first, index));
            spans.push((index, last));
        }
    }
    line.iter().zip(keep).filter(|(_, keep)| *keep).map(|(at, _)| rolled(*at)).collect()
}

/// A line whose longitudes do not jump: each step goes the short way round.
pub fn unrolled(line: &[Point]) -> Vec<Point> {
    let mut turns = 0;
    let mut points: Vec<Point> = Vec::with_capacity(line.len());
    for (index, at) in line.iter().enumerate() {
        if index > 0 {
            let step = at.0 - line[index - 1].0;
            turns += i64::from(step < -HALF_TURN) - i64::from(step > HALF_TURN);
        }
        points.push((at.0 + turns * TURN, at.1));
    }
    points
}

/// The same point with a longitude of more than −180 and at most 180 degrees.
fn rolled(at: Point) -> Point {
    (HALF_TURN - (HALF_TURN - at.0).rem_euclid(TURN), at.1)
}

/// How far a line may move at a point, in degrees of latitude.
pub fn tolerance(at: Point) -> f64 {
    if beside(NEAR, at) <= 0.0 {
        return NEAR_OFF;
    }
    let share = (beside(AROUND, at) / FAR).min(1.0);
    AROUND_OFF + share * (FAR_OFF - AROUND_OFF)
}

/// The point on a coarser grid where nobody sees the difference: 0.0001° on a page of a common shape, else
/// 0.01°.
pub fn snapped(at: Point) -> Point {
    let grid = if beside(AROUND, at) <= 0.0 { 100 } else { 10_000 };
    let near = |value: i64| (value + grid / 2).div_euclid(grid) * grid;
    rolled((near(at.0), near(at.1)))
}

/// How far beside a box a point stands, in degrees of latitude; 0 inside.
fn beside(bounds: [f64; 4], at: Point) -> f64 {
    let (lon, lat) = (rolled(at).0 as f64 / STEPS, at.1 as f64 / STEPS);
    let [west, south, east, north] = bounds;
    // Around the globe the short way.
    let aside = (west - lon).max(lon - east).min((lon + 360.0 - east).min(west + 360.0 - lon));
    let shrink = libm::cos(lat.clamp(south, north).to_radians());
    libm::hypot(aside.max(0.0) * shrink, (south - lat).max(lat - north).max(0.0))
}

/// Distance of a point from the segment between two others, in degrees of latitude.
fn off_line(from: Point, to: Point, at: Point) -> f64 {
    let shrink = libm::cos((at.1 as f64 / STEPS).to_radians());
    let (dx, dy) = ((to.0 - from.0) as f64 * shrink, (to.1 - from.1) as f64);
    let (px, py) = ((at.0 - from.0) as f64 * shrink, (at.1 - from.1) as f64);
    let length_sq = dx * dx + dy * dy;
    let along = if length_sq > 0.0 { ((px * dx + py * dy) / length_sq).clamp(0.0, 1.0) } else { 0.0 };
    libm::hypot(px - along * dx, py - along * dy) / STEPS
}
