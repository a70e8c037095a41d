//! Rejoinders: a later clause of a sentence rejects what an earlier one says that somebody claims, proposes or took.
//!
//! "X said the region belongs to Russia, but Y rejected this", "X's claim that …, dismissed by Y": who rejects has a
//! denial of their own. Not here: a rejection in a sentence of its own (`answer`).

use super::attribution::Someone;
use super::lexicon::ActorSort;
use super::mention::NameMeaning;
use super::reason::Rule;
use super::rule::{By, Ruling};
use super::scan::Hit;
use super::suggest::{Draft, List, Scene};
use super::tag::{Tag, Tags};
use super::value::{Sense, Sureness};
use super::word_list::WordList;
use crate::model::{Kind, Modality, Side};
use crate::phrase::letter::Letter as _;

/// How far behind who rejects the word of rejecting may stand, in words.
const NEAR: usize = 4;

/// What somebody rejects: a claim of Russia's, a concession, or that Russia took an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answered {
    /// Russia claims it.
    Claim,
    /// It is to be given up.
    Concession,
    /// Russia says that it took it.
    Taking,
}

impl Answered {
    /// What a draft says that somebody may reject; `None` where it is nothing of the kind.
    pub(super) fn of(scene: &Scene<'_>, draft: &Draft) -> Option<Self> {
        let of_russia = draft.by == Some(Side::Russia);
        let is_told_by_russia =
            || draft.speaker.as_ref().is_some_and(|who| scene.side_of(who) == Some(Side::Russia));
        match draft.kind {
            _ if draft.areas.is_empty() => None,
            Kind::Concession => Some(Self::Concession),
            Kind::Claim if of_russia => Some(Self::Claim),
            Kind::Occupation if of_russia && draft.modality == Modality::Asserted && is_told_by_russia() => {
                Some(Self::Taking)
            }
            _ => None,
        }
    }

    /// What whoever rejects it says.
    pub(super) fn denial(self) -> Ruling {
        let denial = Ruling {
            kind: Kind::Denial,
            by: By::Doer,
            side: None,
            modality: Modality::Asserted,
            rule: Rule::ClaimRejected,
        };
        match self {
            Self::Claim => denial,
            Self::Concession => Ruling { rule: Rule::YieldingRefused, ..denial },
            Self::Taking => Ruling {
                kind: Kind::Occupation,
                side: Some(Side::Russia),
                modality: Modality::Denied,
                rule: Rule::TakingDenied,
                ..denial
            },
        }
    }
}

