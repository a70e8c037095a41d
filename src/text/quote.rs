//! Verifying quotes: character for character, with typographic folding named as such, never fuzzy.

use super::canonical::CanonicalText;
use super::fold::fold_typography;
use super::occurrences::{Occurrence, Occurrences};
use super::word::is_inside_word;
use crate::model::{Quote, QuoteCheck, QuoteFault, Segment};

/// How many characters beside a place show whether it is inside a word.
const NEIGHBOURS: usize = 3;

/// Checks what can be checked without the text: segments that are empty, out of order, out of range
/// or of another length than their range.
///
/// # Errors
/// The first fault, by segment.
pub fn check_shape(quote: &Quote, text_length: usize) -> Result<(), QuoteFault> {
    let mut free_from = 0;
    for (index, segment) in quote.segments.iter().enumerate() {
        let number = index + 1;
        let quoted = segment.exact.chars().count();
        let covered = segment.range.end.saturating_sub(segment.range.start);
        if segment.exact.trim().is_empty() {
            return Err(QuoteFault::Empty { segment: number });
        }
        if segment.range.end > text_length {
            return Err(QuoteFault::OutOfRange {
                segment: number,
                end: segment.range.end,
                length: text_length,
            });
        }
        if covered != quoted {
            return Err(QuoteFault::LengthDiffers { segment: number, quoted, covered });
        }
        if segment.range.start < free_from {
            return Err(QuoteFault::Overlapping { segment: number });
        }
        free_from = segment.range.end;
    }
    if quote.segments.is_empty() {
        return Err(QuoteFault::Empty { segment: 1 });
    }
    Ok(())
}

/// Checks that no segment is cut out of a word, as its prefix and suffix show it.
///
/// # Errors
/// The first that is.
pub(super) fn check_word_ends(quote: &Quote) -> Result<(), QuoteFault> {
    let is_cut = |segment: &Segment| is_cut_out(&segment.prefix, &segment.exact, &segment.suffix);
    let cut = quote.segments.iter().position(is_cut);
    cut.map_or(Ok(()), |index| Err(QuoteFault::InsideWord { segment: index + 1 }))
}

/// Whether words begin or end inside a word, seen with what stands before and behind them.
fn is_cut_out(before: &str, words: &str, after: &str) -> bool {
    let mut letters: Vec<char> = before.chars().rev().take(NEIGHBOURS).collect();
    letters.reverse();
    let start = letters.len();
    letters.extend(words.chars());
    let end = letters.len();
    letters.extend(after.chars().take(NEIGHBOURS));
    is_inside_word(&letters, start) || is_inside_word(&letters, end)
}

/// Compares a quote with its text. The result is that of its worst segment.
///
/// A segment is exact where the text has its words at its range, between its prefix and its suffix.
pub fn verify_quote(text: &CanonicalText, quote: &Quote) -> QuoteCheck {
    // Where all stand at their places, nothing is looked for.
    let occurrences = Occurrences::of([text.as_str()], words_out_of_place(text, quote));
    verify_quote_among(text, quote, &occurrences)
}

/// The words of a quote that do not stand at their ranges of the text, and are looked for elsewhere.
pub fn words_out_of_place<'q>(text: &CanonicalText, quote: &'q Quote) -> Vec<&'q str> {
    let is_elsewhere =
        |one: &&Segment| text.slice(one.range.start, one.range.end) != Some(one.exact.as_str());
    quote.segments.iter().filter(is_elsewhere).map(|one| one.exact.as_str()).collect()
}

/// The same, where the words that do not stand at their ranges have been looked for together with those of other
/// quotes.
pub(super) fn verify_quote_among(text: &CanonicalText, quote: &Quote, among: &Occurrences<'_>) -> QuoteCheck {
    if let Err(fault) = check_shape(quote, text.length()) {
        return QuoteCheck::Broken(fault);
    }
    let mut check = QuoteCheck::Compared;
    for (index, segment) in quote.segments.iter().enumerate() {
        match verify_segment(text, segment, index + 1, among) {
            QuoteCheck::Compared => {}
            QuoteCheck::Recorded | QuoteCheck::Folded | QuoteCheck::Unchecked => check = QuoteCheck::Folded,
            broken @ QuoteCheck::Broken(_) => return broken,
        }
    }
    check
}

