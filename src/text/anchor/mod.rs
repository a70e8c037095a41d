//! Finding quotes in a text by their words and what stands around them, wherever they stand.
//!
//! A quote is *found* where the text has its words character for character, at word ends, its segments
//! in order and near one another. Where the words stand several times, what stands around them decides,
//! and never their position. Nothing else counts as found: a text that differs by typography is named so, and
//! of words that are not there the nearest sentence is shown with the difference.
//!
//! A [`QuoteFinder`] is made once for a text and finds thousands of quotes. Not here: what a quote found
//! elsewhere is worth (`model`), and giving it its new place ([`Moved`](Anchor::Moved) has it).

mod chain;
mod difference;
mod index;
mod nearest;

use std::ops::Range;

use self::chain::{Choice, Link, choose};
pub use self::difference::{DifferencePart, DifferenceSide, difference_of_wholes};
use self::index::{Occurrence, Occurrences, WordIndex};
pub use self::nearest::Nearest;
use self::nearest::shortened;
use super::canonical::CanonicalText;
use crate::model::{Quote, Segment};
use crate::phrase::letter::Letter as _;

/// How many segments a quote may have to be looked for: one with more is put together from pieces.
const MOST_SEGMENTS: usize = 64;
/// The widest gap between two segments that is told apart from wider ones, in code points.
const WIDEST_GAP: usize = 1 << 30;
/// A segment of fewer words than this is found elsewhere only where something of its context stands.
const TELLING_WORDS: usize = 4;
/// How much of a prefix or suffix is something, in code points.
const SOME_CONTEXT: usize = 4;

/// Where a quote stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Anchor {
    /// At its position, between its prefix and its suffix.
    InPlace,
    /// Character for character, but at another position or between other words.
    Moved {
        /// Where each segment stands, in code points, half-open.
        ranges: Vec<Range<usize>>,
        /// Whether its prefixes and suffixes stand around it there.
        context: Context,
    },
    /// Only after typographic folding (curly and straight quotes, dashes, spaces): not found.
    Folded {
        /// Where each segment stands so.
        ranges: Vec<Range<usize>>,
        /// What is different, segment by segment.
        differences: Vec<Vec<DifferencePart>>,
    },
    /// Its words are not there, or not in their context: not found.
    Changed {
        /// The segments that are not found, each with what is nearest to it.
        changes: Vec<SegmentChange>,
    },
    /// Its words stand there several times, and nothing decides between them: not found.
    Ambiguous {
        /// How many places, or combinations of places, there are; at least.
        occurrences: usize,
    },
    /// Nothing in the text is near: not found.
    Lost(LostWords),
}

/// Whether what stands around a quote is what its prefix and suffix say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// All of it.
    Same,
    /// Not all of it.
    Changed,
}

/// A segment that is not found, though something near it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentChange {
    /// The segment, counted from 1.
    pub segment: usize,
    /// Why it is not found.
    pub why: SegmentFault,
    /// What is nearest to it; `None` where nothing is.
    pub nearest: Option<Nearest>,
}

/// Why a segment is not found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SegmentFault {
    /// The text does not have its words.
    OtherWords,
    /// The text has its words, but they are few, and nothing of what stood around them is there.
    OtherContext,
    /// The text has its words, but not in order and near the other segments.
    Apart,
}

/// Why nothing near a quote was looked for or found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LostWords {
    /// No sentence is near.
    NothingNear,
    /// It is put together from pieces: a segment begins or ends inside a word, has no word, or there are
    /// too many segments.
    Pieces,
}

impl Anchor {
    /// Whether the quote was found, character for character.
    pub fn is_found(&self) -> bool {
        matches!(self, Self::InPlace | Self::Moved { .. })
    }

    /// The word in files for programs.
    pub fn keyword(&self) -> &'static str {
        match self {
            Self::InPlace => "in-place",
            Self::Moved { .. } => "moved",
            Self::Folded { .. } => "folded",
            Self::Changed { .. } => "changed",
            Self::Ambiguous { .. } => "ambiguous",
            Self::Lost(_) => "lost",
        }
    }
}

