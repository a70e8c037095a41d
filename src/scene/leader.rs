//! Leader lines: where a label stands that has no room in its area, and the line to it.
//!
//! Such a label stands on no area at all. Its line ends in its own area, runs over no other, and over no label.

use std::sync::Arc;

use super::cells::Cells;
use super::item::{Color, Item, Shape, Stroke};
use super::labels::GAP;
use super::placer::Placer;
use super::shapes::rect_of;
use super::way_out::{TO_AREA, right_and_down};
use crate::space::{Rect, Screen};

/// How far a leader line may reach, in logical pixels, nearest first.
const LENGTHS: [f64; 9] = [9.0, 16.0, 26.0, 38.0, 54.0, 74.0, 100.0, 130.0, 170.0];
/// Directions of the lines to places, in thirty-seconds of a turn clockwise from the east, best first: straight south,
/// and then as near to that as may be.
const TO_PLACE: [u8; 17] = [8, 9, 7, 10, 6, 11, 5, 12, 4, 13, 3, 14, 2, 15, 1, 16, 0];
/// How many of these are nearer to the south than to the east or the west.
const STEEP: usize = 7;
/// What a direction costs for each that is better, and a point of an area for each that is: 1 is as much as a line that
/// is 8 logical pixels longer.
const AREA_TURN_COST: f64 = 0.2;
const AREA_TARGET_COST: f64 = 1.5;
/// How wide the box around a point in an area is, in logical pixels, that lies in it where a line ends there; and into
/// how many parts an area's box is divided to tell how far such points are apart.
const TARGET_ROOM: f64 = 6.0;
const TARGETS_APART: f64 = 9.0;
/// From this sine of its direction on a line to a place holds its call-out from above.
const HANGING: f64 = 0.6;
/// Half the width of the dot at a line's end, in logical pixels.
const DOT: f64 = 1.7;
/// The width of an edge around a line and its dot, in logical pixels.
const EDGE: f64 = 0.8;

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
        let dot = Rect::centred(self.target, 2.0 * DOT, 2.0 * DOT);
        [self.stroke(0.9, color), Item::Box { rect: dot, radius: DOT, fill: Some(color), stroke: None }]
    }

    /// The same on ground that may be as light as the line: within an edge of another colour.
    pub(super) fn items_with_edge(self, color: Color, edge: Color) -> Vec<Item> {
        let wide = DOT + EDGE;
        let dot = Rect::centred(self.target, 2.0 * wide, 2.0 * wide);
        let under = [
            self.stroke(0.9 + 2.0 * EDGE, edge),
            Item::Box { rect: dot, radius: wide, fill: Some(edge), stroke: None },
        ];
        under.into_iter().chain(self.items(color)).collect()
    }

    fn stroke(self, width: f64, color: Color) -> Item {
        let shape = Arc::new(Shape { parts: vec![vec![self.near, self.target]], closed: false });
        Item::Stroke { shape, stroke: Stroke::solid(width, color) }
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
    Place(Option<usize>, Slant),
}

/// How far from straight south the line to a place may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slant {
    /// Nearer to it than to the east or the west.
    Steep,
    /// As far as east or west.
    Any,
}

/// A way for a label to stand beside what it names.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    /// The less, the better.
    cost: f64,
    /// Where its line ends.
    target: Screen,
    /// How long its line is, in logical pixels.
    length: f64,
    /// Its direction from the target, in thirty-seconds of a turn clockwise from the east.
    turn: u8,
}

/// The candidates beside some targets, the best of them first.
fn candidates(targets: &[Screen], goal: Goal) -> Vec<Candidate> {
    let (turns, turn_cost, target_cost) = match goal {
        Goal::Area(_) => (TO_AREA.as_slice(), AREA_TURN_COST, AREA_TARGET_COST),
        Goal::Place(_, Slant::Steep) => (&TO_PLACE[..STEEP], 1.2, 0.3),
        Goal::Place(_, Slant::Any) => (TO_PLACE.as_slice(), 1.2, 0.3),
    };
    let mut candidates = Vec::with_capacity(targets.len() * LENGTHS.len() * turns.len());
    for (number, target) in targets.iter().enumerate() {
        for length in LENGTHS {
            for (preference, turn) in turns.iter().enumerate() {
                let cost = length / 8.0 + preference as f64 * turn_cost + number as f64 * target_cost;
                candidates.push(Candidate { cost, target: *target, length, turn: *turn });
            }
        }
    }
    candidates
}

