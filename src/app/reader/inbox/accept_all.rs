//! Accepting many suggestions at once: only sure ones, listed first, with what the map would become.

use crate::app::dialog_kind::DialogKind;
use crate::app::dialogs::Dialog;
use crate::app::effect::Effect;
use crate::app::notices::state::Notice;
use crate::app::reader::inbox::batch::{Batch, BatchCommand, BatchRow};
use crate::app::reader::inbox::sides::ChosenSides;
use crate::app::reader::inbox::suggestion::made_of;
use crate::app::state::State;
use crate::derive::{Change, Verdicts, derive_verdicts};
use crate::edit::{Edit, apply_edit};
use crate::model::{Document, Dossier, Layer, SuggestionId};
use crate::query::filter_in_force;
use crate::text::extract::{Suggestion, Sureness};
use crate::words::{Message, Say as _, message};

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
        for one in self.open_suggestions().iter() {
            let suggestion = &one.suggestion;
            if suggestion.sureness != Sureness::Sure {
                batch.left.not_sure += 1;
            } else if self.is_beyond_the_layer(suggestion) {
                batch.left.beyond_the_layer += 1;
            } else if self.is_guarded(document, suggestion) {
                batch.left.guarded += 1;
            } else {
                let (id, suggestion) = (one.id.clone(), suggestion.clone());
                batch.rows.push(BatchRow { id, suggestion, is_ticked: true });
            }
        }
        batch
    }

    /// True where words around a suggestion's quote may change what it says, and nobody has answered.
    fn is_guarded(&self, document: &Document, suggestion: &Suggestion) -> bool {
        let chosen = ChosenSides::default();
        let Ok(made) = made_of(self, &self.dossier, document, suggestion, &chosen) else { return true };
        let (id, edits) = (made.statement.id.clone(), made.acceptance(SuggestionId::new("weighed")));
        let dossier = self.edited(&edits);
        let statement = dossier.as_ref().ok().and_then(|dossier| dossier.statement(&id));
        statement.is_none_or(|one| one.context.iter().any(|note| !note.is_answered()))
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
        let layer = self.layer.without_places(&self.dossier.places);
        let mut staged = Staged { dossier: Dossier::clone(&self.dossier), ..Staged::default() };
        for row in batch.rows.iter().filter(|row| row.is_ticked) {
            let made = made_of(self, &staged.dossier, document, &row.suggestion, &batch.chosen)?;
            // The same people are asked for once, also those of whom something was chosen already.
            let new = made.actors.iter().map(|actor| &actor.name);
            let asked =
                new.filter(|name| made.without_side.contains(name) || batch.chosen.of(name).is_some());
            staged.names.extend(asked.cloned());
            staged.without_side.extend(made.without_side.iter().cloned());
            for edit in made.acceptance(row.id.clone()) {
                staged.dossier =
                    apply_edit(&staged.dossier, &layer, &edit).map_err(|error| error.message())?;
                staged.edits.push(edit);
            }
        }
        Ok(staged)
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

/// What accepting would come to.
#[derive(Debug, Default)]
struct Staged {
    dossier: Dossier,
    edits: Vec<Edit>,
    /// The people whose side is the user's to say, said or not.
    names: Vec<String>,
    /// Those of whom it is not said yet.
    without_side: Vec<String>,
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
