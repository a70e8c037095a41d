//! Making quotes: from ranges of a text, by leaving words out, by taking words back in.

use std::ops::Range;

use super::canonical::CanonicalText;
use super::quote::{check_shape, check_word_ends};
use super::seal::seal_of;
use crate::model::{Extent, Quote, QuoteFault, Segment, Unknown};
use crate::words::{Message, Say, message, say_in_english};

/// How many code points stand in a segment's prefix and suffix, fewer at the ends of the text.
pub const CONTEXT_LENGTH: usize = 32;

/// Why a quote cannot be cut or joined. Segments are numbered from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CutError {
    /// The quote does not have that many segments.
    NoSegment {
        /// Number of the segment asked for.
        segment: usize,
        /// How many there are.
        segments: usize,
    },
    /// The words to leave out are not inside the segment, with words left on both sides.
    NotInside {
        /// Number of the segment.
        segment: usize,
    },
    /// The words between two segments are not known.
    GapUnknown {
        /// Number of the segment in front of the gap.
        segment: usize,
    },
    /// The outcome would not be a quote.
    Fault(#[from] QuoteFault),
}

impl Say for CutError {
    fn message(&self) -> Message {
        match self {
            Self::NoSegment { segment, segments } => {
                message!("text-cut-no-segment", segment = *segment, segments = *segments)
            }
            Self::NotInside { segment } => message!("text-cut-not-inside", segment = *segment),
            Self::GapUnknown { segment } => message!("text-cut-gap-unknown", segment = *segment),
            Self::Fault(fault) => message!("text-cut-fault", fault = fault.message()),
        }
    }
}

say_in_english!(CutError);

/// The quote of these ranges of a text, sealed: in code points, half-open, in the text's order.
///
/// White space at a range's ends is left out. Prefix and suffix have [`CONTEXT_LENGTH`] code points.
///
/// # Errors
/// [`QuoteFault`] where a range has no words, cuts one, ends behind the text or overlaps the one before it.
///
/// # Examples
/// ```
/// use claims_map::text::{CanonicalText, quote_from_ranges};
/// let text = CanonicalText::from_text("He holds a part of it.");
/// let quote = quote_from_ranges(&text, &[9..16]).unwrap();
/// assert_eq!(quote.segments[0].exact, "a part");
/// assert_eq!(quote.segments[0].suffix, " of it.");
/// ```
pub fn quote_from_ranges(text: &CanonicalText, ranges: &[Range<usize>]) -> Result<Quote, QuoteFault> {
    let mut segments = Vec::with_capacity(ranges.len());
    for (index, range) in ranges.iter().enumerate() {
        if range.end > text.length() {
            let (end, length) = (range.end, text.length());
            return Err(QuoteFault::OutOfRange { segment: index + 1, end, length });
        }
        let words = text.slice(range.start, range.end).unwrap_or_default();
        let (start, exact) = trimmed(words, range.start);
        let end = start + exact.chars().count();
        let before = text.slice(start.saturating_sub(CONTEXT_LENGTH), start).unwrap_or_default();
        let after = text.slice(end, (end + CONTEXT_LENGTH).min(text.length())).unwrap_or_default();
        segments.push(Segment {
            exact: exact.to_owned(),
            prefix: before.to_owned(),
            suffix: after.to_owned(),
            range: start..end,
            unknown: Unknown::default(),
        });
    }
    let mut quote = Quote { segments, seal: None };
    check_shape(&quote, text.length())?;
    check_word_ends(&quote)?;
    quote.seal = Some(seal_of(&quote, &Extent::Unspecified, text.sha256()));
    Ok(quote)
}

/// The quote with words of one segment left out, which makes two of it. The seal is gone.
///
/// `segment` counts from 0; `left_out` is in code points of the text, half-open. The text itself is not
/// needed: all that the new segments hold stands in the old one.
///
/// # Errors
/// [`CutError`]: no such segment, or no words left on one side.
pub fn split_segment(quote: &Quote, segment: usize, left_out: &Range<usize>) -> Result<Quote, CutError> {
    let (number, segments) = (segment + 1, quote.segments.len());
    let old = quote.segments.get(segment).ok_or(CutError::NoSegment { segment: number, segments })?;
    let (from, to) = (left_out.start, left_out.end);
    let is_inside = old.range.start < from && from <= to && to < old.range.end;
    if !is_inside || old.exact.chars().count() != old.range.len() {
        return Err(CutError::NotInside { segment: number });
    }
    let around: Vec<char> =
        [&old.prefix, &old.exact, &old.suffix].into_iter().flat_map(|part| part.chars()).collect();
    let first = old.range.start.saturating_sub(old.prefix.chars().count());
    let part = |range: Range<usize>| {
        let words = letters(&around, first, &range);
        let (start, exact) = trimmed(&words, range.start);
        let end = start + exact.chars().count();
        let prefix = letters(&around, first, &(start.saturating_sub(CONTEXT_LENGTH)..start));
        let suffix = letters(&around, first, &(end..end + CONTEXT_LENGTH));
        let exact = exact.to_owned();
        Segment { exact, prefix, suffix, range: start..end, unknown: Unknown::default() }
    };
    let (left, right) = (part(old.range.start..from), part(to..old.range.end));
    if left.exact.is_empty() || right.exact.is_empty() {
        return Err(CutError::NotInside { segment: number });
    }
    let mut segments = quote.segments.clone();
    segments.splice(segment..=segment, [left, right]);
    Ok(Quote { segments, seal: None })
}

