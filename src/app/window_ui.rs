//! The panels: each reads the state, draws itself and pushes commands.

use egui::Panel;

use crate::app::command::Command;
use crate::app::dialogs_ui::{FocusBefore, dialogs_ui};
use crate::app::export::preview::PreviewTexture;
use crate::app::focus::ui::{Detail, detail_ui};
use crate::app::map::drawing::MapCache;
use crate::app::map::ui::map_ui;
use crate::app::notices::ui::notice_ui;
use crate::app::reader::inbox::ui::inbox_ui;
use crate::app::reader::ui::reader_ui;
use crate::app::sources::ui::sources_ui;
use crate::app::state::State;
use crate::app::toolbar::drop_ui::drop_ui;
use crate::app::toolbar::ui::toolbar_ui;
use crate::app::widgets;
use crate::app::widgets::tall_list::TallList;

/// What the panels keep from one frame to the next.
#[derive(Default)]
pub(crate) struct Panels {
    pub(crate) map: MapCache,
    preview: PreviewTexture,
    sources: TallList,
    detail: Detail,
    focus_before: FocusBefore,
}

/// The whole window.
pub(crate) fn window_ui(ui: &mut egui::Ui, state: &State, panels: &mut Panels, commands: &mut Vec<Command>) {
    let paper = widgets::paper(state);
    let is_narrow = ui.available_width() < 1200.0;
    Panel::top("top")
        .exact_size(54.0)
        .resizable(false)
        .frame(paper.inner_margin(egui::Margin::symmetric(16, 0)))
        .show(ui, |ui| toolbar_ui(ui, state, commands));
    let is_reading = state.reader.is_some();
    let left = match (is_reading, is_narrow) {
        (false, true) => 216.0,
        (false, false) => 272.0,
        (true, true) => 290.0,
        (true, false) => 440.0,
    };
    // Each has a name of its own: a panel keeps its width by its name.
    let name = if is_reading { "article" } else { "sources" };
    Panel::left(name).exact_size(left).resizable(false).frame(paper).show(ui, |ui| {
        if is_reading {
            reader_ui(ui, state, commands);
        } else {
            sources_ui(ui, state, &mut panels.sources, commands);
        }
    });
    let right = match (is_reading, is_narrow) {
        (false, true) => 288.0,
        (true, true) => 336.0,
        (_, false) => 360.0,
    };
    let name = if is_reading { "inbox" } else { "detail" };
    Panel::right(name).exact_size(right).resizable(false).frame(paper).show(ui, |ui| {
        if is_reading {
            inbox_ui(ui, state, &mut panels.detail, commands);
        } else {
            detail_ui(ui, state, &mut panels.detail, commands);
        }
    });
    egui::CentralPanel::no_frame().show(ui, |ui| map_ui(ui, state, &mut panels.map, commands));
    let Panels { preview, focus_before, .. } = panels;
    dialogs_ui(ui.ctx(), state, preview, focus_before, commands);
    notice_ui(ui.ctx(), state, commands);
    drop_ui(ui.ctx(), state);
}
