//! The guard against inverted meaning: words around a quote that turn what it says around.
//!
//! It looks in the quote's sentence, in the sentence after it, in the one before where that governs it,
//! and at what an ellipsis leaves out between segments; and it finds quotes that are put together from
//! pieces. It points at words and decides nothing: *not* may
//! belong to something else. Articles mix languages, so the words of every language are looked for in
//! every text; they stand in `data/lexicon.json`. Not here: who answers a note, and what an unanswered one
//! means (`model`, `derive`).

mod clause;
mod left_out;
mod piece;
mod pieced;
mod sentence;
mod words;
mod zone;

use std::cell::OnceCell;
use std::ops::Range;

pub use pieced::refresh_pieces;
pub use words::GuardWords;

use self::left_out::LeftOutWords;
use self::sentence::Sentences;
use self::zone::Zone;
use super::canonical::CanonicalText;
use crate::model::{GuardKind, GuardNote, GuardPlace, Unknown};
use crate::phrase::letter::Letter as _;

/// What the guard finds around a quote: the notes in the text's order, that on pieces last, none of them answered.
///
/// `ranges` are the quote's segments: code points, half-open, in any order; what is no range of the text
/// is left out. A sentence is followed for at most 1,200 code points, and of one kind of note in one place
/// the twelve nearest to the quote are given. The work grows with the sentences around the segments and with what is left out between
/// them, not with the text.
///
/// # Examples
/// ```
/// use claims_map::text::{CanonicalText, GuardWords, guard_quote};
/// let text = CanonicalText::from_text("It is not true that they hold the town.");
/// let notes = guard_quote(&text, &[20..38], GuardWords::shipped());
/// assert_eq!(
///     notes[0].to_string(),
///     "“not true” stands in the same sentence outside the quote: the source may say the opposite"
/// );
/// ```
pub fn guard_quote(text: &CanonicalText, ranges: &[Range<usize>], words: &GuardWords) -> Vec<GuardNote> {
    Guard::new(text, words).notes(ranges)
}

/// Where the sentences of a text begin, in order: code points.
pub(super) fn sentence_starts(text: &CanonicalText) -> Vec<usize> {
    let sentences = Sentences::new(text, GuardWords::shipped());
    (0..text.length()).filter(|at| sentences.begins(*at)).collect()
}

/// The guard over one text, for many quotes of it: what is left out between segments far apart is read
/// once, whatever the number of quotes.
#[derive(Debug)]
pub struct Guard<'a> {
    sentences: Sentences<'a>,
    far: OnceCell<LeftOutWords>,
}

impl<'a> Guard<'a> {
    /// The guard over a text with these words.
    pub fn new(text: &'a CanonicalText, words: &'a GuardWords) -> Self {
        Self { sentences: Sentences::new(text, words), far: OnceCell::new() }
    }

