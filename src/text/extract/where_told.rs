//! Where somebody speaks: "he told journalists in Kyiv", «сказав він журналістам в Одесі». A town where words are
//! said is not what they are about.

use super::mention::{NameMeaning, Named};
use super::reading::Reading;
use super::segment::Sentence;
use super::value::Sense;
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// How far before the town the verb may stand, in bytes.
const NEAR: usize = 90;
/// The most words between the verb and the town: who says it, to whom.
const MOST_BETWEEN: usize = 6;

/// True for a town behind a verb of telling and those who are told, where nothing of the same clause follows.
pub(super) fn is_where_told(reading: &Reading<'_>, sentence: &Sentence, named: &Named) -> bool {
    let is_town = named.is_city || named.meaning == NameMeaning::Known(Sense::City);
    let lists = &reading.lexicon.lists;
    // "Speaking in Uzhhorod, in Zakarpattia region, he said": the region as well.
    let opening = reading.small_between(sentence.range.start, named.range.start);
    let mut parts = opening.split(',');
    let is_opened = parts.next().is_some_and(|first| {
        first.split_whitespace().next().is_some_and(|word| lists.has(WordList::SpeakingAt, word))
    });
    if is_opened && parts.all(|part| part.split_whitespace().next().is_none_or(is_placing)) {
        return true;
    }
    if !is_town {
        return false;
    }
    let lead = reading.small_before(named.range.start, NEAR);
    let clause = lead.rsplit(['.', ';', ':', ',', '“', '”', '"', '«', '»']).next().unwrap_or_default();
    let mut words = clause.split_whitespace().rev();
    if !words.next().is_some_and(is_placing) {
        return false;
    }
    // Between them only who is told and where they meet.
    let mut between = words.take(MOST_BETWEEN).skip_while(|word| {
        lists.has(WordList::Listener, word) && !lists.begins(WordList::TellingAloud, word)
    });
    if !between.next().is_some_and(|word| lists.begins(WordList::TellingAloud, word)) {
        return false;
    }
    let behind = reading.small_after(named.range.end, 24);
    let next = behind.split_whitespace().next().unwrap_or_default();
    let is_closed = |letter: char| !letter.is_letter_or_digit() && !matches!(letter, '-' | '’' | '\'');
    behind.trim_start().starts_with(is_closed)
        || next.is_empty()
        || lists.has(WordList::ThatClause, next.trim_end_matches(','))
        || lists.has(WordList::Preposition, next)
}

/// A preposition that says where.
fn is_placing(word: &str) -> bool {
    matches!(word, "in" | "at" | "у" | "в")
}
