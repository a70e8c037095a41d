//! Patterns, whole: what there is to repeat, its measures, and where its lines and dots lie, the same for every
//! painter. Which ground is shown by which stands in the palette.
//!
//! A pattern is one endless grid through its anchor; a painter asks for the part of it that a
//! rectangle can see. Two areas whose patterns have one anchor therefore continue one another.

use crate::model::PartSize;
use crate::space::{Rect, Screen};

/// Distance between two lines of a texture, in logical pixels.
const PITCH_PX: f64 = 8.0;
/// More lines or dots than this in one rectangle are a mistake in the data, not a texture.
const MOST: u32 = 1_000_000;

/// Distance of two rows of dots in spacings: √3/2, the height of an equilateral triangle.
const ROW: f64 = 0.866_025_403_784_438_6;

/// A vector pattern. It scales with the picture, not with the zoom of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pattern {
    /// What is repeated.
    pub motif: Motif,
    /// Distance between two lines, or between two dots of a row; of chevrons also from tip to tip.
    pub spacing: f64,
    /// Width of a line, or diameter of a dot.
    pub weight: f64,
    /// A point that the pattern is anchored to, so that neighbours' patterns continue one another.
    pub anchor: Screen,
}

/// What a pattern repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Motif {
    /// Lines rising to the right at 45°: the more is held, the wider.
    Hatch(PartSize),
    /// Lines at 45° in both directions.
    CrossHatch,
    /// Lines one below the other that go up and down at 45°, as in arrowheads that point up.
    Chevrons,
    /// Dots in rows, every second row shifted by half a spacing.
    Dots,
}

impl Motif {
    /// One of each.
    pub const ALL: [Self; 4] = [Self::Hatch(PartSize::Unsized), Self::CrossHatch, Self::Chevrons, Self::Dots];
}

/// The pattern of a motif at the size that every picture draws it, anchored at a point.
pub fn pattern_of(motif: Motif, anchor: Screen) -> Pattern {
    Pattern { motif, spacing: PITCH_PX, weight: line_share(motif) * PITCH_PX, anchor }
}

/// Width of a pattern's lines, or diameter of its dots, in pitches.
fn line_share(motif: Motif) -> f64 {
    match motif {
        Motif::Hatch(PartSize::Small) => 0.15,
        Motif::Hatch(PartSize::Unsized) => 0.32,
        Motif::Hatch(PartSize::Most) => 0.58,
        Motif::CrossHatch => 0.22,
        Motif::Dots => 0.4,
        Motif::Chevrons => 0.2,
    }
}

/// What a pattern consists of, as a painter draws it.
#[derive(Debug, Clone, PartialEq)]
pub enum Marks {
    /// The middle lines of strokes as wide as the pattern's weight, with ends that stand at right angles.
    Lines(Vec<[Screen; 2]>),
    /// The centres of discs with the pattern's weight for a diameter.
    Dots(Vec<Screen>),
}

/// All of a pattern that a rectangle can see. Lines end on the rectangle grown by the pattern's weight, so clip
/// them.
pub fn marks(pattern: &Pattern, bounds: Rect) -> Marks {
    match pattern.motif {
        Motif::Hatch(_) | Motif::CrossHatch | Motif::Chevrons => Marks::Lines(stripes(pattern, bounds)),
        Motif::Dots => Marks::Dots(dots(pattern, bounds)),
    }
}

/// Stripes of a pattern that do not cross one another, and the plane in which they are level: there one lies along
/// each whole multiple of a step. What is exact on level stripes is so on all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weave {
    lie: Lie,
    anchor: Screen,
    /// Distance of two stripes, across them.
    pub step: f64,
    /// Half of what a stripe takes across.
    pub half: f64,
}

/// How stripes lie in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lie {
    Rising,
    Falling,
    UpAndDown,
}

