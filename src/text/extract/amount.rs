//! How much of the areas a statement is about: shares and words of quantity beside their names.

use std::ops::Range;

use super::scan::Hit;
use super::suggest::{Scene, Size};
use super::tag::{Tag, Tags};
use super::that_clause::links_in;
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};
use crate::phrase::{Bound, shares_in};

impl Scene<'_> {
    /// How much of the areas: a share before or behind them, or the nearest word of quantity before them.
    pub(super) fn size(&self, cue: &Hit, names: Option<&Range<usize>>) -> Size {
        let Some(names) = names else { return Size::default() };
        let names = names.start..self.unit_end(names.end);
        if let Some(size) = self.share(cue, &names) {
            return size;
        }
        let tags = Tags::of(&[Tag::Part, Tag::Whole, Tag::Toward]);
        let Some(hit) = self.clauses.before(names.start, 60, tags) else { return Size::default() };
        // A word of quantity before another name or another deed is about that.
        let is_other = |other: &Hit| {
            other.start >= hit.end
                && other.end <= names.start
                && (other.name.is_some() || other.tags.meets(Tags::CUES.with(Tags::of(&[Tag::Say]))))
        };
        // "half the room that X is": a word in another clause measures what stands there.
        let gap = self.known.reading.small_between(hit.end, names.start);
        let is_parted = links_in(gap, &self.known.reading.lexicon.lists).next().is_some();
        if is_parted || self.clauses.hits.iter().any(is_other) {
            return Size::default();
        }
        let tag = [Tag::Toward, Tag::Whole, Tag::Part].into_iter().find(|tag| hit.tags.has(*tag));
        // "almost the whole of" is a part.
        let lead = self.known.reading.small_before(hit.start, 20).trim_end();
        let lead = lead.strip_suffix(" the").unwrap_or(lead);
        let is_short =
            ["almost", "nearly", "virtually", "practically", "почти", "майже", "практически", "практично"]
                .iter()
                .any(|word| lead.ends_with(word));
        let tag = tag.map(|tag| if tag == Tag::Whole && is_short { Tag::Part } else { tag });
        let floor = if cue.end <= hit.start { cue.end } else { 0 };
        // "all of X except Y" is a part, by the words up to what is left out.
        let exception = if tag == Some(Tag::Whole) { self.exception_end(names.end) } else { None };
        let (tag, end) = exception.map_or((tag, names.end), |end| (Some(Tag::Part), end));
        Size { tag, words: Some(self.quantity_start(hit.start).max(floor)..end), percent: None }
    }

    /// The words of the cue's clause that stand for an area of another sentence: "the region", "of it".
    pub(super) fn stand_in(&self, cue: &Hit) -> Option<Range<usize>> {
        let number = self.clauses.number(cue.start);
        let is_one = |hit: &&Hit| hit.tags.has(Tag::Anaphor) && self.clauses.number(hit.start) == number;
        let distance = |hit: &&Hit| hit.start.abs_diff(cue.start);
        let anaphor = self.clauses.hits.iter().filter(is_one).min_by_key(distance);
        let is_here = |words: &Range<usize>| self.clauses.number(words.start) == number;
        anaphor.map(Hit::range).or_else(|| self.share_of_it().filter(is_here))
    }

    /// "two thirds of it": the words behind a share that stand for an area named before.
    pub(super) fn share_of_it(&self) -> Option<Range<usize>> {
        let reading = &self.known.reading;
        let sentence = &self.known.segments.sentences[self.at].range;
        let small = reading.small_between(sentence.start, sentence.end);
        let lists = &reading.lexicon.lists;
        if !lists.contains(WordList::OfIt, small) {
            return None;
        }
        lists.of(WordList::OfIt).iter().find_map(|of_it| {
            let at = small.find(of_it.as_str())?;
            let end = at + of_it.len();
            let is_whole = !small[end..].starts_with(char::is_letter_or_digit);
            let lead = &small[small.floor_char_boundary(at.saturating_sub(48))..at];
            let start = sentence.start + at;
            let is_measured = share_at_end(lead).is_some()
                || self.clauses.hits.iter().any(|hit| {
                    hit.tags.meets(Tags::of(&[Tag::Part, Tag::Whole]))
                        && hit.end <= start + of_it.len()
                        && hit.end + 2 >= start
                });
            (is_whole && is_measured).then_some(start..sentence.start + end)
        })
    }

    /// The end of what is excepted right behind a name: "except two towns".
    fn exception_end(&self, end: usize) -> Option<usize> {
        let lists = &self.known.reading.lexicon.lists;
        let behind = self.known.reading.small_after(end, 120);
        let words = behind.trim_start_matches([' ', ',']);
        let is_one = lists
            .of(WordList::Exception)
            .iter()
            .any(|one| words.strip_prefix(one.as_str()).is_some_and(|rest| rest.starts_with(' ')));
        let start = behind.len() - words.len();
        let close = words.find([',', '.', ';', ':', '\n', '–', '—', '”', '»', '"']).unwrap_or(words.len());
        (is_one && start <= 2).then_some(end + start + close)
    }

    /// A share of the areas: "76 % of Donetsk", "two thirds of the region", "на 70 %".
    fn share(&self, cue: &Hit, names: &Range<usize>) -> Option<Size> {
        let reading = &self.known.reading;
        let last = self.clauses.hits.iter().rev().find(|hit| hit.end <= names.start && hit.name.is_some());
        let start = reading.text.floor_char_boundary(names.start.saturating_sub(90));
        let start =
            start.max(last.map_or(0, |hit| hit.end)).max(self.known.segments.sentences[self.at].range.start);
        let start = if cue.end <= names.start { start.max(cue.end) } else { start };
        // "half the hall that X is": a share in another clause is not of the names.
        let small = reading.small_between(start, names.start);
        let parted = links_in(small, &reading.lexicon.lists).map(|link| start + link.end);
        let start = parted.max().unwrap_or(start);
        let before = reading.between(start, names.start);
        let is_behind =
            |words: &str| words.starts_with(" (") || words.starts_with(" на ") || words.contains(" на ");
        if let Some((from, percent)) = share_at_end(before) {
            return Some(Size { tag: Some(Tag::Part), words: Some(start + from..names.end), percent });
        }
        let behind = reading.window_after(names.end, 60);
        let behind = &behind[..behind.find([',', '.', ';', '\n']).unwrap_or(behind.len())];
        if !is_behind(behind)
            || self.clauses.hits.iter().any(|hit| {
                hit.name.is_some() && hit.start >= names.end && hit.start < names.end + behind.len()
            })
        {
            return None;
        }
        let share = *shares_in(behind).first()?;
        let sign = behind.find('%').map(|at| at + 1)?;
        let percent = (share.bound == Bound::Exact).then_some(share.percent);
        Some(Size { tag: Some(Tag::Part), words: Some(names.start..names.end + sign), percent })
    }

    /// Where the words of a quantity begin: "a small" before "portion of", "1,200" before "square kilometres of".
    fn quantity_start(&self, start: usize) -> usize {
        let lists = &self.known.reading.lexicon.lists;
        let before = self.known.reading.window_before(start, 48);
        let mut first = start;
        for word in before.split_inclusive(char::is_whitespace).rev() {
            let bare = word.trim().lowered();
            let is_number = bare.starts_with(|letter: char| letter.is_ascii_digit());
            if word.trim_end().len() == word.len() || !(is_number || lists.has(WordList::Quantifier, &bare)) {
                break;
            }
            first -= word.len();
        }
        first
    }
}

/// The share that words end with, and where it begins in them; its percentage where it is exact.
fn share_at_end(words: &str) -> Option<(usize, Option<f64>)> {
    let small = words.lowered();
    let has_share = words.contains('%')
        || words.contains(|letter: char| letter.is_ascii_digit())
        || [
            "third",
            "half",
            "quarter",
            "fifth",
            "трет",
            "половин",
            "чверт",
            "четверт",
            "percent",
            "per cent",
            "відсот",
            "процент",
        ]
        .iter()
        .any(|word| small.contains(word));
    if !has_share || words.contains([',', ';', ':']) && !words.contains('%') {
        return None;
    }
    let share = *shares_in(words).last()?;
    let starts = words.char_indices().filter(|(at, letter)| {
        letter.is_letter_or_digit() && !words[..*at].ends_with(char::is_letter_or_digit)
    });
    let starts: Vec<usize> = starts.map(|(at, _)| at).collect();
    let from = starts.into_iter().rev().find(|at| shares_in(&words[*at..]).last() == Some(&share))?;
    // What stands between the share and the name only joins them.
    let is_near = words[from..].split_whitespace().count() <= 8;
    is_near.then_some((from, (share.bound == Bound::Exact).then_some(share.percent)))
}
