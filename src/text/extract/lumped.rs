//! Areas that stand beside a cue which has an area of its own: where somebody is from, where they speak.

use std::ops::Range;

use super::mention::Named;
use super::scan::Hit;
use super::suggest::{List, Scene};
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// The most words between a verb and the area that is its object: "captured almost all of the".
const NEAR: usize = 5;

/// Deeds whose object stands right behind them.
const TRANSITIVE: Tags =
    Tags::of(&[Tag::Seize, Tag::Liberate, Tag::Retake, Tag::Occupied, Tag::Annex, Tag::Control]);

impl Scene<'_> {
    /// "A man from X helped occupy Y", "in X she said that Y belongs to Russia", "refugees from occupied X settled in Y":
    /// the cue has an area of its own, which this list is not.
    pub(super) fn has_area_of_its_own(&self, cue: &Hit, list: &List) -> bool {
        if list.is_from_afar {
            return false;
        }
        let others = || self.known.names[self.at].iter().filter(|named| is_other(named, list));
        if list.range.end <= cue.start {
            let is_told_there = self.says_between(list.range.end, cue.start)
                && others().any(|named| {
                    named.range.start >= cue.end
                        && !self.known.reading.between(cue.end, named.range.start).contains([',', ';', ':'])
                });
            let owns = Tags::of(&[Tag::Belong, Tag::OwnUkraine]);
            return cue.tags.meets(TRANSITIVE)
                && (is_told_there || others().any(|named| self.is_object(cue, named)))
                || cue.tags.meets(owns) && others().any(|named| self.is_subject(cue, named, list));
        }
        let object = others().find(|named| named.range.end <= list.range.start && self.is_object(cue, named));
        let Some(object) = object.filter(|_| cue.tags.meets(TRANSITIVE)) else { return false };
        self.is_elsewhere(cue, &(self.unit_end(object.range.end)..list.range.start))
    }

    /// True where somebody says something between two bytes.
    fn says_between(&self, from: usize, to: usize) -> bool {
        let says = |hit: &&Hit| hit.tags.has(Tag::Say) && !hit.tags.meets(Tags::CUES);
        self.clauses.hits.iter().any(|hit| hit.start >= from && hit.end <= to && says(&hit))
    }

    /// True where a name stands right behind a verb or an adjective, no preposition first: "occupied X", not "taken by".
    fn is_object(&self, cue: &Hit, named: &Named) -> bool {
        let gap = self.known.reading.small_between(cue.end, named.range.start);
        let lists = &self.known.reading.lexicon.lists;
        // "the occupied part of X": X is what is occupied as well.
        let part = gap.split_once(" of ").filter(|(part, _)| {
            let mut words = part.split_whitespace();
            words.next_back().is_some_and(|part| lists.begins(WordList::PartOfArea, part))
                && words.all(|word| !lists.has(WordList::Preposition, word))
        });
        let mut words = part.map_or(gap, |(_, whole)| whole).split_whitespace();
        named.range.start >= cue.end
            && !gap.contains([',', ';', ':', '.', '–', '—', '“', '”', '"', '«', '»'])
            && words.clone().count() <= NEAR
            && words.next().is_none_or(|first| !lists.has(WordList::Preposition, first))
    }

    /// "in X she said that Y belongs": a name right before the cue, and a verb of saying between it and the list.
    fn is_subject(&self, cue: &Hit, named: &Named, list: &List) -> bool {
        let end = self.unit_end(named.range.end);
        named.range.start >= list.range.end
            && end <= cue.start
            && cue.start - end <= 12
            && self.says_between(list.range.end, named.range.start)
    }

    /// True where what stands between the object and an area behind it puts that area somewhere else: "occupied X settled
    /// in Y", "liberated X at a hospital in Y"; not "seized X in 2014 and Y".
    fn is_elsewhere(&self, cue: &Hit, gap: &Range<usize>) -> bool {
        let words = self.known.reading.small_between(gap.start, gap.end);
        let lists = &self.known.reading.lexicon.lists;
        let is_joint = |word: &str| lists.has(WordList::Link, word);
        let mut words_back = words.split_whitespace().rev().filter(|word| *word != "the");
        let is_placed = words_back.next().is_some_and(|last| lists.has(WordList::Preposition, last));
        let has_joint = words.contains(',') || words.split_whitespace().any(is_joint);
        let next = words.split_whitespace().nth(1).is_some();
        // Of an adjective: only what is joined to the name.
        let lead = self.known.reading.small_before(cue.start, 24);
        let before = lead.split_whitespace().next_back().unwrap_or_default();
        let is_adjective = cue.tags.has(Tag::Occupied) && lists.has(WordList::Preposition, before);
        is_placed && next && !has_joint || is_placed && is_adjective
    }

    /// The list as far as an adjective before it reaches: "in occupied X and in Y" calls only X so.
    pub(super) fn called_so(&self, cue: &Hit, list: &List) -> Option<List> {
        let reading = &self.known.reading;
        let is_attribute = cue.tags.has(Tag::Occupied)
            && cue.end <= list.range.start
            && reading.between(cue.end, list.range.start).trim().is_empty();
        let inside = |named: &&Named| {
            named.is_territory() && list.range.start <= named.range.start && named.range.end <= list.range.end
        };
        let names: Vec<&Named> = self.known.names[self.at].iter().filter(inside).collect();
        let cut = names.windows(2).position(|pair| {
            let gap = reading.small_between(pair[0].range.end, pair[1].range.start);
            let mut words =
                gap.split(|letter: char| !letter.is_letter_or_digit()).filter(|word| !word.is_empty());
            words.any(|word| reading.lexicon.lists.has(WordList::Preposition, word))
        })?;
        if !is_attribute {
            return None;
        }
        let kept = &names[..=cut];
        let mut areas = Vec::new();
        for area in kept.iter().flat_map(|named| &named.areas) {
            if !areas.contains(area) {
                areas.push(area.clone());
            }
        }
        let range = list.range.start..kept.last()?.range.end;
        Some(List { range, areas, group: kept.iter().find_map(|named| named.group.clone()), ..list.clone() })
    }
}

/// True for an area, and not one of an office, outside a list.
fn is_other(named: &Named, list: &List) -> bool {
    let is_inside = list.range.start <= named.range.start && named.range.end <= list.range.end;
    named.is_territory() && !named.is_office && !is_inside
}
