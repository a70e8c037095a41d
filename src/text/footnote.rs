//! Footnote marks behind a sentence, which belong to it: `of the region.[47] The governor …`.

/// The longest footnote mark in brackets, in bytes: `[citation needed]`, `[12, с. 4]`.
const MAX_MARK: usize = 24;

/// How many bytes of footnote marks stand right behind a sentence: `[47]`, `[citation needed]`, `(3)`, `³`, `*`, and a
/// number of two digits at most.
pub(super) fn footnote_marks(text: &str) -> usize {
    let mut rest = text;
    loop {
        let raised =
            rest.trim_start_matches(['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '*', '†', '‡']);
        let in_brackets = raised.strip_prefix('[').and_then(|inner| inner.split_once(']'));
        let in_brackets = in_brackets.filter(|(name, _)| {
            (1..=MAX_MARK).contains(&name.len()) && !name.contains(['[', '“', '«', '"', '\n'])
        });
        let in_parentheses = || {
            raised
                .strip_prefix('(')
                .and_then(|inner| inner.split_once(')'))
                .filter(|(name, _)| is_note_number(name))
        };
        let Some((_, behind)) = in_brackets.or_else(in_parentheses) else {
            let plain = raised.trim_start_matches(|letter: char| letter.is_ascii_digit());
            let is_number = is_note_number(&raised[..raised.len() - plain.len()])
                && plain.starts_with(char::is_whitespace);
            return text.len() - if is_number { plain.len() } else { raised.len() };
        };
        rest = behind;
    }
}

/// A number of one or two digits.
fn is_note_number(word: &str) -> bool {
    (1..=2).contains(&word.len()) && word.bytes().all(|digit| digit.is_ascii_digit())
}

/// True where what stands between a full stop and white space is nothing but signs that close and footnote marks.
pub(super) fn is_closed_by_marks(behind: &str) -> bool {
    let rest = behind.trim_start_matches(['”', '“', '’', '»', '"', '\'', ')', ']']);
    // A number is one where white space follows, as it does behind these.
    footnote_marks(&format!("{rest} ")) == rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_every_kind_belong_to_the_sentence() {
        for marks in [
            "[47]",
            "[48][49]",
            "[a]",
            "[citation needed]",
            "[12, с. 4]",
            "(3)",
            "³",
            "*",
            "††",
            "1",
            "12",
            "[1]*",
        ] {
            assert_eq!(footnote_marks(&format!("{marks} The next")), marks.len(), "{marks}");
            assert!(is_closed_by_marks(marks) && is_closed_by_marks(&format!("”{marks}")), "{marks}");
        }
        for none in
            ["", " [47]", "5th of May", "123 men", "(he said)", "[a long remark of the editors]", "km"]
        {
            assert_eq!(footnote_marks(none), 0, "{none}");
        }
    }
}
