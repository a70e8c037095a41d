//! From values to bytes: dossiers as JSON with a stable order, files written whole or not at all.

mod atomic;
mod dossier;
mod folder;

pub use atomic::{WriteError, write_whole};
pub use dossier::dossier_to_json;
pub(crate) use dossier::{dossier_record, statement_record};
pub use folder::{STATE_FOLDER_VARIABLE, state_folder};
