//! Arcs and nodes: which areas share which border, each border kept once.
//!
//! The model of `TopoJSON` and of arc–node coverages: rings are cut where lines part, and what several
//! rings pass is one arc. Whatever is done to an arc is done to all of its areas alike, so that no
//! gap opens and nothing overlaps.

mod arcs;
mod matching;
mod outlines;

use std::ops::Range;

use geo::Coord;

pub use arcs::ArcPass;
use arcs::cut_rings;
use matching::Matching;
pub use outlines::Outlines;
use outlines::Structure;

use super::lines::{Bounds, Lines, index};
use super::weight::weigh_all;

/// The arcs of some shapes on the plane (metres), and the rings that they make.
///
/// The first shapes are areas; those after them overlay the areas (places) and make no borders.
#[derive(Debug, Clone, Default)]
pub struct Topology {
    arcs: Lines,
    weights_m: Vec<f32>,
    arc_bounds: Vec<Bounds>,
    passes: Vec<ArcPass>,
    pass_ends: Vec<u32>,
    /// For each ring its size in square metres, whatever its direction.
    ring_sizes_m2: Vec<f64>,
    ring_bounds: Vec<Bounds>,
    structure: Structure,
    borders: Vec<Border>,
    neighbours: Vec<Vec<usize>>,
}

/// An arc that parts two areas, or an area from what is outside the layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Border {
    /// The arc.
    pub arc: usize,
    /// Index of the area whose ring passes it first.
    pub area: usize,
    /// Index of another area that has it too; `None` on the outer edge of the layer.
    pub other: Option<usize>,
}

impl Topology {
    /// Works out the arcs of outlines on the plane. The first `area_count` shapes are areas.
    ///
    /// `seams` are positions (among all points of all rings) of edges at which nothing ends, such as
    /// where the map is cut open: each is the edge from that point to the next of its ring. It is a
    /// border only between two areas.
    pub fn of(outlines: Outlines, area_count: usize, seams: &[u32]) -> Self {
        let Outlines { rings, structure } = outlines;
        let mut matching = Matching::of(&rings);
        for &from in seams {
            let (from, range) = (from as usize, rings.range(rings.line_of(from as usize)));
            matching.make_node(from);
            matching.make_node(if from + 1 == range.end { range.start } else { from + 1 });
        }
        let mut cutting = cut_rings(&rings, &matching);
        let seam_arcs = seam_arcs(&rings, &matching, seams, &cutting.arcs);
        let ring_sizes_m2 = rings.iter().map(ring_size_m2).collect();
        let ring_bounds = rings.iter().map(bounds_of).collect();
        drop((rings, matching));
        let weights_m = weigh_all(&cutting.arcs);
        let arcs = std::mem::take(&mut cutting.arcs);
        let mut topology = Self {
            arc_bounds: arcs.iter().map(bounds_of).collect(),
            arcs,
            weights_m,
            passes: cutting.passes,
            pass_ends: cutting.ends,
            ring_sizes_m2,
            ring_bounds,
            structure,
            borders: Vec::new(),
            neighbours: Vec::new(),
        };
        let users = Users::of(&topology, area_count);
        topology.neighbours = users.neighbours(area_count);
        topology.borders = users.borders(&seam_arcs);
        topology
    }

    /// Every border once, in the order of the areas and their rings. An arc that one area has on both
    /// sides is none.
    pub fn borders(&self) -> &[Border] {
        &self.borders
    }

    /// For each area the indices of its neighbours, ascending. Two areas are neighbours where they
    /// share at least one edge; a common point is not enough.
    pub fn neighbours(&self) -> &[Vec<usize>] {
        &self.neighbours
    }

    /// The arcs with all their points. A closed one repeats its first point at its end.
    pub fn arcs(&self) -> &Lines {
        &self.arcs
    }

    /// For each point of the arcs the tolerance in metres from which it may be left out.
    pub(super) fn weights_m(&self) -> &[f32] {
        &self.weights_m
    }

    /// The box around an arc.
    pub fn arc_bounds(&self, arc: usize) -> Bounds {
        self.arc_bounds[arc]
    }

    /// The boxes around all arcs.
    pub fn all_bounds(&self) -> impl Iterator<Item = Bounds> {
        self.arc_bounds.iter().copied()
    }

