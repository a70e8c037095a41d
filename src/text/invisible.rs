//! Characters that a reader does not see, and that a quote may hide.

use std::collections::BTreeMap;

use crate::words::{Message, Say, message};

/// A kind of characters that leave no mark on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Invisible {
    /// U+FFF9 to U+FFFB.
    AnnotationMark,
    /// U+FEFF.
    ByteOrderMark,
    /// Any other control, but not line breaks and tabs.
    ControlCharacter,
    /// U+061C, U+200E, U+200F.
    DirectionMark,
    /// U+202A, U+202B.
    EmbeddedDirection,
    /// A letter by its class, empty by its shape.
    EmptyLetter,
    /// U+202C, U+2069.
    EndOfDirection,
    /// U+2066 to U+2068.
    IsolatedDirection,
    /// What joins letters or parts them, without a width.
    Joiner,
    /// U+202D.
    LeftToRightOverride,
    /// U+2028, U+2029.
    LineSeparator,
    /// U+206A to U+206F.
    ObsoleteControl,
    /// U+202E.
    RightToLeftOverride,
    /// U+00AD.
    SoftHyphen,
    /// U+180E, U+200B.
    SpaceOfNoWidth,
    /// U+E0000 to U+E007F.
    Tag,
    /// U+FE00 to U+FE0F, U+E0100 to U+E01EF.
    VariationSelector,
}

impl Say for Invisible {
    fn message(&self) -> Message {
        match self {
            Self::AnnotationMark => message!("text-invisible-annotation-mark"),
            Self::ByteOrderMark => message!("text-invisible-byte-order-mark"),
            Self::ControlCharacter => message!("text-invisible-control-character"),
            Self::DirectionMark => message!("text-invisible-direction-mark"),
            Self::EmbeddedDirection => message!("text-invisible-embedded-direction"),
            Self::EmptyLetter => message!("text-invisible-empty-letter"),
            Self::EndOfDirection => message!("text-invisible-end-of-direction"),
            Self::IsolatedDirection => message!("text-invisible-isolated-direction"),
            Self::Joiner => message!("text-invisible-joiner"),
            Self::LeftToRightOverride => message!("text-invisible-left-to-right-override"),
            Self::LineSeparator => message!("text-invisible-line-separator"),
            Self::ObsoleteControl => message!("text-invisible-obsolete-control"),
            Self::RightToLeftOverride => message!("text-invisible-right-to-left-override"),
            Self::SoftHyphen => message!("text-invisible-soft-hyphen"),
            Self::SpaceOfNoWidth => message!("text-invisible-space-of-no-width"),
            Self::Tag => message!("text-invisible-tag"),
            Self::VariationSelector => message!("text-invisible-variation-selector"),
        }
    }
}

/// What a character is that leaves no mark on the page; `None` for every other.
///
/// These are controls (but not line breaks and tabs), marks of writing direction, joiners, spaces of
/// no width, soft hyphens, byte order marks, selectors of variants, tags and letters that are empty. Spaces that have a width
/// are not among them.
///
/// # Examples
/// ```
/// use claims_map::text::{Invisible, invisible_name};
/// assert_eq!(invisible_name('\u{202e}'), Some(Invisible::RightToLeftOverride));
/// assert_eq!(invisible_name('\u{a0}'), None);
/// ```
pub fn invisible_name(letter: char) -> Option<Invisible> {
    let kind = match letter {
        '\n' | '\t' => return None,
        '\u{ad}' => Invisible::SoftHyphen,
        '\u{61c}' | '\u{200e}' | '\u{200f}' => Invisible::DirectionMark,
        '\u{180e}' | '\u{200b}' => Invisible::SpaceOfNoWidth,
        '\u{34f}' | '\u{200c}' | '\u{200d}' | '\u{2060}'..='\u{2064}' => Invisible::Joiner,
        '\u{2028}' | '\u{2029}' => Invisible::LineSeparator,
        '\u{202a}' | '\u{202b}' => Invisible::EmbeddedDirection,
        '\u{202c}' | '\u{2069}' => Invisible::EndOfDirection,
        '\u{202d}' => Invisible::LeftToRightOverride,
        '\u{202e}' => Invisible::RightToLeftOverride,
        '\u{2066}'..='\u{2068}' => Invisible::IsolatedDirection,
        '\u{206a}'..='\u{206f}' => Invisible::ObsoleteControl,
        '\u{feff}' => Invisible::ByteOrderMark,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => Invisible::VariationSelector,
        '\u{fff9}'..='\u{fffb}' => Invisible::AnnotationMark,
        '\u{e0000}'..='\u{e007f}' => Invisible::Tag,
        '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}' | '\u{2800}' => {
            Invisible::EmptyLetter
        }
        other if other.is_control() => Invisible::ControlCharacter,
        _ => return None,
    };
    Some(kind)
}

/// How many characters of each kind a text has that leave no mark.
pub fn count_invisible(text: &str) -> BTreeMap<Invisible, usize> {
    let mut counts = BTreeMap::new();
    for kind in text.chars().filter_map(invisible_name) {
        *counts.entry(kind).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<(String, usize)> {
        let counts = count_invisible(text);
        counts.into_iter().map(|(kind, count)| (kind.message().english(), count)).collect()
    }

    #[test]
    fn invisible_characters_are_counted_by_name() {
        let expected = [
            ("byte order mark", 1),
            ("control character", 1),
            ("end of a direction", 1),
            ("right-to-left override", 1),
            ("space of no width", 2),
        ];
        let expected = expected.map(|(name, count)| (name.to_owned(), count));
        assert_eq!(named("a\u{202e}b\u{202c}\u{200b}\u{200b}c\td\n\u{feff}\u{7}"), expected, "counted");
        let empty = [("empty letter", 3), ("joiner", 1)].map(|(name, count)| (name.to_owned(), count));
        assert_eq!(named("a\u{115f}\u{3164}\u{34f}\u{2800}b"), empty, "empty ones");
        assert!(count_invisible("Київ “\u{a0}” ✓\u{2009}\n\t").is_empty(), "what can be seen");
    }
}
