//! What each dialog is called: a screen reader says it where the dialog opens, and its heading has the same words.

use std::path::Path;

use crate::app::command::Command;
use crate::app::desk::apply::name_of;
use crate::app::desk::command::DeskCommand;
use crate::app::desk::state::{Next, Prompt, Typed};
use crate::app::dialogs::Dialog;
use crate::app::path::ui::finding_sentence;
use crate::app::state::State;
use crate::save::DiskChange;
use crate::words::{Message, message};

/// The title of a dialog.
pub(crate) fn dialog_title(state: &State, dialog: &Dialog) -> Message {
    match dialog {
        Dialog::Export(_) => message!("dialog-export-title"),
        Dialog::Preview(_) => message!("dialog-export-preview-title"),
        Dialog::Contents(_) => message!("contents-head"),
        Dialog::Review(_) => message!("import-head"),
        Dialog::Layer(_) => {
            let name = state.source.as_ref().and_then(|source| source.path.file_name());
            let name = name.unwrap_or_default().to_string_lossy();
            message!("layer-window-head", file = name.as_ref())
        }
        Dialog::Batch(_) => message!("reader-batch-head"),
        Dialog::Question(prompt) => question(state, prompt),
        Dialog::Path(dialog) if dialog.asks_to_replace => finding_sentence(dialog),
        Dialog::Path(dialog) => dialog.question.title(),
        Dialog::Commands(_) => message!("action-palette-name"),
        Dialog::Shortcuts => message!("action-sheet"),
    }
}

/// What a question means, which stands under it; `None` where it has a list there.
pub(crate) fn question_means(state: &State, prompt: &Prompt) -> Option<Message> {
    Some(match prompt {
        Prompt::Conflict { conflict, .. } => match conflict.change {
            DiskChange::Changed => message!("desk-changed-means"),
            DiskChange::Gone => message!("desk-gone-means"),
            DiskChange::ReadOnly => message!("desk-read-only-means"),
        },
        Prompt::Unsaved(Next::Close) => message!("desk-unsaved-close"),
        Prompt::Unsaved(Next::Open(path)) => message!("desk-unsaved-open", name = name_of(path).as_ref()),
        Prompt::Unsaved(Next::NewDossier) => message!("desk-unsaved-new"),
        Prompt::Typed { typed, then } => {
            let is_saving = matches!(**then, Command::Desk(DeskCommand::Save | DeskCommand::SaveAs));
            let lost = match (typed, is_saving) {
                (_, true) => message!("desk-typed-not-saved"),
                (Typed::Form | Typed::Record, false) => message!("desk-typed-lost"),
                (Typed::Review, false) => message!("desk-review-lost"),
            };
            match state.typed_problem(*typed) {
                Some(problem) => {
                    let why = message!("desk-typed-problem", problem = problem);
                    message!("announce-then", first = lost, then = why)
                }
                None => lost,
            }
        }
        Prompt::Overwrite { is_read_only: true, .. } => message!("desk-overwrite-read-only"),
        Prompt::Overwrite { is_read_only: false, .. } => message!("desk-overwrite-means"),
        Prompt::Recovering => message!("desk-recovering-means"),
        Prompt::Recover { .. } => return None,
    })
}

/// What is asked.
pub(crate) fn question(state: &State, prompt: &Prompt) -> Message {
    match prompt {
        Prompt::Conflict { conflict, .. } => {
            let name = name_of(&conflict.path);
            let name = name.as_ref();
            match conflict.change {
                DiskChange::Changed => message!("desk-changed", name = name),
                DiskChange::Gone => message!("desk-gone", name = name),
                DiskChange::ReadOnly => message!("desk-read-only", name = name),
            }
        }
        Prompt::Unsaved(_) => {
            let name = state.file_name().unwrap_or_else(|| state.shown.title.as_str().into());
            message!("desk-unsaved", name = name.as_ref())
        }
        // What cannot be kept can only be dropped.
        Prompt::Typed { typed, .. } if state.typed_problem(*typed).is_some() => message!("desk-typed-drop"),
        Prompt::Typed { typed: Typed::Form, .. } => message!("desk-typed-form"),
        Prompt::Typed { typed: Typed::Record, .. } => message!("desk-typed-record"),
        Prompt::Typed { typed: Typed::Review, .. } => message!("desk-typed-review"),
        Prompt::Overwrite { path, .. } => {
            message!("desk-overwrite", name = name_of(Path::new(path)).as_ref())
        }
        Prompt::Recover { .. } => message!("desk-recover-unsaved"),
        Prompt::Recovering => message!("desk-recovering"),
    }
}
