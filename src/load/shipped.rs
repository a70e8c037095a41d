//! The data that ships inside the program.

use super::dossier::{Loaded, load_dossier};
use super::error::{LayerError, LoadError};
use super::layer::{LayerFiles, load_layer};
use crate::model::Layer;

/// The name of the shipped dossier in findings and messages.
pub const SHIPPED_DOSSIER_NAME: &str = "kyivpost-49020.claims.json";

/// Ukraine's 27 first-level units with the background, from `data/`.
///
/// # Errors
/// None as long as the shipped files are whole; a test loads them.
pub fn shipped_layer() -> Result<Layer, LayerError> {
    load_layer(&LayerFiles {
        areas: ("ukraine-oblasts.geojson", include_bytes!("../../data/ukraine-oblasts.geojson")),
        places: Some(("places.geojson", include_bytes!("../../data/places.geojson"))),
        context: Some(("context.geojson", include_bytes!("../../data/context.geojson"))),
        gazetteer: Some(("gazetteer.json", include_bytes!("../../data/gazetteer.json"))),
        attribution: "Natural Earth, public domain",
    })
}

/// The article's dossier, from `data/`.
///
/// # Errors
/// None as long as the shipped file is whole and fits the layer; a test loads it.
pub fn shipped_dossier(layer: &Layer) -> Result<Loaded, LoadError> {
    load_dossier(include_bytes!("../../data/kyivpost-49020.claims.json"), SHIPPED_DOSSIER_NAME, layer)
}
