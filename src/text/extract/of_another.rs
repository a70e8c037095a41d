//! Whoever is told of by another person: "his deputy said", "Koval's predecessor said", «попередник Коваля заявив». It is not
//! that person who speaks.

use std::ops::Range;

use super::attribution::Someone;
use super::lexicon::ActorSort;
use super::name_run::words_of;
use super::reading::Reading;
use super::scan::Hit;
use super::segment::Sentence;
use super::tag::Tag;
use super::word_list::WordList;
use crate::model::Side;
use crate::phrase::letter::Letter as _;

/// How far before a verb the words for whoever speaks may begin, in bytes.
const REACH: usize = 90;
/// The most words between "his" and the verb.
const MAX_WORDS: usize = 5;

/// The one who stands right before a verb of saying and is called what they are to somebody else; "he" is the last person.
pub(super) fn of_another(
    reading: &Reading<'_>,
    sentence: &Sentence,
    verb: &Hit,
    he: Option<&Someone>,
) -> Option<Someone> {
    let start = reading.text.floor_char_boundary(verb.start.saturating_sub(REACH)).max(sentence.lead);
    let words = words_of(reading.between(start, verb.start), start);
    let named = possessed(reading, &words).or_else(|| genitive(reading, &words))?;
    // Who works for somebody is on their side, a colleague or a counterpart need not be.
    let near = reading.hits.partition_point(|hit| hit.end + "’s ".len() < named.start);
    let mut near =
        reading.hits.get(near..).unwrap_or_default().iter().take_while(|hit| hit.start < named.end);
    let owner = near.find_map(|hit| hit.actor).or(he.and_then(|he| he.actor));
    let last = reading.small_between(named.start, named.end);
    let may_differ = last.split(' ').any(|word| reading.lexicon.lists.begins(WordList::Counterpart, word));
    let side = owner.map(|actor| reading.lexicon.actors[actor as usize].side);
    let side = side.or(he.and_then(|he| he.side)).filter(|side| *side != Side::Independent && !may_differ);
    Some(Someone { is_person: true, side, ..Someone::unknown(named) })
}

/// "his deputy", "Koval's foreign minister": behind whose they are stands what they are, up to the verb.
fn possessed(reading: &Reading<'_>, words: &[Range<usize>]) -> Option<Range<usize>> {
    let text = |range: &Range<usize>| reading.between(range.start, range.end);
    let last = words.last()?;
    let whose = words.iter().rev().skip(1).take(MAX_WORDS).find(|range| is_whose(reading, range))?;
    let what = whose.end + 1..last.end;
    let is_small = |range: &&Range<usize>| range.start > whose.start;
    let has_name = words.iter().filter(is_small).any(|range| {
        text(range).starts_with(char::is_uppercase) || text(range).ends_with([',', ';', ':', '”', '»', '"'])
    });
    (!has_name && is_role(reading, last)).then_some(what)
}

/// True for "his", and for the name of a person with an ending that says whose something is.
fn is_whose(reading: &Reading<'_>, word: &Range<usize>) -> bool {
    let bare =
        reading.small_between(word.start, word.end).trim_start_matches(|letter: char| !letter.is_letter());
    if reading.lexicon.lists.has(WordList::Whose, bare) {
        return true;
    }
    (bare.ends_with("'s") || bare.ends_with("’s")) && person_at(reading, word.start..word.end).is_some()
}

/// «попередник Коваля»: what they are to the person in the genitive behind.
fn genitive(reading: &Reading<'_>, words: &[Range<usize>]) -> Option<Range<usize>> {
    let last = words.last()?;
    let person = person_at(reading, last.clone())?;
    let before = words.iter().rev().find(|range| range.end <= person.start)?;
    let word = reading.small_between(before.start, before.end);
    let lists = &reading.lexicon.lists;
    let is_aide = !word.is_ascii()
        && (lists.begins(WordList::Deputy, word) || lists.begins(WordList::Counterpart, word));
    (is_aide && before.end + 1 == person.start).then_some(before.start..person.end)
}

/// The person that the lexicon knows whose name touches these bytes.
fn person_at<'a>(reading: &Reading<'a>, range: Range<usize>) -> Option<&'a Hit> {
    let at = reading.hits.partition_point(|hit| hit.end <= range.start);
    reading.hits.get(at..)?.iter().take_while(|hit| hit.start < range.end).find(|hit| {
        let sort = hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
        sort == Some(ActorSort::Person)
    })
}

/// A word for what somebody is: a role, or what they are to another.
fn is_role(reading: &Reading<'_>, word: &Range<usize>) -> bool {
    let lists = &reading.lexicon.lists;
    let small = reading.small_between(word.start, word.end);
    let at = reading.hits.partition_point(|hit| hit.end < word.end);
    let hit = reading.hits.get(at).filter(|hit| hit.end == word.end && hit.start <= word.start);
    hit.is_some_and(|hit| hit.tags.has(Tag::Role) && hit.actor.is_none())
        || lists.begins(WordList::Deputy, small)
        || lists.begins(WordList::Counterpart, small)
}
