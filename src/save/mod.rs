//! From values to bytes: dossiers as JSON with a stable order, files written whole or not at all, and a
//! journal of what is not saved yet.
//!
//! [`Session`] is one window's work on one dossier: it puts every edit into its journal and saves.
//! [`open_journals`] finds what a window left behind that was killed. Not here: what an edit is (`edit`).

mod atomic;
mod base;
mod disk;
mod dossier;
#[cfg(test)]
mod faulty_disk;
mod journal;
mod patch;
mod recent;
mod session;
mod state_folder;
mod translation;
mod unsaved;

pub use atomic::{WriteError, WriteFault, expect_writable, is_read_only, write_over, write_whole};
pub use base::{Base, ConflictChoice, DiskChange, SaveConflict, SaveError};
pub use dossier::dossier_to_json;
pub(crate) use dossier::{dossier_record, statement_record};
#[cfg(all(test, feature = "window"))]
pub(crate) use faulty_disk::{Fault, FaultyDisk};
pub use recent::{AddRecentError, MOST_RECENT, RecentFiles, add_recent_file, recent_files};
pub use session::{Resolved, Session, SessionError};
pub use state_folder::{STATE_DIR_VARIABLE, StateFolder, StateFolderError, now_unix_s};
pub use unsaved::{
    Journals, LayerPath, RecoverError, Recovered, UnsavedWork, discard_journal, open_journals, recover,
};