    /// How many shapes there are.
    pub fn shape_count(&self) -> usize {
        self.structure.shape_count()
    }

    /// How many pieces all shapes have.
    pub fn piece_count(&self) -> usize {
        self.structure.piece_count()
    }

    /// How many rings all pieces have.
    pub fn ring_count(&self) -> usize {
        self.pass_ends.len()
    }

    /// The pieces of a shape.
    pub fn pieces_of(&self, shape: usize) -> Range<usize> {
        self.structure.pieces_of(shape)
    }

    /// The rings of a piece, its exterior first.
    pub fn rings_of(&self, piece: usize) -> Range<usize> {
        self.structure.rings_of(piece)
    }

    /// The arcs that a ring passes, in its order.
    pub fn passes_of(&self, ring: usize) -> &[ArcPass] {
        let start = if ring == 0 { 0 } else { self.pass_ends[ring - 1] as usize };
        &self.passes[start..self.pass_ends[ring] as usize]
    }

    /// The box around a ring.
    pub fn ring_bounds(&self, ring: usize) -> Bounds {
        self.ring_bounds[ring]
    }

    /// The box around a piece: that of its exterior; `None` where it has none.
    pub fn piece_bounds(&self, piece: usize) -> Option<Bounds> {
        self.rings_of(piece).next().map(|ring| self.ring_bounds[ring])
    }

    /// The box around a shape; `None` where it has no points.
    pub fn shape_bounds(&self, shape: usize) -> Option<Bounds> {
        self.pieces_of(shape).filter_map(|piece| self.piece_bounds(piece)).reduce(Bounds::joined)
    }

    /// The surface that a ring encloses, in square metres, never negative.
    pub fn ring_size_m2(&self, ring: usize) -> f64 {
        self.ring_sizes_m2[ring]
    }

    /// The surface of a piece without its holes, in square metres, never negative.
    pub fn piece_size_m2(&self, piece: usize) -> f64 {
        let mut sizes = self.rings_of(piece).map(|ring| self.ring_sizes_m2[ring]);
        let outer = sizes.next().unwrap_or(0.0);
        (outer - sizes.sum::<f64>()).max(0.0)
    }

    /// Lines that make no shapes and share nothing: each is an arc.
    pub fn of_lines(lines: Lines) -> Self {
        Self {
            weights_m: weigh_all(&lines),
            arc_bounds: lines.iter().map(bounds_of).collect(),
            arcs: lines,
            ..Self::default()
        }
    }

    /// The points of a ring that are needed at a tolerance in metres, the first not repeated.
    pub fn simplified_ring(&self, ring: usize, tolerance_m: f64) -> impl Iterator<Item = Coord<f64>> {
        self.passes_of(ring).iter().flat_map(move |pass| {
            let range = self.arcs.range(pass.arc());
            let edges = range.len() - 1;
            let place = move |step: usize| {
                if pass.is_reversed() { range.start + edges - step } else { range.start + step }
            };
            let is_needed = move |at: &usize| f64::from(self.weights_m[*at]) >= tolerance_m;
            (0..edges).map(place).filter(is_needed).map(|at| self.arcs.points()[at])
        })
    }

    /// The points of a ring with all its detail, the first not repeated.
    pub fn ring_points(&self, ring: usize) -> impl Iterator<Item = Coord<f64>> {
        points_along(self.passes_of(ring), &self.arcs)
    }
}

/// The points of the arcs that a ring passes, the first not repeated.
pub(super) fn points_along<'a>(
    passes: &'a [ArcPass],
    arcs: &'a Lines,
) -> impl Iterator<Item = Coord<f64>> + 'a {
    passes.iter().flat_map(|pass| {
        let line = arcs.line(pass.arc());
        let edges = line.len() - 1;
        (0..edges).map(move |step| if pass.is_reversed() { line[edges - step] } else { line[step] })
    })
}

fn bounds_of(points: &[Coord<f64>]) -> Bounds {
    let nothing = Bounds { low: Coord::default(), high: Coord::default() };
    Bounds::of(points).unwrap_or(nothing)
}

/// The surface that a ring encloses (Gauss), about its first point so that no digits are lost.
fn ring_size_m2(ring: &[Coord<f64>]) -> f64 {
    let Some(origin) = ring.first() else { return 0.0 };
    let cross = |pair: &[Coord<f64>]| {
        let (from, to) = (pair[0] - *origin, pair[1] - *origin);
        from.x * to.y - to.x * from.y
    };
    (ring.windows(2).map(cross).sum::<f64>() / 2.0).abs()
}

