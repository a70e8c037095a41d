//! Moving the map, and the focus on it by the arrow keys.

use crate::app::command::{Command, Direction};
use crate::app::document::history::Focus;
use crate::app::reader::state::{Step, neighbour};
use crate::app::state::State;
use crate::derive::Status;
use crate::scene::page::Frame;
use crate::space::{View, World};

/// How far the map zooms in and out, against the fitted view.
const ZOOM_RANGE: (f64, f64) = (0.7, 60.0);

/// The neighbour whose direction is closest to the one asked for; nothing where all lie behind.
pub(crate) fn focus_neighbour(state: &mut State, from: usize, direction: Direction) {
    let (dx, dy) = match direction {
        Direction::Left => (-1.0, 0.0),
        Direction::Right => (1.0, 0.0),
        Direction::Up => (0.0, 1.0),
        Direction::Down => (0.0, -1.0),
    };
    let here = state.base.near(from);
    let cosine = |index: &usize| {
        let there = state.base.near(*index);
        let (x, y) = (there.x - here.x, there.y - here.y);
        (x * dx + y * dy) / libm::hypot(x, y).max(1.0)
    };
    let neighbours = state.base.neighbours()[from].iter().filter(|index| cosine(index) > 0.3);
    if let Some(&index) = neighbours.max_by(|one, other| cosine(one).total_cmp(&cosine(other))) {
        let id = state.layer.areas[index].id.clone();
        state.go(|snapshot| snapshot.focus = Some(Focus::Area(id)));
        state.map.wants_focus_on = Some(index);
        state.map.stand_on_area(Some(index));
    }
}

/// The next place that is mentioned, or the one before, around the end.
pub(crate) fn focus_place(state: &mut State, step: Step) {
    let is_mentioned = |index: &usize| state.verdicts.places()[*index].1.status != Status::NotMentioned;
    let places: Vec<usize> = (0..state.layer.places.len()).filter(is_mentioned).collect();
    let here = match state.focus() {
        Some(Focus::Place(id, _)) => state.layer.places.iter().position(|place| place.id == *id),
        Some(Focus::Area(_) | Focus::Several(_)) | None => None,
    };
    let Some(index) = neighbour(&places, here, step) else { return };
    let place = &state.layer.places[index];
    let focus = Focus::Place(place.id.clone(), place.area.clone());
    state.go(|snapshot| snapshot.focus = Some(focus));
    state.map.wants_place = Some(index);
}

/// Has what is in focus take the keyboard on the map; of several areas the first one.
pub(crate) fn go_to_focus(state: &mut State) {
    let place = match state.focus() {
        Some(Focus::Place(id, _)) => state.layer.places.iter().position(|place| place.id == *id),
        Some(Focus::Area(_) | Focus::Several(_)) | None => None,
    };
    let area = state.focus().and_then(|focus| state.layer.area_index(focus.areas().first()?));
    (state.map.wants_place, state.map.wants_focus_on) = match place {
        Some(place) => (Some(place), None),
        None => (None, area),
    };
}

pub(crate) fn apply_to_view(state: &mut State, command: &Command) {
    let view = match (*command).clone() {
        Command::Place(viewport) => match std::mem::take(&mut state.map.wanted_frame) {
            Frame::Fit => state.view_in(viewport),
            Frame::Part { .. } if state.map.view.is_some() => state.view_in(viewport),
            Frame::Part { centre, width_m, height_m } => {
                state.map.is_fitted = false;
                kept_in_sight(state, View::around(viewport, centre, width_m, height_m))
            }
        },
        Command::Pan(right, down) => {
            let Some(view) = state.map.view else { return };
            state.map.is_fitted = false;
            kept_in_sight(state, view.panned(right, down))
        }
        Command::Zoom(factor, pivot) => {
            let Some(view) = state.map.view else { return };
            let least = state.fitted_view(view.viewport).px_per_m;
            let wanted = (view.px_per_m * factor).clamp(least * ZOOM_RANGE.0, least * ZOOM_RANGE.1);
            state.map.is_fitted = false;
            kept_in_sight(state, view.zoomed(wanted / view.px_per_m, pivot.unwrap_or(view.viewport.centre())))
        }
        Command::Fit => {
            let Some(view) = state.map.view else { return };
            state.map.is_fitted = true;
            state.fitted_view(view.viewport)
        }
        _ => return,
    };
    state.map.view = Some(view);
}

/// The view with its middle moved back over the areas, so that nobody gets lost at sea.
fn kept_in_sight(state: &State, view: View) -> View {
    let (low, high) = state.base.extent;
    let centre = World { x: view.centre.x.clamp(low.x, high.x), y: view.centre.y.clamp(low.y, high.y) };
    View { centre, ..view }
}
