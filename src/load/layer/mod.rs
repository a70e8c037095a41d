//! Loading a layer: areas, places and background from GeoJSON.
//!
//! Areas may come from anywhere: what can be drawn is drawn, what is odd is mended or left out and told,
//! each with its feature and ring. `lexer` and `number` read JSON's parts, `object` GeoJSON's, `ring` mends,
//! `batch` reads features in pieces at the same time, `document` whole files; `table` counts properties,
//! `choice` finds ids and names among them, `assemble` makes areas. What ships beside the areas is read by
//! `strict`.
//!
//! JSON is read by us and not by a library for two reasons. *Findings*: a derived reader refuses the whole file at
//! the first point, empty geometry or height, without its feature and ring; one that keeps them reads each feature
//! as raw text and looks at it by itself. *Time*: in November 2026, on two cores that other work shared, such
//! readers took 2.9 and 3.1 times as long as `load_layer` with all its checks on the layer
//! `dense` (`serde_json` 1.0 with raw values, `sonic-rs` 0.5 with lazy ones); `simd-json` 0.17 took 2.9 times as
//! long without any check, the `geojson` crate 1.6 as a whole and 2.6 by features. Only a derived `serde_json`
//! reader came near (0.9 to 1.3) while the cores were shared; with both free it takes 2.4 times as long, since it
//! cannot begin in the middle of a file. `benches/README.md` has the table.

mod assemble;
mod batch;
mod choice;
mod crs;
mod document;
mod lexer;
mod number;
mod object;
mod oddity;
mod ring;
mod strict;
mod table;

use std::collections::BTreeMap;

pub use choice::{FEATURE_ID, IdSource, LayerChoice, LayerPreview, PropertyPreview, Sample};
pub use strict::load_outline;

use self::assemble::{Assembled, assemble, place_of};
use self::choice::{choose, has_feature_ids};
use self::document::{Document, read_document};
use self::strict::load_places;
use super::error::LayerError;
use super::finding::{FilePlace, Finding, Severity};
use super::gazetteer::{Gazetteer, OtherNames, load_gazetteer};
use crate::model::{Layer, Names};
use crate::words::{Message, Say, message};

pub(crate) use self::table::with_members;
pub(super) use strict::{Background, load_background, parse_outline};

/// How many features a preview has.
const SAMPLES: usize = 6;
/// In how many pieces a file is read at the same time, at most.
const MOST_PIECES: usize = 8;

/// The files of a layer: each with its name for findings and its bytes.
#[derive(Debug, Clone, Copy)]
pub struct LayerFiles<'a> {
    /// The areas.
    pub areas: (&'a str, &'a [u8]),
    /// The places; `None` for none.
    pub places: Option<(&'a str, &'a [u8])>,
    /// The background; `None` for none.
    pub context: Option<(&'a str, &'a [u8])>,
    /// What areas and groups of them are called; `None` for nothing more.
    pub gazetteer: Option<(&'a str, &'a [u8])>,
    /// Where the boundaries come from, for the boundary note.
    pub attribution: &'a str,
}

/// A layer, and what was found on the way.
#[derive(Debug, Clone, PartialEq)]
pub struct LoadedLayer {
    /// The layer.
    pub layer: Layer,
    /// What was mended or left out: warnings.
    pub findings: Vec<Finding>,
    /// What there was to choose from, and what was chosen.
    pub preview: LayerPreview,
}

/// Loads a layer. Areas are ordered by id.
///
/// The areas' file may be a collection of features, a feature, a geometry, or several of them, each on a
/// line (RFC 8142). Rings that are not closed, repeat positions or go out and back by the same way are
/// mended; what cannot be drawn is left out, as are points and lines; both are findings. Rings that cross
/// themselves stay as they are. Places, background and spellings must be without fault.
///
/// # Errors
/// [`LayerError`]: the file is no GeoJSON or not UTF-8, has another coordinate system than longitude and
/// latitude on WGS 84, or nothing that can be drawn; the user chose a property that there is not; or each
/// fault of the other files.
pub fn load_layer(files: &LayerFiles<'_>, choice: &LayerChoice) -> Result<LoadedLayer, LayerError> {
    // The shipped background is about as large as the areas: one is read beside the other.
    std::thread::scope(|scope| {
        let context = files.context.map(|file| scope.spawn(move || load_background(file)));
        let areas = load_areas(files, choice);
        let context = context.map_or_else(Default::default, |context| {
            context.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        });
        let (background, mut faults) = context;
        let mut loaded = match areas {
            Ok(loaded) => loaded,
            Err(LayerError { findings }) => {
                faults.splice(0..0, findings);
                return Err(LayerError { findings: faults });
            }
        };
        if let Some(file) = files.places {
            let (places, found) = load_places(file, &loaded.layer.areas);
            loaded.layer.places = places;
            faults.splice(0..0, found);
        }
        if !faults.is_empty() {
            return Err(LayerError { findings: faults });
        }
        loaded.layer.context = background.context;
        Ok(loaded)
    })
}

