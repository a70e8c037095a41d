//! Where words begin and end, so that no quote can be put together from pieces of words.

use std::ops::Range;

use crate::phrase::letter::Letter as _;
use unicode_normalization::char::is_combining_mark;

/// Whether a place in a text is inside a word or a number, so that no quote may begin or end there.
///
/// `at` counts code points from the first letter; the ends of the text are inside nothing. Letters,
/// digits and combining marks that touch belong together, but not in writing without spaces (Han,
/// kana, Thai, Lao, Khmer, Burmese). An apostrophe joins Cyrillic letters and stands in `can’t`; elsewhere words
/// may end at it, as in `Russia’s` and `l’Ukraine`. A dot, a comma, an apostrophe and a narrow space join digits;
/// joiners and soft hyphens join letters.
///
/// # Examples
/// ```
/// use claims_map::text::is_inside_word;
/// let letters: Vec<char> = "They can’t hold 20,000".chars().collect();
/// assert!(!is_inside_word(&letters, 4), "behind “They”");
/// assert!(is_inside_word(&letters, 8), "between “can” and its “’t”");
/// assert!(is_inside_word(&letters, 18), "inside a number");
/// ```
pub fn is_inside_word(letters: &[char], at: usize) -> bool {
    let letter = |place: Option<usize>| place.and_then(|place| letters.get(place)).copied();
    let (Some(before), Some(after)) = (letter(at.checked_sub(1)), letter(Some(at))) else { return false };
    if is_combining_mark(after) {
        return !before.is_whitespace();
    }
    if is_of_word(before) && is_of_word(after) {
        return !(is_without_spaces(before) || is_without_spaces(after));
    }
    let joined = if is_sign(after) {
        letter(at.checked_sub(1)).zip(letter(Some(at + 1))).map(|(left, right)| (left, after, right, at + 2))
    } else if is_sign(before) {
        letter(at.checked_sub(2)).map(|left| (left, before, after, at + 1))
    } else {
        None
    };
    joined.is_some_and(|(left, sign, right, next)| joins(left, sign, right, letter(Some(next))))
}

/// Letters, digits and marks.
pub(super) fn is_of_word(letter: char) -> bool {
    letter.is_letter_or_digit() || is_combining_mark(letter)
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | '`' | '´')
}

fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn is_sign(letter: char) -> bool {
    is_apostrophe(letter)
        || is_joiner(letter)
        || matches!(letter, '.' | ',' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

/// Whether a sign makes one word, or one number, of what stands at its two sides.
fn joins(left: char, sign: char, right: char, next: Option<char>) -> bool {
    let is_cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
    if !is_of_word(left) || !is_of_word(right) {
        return false;
    }
    if is_joiner(sign) {
        return true;
    }
    if left.is_numeric() && right.is_numeric() {
        return true;
    }
    let is_of_not = matches!(right, 't' | 'T') && !next.is_some_and(is_of_word);
    is_apostrophe(sign) && (is_of_not || is_cyrillic(left) && is_cyrillic(right))
}

/// Scripts that put no spaces between words: any place between two of their letters may be a word's end.
fn is_without_spaces(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0xe00..=0xeff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x3040..=0x30ff | 0x3400..=0x9fff
            | 0xf900..=0xfaff | 0x20000..=0x3ffff
    )
}

/// The words of a text, in code points, half-open, in order: what stands between two places that are
/// inside no word, and has a letter or a digit.
pub(super) fn words_of(letters: &[char]) -> impl Iterator<Item = Range<usize>> {
    runs_of(letters).filter(|run| letters[run.clone()].iter().any(|letter| is_of_word(*letter)))
}

/// The text in pieces that no quote may cut: words, and every other character for itself.
pub(super) fn runs_of(letters: &[char]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let from = start;
        if from == letters.len() {
            return None;
        }
        start = (from + 1..letters.len()).find(|at| !is_inside_word(letters, *at)).unwrap_or(letters.len());
        Some(from..start)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(text: &str) -> Vec<String> {
        let letters: Vec<char> = text.chars().collect();
        words_of(&letters).map(|range| letters[range].iter().collect()).collect()
    }

    #[test]
    fn words_and_numbers_are_whole() {
        let cases: [(&str, &[&str]); 12] = [
            ("They can’t, she didn't.", &["They", "can’t", "she", "didn't"]),
            ("Russia’s l’Ukraine it's", &["Russia", "s", "l", "Ukraine", "it", "s"]),
            ("п’ять об'єктів", &["п’ять", "об'єктів"]),
            ("20,000 of 1.5 and 3\u{202f}400.", &["20,000", "of", "1.5", "and", "3\u{202f}400"]),
            ("end.Next, 5,six", &["end", "Next", "5", "six"]),
            ("Russian-occupied", &["Russian", "occupied"]),
            ("occu\u{ad}pied", &["occu\u{ad}pied"]),
            ("за\u{301}мок", &["за\u{301}мок"]),
            ("俄军", &["俄", "军"]),
            ("“We” – (no)", &["We", "no"]),
            ("F-16 x2", &["F", "16", "x2"]),
            (" … ", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn runs_cover_the_text(text in "[a-zА-я’'., \u{301}\u{ad}0-9]{0,40}") {
            let letters: Vec<char> = text.chars().collect();
            let joined: String = runs_of(&letters).flat_map(|run| letters[run].to_vec()).collect();
            prop_assert_eq!(joined, text);
        }
    }
}
