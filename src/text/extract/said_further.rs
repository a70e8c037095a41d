//! What somebody says further: "…, adding that Y", «…, і додав, що Y», and "Koval added", behind the full name.

use super::attribution::Someone;
use super::reading::Reading;
use super::segment::Sentence;
use super::subject::Search;
use super::surname::{same_surname, stem_of};
use super::tag::{Tag, Tags};
use super::that_clause::links_in;
use super::word_list::{WordList, WordLists};
use crate::phrase::letter::{Letter as _, Lowered as _};

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
    pub(super) fn surname_named_before(&self) -> Option<Someone> {
        let verb = &self.hits[self.at];
        let lead = self.reading.between(self.sentence.range.start, verb.start).trim_end();
        let (surname, added) = lead.split_once(' ').unwrap_or((lead, ""));
        let run = self.sentence.range.start..self.sentence.range.start + surname.len();
        let small = self.reading.small_between(run.start, run.end);
        let lists = &self.reading.lexicon.lists;
        let is_one = surname.starts_with(char::is_uppercase)
            && (added.is_empty() || lists.has(WordList::Auxiliary, added))
            && surname.chars().all(|letter| letter.is_letter() || letter == '-')
            && surname.chars().nth(3).is_some()
            && !lists.has(WordList::Determiner, small)
            && !lists.has(WordList::Preposition, small)
            && self.hits.iter().all(|hit| hit.start >= run.end || hit.end <= run.start);
        if !is_one {
            return None;
        }
        let before = self.reading.window_before(run.start, FULL_NAME);
        // What all ways of having been named begin with.
        if !before.contains(sought(surname)) {
            return None;
        }
        let places: Vec<usize> = before.match_indices(sought(surname)).map(|(at, _)| at).collect();
        let is_same = |at: &usize| before[*at..].starts_with(surname);
        let named = places.iter().copied().rev().filter(is_same).find_map(|at| {
            let lead = before[..at].strip_suffix(' ')?;
            let first = lead.split_whitespace().next_back()?;
            let rest = &before[at + surname.len()..];
            // In a headline every word has a capital.
            let is_headline =
                rest.split_whitespace().next().is_some_and(|word| word.starts_with(char::is_uppercase));
            let is_whole =
                !rest.starts_with(char::is_letter_or_digit) && (!is_headline || !rest.starts_with(' '));
            let is_name = first.starts_with(char::is_uppercase)
                && !lists.has(WordList::NoName, &first.lowered())
                && first.chars().all(|one| one.is_letter() || one == '-');
            let start = run.start - (before.len() - lead.len()) - first.len();
            let name = start..run.start - (before.len() - at) + surname.len();
            (is_whole && is_name).then(|| Someone { is_person: true, name, ..Someone::unknown(run.clone()) })
        });
        let in_case = || {
            is_named_in_case(lists, before, surname, &places)
                .then(|| Someone { is_person: true, ..Someone::unknown(run.clone()) })
        };
        let alone = || {
            places
                .iter()
                .any(|at| is_same(at) && is_alone(before, *at, surname))
                .then(|| Someone { is_person: true, ..Someone::unknown(run.clone()) })
        };
        named.or_else(in_case).or_else(alone)
    }
}

/// What every case of a surname begins with.
fn sought(surname: &str) -> &str {
    let stem = stem_of(surname);
    if stem.is_empty() { surname } else { stem }
}

/// «з колегою Маргусом Цахкною»: a full name in another case, whose surname it is, at one of the places where a word
/// begins as the surname does.
fn is_named_in_case(lists: &WordLists, before: &str, surname: &str, places: &[usize]) -> bool {
    let bare = |word: &'_ str| word.trim_matches(|letter: char| !letter.is_letter_or_digit()).to_owned();
    places.iter().any(|&at| {
        let start = before[..at]
            .rfind(char::is_whitespace)
            .map_or(0, |space| space + before[space..].chars().next().map_or(0, char::len_utf8));
        let word = before[start..].split_whitespace().next().unwrap_or_default();
        let last = before[..start].split_whitespace().next_back().unwrap_or_default();
        let first = bare(last);
        let is_first = || {
            first == last
                && first.starts_with(char::is_uppercase)
                && first.chars().nth(2).is_some()
                && !lists.has(WordList::NoName, &first.lowered())
                && first.chars().skip(1).all(char::is_lowercase)
        };
        same_surname(surname, &bare(word)) && is_first()
    })
}

/// «Сам Петренко живе там.»: a surname that stands by itself within a sentence before, where a capital makes a name.
fn is_alone(before: &str, at: usize, surname: &str) -> bool {
    let lead = before[..at].strip_suffix(' ').unwrap_or_default();
    let is_whole = !before[at + surname.len()..].starts_with(char::is_letter_or_digit);
    is_whole && lead.ends_with(|letter: char| letter.is_letter() || letter == ',')
}
