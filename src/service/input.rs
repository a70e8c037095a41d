//! A dossier on a layer, read from a dossier's own file, from an exported file, or from what ships.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use super::difference::DrawnDossier;
use super::error::OpenError;
use super::layer::{LayerAt, LayerSource, OpenedLayer, layer_at, layer_for};
use crate::export::{ExportOptions, FileKind, Report, verify_file, view_of_file};
use crate::load::{
    Finding, LoadError, Loaded, Severity, is_standard_input, load_dossier, read_source, shipped_dossier,
    source_name,
};
use crate::model::{Dossier, Layer};
use crate::query::Query;
use crate::save::Base;
use crate::words::{Language, message};

/// What the window shows or a command works on.
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
    let message = message!("service-nothing-yet");
    let finding = Finding::of_file(Severity::Warning, &layer.display().to_string(), "", message);
    Loaded { dossier: Dossier { title: stem.into_owned(), ..Dossier::default() }, findings: vec![finding] }
}

/// Loads a dossier and a layer; the shipped ones where no path is given. On a layer that the shipped
/// article does not fit, the dossier is empty.
///
/// # Errors
/// [`OpenError`], which names the file and the place.
pub fn load_input(dossier: Option<&Path>, at: Option<&LayerAt>) -> Result<Input, OpenError> {
    let Some(path) = dossier else {
        return shipped_input(layer_at(at)?, at.map(|at| at.path.as_path()));
    };
    let bytes = read_source(path)?;
    let OpenedLayer { layer, findings, source } = layer_for(path, &bytes, at)?;
    Ok(input_from_bytes(layer, path, &bytes)?.on_layer(findings, source))
}

/// The shipped dossier on a layer; on one from a file that it does not fit, an empty dossier.
pub(super) fn shipped_input(opened: OpenedLayer, file: Option<&Path>) -> Result<Input, OpenError> {
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

    /// What is switched off in an exported file; nothing in a dossier.
    pub fn query(&self) -> Query {
        self.exported.as_ref().map_or_else(Query::everything, |exported| exported.query.clone())
    }

    /// The input with the dossier's own words in a language: for showing, never for saving.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        match self.dossier.in_language(language) {
            Cow::Owned(dossier) => Self { dossier, ..self },
            Cow::Borrowed(_) => self,
        }
    }

    /// The map that it gives with this switched off.
    pub fn drawn<'a>(&'a self, query: &'a Query) -> DrawnDossier<'a> {
        DrawnDossier { dossier: &self.dossier, layer: &self.layer, query }
    }
}

/// Loads a dossier or an exported file on a layer, and for the latter finds out whether it still holds.
///
/// # Errors
/// [`OpenError`], which names the file and the place.
pub fn open_input(layer: Layer, path: &Path) -> Result<Input, OpenError> {
    open_bytes(layer, path, &read_source(path)?)
}

/// The same of a file that has been read.
pub(super) fn open_bytes(layer: Layer, path: &Path, bytes: &[u8]) -> Result<Input, OpenError> {
    let unreadable = |cause| OpenError::Unreadable { file: source_name(path), cause };
    let mut input = input_from_bytes(layer, path, bytes)?;
    if let Some(exported) = &mut input.exported {
        exported.report = Some(verify_file(bytes, &input.layer).map_err(unreadable)?);
    }
    Ok(input)
}

/// A dossier, or the one that an exported file carries.
fn input_from_bytes(layer: Layer, path: &Path, bytes: &[u8]) -> Result<Input, OpenError> {
    if FileKind::of(bytes).is_none() {
        let Loaded { dossier, findings } = load_dossier(bytes, &path.display().to_string(), &layer)?;
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
    let (dossier, query, options) =
        view_of_file(bytes, &layer).map_err(|cause| OpenError::Record { file: source_name(path), cause })?;
    let exported = Some(Box::new(Exported { query, options, report: None }));
    let layer = with_own_places(layer, &dossier);
    Ok(Input { layer, dossier, findings: Vec::new(), exported, file: None, source: None })
}

/// A dossier's own places are drawn and found like those of the layer.
fn with_own_places(layer: Layer, dossier: &Dossier) -> Layer {
    let merged = layer.with_places(&dossier.places);
    if let Cow::Owned(merged) = merged { merged } else { layer }
}
