//! Makes shared borders exact: the same points on both sides.
//!
//! In the source about 200 vertices of one area stand on a neighbour's edge that does not have
//! them. On the grid such a vertex is at most a few steps off the edge; the edge gets it too.

use std::collections::{BTreeMap, BTreeSet};

use crate::rings::{Point, Polygons, Ring, tidy};

/// How far off an edge a neighbour's vertex may stand, in grid steps (0.3 m).
const TOLERANCE: f64 = 3.0;
/// Side of a cell of the look-up, in grid steps.
const CELL: i64 = 20_000;

/// Repairs all units together; keys stay, rings are turned by the right-hand rule.
pub fn repair(units: &BTreeMap<String, Polygons>) -> BTreeMap<String, Polygons> {
    let merged = merged_points(units);
    let on_grid = |ring: &Ring| ring.iter().map(|at| merged[at]).collect::<Ring>();
    let vertices: BTreeSet<Point> = merged.values().copied().collect();
    let mut cells: BTreeMap<Point, Vec<Point>> = BTreeMap::new();
    for vertex in &vertices {
        cells.entry((vertex.0.div_euclid(CELL), vertex.1.div_euclid(CELL))).or_default().push(*vertex);
    }
    let repair_polygon = |rings: &Vec<Ring>| {
        let rings = rings.iter().enumerate();
        rings.map(|(number, ring)| tidy(with_missing_vertices(&on_grid(ring), &cells), number == 0)).collect()
    };
    units.iter().map(|(id, polygons)| (id.clone(), polygons.iter().map(repair_polygon).collect())).collect()
}

/// For each point the one that stands for it: the least of those closer than the tolerance.
fn merged_points(units: &BTreeMap<String, Polygons>) -> BTreeMap<Point, Point> {
    let points: BTreeSet<Point> = units.values().flatten().flatten().flatten().copied().collect();
    let mut merged: BTreeMap<Point, Point> = BTreeMap::new();
    for at in &points {
        let reach = TOLERANCE as i64;
        let near =
            points.range((at.0 - reach, i64::MIN)..=*at).find(|other| distance(**other, *at) <= TOLERANCE);
        let least = near.copied().unwrap_or(*at);
        let least = merged.get(&least).copied().unwrap_or(least);
        merged.insert(*at, least);
    }
    merged
}

fn distance(one: Point, other: Point) -> f64 {
    ((one.0 - other.0) as f64).hypot((one.1 - other.1) as f64)
}

/// The ring with every vertex of the layer that stands on one of its edges.
fn with_missing_vertices(ring: &[Point], cells: &BTreeMap<Point, Vec<Point>>) -> Ring {
    let mut repaired = Ring::new();
    for (index, from) in ring.iter().enumerate() {
        let to = ring[(index + 1) % ring.len()];
        repaired.push(*from);
        let mut found: Vec<(f64, Point)> = Vec::new();
        for x in from.0.min(to.0).div_euclid(CELL) - 1..=from.0.max(to.0).div_euclid(CELL) + 1 {
            for y in from.1.min(to.1).div_euclid(CELL) - 1..=from.1.max(to.1).div_euclid(CELL) + 1 {
                let cell = cells.get(&(x, y)).map_or(&[][..], Vec::as_slice);
                found.extend(
                    cell.iter().filter_map(|at| along_edge(*from, to, *at).map(|along| (along, *at))),
                );
            }
        }
        found.sort_by(|one, other| one.0.total_cmp(&other.0));
        repaired.extend(found.into_iter().map(|(_, at)| at));
    }
    repaired
}

/// Where between the ends of an edge a point stands on it, 0 to 1; `None` off the edge or at an end.
fn along_edge(from: Point, to: Point, at: Point) -> Option<f64> {
    if at == from || at == to || from == to {
        return None;
    }
    let (dx, dy) = ((to.0 - from.0) as f64, (to.1 - from.1) as f64);
    let (px, py) = ((at.0 - from.0) as f64, (at.1 - from.1) as f64);
    let length_sq = dx * dx + dy * dy;
    let along = (px * dx + py * dy) / length_sq;
    let off = (px * dy - py * dx).abs() / length_sq.sqrt();
    (along > 0.0 && along < 1.0 && off <= TOLERANCE).then_some(along)
}
