//! The export dialog: choices at the left, the true output at the right.

use egui::{Color32, FontId, Role, Ui, WidgetInfo, vec2};

use crate::app::command::Command;
use crate::app::export::preview::{PreviewTexture, preview_ui};
use crate::app::export::state::ExportDialog;
use crate::app::state::State;
use crate::app::widgets::{Hint as _, palette, plain, section_head, segments, strong};
use crate::export::{ExportFormat, Preset, unchecked_sentence};
use crate::paint::screen::color32;
use crate::scene::page::{FootnoteStyle, LegendPlace};
use crate::scene::palette::Theme;
use crate::words::{Language, Message, message};

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
    let height = (window.y - 196.0).clamp(224.0, 590.0);
    ui.set_width(if has_preview { (window.x - 120.0).min(1060.0) } else { 400.0 });
    ui.label(strong(state.text(message!("dialog-export-title")), 15.0, palette(state).ink));
    ui.add_space(8.0);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(390.0);
            ui.set_height(height);
            egui::ScrollArea::vertical().max_height(height).show(ui, |ui| {
                ui.set_width(376.0);
                ui.spacing_mut().item_spacing.y = 6.0;
                choices_ui(ui, state, &mut next);
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
    // The foot: in sight at every height of the window.
    ui.add_space(12.0);
    path_ui(ui, state, &mut next, commands);
    ui.add_space(8.0);
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
            let text = strong(state.text(message!("dialog-export-save")), 13.0, palette(state).on_accent);
            let save = egui::Button::new(text).fill(accent).min_size(vec2(88.0, 32.0));
            if ui.add_enabled(problem.is_none(), save).clicked() {
                commands.push(Command::Export);
            }
            if ui
                .add(
                    egui::Button::new(state.text(message!("dialog-export-cancel")))
                        .min_size(vec2(80.0, 32.0)),
                )
                .clicked()
            {
                commands.push(Command::ShowExport(false));
            }
            let copy =
                egui::Button::new(state.text(message!("dialog-export-copy"))).min_size(vec2(100.0, 32.0));
            if dialog.format.is_page() && ui.add_enabled(problem.is_none(), copy).clicked() {
                commands.push(Command::CopyImage);
            }
            if let Some(problem) = problem {
                ui.label(plain(
                    state.text(message!("dialog-export-impossible", reason = problem)),
                    12.0,
                    palette(state).warning,
                ));
            }
        });
    });
}

fn choices_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let faint = palette(state).ink_faint;
    let head = |ui: &mut Ui, words: Message| section_head(ui, &state.text(words), faint);
    head(ui, message!("dialog-export-format"));
    for formats in ExportFormat::ALL.chunks(4) {
        choose_ui(ui, state, &mut dialog.format, formats.iter().map(|format| (*format, format.label())));
    }
    text_of_articles_ui(ui, state, dialog);
    if let Some(sentence) = unchecked_sentence(&state.dossier) {
        let sentence = state.text(message!("window-sentence", sentence = sentence));
        ui.label(plain(sentence, 12.0, palette(state).warning));
    }
    ui.add_space(6.0);
    head(ui, message!("dialog-export-language"));
    let languages = Language::all().map(|language| (language, Message::as_it_is(language.own_name())));
    let mut language = dialog.language.unwrap_or(state.language);
    choose_ui(ui, state, &mut language, languages);
    if language != dialog.language.unwrap_or(state.language) {
        dialog.language = Some(language);
    }
    if !dialog.format.is_page() {
        return;
    }
    ui.add_space(6.0);
    head(ui, message!("dialog-export-size"));
    size_ui(ui, state, dialog);
    ui.add_space(6.0);
    head(ui, message!("dialog-export-colours"));
    let themes =
        [(Theme::Light, message!("dialog-export-light")), (Theme::Dark, message!("dialog-export-dark"))];
    choose_ui(ui, state, &mut dialog.theme, themes);
    ui.add_space(6.0);
    head(ui, message!("dialog-export-quotes"));
    let notes = [
        (FootnoteStyle::Numbered, message!("dialog-export-numbered")),
        (FootnoteStyle::None, message!("dialog-export-without")),
    ];
    choose_ui(ui, state, &mut dialog.footnotes, notes);
    ui.add_space(6.0);
    head(ui, message!("dialog-export-legend"));
    let columns = if let LegendPlace::Below(columns) = dialog.legend { columns } else { 2 };
    let places = [
        (LegendPlace::Auto, message!("dialog-export-auto")),
        (LegendPlace::Left, message!("dialog-export-left")),
        (LegendPlace::Right, message!("dialog-export-right")),
        (LegendPlace::Below(columns), message!("dialog-export-below")),
        (LegendPlace::Hidden, message!("dialog-export-none")),
    ];
    choose_ui(ui, state, &mut dialog.legend, places);
    if let LegendPlace::Below(columns) = &mut dialog.legend {
        let counts = [1, 2, 3, 4].map(|count| (count, message!("dialog-export-columns", count = count)));
        choose_ui(ui, state, columns, counts);
    }
    ui.add_space(6.0);
    head(ui, message!("dialog-export-words"));
    words_ui(ui, state, dialog);
    ui.add_space(6.0);
}

