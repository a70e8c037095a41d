//! Switching sources, kinds and documents off and on, and weighing that before.

use crate::app::sources::state::Switching;
use crate::app::state::State;
use crate::derive::{Change, change_sentence, change_sentences, changes_under};
use crate::query::Query;
use crate::words::Message;

pub(crate) fn requery(state: &mut State, change: impl FnOnce(Query) -> Query) {
    state.go(|snapshot| snapshot.query = change(std::mem::take(&mut snapshot.query)));
    state.derive();
}

impl State {
    /// The indices of the areas that the hovered toggle would change.
    pub fn changing(&self) -> Vec<usize> {
        self.sources.changing.clone()
    }

    /// What switching would change, and the same in words.
    pub(crate) fn weighed(&self, switching: &Switching) -> (Vec<Change>, Message) {
        let then = self.in_force().under(&switching.done_to(self.query().clone()));
        let changes = changes_under(&self.layer, &self.verdicts, &then);
        let words = change_sentence(&self.layer, &switching.lead(self.query()), &changes);
        (changes, words)
    }

    /// Works out what the hovered toggle would change.
    pub(crate) fn weigh_hovered_switch(&mut self) {
        self.sources.changes.clear();
        self.sources.changing.clear();
        self.sources.change_words = None;
        self.sources.change_lines.clear();
        let Some(switching) = &self.sources.hovered else { return };
        let (changes, words) = self.weighed(switching);
        self.sources.change_lines = change_sentences(&self.layer, &switching.lead(self.query()), &changes);
        self.sources.change_words = Some(words);
        self.sources.changing =
            changes.iter().filter_map(|change| self.layer.area_index(&change.area)).collect();
        self.sources.changing.sort_unstable();
        self.sources.changing.dedup();
        self.sources.changes = changes;
    }
}
