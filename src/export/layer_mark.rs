//! How a record names the layer that a file was made on.

use std::sync::OnceLock;

use geo::{LineString, MultiPolygon};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::load::{shipped_layer, shipped_layer_sha256};
use crate::model::{ContextKind, Layer, Name};
use crate::text::hex;

/// A layer by its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct LayerMark {
    pub(super) is: LayerOrigin,
    /// Of the files' bytes where the layer is shipped, of its values where it is not.
    pub(super) sha256: String,
}

/// Where a layer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum LayerOrigin {
    /// The program ships it.
    Shipped,
    /// A user supplied it.
    Supplied,
}

/// The mark of a layer.
pub(super) fn layer_mark(layer: &Layer) -> LayerMark {
    static SHIPPED: OnceLock<Option<Layer>> = OnceLock::new();
    let shipped = || SHIPPED.get_or_init(|| shipped_layer().ok()).as_ref();
    // A layer of a file's is none, and needs no look.
    if layer.file.is_none() && shipped() == Some(layer) {
        return LayerMark { is: LayerOrigin::Shipped, sha256: shipped_layer_sha256() };
    }
    LayerMark { is: LayerOrigin::Supplied, sha256: values_sha256(layer) }
}

/// SHA-256 of a layer's values: ids, names and outlines of areas and places, names and shapes of the
/// background, and the attribution. Texts and lists have their length in front.
fn values_sha256(layer: &Layer) -> String {
    let mut digest = LayerDigest(Sha256::new());
    digest.count(layer.areas.len());
    for area in &layer.areas {
        digest.text(area.id.as_str());
        digest.name(&area.name);
        digest.name(&area.short_name);
        digest.outline(&area.outline);
    }
    digest.count(layer.places.len());
    for place in &layer.places {
        digest.text(place.id.as_str());
        digest.name(&place.name);
        digest.text(place.area.as_str());
        digest.outline(&place.outline);
    }
    // What lies behind a layer of the user's is the program's.
    let context = if layer.file.is_some() { &[] } else { layer.context.as_slice() };
    digest.count(context.len());
    for context in context {
        if let Some(name) = &context.name {
            digest.name(name);
        }
        if let Some(label) = context.label {
            digest.line(&LineString::new(vec![label.0]));
        }
        match &context.kind {
            ContextKind::Land(outline) => digest.outline(outline),
            ContextKind::Border(lines) | ContextKind::River(lines) => {
                digest.count(lines.0.len());
                lines.0.iter().for_each(|line| digest.line(line));
            }
            ContextKind::Country | ContextKind::Sea => {}
        }
    }
    digest.text(&layer.attribution);
    hex(&digest.0.finalize())
}

struct LayerDigest(Sha256);

impl LayerDigest {
    fn count(&mut self, count: usize) {
        self.0.update((count as u64).to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.count(text.len());
        self.0.update(text.as_bytes());
    }

    fn name(&mut self, name: &Name) {
        self.text(&name.en);
        self.text(&name.uk);
    }

    fn line(&mut self, line: &LineString<f64>) {
        self.count(line.0.len());
        for at in &line.0 {
            self.0.update(at.x.to_le_bytes());
            self.0.update(at.y.to_le_bytes());
        }
    }

    fn outline(&mut self, outline: &MultiPolygon<f64>) {
        self.count(outline.0.len());
        for polygon in &outline.0 {
            self.count(1 + polygon.interiors().len());
            self.line(polygon.exterior());
            polygon.interiors().iter().for_each(|ring| self.line(ring));
        }
    }
}
