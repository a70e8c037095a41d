//! A file to make, and making it.

use std::path::Path;
use std::sync::Arc;

use crate::app::export::drawn::{Drawn, PreviewOf, PreviewRoom, UsualWords};
use crate::app::notices::state::Notice;
use crate::app::path::shown::shown_path;
use crate::export::{ExportFormat, ExportOptions, ExportSource, compose_export, export_bytes_watched};
use crate::model::{Dossier, Layer};
use crate::paint::png::{Image, PngError, Watch, paint_rgba};
use crate::query::Query;
use crate::scene::arrange::LeftOut;
use crate::scene::item::{Group, Item, Origin, Role, Scene};
use crate::service::{ReadOnlyFile, export_file};
use crate::words::{Arg, Message, Say as _, message};

/// The most pixels of a PNG that is made only to know its size.
const MOST_PIXELS_TO_WEIGH: u64 = 12_000_000;

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
            let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
            let saved = Notice::done(message!("dialog-export-saved", path = shown_path(&path), size = size));
            saved.with_copied(path.display().to_string())
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

    /// The preview: drawn of the very scene that is written, as large as there is room.
    pub(crate) fn preview(&self, of: PreviewOf, room: PreviewRoom) -> Drawn {
        let options = &self.options;
        let nothing = Drawn {
            of,
            image: None,
            left_out: LeftOut::default(),
            alt: String::new(),
            usual: UsualWords::default(),
        };
        let is_page = options.format.is_page();
        if !is_page && options.format != ExportFormat::Html {
            return nothing;
        }
        let scene = compose_export(&self.source(), options);
        let text = &options.text;
        let usual = UsualWords {
            title: text.title.is_none().then(|| scene.title.clone()),
            subtitle: text.subtitle.is_none().then(|| subtitle_of(&scene)).flatten(),
            alt: text.alt.is_none().then(|| scene.description.clone()),
        };
        if !is_page {
            return Drawn { usual, ..nothing };
        }
        let (width, height) = (f64::from(options.width_px), f64::from(options.height_px));
        let smaller = match room {
            PreviewRoom::Actual => 1.0,
            PreviewRoom::Fit { width_px, height_px } => {
                (f64::from(width_px) / width).min(f64::from(height_px) / height).min(1.0)
            }
        };
        let image = paint_rgba(&scene, options.scale * smaller);
        Drawn {
            image: Some(image.map(Arc::new).map_err(|error| error.message())),
            left_out: scene.left_out,
            alt: scene.description,
            usual,
            ..nothing
        }
    }

    /// How many bytes the file has, which is made for that and thrown away; `None` where that takes long, and where
    /// `watch` stops it.
    pub(crate) fn byte_count(&self, watch: Watch<'_>) -> Option<u64> {
        let options = &self.options;
        let pixels = u64::from(options.width_px) * u64::from(options.height_px);
        if options.format == ExportFormat::Png && pixels > MOST_PIXELS_TO_WEIGH {
            return None;
        }
        let bytes = export_bytes_watched(&self.source(), options, watch).ok()?;
        Some(bytes.len() as u64)
    }
}

/// The line under a page's title, which stands in several pieces; `None` where it has none.
fn subtitle_of(scene: &Scene) -> Option<String> {
    let groups = scene.items.iter().filter_map(|item| match item {
        Item::Group(Group { origin: Origin::Text(Role::Subtitle), items, .. }) => Some(items),
        _ => None,
    });
    let lines: Vec<String> = groups
        .flatten()
        .filter_map(|item| match item {
            Item::Text(text) => Some(text.words()),
            _ => None,
        })
        .collect();
    (!lines.is_empty()).then(|| lines.join(" "))
}

/// A file's size for people.
pub(crate) fn file_size(bytes: u64) -> Message {
    if bytes < 1_000_000 {
        message!("dialog-export-kilobytes", size = bytes.div_ceil(1000).to_string())
    } else {
        message!("dialog-export-megabytes", size = Arg::Number(bytes as f64 / 1e6, 1))
    }
}

/// A file's exact size for people, in thousands of bytes, rounded up.
pub(crate) fn exact_file_size(bytes: u64) -> Message {
    message!("dialog-export-exact-size", size = Arg::Number(bytes.div_ceil(1000) as f64, 0))
}
