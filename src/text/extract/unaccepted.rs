//! What is not lived with, put off, or feared: "Ukraine will never accept the loss of X", «відкладення звільнення X»,
//! "withdrew because of the threat of encirclement". None of it says that the deed was done.

use super::clause::Clauses;
use super::negated::is_negation;
use super::rule::Around;
use super::scan::Hit;
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// How far before a cue the verb of accepting may stand, in bytes.
const NEAR: usize = 80;
/// The most words between a word for putting off and what is put off.
const MOST_BETWEEN: usize = 3;

/// What stands before a cue, near it and behind the last sign.
fn clause_before<'a>(clauses: &Clauses<'a>, cue: &Hit) -> &'a str {
    let lead = clauses.reading.small_before(cue.start, NEAR);
    lead.rsplit(['.', ';', ':', ',', '“', '"', '«']).next().unwrap_or_default()
}

/// "will never accept the loss of X", «не змириться з анексією»: behind a negated verb of accepting.
pub(super) fn is_never_accepted(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let reading = &clauses.reading;
    let lists = &reading.lexicon.lists;
    let clause = clause_before(clauses, cue);
    // Most clauses have none.
    if !lists.contains(WordList::Accepting, clause) {
        return false;
    }
    let is_end = |at: usize| !clause[at..].starts_with(char::is_letter_or_digit);
    let verb = lists.of(WordList::Accepting).iter().filter_map(|verb| {
        let at = clause.rfind(verb.as_str())?;
        (is_end(at + verb.len()) && clause[..at].ends_with(' ')).then_some(at)
    });
    let Some(at) = verb.min() else { return false };
    clause[..at].split_whitespace().any(|word| is_negation(word) || word.ends_with("n’t"))
}

/// «відкладення звільнення X», "postponed the liberation of X": what is put off is not done.
pub(super) fn is_put_off(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let clause = clause_before(around.clauses, around.cue);
    let mut words = clause.split_whitespace().rev().take(MOST_BETWEEN);
    words.any(|word| reading.lexicon.lists.begins(WordList::PuttingOff, word))
}

/// «слова Зеленського про повернення X», "talk of the liberation of X": what is only talked of is not done.
pub(super) fn is_talked_of(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let clause = clause_before(around.clauses, around.cue);
    let mut words = clause.split_whitespace().rev().filter(|word| *word != "the");
    let is_about =
        words.next().is_some_and(|word| matches!(word, "of" | "about" | "on" | "про" | "о" | "об"));
    is_about && words.take(MOST_BETWEEN).any(|word| reading.lexicon.lists.begins(WordList::TalkOf, word))
}

/// "Neither the United States nor any other State shall recognise": nobody is to do it.
pub(super) fn does_none(clauses: &Clauses<'_>) -> bool {
    let words = clauses.small_words().trim_start_matches(|letter: char| !letter.is_letter());
    clauses.reading.lexicon.lists.begins(WordList::NoneOpening, words)
}
