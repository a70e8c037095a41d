//! Records of meetings, word for word: "Mr. Koval (Ukraine): …". Whoever is named speaks until the next one is.

use std::ops::Range;

use super::attribution::{Someone, known};
use super::dialogue::Turn;
use super::name_run::is_name_word;
use super::reading::Reading;
use super::segment::Segments;
use super::word_list::WordList;
use crate::model::Side;
use crate::phrase::letter::{Letter as _, Lowered as _};

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
    if labels.iter().flatten().count() < FEWEST {
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
    let label = &words[..words.find(':')?];
    let (named, added) = label.split_once('(').unwrap_or((label, ""));
    let (title, name) = named.split_once(' ')?;
    let is_title =
        reading.lexicon.lists.has(WordList::RecordTitle, title.trim_end_matches('.').lowered().as_str());
    let name = name.trim();
    let is_name =
        !name.is_empty() && name.split_whitespace().count() <= 4 && name.split_whitespace().all(is_name_word);
    let is_closed = added.is_empty() || added.trim_end().ends_with(')');
    let is_followed = words[label.len() + 1..].starts_with(char::is_whitespace);
    if !(is_title && is_name && is_closed && is_followed && title.starts_with(char::is_letter)) {
        return None;
    }
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
