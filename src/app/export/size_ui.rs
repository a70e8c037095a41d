//! How large the picture is, and how large its type.

use egui::Ui;

use crate::app::export::rows_ui::{Field, field_ui, name_ui, row_ui, under_row_ui, warning_ui};
use crate::app::export::state::ExportDialog;
use crate::app::reader::form_ui::choice_ui;
use crate::app::state::State;
use crate::app::widgets::sign_button;
use crate::export::{ExportFormat, Preset};
use crate::words::{Message, message};

/// The width of a field for a length, in points.
const LENGTH_WIDTH: f32 = 64.0;
/// The width of the field for the resolution, in points.
const DPI_WIDTH: f32 = 172.0;
/// The width of the field for the size of type, in points.
const TYPE_WIDTH: f32 = 148.0;

/// Width and height, as they are typed.
fn sides_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog, problem: Option<&Message>) {
    let width = message!("dialog-export-width");
    row_ui(ui, state, &width, |ui| {
        ui.horizontal(|ui| {
            let field = Field { name: &width, hint: None, width: LENGTH_WIDTH, most: 16, problem };
            field_ui(ui, state, &field, &mut dialog.width);
            let height = message!("dialog-export-height");
            name_ui(ui, state, &height, None);
            let field = Field { name: &height, ..field };
            field_ui(ui, state, &field, &mut dialog.height);
        });
    });
}

/// Presets, and what they set: width, height, resolution, how many times that, and the size of type.
pub(crate) fn size_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let problem = dialog.size().err();
    let chosen = Preset::ALL.into_iter().find(|preset| {
        let other = dialog.clone().with_preset(*preset);
        (&other.width, &other.height, &other.dpi) == (&dialog.width, &dialog.height, &dialog.dpi)
    });
    let mut preset = chosen;
    let presets = Preset::ALL.map(|preset| (Some(preset), preset.label()));
    let name = message!("dialog-export-preset");
    choice_ui(ui, state, &name, &mut preset, &presets, usize::MAX);
    if let Some(picked) = preset.filter(|_| preset != chosen) {
        *dialog = dialog.clone().with_preset(picked);
    }
    sides_ui(ui, state, dialog, problem.as_ref());
    let name = message!("dialog-export-dpi");
    row_ui(ui, state, &name, |ui| {
        let hint = state.text(message!("dialog-export-dpi-usual"));
        let problem = problem.as_ref();
        let field = Field { name: &name, hint: Some(&hint), width: DPI_WIDTH, most: 16, problem };
        field_ui(ui, state, &field, &mut dialog.dpi);
    });
    if dialog.format == ExportFormat::Png {
        let name = message!("dialog-export-scale");
        row_ui(ui, state, &name, |ui| {
            let scales = [1, 2, 3, 4].map(|times| (times, Message::as_it_is(format!("{times}×"))));
            choice_ui(ui, state, &name, &mut dialog.scale, &scales, usize::MAX);
        });
    }
    let name = message!("dialog-export-text-size");
    row_ui(ui, state, &name, |ui| {
        ui.horizontal(|ui| {
            let step = |ui: &mut Ui, sign: Message, name: Message, stepped: Option<ExportDialog>| {
                let (sign, name) = (state.text(sign), state.text(name));
                let response = sign_button(ui, state, &sign, &name, stepped.is_some());
                stepped.filter(|_| response.clicked())
            };
            let smaller = dialog.smaller_type();
            let larger = dialog.larger_type();
            let less = step(
                ui,
                message!("dialog-export-smaller-type-sign"),
                message!("dialog-export-smaller-type"),
                smaller,
            );
            let hint = state.text(message!("dialog-export-text-size-usual"));
            let problem = problem.as_ref();
            let field = Field { name: &name, hint: Some(&hint), width: TYPE_WIDTH, most: 16, problem };
            field_ui(ui, state, &field, &mut dialog.text_size);
            let more = step(
                ui,
                message!("dialog-export-larger-type-sign"),
                message!("dialog-export-larger-type"),
                larger,
            );
            if let Some(stepped) = less.or(more) {
                *dialog = stepped;
            }
        });
    });
    if let Some(problem) = problem {
        under_row_ui(ui, |ui| {
            warning_ui(ui, state, &message!("window-sentence", sentence = problem));
        });
    }
}
