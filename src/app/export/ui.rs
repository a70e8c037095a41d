//! The export dialog: choices at the left, the true output at the right.

use egui::{Role, Ui, WidgetInfo, vec2};

use crate::app::command::Command;
use crate::app::export::preview::{PreviewTexture, preview_ui};
use crate::app::export::state::ExportDialog;
use crate::app::state::State;
use crate::app::widgets::{palette, plain, section_head, segments, strong};
use crate::export::{ExportFormat, Preset, unchecked_sentence};
use crate::paint::screen::color32;
use crate::scene::page::{FootnoteStyle, LegendPlace};
use crate::scene::palette::Theme;

pub(crate) fn export_ui(
    ui: &mut Ui,
    state: &State,
    dialog: &ExportDialog,
    preview: &mut PreviewTexture,
    commands: &mut Vec<Command>,
) {
    let mut next = dialog.clone();
    let window = ui.ctx().content_rect().size();
    let has_preview = window.x >= 980.0;
    let height = (window.y - 120.0).clamp(300.0, 640.0);
    ui.set_width(if has_preview { (window.x - 120.0).min(1060.0) } else { 400.0 });
    ui.label(strong("Export the map", 15.0, palette(state).ink));
    ui.add_space(8.0);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(390.0);
            ui.set_height(height);
            egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
                ui.set_width(376.0);
                ui.spacing_mut().item_spacing.y = 6.0;
                choices_ui(ui, state, &mut next);
                path_ui(ui, state, &mut next, commands);
            });
        });
        if has_preview {
            ui.add_space(12.0);
            ui.vertical(|ui| {
                ui.set_height(height);
                preview_ui(ui, state, preview, next.format);
            });
        }
    });
    ui.add_space(12.0);
    buttons_ui(ui, state, &next, commands);
    if next != *dialog {
        commands.insert(0, Command::SetExport(with_fitting_ending(next)));
    }
}

fn buttons_ui(ui: &mut Ui, state: &State, dialog: &ExportDialog, commands: &mut Vec<Command>) {
    let problem = state.export_options().and_then(Result::err);
    ui.horizontal(|ui| {
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let accent = color32(palette(state).accent);
            let text = strong("Save", 13.0, palette(state).on_accent);
            let save = egui::Button::new(text).fill(accent).min_size(vec2(88.0, 32.0));
            if ui.add_enabled(problem.is_none(), save).clicked() {
                commands.push(Command::Export);
            }
            if ui.add(egui::Button::new("Cancel").min_size(vec2(80.0, 32.0))).clicked() {
                commands.push(Command::ShowExport(false));
            }
            let copy = egui::Button::new("Copy image").min_size(vec2(100.0, 32.0));
            if dialog.format.is_page() && ui.add_enabled(problem.is_none(), copy).clicked() {
                commands.push(Command::CopyImage);
            }
            if let Some(problem) = problem {
                ui.label(plain(format!("Not possible: {problem}."), 12.0, palette(state).warning));
            }
        });
    });
}

