//! What of a sentence only tells which land is meant: what was struck there, what a clause points out, villages.

use super::mention::{Named, VILLAGE_NOUNS};
use super::negated::is_kept;
use super::reading::Reading;
use super::scan::Hit;
use super::suggest::{List, Scene};
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Lowered as _;

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

    /// "forces from Crimea captured": where someone came from is not what was captured.
    pub(super) fn is_origin(&self, list: &List) -> bool {
        let before = self.known.reading.window_before(list.range.start, 64);
        // "from occupied X".
        let is_occupied = |word: &str| {
            let attributes = ["occupied", "окупован", "оккупирован", "захоплен", "захвачен", "russian-held"];
            attributes.iter().any(|stem| word.starts_with(stem))
        };
        let mut words = before.split_whitespace().rev();
        let last = words.find(|word| *word != "the" && !is_occupied(word)).unwrap_or_default().lowered();
        // "across the border from X", which is not where they come from.
        let lead = self.known.reading.small_before(list.range.start, 40);
        let lead = lead.trim_end().trim_end_matches(" the").trim_end_matches(" from");
        if self.known.reading.lexicon.lists.ends(WordList::AcrossFrom, lead) {
            return false;
        }
        // «с территории X».
        let is_land = ["території", "территории"].contains(&last.as_str());
        let last = if is_land { words.next().unwrap_or_default().lowered() } else { last };
        // "from the direction of X".
        let lead = self.known.reading.small_before(list.range.start, 40);
        let lead = lead.trim_end().trim_end_matches(" the");
        if self.known.reading.lexicon.lists.ends(WordList::OriginPhrase, lead) {
            return true;
        }
        let is_from = |word: &str| matches!(word, "from" | "із" | "зі" | "из" | "з" | "с");
        // "from Krasnodar Krai and X": behind a name that is on no map of ours.
        let is_joined = matches!(last.as_str(), "and" | "та" | "і" | "й" | "и");
        let is_name = |word: &&str| word.starts_with(char::is_uppercase) && !word.ends_with([',', ';', ':']);
        let behind_names = || before.split_whitespace().rev().skip(1).find(|word| !is_name(word));
        is_from(&last)
            || is_joined && behind_names().is_some_and(is_from)
            || last == "of" && words.next() == Some("out")
    }

    /// "will not leave X, which would bring an attack on Y": what is attacked is not given up.
    pub(super) fn is_attacked(&self, cue: &Hit, list: &List) -> bool {
        let gives = Tags::of(&[Tag::Yield, Tag::Hand, Tag::Withdraw, Tag::Recognise, Tag::Freeze]);
        let lead = || self.known.reading.small_before(list.range.start, 32).trim_end();
        cue.tags.meets(gives)
            && cue.end <= list.range.start
            && self.known.reading.lexicon.lists.ends(WordList::AttackOn, lead())
    }

    /// «готовність до поступок висловлюють жителі X», «на X противників поступок менше»: whose opinion is told.
    pub(super) fn is_of_residents(&self, cue: &Hit, list: &List) -> bool {
        let reading = &self.known.reading;
        let lists = &reading.lexicon.lists;
        let word = reading.small(cue);
        let is_noun = ["concession", "поступ", "уступ"].iter().any(|stem| word.starts_with(stem));
        if !is_noun {
            return false;
        }
        let is_people = |word: &str| lists.begins(WordList::Resident, word);
        if cue.end <= list.range.start {
            let gap = reading.small_between(cue.end, list.range.start);
            return gap.split_whitespace().any(is_people);
        }
        let lead = reading.small_before(cue.start, 32);
        lead.split_whitespace().next_back().is_some_and(is_people)
    }

    /// "areas that Russian forces do not already occupy", behind the list.
    pub(super) fn is_not_yet(&self, cue: &Hit) -> bool {
        self.clauses.before(cue.start, 40, Tags::of(&[Tag::Negation])).is_some_and(|hit| {
            !is_kept(&self.known.reading.lexicon.lists, self.known.reading.between(hit.end, cue.start))
        })
    }
}

/// "along the border of X": where the areas end.
pub(super) fn is_border_of(reading: &Reading<'_>, list: &List) -> bool {
    let lead = reading.small_before(list.range.start, 32).trim_end();
    let lead = lead.strip_suffix(" the").unwrap_or(lead);
    reading.lexicon.lists.ends(WordList::BorderOf, lead)
}
