//! Text from files and arguments, made fit for one line of a terminal, a notice or a program's output.

use super::invisible_name;

/// The text on one line: what would break it becomes a space, and what steers a terminal or is not seen is
/// shown as it is written in JSON.
///
/// A name in a foreign file must not move the cursor, recolour the terminal or add a line of its own.
pub fn one_line(text: &str) -> String {
    let breaks = |letter: char| matches!(letter, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        push_printable(&mut out, if breaks(letter) { ' ' } else { letter });
    }
    out
}

/// Appends a character, or how JSON writes one that steers or is not seen.
pub fn push_printable(out: &mut String, letter: char) {
    if !is_unseen(letter) {
        out.push(letter);
        return;
    }
    let units = letter.encode_utf16(&mut [0; 2]).to_vec();
    out.extend(units.into_iter().map(|unit| format!("\\u{unit:04x}")));
}

/// Controls but the end of a line, marks of direction, joiners and all else that leaves no mark.
pub fn is_unseen(letter: char) -> bool {
    letter == '\t' || invisible_name(letter).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_shown() {
        assert_eq!(one_line("a\u{1b}[2Jb\nc\u{202e}d"), "a\\u001b[2Jb c\\u202ed", "harmless");
        assert_eq!(one_line("Київ “–” é"), "Київ “–” é", "letters and signs stay");
    }
}
