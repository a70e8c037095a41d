//! Where the words of a text stand, found by an index: built once, asked thousands of times.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::budget::{LEAST_PLACES_WEIGHED, MAX_PLACES_WEIGHED, MOST_PLACES_WEIGHED};
use crate::model::Segment;
use crate::text::canonical::CanonicalText;
use crate::text::fold::fold_typography;
use crate::text::guard::sentence_starts;
use crate::text::word::{is_inside_word, words_of};

/// A text with what finds words, quotes and sentences in it.
#[derive(Debug)]
pub(super) struct WordIndex<'t> {
    pub(super) text: &'t CanonicalText,
    pub(super) letters: Vec<char>,
    /// The words as they are written, typography folded, and their numbers.
    spelled: Numbered,
    /// The words in small letters.
    pub(super) lower: Numbered,
    /// Where each word stands, in code points, in order.
    pub(super) ranges: Vec<Range<usize>>,
    /// The number of the sentence that each word stands in.
    pub(super) sentence_of_word: Vec<usize>,
    /// Where each sentence begins, in code points, in order.
    pub(super) sentences: Vec<usize>,
    /// How many places with a segment's words were weighed so far.
    weighed: Cell<usize>,
}

/// Words with their numbers, and for each number the positions in the text's list of words.
#[derive(Debug, Default)]
pub(super) struct Numbered {
    numbers: BTreeMap<String, usize>,
    positions: Vec<Vec<usize>>,
    /// The number of each word of the text.
    pub(super) of_word: Vec<usize>,
}

impl Numbered {
    fn add(&mut self, word: &str) {
        let number = self.numbers.get(word).copied().unwrap_or_else(|| {
            self.numbers.insert(word.to_owned(), self.positions.len());
            self.positions.push(Vec::new());
            self.positions.len() - 1
        });
        self.positions[number].push(self.of_word.len());
        self.of_word.push(number);
    }

    /// The number of a word; `None` where the text does not have it.
    pub(super) fn number(&self, word: &str) -> Option<usize> {
        self.numbers.get(word).copied()
    }

    /// Where the word with this number stands: positions in the text's list of words, in order.
    pub(super) fn positions(&self, number: usize) -> &[usize] {
        &self.positions[number]
    }
}

/// A place where a segment's words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Occurrence {
    /// First code point.
    pub(super) start: usize,
    /// How many code points right before it are those of the prefix, counted from the words on.
    pub(super) before: usize,
    /// How many right after it are those of the suffix.
    pub(super) after: usize,
    /// Whether the whole prefix and the whole suffix stand there, and one of them says something.
    pub(super) has_context: bool,
}

/// Where a segment's words stand in a text.
#[derive(Debug, Default)]
pub(super) struct Occurrences {
    /// Character for character, in order.
    pub(super) exact: Vec<Occurrence>,
    /// Those, and where they stand only after typographic folding, in order.
    pub(super) folded: Vec<Occurrence>,
    /// Whether there are more than were weighed.
    pub(super) is_cut: bool,
}

/// A word in small letters, typography folded.
pub(super) fn lower(letters: &[char]) -> String {
    letters.iter().flat_map(|letter| letter.to_lowercase()).map(fold_typography).collect()
}

fn spelled(letters: &[char]) -> String {
    letters.iter().map(|letter| fold_typography(*letter)).collect()
}

impl<'t> WordIndex<'t> {
    pub(super) fn new(text: &'t CanonicalText) -> Self {
        let letters: Vec<char> = text.as_str().chars().collect();
        let ranges: Vec<Range<usize>> = words_of(&letters).collect();
        let (mut by_spelling, mut by_lower) = (Numbered::default(), Numbered::default());
        for range in &ranges {
            by_spelling.add(&spelled(&letters[range.clone()]));
            by_lower.add(&lower(&letters[range.clone()]));
        }
        let sentences = sentence_starts(text);
        let sentence = |place: usize| sentences.partition_point(|start| *start <= place).saturating_sub(1);
        let sentence_of_word = ranges.iter().map(|range| sentence(range.start)).collect();
        Self {
            text,
            letters,
            spelled: by_spelling,
            lower: by_lower,
            ranges,
            sentence_of_word,
            sentences,
            weighed: Cell::new(0),
        }
    }

