//! How the picture looks: colours, ground, names, legend, and quotes.

use egui::{Sense, Ui, vec2};

use crate::app::command::Command;
use crate::app::export::rows_ui::{Field, field_ui, remark_ui, row_ui, under_row_ui, warning_ui};
use crate::app::export::state::{BackgroundKind, ExportDialog, PaletteKind};
use crate::app::keyboard::is_used;
use crate::app::reader::form_ui::choice_ui;
use crate::app::state::State;
use crate::app::widgets::{link, palette};
use crate::paint::screen::color32;
use crate::scene::labels::LabelChoice;
use crate::scene::own_palette::Hex;
use crate::scene::page::{FootnoteStyle, LegendPlace};
use crate::scene::palette::Theme;
use crate::words::{Message, message};

/// The side of the square that shows a colour, in points.
const SWATCH: f32 = 20.0;

/// How the picture looks.
pub(crate) fn look_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog, commands: &mut Vec<Command>) {
    let is_page = dialog.format.is_page();
    if is_page {
        let name = message!("dialog-export-colours");
        let themes =
            [(Theme::Light, message!("dialog-export-light")), (Theme::Dark, message!("dialog-export-dark"))];
        row_ui(ui, state, &name, |ui| choice_ui(ui, state, &name, &mut dialog.theme, &themes, usize::MAX));
    }
    palette_ui(ui, state, dialog, commands);
    if !is_page {
        return;
    }
    background_ui(ui, state, dialog);
    let name = message!("dialog-export-labels");
    let labels = [
        (LabelChoice::All, message!("dialog-export-labels-all")),
        (LabelChoice::Coloured, message!("dialog-export-labels-coloured")),
        (LabelChoice::None, message!("dialog-export-labels-none")),
    ];
    row_ui(ui, state, &name, |ui| choice_ui(ui, state, &name, &mut dialog.labels, &labels, usize::MAX));
    let name = message!("dialog-export-legend");
    let columns = if let LegendPlace::Below(columns) = dialog.legend { columns } else { 2 };
    let places = [
        (LegendPlace::Auto, message!("dialog-export-auto")),
        (LegendPlace::Left, message!("dialog-export-left")),
        (LegendPlace::Right, message!("dialog-export-right")),
        (LegendPlace::Below(columns), message!("dialog-export-below")),
        (LegendPlace::Hidden, message!("dialog-export-none")),
    ];
    row_ui(ui, state, &name, |ui| {
        choice_ui(ui, state, &name, &mut dialog.legend, &places, usize::MAX);
        if let LegendPlace::Below(columns) = &mut dialog.legend {
            let counts = [1, 2, 3, 4].map(|count| (count, message!("dialog-export-columns", count = count)));
            let name = message!("dialog-export-legend-columns");
            choice_ui(ui, state, &name, columns, &counts, usize::MAX);
        }
    });
    let name = message!("dialog-export-quotes");
    let notes = [
        (FootnoteStyle::Numbered, message!("dialog-export-numbered")),
        (FootnoteStyle::None, message!("dialog-export-without")),
    ];
    row_ui(ui, state, &name, |ui| choice_ui(ui, state, &name, &mut dialog.footnotes, &notes, usize::MAX));
}

/// Which colours statuses have, and what cannot be told apart or read in somebody's.
fn palette_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog, commands: &mut Vec<Command>) {
    let name = message!("dialog-export-palette");
    let palettes = [PaletteKind::Usual, PaletteKind::Grey, PaletteKind::Own];
    let palettes = palettes.map(|kind| (kind, palette_label(kind)));
    let before = dialog.palette;
    row_ui(ui, state, &name, |ui| choice_ui(ui, state, &name, &mut dialog.palette, &palettes, usize::MAX));
    let is_own = dialog.palette == PaletteKind::Own;
    if is_own && before != PaletteKind::Own && dialog.own_palette.is_none() && !is_used(ui.ctx()) {
        commands.push(Command::ChoosePalette);
    }
    if is_own {
        under_row_ui(ui, |ui| {
            match &dialog.own_palette {
                Some(own) => remark_ui(ui, state, &message!("dialog-export-palette-is", name = &own.name)),
                None => remark_ui(ui, state, &message!("dialog-export-palette-none")),
            }
            let choose = state.text(message!("dialog-export-palette-choose"));
            if link(ui, &choose, &choose, palette(state).link).clicked() {
                commands.push(Command::ChoosePalette);
            }
        });
    }
    let warnings = dialog.palette_choice().warnings(dialog.theme);
    if warnings.is_empty() && state.export.palette_problem.is_none() {
        return;
    }
    under_row_ui(ui, |ui| {
        let problem = state.export.palette_problem.iter().cloned();
        for sentence in problem.chain(warnings) {
            warning_ui(ui, state, &message!("window-sentence", sentence = sentence));
        }
    });
}

/// What the picture has behind everything.
fn background_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let name = message!("dialog-export-background");
    let kinds = [
        (BackgroundKind::Paper, message!("dialog-export-background-paper")),
        (BackgroundKind::Transparent, message!("dialog-export-background-none")),
        (BackgroundKind::Own, message!("dialog-export-background-colour")),
    ];
    row_ui(ui, state, &name, |ui| choice_ui(ui, state, &name, &mut dialog.background, &kinds, usize::MAX));
    if dialog.background != BackgroundKind::Own {
        return;
    }
    let problem = dialog.background_choice().err();
    under_row_ui(ui, |ui| {
        ui.horizontal(|ui| {
            let name = message!("dialog-export-background-of-colour");
            let field = Field { name: &name, hint: None, width: 80.0, most: 9, problem: problem.as_ref() };
            field_ui(ui, state, &field, &mut dialog.background_color);
            if let Some(Hex(color)) = Hex::parse(dialog.background_color.trim()) {
                let (rect, _) = ui.allocate_exact_size(vec2(SWATCH, SWATCH), Sense::hover());
                ui.painter().rect_filled(rect, 4.0, color32(color));
                let edge = egui::Stroke::new(1.0, color32(palette(state).control));
                ui.painter().rect_stroke(rect, 4.0, edge, egui::StrokeKind::Inside);
            }
        });
        if let Some(problem) = problem {
            warning_ui(ui, state, &message!("window-sentence", sentence = problem));
        }
    });
}

fn palette_label(kind: PaletteKind) -> Message {
    match kind {
        PaletteKind::Usual => message!("dialog-export-palette-usual"),
        PaletteKind::Grey => message!("dialog-export-palette-grey"),
        PaletteKind::Own => message!("dialog-export-palette-own"),
    }
}

/// What is chosen, for the head of the section.
pub(crate) fn look_chosen(dialog: &ExportDialog) -> Message {
    let palette = palette_label(dialog.palette);
    if !dialog.format.is_page() {
        return palette;
    }
    let theme = match dialog.theme {
        Theme::Light => message!("dialog-export-light"),
        Theme::Dark => message!("dialog-export-dark"),
    };
    message!("dialog-export-chosen-two", one = theme, other = palette)
}
