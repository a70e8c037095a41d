//! Which part of the map a picture shows, and what few ask for.

use egui::{FontId, ScrollArea, TextEdit, Ui};

use crate::app::command::Command;
use crate::app::export::rows_ui::{row_ui, under_row_ui};
use crate::app::export::state::{ExportDialog, MapPart};
use crate::app::reader::form_ui::choice_ui;
use crate::app::state::State;
use crate::app::widgets::{Hint as _, stable_ui};
use crate::export::ExportFormat;
use crate::paint::svg::SvgText;
use crate::scene::page::Frame;
use crate::words::{Message, message};

/// The height of the lines that embed a page, in points; beyond it they scroll.
const EMBED_HEIGHT: f32 = 84.0;

/// Which part of the map, and the rest.
pub(crate) fn more_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog, commands: &mut Vec<Command>) {
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
        stable_ui(ui, ("tick", name.id()), |ui| {
            under_row_ui(ui, |ui| ui.checkbox(is_on, state.text(name)).hint(state.text(help)));
        });
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
    if dialog.format == ExportFormat::Html {
        embed_ui(ui, state, commands);
    }
    if is_page || dialog.format == ExportFormat::Html {
        let (name, help) = (message!("dialog-export-mark"), message!("dialog-export-mark-help"));
        tick(ui, &mut dialog.has_mark, name, help);
    }
}

/// The lines that show the page in another page, to be copied.
fn embed_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let Some(lines) = state.embed_lines() else { return };
    let name = message!("dialog-export-embed");
    row_ui(ui, state, &name, |ui| {
        ScrollArea::vertical().id_salt("embed").max_height(EMBED_HEIGHT).show(ui, |ui| {
            let font = FontId::proportional(11.5);
            let mut lines = lines.as_str();
            let edit = TextEdit::multiline(&mut lines).font(font).desired_width(f32::INFINITY);
            let field = ui.add(edit);
            ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(state.text(&name)));
        });
        let copy = ui.button(state.text(message!("dialog-export-embed-copy")));
        if copy.hint(state.text(message!("dialog-export-embed-help"))).clicked() {
            commands.push(Command::CopyEmbedLines);
        }
    });
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
