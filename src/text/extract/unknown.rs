//! Names of regions that the lexicon does not know: listed, so that nobody thinks they were overlooked.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::value::{Extraction, Unmatched};
use crate::phrase::letter::Letter as _;
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
///
/// `small` is the text in small letters, byte for byte.
pub(super) fn add_unknown_regions(text: &CanonicalText, small: &str, extraction: &mut Extraction) {
    let mentions = extraction.mentions.iter().map(|one| &one.range);
    let mut known: Vec<Range<usize>> =
        mentions.chain(extraction.unmatched.iter().map(|one| &one.range)).cloned().collect();
    known.sort_by_key(|range| range.start);
    let is_known = |range: &Range<usize>| {
        let behind = known.partition_point(|one| one.start < range.end);
        known[..behind].last().is_some_and(|one| range.start < one.end)
    };
    let words = text.as_str();
    for noun in nouns_in(small) {
        let Some(name) = word_before(words, noun.start) else { continue };
        let range = text.code_points(&(name.start..noun.end));
        if !is_name(&words[name.clone()], &small[name.clone()]) || is_known(&range) {
            continue;
        }
        let surface = words[name.start..noun.end].to_owned();
        let what = if is_of_two_alphabets(&surface) {
            message!("text-name-two-alphabets")
        } else {
            message!("text-name-not-on-layer")
        };
        extraction.unmatched.push(Unmatched { range, surface, what });
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

/// True for a capitalised word that is no function word.
fn is_name(word: &str, small: &str) -> bool {
    word.starts_with(char::is_uppercase) && !NO_NAMES.contains(&small)
}

/// Where one of the nouns stands as a whole word behind a space.
fn nouns_in(small: &str) -> impl Iterator<Item = Range<usize>> {
    static FINDER: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let builder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(NOUNS);
        builder.expect("invariant: a dozen words")
    });
    FINDER
        .find_iter(small)
        .map(|found| found.range())
        .filter(|noun| small[..noun.start].ends_with(' ') && !small[noun.end..].starts_with(is_in_word))
}

/// The word that ends one space before a byte.
fn word_before(words: &str, start: usize) -> Option<Range<usize>> {
    let lead = words[..start].strip_suffix(' ')?;
    let from = lead.trim_end_matches(is_in_word).len();
    let from = from + lead[from..].find(|letter: char| letter.is_letter())?;
    Some(from..lead.len())
}

/// Letters, and the hyphens and apostrophes between them.
fn is_in_word(letter: char) -> bool {
    letter.is_letter() || matches!(letter, '-' | '’' | '\'')
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
            (
                "Sunderland  region, Sunderland-region, Sunderland regions, and Sunder-land region",
                vec!["Sunder-land region"],
            ),
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
