//! The sentence of a text that is nearest to words which do not stand in it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::difference::{DifferencePart, difference};
use super::index::{WordIndex, lower};
use crate::model::Segment;
use crate::text::CanonicalText;
use crate::text::guard::sentence_starts;
use crate::text::word::words_of;

/// How many places of words are looked at to find sentences that share some, the rarest words first.
const MOST_PLACES: usize = 1024;
/// How many sentences are compared word by word.
const MOST_SENTENCES: usize = 6;
/// How many sentences a quote may reach over to be compared as one.
const MOST_JOINED: usize = 6;
/// How many words of a quote and of a sentence are compared.
const MOST_WORDS: [usize; 2] = [64, 160];
/// How much of the quote's weight the sentence must share, in percent: of its own words, or of its own with
/// those around it.
const LEAST_SHARED: u64 = 50;
const LEAST_SHARED_AROUND: u64 = 60;

/// The part of a text that is nearest to words which do not stand in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nearest {
    /// Where it stands, in code points, half-open: a sentence, or several where the quote has several.
    pub range: Range<usize>,
    /// The words of the text there, character for character.
    pub words: String,
    /// What is different.
    pub difference: Vec<DifferencePart>,
}

/// The most of a text that is shown as near to a quote, in code points: where a text has no sentences, the whole of
/// it would be one.
const MOST_SHOWN: usize = 1_600;

/// The part of a range around a place in it, or nearest to it, that is not too long to be shown.
pub(super) fn shortened(range: Range<usize>, place: usize) -> Range<usize> {
    if range.len() <= MOST_SHOWN {
        return range;
    }
    let latest = range.end - MOST_SHOWN;
    let start = place.saturating_sub(MOST_SHOWN / 4).clamp(range.start, latest);
    start..start + MOST_SHOWN
}

/// A word that is looked for.
struct SoughtWord {
    /// Its number in the text; `None` where the text does not have it.
    number: Option<usize>,
    /// How much it says: rare words say more.
    weight: u64,
    /// Whether it is the segment's own, not one of those recorded around it.
    is_own: bool,
}