fn choices_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let faint = palette(state).ink_faint;
    section_head(ui, "Format", faint);
    let labels = ExportFormat::ALL.map(|format| format.label().english());
    let formats: Vec<(ExportFormat, &str)> =
        ExportFormat::ALL.into_iter().zip(labels.iter().map(String::as_str)).collect();
    for row in formats.chunks(4) {
        segments(ui, state, &mut dialog.format, row);
    }
    text_of_articles_ui(ui, state, dialog);
    if let Some(sentence) = unchecked_sentence(&state.dossier) {
        ui.label(plain(format!("{}.", sentence.english()), 12.0, palette(state).warning));
    }
    if !dialog.format.is_page() {
        return;
    }
    ui.add_space(6.0);
    section_head(ui, "Size", faint);
    size_ui(ui, state, dialog);
    ui.add_space(6.0);
    section_head(ui, "Colours", faint);
    segments(ui, state, &mut dialog.theme, &[(Theme::Light, "Light"), (Theme::Dark, "Dark")]);
    ui.add_space(6.0);
    section_head(ui, "Quotes under the map", faint);
    let notes = [(FootnoteStyle::Numbered, "Numbered"), (FootnoteStyle::None, "Without")];
    segments(ui, state, &mut dialog.footnotes, &notes);
    ui.add_space(6.0);
    section_head(ui, "Legend", faint);
    let columns = if let LegendPlace::Below(columns) = dialog.legend { columns } else { 2 };
    let places = [
        (LegendPlace::Auto, "Auto"),
        (LegendPlace::Left, "Left"),
        (LegendPlace::Right, "Right"),
        (LegendPlace::Below(columns), "Below"),
        (LegendPlace::Hidden, "None"),
    ];
    segments(ui, state, &mut dialog.legend, &places);
    if let LegendPlace::Below(columns) = &mut dialog.legend {
        let counts = [(1, "1 column"), (2, "2 columns"), (3, "3 columns"), (4, "4 columns")];
        segments(ui, state, columns, &counts);
    }
    ui.add_space(6.0);
    section_head(ui, "Words", faint);
    let title = state.dossier.title.clone();
    text_ui(ui, "Title", &title, &mut dialog.text.title);
    text_ui(ui, "Subtitle", "the citation, and what the colours say", &mut dialog.text.subtitle);
    text_ui(ui, "Note", "none", &mut dialog.text.note);
    text_ui(ui, "Alt text", "made from the verdicts", &mut dialog.text.alt);
    let mut date = Some(dialog.date.clone());
    text_ui(ui, "Date", "none; as in 2025-03-18", &mut date);
    dialog.date = date.unwrap_or_default();
    ui.add_space(6.0);
}

/// The leave to let the articles' texts out, where the dossier has any and the format has room for one.
fn text_of_articles_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let has_text = state.dossier.documents.iter().any(|document| document.text.is_some());
    if has_text && dialog.format != ExportFormat::Csv {
        ui.checkbox(&mut dialog.with_text, "Put the article’s text into the file")
            .on_hover_text("Without it only the quotes go out. The text belongs to who published it.");
    }
}

/// Presets, and what they set: width, height, resolution, and how many times that.
fn size_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let chosen = Preset::ALL.into_iter().find(|preset| {
        let other = dialog.clone().with_preset(*preset);
        (&other.width, &other.height, &other.dpi) == (&dialog.width, &dialog.height, &dialog.dpi)
    });
    let mut preset = chosen;
    let presets = Preset::ALL.map(|preset| (Some(preset), preset.label().english()));
    let presets: Vec<(Option<Preset>, &str)> =
        presets.iter().map(|(preset, label)| (*preset, label.as_str())).collect();
    segments(ui, state, &mut preset, &presets);
    if let Some(picked) = preset
        && preset != chosen
    {
        let preset = picked;
        *dialog = dialog.clone().with_preset(preset);
    }
    ui.horizontal(|ui| {
        for (name, text, width) in [
            ("Width", &mut dialog.width, 70.0),
            ("Height", &mut dialog.height, 70.0),
            ("Dots an inch", &mut dialog.dpi, 48.0),
        ] {
            let label = ui.label(plain(name, 12.0, palette(state).ink_soft));
            let edit = egui::TextEdit::singleline(text).desired_width(width).char_limit(16);
            ui.add(edit).labelled_by(label.id);
        }
    });
    if dialog.format == ExportFormat::Png {
        segments(ui, state, &mut dialog.scale, &[(1, "1×"), (2, "2×"), (3, "3×"), (4, "4×")]);
    }
}

/// A line of words; empty for what stands there without a choice, which the hint says.
fn text_ui(ui: &mut Ui, name: &str, hint: &str, text: &mut Option<String>) {
    let mut words = text.clone().unwrap_or_default();
    ui.horizontal(|ui| {
        let left = egui::Layout::left_to_right(egui::Align::Center);
        let label = ui.allocate_ui_with_layout(vec2(64.0, 28.0), left, |ui| {
            ui.set_width(64.0);
            ui.label(name)
        });
        let label = label.inner;
        let edit = egui::TextEdit::singleline(&mut words).hint_text(hint).char_limit(400);
        ui.add(edit.desired_width(280.0)).labelled_by(label.id);
    });
    *text = (!words.is_empty()).then_some(words);
}

fn path_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog, commands: &mut Vec<Command>) {
    section_head(ui, "File", palette(state).ink_faint);
    ui.horizontal(|ui| {
        let width = ui.available_width() - 110.0;
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
