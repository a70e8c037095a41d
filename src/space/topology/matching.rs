//! Which points of all rings stand at the same position, and where lines must part.
//!
//! Neighbours in a layer share their vertices exactly, so positions are compared bit for bit, without
//! a tolerance. Points are sorted into the cells of a grid first: what is near on the map is then near
//! in memory, and two threads can each take half of the cells.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use geo::Coord;

use crate::space::lines::{Bounds, Lines, index};

/// How many points a cell has on average.
const POINTS_PER_CELL: usize = 8;

/// What the points of some rings have in common.
#[derive(Debug)]
pub(super) struct Matching {
    /// For each point the first one, in the order of the rings, at the same position.
    first: Vec<u32>,
    /// For each first point whether it is a node.
    is_node: Vec<bool>,
}

impl Matching {
    /// Compares all points of all rings (without repeated ends).
    ///
    /// A position is a node where two rings that pass it do not have the same two neighbours there:
    /// there a border begins, ends or forks.
    pub(super) fn of(rings: &Lines) -> Self {
        let cells = Cells::of(rings.points());
        let count = rings.points().len();
        let first: Vec<AtomicU32> = (0..count).map(|point| AtomicU32::new(index(point))).collect();
        let is_node: Vec<AtomicBool> = (0..count).map(|_| AtomicBool::new(false)).collect();
        // Where half of the points lie, not half of the cells: most of the Earth's land is in its north.
        let half = cells.ends.partition_point(|end| (*end as usize) < count / 2);
        std::thread::scope(|scope| {
            let (cells, first, is_node) = (&cells, &first, &is_node);
            scope.spawn(move || match_cells(rings, cells, half..cells.ends.len(), first, is_node));
            match_cells(rings, cells, 0..half, first, is_node);
        });
        Self {
            first: first.into_iter().map(AtomicU32::into_inner).collect(),
            is_node: is_node.into_iter().map(AtomicBool::into_inner).collect(),
        }
    }

    /// The first point at the position of this one.
    pub(super) fn first(&self, point: usize) -> u32 {
        self.first[point]
    }

    /// True where lines part at this point.
    pub(super) fn is_node(&self, point: usize) -> bool {
        self.is_node[self.first[point] as usize]
    }

    /// Makes the position of a point a node.
    pub(super) fn make_node(&mut self, point: usize) {
        let first = self.first[point] as usize;
        self.is_node[first] = true;
    }
}

/// Points by the cells of a grid that they lie in.
struct Cells {
    /// The points, cell by cell, ascending in each.
    points: Vec<u32>,
    /// For each cell the index after its last point.
    ends: Vec<u32>,
}

impl Cells {
    fn of(points: &[Coord<f64>]) -> Self {
        let grid = Grid::over(points);
        let mut ends = vec![0_u32; grid.cell_count() + 1];
        for at in points {
            ends[grid.cell(*at) + 1] += 1;
        }
        for cell in 1..ends.len() {
            ends[cell] += ends[cell - 1];
        }
        // Each end begins as the start of its cell and moves on with every point.
        let mut sorted = vec![0_u32; points.len()];
        for (point, at) in points.iter().enumerate() {
            let next = &mut ends[grid.cell(*at)];
            sorted[*next as usize] = index(point);
            *next += 1;
        }
        ends.pop();
        Self { points: sorted, ends }
    }

    fn points_of(&self, cell: usize) -> &[u32] {
        let start = if cell == 0 { 0 } else { self.ends[cell - 1] as usize };
        &self.points[start..self.ends[cell] as usize]
    }
}

/// A grid over all points.
struct Grid {
    low: Coord<f64>,
    per_unit: (f64, f64),
    columns: usize,
    rows: usize,
}

impl Grid {
    fn over(points: &[Coord<f64>]) -> Self {
        let bounds = Bounds::of(points).unwrap_or(Bounds { low: Coord::default(), high: Coord::default() });
        let side = (points.len() / POINTS_PER_CELL).max(1).isqrt().max(1);
        let per = |extent: f64| if extent > 0.0 { side as f64 / extent } else { 0.0 };
        let per_unit = (per(bounds.width()), per(bounds.height()));
        Self { low: bounds.low, per_unit, columns: side, rows: side }
    }

    fn cell_count(&self) -> usize {
        self.columns * self.rows
    }

    /// The cell of a position: the same for all points at it.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to the grid's side")]
    fn cell(&self, at: Coord<f64>) -> usize {
        let column = ((at.x - self.low.x) * self.per_unit.0) as usize;
        let row = ((at.y - self.low.y) * self.per_unit.1) as usize;
        row.min(self.rows - 1) * self.columns + column.min(self.columns - 1)
    }
}

/// Compares the points of some cells.
fn match_cells(
    rings: &Lines,
    cells: &Cells,
    range: Range<usize>,
    first: &[AtomicU32],
    is_node: &[AtomicBool],
) {
    let points = rings.points();
    let mut sorted: Vec<([u64; 2], u32)> = Vec::new();
    for cell in range {
        let here = cells.points_of(cell);
        if here.len() < 2 {
            continue;
        }
        sorted.clear();
        sorted.extend(here.iter().map(|point| (bits(points[*point as usize]), *point)));
        sorted.sort_unstable();
        for same in sorted.chunk_by(|one, other| one.0 == other.0).filter(|same| same.len() > 1) {
            let leader = same[0].1;
            let there = neighbours(rings, leader as usize);
            for (_, point) in &same[1..] {
                first[*point as usize].store(leader, Ordering::Relaxed);
                if !have_same(neighbours(rings, *point as usize), there) {
                    is_node[leader as usize].store(true, Ordering::Relaxed);
                }
            }
        }
    }
}

/// The points before and after one in its ring.
fn neighbours(rings: &Lines, point: usize) -> ([u64; 2], [u64; 2]) {
    let (points, ring) = (rings.points(), rings.range(rings.line_of(point)));
    let before = if point == ring.start { ring.end - 1 } else { point - 1 };
    let after = if point + 1 == ring.end { ring.start } else { point + 1 };
    (bits(points[before]), bits(points[after]))
}

fn have_same(one: ([u64; 2], [u64; 2]), other: ([u64; 2], [u64; 2])) -> bool {
    one == other || (one.0 == other.1 && one.1 == other.0)
}

fn bits(at: Coord<f64>) -> [u64; 2] {
    [at.x.to_bits(), at.y.to_bits()]
}