impl Placer<'_> {
    /// The best free rectangle of this size that stands on no area, beside one of some targets, and the line to it;
    /// `None` where there is none.
    pub(super) fn beside(&self, targets: &[Screen], size: (f64, f64), goal: Goal) -> Option<(Rect, Leader)> {
        self.first_beside(candidates(targets, goal), size, goal)
    }

    /// The same beside these points of an area, the best of them first, or beside any other point of it.
    pub(super) fn beside_anywhere(
        &self,
        area: usize,
        targets: &[Screen],
        size: (f64, f64),
    ) -> Option<(Rect, Leader)> {
        let goal = Goal::Area(area);
        let mut all = candidates(targets, goal);
        if let (Some(cells), Some(best)) = (self.cells(), targets.first()) {
            all.extend(self.candidates_out(cells, area, *best));
        }
        self.first_beside(all, size, goal)
    }

    /// Candidates along the ways out of an area; the nearer to its best point a line ends, the better.
    fn candidates_out(&self, cells: &Cells, area: usize, best: Screen) -> Vec<Candidate> {
        let dot = |at: Screen| Rect::centred(at, TARGET_ROOM, TARGET_ROOM);
        let around = rect_of(self.view, self.source.base.areas[area].main_bounds);
        let apart = f64::midpoint(around.width, around.height) / TARGETS_APART;
        let scale = self.view.px_per_m;
        let slack = cells.lattice.side_m * scale;
        let mut found = Vec::new();
        let mut last: Option<(Screen, bool)> = None;
        for way in self.source.base.ways_out(area, cells) {
            let target = self.view.screen_from_world(way.from);
            // Ways from one point follow one another.
            let is_inside = match last {
                Some((other, is_inside)) if other == target => is_inside,
                Some(_) | None => {
                    self.view.viewport.encloses(dot(target)) && self.site.is_inside(dot(target), area)
                }
            };
            last = Some((target, is_inside));
            if !is_inside {
                continue;
            }
            let (least, most) = (way.least_m * scale - slack, way.most_m * scale + slack);
            let off = target.distance(best) / apart;
            for length in LENGTHS.into_iter().filter(|length| (least..=most).contains(length)) {
                let cost = length / 8.0 + way.direction as f64 * AREA_TURN_COST + off * AREA_TARGET_COST;
                found.push(Candidate { cost, target, length, turn: TO_AREA[way.direction] });
            }
        }
        found
    }

    /// The cheapest of some candidates at which a label of this size may stand.
    fn first_beside(
        &self,
        candidates: Vec<Candidate>,
        (width, height): (f64, f64),
        goal: Goal,
    ) -> Option<(Rect, Leader)> {
        let mut candidates = candidates;
        candidates.sort_by(|one, other| one.cost.total_cmp(&other.cost));
        candidates.into_iter().find_map(|Candidate { cost: _, target, length, turn }| {
            let (cos, sin) = right_and_down(turn);
            let end = Screen::new(target.x + cos * length, target.y + sin * length);
            let (rect, line) = if matches!(goal, Goal::Place(..)) && sin > HANGING {
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
            Goal::Place(home, _) => self.site.crosses_only(near, target, home),
        };
        let cells = self.cells();
        let home = match goal {
            Goal::Area(home) => Some(home),
            Goal::Place(home, _) => home,
        };
        self.view.viewport.expanded(-6.0).encloses(rect)
            // What cells rule out need not be looked at.
            && cells.is_none_or(|cells| self.site.may_be_open(cells, around))
            && self.is_free(around)
            && self.is_free_line(line)
            && cells.is_none_or(|cells| self.site.may_lead(cells, near, target, home))
            && self.site.is_open(around)
            && leads()
    }
}
