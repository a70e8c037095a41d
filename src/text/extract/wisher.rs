//! Whose wish something is: the subject of a verb of offering, demanding, advising or refusing, whoever else tells of it.
//!
//! "According to officials, Putin offered to freeze the front": he offers, and they relay it. "It is reported that American
//! negotiators want Kyiv to withdraw": the negotiators want it. "Zelensky's ten-point formula demanded the return of
//! Crimea": he does. Not here: what a state wants (`owner`), and who says anything by a verb of saying (`attribution`).

use super::attribution::{Someone, known};
use super::lexicon::ActorSort;
use super::name_run::capital_run_before;
use super::negated::is_negation;
use super::reason::Rule;
use super::rule::{By, Ruling};
use super::scan::Hit;
use super::speaker::{Speech, parts};
use super::subject::{Found, Search};
use super::suggest::Scene;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::{Kind, Side};
use crate::phrase::letter::Letter as _;

/// How far before a cue the verb may stand whose object it is, in words.
const REACH: usize = 24;
/// The most words that are put in between a subject and its verb.
const MOST_PUT_IN: usize = 9;
/// The most words of a paper behind whose it is.
const MOST_OF_PAPER: usize = 5;

/// Whose a statement is, through whom, and whether it is Russia without being named.
pub(super) type Owned = (Option<Someone>, Vec<Someone>, bool);

