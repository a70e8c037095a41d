//! The data that ships inside the program.

use geo::MultiPolygon;
use sha2::{Digest, Sha256};

use super::dossier::{Loaded, load_dossier};
use super::error::{LayerError, LoadError};
use super::layer::{LayerChoice, LayerFiles, LoadedLayer, load_layer};
use super::lexicon::{LexiconError, load_lexicon};
use crate::model::{Kept, Layer};
use crate::text::extract::Lexicon;
use crate::text::hex;

/// The name of the shipped dossier in findings and messages.
pub const SHIPPED_DOSSIER_NAME: &str = "kyivpost-49020.claims.json";

const AREAS: &[u8] = include_bytes!("../../data/ukraine-oblasts.geojson");
const PLACES: &[u8] = include_bytes!("../../data/places.geojson");
/// The background, and its name in findings.
pub(super) const CONTEXT: (&str, &[u8]) = ("context.geojson", include_bytes!("../../data/context.geojson"));
/// The gazetteer, and its name in findings.
pub(super) const GAZETTEER: &[u8] = include_bytes!("../../data/gazetteer.json");
pub(super) const GAZETTEER_NAME: &str = "gazetteer.json";
/// The list of towns and villages, and its name in findings.
pub(super) const TOWNS: &str = include_str!("../../data/towns.txt");
pub(super) const TOWNS_NAME: &str = "towns.txt";

/// The bytes of the background that lies behind every layer: a picture is another one where they are.
pub fn shipped_background() -> &'static [u8] {
    CONTEXT.1
}

/// Ukraine's 27 first-level units with the background, from `data/`.
///
/// # Errors
/// None as long as the shipped files are whole; a test loads them.
pub fn shipped_layer() -> Result<Layer, LayerError> {
    let files = LayerFiles {
        areas: ("ukraine-oblasts.geojson", AREAS),
        places: Some(("places.geojson", PLACES)),
        context: Some(CONTEXT),
        gazetteer: Some((GAZETTEER_NAME, GAZETTEER)),
        attribution: crate::model::SHIPPED_BOUNDARIES,
    };
    let LoadedLayer { mut layer, findings, .. } = load_layer(&files, &LayerChoice::default())?;
    if !findings.is_empty() {
        return Err(LayerError { findings });
    }
    // What the files say of an area is in the map already.
    layer.areas.iter_mut().for_each(|area| area.kept = Kept::default());
    layer.members = Box::default();
    Ok(layer)
}

/// The outlines of Ukraine's 27 first-level units, from `data/`; none where the shipped file is not whole.
pub(super) fn shipped_outlines() -> Vec<MultiPolygon<f64>> {
    let files = LayerFiles {
        areas: ("ukraine-oblasts.geojson", AREAS),
        places: None,
        context: None,
        gazetteer: None,
        attribution: "",
    };
    let loaded = load_layer(&files, &LayerChoice::default());
    loaded.map_or_else(
        |_| Vec::new(),
        |loaded| loaded.layer.areas.into_iter().map(|area| area.outline).collect(),
    )
}

/// SHA-256 of the shipped layer's files in `data/`, one after the other: `ukraine-oblasts.geojson`,
/// `places.geojson`, `context.geojson`, `gazetteer.json`. In lower-case hexadecimal digits.
pub fn shipped_layer_sha256() -> String {
    let mut digest = Sha256::new();
    for file in [AREAS, PLACES, CONTEXT.1, GAZETTEER] {
        digest.update(file);
    }
    hex(&digest.finalize())
}

/// The article's dossier, from `data/`.
///
/// # Errors
/// None as long as the shipped file is whole and fits the layer; a test loads it.
pub fn shipped_dossier(layer: &Layer) -> Result<Loaded, LoadError> {
    load_dossier(include_bytes!("../../data/kyivpost-49020.claims.json"), SHIPPED_DOSSIER_NAME, layer)
}

/// The shipped lexicon, as it is in `data/`.
pub(super) const LEXICON: &[u8] = include_bytes!("../../data/lexicon.json");

/// The extractor's words and actors with the gazetteer's names, from `data/`.
///
/// # Errors
/// None as long as the shipped file is whole; a test loads it.
pub fn shipped_lexicon() -> Result<Lexicon, LexiconError> {
    load_lexicon(LEXICON, "lexicon.json")
}
