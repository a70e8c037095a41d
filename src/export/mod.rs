//! What goes out: pictures, pages and data, each made whole in memory from the same dossier, layer,
//! query and options. The same input gives the same bytes.
//!
//! Not here: writing files (`save`), and what a picture is made of (`scene`, `paint`).

mod against;
mod annotation;
mod carrier;
mod compare;
mod crop;
mod csv;
mod decoding;
mod drawing;
mod facts;
mod geojson;
mod image_facts;
mod json;
mod layer_mark;
mod likeness;
mod options;
mod outgoing;
mod pdf_file;
mod picture;
mod record;
mod record_options;
mod size;
mod verify;

pub use crate::format::ExportFormat;
pub use against::{AgainstError, AgainstReport, Finding as AgainstFinding, compare_with_original};
pub use carrier::{FileKind, UnreadableFile, has_record};
pub use crop::{DegreeBox, NoCrop, frame_of_areas, frame_of_degrees, frame_on_base};
pub use csv::KEY_COLUMNS as CSV_KEY_COLUMNS;
pub use drawing::prepare_record;
pub use options::ExportOptions;
pub use outgoing::{outgoing, unchecked, unchecked_sentence};
pub use record::{RECORD_FORMAT, RecordError, record_text};
pub use size::{
    LEAST_PX, Length, NoLength, NoTypeSize, PictureSize, Preset, SizeFault, TypeSize, page_scale,
};
pub use verify::{Outcome, Report, ViewError, does_not_prove, proves, verify_file, view_of_file};

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::thread::ScopedJoinHandle;

use annotation::export_annotations;
use csv::export_csv;
use geojson::export_geojson;
use image_facts::image_facts;

use crate::derive::derive_verdicts;
use crate::model::{Dossier, Layer};
use crate::paint::html::{HtmlPage, address_beside, embed_snippet, paint_html};
use crate::paint::pdf::{PdfError, PdfMark, paint_pdf_with_marks};
use crate::paint::png::{PngError, Watch, paint_png_watched};
use crate::paint::svg::paint_svg;
use crate::paint::xmp::xmp_packet;
use crate::query::{Query, filter_in_force};
use crate::save::dossier_to_json;
use crate::scene::arrange::LeftOut;
use crate::scene::base::BaseMap;
use crate::scene::compose::MapSource;
use crate::scene::item::Scene;
use crate::scene::page::{PageStyle, compose_page};
use crate::words::{Message, Say, say_in_english};

/// The member of a JSON file that holds its record.
pub const RECORD_MEMBER: &str = "claims_map";

/// What is exported.
#[derive(Debug, Clone, Copy)]
pub struct ExportSource<'a> {
    /// Who says what.
    pub dossier: &'a Dossier,
    /// The areas.
    pub layer: &'a Layer,
    /// What is switched off.
    pub query: &'a Query,
}

/// Why a file could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The pixels could not be made.
    Png(#[from] PngError),
    /// The page could not be made.
    Pdf(#[from] PdfError),
}

impl Say for ExportError {
    fn message(&self) -> Message {
        match self {
            Self::Png(error) => error.message(),
            Self::Pdf(error) => error.message(),
        }
    }
}

say_in_english!(ExportError);

/// Makes a file.
///
/// # Errors
/// [`ExportError`] where the size is out of range.
pub fn export_bytes(source: &ExportSource<'_>, options: &ExportOptions) -> Result<Vec<u8>, ExportError> {
    export_bytes_watched(source, options, &mut |_done| ControlFlow::Continue(()))
}

/// Makes a file, and tells `watch` how far it is, 0 to 1; stops where it answers so.
///
/// # Errors
/// [`ExportError`] where the size is out of range, and where the work was cancelled.
pub fn export_bytes_watched(
    source: &ExportSource<'_>,
    options: &ExportOptions,
    watch: Watch<'_>,
) -> Result<Vec<u8>, ExportError> {
    Ok(make_file(source, options, watch)?.bytes)
}

/// A file that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFile {
    /// What stands in it.
    pub bytes: Vec<u8>,
    /// What had no room on its page; nothing for a file that is no picture.
    pub left_out: LeftOut,
}

/// Makes a file, and says what had no room on its page; tells `watch` how far it is, 0 to 1, and stops where it
/// answers so.
///
/// # Errors
/// [`ExportError`] where the size is out of range, and where the work was cancelled.
pub fn make_file(
    source: &ExportSource<'_>,
    options: &ExportOptions,
    watch: Watch<'_>,
) -> Result<MadeFile, ExportError> {
    let painted = export_with_parts(source, options, watch)?;
    let page = painted.scene.filter(|_| options.format.is_page());
    let left_out = page.map(|scene| scene.left_out).unwrap_or_default();
    Ok(MadeFile { bytes: painted.bytes, left_out })
}

/// A file that was made, with what names its parts.
#[derive(Debug)]
struct Painted {
    bytes: Vec<u8>,
    /// The page that was drawn; `None` for a file that is no picture.
    scene: Option<Scene>,
    /// What each piece of a PDF stands for, in drawing order; empty for other files.
    marks: Vec<PdfMark>,
}

/// Makes a file, and keeps what names its parts.
fn export_with_parts(
    source: &ExportSource<'_>,
    options: &ExportOptions,
    watch: Watch<'_>,
) -> Result<Painted, ExportError> {
    let dossier = outgoing(source.dossier, options.with_text);
    let source = &ExportSource { dossier: &dossier, ..*source };
    let record = || record_text(source, options);
    let record: Option<MakeRecord<'_>> = if options.format.has_record() { Some(&record) } else { None };
    paint(source, options, record, watch)
}

