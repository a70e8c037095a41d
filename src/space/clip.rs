//! What of a ring lies in a box.

use geo::Coord;

use super::lines::Bounds;

/// A side of a box: a line parallel to an axis, and on which side of it the box is.
#[derive(Debug, Clone, Copy)]
struct Side {
    is_vertical: bool,
    at: f64,
    /// 1 where greater coordinates are inside, −1 where smaller ones are.
    inward: f64,
}

impl Side {
    fn across(self, at: Coord<f64>) -> f64 {
        if self.is_vertical { at.x } else { at.y }
    }

    /// How far inside a point is; negative outside.
    fn depth(self, at: Coord<f64>) -> f64 {
        (self.across(at) - self.at) * self.inward
    }

    /// Where the line between a point inside and one outside crosses the side.
    fn crossing(self, from: Coord<f64>, to: Coord<f64>) -> Coord<f64> {
        let share = (self.at - self.across(from)) / (self.across(to) - self.across(from));
        if self.is_vertical {
            Coord { x: self.at, y: from.y + (to.y - from.y) * share }
        } else {
            Coord { x: from.x + (to.x - from.x) * share, y: self.at }
        }
    }

    #[expect(clippy::float_cmp, reason = "a point on a side has its coordinate")]
    fn holds(self, at: Coord<f64>) -> bool {
        self.across(at) == self.at
    }
}

/// The part of a ring that lies in a box, as one ring for the even-odd rule; empty where nothing does.
///
/// No ring repeats its first point. Where this one leaves the box it runs along the sides (Sutherland and Hodgman,
/// 1974), so it is to be filled and not stroked.
pub fn clipped_ring(ring: Vec<Coord<f64>>, bounds: Bounds) -> Vec<Coord<f64>> {
    let Bounds { low, high } = bounds;
    let sides = [
        Side { is_vertical: true, at: low.x, inward: 1.0 },
        Side { is_vertical: true, at: high.x, inward: -1.0 },
        Side { is_vertical: false, at: low.y, inward: 1.0 },
        Side { is_vertical: false, at: high.y, inward: -1.0 },
    ];
    sides.into_iter().fold(ring, |ring, side| clipped_by(&ring, side))
}

fn clipped_by(ring: &[Coord<f64>], side: Side) -> Vec<Coord<f64>> {
    let mut kept: Vec<Coord<f64>> = Vec::with_capacity(ring.len());
    let mut push = |at: Coord<f64>| {
        // Of a run along the side only the ends are needed.
        if let [.., before, last] = kept[..]
            && side.holds(before)
            && side.holds(last)
            && side.holds(at)
        {
            kept.pop();
        }
        kept.push(at);
    };
    let Some(mut before) = ring.last().copied() else { return Vec::new() };
    for at in ring.iter().copied() {
        if (side.depth(at) >= 0.0) != (side.depth(before) >= 0.0) {
            push(side.crossing(before, at));
        }
        if side.depth(at) >= 0.0 {
            push(at);
        }
        before = at;
    }
    kept
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn coord((x, y): (f64, f64)) -> Coord<f64> {
        Coord { x, y }
    }

    const BOX: Bounds = Bounds { low: Coord { x: -1.0, y: -1.0 }, high: Coord { x: 1.0, y: 1.0 } };

    fn clipped(ring: &[(f64, f64)]) -> Vec<Coord<f64>> {
        clipped_ring(ring.iter().copied().map(coord).collect(), BOX)
    }

    /// Whether a point lies inside by the even-odd rule.
    fn is_inside(ring: &[Coord<f64>], at: Coord<f64>) -> bool {
        let next = ring.iter().cycle().skip(1);
        let crosses = |(from, to): (&Coord<f64>, &Coord<f64>)| {
            (from.y > at.y) != (to.y > at.y)
                && at.x < (to.x - from.x) * (at.y - from.y) / (to.y - from.y) + from.x
        };
        ring.iter().zip(next).filter(|edge| crosses(*edge)).count() % 2 == 1
    }

    #[test]
    fn what_is_outside_leaves_nothing_and_what_is_around_leaves_the_box() {
        assert!(clipped(&[(2.0, 0.0), (3.0, 0.0), (3.0, 1.0)]).is_empty(), "beside the box");
        let around = clipped(&[(-9.0, -9.0), (9.0, -9.0), (9.0, 9.0), (-9.0, 9.0)]);
        assert_eq!(around.len(), 4, "{around:?}");
        assert!(is_inside(&around, coord((0.9, -0.9))), "{around:?}");
    }

    #[test]
    fn a_wiggling_coast_out_of_sight_leaves_few_points() {
        let mut ring = vec![(0.0, -5.0), (0.0, 5.0)];
        ring.extend(
            (0..500).map(|step| (if step % 2 == 0 { 0.5 } else { 7.0 }, 4.0 - 0.001 * f64::from(step))),
        );
        ring.push((7.0, -5.0));
        assert!(clipped(&ring).len() < 12, "{:?}", clipped(&ring));
    }

    proptest! {
        #[test]
        fn inside_the_box_the_same_is_inside(
            ring in proptest::collection::vec((-3.0..3.0, -3.0..3.0), 3..30), x in -0.99..0.99, y in -0.99..0.99,
        ) {
            let at = coord((x, y));
            let whole: Vec<Coord<f64>> = ring.iter().copied().map(coord).collect();
            prop_assert_eq!(is_inside(&whole, at), is_inside(&clipped(&ring), at));
        }

        #[test]
        fn nothing_lies_outside_the_box(ring in proptest::collection::vec((-3.0..3.0, -3.0..3.0), 3..30)) {
            for at in clipped(&ring) {
                prop_assert!(at.x.abs() <= 1.0 + 1e-12 && at.y.abs() <= 1.0 + 1e-12, "{:?}", at);
            }
        }
    }
}
