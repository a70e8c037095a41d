//! Where a text's paragraphs stand, and the text without some of them.

use std::ops::Range;

use crate::text::CanonicalText;

/// How lines make paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// As people write them: each line is a paragraph, unless the text is broken into lines of one
    /// width; then blank lines part its paragraphs.
    Lines,
    /// A blank line parts paragraphs, and nothing else does.
    Blocks,
}

/// A line of a text broken by hand or by a program is this long, in code points, or ends a paragraph.
const WRAPPED: Range<usize> = 45..101;
/// How many such lines show that a text is broken into lines.
const MIN_WRAPPED: usize = 4;

/// The paragraphs of a text, in code points, half-open, in order. Blank lines belong to none.
pub(super) fn paragraphs_of(text: &str, layout: Layout) -> Vec<Range<usize>> {
    let lines = lines_of(text);
    let joins = layout == Layout::Blocks || is_wrapped(&lines);
    let mut paragraphs: Vec<Range<usize>> = Vec::new();
    let mut follows = false;
    for line in lines {
        if line.is_blank {
            follows = false;
            continue;
        }
        match paragraphs.last_mut() {
            Some(last) if follows && joins => last.end = line.range.end,
            _ => paragraphs.push(line.range),
        }
        follows = true;
    }
    paragraphs
}

struct Line {
    /// Code points, without the line break.
    range: Range<usize>,
    is_blank: bool,
}

fn lines_of(text: &str) -> Vec<Line> {
    let mut start = 0;
    let lines = text.split('\n').map(|line| {
        let range = start..start + line.chars().count();
        start = range.end + 1;
        Line { range, is_blank: line.trim().is_empty() }
    });
    lines.collect()
}

/// True where four lines in five that have a line right after them are of one width's length.
fn is_wrapped(lines: &[Line]) -> bool {
    let followed = lines.windows(2).filter(|pair| !pair[0].is_blank && !pair[1].is_blank);
    let lengths: Vec<usize> = followed.map(|pair| pair[0].range.len()).collect();
    let wrapped = lengths.iter().filter(|length| WRAPPED.contains(length)).count();
    wrapped >= MIN_WRAPPED && wrapped * 5 >= lengths.len() * 4
}

/// Whether each paragraph is touched by one of the ranges; an empty one touches nothing.
pub(super) fn touched(paragraphs: &[Range<usize>], ranges: &[Range<usize>]) -> Vec<bool> {
    let mut sorted: Vec<&Range<usize>> = ranges.iter().filter(|range| !range.is_empty()).collect();
    sorted.sort_by_key(|range| range.start);
    let (mut next, mut reach) = (0, 0);
    let is_touched = |paragraph: &Range<usize>| {
        while let Some(range) = sorted.get(next).filter(|range| range.start < paragraph.end) {
            reach = reach.max(range.end);
            next += 1;
        }
        reach > paragraph.start
    };
    paragraphs.iter().map(is_touched).collect()
}

