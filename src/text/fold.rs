//! Folding: what counts as the same character, and for what purpose.

use crate::phrase::letter::Letter as _;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Folds typography, and nothing else: each character becomes exactly one.
///
/// Curly, low and angle quotes and primes become `"` or `'`, dashes and the minus sign become `-`,
/// spaces of any width become a space. Letters, their case and everything else stay.
pub fn fold_typography(letter: char) -> char {
    match letter {
        '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' | '`' | '´' => '\'',
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        other => other,
    }
}

/// Folds a name for searching: lower case without diacritics and apostrophes, one spelling of letters that
/// are mixed up, words apart by single spaces, other signs left out.
///
/// Ukrainian і and ї fold to и, є to е, ґ to г, Russian ы to и, ё and э to е, й to и; soft and hard signs fall
/// away. In a word of Latin and Cyrillic letters those that look like letters of the other script become
/// these: the script is that of a letter which has no look-alike, Cyrillic where there is none.
///
/// # Examples
/// ```
/// use claims_map::text::fold_for_search;
///
/// assert_eq!(fold_for_search("Слов’янськ"), "словянск");
/// assert_eq!(fold_for_search(" Ивано-Франковск "), fold_for_search("ивано франковск"));
/// assert_eq!(fold_for_search("Xерсон"), fold_for_search("Херсон")); // a Latin X
/// ```
pub fn fold_for_search(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    let mut word = String::new();
    let end_word = |word: &mut String, folded: &mut String| {
        if !word.is_empty() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            fold_word(word, folded);
            word.clear();
        }
    };
    let lower = name.to_lowercase();
    for letter in lower.nfd().filter(|letter| !is_dropped(*letter)) {
        if letter.is_letter_or_digit() || is_combining_mark(letter) {
            word.push(letter);
        } else {
            end_word(&mut word, &mut folded);
        }
    }
    end_word(&mut word, &mut folded);
    folded
}

/// Signs inside words that make no difference: combining diacritics, apostrophes and quotation marks, soft
/// and hard signs.
fn is_dropped(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | 'ь' | 'ъ') || matches!(fold_typography(letter), '\'' | '"')
}

/// Letters of the two scripts that look alike, in lower case or as capitals: Latin, Cyrillic.
const LOOK_ALIKES: [(char, char); 13] = [
    ('a', 'а'),
    ('b', 'в'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'н'),
    ('i', 'і'),
    ('k', 'к'),
    ('m', 'м'),
    ('o', 'о'),
    ('p', 'р'),
    ('t', 'т'),
    ('x', 'х'),
    ('y', 'у'),
];

/// Appends a word with its letters in one script, those that are mixed up in one spelling.
fn fold_word(word: &str, folded: &mut String) {
    let is_cyrillic = |letter: char| ('\u{400}'..='\u{4ff}').contains(&letter);
    let is_latin = |letter: char| letter.is_ascii_alphabetic();
    let cyrillic_of = |letter| LOOK_ALIKES.iter().find(|(latin, _)| *latin == letter).map(|pair| pair.1);
    let latin_of = |letter| LOOK_ALIKES.iter().find(|(_, cyrillic)| *cyrillic == letter).map(|pair| pair.0);
    let is_mixed = word.contains(is_cyrillic) && word.contains(is_latin);
    let has_own = |is_script: &dyn Fn(char) -> bool, other_of: &dyn Fn(char) -> Option<char>| {
        word.chars().any(|letter| is_script(letter) && other_of(letter).is_none())
    };
    let becomes_latin = !has_own(&is_cyrillic, &latin_of) && has_own(&is_latin, &cyrillic_of);
    folded.extend(word.chars().map(|letter| {
        let letter = match is_mixed {
            true if becomes_latin => latin_of(letter).unwrap_or(letter),
            true => cyrillic_of(letter).unwrap_or(letter),
            false => letter,
        };
        match letter {
            'і' | 'ы' => 'и',
            'є' | 'э' => 'е',
            'ґ' => 'г',
            'ł' => 'l',
            other => other,
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typography_folds_and_letters_stay() {
        let folded: String = "“a – b’s”\u{a0}Б".chars().map(fold_typography).collect();
        assert_eq!(folded, "\"a - b's\" Б", "folded");
        assert_eq!(fold_typography('A'), 'A', "case stays");
    }

    #[test]
    fn search_folds_case_apostrophes_and_mixed_up_letters() {
        for (one, other) in [
            ("КИЇВ", "киів"),
            ("Ки\u{456}\u{308}в", "Київ"),
            ("Kharkiv’s ", "kharkivs"),
            ("Ивано-Франковск", "ивано франковск"),
            ("Куп’янськ", "Купянськ"),
            ("Куп'янськ", "Купʼянськ"),
            ("Nikoláyev", "nikolayev"),
            ("Ха́рків", "Харків"),
            ("Lwów", "lwow"),
            ("(UA-63)", "ua 63"),
            ("м. Київ", "м київ"),
        ] {
            assert_eq!(fold_for_search(one), fold_for_search(other), "{one} and {other}");
        }
        assert_ne!(fold_for_search("Ровно"), fold_for_search("Рівне"), "other letters stay");
    }

    #[test]
    fn a_word_of_two_scripts_becomes_one_of_one() {
        for (mixed, plain) in [
            ("Oдеса", "Одеса"),
            ("Kharkiv", "Kharkiv"),
            ("\u{41a}harkiv", "Kharkiv"),
            ("K\u{445}arkiv", "Kxarkiv"),
            ("Xерсон", "Херсон"),
            ("Крим SOS", "крим sos"),
            ("\u{421}rimea", "Crimea"),
            ("Д\u{6f}нецьк", "Донецьк"),
        ] {
            assert_eq!(fold_for_search(mixed), fold_for_search(plain), "{mixed}");
        }
        assert_ne!(fold_for_search("Cherson"), fold_for_search("Херсон"), "no transliteration");
    }

    #[test]
    fn folding_again_changes_nothing() {
        for name in ["Слов’янськ", "Kryvyi Rih", "Івано-Франківська область", "Oдеса", "ß", "İ", "하르키우"]
        {
            let folded = fold_for_search(name);
            assert_eq!(fold_for_search(&folded), folded, "{name}");
        }
    }
}
