//! The panels: each reads the state, draws itself and pushes commands.

use egui::accesskit;
use egui::{
    Context, Event, Id, LayerId, Layout, Order, Panel, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder,
};

use crate::app::announce::ui::announce_ui;
use crate::app::command::Command;
use crate::app::desk::state::PROGRAM;
use crate::app::dialogs_ui::{FocusBefore, dialogs_ui};
use crate::app::export::preview::PreviewTexture;
use crate::app::focus::ui::{Detail, detail_ui};
use crate::app::keyboard_place::KeyboardPlace;
use crate::app::map::change_ui::{CHANGE_HEIGHT, CHANGE_STRIP_HEIGHT, LEAST_CHANGE, LOW_WINDOW, change_ui};
use crate::app::map::drawing::MapCache;
use crate::app::map::ui::map_ui;
use crate::app::notices::ui::{
    notices_at_foot_ui, notices_height_in_line, notices_in_line_ui, notices_under_dialog_ui, wait_for_notices,
};
use crate::app::panels::command::PanelCommand;
use crate::app::panels::name::PanelName;
use crate::app::panels::state::{EDGE, PanelKey, PanelWidths};
use crate::app::panels::ui::{Edge, Side, edge_ui, fold_button_id};
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::focus_ui::is_pointer_claimed;
use crate::app::reader::inbox::ui::inbox_ui;
use crate::app::reader::state::{ReaderSide, Step};
use crate::app::reader::ui::reader_ui;
use crate::app::sources::ui::{SourcesList, sources_ui};
use crate::app::state::State;
use crate::app::toolbar::drop_ui::drop_ui;
use crate::app::toolbar::ui::toolbar_ui;
use crate::app::widgets;
use crate::paint::screen::color32;

/// What the panels keep from one frame to the next.
#[derive(Default)]
pub(crate) struct Panels {
    pub(crate) map: MapCache,
    pub(crate) preview: PreviewTexture,
    sources: SourcesList,
    detail: Detail,
    focus_before: FocusBefore,
    keyboard: KeyboardPlace,
    folded: FoldedFocus,
}

/// What had the keyboard in the panels at the left and at the right, so that it goes to the button when one is folded
/// from inside, and comes back with the panel.
#[derive(Debug, Default)]
struct FoldedFocus([Option<Id>; 2]);

impl FoldedFocus {
    /// Follows the keyboard into the two panels and out of them; `shown` says which are there.
    fn follow(&mut self, ctx: &Context, shown: [bool; 2], rects: &[(PanelName, Rect)]) {
        let focused = ctx.memory(egui::Memory::focused);
        let names = [PanelName::Left, PanelName::Right];
        for ((known, name), is_shown) in self.0.iter_mut().zip(names).zip(shown) {
            let button = fold_button_id(name == PanelName::Left);
            match (*known, is_shown) {
                (Some(inside), true) if focused == Some(button) && was_hidden(ctx, inside) => {
                    ctx.memory_mut(|memory| memory.request_focus(inside));
                    ctx.request_repaint();
                }
                (_, true) => {
                    let rect = rects.iter().find(|(one, _)| *one == name).map(|(_, rect)| *rect);
                    let at = focused.and_then(|id| ctx.read_response(id)).map(|one| one.rect.center());
                    let is_inside = rect.zip(at).is_some_and(|(rect, at)| rect.contains(at));
                    *known = focused.filter(|_| is_inside);
                }
                (Some(inside), false) if focused.is_none_or(|id| id == inside) => {
                    ctx.memory_mut(|memory| memory.request_focus(button));
                    ctx.request_repaint();
                }
                (_, false) => {}
            }
        }
    }
}

/// Whether something was not drawn in the last frame: its panel was folded.
fn was_hidden(ctx: &Context, id: Id) -> bool {
    ctx.viewport(|viewport| viewport.prev_pass.widgets.get(id).is_none())
}

/// A panel as a named region, which F6 leads into: the keyboard is then before everything in it, with a ring around
/// all of it.
fn region_ui(
    ui: &mut Ui,
    state: &State,
    name: PanelName,
    rects: &mut Vec<(PanelName, Rect)>,
    add_contents: impl FnOnce(&mut Ui),
) {
    // Its margins are part of it.
    let rect = ui.clip_rect();
    rects.push((name, rect));
    let has_keyboard = ui.memory(|memory| memory.has_focus(name.id()));
    // It is no stop of Tab: it takes the keyboard only while it has it.
    let sense = if has_keyboard { Sense::focusable_noninteractive() } else { Sense::hover() };
    if let Some(panel) = ui.stack().iter().find(|one| one.is_panel_ui()) {
        let id = panel.unique_id;
        ui.ctx().accesskit_node_builder(id, |node| node.set_role(accesskit::Role::GenericContainer));
    }
    let builder = UiBuilder::new()
        .scope_id(name.id())
        .max_rect(ui.available_rect_before_wrap())
        .layout(Layout::top_down(egui::Align::Min))
        .accessibility_role(accesskit::Role::Region)
        .accessibility_label(state.text(name.label(state.reader.is_some())))
        .sense(sense);
    // A child of this size, whatever is in it: what is wider than its panel is cut there, and moves no edge.
    let mut inside = ui.new_child(builder);
    {
        let ui = &mut inside;
        // Behind a dialog it is out of reach for a screen reader too. Not what holds all panels, which is no node of
        // its own: once hidden, what is in such a one never comes back for AT-SPI (accesskit_atspi_common 0.21).
        if state.dialogs.shown().is_some() {
            ui.ctx().accesskit_node_builder(name.id(), accesskit::Node::set_hidden);
        }
        ui.expand_to_include_rect(ui.max_rect());
        add_contents(ui);
    }
    drop(inside);
    ui.expand_to_include_rect(ui.max_rect());
    if has_keyboard {
        let edge = Stroke::new(2.0, color32(widgets::palette(state).link));
        let painter = ui.ctx().layer_painter(LayerId::new(Order::Foreground, name.id()));
        painter.rect_stroke(rect.shrink(2.0), 4.0, edge, StrokeKind::Inside);
    }
}

