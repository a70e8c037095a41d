//! What a later clause tells of areas that an earlier one of the sentence named: "there", "in a village of the region".

use super::scan::Hit;
use super::suggest::{DEEDS, Draft, List, Scene};
use super::tag::{Tag, Tags};
use crate::model::Kind;

impl Scene<'_> {
    /// "Near X forces gather: they moved two regiments there", «на X тихо, а в одному із сіл області бійці відбили
    /// околицю»: deeds of a clause that names no area, and points back to one before it.
    pub(super) fn told_there(&self, lists: &[List], told: &[Draft]) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for cue in self.cues.iter().filter(|cue| cue.tags.meets(DEEDS)) {
            if told.iter().any(|draft| draft.cue == cue.range()) {
                continue;
            }
            let number = self.clauses.number(cue.start);
            let is_here = |byte: usize| self.clauses.number(byte) == number;
            let names_area = self.known.names[self.at]
                .iter()
                .any(|named| is_here(named.range.start) && named.place.is_none() && named.is_territory());
            let points =
                |hit: &Hit| is_here(hit.start) && hit.tags.meets(Tags::of(&[Tag::There, Tag::Anaphor]));
            if names_area || !self.clauses.hits.iter().any(points) {
                continue;
            }
            let before = lists.iter().rev().find(|list| list.range.end <= cue.start && !list.is_weak);
            let Some(list) = before.filter(|list| !is_here(list.range.start)) else { continue };
            let list = List { is_from_afar: true, ..list.clone() };
            let is_of_ground = |draft: &Draft| {
                matches!(draft.kind, Kind::Occupation | Kind::Advance | Kind::Recapture | Kind::Buildup)
            };
            drafts.extend(self.draft(cue, &list).into_iter().filter(is_of_ground));
        }
        drafts
    }
}
