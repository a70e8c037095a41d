//! Patterns and lines cut to what they may cover, by geometry: for painters of files, since what programs make of
//! a clip differs.
//!
//! All is one operation: rings are cut along a level line, and what is left of them is joined along that line, so
//! that by the even-odd rule exactly the part on one side is filled. It takes as long as there are points, and a
//! shape in many stripes is halved again and again, so each point is seen a few times. Not here: clipping pixels.

use crate::scene::item::{Pattern, Shape};
use crate::scene::texture::{Marks, Weave, marks, weaves};
use crate::space::{Rect, Screen};

/// A closed line; it does not repeat its first point.
type Ring = Vec<Screen>;

/// Corners of what a dot is where it is cut: its edge is off by less than 1/200 of its radius.
const DOT_CORNERS: u32 = 32;
/// What covers less than this many square pixels is nothing.
const NOTHING: f64 = 1e-6;
/// As far as a point may be away from the picture's corner, in logical pixels.
const FAR: f64 = 1e7;

/// What of a pattern lies in a shape.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Ink {
    /// To be filled by the nonzero rule: what surrounds and what it surrounds run in opposite directions.
    pub(super) polygons: Vec<Ring>,
    /// The centres of dots that lie in it whole; their diameter is the pattern's weight.
    pub(super) dots: Vec<Screen>,
}

/// The part of a pattern that lies in a shape (by the even-odd rule) and in a rectangle.
pub(super) fn ink(shape: &Shape, pattern: &Pattern, seen: Rect) -> Ink {
    let rings = cut_rings(&shape.parts, seen);
    let Some(bounds) = bounds_of(&rings) else { return Ink::default() };
    let mut ink = Ink::default();
    for weave in weaves(pattern) {
        stripes_in(&rings, &weave, &mut ink.polygons);
    }
    if let Marks::Dots(dots) = marks(pattern, bounds) {
        dots_in(rings, &dots, pattern.weight / 2.0, &mut ink);
    }
    ink
}

/// The part of a closed shape that lies in a rectangle.
pub(super) fn cut_shape(shape: &Shape, rect: Rect) -> Shape {
    Shape { parts: cut_rings(&shape.parts, rect), closed: true }
}

/// The runs of lines that lie in a rectangle. What lies in it whole stays as it is; of the rings that do not, what
/// is left is open.
pub(super) fn cut_lines(shape: &Shape, rect: Rect) -> [Shape; 2] {
    let (mut whole, mut runs) = (Vec::new(), Vec::new());
    for part in &shape.parts {
        if part.iter().all(|at| contains(rect, *at)) {
            whole.push(part.clone());
            continue;
        }
        let part: Vec<Screen> = part.iter().map(|at| finite(*at)).collect();
        let last = part.first().filter(|_| shape.closed);
        let mut run: Vec<Screen> = Vec::new();
        for (from, to) in part.iter().zip(part.iter().skip(1).chain(last)) {
            let Some((start, end)) = within(*from, *to, rect) else {
                push_run(&mut runs, &mut run);
                continue;
            };
            if run.last() != Some(&start) {
                push_run(&mut runs, &mut run);
                run.push(start);
            }
            run.push(end);
        }
        push_run(&mut runs, &mut run);
    }
    [Shape { parts: whole, closed: shape.closed }, Shape { parts: runs, closed: false }]
}

fn push_run(runs: &mut Vec<Vec<Screen>>, run: &mut Vec<Screen>) {
    let run = std::mem::take(run);
    if run.len() > 1 {
        runs.push(run);
    }
}

fn contains(rect: Rect, at: Screen) -> bool {
    (rect.x..=rect.right()).contains(&at.x) && (rect.y..=rect.bottom()).contains(&at.y)
}

/// The part of a straight line that lies in a rectangle; an end that lies in it is given back as it was.
fn within(from: Screen, to: Screen, rect: Rect) -> Option<(Screen, Screen)> {
    let (mut first, mut last) = (0.0_f64, 1.0_f64);
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let limits = [
        (-dx, from.x - rect.x),
        (dx, rect.right() - from.x),
        (-dy, from.y - rect.y),
        (dy, rect.bottom() - from.y),
    ];
    for (along, room) in limits {
        if along == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if along < 0.0 {
            first = first.max(room / along);
        } else {
            last = last.min(room / along);
        }
    }
    let at = |share: f64| Screen::new(from.x + share * dx, from.y + share * dy);
    let start = if first <= 0.0 { from } else { at(first) };
    let end = if last >= 1.0 { to } else { at(last) };
    (first < last).then_some((start, end))
}