/// Makes the text of a record.
type MakeRecord<'a> = &'a (dyn Fn() -> String + Sync);

/// Makes a file of a dossier that may go out as it is, with or without a record.
fn paint(
    source: &ExportSource<'_>,
    options: &ExportOptions,
    record: Option<MakeRecord<'_>>,
    watch: Watch<'_>,
) -> Result<Painted, ExportError> {
    // What a person reads is in the file's language; what a program reads back is the dossier as it is.
    let shown = source.dossier.in_language(options.language);
    let shown = &ExportSource { dossier: &shown, ..*source };
    let text = || record.map_or_else(|| "null".to_owned(), |record| record());
    let plain = |bytes: String| Painted { bytes: bytes.into_bytes(), scene: None, marks: Vec::new() };
    let scene = || compose(shown, options, record);
    let drawn = |scene, bytes| Painted { bytes, scene: Some(scene), marks: Vec::new() };
    Ok(match options.format {
        ExportFormat::Png => {
            let (scene, mut bytes) = (scene(), Vec::new());
            let xmp = xmp_packet(&image_facts(shown, options, &scene));
            paint_png_watched(&scene, options.scale, options.dpi, Some(&xmp), &mut bytes, watch)?;
            drawn(scene, bytes)
        }
        ExportFormat::Svg => {
            let scene = scene();
            let bytes = paint_svg(&scene, options.scale, options.svg_text).into_bytes();
            drawn(scene, bytes)
        }
        ExportFormat::Pdf => {
            let scene = scene();
            let (bytes, marks) = paint_pdf_with_marks(&scene, options.scale, options.dpi, options.inks)?;
            Painted { bytes, scene: Some(scene), marks }
        }
        ExportFormat::Html => {
            let scene = scene();
            let bytes = html_page(shown, options, &scene).into_bytes();
            drawn(scene, bytes)
        }
        ExportFormat::Csv => plain(export_csv(shown, options.language)),
        ExportFormat::GeoJson => plain(export_geojson(shown, options, &text())),
        ExportFormat::JsonLd => plain(export_annotations(shown, options, &text())),
        ExportFormat::Dossier => plain(dossier_to_json(source.dossier)),
    })
}

/// Makes the interactive page: the map, the dossier and a script in one file.
fn html_page(source: &ExportSource<'_>, options: &ExportOptions, scene: &Scene) -> String {
    let base = BaseMap::new(source.layer);
    let in_force = filter_in_force(source.dossier, source.query);
    let verdicts = derive_verdicts(source.layer, &in_force);
    let page = HtmlPage {
        map: MapSource { dossier: source.dossier, layer: source.layer, base: &base, verdicts: &verdicts },
        query: source.query,
        frame: options.frame,
        language: options.language,
        focus: &options.focus,
        title: options.text.title.as_deref().unwrap_or(&source.dossier.title),
        palette: &options.palette,
        text: &options.text,
        date: options.date,
        has_mark: options.has_mark,
    };
    paint_html(scene, &page)
}

/// The lines that show an exported page inside another page that lies beside it.
pub fn embed_lines(page: &Path, dossier: &Dossier, options: &ExportOptions) -> String {
    let title = options.text.title.as_deref().unwrap_or_else(|| dossier.title_in(options.language));
    embed_snippet(title, &address_beside(page), options.language)
}

/// Composes the page that the painters of pictures draw, of what goes out.
pub fn compose_export(source: &ExportSource<'_>, options: &ExportOptions) -> Scene {
    let dossier = outgoing(source.dossier, options.with_text);
    let source = &ExportSource { dossier: &dossier, ..*source };
    let shown = dossier.in_language(options.language);
    let shown = &ExportSource { dossier: &shown, ..*source };
    compose(shown, options, Some(&|| record_text(source, options)))
}

fn compose(source: &ExportSource<'_>, options: &ExportOptions, record: Option<MakeRecord<'_>>) -> Scene {
    let base = BaseMap::new(source.layer);
    let in_force = filter_in_force(source.dossier, source.query);
    let verdicts = derive_verdicts(source.layer, &in_force);
    let map = MapSource { dossier: source.dossier, layer: source.layer, base: &base, verdicts: &verdicts };
    let style = PageStyle {
        width: f64::from(options.width_px) / options.scale,
        height: f64::from(options.height_px) / options.scale,
        colors: options.colors(),
        background: options.background,
        labels: options.labels,
        has_locator: options.has_locator,
        language: options.language,
        frame: options.frame,
        focus: options.focus.clone(),
        text: options.text.clone(),
        legend: options.legend,
        footnotes: options.footnotes,
        has_mark: options.has_mark,
        date: options.date,
        detail_px: match options.format {
            ExportFormat::Png => options.scale.recip(),
            _ => 0.3,
        },
    };
    // The record needs nothing that the page has: one is made beside the other.
    let (scene, record) = std::thread::scope(|scope| {
        let record = record.map(|record| scope.spawn(record));
        (compose_page(&map, &in_force, source.query, &style), record.map(ScopedJoinHandle::join))
    });
    let record = record.map(|text| text.unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
    Scene { record: record.map(Arc::from), ..scene }
}

/// A value as compact JSON.
fn json_text(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("invariant: what is exported has only texts, numbers and lists")
}
