//! Finding areas by any spelling, and the words in a quote that name an area.

use std::ops::Range;

use super::fold::fold_for_search;
use crate::model::{Area, AreaId, AreaType, Group, Layer, PlaceId};

/// An area or a place that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The area; for a place the one that it lies in.
    pub area: AreaId,
    /// The place; `None` for an area.
    pub place: Option<PlaceId>,
    /// The spelling that matched, as the gazetteer has it.
    pub spelling: String,
}

/// How well a spelling matches: the less the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Equal,
    Start,
    WordStart,
    Within,
}

/// What hits are ordered by, the field that decides first on top: the less the better.
///
/// Names come before other spellings, short spellings before long ones ("Kiev" before "Kiev region"),
/// and cities last: who asks for the Crimean Peninsula means Crimea before Sevastopol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Order {
    rank: Rank,
    is_other_spelling: bool,
    length: usize,
    is_city: bool,
}

/// Finds the areas and places that a text may mean, best first: the whole spelling, its start, the
/// start of one of its words, anything in it. An empty query finds nothing.
///
/// Spellings are names in both languages, the code, and what the gazetteer adds; a group's spellings
/// find all of its members.
pub fn find_areas(layer: &Layer, query: &str) -> Vec<Hit> {
    let query = fold_for_search(query);
    if query.is_empty() {
        return Vec::new();
    }
    let order = |spelling: &str, is_other_spelling: bool, is_city: bool| {
        let folded = fold_for_search(spelling);
        rank(&folded, &query).map(|rank| Order { rank, is_other_spelling, length: folded.len(), is_city })
    };
    let areas = layer.areas.iter().filter_map(|area| {
        let is_city = area.area_type == AreaType::City;
        let others = area.spellings.iter().map(|spelling| (spelling.as_str(), true));
        let spellings = own_names(area).map(|name| (name, false)).chain(others);
        let ordered = spellings.filter_map(|(spelling, is_other)| {
            order(spelling, is_other, is_city).map(|order| (order, spelling))
        });
        let (order, spelling) = ordered.min_by_key(|(order, _)| *order)?;
        Some((order, Hit { area: area.id.clone(), place: None, spelling: spelling.to_owned() }))
    });
    let places = layer.places.iter().filter_map(|place| {
        let names = [&place.name.en, &place.name.uk].into_iter();
        let ordered = names.filter_map(|name| order(name, false, false).map(|order| (order, name)));
        let (order, name) = ordered.min_by_key(|(order, _)| *order)?;
        let hit = Hit { area: place.area.clone(), place: Some(place.id.clone()), spelling: name.clone() };
        Some((order, hit))
    });
    let mut found: Vec<(Order, Hit)> = areas.chain(places).collect();
    found.sort_by_key(|(order, _)| *order);
    found.into_iter().map(|(_, hit)| hit).collect()
}

fn own_names(area: &Area) -> impl Iterator<Item = &str> {
    let names =
        [&area.short_name, &area.name].into_iter().flat_map(|name| [name.en.as_str(), name.uk.as_str()]);
    names.chain([area.id.as_str()])
}

fn rank(spelling: &str, query: &str) -> Option<Rank> {
    if spelling == query {
        return Some(Rank::Equal);
    }
    if spelling.starts_with(query) {
        return Some(Rank::Start);
    }
    if spelling.split(' ').any(|word| word.starts_with(query)) {
        return Some(Rank::WordStart);
    }
    spelling.contains(query).then_some(Rank::Within)
}

/// The byte ranges of a quote's words that name an area: its names and spellings, and the names of
/// `groups`, as whole words. Ranges do not overlap and ascend.
pub fn name_marks(words: &str, area: &Area, groups: &[&Group]) -> Vec<Range<usize>> {
    let names = own_names(area).chain(area.spellings.iter().map(String::as_str));
    let names = names.chain(groups.iter().map(|group| group.name.trim_matches(['“', '”'])));
    let mut found: Vec<Range<usize>> = Vec::new();
    for name in names.filter(|name| name.chars().count() > 2) {
        for (start, _) in words.match_indices(name) {
            let range = start..start + name.len();
            if stands_alone(words, &range) {
                found.push(range);
            }
        }
    }
    found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    let mut marks: Vec<Range<usize>> = Vec::new();
    for range in found {
        if marks.last().is_none_or(|last| last.end <= range.start) {
            marks.push(range);
        }
    }
    marks
}

/// True where no letter touches the range from outside.
fn stands_alone(words: &str, range: &Range<usize>) -> bool {
    let before = words[..range.start].chars().next_back();
    let after = words[range.end..].chars().next();
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}
