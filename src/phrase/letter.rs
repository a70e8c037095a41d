//! Letters, asked about fast where they are those that the texts are written in.

/// What a character is.
pub(crate) trait Letter: Copy {
    /// What [`char::is_alphabetic`] says, several times as fast for Latin and Cyrillic letters, which need no table.
    fn is_letter(self) -> bool;

    /// What [`char::is_alphanumeric`] says, as fast.
    fn is_letter_or_digit(self) -> bool;
}

impl Letter for char {
    fn is_letter(self) -> bool {
        match self {
            '\0'..='\x7f' => self.is_ascii_alphabetic(),
            'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' => true,
            '‐'..='\u{206f}' | '«' | '»' | '\u{a0}' => false,
            other => other.is_alphabetic(),
        }
    }

    fn is_letter_or_digit(self) -> bool {
        match self {
            '\0'..='\x7f' => self.is_ascii_alphanumeric(),
            'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' => true,
            '‐'..='\u{206f}' | '«' | '»' | '\u{a0}' => false,
            other => other.is_alphanumeric(),
        }
    }
}

/// A text in small letters.
pub(crate) trait Lowered {
    /// What [`str::to_lowercase`] gives, several times as fast for Latin and Cyrillic letters, which need no table.
    fn lowered(&self) -> String;

    /// The text in small letters, each with as many bytes as it had: a letter whose small one has more or fewer stays.
    fn lowered_in_place(&self) -> String;
}

impl Lowered for str {
    fn lowered(&self) -> String {
        // Whether it ends a word decides of its small letter.
        let mut has_sigma = false;
        let lower = with_small_letters(self, |letter, lower| {
            has_sigma |= letter == 'Σ';
            lower.extend(letter.to_lowercase());
        });
        if has_sigma { self.to_lowercase() } else { lower }
    }

    fn lowered_in_place(&self) -> String {
        with_small_letters(self, |letter, lower| {
            let mut small = letter.to_lowercase();
            let first = small.next().filter(|first| first.len_utf8() == letter.len_utf8());
            lower.push(first.filter(|_| small.next().is_none()).unwrap_or(letter));
        })
    }
}

/// A text in small letters; those that need a table are added by `add`. What has no other small letter is copied in
/// stretches.
fn with_small_letters(text: &str, mut add: impl FnMut(char, &mut String)) -> String {
    let mut lower = String::with_capacity(text.len());
    let mut copied = 0;
    while let Some(at) = next_to_lower(text.as_bytes(), copied) {
        lower.push_str(&text[copied..at]);
        let Some(letter) = text[at..].chars().next() else { break };
        match small(letter) {
            Some(small) => lower.push(small),
            None => add(letter, &mut lower),
        }
        copied = at + letter.len_utf8();
    }
    lower.push_str(&text[copied..]);
    lower
}

/// The next place, from one on, of a letter that may have another small one.
fn next_to_lower(text: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(byte) = text.get(at) {
        let next = || text.get(at + 1).copied().unwrap_or_default();
        at += match byte {
            b'A'..=b'Z' => return Some(at),
            ..=0x7f => 1,
            // Small Cyrillic letters.
            0xd0 if next() >= 0xb0 => 2,
            0xd1 if next() < 0xa0 => 2,
            // Signs of Latin 1, dashes and quotation marks.
            0xc2 => 2,
            0xe2 if next() == 0x80 => 3,
            _ => return Some(at),
        };
    }
    None
}

/// The small letter of one that needs no table, of as many bytes.
fn small(letter: char) -> Option<char> {
    match letter {
        '\0'..='\x7f' => Some(letter.to_ascii_lowercase()),
        'а'..='я' | 'ѐ'..='џ' | '‐'..='‧' | '«' | '»' | '\u{a0}' => Some(letter),
        'А'..='Я' => Some(moved(letter, 32)),
        'Ѐ'..='Џ' => Some(moved(letter, 80)),
        _ => None,
    }
}

/// The letter so many places further on in Unicode.
fn moved(letter: char, places: u32) -> char {
    char::from_u32(u32::from(letter) + places).unwrap_or(letter)
}

/// How many bytes the white space has that stands at a byte of a text, as [`char::is_whitespace`] tells it; 0 where none
/// begins there.
pub(crate) fn white_space_at(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at) {
        Some(b' ' | b'\t'..=b'\r') => 1,
        Some(0xc2 | 0xe1..=0xe3) => {
            let letter = text[at..].chars().next().filter(|letter| letter.is_whitespace());
            letter.map_or(0, char::len_utf8)
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_digits_are_what_the_standard_library_says() {
        for letter in '\0'..=char::MAX {
            let number = u32::from(letter);
            assert_eq!(letter.is_letter(), letter.is_alphabetic(), "{number:04x}");
            assert_eq!(letter.is_letter_or_digit(), letter.is_alphanumeric(), "{number:04x}");
        }
    }

    #[test]
    fn white_space_is_what_the_standard_library_says() {
        for letter in '\0'..=char::MAX {
            let text = letter.to_string();
            let length = if letter.is_whitespace() { text.len() } else { 0 };
            assert_eq!(white_space_at(&text, 0), length, "{:04x}", u32::from(letter));
        }
        assert_eq!(white_space_at("", 0), 0, "nothing");
        assert_eq!(white_space_at("б", 1), 0, "inside a letter");
    }

    #[test]
    fn small_letters_are_what_the_standard_library_gives() {
        let every = || ('\0'..=char::MAX).filter(|letter| *letter < '\u{20000}');
        for letter in every() {
            let text = format!("A{letter}Б");
            assert_eq!(text.lowered(), text.to_lowercase(), "{:04x}", u32::from(letter));
            let in_place = text.lowered_in_place();
            assert_eq!(in_place.len(), text.len(), "{text}");
            assert!(
                in_place == text.to_lowercase() || text.to_lowercase().len() != text.len() || letter == 'Σ',
                "{text}"
            );
        }
        let all: String = every().collect();
        assert_eq!(all.lowered(), all.to_lowercase(), "all together");
        for text in ["", "ΟΔΟΣ", "ΟΔΟΣ ΑΒ", "İstanbul", "“Ґанок” — ЇЖАК’Я"] {
            assert_eq!(text.lowered(), text.to_lowercase(), "{text}");
        }
    }
}
