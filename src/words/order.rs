//! The order of names in a language's alphabet.

/// The letters of a language in their order, small ones.
#[derive(Debug, Clone, Default)]
pub(super) struct Alphabet {
    letters: Vec<char>,
}

/// Where a name stands among others.
///
/// Letter by letter: signs before figures, letters of other alphabets behind those of the language's; small and capital
/// letters are the same, unless nothing else differs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NameKey {
    ranks: Vec<(u8, usize, char)>,
    name: String,
}

impl Alphabet {
    /// The alphabet whose letters stand in a text, parted by spaces or not.
    pub(super) fn new(letters: &str) -> Self {
        Self { letters: letters.chars().filter(|letter| !letter.is_whitespace()).collect() }
    }

    /// Where a name stands.
    pub(super) fn key(&self, name: &str) -> NameKey {
        let letters = name.chars().flat_map(char::to_lowercase).filter(|letter| !is_apostrophe(*letter));
        NameKey { ranks: letters.map(|letter| self.rank(letter)).collect(), name: name.to_owned() }
    }

    fn rank(&self, letter: char) -> (u8, usize, char) {
        match self.letters.iter().position(|known| *known == letter) {
            Some(at) => (2, at, letter),
            None if letter.is_alphabetic() => (3, 0, letter),
            None if letter.is_numeric() => (1, 0, letter),
            None => (0, 0, letter),
        }
    }
}

/// Apostrophes do not count in the order of Ukrainian words, and hardly occur in others.
fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ukrainian_letters_stand_where_their_alphabet_has_them() {
        let alphabet = Alphabet::new("а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я");
        let mut names = [
            "Ялта",
            "Івано-Франківська",
            "Крим",
            "Ґрунт",
            "Гора",
            "Дон",
            "Київ",
            "Їжак",
            "Кіровоградська",
            "ISW",
        ];
        names.sort_by_cached_key(|name| alphabet.key(name));
        let expected = [
            "Гора",
            "Ґрунт",
            "Дон",
            "Івано-Франківська",
            "Їжак",
            "Київ",
            "Кіровоградська",
            "Крим",
            "Ялта",
            "ISW",
        ];
        assert_eq!(names, expected, "by the alphabet, not by code points");
    }
}
