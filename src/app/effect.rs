//! Effects: what only the shell may do, as values.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::command::Command;
use super::desk::DeskEffect;
use super::notice::Notice;
use crate::cli::{CliError, LayerAt, export_format};
use crate::export::{
    ExportError, ExportFormat, ExportOptions, ExportSource, compose_export, export_bytes,
    export_bytes_watched,
};
use crate::model::{Dossier, Layer};
use crate::paint::png::{Image, PngError, Watch, paint_png, paint_rgba};
use crate::query::Query;
use crate::save::write_over;
use crate::scene::palette::Theme;
use crate::text::CanonicalText;

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
    /// Asks for a file to open.
    ChooseOpen,
    /// Opens a file.
    Open(PathBuf),
    /// Reads the layer again, with other choices.
    ReadLayer(LayerAt),
    /// Makes an article of a text that was pasted.
    ReadPaste(String),
    /// Writes a file.
    Export(Box<ExportRequest>),
    /// Puts a picture on the clipboard.
    CopyImage(Box<ExportRequest>),
    /// Asks for a file with the outline of a place, and reads it.
    ChooseOutline,
    /// Reads a text for suggestions.
    Extract(Arc<CanonicalText>),
    /// Puts the dossier, which was just edited, on the disk, where a kill does not reach it.
    Record,
    /// Something with the file that is edited.
    Desk(DeskEffect),
    /// Stops the export that is being made.
    CancelExport,
    /// Does a command once the effects before it are done.
    Then(Box<Command>),
}

/// A file to make.
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

    /// The file that the user chose to open; `None` where they chose none.
    fn open_path(&self) -> Option<PathBuf>;

    /// The path that the user chose for the dossier itself; `None` where they chose none.
    fn save_dossier_path(&self, suggested: &str) -> Option<PathBuf> {
        self.save_path(suggested).map(PathBuf::from)
    }
}

/// The endings of files that have a map in them, a layer, or an article.
const MAPS: [&str; 7] = ["json", "png", "svg", "pdf", "html", "geojson", "jsonld"];
const LAYERS: [&str; 5] = ["geojson", "json", "geojsonl", "geojsons", "ndjson"];
const ARTICLES: [&str; 8] = ["txt", "md", "markdown", "html", "htm", "xhtml", "docx", "pdf"];

/// The dialog of the desktop.
#[derive(Debug, Clone, Copy)]
pub struct SystemDialog;

impl FileDialog for SystemDialog {
    fn save_path(&self, suggested: &str) -> Option<String> {
        let name = Path::new(suggested).file_name()?.to_string_lossy().into_owned();
        let ending = Path::new(suggested).extension()?.to_string_lossy().into_owned();
        let path = rfd::FileDialog::new()
            .set_title("Export the map")
            .add_filter("the chosen format", &[ending])
            .set_file_name(name)
            .save_file()?;
        Some(path.to_string_lossy().into_owned())
    }

    fn open_path(&self) -> Option<PathBuf> {
        rfd::FileDialog::new()
            .set_title("Open a dossier, an exported file, an article or a layer")
            .add_filter("what can be opened", &[&MAPS[..], &LAYERS, &ARTICLES].concat())
            .add_filter("dossiers and exported files", &MAPS)
            .add_filter("articles", &ARTICLES)
            .add_filter("layers", &LAYERS)
            .add_filter("all files", &["*"])
            .pick_file()
    }

    fn save_dossier_path(&self, suggested: &str) -> Option<PathBuf> {
        let (folder, name) = (Path::new(suggested).parent(), Path::new(suggested).file_name()?);
        let mut dialog = rfd::FileDialog::new()
            .set_title("Save the dossier")
            .add_filter("dossiers", &["json"])
            .set_file_name(name.to_string_lossy());
        if let Some(folder) = folder.filter(|folder| folder.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        dialog.save_file()
    }
}

/// Makes the file and writes it whole; says what came of it. `watch` is told how far it is.
pub(crate) fn export_now(request: &ExportRequest, watch: Watch<'_>) -> Notice {
    let path = Path::new(&request.path);
    let written = export_format(path).and_then(|format| {
        let options = ExportOptions { format, ..request.options.clone() };
        let bytes = export_bytes_watched(&request.source(), &options, watch)?;
        // That a file is there, and marked as read-only, was asked and answered.
        write_over(path, &bytes)?;
        Ok(bytes.len())
    });
    match written {
        Ok(bytes) => Notice::done(format!("Saved {} ({}).", request.path, file_size(bytes as u64))),
        Err(CliError::Export(ExportError::Png(PngError::Cancelled))) => {
            Notice::done("Cancelled; nothing was written.")
        }
        Err(error) => Notice::failed(format!("Not saved: {error}.")),
    }
}

impl ExportRequest {
    /// What is exported.
    pub fn source(&self) -> ExportSource<'_> {
        ExportSource { dossier: &self.dossier, layer: &self.layer, query: &self.query }
    }

    /// The page's pixels, at most so many wide and high.
    ///
    /// # Errors
    /// [`PngError::Size`] where the page has no size.
    pub(crate) fn picture(&self, most_px: f64) -> Result<Image, PngError> {
        let options = &self.options;
        let longest = f64::from(options.width_px.max(options.height_px));
        let scale = options.scale * (most_px / longest).min(1.0);
        let options = ExportOptions { format: ExportFormat::Png, ..options.clone() };
        paint_rgba(&compose_export(&self.source(), &options), scale)
    }

    /// How many bytes the file will have. Large pictures are judged from a smaller one.
    pub(crate) fn expected_bytes(&self) -> Option<u64> {
        let (width, height) = (f64::from(self.options.width_px), f64::from(self.options.height_px));
        let pixels = width * height;
        let judged = 2e6;
        if self.options.format != ExportFormat::Png || pixels <= judged {
            return export_bytes(&self.source(), &self.options).ok().map(|bytes| bytes.len() as u64);
        }
        let factor = (judged / pixels).sqrt();
        let options = &self.options;
        let scene = compose_export(&self.source(), options);
        let mut bytes = Vec::new();
        paint_png(&scene, options.scale * factor, options.dpi, &mut bytes).ok()?;
        // Lines grow with the side, fills compress to next to nothing.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a rough positive number"
        )]
        let expected = (bytes.len() as f64 / libm::pow(factor, 1.2)) as u64;
        Some(expected)
    }
}

/// A file's size for people.
pub(crate) fn file_size(bytes: u64) -> String {
    if bytes < 1_000_000 {
        format!("{} kB", bytes.div_ceil(1000))
    } else {
        format!("{:.1} MB", bytes as f64 / 1e6)
    }
}
