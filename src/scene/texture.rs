//! Where the lines and dots of a pattern lie, the same for every painter.
//!
//! A pattern is one endless grid through its anchor; a painter asks for the part of it that a
//! rectangle can see. Two areas whose patterns have one anchor therefore continue one another.

use super::item::{Motif, Pattern};
use crate::space::{Rect, Screen};

/// More lines or dots than this in one rectangle are a mistake in the data, not a texture.
const MOST: u32 = 1_000_000;

/// Distance of two rows of dots in spacings: √3/2, the height of an equilateral triangle.
const ROW: f64 = 0.866_025_403_784_438_6;

/// The middle lines of a hatch over a rectangle, in scene pixels: first those that rise to the right,
/// from lower left to upper right, then for a cross-hatch those that fall.
///
/// Every point of the rectangle that the pattern covers belongs to one of them. They end on the
/// rectangle grown by the pattern's weight, so clip them. Dots have no lines.
pub fn stripes(pattern: &Pattern, bounds: Rect) -> Vec<[Screen; 2]> {
    match pattern.motif {
        Motif::Hatch(_) => rising(pattern, bounds),
        Motif::Chevrons => chevrons(pattern, bounds),
        Motif::CrossHatch => {
            // A falling line is a rising one in the picture turned upside down.
            let flip = |at: Screen| Screen::new(at.x, -at.y);
            let flipped = Rect { y: -bounds.bottom(), ..bounds };
            let falling = rising(&Pattern { anchor: flip(pattern.anchor), ..*pattern }, flipped);
            let mut lines = rising(pattern, bounds);
            lines.extend(falling.into_iter().map(|line| line.map(flip)));
            lines
        }
        Motif::Dots => Vec::new(),
    }
}

/// The centres of the dots that a rectangle can see, in scene pixels, row by row from the top.
///
/// Rows are √3/2 spacings apart and every second one is shifted by half a spacing, so every dot is one
/// spacing from its six neighbours. Hatches have no dots.
pub fn dots(pattern: &Pattern, bounds: Rect) -> Vec<Screen> {
    match pattern.motif {
        Motif::Hatch(_) | Motif::CrossHatch | Motif::Chevrons => Vec::new(),
        Motif::Dots => {
            let seen = bounds.expanded(pattern.weight / 2.0);
            let (anchor, spacing) = (pattern.anchor, pattern.spacing);
            let row = spacing * ROW;
            let rows = steps((seen.y - anchor.y) / row, (seen.bottom() - anchor.y) / row);
            let in_row = |number: f64| {
                let shift = anchor.x + spacing / 2.0 * number.rem_euclid(2.0);
                let columns = steps((seen.x - shift) / spacing, (seen.right() - shift) / spacing);
                columns.map(move |column| Screen::new(shift + column * spacing, anchor.y + number * row))
            };
            rows.flat_map(in_row).zip(0..MOST).map(|(dot, _)| dot).collect()
        }
    }
}

/// The lines x + y = c, where c is the anchor's plus whole multiples of √2 spacings.
fn rising(pattern: &Pattern, bounds: Rect) -> Vec<[Screen; 2]> {
    let seen = bounds.expanded(pattern.weight);
    let step = pattern.spacing * std::f64::consts::SQRT_2;
    let anchor = pattern.anchor.x + pattern.anchor.y;
    let sums = steps((seen.x + seen.y - anchor) / step, (seen.right() + seen.bottom() - anchor) / step);
    let line = |number: f64| {
        let sum = anchor + number * step;
        let from = seen.x.max(sum - seen.bottom());
        let to = seen.right().min(sum - seen.y);
        [Screen::new(from, sum - from), Screen::new(to, sum - to)]
    };
    sums.map(line).collect()
}

/// Lines that go up and down at 45°, a spacing from tip to tip and a spacing apart; each piece reaches a little
/// beyond its tips, so that two of them make a sharp corner.
fn chevrons(pattern: &Pattern, bounds: Rect) -> Vec<[Screen; 2]> {
    let seen = bounds.expanded(pattern.weight);
    let (anchor, spacing) = (pattern.anchor, pattern.spacing);
    let half = spacing / 2.0;
    let beyond = pattern.weight / 2.0 * std::f64::consts::FRAC_1_SQRT_2;
    // A row takes half a spacing below its tips.
    let rows = steps((seen.y - anchor.y) / spacing - 0.5, (seen.bottom() - anchor.y) / spacing);
    let in_row = |row: f64| {
        let top = anchor.y + row * spacing;
        let pieces = steps((seen.x - anchor.x) / half - 1.0, (seen.right() - anchor.x) / half);
        pieces.map(move |piece| {
            let left = anchor.x + piece * half;
            let is_rising = piece.rem_euclid(2.0) < 0.5;
            let (from, to) = if is_rising { (top + half, top) } else { (top, top + half) };
            let slope = if is_rising { -beyond } else { beyond };
            [Screen::new(left - beyond, from - slope), Screen::new(left + half + beyond, to + slope)]
        })
    };
    rows.flat_map(in_row).zip(0..MOST).map(|(piece, _)| piece).collect()
}

