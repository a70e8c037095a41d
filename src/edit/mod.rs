//! Changes of a dossier as values, and undo without end.
//!
//! [`apply_edit`] makes a new dossier of an old one and an [`Edit`] and refuses what the loader would
//! refuse, so that whatever is edited can be saved and opened again. [`EditHistory`] keeps every state.
//! Not here: toggles, focus and camera, which are how one looks at a dossier (`app`), and keeping edits
//! on the disk (`save`).

mod apply;
mod check;
mod error;
mod history;
mod name;
mod new;
mod value;

pub use apply::{apply_edit, settle};
#[cfg(feature = "window")]
pub(crate) use check::{PartFault, part_fault};
pub use error::EditError;
pub use history::{EditHistory, EditOutcome, TYPING_PAUSE};
pub use new::{new_document, new_id, new_statement, new_statement_id};
pub use value::{Edit, StatementField};