impl WordIndex<'_> {
    /// The sentence nearest to a segment; `None` where nothing in the text is near.
    pub(super) fn nearest(&self, segment: &Segment) -> Option<Nearest> {
        let exact: Vec<char> = segment.exact.chars().collect();
        let wanted = self.wanted(segment, &exact);
        let joined = sentence_starts(&CanonicalText::from_text(&segment.exact)).len().clamp(1, MOST_JOINED);
        let mut windows = BTreeSet::new();
        for sentence in self.sharing(&wanted, segment.range.start) {
            for first in sentence.saturating_sub(joined - 1)..=sentence {
                if windows.len() < MOST_SENTENCES * 2 {
                    windows.insert(first);
                }
            }
        }
        let windows = windows.into_iter().map(|first| self.window(first, joined));
        let scored = windows.map(|window| (self.shared(&wanted, &window), window));
        let distance = |window: &Range<usize>| window.start.abs_diff(segment.range.start);
        let (score, window) = scored.max_by_key(|((own, all), window)| {
            (own + all, std::cmp::Reverse((window.len(), distance(window), window.start)))
        })?;
        let weight =
            |own: bool| wanted.iter().filter(|one| one.is_own || !own).map(|one| one.weight).sum::<u64>();
        let is_near = score.0 * 100 >= weight(true) * LEAST_SHARED && score.0 > 0
            || score.1 * 100 >= weight(false) * LEAST_SHARED_AROUND && score.1 > score.0;
        is_near.then(|| self.nearest_in(&exact, shortened(window, segment.range.start)))
    }

    /// A range of the text as what is nearest to some words.
    pub(super) fn nearest_in(&self, exact: &[char], range: Range<usize>) -> Nearest {
        let there = &self.letters[range.clone()];
        let difference = difference(exact, there);
        Nearest { words: there.iter().collect(), difference, range }
    }

    /// Some sentences, from this one on.
    pub(super) fn window(&self, first: usize, joined: usize) -> Range<usize> {
        let last = (first + joined).min(self.sentences.len()).saturating_sub(1);
        self.sentence(first).start..self.sentence(last).end.max(self.sentence(first).start)
    }

    /// The words to look for: those before the segment, its own, those behind it, in order. The outermost
    /// words of its context may be cut, and are left out.
    fn wanted(&self, segment: &Segment, exact: &[char]) -> Vec<SoughtWord> {
        let around = |text: &str| {
            let letters: Vec<char> = text.chars().collect();
            words_of(&letters).map(|word| lower(&letters[word])).collect::<Vec<String>>()
        };
        let (mut before, mut after) = (around(&segment.prefix), around(&segment.suffix));
        if !before.is_empty() {
            before.remove(0);
        }
        after.pop();
        let own = words_of(exact).take(MOST_WORDS[0]).map(|word| lower(&exact[word]));
        let wanted = |is_own| {
            move |word: String| {
                let number = self.lower.number(&word);
                let count = number.map_or(0, |number| self.lower.positions(number).len());
                let all = self.ranges.len().max(1);
                SoughtWord { number, weight: 1 + u64::from((all / count.max(1)).max(1).ilog2()), is_own }
            }
        };
        let mut list: Vec<SoughtWord> = before.into_iter().map(wanted(false)).collect();
        list.extend(own.map(wanted(true)));
        list.extend(after.into_iter().map(wanted(false)));
        list
    }

    /// The sentences that share most of the words, by weight; of equal ones those nearer to a place first.
    fn sharing(&self, wanted: &[SoughtWord], place: usize) -> Vec<usize> {
        let mut numbers: BTreeMap<usize, (u64, bool)> = BTreeMap::new();
        for one in wanted {
            if let Some(number) = one.number {
                let entry = numbers.entry(number).or_insert((one.weight, one.is_own));
                entry.1 |= one.is_own;
            }
        }
        let mut numbers: Vec<(usize, (u64, bool))> = numbers.into_iter().collect();
        numbers.sort_by_key(|(number, _)| (self.lower.positions(*number).len(), *number));
        let mut votes: BTreeMap<usize, u64> = BTreeMap::new();
        let mut left = MOST_PLACES;
        for (number, (weight, is_own)) in numbers {
            let mut last = None;
            for position in self.lower.positions(number).iter().take(left) {
                let sentence = self.sentence_of_word[*position];
                if last != Some(sentence) {
                    *votes.entry(sentence).or_default() += if is_own { 2 * weight } else { weight };
                }
                last = Some(sentence);
            }
            left = left.saturating_sub(self.lower.positions(number).len());
        }
        let here = self.sentence_at(place);
        let mut votes: Vec<(usize, u64)> = votes.into_iter().collect();
        votes
            .sort_by_key(|(sentence, votes)| (std::cmp::Reverse(*votes), sentence.abs_diff(here), *sentence));
        votes.truncate(MOST_SENTENCES);
        votes.into_iter().map(|(sentence, _)| sentence).collect()
    }

    /// The weight of what a window shares with the wanted words, in order: of the segment's own words, and of
    /// all with those around it.
    fn shared(&self, wanted: &[SoughtWord], window: &Range<usize>) -> (u64, u64) {
        let around = wanted.iter().position(|one| one.is_own).unwrap_or_default();
        let behind = wanted.iter().rev().position(|one| one.is_own).unwrap_or_default();
        let from = self.ranges.partition_point(|word| word.start < window.start);
        let to = self.ranges.partition_point(|word| word.start < window.end);
        let to = to.min(from + MOST_WORDS[1]);
        let own = &wanted[around..wanted.len() - behind];
        let all = from.saturating_sub(around)..(to + behind).min(self.ranges.len());
        (self.weight_shared(own, from..to), self.weight_shared(wanted, all))
    }

    /// The greatest weight of words in one order in both lists.
    fn weight_shared(&self, wanted: &[SoughtWord], words: Range<usize>) -> u64 {
        let there = &self.lower.of_word[words];
        let mut row = vec![0; there.len() + 1];
        for one in wanted {
            let mut diagonal = 0;
            for (at, number) in there.iter().enumerate() {
                let above = row[at + 1];
                let taken = if one.number == Some(*number) { diagonal + one.weight } else { 0 };
                row[at + 1] = above.max(row[at]).max(taken);
                diagonal = above;
            }
        }
        row.last().copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_text_without_sentences_only_what_stands_around_is_shown() {
        for (range, place, shown) in [
            (10..1_600, 50, 10..1_600),
            (0..5_000_000, 0, 0..1_600),
            (0..5_000_000, 3_000, 2_600..4_200),
            (0..5_000_000, 4_999_999, 4_998_400..5_000_000),
            (700..9_000, 3, 700..2_300),
        ] {
            assert_eq!(shortened(range.clone(), place), shown, "{range:?} around {place}");
        }
    }
}
