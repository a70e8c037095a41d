//! Effects: what only the shell may do, as values.

use std::path::Path;
use std::sync::Arc;

use super::notice::Notice;
use crate::cli::export_format;
use crate::export::{ExportOptions, ExportSource, export_bytes};
use crate::model::{Dossier, Layer};
use crate::query::Query;
use crate::save::write_whole;
use crate::scene::palette::Theme;

/// Something outside the state.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Puts text on the clipboard.
    Copy(String),
    /// Opens an address in the browser.
    OpenUrl(String),
    /// Changes the colours of the window.
    Theme(Theme),
    /// Asks for a path to save to, starting from the one given.
    ChoosePath(String),
    /// Writes a picture.
    Export(ExportRequest),
}

/// A picture to write.
#[derive(Debug, Clone)]
pub struct ExportRequest {
    /// Where.
    pub path: String,
    /// Who says what.
    pub dossier: Arc<Dossier>,
    /// The areas.
    pub layer: Arc<Layer>,
    /// What is switched off.
    pub query: Query,
    /// How.
    pub options: ExportOptions,
}

/// A way to ask for a path. It may block: it is called on a thread of its own.
pub trait FileDialog: Send + Sync {
    /// The path that the user chose; `None` where they chose none.
    fn save_path(&self, suggested: &str) -> Option<String>;
}

/// The dialog of the desktop.
#[derive(Debug, Clone, Copy)]
pub struct SystemDialog;

impl FileDialog for SystemDialog {
    fn save_path(&self, suggested: &str) -> Option<String> {
        let name = Path::new(suggested).file_name()?.to_string_lossy().into_owned();
        let path = rfd::FileDialog::new()
            .set_title("Export the map")
            .add_filter("PNG picture", &["png"])
            .add_filter("SVG picture", &["svg"])
            .set_file_name(name)
            .save_file()?;
        Some(path.to_string_lossy().into_owned())
    }
}

/// Makes the picture and writes it whole; says what came of it.
pub(crate) fn export_now(request: &ExportRequest) -> Notice {
    let path = Path::new(&request.path);
    let written = export_format(path).and_then(|format| {
        let options = ExportOptions { format, ..request.options.clone() };
        let source = ExportSource { dossier: &request.dossier, layer: &request.layer, query: &request.query };
        let bytes = export_bytes(&source, &options)?;
        write_whole(path, &bytes)?;
        Ok(bytes.len())
    });
    match written {
        Ok(bytes) => Notice::done(format!("Saved {} ({} kB).", request.path, bytes.div_ceil(1000))),
        Err(error) => Notice::failed(format!("Not saved: {error}.")),
    }
}
