//! The export dialog: choices at the left, the true output at the right.

use egui::{Color32, Role, Ui, WidgetInfo, vec2};

use crate::app::command::Command;
use crate::app::export::look_ui::{look_chosen, look_ui};
use crate::app::export::more_ui::{more_chosen, more_ui};
use crate::app::export::preview::{PreviewTexture, left_out_ui, preview_line_ui, preview_ui};
use crate::app::export::rows_ui::{fold_ui, name_ui, row_ui, section_name};
use crate::app::export::size_ui::size_ui;
use crate::app::export::state::{ExportDialog, ExportSection};
use crate::app::export::words_ui::{words_chosen, words_ui};
use crate::app::reader::focus_ui::keep_focus_in_sight;
use crate::app::reader::form_ui::choice_ui;
use crate::app::state::State;
use crate::app::widgets::buttons::{Answer, Beside, answers_ui};
use crate::app::widgets::{Hint as _, LOW, dialog_room, palette, plain, section_head, stable_ui, strong};
use crate::export::{ExportFormat, unchecked_sentence};
use crate::words::{Language, Message, message};

/// The most width of the dialog, in points.
const MOST_WIDTH: f32 = 1280.0;
/// The most height of the choices and the preview, in points.
const MOST_HEIGHT: f32 = 720.0;
/// The width of the choices where there is room, in points.
const CHOICES_WIDTH: f32 = 420.0;
/// The least height of the choices and the preview, in points.
const LEAST_HEIGHT: f32 = 96.0;

/// The least width of a preview, in points: a smaller one is looked at in the whole window.
const LEAST_PREVIEW: f32 = 180.0;
/// The room for what stands under a preview, in points, and how much wider than high a picture mostly is.
const BELOW_PREVIEW: f32 = 90.0;
const SHAPE: f32 = 4.0 / 3.0;
/// The height of the line with the way to the preview, in points.
const PREVIEW_LINE: f32 = 24.0;

/// How much of the window's height is for everything but the choices and the preview, in points.
fn besides(window_height: f32) -> f32 {
    if window_height < LOW { 150.0 } else { 174.0 }
}

pub(crate) fn export_ui(
    ui: &mut Ui,
    state: &State,
    dialog: &ExportDialog,
    preview: &mut PreviewTexture,
    commands: &mut Vec<Command>,
) {
    let mut next = dialog.clone();
    let window = dialog_room(ui.ctx());
    let width = (window.x - 80.0).min(MOST_WIDTH);
    let problem_height = if state.export.path_problem.is_some() { 24.0 } else { 0.0 };
    let height = (window.y - besides(window.y) - problem_height).clamp(LEAST_HEIGHT, MOST_HEIGHT);
    let choices_width = (width * 0.5).clamp(230.0_f32.min(width), CHOICES_WIDTH);
    ui.set_width(width);
    ui.label(strong(state.text(message!("dialog-export-title")), 15.0, palette(state).ink));
    ui.add_space(8.0);
    // Where a preview would be too small to be looked at, it is behind a button, and the choices have its room.
    let picture = vec2(width - choices_width, (height - BELOW_PREVIEW) * SHAPE);
    let has_preview = picture.min_elem() >= LEAST_PREVIEW;
    let (choices_width, height) =
        if has_preview { (choices_width, height) } else { (width, height - PREVIEW_LINE) };
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(choices_width);
            ui.set_height(height);
            egui::ScrollArea::vertical().max_height(height).auto_shrink(false).show(ui, |ui| {
                ui.set_width(choices_width - 14.0);
                ui.spacing_mut().item_spacing.y = 4.0;
                choices_ui(ui, state, &mut next, commands);
                if !has_preview {
                    left_out_ui(ui, state, &next, commands);
                }
                keep_focus_in_sight(ui);
            });
        });
        if has_preview {
            ui.vertical(|ui| {
                ui.set_height(height);
                preview_ui(ui, state, preview, &next, commands);
            });
        }
    });
    if !has_preview {
        preview_line_ui(ui, state, preview, &next, commands);
    }
    // The foot: in sight at every height of the window.
    ui.add_space(12.0);
    path_ui(ui, state, &mut next, commands);
    ui.add_space(8.0);
    buttons_ui(ui, state, &next, commands);
    if next != *dialog {
        commands.insert(0, Command::SetExport(Box::new(with_fitting_ending(next))));
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

fn choices_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog, commands: &mut Vec<Command>) {
    let faint = palette(state).ink_faint;
    section_head(ui, &state.text(message!("dialog-export-what")), faint);
    let formats = ExportFormat::ALL.map(|format| (format, format.label()));
    let name = message!("dialog-export-format");
    choice_ui(ui, state, &name, &mut dialog.format, &formats, 4);
    let name = message!("dialog-export-language");
    let languages = Language::all().map(|language| (language, Message::as_it_is(language.own_name())));
    let languages: Vec<(Language, Message)> = languages.collect();
    let mut language = dialog.language.unwrap_or(state.language);
    row_ui(ui, state, &name, |ui| choice_ui(ui, state, &name, &mut language, &languages, usize::MAX));
    if language != dialog.language.unwrap_or(state.language) {
        dialog.language = Some(language);
    }
    text_of_articles_ui(ui, state, dialog);
    if let Some(sentence) = unchecked_sentence(&state.dossier) {
        let sentence = state.text(message!("window-sentence", sentence = sentence));
        ui.add(egui::Label::new(plain(sentence, 12.0, palette(state).warning)).wrap());
    }
    ui.add_space(2.0);
    let open = dialog.open_section();
    for section in ExportSection::of(dialog.format).iter().copied() {
        let chosen = match section {
            ExportSection::Size => dialog.chosen_size(),
            ExportSection::Words => words_chosen(dialog),
            ExportSection::Look => look_chosen(dialog),
            ExportSection::More => more_chosen(state, dialog),
        };
        let is_open = open == Some(section);
        if fold_ui(ui, state, &section_name(section), &chosen, is_open) {
            dialog.section = (!is_open).then_some(section);
        }
        if !is_open {
            continue;
        }
        stable_ui(ui, ("section", section as usize), |ui| match section {
            ExportSection::Size => size_ui(ui, state, dialog),
            ExportSection::Words => words_ui(ui, state, dialog),
            ExportSection::Look => look_ui(ui, state, dialog, commands),
            ExportSection::More => more_ui(ui, state, dialog, commands),
        });
        ui.add_space(6.0);
    }
}

/// The leave to let the articles' texts out, where the dossier has any and the format has room for one.
fn text_of_articles_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let has_text = state.dossier.documents.iter().any(|document| document.text.is_some());
    if has_text && dialog.format != ExportFormat::Csv {
        stable_ui(ui, "with-text", |ui| {
            ui.checkbox(&mut dialog.with_text, state.text(message!("dialog-export-with-text")))
                .hint(state.text(message!("dialog-export-with-text-help")));
        });
    }
}

fn path_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog, commands: &mut Vec<Command>) {
    ui.horizontal(|ui| {
        name_ui(ui, state, &message!("dialog-export-file"), None);
        let choose = state.text(message!("dialog-export-choose"));
        let font = egui::TextStyle::Button.resolve(ui.style());
        let letters = ui.painter().layout_no_wrap(choose.clone(), font, Color32::PLACEHOLDER).size().x;
        let width = ui.available_width() - letters - 2.0 * ui.spacing().button_padding.x - 8.0;
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
