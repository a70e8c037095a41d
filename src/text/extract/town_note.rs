//! What a suggestion has to say of towns, and of areas that its own words only stand for.

use std::ops::Range;

use super::mention::{NameMeaning, Named};
use super::scan::Hit;
use super::suggest::{List, Scene};
use super::value::Sense;
use crate::model::AreaId;

/// What is to be said of a town beside what the text says of it.
#[derive(Debug, Clone)]
pub(super) enum TownNote {
    /// These areas have one of this name, and the text does not tell which it means.
    Undecided(Vec<AreaId>),
    /// It lies in none of the areas of the statement, but here.
    Elsewhere(Vec<AreaId>),
    /// These other areas have one of this name.
    Namesakes(Vec<AreaId>),
}

impl Scene<'_> {
    /// "In the region, forces took X": what the cue is about is a town, which lies in the areas or may.
    pub(super) fn is_of_town(&self, cue: &Hit, list: &List) -> bool {
        let object = self.clauses.hits.iter().find(|hit| hit.start >= cue.end && hit.name.is_some());
        let Some(object) = object.filter(|hit| hit.end <= list.range.start || hit.start >= list.range.end)
        else {
            return false;
        };
        let gap = self.known.reading.between(cue.end, object.start);
        let is_right_behind = gap.len() <= 16 && !gap.contains([',', ';', ':', '.']);
        let is_town = self.known.names[self.at].iter().any(|named| {
            named.range.start == object.start
                && named.is_part()
                && named.areas.iter().any(|area| list.areas.contains(area))
        });
        is_right_behind && is_town
    }

    /// What is to be said of the towns that a list names or that stand beside it, and whether one that is put into its
    /// area lies elsewhere.
    pub(super) fn town_notes(&self, list: &List, cue: &Hit) -> (Vec<(TownNote, Range<usize>)>, bool) {
        let mut notes = Vec::new();
        let mut is_contradicted = false;
        if list.is_from_afar {
            return (notes, is_contradicted);
        }
        let number = self.clauses.number(cue.start);
        let names = &self.known.names[self.at];
        let is_town = |named: &&Named| named.meaning == NameMeaning::Known(Sense::City) && !named.is_town;
        let oblasts = names.iter().filter(|named| named.is_territory()).flat_map(|named| &named.areas);
        let is_only = |areas: &[AreaId]| oblasts.clone().all(|area| areas.contains(area));
        for named in names.iter().filter(is_town) {
            let is_inside = list.range.start <= named.range.start && named.range.end <= list.range.end;
            let is_beside = self.clauses.number(named.range.start) == number && is_only(&list.areas);
            if !is_inside && !is_beside {
                continue;
            }
            // A village often has the name of a town elsewhere: the words put it where they say.
            let is_elsewhere =
                !named.areas.iter().any(|area| list.areas.contains(area)) && !self.is_village(named);
            let note = if named.is_undecided() {
                TownNote::Undecided(named.areas.clone())
            } else if is_elsewhere && !list.is_weak {
                is_contradicted |= is_inside;
                TownNote::Elsewhere(named.areas.clone())
            } else if !named.elsewhere.is_empty() {
                TownNote::Namesakes(named.elsewhere.clone())
            } else {
                continue;
            };
            notes.push((note, named.range.clone()));
        }
        (notes, is_contradicted)
    }
}

/// Where the areas of a list are named that stands in an earlier sentence; `None` of one that is named here.
pub(super) fn named_afar(list: &List) -> Option<Range<usize>> {
    (list.is_from_afar && !list.range.is_empty()).then(|| list.range.clone())
}
