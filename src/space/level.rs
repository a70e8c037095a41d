//! Levels of detail: the arcs of a layer without the points that a picture of some scale cannot show.
//!
//! An arc is simplified once for all the areas that it parts, so a border stays one line on both
//! sides and no area loses a neighbour. Rings that get too small to have a shape are not lost: what
//! lies in one cell of the picture is drawn together as a square of their size.

use std::sync::OnceLock;

use geo::Coord;

use super::lines::{Bounds, Lines, index};
use super::solids::Solids;
use super::topology::{Topology, points_along};

/// Side of the cells in which small rings are put together, in tolerances: a pixel of the picture,
/// where the tolerance is a third of one.
const CELL: f64 = 3.0;
/// The least side of a square that stands for small rings, in tolerances.
const LEAST_SIDE: f64 = 1.0;
/// The least side where an area has nothing else, in tolerances: it stays visible.
const LAST_SIDE: f64 = 2.4;

/// A layer's shapes at one level of detail.
///
/// No point that is left out is further than the tolerance from the line through the others.
#[derive(Debug)]
pub struct Level {
    tolerance_m: f64,
    arcs: Lines,
    /// For each ring whether it has become too small to have a shape.
    is_collapsed: Vec<bool>,
    specks: Vec<Speck>,
    /// For each shape the index after its last speck.
    speck_ends: Vec<u32>,
    /// Made when they are first asked for.
    solids: OnceLock<Solids>,
}

/// A square that stands for rings too small to have a shape.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Speck {
    /// Its middle, on the plane.
    pub middle: Coord<f64>,
    /// Its side, in metres.
    pub side_m: f64,
}

impl Speck {
    /// The corners, counter-clockwise from the south-west.
    pub fn corners(self) -> [Coord<f64>; 4] {
        let half = self.side_m / 2.0;
        [(-half, -half), (half, -half), (half, half), (-half, half)]
            .map(|(x, y)| Coord { x: self.middle.x + x, y: self.middle.y + y })
    }
}

impl Speck {
    /// The box that it is.
    pub fn bounds(self) -> Bounds {
        let corners = self.corners();
        Bounds { low: corners[0], high: corners[2] }
    }
}

impl Level {
    /// Simplifies all arcs to a tolerance in metres; 0 keeps every point.
    pub fn of(topology: &Topology, tolerance_m: f64) -> Self {
        let full = topology.arcs();
        let mut arcs = Lines::with_capacity(full.points().len() / 4, full.len());
        for arc in 0..full.len() {
            let range = full.range(arc);
            let pairs = full.line(arc).iter().zip(&topology.weights_m()[range]);
            let is_needed = |weight: f32| f64::from(weight) >= tolerance_m;
            arcs.push(pairs.filter(|(_, weight)| is_needed(**weight)).map(|(at, _)| *at));
        }
        let is_collapsed = (0..topology.ring_count()).map(|ring| {
            let edges = topology.passes_of(ring).iter().map(|pass| arcs.line(pass.arc()).len() - 1);
            edges.sum::<usize>() < 3
        });
        let mut level = Self {
            tolerance_m,
            is_collapsed: is_collapsed.collect(),
            arcs,
            specks: Vec::new(),
            speck_ends: Vec::with_capacity(topology.shape_count()),
            solids: OnceLock::new(),
        };
        for shape in 0..topology.shape_count() {
            let specks = level.specks_for(topology, shape);
            level.specks.extend(specks);
            level.speck_ends.push(index(level.specks.len()));
        }
        level
    }

    /// The tolerance in metres.
    pub fn tolerance_m(&self) -> f64 {
        self.tolerance_m
    }

    /// The points of an arc. A closed one repeats its first point at its end.
    pub fn arc(&self, arc: usize) -> &[Coord<f64>] {
        self.arcs.line(arc)
    }

