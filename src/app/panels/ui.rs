//! The edge between a panel and the map: dragged, it makes the panel wider or narrower; a button on it folds it.

use egui::accesskit::{Action as AccessAction, Node};
use egui::{CursorIcon, EventFilter, Id, Key, Panel, Rect, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::panels::command::PanelCommand;
use crate::app::panels::state::{EDGE, PanelKey};
use crate::app::state::State;
use crate::app::widgets::{Hint as _, focus_ring, palette, paper};
use crate::paint::screen::color32;
use crate::words::{Message, message};

/// How much one press of an arrow key changes a width, in points.
const STEP: f32 = 16.0;

/// A panel that is dragged narrower than this is folded, in points.
const FOLDS_BELOW: f32 = 90.0;

/// The size of the button that folds, in points.
const BUTTON: egui::Vec2 = vec2(EDGE, 48.0);

/// The side of the map on which a panel stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// A panel's edge as it is shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Edge {
    /// The side of the map.
    pub(crate) side: Side,
    /// Which panel.
    pub(crate) key: PanelKey,
    /// How wide it is, in points; `None` where it is folded.
    pub(crate) width: Option<f32>,
}

/// Shows an edge beside its panel, which was shown before it.
pub(crate) fn edge_ui(ui: &mut Ui, state: &State, edge: Edge, name: Message, commands: &mut Vec<Command>) {
    let panel = match edge.side {
        Side::Left => Panel::left("left-edge"),
        Side::Right => Panel::right("right-edge"),
    };
    let name = state.text(name);
    let panel = panel.exact_size(EDGE).resizable(false).show_separator_line(false).frame(paper(state));
    let mut sent = Vec::new();
    panel.show(ui, |ui| {
        let rect = ui.max_rect();
        if let Some(width) = edge.width {
            handle_ui(ui, state, edge, width, rect, &name, &mut sent);
        }
        button_ui(ui, state, edge, rect, &mut sent);
        let itself = ui.stack().iter().find(|one| one.is_panel_ui()).map(|one| one.unique_id);
        if let Some(itself) = itself {
            ui.ctx().accesskit_node_builder(itself, |node| node.set_role(Role::GenericContainer));
        }
        if state.dialogs.shown().is_some() {
            // Behind a dialog, as the panels.
            for id in [edge_id(edge.key), fold_button_id(edge.side == Side::Left)] {
                if ui.ctx().has_accesskit_node(id) {
                    ui.ctx().accesskit_node_builder(id, Node::set_hidden);
                }
            }
        }
    });
    commands.extend(sent.into_iter().map(Command::Panel));
}

/// What is dragged, or moved by the arrow keys; a double click, or Enter, gives the usual width.
fn handle_ui(
    ui: &Ui,
    state: &State,
    edge: Edge,
    width: f32,
    rect: Rect,
    name: &str,
    sent: &mut Vec<PanelCommand>,
) {
    let palette = palette(state);
    let id = edge_id(edge.key);
    let response =
        ui.interact(rect, id, Sense::click_and_drag()).on_hover_cursor(CursorIcon::ResizeHorizontal);
    let is_hot = response.hovered() || response.dragged() || response.has_focus();
    let (ink, line) = if is_hot { (palette.link, 2.0) } else { (palette.hairline, 1.0) };
    ui.painter().vline(rect.center().x, rect.y_range(), Stroke::new(line, color32(ink)));
    let label = state.text(message!("panel-edge", panel = name));
    response.widget_info(|| {
        let info = WidgetInfo::labeled(Role::Splitter, true, &label);
        WidgetInfo { value: Some(f64::from(width)), ..info }
    });
    ui.ctx().accesskit_node_builder(id, |node| {
        node.add_action(AccessAction::Increment);
        node.add_action(AccessAction::Decrement);
    });
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let key = edge.key;
    let is_by_keyboard = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if response.double_clicked() || is_by_keyboard {
        sent.push(PanelCommand::UsualWidth(key));
    } else if let Some(pointer) = response.interact_pointer_pos().filter(|_| response.dragged()) {
        // Dragging begins at any place of the edge: its middle follows the pointer.
        let moved = pointer.x - rect.center().x;
        match width + if edge.side == Side::Left { moved } else { -moved } {
            wanted if wanted < FOLDS_BELOW => sent.push(PanelCommand::Fold(key, true)),
            wanted => sent.push(PanelCommand::SetWidth(key, points(wanted))),
        }
    }
    let steps = key_steps(ui, &response, edge.side);
    if steps != 0.0 {
        sent.push(PanelCommand::SetWidth(key, points(width + steps * STEP)));
    }
}

