//! Canonical text: UTF-8, LF line ends, NFC, hashed once.

use std::borrow::Cow;
use std::ops::Range;

use sha2::{Digest, Sha256};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::words::{Message, Say, message, say_in_english};

/// A document's text in the form that offsets and hashes refer to.
///
/// # Invariants
/// The text is in Unicode normalisation form C and has no carriage return and no byte order mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CanonicalText {
    text: String,
    /// Byte offset of each code point, and the length in bytes at the end.
    offsets: Vec<usize>,
    sha256: String,
}

/// The bytes are not UTF-8.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct NotUtf8 {
    /// Offset of the first byte that is wrong, from 0.
    pub position: usize,
}

impl Say for NotUtf8 {
    fn message(&self) -> Message {
        message!("text-not-utf-8", position = self.position.to_string())
    }
}

say_in_english!(NotUtf8);

impl CanonicalText {
    /// Makes a text canonical: strips a byte order mark, turns CRLF and CR into LF, composes (NFC).
    ///
    /// # Errors
    /// [`NotUtf8`] where the bytes are not UTF-8.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotUtf8> {
        let text = std::str::from_utf8(bytes).map_err(|error| NotUtf8 { position: error.valid_up_to() })?;
        Ok(Self::from_text(text))
    }

    /// Makes a text canonical.
    ///
    /// # Examples
    /// ```
    /// use claims_map::text::CanonicalText;
    /// assert_eq!(CanonicalText::from_text("a\r\nb\r").as_str(), "a\nb\n");
    /// ```
    pub fn from_text(text: &str) -> Self {
        // All of them: what is left must be what comes of reading it again.
        let text = text.trim_start_matches('\u{feff}');
        let unix: Cow<'_, str> = if text.contains('\r') {
            text.replace("\r\n", "\n").replace('\r', "\n").into()
        } else {
            text.into()
        };
        let text: String = if is_nfc(&unix) { unix.into_owned() } else { unix.nfc().collect() };
        let offsets = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let sha256 = hex(&Sha256::digest(text.as_bytes()));
        Self { text, offsets, sha256 }
    }

    /// The text with spaces for the letters of these ranges, in code points and ascending: as long as this one, with the same
    /// lines, so that what is found in it stands at the same place in this one.
    ///
    /// # Examples
    /// ```
    /// use claims_map::text::CanonicalText;
    /// let text = CanonicalText::from_text("Ad\nIt rains.");
    /// assert_eq!(text.blanked(&[0..2]).as_str(), "  \nIt rains.");
    /// ```
    #[must_use]
    pub fn blanked(&self, ranges: &[Range<usize>]) -> Self {
        if ranges.is_empty() {
            return self.clone();
        }
        let mut next = ranges.iter().peekable();
        let mut blanked = String::with_capacity(self.text.len());
        for (at, letter) in self.text.chars().enumerate() {
            while next.next_if(|range| range.end <= at).is_some() {}
            let is_in = next.peek().is_some_and(|range| range.contains(&at));
            blanked.push(if is_in && letter != '\n' { ' ' } else { letter });
        }
        Self::from_text(&blanked)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal digits.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Length in Unicode code points.
    pub fn length(&self) -> usize {
        self.offsets.len() - 1
    }

    /// The text from code point `start` up to, not including, `end`; `None` outside the text.
    pub fn slice(&self, start: usize, end: usize) -> Option<&str> {
        let (from, to) = (*self.offsets.get(start)?, *self.offsets.get(end)?);
        self.text.get(from..to)
    }

    /// The code point at a place; `None` outside the text.
    pub fn letter(&self, at: usize) -> Option<char> {
        self.slice(at, at.checked_add(1)?)?.chars().next()
    }

    /// The code points of a range of bytes that begins and ends between characters.
    pub fn code_points(&self, bytes: &Range<usize>) -> Range<usize> {
        let point = |byte: usize| self.offsets.partition_point(|offset| *offset < byte);
        point(bytes.start)..point(bytes.end)
    }

    /// The code points at which `words` occur, overlapping occurrences included.
    pub fn occurrences(&self, words: &str) -> Vec<usize> {
        if words.is_empty() {
            return Vec::new();
        }
        let starts = (0..self.length()).filter(|start| self.text[self.offsets[*start]..].starts_with(words));
        starts.collect()
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn text_is_composed_and_bytes_are_named() {
        let text = CanonicalText::from_bytes("\u{feff}Кии\u{306}в\r\n".as_bytes()).unwrap();
        assert_eq!(text.as_str(), "Кийв\n", "composed");
        assert_eq!(text.length(), 5, "code points");
        assert_eq!(text.slice(1, 3), Some("ий"), "half-open");
        assert_eq!(text.slice(4, 9), None, "outside");
        assert_eq!(CanonicalText::from_bytes(b"ab\xff").unwrap_err().position, 2, "place named");
        let empty = CanonicalText::from_text("");
        assert!(empty.sha256().starts_with("e3b0c44298fc1c14"), "SHA-256 of nothing: {}", empty.sha256());
    }

    proptest! {
        #[test]
        fn making_canonical_twice_changes_nothing(text in ".{0,60}") {
            let once = CanonicalText::from_text(&text);
            let twice = CanonicalText::from_text(once.as_str());
            prop_assert_eq!(&once, &twice);
        }
    }
}
