//! What is negated: a negation before a cue or behind it, what is left over, what has ended.

use std::ops::Range;

use super::clause::Clauses;
use super::name_run::words_of;
use super::refusal::is_deed_named;
use super::rule::Around;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::{WordList, WordLists};
use crate::phrase::letter::{Letter as _, Lowered as _};

/// True for a word, in small letters, that negates the verb behind it.
pub(super) fn is_negation(word: &str) -> bool {
    matches!(word, "не" | "not" | "never" | "никогда" | "ніколи")
        || word.ends_with("n't")
        || word.ends_with("n’t")
}

/// True where a negation stands right before a cue, or only words that fill stand between; "not only" is none.
pub(super) fn negated_by(clauses: &Clauses<'_>, cue: &Hit, is_slavic: bool) -> bool {
    clauses.all_before(cue.start, if is_slavic { 64 } else { 32 }, Tags::of(&[Tag::Negation])).any(|hit| {
        let gap = clauses.reading.between(hit.end, cue.start);
        let words = || gap.split_whitespace().map(str::to_lowercase);
        let adds = words().next().is_some_and(|word| {
            matches!(
                word.as_str(),
                "only" | "just" | "merely" | "лише" | "тільки" | "только" | "лишь" | "просто"
            )
        });
        // "has not given up its ambition to control": what is not given up goes on.
        let lists = &clauses.reading.lexicon.lists;
        // "was not closed and that X must return": of another clause.
        let adds = adds || is_kept(lists, gap) || lists.contains(WordList::AndThat, gap);
        let is_filled = |word: &str| fills(lists, word) || lists.begins(WordList::Considering, word);
        let is_near = !is_slavic || gap.len() <= 16 || words().all(|word| is_filled(&word));
        // "No, Russia took it": an answer, which negates nothing behind its comma.
        let word = clauses.reading.small(hit);
        let is_answer = matches!(word, "no" | "ні" | "нет") && gap.starts_with([',', '.', '!', ';']);
        !adds && is_near && !is_answer
    })
}

/// True where the words between a negation and a cue begin with giving up: "not abandoned its plan to".
pub(super) fn is_kept(lists: &WordLists, gap: &str) -> bool {
    let words = gap.trim_start().lowered();
    let is_up = !words.starts_with("giv") && !words.starts_with("gave") || words.contains(" up");
    words.split_whitespace().nth(1).is_some()
        && is_up
        && (lists.begins(WordList::Dropping, &words)
            || ["given", "gave", "give"].iter().any(|stem| words.starts_with(stem)))
}

/// "no part of the region would be ceded", «жодного кілометра області ворог не контролює»: the subject or the object in
/// front is negated.
pub(super) fn is_of_nothing(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    clauses.all_before(cue.start, 200, Tags::of(&[Tag::Negation])).any(|hit| {
        let word = clauses.reading.small(hit);
        let gap = clauses.reading.between(hit.end, cue.start);
        ["no part of", "no inch of", "not an inch of", "not a single", "none of"].contains(&word)
            && !gap.contains([',', ';', ':'])
    })
}

/// «Боїв не було», «наступальних дій ворог не вів»: a noun for fighting, and behind it that there was none.
pub(super) fn was_none(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let reading = &clauses.reading;
    let behind = reading.small_after(cue.end, 120);
    let clause = behind.split([',', '.', ';', ':', '!', '?', '–', '—', '\n']).next().unwrap_or_default();
    let words: Vec<&str> = clause.split_whitespace().collect();
    let is_none = |pair: &[&str]| pair[0] == "не" && reading.lexicon.lists.has(WordList::WasNone, pair[1]);
    cue.tags.meets(Tags::of(&[Tag::Advance, Tag::Attack])) && words.windows(2).any(is_none)
}

/// "controls no part of the region", «не захопили жодної»: the object is negated.
pub(super) fn has_no_object(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let behind = clauses.reading.small_after(cue.end, 40);
    let mut words = behind.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_measure = matches!(second, "more" | "less" | "fewer" | "longer" | "doubt");
    matches!(first, "no" | "none" | "nothing" | "neither") && !is_measure
}