/// A text in which quotes are found.
///
/// # Examples
/// ```
/// use claims_map::text::{Anchor, CanonicalText, Context, QuoteFinder, quote_from_ranges};
/// let old = CanonicalText::from_text("He holds a part of the town.");
/// let quote = quote_from_ranges(&old, &[3..27])?;
/// let new = CanonicalText::from_text("Updated. He holds a part of the town.");
/// let moved = Anchor::Moved { ranges: vec![12..36], context: Context::Same };
/// assert_eq!(QuoteFinder::new(&new).find(&quote), moved);
/// # Ok::<(), claims_map::model::QuoteFault>(())
/// ```
#[derive(Debug)]
pub struct QuoteFinder<'t> {
    index: WordIndex<'t>,
}

impl<'t> QuoteFinder<'t> {
    /// Makes the index of a text.
    pub fn new(text: &'t CanonicalText) -> Self {
        Self { index: WordIndex::new(text) }
    }

    /// The text.
    pub fn text(&self) -> &'t CanonicalText {
        self.index.text
    }

    /// Finds a quote.
    pub fn find(&self, quote: &Quote) -> Anchor {
        if quote.segments.is_empty() || quote.segments.len() > MOST_SEGMENTS {
            return Anchor::Lost(LostWords::Pieces);
        }
        if self.is_in_place(quote) {
            return Anchor::InPlace;
        }
        let places: Vec<Occurrences> =
            quote.segments.iter().map(|segment| self.index.occurrences(segment)).collect();
        let links = links_of(quote);
        let exact: Vec<Vec<Occurrence>> = places.iter().map(|one| one.exact.clone()).collect();
        match choose(&links, &exact) {
            Choice::One { places: chosen, has_context } => self.found(quote, &places, &chosen, has_context),
            Choice::Several(occurrences) => Anchor::Ambiguous { occurrences },
            Choice::Apart => self.changed(quote, &places, SegmentFault::Apart),
            Choice::Missing => self.folded(quote, &places, &links),
        }
    }

    /// Whether each segment stands at its position, with its context, between word ends.
    fn is_in_place(&self, quote: &Quote) -> bool {
        let text = self.index.text;
        let mut free_from = 0;
        quote.segments.iter().all(|segment| {
            let Segment { exact, prefix, suffix, range, unknown: _ } = segment;
            let is_behind = range.start >= free_from;
            free_from = range.end;
            let before = range.start.checked_sub(prefix.chars().count());
            let is_text = |from: usize, to: usize, words: &str| text.slice(from, to) == Some(words);
            is_behind
                && range.start < range.end
                && is_text(range.start, range.end, exact)
                && before.is_some_and(|from| is_text(from, range.start, prefix))
                && is_text(range.end, range.end + suffix.chars().count(), suffix)
                && self.index.is_at_word_ends(range)
                && exact.chars().any(char::is_letter_or_digit)
        })
    }

    /// What was chosen, unless there were more places than could be weighed, or few words stand among
    /// others.
    fn found(
        &self,
        quote: &Quote,
        places: &[Occurrences],
        chosen: &[Occurrence],
        has_context: bool,
    ) -> Anchor {
        let ranges = ranges_of(quote, chosen);
        if has_context && !places.iter().any(|one| one.is_cut) {
            return Anchor::Moved { ranges, context: Context::Same };
        }
        if let Some(cut) = places.iter().find(|one| one.is_cut) {
            return Anchor::Ambiguous { occurrences: cut.exact.len() };
        }
        let foreign = quote.segments.iter().zip(chosen).enumerate().filter(|(_, (segment, place))| {
            let (prefix, suffix) = (segment.prefix.chars().count(), segment.suffix.chars().count());
            let is_some = |there: usize, all: usize| there >= SOME_CONTEXT.min(all) && there > 1;
            let has_some = is_some(place.before, prefix) || is_some(place.after, suffix);
            count_words(&segment.exact) < TELLING_WORDS && prefix + suffix > 1 && !has_some
        });
        let changes: Vec<SegmentChange> = foreign
            .map(|(at, (segment, place))| SegmentChange {
                segment: at + 1,
                why: SegmentFault::OtherContext,
                nearest: Some(self.sentence_around(segment, place.start)),
            })
            .collect();
        if changes.is_empty() {
            return Anchor::Moved { ranges, context: Context::Changed };
        }
        Anchor::Changed { changes }
    }

    fn folded(&self, quote: &Quote, places: &[Occurrences], links: &[Link]) -> Anchor {
        let lists: Vec<Vec<Occurrence>> = places.iter().map(|one| one.folded.clone()).collect();
        let Choice::One { places: chosen, .. } = choose(links, &lists) else {
            return self.changed(quote, places, SegmentFault::OtherWords);
        };
        let ranges = ranges_of(quote, &chosen);
        let differences = quote.segments.iter().zip(&ranges).map(|(segment, range)| {
            let exact: Vec<char> = segment.exact.chars().collect();
            self.index.nearest_in(&exact, range.clone()).difference
        });
        Anchor::Folded { differences: differences.collect(), ranges }
    }

    /// The segments that stand nowhere, or all of them where they stand apart.
    fn changed(&self, quote: &Quote, places: &[Occurrences], why: SegmentFault) -> Anchor {
        let is_missing = |at: usize| why == SegmentFault::Apart || places[at].exact.is_empty();
        let missing: Vec<usize> = (0..places.len()).filter(|at| is_missing(*at)).collect();
        let is_piece = |at: &usize| self.is_piece(&quote.segments[*at]);
        if missing.iter().any(is_piece) {
            return Anchor::Lost(LostWords::Pieces);
        }
        let change = |at: usize| {
            let segment = &quote.segments[at];
            let nearest = match places[at].exact.as_slice() {
                [] => self.index.nearest(segment),
                [place, ..] => Some(self.sentence_around(segment, place.start)),
            };
            SegmentChange { segment: at + 1, why, nearest }
        };
        let is_all_missing = missing.len() == places.len();
        let changes: Vec<SegmentChange> = missing.into_iter().map(change).collect();
        if is_all_missing && changes.iter().all(|change| change.nearest.is_none()) {
            return Anchor::Lost(LostWords::NothingNear);
        }
        Anchor::Changed { changes }
    }

    /// The sentence around a place, as what is nearest to a segment that stands there.
    fn sentence_around(&self, segment: &Segment, start: usize) -> Nearest {
        let exact: Vec<char> = segment.exact.chars().collect();
        let first = self.index.sentence_at(start);
        let last = self.index.sentence_at((start + exact.len()).saturating_sub(1));
        let window = self.index.window(first, last + 1 - first);
        self.index.nearest_in(&exact, shortened(window, start))
    }

    /// Whether a segment has no word, or its characters stand in the text, but inside words.
    fn is_piece(&self, segment: &Segment) -> bool {
        let there = self.index.text.slice(segment.range.start, segment.range.end);
        let is_cut = there == Some(segment.exact.as_str()) && !self.index.is_at_word_ends(&segment.range);
        is_cut || count_words(&segment.exact) == 0
    }
}

fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_letter_or_digit)).count()
}

fn links_of(quote: &Quote) -> Vec<Link> {
    let mut end = None;
    let link = |segment: &Segment| {
        let gap = end.map_or(0, |end: usize| segment.range.start.saturating_sub(end).min(WIDEST_GAP));
        end = Some(segment.range.end);
        Link { length: segment.exact.chars().count(), gap }
    };
    quote.segments.iter().map(link).collect()
}

fn ranges_of(quote: &Quote, places: &[Occurrence]) -> Vec<Range<usize>> {
    let lengths = quote.segments.iter().map(|segment| segment.exact.chars().count());
    places.iter().zip(lengths).map(|(place, length)| place.start..place.start + length).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::{check_shape, quote_from_ranges};

    const OLD: &str = "The council met on Monday, and nothing was decided in the end.\n\n\
        “We hold a small part of the north,” the speaker said – without a map.\n\n\
        The river region is quiet. Café owners in the river region agree that it is quiet.\n\n\
        The east is claimed by the council, and so is the port.";

    /// The quote of these words of a text, each the first after the one before.
    fn quote_in(text: &str, words: &[&str]) -> Quote {
        let canonical = CanonicalText::from_text(text);
        let mut from = 0;
        let ranges = words.iter().map(|words| {
            let start = from
                + text[text.char_indices().nth(from).unwrap().0..]
                    .find(words)
                    .map(|byte| {
                        let (rest, _) = text.char_indices().nth(from).unwrap();
                        text[rest..rest + byte].chars().count()
                    })
                    .unwrap();
            from = start + words.chars().count();
            start..from
        });
        quote_from_ranges(&canonical, &ranges.collect::<Vec<_>>()).unwrap()
    }

    fn find(text: &str, quote: &Quote) -> Anchor {
        QuoteFinder::new(&CanonicalText::from_text(text)).find(quote)
    }

    /// The words at a found quote's place, and whether its context is the same.
    fn moved(text: &str, quote: &Quote) -> (String, bool) {
        let Anchor::Moved { ranges, context } = find(text, quote) else {
            panic!("not moved: {:?}", find(text, quote));
        };
        let canonical = CanonicalText::from_text(text);
        let words = ranges.iter().map(|range| canonical.slice(range.start, range.end).unwrap());
        (words.collect::<Vec<_>>().join(" … "), context == Context::Same)
    }

    fn changes(text: &str, quote: &Quote) -> Vec<(usize, SegmentFault, String)> {
        let Anchor::Changed { changes } = find(text, quote) else {
            panic!("not changed: {:?}", find(text, quote));
        };
        let shown = |part: &DifferencePart| match part.side {
            DifferenceSide::Both => part.shown(crate::words::Language::ENGLISH),
            DifferenceSide::Quote => format!("[-{}-]", part.shown(crate::words::Language::ENGLISH)),
            DifferenceSide::Text => format!("{{+{}+}}", part.shown(crate::words::Language::ENGLISH)),
        };
        let difference = |nearest: Nearest| nearest.difference.iter().map(shown).collect();
        let one = |change: SegmentChange| {
            (change.segment, change.why, change.nearest.map_or_else(String::new, difference))
        };
        changes.into_iter().map(one).collect()
    }

    #[test]
    fn a_word_at_the_top_moves_everything_and_breaks_nothing() {
        let new = format!("Updated.\n\n{OLD}");
        for words in [
            &["We hold a small part of the north"][..],
            &["river region"],
            &["The river region is quiet", "agree that it is quiet"],
            &["Café owners in the river region"],
            &["The council met on Monday"],
            &["is the port."],
        ] {
            let quote = quote_in(OLD, words);
            assert_eq!(find(OLD, &quote), Anchor::InPlace, "{words:?}");
            assert_eq!(moved(&new, &quote), (words.join(" … "), true), "{words:?}");
        }
    }

    #[test]
    fn context_decides_between_places_and_position_never_does() {
        let first = quote_in(OLD, &["river region"]);
        let second = quote_in(OLD, &["Café owners in the", "river region"]);
        let new = format!("Updated.\n\n{OLD}");
        let Anchor::Moved { ranges, .. } = find(&new, &first) else { panic!("not found") };
        assert_eq!(ranges[0].start, first.segments[0].range.start + 10, "the first of two places");
        assert!(moved(&new, &second).1, "the second of two places");
        let mut bare = first.clone();
        (bare.segments[0].prefix, bare.segments[0].suffix) = (String::new(), String::new());
        assert_eq!(find(&new, &bare), Anchor::Ambiguous { occurrences: 2 }, "without context");
        // The second place stands where the first one stood, and is not taken for it.
        let swapped =
            "Café owners in the river region agree that it is quiet. The river region is calm, they say.";
        let at = swapped.find("river region").unwrap();
        let mut old = "x".repeat(at - 5);
        old.push_str(" the river region is calm, they say. Nobody disagrees with them about that.");
        let quote = quote_in(&old, &["river region"]);
        let Anchor::Moved { ranges, .. } = find(swapped, &quote) else {
            panic!("{:?}", find(swapped, &quote))
        };
        assert!(ranges[0].start > at, "what stands around it decides");
        let twice = format!("{OLD}\n\n{OLD}");
        let Anchor::Ambiguous { occurrences } = find(&format!("x {twice}"), &second) else {
            panic!("decided")
        };
        assert!(occurrences >= 2, "the same sentence twice");
    }

    #[test]
    fn a_changed_neighbourhood_is_told() {
        let new = OLD.replace("north,” the speaker said", "north and of the west,” the speaker said");
        let quote = quote_in(OLD, &["We hold a small part of the north"]);
        assert_eq!(
            moved(&new, &quote),
            ("We hold a small part of the north".to_owned(), false),
            "its suffix"
        );
        let negated = OLD.replace("The east is claimed", "It is not true that the east is claimed");
        let quote = quote_in(OLD, &["east is claimed by the council"]);
        assert!(!moved(&negated, &quote).1, "its prefix");
        let quote = quote_in(OLD, &["the port"]);
        let elsewhere = "Ships left the port yesterday, and nobody was hurt. It rained.";
        assert_eq!(changes(elsewhere, &quote)[0].1, SegmentFault::OtherContext, "two words among others");
    }

    #[test]
    fn changed_words_are_shown_with_the_nearest_sentence() {
        for (from, to, expected) in [
            ("a small part", "a large part", "We hold a [-small-]{+large+} part of the north"),
            (
                "We hold a small part",
                "We do not hold a part",
                "We {+do not +}hold a [-small -]part of the north",
            ),
            ("We hold", "They held", "[-We hold-]{+They held+} a small part of the north"),
            (
                "a small part of the north",
                "most of it",
                "We hold [-a small part-]{+most+} of {+it,” +}the [-north-]{+speaker+}",
            ),
        ] {
            let quote = quote_in(OLD, &["We hold a small part of the north"]);
            let new = format!("Corrected.\n\n{}", OLD.replace(from, to));
            assert_eq!(changes(&new, &quote), [(1, SegmentFault::OtherWords, expected.to_owned())], "{to}");
        }
        let quote = quote_in(OLD, &["Monday"]);
        let new = OLD.replace("Monday", "Tuesday");
        assert!(changes(&new, &quote)[0].2.contains("Tuesday"), "found by what stands around it");
    }

    #[test]
    fn what_is_not_near_is_lost() {
        let quote = quote_in(OLD, &["We hold a small part of the north"]);
        let other =
            "Prices rose again in the spring. The bank said that it was no surprise to anybody at all.";
        assert_eq!(find(other, &quote), Anchor::Lost(LostWords::NothingNear), "another article");
        assert_eq!(find("", &quote), Anchor::Lost(LostWords::NothingNear), "no text");
        assert_eq!(find(" \n ", &quote), Anchor::Lost(LostWords::NothingNear), "no words");
    }

    #[test]
    fn typography_is_named_and_case_is_another_word() {
        let straight = OLD.replace(['“', '”'], "\"").replace('–', "-");
        let quote = quote_in(OLD, &["“We hold a small part of the north,” the speaker said –"]);
        let Anchor::Folded { ranges, differences } = find(&format!("x {straight}"), &quote) else {
            panic!("{:?}", find(&straight, &quote))
        };
        assert_eq!(ranges[0].start, quote.segments[0].range.start + 2, "its place");
        assert!(differences[0].len() > 3, "{differences:?}");
        let upper = OLD.replace("small part", "SMALL part");
        let quote = quote_in(OLD, &["We hold a small part of the north"]);
        assert!(!find(&upper, &quote).is_found(), "another case is another word");
        let broken = OLD.replace("part of the north", "part of\nthe north");
        assert!(!find(&broken, &quote).is_found(), "a line break is no space");
    }

    #[test]
    fn pieces_of_words_and_scattered_segments_are_not_found() {
        let text = CanonicalText::from_text(OLD);
        for ranges in [&[4..5, 8..9, 9..10][..], &[4..7], &[5..11]] {
            let segment = |range: &Range<usize>| Segment {
                exact: text.slice(range.start, range.end).unwrap().to_owned(),
                prefix: String::new(),
                suffix: String::new(),
                range: range.clone(),
                unknown: crate::model::Unknown::default(),
            };
            let quote = Quote { segments: ranges.iter().map(segment).collect(), seal: None };
            assert!(check_shape(&quote, text.length()).is_ok(), "well formed");
            assert_eq!(find(OLD, &quote), Anchor::Lost(LostWords::Pieces), "{ranges:?}");
            assert!(!find(&format!("x {OLD}"), &quote).is_found(), "{ranges:?}");
        }
        let far = format!("{OLD}\n\n{}\n\nThe west is lost.", "Nothing else happened that day. ".repeat(60));
        let quote = quote_in("The east is claimed by the west.", &["The east is claimed by", "the west"]);
        assert!(!find(&far, &quote).is_found(), "segments far from one another");
        let back = quote_in(OLD, &["We hold a small part", "the speaker said"]);
        let turned = "The mayor and the speaker said: We hold a small part of it, all the same, and more.";
        assert_eq!(changes(turned, &back)[0].1, SegmentFault::Apart, "in another order");
        let many: Vec<_> = words_of(OLD).into_iter().take(70).collect();
        let quote = quote_from_ranges(&CanonicalText::from_text(&OLD.repeat(3)), &many).unwrap();
        assert_eq!(find(&OLD.repeat(3), &quote), Anchor::Lost(LostWords::Pieces), "too many segments");
    }

    fn words_of(text: &str) -> Vec<Range<usize>> {
        let letters: Vec<char> = text.repeat(3).chars().collect();
        crate::text::word::words_of(&letters).collect()
    }

    #[test]
    fn a_word_left_out_between_segments_is_no_matter_and_one_put_in_is_told_by_the_context() {
        let quote = quote_in(OLD, &["The river region is quiet", "agree that it is quiet"]);
        let wider = OLD.replace("Café owners", "Yesterday we asked, and old café owners");
        assert_eq!(
            moved(&wider, &quote),
            ("The river region is quiet … agree that it is quiet".to_owned(), false),
            "wider"
        );
    }

    proptest! {
        #[test]
        fn whatever_is_cut_from_a_text_at_word_ends_is_found_in_it_and_in_it_after_more_words(
            from in 0usize..40, length in 1usize..20, lead in "[A-Z][a-z]{0,8}( [a-z]{1,8}){0,5}\\. ",
        ) {
            let letters: Vec<char> = OLD.chars().collect();
            let words: Vec<Range<usize>> = crate::text::word::words_of(&letters).collect();
            let last = (from + length).min(words.len() - 1);
            prop_assume!(from <= last);
            let text = CanonicalText::from_text(OLD);
            let quote = quote_from_ranges(&text, &[words[from].start..words[last].end]).unwrap();
            prop_assert_eq!(find(OLD, &quote), Anchor::InPlace);
            let shift = lead.chars().count();
            let range = words[from].start + shift..words[last].end + shift;
            let moved = find(&format!("{lead}{OLD}"), &quote);
            let full = quote.segments[0].range.start >= crate::text::CONTEXT_LENGTH;
            match moved {
                Anchor::Moved { ranges, context } => {
                    prop_assert_eq!(ranges, vec![range]);
                    prop_assert!(context == Context::Same || !full);
                }
                other => prop_assert!(false, "{:?}", other),
            }
        }

        #[test]
        fn one_changed_letter_is_never_found(from in 0usize..40, length in 1usize..20, at in 0usize..200) {
            let letters: Vec<char> = OLD.chars().collect();
            let words: Vec<Range<usize>> = crate::text::word::words_of(&letters).collect();
            let last = (from + length).min(words.len() - 1);
            prop_assume!(from <= last);
            let text = CanonicalText::from_text(OLD);
            let mut quote = quote_from_ranges(&text, &[words[from].start..words[last].end]).unwrap();
            let count = quote.segments[0].exact.chars().count();
            let exact = quote.segments[0].exact.chars().enumerate();
            quote.segments[0].exact = exact.map(|(place, letter)| if place == at % count { '§' } else { letter }).collect();
            prop_assert!(!find(OLD, &quote).is_found());
        }
    }

    /// Not a measure of time: it would take hours if each quote read the whole text.
    #[test]
    fn thousands_of_quotes_are_looked_for_in_a_long_text() {
        let sentence = |number: usize| {
            format!(
                "On day {number} the {} brigade said that it held town {} in the region. ",
                number % 7,
                number * 37 % 1001
            )
        };
        let text = CanonicalText::from_text(&(0..16_000).map(sentence).collect::<String>());
        assert!(text.length() > 1_000_000, "a megabyte");
        let finder = QuoteFinder::new(&text);
        let quote = |words: String| {
            let range = 0..words.chars().count();
            Quote {
                segments: vec![Segment {
                    exact: words,
                    prefix: String::new(),
                    suffix: String::new(),
                    range,
                    unknown: crate::model::Unknown::default(),
                }],
                seal: None,
            }
        };
        let mut counts = std::collections::BTreeMap::new();
        for number in 0..3000 {
            for words in [
                format!("On day {number} the {} brigade", number % 7),
                format!("the {} brigade said that it held town {} in", number % 7, number * 37 % 1001),
                format!("On day {number} the mayor said that nobody held town {}", number * 37 % 1001),
                "brigade said that it held".to_owned(),
                format!("Completely other words {number}"),
            ] {
                *counts.entry(finder.find(&quote(words)).keyword()).or_insert(0) += 1;
            }
        }
        assert_eq!(counts["moved"], 3000 - 1, "each day once: {counts:?}");
        assert!(
            counts["ambiguous"] >= 6000 && counts["changed"] >= 3000 && counts["lost"] > 2000,
            "{counts:?}"
        );
    }
}
