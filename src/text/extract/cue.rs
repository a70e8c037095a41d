//! Which words of a sentence are cues: what alone can make a statement.

use super::reading::Reading;
use super::scan::Hit;
use super::suggest::MAX_READ;
use super::tag::{Tag, Tags};
use super::word_list::WordList;

/// How far behind a verb of recognising the control stands that it recognises, in bytes.
const RECOGNISED: usize = 48;

/// The cues of a sentence. "The occupation administration said": a name does nothing, unless an area is part of it:
/// "the occupation authorities of X".
pub(super) fn cues_of<'a>(reading: &Reading<'_>, hits: &'a [Hit]) -> Vec<&'a Hit> {
    let has_area = |at: usize| {
        hits.get(at + 1).is_some_and(|next| {
            let gap = reading.between(hits[at].end, next.start);
            next.name.is_some() && gap.starts_with(' ') && gap.split_whitespace().count() <= 1
        })
    };
    let is_name = |at: usize| hits[at].actor.is_some() && hits[at].tags.has(Tag::Occupied) && !has_area(at);
    // "would not recognise Russian control of X": what is recognised or not is one deed.
    let is_recognised = |at: usize| {
        let before = at.checked_sub(1).map(|_| &hits[..at]).unwrap_or_default();
        hits[at].tags.has(Tag::Control)
            && before.iter().rev().take_while(|hit| hits[at].start - hit.end < RECOGNISED).any(|hit| {
                let gap = reading.small_between(hit.end, hits[at].start);
                let is_bare =
                    gap.split_whitespace().count() <= 3 && !gap.contains([',', ';', ':', '.', '“', '«', '"']);
                let links = |word: &str| reading.lexicon.lists.has(WordList::Link, word) || word == "that";
                hit.tags.has(Tag::Recognise) && is_bare && !gap.split_whitespace().any(links)
            })
    };
    let is_cue = |at: usize| hits[at].tags.meets(Tags::CUES) && !is_name(at) && !is_recognised(at);
    let cues = hits.iter().enumerate().filter(|(at, _)| is_cue(*at));
    cues.map(|(_, hit)| hit).take(MAX_READ).collect()
}
