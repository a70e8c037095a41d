//! Tight places: where the letters of a label with their halo lie inside its area, though the boxes around its lines do
//! not; and the abbreviation of a name that has no room even so.

use std::collections::BTreeMap;

use vello_cpu::kurbo::{PathEl, Point, flatten};

use super::block::Block;
use super::item::{Color, TextStyle};
use super::placer::{Attempt, LabelLook, Placer};
use super::seat::{LABEL_SIZE, PLAIN_HALO, Setting, label_style};
use super::typeface::text_outline;
use crate::space::{Rect, Screen};

/// The width of the strips into which the letters of a line are cut, in logical pixels.
const STRIP: f64 = 1.0;
/// How far an outline of a letter may be off, in logical pixels.
const TOLERANCE: f64 = 0.05;

/// How far a corner is cut for its roundness, in parts of a halo's width: a little less than that.
const ROUND: f64 = 0.72;

/// What of a label lies inside its area, its halo included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// The box around each of its lines.
    Boxes,
    /// Its letters.
    Letters,
}

impl Fit {
    /// What lies inside, with a halo of this width, around a middle at the origin.
    pub(super) fn parts(self, block: &Block<'_>, halo: f64) -> Vec<Rect> {
        let origin = Screen::new(0.0, 0.0);
        match self {
            Self::Boxes => block.boxes(origin).map(|line| line.expanded(halo)).collect(),
            Self::Letters => {
                let style =
                    TextStyle { size: block.size, face: block.face, ..label_style(Color::rgb(0), None) };
                let starts = block.starts(origin);
                let strips = starts.flat_map(|(line, start)| strips(&line.text, &style, start));
                strips.flat_map(|strip| rounded(strip, halo)).collect()
            }
        }
    }
}

/// A strip with a halo, which is round at its corners: one box that is wide and one that is high.
fn rounded(strip: Rect, halo: f64) -> [Rect; 2] {
    let around = |right: f64, down: f64| {
        let (width, height) = (strip.width + 2.0 * right, strip.height + 2.0 * down);
        Rect::new(strip.x - right, strip.y - down, width, height)
    };
    [around(halo, ROUND * halo), around(ROUND * halo, halo)]
}

/// What the letters of a line take, as upright strips; its baseline begins at `start`.
fn strips(text: &str, style: &TextStyle, start: Screen) -> Vec<Rect> {
    let mut inks: BTreeMap<i32, Ink> = BTreeMap::new();
    let (mut first, mut last) = (Point::ZERO, Point::ZERO);
    flatten(text_outline(text, style), TOLERANCE, |element| match element {
        PathEl::MoveTo(to) => (first, last) = (to, to),
        PathEl::LineTo(to) => {
            add_edge(&mut inks, last, to);
            last = to;
        }
        PathEl::ClosePath => {
            add_edge(&mut inks, last, first);
            last = first;
        }
        PathEl::QuadTo(..) | PathEl::CurveTo(..) => {}
    });
    let strip = |Ink { left, right, high, low }: Ink| {
        Rect::new(start.x + left, start.y + high, right - left, low - high)
    };
    inks.into_values().map(strip).collect()
}

/// How far the ink of a strip reaches: at its ends a line is narrower than its strips.
#[derive(Debug, Clone, Copy)]
struct Ink {
    left: f64,
    right: f64,
    high: f64,
    low: f64,
}

