//! Edits in the window: one order of undo for edits and toggles, and what follows from a new dossier.
//!
//! What an edit does to a dossier is said in `edit`; here is what the window has to do about it.

use std::sync::Arc;

use crate::app::document::history::Snapshot;
use crate::app::document::timeline::{Step, Timeline};
use crate::app::effect::Effect;
use crate::app::notices::state::Notice;
use crate::app::state::State;
use crate::edit::{Edit, EditError, EditHistory, EditOutcome, apply_edit};
use crate::model::{ActorId, Dossier, Statement};
use crate::scene::base::BaseMap;
use crate::words::{Message, Say as _, message};

impl State {
    /// Makes `next` what is switched off and in focus. Moving the focus is no step of its own: undo is for what was
    /// done, and the focus stays where one looks.
    pub(crate) fn go(&mut self, change: impl FnOnce(&mut Snapshot)) {
        let mut next = self.history.present().clone();
        change(&mut next);
        if next == *self.history.present() {
            return;
        }
        if next.query == self.history.present().query {
            self.history.replace(next);
        } else {
            self.history.go(next);
            self.timeline.took(Step::View);
        }
    }

    /// Edits the dossier; what is refused is said in a notice, and nothing changes then.
    pub(crate) fn edit(&mut self, edit: &Edit) -> Vec<Effect> {
        let outcome = self.edits.apply(edit, &self.layer.without_places(&self.dossier.places), self.now);
        match outcome {
            Ok(EditOutcome::Unchanged) => Vec::new(),
            Ok(EditOutcome::Step) => {
                self.timeline.took(Step::Edit);
                self.follow_edit()
            }
            Ok(EditOutcome::Merged) => self.follow_edit(),
            Err(error) => self.refused(&error),
        }
    }

    /// Says why an edit was refused.
    fn refused(&mut self, error: &EditError) -> Vec<Effect> {
        let problem = error.message();
        self.notice = Some(Notice::failed(message!("reader-edit-refused", problem = problem)));
        Vec::new()
    }

    /// Does several edits as one step with a name of its own: all of them or none.
    pub(crate) fn edit_together(&mut self, name: Message, edits: &[Edit]) -> Vec<Effect> {
        match self.edited(edits) {
            Ok(next) => self.replace_dossier(name, next),
            Err(error) => self.refused(&error),
        }
    }

    /// The dossier that edits would make, one after the other.
    pub(crate) fn edited(&self, edits: &[Edit]) -> Result<Dossier, EditError> {
        let mut next = Dossier::clone(self.edits.present());
        let layer = self.layer.without_places(&next.places);
        for edit in edits {
            next = apply_edit(&next, &layer, edit)?;
        }
        Ok(next)
    }

    /// The edits, and behind them those that take out the actors that a statement named and nobody names
    /// after them: whoever came with a statement goes with it.
    pub(crate) fn with_leftovers(&self, mut edits: Vec<Edit>, was: &Statement) -> Vec<Edit> {
        let Ok(next) = self.edited(&edits) else { return edits };
        let is_named = |actor: &ActorId| {
            next.statements.iter().any(|one| one.speaker == *actor || one.relayers.contains(actor))
                || next.documents.iter().any(|document| document.author.as_ref() == Some(actor))
        };
        let mut gone: Vec<&ActorId> = Vec::new();
        for actor in was.relayers.iter().chain([&was.speaker]) {
            if !gone.contains(&actor) && !is_named(actor) && next.actor(actor).is_some() {
                gone.push(actor);
            }
        }
        edits.extend(
            gone.into_iter().map(|actor| Edit::RemoveActor { actor: actor.clone(), replacement: None }),
        );
        edits
    }

    /// Puts another dossier in the place of this one, as one step.
    pub(crate) fn replace_dossier(&mut self, name: Message, next: Dossier) -> Vec<Effect> {
        if next == **self.edits.present() {
            return Vec::new();
        }
        self.edits.replace(name, Arc::new(next));
        self.timeline.took(Step::Edit);
        self.follow_edit()
    }