/// The window by its name and its language.
fn root_ui(ui: &Ui, state: &State) {
    ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| {
        node.set_label(PROGRAM);
        node.set_language(state.language.code());
    });
}

/// Puts the keyboard into the panel that is asked for, from the one that has it.
fn go_to_panel(ctx: &Context, step: Step, rects: &[(PanelName, Rect)]) {
    let focused = ctx.memory(egui::Memory::focused).and_then(|id| ctx.read_response(id));
    let place = focused.map(|response| response.rect.center());
    let here = place.and_then(|place| rects.iter().find(|(_, rect)| rect.contains(place)));
    // One that is folded is passed by.
    let shown: Vec<PanelName> =
        PanelName::ALL.into_iter().filter(|name| rects.iter().any(|(one, _)| one == name)).collect();
    let itself = ctx.memory(egui::Memory::focused);
    let itself = shown.iter().position(|one| Some(one.id()) == itself);
    let number = itself.or(here.and_then(|(name, _)| shown.iter().position(|one| one == name)));
    let count = shown.len();
    let next = match (number, step) {
        (Some(number), Step::Forward) => (number + 1) % count,
        (Some(number), Step::Back) => (number + count - 1) % count,
        (None, Step::Forward) => 0,
        (None, Step::Back) => count - 1,
    };
    ctx.memory_mut(|memory| memory.request_focus(shown[next].id()));
}

/// Whether the pointer has left what it lit of an article. One that rests takes nothing back: the text cursor lights too.
fn is_left(ctx: &Context, state: &State) -> bool {
    let is_lit = state.reader.as_ref().is_some_and(|reader| reader.highlight.is_some());
    let has_moved = || {
        let is_move = |event: &Event| matches!(event, Event::PointerMoved(_) | Event::PointerGone);
        ctx.input(|input| input.events.iter().any(is_move))
    };
    is_lit && has_moved() && !is_pointer_claimed(ctx)
}

/// The whole window, in the order in which it is read: the keyboard goes through it so.
pub(crate) fn window_ui(ui: &mut Ui, state: &State, panels: &mut Panels, commands: &mut Vec<Command>) {
    panels.keyboard.follow(ui.ctx());
    root_ui(ui, state);
    let paper = widgets::paper(state);
    let mut rects = Vec::new();
    let width = ui.available_width();
    Panel::top("top")
        .exact_size(54.0)
        .resizable(false)
        .frame(paper.inner_margin(egui::Margin::symmetric(16, 0)))
        .show(ui, |ui| {
            region_ui(ui, state, PanelName::Bar, &mut rects, |ui| toolbar_ui(ui, state, commands));
        });
    know_width(state, width, commands);
    let is_reading = state.reader.is_some();
    let widths = state.panels.widths(state.left_side(), width);
    let change = ChangePlace::of(ui.ctx().content_rect().height(), widths, is_reading, width);
    let has_line = change == ChangePlace::UnderMap && widths.has_map;
    notices_at_foot_ui(ui, state, has_line, commands);
    if change == ChangePlace::Foot {
        let panel = Panel::bottom("change").exact_size(CHANGE_STRIP_HEIGHT).show_separator_line(false);
        panel.frame(paper).show(ui, |ui| change_ui(ui, state));
    }
    // Each has a name of its own: a panel keeps its width by its name.
    let name = if is_reading { "article" } else { "sources" };
    if let Some(width) = widths.left {
        let panel = Panel::left(name).exact_size(width).resizable(false).show_separator_line(false);
        panel.frame(paper).show(ui, |ui| {
            region_ui(ui, state, PanelName::Left, &mut rects, |ui| {
                if is_reading {
                    reader_ui(ui, state, commands);
                } else {
                    sources_ui(ui, state, &mut panels.sources, commands);
                }
            });
        });
    }
    let edge = Edge { side: Side::Left, key: PanelKey::left(is_reading), width: widths.left };
    edge_ui(ui, state, edge, PanelName::Left.label(is_reading), commands);
    let beside = widths.right.unwrap_or_default() + EDGE;
    if widths.has_map {
        middle_ui(ui, state, beside, change, &mut panels.map, &mut rects, commands);
    }
    let name = if is_reading { "inbox" } else { "detail" };
    let edge = Edge { side: Side::Right, key: PanelKey::right(is_reading), width: widths.right };
    if let Some(width) = widths.right {
        let panel = Panel::right(name).exact_size(width).resizable(false).show_separator_line(false);
        panel.frame(paper).show(ui, |ui| {
            region_ui(ui, state, PanelName::Right, &mut rects, |ui| {
                if is_reading {
                    inbox_ui(ui, state, &mut panels.detail, commands);
                } else {
                    detail_ui(ui, state, &mut panels.detail, commands);
                }
            });
        });
    }
    edge_ui(ui, state, edge, PanelName::Right.label(is_reading), commands);
    if state.wants_heading {
        commands.push(Command::FocusGiven);
        let shows_quotes = state.reader.as_ref().is_none_or(|reader| reader.side == ReaderSide::Area);
        if widths.right.is_none() || !shows_quotes {
            // There is no heading: on the map one goes on.
            commands.push(Command::GoToFocus);
        }
    }
    if is_left(ui.ctx(), state) {
        commands.push(Command::Reader(ReaderCommand::HighlightPlace(None)));
    }
    panels.folded.follow(ui.ctx(), [widths.left.is_some(), widths.right.is_some()], &rects);
    if let Some(step) = state.wants_panel {
        go_to_panel(ui.ctx(), step, &rects);
        commands.push(Command::FocusGiven);
    }
    let Panels { preview, focus_before, .. } = panels;
    dialogs_ui(ui.ctx(), state, preview, focus_before, commands);
    notices_under_dialog_ui(ui.ctx(), state, commands);
    wait_for_notices(ui.ctx(), state);
    drop_ui(ui.ctx(), state);
    announce_ui(ui.ctx(), state);
}

