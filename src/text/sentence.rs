//! Where a sentence begins and ends, well enough to look around a quote in it.

use std::ops::Range;

use super::canonical::CanonicalText;

/// How far around a range its sentence is looked for, in code points.
const MOST_AROUND: usize = 4000;

/// Words before a full stop that ends no sentence, in small letters.
const ABBREVIATIONS: [&str; 40] = [
    "mr", "mrs", "ms", "dr", "st", "gen", "col", "lt", "maj", "sgt", "gov", "sen", "rep", "vs", "no",
    "approx", "jan", "feb", "aug", "sept", "oct", "nov", "dec", "вул", "обл", "р", "ст", "м", "с", "ім",
    "тис", "млн", "млрд", "ген", "див", "напр", "г", "ул", "руб", "им",
];

/// The sentence around a range, in code points, half-open; several where the range crosses their ends.
///
/// A sentence ends at a line's end, and behind `.`, `!`, `?` or `…` where white space and no small letter
/// follows; not behind an initial or an abbreviation.
pub(super) fn sentence_around(letters: &[char], range: &Range<usize>) -> Range<usize> {
    let start = (0..=range.start.min(letters.len())).rev().find(|at| begins(letters, *at)).unwrap_or(0);
    let mut ends = range.end.max(start + 1)..letters.len();
    let end = ends.find(|at| begins(letters, *at)).unwrap_or(letters.len());
    start..end
}

/// Where the sentences of a text begin, in order; the first at its first letter that is no white space.
pub(super) fn sentence_starts(letters: &[char]) -> Vec<usize> {
    let first = letters.iter().position(|letter| !letter.is_whitespace());
    // White space begins no sentence, and is passed over at once: a long run of it costs nothing.
    let begins = |at: &usize| Some(*at) == first || !letters[*at].is_whitespace() && begins(letters, *at);
    (0..letters.len()).filter(begins).collect()
}

/// The sentence around a range of a text, in code points; what lies further off than a paragraph's length is
/// not looked at.
pub(super) fn sentence_at<'t>(text: &'t CanonicalText, range: &Range<usize>) -> &'t str {
    let from = range.start.saturating_sub(MOST_AROUND);
    let to = (range.end + MOST_AROUND).min(text.length());
    let around: Vec<char> = text.slice(from, to).unwrap_or_default().chars().collect();
    let sentence = sentence_around(&around, &(range.start - from..range.end - from));
    text.slice(from + sentence.start, from + sentence.end).unwrap_or_default()
}

/// Whether a sentence begins at a place, the white space in front of it left to the one before.
fn begins(letters: &[char], at: usize) -> bool {
    let before = &letters[..at];
    let Some(last) = before.iter().rposition(|letter| !letter.is_whitespace()) else { return at == 0 };
    let Some(next) = letters.get(at).filter(|letter| !letter.is_whitespace()) else { return false };
    let gap = &before[last + 1..];
    if gap.contains(&'\n') {
        return true;
    }
    if gap.is_empty() {
        return false;
    }
    let is_closer = |letter: &char| matches!(letter, '”' | '’' | '»' | '"' | '\'' | ')' | ']');
    let Some(stop) = before[..=last].iter().rposition(|letter| !is_closer(letter)) else { return false };
    let is_stop = matches!(before[stop], '.' | '!' | '?' | '…');
    let is_abbreviated = before[stop] == '.' && stop == last && is_abbreviation(&before[..stop]);
    is_stop && !next.is_lowercase() && !is_abbreviated
}

/// Whether the word that a text ends with is an initial or an abbreviation.
fn is_abbreviation(before: &[char]) -> bool {
    let start = before.iter().rposition(|letter| !letter.is_alphanumeric()).map_or(0, |place| place + 1);
    let word: String = before[start..].iter().flat_map(|letter| letter.to_lowercase()).collect();
    let is_initial = before.len() - start == 1 && before[start].is_uppercase();
    is_initial || ABBREVIATIONS.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sentence around the one `|` of a text.
    fn around(marked: &str) -> String {
        let place = marked.chars().position(|letter| letter == '|').unwrap();
        let letters: Vec<char> = marked.chars().filter(|letter| *letter != '|').collect();
        letters[sentence_around(&letters, &(place..place))].iter().collect()
    }

    #[test]
    fn sentences_end_where_they_end() {
        for (marked, sentence) in [
            ("One. Tw|o! Three", "Two! "),
            ("One. |Two! Three", "Two! "),
            ("“One.” Two, M|r. J. Smith said. Three", "Two, Mr. J. Smith said. "),
            ("Це 5 тис. людей у м. Оде|са. Далі", "Це 5 тис. людей у м. Одеса. "),
            ("It cost 2.5 mil|lion … and more. End", "It cost 2.5 million … and more. "),
            ("A headline\nThe te|xt", "The text"),
            ("(He left.) She st|ayed", "She stayed"),
            ("Last on|e", "Last one"),
            ("|", ""),
        ] {
            assert_eq!(around(marked), sentence, "{marked}");
        }
    }
}