/// A point that can be reckoned with.
fn finite(at: Screen) -> Screen {
    let place = |value: f64| if value.is_nan() { 0.0 } else { value.clamp(-FAR, FAR) };
    Screen::new(place(at.x), place(at.y))
}

/// The part of rings that lies in a rectangle.
fn cut_rings(rings: &[Ring], rect: Rect) -> Vec<Ring> {
    let rings: Vec<Ring> = rings.iter().map(|ring| ring.iter().map(|at| finite(*at)).collect()).collect();
    let rings = band(rings, rect.y, rect.bottom());
    let rings = band(rings.into_iter().map(turned).collect(), rect.x, rect.right());
    rings.into_iter().map(turned).collect()
}

fn bounds_of(rings: &[Ring]) -> Option<Rect> {
    let mut points = rings.iter().flatten();
    let first = points.next()?;
    let (mut low, mut high) = (*first, *first);
    for at in points {
        low = Screen::new(low.x.min(at.x), low.y.min(at.y));
        high = Screen::new(high.x.max(at.x), high.y.max(at.y));
    }
    Some(Rect::new(low.x, low.y, high.x - low.x, high.y - low.y))
}

/// Adds the part of stripes that lies in rings.
fn stripes_in(rings: &[Ring], weave: &Weave, polygons: &mut Vec<Ring>) {
    let levelled = |ring: &Ring| -> Ring {
        let bend = |at: &Screen| weave.level_from_screen(*at).x;
        bent(ring, weave, bend).into_iter().map(|at| weave.level_from_screen(at)).collect()
    };
    let level: Vec<Ring> = rings.iter().map(levelled).collect();
    let Some(bounds) = bounds_of(&level) else { return };
    let stripes: Vec<(f64, f64)> =
        weave.seen(bounds.y, bounds.bottom()).map(|at| (at - weave.half, at + weave.half)).collect();
    bands(level, &stripes, &mut |_, pieces| {
        let place = |ring: Ring| -> Ring {
            bent(&ring, weave, |at| at.x).into_iter().map(|at| weave.screen_from_level(at)).collect()
        };
        polygons.extend(oriented(pieces.into_iter().map(place).collect()));
    });
}

/// A ring with a corner wherever the stripes bend; `along` says where a point lies along them.
fn bent(ring: &Ring, weave: &Weave, along: impl Fn(&Screen) -> f64) -> Ring {
    let Some(bend) = weave.bend() else { return ring.clone() };
    let mut out = Vec::with_capacity(ring.len() * 2);
    for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        out.push(*from);
        let (start, end) = (along(from) / bend, along(to) / bend);
        let length = end - start;
        // The whole numbers strictly between, in the order in which they are passed.
        let (mut at, last, step) = if length > 0.0 {
            (start.floor() + 1.0, end.ceil() - 1.0, 1.0)
        } else {
            (start.ceil() - 1.0, end.floor() + 1.0, -1.0)
        };
        while length != 0.0 && (last - at) * step >= 0.0 {
            let share = (at - start) / length;
            out.push(Screen::new(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)));
            at += step;
        }
    }
    out
}

/// Adds the part of dots that lies in rings. They come row by row.
fn dots_in(rings: Vec<Ring>, dots: &[Screen], radius: f64, ink: &mut Ink) {
    let rows: Vec<&[Screen]> = dots.chunk_by(|one, other| one.y.total_cmp(&other.y).is_eq()).collect();
    let heights: Vec<(f64, f64)> = rows.iter().map(|row| (row[0].y - radius, row[0].y + radius)).collect();
    bands(rings, &heights, &mut |number, pieces| {
        let row = rows[number];
        let columns: Vec<(f64, f64)> = row.iter().map(|dot| (dot.x - radius, dot.x + radius)).collect();
        bands(pieces.into_iter().map(turned).collect(), &columns, &mut |number, pieces| {
            let area: f64 = pieces.iter().map(|ring| signed_area(ring).abs()).sum();
            if pieces.len() == 1 && area >= 4.0 * radius * radius - NOTHING {
                ink.dots.push(row[number]);
            } else {
                let pieces = pieces.into_iter().map(turned).collect();
                ink.polygons.extend(oriented(round(pieces, row[number], radius)));
            }
        });
    });
}

/// A ring with x and y exchanged.
fn turned(ring: Ring) -> Ring {
    ring.into_iter().map(|at| Screen::new(at.y, at.x)).collect()
}

