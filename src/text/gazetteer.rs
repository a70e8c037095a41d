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

/// How well it matches, whether it is not the name itself, and whether it is a city: best first.
type Order = ((Rank, bool), bool);

/// Finds the areas and places that a text may mean, best first: the whole spelling, its start, the start of one
/// of its words, anything in it. An empty query finds nothing.
///
/// Spellings are names in both languages, the code, and what the gazetteer adds; a group's spellings
/// find all of its members.
pub fn find_areas(layer: &Layer, query: &str) -> Vec<Hit> {
    let query = fold_for_search(query);
    if query.is_empty() {
        return Vec::new();
    }
    let best = |area: &Area| {
        let others = area.spellings.iter().map(|spelling| (true, spelling.as_str()));
        let spellings = own_names(area).map(|name| (false, name)).chain(others);
        let ranked = spellings.filter_map(|(is_other, spelling)| {
            rank(&fold_for_search(spelling), &query).map(|rank| ((rank, is_other), spelling.to_owned()))
        });
        ranked.min_by_key(|(rank, _)| *rank)
    };
    let areas = layer.areas.iter().filter_map(|area| {
        let hit = |spelling| Hit { area: area.id.clone(), place: None, spelling };
        best(area).map(|(rank, spelling)| ((rank, area.area_type == AreaType::City), hit(spelling)))
    });
    let places = layer.places.iter().filter_map(|place| {
        let found = [&place.name.en, &place.name.uk].map(|name| {
            let hit = Hit { area: place.area.clone(), place: Some(place.id.clone()), spelling: name.clone() };
            rank(&fold_for_search(name), &query).map(|rank| (((rank, false), false), hit))
        });
        found.into_iter().flatten().min_by_key(|(rank, _)| *rank)
    });
    // Names come before other spellings. Among equals the cities come last: who asks for the Crimean
    // Peninsula means Crimea first.
    let mut found: Vec<(Order, Hit)> = areas.chain(places).collect();
    found.sort_by_key(|(rank, _)| *rank);
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
