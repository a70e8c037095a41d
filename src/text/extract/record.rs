//! Records of meetings, word for word: "Mr. Koval (Ukraine): …". Whoever is named speaks until the next one is.

use std::ops::Range;

use super::attribution::{Someone, known};
use super::dialogue::Turn;
use super::name_run::is_name_word;
use super::reading::Reading;
use super::segment::{Segments, Sentence};
use super::word_list::WordList;
use crate::model::Side;
use crate::phrase::letter::Lowered as _;

/// The longest label, in bytes: a title, a name, a country, a language.
const MAX_LABEL: usize = 160;
/// The fewest that make a record.
const FEWEST: usize = 2;

/// For each paragraph whose turn it is; `None` where the text is no record.
pub(super) fn recorded(
    reading: &Reading<'_>,
    segments: &Segments,
    paragraphs: &[Range<usize>],
) -> Option<Vec<Option<Turn>>> {
    let labels: Vec<Option<Someone>> =
        paragraphs.iter().map(|one| label_of(reading, segments, one)).collect();
    // For whom somebody speaks is added in records, and not where a host names guests.
    let is_added = |one: &Range<usize>| {
        let sentence = &segments.sentences[one.start];
        let label = reading.between(sentence.range.start, end_of_label(reading, sentence));
        label.ends_with(')')
    };
    if labels.iter().flatten().count() < FEWEST || !paragraphs.iter().any(is_added) {
        return None;
    }
    let mut speaker = None;
    let turn = |label: Option<Someone>| {
        speaker = label.or(speaker.take());
        speaker.clone().map(Turn::Answers)
    };
    Some(labels.into_iter().map(turn).collect())
}

/// Who is named by title, name and, in parentheses, for whom they speak and in which language, before a colon.
fn label_of(reading: &Reading<'_>, segments: &Segments, paragraph: &Range<usize>) -> Option<Someone> {
    let start = segments.sentences[paragraph.start].range.start;
    let end = segments.sentences[paragraph.end - 1].range.end;
    let words = reading.between(start, end.min(reading.text.floor_char_boundary(start + MAX_LABEL)));
    let (label, title, name) = parts_of(reading, words)?;
    let named = label.split_once('(').map_or(label, |(named, _)| named);
    let from = start + title.len() + (named.len() - title.len() - named[title.len()..].trim_start().len());
    let range = from..from + name.len();
    let inside = |range: &Range<usize>| {
        let range = range.clone();
        reading
            .hits
            .iter()
            .filter(move |hit| hit.start >= range.start && hit.end <= range.end && hit.actor.is_some())
    };
    let country = start + named.len()..start + label.len();
    let side = inside(&country).find_map(|hit| {
        let side = reading.lexicon.actors[hit.actor? as usize].side;
        (side != Side::Independent).then_some(side)
    });
    let person = inside(&range).next().and_then(known);
    let who = person.unwrap_or_else(|| Someone::unknown(range));
    Some(Someone { is_person: true, side: who.side.or(side), ..who })
}

/// The label with which words begin, its title and the name in it.
fn parts_of<'a>(reading: &Reading<'_>, words: &'a str) -> Option<(&'a str, &'a str, &'a str)> {
    let label = &words[..words.find(':')?];
    let (named, added) = label.split_once('(').unwrap_or((label, ""));
    let (title, name) = named.split_once(' ')?;
    let small = title.trim_end_matches('.').lowered();
    let is_title =
        title.starts_with(char::is_uppercase) && reading.lexicon.lists.has(WordList::RecordTitle, &small);
    let name = name.trim();
    let count = name.split_whitespace().count();
    let is_name = (1..=4).contains(&count) && name.split_whitespace().all(is_name_word);
    let is_closed = added.is_empty() || added.trim_end().ends_with(')');
    let is_followed = words[label.len() + 1..].starts_with(char::is_whitespace);
    (is_title && is_name && is_closed && is_followed).then_some((label, title, name))
}

/// The end of the label with which a sentence begins, in which nobody says anything; its start where there is none.
pub(super) fn end_of_label(reading: &Reading<'_>, sentence: &Sentence) -> usize {
    let start = sentence.range.start;
    let end = reading.text.floor_char_boundary(start + MAX_LABEL).min(sentence.range.end);
    parts_of(reading, reading.between(start, end)).map_or(start, |(label, _, _)| start + label.len())
}
