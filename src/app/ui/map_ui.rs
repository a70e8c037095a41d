//! The map in the middle: drawn from the scene, dragged, zoomed, clicked, walked with the keyboard.

use egui::{Event, EventFilter, Key, Role, Sense, Ui, WidgetInfo, vec2};

use super::legend_ui::{legend_layout, legend_ui};
use super::widgets::{palette, plain, sign_button, strong};
use crate::app::command::{Command, Direction, focus_on};
use crate::app::history::Focus;
use crate::app::state::State;
use crate::derive::{Status, describe_status, verdict_sentence};
use crate::paint::screen::{ClippedShapes, MeshPool, SheetPainter, color32, paint_screen, point};
use crate::scene::base::Language;
use crate::scene::compose::{MapSource, MapStyle};
use crate::scene::detail::{step_for, tolerance_m};
use crate::scene::furniture::{compose_notes, compose_scale_bar};
use crate::scene::highlight::{Highlights, compose_highlights};
use crate::scene::legend::LegendKey;
use crate::scene::palette::Theme;
use crate::scene::shapes::Medium;
use crate::scene::sheet::{compose_dimmed, compose_sheets};
use crate::space::{Rect, Screen, View};

/// The most areas that have a node for the keyboard and for screen readers: making one takes some
/// microseconds of every frame.
const MOST_NODES: usize = 300;

/// The map's shapes, kept until what they were made from changes.
#[derive(Debug, Default)]
pub(crate) struct MapCache {
    map: Option<(MapKey, MapShapes)>,
    dimmed: Option<(DimmedKey, Vec<ClippedShapes>)>,
    highlights: Option<(HighlightKey, Vec<ClippedShapes>)>,
    pool: MeshPool,
    /// The level of detail that the last frame wanted.
    wanted_step: usize,
}

impl MapCache {
    /// The level of detail that the last frame wanted.
    pub(crate) fn wanted_step(&self) -> usize {
        self.wanted_step
    }
}

/// What lies under the outlines of focus and hover, and what lies over them.
#[derive(Debug)]
struct MapShapes {
    map: Vec<ClippedShapes>,
    furniture: Vec<ClippedShapes>,
}

/// What the map's shapes depend on.
#[derive(Debug, Clone, PartialEq)]
struct MapKey {
    view: View,
    theme: Theme,
    language: Language,
    revision: u64,
    pixels_per_point: f32,
    /// What of the base map was ready.
    made: usize,
}

/// What the faded areas depend on.
type DimmedKey = (MapKey, Option<LegendKey>);

type HighlightKey = (View, Theme, Highlights, f32);

pub(super) fn map_ui(ui: &mut Ui, state: &State, cache: &mut MapCache, commands: &mut Vec<Command>) {
    let rect = ui.available_rect_before_wrap();
    let viewport = scene_rect(rect);
    let response = ui.interact(rect, ui.scope_id().with("map"), Sense::click_and_drag());
    let view = state.view_in(viewport);
    if state.view != Some(view) {
        commands.push(Command::Place(viewport));
    }
    let (legend, legend_rect) = legend_layout(ui, state, rect);
    draw(ui, state, cache, (view, scene_rect(legend_rect)));
    move_ui(ui, &response, commands);
    point_ui(ui, state, (&response, cache), (view, legend_rect), commands);
    zoom_ui(ui, state, rect, commands);
    progress_ui(ui, state, rect);
    legend_ui(ui, state, &legend, legend_rect, commands);
    area_nodes_ui(ui, state, view, commands);
}

fn scene_rect(rect: egui::Rect) -> Rect {
    Rect::new(
        f64::from(rect.left()),
        f64::from(rect.top()),
        f64::from(rect.width()),
        f64::from(rect.height()),
    )
}

