//! From arguments to a dossier, a layer and a query.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::{LayerArgs, ToggleArgs};
use super::error::{CliError, listed};
use crate::export::{ExportOptions, FileKind, Report, verify_file, view_of_file};
use crate::load::{
    Finding, LayerChoice, LayerFiles, LayerPreview, LoadError, Loaded, LoadedLayer, Severity,
    is_standard_input, load_dossier, load_layer, named_layer, read_layer_source, read_source,
    shipped_dossier, shipped_layer, source_name,
};
use crate::model::{ActorId, DocumentId, Dossier, Kind, Layer, LayerFile, SUPPLIED_BOUNDARIES};
use crate::query::{Query, Toggle};
use crate::save::Base;

/// What a command works on.
#[derive(Debug, Clone)]
pub struct Input {
    /// Who says what.
    pub dossier: Dossier,
    /// The areas, with the dossier's own places among the places.
    pub layer: Layer,
    /// Warnings about the layer, then about the dossier.
    pub findings: Vec<Finding>,
    /// The file that the dossier stands in; `None` where it has none of its own.
    pub file: Option<Base>,
    /// How the file was exported; `None` for a dossier.
    pub exported: Option<Box<Exported>>,
    /// Where the layer was read; `None` for the shipped one.
    pub source: Option<Arc<LayerSource>>,
}

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

impl LayerArgs {
    /// The layer that the arguments name; `None` for the shipped one.
    pub fn layer_at(&self) -> Option<LayerAt> {
        let choice = LayerChoice { id: self.layer_id.clone(), name: self.layer_name.clone() };
        Some(LayerAt { path: self.layer.clone()?, choice })
    }
}

/// A file that was exported: what it shows and how.
#[derive(Debug, Clone)]
pub struct Exported {
    /// What is switched off.
    pub query: Query,
    /// How it was made.
    pub options: ExportOptions,
    /// Whether it is still what its record gives; `None` where nobody asked.
    pub report: Option<Report>,
}

/// An empty dossier for a layer that the shipped article does not fit, with a warning that says so.
fn nothing_yet(layer: &Path) -> Loaded {
    let stem = layer.file_stem().unwrap_or_default().to_string_lossy();
    let finding = Finding {
        severity: Severity::Warning,
        file: layer.display().to_string(),
        record: String::new(),
        place: String::new(),
        message: "the shipped article names areas that this layer does not have, so the map starts empty; \
                  open your own dossier or article on it"
            .to_owned(),
    };
    Loaded { dossier: Dossier { title: stem.into_owned(), ..Dossier::default() }, findings: vec![finding] }
}

/// Loads a dossier and a layer; the shipped ones where no path is given. On a layer that the shipped
/// article does not fit, the dossier is empty.
///
/// # Errors
/// [`CliError`], which names the file and the place.
pub fn load_input(dossier: Option<&Path>, at: Option<&LayerAt>) -> Result<Input, CliError> {
    let Some(path) = dossier else {
        return shipped_input(layer_at(at)?, at.map(|at| at.path.as_path()));
    };
    let bytes = read_source(path)?;
    let beside = if at.is_none() { layer_beside(path, &bytes) } else { None };
    let OpenedLayer { layer, findings, source } = layer_at(at.or(beside.as_ref()))?;
    Ok(input_from_bytes(layer, path, &bytes)?.on_layer(findings, source))
}

/// The shipped dossier on a layer; on one from a file that it does not fit, an empty dossier.
pub(super) fn shipped_input(opened: OpenedLayer, file: Option<&Path>) -> Result<Input, CliError> {
    let OpenedLayer { layer, findings: warnings, source } = opened;
    let Loaded { dossier, findings } = match (shipped_dossier(&layer), file) {
        (Err(LoadError::Findings { .. }), Some(file)) => nothing_yet(file),
        (shipped, _) => shipped?,
    };
    let input = Input { dossier, layer, findings, file: None, exported: None, source: None };
    Ok(input.on_layer(warnings, source))
}

impl Input {
    /// The input with what was found of its layer: warnings before the others, and its source. The dossier
    /// names the layer from now on, if it names none.
    pub(super) fn on_layer(mut self, warnings: Vec<Finding>, source: Option<Arc<LayerSource>>) -> Self {
        self.findings.splice(0..0, warnings);
        self.source = source;
        if self.dossier.layer.is_none() {
            self.dossier.layer.clone_from(&self.layer.file);
        }
        self
    }
}

/// Loads a dossier or an exported file on a layer, and for the latter finds out whether it still holds.
///
/// # Errors
/// [`CliError`], which names the file and the place.
pub fn open_input(layer: Layer, path: &Path) -> Result<Input, CliError> {
    open_bytes(layer, path, &read_source(path)?)
}

/// The same of a file that has been read.
pub(super) fn open_bytes(layer: Layer, path: &Path, bytes: &[u8]) -> Result<Input, CliError> {
    let mut input = input_from_bytes(layer, path, bytes)?;
    if let Some(exported) = &mut input.exported {
        exported.report = Some(verify_file(bytes, &input.layer).map_err(|error| unusable(path, &error))?);
    }
    Ok(input)
}

