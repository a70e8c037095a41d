//! Cutting at the meridian where a map ends.

use geo::{Coord, LineString, Polygon};

use super::turns::turn;

/// The longitudes of a map that is torn at a meridian, from its left rim to its right rim.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sheet {
    pub(super) west: f64,
    pub(super) east: f64,
}

/// A position on the sheet that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Placed {
    /// Longitude from the sheet's west (inside) to its east (outside).
    at: Coord<f64>,
    /// How many sheets to the east of the first.
    sheet: i32,
}

/// Which rim a chain begins or ends at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rim {
    West,
    East,
}

/// A part of a ring from one rim to another.
type Chain = Vec<Coord<f64>>;

impl Sheet {
    fn placed(self, at: Coord<f64>, turns: i32) -> Placed {
        if at.x >= self.west && at.x < self.east {
            return Placed { at, sheet: turns };
        }
        let sheets = ((at.x - self.west) / 360.0).floor();
        let x = at.x - 360.0 * sheets;
        #[expect(clippy::cast_possible_truncation, reason = "saturates; longitudes are a few turns at most")]
        let sheet = sheets as i32;
        if x >= self.east {
            return Placed { at: Coord { x: self.west, y: at.y }, sheet: sheet.saturating_add(turns + 1) };
        }
        Placed { at: Coord { x: x.max(self.west), y: at.y }, sheet: sheet.saturating_add(turns) }
    }

    /// The points of a line, each on its sheet.
    fn placed_line(self, line: &[Coord<f64>]) -> Vec<Placed> {
        let mut turns = 0;
        let mut placed = Vec::with_capacity(line.len());
        for (index, at) in line.iter().enumerate() {
            if index > 0 {
                turns += turn(line, index - 1);
            }
            placed.push(self.placed(*at, turns));
        }
        placed
    }

    /// The points as one line, if they all are on one sheet or its rims.
    fn whole(self, placed: &[Placed]) -> Option<Chain> {
        let sheet = placed.iter().map(|one| one.sheet).min()?;
        let point = |one: &Placed| {
            if one.sheet == sheet {
                return Some(one.at);
            }
            let on_rim = one.sheet == sheet + 1 && one.at.x <= self.west;
            on_rim.then_some(Coord { x: self.east, y: one.at.y })
        };
        placed.iter().map(point).collect()
    }

    /// The latitude where an edge to the next sheet goes over the rim. It depends on the two positions
    /// alone, not on the edge's direction.
    fn crossing(self, left: Coord<f64>, right: Coord<f64>) -> f64 {
        let (before, after) = (self.east - left.x, right.x - self.west);
        if after <= 0.0 { right.y } else { left.y + (right.y - left.y) * (before / (before + after)) }
    }

