//! What a later clause tells of areas that an earlier one of the sentence named: "there", "in a village of the region".

use super::scan::Hit;
use super::suggest::{Draft, List, Remembered, Scene};
use super::tag::{Tag, Tags};
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
        self.opens_with_status() || self.has_pronoun_behind()
    }

    fn opens_with_status(&self) -> bool {
        let sentence = &self.known.segments.sentences[self.at];
        let start = sentence.range.start;
        let is_quoted =
            self.known.segments.quotations.iter().any(|range| range.start < start && start < range.end);
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
        self.clauses.hits.iter().any(|hit| {
            let behind = self.known.reading.window_after(hit.end, 16);
            let first =
                behind.split(|letter: char| !letter.is_letter_or_digit()).find(|word| !word.is_empty());
            hit.tags.has(Tag::There)
                || hit.tags.meets(status)
                    && !hit.tags.meets(Tags::of(&[Tag::Belong, Tag::Freeze]))
                    && first.is_some_and(|word| pronouns.contains(&word))
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