/// The quote with one segment and the next made one, the words between them taken in. The seal is gone.
///
/// `segment` counts from 0 and is the first of the two. Without the text the words between are taken
/// from the first one's suffix, where that is long enough.
///
/// # Errors
/// [`CutError`]: no such pair, segments out of order, or the words between are not known.
pub fn join_segments(quote: &Quote, segment: usize, text: Option<&CanonicalText>) -> Result<Quote, CutError> {
    let segments = quote.segments.len();
    let (Some(left), Some(right)) = (quote.segments.get(segment), quote.segments.get(segment + 1)) else {
        return Err(CutError::NoSegment { segment: segment + 2, segments });
    };
    let (from, to) = (left.range.end, right.range.start);
    if to < from {
        return Err(CutError::Fault(QuoteFault::Overlapping { segment: segment + 2 }));
    }
    let between = if let Some(text) = text {
        text.slice(from, to).map(str::to_owned)
    } else {
        let known: String = left.suffix.chars().take(to - from).collect();
        (known.chars().count() == to - from).then_some(known)
    };
    let between = between.ok_or(CutError::GapUnknown { segment: segment + 1 })?;
    let joined = Segment {
        exact: format!("{}{between}{}", left.exact, right.exact),
        prefix: left.prefix.clone(),
        suffix: right.suffix.clone(),
        range: left.range.start..right.range.end,
        unknown: Unknown::default(),
    };
    let mut all = quote.segments.clone();
    all.splice(segment..segment + 2, [joined]);
    Ok(Quote { segments: all, seal: None })
}

/// The letters of a range, as far as they are known: `around` begins at code point `first`.
fn letters(around: &[char], first: usize, range: &Range<usize>) -> String {
    let at = |place: usize| place.saturating_sub(first).min(around.len());
    around[at(range.start)..at(range.end)].iter().collect()
}

/// Words without white space at their ends, and where they start then.
fn trimmed(words: &str, start: usize) -> (usize, &str) {
    let from_first = words.trim_start();
    let blank = words.chars().count() - from_first.chars().count();
    (start + blank, from_first.trim_end())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::QuoteCheck;
    use crate::text::{check_seal, verify_quote};

    const TEXT: &str =
        "Наші війська, сказав речник, тримають 𝔎 частину міста й не відійдуть. That is all of it.";

    fn text() -> CanonicalText {
        CanonicalText::from_text(TEXT)
    }

    fn only(start: usize, end: usize) -> [Range<usize>; 1] {
        [Range { start, end }]
    }

    #[test]
    fn a_range_becomes_an_exact_and_sealed_quote() {
        let quote = quote_from_ranges(&text(), &[5..13, 28..48]).unwrap();
        assert_eq!(quote.display(), "війська, … тримають 𝔎 частину", "without white space at the ends");
        assert_eq!(verify_quote(&text(), &quote), QuoteCheck::Compared, "it stands there");
        assert_eq!(check_seal(&quote, &Extent::Unspecified, text().sha256()), QuoteCheck::Recorded, "sealed");
        assert_eq!(quote.segments[1].suffix.chars().count(), CONTEXT_LENGTH, "suffix");
        assert_eq!(quote.segments[0].prefix, "Наші ", "as much prefix as there is");
        let fault = |ranges: &[Range<usize>]| quote_from_ranges(&text(), ranges).unwrap_err();
        assert_eq!(fault(&[]), QuoteFault::Empty { segment: 1 }, "no range");
        assert_eq!(fault(&only(4, 5)), QuoteFault::Empty { segment: 1 }, "a space");
        assert_eq!(fault(&only(9, 5)), QuoteFault::Empty { segment: 1 }, "the wrong way round");
        assert_eq!(fault(&[5..12, 10..20]), QuoteFault::Overlapping { segment: 2 }, "overlap");
        assert!(matches!(fault(&only(5, 900)), QuoteFault::OutOfRange { end: 900, .. }), "behind the text");
    }

    #[test]
    fn what_cannot_be_cut_is_named() {
        let quote = quote_from_ranges(&text(), &only(5, 28)).unwrap();
        let split = |segment, range: Range<usize>| split_segment(&quote, segment, &range).unwrap_err();
        assert_eq!(split(1, 8..9), CutError::NoSegment { segment: 2, segments: 1 }, "no such segment");
        for range in [5..9, 9..28, 3..9, 9..40, 12..27] {
            let expected = if range == (12..27) { None } else { Some(CutError::NotInside { segment: 1 }) };
            assert_eq!(split_segment(&quote, 0, &range).err(), expected, "{range:?}");
        }
        assert!(join_segments(&quote, 0, Some(&text())).is_err(), "nothing to join with");
        let far = quote_from_ranges(&text(), &[0..4, 70..77]).unwrap();
        assert_eq!(join_segments(&far, 0, None).unwrap_err(), CutError::GapUnknown { segment: 1 }, "too far");
        assert!(join_segments(&far, 0, Some(&text())).is_ok(), "the text has the words");
    }

    proptest! {
        #[test]
        fn splitting_stays_exact_and_joining_takes_it_back(
            start in 0usize..40, length in 3usize..40, from in 1usize..39, left_out in 0usize..20,
        ) {
            // A range that cuts a word is no quote.
            let Ok(whole) = quote_from_ranges(&text(), &only(start, start + length)) else { return Ok(()) };
            let range = start + from..start + from + left_out;
            if let Ok(split) = split_segment(&whole, 0, &range) {
                let check = verify_quote(&text(), &split);
                if matches!(check, QuoteCheck::Broken(QuoteFault::InsideWord { .. })) {
                    return Ok(());
                }
                prop_assert_eq!(check, QuoteCheck::Compared);
                prop_assert_eq!(split.segments.len(), 2);
                for known in [None, Some(&text())] {
                    let Ok(joined) = join_segments(&split, 0, known) else { continue };
                    prop_assert_eq!(&joined.segments, &whole.segments);
                }
            }
        }
    }
}
