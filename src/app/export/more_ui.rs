//! Which part of the map a picture shows, and what few ask for.

use egui::Ui;

use crate::app::export::rows_ui::{row_ui, under_row_ui};
use crate::app::export::state::{ExportDialog, MapPart};
use crate::app::reader::form_ui::choice_ui;
use crate::app::state::State;
use crate::app::widgets::Hint as _;
use crate::export::ExportFormat;
use crate::paint::svg::SvgText;
use crate::scene::page::Frame;
use crate::words::{Message, message};

/// Which part of the map, and the rest.
pub(crate) fn more_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let name = message!("dialog-export-part");
    let mut parts = vec![MapPart::Whole, MapPart::Window];
    if state.focus().is_some() {
        parts.push(MapPart::Focus);
    }
    let parts: Vec<(MapPart, Message)> = parts.into_iter().map(|part| (part, part_label(part))).collect();
    let mut part = part_in_force(state, dialog);
    let before = part;
    row_ui(ui, state, &name, |ui| choice_ui(ui, state, &name, &mut part, &parts, usize::MAX));
    if part != before {
        dialog.part = part;
    }
    let is_page = dialog.format.is_page();
    let tick = |ui: &mut Ui, is_on: &mut bool, name: Message, help: Message| {
        under_row_ui(ui, |ui| ui.checkbox(is_on, state.text(name)).hint(state.text(help)));
    };
    if is_page && state.export_frame(dialog.part) != Frame::Fit {
        let (name, help) = (message!("dialog-export-locator"), message!("dialog-export-locator-help"));
        tick(ui, &mut dialog.has_locator, name, help);
    }
    if dialog.format == ExportFormat::Svg {
        let name = message!("dialog-export-svg-text");
        let ways = [
            (SvgText::Live, message!("dialog-export-svg-text-live")),
            (SvgText::Outlines, message!("dialog-export-svg-text-outlines")),
            (SvgText::Embedded, message!("dialog-export-svg-text-embedded")),
        ];
        row_ui(ui, state, &name, |ui| choice_ui(ui, state, &name, &mut dialog.svg_text, &ways, usize::MAX));
    }
    if dialog.format == ExportFormat::Pdf {
        let (name, help) = (message!("dialog-export-cmyk"), message!("dialog-export-cmyk-help"));
        tick(ui, &mut dialog.cmyk, name, help);
    }
    if is_page {
        let (name, help) = (message!("dialog-export-mark"), message!("dialog-export-mark-help"));
        tick(ui, &mut dialog.has_mark, name, help);
    }
}

/// The part that a file shows: without a focus that of the focus is the whole.
fn part_in_force(state: &State, dialog: &ExportDialog) -> MapPart {
    let is_without = dialog.part == MapPart::Focus && state.focus().is_none();
    if is_without { MapPart::Whole } else { dialog.part }
}

fn part_label(part: MapPart) -> Message {
    match part {
        MapPart::Whole => message!("dialog-export-part-whole"),
        MapPart::Window => message!("dialog-export-part-window"),
        MapPart::Focus => message!("dialog-export-part-focus"),
    }
}

/// What is chosen, for the head of the section.
pub(crate) fn more_chosen(state: &State, dialog: &ExportDialog) -> Message {
    part_label(part_in_force(state, dialog))
}