    /// The points of a ring, the first not repeated; none where it has become too small.
    pub fn ring_points<'a>(
        &'a self,
        topology: &'a Topology,
        ring: usize,
    ) -> impl Iterator<Item = Coord<f64>> + 'a {
        let passes = if self.is_collapsed[ring] { &[] } else { topology.passes_of(ring) };
        points_along(passes, &self.arcs)
    }

    /// The points of all arcs, one after another.
    pub(super) fn points(&self) -> &[Coord<f64>] {
        self.arcs.points()
    }

    /// Where the points of a ring stand among those of all arcs, in the order of
    /// [`Self::ring_points`].
    pub(super) fn ring_positions<'a>(
        &'a self,
        topology: &'a Topology,
        ring: usize,
    ) -> impl Iterator<Item = u32> + 'a {
        let passes = if self.is_collapsed[ring] { &[] } else { topology.passes_of(ring) };
        passes.iter().flat_map(|pass| {
            let range = self.arcs.range(pass.arc());
            let edges = range.len() - 1;
            let place =
                move |step: usize| if pass.is_reversed() { range.end - 1 - step } else { range.start + step };
            (0..edges).map(place).map(index)
        })
    }

    /// True where a ring has become too small to have a shape.
    pub fn is_collapsed(&self, ring: usize) -> bool {
        self.is_collapsed[ring]
    }

    /// True for a closed arc that has become too small to have a shape: a square is drawn instead.
    pub fn is_speck(&self, topology: &Topology, arc: usize) -> bool {
        let line = self.arc(arc);
        line.len() < 4 && line.first() == line.last() && {
            let bounds = topology.arc_bounds(arc);
            bounds.width().max(bounds.height()) < 4.0 * self.tolerance_m
        }
    }

    /// The squares that stand for the small rings of a shape.
    pub fn specks_of(&self, shape: usize) -> &[Speck] {
        let start = if shape == 0 { 0 } else { self.speck_ends[shape - 1] as usize };
        &self.specks[start..self.speck_ends[shape] as usize]
    }

    /// The triangles of all pieces, made now where nobody has asked for them before.
    pub fn solids(&self, topology: &Topology) -> &Solids {
        self.solids.get_or_init(|| Solids::of(self, topology))
    }

    /// Puts the small exteriors of a shape together.
    fn specks_for(&self, topology: &Topology, shape: usize) -> Vec<Speck> {
        let cell_m = CELL * self.tolerance_m;
        let exteriors = || topology.pieces_of(shape).filter_map(|piece| topology.rings_of(piece).next());
        let mut small: Vec<([i64; 2], f64, Coord<f64>)> = exteriors()
            .filter(|ring| self.is_collapsed[*ring])
            .map(|ring| {
                let middle = topology.ring_bounds(ring).middle();
                (cell_of(middle, cell_m), topology.ring_size_m2(ring), middle)
            })
            .collect();
        if small.is_empty() {
            return Vec::new();
        }
        small.sort_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1)));
        let cells = small.chunk_by(|one, other| one.0 == other.0);
        let mut together: Vec<(f64, Coord<f64>)> =
            cells.map(|cell| (cell.iter().map(|(_, size, _)| size).sum(), cell[0].2)).collect();
        let least_m2 = (LEAST_SIDE * self.tolerance_m) * (LEAST_SIDE * self.tolerance_m);
        let has_shape = exteriors().any(|ring| !self.is_collapsed[ring]);
        let largest = together.iter().copied().max_by(|one, other| one.0.total_cmp(&other.0));
        together.retain(|(size, _)| *size >= least_m2);
        let last = if together.is_empty() && !has_shape { largest } else { None };
        let kept = together.into_iter().map(|(size, middle)| Speck { middle, side_m: size.sqrt() });
        let last = last.map(|(_, middle)| Speck { middle, side_m: LAST_SIDE * self.tolerance_m });
        kept.chain(last).collect()
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the plane has far fewer than 2⁶³ cells")]
fn cell_of(at: Coord<f64>, cell_m: f64) -> [i64; 2] {
    [at.x, at.y].map(|value| (value / cell_m.max(f64::MIN_POSITIVE)).floor() as i64)
}

#[cfg(test)]
mod tests {
    use geo::{Distance, Euclidean, LineString, MultiPolygon, Point};
    use proptest::prelude::*;

    use super::*;
    use crate::space::topology::Outlines;

    fn outline(rings: &[&[(f64, f64)]]) -> MultiPolygon<f64> {
        rings.iter().map(|ring| geo::Polygon::new(LineString::from(ring.to_vec()), Vec::new())).collect()
    }

    fn topology(outlines: &[MultiPolygon<f64>]) -> Topology {
        Topology::of(Outlines::projected(outlines.iter(), |at| at), outlines.len(), &[])
    }

    #[test]
    fn both_sides_of_a_border_lose_the_same_points() {
        let border = [(10.0, 0.0), (10.4, 3.0), (9.7, 6.0), (10.0, 10.0)];
        let left: Vec<(f64, f64)> = [&border[..], &[(0.0, 10.0), (0.0, 0.0), (10.0, 0.0)]].concat();
        let right: Vec<(f64, f64)> = [
            &[(20.0, 0.0), (20.0, 10.0)][..],
            &border.iter().rev().copied().collect::<Vec<_>>(),
            &[(20.0, 0.0)],
        ]
        .concat();
        let topology = topology(&[outline(&[&left]), outline(&[&right])]);
        let ring_sizes = |tolerance_m: f64| {
            let level = Level::of(&topology, tolerance_m);
            [0, 1].map(|ring| level.ring_points(&topology, ring).count())
        };
        assert_eq!(ring_sizes(0.0), [6, 6], "all points");
        assert_eq!(ring_sizes(1.0), [4, 4], "the border is straight on both sides");
        assert_eq!(topology.neighbours(), [vec![1], vec![0]]);
    }

