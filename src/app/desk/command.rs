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
#[derive(Debug, Clone, PartialEq)]
pub enum DeskEffect {
    /// Asks for a path, starting from this one, and saves there.
    ChoosePath(String),
    /// Saves into the file that is edited.
    Save,
    /// Does what was chosen in a conflict.
    Resolve(ConflictChoice),
    /// Saves into another file.
    SaveAs(PathBuf),
    /// Keeps the window open although it was to be closed.
    KeepOpen,
    /// Ends the session with its journal, and begins one on what is saved.
    OpenSession,
    /// Takes the layer as known to the session that was taken up.
    KnowLayer,
    /// Puts the file that is edited to the front of the recent ones.
    RememberFile,
    /// Closes the window.
    Close,
    /// Takes up unsaved work.
    Recover(Box<UnsavedWork>),
    /// Throws unsaved work away.
    Discard(Box<UnsavedWork>),
}
