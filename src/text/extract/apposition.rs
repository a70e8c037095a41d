//! Who stands before what is put in between commas: "Olena Koval, head of the council, has now said", "Sergei Lavrov, at a
//! press conference in Moscow, says".

use super::attribution::{Someone, known};
use super::lexicon::ActorSort;
use super::name_run::{capital_run_after, capital_run_before};
use super::scan::Hit;
use super::subject::{Found, Search};
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// How long what is put in may be, in bytes.
const LONGEST: usize = 160;
/// The most words with which a sentence may begin before the name.
const MOST_BEFORE_NAME: usize = 3;

impl Search<'_> {
    /// "a spokesman, Ivan Koval, told": a name between commas right before the verb.
    pub(super) fn apposed(&self, before: usize) -> Option<Found> {
        let end = self.sentence.range.start + before;
        let name_end = end.checked_sub(1)?;
        if self.reading.between(name_end, end) != "," {
            return None;
        }
        let run = capital_run_before(self.reading, self.floor(end), name_end)?;
        let lead = self.reading.between(self.sentence.range.start, run.start).trim_end();
        if run.end != name_end || !lead.ends_with(',') {
            return None;
        }
        let is_known = |hit: &&Hit| hit.actor.is_some() && hit.end == run.end;
        let known = self.hits.iter().find(is_known).and_then(|hit| self.found(hit));
        known.or_else(|| self.unknown(run).filter(|who| who.is_person).map(Found::Named))
    }

    /// The words from a byte to the verb, without the auxiliaries and adverbs that belong to it.
    pub(super) fn words_to_verb(&self, floor: usize) -> &str {
        let lists = &self.reading.lexicon.lists;
        let mut words = self.reading.between(floor, self.hits[self.at].start).trim_end();
        while let Some((rest, last)) = words.rsplit_once(' ') {
            let end = floor + words.len();
            let small = self.reading.small_between(end - last.len(), end);
            let belongs = lists.has(WordList::Auxiliary, small) && !lists.has(WordList::Who, small)
                || last.len() > "ly".len() && last.ends_with("ly") && !last.starts_with(char::is_uppercase);
            if !belongs {
                break;
            }
            words = rest.trim_end();
        }
        words
    }

    /// "Koval, spokesperson for the council, said": the name before the apposition.
    pub(super) fn before_apposition(&self, floor: usize) -> Option<Found> {
        let before = self.words_to_verb(floor).strip_suffix(',')?;
        let comma = floor + before.rfind(',')?;
        let apposed = comma..floor + before.len();
        let is_title = |hit: &Hit| hit.tags.has(Tag::Role) && apposed.contains(&hit.start);
        let is_short = apposed.len() < LONGEST && self.hits.iter().any(is_title);
        let run =
            capital_run_before(self.reading, floor, comma).filter(|run| is_short && run.end == comma)?;
        let is_known = |hit: &&Hit| hit.actor.is_some() && hit.end == comma;
        match self.hits.iter().find(is_known) {
            Some(hit) => self.found(hit),
            None => self.unknown(run).map(Found::Named),
        }
    }

    /// "A diplomat, speaking on condition of anonymity, told", «В командовании, однако, сообщили», "Koval, at a briefing in
    /// Kyiv, says": whoever stands before what is put in between commas.
    pub(super) fn before_aside(&self, floor: usize) -> Option<Found> {
        if let Some(person) = self.before_parenthesis(floor) {
            return Some(Found::Named(person));
        }
        let before = self.words_to_verb(floor).strip_suffix(',')?;
        let relative = self.relative_comma(floor, before.len());
        let comma = relative.or_else(|| Some(floor + before.rfind(',')?))?;
        let aside = self.reading.between(comma + 1, floor + before.len()).trim_start();
        let opens = relative.is_some()
            || self.reading.lexicon.lists.of(WordList::Aside).iter().any(|word| {
                aside
                    .strip_prefix(word.as_str())
                    .is_some_and(|rest| !rest.starts_with(char::is_letter_or_digit))
            });
        // "The paper, drafted by former diplomats, suggests": whatever is told of it.
        let paper = self.hits[..self.at].iter().find(|hit| hit.end == comma && hit.tags.has(Tag::Paper));
        let is_told_of =
            aside.starts_with(|letter: char| letter.is_ascii_lowercase()) && aside.len() <= LONGEST;
        if let Some(paper) = paper.filter(|_| is_told_of) {
            return self.paper(paper).map(Found::Named);
        }
        if aside.len() > LONGEST || !opens && !self.tells_when_or_where(aside) {
            return None;
        }
        self.named_before_aside(floor, comma, opens)
    }

    /// "Koval, whom Kyiv appointed, said": the comma before the relative clause that stands between a name and its verb.
    fn relative_comma(&self, floor: usize, length: usize) -> Option<usize> {
        let words = self.reading.small_between(floor, floor + length);
        let start = words.floor_char_boundary(length.saturating_sub(LONGEST));
        let is_open = |at: usize| {
            let next = words[at + 1..].trim_start();
            let word = next.split(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default();
            self.reading.lexicon.lists.has(WordList::Whom, word)
        };
        let commas = words[start..].match_indices(',').map(|(at, _)| start + at);
        commas.rev().find(|at| is_open(*at)).map(|at| floor + at)
    }

    /// "Olena Koval (Ukraine) said": the person named before what stands in parentheses.
    fn before_parenthesis(&self, floor: usize) -> Option<Someone> {
        let before = self.words_to_verb(floor).strip_suffix(')')?;
        let open = before.rfind('(')?;
        let inside = floor + open..floor + before.len();
        let end = floor + before[..open].trim_end().len();
        let run = capital_run_before(self.reading, floor, end).filter(|run| run.end == end)?;
        let is_person = |hit: &&Hit| {
            hit.end == end && hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::Person)
        };
        if let Some(hit) = self.hits.iter().find(is_person) {
            return known(hit).map(|who| Someone { is_person: true, ..who });
        }
        let whose = self.hits.iter().find(|hit| hit.actor.is_some() && inside.contains(&hit.start));
        let side = whose.and_then(|hit| Some(self.reading.lexicon.actors[hit.actor? as usize].side));
        let who = self.unknown(run).filter(|who| who.is_person)?;
        Some(Someone { side: side.or(who.side), ..who })
    }

    /// Whoever is named right before a comma; where what is put in may as well go on with a place, whoever the sentence
    /// begins with.
    fn named_before_aside(&self, floor: usize, comma: usize, is_sure: bool) -> Option<Found> {
        let is_subject = |start: usize| is_sure || self.is_opening(start);
        if let Some(envoy) = self.envoy_before(comma) {
            return Some(Found::Named(envoy));
        }
        if let Some(body) = self.body_phrase_before(comma) {
            return is_subject(body.range.start).then_some(Found::Named(body));
        }
        if let Some(run) = capital_run_before(self.reading, floor, comma).filter(|run| run.end == comma) {
            if !is_subject(run.start) {
                return None;
            }
            let is_known = |hit: &&Hit| hit.actor.is_some() && hit.end == comma;
            return match self.hits.iter().find(is_known) {
                Some(hit) => self.head_of(hit, floor).or_else(|| self.found(hit)),
                None => self.unknown(run).map(Found::Named),
            };
        }
        let last = self.hits[..self.at].iter().rev().find(|hit| hit.end <= comma)?;
        if !is_subject(self.phrase_start(last.start)) {
            return None;
        }
        let gap = self.reading.between(last.end, comma);
        let people = Tags::of(&[Tag::Collective, Tag::Role]);
        let is_organ = last.tags.has(Tag::Organ) && (gap.is_empty() || gap.starts_with(" «"));
        if last.actor.is_some() && gap.is_empty() || is_organ {
            return self.found(last);
        }
        if last.tags.meets(people) && gap.is_empty() {
            let is_person = last.tags.has(Tag::Role);
            let who = self.collective(last).map(|who| self.with_owner(who));
            return who.map(|who| Found::Named(Someone { is_person, ..who }));
        }
        None
    }

    /// «Литовський Сейм, зі свого боку, підтримав колег і наголосив»: of two verbs that "and" joins, the body that the
    /// sentence begins with, by its phrase.
    pub(super) fn opening_body(&self, floor: usize) -> Option<Someone> {
        let verb = &self.hits[self.at];
        let lead = self.reading.between(floor, verb.start);
        if floor != self.sentence.range.start || lead.contains(['“', '"', '«', ':', ';']) {
            return None;
        }
        let is_first = !self.hits[..self.at].iter().any(|hit| hit.tags.has(Tag::Say));
        let run = capital_run_after(self.reading, floor, verb.start).filter(|run| run.start == floor)?;
        let (_, noun) = self.reading.between(run.start, run.end).rsplit_once(' ')?;
        let is_body = self.reading.lexicon.lists.has(WordList::BodyNoun, &noun.lowered());
        (is_first && is_body).then(|| Someone::unknown(run))
    }

    /// True for what a preposition or a participle opens: "at a briefing in Kyiv", «виступаючи у Відні».
    fn tells_when_or_where(&self, aside: &str) -> bool {
        let first = aside.split_whitespace().next().unwrap_or_default();
        let lists = &self.reading.lexicon.lists;
        lists.has(WordList::Preposition, first)
            || first.starts_with(char::is_lowercase)
                && lists
                    .of(WordList::GerundEnding)
                    .iter()
                    .any(|end| first.len() > end.len() && first.ends_with(end.as_str()))
    }

    /// True where at most an article or a title stands before a name in its sentence.
    fn is_opening(&self, start: usize) -> bool {
        let first = self.sentence.range.start;
        let lead = self.reading.between(first, start.max(first));
        let last = lead.split_whitespace().next_back().unwrap_or_default().lowered();
        lead.split_whitespace().count() <= MOST_BEFORE_NAME
            && !self.reading.lexicon.lists.has(WordList::Preposition, &last)
            && !lead.contains([',', ':', ';', '“', '"', '«'])
            && !self.hits.iter().any(|hit| hit.end <= start && hit.tags.meets(Tags::CUES))
    }
}
