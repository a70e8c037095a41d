//! Surnames: in their cases, «Цахкна», «з Цахкною»; alone with a colon before what is said, «Рогов: …».

use super::attribution::{Marker, Someone};
use super::reading::Reading;
use super::segment::Sentence;
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The longest label of a headline, in bytes.
const MAX_LABEL: usize = 40;
/// The fewest words behind it.
const FEWEST_WORDS: usize = 3;

/// "Rogov: forces took a village": one word that ends as surnames do, and a colon, at the start of a sentence.
pub(super) fn labelled_surname(reading: &Reading<'_>, sentence: &Sentence) -> Option<Marker> {
    let words = &reading.text[sentence.range.clone()];
    let window = &words[..words.floor_char_boundary(MAX_LABEL)];
    let (label, _) = window.split_once(": ")?;
    let label = label.trim_start_matches(|letter: char| !letter.is_letter_or_digit());
    let start = sentence.range.start + window.find(label)?;
    let range = start..start + label.len();
    let lists = &reading.lexicon.lists;
    let is_surname = label.starts_with(char::is_uppercase)
        && label.chars().all(|letter| letter.is_letter() || matches!(letter, '-' | '’' | '\''))
        && lists.ends(WordList::SurnameEnding, &label.lowered())
        && !lists.has(WordList::SurnameLike, &label.lowered());
    let is_of_lexicon = || reading.hits_in(sentence).iter().any(|hit| hit.start < range.end);
    let tells =
        || reading.between(range.end, sentence.range.end).split_whitespace().nth(FEWEST_WORDS).is_some();
    (is_surname && !is_of_lexicon() && tells())
        .then(|| Marker::beside(range.clone(), Someone { is_person: true, ..Someone::unknown(range) }))
}

/// A surname without the end that tells its case.
pub(super) fn stem_of(surname: &str) -> &str {
    surname.trim_end_matches(['а', 'у', 'ю', 'я', 'ь', 'ї', 'и', 'і', 'м', 'о', 'ы', 'е', 'й'])
}

/// True for two forms of a surname that differ in their case endings at most.
pub(super) fn same_surname(one: &str, other: &str) -> bool {
    let stem = stem_of(one);
    one == other || !other.is_ascii() && stem.chars().count() > 2 && stem == stem_of(other)
}
