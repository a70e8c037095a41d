//! The dialog that asks for a path where the desktop has none.

use std::path::PathBuf;

use crate::app::path::question::PathQuestion;
use crate::words::Message;

/// The dialog that asks for a path.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "four independent things that may be so")]
pub struct PathDialog {
    /// What the path is for.
    pub question: PathQuestion,
    /// What stands in the field.
    pub text: String,
    /// What was found there, of this text or of one that stood there before; `None` before the first look.
    pub look: Option<PathLook>,
    /// Whether the path is to be taken as soon as it has been looked at.
    pub wants_to_take: bool,
    /// Whether it is asked whether the file there shall be replaced.
    pub asks_to_replace: bool,
    /// Whether the path was to be taken and could not be: then the sentence under the field is a warning.
    pub was_refused: bool,
    /// Why what was done with this path failed, as a sentence; `None` where nothing was, or another text stands there.
    pub(crate) failed: Option<Message>,
    /// Whether the field should take the keyboard in the next frame, with its cursor at the end.
    pub wants_keyboard: bool,
}

impl PathDialog {
    /// The dialog as it opens, with this text in its field.
    pub(crate) fn new(question: PathQuestion, text: String) -> Self {
        Self {
            question,
            text,
            look: None,
            wants_to_take: false,
            asks_to_replace: false,
            was_refused: false,
            failed: None,
            wants_keyboard: true,
        }
    }

    /// What was found at the path that stands in the field now; `None` until it has been looked at.
    pub fn current_look(&self) -> Option<&PathLook> {
        self.look.as_ref().filter(|look| look.text == self.text)
    }

    /// Puts another text into the field, which nobody has been asked about.
    pub(crate) fn set_text(&mut self, text: String) {
        self.text = text;
        self.asks_to_replace = false;
        self.was_refused = false;
        self.failed = None;
        self.wants_to_take = false;
    }
}

/// What was found at a path.
#[derive(Debug, Clone, PartialEq)]
pub struct PathLook {
    /// The text that was looked at, as it stood in the field.
    pub text: String,
    /// The path that is meant by it.
    pub path: PathBuf,
    /// The entries of its folder whose names begin with its last part, folders first, each by name.
    pub entries: Vec<PathEntry>,
    /// How many more fit.
    pub beyond: usize,
    /// The text with its last part completed as far as all names that fit agree; `None` where nothing can be added.
    pub completed: Option<String>,
    /// What would become of the path.
    pub finding: PathFinding,
}

/// An entry of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathEntry {
    /// Its name; a folder's ends with a slash.
    pub name: String,
    /// What stands in the field where it is picked.
    pub text: String,
    /// Whether it is a folder.
    pub is_folder: bool,
}

/// What would become of a path.
#[derive(Debug, Clone, PartialEq)]
pub enum PathFinding {
    /// Nothing is typed yet.
    Empty,
    /// It can be taken.
    Fine,
    /// It can be taken; a file there is replaced, which may be marked as read-only.
    Replaces {
        /// Whether it is marked as read-only.
        is_read_only: bool,
    },
    /// It cannot be taken, for this reason: a sentence.
    Refused(Message),
    /// It is a folder, in which a file can be chosen.
    Folder,
}
