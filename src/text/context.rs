//! What stands around a statement's quote, with the answers that were given before.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::canonical::CanonicalText;
use super::guard::{Guard, GuardWords};
use crate::model::{GuardKind, GuardNote, Statement, naming_the_source};
use crate::phrase::letter::Letter as _;

/// The shortest last word of a name that stands for the whole name, in letters.
const SHORTEST_NAME: usize = 4;
/// Of names that end at one place of a text, as many are kept, the longest: *Peskov*, *Dmitry Peskov*.
const MOST_AT_ONE_END: usize = 4;

/// What stands around quotes of one text: the guard over it, and where somebody is named in it. Made once for many
/// quotes, since each looks through what is there once.
#[derive(Debug)]
pub struct ContextFinder<'a> {
    guard: Guard<'a>,
    names: NamesInText<'a>,
}

impl<'a> ContextFinder<'a> {
    /// Over a document's own text. `names` are whose names they are, in a word such as an id, and the names, in the
    /// order in which equally near ones go first.
    pub fn new(text: &'a CanonicalText, names: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let names = names.into_iter().filter(|(_, name)| !name.is_empty()).collect();
        Self {
            guard: Guard::new(text, GuardWords::shipped()),
            names: NamesInText { text, names, found: OnceCell::new() },
        }
    }

    /// What the guard finds around a statement's quote.
    ///
    /// An answer that was given to the same words is kept; an attribution is answered where, of all whom its sentence
    /// names, one whose words the statement is stands nearest. `is_source` tells the speaker and the relayers by the
    /// words that came with the names.
    pub fn refresh(&self, statement: &Statement, is_source: impl Fn(&str) -> bool) -> Vec<GuardNote> {
        let ranges: Vec<_> = statement.quote.segments.iter().map(|segment| segment.range.clone()).collect();
        let mut notes = self.guard.notes(&ranges);
        for note in &mut notes {
            let is_same =
                |old: &&GuardNote| (old.kind, &old.words, old.place) == (note.kind, &note.words, note.place);
            let exactly = |old: &&GuardNote| is_same(old) && old.range == note.range;
            let before = &statement.context;
            let old = before.iter().find(exactly).or_else(|| before.iter().find(is_same));
            note.kept_because = old.and_then(|old| old.kept_because.clone());
            note.unknown = old.map(|old| old.unknown.clone()).unwrap_or_default();
            if note.kind == GuardKind::Attribution && note.kept_because.is_none() {
                let sentence = self.guard.sentence_around(&note.range);
                let named = self.names.nearest_source(&sentence, note.range.start, &is_source);
                note.kept_because = named.map(naming_the_source);
            }
        }
        // What the text does not name is found where a statement is made of it; it stays while the statement says so.
        let stays =
            |note: &&GuardNote| note.kind.is_of_naming() && self.is_still_meant(note, statement, &is_source);
        notes.extend(statement.context.iter().filter(stays).cloned());
        notes
    }

    /// Whether a statement is still about the area, or by the source, that a note says its text does not name.
    fn is_still_meant(
        &self,
        note: &GuardNote,
        statement: &Statement,
        is_source: impl Fn(&str) -> bool,
    ) -> bool {
        if note.kind == GuardKind::UnnamedArea {
            let is_area = statement.areas.iter().any(|area| area.as_str() == note.words);
            return is_area || statement.place.as_ref().is_some_and(|place| place.as_str() == note.words);
        }
        let mut called = self.names.names.iter().filter(|(_, name)| *name == note.words).peekable();
        // Under another name a source is still the same one.
        called.peek().is_none() || called.any(|(owner, _)| is_source(owner))
    }
}

/// Where names stand in a text.
#[derive(Debug)]
struct NamesInText<'a> {
    text: &'a CanonicalText,
    /// Whose names they are, and the names.
    names: Vec<(&'a str, &'a str)>,
    /// Found when first asked for: most texts have few attributions.
    found: OnceCell<FoundNames>,
}

/// Names and last words of names in a text.
#[derive(Debug, Default)]
struct FoundNames {
    /// For each of the words that were looked for, the names that they stand for: indices, in order.
    stand_for: Vec<Vec<usize>>,
    /// Where the words stand, in order.
    places: Vec<FoundName>,
}

/// Words at a place, in bytes of the text, half-open.
#[derive(Debug)]
struct FoundName {
    bytes: Range<usize>,
    /// Which of the words.
    words: usize,
}

