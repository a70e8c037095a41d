//! How often, and where first, each of many texts stands in one: in one pass over it, however many they are.
//!
//! Aho and Corasick’s automaton, with counting by visits: each letter of the text visits one state, and when all is
//! read, what a state was visited is added to the state of its longest proper ending. So neither the number of texts
//! nor that of their occurrences matters, and thousands of quotes that stand nowhere cost as much as one. The
//! `aho-corasick` crate lists occurrences one by one, of which there may be as many as texts times letters.

use std::collections::BTreeMap;

/// Where a text stands in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Occurrence {
    /// How often, overlapping ones included.
    pub count: usize,
    /// The byte at which the first begins; 0 where there is none.
    pub first: usize,
}

/// The occurrences of texts in one.
#[derive(Debug, Clone, Default)]
pub struct Occurrences<'w> {
    of: BTreeMap<&'w str, Occurrence>,
}

impl<'w> Occurrences<'w> {
    /// Looks for texts in several, in one pass over each; the first occurrence is that in the first text that has one.
    /// Empty texts stand nowhere.
    ///
    /// # Examples
    /// ```
    /// use claims_map::text::Occurrences;
    /// let found = Occurrences::of(["aXaXa"], ["aXa", "b"]);
    /// assert_eq!(found.get("aXa").map(|one| (one.count, one.first)), Some((2, 0)));
    /// assert_eq!(found.get("b").map(|one| one.count), Some(0));
    /// ```
    pub fn of<'t>(
        texts: impl IntoIterator<Item = &'t str>,
        words: impl IntoIterator<Item = &'w str>,
    ) -> Self {
        let mut sorted: Vec<&str> = words.into_iter().filter(|words| !words.is_empty()).collect();
        sorted.sort_unstable();
        sorted.dedup();
        if sorted.is_empty() {
            return Self::default();
        }
        let mut automaton = Automaton::of(&sorted);
        for text in texts {
            automaton.read(text);
        }
        automaton.settle();
        let ends = std::mem::take(&mut automaton.ends);
        let of = sorted.into_iter().zip(ends).map(|(words, end)| (words, automaton.found(end, words.len())));
        Self { of: of.collect() }
    }

    /// Where one of the texts that were looked for stands; `None` for one that was not.
    pub fn get(&self, words: &str) -> Option<Occurrence> {
        self.of.get(words).copied()
    }
}

/// No state.
const NONE: u32 = u32::MAX;

/// The states, by the beginnings of the words that they stand for: the empty one first, short before long, and the
/// states that follow one, each by one more byte, side by side.
struct Automaton {
    /// The byte that leads to a state.
    byte: Vec<u8>,
    /// The first of the states that follow a state, and behind the last one of all the number of states.
    children: Vec<u32>,
    /// The state of the longest proper ending that is a state.
    ending: Vec<u32>,
    visits: Vec<u32>,
    /// The text and the byte behind the first visit; `NONE` twice for none.
    first: Vec<(u32, u32)>,
    /// The state of each word, in their order.
    ends: Vec<u32>,
    texts: u32,
}

impl Automaton {
    /// The automaton of words in order, none twice.
    fn of(words: &[&str]) -> Self {
        let mut automaton = Self {
            byte: vec![0],
            children: Vec::new(),
            ending: vec![0],
            visits: Vec::new(),
            first: Vec::new(),
            ends: vec![0; words.len()],
            texts: 0,
        };
        // Of each state the words that begin so, and how long that beginning is.
        let mut open: std::collections::VecDeque<(std::ops::Range<usize>, usize)> =
            [(0..words.len(), 0)].into();
        let mut state = 0;
        while let Some((range, depth)) = open.pop_front() {
            automaton.children.push(number(automaton.byte.len()));
            let mut at = range.start;
            if words[at].len() == depth {
                automaton.ends[at] = state;
                at += 1;
            }
            while at < range.end {
                let byte = words[at].as_bytes()[depth];
                let same = words[at..range.end].partition_point(|word| word.as_bytes()[depth] == byte);
                automaton.byte.push(byte);
                open.push_back((at..at + same, depth + 1));
                at += same;
            }
            state += 1;
        }
        let count = automaton.byte.len();
        automaton.children.push(number(count));
        automaton.visits = vec![0; count];
        automaton.first = vec![(NONE, NONE); count];
        automaton.find_endings();
        automaton
    }

