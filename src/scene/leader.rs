//! Leader lines: where a label stands that has no room in its area, and the line to it.
//!
//! Such a label stands on no area at all. Its line ends in its own area, runs over no other, and over no label.

use std::sync::Arc;

use super::item::{Color, Item, Shape, Stroke};
use super::labels::GAP;
use super::placer::Placer;
use crate::space::{Rect, Screen};

/// How far a leader line may reach, in logical pixels, nearest first.
const LENGTHS: [f64; 9] = [9.0, 16.0, 26.0, 38.0, 54.0, 74.0, 100.0, 130.0, 170.0];
/// How many directions there are.
const TURNS: u8 = 32;
/// Directions of the lines to areas, in thirty-seconds of a turn clockwise from the east, best first.
const TO_AREA: [u8; 16] = [24, 8, 12, 4, 10, 6, 14, 2, 20, 28, 18, 30, 16, 0, 22, 26];
/// The same for the lines to places: straight south, and then as near to that as may be.
const TO_PLACE: [u8; 17] = [8, 9, 7, 10, 6, 11, 5, 12, 4, 13, 3, 14, 2, 15, 1, 16, 0];
/// From this sine of its direction on a line to a place holds its call-out from above.
const HANGING: f64 = 0.6;
/// Half the width of the dot at a line's end, in logical pixels.
const DOT: f64 = 1.7;

/// A line from just beside a label to what it names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Leader {
    pub(super) near: Screen,
    pub(super) target: Screen,
}

impl Leader {
    /// The line from a label's box to a point.
    pub(super) fn new(label: Rect, target: Screen) -> Self {
        let around = label.expanded(GAP);
        let near =
            Screen::new(target.x.clamp(around.x, around.right()), target.y.clamp(around.y, around.bottom()));
        Self { near, target }
    }

    /// The line, with a dot at its end.
    pub(super) fn items(self, color: Color) -> [Item; 2] {
        let shape = Arc::new(Shape { parts: vec![vec![self.near, self.target]], closed: false });
        let dot = Rect::centred(self.target, 2.0 * DOT, 2.0 * DOT);
        [
            Item::Stroke { shape, stroke: Stroke::solid(0.9, color) },
            Item::Box { rect: dot, radius: DOT, fill: Some(color), stroke: None },
        ]
    }

    /// True where two lines have a point in common, or nearly.
    pub(super) fn meets(self, other: Self) -> bool {
        let side = |line: Self, at: Screen| {
            (line.target.x - line.near.x) * (at.y - line.near.y)
                - (line.target.y - line.near.y) * (at.x - line.near.x)
        };
        let parts = |line: Self, one: Screen, two: Screen| side(line, one) * side(line, two) <= 0.0;
        parts(self, other.near, other.target) && parts(other, self.near, self.target)
    }
}

/// What a line leads to.
#[derive(Debug, Clone, Copy)]
pub(super) enum Goal {
    /// An area: the line ends in it.
    Area(usize),
    /// A place in an area, if it is in one: the line may run over that area.
    Place(Option<usize>),
}

impl Placer<'_> {
    /// The best free rectangle of this size that stands on no area, beside one of some targets, and the line to it;
    /// `None` where there is none.
    pub(super) fn beside(&self, targets: &[Screen], size: (f64, f64), goal: Goal) -> Option<(Rect, Leader)> {
        let (width, height) = size;
        let (turns, turn_cost, target_cost) = match goal {
            Goal::Area(_) => (TO_AREA.as_slice(), 0.2, 1.5),
            Goal::Place(_) => (TO_PLACE.as_slice(), 1.2, 0.3),
        };
        let mut candidates = Vec::with_capacity(targets.len() * LENGTHS.len() * turns.len());
        for (number, target) in targets.iter().enumerate() {
            for length in LENGTHS {
                for (preference, turn) in turns.iter().enumerate() {
                    let cost = length / 8.0 + preference as f64 * turn_cost + number as f64 * target_cost;
                    candidates.push((cost, *target, length, *turn));
                }
            }
        }
        candidates.sort_by(|one, other| one.0.total_cmp(&other.0));
        candidates.into_iter().find_map(|(_, target, length, turn)| {
            let (sin, cos) = libm::sincos(f64::from(turn) * std::f64::consts::TAU / f64::from(TURNS));
            let end = Screen::new(target.x + cos * length, target.y + sin * length);
            let (rect, line) = if matches!(goal, Goal::Place(_)) && sin > HANGING {
                // The call-out hangs on its line by the middle of its upper edge: the line is as steep as it was meant.
                let middle = Screen::new(end.x, end.y + GAP + height / 2.0);
                (Rect::centred(middle, width, height), Leader { near: end, target })
            } else {
                let middle = Screen::new(end.x + cos * width / 2.0, end.y + sin * height / 2.0);
                let rect = Rect::centred(middle, width, height);
                (rect, Leader::new(rect, target))
            };
            self.may_stand_beside(rect, line, goal).then_some((rect, line))
        })
    }

    /// True where a label may stand on a rectangle with this line: see the module.
    pub(super) fn may_stand_beside(&self, rect: Rect, line: Leader, goal: Goal) -> bool {
        let around = rect.expanded(GAP);
        let Leader { near, target } = line;
        let leads = || match goal {
            Goal::Area(home) => self.site.leads_to(near, target, home),
            Goal::Place(home) => self.site.crosses_only(near, target, home),
        };
        self.view.viewport.expanded(-6.0).encloses(rect)
            && self.is_free(around)
            && self.is_free_line(line)
            && self.site.is_open(around)
            && leads()
    }
}
