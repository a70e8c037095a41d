//! Statements of a body by itself: one that begins with the body and goes on with "we" («Нагадуємо, що …»), and resolutions
//! whose numbered paragraphs are an assembly's ("2. The Assembly condemns …").

use super::attribution::{Someone, known};
use super::lexicon::ActorSort;
use super::reading::Reading;
use super::scan::Hit;
use super::segment::{Segments, Sentence};
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// How far from its start the first sentence names the body, in bytes.
const OPENING: usize = 8;
/// The fewest sentences in which it says "we", and the fewest numbered paragraphs.
const FEWEST_OWN: usize = 2;
const FEWEST_NUMBERED: usize = 3;
/// The most words of a body's name.
const MAX_NAME: usize = 4;
/// How far behind its name a body's assessing is looked for, in bytes.
const ASSESSING: usize = 40;
/// In how many sentences at the start a medium that tells the text would be named.
const HEAD: usize = 3;

/// The body whose own words the text is.
pub(super) fn issuer_of(reading: &Reading<'_>, segments: &Segments) -> Option<Someone> {
    stated(reading, segments).or_else(|| numbered(reading, segments))
}

/// «Міністерство закордонних справ засуджує … Нагадуємо, що …».
fn stated(reading: &Reading<'_>, segments: &Segments) -> Option<Someone> {
    let first = segments.sentences.first()?;
    let body = reading.hits_in(first).iter().find(|hit| {
        let sort = hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
        sort == Some(ActorSort::Body) && hit.start < first.lead + OPENING
    })?;
    let own = segments.sentences.iter().skip(1).filter(|sentence| is_ours(reading, segments, sentence));
    (own.take(FEWEST_OWN).count() == FEWEST_OWN).then(|| known(body)).flatten()
}

/// "ISW has not observed visual evidence of this": a body that says so of itself outside quotations, in a text that no
/// medium tells, wrote the assessment; what nobody else is said to say there is its own.
pub(super) fn assessor_of(reading: &Reading<'_>, segments: &Segments) -> Option<Someone> {
    let sort = |hit: &Hit| hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
    let assesses = |hit: &&Hit| {
        let behind = reading.small_after(hit.end, ASSESSING);
        let says =
            |phrase: &String| behind.strip_prefix(' ').is_some_and(|rest| rest.starts_with(phrase.as_str()));
        sort(hit) == Some(ActorSort::Body)
            && reading.lexicon.lists.of(WordList::OwnAssessment).iter().any(says)
            && segments.quotation_at(hit.start).is_none()
    };
    let is_of_medium = |sentence: &Sentence| {
        reading.hits_in(sentence).iter().any(|hit| sort(hit) == Some(ActorSort::Outlet))
    };
    if segments.sentences.iter().take(HEAD).any(is_of_medium) {
        return None;
    }
    segments.sentences.iter().find_map(|sentence| {
        let body = reading.hits_in(sentence).iter().find(assesses)?;
        // "ISW assesses", once by its name in a text about it, is told by whoever wrote that.
        let own = reading.small_after(body.end, ASSESSING);
        (!own.trim_start().starts_with("assesses") || opens(reading, sentence, body))
            .then(|| known(body))
            .flatten()
    })
}

/// True where a body begins its sentence.
fn opens(reading: &Reading<'_>, sentence: &Sentence, body: &Hit) -> bool {
    reading.between(sentence.lead, body.start).trim().is_empty()
}

/// A sentence outside quotations that begins with a verb of "we" or with "we".
pub(super) fn is_ours(reading: &Reading<'_>, segments: &Segments, sentence: &Sentence) -> bool {
    let words = reading.between(sentence.lead, sentence.range.end);
    let first = words.split(|letter: char| !letter.is_letter()).next().unwrap_or_default();
    let small = first.lowered();
    let lists = &reading.lexicon.lists;
    let is_verb = first.chars().count() > 5 && lists.ends(WordList::VerbOfWe, &small);
    first.starts_with(char::is_uppercase)
        && (is_verb || lists.has(WordList::We, &small))
        && segments.quotation_at(sentence.lead).is_none()
}

/// "1. The Parliamentary Assembly recalls … 2. The Assembly condemns … 3. It notes …".
fn numbered(reading: &Reading<'_>, segments: &Segments) -> Option<Someone> {
    let mut found = None;
    let mut count = 0;
    for sentence in &segments.sentences {
        let Some(rest) = behind_number(reading, sentence) else { continue };
        let rest = rest.strip_prefix("The ").unwrap_or(rest);
        let mut names = rest.split(' ').take(MAX_NAME);
        let is_body = |word: &str| reading.lexicon.lists.has(WordList::Resolving, &word.lowered());
        if let Some(at) = names.position(is_body) {
            let length = rest.split(' ').take(at + 1).map(|word| word.len() + 1).sum::<usize>() - 1;
            let start = sentence.range.end - rest.len();
            found = found.or(Some(Someone::unknown(start..start + length)));
            count += 1;
        } else if rest.starts_with("It ") && found.is_some() {
            count += 1;
        }
    }
    found.filter(|_| count >= FEWEST_NUMBERED)
}

/// What stands behind the number with which a paragraph begins, whether that is a sentence of its own or not.
fn behind_number<'a>(reading: &Reading<'a>, sentence: &Sentence) -> Option<&'a str> {
    let words = reading.between(sentence.range.start, sentence.range.end);
    let rest = words.trim_start_matches(|letter: char| letter.is_ascii_digit());
    if let Some(rest) = rest.strip_prefix(". ").filter(|_| rest.len() < words.len()) {
        return Some(rest);
    }
    let lead = reading.window_before(sentence.range.start, 8).rsplit('\n').next()?;
    let number = lead.trim().strip_suffix('.')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(words)
}