fn draw(ui: &Ui, state: &State, cache: &mut MapCache, (view, legend): (View, Rect)) {
    let pixels_per_point = ui.ctx().pixels_per_point();
    let key = MapKey {
        view,
        theme: state.theme,
        language: state.language,
        revision: state.revision,
        pixels_per_point,
        made: state.base.made(),
    };
    cache.wanted_step = wanted_step(ui, &view);
    if cache.map.as_ref().is_none_or(|(of, _)| *of != key) {
        if let Some((_, old)) = cache.map.take() {
            cache.pool.put(old.map);
        }
        cache.map = Some((key.clone(), map_shapes(ui, state, (&view, legend), &mut cache.pool)));
    }
    draw_dimmed(ui, state, cache, (key, state.filter));
    let highlights = Highlights {
        focus: state.focus().and_then(|focus| match focus {
            Focus::Area(id) => state.layer.area_index(id),
            Focus::Place(..) => None,
        }),
        focus_place: state.focus().and_then(|focus| match focus {
            Focus::Area(_) => None,
            Focus::Place(id, _) => state.layer.places.iter().position(|place| place.id == *id),
        }),
        hover: state.hover.or(state.keyboard_area),
        changing: state.changing(),
        lit: state.lit_areas(),
    };
    let key = (view, state.theme, highlights, pixels_per_point);
    if cache.highlights.as_ref().is_none_or(|(of, _)| *of != key) {
        let detail = state.base.best_step(cache.wanted_step);
        let items = compose_highlights((&state.base, detail), &view, state.theme, &key.2);
        cache.highlights = Some((key, paint_screen(ui.ctx(), &items)));
    }
    let layers = [
        cache.map.as_ref().map(|(_, shapes)| &shapes.map),
        cache.dimmed.as_ref().map(|(_, shapes)| shapes),
        cache.highlights.as_ref().map(|(_, shapes)| shapes),
        cache.map.as_ref().map(|(_, shapes)| &shapes.furniture),
    ];
    for clipped in layers.into_iter().flatten().flat_map(|shapes| shapes.iter()) {
        let clip = clipped.clip.unwrap_or(egui::Rect::EVERYTHING).intersect(ui.clip_rect());
        ui.painter().with_clip_rect(clip).extend(clipped.shapes.iter().cloned());
    }
}

/// Fades the areas that the legend's filter leaves out.
fn draw_dimmed(ui: &Ui, state: &State, cache: &mut MapCache, key: DimmedKey) {
    if cache.dimmed.as_ref().is_some_and(|(of, _)| *of == key) {
        return;
    }
    if let Some((_, old)) = cache.dimmed.take() {
        cache.pool.put(old);
    }
    let detail = state.base.best_step(cache.wanted_step);
    let sheet = compose_dimmed((&state.base, detail), state.theme, &dimmed(state));
    let painter = SheetPainter::new(ui.ctx(), &key.0.view, &mut cache.pool);
    let shapes = painter.paint(&[sheet]);
    cache.dimmed = Some((key, shapes));
}

/// The level of detail that a view needs in a window.
fn wanted_step(ui: &Ui, view: &View) -> usize {
    step_for(tolerance_m(view, f64::from(ui.ctx().pixels_per_point()).recip()))
}

/// The areas that the legend's filter leaves out.
fn dimmed(state: &State) -> Vec<usize> {
    let Some(key) = state.filter else { return Vec::new() };
    let areas = state.verdicts.areas().iter().enumerate();
    areas.filter(|(_, (_, verdict))| LegendKey::of(verdict) != key).map(|(index, _)| index).collect()
}

fn map_shapes(ui: &Ui, state: &State, (view, legend): (&View, Rect), pool: &mut MeshPool) -> MapShapes {
    let source = MapSource {
        dossier: &state.dossier,
        layer: &state.layer,
        base: &state.base,
        verdicts: &state.verdicts,
    };
    let port = view.viewport;
    let buttons = Rect::new(port.x + 8.0, port.y + 8.0, 48.0, 116.0);
    let notes = compose_notes(port, state.theme, &state.layer.attribution);
    let above = Rect::new(port.x, port.y, port.width, port.height - notes.rect.height);
    let bar = compose_scale_bar(&View { viewport: above, ..*view }, state.theme);
    let obstacles = [legend.expanded(6.0), buttons, notes.rect, bar.rect];
    let style = MapStyle {
        theme: state.theme,
        language: state.language,
        medium: Medium::Window,
        detail: state.base.best_step(wanted_step(ui, view)),
        obstacles: &obstacles,
        numbers: &[],
    };
    let map = SheetPainter::new(ui.ctx(), view, pool).paint(&compose_sheets(&source, view, &style));
    let mut furniture = bar.items;
    furniture.extend(notes.items);
    MapShapes { map, furniture: paint_screen(ui.ctx(), &furniture) }
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
        let factor = f64::from(pinch) * (f64::from(scroll) / 240.0).exp();
        if (factor - 1.0).abs() > 1e-4 {
            let pivot = Screen::new(f64::from(pointer.x), f64::from(pointer.y));
            commands.push(Command::Zoom(factor, Some(pivot)));
        }
    }
}

