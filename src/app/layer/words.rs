//! What is said of a layer that was opened.

use crate::load::LayerPreview;
use crate::model::Dossier;
use crate::service::LayerSource;
use crate::text::grouped;

/// How the areas of a layer that was opened are told and named.
pub(crate) fn told_by(source: &LayerSource) -> String {
    let LayerPreview { id, name, areas, .. } = &source.preview;
    let told = id.property().map_or_else(|| "by their numbers".to_owned(), |id| format!("by “{id}”"));
    let named = name.as_ref().map_or_else(String::new, |name| format!(", named by “{name}”"));
    let noun = if *areas == 1 { "area" } else { "areas" };
    let file = source.path.file_name().unwrap_or_default().to_string_lossy();
    let areas = grouped(*areas);
    let rest = match source.findings.len() {
        0 => "Layer… in the File menu chooses others.".to_owned(),
        1 => "Something was odd: see Layer… in the File menu.".to_owned(),
        many => format!("{} things were odd: see Layer… in the File menu.", grouped(many)),
    };
    format!("{file}: {areas} {noun}, told {told}{named}. {rest}")
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
