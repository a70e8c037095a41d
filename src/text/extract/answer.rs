//! Answers: a sentence that rejects what the one before proposed or claimed, and names no area itself.
//!
//! "X suggested ceding the region. Kyiv called the idea a trap": what is rejected are the areas of the proposal.

use super::attribution::Someone;
use super::lexicon::ActorSort;
use super::rejoinder::Answered;
use super::scan::Hit;
use super::suggest::{Draft, List, Scene};
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::{Modality, Side};

/// What was proposed or claimed last.
#[derive(Debug, Clone)]
pub(super) struct Proposed {
    list: List,
    speaker: Option<Someone>,
    answered: Answered,
    /// Of a claim the side that claims; of a proposal nobody's.
    side: Option<Side>,
    sentence: usize,
    paragraph: usize,
    /// It was only supposed: whoever says it need not want it.
    is_supposed: bool,
}

/// For how many sentences something proposed is what an answer rejects.
const REACH: usize = 2;

/// A sentence of fewer bytes that rejects something rejects what the one before it told.
const SHORT: usize = 60;

impl Proposed {
    /// What the drafts of a sentence propose or claim, or say that Russia took, if they do.
    pub(super) fn of(scene: &Scene<'_>, drafts: &[Draft], paragraph: usize) -> Option<Self> {
        let told = || drafts.iter().rev().filter_map(|draft| Some((draft, Answered::of(scene, draft)?)));
        let is_taking = |(_, answered): &(&Draft, Answered)| *answered == Answered::Taking;
        let (draft, answered) = told().find(|one| !is_taking(one)).or_else(|| told().next())?;
        let areas = drafts.iter().filter(|other| other.kind == draft.kind).flat_map(|other| &other.areas);
        let is_in_part = draft.is_in_part || draft.size.tag.is_some_and(|tag| tag != Tag::Whole);
        let mut list = List { is_from_afar: true, ..List::default() };
        for area in areas {
            if !list.areas.contains(area) {
                list.areas.push(area.clone());
            }
        }
        if answered == Answered::Taking {
            list = List { place: draft.place.clone(), is_weak: draft.is_weak, is_in_part, ..list };
        }
        Some(Self {
            list,
            answered,
            speaker: draft.speaker.clone(),
            side: draft.by,
            sentence: scene.at,
            paragraph,
            is_supposed: draft.modality == Modality::Conditional || scene.clauses.supposes(),
        })
    }
}

impl Proposed {
    /// True where a sentence may still answer it.
    pub(super) fn is_near(&self, sentence: usize, paragraph: usize) -> bool {
        sentence - self.sentence <= REACH && paragraph - self.paragraph <= 1
    }
}

impl Scene<'_> {
    /// The answer that this sentence gives to what was proposed shortly before.
    pub(super) fn answer(&self, proposed: Option<&Proposed>) -> Option<Draft> {
        let proposed = proposed?;
        let paragraph = self.known.segments.sentences[self.at].paragraph;
        if !proposed.is_near(self.at, paragraph) || self.clauses.is_question {
            return None;
        }
        let cue = self.rejecting(proposed.answered)?;
        let draft = self.drafted(cue, Some(&proposed.list), proposed.answered.denial());
        // Nobody rejects what they proposed themselves, and no narrator does.
        let who = draft.speaker.as_ref()?;
        let is_same = proposed
            .speaker
            .as_ref()
            .is_some_and(|other| other.name == who.name || other.actor.is_some() && other.actor == who.actor);
        let is_own_side = proposed.side.is_some() && self.side_of(who) == proposed.side;
        // A plain refusal may be of whoever spoke before; that something is untrue is said by somebody here.
        let sentence = &self.known.segments.sentences[self.at].range;
        let is_said_here = sentence.start <= who.range.start && who.range.end <= sentence.end;
        if !cue.tags.has(Tag::Reject) && !is_said_here {
            return None;
        }
        let is_another = !is_same || proposed.is_supposed;
        (is_another && !is_own_side && !draft.is_russia).then_some(draft)
    }

    /// "Asked about concessions, X said": what somebody was asked about is not what they say.
    pub(super) fn is_asked_about(&self, cue: &Hit) -> bool {
        let lead = self.known.reading.small_before(cue.start, 90);
        let clause = lead.rsplit([',', '.', ';', ':', '“', '«', '"', '!', '?']).next().unwrap_or_default();
        let lists = &self.known.reading.lexicon.lists;
        let is_near = |words: &String| {
            clause
                .rfind(words.as_str())
                .is_some_and(|at| clause[at + words.len()..].split_whitespace().count() <= 5)
        };
        lists.contains(WordList::AskedAbout, clause) && lists.of(WordList::AskedAbout).iter().any(is_near)
    }

    /// The word that rejects, where its object is what was said before: "the idea", "it".
    fn rejecting(&self, answered: Answered) -> Option<&Hit> {
        let sentence = &self.known.segments.sentences[self.at];
        let reading = &self.known.reading;
        let is_said_of_nobody = |hit: &&Hit| {
            let actor = hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
            actor != Some(ActorSort::Outlet)
        };
        let mut hits = self.clauses.hits.iter().filter(is_said_of_nobody);
        let points_back = |hit: &Hit| self.points_back_at(hit, sentence.range.start);
        let is_short = sentence.range.len() < SHORT;
        let untrue = Tags::of(&[Tag::False, Tag::Void]);
        let is_rejecting = |hit: &&Hit| match answered {
            Answered::Taking => {
                hit.tags.meets(Tags::of(&[Tag::Reject, Tag::False])) && self.denies(hit) && points_back(hit)
            }
            // «это назвали ложью», «вважає її нікчемною»: that a claim is untrue or void rejects it; a proposal is
            // neither.
            Answered::Claim if hit.tags.meets(untrue) && !hit.tags.has(Tag::Reject) => points_back(hit),
            _ if !hit.tags.has(Tag::Reject) => false,
            _ => is_short || points_back(hit),
        };
        hits.find(|hit| is_rejecting(hit))
    }
}
