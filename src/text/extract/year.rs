//! Years and counts: of four figures «у 1783 році» has a year, "1360 vehicles" has none.

use std::ops::Range;

use super::word_list::{WordList, WordLists};
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The years of long ago end here: what is told of them is history.
const HISTORY_ENDS: u16 = 1991;
/// The fewest letters of a plural noun.
const LEAST: usize = 4;

/// Whether a sentence names years of long ago, and later ones.
pub(super) fn years_of(words: &str, lists: &WordLists) -> (bool, bool) {
    let (mut old, mut now) = (false, false);
    // Most sentences have none.
    if !words.bytes().any(|byte| byte.is_ascii_digit()) {
        return (false, false);
    }
    for number in numbers(words) {
        let Ok(year) = words[number.clone()].parse::<u16>() else { continue };
        if !is_dated(&words[..number.start]) && is_count(&words[number.end..], lists) {
            continue;
        }
        old |= (1000..HISTORY_ENDS).contains(&year);
        now |= (HISTORY_ENDS..2100).contains(&year);
    }
    (old, now)
}

/// Where words have numbers of four figures.
fn numbers(words: &str) -> impl Iterator<Item = Range<usize>> {
    let mut end = 0;
    words.split(|letter: char| !letter.is_ascii_digit()).filter_map(move |number| {
        let start = end;
        let next = start + number.len();
        end = next + words[next..].chars().next().map_or(0, char::len_utf8);
        (number.len() == 4).then_some(start..next)
    })
}

/// "in 1783": in English only a year stands there.
fn is_dated(lead: &str) -> bool {
    let last = lead.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    matches!(last, "in" | "In" | "since" | "Since")
}

/// True where what stands behind a number is what is counted: a noun in the plural, with no word for a year before it.
fn is_count(behind: &str, lists: &WordLists) -> bool {
    let Some(rest) = behind.strip_prefix(' ').filter(|rest| rest.starts_with(char::is_lowercase)) else {
        return false;
    };
    let word = rest.split(|letter: char| !letter.is_letter()).next().unwrap_or_default();
    let small = word.lowered();
    if small.is_ascii() {
        let is_plural = word.len() >= LEAST && word.ends_with('s') && !word.ends_with("ss");
        return lists.has(WordList::CountedNoun, &small)
            || is_plural && !lists.has(WordList::BehindYear, &small);
    }
    !lists.has(WordList::YearNoun, &small) && !lists.has(WordList::BehindYear, &small)
}
