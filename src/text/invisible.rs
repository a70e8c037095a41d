//! Characters that a reader does not see, and that a quote may hide.

use std::collections::BTreeMap;

/// What a character is called that leaves no mark on the page; `None` for every other.
///
/// These are controls (but not line breaks and tabs), marks of writing direction, joiners, spaces of
/// no width, soft hyphens, byte order marks, selectors of variants, tags and letters that are empty. Spaces that have a width
/// are not among them.
///
/// # Examples
/// ```
/// use claims_map::text::invisible_name;
/// assert_eq!(invisible_name('\u{202e}'), Some("right-to-left override"));
/// assert_eq!(invisible_name('\u{a0}'), None);
/// ```
pub fn invisible_name(letter: char) -> Option<&'static str> {
    let name = match letter {
        '\n' | '\t' => return None,
        '\u{ad}' => "soft hyphen",
        '\u{61c}' | '\u{200e}' | '\u{200f}' => "direction mark",
        '\u{180e}' | '\u{200b}' => "space of no width",
        '\u{34f}' | '\u{200c}' | '\u{200d}' | '\u{2060}'..='\u{2064}' => "joiner",
        '\u{2028}' | '\u{2029}' => "line separator",
        '\u{202a}' | '\u{202b}' => "embedded direction",
        '\u{202c}' | '\u{2069}' => "end of a direction",
        '\u{202d}' => "left-to-right override",
        '\u{202e}' => "right-to-left override",
        '\u{2066}'..='\u{2068}' => "isolated direction",
        '\u{206a}'..='\u{206f}' => "obsolete format control",
        '\u{feff}' => "byte order mark",
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => "variation selector",
        '\u{fff9}'..='\u{fffb}' => "annotation mark",
        '\u{e0000}'..='\u{e007f}' => "tag",
        // Letters by their class, empty by their shape.
        '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}' | '\u{2800}' => {
            "empty letter"
        }
        other if other.is_control() => "control character",
        _ => return None,
    };
    Some(name)
}

/// How many characters of each name a text has that leave no mark, by name.
pub fn count_invisible(text: &str) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for name in text.chars().filter_map(invisible_name) {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_are_counted_by_name() {
        let counts = count_invisible("a\u{202e}b\u{202c}\u{200b}\u{200b}c\td\n\u{feff}\u{7}");
        let expected = [
            ("byte order mark", 1),
            ("control character", 1),
            ("end of a direction", 1),
            ("right-to-left override", 1),
            ("space of no width", 2),
        ];
        let empty = count_invisible("a\u{115f}\u{3164}\u{34f}\u{2800}b");
        assert_eq!(empty.into_iter().collect::<Vec<_>>(), [("empty letter", 3), ("joiner", 1)], "empty ones");
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), expected, "counted");
        assert!(count_invisible("Київ “\u{a0}” ✓\u{2009}\n\t").is_empty(), "what can be seen");
    }
}
