//! How much of a picture may be lost before a point is needed.
//!
//! Each point of a line gets a weight once; at any scale the line is simplified by leaving out the
//! points that weigh less than the tolerance.

use geo::Coord;

use super::lines::Lines;

/// The most points that are weighed against one another. Every so many points one is never left out,
/// so that the work grows with the number of points and not with its square, whatever the line.
const BLOCK: usize = 512;

/// The weights of all points of some lines. Half of them are weighed on another thread.
pub(super) fn weigh_all(lines: &Lines) -> Vec<f32> {
    let mut weights = vec![f32::INFINITY; lines.points().len()];
    let half = lines.line_of(lines.points().len() / 2).min(lines.len());
    let middle = if half == lines.len() { weights.len() } else { lines.range(half).start };
    let (first, second) = weights.split_at_mut(middle);
    std::thread::scope(|scope| {
        scope.spawn(move || weigh_lines(lines, half..lines.len(), second));
        weigh_lines(lines, 0..half, first);
    });
    weights
}

/// Weighs these lines one after another.
fn weigh_lines(lines: &Lines, range: std::ops::Range<usize>, mut weights: &mut [f32]) {
    let mut open = Vec::new();
    for line in range {
        let points = lines.line(line);
        let (here, rest) = weights.split_at_mut(points.len());
        weigh(points, here, &mut open);
        weights = rest;
    }
}

/// A stretch of a line between two points that are kept, and the least weight of those.
type Stretch = (usize, usize, f64);

/// For each point of a line the tolerance from which it may be left out (Douglas and Peucker 1973,
/// all tolerances at once). The ends are never left out, nor is every [`BLOCK`]th point; of a closed
/// line neither is the point furthest from them.
///
/// `weights` must be infinite before; `open` is only room to work in.
pub(super) fn weigh(points: &[Coord<f64>], weights: &mut [f32], open: &mut Vec<Stretch>) {
    let Some(last) = points.len().checked_sub(1) else {
        return;
    };
    open.clear();
    if points.len() > BLOCK {
        let starts = (0..last).step_by(BLOCK);
        open.extend(starts.map(|start| (start, (start + BLOCK).min(last), f64::INFINITY)));
    } else if points[0] == points[last] && last > 2 {
        let (middle, _) = furthest(points, 0, last);
        open.extend([(0, middle, f64::INFINITY), (middle, last, f64::INFINITY)]);
    } else {
        open.push((0, last, f64::INFINITY));
    }
    while let Some((from, to, at_most)) = open.pop() {
        if to - from < 2 {
            continue;
        }
        let (middle, distance) = furthest(points, from, to);
        let weight = distance.min(at_most);
        weights[middle] = single(weight);
        open.extend([(from, middle, weight), (middle, to, weight)]);
    }
}

/// A weight as it is kept: half the memory, and exact to a part in ten million.
#[expect(clippy::cast_possible_truncation, reason = "rounding is meant")]
fn single(weight_m: f64) -> f32 {
    weight_m as f32
}

/// The point between two others that is furthest from the line between them, and its distance.
fn furthest(points: &[Coord<f64>], from: usize, to: usize) -> (usize, f64) {
    let (start, end) = (points[from], points[to]);
    let (dx, dy) = (end.x - start.x, end.y - start.y);
    let length_sq = dx * dx + dy * dy;
    let per_length_sq = if length_sq > 0.0 { length_sq.recip() } else { 0.0 };
    let distance_sq = |at: &Coord<f64>| {
        let (x, y) = (at.x - start.x, at.y - start.y);
        let along = ((x * dx + y * dy) * per_length_sq).clamp(0.0, 1.0);
        let (off_x, off_y) = (x - along * dx, y - along * dy);
        off_x * off_x + off_y * off_y
    };
    let mut best = (from + 1, -1.0);
    for (offset, at) in points[from + 1..to].iter().enumerate() {
        let distance = distance_sq(at);
        if distance > best.1 {
            best = (from + 1 + offset, distance);
        }
    }
    (best.0, best.1.max(0.0).sqrt())
}
