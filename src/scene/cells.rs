//! The ground in cells: what each of the small squares of a part of the plane surely lies on.
//!
//! Whether a label may stand somewhere is asked thousands of times for one map. Most of these questions have a plain
//! answer, no, and cells give it by looking at a few numbers. They never say yes: near an outline a cell says nothing,
//! and what they do not rule out is looked at in the outlines themselves ([`super::site`]).

use geo::Coord;

use crate::space::World;

/// What a cell lies on: the number of an outline, or one of the next two.
pub(super) type Owner = u16;
/// Surely no outline lies there.
pub(super) const OPEN: Owner = u16::MAX - 1;
/// An outline runs through the cell, or near it.
const UNSURE: Owner = u16::MAX;

/// The most looks at a cell while cells are filled, beside those at each of them once: outlines that would cost more
/// have none.
const MOST_STEPS: usize = 4_000_000;

/// Squares side by side from a south-western corner on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lattice {
    /// The south-western corner, in metres on the plane.
    pub(super) low: Coord<f64>,
    /// The side of a square, in metres.
    pub(super) side_m: f64,
    /// How many stand from west to east, and from south to north.
    pub(super) columns: usize,
    pub(super) rows: usize,
}

impl Lattice {
    /// Squares of this side, in metres, over a box on the plane; none where that would be no square or too many.
    pub(super) fn over(low: World, high: World, side_m: f64) -> Option<Self> {
        let count = |length: f64| {
            let count = (length / side_m).ceil() + 1.0;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between 1 and 4,096"
            )]
            (1.0..=4_096.0).contains(&count).then_some(count as usize)
        };
        let (columns, rows) = (count(high.x - low.x)?, count(high.y - low.y)?);
        Some(Self { low: Coord { x: low.x, y: low.y }, side_m, columns, rows })
    }

    /// The middle of a cell.
    pub(super) fn middle(&self, column: usize, row: usize) -> World {
        let at = |low: f64, number: usize| low + (number as f64 + 0.5) * self.side_m;
        World { x: at(self.low.x, column), y: at(self.low.y, row) }
    }

    /// The number of the first column, or row, whose middle is not below a coordinate, at most `count`.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the count")]
    fn first_from(&self, low: f64, at: f64, count: usize) -> usize {
        ((at - low) / self.side_m - 0.5).ceil().clamp(0.0, count as f64) as usize
    }

    fn column_from(&self, x: f64) -> usize {
        self.first_from(self.low.x, x, self.columns)
    }

    fn row_from(&self, y: f64) -> usize {
        self.first_from(self.low.y, y, self.rows)
    }

    /// The cell in which a point lies; `None` outside all.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not below 0")]
    pub(super) fn cell_at(&self, at: World) -> Option<(usize, usize)> {
        let (x, y) = ((at.x - self.low.x) / self.side_m, (at.y - self.low.y) / self.side_m);
        let (column, row) = (x.max(0.0) as usize, y.max(0.0) as usize);
        (x >= 0.0 && y >= 0.0 && column < self.columns && row < self.rows).then_some((column, row))
    }
}

/// Cells, and what each of them lies on.
#[derive(Debug)]
pub(super) struct Cells {
    pub(super) lattice: Lattice,
    /// Row by row from the south, each from the west.
    owners: Vec<Owner>,
    /// For each cell how many from it on to the east, itself included, lie on the same.
    ahead: Vec<u16>,
}

