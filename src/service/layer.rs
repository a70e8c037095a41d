//! Layers of the user's and the shipped one: read, with what was found of them and what there is to choose.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::OpenError;
use crate::load::{
    Finding, LayerChoice, LayerFiles, LayerPreview, LoadedLayer, load_layer_in_world, named_layer,
    read_layer_source, shipped_layer,
};
use crate::model::{Layer, LayerFile, SUPPLIED_BOUNDARIES};

/// A layer of the user's: where it is, and what is chosen of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerAt {
    /// Its file.
    pub path: PathBuf,
    /// Which properties its ids and names are.
    pub choice: LayerChoice,
}

impl From<&Path> for LayerAt {
    fn from(path: &Path) -> Self {
        Self { path: path.to_owned(), choice: LayerChoice::default() }
    }
}

/// A layer that was opened, with warnings about it.
#[derive(Debug, Clone)]
pub struct OpenedLayer {
    /// The areas.
    pub layer: Layer,
    /// What was mended or left out.
    pub findings: Vec<Finding>,
    /// Where it was read, and what there is to choose of it; `None` for the shipped one.
    pub source: Option<Arc<LayerSource>>,
}

/// Where a layer was read, and what there is to choose of it.
#[derive(Debug, Clone, PartialEq)]
pub struct LayerSource {
    /// Its file.
    pub path: PathBuf,
    /// What there was to choose from, and what was chosen.
    pub preview: LayerPreview,
    /// What was mended or left out.
    pub findings: Vec<Finding>,
}

/// Loads a layer; the shipped one where none is given.
///
/// # Errors
/// [`OpenError`], which names the file and the place.
pub fn layer_at(at: Option<&LayerAt>) -> Result<OpenedLayer, OpenError> {
    let Some(at) = at else {
        return Ok(OpenedLayer { layer: shipped_layer()?, findings: Vec::new(), source: None });
    };
    layer_from_bytes(at, &read_layer_source(&at.path)?)
}

/// The layer for a file of which these are the bytes: the given one, else the one that the file names where it
/// stands beside it, else the shipped one.
///
/// # Errors
/// [`OpenError`], which names the file and the place.
pub fn layer_for(file: &Path, bytes: &[u8], given: Option<&LayerAt>) -> Result<OpenedLayer, OpenError> {
    match given {
        Some(given) => layer_at(Some(given)),
        None => layer_at(layer_beside(file, bytes).as_ref()),
    }
}

/// Loads a layer whose file has been read.
pub(super) fn layer_from_bytes(at: &LayerAt, bytes: &[u8]) -> Result<OpenedLayer, OpenError> {
    let LayerAt { path, choice } = at;
    let name = path.display().to_string();
    let areas = (name.as_str(), bytes);
    let attribution = SUPPLIED_BOUNDARIES;
    let files = LayerFiles { areas, places: None, context: None, gazetteer: None, attribution };
    let LoadedLayer { mut layer, findings, preview } = load_layer_in_world(&files, choice)?;
    layer.file = Some(LayerFile {
        name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        id: preview.id.property().map(str::to_owned),
        area_name: choice.name.clone(),
        areas: layer.areas.len(),
    });
    let source = LayerSource { path: path.clone(), preview, findings: findings.clone() };
    Ok(OpenedLayer { layer, findings, source: Some(Arc::new(source)) })
}

/// The layer that a dossier in a file was made on, where its file stands beside it.
pub(super) fn layer_beside(dossier: &Path, bytes: &[u8]) -> Option<LayerAt> {
    let LayerFile { name, id, area_name, .. } = named_layer(bytes)?;
    let path = dossier.parent()?.join(name);
    path.is_file().then_some(LayerAt { path, choice: LayerChoice { id, name: area_name } })
}
