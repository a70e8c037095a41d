//! Which areas share which border.
//!
//! Neighbours in a layer share their vertices exactly, so a border is found by comparing edges bit
//! for bit, without a tolerance. Each border is then drawn once, and never torn.

use geo::{Coord, MultiPolygon};

/// A run of edges with the same area on each side.
#[derive(Debug, Clone, PartialEq)]
pub struct Border {
    /// Index of the area whose ring the line follows.
    pub area: usize,
    /// Index of the area on the other side; `None` on the outer edge of the layer.
    pub other: Option<usize>,
    /// The line, in the coordinates of the layer (longitude, latitude, degrees). A closed border
    /// repeats its first point at the end.
    pub line: Vec<Coord<f64>>,
}

/// The borders of a layer and who is whose neighbour.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Topology {
    /// Every border once, in the order of the areas and their rings.
    pub borders: Vec<Border>,
    /// For each area the indices of its neighbours, ascending.
    pub neighbours: Vec<Vec<usize>>,
}

/// An edge without its direction: its ends as bit patterns, the smaller first, then its area.
type EdgeEntry = ([u64; 4], usize);

impl Topology {
    /// Works out the borders of these outlines.
    ///
    /// Two areas are neighbours where they share at least one edge; a common point is not enough.
    pub fn of<'a>(outlines: impl Iterator<Item = &'a MultiPolygon<f64>>) -> Self {
        let rings: Vec<(usize, &[Coord<f64>])> = outlines
            .enumerate()
            .flat_map(|(area, outline)| {
                let rings =
                    outline.iter().flat_map(|one| std::iter::once(one.exterior()).chain(one.interiors()));
                rings.map(move |ring| (area, ring.0.as_slice()))
            })
            .collect();
        let mut edges: Vec<EdgeEntry> = rings
            .iter()
            .flat_map(|(area, ring)| ring.windows(2).map(|pair| (edge_key(pair[0], pair[1]), *area)))
            .collect();
        edges.sort_unstable();
        let mut borders = Vec::new();
        for (area, ring) in &rings {
            borders_of_ring(*area, ring, &edges, &mut borders);
        }
        let areas = rings.last().map_or(0, |(area, _)| area + 1);
        Self { neighbours: neighbours_of(&borders, areas), borders }
    }
}

fn neighbours_of(borders: &[Border], areas: usize) -> Vec<Vec<usize>> {
    let mut neighbours = vec![Vec::new(); areas];
    for border in borders {
        if let Some(other) = border.other {
            neighbours[border.area].push(other);
            neighbours[other].push(border.area);
        }
    }
    for list in &mut neighbours {
        list.sort_unstable();
        list.dedup();
    }
    neighbours
}

fn edge_key(from: Coord<f64>, to: Coord<f64>) -> [u64; 4] {
    let bits = |at: Coord<f64>| [at.x.to_bits(), at.y.to_bits()];
    let (low, high) = if bits(from) <= bits(to) { (bits(from), bits(to)) } else { (bits(to), bits(from)) };
    [low[0], low[1], high[0], high[1]]
}

/// The area on the other side of an edge, found by binary search.
fn other_side(edges: &[EdgeEntry], key: [u64; 4], area: usize) -> Option<usize> {
    let first = edges.partition_point(|(other, _)| *other < key);
    edges[first..]
        .iter()
        .take_while(|(other, _)| *other == key)
        .map(|(_, owner)| *owner)
        .find(|owner| *owner != area)
}

/// Splits a ring where the area on the other side changes, and keeps what this area owns.
fn borders_of_ring(area: usize, ring: &[Coord<f64>], edges: &[EdgeEntry], borders: &mut Vec<Border>) {
    let others: Vec<Option<usize>> =
        ring.windows(2).map(|pair| other_side(edges, edge_key(pair[0], pair[1]), area)).collect();
    let count = others.len();
    if count == 0 {
        return;
    }
    let start = (0..count).find(|&index| others[index] != others[(index + count - 1) % count]).unwrap_or(0);
    let mut index = 0;
    while index < count {
        let other = others[(start + index) % count];
        let mut line = vec![ring[(start + index) % count]];
        while index < count && others[(start + index) % count] == other {
            index += 1;
            line.push(ring[(start + index - 1) % count + 1]);
        }
        if other.is_none_or(|other| area < other) {
            borders.push(Border { area, other, line });
        }
    }
}

#[cfg(test)]
mod tests {
    use geo::polygon;

    use super::*;

    /// Two squares side by side, and a third that touches only a corner.
    fn squares() -> Vec<MultiPolygon<f64>> {
        let left = polygon![(x: 0.0, y: 0.0), (x: 1.0, y: 0.0), (x: 1.0, y: 1.0), (x: 0.0, y: 1.0)];
        let right = polygon![(x: 1.0, y: 0.0), (x: 2.0, y: 0.0), (x: 2.0, y: 1.0), (x: 1.0, y: 1.0)];
        let corner = polygon![(x: 2.0, y: 1.0), (x: 3.0, y: 1.0), (x: 3.0, y: 2.0), (x: 2.0, y: 2.0)];
        [left, right, corner].into_iter().map(|one| MultiPolygon::new(vec![one])).collect()
    }

    #[test]
    fn a_shared_edge_is_one_border_and_makes_neighbours() {
        let topology = Topology::of(squares().iter());
        let shared: Vec<&Border> = topology.borders.iter().filter(|border| border.other.is_some()).collect();
        assert_eq!(shared.len(), 1, "one shared border");
        assert_eq!((shared[0].area, shared[0].other), (0, Some(1)), "between the squares");
        assert_eq!(shared[0].line.len(), 2, "one edge");
        assert_eq!(topology.neighbours, [vec![1], vec![0], vec![]], "a corner makes no neighbours");
    }

    #[test]
    fn the_borders_together_have_every_edge_once() {
        let topology = Topology::of(squares().iter());
        let edges: usize = topology.borders.iter().map(|border| border.line.len() - 1).sum();
        assert_eq!(edges, 4 + 4 + 4 - 1, "twelve edges, one of them shared");
    }

    #[test]
    fn a_hole_filled_by_another_area_is_a_closed_border() {
        let hole = vec![(1.0, 1.0), (1.0, 2.0), (2.0, 2.0), (2.0, 1.0), (1.0, 1.0)];
        let outer = geo::Polygon::new(
            vec![(0.0, 0.0), (3.0, 0.0), (3.0, 3.0), (0.0, 3.0), (0.0, 0.0)].into(),
            vec![hole.clone().into()],
        );
        let inner = geo::Polygon::new(hole.into_iter().rev().collect::<Vec<_>>().into(), vec![]);
        let outlines = [MultiPolygon::new(vec![outer]), MultiPolygon::new(vec![inner])];
        let topology = Topology::of(outlines.iter());
        let shared = topology.borders.iter().find(|border| border.other.is_some()).unwrap();
        assert_eq!(shared.line.first(), shared.line.last(), "closed");
        assert_eq!(shared.line.len(), 5, "all four edges");
    }
}