/// "areas that Russian forces do not already occupy", "the parts not occupied": what a negated word of occupation
/// picks out of an area, not what the sentence says of it.
pub(super) fn is_left_over(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let negation = around.clauses.all_before(around.cue.start, 64, Tags::of(&[Tag::Negation])).next();
    let Some(negation) = negation else { return false };
    let is_part = |word: &str| {
        reading.lexicon.lists.begins(WordList::PartOfArea, word)
            && !matches!(word, "part" | "partly" | "partially")
            || matches!(word, "part")
    };
    let words = |words: &str| -> Vec<String> {
        words
            .split(|letter: char| !letter.is_letter_or_digit() && letter != '\'' && letter != '’')
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let before =
        words(reading.window_before(negation.start, 140).rsplit(['.', ';', ':']).next().unwrap_or_default());
    let between = words(reading.between(negation.start, around.cue.start));
    let behind = words(
        reading.window_after(around.cue.end, 60).split([',', '.', ';', ':']).next().unwrap_or_default(),
    );
    let word = reading.small(around.cue);
    let part = before.iter().rposition(|word| is_part(word));
    let is_relative = |word: &String| {
        matches!(word.as_str(), "that" | "which" | "where" | "що" | "де" | "где" | "what")
            || ["як", "котор"].iter().any(|stem| word.starts_with(stem)) && word.chars().count() <= 8
    };
    let is_auxiliary = |word: &String| {
        matches!(
            word.as_str(),
            "is" | "are"
                | "was"
                | "were"
                | "be"
                | "been"
                | "has"
                | "have"
                | "had"
                | "isn't"
                | "aren't"
                | "wasn't"
                | "weren't"
                | "hasn't"
                | "haven't"
                | "isn’t"
                | "aren’t"
                | "wasn’t"
                | "weren’t"
                | "hasn’t"
                | "haven’t"
        )
    };
    // "parts of the region that Russia does not occupy", "… Russia does not occupy".
    if let Some(part) = part {
        let is_in_relative = before[part + 1..].iter().any(is_relative);
        let is_bare = word == "occupy" || word == "occupies";
        if is_in_relative || is_bare {
            return true;
        }
    }
    // "not yet occupied": a participle alone, of a part that stands beside it.
    let has_auxiliary = before.last().is_some_and(is_auxiliary) || between.iter().any(is_auxiliary);
    let is_participle = word.ends_with("occupied")
        || ["окупован", "оккупирован"].iter().any(|stem| word.starts_with(stem))
            && ["і", "ої", "их", "ій", "ими", "им", "ые", "ой", "ую", "ыми", "ым", "ая"]
                .iter()
                .any(|end| word.ends_with(end));
    let is_beside = behind.iter().take(4).any(|word| is_part(word)) || part.is_some();
    let is_long = !word.is_ascii() && part.is_none() || word.is_ascii();
    is_participle && !has_auxiliary && is_beside && is_long
}

/// True for a word that may stand between a negation and what it negates.
fn fills(lists: &WordLists, word: &str) -> bool {
    lists.has(WordList::Filler, word)
        || ["перебува", "знаход", "находи", "опини", "оказа"].iter().any(|stem| word.starts_with(stem))
}

/// "fighting in the region has stopped", «бої припинилися»: what the cue names goes on no more.
pub(super) fn has_ended(around: &Around<'_>) -> bool {
    let (reading, clauses) = (&around.clauses.reading, around.clauses);
    // "stopped advancing", "ended their offensive".
    let lead = reading.small_before(around.cue.start, 48).trim_end();
    let mut before = lead.rsplit(|letter: char| !letter.is_letter_or_digit());
    let last = before.next().unwrap_or_default();
    let own = ["their", "its", "his", "свій", "свою", "свої", "свой", "свое", "своё", "свои"];
    let last = if own.contains(&last) { before.next().unwrap_or_default() } else { last };
    if reading.lexicon.lists.has(WordList::Ending, last) {
        return true;
    }
    let behind = reading.window_after(around.cue.end, 160);
    let clause = behind.split(['.', ';', ':', ',', '”', '"']).next().unwrap_or_default();
    let number = clauses.number(around.cue.start);
    let words = words_of(clause, around.cue.end);
    let lower = |range: &Range<usize>| reading.small_between(range.start, range.end);
    words.iter().enumerate().any(|(at, range)| {
        let lower_word = lower(range);
        let is_end = reading.lexicon.lists.has(WordList::Ended, lower_word);
        let before = at.checked_sub(1).map(|at| lower(&words[at])).unwrap_or_default();
        let is_denied =
            matches!(before, "not" | "never" | "не" | "hasn't" | "haven't" | "hasn’t" | "haven’t");
        is_end && !is_denied && clauses.number(range.start) == number
    })
}

/// True for a word with which something is said to come.
fn is_to_be(word: &str) -> bool {
    matches!(word.trim_end_matches(|letter: char| !letter.is_letter_or_digit()), "буде" | "будет")
}

/// «визнавати область російською Україна не буде»: an infinitive is refused behind it, in its clause.
pub(super) fn is_refused_behind(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let word = clauses.reading.small(cue);
    let is_infinitive = ["ти", "тись", "тися", "ть", "ться"].iter().any(|ending| word.ends_with(ending));
    let lists = &clauses.reading.lexicon.lists;
    let is_refusal = |pair: &[&str]| pair[0] == "не" && lists.begins(WordList::RefusingBehind, pair[1]);
    // «виведення військ із X не буде»: of a noun that it is not to be, at the clause's end.
    let gives = Tags::of(&[Tag::Freeze, Tag::Recognise, Tag::Yield, Tag::Hand, Tag::Withdraw]);
    let is_noun = is_deed_named(word)
        || lists.begins(WordList::Giving, word)
        || word.starts_with("відмов")
        || cue.tags.meets(gives) && !is_infinitive;
    if !is_infinitive && !is_noun {
        return false;
    }
    let behind = clauses.reading.small_after(cue.end, 160);
    let clause = behind.split(['.', ';', ',', '!', '?', '\n', '—', '–']).next().unwrap_or_default();
    let words: Vec<&str> = clause.split_whitespace().collect();
    let is_none = || words.windows(2).next_back().is_some_and(|pair| is_refusal(pair) && is_to_be(pair[1]));
    let is_forbidden = || words.iter().any(|word| lists.has(WordList::NotAllowed, word));
    is_infinitive && (words.windows(2).any(is_refusal) || is_forbidden()) || is_noun && is_none()
}
