//! Words for saying by which nobody says anything: "Congress should say so", "the talks of March", "counts on allies".

use super::reading::Reading;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// How far before a verb it may be told that it is only to be, in bytes.
const REACH: usize = 32;
/// The most words between the two: "must finally say".
const NEAR: usize = 2;

/// True where a hit is for saying, and tells of nobody that they say anything.
pub(super) fn is_no_saying(reading: &Reading<'_>, verb: &Hit) -> bool {
    verb.tags.has(Tag::Say) && (is_advised(reading, verb) || is_noun(reading, verb) || is_open(reading, verb))
}

/// "should say so", «мусить це сказати»: what somebody ought to say they have not said.
fn is_advised(reading: &Reading<'_>, verb: &Hit) -> bool {
    let small = reading.small(verb);
    let is_infinitive = matches!(small, "say" | "admit" | "declare" | "acknowledge" | "insist" | "announce")
        || ["ти", "ть"].iter().any(|end| small.ends_with(end)) && !small.ends_with("ять");
    let lead = reading.small_before(verb.start, REACH);
    let clause = lead.rsplit([',', ';', ':', '.', '“', '«', '"']).next().unwrap_or_default();
    let mut words = clause.split_whitespace().rev().take(NEAR);
    is_infinitive
        && !verb.tags.meets(Tags::CUES)
        && words.any(|word| reading.lexicon.lists.has(WordList::Advising, word))
}

/// "the Geneva talks of March": a noun, behind which stands when they were.
fn is_noun(reading: &Reading<'_>, verb: &Hit) -> bool {
    let behind = reading.window_after(verb.end, 16).trim_start();
    let next = behind.split(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default();
    reading.small(verb).starts_with("talks")
        && (next.starts_with(|letter: char| letter.is_ascii_digit() || letter.is_uppercase()))
}

/// "counts on its allies", "he continued his tour": the verb goes on with what it is of, and no words are given.
fn is_open(reading: &Reading<'_>, verb: &Hit) -> bool {
    let behind = reading.small_after(verb.end, 8);
    let is_set_off =
        behind.trim_start().is_empty() || behind.starts_with([',', '.', ':', '”', '"', '»', '–', '—']);
    match reading.small(verb) {
        "counts" | "counted" => behind.starts_with(" on ") || behind.starts_with(" upon") || is_set_off,
        _ => verb.tags.has(Tag::Pronoun) && !verb.tags.has(Tag::Accord) && !is_set_off,
    }
}
