//! Cuts rings where lines part, and keeps each arc once, however many rings it belongs to.

use geo::Coord;
use hashbrown::HashTable;

use super::matching::Matching;
use crate::space::lines::{Lines, index};

/// An arc as a ring passes it: which one, and in which direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArcPass(u32);

impl ArcPass {
    fn new(arc: usize, is_reversed: bool) -> Self {
        Self(index(arc) << 1 | u32::from(is_reversed))
    }

    /// Which arc.
    pub fn arc(self) -> usize {
        (self.0 >> 1) as usize
    }

    /// True where the ring passes it from its end to its start.
    pub fn is_reversed(self) -> bool {
        self.0 & 1 == 1
    }
}

/// Arcs and the rings that they make.
#[derive(Debug, Default)]
pub(super) struct Cutting {
    /// The arcs. A closed one repeats its first point at its end.
    pub(super) arcs: Lines,
    /// For each ring the arcs that it passes, one after another.
    pub(super) passes: Vec<ArcPass>,
    /// For each ring the index after its last pass.
    pub(super) ends: Vec<u32>,
}

/// Cuts rings at nodes. Arcs are numbered in the order in which the rings first pass them.
pub(super) fn cut_rings(rings: &Lines, matching: &Matching) -> Cutting {
    // No arc has a point that no ring has; what is not used is never touched, and given back.
    let arcs = Lines::with_capacity(rings.points().len() + rings.len(), rings.len());
    let out = Cutting { arcs, ..Cutting::default() };
    let mut cutter = Cutter { rings, matching, out, known: HashTable::new() };
    for ring in 0..rings.len() {
        cutter.ring(ring);
        let end = index(cutter.out.passes.len());
        cutter.out.ends.push(end);
    }
    cutter.out.arcs.shrink_to_fit();
    cutter.out
}

struct Cutter<'a> {
    rings: &'a Lines,
    matching: &'a Matching,
    out: Cutting,
    /// The arcs by their keys.
    known: HashTable<((u32, u32), u32)>,
}

impl Cutter<'_> {
    fn ring(&mut self, ring: usize) {
        let range = self.rings.range(ring);
        let count = range.len();
        if count == 0 {
            return;
        }
        let Some(start) = range.clone().find(|point| self.matching.is_node(*point)) else {
            // A ring that no other parts: every ring at the same place begins at the same point.
            let least = range.clone().min_by_key(|point| self.matching.first(*point)).unwrap_or(range.start);
            self.arc(&range, least - range.start, count);
            return;
        };
        let start = start - range.start;
        let mut from = 0;
        for step in 1..=count {
            let point = range.start + (start + step) % count;
            if step == count || self.matching.is_node(point) {
                self.arc(&range, (start + from) % count, step - from);
                from = step;
            }
        }
    }

    /// Adds the arc that begins at the ring's point `from` and has so many edges.
    fn arc(&mut self, ring: &std::ops::Range<usize>, from: usize, edges: usize) {
        let count = ring.len();
        let first = |step: usize| self.matching.first(ring.start + (from + step) % count);
        let there = (first(0), first(1));
        let back = (first(edges), first(edges - 1));
        let is_reversed = back < there;
        let key = there.min(back);
        let hash = hash_of(key);
        if let Some((_, arc)) = self.known.find(hash, |(other, _)| *other == key) {
            let pass = ArcPass::new((arc >> 1) as usize, (arc & 1 == 1) != is_reversed);
            self.out.passes.push(pass);
            return;
        }
        let arc = self.out.arcs.len();
        // The arc is kept in the direction of the ring that has it first.
        let entry = (key, index(arc) << 1 | u32::from(is_reversed));
        self.known.insert_unique(hash, entry, |(other, _)| hash_of(*other));
        let points = self.rings.points();
        let at = |step: usize| -> Coord<f64> { points[ring.start + (from + step) % count] };
        self.out.arcs.push((0..=edges).map(at));
        self.out.passes.push(ArcPass::new(arc, false));
    }
}

fn hash_of((from, to): (u32, u32)) -> u64 {
    let both = u64::from(from) << 32 | u64::from(to);
    let mixed = both.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0x6a09_e667_f3bc_c909)
}
