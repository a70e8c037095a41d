//! Whether a dossier fits a layer, and the layer that a dossier's file names.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::format::wire::{LayerFields, WireLayer};
use crate::format::{FORMAT, FORMER_FORMAT};
use crate::model::{AreaId, Layer, LayerFile};
use crate::words::{Message, message};

/// How much of a name or an id is shown, in characters.
const SHOWN: usize = 40;

/// The areas that a dossier names.
#[derive(Debug, Default)]
pub(super) struct NamedAreas {
    pub(super) known: BTreeSet<AreaId>,
    /// Those that the layer does not have.
    pub(super) missing: BTreeSet<AreaId>,
    /// Where the findings about these stand in the list of findings, and those about their places.
    pub(super) told: BTreeSet<usize>,
    /// How many findings of that kind are counted but not in the list.
    pub(super) counted: usize,
}

impl NamedAreas {
    /// One sentence that says that the dossier was made on another layer; `None` where it was not, so that
    /// what is missing are mistakes.
    pub(super) fn misfit(&self, made_on: Option<&LayerFile>, layer: &Layer) -> Option<Message> {
        let first = self.missing.first()?;
        let is_elsewhere = match (made_on, &layer.file) {
            (Some(made_on), Some(present)) => made_on.name != present.name || made_on.id != present.id,
            (Some(_), None) => true,
            (None, Some(_)) => self.known.is_empty(),
            (None, None) => false,
        };
        if !is_elsewhere {
            return None;
        }
        let layer = layer.file.as_ref().map_or_else(|| message!("load-layer-shipped"), in_words);
        let (missing, all) = (self.missing.len(), self.known.len() + self.missing.len());
        let misfit = match (missing, all) {
            (_, 1) => message!("load-misfit-only", layer = layer),
            (missing, all) if missing == all => message!("load-misfit-none", count = all, layer = layer),
            (missing, all) => message!("load-misfit-some", missing = missing, count = all, layer = layer),
        };
        let advice = made_on.map_or_else(
            || message!("load-misfit-open"),
            |made_on| message!("load-misfit-made-on", layer = in_words(made_on)),
        );
        Some(message!("load-misfit", misfit = misfit, area = shown(first.as_str()), advice = advice))
    }
}

/// A layer's file for people.
fn in_words(file: &LayerFile) -> Message {
    match &file.id {
        Some(id) => message!("load-layer-by", name = shown(&file.name), id = shown(id)),
        None => message!("load-layer", name = shown(&file.name)),
    }
}

/// A name or an id from a file as a sentence has it: its first letters, on one line.
pub(super) fn shown(id: &str) -> String {
    id.chars().filter(|letter| !letter.is_control()).take(SHOWN).collect()
}

/// A layer's file as a dossier's file names it; `None` where the name could lead out of a folder.
pub(super) fn layer_file(wire: &WireLayer) -> Option<LayerFile> {
    let LayerFields { file, id, name, areas } = &wire.fields;
    let is_plain = |letter: char| !matches!(letter, '/' | '\\') && !letter.is_control();
    let is_name = (1..=255).contains(&file.len()) && file.chars().all(is_plain);
    let is_name = is_name && !matches!(file.as_str(), "." | "..");
    is_name.then(|| LayerFile { name: file.clone(), id: id.clone(), area_name: name.clone(), areas: *areas })
}

/// The layer that a dossier's file names; `None` where it names none that can be looked for.
pub fn named_layer(bytes: &[u8]) -> Option<LayerFile> {
    #[derive(Deserialize)]
    struct Head {
        format: String,
        layer: WireLayer,
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let head: Head = serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(text)).ok()?;
    if head.format == FORMAT || head.format == FORMER_FORMAT { layer_file(&head.layer) } else { None }
}
