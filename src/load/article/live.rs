//! Messages of live blogs: each stands under its time, which belongs to it.

use super::Block;
use super::main_text::Reason;
use crate::phrase::letter::Letter as _;
use crate::words::{Message, Say as _};

/// How many times, each before a message, show a live blog.
const MIN_TIMES: usize = 3;
/// The most words of a line with a time, and letters beside its digits: `26 Feb 2026 10.00 GMT`.
const MAX_WORDS: usize = 7;
const MAX_LETTERS: usize = 16;

/// Takes in the times of messages, and what stands between the first of them and its sentences, where they were
/// proposed for exclusion for standing at the edge of an article or naming its hour.
pub(super) fn keep_times(blocks: &mut [Block]) {
    let times: Vec<usize> = (0..blocks.len()).filter(|at| is_time(&blocks[*at].text)).collect();
    let (edge, byline) = (Reason::Edge.message(), Reason::Byline.message());
    let is_kept = |block: &Block| block.furniture.is_none() && !is_time(&block.text);
    let is_message = |nth: usize| {
        let end = times.get(nth + 1).copied().unwrap_or(blocks.len());
        blocks[times[nth]..end].iter().any(is_kept)
    };
    let messages = (0..times.len()).filter(|nth| is_message(*nth)).count();
    if messages < MIN_TIMES || messages * 2 <= times.len() {
        return;
    }
    let first = times[0];
    let body = blocks[first..].iter().position(is_kept).map_or(first, |at| first + at);
    let may_stay = |why: &Option<Message>| why.as_ref().is_some_and(|why| *why == edge || *why == byline);
    for at in (first..body).chain(times) {
        if may_stay(&blocks[at].furniture) {
            blocks[at].furniture = None;
        }
    }
}

/// True for a line that says an hour, perhaps with its day, and no more.
fn is_time(text: &str) -> bool {
    text.split_whitespace().count() <= MAX_WORDS
        && text.chars().filter(|one| one.is_letter()).count() <= MAX_LETTERS
        && text.split_whitespace().any(is_hour)
}

/// True for `9:05`, `21.30` or `10:00:12`.
fn is_hour(word: &str) -> bool {
    let parts: Vec<&str> = word.trim_matches(|one: char| !one.is_ascii_digit()).split([':', '.']).collect();
    let is_number =
        |part: &&str, most: u32| part.len() <= 2 && part.parse::<u32>().is_ok_and(|value| value < most);
    matches!(parts.len(), 2 | 3)
        && is_number(&parts[0], 24)
        && parts[1..].iter().all(|part| part.len() == 2 && is_number(part, 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_told_from_numbers() {
        for time in ["10:30", "26 Feb 2026 10.00 GMT", "о 9:05", "Обновлено 21:30", "10:30 a.m."] {
            assert!(is_time(time), "{time}");
        }
        for other in
            ["A dam held", "3.5 million", "26.02.2026", "The vote at 10:30 was put off again", "25:10"]
        {
            assert!(!is_time(other), "{other}");
        }
    }
}
