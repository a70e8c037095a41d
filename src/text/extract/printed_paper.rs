//! Papers that are printed point by point under their own name: the draft “Framework for Peace”, and below it "Point 2. …",
//! «Стаття 3. …». What a point orders or takes for granted is the paper's, by its name.
//!
//! Points under no paper's name are whoever's the text is.

use std::ops::Range;

use super::attribution::Someone;
use super::dialogue::Turn;
use super::headed::is_topic;
use super::paper_point::point_of_paper;
use super::reading::Reading;
use super::segment::Segments;
use super::subject::Search;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// The fewest points that make a printed paper.
const FEWEST: usize = 2;
/// The longest name of a paper, in words.
const LONGEST: usize = 12;
/// How far before its name what sort of paper it is may stand, in bytes.
const REACH: usize = 60;
/// Among how many lines at the start the name alone is looked for.
const HEAD: usize = 2;
/// How far into its line the word for a paper may stand, in bytes.
const OPENING: usize = 30;

/// For each paragraph the paper whose point it is; `None` where the text prints none.
pub(super) fn printed(
    reading: &Reading<'_>,
    segments: &Segments,
    paragraphs: &[Range<usize>],
) -> Option<Vec<Option<Turn>>> {
    let labels: Vec<Option<Label>> = paragraphs.iter().map(|one| label(reading, segments, one)).collect();
    if labels.iter().flatten().count() < FEWEST {
        return None;
    }
    let first = labels.iter().position(Option::is_some)?;
    let start = segments.sentences[paragraphs[first].start].range.start;
    let name = quoted(reading, segments, start).or_else(|| titled(reading, segments, start))?;
    let mut going_on: Option<Someone> = None;
    let turns = labels.iter().zip(paragraphs).map(|(label, paragraph)| {
        let Some(label) = label else {
            going_on = going_on.take().filter(|_| !is_topic(reading, segments, paragraph));
            return going_on.clone().map(Turn::Answers);
        };
        let who = Someone { is_paper: true, name: name.clone(), ..Someone::unknown(label.range.clone()) };
        // Behind "Article 3" alone on its line, its paragraphs follow.
        going_on = label.is_alone.then(|| who.clone());
        Some(Turn::Answers(who))
    });
    Some(turns.collect())
}

/// "Point 2." at the start of a paragraph, or "Article 3" alone.
struct Label {
    range: Range<usize>,
    is_alone: bool,
}

fn label(reading: &Reading<'_>, segments: &Segments, paragraph: &Range<usize>) -> Option<Label> {
    let sentence = &segments.sentences[paragraph.start];
    let words = reading.between(sentence.range.start, segments.sentences[paragraph.end - 1].range.end);
    let (noun, number) = words.trim_end_matches('.').split_once(' ').unwrap_or_default();
    let small = reading.small_between(sentence.range.start, sentence.range.start + noun.len());
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && reading.lexicon.lists.has(WordList::PaperPoint, small) {
        let range = sentence.range.start..sentence.range.start + noun.len() + 1 + number.len();
        return Some(Label { range, is_alone: true });
    }
    let point = point_of_paper(reading, sentence)?;
    let is_label = point.range == point.who.range && point.range.start == sentence.range.start;
    is_label.then_some(Label { range: point.range, is_alone: false })
}

/// The draft headed “Framework for Peace”: a name in marks before the first point, right behind a word for a paper.
fn quoted(reading: &Reading<'_>, segments: &Segments, before: usize) -> Option<Range<usize>> {
    let opens = reading.between(0, before).char_indices().filter(|(_, letter)| "«“„\"".contains(*letter));
    opens
        .filter_map(|(at, mark)| segments.quotation_at(at + mark.len_utf8()))
        .find(|range| {
            let words = reading.between(range.start, range.end);
            let sentence = &segments.sentences[segments.sentence_at(range.start)];
            let is_paper = |hit: &super::scan::Hit| {
                hit.tags.has(Tag::Paper) && hit.end <= range.start && hit.end + REACH >= range.start
            };
            let has_paper = reading.hits_in(sentence).iter().any(is_paper);
            has_paper && is_name(words)
        })
        .cloned()
}

/// "Framework Agreement on the Ceasefire" alone on one of the first lines.
fn titled(reading: &Reading<'_>, segments: &Segments, before: usize) -> Option<Range<usize>> {
    let head = segments.sentences.iter().take_while(|one| one.paragraph_read < HEAD);
    head.filter(|one| one.range.end <= before).find_map(|sentence| {
        let hits = reading.hits_in(sentence);
        let search = Search { reading, segments, sentence, hits, at: 0 };
        let words = &reading.text[sentence.range.clone()];
        let is_paper =
            |hit: &super::scan::Hit| hit.tags.has(Tag::Paper) && hit.start < sentence.range.start + OPENING;
        let verbs = Tags::of(&[Tag::Say, Tag::Propose, Tag::Demand, Tag::Yield, Tag::Reject]);
        let tells = hits.iter().any(|hit| hit.tags.meets(verbs) && !hit.tags.has(Tag::Paper));
        let is_line = !words.contains([':', '?', '“', '«']) && is_name(words);
        let is_one = is_line && hits.iter().any(is_paper) && !tells && !search.has_finite(words);
        is_one.then(|| sentence.range.clone())
    })
}

/// True for words that may be a paper's name.
fn is_name(words: &str) -> bool {
    words.starts_with(char::is_uppercase)
        && words.ends_with(|letter: char| letter.is_letter_or_digit())
        && (2..=LONGEST).contains(&words.split_whitespace().count())
}
