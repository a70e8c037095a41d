//! Leader lines: where a label stands that has no room in its area, and the line to it.

use std::sync::Arc;

use super::base::BaseMap;
use super::compose::MapSource;
use super::detail::Detail;
use super::item::{Color, Item, Shape, Stroke};
use super::labels::{GAP, Labels, is_free};
use super::shapes::{rect_of, sight_of};
use crate::derive::{Status, Verdicts};
use crate::space::{Rect, Screen, View, World};

/// How far a leader line may reach, in logical pixels, nearest first.
const LENGTHS: [f64; 7] = [9.0, 16.0, 26.0, 38.0, 54.0, 74.0, 100.0];
/// Directions of leader lines, in sixteenths of a turn clockwise from the east, best first.
const TURNS: [f64; 16] =
    [12.0, 4.0, 6.0, 2.0, 5.0, 3.0, 7.0, 1.0, 10.0, 14.0, 9.0, 15.0, 8.0, 0.0, 11.0, 13.0];

/// A line from just beside a label to the area that it names.
pub(super) fn leader(target: Screen, rect: Rect, color: Color) -> Item {
    let box_around = rect.expanded(GAP);
    let near = Screen::new(
        target.x.clamp(box_around.x, box_around.right()),
        target.y.clamp(box_around.y, box_around.bottom()),
    );
    let shape = Arc::new(Shape { parts: vec![vec![near, target]], closed: false });
    Item::Stroke { shape, stroke: Stroke::solid(0.9, color) }
}

/// The search for a free rectangle near a target.
pub(super) struct LeaderSearch<'a> {
    base: &'a BaseMap,
    detail: &'a Detail,
    verdicts: &'a Verdicts,
    view: &'a View,
    taken: &'a [Rect],
    /// The arcs of the outer edge in sight.
    coast: &'a [usize],
    /// The area that the label belongs to: crossing it costs nothing.
    home: Option<usize>,
}

impl<'a> LeaderSearch<'a> {
    pub(super) fn new(
        source: &MapSource<'a>,
        view: &'a View,
        detail: &'a Detail,
        labels: &'a Labels,
        home: Option<usize>,
    ) -> Self {
        let (base, verdicts) = (source.base, source.verdicts);
        let coast = labels.coast.get_or_init(|| {
            let sight = sight_of(view);
            let outer = base.borders().iter().filter(|border| border.other.is_none());
            outer.map(|one| one.arc).filter(|arc| base.topology.arc_bounds(*arc).touches(sight)).collect()
        });
        Self { base, detail, verdicts, view, taken: &labels.taken, coast, home }
    }

    /// The cheapest free rectangle of this size around the target; `None` where all are taken.
    pub(super) fn best(&self, target: Screen, width: f64, height: f64) -> Option<Rect> {
        let coast = self.coast_near(target, LENGTHS[LENGTHS.len() - 1] + width + height);
        let mut best: Option<(f64, Rect)> = None;
        for length in LENGTHS {
            for (preference, turn) in TURNS.iter().enumerate() {
                let least = best.map_or(f64::INFINITY, |(least, _)| least);
                let mut bound = length / 8.0 + preference as f64 * 0.2;
                if bound >= least {
                    continue;
                }
                let (sin, cos) = libm::sincos(turn * std::f64::consts::TAU / 16.0);
                let middle = Screen::new(
                    target.x + cos * (length + width / 2.0),
                    target.y + sin * (length + height / 2.0),
                );
                let rect = Rect::centred(middle, width, height);
                if !self.has_room(rect) {
                    continue;
                }
                let covered = coast.iter().filter(|at| rect.expanded(GAP).contains(**at)).count();
                bound += 2.0 * covered.min(8) as f64;
                if let Some(cost) = self.cost(target, rect, least - bound) {
                    best = Some((cost + bound, rect));
                }
            }
        }
        best.map(|(_, rect)| rect)
    }

    /// True for a rectangle in sight in which nothing stands.
    pub(super) fn has_room(&self, rect: Rect) -> bool {
        self.view.viewport.expanded(-6.0).encloses(rect) && is_free(rect.expanded(GAP), self.taken)
    }

    /// The points of the outer edge within a distance of the target: islands that are too thin to
    /// be seen by sampling.
    fn coast_near(&self, target: Screen, distance_px: f64) -> Vec<Screen> {
        let around = Rect::centred(target, 2.0 * distance_px, 2.0 * distance_px);
        let is_near = |arc: &usize| {
            let box_of = rect_of(self.view, self.base.topology.arc_bounds(*arc)).expanded(1.0);
            box_of.intersects(around)
        };
        let arcs = self.coast.iter().copied().filter(is_near);
        arcs.flat_map(|arc| self.detail.areas.arc(arc))
            .map(|at| self.view.screen_from_world(World { x: at.x, y: at.y }))
            .filter(|at| around.contains(*at))
            .collect()
    }

    /// What a rectangle covers and what its leader crosses: coloured areas and labels cost most,
    /// areas without a colour little, open space nothing. `None` from a limit on.
    fn cost(&self, target: Screen, rect: Rect, limit: f64) -> Option<f64> {
        let mut cost = 0.0;
        for (x, y) in [(0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (0.0, 1.0), (0.5, 1.0), (1.0, 1.0)] {
            let at = Screen::new(rect.x + x * rect.width, rect.y + y * rect.height);
            cost += self.cover_cost(self.area_at(at));
            if cost >= limit {
                return None;
            }
        }
        let middle = rect.centre();
        for step in 1..8 {
            let along = f64::from(step) / 8.0;
            let at = Screen::new(
                target.x + (middle.x - target.x) * along,
                target.y + (middle.y - target.y) * along,
            );
            let over = self.area_at(at);
            if over.is_some() && over != self.home {
                cost += 0.3 * self.cover_cost(over);
            }
            if self.taken.iter().any(|other| other.contains(at)) {
                cost += 20.0;
            }
            if cost >= limit {
                return None;
            }
        }
        Some(cost)
    }

    fn area_at(&self, at: Screen) -> Option<usize> {
        self.detail.area_at(self.base, self.view.world_from_screen(at))
    }

    fn cover_cost(&self, area: Option<usize>) -> f64 {
        match area {
            None => 0.0,
            Some(index) if self.verdicts.areas()[index].1.status == Status::NotMentioned => 0.6,
            Some(_) => 5.0,
        }
    }
}