/// Takes the edge of a letter into the strips that it runs through.
fn add_edge(inks: &mut BTreeMap<i32, Ink>, from: Point, to: Point) {
    let (left, right) = if from.x <= to.x { (from, to) } else { (to, from) };
    #[expect(clippy::cast_possible_truncation, reason = "a label is narrower than a picture")]
    let strip_of = |x: f64| (x / STRIP).floor() as i32;
    for strip in strip_of(left.x)..=strip_of(right.x) {
        let within = |x: f64| x.clamp(left.x, right.x);
        let (begin, end) = (within(f64::from(strip) * STRIP), within(f64::from(strip + 1) * STRIP));
        let at = |x: f64| left.y + (right.y - left.y) * (x - left.x) / (right.x - left.x);
        // An edge that stands upright has both its ends in one strip.
        let (one, other) = if right.x - left.x > 0.0 { (at(begin), at(end)) } else { (left.y, right.y) };
        let (high, low) = (one.min(other), one.max(other));
        let ink = inks.entry(strip).or_insert(Ink { left: begin, right: end, high, low });
        *ink = Ink {
            left: ink.left.min(begin),
            right: ink.right.max(end),
            high: ink.high.min(high),
            low: ink.low.max(low),
        };
    }
}

impl Placer<'_> {
    /// Sets the label of an area that has no room else: where its letters with their halo have room, though the boxes
    /// around its lines have none; at last an abbreviation of its name.
    pub(super) fn place_tight(&mut self, area: usize) {
        let look = LabelLook::of(self.verdict(area), self.style);
        let look = LabelLook { halo_width: PLAIN_HALO, ..look };
        let mark = self.mark_of(area);
        let search =
            |attempts: &[Attempt], fit: Fit| self.searched(area, attempts, look, mark.as_deref(), fit);
        let abbreviations = self.abbreviations();
        let found = search(&self.attempts(), Fit::Letters)
            .or_else(|| search(&self.last_attempts(), Fit::Letters))
            .or_else(|| search(&abbreviations, Fit::Boxes))
            .or_else(|| search(&abbreviations, Fit::Letters));
        if self.set_found(area, found, look, mark) {
            self.squeezed.push(area);
        }
    }

    /// The sizes of type in which an abbreviation is tried.
    fn abbreviations(&self) -> [Attempt; 2] {
        const SHORTEST: &[Setting] = &[Setting::Shortest];
        [(LABEL_SIZE, SHORTEST), (self.smaller(), SHORTEST)]
    }
}

#[cfg(test)]
mod tests {
    use vello_cpu::kurbo::Shape as _;

    use super::super::block::Line;
    use super::super::item::Face;
    use super::*;

    #[test]
    fn letters_take_less_than_the_box_around_their_line_and_lie_in_it() {
        let lines = [Line::new("Khmel-"), Line::new("nytskyi")];
        let block = Block::new(&lines, LABEL_SIZE, Face::Regular);
        let (boxes, strips) = (Fit::Boxes.parts(&block, 0.0), Fit::Letters.parts(&block, 0.0));
        let is_in = |strip: &Rect| boxes.iter().any(|one| one.expanded(TOLERANCE).encloses(*strip));
        assert!(strips.iter().all(is_in), "{strips:?} in {boxes:?}");
        let size = |parts: &[Rect]| parts.iter().map(|part| part.width * part.height).sum::<f64>();
        let (of_strips, of_boxes) = (size(&strips) / 2.0, size(&boxes));
        assert!(of_strips < 0.85 * of_boxes, "{of_strips} of {of_boxes}");
        let hyphen =
            strips.iter().filter(|strip| strip.y < 0.0).max_by(|one, other| one.x.total_cmp(&other.x));
        assert!(hyphen.is_some_and(|hyphen| hyphen.height < 2.0), "a hyphen is low: {hyphen:?}");
    }

    #[test]
    fn strips_end_where_the_ink_ends() {
        let style = label_style(Color::rgb(0), None);
        let strips = strips("Khmel.", &style, Screen::new(0.0, 0.0));
        let left = strips.iter().map(|strip| strip.x).fold(f64::MAX, f64::min);
        let right = strips.iter().map(|strip| strip.right()).fold(f64::MIN, f64::max);
        let ink = text_outline("Khmel.", &style).bounding_box();
        let off = (left - ink.x0).abs().max((right - ink.x1).abs());
        assert!(off < 2.0 * TOLERANCE, "{left} to {right}, not {ink:?}");
    }
}
