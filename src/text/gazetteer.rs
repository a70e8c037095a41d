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
/// find all of its members. Where a layer is searched again and again, [`AreaSearch`] is faster.
pub fn find_areas(layer: &Layer, query: &str) -> Vec<Hit> {
    AreaSearch::new(layer).find(layer, query, usize::MAX).0
}

/// The spellings of a layer, folded once, so that a search only has to compare them.
#[derive(Debug, Clone, Default)]
pub struct AreaSearch {
    spellings: Vec<Spelling>,
}

/// A spelling, by what has it and its number there.
#[derive(Debug, Clone)]
struct Spelling {
    folded: Box<str>,
    subject: Subject,
    number: usize,
}

/// An area or a place, by its position in the layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Area(usize),
    Place(usize),
}

impl AreaSearch {
    /// The spellings of a layer's areas and places.
    pub fn new(layer: &Layer) -> Self {
        let areas = (0..layer.areas.len()).map(Subject::Area);
        let places = (0..layer.places.len()).map(Subject::Place);
        let spellings = areas.chain(places).flat_map(|subject| {
            spellings_of(layer, subject).enumerate().map(move |(number, spelling)| Spelling {
                folded: fold_for_search(spelling).into(),
                subject,
                number,
            })
        });
        Self { spellings: spellings.collect() }
    }

    /// The first of what [`find_areas`] finds in the layer that this was made of, and how much that is.
    pub fn find(&self, layer: &Layer, query: &str, most: usize) -> (Vec<Hit>, usize) {
        let query = fold_for_search(query);
        if query.is_empty() {
            return (Vec::new(), 0);
        }
        let mut found: Vec<(Order, Subject, usize)> = Vec::new();
        for spelling in &self.spellings {
            let Some(rank) = rank(&spelling.folded, &query) else { continue };
            let order = Order {
                rank,
                is_other_spelling: matches!(spelling.subject, Subject::Area(_))
                    && spelling.number >= OWN_NAMES,
                length: spelling.folded.len(),
                is_city: is_city(layer, spelling.subject),
            };
            match found.last_mut().filter(|(_, subject, _)| *subject == spelling.subject) {
                Some(best) if best.0 <= order => {}
                Some(best) => *best = (order, spelling.subject, spelling.number),
                None => found.push((order, spelling.subject, spelling.number)),
            }
        }
        found.sort_by_key(|(order, ..)| *order);
        let hits = found.iter().take(most).map(|(_, subject, number)| hit(layer, *subject, *number));
        (hits.collect(), found.len())
    }
}

/// How many of an area's spellings are its own names.
const OWN_NAMES: usize = 5;

fn spellings_of(layer: &Layer, subject: Subject) -> Box<dyn Iterator<Item = &str> + '_> {
    match subject {
        Subject::Area(index) => {
            let area = &layer.areas[index];
            Box::new(own_names(area).chain(area.spellings.iter().map(String::as_str)))
        }
        Subject::Place(index) => {
            let name = &layer.places[index].name;
            Box::new([name.en.as_str(), name.uk.as_str()].into_iter())
        }
    }
}

fn is_city(layer: &Layer, subject: Subject) -> bool {
    matches!(subject, Subject::Area(index) if layer.areas[index].area_type == AreaType::City)
}

fn hit(layer: &Layer, subject: Subject, number: usize) -> Hit {
    let spelling = spellings_of(layer, subject).nth(number).unwrap_or_default().to_owned();
    match subject {
        Subject::Area(index) => Hit { area: layer.areas[index].id.clone(), place: None, spelling },
        Subject::Place(index) => {
            let place = &layer.places[index];
            Hit { area: place.area.clone(), place: Some(place.id.clone()), spelling }
        }
    }
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
