//! Ways out of an area: from which points of it, and in which direction, a straight line comes to open ground over no
//! other area. A label beside its area stands at the end of one of them.
//!
//! They do not depend on the view: for an area that others surround there are none, and nothing is searched.

use geo::Coord;

use super::cells::{Cells, OPEN, Owner};
use crate::space::{Bounds, World};

/// How many directions there are.
const TURNS: u8 = 32;
/// Directions of the lines to areas, in thirty-seconds of a turn clockwise from the east, best first.
pub(super) const TO_AREA: [u8; 16] = [24, 8, 12, 4, 10, 6, 14, 2, 20, 28, 18, 30, 16, 0, 22, 26];

/// How far a step of length 1 in a direction, in thirty-seconds of a turn clockwise from the east, leads to the right
/// and down.
pub(super) fn right_and_down(turn: u8) -> (f64, f64) {
    let (down, right) = libm::sincos(f64::from(turn) * std::f64::consts::TAU / f64::from(TURNS));
    (right, down)
}

/// How many points along each side of an area's box a line to it may end at.
const GRID: u8 = 9;
/// How far a line is followed, in sides of a cell.
const MOST_STEPS: u32 = 250;

/// A way out of an area.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct WayOut {
    /// Where it begins, well inside the area.
    pub(super) from: World,
    /// Its direction, by its place in [`TO_AREA`].
    pub(super) direction: usize,
    /// From which length on, and up to which, its end lies on open ground, in metres.
    pub(super) least_m: f64,
    pub(super) most_m: f64,
}

/// The ways out of an area.
pub(super) fn ways_out(cells: &Cells, area: Owner, bounds: Bounds) -> Vec<WayOut> {
    let directions = TO_AREA.map(right_and_down);
    let part = |step: u8| (f64::from(step) + 0.5) / f64::from(GRID);
    let points = (0..GRID).flat_map(|row| (0..GRID).map(move |column| (column, row)));
    let points = points.map(|(column, row)| World {
        x: bounds.low.x + bounds.width() * part(column),
        y: bounds.low.y + bounds.height() * part(row),
    });
    let inside: Vec<World> = points.filter(|at| cells.owner_at(*at) == Some(area)).collect();
    let ways = inside.into_iter().flat_map(|from| {
        directions.into_iter().enumerate().filter_map(move |(direction, (right, down))| {
            let (least_m, most_m) = open_stretch(cells, area, from, Coord { x: right, y: -down })?;
            Some(WayOut { from, direction, least_m, most_m })
        })
    });
    ways.collect()
}

/// Between which lengths the end of a line in a direction, a step of length 1 on the plane, lies on open ground that has crossed no other area; `None` where it
/// never does.
fn open_stretch(cells: &Cells, area: Owner, from: World, direction: Coord<f64>) -> Option<(f64, f64)> {
    let side_m = cells.lattice.side_m;
    let mut stretch: Option<(f64, f64)> = None;
    for step in 1..=MOST_STEPS {
        let length = f64::from(step) * side_m;
        let at = World { x: from.x + direction.x * length, y: from.y + direction.y * length };
        if cells.lattice.cell_at(at).is_none() {
            // Beyond all areas.
            let (least, _) = stretch.unwrap_or((length, length));
            return Some((least, f64::INFINITY));
        }
        match cells.owner_at(at) {
            Some(OPEN) => stretch = Some((stretch.map_or(length, |(least, _)| least), length)),
            Some(owner) if owner != area => break,
            // Back in its own area, or near an outline.
            Some(_) | None => {}
        }
    }
    stretch
}

#[cfg(test)]
mod tests {
    use geo::Coord;

    use super::*;
    use crate::scene::cells::Lattice;

    fn square(west: f64, south: f64, side: f64) -> Vec<Coord<f64>> {
        let corners = [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side)];
        corners.map(|(x, y)| Coord { x: west + x, y: south + y }).to_vec()
    }

    fn cells(rings: &[(Owner, Vec<Coord<f64>>)]) -> Cells {
        let (low, high) = (World { x: 0.0, y: 0.0 }, World { x: 60.0, y: 60.0 });
        Cells::of(Lattice::over(low, high, 0.5).unwrap(), rings, &[], 0.2).unwrap()
    }

    fn around(ring: &[Coord<f64>]) -> Bounds {
        Bounds::of(ring).unwrap()
    }

    #[test]
    fn an_area_that_others_surround_has_no_way_out() {
        let (middle, around_it) = (square(25.0, 25.0, 10.0), square(5.0, 5.0, 50.0));
        let cells = cells(&[(0, middle.clone()), (1, around_it)]);
        assert_eq!(ways_out(&cells, 0, around(&middle)), [], "it lies in another");
    }

    #[test]
    fn a_way_out_ends_on_open_ground() {
        let (west, east) = (square(10.0, 20.0, 10.0), square(20.0, 0.0, 40.0));
        let cells = cells(&[(0, west.clone()), (1, east)]);
        let ways = ways_out(&cells, 0, around(&west));
        assert!(!ways.is_empty(), "it has open ground in the west");
        for way in ways {
            let (right, down) = right_and_down(TO_AREA[way.direction]);
            let x = way.from.x + right * way.least_m;
            assert!(x < 20.0, "east of it lies another area: {way:?}");
            let y = way.from.y - down * way.least_m;
            assert!(!(10.5..19.5).contains(&x) || !(20.5..29.5).contains(&y), "beyond its own: {way:?}");
        }
    }
}
