//! The map in the middle: drawn from the scene, dragged, zoomed, clicked, walked with the keyboard.

use egui::{Event, EventFilter, InputState, Key, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::actions::Action;
use crate::app::command::{Command, Direction, focus_on, visit};
use crate::app::document::history::Focus;
use crate::app::map::card_ui::{keyboard_card_ui, pointer_card_ui};
use crate::app::map::drawing::{MapCache, draw};
use crate::app::map::fit::scene_rect;
use crate::app::map::legend_ui::{legend_layout, legend_ui};
use crate::app::map::state::{Card, MOST_NODES};
use crate::app::panels::command::PanelCommand;
use crate::app::panels::name::PanelName;
use crate::app::reader::focus_ui::{give_focus, hold_keys};
use crate::app::reader::state::{ReaderFocus, Step};
use crate::app::state::State;
use crate::app::widgets::{focus_ring, is_behind_dialog, palette, plain, sign_button};
use crate::derive::{Status, describe_status};
use crate::paint::screen::{color32, egui_rect, point};
use crate::space::{Screen, View};
use crate::words::message;

pub(crate) fn map_ui(ui: &mut Ui, state: &State, cache: &mut MapCache, commands: &mut Vec<Command>) {
    let rect = ui.available_rect_before_wrap();
    let viewport = scene_rect(rect);
    // The keyboard walks through the areas, which are nodes of their own.
    let response = ui.interact(rect, ui.scope_id().with("map"), Sense::CLICK | Sense::DRAG);
    let view = state.view_in(viewport);
    if state.map.view != Some(view) {
        commands.push(Command::Place(viewport));
    }
    let legend = legend_layout(ui, state, rect, &mut cache.legend);
    let legend_rect = legend.rect;
    // The map stays where it is while toggles make the legend shorter or longer.
    let covered = cache.covered_by(state, rect, &legend);
    if state.map.covered != Some(covered) || state.map.legend_is_open != Some(legend.is_open) {
        commands.push(Command::Cover(covered, legend.is_open));
    }
    draw(ui, state, cache, view, scene_rect(legend_rect));
    move_ui(ui, &response, commands);
    point_ui(ui, state, &response, cache, view, legend_rect, commands);
    zoom_ui(ui, state, rect, commands);
    way_back_ui(ui, state, rect, commands);
    progress_ui(ui, state, rect);
    legend_ui(ui, state, &legend, commands);
    area_nodes_ui(ui, state, view, commands);
    place_nodes_ui(ui, state, view, commands);
    keyboard_card_ui(ui, state, &view);
}

/// Dragging and the wheel.
fn move_ui(ui: &Ui, response: &egui::Response, commands: &mut Vec<Command>) {
    if response.dragged() {
        let delta = response.drag_delta();
        if delta != egui::Vec2::ZERO {
            commands.push(Command::Pan(f64::from(delta.x), f64::from(delta.y)));
        }
    }
    if let Some(pointer) = response.hover_pos() {
        let (scroll, pinch) = ui.input(|input| (input.smooth_scroll_delta().y, input.zoom_delta()));
        let factor = f64::from(pinch) * libm::exp(f64::from(scroll) / 240.0);
        if (factor - 1.0).abs() > 1e-4 {
            let pivot = Screen::new(f64::from(pointer.x), f64::from(pointer.y));
            commands.push(Command::Zoom(factor, Some(pivot)));
        }
    }
}

/// Whether a key goes down in this frame.
fn is_key_pressed(input: &InputState) -> bool {
    input.events.iter().any(|event| matches!(event, Event::Key { pressed: true, .. }))
}

/// Hover, tooltip and click.
fn point_ui(
    ui: &Ui,
    state: &State,
    response: &egui::Response,
    cache: &MapCache,
    view: View,
    legend: egui::Rect,
    commands: &mut Vec<Command>,
) {
    let pointer = response.hover_pos().filter(|at| !legend.contains(*at));
    let world = pointer.map(|at| view.world_from_screen(Screen::new(f64::from(at.x), f64::from(at.y))));
    // What follows the pointer may be off by a third of a pixel until the exact answer is ready.
    let area = world.and_then(|at| match state.base.ready_index() {
        Some(index) => index.hit(at),
        None if response.clicked() => state.base.area_at(at),
        None => state.base.best_step(cache.wanted_step()).area_at(&state.base, at),
    });
    if area != state.map.hover {
        commands.push(Command::Hover(area));
    } else if state.map.card == Some(Card::Pointer) && ui.input(is_key_pressed) {
        // It came without being asked for and lies over others (WCAG 2.2, 1.4.13).
        commands.push(Command::HidePointerCard);
    }
    let place = world.and_then(|at| state.base.place_at(at));
    let place = place.filter(|index| state.verdicts.places()[*index].1.status != Status::NotMentioned);
    if response.clicked() {
        let focus = match (place, area) {
            (Some(index), _) => {
                let place = &state.layer.places[index];
                Some(Focus::Place(place.id.clone(), place.area.clone()))
            }
            (None, Some(index)) => Some(Focus::Area(state.layer.areas[index].id.clone())),
            (None, None) => None,
        };
        commands.push(Command::Focus(focus));
    }
    if let Some(index) = area
        && !response.dragged()
        && !is_behind_dialog(response)
    {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
        pointer_card_ui(state, response.clone(), index);
    }
}

fn zoom_ui(ui: &mut Ui, state: &State, rect: egui::Rect, commands: &mut Vec<Command>) {
    let place = egui::Rect::from_min_size(rect.min + vec2(16.0, 16.0), vec2(34.0, 104.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let name = |action: Action| state.text(action.name_with_keys(state));
        if sign_button(ui, state, "+", &name(Action::ZoomIn), true).clicked() {
            commands.push(Command::Zoom(1.25, None));
        }
        if sign_button(ui, state, "−", &name(Action::ZoomOut), true).clicked() {
            commands.push(Command::Zoom(0.8, None));
        }
        let show_all = message!("map-show-all", keys = Action::ShowAll.shown_keys());
        let fit = sign_button(ui, state, "", &state.text(show_all), true);
        paint_fit_sign(ui, state, fit.rect.center());
        if fit.clicked() {
            commands.push(Command::Fit);
        }
    });
}

/// The way back to the article, in whose place the map is shown, beside the zoom buttons.
fn way_back_ui(ui: &mut Ui, state: &State, rect: egui::Rect, commands: &mut Vec<Command>) {
    if !state.shows_map_only() {
        return;
    }
    let place = egui::Rect::from_min_size(rect.min + vec2(58.0, 16.0), vec2(110.0, 34.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| {
        let words = state.text(message!("reader-show-article"));
        let name = state.text(message!("reader-show-article-name"));
        let way = sign_button(ui, state, &words, &name, true);
        give_focus(ui, state, ReaderFocus::WayBack, way.id, commands);
        if way.clicked() {
            commands.push(Command::Panel(PanelCommand::ShowMap(false)));
        }
    });
}

/// How far levels of detail and labels are, beside the zoom buttons; of a small layer they are there
/// before anyone could read that.
fn progress_ui(ui: &mut Ui, state: &State, rect: egui::Rect) {
    if state.layer.areas.len() <= MOST_NODES {
        return;
    }
    let Some(done) = state.map.preparing else { return };
    let place = egui::Rect::from_min_size(rect.min + vec2(58.0, 16.0), vec2(190.0, 34.0));
    let percent = format!("{:.0}", (done * 100.0).floor());
    let text = state.text(message!("map-adding-detail", percent = percent));
    ui.put(place, egui::Label::new(plain(text, 12.0, palette(state).ink_soft)).selectable(false));
}

/// Four corners, as of a frame.
fn paint_fit_sign(ui: &Ui, state: &State, centre: egui::Pos2) {
    let stroke = egui::Stroke::new(1.4, color32(palette(state).ink));
    for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let corner = centre + vec2(6.0 * x, 6.0 * y);
        let points = vec![corner - vec2(4.0 * x, 0.0), corner, corner - vec2(0.0, 4.0 * y)];
        ui.painter().add(egui::Shape::line(points, stroke));
    }
}

/// The areas that are nodes: all of a small layer; of a large one the largest in sight, and the one that
/// the keyboard stands on. The others are reached by arrows, the search and the lists.
fn areas_with_nodes(state: &State, view: &View) -> Vec<usize> {
    let count = state.layer.areas.len();
    if count <= MOST_NODES {
        return (0..count).collect();
    }
    let mut areas: Vec<usize> = state.base.largest_in_sight(view).take(MOST_NODES).collect();
    areas.extend(state.map.wants_focus_on.into_iter().chain(state.map.keyboard_area));
    areas.sort_unstable();
    areas.dedup();
    areas
}

/// The area that Tab reaches: where the keyboard is or was asked for, else what is in focus, else the one nearest to
/// the middle of the map.
fn stop_of(state: &State, view: &View, areas: &[usize]) -> Option<usize> {
    let in_focus = || state.layer.area_index(state.focus()?.areas().first()?);
    let middle = view.viewport.centre();
    let from_middle = |index: usize| {
        let at = view.screen_from_world(state.base.near(index));
        libm::hypot(at.x - middle.x, at.y - middle.y)
    };
    let nearest =
        || areas.iter().copied().min_by(|one, other| from_middle(*one).total_cmp(&from_middle(*other)));
    let asked = state.map.wants_focus_on.or(state.map.keyboard_area).or_else(in_focus);
    asked.filter(|index| areas.contains(index)).or_else(nearest)
}

/// While the keyboard is on the map as a whole, an arrow leads to an area of it, and goes nowhere else.
fn enter_ui(ui: &Ui, stop: Option<usize>, commands: &mut Vec<Command>) {
    let map = PanelName::Map.id();
    if !ui.memory(|memory| memory.has_focus(map)) {
        return;
    }
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    hold_keys(ui, map, arrows);
    let keys = [Key::ArrowLeft, Key::ArrowRight, Key::ArrowUp, Key::ArrowDown];
    if ui.input(|input| keys.iter().any(|key| input.key_pressed(*key))) {
        commands.extend(stop.map(Command::GoToArea));
    }
}

/// Each area as a named node, of which Tab reaches one: Enter focuses it, arrows go to its neighbours.
fn area_nodes_ui(ui: &Ui, state: &State, view: View, commands: &mut Vec<Command>) {
    let mut at_keyboard = None;
    let areas = areas_with_nodes(state, &view);
    let stop = stop_of(state, &view, &areas);
    enter_ui(ui, stop, commands);
    for index in areas {
        let area = &state.layer.areas[index];
        let at = point(view.screen_from_world(state.base.near(index)));
        let rect = egui::Rect::from_center_size(at, vec2(8.0, 8.0));
        let id = ui.scope_id().with(("area", index));
        let is_stop = stop == Some(index) || ui.memory(|memory| memory.has_focus(id));
        let response = ui.interact(rect, id, node_sense(is_stop));
        if !is_stop && is_asked_for(ui, id) {
            commands.push(Command::GoToArea(index));
        }
        response.widget_info(|| {
            let verdict = state.verdict(index);
            let status = describe_status(verdict.status, verdict.texture());
            let is_focused = state.focus().is_some_and(|focus| focus.areas().contains(&area.id));
            let label = state.text(message!("map-area", area = &area.name, status = status));
            WidgetInfo::selected(Role::Button, true, is_focused, label)
        });
        ui.ctx().accesskit_node_builder(id, |node| node.add_action(egui::accesskit::Action::Click));
        if state.map.wants_focus_on == Some(index) {
            response.request_focus();
            commands.push(Command::FocusGiven);
        }
        if ui.input(|input| input.has_accesskit_action_request(id, egui::accesskit::Action::Click)) {
            commands.push(focus_on(&area.id));
        }
        reveal_ui(&response, view, commands);
        if response.has_focus() {
            at_keyboard = Some(index);
            area_keys_ui(ui, index, id, commands);
        }
    }
    if at_keyboard != state.map.keyboard_area {
        commands.push(Command::KeyboardArea(at_keyboard));
    }
    if let Some(index) = at_keyboard
        && ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space))
    {
        commands.push(visit(&state.layer.areas[index].id));
    }
}

