//! Whether a text names a person or a body: in full or by the surname, in any case.

use std::ops::Range;

use super::canonical::CanonicalText;
use super::forms::decline_place;
use crate::phrase::letter::Letter as _;

/// True where a text names whoever is called so, in any case of a Slavic language.
///
/// A person is named by the last word of the name; a body, in whose name small words stand (*Ministry of Defence*), by
/// each of its words with a capital.
///
/// # Examples
/// ```
/// use claims_map::text::{CanonicalText, names_source};
/// let text = CanonicalText::from_text("Про це повідомили з посиланням на Ольгу Ткач, а також на Артема Лисогора.");
/// assert!(names_source(&text, "Ольга Ткач") && names_source(&text, "Артем Лисогор"));
/// assert!(!names_source(&text, "Наполеон Бонапарт"));
/// ```
pub fn names_source(text: &CanonicalText, name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let has_capital = |word: &&str| word.starts_with(|letter: char| !letter.is_lowercase());
    let asked: Vec<&str> = match words.as_slice() {
        [] => return true,
        [.., last] if words.iter().all(has_capital) => vec![last],
        _ if words.iter().any(&has_capital) => words.iter().copied().filter(&has_capital).collect(),
        _ => words,
    };
    let small = text.as_str().to_lowercase();
    asked.into_iter().all(|word| stands_in(&small, &word.to_lowercase()))
}

/// Whether a word stands in a text in any of its forms; both in small letters.
fn stands_in(text: &str, word: &str) -> bool {
    decline_place(word).into_iter().any(|(stem, endings)| {
        let is_form = |place: Range<usize>| {
            let (before, behind) = (&text[..place.start], &text[place.end..]);
            let ends = |ending: &&str| {
                let rest = behind.strip_prefix(*ending);
                rest.is_some_and(|rest| !rest.starts_with(char::is_letter_or_digit))
            };
            !before.ends_with(char::is_letter_or_digit) && endings.iter().any(ends)
        };
        !stem.is_empty() && text.match_indices(&stem).any(|(at, _)| is_form(at..at + stem.len()))
    })
}
