//! Names of regions that the lexicon does not know: listed, so that nobody thinks they were overlooked.

use std::ops::Range;

use super::value::{Extraction, Unmatched};
use crate::phrase::letter::{Letter as _, Lowered as _};
use crate::text::CanonicalText;
use crate::words::message;

/// What follows a region's name, in small letters.
const NOUNS: [&str; 14] = [
    "region",
    "oblast",
    "province",
    "krai",
    "область",
    "області",
    "областю",
    "областей",
    "областях",
    "области",
    "областью",
    "край",
    "краю",
    "края",
];
/// What stands before these words without being a name, in small letters.
const NO_NAMES: [&str; 29] = [
    "the",
    "this",
    "that",
    "a",
    "an",
    "each",
    "every",
    "its",
    "their",
    "our",
    "his",
    "her",
    "no",
    "any",
    "one",
    "entire",
    "whole",
    "another",
    "ця",
    "цю",
    "цій",
    "цієї",
    "вся",
    "всю",
    "эта",
    "эту",
    "этой",
    "каждая",
    "в",
];

/// Adds the names that stand before the word for a region and are in nothing that was found.
pub(super) fn add_unknown_regions(text: &CanonicalText, extraction: &mut Extraction) {
    let mentions = extraction.mentions.iter().map(|one| &one.range);
    let mut known: Vec<Range<usize>> =
        mentions.chain(extraction.unmatched.iter().map(|one| &one.range)).cloned().collect();
    known.sort_by_key(|range| range.start);
    let is_known = |range: &Range<usize>| {
        let behind = known.partition_point(|one| one.start < range.end);
        known[..behind].last().is_some_and(|one| range.start < one.end)
    };
    let words = text.as_str();
    let mut before: Option<Range<usize>> = None;
    for word in words_of(words) {
        let is_noun = || NOUNS.contains(&words[word.clone()].lowered().as_str());
        if let Some(name) = before.replace(word.clone())
            && is_name(words, &name, &word)
            && is_noun()
        {
            let range = text.code_points(&(name.start..word.end));
            if !is_known(&range) {
                let surface = words[name.start..word.end].to_owned();
                let what = if is_of_two_alphabets(&surface) {
                    message!("text-name-two-alphabets")
                } else {
                    message!("text-name-not-on-layer")
                };
                extraction.unmatched.push(Unmatched { range, surface, what });
            }
        }
    }
    extraction.unmatched.sort_by_key(|one| (one.range.start, one.range.end));
}

/// True where a word has Latin and Cyrillic letters of which it cannot be told in which alphabet it should be.
fn is_of_two_alphabets(surface: &str) -> bool {
    let is_cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
    surface
        .split_whitespace()
        .any(|word| word.chars().any(is_cyrillic) && word.chars().any(|letter| letter.is_ascii_alphabetic()))
}

/// True for a capitalised word right before the noun that is no function word.
fn is_name(words: &str, name: &Range<usize>, noun: &Range<usize>) -> bool {
    let text = &words[name.clone()];
    text.chars().next().is_some_and(char::is_uppercase)
        && words.get(name.end..noun.start) == Some(" ")
        && !NO_NAMES.contains(&text.lowered().as_str())
}

/// The words, as bytes: letters with the hyphens and apostrophes between them.
fn words_of(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_in_word = |letter: char| letter.is_letter() || matches!(letter, '-' | '’' | '\'');
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = rest.find(|(_, letter)| letter.is_letter())?;
        let mut end = start + first.len_utf8();
        while let Some((at, letter)) = rest.next_if(|(_, letter)| is_in_word(*letter)) {
            end = at + letter.len_utf8();
        }
        Some(start..end)
    })
}

#[cfg(test)]
mod tests {
    use crate::load::shipped_lexicon;
    use crate::model::AreaId;
    use crate::text::{CanonicalText, extract};

    #[test]
    fn a_region_that_nobody_knows_is_listed_once_and_known_ones_are_not() {
        let lexicon = shipped_lexicon().unwrap();
        for (text, listed) in [
            ("Trains run in the Sunderland region and in the Kharkiv region.", vec!["Sunderland region"]),
            ("Потяги їдуть у Вигадану область і в Одеську область.", vec!["Вигадану область"]),
            ("This region is calm. The region is calm. Our region too.", vec![]),
        ] {
            let found = extract(&CanonicalText::from_text(text), &lexicon);
            let surfaces: Vec<&str> = found.unmatched.iter().map(|one| one.surface.as_str()).collect();
            assert_eq!(surfaces, listed, "{text}");
        }
    }

    #[test]
    fn a_name_in_letters_of_two_alphabets_is_said_to_be_one() {
        let lexicon = shipped_lexicon().unwrap();
        for text in ["They met in the Khаrkiv region.", "Вони були в Xарківській області."]
        {
            let found = extract(&CanonicalText::from_text(text), &lexicon);
            let what: Vec<&str> = found.unmatched.iter().map(|one| one.what.id()).collect();
            assert_eq!(what, ["text-name-two-alphabets"], "{text}");
            let areas: Vec<&str> =
                found.mentions.iter().flat_map(|one| &one.areas).map(AreaId::as_str).collect();
            assert_eq!(areas, ["UA-63"], "it is found all the same: {text}");
        }
    }
}