impl Scene<'_> {
    /// What a later clause rejects of what the drafts of this sentence tell, where nobody has rejected it yet.
    pub(super) fn rejoinder(&self, drafted: &[Draft]) -> Option<Draft> {
        let (told, answered) =
            drafted.iter().rev().find_map(|draft| Some((draft, Answered::of(self, draft)?)))?;
        let names = told.names.clone()?;
        let is_denied = |draft: &Draft| draft.kind == Kind::Denial || draft.modality == Modality::Denied;
        if self.clauses.is_question || drafted.iter().any(is_denied) {
            return None;
        }
        let end = names.end.max(told.cue.end);
        let names_more = self.known.names[self.at].iter().any(|named| {
            named.range.start >= end
                && named.meaning != NameMeaning::Known(Sense::Government)
                && (named.is_territory() || named.is_part())
        });
        let untrue = if answered == Answered::Concession { Tags::default() } else { Tags::of(&[Tag::False]) };
        let rejects = Tags::of(&[Tag::Reject]).with(untrue);
        let mut words = self.clauses.hits.iter().filter(|hit| hit.start >= end && hit.tags.meets(rejects));
        let (word, who) = words.find_map(|word| Some((word, self.who_rejects(word, end)?)))?;
        let is_same =
            |other: &Someone| other.name == who.name || other.actor.is_some() && other.actor == who.actor;
        let is_own_side = answered != Answered::Concession && self.side_of(&who) == Some(Side::Russia);
        if names_more
            || told.speaker.as_ref().is_some_and(is_same)
            || is_own_side
            || answered == Answered::Taking && !self.denies(word)
        {
            return None;
        }
        let list = List {
            range: names,
            areas: told.areas.clone(),
            group: told.group.clone(),
            place: told.place.clone(),
            is_weak: told.is_weak,
            is_in_part: told.is_in_part,
            ..List::default()
        };
        let draft = self.drafted(word, Some(&list), answered.denial());
        // The word alone does not show whose it is as surely as a verb of saying does.
        let sureness = draft.sureness.max(Sureness::FairlySure);
        Some(Draft { speaker: Some(who), relayers: Vec::new(), is_russia: false, sureness, ..draft })
    }

    /// True for a word that says that something is not so, rather than that it is wrong.
    pub(super) fn denies(&self, word: &Hit) -> bool {
        let small = self.known.reading.small(word);
        word.tags.has(Tag::False) || self.known.reading.lexicon.lists.begins(WordList::Denying, small)
    }

    /// True where a word of rejecting is about what was told before it: "this", "the claim".
    pub(super) fn points_back_at(&self, word: &Hit, from: usize) -> bool {
        let reading = &self.known.reading;
        let nouns = Tags::of(&[Tag::Answered, Tag::Paper, Tag::Propose, Tag::Claims]);
        let is_noun = |hit: &Hit| hit.start >= from && hit.tags.meets(nouns);
        let is_pronoun = |word: &str| reading.lexicon.lists.has(WordList::That, word);
        let has_pronoun =
            |words: &str| words.split(|letter: char| !letter.is_letter_or_digit()).any(is_pronoun);
        let start = from.max(reading.text.floor_char_boundary(word.start.saturating_sub(36)));
        self.clauses.hits.iter().any(is_noun)
            || has_pronoun(reading.small_after(word.end, 36))
            || has_pronoun(reading.small_between(start.min(word.start), word.start))
            || has_pronoun(reading.small(word))
    }

    /// Who rejects, behind `end`, what was told before it: "but Y rejected this", "dismissed by Y", «заперечили в Y».
    fn who_rejects(&self, word: &Hit, end: usize) -> Option<Someone> {
        // "…, dismissed by Kyiv": whom the participle names.
        if let Some(who) = self.actor_by(word) {
            return Some(who);
        }
        let gap = self.known.reading.between(end, word.start);
        let opens = gap.contains([',', ';', '–', '—'])
            || self
                .clauses
                .hits
                .iter()
                .any(|hit| hit.tags.has(Tag::Break) && hit.start >= end && hit.end <= word.start);
        // "…, which Y dismissed".
        let first = gap.split(|letter: char| !letter.is_letter_or_digit()).find(|word| !word.is_empty());
        let is_which = first.is_some_and(|word| self.known.reading.lexicon.lists.has(WordList::Which, word));
        if !opens || !(is_which || self.points_back_at(word, end)) {
            return None;
        }
        let sort = |hit: &Hit| hit.actor.map(|actor| self.known.reading.lexicon.actors[actor as usize].sort);
        let is_near = |hit: &&Hit| {
            let between = self.known.reading.between(hit.end, word.start);
            between.split_whitespace().count() <= NEAR && !between.contains([',', ';', ':', '“', '«', '"'])
        };
        let before = self.clauses.hits.iter().rev().filter(|hit| hit.start >= end && hit.end <= word.start);
        let subject =
            before.filter(|hit| sort(hit).is_some_and(|sort| sort != ActorSort::Outlet)).find(is_near);
        let named = |hit: &Hit| {
            let is_person = sort(hit) == Some(ActorSort::Person);
            super::attribution::known(hit).map(|who| Someone { is_person, ..who })
        };
        subject.and_then(named).or_else(|| {
            let markers = self.known.attributions.of(self.at).iter();
            let of_word = markers
                .filter(|marker| !marker.is_outlet && !marker.is_referred && marker.who.range.start >= end);
            of_word
                .filter(|marker| self.clauses.number(marker.range.start) == self.clauses.number(word.start))
                .map(|marker| marker.who.clone())
                .next()
        })
    }
}