/// The words on the page, each with a hint at what stands there without a choice.
fn words_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let title = Message::as_it_is(state.shown.title.clone());
    let mut date = Some(dialog.date.clone());
    let lines = [
        (message!("dialog-export-page-title"), title, &mut dialog.text.title),
        (
            message!("dialog-export-page-subtitle"),
            message!("dialog-export-page-subtitle-usual"),
            &mut dialog.text.subtitle,
        ),
        (
            message!("dialog-export-page-note"),
            message!("dialog-export-page-note-usual"),
            &mut dialog.text.note,
        ),
        (message!("dialog-export-page-alt"), message!("dialog-export-page-alt-usual"), &mut dialog.text.alt),
        (message!("dialog-export-page-date"), message!("dialog-export-page-date-usual"), &mut date),
    ];
    let lines = lines.map(|(name, hint, text)| (state.text(name), state.text(hint), text));
    let font = FontId::proportional(13.0);
    let width_of = |name: &str| {
        ui.painter().layout_no_wrap(name.to_owned(), font.clone(), Color32::PLACEHOLDER).size().x
    };
    let name_width = lines.iter().map(|(name, ..)| width_of(name)).fold(64.0, f32::max);
    for (name, hint, text) in lines {
        text_ui(ui, &name, name_width, &hint, text);
    }
    dialog.date = date.unwrap_or_default();
}

/// A choice of one among few, said in the window's language.
fn choose_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    state: &State,
    chosen: &mut T,
    choices: impl IntoIterator<Item = (T, Message)>,
) {
    let choices: Vec<(T, String)> =
        choices.into_iter().map(|(value, words)| (value, state.text(words))).collect();
    let choices: Vec<(T, &str)> = choices.iter().map(|(value, text)| (*value, text.as_str())).collect();
    segments(ui, state, chosen, &choices);
}

/// The leave to let the articles' texts out, where the dossier has any and the format has room for one.
fn text_of_articles_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let has_text = state.dossier.documents.iter().any(|document| document.text.is_some());
    if has_text && dialog.format != ExportFormat::Csv {
        ui.checkbox(&mut dialog.with_text, state.text(message!("dialog-export-with-text")))
            .hint(state.text(message!("dialog-export-with-text-help")));
    }
}

/// Presets, and what they set: width, height, resolution, and how many times that.
fn size_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let chosen = Preset::ALL.into_iter().find(|preset| {
        let other = dialog.clone().with_preset(*preset);
        (&other.width, &other.height, &other.dpi) == (&dialog.width, &dialog.height, &dialog.dpi)
    });
    let mut preset = chosen;
    let presets = Preset::ALL.map(|preset| (Some(preset), preset.label()));
    choose_ui(ui, state, &mut preset, presets);
    if let Some(picked) = preset
        && preset != chosen
    {
        let preset = picked;
        *dialog = dialog.clone().with_preset(preset);
    }
    let field = |ui: &mut Ui, name: Message, text: &mut String, width: f32| {
        let label = ui.label(plain(state.text(name), 12.0, palette(state).ink_soft));
        let edit = egui::TextEdit::singleline(text).desired_width(width).char_limit(16);
        ui.add(edit).labelled_by(label.id);
    };
    ui.horizontal(|ui| {
        field(ui, message!("dialog-export-width"), &mut dialog.width, 70.0);
        field(ui, message!("dialog-export-height"), &mut dialog.height, 70.0);
    });
    // A line of its own: a language may need more words for it.
    ui.horizontal(|ui| field(ui, message!("dialog-export-dpi"), &mut dialog.dpi, 48.0));
    if dialog.format == ExportFormat::Png {
        segments(ui, state, &mut dialog.scale, &[(1, "1×"), (2, "2×"), (3, "3×"), (4, "4×")]);
    }
}

/// A line of words; empty for what stands there without a choice, which the hint says.
fn text_ui(ui: &mut Ui, name: &str, name_width: f32, hint: &str, text: &mut Option<String>) {
    let mut words = text.clone().unwrap_or_default();
    ui.horizontal(|ui| {
        let left = egui::Layout::left_to_right(egui::Align::Center);
        let label = ui.allocate_ui_with_layout(vec2(name_width, 28.0), left, |ui| {
            ui.set_width(name_width);
            ui.label(name)
        });
        let label = label.inner;
        let edit = egui::TextEdit::singleline(&mut words).hint_text(hint).char_limit(400);
        ui.add(edit.desired_width(344.0 - name_width)).labelled_by(label.id);
    });
    *text = (!words.is_empty()).then_some(words);
}

fn path_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog, commands: &mut Vec<Command>) {
    section_head(ui, &state.text(message!("dialog-export-file")), palette(state).ink_faint);
    ui.horizontal(|ui| {
        let width = ui.available_width() - 110.0;
        let name = state.text(message!("dialog-export-path"));
        let response = ui.add(egui::TextEdit::singleline(&mut dialog.path).desired_width(width));
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
        if let Some(problem) = &state.export.path_problem {
            let problem = state.text(problem);
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_description(problem);
                node.set_invalid(egui::accesskit::Invalid::True);
            });
        }
        if state.export.wants_path {
            response.request_focus();
            commands.push(Command::FocusGiven);
        }
        if ui.button(state.text(message!("dialog-export-choose"))).clicked() {
            commands.push(Command::ChoosePath);
        }
    });
    if let Some(problem) = &state.export.path_problem {
        ui.add(egui::Label::new(plain(state.text(problem), 12.0, palette(state).warning)).wrap());
    }
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
