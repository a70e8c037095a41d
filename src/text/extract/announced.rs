//! A comment that is announced with its author's name and printed below it as one long quotation: «Зведення коментує
//! військова оглядачка Олена Коваль.», and then paragraphs in marks. All of them are the author's.
//!
//! Such a quotation has others within it, whose marks end it too early for whoever only counts marks.

use std::ops::Range;

use super::attribution::{Someone, known};
use super::dialogue::Turn;
use super::lexicon::ActorSort;
use super::reading::Reading;
use super::scan::Hit;
use super::segment::{Segments, Sentence};
use super::subject::Search;
use super::tag::Tags;
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// The most paragraphs of one comment.
const LONGEST: usize = 12;
/// The longest announcement, in words.
const LONGEST_ANNOUNCEMENT: usize = 30;
const OPENING: [char; 4] = ['«', '“', '„', '"'];
const CLOSING: [char; 3] = ['»', '”', '"'];

/// For each paragraph whose comment it is; `None` where the text announces none.
pub(super) fn announced(
    reading: &Reading<'_>,
    segments: &Segments,
    paragraphs: &[Range<usize>],
) -> Option<Vec<Option<Turn>>> {
    let mut turns: Vec<Option<Turn>> = vec![None; paragraphs.len()];
    for at in 1..paragraphs.len() {
        if turns[at].is_some() || !begins_quotation(reading, segments, &paragraphs[at]) {
            continue;
        }
        let Some(author) = author(reading, segments, &paragraphs[at - 1]) else { continue };
        let ends = |last: &usize| ends_quotation(reading, segments, &paragraphs[*last]);
        let Some(last) = (at..paragraphs.len()).take(LONGEST).find(ends) else { continue };
        turns[at..=last].fill(Some(Turn::Answers(author)));
    }
    turns.iter().any(Option::is_some).then_some(turns)
}

/// Who comments, by a sentence that says no more than that.
fn author(reading: &Reading<'_>, segments: &Segments, paragraph: &Range<usize>) -> Option<Someone> {
    let sentence = &segments.sentences[paragraph.start];
    let words = reading.small_between(sentence.range.start, sentence.range.end);
    let is_short = paragraph.len() == 1 && words.split_whitespace().nth(LONGEST_ANNOUNCEMENT).is_none();
    let comments = |word: &str| reading.lexicon.lists.has(WordList::Commenting, word);
    let has_verb = words.split(|letter: char| !letter.is_letter()).any(comments);
    let hits = reading.hits_in(sentence);
    let tells = hits.iter().any(|hit| hit.name.is_some() && hit.tags.meets(Tags::CUES));
    let is_one = is_short && has_verb && !tells && !words.contains(OPENING);
    if !is_one {
        return None;
    }
    let sort = |hit: &Hit| hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
    let person = hits.iter().find(|hit| sort(hit) == Some(ActorSort::Person));
    let named = person.and_then(known).map(|who| Someone { is_person: true, ..who });
    named.or_else(|| presented(reading, segments, sentence))
}

fn presented(reading: &Reading<'_>, segments: &Segments, sentence: &Sentence) -> Option<Someone> {
    let hits = reading.hits_in(sentence);
    Search { reading, segments, sentence, hits, at: 0 }.presented()
}

fn begins_quotation(reading: &Reading<'_>, segments: &Segments, paragraph: &Range<usize>) -> bool {
    let start = segments.sentences[paragraph.start].range.start;
    let opens = |words: &str| words.trim_end().ends_with(OPENING);
    reading.text[start..].starts_with(OPENING) || opens(reading.window_before(start, 4))
}

fn ends_quotation(reading: &Reading<'_>, segments: &Segments, paragraph: &Range<usize>) -> bool {
    let end = segments.sentences[paragraph.end - 1].range.end;
    let behind = reading.text[end..].split('\n').next().unwrap_or_default();
    let words = reading.window_before(end, 8);
    let is_closed = |words: &str| words.trim_end_matches(['.', '!', '?', '…', ' ']).ends_with(CLOSING);
    is_closed(words) || is_closed(behind)
}