impl Scene<'_> {
    /// Whose the offer, the demand or the refusal is that the ruling tells of, where its verb has a subject that is no state;
    /// and what it is then.
    pub(super) fn wished(&self, cue: &Hit, ruling: Ruling, speech: &Speech) -> Option<(Ruling, Owned)> {
        let list = match (ruling.kind, ruling.by) {
            (Kind::Concession, _) | (Kind::Claim, By::Speaker | By::Doer) => WordList::Wishing,
            (Kind::Denial, _) => WordList::Refusing,
            _ => return None,
        };
        if let Some(owned) = self.of_refused_idea(cue, ruling, speech) {
            return Some((ruling, owned));
        }
        let wisher = self.wisher(self.wish_before(cue, list)?)?;
        // "The Assembly rejects": the Northern Assembly, whose resolution it is.
        let name = |who: &Someone| self.known.reading.small_between(who.name.start, who.name.end);
        let short = name(&wisher).strip_prefix("the ").unwrap_or(name(&wisher));
        let is_same = |who: &Someone| is_same(who, &wisher) || name(who).ends_with(short);
        if wisher.is_state(&self.known.reading) || speech.speaker.as_ref().is_some_and(is_same) {
            return None;
        }
        let tellers = speech.speaker.iter().chain(&speech.relayers).filter(|who| !is_same(who));
        let tellers = tellers.cloned().collect();
        Some((self.of_mediator(ruling, &wisher), (Some(wisher), tellers, false)))
    }

    /// "American envoys want Kyiv to withdraw": what somebody of neither side wants of Ukraine is no claim of theirs.
    fn of_mediator(&self, ruling: Ruling, wisher: &Someone) -> Ruling {
        let lists = &self.known.reading.lexicon.lists;
        let mut words = self.known.reading.small_between(wisher.name.start, wisher.name.end).split(' ');
        let is_others = matches!(self.side_of(wisher), Some(Side::UnitedStates | Side::Other))
            || words.any(|word| lists.has(WordList::AmericanWord, word));
        if is_others && ruling.kind == Kind::Claim && ruling.side == Some(Side::Russia) {
            let (kind, by, rule) = (Kind::Concession, By::Proposer, Rule::YieldingProposed);
            return Ruling { kind, by, rule, side: None, ..ruling };
        }
        ruling
    }

    /// «Офіс відкинув ідею віддати X, про яку писали газети»: whoever refuses an idea does not have it; the papers told of
    /// it.
    fn of_refused_idea(&self, cue: &Hit, ruling: Ruling, speech: &Speech) -> Option<Owned> {
        let refuser = self.wisher(self.wish_before(cue, WordList::Refusing)?)?;
        let is_refusers = speech.speaker.as_ref().is_some_and(|who| is_same(who, &refuser));
        if ruling.kind != Kind::Concession || !is_refusers {
            return None;
        }
        let is_behind = |start: usize| {
            start > cue.end && self.clauses.relative_at(start).is_some_and(|added| added.start >= cue.end)
        };
        let markers = self.known.attributions.of(self.at);
        let teller =
            markers.iter().find(|marker| is_behind(marker.range.start) && is_behind(marker.who.range.start));
        Some((teller.map(|marker| marker.who.clone()), Vec::new(), false))
    }

    /// The verb of wishing whose object the cue belongs to: the last before it in its clause.
    fn wish_before(&self, cue: &Hit, list: WordList) -> Option<&Hit> {
        let reading = &self.known.reading;
        let is_wish = |hit: &&Hit| {
            let words = reading.small_between(hit.start, hit.end);
            let first = words.split(' ').next().unwrap_or_default();
            hit.start <= cue.start && reading.lexicon.lists.has(list, first)
        };
        let verb = self.clauses.hits.iter().rev().find(is_wish)?;
        let gap = reading.between(verb.end, cue.start.max(verb.end));
        let is_near = gap.split_whitespace().count() <= REACH
            && !gap.contains(['.', ';', ':', '“', '”', '«', '»', '"', '–', '—']);
        // "rejected giving up X but agreed to freeze Y".
        let is_contrast = |word: &str| reading.lexicon.lists.has(WordList::Contrast, word);
        let is_apart = parts(&self.known, verb.end, cue.start)
            || gap.split_whitespace().any(is_contrast)
            || self.clauses.relative_at(cue.start) != self.clauses.relative_at(verb.start);
        let says = |hit: &Hit| {
            let is_between = hit.start >= verb.end && hit.end <= cue.start;
            is_between && hit.tags.has(Tag::Say) && !hit.tags.meets(Tags::CUES)
        };
        (is_near && !is_apart && !self.clauses.hits.iter().any(says)).then_some(verb)
    }

    /// The subject of the verb: right before it, or before what is put in between commas.
    fn wisher(&self, verb: &Hit) -> Option<Someone> {
        let search = self.search_at(verb)?;
        let end = search.subject_end(verb.start)?;
        if let Some(owner) = search.owner_of_paper(end) {
            return Some(owner);
        }
        // "the special envoy, X Y, offered": what is put in tells who it is.
        let put_in = self.known.reading.between(end, verb.start).trim_start_matches([',', ' ']);
        if put_in.starts_with(char::is_uppercase) {
            return None;
        }
        let found = search.people_before(end).or_else(|| search.subject().and_then(named))?;
        let gap = self.known.reading.small_between(found.range.end, end.max(found.range.end));
        (found.range.end <= end && gap.trim().is_empty()).then_some(found)
    }
}

/// True where two are one, by the words or by the name.
fn is_same(one: &Someone, other: &Someone) -> bool {
    one.range.start < other.range.end && other.range.start < one.range.end
        || one.actor.is_some() && one.actor == other.actor
}

/// Who is found, where it is somebody by name or by words of their own.
pub(super) fn named(found: Found) -> Option<Someone> {
    match found {
        Found::Named(who) | Found::Institution(who) => Some(who),
        Found::Role { phrase, .. } => phrase,
        Found::Paper(_) | Found::Pronoun(_) | Found::It(_) | Found::Organ(_) => None,
    }
}