/// The whole numbers from one number to another, both included; none where there would be too many.
fn steps(from: f64, to: f64) -> impl Iterator<Item = f64> {
    let (first, last) = (from.ceil(), to.floor());
    let count = if last - first < f64::from(MOST) { (last - first + 1.0).max(0.0) } else { 0.0 };
    (0..MOST).map(f64::from).take_while(move |index| *index < count).map(move |index| first + index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PartSize;

    fn pattern(motif: Motif) -> Pattern {
        Pattern { motif, spacing: 6.0, weight: 1.5, anchor: Screen::new(3.0, -2.0) }
    }

    const HATCH: Motif = Motif::Hatch(PartSize::Unsized);
    const BOUNDS: Rect = Rect::new(100.0, 40.0, 61.0, 33.0);

    /// Distance of a point from the nearest of the endless lines through the anchor.
    fn off_grid(at: Screen, falling: bool) -> f64 {
        let pattern = pattern(HATCH);
        let along = |at: Screen| if falling { at.x - at.y } else { at.x + at.y };
        let steps = (along(at) - along(pattern.anchor)) / std::f64::consts::SQRT_2 / pattern.spacing;
        (steps - steps.round()).abs() * pattern.spacing
    }

    fn distance(at: Screen, [from, to]: [Screen; 2]) -> f64 {
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy).max(1e-12);
        let along = along.clamp(0.0, 1.0);
        at.distance(Screen::new(from.x + dx * along, from.y + dy * along))
    }

    fn inside(bounds: Rect) -> impl Iterator<Item = Screen> {
        (0u8..=40).flat_map(move |i| {
            (0u8..=40).map(move |j| {
                let (u, v) = (f64::from(i) / 40.0, f64::from(j) / 40.0);
                Screen::new(bounds.x + u * bounds.width, bounds.y + v * bounds.height)
            })
        })
    }

    #[test]
    fn lines_lie_on_the_grid_of_the_anchor_and_cover_the_rectangle() {
        for motif in [HATCH, Motif::CrossHatch] {
            let lines = stripes(&pattern(motif), BOUNDS);
            for [from, to] in &lines {
                let falling = to.y > from.y;
                assert!(!falling || motif == Motif::CrossHatch, "a hatch only rises: {from:?} {to:?}");
                assert!(off_grid(*from, falling) < 1e-9 && off_grid(*to, falling) < 1e-9, "{from:?} {to:?}");
            }
            for at in inside(BOUNDS) {
                let covered =
                    off_grid(at, false) <= 0.75 || motif == Motif::CrossHatch && off_grid(at, true) <= 0.75;
                let drawn = lines.iter().any(|line| distance(at, *line) <= 0.75 + 1e-9);
                assert_eq!(covered, drawn, "{motif:?} at {at:?}");
            }
        }
    }

    #[test]
    fn neighbours_continue_one_another() {
        let (left, right) = (Rect::new(0.0, 0.0, 50.0, 50.0), Rect::new(50.0, 0.0, 50.0, 50.0));
        let both = Rect::new(0.0, 0.0, 100.0, 50.0);
        for motif in [HATCH, Motif::CrossHatch] {
            let whole = stripes(&pattern(motif), both);
            for part in [left, right] {
                for line in stripes(&pattern(motif), part) {
                    let middle =
                        Screen::new(f64::midpoint(line[0].x, line[1].x), f64::midpoint(line[0].y, line[1].y));
                    let seen =
                        !part.contains(middle) || whole.iter().any(|other| distance(middle, *other) < 1e-9);
                    assert!(seen, "{line:?} is part of a longer line");
                }
            }
        }
        let whole = dots(&pattern(Motif::Dots), both);
        for dot in dots(&pattern(Motif::Dots), left).into_iter().chain(dots(&pattern(Motif::Dots), right)) {
            assert!(whole.iter().any(|other| other.distance(dot) < 1e-9), "{dot:?} is in both");
        }
    }

    #[test]
    fn dots_lie_in_rows_shifted_by_half() {
        let found = dots(&pattern(Motif::Dots), BOUNDS);
        let expected = 61.0 * 33.0 / (36.0 * ROW);
        assert!((found.len() as f64 - expected).abs() < 25.0, "{} dots, expected {expected}", found.len());
        let off = |value: f64| (value - value.round()).abs();
        for dot in &found {
            assert!(BOUNDS.expanded(0.76).contains(*dot), "{dot:?} can be seen");
            let row = (dot.y + 2.0) / (6.0 * ROW);
            let column = (dot.x - 3.0) / 6.0 - row.round().rem_euclid(2.0) / 2.0;
            assert!(off(row) < 1e-9 && off(column) < 1e-9, "{dot:?} is on the grid of the anchor");
            let inner = BOUNDS.expanded(-7.0).contains(*dot);
            let near = found.iter().filter(|other| (other.distance(*dot) - 6.0).abs() < 1e-9).count();
            assert!(!inner || near == 6, "{dot:?} has {near} neighbours one spacing away");
        }
        assert!(found.is_sorted_by(|a, b| (a.y, a.x) <= (b.y, b.x)), "row by row");
    }

    #[test]
    fn each_motif_has_lines_or_dots() {
        assert!(stripes(&pattern(Motif::Dots), BOUNDS).is_empty(), "dots have no lines");
        assert!(dots(&pattern(HATCH), BOUNDS).is_empty(), "a hatch has no dots");
        assert!(dots(&pattern(Motif::CrossHatch), BOUNDS).is_empty(), "a cross-hatch has no dots");
    }

    #[test]
    fn hostile_patterns_draw_nothing_instead_of_hanging() {
        for spacing in [0.0, -1.0, 1e-9, f64::NAN, f64::INFINITY] {
            for motif in [HATCH, Motif::CrossHatch, Motif::Chevrons, Motif::Dots] {
                let pattern = Pattern { spacing, ..pattern(motif) };
                let count = stripes(&pattern, BOUNDS).len() + dots(&pattern, BOUNDS).len();
                assert!(count < 1000, "{motif:?} with {spacing}: {count}");
            }
        }
    }
}
