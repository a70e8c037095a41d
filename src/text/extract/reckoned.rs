//! Whose reckoning it is that tells something: "By the Pentagon's latest count, three divisions have been brought up".

use super::attribution::{Marker, Someone, known};
use super::name_run::words_of;
use super::reading::Reading;
use super::segment::Sentence;
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The most words from whose the reckoning is to the noun: "latest", "own preliminary".
const NEAR: usize = 3;

/// The one by whose count something is told in a sentence.
pub(super) fn reckoned(reading: &Reading<'_>, sentence: &Sentence) -> Option<Marker> {
    let text = reading.between(sentence.range.start, sentence.range.end);
    let has_apostrophe = text.contains('\'') || text.contains('’');
    if !has_apostrophe || !text.contains("'s") && !text.contains("’s") {
        return None;
    }
    let words = words_of(text, sentence.range.start);
    let word = |at: usize| reading.between(words[at].start, words[at].end);
    let bare = |at: usize| word(at).trim_matches(|letter: char| !letter.is_letter_or_digit()).lowered();
    let lists = &reading.lexicon.lists;
    (1..words.len()).find_map(|owner| {
        let name = word(owner).strip_suffix("'s").or(word(owner).strip_suffix("’s"))?;
        let end = words[owner].start + name.len();
        let noun =
            (owner + 1..words.len()).take(NEAR).find(|at| lists.has(WordList::Reckoning, &bare(*at)))?;
        let actor = reading.hits_in(sentence).iter().find(|hit| hit.actor.is_some() && hit.end == end);
        let start = actor.map_or(words[owner].start, |hit| hit.start);
        let first = words.iter().position(|range| range.start == start)?;
        let before = first.checked_sub(1)?;
        let by = if bare(before) == "the" { before.checked_sub(1)? } else { before };
        let is_name = name.starts_with(char::is_uppercase);
        // "Kyiv's" is a word of its own, for what is Ukraine's.
        let number = reading.lexicon.actor_number(name).filter(|_| is_name);
        let unknown = Someone { actor: number, ..Someone::unknown(start..end) };
        let who = actor.and_then(known).unwrap_or(unknown);
        let range = words[by].start..words[noun].start + bare(noun).len();
        // "…, and by the ministry's count Y": what stands before it is not of the ministry's.
        let is_gapped =
            by.checked_sub(1).is_some_and(|at| matches!(bare(at).as_str(), "and" | "but" | "while"));
        (bare(by) == "by" && (is_name || actor.is_some()))
            .then(|| Marker { is_gapped, ..Marker::beside(range, who) })
    })
}
