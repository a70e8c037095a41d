//! Whom a sentence tells of before it gives their words: "X asked not to wait: by his account …", "X updated its map: …".

use super::attribution::{Someone, known};
use super::lexicon::ActorSort;
use super::name_run::{capital_run_before, is_name_word, trimmed, words_of};
use super::scan::Hit;
use super::subject::Search;
use super::tag::Tags;
use super::word_list::WordList;
use crate::model::Side;
use crate::phrase::letter::Letter as _;

/// The most words in front of a colon behind which somebody speaks who does something there.
const MOST_BEFORE_COLON: usize = 7;

impl Search<'_> {
    /// The first person whom the sentence names before this hit: whose words "his words" are.
    pub(super) fn person_told_of(&self) -> Option<Someone> {
        self.first_person_before(self.hits[self.at].start)
    }

    /// "The chief, X, arriving in Y just now: “…”": the first person whom the sentence names before a colon and what
    /// stands behind it in quotation marks.
    pub(super) fn person_before_quotation(&self) -> Option<Someone> {
        let quotations = &self.segments.quotations;
        let (start, end) = (self.sentence.range.start, self.sentence.range.end);
        let first = quotations.partition_point(|range| range.start < start);
        let quotation = quotations.get(first).filter(|range| range.start < end)?;
        let lead = self.reading.between(start, quotation.start);
        let lead = lead.trim_end_matches(|letter: char| letter.is_whitespace() || "“\"«„".contains(letter));
        let colon = start + lead.strip_suffix(':')?.len();
        self.first_person_before(colon)
    }

    pub(super) fn first_person_before(&self, end: usize) -> Option<Someone> {
        let start = self.sentence.range.start;
        let is_person = |hit: &&Hit| {
            hit.end <= end && hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::Person)
        };
        let hit = self.hits.iter().find(is_person);
        let words = words_of(self.reading.between(start, end), start);
        let is_name = |at: usize| {
            words.get(at).is_some_and(|word| is_name_word(self.reading.between(word.start, word.end)))
        };
        let opens = |at: &usize| is_name(*at) && is_name(at + 1) && (*at == 0 || !is_name(at - 1));
        let unknown = (0..words.len()).filter(opens).find_map(|at| {
            let last = (at..words.len()).take_while(|at| is_name(*at)).last()?;
            let run = trimmed(self.reading, words[at].start..words[last].end)?;
            self.unknown(run).filter(|who| who.is_person)
        });
        match (hit, unknown) {
            (Some(hit), Some(who)) if who.range.end <= hit.start => Some(who),
            (Some(hit), _) => known(hit).map(|who| Someone { is_person: true, ..who }),
            (None, who) => who,
        }
    }

    /// Who begins a sentence and does something that tells of no area before a colon: «X оновили мапу: …».
    pub(super) fn acts_before_colon(&self) -> Option<Someone> {
        self.person_before_colon().or_else(|| self.actor_before_colon())
    }

    fn actor_before_colon(&self) -> Option<Someone> {
        let start = self.sentence.range.start;
        let words = self.reading.between(start, self.sentence.range.end);
        let (lead, _) = words.split_once(':')?;
        let hit = self.hits.iter().find(|hit| hit.actor.is_some())?;
        let tells = self.hits.iter().any(|hit| hit.start < start + lead.len() && hit.tags.meets(Tags::CUES));
        let before = self.reading.between(start, hit.start);
        let speaks =
            hit.actor.is_some_and(|actor| matches!(self.sort(actor), ActorSort::Person | ActorSort::Body));
        let is_short = lead.split_whitespace().count() <= MOST_BEFORE_COLON;
        let acts = hit.end < start + lead.len();
        (speaks && is_short && acts && !tells && !before.contains(char::is_alphabetic))
            .then(|| known(hit))
            .flatten()
    }

    /// "Russia's mission to the UN": where somebody is sent, and not who speaks.
    pub(super) fn is_posted_to(&self, hit: &Hit) -> bool {
        let lead = self.reading.small_before(hit.start, 80);
        let lead = lead.trim_end().trim_end_matches(" the");
        let Some(post) = lead.strip_suffix(" to").or(lead.strip_suffix(" at")).or(lead.strip_suffix(" при"))
        else {
            return false;
        };
        let lists = &self.reading.lexicon.lists;
        let words = post.split(|letter: char| !letter.is_letter_or_digit()).filter(|word| !word.is_empty());
        words.rev().take(4).any(|word| lists.begins(WordList::Posted, word))
    }

    /// «МЗС Угорщини»: a body by its noun, of the state right behind it, which is another than the one it is known for.
    pub(super) fn of_other_state(&self, hit: &Hit) -> Option<Someone> {
        let actors = &self.reading.lexicon.actors;
        let body =
            hit.actor.map(|actor| &actors[actor as usize]).filter(|body| body.sort == ActorSort::Body)?;
        let is_noun = !self.reading.between(hit.start, hit.end).contains(' ');
        let behind = self.reading.window_after(hit.end, 40).strip_prefix(' ')?;
        let length = behind.find(|letter: char| !letter.is_letter_or_digit()).unwrap_or(behind.len());
        let name = &behind[..length];
        let end = hit.end + 1 + length;
        let known = self.hits.iter().find(|next| next.start == hit.end + 1 && next.end == end);
        let state = known.and_then(|next| Some(&actors[next.actor? as usize]));
        let side = state.filter(|state| state.sort == ActorSort::State).map(|state| state.side);
        // Of most states the lexicon knows the nominative alone.
        let is_state = side.is_some_and(|side| side != body.side)
            || side.is_none()
                && name.starts_with(char::is_uppercase)
                && self
                    .reading
                    .lexicon
                    .lists
                    .of(WordList::StateEnding)
                    .iter()
                    .any(|end| name.ends_with(end.as_str()));
        let side = side.unwrap_or(Side::Other);
        (is_noun && is_state).then(|| Someone { side: Some(side), ..Someone::unknown(hit.start..end) })
    }

    /// "the secretary X: …": the person whose name stands right before a colon.
    fn person_before_colon(&self) -> Option<Someone> {
        let start = self.sentence.range.start;
        let words = self.reading.between(start, self.sentence.range.end);
        let (lead, _) = words.split_once(':')?;
        let run = capital_run_before(self.reading, start, start + lead.len())?;
        let is_label = run.end == start + lead.len() && lead.split_whitespace().count() <= MOST_BEFORE_COLON;
        let tells = self.hits.iter().any(|hit| hit.start < run.end && hit.tags.meets(Tags::CUES));
        // "Fact check: …" announces what follows.
        let small = self.reading.small_between(start, start + lead.len());
        let announces = self.reading.lexicon.lists.has(WordList::AnnouncingLabel, small);
        (is_label && !tells && !announces).then(|| self.unknown(run)).flatten().filter(|who| who.is_person)
    }
}
