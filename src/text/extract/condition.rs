//! What somebody makes a condition: "no peace unless Kyiv recognises X as Russian".

use super::rule::Around;
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// The most words between "unless" and the verb: whoever is to do it.
const MOST_BETWEEN: usize = 4;

impl Around<'_> {
    /// True where the clause of the cue begins with "unless", "until": without what it says nothing else will be.
    pub(super) fn is_condition(&self) -> bool {
        let reading = &self.clauses.reading;
        let lead = reading.small_before(self.cue.start, 80);
        let clause = lead.rsplit(['.', ';', ':', '\n']).next().unwrap_or_default();
        let words = clause.split(|letter: char| !letter.is_letter_or_digit()).filter(|word| !word.is_empty());
        words.rev().take(MOST_BETWEEN).any(|word| reading.lexicon.lists.has(WordList::Unless, word))
    }
}