    /// Splits a line where it goes over a rim. Each part but the outer ends begins and ends on a rim.
    fn chains(self, placed: &[Placed]) -> Vec<Chain> {
        let mut chains = Vec::new();
        let mut chain: Chain = placed.first().map(|one| one.at).into_iter().collect();
        for pair in placed.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            if to.sheet > from.sheet {
                let y = self.crossing(from.at, to.at);
                chain.push(Coord { x: self.east, y });
                chains.push(std::mem::replace(&mut chain, vec![Coord { x: self.west, y }]));
            } else if to.sheet < from.sheet {
                let y = self.crossing(to.at, from.at);
                chain.push(Coord { x: self.west, y });
                chains.push(std::mem::replace(&mut chain, vec![Coord { x: self.east, y }]));
            }
            chain.push(to.at);
        }
        chains.push(chain);
        for chain in &mut chains {
            chain.dedup();
        }
        chains
    }

    /// A line's parts on the sheet.
    pub(super) fn line(self, line: &[Coord<f64>]) -> Vec<LineString<f64>> {
        let placed = self.placed_line(line);
        if let Some(whole) = self.whole(&placed) {
            return vec![LineString::new(whole)];
        }
        let chains = self.chains(&placed).into_iter();
        chains.filter(|chain| chain.len() > 1).map(LineString::new).collect()
    }

    /// A polygon's parts on the sheet, closed along its rims, and along a pole where it encloses one.
    pub(super) fn polygon(self, polygon: &Polygon<f64>) -> Vec<Polygon<f64>> {
        let exterior = self.ring(polygon.exterior());
        let (mut whole, mut chains) = (Vec::new(), Vec::new());
        for hole in polygon.interiors() {
            match self.ring(hole) {
                Ok(ring) => whole.push(ring),
                Err(parts) => chains.extend(parts),
            }
        }
        let mut outer = match exterior {
            Ok(ring) => vec![ring],
            Err(parts) => {
                chains.splice(0..0, parts);
                Vec::new()
            }
        };
        outer.extend(self.closed(chains));
        let mut pieces: Vec<Polygon<f64>> =
            outer.into_iter().map(|ring| Polygon::new(ring, Vec::new())).collect();
        for hole in whole {
            let around = pieces.iter().position(|piece| holds(piece.exterior(), &hole)).unwrap_or(0);
            if let Some(piece) = pieces.get_mut(around) {
                piece.interiors_push(hole);
            }
        }
        pieces
    }

    /// A ring that lies on one sheet, or else its parts.
    fn ring(self, ring: &LineString<f64>) -> Result<LineString<f64>, Vec<Chain>> {
        let placed = self.placed_line(&ring.0);
        let goes_round = placed.first() != placed.last();
        if let Some(whole) = self.whole(&placed)
            && !goes_round
        {
            return Ok(LineString::new(whole));
        }
        let mut chains = self.chains(&placed);
        // The last part ends where the first begins.
        if let Some(last) = chains.pop()
            && !chains.is_empty()
        {
            let first = std::mem::replace(&mut chains[0], last);
            chains[0].extend(first.into_iter().skip(1));
        }
        Err(chains)
    }

    /// Closes parts along the rims: what is inside changes at each end of a part, so of the ends on a
    /// rim, from south to north, the first belongs to the second, the third to the fourth. Where their
    /// number is odd, a pole is inside.
    fn closed(self, mut chains: Vec<Chain>) -> Vec<LineString<f64>> {
        if chains.len() % 2 == 1 {
            let latitudes: f64 = chains.iter().flatten().map(|at| at.y).sum();
            let y = 90.0_f64.copysign(latitudes);
            chains.push(vec![Coord { x: self.east, y }, Coord { x: self.west, y }]);
        }
        let partners = self.partners(&chains);
        let mut used = vec![false; chains.len()];
        let mut rings = Vec::new();
        for start in 0..chains.len() {
            let mut ring = Vec::new();
            // The end of a part that the walk comes to: part 0 has the ends 0 and 1, part 1 has 2 and 3.
            let mut end = 2 * start;
            while !used[end / 2] {
                used[end / 2] = true;
                let chain = chains[end / 2].iter().copied();
                if end.is_multiple_of(2) {
                    ring.extend(chain);
                } else {
                    ring.extend(chain.rev());
                }
                end = partners[end ^ 1];
            }
            ring.dedup();
            if ring.iter().any(|at| (at.x - ring[0].x).abs() > 0.0) {
                let mut ring = LineString::new(ring);
                ring.close();
                rings.push(ring);
            }
        }
        rings
    }

    /// For each end of a part the end that it is joined to along the rim.
    fn partners(self, chains: &[Chain]) -> Vec<usize> {
        let mut ends: Vec<(Rim, f64, usize)> = Vec::with_capacity(2 * chains.len());
        for (index, chain) in chains.iter().enumerate() {
            for (end, at) in [(2 * index, chain.first()), (2 * index + 1, chain.last())] {
                let at = at.copied().unwrap_or_default();
                ends.push((if at.x >= self.east { Rim::East } else { Rim::West }, at.y, end));
            }
        }
        ends.sort_unstable_by(|one, other| {
            one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)).then(one.2.cmp(&other.2))
        });
        let mut partners: Vec<usize> = (0..2 * chains.len()).collect();
        for pair in ends.chunks_exact(2) {
            partners[pair[0].2] = pair[1].2;
            partners[pair[1].2] = pair[0].2;
        }
        partners
    }
}

/// True where a ring's first point lies inside another ring.
fn holds(outer: &LineString<f64>, inner: &LineString<f64>) -> bool {
    let Some(at) = inner.0.first() else { return false };
    let crosses = |edge: geo::Line<f64>| {
        let (from, to) = (edge.start, edge.end);
        (from.y > at.y) != (to.y > at.y)
            && at.x < (to.x - from.x) * (at.y - from.y) / (to.y - from.y) + from.x
    };
    outer.lines().filter(|edge| crosses(*edge)).count() % 2 == 1
}