/// The part of rings that lies in a disc.
fn round(mut rings: Vec<Ring>, centre: Screen, radius: f64) -> Vec<Ring> {
    let turn = std::f64::consts::TAU / f64::from(DOT_CORNERS);
    // A polygon around the disc: where it is cut, no ink of it is missing.
    for side in 0..DOT_CORNERS {
        let (sin, cos) = libm::sincos(turn * f64::from(side));
        let level = |at: &Screen| {
            let (x, y) = (at.x - centre.x, at.y - centre.y);
            Screen::new(cos * x - sin * y, sin * x + cos * y)
        };
        let back =
            |at: &Screen| Screen::new(centre.x + cos * at.x + sin * at.y, centre.y - sin * at.x + cos * at.y);
        let turned: Vec<Ring> = rings.iter().map(|ring| ring.iter().map(level).collect()).collect();
        rings = halves(turned, radius).0.iter().map(|ring| ring.iter().map(back).collect()).collect();
    }
    rings
}

/// Calls `found` for each of some bands with its number and the part of rings that lies in it, where there is any.
/// Bands follow one another downwards and do not overlap.
fn bands(rings: Vec<Ring>, of: &[(f64, f64)], found: &mut impl FnMut(usize, Vec<Ring>)) {
    fn halve(rings: Vec<Ring>, of: &[(f64, f64)], first: usize, found: &mut impl FnMut(usize, Vec<Ring>)) {
        if rings.is_empty() {
            return;
        }
        if let [(top, bottom)] = of {
            let rings = band(rings, *top, *bottom);
            if !rings.is_empty() {
                found(first, rings);
            }
            return;
        }
        let (upper, lower) = of.split_at(of.len() / 2);
        if let (Some((_, bottom)), Some((top, _))) = (upper.last(), lower.first()) {
            let (above, below) = halves(rings, f64::midpoint(*bottom, *top));
            halve(above, upper, first, found);
            halve(below, lower, first + upper.len(), found);
        }
    }
    halve(rings, of, 0, found);
}

/// The part of rings between two levels.
fn band(rings: Vec<Ring>, top: f64, bottom: f64) -> Vec<Ring> {
    halves(halves(rings, bottom).0, top).1
}

/// Rings cut along a level: what lies at smaller y, and what at greater.
fn halves(rings: Vec<Ring>, level: f64) -> (Vec<Ring>, Vec<Ring>) {
    let (mut above, mut below, mut across) = (Vec::new(), Vec::new(), Vec::new());
    for ring in rings {
        let (low, high) = ring
            .iter()
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| (low.min(at.y), high.max(at.y)));
        if high <= level {
            above.push(ring);
        } else if low >= level {
            below.push(ring);
        } else {
            across.push(ring);
        }
    }
    above.extend(joined(across.iter().flat_map(|ring| chains(ring, level, |y| y <= level))));
    below.extend(joined(across.iter().flat_map(|ring| chains(ring, level, |y| y > level))));
    for side in [&mut above, &mut below] {
        side.retain(|ring| ring.len() > 2 && signed_area(ring).abs() > NOTHING);
    }
    (above, below)
}

/// The runs of a ring on one side of a level, each from the level to the level.
fn chains(ring: &Ring, level: f64, is_kept: impl Fn(f64) -> bool) -> Vec<Vec<Screen>> {
    let count = ring.len();
    let at = |index: usize| ring[index % count];
    let Some(entry) = (0..count).find(|index| !is_kept(at(*index).y) && is_kept(at(index + 1).y)) else {
        return Vec::new();
    };
    let mut chains: Vec<Vec<Screen>> = Vec::new();
    for index in entry..entry + count {
        let (from, to) = (at(index), at(index + 1));
        match (is_kept(from.y), is_kept(to.y)) {
            (false, true) => chains.push(vec![crossing(from, to, level), to]),
            (true, true) => chains.last_mut().into_iter().for_each(|chain| chain.push(to)),
            (true, false) => {
                let end = crossing(from, to, level);
                chains.last_mut().into_iter().for_each(|chain| chain.push(end));
            }
            (false, false) => {}
        }
    }
    chains
}

/// Where an edge crosses a level; the same from both of its ends.
fn crossing(from: Screen, to: Screen, level: f64) -> Screen {
    let (from, to) = if (from.y, from.x) <= (to.y, to.x) { (from, to) } else { (to, from) };
    let share = ((level - from.y) / (to.y - from.y)).clamp(0.0, 1.0);
    Screen::new(from.x + share * (to.x - from.x), level)
}

