//! Levels of detail: lines whose points know how much picture may be lost before they are needed.
//!
//! Each point gets a weight once; at any scale a line is simplified by leaving out the points that
//! weigh less than the tolerance. Points that two areas share have one weight, so a border stays one
//! line on both sides: no gap opens and nothing overlaps.

use geo::{BoundingRect, Coord, LineString, MultiLineString, MultiPolygon};

/// Lines on the plane (metres), each point with its weight.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Detailed {
    /// The lines. A closed one repeats its first point at its end.
    pub parts: Vec<DetailedLine>,
}

/// A line on the plane, each point with its weight.
#[derive(Debug, Clone, PartialEq)]
pub struct DetailedLine {
    /// The points, in metres.
    pub points: Vec<Coord<f64>>,
    /// For each point the tolerance in metres from which it may be left out; infinite for the ends.
    pub weights_m: Vec<f32>,
    /// South-west and north-east corner of the smallest box around the points.
    pub bounds: (Coord<f64>, Coord<f64>),
}

impl DetailedLine {
    /// A line weighed by itself.
    pub fn weighed(points: Vec<Coord<f64>>) -> Self {
        let weights_m = weigh(&points);
        Self::new(points, weights_m)
    }

    fn new(points: Vec<Coord<f64>>, weights_m: Vec<f32>) -> Self {
        let rect = LineString::new(points.clone()).bounding_rect();
        let bounds = rect.map_or((Coord::default(), Coord::default()), |rect| (rect.min(), rect.max()));
        Self { points, weights_m, bounds }
    }

    /// The points that are needed at a tolerance in metres: no point left out is further than that
    /// from the line through the others.
    pub fn simplified(&self, tolerance_m: f64) -> impl Iterator<Item = Coord<f64>> {
        let pairs = self.points.iter().zip(&self.weights_m);
        pairs.filter(move |(_, weight)| f64::from(**weight) >= tolerance_m).map(|(at, _)| *at)
    }
}

impl Detailed {
    /// The rings of an outline, each weighed by itself.
    pub fn of_outline(outline: &MultiPolygon<f64>) -> Self {
        Self { parts: rings(outline).map(|ring| DetailedLine::weighed(ring.0.clone())).collect() }
    }

    /// Open lines, each weighed by itself.
    pub fn of_lines(lines: &MultiLineString<f64>) -> Self {
        Self { parts: lines.iter().map(|line| DetailedLine::weighed(line.0.clone())).collect() }
    }
}

fn rings(outline: &MultiPolygon<f64>) -> impl Iterator<Item = &LineString<f64>> {
    outline.iter().flat_map(|one| std::iter::once(one.exterior()).chain(one.interiors()))
}

/// The weights of all points of a set of borders, to be looked up for the rings that they make.
#[derive(Debug, Clone, Default)]
pub struct SharedWeights {
    /// Sorted by position.
    points: Vec<([u64; 2], f32)>,
}

impl SharedWeights {
    /// The weights of these lines' points; a point that several lines have keeps the greatest.
    pub fn of<'a>(lines: impl Iterator<Item = &'a DetailedLine>) -> Self {
        let pairs = lines.flat_map(|line| line.points.iter().map(|at| key(*at)).zip(line.weights_m.clone()));
        let mut points: Vec<([u64; 2], f32)> = pairs.collect();
        points.sort_unstable_by(|(one, weight), (other, other_weight)| {
            one.cmp(other).then(other_weight.total_cmp(weight))
        });
        points.dedup_by_key(|(at, _)| *at);
        Self { points }
    }

    /// An outline whose points have these weights. A point that is on no line is never left out.
    pub fn outline(&self, outline: &MultiPolygon<f64>) -> Detailed {
        let weight = |at: &Coord<f64>| match self.points.binary_search_by_key(&key(*at), |(at, _)| *at) {
            Ok(index) => self.points[index].1,
            Err(_) => f32::INFINITY,
        };
        let line =
            |ring: &LineString<f64>| DetailedLine::new(ring.0.clone(), ring.0.iter().map(weight).collect());
        Detailed { parts: rings(outline).map(line).collect() }
    }
}

fn key(at: Coord<f64>) -> [u64; 2] {
    [at.x.to_bits(), at.y.to_bits()]
}

/// For each point of a line the tolerance from which it may be left out (Douglas and Peucker 1973,
/// all tolerances at once). The ends are never left out; of a closed line neither is the point
/// furthest from them.
fn weigh(points: &[Coord<f64>]) -> Vec<f32> {
    let mut weights = vec![f32::INFINITY; points.len()];
    let Some(last) = points.len().checked_sub(1) else {
        return weights;
    };
    let mut open = Vec::new();
    if points[0] == points[last] && last > 2 {
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
    weights
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
    let distance_sq = |at: &Coord<f64>| {
        let (x, y) = (at.x - start.x, at.y - start.y);
        let along = if length_sq > 0.0 { ((x * dx + y * dy) / length_sq).clamp(0.0, 1.0) } else { 0.0 };
        let (off_x, off_y) = (x - along * dx, y - along * dy);
        off_x * off_x + off_y * off_y
    };
    let mut best = (from + 1, -1.0);
    for (index, at) in points.iter().enumerate().take(to).skip(from + 1) {
        let distance = distance_sq(at);
        if distance > best.1 {
            best = (index, distance);
        }
    }
    (best.0, best.1.max(0.0).sqrt())
}

#[cfg(test)]
mod tests {
    use geo::{Distance, Euclidean, Point};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_straight_line_keeps_only_its_ends() {
        let line = DetailedLine::weighed((0..9).map(|x| Coord { x: f64::from(x), y: 0.0 }).collect());
        assert_eq!(line.simplified(0.1).count(), 2, "{:?}", line.weights_m);
        assert_eq!(line.simplified(0.0).count(), 9, "at full detail all points are there");
    }

    #[test]
    fn a_ring_never_collapses_to_its_start() {
        let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)];
        let ring = DetailedLine::weighed(corners.map(|(x, y)| Coord { x, y }).to_vec());
        assert_eq!(ring.simplified(1e9).count(), 3, "start, the opposite corner, end");
    }

    #[test]
    fn a_ring_takes_the_weights_of_the_borders_that_it_is_made_of() {
        let line = DetailedLine::weighed(
            [(0.0, 0.0), (5.0, 0.5), (10.0, 0.0)].map(|(x, y)| Coord { x, y }).to_vec(),
        );
        let weights = SharedWeights::of(std::iter::once(&line));
        let ring = LineString::from(vec![(0.0, 0.0), (5.0, 0.5), (10.0, 0.0), (5.0, 9.0), (0.0, 0.0)]);
        let outline = weights.outline(&MultiPolygon::new(vec![geo::Polygon::new(ring, Vec::new())]));
        assert!((outline.parts[0].weights_m[1] - 0.5).abs() < 1e-6, "the border's weight");
        assert!(outline.parts[0].weights_m[3].is_infinite(), "a point on no border stays");
    }

    proptest! {
        #[test]
        fn no_point_is_further_from_the_line_than_the_tolerance(
            points in prop::collection::vec((-100.0..100.0f64, -100.0..100.0f64), 2..60),
            tolerance in 0.1..60.0f64,
        ) {
            let line = DetailedLine::weighed(points.iter().map(|(x, y)| Coord { x: *x, y: *y }).collect());
            let kept: LineString<f64> = line.simplified(tolerance).collect();
            for (x, y) in points {
                let off = Euclidean.distance(&Point::new(x, y), &kept);
                prop_assert!(off <= tolerance * 1.000_01, "{off} > {tolerance}");
            }
        }
    }
}