/// How many steps wider the keyboard or a screen reader asks for; below 0 narrower.
fn key_steps(ui: &Ui, response: &egui::Response, side: Side) -> f32 {
    let (wider, narrower) = match side {
        Side::Left => (Key::ArrowRight, Key::ArrowLeft),
        Side::Right => (Key::ArrowLeft, Key::ArrowRight),
    };
    let has_focus = response.has_focus();
    ui.input(|input| {
        let is_pressed = |key: Key| has_focus && input.key_pressed(key);
        let is_asked = |action| input.has_accesskit_action_request(response.id, action);
        let up = is_pressed(wider) || is_asked(AccessAction::Increment);
        let down = is_pressed(narrower) || is_asked(AccessAction::Decrement);
        f32::from(i8::from(up) - i8::from(down))
    })
}

/// Whole points of a width.
fn points(width: f32) -> u16 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what fits")]
    let points = width.round().clamp(0.0, 10_000.0) as u16;
    points
}

/// What takes the keyboard for the button that folds the panel at the left, or the one at the right.
pub(crate) fn fold_button_id(is_left: bool) -> Id {
    Id::unique(("panel-fold", is_left))
}

/// Whether something is on the edge of a panel, where no arrow leads by itself.
pub(crate) fn is_on_edge(id: Id) -> bool {
    let keys = [PanelKey::Sources, PanelKey::Article, PanelKey::Regions, PanelKey::Suggestions];
    keys.into_iter().any(|key| id == edge_id(key)) || [true, false].map(fold_button_id).contains(&id)
}

/// What takes the keyboard for the edge of a panel.
fn edge_id(key: PanelKey) -> Id {
    Id::unique(("panel-edge", key))
}

/// The button in the middle of the edge, which folds the panel or brings it back.
fn button_ui(ui: &Ui, state: &State, edge: Edge, rect: Rect, sent: &mut Vec<PanelCommand>) {
    let palette = palette(state);
    let action = match edge.side {
        Side::Left => Action::FoldLeft,
        Side::Right => Action::FoldRight,
    };
    let is_folded = edge.width.is_none();
    let area = Rect::from_center_size(rect.center(), BUTTON);
    let response = ui.interact(area, fold_button_id(edge.side == Side::Left), Sense::click());
    let fill = if response.hovered() || response.has_focus() { palette.shade } else { palette.paper };
    let stroke = Stroke::new(1.0, color32(palette.control));
    ui.painter().rect(area.shrink(0.5), 4.0, color32(fill), stroke, egui::StrokeKind::Middle);
    // The arrow points to where the panel goes.
    let points_left = (edge.side == Side::Left) != is_folded;
    let turn = if points_left { -2.5 } else { 2.5 };
    let centre = area.center();
    let tip = centre + vec2(turn, 0.0);
    let ends = [centre + vec2(-turn, -4.5), centre + vec2(-turn, 4.5)];
    let line = Stroke::new(1.5, color32(palette.ink));
    ui.painter().add(egui::Shape::line(vec![ends[0], tip, ends[1]], line));
    focus_ring(ui, &response, palette.link);
    let name = state.text(action.name_with_keys(state));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let response = response.on_hover_cursor(CursorIcon::PointingHand).hint(&name);
    // Its name is not said twice.
    ui.ctx().accesskit_node_builder(response.id, Node::clear_description);
    if response.clicked() {
        sent.push(PanelCommand::Fold(edge.key, !is_folded));
    }
}
