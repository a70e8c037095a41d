//! English names without a unit word: whether "Luhansk" is the region or the city.
//!
//! Reports write of regions as of cities. A bare name is the region's where its status is the matter, where a border or
//! villages of it are named, or where forces hold and take what a city alone is not; never beside what a city has.

use super::lexicon::{KnownName, Naming};
use super::mention::ANNEXED;
use super::reading::Reading;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// What is said of regions and never of a city alone: their status.
const TELLS_OF_REGION: Tags = Tags::of(&[
    Tag::Annex,
    Tag::Join,
    Tag::Belong,
    Tag::Referendum,
    Tag::Yield,
    Tag::Recognise,
    Tag::Claims,
    Tag::Status,
    Tag::Freeze,
]);

/// What is said of ground, which may be a city's.
const OF_GROUND: Tags = Tags::of(&[
    Tag::Seize,
    Tag::Control,
    Tag::Occupied,
    Tag::Liberate,
    Tag::Retake,
    Tag::Advance,
    Tag::Attack,
    Tag::Invade,
    Tag::Amass,
]);

/// Those whose cities lie far behind the front: what forces do there, they do in the region.
const BEHIND_FRONT: [&str; 2] = ["UA-09", "UA-14"];

/// True where the bare name at `at`, in a list of `length` names, means the region.
pub(super) fn means_region(reading: &Reading<'_>, hits: &[Hit], at: usize, length: usize) -> bool {
    let hit = &hits[at];
    let Some((name, Naming::Town)) = hit.name else { return false };
    let KnownName::Area(area) = &reading.lexicon.names[name as usize] else { return false };
    let word = reading.between(hit.start, hit.end);
    if !word.is_ascii() || word.contains(' ') || is_of_city(reading, hits, at) {
        return false;
    }
    let lead = reading.small_before(hit.start, 40);
    let lead = lead.trim_end().trim_end_matches(" the");
    if reading.lexicon.lists.ends(WordList::BeforeRegion, lead) {
        return true;
    }
    let has = |tags: Tags| hits.iter().any(|hit| hit.tags.meets(tags));
    let is_disputed = ANNEXED.contains(&area.as_str());
    let left = hits.iter().any(|hit| {
        hit.tags.has(Tag::Withdraw)
            && !matches!(reading.between(hit.start, hit.end), "left" | "leave" | "leaves")
    });
    let goes_on = is_disputed
        && (has(TELLS_OF_REGION) || left || has(Tags::of(&[Tag::Demand])) && area.as_str() != "UA-65");
    goes_on
        || length >= 2 && has(TELLS_OF_REGION.with(OF_GROUND))
        || BEHIND_FRONT.contains(&area.as_str())
            && has(OF_GROUND.with(Tags::of(&[Tag::Withdraw, Tag::Forces])))
        || lead.ends_with(" in")
            && opens_clause(lead)
            && has(OF_GROUND)
            && has(Tags::of(&[Tag::Russian, Tag::Forces]))
        || matches!(lead, "in") && has(OF_GROUND)
}

/// "…, and in X": the place sets the scene of its clause.
fn opens_clause(lead: &str) -> bool {
    let before = lead.trim_end_matches(" in").trim_end();
    before.ends_with([',', '.', ';', '–', '—', ':'])
        || [" and", " but", " while"].iter().any(|link| before.ends_with(link))
}

/// True where the words speak of the city: of what cities have, of what was struck there.
pub(super) fn is_of_city(reading: &Reading<'_>, hits: &[Hit], at: usize) -> bool {
    let hit = &hits[at];
    let behind = reading.small_after(hit.end, 32);
    let behind = behind.trim_start_matches(['\'', '’']).trim_start_matches("s ");
    let next = behind.split(|letter: char| !letter.is_letter_or_digit()).find(|word| !word.is_empty());
    let lead = reading.small_before(hit.start, 24);
    let lists = &reading.lexicon.lists;
    let is_called = lists.ends(WordList::BeforeCity, lead.trim_end().trim_end_matches(" the"));
    // "Odesa and Kharkiv are Russian cities".
    let names_cities = reading
        .window_after(hit.end, 60)
        .split(['.', ';', ':'])
        .next()
        .is_some_and(|words| words.contains(" cities"));
    next.is_some_and(|word| lists.has(WordList::BehindCity, word))
        || names_cities
        || is_called
        || hits.iter().any(|hit| hit.tags.meets(Tags::of(&[Tag::Strike, Tag::BodyAfter, Tag::History])))
}