impl Weave {
    /// A point of the picture: where it lies along the stripes (x) and across them (y).
    pub fn level_from_screen(&self, at: Screen) -> Screen {
        let (x, y) = (at.x - self.anchor.x, at.y - self.anchor.y);
        let turned = |value: f64| value * std::f64::consts::FRAC_1_SQRT_2;
        match self.lie {
            Lie::Rising => Screen::new(turned(x - y), turned(x + y)),
            Lie::Falling => Screen::new(turned(x + y), turned(x - y)),
            Lie::UpAndDown => Screen::new(x, y - self.up_and_down(x)),
        }
    }

    /// The point of the picture that lies here along and across the stripes.
    pub fn screen_from_level(&self, at: Screen) -> Screen {
        let turned = |value: f64| value * std::f64::consts::FRAC_1_SQRT_2;
        let (x, y) = match self.lie {
            Lie::Rising => (turned(at.x + at.y), turned(at.y - at.x)),
            Lie::Falling => (turned(at.x + at.y), turned(at.x - at.y)),
            Lie::UpAndDown => (at.x, at.y + self.up_and_down(at.x)),
        };
        Screen::new(self.anchor.x + x, self.anchor.y + y)
    }

    /// Stripes bend at each whole multiple of this length along them; `None` where they are straight.
    pub fn bend(&self) -> Option<f64> {
        match self.lie {
            Lie::Rising | Lie::Falling => None,
            Lie::UpAndDown => Some(self.step / 2.0),
        }
    }

    /// The whole multiples of the step along which a stripe can be seen between two levels.
    pub fn seen(&self, low: f64, high: f64) -> impl Iterator<Item = f64> + use<> {
        let step = self.step;
        steps((low - self.half) / step, (high + self.half) / step).map(move |number| number * step)
    }

    /// How far below its tips a stripe that goes up and down is, from a tip's foot on.
    fn up_and_down(&self, along: f64) -> f64 {
        (along.rem_euclid(self.step) - self.step / 2.0).abs()
    }
}

/// The stripes that a pattern consists of; none for dots.
pub fn weaves(pattern: &Pattern) -> Vec<Weave> {
    let &Pattern { motif, spacing, weight, anchor } = pattern;
    let weave = |lie, across: f64| Weave { lie, anchor, step: spacing, half: across.min(spacing) / 2.0 };
    match motif {
        Motif::Hatch(_) => vec![weave(Lie::Rising, weight)],
        Motif::CrossHatch => vec![weave(Lie::Rising, weight), weave(Lie::Falling, weight)],
        // What is as wide as the weight at right angles to the stripe is wider from top to foot.
        Motif::Chevrons => vec![weave(Lie::UpAndDown, weight * std::f64::consts::SQRT_2)],
        Motif::Dots => Vec::new(),
    }
}

/// After what width and height a pattern repeats, in scene pixels.
pub fn periods(pattern: &Pattern) -> [f64; 2] {
    match pattern.motif {
        Motif::Chevrons => [pattern.spacing; 2],
        Motif::Hatch(_) | Motif::CrossHatch => [std::f64::consts::SQRT_2 * pattern.spacing; 2],
        Motif::Dots => [pattern.spacing, 2.0 * ROW * pattern.spacing],
    }
}

/// A pattern as one drawing that repeats, as wide as its spacing.
#[derive(Debug, Clone, PartialEq)]
pub struct Tile {
    /// After what height it repeats, in scene pixels.
    pub height: f64,
    /// What it is turned by, in degrees, the way that a clock turns.
    pub turn_deg: i32,
    /// What one of it consists of.
    pub marks: TileMarks,
}

/// What a tile consists of.
#[derive(Debug, Clone, PartialEq)]
pub enum TileMarks {
    /// Open lines from corner to corner, as wide as the pattern's weight.
    Lines(Vec<Vec<Screen>>),
    /// The centres of discs with the pattern's weight for a diameter.
    Dots(Vec<Screen>),
}

