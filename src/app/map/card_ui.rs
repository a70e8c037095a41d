//! The card of an area or a place: its name, its status, and who says so; at the pointer, or beside what has the
//! keyboard on the map.

use egui::{Area, Frame, Id, Order, Pos2, Rect, Ui, Vec2, pos2, vec2};

use crate::app::map::state::Card;
use crate::app::state::State;
use crate::app::widgets::{palette, plain, strong};
use crate::derive::{Verdict, describe_status, verdict_sentence};
use crate::model::{AreaId, Name};
use crate::paint::screen::{egui_rect, point};
use crate::space::{Bounds, View, World};

/// The widest that a card's words get, in points.
const WIDTH: f32 = 280.0;

/// What stays free between a card and what it is about, and around it, in points.
const GAP: f32 = 10.0;

/// What a card is about.
struct Subject<'a> {
    name: &'a Name,
    area: &'a AreaId,
    verdict: &'a Verdict,
}

impl<'a> Subject<'a> {
    fn area(state: &'a State, index: usize) -> Self {
        let area = &state.layer.areas[index];
        Self { name: &area.name, area: &area.id, verdict: state.verdict(index) }
    }

    fn place(state: &'a State, index: usize) -> Self {
        let place = &state.layer.places[index];
        Self { name: &place.name, area: &place.area, verdict: &state.verdicts.places()[index].1 }
    }
}

/// The card of the area that the pointer is on, at the pointer.
pub(crate) fn pointer_card_ui(state: &State, response: egui::Response, index: usize) {
    if state.map.card == Some(Card::Pointer) {
        response.on_hover_ui_at_pointer(|ui| words_ui(ui, state, &Subject::area(state, index)));
    }
}

/// The card of what has the keyboard on the map, beside it, so that it covers nothing of it.
pub(crate) fn keyboard_card_ui(ui: &Ui, state: &State, view: &View) {
    if state.map.card != Some(Card::Keyboard) || state.dialogs.shown().is_some() {
        return;
    }
    let areas = &state.base.areas;
    let place =
        state.map.keyboard_place.and_then(|place| Some((place, state.base.places.get(place)?.bounds?)));
    let (subject, bounds) = match (state.map.keyboard_area, place) {
        (_, Some((place, bounds))) => (Subject::place(state, place), bounds),
        (Some(area), None) => (Subject::area(state, area), areas[area].main_bounds),
        (None, None) => return,
    };
    let map = egui_rect(view.viewport);
    let about = rect_of(view, bounds).intersect(map);
    let window = ui.ctx().content_rect();
    let id = Id::unique(("map-card", subject.area.as_str(), place.map(|(place, _)| place)));
    // It is measured in the frame before it is seen.
    let known = ui.memory(|memory| memory.area_rect(id));
    let size = known.map_or(vec2(WIDTH, 0.0), |rect| rect.size());
    let at = place_beside(about, size, map.shrink(GAP), window.shrink(GAP));
    let card = Area::new(id).order(Order::Tooltip).interactable(false).fixed_pos(at).constrain(false);
    card.show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).show(ui, |ui| words_ui(ui, state, &subject));
    });
}

/// Name, status, who says so.
fn words_ui(ui: &mut Ui, state: &State, subject: &Subject<'_>) {
    let Subject { name, area, verdict } = subject;
    ui.set_max_width(WIDTH.min(ui.ctx().content_rect().width() - 4.0 * GAP));
    ui.label(strong(state.language.pick(name), 13.0, palette(state).ink));
    let status = describe_status(verdict.status, verdict.texture());
    ui.label(strong(state.text(status), 12.0, state.theme.colors().status_ink(verdict.status)));
    let sentence = verdict_sentence(&state.shown, &state.layer, area, verdict);
    ui.label(plain(state.text(sentence), 12.0, palette(state).ink_soft));
}

fn rect_of(view: &View, bounds: Bounds) -> Rect {
    let at = |at: geo::Coord<f64>| point(view.screen_from_world(World { x: at.x, y: at.y }));
    Rect::from_two_pos(at(bounds.low), at(bounds.high))
}

/// The upper left corner of a card of this size that is about this rectangle: at its right, its left, under or over it,
/// within the map, else within the window; where there is no such room, where it covers least of it.
fn place_beside(about: Rect, size: Vec2, map: Rect, window: Rect) -> Pos2 {
    let middle = about.center() - size / 2.0;
    let sides = [
        pos2(about.right() + GAP, middle.y),
        pos2(about.left() - GAP - size.x, middle.y),
        pos2(middle.x, about.bottom() + GAP),
        pos2(middle.x, about.top() - GAP - size.y),
    ];
    let in_room = |at: Pos2, room: Rect| {
        let last = (room.max - size).max(room.min);
        Rect::from_min_size(at.clamp(room.min, last), size)
    };
    let covered = |card: &Rect| {
        let both = card.intersect(about);
        if both.is_positive() { both.area() } else { 0.0 }
    };
    let within = |room: Rect| {
        sides.map(|at| in_room(at, room)).into_iter().filter(move |card| room.contains_rect(*card))
    };
    let all = within(map).chain(within(window));
    let best = all.reduce(|best, other| if covered(&other) < covered(&best) { other } else { best });
    best.unwrap_or_else(|| in_room(sides[0], window)).min
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_covers_nothing_of_what_it_is_about_where_there_is_room() {
        let window = Rect::from_min_size(Pos2::ZERO, vec2(960.0, 540.0));
        let map = Rect::from_min_max(pos2(230.0, 60.0), pos2(660.0, 480.0));
        let size = vec2(280.0, 120.0);
        for x in 0..10u8 {
            for y in 0..10u8 {
                let at = map.min + vec2(f32::from(x) * 37.0, f32::from(y) * 36.0);
                let about = Rect::from_min_size(at, vec2(90.0, 90.0));
                let card = Rect::from_min_size(place_beside(about, size, map, window), size);
                assert!(!card.intersects(about), "{about:?}: {card:?}");
                assert!(window.contains_rect(card), "{about:?}: {card:?}");
            }
        }
        let about = Rect::from_min_size(pos2(250.0, 200.0), vec2(60.0, 60.0));
        let card = Rect::from_min_size(place_beside(about, size, map, window), size);
        assert!(map.contains_rect(card), "in the map where that has room: {card:?}");
        let all = Rect::from_min_size(place_beside(map, size, map, map), size);
        assert!(map.contains_rect(all), "in sight where there is no room beside: {all:?}");
    }
}
