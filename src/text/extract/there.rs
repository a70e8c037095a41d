//! What a later clause tells of areas that an earlier one of the sentence named: "there", "in a village of the region".

use super::remembered::Remembered;
use super::scan::Hit;
use super::suggest::{Draft, List, Scene};
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

impl Scene<'_> {
    /// "Near X forces gather: they moved two regiments there", «на X тихо, а в одному із сіл області бійці відбили
    /// околицю»: deeds of a clause that names no area, and points back to one before it.
    pub(super) fn told_there(&self, lists: &[List], told: &[Draft]) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for cue in self.cues {
            if told.iter().any(|draft| draft.cue == cue.range()) {
                continue;
            }
            let number = self.clauses.number(cue.start);
            let is_here = |byte: usize| self.clauses.number(byte) == number;
            let names_area = self.known.names[self.at]
                .iter()
                .any(|named| is_here(named.range.start) && named.place.is_none() && named.is_territory());
            let points =
                |hit: &Hit| is_here(hit.start) && hit.tags.meets(Tags::of(&[Tag::There, Tag::Anaphor]));
            // "…, until an offensive took it back".
            let words = self.known.reading.between(cue.start, cue.end);
            let has_pronoun = words.split(' ').any(|word| matches!(word, "it" | "them"));
            let of_it = self.share_of_it().is_some_and(|words| is_here(words.start));
            if names_area || !(has_pronoun || of_it || self.clauses.hits.iter().any(points)) {
                continue;
            }
            let before = lists.iter().rev().find(|list| list.range.end <= cue.start && !list.is_weak);
            let is_apart =
                |list: &&List| !is_here(list.range.start) || has_pronoun && list.range.end < cue.start;
            let Some(list) = before.filter(is_apart) else { continue };
            let list = List { is_from_afar: true, ..list.clone() };
            // "the region" of a later clause is the same for what is done there; "there" for what is wanted as well.
            let is_there = self.clauses.hits.iter().any(|hit| is_here(hit.start) && hit.tags.has(Tag::There));
            let is_told = |draft: &Draft| is_there || has_pronoun || !draft.kind.is_about_status();
            drafts.extend(self.draft(cue, &list).into_iter().filter(is_told));
        }
        drafts
    }

    /// "there", or "it" right behind a word of recognising, giving up or stopping: the area of the sentence before. So
    /// does such a word that a sentence of the same quotation begins with: "X is ours. Recognition is not on the table."
    pub(super) fn points_back(&self) -> bool {
        self.opens_with_status() || self.has_pronoun_behind() || self.is_part_of_it()
    }

    /// "in its southern corner", «на її півдні», "crossing into it": a part of the area of the sentence before, or what
    /// forces go into.
    pub(super) fn is_part_of_it(&self) -> bool {
        let sentence = &self.known.segments.sentences[self.at].range;
        let lists = &self.known.reading.lexicon.lists;
        let small = self.known.reading.small_between(sentence.start, sentence.end);
        let words: Vec<&str> = small
            .split(|letter: char| !letter.is_letter_or_digit())
            .filter(|word| !word.is_empty())
            .collect();
        let is_placed = |word: &str| lists.has(WordList::Preposition, word);
        let is_possessed = words.windows(3).enumerate().any(|(at, three)| {
            let next = words.get(at + 3).copied().unwrap_or_default();
            is_placed(three[0])
                && lists.has(WordList::Possessive, three[1])
                && [three[2], next].iter().any(|word| lists.begins(WordList::SideOfArea, word))
        });
        // "crossing into it", «увійшли в неї»: a deed that ends with a preposition.
        let goes = Tags::of(&[Tag::Advance, Tag::Invade]);
        let is_entered = self.clauses.hits.iter().filter(|hit| hit.tags.meets(goes)).any(|hit| {
            let last = self.known.reading.small(hit).rsplit(' ').next().unwrap_or_default();
            let behind = self.known.reading.small_after(hit.end, 16);
            let mut next = behind.split(|letter: char| !letter.is_letter_or_digit());
            is_placed(last)
                && next.find(|word| !word.is_empty()).is_some_and(|word| {
                    matches!(word, "it" | "неї" | "нього" | "неё" | "нее" | "него" | "них")
                })
        });
        is_possessed || is_entered
    }

    fn opens_with_status(&self) -> bool {
        let sentence = &self.known.segments.sentences[self.at];
        let start = sentence.range.start;
        let quotation = self.known.segments.quotation_at(start);
        let is_quoted = quotation.is_some_and(|range| range.start < start);
        let status = Tags::of(&[Tag::Recognise, Tag::Yield]);
        let opens = |hit: &Hit| {
            let lead = self.known.reading.small_between(start, hit.start);
            hit.tags.meets(status) && matches!(lead.trim(), "" | "the" | "any" | "its")
        };
        is_quoted && self.clauses.hits.iter().any(opens)
    }

    fn has_pronoun_behind(&self) -> bool {
        let status = Tags::of(&[Tag::Recognise, Tag::Yield, Tag::Freeze, Tag::Belong, Tag::Annex]);
        let pronouns = ["it", "them", "його", "її", "їх", "его", "её", "ее", "их"];
        let is_pronoun = |word: &str| pronouns.contains(&word);
        self.clauses.hits.iter().any(|hit| {
            let behind = self.known.reading.small_after(hit.end, 16);
            let mut words =
                behind.split(|letter: char| !letter.is_letter_or_digit()).filter(|word| !word.is_empty());
            // "give it up", «її не віддасть», "withdraw from it".
            let inside = self.known.reading.small(hit).split(' ').any(is_pronoun);
            let lead = self.known.reading.small_before(hit.start, 32);
            let lead = lead
                .split_whitespace()
                .rev()
                .find(|word| !matches!(*word, "не" | "ніколи" | "никогда" | "ніхто" | "никто"));
            let is_before = || lead.is_some_and(|word| is_pronoun(word) && !word.is_ascii());
            let first = words.next().unwrap_or_default();
            let is_from = matches!(first, "from" | "of" | "з" | "із" | "из");
            let is_behind = is_pronoun(first)
                || hit.tags.has(Tag::Withdraw) && is_from && {
                    words.next().is_some_and(|word| {
                        is_pronoun(word) || matches!(word, "неї" | "нього" | "неё" | "нее" | "него")
                    })
                };
            let gives = Tags::of(&[Tag::Yield, Tag::Recognise, Tag::Hand]);
            hit.tags.has(Tag::There)
                || hit.tags.meets(status)
                    && !hit.tags.meets(Tags::of(&[Tag::Belong, Tag::Freeze]))
                    && is_behind
                || hit.tags.has(Tag::Withdraw) && is_behind && is_from
                || hit.tags.meets(gives.with(Tags::of(&[Tag::Belong]))) && inside
                || hit.tags.meets(gives) && is_before()
        })
    }

    /// «сім сіл у двох громадах області»: where the text has named no area, the region whose governor it told of.
    pub(super) fn of_office<'b>(&self, last: &'b Remembered) -> Option<&'b List> {
        let is_region = |hit: &Hit| {
            let word = self.known.reading.small(hit);
            hit.tags.has(Tag::Anaphor)
                && (word.ends_with("region") || word.ends_with("oblast") || word.starts_with("област"))
        };
        let is_told = last.list.is_none() && self.clauses.hits.iter().any(is_region);
        last.office.as_ref().filter(|_| is_told)
    }
}

/// How many areas the words that stand for them count: "both regions", «чотири області».
pub(super) fn counted(words: &str) -> Option<usize> {
    let counts = [
        (4, ["four", "чотир", "четыр", "четырёх"]),
        (3, ["three", "трьох", "трех", "три "]),
        (2, ["two", "both", "обидв", "двух"]),
    ];
    let is_latter = ["last", "latter", "остан", "послед"].iter().any(|word| words.contains(word));
    let found = counts.iter().find(|(_, stems)| stems.iter().any(|stem| words.contains(stem)));
    found.map(|(count, _)| *count).filter(|_| !is_latter)
}