    /// The text that is guarded.
    pub fn text(&self) -> &'a CanonicalText {
        self.sentences.text
    }

    /// The sentence around a range, in code points, half-open; several where the range crosses their ends.
    pub fn sentence_around(&self, range: &Range<usize>) -> Range<usize> {
        self.sentences.start_at(range.start)..self.sentences.next_from(range.end)
    }

    /// What [`guard_quote`] finds.
    pub fn notes(&self, ranges: &[Range<usize>]) -> Vec<GuardNote> {
        let segments = self.segments(ranges);
        let (Some(first), Some(last)) = (segments.first(), segments.last()) else { return Vec::new() };
        let quote = first.start..last.end;
        let mut notes = Notes { text: self.sentences.text, quote, found: Vec::new() };
        self.before(first.start, &mut notes);
        for pair in segments.windows(2) {
            self.left_out(pair[0].end..pair[1].start, &mut notes);
        }
        self.behind(last, &mut notes);
        let mut notes = notes.in_order();
        notes.extend(self.pieces(&segments));
        notes
    }

    /// The ranges that are ranges of the text, in its order, those that touch or overlap joined.
    fn segments(&self, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
        let length = self.sentences.text.length();
        let is_range = |range: &&Range<usize>| range.start < range.end && range.end <= length;
        let mut sorted: Vec<Range<usize>> = ranges.iter().filter(is_range).cloned().collect();
        sorted.sort_by_key(|range| range.start);
        let mut segments: Vec<Range<usize>> = Vec::new();
        for range in sorted {
            match segments.last_mut().filter(|last| range.start <= last.end) {
                Some(last) => last.end = last.end.max(range.end),
                None => segments.push(range),
            }
        }
        segments
    }

    /// The start of the quote's first sentence, and the sentence before it.
    fn before(&self, quote: usize, notes: &mut Notes<'_>) {
        let start = self.sentences.start_at(quote);
        self.zone(start..quote).before(GuardPlace::Outside, notes);
        // Where the quote's sentence is longer than it is followed, none before it is known.
        if start > 0 && self.sentences.begins(start) {
            let previous = self.sentences.start_at(start - 1);
            match self.quotation_opened(previous..start) {
                // “The ministry denied it: ‘They left. [They hold the town].’”
                Some(mark) => self.zone(previous..mark).before(GuardPlace::Before, notes),
                None => self.zone(previous..start).previous(notes),
            }
        }
    }

    /// The mark in a sentence that opens a quotation which goes on behind it. Straight marks do not say
    /// whether they open.
    fn quotation_opened(&self, sentence: Range<usize>) -> Option<usize> {
        let letter = |at: usize| self.sentences.text.letter(at);
        let is_mark = |at: &usize| matches!(letter(*at), Some('“' | '”' | '„' | '«' | '»'));
        let last = sentence.clone().rev().find(is_mark)?;
        // “ also closes what „ opened.
        let is_spaced = last == 0 || letter(last - 1).is_some_and(|before| !before.is_letter_or_digit());
        let opens = matches!(letter(last), Some('„' | '«')) || letter(last) == Some('“') && is_spaced;
        (opens && last > sentence.start).then_some(last)
    }

    /// The rest of the quote's last sentence, and the sentence behind it.
    fn behind(&self, last: &Range<usize>, notes: &mut Notes<'_>) {
        let end = self.sentences.next_from(last.end);
        self.zone(last.end..end).behind(notes);
        if self.sentences.begins(end) {
            self.zone(end..self.sentences.next_from(end + 1)).next(notes);
        }
    }

    /// What is left out between two segments: in their sentences all of it, else the first of each kind.
    fn left_out(&self, gap: Range<usize>, notes: &mut Notes<'_>) {
        let head = self.sentences.next_from(gap.start).min(gap.end);
        self.zone(gap.start..head).left_out(true, head == gap.end, notes);
        if head == gap.end {
            return;
        }
        let tail = self.sentences.start_at(gap.end).max(head);
        self.zone(tail..gap.end).left_out(false, true, notes);
        if head < tail {
            let far = self.far.get_or_init(|| LeftOutWords::read(&self.sentences));
            far.between(&(head..tail), notes);
        }
    }

    fn zone(&self, range: Range<usize>) -> Zone<'a> {
        Zone::read(&self.sentences, range)
    }
}

/// The most notes of one kind in one place; those nearest to the quote are kept.
const MOST: usize = 12;

/// What is found around one quote, as it is found.
struct Notes<'a> {
    text: &'a CanonicalText,
    /// From the first segment to the last.
    quote: Range<usize>,
    found: Vec<Mark>,
}

/// Words that will be a note.
struct Mark {
    place: GuardPlace,
    kind: GuardKind,
    range: Range<usize>,
}

impl Notes<'_> {
    fn take(&mut self, place: GuardPlace, kind: GuardKind, range: Range<usize>) {
        self.found.push(Mark { place, kind, range });
    }

    /// The notes in the text's order; those of one kind that overlap are one, and of questions in one
    /// place the last is enough: the question mark.
    fn in_order(mut self) -> Vec<GuardNote> {
        self.found.sort_by_key(|mark| (mark.place, mark.kind, mark.range.start, mark.range.end));
        let mut joined: Vec<Mark> = Vec::new();
        for mark in std::mem::take(&mut self.found) {
            match joined.last_mut().filter(|last| last.place == mark.place && last.kind == mark.kind) {
                Some(last) if mark.kind == GuardKind::Question => *last = mark,
                Some(last) if mark.range.start < last.range.end => {
                    last.range.end = last.range.end.max(mark.range.end);
                }
                _ => joined.push(mark),
            }
        }
        let mut kept = self.nearest(joined);
        kept.sort_by_key(|mark| (mark.range.start, mark.kind, mark.place));
        let note = |Mark { place, kind, range }: Mark| GuardNote {
            kind,
            place,
            words: self.text.slice(range.start, range.end).unwrap_or_default().to_owned(),
            range,
            kept_because: None,
            unknown: Unknown::default(),
        };
        kept.into_iter().map(note).collect()
    }

    /// Of each kind in each place the few that are nearest to the quote.
    fn nearest(&self, mut marks: Vec<Mark>) -> Vec<Mark> {
        let distance = |range: &Range<usize>| {
            self.quote.start.saturating_sub(range.end) + range.start.saturating_sub(self.quote.end)
        };
        marks.sort_by_key(|mark| (mark.place, mark.kind, distance(&mark.range)));
        let mut kept: Vec<Mark> = Vec::new();
        for mark in marks {
            let is_alike = |other: &&Mark| other.place == mark.place && other.kind == mark.kind;
            if kept.iter().rev().take_while(is_alike).count() < MOST {
                kept.push(mark);
            }
        }
        kept
    }
}
