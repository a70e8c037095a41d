//! The pole of inaccessibility: the point of a polygon around which the largest upright square lies inside its
//! rings, where a name has most room; and the next best, apart from it.
//!
//! How far a ring is away is measured as a square grows: by the larger of the ways across and up (the Chebyshev
//! distance), never as the crow flies, so that a square's corners count and not only the circle in it.
//!
//! Squares that cover the polygon are divided into quarters, the most promising first, until no square can
//! hold a point that is farther by more than the tolerance (Mapbox's *polylabel*). Only sums, products,
//! quotients and square roots are used, which are the same on every machine; the `polylabel` crate
//! measures with the platform's `hypot`, whose last bit decides between squares that are alike.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use geo::{BoundingRect as _, Centroid as _, Coord, LineString, Polygon, Rect};

use crate::space::point_inside;

/// How many edges have one box around them, so that most of a ring is passed over at once.
const BLOCK: usize = 32;

/// Into how many squares the longer side of a polygon's box is divided at first, at most: a sliver's box is
/// millions of times as long as it is wide.
const MOST_ALONG: f64 = 128.0;

/// How many points are returned at most.
const MOST_POLES: usize = 4;

/// How far from one another they lie at least, and how much room each has at least, in the best one's room.
const APART: f64 = 1.2;
const LEAST_SHARE: f64 = 0.4;

/// A point of a polygon, and half the side of the largest upright square around it that no ring enters, in the
/// polygon's unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pole {
    pub(super) at: Coord<f64>,
    pub(super) room: f64,
}

/// The point of a polygon with most room, to within `tolerance`, in the polygon's unit, and others apart from it,
/// best first; none where the polygon has no surface or the tolerance is not above 0.
///
/// Where `most_steps` looks at an edge, or at the box around some, are not enough to find it, the best point among
/// those that were tried is returned, and where none of them lies inside, any that does.
pub(super) fn poles_of(polygon: &Polygon<f64>, tolerance: f64, most_steps: u64) -> Vec<Pole> {
    let (Some(bounds), Some(centroid)) = (polygon.bounding_rect(), polygon.centroid()) else {
        return Vec::new();
    };
    let shorter = bounds.width().min(bounds.height());
    if tolerance.is_nan() || tolerance <= 0.0 || shorter <= 0.0 {
        return Vec::new();
    }
    let side = shorter.max(bounds.width().max(bounds.height()) / MOST_ALONG);
    let mut rings = Rings::of(polygon);
    let (middle, centroid) =
        (Square::new(bounds.center(), 0.0, &mut rings), Square::new(centroid.0, 0.0, &mut rings));
    let mut best = if middle.distance < centroid.distance { middle } else { centroid };
    let mut queue: BinaryHeap<Square> =
        covering(bounds, side).map(|centre| Square::new(centre, side / 2.0, &mut rings)).collect();
    let mut tried: Vec<Square> = Vec::new();
    while let Some(next) = queue.pop() {
        if next.distance > best.distance {
            best = next;
        }
        if next.distance > 0.0 {
            tried.push(next);
        }
        if next.most - best.distance <= tolerance || rings.steps > most_steps {
            continue;
        }
        let half = next.half / 2.0;
        for (right, up) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
            queue.push(Square::new(
                Coord { x: next.centre.x + right, y: next.centre.y + up },
                half,
                &mut rings,
            ));
        }
    }
    if best.distance <= 0.0 {
        let at = point_inside(polygon).unwrap_or(best.centre);
        return vec![Pole { at, room: rings.distance(at).max(0.0) }];
    }
    let mut poles = vec![Pole { at: best.centre, room: best.distance }];
    tried.retain(|square| square.distance >= LEAST_SHARE * best.distance);
    tried.sort_by(|one, other| other.distance.total_cmp(&one.distance));
    for square in tried {
        if poles.len() == MOST_POLES || rings.steps > 2 * most_steps {
            break;
        }
        let is_apart = |pole: &Pole, at: Coord<f64>| {
            (at.x - pole.at.x).abs().max((at.y - pole.at.y).abs()) >= APART * best.distance
        };
        if poles.iter().all(|pole| is_apart(pole, square.centre)) {
            let pole = climbed(square, tolerance, &mut rings);
            if poles.iter().all(|other| is_apart(other, pole.at)) {
                poles.push(pole);
            }
        }
    }
    poles
}

/// The point with most room that is reached from a square's middle by steps upwards.
fn climbed(from: Square, tolerance: f64, rings: &mut Rings<'_>) -> Pole {
    let mut pole = Pole { at: from.centre, room: from.distance };
    let mut step = from.distance / 2.0;
    while step > tolerance {
        let ways = [(-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0)];
        let ways = ways.map(|(x, y)| Coord { x: pole.at.x + x * step, y: pole.at.y + y * step });
        let rooms = ways.map(|at| Pole { at, room: rings.distance(at) });
        let best = rooms.into_iter().max_by(|one, other| one.room.total_cmp(&other.room));
        match best {
            Some(best) if best.room > pole.room => pole = best,
            Some(_) | None => step /= 2.0,
        }
    }
    pole
}