/// Chains whose ends lie on one line as rings. By the even-odd rule, what lies between the first end on the line and
/// the second is inside, as is what lies between the third and the fourth: there they are joined.
fn joined(chains: impl Iterator<Item = Vec<Screen>>) -> Vec<Ring> {
    let chains: Vec<Vec<Screen>> = chains.collect();
    // The start of chain number n is end 2n, its last point end 2n + 1.
    let place = |end: usize| {
        let chain = &chains[end / 2];
        if end.is_multiple_of(2) { chain[0].x } else { chain[chain.len() - 1].x }
    };
    let mut ends: Vec<usize> = (0..2 * chains.len()).collect();
    ends.sort_by(|one, other| place(*one).total_cmp(&place(*other)));
    let mut partner = vec![0; ends.len()];
    for pair in ends.chunks_exact(2) {
        partner[pair[0]] = pair[1];
        partner[pair[1]] = pair[0];
    }
    let mut is_used = vec![false; chains.len()];
    let mut rings = Vec::new();
    for first in 0..chains.len() {
        let (mut ring, mut start): (Ring, usize) = (Vec::new(), 2 * first);
        while !is_used[start / 2] {
            is_used[start / 2] = true;
            let chain = chains[start / 2].iter().copied();
            if start.is_multiple_of(2) {
                ring.extend(chain);
            } else {
                ring.extend(chain.rev());
            }
            start = partner[start ^ 1];
        }
        ring.dedup();
        if ring.first() == ring.last() {
            ring.pop();
        }
        if ring.len() > 2 {
            rings.push(ring);
        }
    }
    rings
}

/// Twice what counts for a ring's area by the trapezium rule, halved: positive where y is to the right of x.
fn signed_area(ring: &Ring) -> f64 {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    // From a corner of the ring, so that its distance from the picture's corner costs no digits.
    let Some(origin) = ring.first() else { return 0.0 };
    edges.map(|(a, b)| (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y)).sum::<f64>()
        / 2.0
}

/// Rings that do not cross one another, each in the direction that its depth wants: what surrounds has a positive
/// area, what lies in it as a hole a negative one.
fn oriented(rings: Vec<Ring>) -> Vec<Ring> {
    let depth = |index: usize| {
        let ring = &rings[index];
        let at = Screen::new(f64::midpoint(ring[0].x, ring[1].x), f64::midpoint(ring[0].y, ring[1].y));
        let others = rings.iter().enumerate().filter(|(other, _)| *other != index);
        others.filter(|(_, other)| surrounds(other, at)).count()
    };
    let is_hole: Vec<bool> = match rings.len() {
        1 => vec![false],
        count => (0..count).map(|index| depth(index) % 2 == 1).collect(),
    };
    let turn = |(mut ring, is_hole): (Ring, bool)| {
        if (signed_area(&ring) < 0.0) != is_hole {
            ring.reverse();
        }
        ring
    };
    rings.into_iter().zip(is_hole).map(turn).collect()
}

