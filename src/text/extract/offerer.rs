//! Who offers something: "the Ukrainian delegation offered to leave X", "a plan put forward by the envoy, Keith Kellogg,
//! under which Kyiv would withdraw".

use super::attribution::{Someone, known};
use super::lexicon::ActorSort;
use super::name_run::capital_run_after;
use super::scan::Hit;
use super::subject::{Found, Search};
use super::suggest::Scene;
use super::tag::{Tag, Tags};
use super::word_list::WordList;

/// The most words before a paper with which a sentence begins, and behind it, that tell which paper it is.
const MAX_LEAD: usize = 4;
const MAX_ADDED: usize = 10;
/// How far before a cue a paper may be told of, in bytes.
const REACH: usize = 200;
/// How far before a cue the verb of refusing it may stand, in bytes.
const REFUSED_NEAR: usize = 60;

impl Scene<'_> {
    /// The people without a name who are the subject of a verb of offering.
    pub(super) fn offerer(&self, offer: &Hit) -> Option<Someone> {
        let search = self.search_at(offer)?;
        let people = Tags::of(&[Tag::Collective, Tag::Role]);
        let before = search.hits[..search.at].iter().rev().find(|hit| hit.tags.meets(people))?;
        if !self.known.reading.between(before.end, offer.start).trim().is_empty() {
            return None;
        }
        match search.found(before)? {
            Found::Named(who) => Some(who),
            Found::Role { phrase, .. } => phrase,
            _ => None,
        }
    }

    /// "Local residents oppose giving up X", "The declaration that leaders signed rejects any handover": the people without
    /// a name, or the statement, that refuse what the cue is of.
    pub(super) fn refusing_people(&self, cue: &Hit) -> Option<Someone> {
        let is_near = |hit: &&Hit| {
            hit.tags.has(Tag::Reject) && hit.start <= cue.start && hit.start + REFUSED_NEAR >= cue.start
        };
        let verb = self.clauses.hits.iter().rev().find(is_near)?;
        let statement = self.search_at(verb).and_then(|search| search.statement_before(verb.start));
        statement.or_else(|| self.offerer(verb))
    }

    /// A search around a hit of the sentence.
    pub(super) fn search_at(&self, hit: &Hit) -> Option<Search<'_>> {
        let known = &self.known;
        let sentence = &known.segments.sentences[self.at];
        let hits = known.reading.hits_in(sentence);
        let at = hits.iter().position(|other| other.start == hit.start)?;
        Some(Search { reading: &known.reading, segments: known.segments, sentence, hits, at })
    }

    /// Whose paper it is in which the cue stands: behind "by", where the paper is told of before the cue.
    pub(super) fn author_of_paper(&self, cue: &Hit) -> Option<Someone> {
        let reading = &self.known.reading;
        let paper =
            self.clauses.hits.iter().rev().find(|hit| {
                hit.tags.has(Tag::Paper) && hit.end <= cue.start && hit.end + REACH >= cue.start
            })?;
        let words = reading.between(paper.end, cue.start);
        let by = words.find(" by ")?;
        if words[..by].contains(['.', ';', ':', '“', '"']) || words[..by].split_whitespace().count() > 6 {
            return None;
        }
        let start = paper.end + by + " by ".len();
        let end = words[by + 1..].find(',').map_or(cue.start, |at| paper.end + by + 1 + at);
        let is_speaker = |hit: &&Hit| {
            let sort = hit.actor.map(|actor| reading.lexicon.actors[actor as usize].sort);
            hit.start >= start && hit.end <= end && matches!(sort, Some(ActorSort::Person | ActorSort::Body))
        };
        if let Some(hit) = self.clauses.hits.iter().find(is_speaker) {
            return known(hit);
        }
        let run = capital_run_after(reading, start, end)?;
        let is_name = reading.between(run.start, run.end).contains(' ')
            && self.clauses.hits.iter().all(|hit| hit.start >= run.end || hit.end <= run.start);
        is_name.then(|| Someone { is_person: true, ..Someone::unknown(run) })
    }

    /// "A draft discussed in Geneva would have Ukraine give up X": a paper that begins the sentence offers it, however
    /// much tells which paper it is.
    pub(super) fn paper_that_offers(&self, cue: &Hit) -> Option<Someone> {
        let reading = &self.known.reading;
        let lists = &reading.lexicon.lists;
        let sentence = &self.known.segments.sentences[self.at];
        let opens = |hit: &&Hit| {
            let lead = reading.between(sentence.lead, hit.start);
            hit.tags.has(Tag::Paper)
                && hit.end <= cue.start
                && lead.split_whitespace().count() <= MAX_LEAD
                && !lead.contains([',', ';', ':', '“', '«', '"'])
        };
        let paper = self.clauses.hits.iter().find(opens)?;
        // "The U.S. proposal envisages": whose it is, is named.
        let owned = |hit: &Hit| hit.actor.is_some() && hit.start >= sentence.lead && hit.end <= paper.start;
        if self.clauses.hits.iter().any(owned) {
            return None;
        }
        let behind = reading.small_between(paper.end, cue.end);
        let modal = behind.split_whitespace().position(|word| lists.has(WordList::PaperModal, word))?;
        let mut added = behind.split_whitespace().take(modal);
        let is_subject = modal <= MAX_ADDED && added.all(|word| !word.ends_with([';', ':', '”', '»', '"']));
        // "The plan, Koval said, would": somebody tells of it.
        let is_told = self.clauses.hits.iter().any(|hit| {
            hit.tags.has(Tag::Say)
                && hit.start >= paper.end
                && hit.end <= cue.start
                && !hit.tags.has(Tag::Paper)
        });
        (is_subject && !is_told).then(|| Someone { is_paper: true, ..Someone::unknown(paper.range()) })
    }
}
