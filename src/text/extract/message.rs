//! Messages of a chat or a live blog: the time with which each begins, and where one ends.
//!
//! The time is nobody's name and no part of what is said, and who speaks in one message does not go on in the next. Not
//! here: who speaks (`attribution`).

use super::scan::Hit;
use super::segment::Segments;
use super::word_list::{WordList, WordLists};
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The longest time with its day and its signs, in bytes.
const MAX_STAMP: usize = 60;

/// Numbers the messages of a text, from 1; what stands before the first has number 0. A sentence that opens a message
/// begins behind its time.
pub(super) fn part_messages(text: &str, hits: &[Hit], segments: &mut Segments, lists: &WordLists) {
    let mut number = 0;
    let mut paragraph = None;
    for sentence in &mut segments.sentences {
        let is_first = paragraph != Some(sentence.paragraph);
        paragraph = Some(sentence.paragraph);
        let words = &text[sentence.range.clone()];
        if let Some(length) = stamp(words, lists).filter(|_| is_first) {
            number += 1;
            // A time alone on its line opens the message that follows.
            if length < words.len() {
                sentence.range.start += length;
                sentence.lead = sentence.lead.max(sentence.range.start);
                let is_before = |hit: &&Hit| hit.start < sentence.range.start;
                let passed = hits[sentence.hits.clone()].iter().take_while(is_before).count();
                sentence.hits.start += passed;
            }
        }
        sentence.message = number;
    }
}

/// The length of the time that words begin with, with the signs around it, in bytes; `None` where they begin with none.
fn stamp(words: &str, lists: &WordLists) -> Option<usize> {
    let window = &words[..words.floor_char_boundary(MAX_STAMP)];
    let lead = window.trim_start_matches(is_sign);
    let time = lead[day(lead)..].trim_start_matches([',', ' ']);
    let (hours, is_loose) = clock(time)?;
    let mut rest = &time[hours..];
    let mut is_marked = !is_loose;
    // "11:40 a.m. GMT – 12:00 |": what names the clock, and the time at which it ended.
    loop {
        let next = rest.trim_start_matches(is_sign);
        is_marked |= rest.trim_start().starts_with(is_joint);
        let more = clock_word(next, lists).or_else(|| clock(next).map(|(length, _)| length));
        is_marked |= more.is_some();
        let Some(more) = more else {
            let is_apart = next.len() < rest.len() || next.is_empty();
            return (is_marked && is_apart).then_some(window.len() - next.len());
        };
        rest = &next[more..];
    }
}

/// What may stand around a time: white space, dashes, brackets, bullets; no quotation mark, which belongs to what is said.
fn is_sign(letter: char) -> bool {
    !letter.is_letter_or_digit()
        && !matches!(letter, '"' | '“' | '«' | '„' | '‘' | '$' | '€' | '£' | '@' | '#')
}

/// What parts a time from what is said then.
fn is_joint(letter: char) -> bool {
    matches!(letter, '–' | '—' | '-' | '|' | ']' | ')' | ':')
}

/// The length of a day in figures, "27.11.2026", in bytes; 0 where there is none.
fn day(words: &str) -> usize {
    let length =
        words.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'/' | b'-')).count();
    let groups = || words[..length].split(['.', '/', '-']);
    let is_day = groups().count() == 3 && groups().all(|group| (1..=4).contains(&group.len()));
    if is_day { length } else { 0 }
}

/// The length of a time in figures, in bytes, and whether it may as well be a number: "11:40", "09.30", "9:30:15".
fn clock(words: &str) -> Option<(usize, bool)> {
    let digits = |words: &str| words.bytes().take_while(u8::is_ascii_digit).count();
    let hours = digits(words);
    let sign = words[hours..].chars().next().filter(|sign| matches!(sign, ':' | '.'))?;
    let behind = &words[hours + 1..];
    let is_time = (1..=2).contains(&hours)
        && digits(behind) == 2
        && words[..hours].parse::<u8>().is_ok_and(|hour| hour < 24)
        && behind[..2].parse::<u8>().is_ok_and(|minute| minute < 60);
    let seconds = behind.get(2..).and_then(|rest| rest.strip_prefix(':')).filter(|rest| digits(rest) == 2);
    let length = hours + 3 + seconds.map_or(0, |_| 3);
    let goes_on = words.get(length..)?.strip_prefix(['.', ':', ',']).is_some_and(|rest| digits(rest) > 0);
    (is_time && !goes_on).then_some((length, sign == '.'))
}

/// The length of a word or of words for a clock, in bytes: "a.m.", "GMT", «за Києвом».
fn clock_word(words: &str, lists: &WordLists) -> Option<usize> {
    let small = words.lowered();
    let whole = |word: &&String| {
        small.strip_prefix(word.as_str()).is_some_and(|rest| !rest.starts_with(char::is_letter_or_digit))
    };
    lists.of(WordList::ClockWord).iter().filter(whole).map(String::len).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_with_its_signs_opens_a_message() {
        let mut lists = WordLists::default();
        for word in ["a.m.", "am", "gmt", "за києвом"] {
            lists.add(WordList::ClockWord, word);
        }
        for (words, said) in [
            ("11:40 – General Staff: it rains.", "General Staff: it rains."),
            ("12:15 Зеленський: дощить.", "Зеленський: дощить."),
            ("[14:05] “It rains.”", "“It rains.”"),
            ("[27.11.2026, 14:05:10] Koval: it rains.", "Koval: it rains."),
            ("— 09:30 | Koval: it rains.", "Koval: it rains."),
            ("11.40am GMT It rains.", "It rains."),
            ("18:00 за Києвом: дощить.", "дощить."),
            ("10:00–11:30 — It rains.", "It rains."),
            ("09:30.", ""),
        ] {
            let length = stamp(words, &lists).map(|length| &words[length..]);
            assert_eq!(length, Some(said), "{words}");
        }
        for words in [
            "12.50 percent of the land is dry.",
            "27.11.2026 was a wet day.",
            "11:400 is no time.",
            "25:10 is no time.",
            "3:1 was the score.",
            "It rained at 11:40.",
            "$10.50 was paid.",
        ] {
            assert_eq!(stamp(words, &lists), None, "{words}");
        }
    }
}