fn surrounds(ring: &Ring, at: Screen) -> bool {
    let edges = ring.iter().zip(ring.iter().cycle().skip(1));
    let crossed = edges.filter(|(from, to)| {
        (from.y > at.y) != (to.y > at.y)
            && at.x < from.x + (at.y - from.y) / (to.y - from.y) * (to.x - from.x)
    });
    crossed.count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PartSize;
    use crate::scene::item::Motif;
    use crate::scene::texture::{distance_to_mark, ink_share, pattern_of};

    const MOTIFS: [Motif; 6] = [
        Motif::Hatch(PartSize::Small),
        Motif::Hatch(PartSize::Unsized),
        Motif::Hatch(PartSize::Most),
        Motif::CrossHatch,
        Motif::Chevrons,
        Motif::Dots,
    ];
    const EVERYWHERE: Rect = Rect::new(-1e4, -1e4, 2e4, 2e4);

    fn ring(x: f64, y: f64, radius: f64, corners: u32) -> Ring {
        let corner = |step: u32| {
            let angle = f64::from(step) / f64::from(corners) * std::f64::consts::TAU;
            let reach = radius * (1.0 + 0.13 * libm::sin(angle * 5.0) + 0.04 * libm::cos(angle * 23.0));
            Screen::new(x + reach * libm::cos(angle), y + reach * libm::sin(angle))
        };
        (0..corners).map(corner).collect()
    }

    /// A jagged island with two lakes in it, one with an island in it, one smaller than a stripe, and an islet.
    fn land() -> Shape {
        let mut lake = ring(95.0, 75.0, 18.0, 90);
        lake.reverse();
        let parts = vec![
            ring(100.0, 80.0, 60.0, 400),
            lake,
            ring(95.0, 75.0, 6.0, 30),
            ring(130.0, 60.0, 0.7, 12),
            ring(200.3, 90.7, 17.0, 60),
        ];
        Shape { parts, closed: true }
    }

    fn is_in(rings: &[Ring], at: Screen) -> bool {
        rings.iter().filter(|ring| surrounds(ring, at)).count() % 2 == 1
    }

    /// By the nonzero rule.
    fn winding(rings: &[Ring], at: Screen) -> i32 {
        let turn =
            |ring: &Ring| i32::from(surrounds(ring, at)) * if signed_area(ring) > 0.0 { 1 } else { -1 };
        rings.iter().map(turn).sum()
    }

    fn area(ink: &Ink, weight: f64) -> f64 {
        let dots = ink.dots.len() as f64 * std::f64::consts::PI * weight * weight / 4.0;
        ink.polygons.iter().map(signed_area).sum::<f64>() + dots
    }

    fn distance_to_edge(shape: &Shape, at: Screen) -> f64 {
        let edges = shape.parts.iter().flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)));
        let distance = |(from, to): (&Screen, &Screen)| {
            let (dx, dy) = (to.x - from.x, to.y - from.y);
            let along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy).max(1e-12);
            at.distance(Screen::new(from.x + along.clamp(0.0, 1.0) * dx, from.y + along.clamp(0.0, 1.0) * dy))
        };
        edges.map(distance).fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn every_point_has_ink_where_the_pattern_and_the_shape_have_it_and_nowhere_else() {
        let shape = land();
        for motif in MOTIFS {
            let pattern = pattern_of(motif, Screen::new(31.0, -7.0));
            let ink = ink(&shape, &pattern, EVERYWHERE);
            let mut seen = [0, 0];
            for step in 0..40_000_u32 {
                let at =
                    Screen::new(20.0 + f64::from(step % 200) * 1.013, 5.0 + f64::from(step / 200) * 0.811);
                let from_mark =
                    distance_to_mark(&pattern, Screen::new(at.x - pattern.anchor.x, at.y - pattern.anchor.y))
                        - pattern.weight / 2.0;
                // The sharp outer corner of a chevron is farther from its middle line; a cut dot has corners.
                if from_mark.abs() < 0.02
                    || distance_to_edge(&shape, at) < 0.01
                    || motif == Motif::Chevrons && (0.0..pattern.weight).contains(&from_mark)
                {
                    continue;
                }
                let expected = from_mark < 0.0 && is_in(&shape.parts, at);
                let in_dot = ink.dots.iter().any(|dot| dot.distance(at) <= pattern.weight / 2.0);
                let found = in_dot || winding(&ink.polygons, at) != 0;
                assert_eq!(found, expected, "{motif:?} at {at:?}, {from_mark} from a mark");
                seen[usize::from(found)] += 1;
            }
            assert!(seen[1] > 500, "{motif:?}: {seen:?}");
        }
    }

    #[test]
    fn the_ink_covers_the_share_of_its_pattern() {
        let square = [(0.0, 0.0), (1000.0, 0.0), (1000.0, 900.0), (0.0, 900.0)];
        let part = square.map(|(x, y)| Screen::new(x, y)).to_vec();
        let shape = Shape { parts: vec![part], closed: true };
        for motif in MOTIFS {
            let pattern = pattern_of(motif, Screen::new(3.3, 4.1));
            let ink = ink(&shape, &pattern, EVERYWHERE);
            // Of a cross-hatch each crossing is there twice.
            let share = match motif {
                Motif::CrossHatch => 2.0 * pattern.weight / pattern.spacing,
                Motif::Hatch(_) | Motif::Chevrons | Motif::Dots => ink_share(motif),
            };
            let found = area(&ink, pattern.weight) / 900_000.0;
            assert!((found / share - 1.0).abs() < 0.01, "{motif:?}: {found:.4}, not {share:.4}");
        }
    }

    #[test]
    fn what_lies_beyond_the_rectangle_is_cut_off() {
        let (shape, rect) = (land(), Rect::new(60.0, 50.0, 70.0, 33.0));
        for motif in MOTIFS {
            let ink = ink(&shape, &pattern_of(motif, Screen::new(0.0, 0.0)), rect);
            let points: Vec<Screen> = ink.polygons.iter().flatten().copied().collect();
            assert!(points.len() > 50, "{motif:?}: {} points", points.len());
            for at in points {
                assert!(rect.expanded(1e-6).contains(at), "{motif:?}: {at:?}");
            }
        }
        let cut = cut_shape(&shape, rect);
        for (x, y) in [(61.0, 51.0), (95.0, 62.0), (95.0, 76.0), (129.9, 82.0)] {
            let at = Screen::new(x, y);
            assert_eq!(is_in(&cut.parts, at), is_in(&shape.parts, at), "{at:?}");
        }
    }

    #[test]
    fn corners_that_lie_on_the_cut_are_no_trouble() {
        // A crown whose points touch the level, and a bar that lies on it.
        let crown = [(0.0, 9.0), (0.0, 5.0), (2.0, 7.0), (4.0, 5.0), (6.0, 7.0), (8.0, 3.0), (8.0, 9.0)];
        let bar = [(10.0, 5.0), (12.0, 5.0), (12.0, 8.0), (10.0, 8.0)];
        let ring = |points: &[(f64, f64)]| points.iter().map(|(x, y)| Screen::new(*x, *y)).collect::<Ring>();
        let rings = vec![ring(&crown), ring(&bar)];
        let total: f64 = rings.iter().map(|ring| signed_area(ring).abs()).sum();
        for level in [3.0, 5.0, 7.0, 8.0, 9.0, 6.1] {
            let (above, below) = halves(rings.clone(), level);
            let sum: f64 = above.iter().chain(&below).map(|ring| signed_area(ring).abs()).sum();
            assert!((sum - total).abs() < 1e-9, "{level}: {sum}, not {total}");
            assert!(above.iter().flatten().all(|at| at.y <= level), "{level}: {above:?}");
            assert!(below.iter().flatten().all(|at| at.y >= level), "{level}: {below:?}");
        }
    }

    #[test]
    fn lines_are_cut_into_runs_and_rings_that_are_whole_stay_closed() {
        let rect = Rect::new(0.0, 0.0, 10.0, 10.0);
        let line = [(-5.0, 5.0), (5.0, 5.0), (5.0, 15.0), (8.0, 15.0), (8.0, 1.0)];
        let part = |points: &[(f64, f64)]| points.iter().map(|(x, y)| Screen::new(*x, *y)).collect::<Ring>();
        let whole = part(&[(1.0, 1.0), (2.0, 1.0), (2.0, 2.0)]);
        let [closed, runs] =
            cut_lines(&Shape { parts: vec![part(&line), whole.clone()], closed: true }, rect);
        assert_eq!((closed.parts, closed.closed), (vec![whole], true), "a ring that lies in it");
        let expected =
            [part(&[(0.0, 5.0), (5.0, 5.0), (5.0, 10.0)]), part(&[(8.0, 10.0), (8.0, 1.0), (0.0, 3.46)])];
        assert_eq!(runs.parts.len(), 2, "{runs:?}");
        for (found, expected) in runs.parts.iter().flatten().zip(expected.iter().flatten()) {
            assert!(found.distance(*expected) < 0.01, "{runs:?}");
        }
    }

    #[test]
    fn hostile_shapes_and_patterns_are_cut_without_a_fault() {
        let wild = [f64::NAN, f64::INFINITY, -1e300, 1e9, 3.0];
        let points: Ring = wild.iter().flat_map(|x| wild.map(|y| Screen::new(*x, y))).collect();
        let parts = vec![points, vec![], vec![Screen::new(5.0, 5.0)], vec![Screen::new(9.0, 9.0); 2]];
        let shape = Shape { parts, closed: true };
        for motif in MOTIFS {
            for spacing in [0.0, -1.0, 1e-9, f64::NAN, f64::INFINITY, 6.0] {
                let pattern = Pattern { spacing, weight: 8.0, ..pattern_of(motif, Screen::new(1.0, 2.0)) };
                let ink = ink(&shape, &pattern, Rect::new(0.0, 0.0, 60.0, 40.0));
                assert!(ink.polygons.len() < 3000, "{motif:?} at {spacing}");
            }
        }
        let [_, runs] = cut_lines(&shape, Rect::new(0.0, 0.0, 60.0, 40.0));
        assert!(runs.parts.iter().flatten().all(|at| at.x.is_finite()), "{runs:?}");
    }
}