/// See [`ImportedArticle::without`](super::ImportedArticle::without).
pub(super) fn without(
    text: &CanonicalText,
    paragraphs: &[Range<usize>],
    excluded: &[Range<usize>],
) -> CanonicalText {
    let is_touched = touched(paragraphs, excluded);
    let kept: Vec<usize> = (0..paragraphs.len()).filter(|at| !is_touched[*at]).collect();
    let piece = |start: usize, end: usize| text.slice(start, end).unwrap_or_default();
    if kept.len() == paragraphs.len() {
        return text.clone();
    }
    let (Some(first), Some(last), false) = (paragraphs.first(), paragraphs.last(), kept.is_empty()) else {
        return CanonicalText::from_text("");
    };
    let mut result = piece(0, first.start).to_owned();
    for (nth, at) in kept.iter().enumerate() {
        if let Some(before) = nth.checked_sub(1).map(|nth| kept[nth]) {
            let near = piece(paragraphs[before].end, paragraphs[before + 1].start);
            let far = piece(paragraphs[at - 1].end, paragraphs[*at].start);
            let breaks = |gap: &str| gap.matches('\n').count();
            result.push_str(if breaks(far) > breaks(near) { far } else { near });
        }
        result.push_str(piece(paragraphs[*at].start, paragraphs[*at].end));
    }
    result.push_str(piece(last.end, text.length()));
    CanonicalText::from_text(&result)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str, layout: Layout) -> Vec<String> {
        let canonical = CanonicalText::from_text(text);
        let paragraphs = paragraphs_of(canonical.as_str(), layout);
        paragraphs.iter().map(|range| canonical.slice(range.start, range.end).unwrap().to_owned()).collect()
    }

    #[test]
    fn lines_are_paragraphs_unless_the_text_is_broken_into_lines() {
        assert_eq!(shown("Київ\nb\n \n\nc", Layout::Lines), ["Київ", "b", "c"], "a line each");
        assert_eq!(shown("a\nb\n\nc", Layout::Blocks), ["a\nb", "c"], "a block each");
        let wide = "word ".repeat(13);
        let broken = format!("{wide}\n{wide}\n{wide}\nend.\n\n{wide}\n{wide}\nend.");
        assert_eq!(shown(&broken, Layout::Lines).len(), 2, "broken into lines of 65");
        let long = "word ".repeat(60);
        assert_eq!(shown(&format!("{long}\n{long}\n{long}\n{long}\n{long}"), Layout::Lines).len(), 5, "long");
    }

    /// The text without the paragraphs of these numbers.
    fn left(text: &str, numbers: &[usize]) -> String {
        let canonical = CanonicalText::from_text(text);
        let paragraphs = paragraphs_of(canonical.as_str(), Layout::Lines);
        let excluded: Vec<Range<usize>> = numbers.iter().map(|at| paragraphs[*at].clone()).collect();
        without(&canonical, &paragraphs, &excluded).as_str().to_owned()
    }

    #[test]
    fn gaps_join_as_described() {
        let text = "\nA\n\nb\nC\n\n\nd\n";
        assert_eq!(left(text, &[]), text, "nothing goes");
        assert_eq!(left(text, &[1]), "\nA\n\nC\n\n\nd\n", "the wider gap, before");
        assert_eq!(left(text, &[2]), "\nA\n\nb\n\n\nd\n", "the wider gap, after");
        assert_eq!(left(text, &[1, 2]), "\nA\n\n\nd\n", "two in a row");
        assert_eq!(left(text, &[0]), "\nb\nC\n\n\nd\n", "the first: its head stays");
        assert_eq!(left(text, &[3]), "\nA\n\nb\nC\n", "the last: its tail stays");
        assert_eq!(left(text, &[0, 1, 2, 3]), "", "all");
    }

    #[test]
    fn a_range_takes_every_paragraph_that_it_touches() {
        let canonical = CanonicalText::from_text("one\n\ntwo\n\nthree");
        let paragraphs = paragraphs_of(canonical.as_str(), Layout::Lines);
        let left = |ranges: &[Range<usize>]| without(&canonical, &paragraphs, ranges).as_str().to_owned();
        assert_eq!(left(std::slice::from_ref(&(2..6))), "three", "across a gap");
        assert_eq!(left(std::slice::from_ref(&(3..5))), "one\n\ntwo\n\nthree", "only a gap");
        assert_eq!(left(&[6..6, 0..0]), "one\n\ntwo\n\nthree", "empty ranges");
        assert_eq!(left(&[11..99, 0..1]), "two", "beyond the end, in any order");
    }

    proptest! {
        #[test]
        fn what_is_kept_stays_word_for_word(text in "[a-c\n\u{306}и ]{0,40}", picks in prop::collection::vec(any::<bool>(), 40)) {
            let canonical = CanonicalText::from_text(&text);
            let paragraphs = paragraphs_of(canonical.as_str(), Layout::Lines);
            let (kept, gone): (Vec<_>, Vec<_>) = paragraphs.iter().zip(&picks).partition(|(_, keep)| **keep);
            let gone: Vec<Range<usize>> = gone.into_iter().map(|(range, _)| range.clone()).collect();
            let result = without(&canonical, &paragraphs, &gone);
            let expected: Vec<&str> = kept.iter().map(|(range, _)| canonical.slice(range.start, range.end).unwrap()).collect();
            let found: Vec<&str> = paragraphs_of(result.as_str(), Layout::Lines).iter().map(|range| result.slice(range.start, range.end).unwrap()).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