/// The arcs that seams became, ascending.
fn seam_arcs(rings: &Lines, matching: &Matching, seams: &[u32], arcs: &Lines) -> Vec<usize> {
    if seams.is_empty() {
        return Vec::new();
    }
    let key = |from: Coord<f64>, to: Coord<f64>| {
        let bits = |at: Coord<f64>| [at.x.to_bits(), at.y.to_bits()];
        (bits(from).min(bits(to)), bits(from).max(bits(to)))
    };
    let edge = |&from: &u32| {
        let range = rings.range(rings.line_of(from as usize));
        let to = if from as usize + 1 == range.end { range.start } else { from as usize + 1 };
        debug_assert!(matching.is_node(to), "both ends of a seam are nodes");
        key(rings.points()[from as usize], rings.points()[to])
    };
    let mut edges: Vec<_> = seams.iter().map(edge).collect();
    edges.sort_unstable();
    let is_seam = |arc: &usize| match arcs.line(*arc) {
        [from, to] => edges.binary_search(&key(*from, *to)).is_ok(),
        _ => false,
    };
    (0..arcs.len()).filter(is_seam).collect()
}

/// Which areas pass which arc.
struct Users {
    /// For each arc the first area that passes it, and how often it does.
    first: Vec<Option<(u32, u32)>>,
    /// For each arc the first other area.
    second: Vec<Option<u32>>,
    /// Pairs of areas that share an arc.
    pairs: Vec<(u32, u32)>,
    /// The arcs in the order in which areas pass them.
    order: Vec<u32>,
}

impl Users {
    fn of(topology: &Topology, area_count: usize) -> Self {
        let arc_count = topology.arcs.len();
        let mut users = Self {
            first: vec![None; arc_count],
            second: vec![None; arc_count],
            pairs: Vec::new(),
            order: Vec::new(),
        };
        for area in 0..area_count {
            let rings = topology.pieces_of(area).flat_map(|piece| topology.rings_of(piece));
            for pass in rings.flat_map(|ring| topology.passes_of(ring)) {
                users.pass(pass.arc(), index(area));
            }
        }
        users
    }

    fn pass(&mut self, arc: usize, area: u32) {
        match &mut self.first[arc] {
            None => {
                self.first[arc] = Some((area, 1));
                self.order.push(index(arc));
            }
            Some((first, count)) if *first == area => *count += 1,
            Some((first, _)) => {
                self.pairs.push((*first, area));
                match self.second[arc] {
                    None => self.second[arc] = Some(area),
                    // A third area lies over the other two.
                    Some(second) if second != area => self.pairs.push((second, area)),
                    Some(_) => {}
                }
            }
        }
    }

    fn neighbours(&self, area_count: usize) -> Vec<Vec<usize>> {
        let mut neighbours = vec![Vec::new(); area_count];
        for (one, other) in &self.pairs {
            neighbours[*one as usize].push(*other as usize);
            neighbours[*other as usize].push(*one as usize);
        }
        for list in &mut neighbours {
            list.sort_unstable();
            list.dedup();
        }
        neighbours
    }

    fn borders(&self, seam_arcs: &[usize]) -> Vec<Border> {
        let border = |arc: &u32| {
            let arc = *arc as usize;
            let (area, count) = self.first[arc]?;
            let other = self.second[arc].map(|other| other as usize);
            // A seam is a border only where there is another area on its other side.
            let parts = other.is_some() || (count == 1 && seam_arcs.binary_search(&arc).is_err());
            parts.then_some(Border { arc, area: area as usize, other })
        };
        self.order.iter().filter_map(border).collect()
    }
}

#[cfg(test)]
mod tests {
    use geo::{MultiPolygon, polygon};

    use super::*;

    fn topology(outlines: &[MultiPolygon<f64>]) -> Topology {
        Topology::of(Outlines::projected(outlines.iter(), |at| at), outlines.len(), &[])
    }

