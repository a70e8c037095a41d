//! The panels: each reads the state, draws itself and pushes commands.

use egui::{Context, Id, LayerId, Order, Panel, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use crate::app::command::Command;
use crate::app::dialogs_ui::{FocusBefore, dialogs_ui};
use crate::app::export::preview::PreviewTexture;
use crate::app::focus::ui::{Detail, detail_ui};
use crate::app::map::drawing::MapCache;
use crate::app::map::ui::map_ui;
use crate::app::notices::ui::{notices_over_dialog_ui, notices_ui, wait_for_notices};
use crate::app::panels::command::PanelCommand;
use crate::app::panels::state::PanelKey;
use crate::app::panels::ui::{Edge, Side, edge_ui};
use crate::app::reader::inbox::ui::inbox_ui;
use crate::app::reader::state::Step;
use crate::app::reader::ui::reader_ui;
use crate::app::sources::ui::sources_ui;
use crate::app::state::State;
use crate::app::toolbar::drop_ui::drop_ui;
use crate::app::toolbar::ui::toolbar_ui;
use crate::app::widgets;
use crate::app::widgets::tall_list::TallList;
use crate::paint::screen::color32;
use crate::words::{Message, message};

/// What the panels keep from one frame to the next.
#[derive(Default)]
pub(crate) struct Panels {
    pub(crate) map: MapCache,
    preview: PreviewTexture,
    sources: TallList,
    detail: Detail,
    focus_before: FocusBefore,
}

/// The panels in the order in which F6 goes through them, by the names that a screen reader says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum PanelName {
    Bar,
    Left,
    Map,
    Right,
}

impl PanelName {
    const ALL: [Self; 4] = [Self::Bar, Self::Left, Self::Map, Self::Right];

    fn label(self, is_reading: bool) -> Message {
        match (self, is_reading) {
            (Self::Bar, _) => message!("window-panel-bar"),
            (Self::Left, false) => message!("window-panel-sources"),
            (Self::Left, true) => message!("window-panel-article"),
            (Self::Map, _) => message!("window-panel-map"),
            (Self::Right, false) => message!("window-panel-regions"),
            (Self::Right, true) => message!("window-panel-suggestions"),
        }
    }

    /// What takes the keyboard for the whole panel.
    fn id(self) -> Id {
        Id::unique(("panel", self))
    }
}

/// What takes the keyboard when F6 leads into a panel: before everything in it, with a ring around all of it.
fn panel_ui(ui: &Ui, state: &State, name: PanelName, rects: &mut Vec<(PanelName, Rect)>) {
    // Its margins are part of it.
    let rect = ui.clip_rect();
    rects.push((name, rect));
    // It is no stop of Tab: it is there only while the keyboard is on it.
    if !ui.memory(|memory| memory.has_focus(name.id())) {
        return;
    }
    let response =
        ui.interact(rect.with_max_y(rect.top() + 1.0), name.id(), Sense::focusable_noninteractive());
    let label = state.text(name.label(state.reader.is_some()));
    response.widget_info(|| WidgetInfo::labeled(Role::Pane, true, &label));
    let edge = Stroke::new(2.0, color32(widgets::palette(state).link));
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Foreground, name.id()));
    painter.rect_stroke(rect.shrink(2.0), 4.0, edge, StrokeKind::Inside);
}

/// Puts the keyboard into the panel that is asked for, from the one that has it.
fn go_to_panel(ctx: &Context, step: Step, rects: &[(PanelName, Rect)]) {
    let focused = ctx.memory(egui::Memory::focused).and_then(|id| ctx.read_response(id));
    let place = focused.map(|response| response.rect.center());
    let here = place.and_then(|place| rects.iter().find(|(_, rect)| rect.contains(place)));
    // One that is folded is passed by.
    let shown: Vec<PanelName> =
        PanelName::ALL.into_iter().filter(|name| rects.iter().any(|(one, _)| one == name)).collect();
    let number = here.and_then(|(name, _)| shown.iter().position(|one| one == name));
    let count = shown.len();
    let next = match (number, step) {
        (Some(number), Step::Forward) => (number + 1) % count,
        (Some(number), Step::Back) => (number + count - 1) % count,
        (None, Step::Forward) => 0,
        (None, Step::Back) => count - 1,
    };
    ctx.memory_mut(|memory| memory.request_focus(shown[next].id()));
}

/// The whole window.
pub(crate) fn window_ui(ui: &mut egui::Ui, state: &State, panels: &mut Panels, commands: &mut Vec<Command>) {
    let paper = widgets::paper(state);
    let mut rects = Vec::new();
    let width = ui.available_width();
    Panel::top("top")
        .exact_size(54.0)
        .resizable(false)
        .frame(paper.inner_margin(egui::Margin::symmetric(16, 0)))
        .show(ui, |ui| {
            panel_ui(ui, state, PanelName::Bar, &mut rects);
            toolbar_ui(ui, state, commands);
        });
    know_width(state, width, commands);
    notices_ui(ui, state, commands);
    let is_reading = state.reader.is_some();
    let widths = state.panels.widths(is_reading, width);
    // Each has a name of its own: a panel keeps its width by its name.
    let name = if is_reading { "article" } else { "sources" };
    if let Some(width) = widths.left {
        Panel::left(name).exact_size(width).resizable(false).show_separator_line(false).frame(paper).show(
            ui,
            |ui| {
                panel_ui(ui, state, PanelName::Left, &mut rects);
                if is_reading {
                    reader_ui(ui, state, commands);
                } else {
                    sources_ui(ui, state, &mut panels.sources, commands);
                }
            },
        );
    }
    let edge = Edge { side: Side::Left, key: PanelKey::left(is_reading), width: widths.left };
    edge_ui(ui, state, edge, PanelName::Left.label(is_reading), commands);
    let name = if is_reading { "inbox" } else { "detail" };
    if let Some(width) = widths.right {
        Panel::right(name).exact_size(width).resizable(false).show_separator_line(false).frame(paper).show(
            ui,
            |ui| {
                panel_ui(ui, state, PanelName::Right, &mut rects);
                if is_reading {
                    inbox_ui(ui, state, &mut panels.detail, commands);
                } else {
                    detail_ui(ui, state, &mut panels.detail, commands);
                }
            },
        );
    }
    let edge = Edge { side: Side::Right, key: PanelKey::right(is_reading), width: widths.right };
    edge_ui(ui, state, edge, PanelName::Right.label(is_reading), commands);
    egui::CentralPanel::no_frame().show(ui, |ui| {
        panel_ui(ui, state, PanelName::Map, &mut rects);
        map_ui(ui, state, &mut panels.map, commands);
    });
    if let Some(step) = state.wants_panel {
        go_to_panel(ui.ctx(), step, &rects);
        commands.push(Command::FocusGiven);
    }
    let Panels { preview, focus_before, .. } = panels;
    dialogs_ui(ui.ctx(), state, preview, focus_before, commands);
    notices_over_dialog_ui(ui.ctx(), state, commands);
    wait_for_notices(ui.ctx(), state);
    drop_ui(ui.ctx(), state);
}

/// Says how wide the window is, where that has changed.
fn know_width(state: &State, width: f32, commands: &mut Vec<Command>) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what fits")]
    let width_points = width.clamp(0.0, 60_000.0) as u16;
    if state.window_width_points != width_points {
        commands.push(Command::Panel(PanelCommand::KnowWindow(width_points)));
    }
}
