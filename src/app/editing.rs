//! Edits in the window: one order of undo for edits and toggles, and what follows from a new dossier.
//!
//! What an edit does to a dossier is said in `edit`; here is what the window has to do about it.

use std::borrow::Cow;
use std::sync::Arc;

use super::effect::Effect;
use super::history::Snapshot;
use super::notice::Notice;
use super::state::State;
use crate::edit::{Edit, EditHistory, EditOutcome, apply_edit};
use crate::model::Dossier;
use crate::scene::base::BaseMap;

/// What kind of step was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// A toggle, or the focus.
    View,
    /// An edit of the dossier.
    Edit,
}

/// The order in which steps were taken. The steps themselves are in two histories, of views and of edits.
#[derive(Debug, Clone, Default)]
pub(super) struct Timeline {
    past: Vec<Step>,
    future: Vec<Step>,
}

impl Timeline {
    fn took(&mut self, step: Step) {
        self.past.push(step);
        self.future.clear();
    }
}

impl State {
    /// Makes `next` what is switched off and in focus. In a dossier that was edited, moving the focus is
    /// no step of its own: there undo is for work.
    pub(super) fn go(&mut self, change: impl FnOnce(&mut Snapshot)) {
        let mut next = self.history.present().clone();
        change(&mut next);
        if next == *self.history.present() {
            return;
        }
        let is_focus_alone = next.query == self.history.present().query;
        if is_focus_alone && self.edits.undo_name().is_some() {
            self.history.replace(next);
        } else {
            self.history.go(next);
            self.timeline.took(Step::View);
        }
    }

    /// Edits the dossier; what is refused is said in a notice, and nothing changes then.
    pub(super) fn edit(&mut self, edit: &Edit) -> Vec<Effect> {
        let outcome = self.edits.apply(edit, &self.layer.without_places(&self.dossier.places), self.now);
        match outcome {
            Ok(EditOutcome::Unchanged) => Vec::new(),
            Ok(EditOutcome::Step) => {
                self.timeline.took(Step::Edit);
                self.follow_edit()
            }
            Ok(EditOutcome::Merged) => self.follow_edit(),
            Err(error) => {
                self.notice = Some(Notice::failed(format!("Not done: {error}.")));
                Vec::new()
            }
        }
    }

    /// Does several edits as one step with a name of its own: all of them or none.
    pub(super) fn edit_together(&mut self, name: &str, edits: &[Edit]) -> Vec<Effect> {
        let mut next = Dossier::clone(self.edits.present());
        let layer = self.layer.without_places(&next.places).into_owned();
        for edit in edits {
            match apply_edit(&next, &layer, edit) {
                Ok(dossier) => next = dossier,
                Err(error) => {
                    self.notice = Some(Notice::failed(format!("Not done: {error}.")));
                    return Vec::new();
                }
            }
        }
        self.replace_dossier(name, next)
    }

    /// Puts another dossier in the place of this one, as one step.
    pub(super) fn replace_dossier(&mut self, name: &str, next: Dossier) -> Vec<Effect> {
        if next == **self.edits.present() {
            return Vec::new();
        }
        self.edits.replace(name, Arc::new(next));
        self.timeline.took(Step::Edit);
        self.follow_edit()
    }

    /// Puts another dossier in the place of this one, with nothing to undo: earlier ones, and what was in
    /// focus then, may name areas that there are no more.
    pub(super) fn begin_anew(&mut self, next: Dossier) -> Vec<Effect> {
        self.edits = EditHistory::new(Arc::new(next));
        self.timeline = Timeline::default();
        self.follow_edit()
    }

    /// Takes the last step back.
    pub(super) fn undo(&mut self) -> Vec<Effect> {
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
    pub(super) fn redo(&mut self) -> Vec<Effect> {
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

    /// What undo would take back, in words; `None` where there is nothing.
    pub fn undo_name(&self) -> Option<Cow<'_, str>> {
        match self.timeline.past.last()? {
            Step::View => Some("a toggle or the focus".into()),
            Step::Edit => self.edits.undo_name().map(Into::into),
        }
    }

    /// What redo would do again, in words; `None` where there is nothing.
    pub fn redo_name(&self) -> Option<Cow<'_, str>> {
        match self.timeline.future.last()? {
            Step::View => Some("a toggle or the focus".into()),
            Step::Edit => self.edits.redo_name().map(Into::into),
        }
    }

    /// Brings everything that rests on the dossier up to date; the shell puts the edit on the disk.
    fn follow_edit(&mut self) -> Vec<Effect> {
        let before = Arc::clone(&self.dossier);
        self.dossier = Arc::clone(self.edits.present());
        if before.places != self.dossier.places {
            let own = self.layer.without_places(&before.places).into_owned();
            let layer = own.with_places(&self.dossier.places).into_owned();
            self.base = Arc::new(BaseMap::new(&layer));
            self.layer = Arc::new(layer);
            self.spellings = Arc::default();
        }
        if before.places != self.dossier.places || before.groups != self.dossier.groups {
            self.follow_search();
        }
        self.derive_anew();
        [Effect::Record].into_iter().chain(self.follow_reader()).collect()
    }
}
