//! Who tells something by a verb that is none of saying: "Estonian intelligence counts 40,000 soldiers massed there", "the
//! mission documented", «Захарова обвинила Киев в том, что».
//!
//! Only whoever stands right before the verb; what a state counts or accuses of is the article's.

use super::subject::{Found, Search};
use super::tag::Tag;
use super::wisher::named;
use super::word_list::WordList;

impl Search<'_> {
    /// The subject of a verb of counting, seeing or accusing, where it is no state.
    pub(super) fn teller(&self) -> Option<Found> {
        let verb = &self.hits[self.at];
        let end = self.subject_end(verb.start)?;
        if let Some(pronoun) = self.hits.iter().find(|hit| hit.end == end && hit.tags.has(Tag::Pronoun)) {
            return Some(Found::Pronoun(pronoun.range()));
        }
        if self.sees_nothing() {
            return None;
        }
        // "It also marked gains": what the sentence before was about.
        if self.reading.between(self.sentence.range.start, end) == "It" {
            return Some(Found::It(self.sentence.range.start..end));
        }
        let who = self.people_before(end).or_else(|| self.subject().and_then(named))?;
        let is_right_before = self.reading.between(who.range.end.min(end), end).trim().is_empty();
        let is_state = who.is_state(self.reading);
        (is_right_before && who.range.end <= end && !is_state).then_some(Found::Named(who))
    }

    /// "sees no chance that": what nobody sees is not told.
    fn sees_nothing(&self) -> bool {
        let behind = self.reading.small_after(self.hits[self.at].end, 24);
        let next = behind.split_whitespace().next().unwrap_or_default();
        self.reading.lexicon.lists.has(WordList::NothingSeen, next)
    }
}
