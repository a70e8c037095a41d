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
        let mut lower = String::with_capacity(self.len());
        for letter in self.chars() {
            match small(letter) {
                Some(small) => lower.push(small),
                // Whether it ends a word decides of its small letter.
                None if letter == 'Σ' => return self.to_lowercase(),
                None => lower.extend(letter.to_lowercase()),
            }
        }
        lower
    }

    fn lowered_in_place(&self) -> String {
        let in_place = |letter: char| {
            let mut lower = letter.to_lowercase();
            let first = lower.next().filter(|first| first.len_utf8() == letter.len_utf8());
            first.filter(|_| lower.next().is_none()).unwrap_or(letter)
        };
        self.chars().map(|letter| small(letter).unwrap_or_else(|| in_place(letter))).collect()
    }
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
