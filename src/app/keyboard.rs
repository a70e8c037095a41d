//! What keys do that work everywhere.

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::app::command::Command;
use crate::app::contents::command::ContentsCommand;
use crate::app::contents::state::Section;
use crate::app::desk::command::DeskCommand;
use crate::app::import::command::ImportCommand;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::state::ReaderSide;
use crate::app::state::State;
use crate::model::Side;

/// The keys that work everywhere, with what they do.
const SHORTCUTS: [(KeyboardShortcut, fn() -> Command); 8] = [
    (KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::S), || {
        Command::Desk(DeskCommand::SaveAs)
    }),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::S), || Command::Desk(DeskCommand::Save)),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::O), || Command::ChooseOpen),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::E), || Command::ShowExport(true)),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::D), || {
        Command::Contents(ContentsCommand::Show(Section::Dossier))
    }),
    (KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z), || Command::Redo),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::Z), || Command::Undo),
    (KeyboardShortcut::new(Modifiers::COMMAND, Key::Y), || Command::Redo),
];

/// The commands that the keyboard asks for, whatever has the keyboard focus.
pub(crate) fn shortcuts(ctx: &egui::Context, state: &State) -> Vec<Command> {
    let is_typing = ctx.egui_wants_keyboard_input() && ctx.text_edit_focused();
    let mut commands = Vec::new();
    ctx.input_mut(|input| {
        // A question about unsaved work is answered first.
        let is_asked = state.dialogs.question().is_some();
        let is_listing = state.dialogs.batch().is_some();
        // What is typed into the form is not the dossier's: there undo is for the words.
        // Nor is what is typed into a statement's form.
        let has_form = state.reader.as_ref().is_some_and(|reader| reader.form.is_some());
        let is_writing = is_typing && (has_form || state.dialogs.contents().is_some());
        let is_of_words = |shortcut: &KeyboardShortcut| {
            state.dialogs.review().is_some() || is_writing && matches!(shortcut.logical_key, Key::Z | Key::Y)
        };
        for (shortcut, command) in SHORTCUTS.iter().filter(|(key, _)| !is_of_words(key) && !is_listing) {
            if input.consume_shortcut(shortcut) && !is_asked {
                commands.push(command());
            }
        }
        if input.key_pressed(Key::Escape) {
            commands.push(Command::Escape);
        }
        let is_over = state.dialogs.export().is_some()
            || state.dialogs.review().is_some()
            || state.dialogs.contents().is_some();
        if is_typing || is_asked || is_listing || is_over {
            return;
        }
        for event in input.events.clone() {
            match event {
                egui::Event::Text(text) => {
                    // A digit that answers a question does nothing else.
                    let answer = inbox_key(state, &text);
                    commands.extend(answer.or_else(|| typed(&text)));
                }
                egui::Event::Paste(text) => commands.push(ImportCommand::Paste(text).into()),
                _ => {}
            }
        }
        input.events.retain(|event| !matches!(event, egui::Event::Text(text) if text == "/"));
    });
    commands
}

/// What a letter does to the suggestion that the keyboard is on.
fn inbox_key(state: &State, letter: &str) -> Option<Command> {
    let reader = state.reader.as_ref()?;
    if reader.form.is_some() || reader.side != ReaderSide::Suggestions {
        return None;
    }
    if let (Some(_), Some(side)) = (&reader.inbox.asked, side_key(letter)) {
        return Some(Command::Reader(ReaderCommand::ChooseSide(side)));
    }
    let command = match letter {
        "a" | "A" => ReaderCommand::Accept(reader.pick),
        "e" | "E" => ReaderCommand::Edit(reader.pick),
        "r" | "R" => ReaderCommand::Reject(reader.pick),
        "j" | "J" => {
            ReaderCommand::Pick((reader.pick + 1).min(state.open_suggestions().len().saturating_sub(1)))
        }
        "k" | "K" => ReaderCommand::Pick(reader.pick.saturating_sub(1)),
        _ => return None,
    };
    Some(Command::Reader(command))
}

/// The side that a digit chooses where one is asked for, in the order in which they are offered.
fn side_key(digit: &str) -> Option<Side> {
    let number = digit.parse::<usize>().ok()?.checked_sub(1)?;
    crate::app::reader::form_ui::SIDES.get(number).map(|(side, _)| *side)
}

/// What a letter does that is typed into nothing.
fn typed(text: &str) -> Option<Command> {
    match text {
        "+" | "=" => Some(Command::Zoom(1.25, None)),
        "-" => Some(Command::Zoom(0.8, None)),
        "0" => Some(Command::Fit),
        "/" => Some(Command::StartSearch),
        _ => None,
    }
}
