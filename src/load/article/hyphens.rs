//! Words that were parted at ends of lines, made whole again.
//!
//! Not here: which lines make a paragraph (`paragraphs`, `pdf_lines`).

use crate::phrase::letter::Letter as _;
use std::collections::BTreeSet;

/// Signs that part a word at the end of a line.
const SIGNS: [char; 3] = ['-', '\u{2010}', '\u{ad}'];

/// Words behind which the rest of a compound stands: pre- and post-war.
const JOINTS: [&str; 10] = ["and", "or", "to", "та", "і", "й", "або", "чи", "и", "или"];

/// The words of a text in lower case, those with a hyphen inside too.
pub(super) fn words_of(text: &str) -> BTreeSet<String> {
    let words = text.split(|one: char| !one.is_letter_or_digit() && one != '-');
    words.filter(|word| !word.is_empty() && !word.ends_with('-')).map(str::to_lowercase).collect()
}

/// The line without the hyphen at its end, and whether the word keeps it, where the next line goes on with a parted
/// word; `words` are those of the whole text. A compound that stands elsewhere in the text with its hyphen keeps it.
pub(super) fn parted<'a>(line: &'a str, next: &str, words: &BTreeSet<String>) -> Option<(&'a str, bool)> {
    let is_lower = next.starts_with(char::is_lowercase);
    let stem = if is_lower { line.strip_suffix(SIGNS) } else { None };
    let stem = stem.filter(|stem| stem.ends_with(char::is_letter))?;
    let is_letter = |one: char| one.is_letter_or_digit() || one == '-';
    let front = stem.rsplit(|one| !is_letter(one)).next().unwrap_or_default();
    let back = next.split(|one| !is_letter(one)).next().unwrap_or_default();
    // "pre- and post-war".
    if JOINTS.contains(&back) {
        return None;
    }
    Some((stem, words.contains(&format!("{front}-{back}").to_lowercase())))
}

/// A text whose lines are as they are but for parted words, each of which stands whole in the line that it began in,
/// and how many there were.
pub(super) fn joined(text: &str) -> (String, usize) {
    if !text.contains(SIGNS) {
        return (text.to_owned(), 0);
    }
    let words = words_of(text);
    let mut whole = String::with_capacity(text.len());
    let mut count = 0;
    let mut lines = text.split('\n').peekable();
    // What of the next line stands in the one before already.
    let mut taken = 0;
    while let Some(line) = lines.next() {
        let is_used_up = taken > 0 && taken == line.len();
        let line = &line[taken..];
        taken = 0;
        if is_used_up {
            continue;
        }
        let next = lines.peek().copied().unwrap_or_default();
        match parted(line.trim_end(), next, &words) {
            Some((stem, keeps)) => {
                let rest = next.find(char::is_whitespace).unwrap_or(next.len());
                whole.push_str(stem);
                whole.push_str(if keeps { "-" } else { "" });
                whole.push_str(&next[..rest]);
                taken = rest + next[rest..].chars().next().map_or(0, char::len_utf8);
                count += 1;
            }
            None => whole.push_str(line),
        }
        if lines.peek().is_some() {
            whole.push('\n');
        }
    }
    (whole, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parted_words_are_whole_and_compounds_keep_their_hyphens() {
        let text = "The dele-\ngation left the Russian-\nheld town on Mon\u{ad}\nday.\nA Russian-held town.";
        let whole = "The delegation\nleft the Russian-held\ntown on Monday.\nA Russian-held town.";
        assert_eq!(joined(text), (whole.to_owned(), 3), "three");
        for same in [
            "pre- and post-war\n",
            "pre-\nand post-war",
            "Line -\nnext",
            "North-\nSouth",
            "1990-\n2000",
            "no hyphen\nat all",
        ] {
            assert_eq!(joined(same), (same.to_owned(), 0), "{same}");
        }
    }
}
