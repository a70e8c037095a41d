//! What the words around a deed or an area take back: "abandoned two villages they had occupied", "but not in Sumy Oblast",
//! «визнала півострів тимчасово окупованим», "the return of Crimea to Ukraine".

use super::rule::Ruling;
use super::scan::Hit;
use super::suggest::{List, Scene};
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::{Kind, Modality, Side};
use crate::phrase::letter::Letter as _;

/// How far before a deed the verb of leaving stands whose object it tells of, in bytes.
const REACH: usize = 90;
/// How far behind "recognise" stands as what something is recognised, in bytes.
const AS_WHAT: usize = 120;

impl Scene<'_> {
    /// True where what a cue says of a list is not said of it after all.
    pub(super) fn is_taken_back(&self, cue: &Hit, list: &List, ruling: Ruling) -> bool {
        let is_asserted = ruling.modality == Modality::Asserted;
        self.is_excepted(list)
            || ruling.kind == Kind::Occupation
                && is_asserted
                && (self.is_what_was_left(cue) || self.is_occupied_by_ukraine(cue))
            || ruling.kind == Kind::Concession
                && (self.is_recognised_as_held(cue) || self.is_returned_home(cue, list))
    }

    /// "would never recognise X, but Trump said that Y": somebody else says what is said of Y.
    pub(super) fn has_said_anew(&self, cue: &Hit, list: &List) -> bool {
        let between = |hit: &&Hit| hit.start >= cue.end && hit.end <= list.range.start;
        let mut says = self.clauses.hits.iter().filter(between).filter(|hit| hit.tags.has(Tag::Say));
        says.any(|verb| {
            let who = self.clauses.hits.iter().filter(between).rev();
            let mut who =
                who.filter(|hit| hit.actor.is_some() && hit.end <= verb.start && verb.start - hit.end < 4);
            who.any(|who| self.known.reading.between(cue.end, who.start).contains([',', ';']))
        })
    }

    /// "in Donetsk Oblast but not in Sumy Oblast": a negation right before the area.
    fn is_excepted(&self, list: &List) -> bool {
        let reading = &self.known.reading;
        let lists = &reading.lexicon.lists;
        let lead = reading.small_before(list.range.start, 32);
        let mut words =
            lead.rsplit(|letter: char| !letter.is_letter_or_digit()).filter(|word| !word.is_empty());
        let article = |word: &&str| *word == "the";
        let is_near = lead.trim_end().ends_with(char::is_letter_or_digit);
        let first = words.find(|word| !article(word)).unwrap_or_default();
        let second =
            if lists.has(WordList::Preposition, first) { words.next().unwrap_or_default() } else { first };
        let third = words.next().unwrap_or_default();
        !list.is_from_afar
            && is_near
            && lists.has(WordList::Except, second)
            && (lists.has(WordList::PutsInAnother, third) || second.chars().count() > 3)
    }

    /// "retreated from positions they had captured": a verb of leaving has for its object what was taken before.
    fn is_what_was_left(&self, cue: &Hit) -> bool {
        let taken = Tags::of(&[Tag::Seize, Tag::Occupied, Tag::Control]);
        let reading = &self.known.reading;
        let leaves =
            |hit: &&Hit| hit.tags.has(Tag::Withdraw) && hit.end <= cue.start && cue.start - hit.end < REACH;
        let Some(verb) = self.clauses.hits.iter().rev().find(leaves).filter(|_| cue.tags.meets(taken)) else {
            return false;
        };
        let gap = reading.small_between(verb.end, cue.start);
        let mut words =
            gap.rsplit(|letter: char| !letter.is_letter_or_digit()).filter(|word| !word.is_empty());
        let lists = &reading.lexicon.lists;
        let who = words.by_ref().take_while(|word| lists.has(WordList::WhoHadIt, word)).count();
        !gap.contains(['.', ';', ':', '“', '«', '"']) && who > 0
    }

    /// "Ukrainian forces had occupied": Russia does not hold what its speakers say so of.
    fn is_occupied_by_ukraine(&self, cue: &Hit) -> bool {
        let reading = &self.known.reading;
        let lists = &reading.lexicon.lists;
        let hits = self.clauses.hits;
        let Some(at) =
            hits.iter().rposition(|hit| hit.end <= cue.start && self.clauses.side_of(hit).is_some())
        else {
            return false;
        };
        let who = &hits[at];
        let behind = hits[at..].iter().filter(|hit| hit.end <= cue.start && hit.tags.has(Tag::Forces));
        let end = behind.map(|hit| hit.end).max();
        let rest = end.map(|end| reading.small_between(end, cue.start));
        let is_bare = |rest: &str| {
            rest.split_whitespace().all(|word| {
                lists.has(WordList::Auxiliary, word) && !matches!(word, "were" | "was" | "are" | "is")
            })
        };
        cue.tags.has(Tag::Occupied)
            && self.clauses.side_of(who) == Some(Side::Ukraine)
            && end.is_some_and(|end| end - who.start < REACH)
            && rest.is_some_and(is_bare)
    }

    /// "recognised the peninsula as occupied": a fact is recognised, and nothing is given up.
    fn is_recognised_as_held(&self, cue: &Hit) -> bool {
        let is_behind = |hit: &Hit| {
            hit.tags.has(Tag::Occupied)
                && hit.start >= cue.end
                && hit.start - cue.end < AS_WHAT
                && !self.known.reading.between(cue.end, hit.start).contains([',', ';', '.', ':'])
        };
        cue.tags.has(Tag::Recognise)
            && self.clauses.hits.iter().any(|hit| is_behind(hit) && self.is_predicate(hit))
    }

    /// "as occupied", «окупованим»: what something is called, and not which of several it is.
    fn is_predicate(&self, held: &Hit) -> bool {
        let reading = &self.known.reading;
        let words = reading.small_between(held.start, held.end);
        let last = words.split(' ').next_back().unwrap_or_default();
        let is_instrumental = ["ою", "им", "ими", "ой", "ым", "ыми"].iter().any(|end| last.ends_with(end));
        let lead = reading.small_before(held.start, 24);
        let is_as = lead.split_whitespace().rev().take(2).any(|word| word == "as");
        let names_land = self.clauses.hits.iter().any(|hit| {
            hit.start >= held.end
                && hit.start < held.end + 24
                && (hit.name.is_some()
                    || hit.tags.meets(Tags::of(&[Tag::Territory, Tag::Anaphor, Tag::Part])))
                && !reading.between(held.end, hit.start).contains([',', '.'])
        });
        (is_instrumental || is_as) && !names_land
    }

    /// "the return of Crimea to Ukraine": what goes back to Ukraine is given up by nobody here.
    fn is_returned_home(&self, cue: &Hit, list: &List) -> bool {
        let reading = &self.known.reading;
        let end = self.unit_end(list.range.end);
        let behind = reading.small_after(end, 24);
        let is_home = reading.lexicon.lists.of(WordList::BackHome).iter().any(|words| {
            behind
                .strip_prefix(' ')
                .and_then(|rest| rest.strip_prefix(words.as_str()))
                .is_some_and(|rest| !rest.starts_with(char::is_letter_or_digit))
        });
        !list.is_from_afar && cue.end <= list.range.start && is_home
    }
}