/// The middles of squares with this side that cover a rectangle, column by column.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of squares, at least 1")]
fn covering(bounds: Rect<f64>, side: f64) -> impl Iterator<Item = Coord<f64>> {
    let count = |length: f64| (length / side).ceil() as u32;
    let (columns, rows, low) = (count(bounds.width()), count(bounds.height()), bounds.min());
    let at = move |low: f64, number: u32| low + f64::from(number) * side + side / 2.0;
    (0..columns)
        .flat_map(move |column| (0..rows).map(move |row| Coord { x: at(low.x, column), y: at(low.y, row) }))
}

/// A square that may hold the pole.
#[derive(Debug, Clone, Copy)]
struct Square {
    centre: Coord<f64>,
    half: f64,
    /// From the centre to the nearest ring; negative outside.
    distance: f64,
    /// The most that a point of it can be from a ring.
    most: f64,
}

impl Square {
    fn new(centre: Coord<f64>, half: f64, rings: &mut Rings<'_>) -> Self {
        let distance = rings.distance(centre);
        Self { centre, half, distance, most: distance + half }
    }
}

impl Ord for Square {
    fn cmp(&self, other: &Self) -> Ordering {
        self.most.total_cmp(&other.most)
    }
}

impl PartialOrd for Square {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Square {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Square {}

/// Some edges that follow one another, and the box around them.
struct Block<'a> {
    points: &'a [Coord<f64>],
    low: Coord<f64>,
    high: Coord<f64>,
}

/// A polygon's edges in blocks.
struct Rings<'a> {
    blocks: Vec<Block<'a>>,
    /// How many blocks and edges have been looked at.
    steps: u64,
}

impl<'a> Rings<'a> {
    fn of(polygon: &'a Polygon<f64>) -> Self {
        let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
        Self { blocks: rings.flat_map(blocks_of).collect(), steps: 0 }
    }

    /// From a point to the nearest ring; negative outside the polygon (even–odd rule).
    fn distance(&mut self, at: Coord<f64>) -> f64 {
        self.steps += self.blocks.len() as u64;
        let (mut is_inside, mut least) = (false, f64::INFINITY);
        for block in &self.blocks {
            let beyond = |value: f64, low: f64, high: f64| (low - value).max(value - high).max(0.0);
            let (dx, dy) = (beyond(at.x, block.low.x, block.high.x), beyond(at.y, block.low.y, block.high.y));
            let may_be_near = dx.max(dy) < least;
            let may_cross = (block.low.y..block.high.y).contains(&at.y) && at.x <= block.high.x;
            if !may_be_near && !may_cross {
                continue;
            }
            self.steps += block.points.len() as u64;
            for (from, to) in block.points.iter().zip(&block.points[1..]) {
                if may_cross
                    && (from.y > at.y) != (to.y > at.y)
                    && at.x < (to.x - from.x) * (at.y - from.y) / (to.y - from.y) + from.x
                {
                    is_inside = !is_inside;
                }
                if may_be_near {
                    least = least.min(distance_to_edge(*from, *to, at));
                }
            }
        }
        if is_inside { least } else { -least }
    }
}

fn blocks_of(ring: &LineString<f64>) -> impl Iterator<Item = Block<'_>> {
    let edges = ring.0.len().saturating_sub(1);
    (0..edges).step_by(BLOCK).map(move |first| {
        let points = &ring.0[first..=(first + BLOCK).min(edges)];
        let start = (points[0], points[0]);
        let (low, high) = points.iter().fold(start, |(low, high), at| {
            let low = Coord { x: low.x.min(at.x), y: low.y.min(at.y) };
            (low, Coord { x: high.x.max(at.x), y: high.y.max(at.y) })
        });
        Block { points, low, high }
    })
}

