//! What is said of a layer that was opened.

use crate::load::LayerPreview;
use crate::model::Dossier;
use crate::service::LayerSource;
use crate::words::{Message, message};

/// How the areas of a layer that was opened are told and named.
pub(crate) fn told_by(source: &LayerSource) -> Message {
    let LayerPreview { id, name, areas, .. } = &source.preview;
    let (id, name) = (id.property(), name.as_deref());
    let file = source.path.file_name().unwrap_or_default().to_string_lossy();
    message!(
        "layer-window-told",
        file = file.as_ref(),
        areas = *areas,
        told = if id.is_some() { "id" } else { "number" },
        id = id.unwrap_or_default(),
        named = if name.is_some() { "name" } else { "id" },
        name = name.unwrap_or_default(),
        odd = source.findings.len()
    )
}

/// True where nothing is lost when a dossier begins anew.
pub(crate) fn is_empty(dossier: &Dossier) -> bool {
    let Dossier { documents, actors, groups, places, statements, .. } = dossier;
    documents.is_empty()
        && actors.is_empty()
        && groups.is_empty()
        && places.is_empty()
        && statements.is_empty()
}