/// The areas, with the spellings that they have in the gazetteer.
fn load_areas(files: &LayerFiles<'_>, choice: &LayerChoice) -> Result<LoadedLayer, LayerError> {
    let (file, bytes) = files.areas;
    let (gazetteer, faults) =
        files.gazetteer.map_or_else(Default::default, |(file, bytes)| load_gazetteer(file, bytes));
    if !faults.is_empty() {
        return Err(LayerError { findings: faults });
    }
    let pieces = std::thread::available_parallelism().map_or(1, usize::from).min(MOST_PIECES);
    let document = read_document(bytes, pieces).map_err(|fault| refusal(file, "", fault.message(bytes)))?;
    let Gazetteer { areas: names, .. } = &gazetteer;
    let mut loaded = layer_of(file, document, choice, names)?;
    loaded.layer.names = gazetteer.names_of(&loaded.layer.areas);
    files.attribution.clone_into(&mut loaded.layer.attribution);
    Ok(loaded)
}

/// A layer of what was read.
fn layer_of(
    file: &str,
    mut document: Document,
    choice: &LayerChoice,
    names: &BTreeMap<String, OtherNames>,
) -> Result<LoadedLayer, LayerError> {
    expect_degrees(file, &document)?;
    let form = document.form;
    let place = |oddity: &oddity::Oddity| place_of(form, oddity);
    if document.batch.features.is_empty() {
        let mut findings = document.batch.tally.findings(file, Severity::Error, place);
        findings.push(Finding::of_file(Severity::Error, file, "features", message!("layer-without-area")));
        return Err(LayerError { findings });
    }
    let chosen = choose(&document.batch, choice).map_err(|message| refusal(file, "features", message))?;
    let mut findings = document.batch.tally.findings(file, Severity::Warning, place);
    let mut preview = preview_of(&document, &chosen);
    let Assembled { areas, places, findings: more } = assemble(file, &mut document, &chosen, names);
    findings.extend(more);
    preview.areas = areas.len();
    let layer = Layer {
        areas,
        places,
        context: Vec::new(),
        names: Names::default(),
        attribution: String::new(),
        members: document.members,
        file: None,
    };
    Ok(LoadedLayer { layer, findings, preview })
}

fn refusal(file: &str, place: impl Into<FilePlace>, message: Message) -> LayerError {
    LayerError { findings: vec![Finding::of_file(Severity::Error, file, place, message)] }
}

/// Refuses a file that is not in longitude and latitude: it says so, or as many features as are drawn have
/// positions that are not on the globe.
fn expect_degrees(file: &str, document: &Document) -> Result<(), LayerError> {
    if let Some(crs) = &document.batch.crs {
        return Err(refusal(file, "crs", crs.message()));
    }
    match document.batch.tally.far() {
        Some((first, count)) if count >= document.batch.features.len() => {
            let message = message!("layer-not-in-degrees", position = first.what.position_words());
            Err(refusal(file, place_of(document.form, first), message))
        }
        _ => Ok(()),
    }
}

fn preview_of(document: &Document, chosen: &choice::Chosen) -> LayerPreview {
    let properties = document.batch.table.columns.iter().map(|column| PropertyPreview {
        name: column.name(),
        filled: column.filled,
        is_unique: column.is_unique(),
        is_plain: column.is_plain,
        examples: column.examples.clone(),
    });
    LayerPreview {
        properties: properties.collect(),
        samples: document.batch.features.iter().take(SAMPLES).map(Sample::of).collect(),
        has_feature_ids: has_feature_ids(&document.batch),
        id: chosen.id.clone().unwrap_or(IdSource::Number),
        name: chosen.name.clone(),
        features: document.batch.features.len(),
        areas: 0,
    }
}
