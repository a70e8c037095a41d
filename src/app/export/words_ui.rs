//! The words on the page, each with what stands there without a choice.

use egui::Ui;

use crate::app::export::rows_ui::{Field, field_ui, row_ui, under_row_ui, warning_ui};
use crate::app::export::state::ExportDialog;
use crate::app::state::State;
use crate::export::ExportFormat;
use crate::words::{Message, message};

/// The most letters of a line: a record has room for as many.
const MOST_LETTERS: usize = 400;

/// The words on the page.
pub(crate) fn words_ui(ui: &mut Ui, state: &State, dialog: &mut ExportDialog) {
    let usual = state.export.preview.usual_words(dialog.language.unwrap_or(state.language));
    let usual = usual.cloned().unwrap_or_default();
    let or = |words: Option<String>, else_: Message| words.map_or(else_, Message::as_it_is);
    let title = or(usual.title, Message::as_it_is(state.shown.title.clone()));
    let text = &mut dialog.text;
    let lines = [
        (message!("dialog-export-page-title"), title, &mut text.title),
        (
            message!("dialog-export-page-subtitle"),
            or(usual.subtitle, message!("dialog-export-page-subtitle-usual")),
            &mut text.subtitle,
        ),
        (message!("dialog-export-page-note"), message!("dialog-export-page-note-usual"), &mut text.note),
        (
            message!("dialog-export-page-credit"),
            message!("dialog-export-page-credit-usual"),
            &mut text.credit,
        ),
        (
            message!("dialog-export-page-alt"),
            or(usual.alt, message!("dialog-export-page-alt-usual")),
            &mut text.alt,
        ),
    ];
    for (number, (name, hint, text)) in lines.into_iter().enumerate() {
        // The page in HTML names nobody as its maker.
        if number == 3 && dialog.format == ExportFormat::Html {
            continue;
        }
        row_ui(ui, state, &name, |ui| {
            let mut words = text.clone().unwrap_or_default();
            line_ui(ui, state, &name, &hint, &mut words, None);
            *text = (!words.is_empty()).then_some(words);
        });
    }
    let name = message!("dialog-export-page-date");
    let problem = dialog.day().err();
    row_ui(ui, state, &name, |ui| {
        let hint = message!("dialog-export-page-date-usual");
        line_ui(ui, state, &name, &hint, &mut dialog.date, problem.as_ref());
    });
    if let Some(problem) = problem {
        under_row_ui(ui, |ui| warning_ui(ui, state, &message!("window-sentence", sentence = problem)));
    }
}

/// A line of words as wide as there is room; empty for what the hint says, which a screen reader reads out too.
fn line_ui(
    ui: &mut Ui,
    state: &State,
    name: &Message,
    hint: &Message,
    words: &mut String,
    problem: Option<&Message>,
) {
    let hint = state.text(hint);
    let width = ui.available_width() - 8.0;
    let is_empty = words.is_empty();
    let field = Field { name, hint: Some(&hint), width, most: MOST_LETTERS, problem };
    let response = field_ui(ui, state, &field, words);
    if is_empty {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_placeholder(hint));
    }
}

/// Which of the words are one's own, for the head of the section.
pub(crate) fn words_chosen(dialog: &ExportDialog) -> Message {
    let text = &dialog.text;
    let is_own = |words: &Option<String>| words.as_ref().is_some_and(|words| !words.trim().is_empty());
    let all = [&text.title, &text.subtitle, &text.note, &text.credit, &text.alt];
    let count = all.into_iter().filter(|words| is_own(words)).count();
    let count = count + usize::from(!dialog.date.trim().is_empty());
    message!("dialog-export-own-words", count = count)
}
