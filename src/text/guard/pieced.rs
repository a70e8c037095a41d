//! Quotes that may be put together from pieces: a word here and two there can be made to say anything.
//!
//! A segment of fewer than three words says nothing by itself unless it is a whole sentence of the text, such
//! as a headline or an answer. That holds for a quote of one such segment too: *Kherson* says nothing of
//! Kherson, whatever its sentence says. So a person has to say why it is kept.

use std::ops::Range;

use super::Guard;
use super::words::GuardWords;
use crate::model::{GuardKind, GuardNote, GuardPlace, Quote, Segment, Statement, Unknown};
use crate::text::canonical::CanonicalText;
use crate::text::word::words_of;

/// A segment of fewer words is a piece, unless it is a whole sentence.
const LEAST_WORDS: usize = 3;

impl Guard<'_> {
    /// The note on those of a quote's segments that are pieces; `None` where none is.
    pub(super) fn pieces(&self, segments: &[Range<usize>]) -> Option<GuardNote> {
        let text = self.text();
        let words = |range: &Range<usize>| text.slice(range.start, range.end).unwrap_or_default();
        let is_piece = |range: &&Range<usize>| is_short(words(range)) && !self.is_whole_sentence(range);
        note_on(segments.iter().filter(is_piece).map(|range| (range.clone(), words(range))))
    }

    /// Whether nothing is left of a range's sentence but signs.
    fn is_whole_sentence(&self, range: &Range<usize>) -> bool {
        let sentence = self.sentence_around(range);
        let has_words =
            |from: usize, to: usize| self.text().slice(from, to).is_some_and(|rest| count_words(rest) > 0);
        !has_words(sentence.start, range.start) && !has_words(range.end, sentence.end)
    }
}

/// Brings the note on pieces up to date in what stands around a quote whose text is not here: it is made of
/// the segments with what stands beside them. An answer to the same words is kept.
///
/// `text_length` is that of the document's text, in code points.
pub fn refresh_pieces(statement: &mut Statement, text_length: usize) {
    let is_pieces = |note: &GuardNote| note.kind == GuardKind::Pieces;
    let old = statement.context.iter().find(|note| is_pieces(note)).cloned();
    statement.context.retain(|note| !is_pieces(note));
    if let Some(mut note) = pieces_of(&statement.quote, text_length) {
        note.kept_because = old
            .filter(|old| old.words == note.words && old.range == note.range)
            .and_then(|old| old.kept_because);
        statement.context.push(note);
    }
}

fn pieces_of(quote: &Quote, text_length: usize) -> Option<GuardNote> {
    let is_piece =
        |segment: &&Segment| is_short(&segment.exact) && !is_sentence_by_context(segment, text_length);
    let pieces = quote.segments.iter().filter(is_piece);
    note_on(pieces.map(|segment| (segment.range.clone(), segment.exact.as_str())))
}

/// Whether a segment is a whole sentence as its prefix and its suffix show it. Where they end too early to
/// show that, it is none.
fn is_sentence_by_context(segment: &Segment, text_length: usize) -> bool {
    let Segment { prefix, exact, suffix, range, .. } = segment;
    let text = CanonicalText::from_text(&format!("{prefix}{exact}{suffix}"));
    let start = prefix.chars().count();
    let end = start + exact.chars().count();
    if text.length() != end + suffix.chars().count() {
        return false;
    }
    let guard = Guard::new(&text, GuardWords::shipped());
    let sentence = guard.sentence_around(&(start..end));
    let is_first = range.start == start;
    let is_last = range.end + suffix.chars().count() == text_length;
    (sentence.start > 0 || is_first)
        && (sentence.end < text.length() || is_last)
        && guard.is_whole_sentence(&(start..end))
}

/// One note on all pieces, so that they are answered for together, and anew where one of them changes.
fn note_on<'a>(pieces: impl Iterator<Item = (Range<usize>, &'a str)>) -> Option<GuardNote> {
    let (ranges, words): (Vec<Range<usize>>, Vec<&str>) = pieces.unzip();
    let range = ranges.first()?.start..ranges.last()?.end;
    let (kind, place) = (GuardKind::Pieces, GuardPlace::Within);
    Some(GuardNote {
        kind,
        place,
        words: words.join(" … "),
        range,
        kept_because: None,
        unknown: Unknown::default(),
    })
}

fn is_short(words: &str) -> bool {
    count_words(words) < LEAST_WORDS
}

fn count_words(text: &str) -> usize {
    let letters: Vec<char> = text.chars().collect();
    words_of(&letters).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::quote_from_ranges;

    /// The note on a quote of the words between `[` and `]`, with the text and without it.
    fn pieces(marked: &str) -> Option<String> {
        let (mut ranges, mut start, mut text) = (Vec::new(), 0, String::new());
        for letter in marked.chars() {
            let at = text.chars().count();
            match letter {
                '[' => start = at,
                ']' => ranges.push(start..at),
                other => text.push(other),
            }
        }
        let text = CanonicalText::from_text(&text);
        let quote = quote_from_ranges(&text, &ranges).unwrap();
        let with_text = Guard::new(&text, GuardWords::shipped()).pieces(&ranges);
        assert_eq!(with_text, pieces_of(&quote, text.length()), "with the text and without it: {marked}");
        with_text.map(|note| note.words)
    }

    #[test]
    fn few_words_are_a_piece_unless_they_are_a_sentence() {
        for (marked, expected) in [
            ("They say that [Kherson] was never taken.", Some("Kherson")),
            ("They say that [Kherson region] was never taken.", Some("Kherson region")),
            ("They say that [Kherson was never] taken.", None),
            ("[Kherson fell.] Nobody was hurt.", None),
            ("Nobody was hurt. [Kherson fell]. It rained on that day.", None),
            ("Nobody was hurt. “[Kherson fell].” It rained on that day.", None),
            ("[Kherson]\n\nNobody was hurt on that day.", None),
            ("[Yes]", None),
            (
                "[Russia] will never leave what it holds of [Lviv], they said of [all of it they] held.",
                Some("Russia … Lviv"),
            ),
            ("[F-16] jets came, and more of them will.", Some("F-16")),
        ] {
            assert_eq!(pieces(marked).as_deref(), expected, "{marked}");
        }
    }

    #[test]
    fn a_sentence_that_its_context_does_not_show_is_a_piece() {
        let segment = |prefix: &str, suffix: &str, start: usize| Segment {
            exact: "Kherson fell".to_owned(),
            prefix: prefix.to_owned(),
            suffix: suffix.to_owned(),
            range: start..start + 12,
            unknown: Unknown::default(),
        };
        assert!(is_sentence_by_context(&segment("It rained. ", ". Nobody came.", 90), 500), "shown");
        assert!(!is_sentence_by_context(&segment("", "", 90), 500), "not shown");
        assert!(!is_sentence_by_context(&segment("", ". Nobody came.", 90), 500), "its start is not shown");
        assert!(!is_sentence_by_context(&segment("It rained. ", ".", 90), 500), "its end is not shown");
        assert!(is_sentence_by_context(&segment("", ".", 0), 13), "the whole text");
    }
}
