//! What a sentence says again of areas that it has named: a second deed, what is added, what their noun stands for.

use super::lexicon::KnownName;
use super::scan::Hit;
use super::suggest::{List, Scene};
use super::tag::{Tag, Tags};
use crate::phrase::letter::Letter as _;

impl Scene<'_> {
    /// "attacked in X and liberated two settlements", «вошла в X и заняла там несколько сёл»: the second of two deeds that
    /// are joined behind an area, where it names no area of its own.
    pub(super) fn joined_behind(&self, list: &List) -> Option<&Hit> {
        self.held_behind(list).or_else(|| self.deed_behind(list))
    }

    /// "give back the slivers of X that Russia occupies", «повернути частини X, які вона захопила»: what a relative clause
    /// tells of the areas.
    fn held_behind(&self, list: &List) -> Option<&Hit> {
        let end = self.unit_end(list.range.end);
        let holds = Tags::of(&[Tag::Control, Tag::Occupied, Tag::Seize]);
        let cue = self.cues.iter().find(|cue| cue.start >= end && cue.tags.meets(holds))?;
        let gap = self.known.reading.small_between(end, cue.start).trim_start_matches([',', ' ']);
        let mut words = gap.split_whitespace();
        let opens = words.next().is_some_and(|word| {
            matches!(
                word,
                "that" | "which" | "it" | "they" | "які" | "яку" | "що" | "которые" | "которую" | "что"
            )
        });
        let gives = Tags::of(&[Tag::Yield, Tag::Hand, Tag::Withdraw]);
        let given = self.cues.iter().any(|cue| cue.end <= list.range.start && cue.tags.meets(gives));
        (given && opens && !gap.contains(',') && words.count() <= 3).then_some(*cue)
    }

    fn deed_behind(&self, list: &List) -> Option<&Hit> {
        let deeds = Tags::of(&[
            Tag::Seize,
            Tag::Liberate,
            Tag::Retake,
            Tag::Advance,
            Tag::Amass,
            Tag::Control,
            Tag::Occupied,
        ]);
        let end = self.unit_end(list.range.end);
        let cue = self.cues.iter().find(|cue| cue.start >= end && cue.tags.meets(deeds))?;
        let gap = self.known.reading.between(end, cue.start).trim_start_matches([',', ' ']);
        let joins = ["and", "but", "та", "і", "й", "але", "и", "но", "also"];
        // "on October 14 but continued", "by four kilometres and took": when and how far may stand before.
        let far = gap.split_whitespace().take_while(|word| !joins.contains(word));
        let is_far = gap.contains(|letter: char| letter.is_ascii_digit())
            || gap.contains("ілом")
            || gap.contains("илом");
        let far = if gap.contains([',', ';', ':']) { 0 } else { far.count() };
        let most = if is_far { 6 } else { 2 };
        let mut words = gap.split_whitespace().skip(if far <= most { far } else { 0 });
        let is_joined = words.next().is_some_and(|word| joins.contains(&word))
            && words.clone().count() <= 3
            && words.all(|word| {
                word.ends_with("ly")
                    || matches!(
                        word,
                        "then"
                            | "now"
                            | "there"
                            | "also"
                            | "continued"
                            | "to"
                            | "later"
                            | "have"
                            | "has"
                            | "там"
                            | "також"
                            | "потім"
                            | "также"
                            | "затем"
                            | "далі"
                            | "продовжує"
                            | "продовжують"
                            | "продолжает"
                            | "продолжают"
                            | "even"
                            | "are"
                            | "is"
                            | "навіть"
                            | "даже"
                    )
            });
        // A second subject would be another's deed, another area the place of it.
        let is_elsewhere = self.known.names[self.at].iter().any(|named| {
            let is_inside = named.areas.iter().any(|area| list.areas.contains(area));
            named.range.start >= cue.end && (named.is_territory() || !is_inside)
        });
        let verb = self.known.reading.small(cue);
        let is_finite = [
            "ed",
            "control",
            "controls",
            "hold",
            "holds",
            "ing",
            "took",
            "retook",
            "overran",
            "won back",
            "took back",
            "concentrate",
            "seize",
            "capture",
            "в",
            "ла",
            "ли",
            "л",
            "лись",
            "лся",
            "лася",
            "лися",
            "вся",
            "ло",
            "ють",
            "є",
            "ет",
            "ют",
            "ит",
            "ят",
            "лось",
            "лася",
        ]
        .iter()
        .any(|end| verb.ends_with(end));
        (is_joined && !is_elsewhere && is_finite && self.speaks(cue, list)).then_some(*cue)
    }

    /// The cue of a later clause whose subject stands for the areas of the list, where no others are named between.
    pub(super) fn spoken_of_again(&self, list: &List) -> Option<&&Hit> {
        let end = self.unit_end(list.range.end);
        let number = self.clauses.number(list.range.start);
        let anaphor = self.clauses.hits.iter().find(|hit| {
            hit.start > end && hit.tags.has(Tag::Anaphor) && self.clauses.number(hit.start) > number
        })?;
        let lead = self.known.reading.window_before(anaphor.start, 8).trim_end();
        let opens = lead.ends_with([':', ';', ',', '–', '—'])
            || [" and", " and the", " but", " that"].iter().any(|link| lead.ends_with(link));
        let is_other = self.known.names[self.at]
            .iter()
            .any(|named| named.range.start >= end && (named.is_territory() || named.is_part()));
        // "…: Russia prepares an offensive on the region": the cue stands before it.
        let here = self.clauses.number(anaphor.start);
        let before = self.cues.iter().rev().find(|cue| {
            let gap = self.known.reading.between(cue.end, anaphor.start);
            cue.end <= anaphor.start
                && self.clauses.number(cue.start) == here
                && gap.len() < 24
                && !gap.contains(',')
        });
        if let Some(cue) = before.filter(|_| !is_other) {
            return Some(cue);
        }
        let cue = self.cues.iter().find(|cue| cue.start >= anaphor.end)?;
        let gap = self.known.reading.between(anaphor.end, cue.start);
        (opens && !is_other && gap.len() < 60 && !gap.contains([',', ';', ':'])).then_some(cue)
    }

    /// True for "occupied" behind "and" and another deed, or behind an auxiliary.
    pub(super) fn is_joined_verb(&self, cue: &Hit) -> bool {
        let word = self.known.reading.small(cue);
        let lead = self.known.reading.small_before(cue.start, 12).trim_end();
        let last = lead.rsplit(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default();
        let deeds = Tags::of(&[Tag::Advance, Tag::Seize, Tag::Attack, Tag::Liberate]);
        let has_deed = || self.clauses.hits.iter().any(|hit| hit.tags.meets(deeds) && hit.end <= cue.start);
        let is_finite = ["окупува", "оккупирова", "окупову"].iter().any(|stem| word.starts_with(stem))
            && ["в", "ла", "ли", "л", "є", "ють", "ет", "ют"].iter().any(|end| word.ends_with(end));
        is_finite
            || word == "occupied"
                && (matches!(last, "has" | "have" | "had") || matches!(last, "and" | "then") && has_deed())
    }

    /// "Crimea – the peninsula annexed by Russia –", "Donbas, most of which Moscow holds": the cue stands in
    /// what is added to the name.
    pub(super) fn is_apposed(&self, cue: &Hit, list: &List) -> bool {
        let gap = self.known.reading.between(self.unit_end(list.range.end), cue.start);
        let held = Tags::of(&[Tag::Annex, Tag::Occupied, Tag::Seize, Tag::Control, Tag::Claims]);
        let is_added = gap.trim_start().starts_with([',', '–', '—', '-', '(']);
        let has_other = self.clauses.hits.iter().any(|hit| {
            hit.start >= list.range.end
                && hit.end <= cue.start
                && (hit.name.is_some() || hit.tags.meets(Tags::CUES))
        });
        let word = self.known.reading.between(cue.start, cue.end);
        let by = self.known.reading.window_after(cue.end, 4).starts_with(" by ");
        let is_relative = gap.contains("which")
            || gap.contains("котор")
            || gap.contains("яку")
            || gap.contains("який")
            || gap.contains("яка");
        cue.tags.meets(held)
            && is_added
            && !has_other
            && gap.len() < 90
            && (is_relative || by && word.ends_with("ed") || gap.len() < 48 && !word.is_ascii())
    }

    /// True where the sentence names a region of another country.
    pub(super) fn names_foreign_region(&self) -> bool {
        let names = &self.known.reading.lexicon.names;
        self.clauses.hits.windows(2).any(|pair| {
            let is_decoy =
                pair[0].name.is_some_and(|(name, _)| matches!(names[name as usize], KnownName::Decoy(_)));
            is_decoy
                && pair[1].tags.meets(Tags::of(&[Tag::Unit, Tag::Anaphor]))
                && self.known.reading.between(pair[0].end, pair[1].start) == " "
        })
    }
}
