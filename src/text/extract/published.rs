//! What somebody has published says: «ідеться у звіті групи „Обрій“», "the project's update reads", and who is known to
//! have published something.

use std::ops::Range;

use super::attribution::{Someone, known};
use super::lexicon::ActorSort;
use super::name_run::{capital_run_after, words_of};
use super::reading::Reading;
use super::scan::Hit;
use super::segment::Sentence;
use super::subject::{Found, Search};
use super::tag::Tag;
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The most words before the noun for what was published.
const MAX_BEFORE: usize = 4;
/// How far behind a verb it is looked for, in bytes.
const REACH: usize = 200;

impl Search<'_> {
    /// «йдеться в оновленні проєкту DeepState»: whose text it is in which something is said, behind a verb of nobody.
    pub(super) fn published_behind(&self) -> Option<Found> {
        let verb = &self.hits[self.at];
        let lists = &self.reading.lexicon.lists;
        if !lists.begins(WordList::Impersonal, self.reading.small(verb)) {
            return None;
        }
        let behind = self.reading.window_after(verb.end, REACH);
        let behind = behind.split([',', '.', ';', ':', '–', '—', '(', '\n']).next().unwrap_or_default();
        let words = words_of(behind, verb.end);
        let small =
            |at: usize| words.get(at).map(|word| self.reading.between(word.start, word.end).lowered());
        if !small(0).is_some_and(|word| matches!(word.as_str(), "у" | "в" | "во" | "на")) {
            return None;
        }
        let is_text = |at: &usize| small(*at).is_some_and(|word| lists.has(WordList::PublishedText, &word));
        let noun = (1..=MAX_BEFORE).find(is_text)?;
        let end = verb.end + behind.trim_end().len();
        let noun = words[noun].clone();
        if noun.end == end {
            return Some(Found::Organ(noun));
        }
        self.source_in(noun.end, end)
    }

    /// Who is named between two bytes behind the noun for a text.
    fn source_in(&self, start: usize, end: usize) -> Option<Found> {
        let is_source = |hit: &Hit| {
            let sort = hit.actor.map(|actor| self.sort(actor));
            matches!(sort, Some(ActorSort::Body | ActorSort::Person | ActorSort::Outlet))
        };
        let inside = self.hits.iter().find(|hit| hit.start >= start && hit.end <= end && is_source(hit));
        if let Some(hit) = inside {
            let is_person = hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::Person);
            return known(hit).map(|who| Found::Named(Someone { is_person, ..who }));
        }
        if let Some(body) = self.body_phrase_of(start, end) {
            return Some(Found::Named(body));
        }
        let words = self.reading.between(start, end);
        if let Some(name) = in_marks(words) {
            return Some(Found::Named(Someone::unknown(start + name.start..start + name.end)));
        }
        capital_run_after(self.reading, start, end).and_then(|run| self.unknown(run)).map(Found::Named)
    }

    /// "the General Staff's update reads", "the monitor's latest map": whose the text is.
    pub(super) fn publisher_of(&self, text: &Hit) -> Option<Someone> {
        let owner = self.hits.iter().rev().find(|hit| hit.end <= text.start && hit.actor.is_some())?;
        let sort = owner.actor.map(|actor| self.sort(actor))?;
        let gap = self.reading.between(owner.end, text.start);
        let rest = gap.strip_prefix("'s ").or(gap.strip_prefix("’s "))?;
        let is_near = rest.split_whitespace().count() <= 2 && !rest.contains([',', ';', ':', '“', '"']);
        let is_person = sort == ActorSort::Person;
        (is_near && sort != ActorSort::State)
            .then(|| known(owner))
            .flatten()
            .map(|who| Someone { is_person, ..who })
    }
}

/// The name between the first quotation marks of some words.
fn in_marks(words: &str) -> Option<Range<usize>> {
    let open = words.find(['«', '“', '„'])?;
    let start = open + words[open..].chars().next()?.len_utf8();
    let length = words[start..].find(['»', '”', '“'])?;
    words[start..].starts_with(char::is_uppercase).then_some(start..start + length)
}

/// "The monitor updated its map.", «Генштаб опублікував зведення.»: the body whose text the next sentences give.
pub(super) fn publisher(reading: &Reading<'_>, sentence: &Sentence) -> Option<Someone> {
    let hits = reading.hits_in(sentence);
    let sort = |hit: &Hit| hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
    let first = hits.iter().find(|hit| hit.actor.is_some());
    let body = match first {
        Some(hit) if sort(hit) == Some(ActorSort::Body) => known(hit),
        Some(_) => None,
        None => opening_body(reading, sentence),
    }?;
    let behind = reading.small_after(body.range.end, 60);
    let is_publishing = behind
        .split(|letter: char| !letter.is_letter_or_digit())
        .filter(|word| !word.is_empty())
        .take(2)
        .any(|word| reading.lexicon.lists.begins(WordList::Publishing, word));
    let is_text = |word: &str| reading.lexicon.lists.begins(WordList::PublishedObject, word);
    let words = reading.small_between(body.range.end, sentence.range.end);
    let has_object = || {
        words.split(|letter: char| !letter.is_letter_or_digit()).any(|word| !word.is_empty() && is_text(word))
    };
    let is_first = reading.between(sentence.range.start, body.range.start).split_whitespace().count() <= 4;
    let tells = hits.iter().any(|hit| hit.tags.has(Tag::Say) && hit.start < body.range.start);
    (is_publishing && is_first && !tells && has_object()).then_some(body)
}

/// "Chatham House published a paper": a name that the lexicon does not know, with which the sentence begins.
fn opening_body(reading: &Reading<'_>, sentence: &Sentence) -> Option<Someone> {
    let start = sentence.range.start;
    let words = reading.between(start, sentence.range.end);
    if !words.starts_with(char::is_uppercase) {
        return None;
    }
    let run = capital_run_after(reading, start, sentence.range.end)?;
    let lead = reading.between(start, run.start).trim();
    let is_alone = reading.hits_in(sentence).iter().all(|hit| hit.end <= run.start || hit.start >= run.end);
    let is_name = reading.between(run.start, run.end).contains(' ');
    (matches!(lead, "" | "The") && is_name && is_alone).then(|| Someone::unknown(run))
}
