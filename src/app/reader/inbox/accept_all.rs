//! Accepting many suggestions at once: only sure ones, listed first, with what the map would become.

use crate::app::dialog_kind::DialogKind;
use crate::app::dialogs::Dialog;
use crate::app::effect::Effect;
use crate::app::notices::state::Notice;
use crate::app::reader::inbox::batch::{Batch, BatchCommand, BatchRow};
use crate::app::state::State;
use crate::derive::{Change, Verdicts, derive_verdicts};
use crate::model::Layer;
use crate::query::filter_in_force;
use crate::service::{Hindrance, Staged, hindrance, stage};
use crate::text::extract::Sureness;
use crate::words::{Message, message};

pub(crate) fn apply_to_batch(state: &mut State, command: BatchCommand) -> Vec<Effect> {
    if command == BatchCommand::Open {
        let batch = state.sure_suggestions();
        if let Some(reader) = &mut state.reader {
            reader.inbox.asked = None;
        }
        state.dialogs.open(Dialog::Batch(batch));
        state.weigh_batch();
        return Vec::new();
    }
    let Some(batch) = state.dialogs.batch_mut() else {
        return Vec::new();
    };
    match command {
        BatchCommand::Open => {}
        BatchCommand::Tick(number) => {
            if let Some(row) = batch.rows.get_mut(number) {
                row.is_ticked = !row.is_ticked;
            }
        }
        BatchCommand::ChooseSide(name, side) => batch.chosen.choose(&name, side),
        BatchCommand::Accept => {
            state.go_on_with_suggestions();
            return state.accept_batch();
        }
        BatchCommand::Close => {
            state.dialogs.close(DialogKind::Batch);
            return Vec::new();
        }
    }
    state.weigh_batch();
    Vec::new()
}

impl State {
    /// Whether any open suggestion is sure.
    pub fn has_sure_suggestions(&self) -> bool {
        self.open_suggestions().iter().any(|one| one.suggestion.sureness == Sureness::Sure)
    }

    fn sure_suggestions(&self) -> Batch {
        let mut batch = Batch::default();
        let Some(document) = self.read_document() else { return batch };
        let around = self.around(document);
        for one in self.open_suggestions().iter() {
            let suggestion = &one.suggestion;
            match hindrance(&around, suggestion) {
                Some(Hindrance::NotSure) => batch.left.not_sure += 1,
                Some(Hindrance::BeyondTheLayer) => batch.left.beyond_the_layer += 1,
                Some(Hindrance::Guarded) => batch.left.guarded += 1,
                None => {
                    let (id, suggestion) = (one.id.clone(), suggestion.clone());
                    batch.rows.push(BatchRow { id, suggestion, is_ticked: true });
                }
            }
        }
        batch
    }

    /// Works out what the ticked suggestions would make of the map, while the dialog is open.
    fn weigh_batch(&mut self) {
        let Some(batch) = self.dialogs.batch() else { return };
        let mut next = Batch { problem: None, names: Vec::new(), changes: Vec::new(), ..batch.clone() };
        match self.staged(batch) {
            Ok(Staged { dossier, names, .. }) => {
                next.names = names;
                let then = derive_verdicts(&self.layer, &filter_in_force(&dossier, self.query()));
                next.changes = changes_between(&self.layer, &self.verdicts, &then);
            }
            Err(problem) => next.problem = Some(problem),
        }
        self.dialogs.set(Dialog::Batch(next));
    }

    /// The dossier with what is ticked, and the edits that lead to it.
    fn staged(&self, batch: &Batch) -> Result<Staged, Message> {
        let document = self.read_document().ok_or_else(|| message!("reader-problem-document-gone"))?;
        let ticked = batch.rows.iter().filter(|row| row.is_ticked).map(|row| (&row.id, &row.suggestion));
        stage(&self.around(document), ticked, &batch.chosen)
    }

    fn accept_batch(&mut self) -> Vec<Effect> {
        let Some(batch) = self.dialogs.batch().cloned() else {
            return Vec::new();
        };
        let Staged { edits, without_side, .. } = match self.staged(&batch) {
            Ok(staged) => staged,
            Err(problem) => {
                self.notice = Some(Notice::failed(message!("reader-not-accepted", problem = problem)));
                return Vec::new();
            }
        };
        if !without_side.is_empty() {
            return Vec::new();
        }
        self.dialogs.close(DialogKind::Batch);
        let count = batch.rows.iter().filter(|row| row.is_ticked).count();
        self.edit_together(message!("reader-step-accept-several", count = count), &edits)
    }
}

/// What differs between the verdicts on two dossiers on one layer: areas in its order, then places.
fn changes_between(layer: &Layer, now: &Verdicts, then: &Verdicts) -> Vec<Change> {
    let areas = now.areas().iter().zip(then.areas()).map(|((area, now), (_, then))| Change {
        area: area.clone(),
        place: None,
        from: (now.status, now.texture()),
        to: (then.status, then.texture()),
    });
    let places = now.places().iter().zip(then.places()).filter_map(|((place, now), (_, then))| {
        let area = layer.place(place)?.area.clone();
        let (from, to) = ((now.status, now.texture()), (then.status, then.texture()));
        Some(Change { area, place: Some(place.clone()), from, to })
    });
    areas.chain(places).filter(|change| change.from != change.to).collect()
}