/// Hover, tooltip and click.
fn point_ui(
    ui: &Ui,
    state: &State,
    (response, cache): (&egui::Response, &MapCache),
    (view, legend): (View, egui::Rect),
    commands: &mut Vec<Command>,
) {
    let pointer = response.hover_pos().filter(|at| !legend.contains(*at));
    let world = pointer.map(|at| view.world_from_screen(Screen::new(f64::from(at.x), f64::from(at.y))));
    // What follows the pointer may be off by a third of a pixel until the exact answer is ready.
    let area = world.and_then(|at| match state.base.ready_index() {
        Some(index) => index.hit(at),
        None if response.clicked() => state.base.area_at(at),
        None => state.base.best_step(cache.wanted_step).area_at(&state.base, at),
    });
    if area != state.hover {
        commands.push(Command::Hover(area));
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
    if let Some(index) = area.filter(|_| !response.dragged()) {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
        response.clone().on_hover_ui_at_pointer(|ui| tooltip_ui(ui, state, index));
    }
}

/// Name, status, who says so.
fn tooltip_ui(ui: &mut Ui, state: &State, index: usize) {
    let (area, verdict) = (&state.layer.areas[index], state.verdict(index));
    ui.set_max_width(280.0);
    ui.label(strong(state.language.pick(&area.name), 13.0, palette(state).ink));
    let status = describe_status(verdict.status, verdict.texture());
    ui.label(strong(status, 12.0, state.theme.status_ink(verdict.status)));
    let sentence = verdict_sentence(&state.dossier, &state.layer, &area.id, verdict);
    ui.label(plain(sentence, 12.0, palette(state).ink_soft));
}

fn zoom_ui(ui: &mut Ui, state: &State, rect: egui::Rect, commands: &mut Vec<Command>) {
    let place = egui::Rect::from_min_size(rect.min + vec2(16.0, 16.0), vec2(34.0, 104.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if sign_button(ui, state, "+", "Zoom in (+)", true).clicked() {
            commands.push(Command::Zoom(1.25, None));
        }
        if sign_button(ui, state, "−", "Zoom out (-)", true).clicked() {
            commands.push(Command::Zoom(0.8, None));
        }
        let fit = sign_button(ui, state, "", "Show all (0)", true);
        paint_fit_sign(ui, state, fit.rect.center());
        if fit.clicked() {
            commands.push(Command::Fit);
        }
    });
}

/// How far levels of detail and labels are, beside the zoom buttons; of a small layer they are there
/// before anyone could read that.
fn progress_ui(ui: &mut Ui, state: &State, rect: egui::Rect) {
    let Some(done) = state.preparing.filter(|_| state.layer.areas.len() > MOST_NODES) else { return };
    let place = egui::Rect::from_min_size(rect.min + vec2(58.0, 16.0), vec2(170.0, 34.0));
    let text = format!("Adding detail: {:.0} %", (done * 100.0).floor());
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
    areas.extend(state.wants_area_focus.into_iter().chain(state.keyboard_area));
    areas.sort_unstable();
    areas.dedup();
    areas
}

/// Each area as a named node that Tab reaches: Enter focuses it, arrows go to its neighbours.
fn area_nodes_ui(ui: &Ui, state: &State, view: View, commands: &mut Vec<Command>) {
    let mut at_keyboard = None;
    for index in areas_with_nodes(state, &view) {
        let area = &state.layer.areas[index];
        let at = point(view.screen_from_world(state.base.near(index)));
        let rect = egui::Rect::from_center_size(at, vec2(8.0, 8.0));
        let id = ui.scope_id().with(("area", index));
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        response.widget_info(|| {
            let verdict = state.verdict(index);
            let status = describe_status(verdict.status, verdict.texture());
            let is_focused = state.focus().is_some_and(|focus| *focus.area() == area.id);
            let label = format!("{}, {status}", state.language.pick(&area.name));
            WidgetInfo::selected(Role::Button, true, is_focused, label)
        });
        ui.ctx().accesskit_node_builder(id, |node| node.add_action(egui::accesskit::Action::Click));
        if state.wants_area_focus == Some(index) {
            response.request_focus();
            commands.push(Command::FocusGiven);
        }
        if ui.input(|input| input.has_accesskit_action_request(id, egui::accesskit::Action::Click)) {
            commands.push(focus_on(&area.id));
        }
        if response.has_focus() {
            at_keyboard = Some(index);
            area_keys_ui(ui, index, id, commands);
        }
    }
    if at_keyboard != state.keyboard_area {
        commands.push(Command::KeyboardArea(at_keyboard));
    }
    if let Some(index) = at_keyboard
        .filter(|_| ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space)))
    {
        commands.push(focus_on(&state.layer.areas[index].id));
    }
}

fn area_keys_ui(ui: &Ui, index: usize, id: egui::Id, commands: &mut Vec<Command>) {
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
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
    for (_, direction) in arrows.into_iter().filter(|(key, _)| pressed(*key)) {
        commands.push(Command::FocusNeighbour(index, direction));
    }
}
