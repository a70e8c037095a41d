//! Answers: a sentence that rejects what the one before proposed or claimed, and names no area itself.
//!
//! "X suggested ceding the region. Kyiv called the idea a trap": what is rejected are the areas of the proposal.

use super::attribution::Someone;
use super::lexicon::ActorSort;
use super::reason::Rule;
use super::rule::{By, Ruling};
use super::scan::Hit;
use super::suggest::{Draft, List, Scene};
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::{Kind, Modality, Side};
use crate::phrase::letter::Letter as _;

/// What was proposed or claimed last.
#[derive(Debug, Clone)]
pub(super) struct Proposed {
    list: List,
    speaker: Option<Someone>,
    /// Of a claim the side that claims; of a proposal nobody's.
    side: Option<Side>,
    sentence: usize,
    paragraph: usize,
}

/// For how many sentences something proposed is what an answer rejects.
const REACH: usize = 2;

impl Proposed {
    /// What the drafts of a sentence propose or claim, if they do.
    pub(super) fn of(drafts: &[Draft], sentence: usize, paragraph: usize) -> Option<Self> {
        let draft = drafts.iter().rev().find(|draft| {
            let is_claim = draft.kind == Kind::Claim && draft.by == Some(Side::Russia);
            (draft.kind == Kind::Concession || is_claim) && !draft.areas.is_empty()
        })?;
        let areas = drafts.iter().filter(|other| other.kind == draft.kind).flat_map(|other| &other.areas);
        let mut list = List { is_from_afar: true, ..List::default() };
        for area in areas {
            if !list.areas.contains(area) {
                list.areas.push(area.clone());
            }
        }
        Some(Self { list, speaker: draft.speaker.clone(), side: draft.by, sentence, paragraph })
    }
}

impl Scene<'_> {
    /// The answer that this sentence gives to what was proposed shortly before.
    pub(super) fn answer(&self, proposed: Option<&Proposed>) -> Option<Draft> {
        let proposed = proposed?;
        let paragraph = self.known.segments.sentences[self.at].paragraph;
        let is_near = self.at - proposed.sentence <= REACH && paragraph - proposed.paragraph <= 1;
        if !is_near || self.clauses.is_question {
            return None;
        }
        let cue = self.rejecting()?;
        let ruling = Ruling {
            kind: Kind::Denial,
            by: By::Doer,
            side: None,
            modality: Modality::Asserted,
            rule: if proposed.side.is_some() { Rule::ClaimRejected } else { Rule::YieldingRefused },
        };
        let draft = self.drafted(cue, Some(&proposed.list), ruling);
        // Nobody rejects what they proposed themselves, and no narrator does.
        let who = draft.speaker.as_ref()?;
        let is_same = proposed
            .speaker
            .as_ref()
            .is_some_and(|other| other.name == who.name || other.actor.is_some() && other.actor == who.actor);
        let is_own_side = proposed.side.is_some() && self.side_of(who) == proposed.side;
        (!is_same && !is_own_side && !draft.is_russia).then_some(draft)
    }

    /// "Asked about concessions, X said": what somebody was asked about is not what they say.
    pub(super) fn is_asked_about(&self, cue: &Hit) -> bool {
        let lead = self.known.reading.small_before(cue.start, 90);
        let clause = lead.rsplit([',', '.', ';', ':', '“', '«', '"', '!', '?']).next().unwrap_or_default();
        self.known.reading.lexicon.lists.of(WordList::AskedAbout).iter().any(|words| {
            clause
                .rfind(words.as_str())
                .is_some_and(|at| clause[at + words.len()..].split_whitespace().count() <= 5)
        })
    }

    /// The word that rejects, where its object is what was said before: "the idea", "it".
    fn rejecting(&self) -> Option<&Hit> {
        let sentence = &self.known.segments.sentences[self.at];
        let reading = &self.known.reading;
        let is_said_of_nobody = |hit: &&Hit| {
            let actor = hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
            actor != Some(ActorSort::Outlet)
        };
        let cue = self.clauses.hits.iter().filter(is_said_of_nobody).find(|hit| hit.tags.has(Tag::Reject))?;
        let words = reading.small_between(sentence.range.start, sentence.range.end);
        let is_noun = self
            .clauses
            .hits
            .iter()
            .any(|hit| hit.tags.meets(Tags::of(&[Tag::Answered, Tag::Paper, Tag::Propose, Tag::Claims])));
        let near = reading.small_after(cue.end, 36);
        let before = reading.small_before(cue.start, 36);
        let is_pronoun = |word: &str| reading.lexicon.lists.has(WordList::That, word);
        let has_pronoun =
            |words: &str| words.split(|letter: char| !letter.is_letter_or_digit()).any(is_pronoun);
        let own = reading.small(cue);
        (is_noun || has_pronoun(near) || has_pronoun(before) || has_pronoun(own) || words.len() < 60)
            .then_some(cue)
    }
}
