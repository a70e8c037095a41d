//! Units of forces that speak: "the 225th Assault Regiment", «225-й окремий штурмовий полк».

use super::attribution::Someone;
use super::name_run::words_of;
use super::scan::Hit;
use super::subject::Search;
use super::tag::{Tag, Tags};
use super::word_list::{WordList, WordLists};
use crate::model::Side;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The longest words behind a unit that tell whose it is, in bytes.
const MAX_ARMY: usize = 48;
/// The most words between a unit's number and its noun.
const MAX_WORDS: usize = 6;

impl Search<'_> {
    /// «92-й бригаді»: a number with its ending, and a noun for a unit at the end.
    pub(super) fn is_numbered_unit(&self, name: &str) -> bool {
        let last = name.rsplit(' ').next().unwrap_or_default().lowered();
        let first = name.split(' ').next().unwrap_or_default();
        is_number(first) && self.reading.lexicon.lists.begins(WordList::ForcesUnit, &last)
    }

    /// "the 47th Brigade of the Ukrainian army said": a unit with whose it is, up to the verb.
    pub(super) fn unit_with_army(&self, noun: &Hit) -> Option<Someone> {
        let verb = &self.hits[self.at];
        let start = self.unit_start(noun).filter(|_| noun.end < verb.start)?;
        let rest = self.reading.between(noun.end, verb.start).trim_end();
        let is_of =
            rest.starts_with(" of ") && rest.len() < MAX_ARMY && !rest.contains([',', '.', '“', '"', '(']);
        let end = noun.end + rest.len();
        let whose = Tags::of(&[Tag::Russian, Tag::Ukrainian]);
        let army =
            self.hits.iter().find(|hit| noun.end <= hit.start && hit.end <= end && hit.tags.meets(whose));
        let side = army.map(|hit| if hit.tags.has(Tag::Russian) { Side::Russia } else { Side::Ukraine });
        is_of.then(|| Someone { side, ..Someone::unknown(start..end) })
    }

    /// Where the name of a unit begins whose noun the hit is: at its number; `None` where it has none.
    pub(super) fn unit_start(&self, noun: &Hit) -> Option<usize> {
        if !self.reading.lexicon.lists.begins(WordList::ForcesUnit, self.reading.small(noun)) {
            return None;
        }
        let from = self.sentence.range.start;
        let from = from.max(self.reading.text.floor_char_boundary(noun.start.saturating_sub(140)));
        let words = words_of(self.reading.between(from, noun.start), from);
        let is_parted = |word: &str| word.ends_with([',', '.', ';', ':', '–', '—', '”', '»', '"', ')']);
        let near = words.iter().rev().take(MAX_WORDS);
        near.map(|range| (range.start, self.reading.between(range.start, range.end)))
            .take_while(|(_, word)| !is_parted(word))
            .find(|(_, word)| is_number(word))
            .map(|(start, _)| start)
    }
}

/// A number in words' clothes: "225th", «92-га».
fn is_number(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit()) && word.ends_with(char::is_letter)
}

/// "the 3rd Assault Brigade": an adjective in a unit's name attacks nobody.
pub(super) fn units_are_names(text: &str, hits: &mut [Hit], lists: &WordLists) {
    let attacks = Tags::of(&[Tag::Advance, Tag::Attack]);
    for at in 1..hits.len() {
        let (before, noun) = (&hits[at - 1], &hits[at]);
        let is_unit = || lists.begins(WordList::ForcesUnit, &text[noun.range()].lowered());
        if before.tags.meets(attacks) && text.get(before.end..noun.start) == Some(" ") && is_unit() {
            hits[at - 1].tags = Tags::default();
        }
    }
}
