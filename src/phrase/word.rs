//! The words of a text, folded for looking up, with what stands between them.

use super::letter::Letter as _;
use std::ops::Range;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// In small letters, with straight apostrophes; see [`fold_word`].
    pub folded: String,
    /// Where it stands: code points, half-open.
    pub range: Range<usize>,
    /// Its capital letters.
    pub capital: Capital,
    /// What stands between it and the word before, or the start of the text.
    pub before: String,
}

impl Word {
    /// True where nothing parts it from the word before but white space, hyphens and quotation marks.
    pub fn is_joined(&self) -> bool {
        let parts = |letter: char| {
            matches!(letter, ',' | ';' | ':' | '.' | '!' | '?' | '…' | '(' | ')' | '[' | ']' | '–' | '—')
        };
        !self.before.contains(parts)
    }

    /// True where it is written in figures.
    pub fn is_figure(&self) -> bool {
        self.folded.starts_with(|letter: char| letter.is_ascii_digit())
    }
}

/// The words of a text, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// The words.
    pub words: Vec<Word>,
    /// What stands behind the last word.
    pub after: String,
}

/// Which letters of a word are capitals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capital {
    /// Not the first.
    None,
    /// The first.
    First,
    /// All, and there are two or more.
    All,
}

impl Capital {
    /// Which letters of the word are capitals.
    pub fn of(word: &str) -> Self {
        let mut letters = word.chars().filter(|letter| letter.is_letter());
        let is_first = letters.next().is_some_and(char::is_uppercase);
        let mut rest = letters.peekable();
        match (is_first, rest.peek().is_some() && rest.all(char::is_uppercase)) {
            (false, _) => Self::None,
            (true, true) => Self::All,
            (true, false) => Self::First,
        }
    }

    /// True where a word has the capitals that a form with these asks for.
    pub(super) fn fits(self, word: &Word) -> bool {
        match self {
            Self::None => true,
            Self::First => word.capital != Self::None,
            Self::All => word.capital == Self::All,
        }
    }
}

/// The words of a text; `offset` is the place of its first code point.
///
/// A word is made of letters and digits; an apostrophe between two of them belongs to it, and so does a
/// full stop or a comma between two digits. A hyphen parts words. Invisible characters inside a word
/// belong to it.
pub fn words_of(text: &str, offset: usize) -> Words {
    let mut found = Words::default();
    let mut letters = text.chars().peekable();
    let (mut word, mut before, mut start, mut last) = (String::new(), String::new(), offset, None);
    let mut at = offset;
    while let Some(letter) = letters.next() {
        if is_of_word(last, letter, letters.peek().copied()) {
            if word.is_empty() {
                start = at;
            }
            word.push(letter);
        } else {
            if !word.is_empty() {
                found.words.push(word_of(&word, start..at, &mut before));
                word.clear();
            }
            before.push(letter);
        }
        last = Some(letter);
        at += 1;
    }
    if !word.is_empty() {
        found.words.push(word_of(&word, start..at, &mut before));
    }
    found.after = before;
    found
}

fn word_of(word: &str, range: Range<usize>, before: &mut String) -> Word {
    Word { folded: fold_word(word), range, capital: Capital::of(word), before: std::mem::take(before) }
}

/// True where a letter belongs to a word, seen with its neighbours.
pub fn is_of_word(before: Option<char>, letter: char, after: Option<char>) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_letter_or_digit);
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    letter.is_letter_or_digit()
        || is_hidden(letter) && (is_letter(before) || is_letter(after))
        || is_apostrophe(letter) && is_letter(before) && is_letter(after)
        || matches!(letter, '.' | ',') && is_digit(before) && is_digit(after)
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '′' | '`' | '´')
}

/// Stress marks, soft hyphens and characters without width: they change no word.
fn is_hidden(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Folds a word for looking up: small letters, straight apostrophes, no invisible characters, ё as е; in
/// a word with Cyrillic letters, Latin ones that look like them become those.
pub fn fold_word(word: &str) -> String {
    let is_cyrillic = word.chars().any(|letter| ('\u{400}'..='\u{4ff}').contains(&letter));
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars().filter(|letter| !is_hidden(*letter)).flat_map(char::to_lowercase) {
        folded.push(match letter {
            'ё' => 'е',
            'a' if is_cyrillic => 'а',
            'e' if is_cyrillic => 'е',
            'o' if is_cyrillic => 'о',
            'c' if is_cyrillic => 'с',
            'p' if is_cyrillic => 'р',
            'x' if is_cyrillic => 'х',
            'y' if is_cyrillic => 'у',
            'i' if is_cyrillic => 'і',
            other if is_apostrophe(other) => '\'',
            other => other,
        });
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_and_folded_with_what_stands_between() {
        let found = words_of("“Don’t,” – so-called 99,5 %; нe\u{ad}правда.", 10);
        let words: Vec<(&str, &str, Range<usize>)> = found
            .words
            .iter()
            .map(|word| (word.before.as_str(), word.folded.as_str(), word.range.clone()))
            .collect();
        let expected = [
            ("“", "don't", 11..16),
            (",” – ", "so", 21..23),
            ("-", "called", 24..30),
            (" ", "99,5", 31..35),
            (" %; ", "неправда", 39..48),
        ];
        assert_eq!(words, expected, "words");
        assert_eq!(found.after, ".", "what is left");
    }

    #[test]
    fn capitals_are_seen() {
        for (word, capital) in [
            ("may", Capital::None),
            ("May", Capital::First),
            ("MAY", Capital::All),
            ("I", Capital::First),
            ("5", Capital::None),
        ] {
            assert_eq!(Capital::of(word), capital, "{word}");
        }
    }
}
