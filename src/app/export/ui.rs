//! The export dialog: choices at the left, the true output at the right.

use egui::{Color32, FontId, Role, Ui, WidgetInfo, vec2};

use crate::app::command::Command;
use crate::app::export::preview::{PreviewTexture, preview_ui};
use crate::app::export::state::ExportDialog;
use crate::app::reader::form_ui::choice_ui;
use crate::app::state::State;
use crate::app::widgets::buttons::{Answer, Beside, answers_ui};
use crate::app::widgets::{Hint as _, LOW, palette, plain, section_head, strong};
use crate::export::{ExportFormat, Preset, unchecked_sentence};
use crate::scene::page::{FootnoteStyle, LegendPlace};
use crate::scene::palette::Theme;
use crate::words::{Language, Message, message};

/// The least height of the choices and the preview, in points.
const LEAST_HEIGHT: f32 = 96.0;

/// How much of the window's height is for everything but the choices and the preview, in points.
fn besides(window_height: f32) -> f32 {
    if window_height < LOW { 172.0 } else { 196.0 }
}

pub(crate) fn export_ui(
    ui: &mut Ui,
    state: &State,
    dialog: &ExportDialog,
    preview: &mut PreviewTexture,
    commands: &mut Vec<Command>,
) {
    let mut next = dialog.clone();
    let window = ui.ctx().content_rect().size();
    let width = (window.x - 80.0).min(1060.0);
    let problem_height = if state.export.path_problem.is_some() { 24.0 } else { 0.0 };
    let height = (window.y - besides(window.y) - problem_height).clamp(LEAST_HEIGHT, 590.0);
    let choices_width = (width * 0.52).clamp(230.0_f32.min(width), 390.0);
    ui.set_width(width);
    ui.label(strong(state.text(message!("dialog-export-title")), 15.0, palette(state).ink));
    ui.add_space(8.0);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(choices_width);
            ui.set_height(height);
            egui::ScrollArea::vertical().max_height(height).auto_shrink(false).show(ui, |ui| {
                ui.set_width(choices_width - 14.0);
                ui.spacing_mut().item_spacing.y = 6.0;
                choices_ui(ui, state, &mut next);
            });
        });
        ui.vertical(|ui| {
            ui.set_height(height);
            preview_ui(ui, state, preview, next.format);
        });
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
    let is_possible = problem.is_none();
    let beside = problem.map(|problem| Beside {
        words: state.text(message!("dialog-export-impossible", reason = problem)),
        color: palette(state).warning,
    });
    let copy = Answer::other(message!("dialog-export-copy")).enabled(is_possible);
    let mut answers = vec![(copy, Command::CopyImage)];
    answers.retain(|_| dialog.format.is_page());
    answers.push((Answer::other(message!("window-cancel")), Command::ShowExport(false)));
    answers.push((Answer::usual(message!("window-save")).enabled(is_possible), Command::Export));
    let (answers, meant): (Vec<Answer>, Vec<Command>) = answers.into_iter().unzip();
    let given = answers_ui(ui, state, beside, &answers).into_iter().zip(meant);
    commands.extend(given.filter(|(response, _)| response.clicked()).map(|(_, command)| command));
}

fn choices_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let faint = palette(state).ink_faint;
    let head = |ui: &mut Ui, words: &Message| _ = section_head(ui, &state.text(words), faint);
    let formats = ExportFormat::ALL.map(|format| (format, format.label()));
    let name = message!("dialog-export-format");
    head(ui, &name);
    choice_ui(ui, state, &name, &mut dialog.format, &formats, 4);
    text_of_articles_ui(ui, state, dialog);
    if let Some(sentence) = unchecked_sentence(&state.dossier) {
        let sentence = state.text(message!("window-sentence", sentence = sentence));
        ui.label(plain(sentence, 12.0, palette(state).warning));
    }
    ui.add_space(6.0);
    let name = message!("dialog-export-language");
    head(ui, &name);
    let languages = Language::all().map(|language| (language, Message::as_it_is(language.own_name())));
    let languages: Vec<(Language, Message)> = languages.collect();
    let mut language = dialog.language.unwrap_or(state.language);
    choice_ui(ui, state, &name, &mut language, &languages, usize::MAX);
    if language != dialog.language.unwrap_or(state.language) {
        dialog.language = Some(language);
    }
    if !dialog.format.is_page() {
        return;
    }
    ui.add_space(6.0);
    head(ui, &message!("dialog-export-size"));
    size_ui(ui, state, dialog);
    ui.add_space(6.0);
    let name = message!("dialog-export-colours");
    head(ui, &name);
    let themes =
        [(Theme::Light, message!("dialog-export-light")), (Theme::Dark, message!("dialog-export-dark"))];
    choice_ui(ui, state, &name, &mut dialog.theme, &themes, usize::MAX);
    ui.add_space(6.0);
    let name = message!("dialog-export-quotes");
    head(ui, &name);
    let notes = [
        (FootnoteStyle::Numbered, message!("dialog-export-numbered")),
        (FootnoteStyle::None, message!("dialog-export-without")),
    ];
    choice_ui(ui, state, &name, &mut dialog.footnotes, &notes, usize::MAX);
    ui.add_space(6.0);
    let name = message!("dialog-export-legend");
    head(ui, &name);
    let columns = if let LegendPlace::Below(columns) = dialog.legend { columns } else { 2 };
    let places = [
        (LegendPlace::Auto, message!("dialog-export-auto")),
        (LegendPlace::Left, message!("dialog-export-left")),
        (LegendPlace::Right, message!("dialog-export-right")),
        (LegendPlace::Below(columns), message!("dialog-export-below")),
        (LegendPlace::Hidden, message!("dialog-export-none")),
    ];
    choice_ui(ui, state, &name, &mut dialog.legend, &places, usize::MAX);
    if let LegendPlace::Below(columns) = &mut dialog.legend {
        let counts = [1, 2, 3, 4].map(|count| (count, message!("dialog-export-columns", count = count)));
        choice_ui(ui, state, &name, columns, &counts, usize::MAX);
    }
    ui.add_space(6.0);
    head(ui, &message!("dialog-export-words"));
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
    choice_ui(ui, state, &message!("dialog-export-size"), &mut preset, &presets, usize::MAX);
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
        let scales = [1, 2, 3, 4].map(|times| (times, Message::as_it_is(format!("{times}×"))));
        choice_ui(ui, state, &message!("dialog-export-scale"), &mut dialog.scale, &scales, usize::MAX);
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
        ui.add(edit.desired_width(ui.available_width() - 8.0)).labelled_by(label.id);
    });
    *text = (!words.is_empty()).then_some(words);
}

fn path_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog, commands: &mut Vec<Command>) {
    section_head(ui, &state.text(message!("dialog-export-file")), palette(state).ink_faint);
    ui.horizontal(|ui| {
        let choose = state.text(message!("dialog-export-choose"));
        let font = egui::TextStyle::Button.resolve(ui.style());
        let letters = ui.painter().layout_no_wrap(choose.clone(), font, Color32::PLACEHOLDER).size().x;
        let width = ui.available_width() - letters - 2.0 * ui.spacing().button_padding.x - 24.0;
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
        if ui.button(choose).clicked() {
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
