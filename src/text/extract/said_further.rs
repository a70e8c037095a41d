//! What somebody says further: "…, adding that Y", «…, і додав, що Y», and "Koval added", behind the full name.

use std::ops::Range;

use super::attribution::Someone;
use super::reading::Reading;
use super::segment::Sentence;
use super::subject::Search;
use super::tag::{Tag, Tags};
use super::that_clause::links_in;
use crate::phrase::letter::Letter as _;

/// How far before a surname its full name may stand, in bytes.
const FULL_NAME: usize = 4_000;

/// First bytes of the clauses in which a sentence that has told what somebody says goes on with what they say further: a
/// verb of saying behind a comma or "and", with a clause of its own.
pub(super) fn further_sayings(reading: &Reading<'_>, sentence: &Sentence) -> Vec<usize> {
    let hits = reading.hits_in(sentence);
    let says = Tags::of(&[Tag::Say, Tag::Accord]);
    let Some(first) = hits.iter().position(|hit| hit.tags.meets(says)) else { return Vec::new() };
    let goes_on = |start: usize, end: usize| {
        let lead = reading.between(sentence.range.start, start).trim_end();
        let last = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_joined = lead.ends_with(',') || matches!(last, "and" | "та" | "і" | "й" | "и");
        let behind = reading.window_after(end, 12);
        is_joined && links_in(behind, &reading.lexicon.lists).next().is_some_and(|link| link.start == 0)
    };
    let further = hits[first + 1..].iter().filter(|hit| hit.tags.has(Tag::Say));
    further.filter(|hit| goes_on(hit.start, hit.end)).map(|hit| hit.start).collect()
}

impl Search<'_> {
    /// "Koval added": a surname with which a sentence begins, of somebody who was named in full before.
    pub(super) fn surname_named_before(&self, run: &Range<usize>) -> Option<Someone> {
        let surname = self.reading.between(run.start, run.end);
        let verb = &self.hits[self.at];
        let is_one = run.start == self.sentence.range.start
            && !surname.contains(' ')
            && surname.chars().nth(2).is_some()
            && self.reading.between(run.end, verb.start).split_whitespace().count() <= 1
            && self.hits.iter().all(|hit| hit.start >= run.end || hit.end <= run.start);
        if !is_one {
            return None;
        }
        let before = self.reading.window_before(run.start, FULL_NAME);
        before.rmatch_indices(surname).find_map(|(at, _)| {
            let lead = before[..at].strip_suffix(' ')?;
            let first = lead.split_whitespace().next_back()?;
            let is_whole = !before[at + surname.len()..].starts_with(char::is_letter_or_digit);
            let is_name = first.starts_with(char::is_uppercase)
                && first.chars().all(|one| one.is_letter() || one == '-');
            let start = run.start - (before.len() - lead.len()) - first.len();
            let name = start..run.start - (before.len() - at) + surname.len();
            (is_whole && is_name).then(|| Someone { is_person: true, name, ..Someone::unknown(run.clone()) })
        })
    }
}
