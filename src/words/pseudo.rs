//! A language that nobody speaks: English, a good deal longer, to find what breaks with a language of long words.

use std::borrow::Cow;

/// How much longer words become, in percent.
const LONGER_PERCENT: usize = 40;

/// A text of a catalogue, longer by two fifths: of every word the last vowel is drawn out.
pub(super) fn lengthened(text: &str) -> Cow<'_, str> {
    let mut longer = String::with_capacity(text.len() * 2);
    let mut owed = 0;
    for word in text.split_inclusive(|letter: char| !letter.is_alphabetic()) {
        owed += word.chars().filter(|letter| letter.is_alphabetic()).count() * LONGER_PERCENT;
        let vowel = word.rfind(['a', 'e', 'i', 'o', 'u', 'y']);
        let Some(at) = vowel.filter(|_| owed >= 100) else {
            longer.push_str(word);
            continue;
        };
        let (head, tail) = word.split_at(at + 1);
        longer.push_str(head);
        let more = &word[at..=at];
        longer.push_str(&more.repeat(owed / 100));
        longer.push_str(tail);
        owed %= 100;
    }
    Cow::Owned(longer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_two_fifths_longer_and_keeps_its_signs() {
        let text = "Nothing was written: the file stands there already, and is kept.";
        let longer = lengthened(text);
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
        assert!(letters(&longer) * 100 >= letters(text) * 136, "{longer}");
        let signs = |text: &str| text.chars().filter(|letter| !letter.is_alphabetic()).collect::<String>();
        assert_eq!(signs(&longer), signs(text), "{longer}");
        assert_eq!(lengthened("{}"), "{}", "nothing to lengthen");
    }
}
