//! Whom "he" and "she" stand for: the subject of the own sentence where the pronoun stands in a clause that tells what it is
//! about ("Belousov congratulated soldiers on what he called …"), else whoever spoke before, where the gender allows it
//! ("Ursula von der Leyen met the minister. He said …" is not she).

use super::attribution::Someone;
use super::name_run::{capital_run_after, is_name_word};
use super::reading::Reading;
use super::scan::Hit;
use super::segment::Sentence;
use super::subject::{Found, Search};
use super::tag::Tag;
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The most words of a title between a preposition and the name behind it.
const MOST_OF_TITLE: usize = 6;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gender {
    Male,
    Female,
}

impl Search<'_> {
    /// "on what he called": the person with whom the sentence begins, and no pronoun any more.
    pub(super) fn settled(&self, found: Found) -> Found {
        let Found::Pronoun(range) = &found else { return found };
        let lists = &self.reading.lexicon.lists;
        let lead = self.reading.small_between(self.sentence.range.start, range.start).trim_end();
        let last = lead.rsplit(|letter: char| !letter.is_letter()).next().unwrap_or_default();
        if !lists.has(WordList::EmbedsPronoun, last) || self.segments.quotation_at(range.start).is_some() {
            return found;
        }
        let is_open = |hit: &&Hit| hit.tags.has(Tag::Pronoun) && hit.start < range.start;
        let subject = self.first_person_before(range.start).filter(|who| {
            self.segments.quotation_at(who.range.start).is_none()
                && !is_mentioned(self.reading, self.sentence, who)
        });
        match subject
            .filter(|who| allows(self.reading, range, who) && !self.hits.iter().any(|hit| is_open(&hit)))
        {
            Some(who) => Found::Named(who),
            None => found,
        }
    }
}

/// The full name of somebody unknown with which a sentence begins, right before its verb: "Olena Koval met the envoy."
pub(super) fn opening_subject(search: &Search<'_>) -> Option<Someone> {
    let (reading, sentence) = (search.reading, search.sentence);
    let run = capital_run_after(reading, sentence.range.start, sentence.range.end)
        .filter(|run| run.start == sentence.range.start)?;
    let words = reading.between(run.start, run.end);
    let behind = reading.small_between(run.end, sentence.range.end);
    let verb = behind.strip_prefix(' ')?.split(' ').next()?;
    let lists = &reading.lexicon.lists;
    let is_verb = verb.starts_with(char::is_lowercase)
        && !lists.has(WordList::Preposition, verb)
        && !lists.has(WordList::Link, verb);
    let is_known = search.hits.iter().any(|hit| hit.start < run.end);
    let is_name = words.split(' ').all(is_name_word) && (2..=3).contains(&words.split(' ').count());
    if !is_verb || is_known || !is_name {
        return None;
    }
    search.unknown(run).filter(|who| who.is_person)
}

/// True where somebody is named behind a preposition, or in another case than a subject's.
pub(super) fn is_mentioned(reading: &Reading<'_>, sentence: &Sentence, who: &Someone) -> bool {
    let lists = &reading.lexicon.lists;
    let name = reading.small_between(who.range.start, who.range.end);
    let is_slavic = !name.is_ascii();
    if is_slavic && lists.ends(WordList::ObjectEnding, name) {
        return true;
    }
    let lead = reading.between(sentence.range.start, who.range.start.max(sentence.range.start));
    let mut words = lead.split_whitespace().rev().take(MOST_OF_TITLE);
    let is_title = |word: &str| {
        let small = word.lowered();
        word.starts_with(char::is_uppercase)
            || lists.has(WordList::Determiner, &small)
            || lists.has(WordList::TitleWord, &small)
    };
    let before = words.find(|word| !is_title(word));
    before.is_some_and(|word| lists.has(WordList::Preposition, &word.lowered()))
}

/// True where the pronoun at these bytes may stand for somebody: nothing tells that they are of the other gender.
pub(super) fn allows(reading: &Reading<'_>, pronoun: &std::ops::Range<usize>, who: &Someone) -> bool {
    let lists = &reading.lexicon.lists;
    let mut words = reading.small_between(pronoun.start, pronoun.end).split(' ');
    let said = words.find_map(|word| {
        let is_male = lists.has(WordList::He, word);
        let is_female = lists.has(WordList::She, word);
        if is_male {
            Some(Gender::Male)
        } else if is_female {
            Some(Gender::Female)
        } else {
            None
        }
    });
    let (Some(said), Some(own)) = (said, gender(reading, who)) else { return true };
    said == own
}

/// The gender of somebody, by the name; `None` where the name does not tell.
fn gender(reading: &Reading<'_>, who: &Someone) -> Option<Gender> {
    let lists = &reading.lexicon.lists;
    let known = who.actor.map(|actor| reading.lexicon.actors[actor as usize].name.lowered());
    let is_known = known.is_some();
    let name = known.unwrap_or_else(|| reading.small_between(who.name.start, who.name.end).to_owned());
    let (first, rest) = name.split_once(' ')?;
    let surname = rest.rsplit(' ').next().unwrap_or_default();
    let is_latin = first.is_ascii();
    if lists.has(WordList::MaleFirst, first) {
        return Some(Gender::Male);
    }
    if lists.ends(WordList::MaleSurname, surname) && !first.ends_with(['a', 'а', 'я']) {
        return Some(Gender::Male);
    }
    // A name in another case ends as a woman's does: what its verb tells counts.
    let is_told = || {
        let behind = reading.small_after(who.name.end, 24);
        let next = behind.split_whitespace().next().unwrap_or_default();
        let lead = reading.small_before(who.name.start, 24);
        let last = lead.split_whitespace().next_back().unwrap_or_default();
        [next, last]
            .iter()
            .any(|word| word.ends_with("ла") || word.ends_with("лася") || word.ends_with("лась"))
    };
    let is_female = first.ends_with(['a', 'а', 'я']) && !lists.has(WordList::MaleInVowel, first);
    if is_female && (is_latin || is_known || is_told()) {
        return Some(Gender::Female);
    }
    None
}