    /// Two squares side by side, and a third that touches only a corner.
    fn squares() -> Vec<MultiPolygon<f64>> {
        let left = polygon![(x: 0.0, y: 0.0), (x: 1.0, y: 0.0), (x: 1.0, y: 1.0), (x: 0.0, y: 1.0)];
        let right = polygon![(x: 1.0, y: 0.0), (x: 2.0, y: 0.0), (x: 2.0, y: 1.0), (x: 1.0, y: 1.0)];
        let corner = polygon![(x: 2.0, y: 1.0), (x: 3.0, y: 1.0), (x: 3.0, y: 2.0), (x: 2.0, y: 2.0)];
        [left, right, corner].into_iter().map(|one| MultiPolygon::new(vec![one])).collect()
    }

    #[test]
    fn a_shared_edge_is_one_border_and_makes_neighbours() {
        let topology = topology(&squares());
        let shared: Vec<&Border> =
            topology.borders().iter().filter(|border| border.other.is_some()).collect();
        assert_eq!(shared.len(), 1, "one shared border");
        assert_eq!((shared[0].area, shared[0].other), (0, Some(1)), "between the squares");
        assert_eq!(topology.arcs().line(shared[0].arc).len(), 2, "one edge");
        assert_eq!(topology.neighbours(), [vec![1], vec![0], vec![]], "a corner makes no neighbours");
    }

    #[test]
    fn the_borders_together_have_every_edge_once() {
        let topology = topology(&squares());
        let edges = |border: &Border| topology.arcs().line(border.arc).len() - 1;
        let count: usize = topology.borders().iter().map(edges).sum();
        assert_eq!(count, 4 + 4 + 4 - 1, "twelve edges, one of them shared");
    }

    #[test]
    fn a_hole_filled_by_another_area_is_a_closed_border() {
        let hole = vec![(1.0, 1.0), (1.0, 2.0), (2.0, 2.0), (2.0, 1.0), (1.0, 1.0)];
        let outer = geo::Polygon::new(
            vec![(0.0, 0.0), (3.0, 0.0), (3.0, 3.0), (0.0, 3.0), (0.0, 0.0)].into(),
            vec![hole.clone().into()],
        );
        // The same ring, begun elsewhere and the other way round.
        let turned: Vec<(f64, f64)> = [2, 1, 0, 3, 2].map(|at| hole[at]).to_vec();
        let inner = geo::Polygon::new(turned.into(), vec![]);
        let topology = topology(&[MultiPolygon::new(vec![outer]), MultiPolygon::new(vec![inner])]);
        let shared = topology.borders().iter().find(|border| border.other.is_some()).unwrap();
        let line = topology.arcs().line(shared.arc);
        assert_eq!(line.first(), line.last(), "closed");
        assert_eq!(line.len(), 5, "all four edges");
        assert_eq!(topology.neighbours(), [vec![1], vec![0]]);
    }

    #[test]
    fn rings_are_what_they_were() {
        let outlines = squares();
        let topology = topology(&outlines);
        for (shape, outline) in outlines.iter().enumerate() {
            let ring = topology.pieces_of(shape).flat_map(|piece| topology.rings_of(piece)).next().unwrap();
            let mut points: Vec<Coord<f64>> = topology.ring_points(ring).collect();
            let mut given = outline.0[0].exterior().0.clone();
            given.pop();
            let start = points.iter().position(|at| *at == given[0]).unwrap();
            points.rotate_left(start);
            assert_eq!(points, given, "in the same direction");
            assert!((topology.ring_size_m2(ring) - 1.0).abs() < 1e-12, "its size");
        }
    }

    #[test]
    fn what_one_area_has_on_both_sides_is_no_border() {
        let halves = squares()[..2].iter().flat_map(|one| one.0.clone()).collect();
        let topology = topology(&[MultiPolygon::new(halves)]);
        let edges = |border: &Border| topology.arcs().line(border.arc).len() - 1;
        assert_eq!(topology.borders().iter().map(edges).sum::<usize>(), 6, "the edge between is left out");
    }

    #[test]
    fn a_seam_is_no_border() {
        let outlines = squares();
        let flat = Outlines::projected(outlines.iter(), |at| at);
        // The lower edge of the first square.
        let topology = Topology::of(flat, 3, &[0]);
        let edges = |border: &Border| topology.arcs().line(border.arc).len() - 1;
        assert_eq!(topology.borders().iter().map(edges).sum::<usize>(), 10, "one edge fewer");
    }
}
