//! The author of a text who says "I": of a column, a speech, a letter.

use std::ops::Range;

use super::attribution::{Someone, known};
use super::lexicon::ActorSort;
use super::name_run::capital_run_after;
use super::reading::Reading;
use super::segment::{Segments, Sentence};
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// How many sentences at the start may name the author.
const HEAD: usize = 6;
/// How many at the end.
const TAIL: usize = 3;
/// The longest line that does nothing but name the author, in bytes.
const MAX_LINE: usize = 200;

/// With these, in small letters, a line names the author of a text, whose name follows.
const BYLINES: [&str; 12] = [
    "by ",
    "opinion by ",
    "op-ed by ",
    "column by ",
    "written by ",
    "author: ",
    "author – ",
    "автор: ",
    "автор – ",
    "автор ",
    "авторка: ",
    "колонка ",
];

/// With these, in small letters, a line calls a text a speech or a letter, whose author it names.
const SPEECHES: [&str; 30] = [
    "speech by ",
    "speech of ",
    "address by ",
    "address of ",
    "remarks by ",
    "remarks of ",
    "statement by ",
    "statement of ",
    "letter from ",
    "letter by ",
    "open letter by ",
    "open letter from ",
    "message from ",
    "interview with ",
    "виступ ",
    "промова ",
    "звернення ",
    "заява ",
    "лист ",
    "відкритий лист ",
    "послання ",
    "вечірнє звернення ",
    "выступление ",
    "речь ",
    "обращение ",
    "заявление ",
    "письмо ",
    "открытое письмо ",
    "послание ",
    "вечернее обращение ",
];

/// The one who says "I" outside quotations, where the text's first or last lines name them.
pub(super) fn narrator_of(reading: &Reading<'_>, segments: &Segments) -> Option<Someone> {
    let sentences = &segments.sentences;
    let head = sentences.iter().take(HEAD).find_map(|sentence| named_by_head(reading, sentence));
    let named = head
        .or_else(|| sentences.iter().rev().take(TAIL).find_map(|sentence| named_by_tail(reading, sentence)));
    // Of a speech "we" is enough; a report has "I" in quotations alone.
    let (who, is_speech) = named?;
    // A report of a statement is not the statement.
    let small = reading.small_between(0, reading.text.len());
    if is_speech && reading.lexicon.lists.contains(WordList::StatementTold, small) {
        return None;
    }
    let speaks = sentences.iter().any(|sentence| is_first_person(reading, segments, sentence, is_speech));
    speaks.then_some(who)
}

/// "By Olena Koval", "Address by President X": the author, and whether the text is a speech.
fn named_by_head(reading: &Reading<'_>, sentence: &Sentence) -> Option<(Someone, bool)> {
    let words = &reading.text[sentence.range.clone()];
    if words.len() > MAX_LINE {
        return None;
    }
    // Small and capital letters of both alphabets are equally long.
    let lower = words.lowered();
    let starts = |starts: &[&str]| {
        let begins = |start: &&&str| words.starts_with(char::is_uppercase) && lower.starts_with(**start);
        starts.iter().find(begins).map(|start| start.len())
    };
    let (length, is_speech) = match (starts(&BYLINES), starts(&SPEECHES)) {
        (_, Some(length)) => (length, true),
        (Some(length), None) => (length, false),
        (None, None) => return possessive(reading, sentence).or_else(|| introduced_line(reading, sentence)),
    };
    let from = sentence.range.start + length;
    let actor = reading.hits_in(sentence).iter().filter(|hit| hit.start >= from && hit.actor.is_some());
    let is_person = |hit: &&super::scan::Hit| sort_of(reading, hit) == Some(ActorSort::Person);
    let person = actor.clone().find(is_person);
    if let Some(hit) = person {
        return known(hit).map(|who| (Someone { is_person: true, ..who }, is_speech));
    }
    let run = capital_run_after(reading, from, sentence.range.end).and_then(|run| name_in(reading, run));
    if let Some(run) = run {
        return Some((Someone { is_person: true, ..Someone::unknown(run) }, is_speech));
    }
    // "Statement of the Ministry of Foreign Affairs": a body says "we".
    actor.clone().next().filter(|_| is_speech).and_then(known).map(|who| (who, true))
}

/// "President Zelensky's address to the nation": a head without a full stop.
fn possessive(reading: &Reading<'_>, sentence: &Sentence) -> Option<(Someone, bool)> {
    let hit = reading.hits_in(sentence).iter().find(|hit| hit.actor.is_some())?;
    let behind = reading.between(hit.end, sentence.range.end);
    let rest = behind.strip_prefix("'s ").or(behind.strip_prefix("’s "))?;
    let is_speech =
        ["address", "speech", "remarks", "statement", "letter", "column", "op-ed"].iter().any(|noun| {
            rest.starts_with(noun) || rest.split_once(' ').is_some_and(|(_, rest)| rest.starts_with(noun))
        });
    let is_head = !behind.trim_end().ends_with(['.', '!', '?', '”', '"']);
    let is_person = sort_of(reading, hit) == Some(ActorSort::Person);
    (is_speech && is_head && is_person)
        .then(|| known(hit))
        .flatten()
        .map(|who| (Someone { is_person, ..who }, true))
}

