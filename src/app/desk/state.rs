//! The file that is edited, and what is asked about it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::command::Command;
use crate::model::Dossier;
use crate::save::{Base, ConflictChoice, SaveConflict, UnsavedWork};

/// The program's name, which is the window's title where there is nothing to add.
pub(crate) const PROGRAM: &str = "Claims Map";

/// The file that is edited, and what is asked about it.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each may be so while any other is")]
pub struct Desk {
    /// The file; `None` where the dossier has none yet, such as the shipped one.
    pub file: Option<Base>,
    /// Whether the dossier is as it was opened or last saved.
    pub is_saved: bool,
    /// The files that were opened or saved last, the latest first.
    pub recent: Vec<PathBuf>,
    /// What was opened or saved last; `None` where all of it is unsaved.
    pub(crate) saved: Option<Arc<Dossier>>,
    /// Counts the dossiers that were opened, so that a path that was chosen for one is not used for the next.
    pub(crate) number: u64,
    /// Whether the user was told that edits cannot be put on the disk.
    pub(crate) has_warned: bool,
    /// What follows once the dossier is saved.
    pub(crate) next: Option<Next>,
    /// The file that may take the place of unsaved work: that was asked and answered.
    pub(crate) may_be_replaced_by: Option<PathBuf>,
    /// The file that an export may overwrite: that was asked and answered.
    pub(crate) may_be_overwritten: Option<String>,
    /// Whether the user is choosing a path.
    pub(crate) is_choosing: bool,
    /// Whether the edits are on the disk, in the file or in the journal.
    pub kept: Kept,
    /// Whether the file is being written.
    pub is_saving: bool,
}

/// Where the edits are that are not saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kept {
    /// On the disk: a crash loses nothing.
    #[default]
    OnDisk,
    /// On the way to the disk.
    Pending,
    /// They cannot be written now; it is tried again.
    Failed,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            file: None,
            is_saved: true,
            recent: Vec::new(),
            saved: None,
            number: 0,
            has_warned: false,
            next: None,
            may_be_replaced_by: None,
            may_be_overwritten: None,
            is_choosing: false,
            kept: Kept::OnDisk,
            is_saving: false,
        }
    }
}

/// A question that is answered before anything else.
#[derive(Debug, Clone, PartialEq)]
pub enum Prompt {
    /// The file is not as this window knows it.
    Conflict {
        /// What happened to it.
        conflict: SaveConflict,
        /// What may be done, the safest first.
        choices: Vec<ConflictChoice>,
    },
    /// There are edits that are not saved, and this would end them.
    Unsaved(Next),
    /// Something was typed that is not kept yet, and this command would lose it.
    Typed {
        /// Where it was typed.
        typed: Typed,
        /// What is done after the answer.
        then: Box<Command>,
    },
    /// An export would overwrite a file.
    Overwrite {
        /// The file.
        path: String,
        /// Whether it is marked as read-only.
        is_read_only: bool,
    },
    /// An earlier window left work behind.
    Recover {
        /// The work, the latest first; never empty.
        works: Vec<UnsavedWork>,
        /// When it was found, in seconds since 1970 (UTC).
        now_unix_s: u64,
    },
    /// Work of an earlier window is being read; nothing can be done meanwhile.
    Recovering,
}

/// What ends the work on a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// The window closes.
    Close,
    /// Another file takes its place.
    Open(PathBuf),
    /// A new dossier of the article that is reviewed takes its place.
    NewDossier,
}

/// Where something was typed that is not kept yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// In the form of a statement.
    Form,
    /// In a record of the dialog about what the dossier has.
    Record,
    /// In the review of an article.
    Review,
}
