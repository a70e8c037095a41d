//! The choice of what a layer's areas are told and named by.

use std::sync::Arc;

use crate::app::dialog_kind::DialogKind;
use crate::app::dialogs::Dialog;
use crate::app::effect::Effect;
use crate::app::layer::command::LayerCommand;
use crate::app::layer::state::{LayerDialog, ReadLayer};
use crate::app::layer::words::told_by;
use crate::app::notices::state::Notice;
use crate::app::ready::prepare_first_view;
use crate::app::state::State;
use crate::load::LayerChoice;
use crate::model::{AreaId, Dossier, Layer, LayerFile};
use crate::scene::base::BaseMap;
use crate::service::{LayerAt, OpenedLayer};
use crate::words::{Message, message};

/// Applies a command of the dialog.
pub(crate) fn apply_to_layer(state: &mut State, command: LayerCommand) -> Vec<Effect> {
    match command {
        LayerCommand::Open => {
            if let Some(source) = &state.source {
                state.dialogs.open(Dialog::Layer(LayerDialog::of(&source.preview)));
            }
        }
        LayerCommand::Set(dialog) => state.dialogs.set(Dialog::Layer(dialog)),
        LayerCommand::Close => state.dialogs.close(DialogKind::Layer),
        LayerCommand::Take => {
            let (Some(dialog), Some(source)) = (state.dialogs.layer().cloned(), &state.source) else {
                return Vec::new();
            };
            state.dialogs.close(DialogKind::Layer);
            let before = LayerDialog::of(&source.preview);
            if dialog == before {
                return Vec::new();
            }
            // A name that was guessed and is left alone stays guessed, with all that goes with it.
            let name = if dialog.name == before.name {
                state.layer.file.as_ref().and_then(|file| file.area_name.clone())
            } else {
                dialog.name
            };
            let choice = LayerChoice { id: dialog.id, name };
            return vec![Effect::ReadLayer(LayerAt { path: source.path.clone(), choice })];
        }
    }
    Vec::new()
}

/// Makes a layer ready to be shown with a dossier.
pub(crate) fn ready_layer(opened: OpenedLayer, dossier: Arc<Dossier>) -> ReadLayer {
    let OpenedLayer { layer, findings, source } = opened;
    let layer = layer.with_places(&dossier.places).into_owned();
    let base = Arc::new(BaseMap::new(&layer));
    prepare_first_view(&base);
    ReadLayer { opened: OpenedLayer { layer, findings, source }, dossier, base }
}

impl State {
    /// Shows the dossier on a layer that was read again; refused in a notice where the dossier names areas
    /// that this layer does not have.
    pub(crate) fn take_layer(&mut self, read: ReadLayer) -> Vec<Effect> {
        if !Arc::ptr_eq(&read.dossier, &self.dossier) {
            self.notice = Some(Notice::failed(message!("layer-window-dossier-edited")));
            return Vec::new();
        }
        let ReadLayer { opened: OpenedLayer { layer, source, .. }, base, .. } = read;
        if let Some(refusal) = misfit(&self.dossier, &layer) {
            self.notice = Some(Notice::failed(refusal));
            return Vec::new();
        }
        let focus = self.focus().cloned();
        self.notice = source.as_deref().map(|source| Notice::done(told_by(source)));
        let next = Dossier { layer: layer.file.clone(), ..Dossier::clone(&self.dossier) };
        let ids = |layer: &Layer| layer.areas.iter().map(|area| area.id.clone()).collect::<Vec<_>>();
        let has_other_ids = ids(&self.layer) != ids(&layer);
        (self.layer, self.base, self.source) = (Arc::new(layer), base, source);
        (self.map.hover, self.map.keyboard_area, self.search.spellings) = (None, None, Arc::default());
        if focus.is_some_and(|focus| focus.areas().iter().any(|area| self.layer.area(area).is_none())) {
            self.go(|snapshot| snapshot.focus = None);
        }
        self.follow_search();
        if has_other_ids {
            return self.begin_anew(next);
        }
        let effects = self.replace_dossier(message!("layer-window-step-choose"), next);
        if effects.is_empty() {
            self.derive_anew();
            self.sort_suggestions();
        }
        effects
    }
}

/// That a dossier does not fit a layer; `None` where it does.
fn misfit(dossier: &Dossier, layer: &Layer) -> Option<Message> {
    let of_statements = dossier.statements.iter().flat_map(|statement| &statement.areas);
    let of_groups = dossier.groups.iter().flat_map(|group| &group.members);
    let of_places = dossier.places.iter().map(|place| &place.area);
    let mut named: Vec<&AreaId> = of_statements.chain(of_groups).chain(of_places).collect();
    named.sort_unstable();
    named.dedup();
    let missing: Vec<&&AreaId> = named.iter().filter(|id| layer.area(id).is_none()).collect();
    let area = missing.first()?.as_str();
    let by = layer.file.as_ref().and_then(|LayerFile { id, .. }| id.as_deref());
    let (count, all) = (missing.len(), named.len());
    Some(match by {
        Some(by) if all == 1 => message!("layer-window-misfit-only", by = by, area = area),
        Some(by) => message!("layer-window-misfit", count = count, all = all, by = by, area = area),
        None if all == 1 => message!("layer-window-misfit-only-numbers", area = area),
        None => message!("layer-window-misfit-numbers", count = count, all = all, area = area),
    })
}
