//! A file to make, and making it.

use std::path::Path;
use std::sync::Arc;

use crate::app::notices::state::Notice;
use crate::export::{ExportFormat, ExportOptions, ExportSource, compose_export, export_bytes};
use crate::model::{Dossier, Layer};
use crate::paint::png::{Image, PngError, Watch, paint_png, paint_rgba};
use crate::query::Query;
use crate::service::{ReadOnlyFile, export_file};
use crate::words::{Arg, Message, Say as _, message};

/// A file to make.
#[derive(Debug, Clone)]
pub struct ExportRequest {
    /// Where.
    pub path: String,
    /// Whether a file of this name may be written over: that was asked and answered.
    pub may_overwrite: bool,
    /// Who says what.
    pub dossier: Arc<Dossier>,
    /// The areas.
    pub layer: Arc<Layer>,
    /// What is switched off.
    pub query: Query,
    /// How.
    pub options: ExportOptions,
}

/// Makes the file and writes it whole; says what came of it. `watch` is told how far it is.
pub(crate) fn export_now(request: &ExportRequest, watch: Watch<'_>) -> Notice {
    let path = Path::new(&request.path);
    // That a file is there, and marked as read-only, was asked and answered.
    match export_file(path, &request.source(), &request.options, ReadOnlyFile::Replaced, watch) {
        Ok(written) => {
            let size = file_size(written.byte_count as u64);
            Notice::done(message!("dialog-export-saved", path = &request.path, size = size))
        }
        Err(error) if error.is_cancelled() => Notice::done(message!("dialog-export-cancelled")),
        Err(error) => Notice::failed(message!("dialog-export-not-saved", reason = error.message())),
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
pub(crate) fn file_size(bytes: u64) -> Message {
    if bytes < 1_000_000 {
        message!("dialog-export-kilobytes", size = bytes.div_ceil(1000).to_string())
    } else {
        message!("dialog-export-megabytes", size = Arg::Number(bytes as f64 / 1e6, 1))
    }
}
