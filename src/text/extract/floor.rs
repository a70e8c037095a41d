//! Meetings: "The representative of X said that … . Its army had retaken …": a paragraph belongs to whoever takes the floor
//! in it, and the next delegate ends it.

use super::attribution::Marker;
use super::reading::Reading;
use super::segment::Segments;
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// How many people must speak for somebody before a text is of a meeting.
const LEAST_DELEGATES: usize = 2;
/// The most words of what somebody is called before the name.
const MOST_OF_TITLE: usize = 8;

/// For each sentence the number of the marker of whoever has the floor, where the text is of a meeting.
pub(super) fn floors(
    reading: &Reading<'_>,
    segments: &Segments,
    markers: &[Marker],
    by_sentence: &[std::ops::Range<usize>],
) -> Vec<Option<usize>> {
    let mut delegates: Vec<&str> = Vec::new();
    for marker in
        markers.iter().filter(|marker| !marker.is_referred && is_delegate(reading, segments, marker))
    {
        let name = reading.between(marker.who.name.start, marker.who.name.end);
        if !delegates.contains(&name) {
            delegates.push(name);
        }
    }
    let words = reading.small_between(0, reading.text.len());
    if delegates.len() < LEAST_DELEGATES || !reading.lexicon.lists.contains(WordList::Meeting, words) {
        return Vec::new();
    }
    let mut floor: Option<(usize, usize)> = None;
    let mut floors = Vec::with_capacity(by_sentence.len());
    for (sentence, own) in segments.sentences.iter().zip(by_sentence) {
        floor = floor.filter(|(paragraph, _)| *paragraph == sentence.paragraph);
        let speaks = |at: &usize| markers[*at].who.is_person && !markers[*at].is_outlet;
        floor = own.clone().rev().find(speaks).map(|at| (sentence.paragraph, at)).or(floor);
        floors.push(floor.map(|(_, at)| at));
    }
    floors
}

/// "The delegate of X", "X's speaker", "Olena Koval (Ukraine)": who speaks for a state or a body.
fn is_delegate(reading: &Reading<'_>, segments: &Segments, marker: &Marker) -> bool {
    let who = &marker.who;
    let sentence = &segments.sentences[segments.sentence_at(who.name.start)];
    let lists = &reading.lexicon.lists;
    let title = reading.small_between(sentence.range.start, who.name.start.max(sentence.range.start));
    let title = if title.split_whitespace().count() <= MOST_OF_TITLE { title } else { "" };
    // The speaker of an assembly is called so by a title as well.
    let mut titles =
        title.split(|letter: char| !letter.is_letter_or_digit()).filter(|word| *word != "speaker");
    let name = reading.small_between(who.name.start, who.name.end);
    let mut names = name.split(|letter: char| !letter.is_letter_or_digit());
    let is_one = |word: &str| lists.has(WordList::Delegate, word);
    let is_called_so = names.any(is_one) || titles.any(is_one);
    let behind = reading.window_after(who.name.end, 60);
    let added = behind.strip_prefix(" (").and_then(|rest| rest.split_once(')')).map(|(inside, _)| inside);
    let is_of_state =
        added.is_some_and(|inside| inside.starts_with(char::is_uppercase) && inside.split(' ').count() <= 4);
    who.is_person && (is_called_so || is_of_state)
}
