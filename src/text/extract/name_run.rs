//! Words with capitals that stand together: a name, as far as letters tell.

use std::ops::Range;

use super::reading::Reading;
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _, white_space_at};

/// Words with a capital that are no names.
const NO_NAMES: [&str; 60] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "the",
    "in",
    "on",
    "at",
    "it",
    "this",
    "that",
    "these",
    "as",
    "but",
    "and",
    "however",
    "also",
    "earlier",
    "meanwhile",
    "according",
    "we",
    "i",
    "they",
    "he",
    "she",
    "a",
    "an",
    "при",
    "також",
    "також,",
    "сьогодні",
    "також.",
    "раніше",
    "він",
    "про",
    "за",
    "у",
    "в",
    "як",
    "об",
    "по",
    "также",
    "ранее",
    "он",
    "как",
];

/// The longest label that announces what follows, in bytes.
const MAX_ANNOUNCEMENT: usize = 60;

/// How adjectives of nations end.
const NATIONS: [&str; 5] = ["ian", "ish", "ese", "ican", "opean"];

pub(super) fn is_name_word(word: &str) -> bool {
    capital_word(word).is_some()
}

/// The word without signs around it, in small letters, where it has a capital and is none that names nothing.
fn capital_word(word: &str) -> Option<String> {
    let bare = word.trim_matches(|letter: char| !letter.is_letter_or_digit());
    let small = bare.starts_with(char::is_uppercase).then(|| bare.lowered())?;
    let owner = small.strip_suffix("'s").or_else(|| small.strip_suffix("’s")).unwrap_or(&small);
    (!NO_NAMES.contains(&owner)).then_some(small)
}

