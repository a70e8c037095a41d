//! A text as the rules read it: its words, the same in small letters, and what the lexicon found in them.

use super::lexicon::Lexicon;
use super::scan::Hit;
use super::segment::Sentence;

/// A text being read: its words and what the lexicon found in them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) text: &'a str,
    /// The text in small letters, byte for byte.
    pub(super) small: &'a str,
    pub(super) hits: &'a [Hit],
    pub(super) lexicon: &'a Lexicon,
}

impl<'a> Reading<'a> {
    /// The hits of a sentence.
    pub(super) fn hits_in(&self, sentence: &Sentence) -> &'a [Hit] {
        &self.hits[sentence.hits.clone()]
    }

    /// The hits that touch these bytes, in order.
    pub(super) fn hits_between(&self, from: usize, to: usize) -> impl Iterator<Item = &'a Hit> + Clone {
        let first = self.hits.partition_point(|hit| hit.end <= from);
        self.hits[first..].iter().take_while(move |hit| hit.start < to)
    }

    /// At most so many bytes of text right before a byte.
    pub(super) fn window_before(&self, byte: usize, reach: usize) -> &'a str {
        self.between(self.text.floor_char_boundary(byte.saturating_sub(reach)), byte)
    }

    /// At most so many bytes of text from a byte on.
    pub(super) fn window_after(&self, byte: usize, reach: usize) -> &'a str {
        self.between(byte, self.text.floor_char_boundary(byte.saturating_add(reach)))
    }

    /// The text between two bytes; empty where they cross.
    pub(super) fn between(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// The words of a hit in small letters.
    pub(super) fn small(&self, hit: &Hit) -> &'a str {
        self.small_between(hit.start, hit.end)
    }

    /// What [`Self::window_before`] gives, in small letters.
    pub(super) fn small_before(&self, byte: usize, reach: usize) -> &'a str {
        self.small_between(self.text.floor_char_boundary(byte.saturating_sub(reach)), byte)
    }

    /// What [`Self::window_after`] gives, in small letters.
    pub(super) fn small_after(&self, byte: usize, reach: usize) -> &'a str {
        self.small_between(byte, self.text.floor_char_boundary(byte.saturating_add(reach)))
    }

    /// What [`Self::between`] gives, in small letters.
    pub(super) fn small_between(&self, from: usize, to: usize) -> &'a str {
        self.small.get(from..to).unwrap_or_default()
    }
}
