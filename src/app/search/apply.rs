//! Searching the layer and the dossier's groups.

use std::collections::BTreeSet;

use crate::app::state::State;
use crate::model::AreaId;
use crate::text::{AreaSearch, FoundGroup, Hit, search_groups};

/// The most hits that the search lists.
const MAX_HITS: usize = 8;

impl State {
    /// The first areas, places, towns and groups that a text may mean, best first, and how many there are.
    pub(crate) fn find_areas(&self, text: &str, most: usize) -> (Vec<Hit>, usize) {
        let search = self.search.spellings.get_or_init(|| AreaSearch::new(&self.layer));
        search.find(&self.layer, &search_groups(&self.layer, &self.dossier.groups), text, most)
    }

    /// Whether what a group of a search stands for is in force.
    pub(crate) fn group_holds(&self, group: &FoundGroup) -> bool {
        let Some(id) = &group.defined else { return true };
        let position = self.dossier.group_index(id);
        position.is_some_and(|position| self.verdicts.standings().holds(position))
    }

    /// The group that has exactly these members, as the gazetteer or the dossier has it.
    pub(crate) fn group_of(&self, members: &[AreaId]) -> Option<FoundGroup> {
        let sorted = |areas: &[AreaId]| areas.iter().cloned().collect::<BTreeSet<AreaId>>();
        let wanted = sorted(members);
        let mut groups = search_groups(&self.layer, &self.dossier.groups).into_iter().map(|one| one.group);
        groups.find(|group| sorted(&group.members) == wanted)
    }

    /// Finds what is typed into the search.
    pub(crate) fn follow_search(&mut self) {
        (self.search.hits, self.search.hit_count) = self.find_areas(&self.search.text, MAX_HITS);
    }
}