/// Where the first sign stands that parts what follows: no full stop of an initial, nor of «в. о.» and "U.S.".
pub(super) fn end_of_part(words: &str) -> usize {
    let is_initial = |at: usize| {
        let word = words[..at].rsplit(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default();
        word.chars().count() == 1
    };
    let signs = words.match_indices(['.', ';', ':']).map(|(at, sign)| (at, sign == "."));
    signs.filter(|(at, is_stop)| !is_stop || !is_initial(*at)).map(|(at, _)| at).next().unwrap_or(words.len())
}

/// A word with a capital, and none that only begins a sentence: «Нам», «Напередодні».
fn is_name(reading: &Reading<'_>, range: &Range<usize>) -> bool {
    let small = capital_word(reading.between(range.start, range.end));
    small.is_some_and(|small| !reading.lexicon.lists.has(WordList::NoName, &small))
}

/// The words with capitals right before a verb: "Oleh Koval, the head of the council, said" has none
/// nearer than "Koval" within eight words.
pub(super) fn capital_run_before(reading: &Reading<'_>, floor: usize, end: usize) -> Option<Range<usize>> {
    let start = floor.max(reading.text.floor_char_boundary(end.saturating_sub(90)));
    let words = words_of(reading.between(start, end), start);
    let last = words.iter().rposition(|range| is_name(reading, range))?;
    if words.len() - last > 6 {
        return None;
    }
    let run = words[..=last].iter().rev().take_while(|range| is_name(reading, range));
    let mut first = words[last].start;
    for range in run {
        let is_cut = reading.between(range.start, first).contains([',', '.', ':', '“', '"', '«'])
            && range.start != first;
        if is_cut {
            break;
        }
        first = range.start;
    }
    // "Fact check: Viral map shows": behind a colon one capital only begins what follows, if no verb does.
    let is_opening = reading.between(start, first).ends_with(": ")
        && (last + 1 < words.len() || is_behind_announcement(reading, first))
        && first == words[last].start;
    if is_opening {
        return None;
    }
    trimmed(reading, first..words[last].end)
}

/// "Fact check: …": true for a byte right behind a label that announces what follows, and names nobody.
fn is_behind_announcement(reading: &Reading<'_>, start: usize) -> bool {
    let lead = reading.small_before(start, MAX_ANNOUNCEMENT);
    let label = lead.rsplit('\n').next().and_then(|lead| lead.strip_suffix(": "));
    label.is_some_and(|label| reading.lexicon.lists.has(WordList::AnnouncingLabel, label))
}

/// The words with capitals behind a verb, titles in lower case in front of them skipped.
pub(super) fn capital_run_after(reading: &Reading<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    // One word behind those among which the name begins, and what stands behind that.
    let mut rest = words_in(reading.between(start, end), start);
    let mut words: Vec<Range<usize>> = rest.by_ref().take(MAX_BEFORE_NAME + 2).collect();
    // The name of a unit in marks is part of a title: the brigade "X" Y Z.
    let is_quoted = |range: &Range<usize>| {
        let word = reading.between(range.start, range.end);
        word.len() > 2 && word.starts_with(['"', '“', '«', '„']) && word.ends_with(['"', '”', '»', '“'])
    };
    // "Ukrainian mapping project X": a nation's adjective before a small word is part of the title.
    let is_of_nation = |at: usize| {
        let word = reading.between(words[at].start, words[at].end);
        let is_before_noun = words
            .get(at + 1)
            .is_some_and(|next| reading.between(next.start, next.end).starts_with(char::is_lowercase));
        let has_name =
            || words[at + 1..].iter().cloned().chain(rest.clone()).any(|range| is_name(reading, &range));
        is_before_noun && NATIONS.iter().any(|end| word.ends_with(end)) && has_name()
    };
    let is_first = |(at, range): (usize, &Range<usize>)| {
        is_name(reading, range) && !is_quoted(range) && !is_of_nation(at)
    };
    let first = words.iter().enumerate().position(is_first)?;
    let has_mark = words[..first]
        .iter()
        .filter(|range| !is_quoted(range))
        .any(|range| reading.between(range.start, range.end).contains([',', '“', '"', '«']));
    let is_marked = reading.between(words[first].start, words[first].end).starts_with(['“', '"', '«']);
    if first > MAX_BEFORE_NAME || has_mark || is_marked {
        return None;
    }
    let mut run = words[first].clone();
    let mut at = first + 1;
    loop {
        if at == words.len() {
            words.extend(rest.next());
        }
        let Some(range) = words.get(at).filter(|range| is_name(reading, range)) else { break };
        if reading.between(run.start, range.start).contains([',', '“', '"', '(']) {
            break;
        }
        run.end = range.end;
        at += 1;
    }
    trimmed(reading, name_behind_office(reading, words, rest, &run).unwrap_or(run))
}

/// The most words in front of a name that stands behind a verb: a title.
const MAX_BEFORE_NAME: usize = 7;

/// «глава Наблюдательной миссии ООН Оксана Коваль»: behind a Slavic word with a capital that a role governs, and what
/// belongs to it, a name of two words.
fn name_behind_office(
    reading: &Reading<'_>,
    mut words: Vec<Range<usize>>,
    rest: impl Iterator<Item = Range<usize>>,
    run: &Range<usize>,
) -> Option<Range<usize>> {
    const MOST_BETWEEN: usize = 7;
    /// How words end that a role governs, and no surname as a subject.
    const GOVERNED: [&str; 14] =
        ["ой", "ого", "их", "ия", "иса", "ства", "тета", "ої", "ння", "іву", "ату", "ів", "ісу", "ади"];
    let one = reading.between(run.start, run.end);
    let is_behind_role = words.first().is_some_and(|word| word.start < run.start);
    if !is_behind_role || one.contains(' ') || !GOVERNED.iter().any(|end| one.ends_with(end)) {
        return None;
    }
    words.extend(rest.take(MOST_BETWEEN + 2));
    let behind: Vec<&str> = words
        .iter()
        .filter(|word| word.start >= run.end)
        .map(|word| reading.between(word.start, word.end))
        .collect();
    let is_acronym = |word: &str| word.chars().filter(|letter| letter.is_uppercase()).nth(1).is_some();
    let is_name = |at: usize| behind.get(at).is_some_and(|word| is_name_word(word) && !is_acronym(word));
    let first = (1..=MOST_BETWEEN).find(|at| is_name(*at) && is_name(at + 1))?;
    let is_whole = behind[..=first].iter().all(|word| word.ends_with(char::is_alphabetic));
    let at = words.iter().position(|word| word.start >= run.end)? + first;
    is_whole.then(|| words[at].start..words[at + 1].end)
}

/// The range without signs and possessive endings at its ends.
pub(super) fn trimmed(reading: &Reading<'_>, range: Range<usize>) -> Option<Range<usize>> {
    let words = reading.between(range.start, range.end);
    let sign = |letter: char| !letter.is_letter_or_digit();
    let start = range.start + (words.len() - words.trim_start_matches(sign).len());
    let end = range.end - (words.len() - words.trim_end_matches(sign).len());
    (start < end).then_some(start..end)
}

/// The words of a stretch that begins at byte `start`.
pub(super) fn words_of(words: &str, start: usize) -> Vec<Range<usize>> {
    words_in(words, start).collect()
}

/// The same, one after another.
fn words_in(words: &str, start: usize) -> impl Iterator<Item = Range<usize>> + Clone {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let length @ 1.. = white_space_at(words, at) {
            at += length;
        }
        let from = at;
        while at < words.len() && white_space_at(words, at) == 0 {
            at += 1;
        }
        (from < at).then_some(start + from..start + at)
    })
}

/// How long the long Slavic genitive in front of two names is, in bytes: the speaker of Держприкордонслужби X Y.
pub(super) fn genitive_ahead(words: &str) -> usize {
    let mut parts = words.split(' ');
    let (Some(first), Some(_), Some(_), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return 0;
    };
    let is_body = first.chars().count() > 9 && first.ends_with(['и', 'ы', 'і', 'у', 'а', 'я']);
    if is_body && !first.is_ascii() { first.len() + 1 } else { 0 }
}