    fn find_endings(&mut self) {
        self.ending = vec![0; self.byte.len()];
        for state in 0..number(self.byte.len()) {
            for child in self.children_of(state) {
                self.ending[child as usize] = match state {
                    0 => 0,
                    _ => self.next(self.ending[state as usize], self.byte[child as usize]),
                };
            }
        }
    }

    fn children_of(&self, state: u32) -> std::ops::Range<u32> {
        self.children[state as usize]..self.children[state as usize + 1]
    }

    /// The state behind another and a byte.
    fn next(&self, mut state: u32, byte: u8) -> u32 {
        loop {
            let children = self.children_of(state);
            let bytes = &self.byte[children.start as usize..children.end as usize];
            if let Ok(at) = bytes.binary_search(&byte) {
                return children.start + number(at);
            }
            if state == 0 {
                return 0;
            }
            state = self.ending[state as usize];
        }
    }

    /// Visits the states of a text.
    fn read(&mut self, text: &str) {
        let mut state = 0;
        for (at, byte) in text.bytes().enumerate() {
            state = self.next(state, byte);
            self.visits[state as usize] += 1;
            let first = &mut self.first[state as usize];
            *first = (*first).min((self.texts, number(at + 1)));
        }
        self.texts += 1;
    }

    /// Adds the visits of each state to that of its longest ending, the longest states first.
    fn settle(&mut self) {
        for state in (1..self.byte.len()).rev() {
            let ending = self.ending[state] as usize;
            self.visits[ending] = self.visits[ending].saturating_add(self.visits[state]);
            self.first[ending] = self.first[ending].min(self.first[state]);
        }
    }

    fn found(&self, end: u32, length: usize) -> Occurrence {
        let count = self.visits[end as usize] as usize;
        let (_, behind) = self.first[end as usize];
        let first = if count == 0 { 0 } else { (behind as usize).saturating_sub(length) };
        Occurrence { count, first }
    }
}

/// A position as it is kept: what is read has at most [`MAX_BYTES`](crate::budget::MAX_BYTES).
fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(NONE)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn many_that_stand_nowhere_or_everywhere_take_one_pass() {
        let text = "a".repeat(200_000);
        let words: Vec<String> = (1..2_000).map(|length| "a".repeat(length)).collect();
        let missing: Vec<String> = (1..2_000).map(|length| "a".repeat(length) + "b").collect();
        let all = words.iter().chain(&missing).map(String::as_str);
        let found = Occurrences::of([text.as_str()], all);
        for words in &words {
            let expected = Occurrence { count: text.len() + 1 - words.len(), first: 0 };
            assert_eq!(found.get(words), Some(expected), "overlapping ones");
        }
        assert!(missing.iter().all(|words| found.get(words) == Some(Occurrence::default())), "none");
    }

    proptest! {
        #[test]
        fn agrees_with_a_search_one_by_one(
            texts in prop::collection::vec("[abя]{0,30}", 0..3),
            words in prop::collection::vec("[abя]{0,4}", 0..12),
        ) {
            let found = Occurrences::of(texts.iter().map(String::as_str), words.iter().map(String::as_str));
            for words in words.iter().filter(|words| !words.is_empty()) {
                let starts = |text: &str| {
                    let all = text.char_indices().map(|(at, _)| at);
                    all.filter(|at| text[*at..].starts_with(words.as_str())).collect::<Vec<usize>>()
                };
                let places: Vec<usize> = texts.iter().flat_map(|text| starts(text)).collect();
                let expected =
                    Occurrence { count: places.len(), first: places.first().copied().unwrap_or_default() };
                prop_assert_eq!(found.get(words), Some(expected), "{}", words);
            }
        }
    }
}
