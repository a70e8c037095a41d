//! Boxes on the plane and a tree of them.

use geo::Coord;

/// How many boxes or edges a box stands for.
pub(super) const FAN_OUT: usize = 16;

/// A box around points, rounded outward to single precision: about a metre on a map of the globe.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bounds {
    low: [f32; 2],
    high: [f32; 2],
}

impl Bounds {
    const EMPTY: Self = Self { low: [f32::INFINITY; 2], high: [f32::NEG_INFINITY; 2] };

    /// The box around points.
    pub(super) fn around(points: &[Coord<f64>]) -> Self {
        let (mut low, mut high) = ([f64::INFINITY; 2], [f64::NEG_INFINITY; 2]);
        for at in points {
            low = [low[0].min(at.x), low[1].min(at.y)];
            high = [high[0].max(at.x), high[1].max(at.y)];
        }
        Self { low: low.map(rounded_down), high: high.map(|one| -rounded_down(-one)) }
    }

    /// The box around boxes.
    pub(super) fn over(boxes: &[Self]) -> Self {
        boxes.iter().fold(Self::EMPTY, |all, one| Self {
            low: [all.low[0].min(one.low[0]), all.low[1].min(one.low[1])],
            high: [all.high[0].max(one.high[0]), all.high[1].max(one.high[1])],
        })
    }

    /// True where the two boxes have a point in common.
    pub(super) fn meets(&self, other: &Self) -> bool {
        // Without short cuts: a branch that is guessed wrong costs more than four comparisons.
        let overlaps = [
            self.low[0] <= other.high[0],
            other.low[0] <= self.high[0],
            self.low[1] <= other.high[1],
            other.low[1] <= self.high[1],
        ];
        overlaps == [true; 4]
    }

    /// True where nothing in the box can cross the ray from a point to the east.
    pub(super) fn misses_ray(&self, at: Coord<f64>) -> bool {
        at.y < f64::from(self.low[1]) || at.y > f64::from(self.high[1]) || at.x > f64::from(self.high[0])
    }

    /// True where the whole box lies east of a point.
    pub(super) fn is_east_of(&self, at: Coord<f64>) -> bool {
        f64::from(self.low[0]) > at.x
    }

    fn middle(&self) -> [f32; 2] {
        [f32::midpoint(self.low[0], self.high[0]), f32::midpoint(self.low[1], self.high[1])]
    }
}

/// The greatest single-precision number that is not greater.
fn rounded_down(value: f64) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "corrected in the next line where it went up")]
    let near = value as f32;
    if f64::from(near) > value { near.next_down() } else { near }
}

/// Boxes in an order that keeps neighbours together, with boxes over each 16 of them and so on.
#[derive(Debug, Clone, Default)]
pub(super) struct BoxTree {
    /// The lowest level first; the last has at most 16 boxes.
    levels: Vec<Vec<Bounds>>,
}

impl BoxTree {
    /// A tree of these boxes, and for each place in it the number of the box that stands there.
    pub(super) fn of(boxes: &[Bounds]) -> (Self, Vec<usize>) {
        let all = Bounds::over(boxes);
        let mut order: Vec<(u32, usize)> =
            boxes.iter().enumerate().map(|(index, one)| (along_curve(one.middle(), &all), index)).collect();
        order.sort_unstable();
        let order: Vec<usize> = order.into_iter().map(|(_, index)| index).collect();
        let mut levels = vec![order.iter().map(|index| boxes[*index]).collect::<Vec<Bounds>>()];
        while let Some(level) = levels.last().filter(|level| level.len() > FAN_OUT) {
            levels.push(level.chunks(FAN_OUT).map(Bounds::over).collect());
        }
        (Self { levels }, order)
    }

    /// Calls `found` with the place of each box that meets `sought`.
    pub(super) fn visit(&self, sought: Bounds, mut found: impl FnMut(usize)) {
        if let Some(top) = self.levels.last() {
            self.visit_level(self.levels.len() - 1, 0, top.len(), &sought, &mut found);
        }
    }

    fn visit_level(
        &self,
        level: usize,
        from: usize,
        to: usize,
        sought: &Bounds,
        found: &mut impl FnMut(usize),
    ) {
        for (step, one) in self.levels[level][from..to].iter().enumerate() {
            if !one.meets(sought) {
                continue;
            }
            let index = from + step;
            if level == 0 {
                found(index);
            } else {
                let below = self.levels[level - 1].len();
                let (first, end) = (index * FAN_OUT, ((index + 1) * FAN_OUT).min(below));
                self.visit_level(level - 1, first, end, sought, found);
            }
        }
    }
}

/// How far along the Hilbert curve through a box of 65,536 × 65,536 cells a point stands.
fn along_curve(at: [f32; 2], all: &Bounds) -> u32 {
    let cell = |axis: usize| {
        let share = (at[axis] - all.low[axis]) / (all.high[axis] - all.low[axis]);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "saturates; not a number becomes 0"
        )]
        let cell = (share * 65_535.0) as u32;
        cell.min(65_535)
    };
    let (mut x, mut y) = (cell(0), cell(1));
    let mut along = 0;
    for bit in (0..16).rev() {
        let (right, up) = ((x >> bit) & 1, (y >> bit) & 1);
        along = (along << 2) | ((3 * right) ^ up);
        if up == 0 {
            if right == 1 {
                (x, y) = (!x, !y);
            }
            (x, y) = (y, x);
        }
    }
    along
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_is_rounded_outward() {
        for number in 0..1_000 {
            let value = (f64::from(number) - 500.0) * 34_567.891_2;
            let at = Coord { x: value, y: -value };
            let bounds = Bounds::around(&[at]);
            assert!(!bounds.is_east_of(at) && !bounds.misses_ray(at), "{at:?} is outside of {bounds:?}");
        }
    }
}
