//! The export dialog: format, size, colours, path.

use egui::{Id, Modal, Role, Ui, WidgetInfo, vec2};

use super::widgets::{palette, plain, section_head, segments, strong};
use crate::app::command::{Command, export_size};
use crate::app::state::{ExportDialog, State};
use crate::export::ExportFormat;
use crate::paint::screen::color32;
use crate::scene::palette::Theme;

pub(super) fn export_ui(ctx: &egui::Context, state: &State, commands: &mut Vec<Command>) {
    let Some(dialog) = &state.export else { return };
    let mut next = dialog.clone();
    let frame = egui::Frame::popup(&ctx.style_of(ctx.theme())).inner_margin(20);
    let response = Modal::new(Id::unique("export")).frame(frame).show(ctx, |ui| {
        ui.set_width(380.0);
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.label(strong("Export the map", 15.0, palette(state).ink));
        let about = "The map as you see it, with title, legend, sources and boundary note.";
        ui.label(plain(about, 13.0, palette(state).ink_soft));
        choices_ui(ui, state, &mut next);
        path_ui(ui, state, &mut next, commands);
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let accent = color32(palette(state).accent);
                let text = strong("Save", 13.0, palette(state).on_accent);
                if ui.add(egui::Button::new(text).fill(accent).min_size(vec2(88.0, 32.0))).clicked() {
                    commands.push(Command::Export);
                }
                if ui.add(egui::Button::new("Cancel").min_size(vec2(80.0, 32.0))).clicked() {
                    commands.push(Command::ShowExport(false));
                }
            });
        });
    });
    if next != *dialog {
        commands.insert(0, Command::SetExport(with_fitting_ending(next)));
    }
    if response.backdrop_response.clicked() {
        commands.push(Command::ShowExport(false));
    }
}

fn choices_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let faint = palette(state).ink_faint;
    ui.add_space(8.0);
    section_head(ui, "Format", faint);
    let formats = [(ExportFormat::Png, "PNG, pixels"), (ExportFormat::Svg, "SVG, vectors")];
    segments(ui, state, &mut dialog.format, &formats);
    if dialog.format == ExportFormat::Png {
        ui.add_space(8.0);
        section_head(ui, "Size", faint);
        segments(ui, state, &mut dialog.scale, &[(1, "1×"), (2, "2×"), (3, "3×"), (4, "4×")]);
        let (width, height) = export_size(dialog);
        ui.label(plain(format!("{width} × {height} px"), 12.0, palette(state).ink_soft));
    }
    ui.add_space(8.0);
    section_head(ui, "Colours", faint);
    segments(ui, state, &mut dialog.theme, &[(Theme::Light, "Light"), (Theme::Dark, "Dark")]);
    ui.add_space(8.0);
}

fn path_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog, commands: &mut Vec<Command>) {
    section_head(ui, "File", palette(state).ink_faint);
    ui.horizontal(|ui| {
        let width = ui.available_width() - 96.0;
        let response = ui.add(egui::TextEdit::singleline(&mut dialog.path).desired_width(width));
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, "File to save to"));
        if ui.button("Choose…").clicked() {
            commands.push(Command::ChoosePath);
        }
    });
}

/// The dialog with the path's ending changed to the one that its format needs.
fn with_fitting_ending(mut dialog: ExportDialog) -> ExportDialog {
    let old = ExportFormat::of(std::path::Path::new(&dialog.path));
    if let Some(old) = old.filter(|old| *old != dialog.format) {
        let stem_length = dialog.path.len() - old.ending().len();
        dialog.path.truncate(stem_length);
        dialog.path.push_str(dialog.format.ending());
    }
    dialog
}
