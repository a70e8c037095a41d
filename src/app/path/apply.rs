//! What becomes of a path that was asked for, and of what is done in the dialog that asks for it.

use std::path::{Path, PathBuf, is_separator};

use crate::app::command::Command;
use crate::app::desk::answers::apply_save_path;
use crate::app::dialog_kind::DialogKind;
use crate::app::dialogs::Dialog;
use crate::app::effect::Effect;
use crate::app::path::command::PathCommand;
use crate::app::path::question::PathQuestion;
use crate::app::path::state::{PathDialog, PathFinding, PathLook};
use crate::app::path::ui::finding_sentence;
use crate::app::state::State;
use crate::words::Message;

/// Opens the dialog that asks, where the desktop has none.
pub(crate) fn open_path_dialog(state: &mut State, question: PathQuestion, text: String) {
    state.dialogs.open(Dialog::Path(PathDialog::new(question, text)));
}

/// Does with a path what it was asked for.
pub(crate) fn take_path(state: &mut State, question: &PathQuestion, path: PathBuf) -> Vec<Effect> {
    state.last_folder = path.parent().map(Path::to_owned);
    match question {
        PathQuestion::Open => vec![Effect::Then(Box::new(Command::Open(path)))],
        PathQuestion::Outline => vec![Effect::ReadOutline(path)],
        PathQuestion::Palette => vec![Effect::ReadPalette(path)],
        PathQuestion::SaveDossier { number, .. } => apply_save_path(state, *number, Some(path)),
        PathQuestion::Export { .. } => {
            if let Some(export) = state.dialogs.export_mut() {
                let path = path.to_string_lossy().into_owned();
                // Whoever chose it was asked before a file is overwritten.
                state.desk.may_be_overwritten = Some(path.clone());
                export.path = path;
            }
            Vec::new()
        }
    }
}

/// Goes on without a path.
pub(crate) fn go_without_path(state: &mut State, question: &PathQuestion) -> Vec<Effect> {
    match question {
        PathQuestion::SaveDossier { number, .. } => apply_save_path(state, *number, None),
        PathQuestion::Open | PathQuestion::Outline | PathQuestion::Palette | PathQuestion::Export { .. } => {
            Vec::new()
        }
    }
}

/// Takes the question back whether a file shall be replaced; else closes the dialog without a path.
pub(crate) fn cancel_path(state: &mut State) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.path_mut() else { return Vec::new() };
    if dialog.asks_to_replace {
        dialog.asks_to_replace = false;
        dialog.wants_keyboard = true;
        return Vec::new();
    }
    let question = dialog.question.clone();
    state.dialogs.close(DialogKind::Path);
    go_without_path(state, &question)
}

/// Applies a command to the dialog and returns what the shell must do.
pub(crate) fn apply_to_path(state: &mut State, command: PathCommand) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.path_mut() else { return Vec::new() };
    match command {
        PathCommand::Type(text) => dialog.set_text(text),
        PathCommand::Complete => {
            if let Some(text) = dialog.current_look().and_then(|look| look.completed.clone()) {
                dialog.set_text(text.clone());
                dialog.wants_keyboard = true;
                state.announce.say(Message::as_it_is(text));
            }
        }
        PathCommand::Pick(text) => {
            dialog.set_text(text);
            dialog.wants_keyboard = true;
        }
        PathCommand::Take => {
            dialog.wants_to_take = true;
            // The keyboard stays in the field while the path is looked at.
            dialog.wants_keyboard = dialog.current_look().is_none();
            return take_where_looked_at(state);
        }
        PathCommand::Replace => {
            let Some(look) = dialog.current_look().filter(|_| dialog.asks_to_replace) else {
                return Vec::new();
            };
            let path = look.path.clone();
            return finish(state, path);
        }
        PathCommand::Keep => {
            dialog.asks_to_replace = false;
            dialog.wants_keyboard = true;
        }
        PathCommand::Cancel => return cancel_path(state),
    }
    Vec::new()
}

/// Takes in what was found at a path, unless another text stands in the field meanwhile.
pub(crate) fn receive_look(state: &mut State, look: PathLook) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.path_mut() else { return Vec::new() };
    dialog.look = Some(look);
    take_where_looked_at(state)
}

/// Takes the path where that is wanted and it has been looked at; otherwise it waits for that.
fn take_where_looked_at(state: &mut State) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.path_mut().filter(|dialog| dialog.wants_to_take) else {
        return Vec::new();
    };
    let Some(look) = dialog.current_look() else { return Vec::new() };
    let (path, finding) = (look.path.clone(), look.finding.clone());
    dialog.wants_to_take = false;
    match finding {
        PathFinding::Fine => return finish(state, path),
        PathFinding::Replaces { .. } => {
            dialog.asks_to_replace = true;
            let question = finding_sentence(dialog);
            state.announce.say_at_once(question);
        }
        PathFinding::Folder if !dialog.text.ends_with(is_separator) => {
            // It is gone into, to choose a file there.
            let text = format!("{}{}", dialog.text.trim_end(), std::path::MAIN_SEPARATOR);
            dialog.set_text(text);
            dialog.wants_keyboard = true;
        }
        PathFinding::Folder | PathFinding::Empty | PathFinding::Refused(_) => {
            dialog.was_refused = true;
            dialog.wants_keyboard = true;
            let sentence = finding_sentence(dialog);
            state.announce.say_at_once(sentence);
        }
    }
    Vec::new()
}

/// Closes the dialog with this path.
fn finish(state: &mut State, path: PathBuf) -> Vec<Effect> {
    let typed = state.dialogs.path().map(|dialog| (dialog.question.clone(), dialog.text.clone()));
    let Some((question, text)) = typed else { return Vec::new() };
    state.dialogs.close(DialogKind::Path);
    state.typed_path = Some((question.clone(), text));
    take_path(state, &question, path)
}