impl Cells {
    /// The cells of a lattice over closed rings, each with the number of its outline, by the even–odd rule; where
    /// outlines lie over one another, the one with the least number counts. Cells as near as `margin_m` metres to a
    /// ring or to one of some lines are unsure. `None` where that would take too long.
    pub(super) fn of(
        lattice: Lattice,
        rings: &[(Owner, Vec<Coord<f64>>)],
        lines: &[Vec<Coord<f64>>],
        margin_m: f64,
    ) -> Option<Self> {
        let mut filling = Filling {
            lattice,
            owners: vec![OPEN; lattice.columns * lattice.rows],
            crossings: vec![Vec::new(); lattice.rows],
            steps: 0,
        };
        let edges_of = |points: &[Coord<f64>]| points.windows(2).map(|edge| (edge[0], edge[1])).collect();
        for (owner, ring) in rings {
            let edges: Vec<(Coord<f64>, Coord<f64>)> = edges_of(ring);
            let closing = ring.last().copied().zip(ring.first().copied());
            for (from, to) in edges.into_iter().chain(closing) {
                filling.mark(from, to, margin_m);
                filling.cross(*owner, from, to);
                if filling.steps > MOST_STEPS {
                    return None;
                }
            }
        }
        for line in lines {
            let edges: Vec<(Coord<f64>, Coord<f64>)> = edges_of(line);
            for (from, to) in edges {
                filling.mark(from, to, margin_m);
                if filling.steps > MOST_STEPS {
                    return None;
                }
            }
        }
        filling.fill();
        Some(Self::counted(lattice, filling.owners))
    }

    fn counted(lattice: Lattice, owners: Vec<Owner>) -> Self {
        let mut ahead = vec![1_u16; owners.len()];
        for row in 0..lattice.rows {
            let first = row * lattice.columns;
            let (mut next, mut count) = (UNSURE, 0_u16);
            for (owner, ahead) in owners[first..first + lattice.columns]
                .iter()
                .zip(&mut ahead[first..first + lattice.columns])
                .rev()
            {
                count = if *owner == next { count + 1 } else { 1 };
                (next, *ahead) = (*owner, count);
            }
        }
        Self { lattice, owners, ahead }
    }

    /// The same with what cells lie on changed.
    pub(super) fn changed(&self, owners: Vec<Owner>) -> Self {
        Self::counted(self.lattice, owners)
    }

    /// What each cell lies on, row by row from the south; what is unsure lies on nothing that has a name.
    pub(super) fn owners(&self) -> &[Owner] {
        &self.owners
    }

    /// What a point lies on, where that is sure.
    pub(super) fn owner_at(&self, at: World) -> Option<Owner> {
        let (column, row) = self.lattice.cell_at(at)?;
        let owner = self.owners[row * self.lattice.columns + column];
        (owner != UNSURE).then_some(owner)
    }

    /// How far east the western side of a box must lie at least so that it is clear of some cell in it that surely
    /// lies on something else; `None` where there is no such cell.
    pub(super) fn blocked_until(&self, low: World, high: World, owner: Owner) -> Option<f64> {
        let lattice = &self.lattice;
        let (first, end) = (lattice.column_from(low.x), lattice.column_from(high.x));
        for row in lattice.row_from(low.y)..lattice.row_from(high.y) {
            let mut column = first;
            while column < end {
                let cell = row * lattice.columns + column;
                let (own, run) = (self.owners[cell], usize::from(self.ahead[cell]));
                column += run;
                if own != owner && own != UNSURE {
                    return Some(lattice.middle(column - 1, row).x);
                }
            }
        }
        None
    }

    /// True where all cells whose middles lie in a box surely lie on this, and there are some.
    pub(super) fn is_all_on(&self, low: World, high: World, owner: Owner) -> bool {
        let lattice = &self.lattice;
        let (first, end) = (lattice.column_from(low.x), lattice.column_from(high.x));
        let mut rows = lattice.row_from(low.y)..lattice.row_from(high.y);
        first < end
            && !rows.is_empty()
            && rows.all(|row| {
                let cell = row * lattice.columns + first;
                self.owners[cell] == owner && usize::from(self.ahead[cell]) >= end - first
            })
    }

