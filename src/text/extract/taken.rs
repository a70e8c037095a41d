//! What is taken or freed: land, or people, things and bodies, of which nothing follows for an area.

use super::reading::Reading;
use super::rule::Around;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::{WordList, WordLists};
use crate::phrase::letter::Letter as _;

/// The most words between a verb and the head of its object.
const MAX_ATTRIBUTES: usize = 6;

/// How far behind a verb its object may reach, in bytes.
const REACH: usize = 160;

/// What stands for land, whoever takes it.
const LAND: Tags = Tags::of(&[Tag::Territory, Tag::Unit, Tag::Part, Tag::Whole, Tag::Anaphor, Tag::There]);

/// True where the verb has somebody or something for its object that is no land: "captured two soldiers", «захопили
/// трофейний танк», "the camera captured", "soldiers were captured", «взяли в плен».
pub(super) fn takes_no_land(around: &Around<'_>) -> bool {
    let (reading, cue) = (&around.clauses.reading, around.cue);
    let lists = &reading.lexicon.lists;
    let behind = words_behind(reading, cue);
    // "took 20 of them prisoner", «захопив у полон двох».
    if makes_captive(lists, &behind) {
        return true;
    }
    let hits = around.clauses.hits;
    if is_thing(reading, hits, &behind) || is_done_to_things(reading, hits, cue, &behind) {
        return true;
    }
    let lead = words_before(reading, cue);
    let subject =
        lead.iter().rev().find(|word| !lists.has(WordList::Auxiliary, word) && !word.ends_with("ly"));
    let follower = behind.first().map(|word| word.text);
    let takes = |word: &str| lists.has(WordList::TakesNoLand, word);
    subject.is_some_and(|word| takes(word)) || follower.is_some_and(takes)
}

/// A word of the text in small letters, with its first byte.
#[derive(Debug, Clone, Copy)]
struct Word<'a> {
    start: usize,
    text: &'a str,
    /// A sign parts it from the next.
    is_last: bool,
}

/// The words behind a verb as far as its clause goes without a sign.
fn words_behind<'a>(reading: &Reading<'a>, cue: &Hit) -> Vec<Word<'a>> {
    let window = reading.small_after(cue.end, REACH);
    let end = window.find(['.', ',', ';', ':', '!', '?', '\n', '(']).unwrap_or(window.len());
    let mut words: Vec<Word<'a>> = Vec::new();
    let mut at = 0;
    for piece in window[..end].split_inclusive(|letter: char| !is_of_word(letter)) {
        let text = piece.trim_end_matches(|letter: char| !is_of_word(letter));
        if text.is_empty() {
            if let Some(word) = words.last_mut().filter(|_| !piece.trim().is_empty()) {
                word.is_last = true;
            }
        } else {
            words.push(Word { start: cue.end + at, text, is_last: !piece[text.len()..].trim().is_empty() });
        }
        at += piece.len();
    }
    words
}

fn is_of_word(letter: char) -> bool {
    letter.is_letter_or_digit() || matches!(letter, '-' | '\'' | '’' | 'ʼ')
}

/// The words before a verb in its clause, in small letters.
fn words_before<'a>(reading: &Reading<'a>, cue: &Hit) -> Vec<&'a str> {
    let window = reading.small_before(cue.start, 60);
    let clause = window.rsplit(['.', ',', ';', ':', '!', '?', '\n', '“', '”', '«', '»', '"']).next();
    clause.unwrap_or_default().split_whitespace().collect()
}

/// "… prisoner", «у полон …»: in the clause of a verb of taking, whom it takes is said to be a captive.
fn makes_captive(lists: &WordLists, words: &[Word<'_>]) -> bool {
    let mut has_foot = false;
    for word in words.iter().take_while(|word| !lists.has(WordList::Link, word.text)) {
        if lists.has(WordList::Captive, word.text) {
            return has_foot != word.text.is_ascii();
        }
        has_foot = lists.has(WordList::Preposition, word.text) || has_foot && word.text.is_ascii();
    }
    false
}

/// True where the words begin with a noun phrase whose head is a person, a thing or a body, and which no land is
/// joined to.
fn is_thing(reading: &Reading<'_>, hits: &[Hit], words: &[Word<'_>]) -> bool {
    let lists = &reading.lexicon.lists;
    let is_land = |word: &Word<'_>| {
        hits.iter().any(|hit| {
            (hit.start..hit.end).contains(&word.start) && (hit.name.is_some() || hit.tags.meets(LAND))
        })
    };
    let mut head = None;
    // "regained full control of the grid": what is controlled stands behind.
    let control = words.iter().take(3).position(|word| word.text == "control").map_or(0, |at| at + 1);
    let words = &words[control..];
    for (at, word) in words.iter().enumerate() {
        let is_listed = lists.has(WordList::NoLand, word.text);
        let is_foot = lists.has(WordList::Preposition, word.text);
        let is_joint = lists.has(WordList::Link, word.text);
        if is_joint && head.is_some() {
            // "soldiers and a village": the land beside them is taken.
            let rest = words[at + 1..].iter().take_while(|word| !lists.has(WordList::Preposition, word.text));
            return !rest.take(MAX_ATTRIBUTES).any(is_land);
        }
        // "dozens of soldiers": what is counted stands behind.
        if word.text == "of" && head.is_none() {
            continue;
        }
        if is_foot || is_joint || at > MAX_ATTRIBUTES {
            break;
        }
        if is_land(word) && !is_listed {
            return false;
        }
        // Of several nouns the last is the head in English, the first elsewhere: "a tank factory", «танки заводу».
        if word.text.is_ascii() {
            head = is_listed.then_some(word.start);
        } else if is_listed {
            head = Some(word.start);
        }
        if word.is_last || head.is_some() && !word.text.is_ascii() {
            let next = words.get(at + 1).filter(|next| !word.is_last && lists.has(WordList::Link, next.text));
            if next.is_none() {
                break;
            }
        }
    }
    head.is_some()
}

/// "two soldiers were captured", "a tank captured in": the verb stands behind what was taken.
fn is_done_to_things(reading: &Reading<'_>, hits: &[Hit], cue: &Hit, behind: &[Word<'_>]) -> bool {
    let lists = &reading.lexicon.lists;
    let lead = words_before(reading, cue);
    // "troops are seizing villages" is what they do, not what is done to them.
    let is_progressive = reading.small(cue).split(' ').next().is_some_and(|verb| verb.ends_with("ing"));
    let is_passive = !is_progressive
        && lead.last().is_some_and(|word| matches!(*word, "was" | "were" | "been" | "being" | "is" | "are"));
    let is_reduced = reading.small(cue).ends_with("ed")
        && behind.first().is_none_or(|word| lists.has(WordList::Preposition, word.text));
    // "the village that soldiers captured in": what was taken stands further up.
    let start = cue.start - lead.iter().map(|word| word.len() + 1).sum::<usize>().min(cue.start);
    // "the peninsula, which soldiers captured in": who stands before the verb takes it.
    let is_relative =
        lead.iter().any(|word| matches!(*word, "which" | "that" | "what" | "where" | "who" | "whom"));
    let has_land = is_relative
        || hits.iter().any(|hit| {
            (start..cue.start).contains(&hit.start) && (hit.name.is_some() || hit.tags.meets(LAND))
        });
    let is_listed = |word: &&str| lists.has(WordList::NoLand, word);
    let subject = lead.iter().rev().find(|word| !lists.has(WordList::Auxiliary, word));
    is_passive && subject.is_some_and(is_listed)
        || is_reduced && !has_land && lead.last().is_some_and(is_listed)
}