impl Search<'_> {
    /// Where the subject of a verb ends: before adverbs and what is put in between commas. `None` where the verb is negated.
    pub(super) fn subject_end(&self, verb: usize) -> Option<usize> {
        let lists = &self.reading.lexicon.lists;
        let start = self.sentence.range.start;
        let mut lead = self.reading.between(start, verb).trim_end();
        let mut is_put_in = false;
        loop {
            if let Some(before) = lead.strip_suffix(',') {
                let open = before.rfind(',').filter(|_| !is_put_in)?;
                if before[open..].split_whitespace().count() > MOST_PUT_IN {
                    return None;
                }
                (lead, is_put_in) = (before[..open].trim_end(), true);
                continue;
            }
            let word = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
            let small = self.reading.small_between(start + lead.len() - word.len(), start + lead.len());
            if is_negation(small) || lists.has(WordList::Who, small) {
                return None;
            }
            let is_adverb = lists.has(WordList::Auxiliary, small) || lists.has(WordList::BesideWish, small);
            if !is_adverb {
                break;
            }
            lead = lead[..lead.len() - word.len()].trim_end();
        }
        (!lead.is_empty()).then_some(start + lead.len())
    }

    /// People without a name that end here: "U.S. officials", «один з посередників», «російська сторона».
    pub(super) fn people_before(&self, end: usize) -> Option<Someone> {
        let lists = &self.reading.lexicon.lists;
        let people = Tags::of(&[Tag::Collective, Tag::Role]);
        if let Some(hit) = self.hits.iter().find(|hit| hit.end == end && hit.tags.meets(people)) {
            let who = self.collective(hit)?;
            let start = self.one_of(who.range.start);
            return Some(if start < who.range.start && who.actor.is_none() {
                Someone { is_person: true, range: start..end, name: start..end, ..who }
            } else {
                who
            });
        }
        let lead = self.reading.between(self.sentence.range.start, end);
        let noun = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
        let at = end - noun.len();
        if noun.is_empty() || !lists.begins(WordList::Wisher, self.reading.small_between(at, end)) {
            return None;
        }
        let start = self.phrase_start(at);
        let whose = self.hits.iter().find(|hit| hit.actor.is_some() && hit.end + 1 == at);
        let start = whose.map_or(start, |hit| start.min(hit.start));
        let side = self.side_before(at);
        // "the side", «сторони»: which of them is told by its nation alone.
        let is_side = lists.begins(WordList::WishingSide, self.reading.small_between(at, end));
        if is_side && start == at {
            return None;
        }
        let start = self.one_of(start);
        Some(Someone { side, ..Someone::unknown(start..end) })
    }

    /// Where "one of the" begins, in front of people.
    fn one_of(&self, start: usize) -> usize {
        let lead = self.reading.small_before(start, 24);
        let of = self.reading.lexicon.lists.of(WordList::OneOf);
        let is_whole = |rest: &str| !rest.ends_with(char::is_letter_or_digit);
        let found = of.iter().find(|one| lead.trim_end().strip_suffix(one.as_str()).is_some_and(is_whole));
        let begin = found.and_then(|one| lead.rfind(one.as_str()));
        begin.map_or(start, |at| (start - lead.len() + at).max(self.sentence.range.start))
    }

    /// "Zelensky's ten-point formula": whose the paper is that ends here, where that is no state.
    fn owner_of_paper(&self, end: usize) -> Option<Someone> {
        let lists = &self.reading.lexicon.lists;
        let start = self.sentence.range.start;
        let lead = self.reading.between(start, end);
        let noun = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_paper = lists.has(WordList::WishingPaper, self.reading.small_between(end - noun.len(), end))
            || self.hits.iter().any(|hit| hit.end == end && hit.tags.has(Tag::Paper));
        let mark = ["'s ", "’s "].iter().filter_map(|mark| lead.rfind(mark)).max()?;
        let is_near = lead[mark..].split_whitespace().count() <= MOST_OF_PAPER + 1
            && !lead[mark..].contains([',', ';', ':', '“', '"']);
        if !is_paper || !is_near {
            return None;
        }
        let owner = start + mark;
        let is_one =
            |hit: &&Hit| hit.actor.is_some() && hit.start < owner && hit.end >= owner && hit.end <= owner + 4;
        if let Some(hit) = self.hits.iter().find(is_one) {
            let is_person = hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::Person);
            return known(hit).map(|who| Someone { is_person, ..who });
        }
        let run = capital_run_before(self.reading, start, owner).filter(|run| run.end == owner)?;
        let name = self.reading.between(run.start, run.end);
        let number = self.reading.lexicon.actor_number(name);
        if number.is_some() {
            return Some(Someone { actor: number, ..Someone::unknown(run) });
        }
        self.unknown(run).filter(|who| who.is_person)
    }
}
