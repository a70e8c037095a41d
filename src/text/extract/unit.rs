//! Units of forces that speak: "the 225th Assault Regiment", «225-й окремий штурмовий полк».

use super::name_run::words_of;
use super::scan::Hit;
use super::subject::Search;
use super::tag::{Tag, Tags};
use super::word_list::{WordList, WordLists};
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The most words between a unit's number and its noun.
const MAX_WORDS: usize = 6;

impl Search<'_> {
    /// Where the name of a unit begins whose noun the hit is: at its number; `None` where it has none.
    pub(super) fn unit_start(&self, noun: &Hit) -> Option<usize> {
        if !self.reading.lexicon.lists.begins(WordList::ForcesUnit, self.reading.small(noun)) {
            return None;
        }
        let from = self.sentence.range.start;
        let from = from.max(self.reading.text.floor_char_boundary(noun.start.saturating_sub(140)));
        let words = words_of(self.reading.between(from, noun.start), from);
        let is_parted = |word: &str| word.ends_with([',', '.', ';', ':', '–', '—', '”', '»', '"', ')']);
        let is_number = |word: &str| {
            word.starts_with(|letter: char| letter.is_ascii_digit()) && word.ends_with(char::is_letter)
        };
        let near = words.iter().rev().take(MAX_WORDS);
        near.map(|range| (range.start, self.reading.between(range.start, range.end)))
            .take_while(|(_, word)| !is_parted(word))
            .find(|(_, word)| is_number(word))
            .map(|(start, _)| start)
    }
}

/// "the 3rd Assault Brigade": an adjective in a unit's name attacks nobody.
pub(super) fn units_are_names(text: &str, hits: &mut [Hit], lists: &WordLists) {
    let attacks = Tags::of(&[Tag::Advance, Tag::Attack]);
    for at in 1..hits.len() {
        let (before, noun) = (&hits[at - 1], &hits[at]);
        let is_unit = lists.begins(WordList::ForcesUnit, &text[noun.range()].lowered());
        if before.tags.meets(attacks) && is_unit && text.get(before.end..noun.start) == Some(" ") {
            hits[at - 1].tags = Tags::default();
        }
    }
}
