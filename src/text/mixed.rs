//! Words in which letters of two scripts stand that look alike: `Khаrkiv` with a Cyrillic `а`.

use crate::phrase::letter::Letter as _;
use std::borrow::Cow;

/// Letters of the two scripts that look alike: Latin, Cyrillic.
const LOOK_ALIKES: [(char, char); 31] = [
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('a', 'а'),
    ('c', 'с'),
    ('d', 'ԁ'),
    ('e', 'е'),
    ('h', 'һ'),
    ('i', 'і'),
    ('j', 'ј'),
    ('k', 'к'),
    ('o', 'о'),
    ('p', 'р'),
    ('q', 'ԛ'),
    ('s', 'ѕ'),
    ('w', 'ԝ'),
    ('x', 'х'),
    ('y', 'у'),
    ('l', 'ӏ'),
];

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

fn latin_of(letter: char) -> Option<char> {
    LOOK_ALIKES.iter().find(|(_, cyrillic)| *cyrillic == letter).map(|pair| pair.0)
}

fn cyrillic_of(letter: char) -> Option<char> {
    LOOK_ALIKES.iter().find(|(latin, _)| *latin == letter).map(|pair| pair.1)
}

/// The word in one script; `None` where it is in one, or where its letters do not tell in which it should be.
fn unmixed_word(word: &str) -> Option<String> {
    if !word.contains(is_cyrillic) || !word.contains(|one: char| one.is_ascii_alphabetic()) {
        return None;
    }
    let is_latin = |letter: char| letter.is_ascii_alphabetic();
    let own_latin = word.chars().any(|letter| is_latin(letter) && cyrillic_of(letter).is_none());
    let own_cyrillic = word.chars().any(|letter| is_cyrillic(letter) && latin_of(letter).is_none());
    match (own_latin, own_cyrillic) {
        (true, false) => Some(word.chars().map(|letter| latin_of(letter).unwrap_or(letter)).collect()),
        (false, true) => Some(word.chars().map(|letter| cyrillic_of(letter).unwrap_or(letter)).collect()),
        _ => None,
    }
}

/// True where a stretch of letters has some of each script, look-alikes or not.
fn has_word_of_two_scripts(text: &str) -> bool {
    let (mut has_latin, mut has_cyrillic) = (false, false);
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        at += match byte {
            // Cyrillic letters of two bytes, all of them letters.
            0xd0 | 0xd1 => {
                has_cyrillic = true;
                2
            }
            ..=0x7f => {
                let is_letter = byte.is_ascii_alphabetic();
                (has_latin, has_cyrillic) = (is_letter, is_letter && has_cyrillic);
                1
            }
            _ => {
                let letter = text[at..].chars().next().unwrap_or_default();
                let is_inside = is_in_word(letter);
                has_latin &= is_inside;
                has_cyrillic = is_inside && (has_cyrillic || is_cyrillic(letter));
                letter.len_utf8()
            }
        };
        if has_latin && has_cyrillic {
            return true;
        }
    }
    false
}

/// True for letters, and for signs over or within a word that are not seen.
fn is_in_word(letter: char) -> bool {
    letter.is_letter()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{300}' | '\u{301}')
}

/// The stretches of letters and what parts them, in order; signs that are not seen part no word.
fn stretches(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|one| is_in_word(one) != is_in_word(first)).unwrap_or(rest.len());
        let (stretch, behind) = rest.split_at(end);
        rest = behind;
        Some(stretch)
    })
}

/// The text with each word in one script, letter for letter, where the letters of the other script look alike.
///
/// # Examples
/// ```
/// use claims_map::text::unmixed;
/// assert_eq!(unmixed("Kh\u{430}rkiv"), "Kharkiv");
/// assert_eq!(unmixed("Т-64BV, Харків"), "Т-64BV, Харків");
/// ```
pub fn unmixed(text: &str) -> Cow<'_, str> {
    if !has_word_of_two_scripts(text) {
        return Cow::Borrowed(text);
    }
    let mut whole = String::with_capacity(text.len());
    for stretch in stretches(text) {
        match unmixed_word(stretch) {
            Some(word) => whole.push_str(&word),
            None => whole.push_str(stretch),
        }
    }
    Cow::Owned(whole)
}

/// The words whose letters are of two scripts and look alike, in order, each as often as it stands there.
pub fn mixed_words(text: &str) -> Vec<&str> {
    stretches(text).filter(|stretch| unmixed_word(stretch).is_some()).collect()
}

/// How many letters have a mark of stress: an acute or a grave over a Cyrillic letter.
pub fn count_stress(text: &str) -> usize {
    let mut before = None;
    let mut count = 0;
    for letter in text.chars() {
        let is_mark = matches!(letter, '\u{300}' | '\u{301}') && before.is_some_and(is_cyrillic);
        count += usize::from(is_mark || matches!(letter, 'ѐ' | 'Ѐ' | 'ѝ' | 'Ѝ'));
        before = Some(letter);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_two_scripts_are_told() {
        assert_eq!(mixed_words("Kh\u{430}rkiv, Т-64BV і \u{43}уми й COVID"), ["Kh\u{430}rkiv", "\u{43}уми"]);
        assert_eq!(unmixed("\u{43}уми"), "Суми", "a Latin C");
        assert_eq!(count_stress("за\u{301}мок, ѝ, café"), 2, "marks of stress");
        for pair in LOOK_ALIKES {
            assert!(pair.0.is_ascii_alphabetic() && is_cyrillic(pair.1), "{pair:?}");
        }
    }
}
