//! The dossier that is open: its edits, what is switched off and in focus, and undo.

pub(crate) mod editing;
pub(crate) mod history;
pub(crate) mod timeline;