    /// Puts another dossier in the place of this one, with nothing to undo: earlier ones, and what was in
    /// focus then, may name areas that there are no more.
    pub(crate) fn begin_anew(&mut self, next: Dossier) -> Vec<Effect> {
        self.edits = EditHistory::new(Arc::new(next));
        self.timeline = Timeline::default();
        self.follow_edit()
    }

    /// Has the dossier that is open be what one step made of another one.
    pub(crate) fn begin_with(&mut self, before: Arc<Dossier>, step: Message) {
        self.edits = EditHistory::new(before);
        self.edits.replace(step, Arc::clone(&self.dossier));
        self.timeline = Timeline::default();
        if self.edits.undo_name().is_some() {
            self.timeline.took(Step::Edit);
        }
    }

    /// Takes the last step back.
    pub(crate) fn undo(&mut self) -> Vec<Effect> {
        let (step, then) = (self.timeline.past.last().copied(), self.edits.undo_dossier().cloned());
        if self.is_needed_by_form(step, then) {
            return Vec::new();
        }
        let Some(step) = self.timeline.past.pop() else { return Vec::new() };
        self.timeline.future.push(step);
        match step {
            Step::View => {
                self.history.undo();
                self.derive();
                Vec::new()
            }
            Step::Edit => {
                self.edits.undo();
                self.follow_edit()
            }
        }
    }

    /// Takes the last step that was taken back again.
    pub(crate) fn redo(&mut self) -> Vec<Effect> {
        let (step, then) = (self.timeline.future.last().copied(), self.edits.redo_dossier().cloned());
        if self.is_needed_by_form(step, then) {
            return Vec::new();
        }
        let Some(step) = self.timeline.future.pop() else { return Vec::new() };
        self.timeline.past.push(step);
        match step {
            Step::View => {
                self.history.redo();
                self.derive();
                Vec::new()
            }
            Step::Edit => {
                self.edits.redo();
                self.follow_edit()
            }
        }
    }

    /// True where a step would take the article away that somebody is writing a statement of, which a notice
    /// says then.
    fn is_needed_by_form(&mut self, step: Option<Step>, then: Option<Arc<Dossier>>) -> bool {
        let document = self.reader.as_ref().map(|reader| &reader.document);
        let is_gone = document.zip(then).is_some_and(|(id, then)| then.document(id).is_none());
        let is_needed = step == Some(Step::Edit) && is_gone && self.has_changed_form();
        if is_needed {
            self.notice = Some(Notice::failed(message!("reader-form-needs-article")));
        }
        is_needed
    }

    /// What undo would take back; `None` where there is nothing.
    pub fn undo_name(&self) -> Option<Message> {
        match self.timeline.past.last()? {
            Step::View => Some(message!("reader-step-view")),
            Step::Edit => self.edits.undo_name().cloned(),
        }
    }

    /// What redo would do again; `None` where there is nothing.
    pub fn redo_name(&self) -> Option<Message> {
        match self.timeline.future.last()? {
            Step::View => Some(message!("reader-step-view")),
            Step::Edit => self.edits.redo_name().cloned(),
        }
    }

    /// Brings everything that rests on the dossier up to date; the shell puts the edit on the disk.
    fn follow_edit(&mut self) -> Vec<Effect> {
        // What was refused has been mended, or is left: a step that was taken since is the answer to it.
        self.settle_failures(&[
            "reader-edit-refused",
            "reader-not-kept",
            "reader-not-accepted",
            "reader-not-possible",
            "contents-not-kept",
        ]);
        let before = Arc::clone(&self.dossier);
        self.dossier = Arc::clone(self.edits.present());
        if before.places != self.dossier.places {
            let own = self.layer.without_places(&before.places).into_owned();
            let layer = own.with_places(&self.dossier.places).into_owned();
            self.base = Arc::new(BaseMap::new(&layer));
            self.layer = Arc::new(layer);
            self.search.spellings = Arc::default();
        }
        if before.places != self.dossier.places || before.groups != self.dossier.groups {
            self.follow_search();
        }
        self.derive_anew();
        self.follow_contents();
        self.follow_saved();
        [Effect::Record].into_iter().chain(self.follow_reader()).collect()
    }
}
