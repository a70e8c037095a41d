//! Text from files and arguments, made fit for a terminal and for what reads a program's output.
//!
//! The streams themselves see to it ([`Printable`]): whatever a command writes, no control character, no mark
//! that turns the direction of writing and no other character that leaves no mark goes out as it is. Each is
//! shown as JSON writes it, `\u001b`, so that it stays the same text where the output is JSON. Not here: the
//! text of a document, which `claims-map text` gives byte for byte unless a terminal would show it.

use std::io::Write;

use crate::text::{is_unseen, push_printable};

/// A stream through which nothing steers a terminal.
#[expect(missing_debug_implementations, reason = "streams have no debug form")]
pub struct Printable<'a> {
    stream: &'a mut dyn Write,
    /// The beginning of a character whose other bytes are yet to come.
    begun: Vec<u8>,
}

impl<'a> Printable<'a> {
    pub(super) fn new(stream: &'a mut dyn Write) -> Self {
        Self { stream, begun: Vec::new() }
    }

    /// The stream itself, for text that goes out byte for byte.
    pub(super) fn raw(&mut self) -> &mut dyn Write {
        self.stream
    }

    fn put(&mut self, text: &str) -> std::io::Result<()> {
        if !text.chars().any(is_unseen) {
            return self.stream.write_all(text.as_bytes());
        }
        let mut out = String::with_capacity(text.len());
        text.chars().for_each(|letter| push_printable(&mut out, letter));
        self.stream.write_all(out.as_bytes())
    }
}

impl Write for Printable<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let mut all = std::mem::take(&mut self.begun);
        all.extend_from_slice(bytes);
        for chunk in all.utf8_chunks() {
            self.put(chunk.valid())?;
            let is_last = std::ptr::eq(chunk.invalid().as_ptr_range().end, all.as_ptr_range().end);
            if is_last && is_begun(chunk.invalid()) {
                self.begun = chunk.invalid().to_vec();
            } else if !chunk.invalid().is_empty() {
                self.put("\u{fffd}")?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.stream.flush()
    }
}

/// Whether bytes are the beginning of a character.
fn is_begun(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn printed(parts: &[&[u8]]) -> String {
        let mut out = Vec::new();
        let mut stream = Printable::new(&mut out);
        for part in parts {
            stream.write_all(part).unwrap();
        }
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_steers_a_terminal_is_not_sent_to_it() {
        let all = "a\tb\r\u{7f}\u{9b}\u{ad}\u{200b}\u{2066}\u{feff}\u{e0041}\n";
        assert_eq!(
            printed(&[all.as_bytes()]),
            "a\\u0009b\\u000d\\u007f\\u009b\\u00ad\\u200b\\u2066\\ufeff\\udb40\\udc41\n",
            "but the end of a line"
        );
    }

    #[test]
    fn what_was_json_is_the_same_json() {
        let words = "a\u{1b}\u{202e}\u{ad}\u{e0041}\\u202e\n\tї";
        let json = printed(&[serde_json::to_string(words).unwrap().as_bytes()]);
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), words, "{json}");
    }

    proptest! {
        #[test]
        fn it_does_not_matter_how_the_text_comes(text in "[aї\u{202e}\u{1b}🗺\n]{0,12}", at in 0usize..60) {
            let (one, other) = text.as_bytes().split_at(at.min(text.len()));
            prop_assert_eq!(printed(&[one, other]), printed(&[text.as_bytes()]));
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_marked() {
        assert_eq!(printed(&[b"a\xffb", b"\xd1", b"x"]), "a\u{fffd}b\u{fffd}x", "one sign each");
    }
}
