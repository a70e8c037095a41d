//! Where a text cursor goes in an article: by letters, by words, to the ends. By lines it goes in `cursor_ui`, which
//! knows how the text is broken.

use unicode_normalization::char::is_combining_mark;

use crate::app::reader::state::{Line, Step, line_at};

/// The place after one letter, or before it, from a code point; at the end of a line on to the next one. Marks
/// over a letter go with it.
pub(crate) fn letter_from(letters: &[char], lines: &[Line], at: usize, step: Step) -> usize {
    let is_mark = |at: usize| letters.get(at).is_some_and(|letter| is_combining_mark(*letter));
    let Some(number) = line_at(lines, at) else { return at };
    let line = &lines[number].points;
    match step {
        Step::Forward if at >= line.end => lines.get(number + 1).map_or(line.end, |next| next.points.start),
        Step::Forward => (at + 1..line.end).find(|at| !is_mark(*at)).unwrap_or(line.end),
        Step::Back if at <= line.start => match number.checked_sub(1) {
            Some(before) => lines[before].points.end,
            None => line.start,
        },
        Step::Back => (line.start..at).rev().find(|at| !is_mark(*at)).unwrap_or(line.start),
    }
}

/// The end of the word that a code point stands in or before, or the beginning of the one that it stands in or behind;
/// where there is no such word, the end or the beginning of the text.
pub(crate) fn word_from(letters: &[char], lines: &[Line], at: usize, step: Step) -> usize {
    let in_word = |at: usize| letters.get(at).is_some_and(|letter| is_of_word(*letter));
    match step {
        Step::Forward => {
            let start = (at..letters.len()).find(|at| in_word(*at));
            let end = start.and_then(|start| (start..=letters.len()).find(|at| !in_word(*at)));
            end.unwrap_or_else(|| end_of(lines))
        }
        Step::Back => {
            let last = (0..at).rev().find(|at| in_word(*at));
            let before = last.map(|last| (0..last).rev().find(|at| !in_word(*at)).map_or(0, |at| at + 1));
            before.unwrap_or_else(|| beginning_of(lines))
        }
    }
}

/// Whether a letter belongs to a word; apostrophes do, since words of Ukrainian have them.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter) || matches!(letter, '\'' | '’' | 'ʼ')
}

/// Where the text begins.
pub(crate) fn beginning_of(lines: &[Line]) -> usize {
    lines.first().map_or(0, |line| line.points.start)
}

/// Where the text ends.
pub(crate) fn end_of(lines: &[Line]) -> usize {
    lines.last().map_or(0, |line| line.points.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Із Комп’яні, сказав.\n\nSo it says: e\u{301}n.\n";

    fn text() -> (Vec<char>, Vec<Line>) {
        let letters: Vec<char> = TEXT.chars().collect();
        let lines = crate::app::reader::state::lines_of(TEXT);
        (letters, lines)
    }

    /// All places that steps lead to, from the beginning or the end.
    fn way(go: impl Fn(usize) -> usize, from: usize) -> Vec<usize> {
        let mut places = vec![from];
        loop {
            let next = go(places[places.len() - 1]);
            if places.contains(&next) {
                return places;
            }
            places.push(next);
        }
    }

    #[test]
    fn words_end_behind_their_last_letter_and_begin_at_their_first() {
        let (letters, lines) = text();
        let words = |places: &[usize]| -> Vec<String> {
            places
                .windows(2)
                .map(|pair| letters[pair[0].min(pair[1])..pair[0].max(pair[1])].iter().collect())
                .collect()
        };
        let forth = way(|at| word_from(&letters, &lines, at, Step::Forward), 0);
        let expected = ["Із", " Комп’яні", ", сказав", ".\n\nSo", " it", " says", ": e\u{301}n", "."];
        assert_eq!(words(&forth), expected, "forth");
        let back = way(|at| word_from(&letters, &lines, at, Step::Back), end_of(&lines));
        let expected = ["e\u{301}n.", "says: ", "it ", "So ", "сказав.\n\n", "Комп’яні, ", "Із "];
        assert_eq!(words(&back), expected, "and back");
    }

    #[test]
    fn letters_are_gone_through_one_by_one_over_blank_lines() {
        let (letters, lines) = text();
        let forth = way(|at| letter_from(&letters, &lines, at, Step::Forward), 0);
        let mut back = way(|at| letter_from(&letters, &lines, at, Step::Back), end_of(&lines));
        back.reverse();
        assert_eq!(forth, back, "the same places both ways");
        let (first, second) = (&lines[0].points, &lines[1].points);
        assert!(forth.contains(&first.end) && forth.contains(&second.start), "ends and beginnings");
        assert!(!forth.contains(&(first.end + 1)), "not between the lines");
        let mark = letters.iter().position(|letter| *letter == '\u{301}').unwrap();
        assert!(!forth.contains(&mark), "not between a letter and the mark over it");
    }

    #[test]
    fn an_empty_text_has_no_places() {
        assert_eq!(letter_from(&[], &[], 0, Step::Forward), 0, "by letters");
        assert_eq!(word_from(&[], &[], 0, Step::Back), 0, "by words");
        assert_eq!(line_at(&[], 0), None, "no line");
    }
}