/// The distance from a point to an edge: half the side of the largest upright square around the point that the edge
/// does not enter.
fn distance_to_edge(from: Coord<f64>, to: Coord<f64>, at: Coord<f64>) -> f64 {
    let (from, to) = (from - at, to - at);
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let mut least = from.x.abs().max(from.y.abs()).min(to.x.abs().max(to.y.abs()));
    // Along the edge the larger of both ways falls and rises; where it turns, both are equal.
    for (ahead, across) in [(dx - dy, from.x - from.y), (dx + dy, from.x + from.y)] {
        let along = -across / ahead;
        if ahead != 0.0 && along > 0.0 && along < 1.0 {
            least = least.min((from.x + along * dx).abs());
        }
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::polygon;
    use proptest::prelude::*;

    const ENOUGH: u64 = 1_000_000;

    /// The pole found in so many steps, which is inside.
    fn expect_inside(shape: &Polygon<f64>, most_steps: u64) {
        let mut rings = Rings::of(shape);
        let poles = poles_of(shape, 1e-6, most_steps);
        assert!(!poles.is_empty(), "a shape has a pole");
        for pole in poles {
            assert!(rings.distance(pole.at) > 0.0, "{pole:?} is inside after {most_steps} steps");
        }
    }

    #[test]
    fn a_search_that_has_no_end_gives_a_point_inside() {
        let along =
            |low: f64, high: f64| polygon![(x: 0.0, y: low), (x: 2e6, y: high), (x: 2e6, y: high + 0.01)];
        let mut comb = vec![Coord { x: 0.0, y: 0.0 }];
        for tooth in 0..50_000 {
            let x = f64::from(tooth) * 20.0;
            comb.extend([Coord { x: x + 10.0, y: 1e6 }, Coord { x: x + 20.0, y: 1.0 }]);
        }
        comb.push(Coord { x: 1e6, y: 0.0 });
        let comb = Polygon::new(LineString(comb), Vec::new());
        for most_steps in [0, 1_000, ENOUGH] {
            expect_inside(&along(0.0, 0.001), most_steps);
            expect_inside(&along(0.0, 1e6), most_steps);
            expect_inside(&comb, most_steps);
        }
    }

    #[test]
    fn both_arms_of_an_l_have_a_pole() {
        let shape = polygon![
            (x: 0.0, y: 0.0), (x: 6.0, y: 0.0), (x: 6.0, y: 2.0), (x: 1.5, y: 2.0), (x: 1.5, y: 7.0), (x: 0.0, y: 7.0)
        ];
        let poles = poles_of(&shape, 0.01, ENOUGH);
        assert!((poles[0].room - 1.0).abs() < 0.01, "half of the wide arm: {poles:?}");
        assert!(poles.iter().any(|pole| pole.at.y > 2.0 && (pole.room - 0.75).abs() < 0.02), "{poles:?}");
    }

    #[test]
    fn the_way_to_an_edge_is_half_a_squares_side() {
        let edge = |from: (f64, f64), to: (f64, f64)| {
            distance_to_edge(
                Coord { x: from.0, y: from.1 },
                Coord { x: to.0, y: to.1 },
                Coord { x: 0.0, y: 0.0 },
            )
        };
        assert!((edge((1.0, -5.0), (1.0, 5.0)) - 1.0).abs() < 1e-12, "upright");
        assert!((edge((-5.0, 2.0), (5.0, 2.0)) - 2.0).abs() < 1e-12, "level");
        assert!((edge((0.0, 2.0), (2.0, 0.0)) - 1.0).abs() < 1e-12, "a slope meets the corner");
        assert!((edge((3.0, 4.0), (5.0, 9.0)) - 4.0).abs() < 1e-12, "an end");
        assert!(edge((-1.0, -1.0), (2.0, 2.0)) < 1e-12, "through it");
    }

    #[test]
    fn holes_are_kept_clear_of() {
        let shape = polygon!(
            exterior: [(x: 0.0, y: 0.0), (x: 10.0, y: 0.0), (x: 10.0, y: 6.0), (x: 0.0, y: 6.0)],
            interiors: [[(x: 4.0, y: 2.0), (x: 6.0, y: 2.0), (x: 6.0, y: 4.0), (x: 4.0, y: 4.0)]],
        );
        let pole = poles_of(&shape, 0.01, ENOUGH)[0];
        assert!((pole.room - 2.0).abs() < 0.011, "half of the gap: {pole:?}");
    }

    #[test]
    fn what_has_no_surface_has_no_pole() {
        let line = polygon![(x: 0.0, y: 0.0), (x: 4.0, y: 0.0), (x: 2.0, y: 0.0)];
        assert_eq!(poles_of(&line, 0.1, ENOUGH), [], "a line");
        let square = polygon![(x: 0.0, y: 0.0), (x: 1.0, y: 0.0), (x: 1.0, y: 1.0), (x: 0.0, y: 1.0)];
        for tolerance in [0.0, -1.0, f64::NAN] {
            assert_eq!(poles_of(&square, tolerance, ENOUGH), [], "{tolerance} would divide for ever");
        }
    }

    proptest! {
        #[test]
        fn no_point_of_a_grid_is_farther(radii in prop::collection::vec(1.0..10.0_f64, 5..90)) {
            let step = std::f64::consts::TAU / radii.len() as f64;
            let corner = |(index, radius): (usize, &f64)| {
                let (sin, cos) = libm::sincos(index as f64 * step);
                Coord { x: radius * cos, y: radius * sin }
            };
            let shape = Polygon::new(LineString(radii.iter().enumerate().map(corner).collect()), Vec::new());
            let mut rings = Rings::of(&shape);
            let best = poles_of(&shape, 0.05, ENOUGH)[0].room;
            for column in -40..40 {
                for row in -40..40 {
                    let at = Coord { x: f64::from(column) / 4.0, y: f64::from(row) / 4.0 };
                    prop_assert!(rings.distance(at) <= best + 0.05 + 1e-9, "{:?} is farther", at);
                }
            }
        }
    }
}