/// "Olena Koval is a member of parliament." below a column, or the name alone below a letter.
fn named_by_tail(reading: &Reading<'_>, sentence: &Sentence) -> Option<(Someone, bool)> {
    let words = &reading.text[sentence.range.clone()];
    if words.len() > MAX_LINE {
        return None;
    }
    let start = sentence.range.start;
    let run = capital_run_after(reading, start, sentence.range.end).filter(|run| run.start == start)?;
    let run = name_in(reading, run)?;
    // «Розмовляла Олена Коваль»: whoever asked the questions.
    let first = reading.small_between(run.start, run.end).split(' ').next().unwrap_or_default();
    if reading.lexicon.lists.begins(WordList::Interview, first) {
        return None;
    }
    let behind = reading.between(run.end, sentence.range.end);
    let is_told =
        [" is a ", " is an ", " is the ", " was a ", " served as ", " is director", " is head", " – ", " — "]
            .iter()
            .any(|link| behind.starts_with(link));
    let is_alone = behind.trim_matches(['.', ',', ' ']).is_empty();
    (is_told || is_alone).then(|| {
        let actor = reading.hits_in(sentence).iter().find(|hit| hit.actor.is_some() && hit.end == run.end);
        let who = actor.and_then(known).unwrap_or_else(|| Someone::unknown(run.clone()));
        (Someone { is_person: true, ..who }, false)
    })
}

/// A person's name: two or three words with capitals and no more.
/// «Олена Коваль, сержантка бригади»: a line of its own with a full name and what they are, over a text that says "I".
fn introduced_line(reading: &Reading<'_>, sentence: &Sentence) -> Option<(Someone, bool)> {
    let words = reading.text[sentence.range.clone()].trim();
    let (name, role) = words.split_once(", ")?;
    let is_line = reading.text[sentence.range.end..].trim_start_matches(' ').starts_with('\n')
        && role.starts_with(char::is_lowercase)
        && words.ends_with(char::is_alphanumeric);
    let lead = reading.text[sentence.range.clone()].find(name)?;
    let start = sentence.range.start + lead;
    let run = name_in(reading, start..start + name.len()).filter(|_| is_line)?;
    let hit = reading.hits_in(sentence).iter().find(|hit| hit.actor.is_some() && hit.range() == run);
    let who = hit.and_then(known).unwrap_or_else(|| Someone::unknown(run));
    Some((Someone { is_person: true, ..who }, false))
}

fn name_in(reading: &Reading<'_>, run: Range<usize>) -> Option<Range<usize>> {
    let words = reading.between(run.start, run.end);
    let is_name = |word: &str| {
        word.chars().count() > 1
            && word.chars().skip(1).all(|letter| letter.is_lowercase() || "-’'".contains(letter))
            || word.contains('-')
    };
    let count = words.split(' ').count();
    let is_area = reading.hits_between(run.start, run.end).any(|hit| hit.name.is_some());
    ((2..=3).contains(&count) && words.split(' ').all(is_name) && !is_area).then_some(run)
}

fn sort_of(reading: &Reading<'_>, hit: &super::scan::Hit) -> Option<ActorSort> {
    hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort)
}

/// True where the sentence says "I" outside quotations; in a speech, "we" as well.
pub(super) fn is_first_person(
    reading: &Reading<'_>,
    segments: &Segments,
    sentence: &Sentence,
    is_speech: bool,
) -> bool {
    let own = [
        "I", "I’m", "I've", "I’ve", "my", "My", "я", "Я", "мені", "мене", "моя", "мій", "мне", "меня", "мой",
    ];
    let ours = [
        "we", "We", "our", "Our", "us", "ми", "Ми", "наш", "наша", "наші", "Наші", "Наши", "нашу", "мы",
        "Мы", "наши", "нашу", "нам",
    ];
    let words = &reading.text[sentence.range.clone()];
    let mut at = sentence.range.start;
    words.split_inclusive(char::is_whitespace).any(|word| {
        let start = at;
        at += word.len();
        let bare = word.trim_matches(|letter: char| !letter.is_letter_or_digit());
        let says = own.contains(&bare) || is_speech && ours.contains(&bare);
        says && segments.quotation_at(start).is_none()
            && segments.quotation_at(start + word.len() / 2).is_none()
    })
}
