//! The dialog about the layer, as the window holds it.

use std::sync::Arc;

use crate::load::LayerPreview;
use crate::model::Dossier;
use crate::scene::base::BaseMap;
use crate::service::OpenedLayer;

/// What the dialog holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerDialog {
    /// The property of the ids; `None` for numbers.
    pub id: Option<String>,
    /// The property of the names; `None` for the ids.
    pub name: Option<String>,
}

/// A layer that was read again, ready to be shown.
#[derive(Debug, Clone)]
pub(crate) struct ReadLayer {
    pub(crate) opened: OpenedLayer,
    /// The dossier whose places it has.
    pub(crate) dossier: Arc<Dossier>,
    pub(crate) base: Arc<BaseMap>,
}

impl LayerDialog {
    /// What is chosen now.
    pub fn of(preview: &LayerPreview) -> Self {
        Self { id: preview.id.property().map(str::to_owned), name: preview.name.clone() }
    }
}
