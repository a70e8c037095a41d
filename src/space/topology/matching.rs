//! Which points of all rings stand at the same position, and where lines must part.
//!
//! Neighbours in a layer share their vertices exactly, so positions are compared bit for bit, without
//! a tolerance.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use geo::Coord;
use hashbrown::HashTable;

use crate::space::lines::{Lines, index};

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
    /// there a border begins, ends or forks. Each of two threads takes half of the positions, by
    /// their hash; the result does not depend on that.
    pub(super) fn of(rings: &Lines) -> Self {
        let count = rings.points().len();
        let first: Vec<AtomicU32> = (0..count).map(|_| AtomicU32::new(0)).collect();
        let is_node: Vec<AtomicBool> = (0..count).map(|_| AtomicBool::new(false)).collect();
        std::thread::scope(|scope| {
            let work = |parity: u64| match_points(rings, parity, (&first, &is_node));
            scope.spawn(move || work(1));
            work(0);
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

/// Does the work for the positions whose hash has this last bit.
fn match_points(rings: &Lines, parity: u64, (first, is_node): (&[AtomicU32], &[AtomicBool])) {
    let points = rings.points();
    let mut seen: HashTable<u32> = HashTable::with_capacity(points.len() / 2 + points.len() / 16);
    for ring in 0..rings.len() {
        let range = rings.range(ring);
        for point in range.clone() {
            let hash = hash_of(points[point]);
            if hash & 1 != parity {
                continue;
            }
            let is_same = |other: &u32| is_at(points[*other as usize], points[point]);
            let hash_again = |other: &u32| hash_of(points[*other as usize]);
            let found = match seen.entry(hash >> 1, is_same, |other| hash_again(other) >> 1) {
                hashbrown::hash_table::Entry::Occupied(found) => *found.get(),
                hashbrown::hash_table::Entry::Vacant(free) => {
                    free.insert(index(point));
                    first[point].store(index(point), Ordering::Relaxed);
                    continue;
                }
            };
            first[point].store(found, Ordering::Relaxed);
            let here = neighbours(points, &range, point);
            let there = neighbours(points, &ring_around(rings, found as usize), found as usize);
            if !have_same(here, there) {
                is_node[found as usize].store(true, Ordering::Relaxed);
            }
        }
    }
}

/// The points before and after one in its ring.
fn neighbours(
    points: &[Coord<f64>],
    ring: &std::ops::Range<usize>,
    point: usize,
) -> (Coord<f64>, Coord<f64>) {
    let before = if point == ring.start { ring.end - 1 } else { point - 1 };
    let after = if point + 1 == ring.end { ring.start } else { point + 1 };
    (points[before], points[after])
}

/// The range of the ring that a point stands in.
fn ring_around(rings: &Lines, point: usize) -> std::ops::Range<usize> {
    rings.range(rings.line_of(point))
}

fn have_same(one: (Coord<f64>, Coord<f64>), other: (Coord<f64>, Coord<f64>)) -> bool {
    (is_at(one.0, other.0) && is_at(one.1, other.1)) || (is_at(one.0, other.1) && is_at(one.1, other.0))
}

fn is_at(one: Coord<f64>, other: Coord<f64>) -> bool {
    one.x.to_bits() == other.x.to_bits() && one.y.to_bits() == other.y.to_bits()
}

/// A hash of a position, the same on every machine. The odd constants are the fractions of the golden
/// ratio and of √2 in 64 bits.
fn hash_of(at: Coord<f64>) -> u64 {
    let mixed = at.x.to_bits().wrapping_mul(0x9e37_79b9_7f4a_7c15)
        ^ at.y.to_bits().rotate_left(32).wrapping_mul(0x6a09_e667_f3bc_c909);
    (mixed ^ (mixed >> 29)).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (mixed >> 32)
}