/// The pattern as a tile. Hatches are level lines turned until they rise.
pub fn tile(pattern: &Pattern) -> Tile {
    let (spacing, half) = (pattern.spacing, pattern.spacing / 2.0);
    let at = Screen::new;
    let level = vec![at(0.0, half), at(spacing, half)];
    let lines = |turn_deg, lines| Tile { height: spacing, turn_deg, marks: TileMarks::Lines(lines) };
    match pattern.motif {
        Motif::Hatch(_) => lines(-45, vec![level]),
        Motif::CrossHatch => lines(-45, vec![level, vec![at(half, 0.0), at(half, spacing)]]),
        // From tip to tip, and on beyond the tile's sides, so that the corners there are sharp too.
        Motif::Chevrons => {
            let (upper, lower) = (half * 0.5, half * 1.5);
            let corner =
                |number: i32| at(f64::from(number) * half, if number % 2 == 0 { lower } else { upper });
            lines(0, vec![(-1..=3).map(corner).collect()])
        }
        Motif::Dots => {
            // Two rows, the second shifted by half.
            let row = spacing * ROW;
            let dots = vec![at(half * 0.5, row * 0.5), at(half * 1.5, row * 1.5)];
            Tile { height: 2.0 * row, turn_deg: 0, marks: TileMarks::Dots(dots) }
        }
    }
}

/// What part of a surface a pattern's ink covers, about.
#[cfg(test)]
pub(crate) fn ink_share(motif: Motif) -> f64 {
    let line = line_share(motif);
    match motif {
        Motif::Hatch(_) => line,
        Motif::CrossHatch => 2.0 * line - line * line,
        // A dot for each rhombus of a side of one pitch and a height of √3/2.
        Motif::Dots => std::f64::consts::PI * line * line / 4.0 / (3.0_f64.sqrt() / 2.0),
        // A row a pitch, each √2 long over a pitch.
        Motif::Chevrons => line * std::f64::consts::SQRT_2,
    }
}

/// The middle lines of a hatch over a rectangle, in scene pixels: first those that rise to the right,
/// from lower left to upper right, then for a cross-hatch those that fall.
///
/// Every point of the rectangle that the pattern covers belongs to one of them. They end on the
/// rectangle grown by the pattern's weight, so clip them. Dots have no lines.
fn stripes(pattern: &Pattern, bounds: Rect) -> Vec<[Screen; 2]> {
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
fn dots(pattern: &Pattern, bounds: Rect) -> Vec<Screen> {
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

/// Distance from a point to the middle of the nearest of the lines that go up and down at 45°, a spacing from tip
/// to tip and a spacing apart.
fn to_chevron(spacing: f64, at: Screen) -> f64 {
    let half = spacing / 2.0;
    // Folded over the tips, every piece falls to the right.
    let across = (at.x.rem_euclid(spacing) - half).abs();
    // Of the lines y = across + whole spacings the nearest, measured at right angles; at the tips of one the two
    // pieces meet, and no point is nearer to what would lie beyond them.
    let off = (at.y - across).rem_euclid(spacing);
    off.min(spacing - off) * std::f64::consts::FRAC_1_SQRT_2
}

/// Distance from a point to the middle of the nearest line or dot of a pattern, in scene pixels, were its anchor
/// the origin.
pub fn distance_to_mark(pattern: &Pattern, at: Screen) -> f64 {
    let to_line = |sum: f64| {
        let steps = sum / std::f64::consts::SQRT_2 / pattern.spacing;
        (steps - steps.round()).abs() * pattern.spacing
    };
    match pattern.motif {
        Motif::Hatch(_) => to_line(at.x + at.y),
        Motif::Chevrons => to_chevron(pattern.spacing, at),
        Motif::CrossHatch => to_line(at.x + at.y).min(to_line(at.x - at.y)),
        Motif::Dots => {
            let (width, height) = (pattern.spacing, 2.0 * ROW * pattern.spacing);
            let to_dot = |shift_x: f64, shift_y: f64| {
                let off = |at: f64, size: f64| at - (at / size).round() * size;
                libm::hypot(off(at.x - shift_x, width), off(at.y - shift_y, height))
            };
            to_dot(0.0, 0.0).min(to_dot(width / 2.0, height / 2.0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