/// A dossier, or the one that an exported file carries.
fn input_from_bytes(layer: Layer, path: &Path, bytes: &[u8]) -> Result<Input, CliError> {
    let name = source_name(path);
    if FileKind::of(bytes).is_none() {
        let Loaded { dossier, findings } = load_dossier(bytes, &name, &layer)?;
        let file = (!is_standard_input(path)).then(|| Base::new(path, bytes));
        return Ok(Input {
            layer: with_own_places(layer, &dossier),
            dossier,
            findings,
            exported: None,
            file,
            source: None,
        });
    }
    let (dossier, query, options) = view_of_file(bytes, &layer).map_err(|error| unusable(path, &error))?;
    let exported = Some(Box::new(Exported { query, options, report: None }));
    let layer = with_own_places(layer, &dossier);
    Ok(Input { layer, dossier, findings: Vec::new(), exported, file: None, source: None })
}

/// A dossier's own places are drawn and found like those of the layer.
fn with_own_places(layer: Layer, dossier: &Dossier) -> Layer {
    let merged = layer.with_places(&dossier.places);
    if let Cow::Owned(merged) = merged { merged } else { layer }
}

fn unusable(path: &Path, error: &dyn std::error::Error) -> CliError {
    CliError::Argument(format!("{}: {error}", source_name(path)))
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
/// [`CliError`], which names the file and the place.
pub fn layer_at(at: Option<&LayerAt>) -> Result<OpenedLayer, CliError> {
    let Some(at) = at else {
        return Ok(OpenedLayer { layer: shipped_layer()?, findings: Vec::new(), source: None });
    };
    layer_from_bytes(at, &read_layer_source(&at.path)?)
}

/// Loads a layer whose file has been read.
pub(super) fn layer_from_bytes(at: &LayerAt, bytes: &[u8]) -> Result<OpenedLayer, CliError> {
    let LayerAt { path, choice } = at;
    let name = source_name(path);
    let areas = (name.as_str(), bytes);
    let attribution = SUPPLIED_BOUNDARIES;
    let files = LayerFiles { areas, places: None, context: None, gazetteer: None, attribution };
    let LoadedLayer { mut layer, findings, preview } = load_layer(&files, choice)?;
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

/// The query that the arguments ask for.
///
/// # Errors
/// [`CliError::Argument`] for an actor or a document that the dossier does not have and for an unknown kind.
pub fn query_from(args: &ToggleArgs, dossier: &Dossier) -> Result<Query, CliError> {
    let ToggleArgs {
        off,
        off_speaker,
        off_relayer,
        off_direct,
        off_document,
        only_document,
        off_kind,
        only,
        no_implied,
    } = args;
    let mut query = Query::everything();
    for name in off {
        query = query.without_actor(&known_actor("--off", name, dossier)?);
    }
    for name in off_speaker {
        query = query.without(Toggle::Speaker(known_actor("--off-speaker", name, dossier)?));
    }
    for name in off_relayer {
        query = query.without(Toggle::Relayer(known_actor("--off-relayer", name, dossier)?));
    }
    for name in off_document {
        query = query.without(Toggle::Document(known_document("--off-document", name, dossier)?));
    }
    let kept = only_document.iter().map(|name| known_document("--only-document", name, dossier));
    let kept = kept.collect::<Result<BTreeSet<DocumentId>, CliError>>()?;
    if !kept.is_empty() {
        let others = dossier.documents.iter().filter(|document| !kept.contains(&document.id));
        query = others.fold(query, |query, other| query.without(Toggle::Document(other.id.clone())));
    }
    for name in off_kind {
        query = query.without(Toggle::Kind(known_kind("--off-kind", name)?));
    }
    let kept = only.iter().map(|name| known_kind("--only", name)).collect::<Result<Vec<Kind>, CliError>>()?;
    if !kept.is_empty() {
        let others = Kind::ALL.into_iter().filter(|kind| !kept.contains(kind));
        query = others.fold(query, |query, kind| query.without(Toggle::Kind(kind)));
    }
    if *off_direct {
        query = query.without(Toggle::Direct);
    }
    Ok(if *no_implied { query.without(Toggle::Implied) } else { query })
}

fn known_actor(option: &str, name: &str, dossier: &Dossier) -> Result<ActorId, CliError> {
    let id = ActorId::new(name);
    if dossier.actor(&id).is_some() {
        return Ok(id);
    }
    let known: Vec<&str> = dossier.actors.iter().map(|actor| actor.id.as_str()).collect();
    let message = format!("{option} {name}: the dossier has no such actor; it has {}", listed(&known));
    Err(CliError::Argument(message))
}

fn known_document(option: &str, name: &str, dossier: &Dossier) -> Result<DocumentId, CliError> {
    let id = DocumentId::new(name);
    if dossier.document(&id).is_some() {
        return Ok(id);
    }
    let known: Vec<&str> = dossier.documents.iter().map(|document| document.id.as_str()).collect();
    let message = format!("{option} {name}: the dossier has no such document; it has {}", listed(&known));
    Err(CliError::Argument(message))
}

fn known_kind(option: &str, name: &str) -> Result<Kind, CliError> {
    let known = || Kind::ALL.map(Kind::keyword).join(", ");
    let message = || format!("{option} {name}: there is no such kind; the kinds are {}", known());
    Kind::from_keyword(name).ok_or_else(|| CliError::Argument(message()))
}
