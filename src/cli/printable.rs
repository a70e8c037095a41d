//! Text from files and arguments, made fit for a line on a terminal.

/// The text on one line: control characters, and marks that turn the direction of writing, become spaces.
///
/// A name in a foreign file must not move the cursor, recolour the terminal or add a line of its own.
pub(super) fn one_line(text: &str) -> String {
    let steers = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(steers, " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_becomes_a_space() {
        assert_eq!(one_line("a\u{1b}[2Jb\nc\u{202e}d"), "a [2Jb c d", "harmless");
        assert_eq!(one_line("Київ “–” é"), "Київ “–” é", "letters and signs stay");
    }
}