fn verify_segment(
    text: &CanonicalText,
    segment: &Segment,
    number: usize,
    among: &Occurrences<'_>,
) -> QuoteCheck {
    let (start, end) = (segment.range.start, segment.range.end);
    let there = text.slice(start, end).unwrap_or_default();
    let before = text.slice(start.saturating_sub(segment.prefix.chars().count()), start).unwrap_or_default();
    let after_end = (end + segment.suffix.chars().count()).min(text.length());
    let after = text.slice(end, after_end).unwrap_or_default();
    if there == segment.exact {
        let beside = |from: usize, to: usize| text.slice(from, to.min(text.length())).unwrap_or_default();
        if is_cut_out(beside(start.saturating_sub(NEIGHBOURS), start), there, beside(end, end + NEIGHBOURS)) {
            return QuoteCheck::Broken(QuoteFault::InsideWord { segment: number });
        }
        return if before == segment.prefix && after == segment.suffix {
            QuoteCheck::Compared
        } else if alike(before, &segment.prefix) && alike(after, &segment.suffix) {
            QuoteCheck::Folded
        } else {
            QuoteCheck::Broken(QuoteFault::ContextDiffers { segment: number })
        };
    }
    if alike(there, &segment.exact) && alike(before, &segment.prefix) && alike(after, &segment.suffix) {
        return QuoteCheck::Folded;
    }
    let Occurrence { count, first } = among.get(&segment.exact).unwrap_or_default();
    QuoteCheck::Broken(match count {
        0 => QuoteFault::NotFound { segment: number },
        1 => {
            let found = text.code_points(&(first..first)).start;
            QuoteFault::Misplaced { segment: number, found, given: start }
        }
        occurrences => QuoteFault::Ambiguous { segment: number, occurrences },
    })
}

/// True where two texts are the same after typographic folding.
fn alike(one: &str, other: &str) -> bool {
    one.chars().map(fold_typography).eq(other.chars().map(fold_typography))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "He said: “It’s ours – all of it.” She said it is not. All of it? All of it.";

    fn segment(prefix: &str, exact: &str, suffix: &str, start: usize) -> Segment {
        let range = start..start + exact.chars().count();
        Segment {
            exact: exact.to_owned(),
            prefix: prefix.to_owned(),
            suffix: suffix.to_owned(),
            range,
            unknown: crate::model::Unknown::default(),
        }
    }

    fn check(segments: Vec<Segment>) -> QuoteCheck {
        verify_quote(&CanonicalText::from_text(TEXT), &Quote { segments, seal: None })
    }

    #[test]
    fn each_outcome_is_named() {
        let broken = QuoteCheck::Broken;
        assert_eq!(check(vec![segment("“", "It’s ours", " –", 10)]), QuoteCheck::Compared, "exact");
        assert_eq!(check(vec![segment("\"", "It's ours", " -", 10)]), QuoteCheck::Folded, "folded");
        assert_eq!(
            check(vec![segment("", "it’s ours", "", 10)]),
            broken(QuoteFault::NotFound { segment: 1 }),
            "case"
        );
        let misplaced = QuoteFault::Misplaced { segment: 1, found: 10, given: 11 };
        assert_eq!(check(vec![segment("", "It’s ours", "", 11)]), broken(misplaced), "moved");
        let ambiguous = QuoteFault::Ambiguous { segment: 1, occurrences: 2 };
        assert_eq!(check(vec![segment("", "All of it", "", 3)]), broken(ambiguous), "ambiguous");
        let context = QuoteFault::ContextDiffers { segment: 1 };
        assert_eq!(check(vec![segment("not ", "ours", "", 15)]), broken(context), "prefix");
        assert_eq!(check(vec![segment("", " ", "", 2)]), broken(QuoteFault::Empty { segment: 1 }), "empty");
        let cut = |one: Segment| check_word_ends(&Quote { segments: vec![one], seal: None });
        let inside = Err(QuoteFault::InsideWord { segment: 1 });
        assert_eq!(cut(segment("It", "’s ours", " –", 12)), Ok(()), "behind a word, as its prefix shows it");
        assert_eq!(cut(segment("h", "e said", ":", 1)), inside, "cut out of a word, without the text");
        assert_eq!(
            check(vec![segment("", "e said", ":", 1)]),
            QuoteCheck::Broken(QuoteFault::InsideWord { segment: 1 }),
            "with it"
        );
        let overlap = vec![segment("", "It’s ours", "", 10), segment("", "ours", "", 15)];
        assert_eq!(check(overlap), broken(QuoteFault::Overlapping { segment: 2 }), "overlap");
        assert!(matches!(
            check(vec![segment("", "of it.", "", 90)]),
            QuoteCheck::Broken(QuoteFault::OutOfRange { .. })
        ));
        let mut short = segment("", "ours", "", 15);
        short.range.end += 1;
        assert!(matches!(check(vec![short]), QuoteCheck::Broken(QuoteFault::LengthDiffers { .. })), "length");
    }

    proptest! {
        #[test]
        fn every_true_slice_is_exact_and_one_changed_letter_never_is(start in 0usize..60, length in 1usize..14) {
            let text = CanonicalText::from_text(TEXT);
            let end = (start + length).min(text.length());
            let exact = text.slice(start, end).unwrap().to_owned();
            prop_assume!(!exact.trim().is_empty());
            let mut one = segment("", &exact, "", start);
            let letters: Vec<char> = TEXT.chars().collect();
            let is_cut = is_inside_word(&letters, start) || is_inside_word(&letters, end);
            let cut = QuoteCheck::Broken(QuoteFault::InsideWord { segment: 1 });
            prop_assert_eq!(check(vec![one.clone()]), if is_cut { cut } else { QuoteCheck::Compared });
            one.exact = exact.chars().map(|letter| if letter == exact.chars().next().unwrap() { '§' } else { letter }).collect();
            prop_assert!(!check(vec![one]).is_compared());
        }
    }
}
