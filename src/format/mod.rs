//! What is on disk, shared by reading (`load`), saving (`save`) and exporting (`export`): the dossier field by
//! field, a suggestion by somebody else, and the kinds of files with their endings.
//!
//! Not here: reading and writing files, and what a fault in one means.

mod file;
pub(crate) mod open;
pub(crate) mod suggestion_line;
pub(crate) mod wire;

#[cfg(test)]
pub(crate) use tests::expect_golden;

pub use file::{
    ExportFormat, FileFormat, Holds, article_endings, endings_of, export_endings, list_of_article_endings,
};

/// The format of the dossiers that are written.
pub const FORMAT: &str = "claims-map/2";
/// The format before, which is still read.
pub const FORMER_FORMAT: &str = "claims-map/1";

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::Value;

    /// Compares a schema with the one that ships, a golden; `UPDATE_GOLDEN=1` rewrites that.
    #[track_caller]
    pub(crate) fn expect_golden(name: &str, schema: &Value) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let found = serde_json::to_string_pretty(schema).unwrap() + "\n";
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &found).unwrap();
        }
        let expected = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{name}: {error}; run with UPDATE_GOLDEN=1"));
        assert!(expected == found, "{name} has changed; run with UPDATE_GOLDEN=1 and look at the change");
    }
}
