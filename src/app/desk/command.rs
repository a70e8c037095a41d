//! What can be done with the file that is edited, and what the shell does for it.

use std::path::PathBuf;

use crate::save::{ConflictChoice, UnsavedWork};

/// Something with the file that is edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskCommand {
    /// Saves; asks for a path where there is none.
    Save,
    /// Asks for a path and saves there.
    SaveAs,
    /// Answers a conflict.
    Choose(ConflictChoice),
    /// The window is to be closed.
    Close,
    /// The same where the window does not close by itself.
    Quit,
    /// Answers the question about what was typed: keeps it, then goes on.
    KeepTyped,
    /// Answers it: goes on, and what was typed is lost; only saving leaves it in its form.
    DropTyped,
    /// Answers the question about the file that an export would overwrite: overwrites it.
    OverwriteExport,
    /// Answers the question about unsaved edits: saves, then goes on.
    SaveFirst,
    /// Answers it: goes on, and the edits are lost.
    WithoutSaving,
    /// Takes the question back; nothing happens. Work of an earlier window is kept for the next start.
    Cancel,
    /// Takes up the work with this number of the list, from 0.
    Recover(usize),
    /// Throws the work with this number away.
    Discard(usize),
    /// Opens a file that was opened before.
    OpenRecent(PathBuf),
}

/// What the shell does with files, journals and the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskEffect {
    /// Asks for a path, starting from this one, and saves there.
    ChoosePath(String),
    /// Saves into the file that is edited.
    Save,
    /// Does what was chosen in a conflict.
    Resolve(ConflictChoice),
    /// Keeps the window open although it was to be closed.
    KeepOpen,
    /// Takes the journal away, because the window closes and nothing is unsaved.
    Leave,
    /// Leaves the file that was edited as it is: what follows belongs to none yet.
    StartAnew,
    /// Takes the journal away and closes the window.
    Close,
    /// Takes up unsaved work.
    Recover(Box<UnsavedWork>),
    /// Throws unsaved work away.
    Discard(Box<UnsavedWork>),
}
