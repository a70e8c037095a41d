//! Who is called again by what they are: "The analyst added", behind "the analyst Oleh Koval" or "Oleh Koval, an analyst".

use super::attribution::Someone;
use super::reading::Reading;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// How far before a name what its bearer is may stand, and how far behind it, in bytes.
const NEAR: usize = 90;

/// The last of the people named before who was named with the noun that stands here alone, with "the" in English.
pub(super) fn called_again<'a>(
    reading: &Reading<'_>,
    words: &Someone,
    people: &'a [Someone],
) -> Option<&'a Someone> {
    let noun = reading.small_between(words.name.start, words.name.end);
    let noun = noun.strip_prefix("the ").unwrap_or(noun);
    let lead = reading.small_before(words.name.start, "the ".len());
    let is_definite = !noun.is_ascii() || lead.ends_with("the ") || words.name.len() > noun.len();
    let is_noun = !noun.contains(' ')
        && noun.chars().all(|letter| letter.is_letter() || letter == '-')
        && !reading.between(words.name.end - noun.len(), words.name.end).starts_with(char::is_uppercase);
    if words.actor.is_some() || words.is_paper || !is_noun || !is_definite {
        return None;
    }
    people.iter().rev().find(|who| who.name.end <= words.name.start && is_named_with(reading, who, noun))
}

/// True where the noun stands right before a name, in its clause, or in what is added behind it.
fn is_named_with(reading: &Reading<'_>, who: &Someone, noun: &str) -> bool {
    let name = reading.between(who.name.start, who.name.end);
    let lead = reading.small_before(who.name.start, NEAR);
    let lead = lead.rsplit([',', '.', ';', ':', '\n', '“', '”', '«', '»']).next().unwrap_or_default();
    let behind = reading.window_after(who.name.end, NEAR).lowered();
    let added = behind.strip_prefix(", ").and_then(|added| added.split([',', '.', ';', ':', '\n']).next());
    let has = |words: &str| words.split(|letter: char| !letter.is_letter_or_digit()).any(|word| word == noun);
    name.contains(' ') && (has(lead) || added.is_some_and(has))
}