    /// The number of the sentence that a place stands in; 0 in front of the first.
    pub(super) fn sentence_at(&self, place: usize) -> usize {
        self.sentences.partition_point(|start| *start <= place).saturating_sub(1)
    }

    /// Where a sentence stands, white space behind it left out.
    pub(super) fn sentence(&self, number: usize) -> Range<usize> {
        let start = self.sentences.get(number).copied().unwrap_or_default();
        let next = self.sentences.get(number + 1).copied().unwrap_or(self.letters.len());
        let words = &self.letters[start..next];
        let blank = words.iter().rev().take_while(|letter| letter.is_whitespace()).count();
        start..next - blank
    }

    /// Whether the words of a range begin and end where words do.
    pub(super) fn is_at_word_ends(&self, range: &Range<usize>) -> bool {
        !is_inside_word(&self.letters, range.start) && !is_inside_word(&self.letters, range.end)
    }

    /// Where a segment's words stand, beginning and ending where words do. None for a segment without a
    /// word.
    pub(super) fn occurrences(&self, segment: &Segment) -> Occurrences {
        let exact: Vec<char> = segment.exact.chars().collect();
        let rarest = words_of(&exact).map(|word| (self.spelled.number(&spelled(&exact[word.clone()])), word));
        let mut found: Option<(&[usize], usize)> = None;
        for (number, word) in rarest {
            let Some(number) = number else { return Occurrences::default() };
            let positions = self.spelled.positions(number);
            if found.is_none_or(|(fewest, _)| positions.len() < fewest.len()) {
                found = Some((positions, word.start));
            }
        }
        let Some((positions, offset)) = found else { return Occurrences::default() };
        let left = MOST_PLACES_WEIGHED.saturating_sub(self.weighed.get()).max(LEAST_PLACES_WEIGHED);
        let mut occurrences =
            Occurrences { is_cut: positions.len() > MAX_PLACES_WEIGHED, ..Occurrences::default() };
        for position in positions.iter().take(MAX_PLACES_WEIGHED) {
            let Some(start) = self.ranges[*position].start.checked_sub(offset) else { continue };
            let range = start..start + exact.len();
            let Some(there) = self.letters.get(range.clone()) else { continue };
            let is_exact = there == exact.as_slice();
            if !(is_exact || folds_alike(there, &exact)) || !self.is_at_word_ends(&range) {
                continue;
            }
            if occurrences.folded.len() == left {
                occurrences.is_cut = true;
                break;
            }
            let occurrence = self.occurrence(segment, &range);
            occurrences.folded.push(occurrence);
            if is_exact {
                occurrences.exact.push(occurrence);
            }
        }
        self.weighed.set(self.weighed.get() + occurrences.folded.len());
        occurrences
    }

    fn occurrence(&self, segment: &Segment, range: &Range<usize>) -> Occurrence {
        let before = self.letters[..range.start].iter().rev();
        let before = before.zip(segment.prefix.chars().rev()).take_while(|(there, given)| *there == given);
        let after = self.letters[range.end..].iter();
        let after = after.zip(segment.suffix.chars()).take_while(|(there, given)| *there == given);
        let (before, after) = (before.count(), after.count());
        let (prefix, suffix) = (segment.prefix.chars().count(), segment.suffix.chars().count());
        let has_context = before == prefix && after == suffix && prefix + suffix > 0;
        Occurrence { start: range.start, before, after, has_context }
    }
}

fn folds_alike(there: &[char], exact: &[char]) -> bool {
    there
        .iter()
        .zip(exact)
        .all(|(one, other)| one == other || fold_typography(*one) == fold_typography(*other))
}
