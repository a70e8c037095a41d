//! The marks that a language puts around a quote.

/// The marks around a quote, and those around one in which the first stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marks {
    outer: (char, char),
    inner: (char, char),
}

/// The sentence of a catalogue that lists the four marks: outer ones, then inner ones.
const ID: &str = "words-quote-marks";

impl Marks {
    /// The marks of a catalogue; those of English where it lists none, which a test finds.
    pub(super) fn of(source: &str) -> Self {
        let listed =
            source.lines().find_map(|line| line.strip_prefix(ID)?.strip_prefix(" = ")).unwrap_or_default();
        let marks: Vec<char> = listed.trim().chars().collect();
        match marks[..] {
            [open, close, inner_open, inner_close] => {
                Self { outer: (open, close), inner: (inner_open, inner_close) }
            }
            _ => Self { outer: ('“', '”'), inner: ('‘', '’') },
        }
    }

    /// The marks for these words, which stay as they are: the inner ones where an outer one stands in the words, so that
    /// no mark is read as the end of the quote.
    pub(super) fn around(self, words: &str) -> (char, char) {
        let (open, close) = self.outer;
        let has_outer = words.contains([open, close]);
        // A straight mark is read as the curly one.
        let has_straight = open == '“' && words.contains('"');
        if has_outer || has_straight { self.inner } else { self.outer }
    }
}

#[cfg(test)]
mod tests {
    use crate::words::Language;

    #[test]
    fn the_page_has_no_marks_of_one_language_around_a_quote() {
        let catalogues =
            [include_str!("../../assets/words/en.ftl"), include_str!("../../assets/words/uk.ftl")];
        for line in catalogues.iter().flat_map(|catalogue| catalogue.lines()) {
            let is_of_page = line.starts_with("page-");
            let is_fixed = ["“{ $words }”", "«{ $words }»", "“{ $quote }”", "«{ $quote }»"]
                .iter()
                .any(|marks| line.contains(marks));
            assert!(!(is_of_page && is_fixed), "{line}: QUOTED chooses the marks");
        }
    }

    #[test]
    fn a_quote_stands_in_the_marks_of_its_reader_and_keeps_its_own() {
        let quoted = |language: Language, words: &str| {
            let (open, close) = language.quote_marks(words);
            format!("{open}{words}{close}")
        };
        for (words, english, ukrainian) in [
            ("we hold it", "“we hold it”", "«we hold it»"),
            ("“Crimea” is ours", "‘“Crimea” is ours’", "«“Crimea” is ours»"),
            ("«Крим» наш", "“«Крим» наш”", "„«Крим» наш“"),
            ("they do not occupy”", "‘they do not occupy”’", "«they do not occupy”»"),
            ("a \"border\"", "‘a \"border\"’", "«a \"border\"»"),
            ("", "“”", "«»"),
        ] {
            assert_eq!(quoted(Language::ENGLISH, words), english);
            assert_eq!(quoted(Language::UKRAINIAN, words), ukrainian);
        }
    }
}
