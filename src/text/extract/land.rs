//! What of a sentence only tells which land is meant: what was struck there, what a clause points out, villages.

use super::mention::{Named, VILLAGE_NOUNS};
use super::scan::Hit;
use super::suggest::{List, Scene};
use super::tag::{Tag, Tags};

impl Scene<'_> {
    /// "massed forces and shelled villages of X": what stands behind a strike was struck.
    pub(super) fn is_struck(&self, cue: &Hit, list: &List) -> bool {
        let moves = Tags::of(&[Tag::Amass, Tag::Advance, Tag::Attack, Tag::Control]);
        if list.is_from_afar {
            return false;
        }
        // "in answer to strikes on X it will seize Y": X was struck.
        let is_on = |hit: &Hit| {
            let gap = self.known.reading.between(hit.end, list.range.start).trim();
            hit.tags.has(Tag::Strike) && matches!(gap, "on" | "against" | "по" | "на" | "at")
        };
        if cue.start >= list.range.end {
            return cue.tags.meets(moves.with(Tags::of(&[Tag::Seize])))
                && self.clauses.hits.iter().any(is_on);
        }
        if cue.end > list.range.start || !cue.tags.meets(moves) {
            return false;
        }
        let is_between =
            |hit: &&Hit| hit.start >= cue.end && hit.end <= list.range.start && hit.tags.has(Tag::Strike);
        let Some(strike) = self.clauses.hits.iter().rev().find(is_between) else { return false };
        let before = self.known.reading.between(cue.end, strike.start);
        let behind = self.known.reading.between(strike.end, list.range.start);
        let joins = [",", " and ", " та ", " і ", " й ", " и "].iter().any(|link| before.contains(link));
        joins && !behind.contains([',', ';']) && behind.len() < if behind.is_ascii() { 48 } else { 90 }
    }

    /// "the parts that it holds", "the annexed regions": a cue that only tells which land is meant.
    pub(super) fn is_attributive(&self, cue: &Hit) -> bool {
        let next = self.clauses.hits.iter().find(|hit| hit.start >= cue.end);
        let nouns = Tags::of(&[Tag::Unit, Tag::Anaphor, Tag::Territory]);
        let is_before_noun = next.is_some_and(|next| {
            next.tags.meets(nouns) && self.known.reading.between(cue.end, next.start) == " "
        });
        let word = self.known.reading.small(cue);
        let is_participle =
            ["захоплен", "захвачен", "анексован", "аннексирован"].iter().any(|stem| word.starts_with(stem))
                || word.is_ascii() && word.ends_with("ed");
        is_participle && is_before_noun || cue.tags.has(Tag::Control) && self.clauses.is_held_in_relative(cue)
    }

    /// "the village of X": no town that is known.
    pub(super) fn is_village(&self, named: &Named) -> bool {
        let lead = self.known.reading.small_before(named.range.start, 48).trim_end();
        let others = [
            "сёла",
            "селища",
            "хутір",
            "хутор",
            "деревни",
            "деревню",
            "населений пункт",
            "населеного пункту",
            "населенный пункт",
            "населённый пункт",
            "населенного пункта",
            "населённого пункта",
        ];
        VILLAGE_NOUNS.iter().chain(&others).any(|noun| lead.ends_with(noun))
    }
}