/// How a node of the map takes the keyboard: one of them is a stop of Tab.
fn node_sense(is_stop: bool) -> Sense {
    if is_stop { Sense::focusable_noninteractive() } else { Sense::hover() }
}

/// Whether a screen reader asks for the keyboard on a node that is no stop of Tab.
fn is_asked_for(ui: &Ui, id: egui::Id) -> bool {
    ui.ctx().accesskit_node_builder(id, |node| node.add_action(egui::accesskit::Action::Focus));
    ui.input(|input| input.has_accesskit_action_request(id, egui::accesskit::Action::Focus))
}

/// Moves what the keyboard has come to into the middle of the map where it is out of sight.
fn reveal_ui(response: &egui::Response, view: View, commands: &mut Vec<Command>) {
    let shown = egui_rect(view.viewport);
    if response.gained_focus() && !shown.contains_rect(response.rect) {
        let way = shown.center() - response.rect.center();
        commands.push(Command::Pan(f64::from(way.x), f64::from(way.y)));
    }
}

/// Each place that is mentioned as a named node, like the areas: `PageDown` and `PageUp` go through them.
fn place_nodes_ui(ui: &Ui, state: &State, view: View, commands: &mut Vec<Command>) {
    let is_mentioned = |index: &usize| state.verdicts.places()[*index].1.status != Status::NotMentioned;
    let mut at_keyboard = None;
    for index in (0..state.layer.places.len()).filter(is_mentioned).take(MOST_NODES) {
        let (place, verdict) = (&state.layer.places[index], &state.verdicts.places()[index].1);
        let at = point(view.screen_from_world(state.base.places[index].middle));
        let id = ui.scope_id().with(("place", &place.id));
        let rect = egui::Rect::from_center_size(at, vec2(8.0, 8.0));
        let is_wanted = state.map.wants_place == Some(index);
        let is_stop = is_wanted || ui.memory(|memory| memory.has_focus(id));
        let response = ui.interact(rect, id, node_sense(is_stop));
        if is_wanted || (!is_stop && is_asked_for(ui, id)) {
            response.request_focus();
            commands.push(Command::FocusGiven);
        }
        if response.has_focus() {
            at_keyboard = Some(index);
            if let Some(area) = state.layer.area_index(&place.area) {
                area_keys_ui(ui, area, id, commands);
            }
        }
        let focus = Focus::Place(place.id.clone(), place.area.clone());
        response.widget_info(|| {
            let status = describe_status(verdict.status, verdict.texture());
            let label = state.text(message!("map-area", area = &place.name, status = status));
            WidgetInfo::selected(Role::Button, true, state.focus() == Some(&focus), label)
        });
        ui.ctx().accesskit_node_builder(id, |node| node.add_action(egui::accesskit::Action::Click));
        focus_ring(ui, &response, palette(state).accent);
        reveal_ui(&response, view, commands);
        let is_asked =
            ui.input(|input| input.has_accesskit_action_request(id, egui::accesskit::Action::Click));
        let is_pressed = response.has_focus()
            && ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space));
        if is_pressed {
            commands.push(Command::Visit(focus));
        } else if is_asked {
            commands.push(Command::Focus(Some(focus)));
        }
    }
    if at_keyboard != state.map.keyboard_place {
        commands.push(Command::KeyboardPlace(at_keyboard));
    }
}

fn area_keys_ui(ui: &Ui, index: usize, id: egui::Id, commands: &mut Vec<Command>) {
    // Esc puts the card away, and nothing takes the keyboard from the area meanwhile.
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let arrows = [
        (Key::ArrowLeft, Direction::Left),
        (Key::ArrowRight, Direction::Right),
        (Key::ArrowUp, Direction::Up),
        (Key::ArrowDown, Direction::Down),
    ];
    let pressed = |key: Key| {
        ui.input(|input| {
            let is_press = |event: &Event| matches!(event, Event::Key { key: pressed, pressed: true, .. } if *pressed == key);
            input.events.iter().any(is_press)
        })
    };
    for (_, step) in [(Key::PageDown, Step::Forward), (Key::PageUp, Step::Back)]
        .into_iter()
        .filter(|(key, _)| pressed(*key))
    {
        commands.push(Command::FocusPlace(step));
    }
    for (_, direction) in arrows.into_iter().filter(|(key, _)| pressed(*key)) {
        commands.push(Command::FocusNeighbour(index, direction));
    }
}