    /// True where a line surely runs over another outline than this.
    pub(super) fn crosses_other(&self, from: World, to: World, home: Option<Owner>) -> bool {
        let length = (to.x - from.x).abs().max((to.y - from.y).abs());
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 10,000")]
        let steps = (length / self.lattice.side_m).ceil().clamp(1.0, 10_000.0) as u32;
        (0..=steps).any(|step| {
            let share = f64::from(step) / f64::from(steps);
            let at = World { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
            self.owner_at(at).is_some_and(|owner| owner != OPEN && Some(owner) != home)
        })
    }
}

/// Cells that are being filled.
struct Filling {
    lattice: Lattice,
    owners: Vec<Owner>,
    /// For each row where rings cross the line through the middles of its cells, and whose rings.
    crossings: Vec<Vec<(f64, Owner)>>,
    steps: usize,
}

impl Filling {
    /// Makes the cells near an edge unsure.
    fn mark(&mut self, from: Coord<f64>, to: Coord<f64>, margin_m: f64) {
        let Lattice { low, side_m, columns, rows } = self.lattice;
        let part = |low: f64, count: usize, from: f64, to: f64| {
            within(low - margin_m, low + count as f64 * side_m + margin_m, from, to)
        };
        let Some((start, end)) = part(low.x, columns, from.x, to.x)
            .zip(part(low.y, rows, from.y, to.y))
            .map(|(one, other)| (one.0.max(other.0), one.1.min(other.1)))
            .filter(|(start, end)| start <= end)
        else {
            return;
        };
        let at =
            |share: f64| Coord { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
        let length = (to.x - from.x).abs().max((to.y - from.y).abs()) * (end - start);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 20,000")]
        let pieces = (length / side_m).ceil().clamp(1.0, 20_000.0) as u32;
        let mut one = at(start);
        for piece in 1..=pieces {
            let other = at(start + (end - start) * f64::from(piece) / f64::from(pieces));
            // A cell is near where its middle is nearer than half its side and the margin.
            let near = margin_m + side_m / 2.0;
            let first = self.lattice.column_from(one.x.min(other.x) - near);
            let past = self.lattice.column_from(one.x.max(other.x) + near);
            for row in self.lattice.row_from(one.y.min(other.y) - near)
                ..self.lattice.row_from(one.y.max(other.y) + near)
            {
                self.owners[row * columns + first..row * columns + past].fill(UNSURE);
                self.steps += past - first;
            }
            self.steps += 1;
            one = other;
        }
    }

    /// Takes in where an edge of a ring crosses the middles of rows.
    fn cross(&mut self, owner: Owner, from: Coord<f64>, to: Coord<f64>) {
        let rows = self.lattice.row_from(from.y.min(to.y))..self.lattice.row_from(from.y.max(to.y));
        self.steps += rows.len();
        for row in rows {
            let y = self.lattice.middle(0, row).y;
            let x = from.x + (to.x - from.x) * (y - from.y) / (to.y - from.y);
            self.crossings[row].push((x, owner));
        }
    }

    /// Fills the cells that are not unsure, row by row from crossing to crossing.
    fn fill(&mut self) {
        let columns = self.lattice.columns;
        for (row, crossings) in self.crossings.iter_mut().enumerate() {
            crossings.sort_by(|one, other| one.0.total_cmp(&other.0));
            let mut within: Vec<Owner> = Vec::new();
            let mut column = 0;
            for (x, owner) in crossings {
                let next = self.lattice.column_from(*x).max(column);
                if let Some(current) = within.iter().min() {
                    for cell in &mut self.owners[row * columns + column..row * columns + next] {
                        if *cell != UNSURE {
                            *cell = *current;
                        }
                    }
                }
                column = next;
                match within.iter().position(|other| other == owner) {
                    Some(place) => {
                        within.swap_remove(place);
                    }
                    None => within.push(*owner),
                }
            }
        }
    }
}

/// From where to where along an edge a coordinate lies between two bounds, 0 to 1; `None` where it never does.
fn within(low: f64, high: f64, from: f64, to: f64) -> Option<(f64, f64)> {
    if from.max(to) < low || from.min(to) > high {
        return None;
    }
    let ahead = to - from;
    if ahead == 0.0 {
        return Some((0.0, 1.0));
    }
    let (one, other) = ((low - from) / ahead, (high - from) / ahead);
    Some((one.min(other).max(0.0), one.max(other).min(1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::space::{AreaIndex, Ground};
    use proptest::prelude::*;

    fn lattice() -> Lattice {
        let (low, high) = (World { x: -20.0, y: -20.0 }, World { x: 20.0, y: 20.0 });
        Lattice::over(low, high, 0.5).unwrap()
    }

    fn boxed(low: f64, high: f64) -> Vec<Coord<f64>> {
        [(low, low), (high, low), (high, high), (low, high)].map(|(x, y)| Coord { x, y }).to_vec()
    }

    fn world(x: f64, y: f64) -> World {
        World { x, y }
    }

    #[test]
    fn a_cell_near_an_outline_says_nothing() {
        let cells = Cells::of(lattice(), &[(3, boxed(-10.0, 10.0))], &[], 0.2).unwrap();
        assert_eq!(cells.owner_at(world(0.0, 0.0)), Some(3), "inside");
        assert_eq!(cells.owner_at(world(15.0, 0.0)), Some(OPEN), "outside");
        assert_eq!(cells.owner_at(world(10.1, 0.0)), None, "at the edge");
        assert_eq!(cells.owner_at(world(99.0, 0.0)), None, "beyond all cells");
    }

    #[test]
    fn of_outlines_over_one_another_the_first_counts() {
        let rings = [(7, boxed(-10.0, 10.0)), (2, boxed(-5.0, 5.0)), (7, boxed(-2.0, 2.0))];
        let cells = Cells::of(lattice(), &rings, &[], 0.0).unwrap();
        assert_eq!(cells.owner_at(world(7.0, 0.0)), Some(7), "in the larger");
        assert_eq!(cells.owner_at(world(3.0, 0.0)), Some(2), "in both");
        assert_eq!(cells.owner_at(world(0.0, 0.0)), Some(2), "in the hole of the larger, and in the smaller");
    }

    #[test]
    fn a_box_that_is_blocked_is_clear_where_it_was_told_to_go() {
        let rings = [(0, boxed(-10.0, 10.0)), (1, boxed(12.0, 18.0))];
        let cells = Cells::of(lattice(), &rings, &[], 0.1).unwrap();
        assert_eq!(cells.blocked_until(world(-3.0, -3.0), world(3.0, 3.0), 0), None, "all inside");
        let east = cells.blocked_until(world(-15.0, -3.0), world(-7.0, 3.0), 0).unwrap();
        assert!((-11.0..-9.0).contains(&east), "up to the edge: {east}");
        assert!(cells.is_all_on(world(-3.0, -3.0), world(3.0, 3.0), 0), "sure");
        assert!(!cells.is_all_on(world(-3.0, -3.0), world(10.0, 3.0), 0), "not at the edge");
        assert!(cells.crosses_other(world(0.0, 0.0), world(15.0, 15.0), Some(0)), "over the other");
        assert!(!cells.crosses_other(world(0.0, 0.0), world(-15.0, 15.0), Some(0)), "over none");
    }

    #[test]
    fn what_would_take_too_long_has_no_cells() {
        let zigzag =
            (0..60_000).map(|step| Coord { x: f64::from(step % 2), y: f64::from(step % 3 * 19 - 19) });
        assert!(Cells::of(lattice(), &[(0, zigzag.collect())], &[], 0.0).is_none());
    }

    proptest! {
        /// What cells rule out is ruled out by the outlines themselves.
        #[test]
        fn cells_never_rule_out_what_is_true(
            radii in prop::collection::vec(3.0..18.0_f64, 4..40), x in -19.0..12.0_f64, y in -19.0..12.0_f64,
            width in 0.1..7.0_f64, height in 0.1..7.0_f64,
        ) {
            let step = std::f64::consts::TAU / radii.len() as f64;
            let corner = |(index, radius): (usize, &f64)| {
                let (sin, cos) = libm::sincos(index as f64 * step);
                Coord { x: radius * cos, y: radius * sin }
            };
            let ring: Vec<Coord<f64>> = radii.iter().enumerate().map(corner).collect();
            let index = AreaIndex::of_rings([(0, ring.clone())].into_iter());
            let cells = Cells::of(lattice(), &[(0, ring)], &[], 0.1).unwrap();
            let (low, high) = (world(x, y), world(x + width, y + height));
            let ground = index.ground(low, high);
            if cells.blocked_until(low, high, 0).is_some() {
                prop_assert_ne!(ground, Ground::Area(0));
            }
            if cells.blocked_until(low, high, OPEN).is_some() {
                prop_assert_ne!(ground, Ground::Open);
            }
        }
    }
}