impl FoundNames {
    fn of(text: &str, names: &[(&str, &str)]) -> Self {
        let mut stand_for: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, (_, name)) in names.iter().enumerate() {
            let last =
                name.split_whitespace().next_back().filter(|word| word.chars().count() >= SHORTEST_NAME);
            for words in [*name].into_iter().chain(last.filter(|last| last != name)) {
                stand_for.entry(words).or_default().push(index);
            }
        }
        // Too many words to look for are found nowhere: then a person answers.
        let Ok(automaton) = AhoCorasick::new(stand_for.keys()) else { return Self::default() };
        let is_letter = |letter: Option<char>| letter.is_some_and(char::is_letter_or_digit);
        let mut places: Vec<FoundName> = Vec::new();
        for found in automaton.find_overlapping_iter(text) {
            let (before, behind) = (&text[..found.start()], &text[found.end()..]);
            let is_whole = !is_letter(before.chars().next_back()) && !is_letter(behind.chars().next());
            let ends_here = |place: &&FoundName| place.bytes.end == found.end();
            if is_whole && places.iter().rev().take_while(ends_here).count() < MOST_AT_ONE_END {
                places.push(FoundName { bytes: found.range(), words: found.pattern().as_usize() });
            }
        }
        places.sort_by_key(|place| place.bytes.start);
        Self { stand_for: stand_for.into_values().collect(), places }
    }
}

impl NamesInText<'_> {
    /// The name of a source that stands in a sentence as near to a place as that of anybody else; both in code points.
    fn nearest_source(
        &self,
        sentence: &Range<usize>,
        place: usize,
        is_source: impl Fn(&str) -> bool,
    ) -> Option<&str> {
        let FoundNames { stand_for, places } =
            self.found.get_or_init(|| FoundNames::of(self.text.as_str(), &self.names));
        let byte = |at: usize| self.text.slice(0, at).map_or(0, str::len);
        let (start, here, end) = (byte(sentence.start), byte(place), byte(sentence.end));
        let index = |byte: usize| places.partition_point(|found| found.bytes.start < byte);
        let (first, middle, last) = (index(start), index(here), index(end));
        let mut before = places[first..middle.max(first)].iter().rev().peekable();
        let mut behind = places[middle.max(first)..last].iter().peekable();
        let distance = |found: &&FoundName| found.bytes.start.abs_diff(here);
        let (mut nearest, mut source) = (None, None);
        loop {
            let is_behind = match (before.peek(), behind.peek()) {
                (Some(before), Some(behind)) => distance(behind) <= distance(before),
                (None, Some(_)) => true,
                (_, None) => false,
            };
            let Some(found) = (if is_behind { behind.next() } else { before.next() }) else { break };
            if nearest.is_some_and(|nearest| distance(&found) > nearest) {
                break;
            }
            if found.bytes.end <= end {
                nearest = Some(distance(&found));
                let of_source = stand_for[found.words].iter().find(|name| is_source(self.names[**name].0));
                source = source.into_iter().chain(of_source.copied()).min();
            }
        }
        source.map(|name| self.names[name].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nearest(text: &str, at: &str, names: &[(&str, &str)], source: &str) -> Option<String> {
        let text = CanonicalText::from_text(text);
        let place = text.occurrences(at)[0];
        let named = NamesInText { text: &text, names: names.to_vec(), found: OnceCell::new() };
        named.nearest_source(&(0..text.length()), place, |owner| owner == source).map(str::to_owned)
    }

    #[test]
    fn the_nearest_name_is_the_source_s_or_nobody_s() {
        let names = [("p", "Dmitry Peskov"), ("p", "Peskov"), ("w", "Mike Waltz"), ("i", "ISW")];
        let of = |text: &str, source: &str| nearest(text, "said", &names, source);
        assert_eq!(of("Мир. Peskov, so Waltz said.", "w").as_deref(), Some("Mike Waltz"), "by the last word");
        assert_eq!(of("Мир. Peskov, so Waltz said.", "p"), None, "another stands nearer");
        assert_eq!(of("Dmitry Peskov said, and Waltz.", "p").as_deref(), Some("Dmitry Peskov"), "in full");
        assert_eq!(of("The ISWs said.", "i"), None, "no whole word");
        assert_eq!(of("ISW’s man said.", "i").as_deref(), Some("ISW"), "an apostrophe ends it");
        assert_eq!(of("Nobody said.", "p"), None, "none");
        let same = [("a", "Ministry of Defence"), ("b", "Defence")];
        assert_eq!(
            nearest("The Defence said.", "said", &same, "b").as_deref(),
            Some("Defence"),
            "equally near"
        );
    }
}
