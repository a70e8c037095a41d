//! The spellings of the lexicon in one list, and which of them a place in a text begins with.
//!
//! Every spelling begins where a word does, so that a text is looked up word by word. An automaton of the same
//! spellings takes several times as long to make as most texts take to be read.

/// Folded spellings in the order of their bytes, one after another, each without the space in front.
#[derive(Debug, Clone, Default)]
pub(super) struct Spellings {
    bytes: Vec<u8>,
    /// For each spelling the index after its last byte.
    ends: Vec<u32>,
    /// What spellings begin with, ascending, each with the first spelling that begins so.
    beginnings: Vec<(Beginning, u32)>,
    /// For the first two bytes of a beginning, and one more, how many beginnings stand before all that begin so.
    by_pair: Vec<u32>,
    /// For each spelling the longest other one that it begins with.
    shorter: Vec<Option<u32>>,
}

/// The first bytes of a spelling, the first of them highest; bytes that it does not have are 0.
type Beginning = u64;

fn beginning_of(text: &[u8]) -> Beginning {
    if let Some(bytes) = text.first_chunk() {
        return Beginning::from_be_bytes(*bytes);
    }
    let mut bytes = [0; size_of::<Beginning>()];
    bytes[..text.len()].copy_from_slice(text);
    Beginning::from_be_bytes(bytes)
}

/// How many pairs of bytes there are.
const PAIRS: usize = 1 << 16;

/// The first two bytes, as a number.
fn pair_of(beginning: Beginning) -> usize {
    (beginning >> (Beginning::BITS - 16)) as usize
}

impl Spellings {
    /// These spellings, which ascend and are not empty.
    ///
    /// # Panics
    /// Where they have 2³² bytes or more.
    #[expect(clippy::expect_used, reason = "a lexicon has at most as many bytes as its file may have")]
    pub(super) fn new<'a>(ascending: impl Iterator<Item = &'a [u8]>) -> Self {
        let number = |length: usize| u32::try_from(length).expect("invariant: a lexicon is small");
        let mut all = Self::default();
        // Those that the next one may begin with stand before it, the longest last.
        let mut open: Vec<u32> = Vec::new();
        for spelling in ascending {
            let index = number(all.ends.len());
            while open.last().is_some_and(|at| !spelling.starts_with(all.get(*at as usize))) {
                open.pop();
            }
            all.shorter.push(open.last().copied());
            open.push(index);
            let beginning = beginning_of(spelling);
            if all.beginnings.last().is_none_or(|(last, _)| *last != beginning) {
                all.beginnings.push((beginning, index));
            }
            all.bytes.extend_from_slice(spelling);
            all.ends.push(number(all.bytes.len()));
        }
        let mut at = 0;
        for pair in 0..=PAIRS {
            let is_before = |(beginning, _): &(Beginning, u32)| pair_of(*beginning) < pair;
            at += all.beginnings[at..].iter().take_while(|one| is_before(one)).count();
            all.by_pair.push(number(at));
        }
        all
    }

    /// A spelling.
    pub(super) fn get(&self, index: usize) -> &[u8] {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[start as usize..self.ends[index] as usize]
    }

    /// The longest other spelling that one begins with: what is left when a word goes on.
    pub(super) fn shorter(&self, index: usize) -> Option<usize> {
        self.shorter[index].map(|shorter| shorter as usize)
    }

    /// The longest spelling that a text begins with.
    ///
    /// Between a spelling that the text begins with and the text itself stand only spellings that begin with that one:
    /// so it is the last one that does not stand behind the text, or one that this begins with.
    pub(super) fn longest_at(&self, text: &[u8]) -> Option<usize> {
        let wanted = beginning_of(text);
        let pair = pair_of(wanted);
        let pair = match (self.by_pair.get(pair), self.by_pair.get(pair + 1)) {
            (Some(first), Some(behind)) => *first as usize..*behind as usize,
            _ => return None,
        };
        let near = &self.beginnings[pair.clone()];
        let behind = pair.start + near.partition_point(|(beginning, _)| *beginning <= wanted);
        let mut high = self.beginnings.get(behind).map_or(self.ends.len(), |(_, first)| *first as usize);
        // Where the last beginning before the text is not its own, all that begin so stand before the text.
        let own = behind.checked_sub(1).map(|bucket| self.beginnings[bucket]).filter(|own| own.0 == wanted);
        let mut low = own.map_or(high, |(_, first)| first as usize);
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.get(middle) <= text { low = middle + 1 } else { high = middle }
        }
        let mut next = low.checked_sub(1);
        while let Some(index) = next {
            if text.starts_with(self.get(index)) {
                return Some(index);
            }
            next = self.shorter(index);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn spellings(words: &BTreeSet<&str>) -> Spellings {
        Spellings::new(words.iter().map(|word| word.as_bytes()))
    }

    #[test]
    fn the_longest_spelling_at_a_place_is_found() {
        let words = BTreeSet::from(["a", "hold", "hold on", "holder", "held", "крим", "кримськ", "у", "zz"]);
        let spellings = spellings(&words);
        let found = |text: &str| {
            let index = spellings.longest_at(text.as_bytes())?;
            Some(String::from_utf8(spellings.get(index).to_vec()).unwrap())
        };
        for (text, expected) in [
            ("holding it", Some("hold")),
            ("hold on to", Some("hold on")),
            ("hold off", Some("hold")),
            ("holders", Some("holder")),
            ("hol", None),
            ("heldd", Some("held")),
            ("кримчани", Some("крим")),
            ("кримський", Some("кримськ")),
            ("у", Some("у")),
            ("zzz", Some("zz")),
            ("zy", None),
            ("", None),
        ] {
            assert_eq!(found(text).as_deref(), expected, "{text}");
        }
        assert_eq!(Spellings::default().longest_at(b"hold"), None, "of none");
    }

    #[test]
    fn it_is_what_a_look_at_each_spelling_finds() {
        // Words over few letters, so that many begin with others; the same in every run.
        let mut seed = 11_usize;
        let mut draw = move |below: usize| {
            seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345) % (1 << 31);
            (seed >> 8) % below
        };
        let mut word = |longest: usize| -> String {
            (0..=draw(longest)).map(|_| ["a", "b", "і", " "][draw(4)]).collect()
        };
        let words: BTreeSet<String> = (0..400).map(|_| word(7)).collect();
        let spellings = Spellings::new(words.iter().map(String::as_bytes));
        for _ in 0..2000 {
            let text = word(12);
            let longest = words.iter().filter(|word| text.starts_with(*word)).max_by_key(|word| word.len());
            let found = spellings.longest_at(text.as_bytes()).map(|index| spellings.get(index));
            assert_eq!(found, longest.map(String::as_bytes), "{text:?}");
        }
    }
}
