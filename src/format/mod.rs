//! What is on disk, shared by reading (`load`), saving (`save`) and exporting (`export`): the dossier field by
//! field, a suggestion by somebody else, and the kinds of files with their endings.
//!
//! Not here: reading and writing files, and what a fault in one means.

mod file;
pub(crate) mod open;
#[cfg(test)]
pub(crate) mod schema;
pub(crate) mod suggestion_line;
pub(crate) mod wire;

pub use file::{ExportFormat, FileFormat, Holds, article_endings, endings_of, export_endings};

/// The format of the dossiers that are written.
pub const FORMAT: &str = "claims-map/2";
/// The format before, which is still read.
pub const FORMER_FORMAT: &str = "claims-map/1";
