//! What goes out: pictures, pages and data, each made whole in memory from the same dossier, layer,
//! query and options. The same input gives the same bytes.
//!
//! Not here: writing files (`save`), and what a picture is made of (`scene`, `paint`).

mod annotation;
mod carrier;
mod compare;
mod csv;
mod facts;
mod format;
mod geojson;
mod layer_mark;
mod options;
mod record;
mod record_options;
mod verify;

pub use carrier::{FileKind, UnreadableFile};
pub use csv::COLUMNS as CSV_COLUMNS;
pub use format::ExportFormat;
pub use options::{ExportOptions, Footnotes, LegendPlace, page_scale};
pub use record::{RECORD_FORMAT, RecordError, record_text};
pub use verify::{DOES_NOT_PROVE, Outcome, PROVES, Report, ViewError, verify_file, view_of_file};

use annotation::export_annotations;
use csv::export_csv;
use geojson::export_geojson;

use crate::derive::derive_verdicts;
use crate::model::{Dossier, Layer};
use crate::paint::png::{PngError, paint_png};
use crate::paint::svg::paint_svg;
use crate::query::{Query, filter_in_force};
use crate::save::dossier_to_json;
use crate::scene::base::BaseMap;
use crate::scene::compose::MapSource;
use crate::scene::item::Scene;
use crate::scene::page::{PageStyle, compose_page};

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
    #[error(transparent)]
    Png(#[from] PngError),
    /// The format is not made yet by this version.
    #[error("{0} files are not made yet; choose PNG or SVG")]
    Unmade(&'static str),
}

/// Makes a file.
///
/// # Errors
/// [`ExportError`] where the size is out of range.
pub fn export_bytes(source: &ExportSource<'_>, options: &ExportOptions) -> Result<Vec<u8>, ExportError> {
    match options.format {
        ExportFormat::Png => {
            let mut bytes = Vec::new();
            paint_png(&compose_export(source, options), options.scale, options.dpi, &mut bytes)?;
            Ok(bytes)
        }
        ExportFormat::Svg => Ok(paint_svg(&compose_export(source, options), options.scale).into_bytes()),
        ExportFormat::Csv => Ok(export_csv(source, options.language).into_bytes()),
        ExportFormat::GeoJson => {
            Ok(export_geojson(source, options, &record_text(source, options)).into_bytes())
        }
        ExportFormat::JsonLd => {
            Ok(export_annotations(source, options, &record_text(source, options)).into_bytes())
        }
        ExportFormat::Dossier => Ok(dossier_to_json(source.dossier).into_bytes()),
        other @ (ExportFormat::Pdf | ExportFormat::Html) => Err(ExportError::Unmade(other.label())),
    }
}

/// Composes the page that the painters of pictures draw.
pub fn compose_export(source: &ExportSource<'_>, options: &ExportOptions) -> Scene {
    let base = BaseMap::new(source.layer);
    let in_force = filter_in_force(source.dossier, source.query);
    let verdicts = derive_verdicts(source.layer, &in_force);
    let map = MapSource { dossier: source.dossier, layer: source.layer, base: &base, verdicts: &verdicts };
    let style = PageStyle {
        width: f64::from(options.width_px) / options.scale,
        height: f64::from(options.height_px) / options.scale,
        theme: options.theme,
        language: options.language,
        frame: options.frame,
        focus: options.focus.clone(),
        text: options.text.clone(),
        detail_px: match options.format {
            ExportFormat::Png => options.scale.recip(),
            _ => 0.3,
        },
    };
    let scene = compose_page(&map, &in_force, source.query, &style);
    Scene { record: Some(record_text(source, options).into()), ..scene }
}

/// A value as compact JSON.
fn json_text(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("invariant: what is exported has only texts, numbers and lists")
}