    #[test]
    fn small_islands_become_one_square_and_the_last_one_stays() {
        let island =
            |x: f64, side: f64| vec![(x, 0.0), (x + side, 0.0), (x + side, side), (x, side), (x, 0.0)];
        let (one, other) = (island(0.0, 4.0), island(5.0, 4.0));
        let topology = topology(&[outline(&[&one, &other]), outline(&[&island(100.0, 0.5)])]);
        let level = Level::of(&topology, 5.0);
        let specks = level.specks_of(0);
        assert_eq!(specks.len(), 1, "{specks:?}");
        assert!((specks[0].side_m * specks[0].side_m - 32.0).abs() < 1e-9, "as large as both: {specks:?}");
        assert_eq!(level.specks_of(1).len(), 1, "an area never vanishes");
        assert!(Level::of(&topology, 0.1).specks_of(0).is_empty(), "where they have shapes there is none");
    }

    #[test]
    fn a_ring_of_many_points_is_weighed_in_blocks() {
        let points = (0..5000).map(|step| f64::from(step) / 5000.0 * std::f64::consts::TAU);
        let mut ring: Vec<(f64, f64)> =
            points.map(|turn| (libm::cos(turn) * 1e4, libm::sin(turn) * 1e4)).collect();
        ring.push(ring[0]);
        let topology = topology(&[outline(&[&ring])]);
        let coarse = Level::of(&topology, 500.0).ring_points(&topology, 0).count();
        assert!((9..40).contains(&coarse), "{coarse} points");
    }

    /// Cells of a grid whose corners are off the grid and whose edges bend, each edge the same on both of
    /// its sides.
    fn bent_cells(columns: usize, rows: usize, shifts: &[(f64, f64)]) -> Vec<MultiPolygon<f64>> {
        let shift = |at: usize| shifts[at % shifts.len()];
        let corner = |x: usize, y: usize| {
            let (right, up) = shift(7 * x + 13 * y);
            (10.0 * x as f64 + right, 10.0 * y as f64 + up)
        };
        // The points of the edge from one corner to the next, the last left out.
        let edge = |from: (usize, usize), to: (usize, usize)| {
            let (low, high) = (from.min(to), from.max(to));
            let (start, end) = (corner(low.0, low.1), corner(high.0, high.1));
            let bends = (1..8_usize).map(|step| {
                let along = step as f64 / 8.0;
                let off = shift(3 * low.0 + 5 * low.1 + 11 * high.0 + step).0;
                let (dx, dy) = (end.0 - start.0, end.1 - start.1);
                (start.0 + along * dx - 0.1 * off * dy, start.1 + along * dy + 0.1 * off * dx)
            });
            let mut points: Vec<(f64, f64)> = std::iter::once(start).chain(bends).chain([end]).collect();
            if low != from {
                points.reverse();
            }
            points.pop();
            points
        };
        let cell = |(x, y): (usize, usize)| {
            let corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)];
            let ring = (0..4).flat_map(|side| edge(corners[side], corners[(side + 1) % 4]));
            let mut ring: Vec<(f64, f64)> = ring.collect();
            ring.push(ring[0]);
            outline(&[&ring])
        };
        (0..rows).flat_map(|y| (0..columns).map(move |x| (x, y))).map(cell).collect()
    }

    proptest! {
        #[test]
        fn simplified_areas_keep_their_neighbours(
            shifts in prop::collection::vec((-3.0..3.0f64, -3.0..3.0f64), 5..40),
            (columns, rows) in (1..5_usize, 1..5_usize),
            tolerance in 0.0..30.0f64,
        ) {
            let topology = topology(&bent_cells(columns, rows, &shifts));
            let level = Level::of(&topology, tolerance);
            let key = |at: Coord<f64>| [at.x.to_bits(), at.y.to_bits()];
            let edges_of = |area: usize| {
                let ring = topology.pieces_of(area).flat_map(|piece| topology.rings_of(piece)).next().unwrap();
                // A ring that has become too small still has its arcs.
                let arcs = topology.passes_of(ring).iter().map(|pass| level.arc(pass.arc()));
                let edges = arcs.flat_map(|arc| arc.windows(2)).map(|edge| {
                    let (from, to) = (key(edge[0]), key(edge[1]));
                    (from.min(to), from.max(to))
                });
                edges.collect::<std::collections::BTreeSet<_>>()
            };
            let count = columns * rows;
            for one in 0..count {
                let shares = |other: &usize| *other != one && !edges_of(one).is_disjoint(&edges_of(*other));
                let neighbours: Vec<usize> = (0..count).filter(shares).collect();
                prop_assert_eq!(&neighbours, &topology.neighbours()[one], "of area {} at {}", one, tolerance);
            }
        }

        #[test]
        fn no_point_is_further_from_the_line_than_the_tolerance(
            points in prop::collection::vec((-100.0..100.0f64, -100.0..100.0f64), 3..60),
            tolerance in 0.1..60.0f64,
        ) {
            let topology = topology(&[outline(&[&points])]);
            let level = Level::of(&topology, tolerance);
            for border in topology.borders() {
                let kept: LineString<f64> = level.arc(border.arc).iter().copied().collect();
                for at in topology.arcs().line(border.arc) {
                    let off = Euclidean.distance(&Point::from(*at), &kept);
                    prop_assert!(off <= tolerance * 1.000_01, "{off} > {tolerance}");
                }
            }
        }
    }
}