/// Below this width of the map, in points, the line under it would have no room for what it says.
const NARROW_MAP: f32 = 360.0;

/// Where it is said what a toggle would change: wherever toggles are seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ChangePlace {
    /// Under the map.
    UnderMap,
    /// At the foot of the window, as wide as that.
    Foot,
    /// Nowhere: there is no toggle in sight, and the map needs the room.
    Nowhere,
}

impl ChangePlace {
    /// The place in a window of this size, in points.
    fn of(window_height: f32, widths: PanelWidths, is_reading: bool, window_width: f32) -> Self {
        let has_toggles = !is_reading && widths.left.is_some();
        let besides = widths.left.unwrap_or(0.0) + widths.right.unwrap_or(0.0) + 2.0 * EDGE;
        let is_low = window_height < LOW_WINDOW;
        match (has_toggles, is_low) {
            (true, true) => Self::Foot,
            (true, false) if window_width - besides < NARROW_MAP => Self::Foot,
            (_, false) => Self::UnderMap,
            (false, true) => Self::Nowhere,
        }
    }
}

/// The map, and the line under it, with so much room left for the panel at the right.
fn middle_ui(
    ui: &mut Ui,
    state: &State,
    right: f32,
    change: ChangePlace,
    cache: &mut MapCache,
    rects: &mut Vec<(PanelName, Rect)>,
    commands: &mut Vec<Command>,
) {
    let room = ui.available_rect_before_wrap();
    let room = room.with_max_x((room.right() - right).max(room.left()));
    let mut middle = ui.new_child(UiBuilder::new().id_salt("middle").max_rect(room));
    middle.shrink_clip_rect(room);
    let has_line = change == ChangePlace::UnderMap;
    let line = if has_line { CHANGE_HEIGHT } else { 0.0 };
    let foot = (room.bottom() - line).max(room.top());
    region_ui(&mut middle, state, PanelName::Map, rects, |ui| {
        let part = |ui: &mut Ui, name: &str, rect: Rect| {
            let mut part = ui.new_child(UiBuilder::new().id_salt(name).max_rect(rect));
            part.shrink_clip_rect(rect);
            part
        };
        map_ui(&mut part(ui, "map", room.with_max_y(foot)), state, cache, commands);
        if has_line {
            let said = room.bottom() - notices_height_in_line(ui, state, room.width());
            if said >= room.bottom() || state.sources.change_words.is_some() && said - foot >= LEAST_CHANGE {
                change_ui(&mut part(ui, "change", room.with_min_y(foot).with_max_y(said)), state);
            }
        }
    });
    if has_line {
        let height = notices_height_in_line(&middle, state, room.width());
        let rect = room.with_min_y((room.bottom() - CHANGE_HEIGHT.max(height)).max(room.top()));
        let mut part = middle.new_child(UiBuilder::new().id_salt("notices").max_rect(rect));
        part.shrink_clip_rect(rect);
        notices_in_line_ui(&mut part, state, commands);
    }
}

/// Says how wide the window is, where that has changed.
fn know_width(state: &State, width: f32, commands: &mut Vec<Command>) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what fits")]
    let width_points = width.clamp(0.0, 60_000.0) as u16;
    if state.window_width_points != width_points {
        commands.push(Command::Panel(PanelCommand::KnowWindow(width_points)));
    }
}
