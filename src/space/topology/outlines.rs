//! Outlines on the plane as flat lists: shapes, their pieces, the pieces' rings.

use std::ops::Range;

use geo::{Coord, MultiPolygon};

use crate::space::lines::{Lines, index};

/// Outlines on the plane (metres). A shape has pieces (polygons), a piece has rings: its exterior and
/// then its holes. A ring does not repeat its first point.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outlines {
    pub(super) rings: Lines,
    pub(super) structure: Structure,
}

/// Which rings make which pieces, and which pieces make which shapes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Structure {
    /// For each piece the index after its last ring.
    piece_ends: Vec<u32>,
    /// For each shape the index after its last piece.
    shape_ends: Vec<u32>,
}

impl Structure {
    /// How many shapes there are.
    pub(super) fn shape_count(&self) -> usize {
        self.shape_ends.len()
    }

    /// How many pieces there are.
    pub(super) fn piece_count(&self) -> usize {
        self.piece_ends.len()
    }

    /// The pieces of a shape.
    pub(super) fn pieces_of(&self, shape: usize) -> Range<usize> {
        span(&self.shape_ends, shape)
    }

    /// The rings of a piece, the exterior first.
    pub(super) fn rings_of(&self, piece: usize) -> Range<usize> {
        span(&self.piece_ends, piece)
    }
}

fn span(ends: &[u32], at: usize) -> Range<usize> {
    let start = if at == 0 { 0 } else { ends[at - 1] as usize };
    start..ends[at] as usize
}

impl Outlines {
    /// Flat copies of outlines (degrees), each point moved to the plane by `project`. Half of them are
    /// done on another thread.
    pub fn projected<'a>(
        outlines: impl Iterator<Item = &'a MultiPolygon<f64>> + Clone,
        project: impl Fn(Coord<f64>) -> Coord<f64> + Sync,
    ) -> Self {
        let mut structure = Structure::default();
        let mut lengths = Vec::new();
        for outline in outlines.clone() {
            for piece in outline {
                let rings = std::iter::once(piece.exterior()).chain(piece.interiors());
                lengths.extend(rings.map(|ring| open(&ring.0).len()));
                structure.piece_ends.push(index(lengths.len()));
            }
            structure.shape_ends.push(index(structure.piece_ends.len()));
        }
        let mut rings = Lines::blank(lengths.into_iter());
        let half = rings.points().len() / 2;
        let (first, second) = rings.points_mut().split_at_mut(half);
        let points = outlines.flat_map(geo::MultiPolygon::iter).flat_map(|piece| {
            std::iter::once(piece.exterior()).chain(piece.interiors()).map(|ring| open(&ring.0))
        });
        let sources: Vec<&[Coord<f64>]> = points.collect();
        std::thread::scope(|scope| {
            scope.spawn(|| fill(second, skipped(&sources, half), &project));
            fill(first, skipped(&sources, 0), &project);
        });
        Self { rings, structure }
    }

    /// How many shapes there are.
    pub fn len(&self) -> usize {
        self.structure.shape_count()
    }

    /// True where there is no shape.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The rings of a shape.
    pub fn rings_of(&self, shape: usize) -> impl Iterator<Item = &[Coord<f64>]> {
        let pieces = self.structure.pieces_of(shape);
        pieces.flat_map(|piece| self.structure.rings_of(piece)).map(|ring| self.rings.line(ring))
    }
}

/// A ring without the repetition of its first point at its end.
fn open(ring: &[Coord<f64>]) -> &[Coord<f64>] {
    match ring {
        [first, inner @ .., last] if first == last && !inner.is_empty() => &ring[..=inner.len()],
        _ => ring,
    }
}

/// The points after the first `count` ones.
fn skipped<'a>(sources: &'a [&'a [Coord<f64>]], count: usize) -> impl Iterator<Item = &'a [Coord<f64>]> {
    let mut left = count;
    sources.iter().filter_map(move |ring| {
        let here = left.min(ring.len());
        left -= here;
        (here < ring.len()).then_some(&ring[here..])
    })
}

fn fill<'a>(
    targets: &mut [Coord<f64>],
    sources: impl Iterator<Item = &'a [Coord<f64>]>,
    project: &impl Fn(Coord<f64>) -> Coord<f64>,
) {
    for (target, at) in targets.iter_mut().zip(sources.flatten()) {
        let point = project(*at);
        // Zero has two signs, which would not be the same position bit for bit.
        *target = Coord { x: point.x + 0.0, y: point.y + 0.0 };
    }
}
