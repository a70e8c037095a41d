//! Third voices: people of whom a text tells only what sort they are, with no name and no office: "some in the West", "a
//! woman who wrote that".
//!
//! What they say is theirs, and not the words of the side that it is for.

use super::attribution::Someone;
use super::name_run::words_of;
use super::subject::Search;
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The most words of such a subject.
const MAX_WORDS: usize = 7;

impl Search<'_> {
    /// The people before the verb of whom only the sort is told.
    pub(super) fn third_voice(&self) -> Option<Someone> {
        let verb = &self.hits[self.at];
        let floor = self.floor(verb.start);
        let lead = self.reading.between(floor, verb.start);
        let clause = lead
            .rfind([';', ':', '“', '«', '"', '–', '—', '.'])
            .map_or(floor, |at| floor + at + lead[at..].chars().next().map_or(1, char::len_utf8));
        let words = words_of(self.reading.between(clause, verb.start), clause);
        let lists = &self.reading.lexicon.lists;
        let small = |at: usize| {
            let word = self.reading.between(words[at].start, words[at].end);
            word.trim_matches(|letter: char| !letter.is_letter_or_digit()).lowered()
        };
        let end = |at: usize| {
            let word = self.reading.between(words[at].start, words[at].end);
            words[at].start + word.trim_end_matches(|letter: char| !letter.is_letter_or_digit()).len()
        };
        let last = words.len().checked_sub(1)?;
        // "a woman who wrote": the relative pronoun leads to the noun before it.
        let noun = if lists.has(WordList::Who, &small(last)) { last.checked_sub(1)? } else { last };
        if lists.begins(WordList::SortOfPeople, &small(noun)) {
            let start = self.phrase_start(words[noun].start);
            return Some(self.voice_of(start..end(noun)));
        }
        // "Some in the West say": how many they are, and where.
        let first =
            (0..words.len()).rev().take(MAX_WORDS).find(|at| lists.has(WordList::SomePeople, &small(*at)))?;
        let is_plain = !self.reading.between(words[first].start, verb.start).contains([',', '(']);
        (is_plain && noun == last).then(|| self.voice_of(words[first].start..end(last)))
    }

    fn voice_of(&self, range: std::ops::Range<usize>) -> Someone {
        let side = self.side_before(range.end);
        Someone { is_person: true, side, ..Someone::unknown(range) }
    }
}
