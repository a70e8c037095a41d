//! Whom a sentence introduces by what they are: "Estonia's foreign minister, X Y, went further."

use std::ops::Range;

use super::attribution::{Someone, known};
use super::lexicon::ActorSort;
use super::name_run::{capital_run_after, is_name_word};
use super::scan::Hit;
use super::subject::Search;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// How far into the sentence the role may stand, in bytes.
const MOST_LEAD: usize = 90;
/// How long what tells of a statement may be, in bytes.
const MOST_OF_STATEMENT: usize = 120;
/// How many runs of words with capitals are looked at for a name.
const MOST_RUNS: usize = 3;
/// The most words between the role and the name: whose minister, head of what.
const MOST_BETWEEN: usize = 7;

impl Search<'_> {
    /// The person whom the sentence begins with, by role and full name, and whom the lexicon does not know.
    pub(super) fn introduced(&self) -> Option<Someone> {
        // «“…”: правозахисниця X Y про переговори»: the headline of an interview begins with words of theirs.
        let words = &self.reading.text[self.sentence.range.clone()];
        let closes = ["»: ", "”: "].iter().filter(|close| words.contains(**close));
        let quoted = closes.filter_map(|close| Some(words.find(close)? + close.len())).max();
        let start = self.sentence.range.start + quoted.unwrap_or_default();
        let tells = Tags::of(&[Tag::Say, Tag::Accord]);
        let opens = |hit: &&Hit| hit.start < start + MOST_LEAD;
        let mut opening = self.hits.iter().skip_while(|hit| hit.start < start).take_while(opens);
        let role = opening.find(|hit| hit.tags.has(Tag::Role) && !hit.tags.meets(tells))?;
        let lead = self.reading.between(start, role.start);
        let mut before = self.hits.iter().filter(|hit| hit.start >= start && hit.end <= role.start);
        let is_told_before = before.any(|hit| hit.tags.meets(tells));
        if is_told_before || lead.contains([',', ':', '“', '"', '«']) || self.has_finite(lead) {
            return None;
        }
        let behind = self.reading.between(role.end, self.sentence.range.end);
        let set_off = behind.strip_prefix(", ");
        let from = role.end + if set_off.is_some() { 2 } else { 0 };
        let run = self.full_name_after(from)?;
        let gap = self.reading.between(from, run.start).trim();
        let is_apart = set_off.is_some() && gap.is_empty();
        let is_title = set_off.is_none()
            && gap.split_whitespace().count() <= MOST_BETWEEN
            && (!gap.is_ascii() || gap.is_empty() || gap.starts_with("of ") || gap.starts_with("for "))
            && !self.has_finite(gap);
        let next = self.reading.between(run.end, self.sentence.range.end);
        let goes_on = next.starts_with(", ")
            || next.strip_prefix(' ').is_some_and(|next| next.starts_with(char::is_lowercase));
        if !(is_apart || is_title) || !goes_on {
            return None;
        }
        self.unknown(run).filter(|who| who.is_person)
    }

    /// "the Deputy Chief of Staff Olena Koval": of words with capitals those behind a title of several words.
    pub(super) fn behind_title(&self, run: &Range<usize>) -> Option<Someone> {
        let title = self.hits.iter().rev().find(|hit| {
            hit.tags.has(Tag::Role) && hit.actor.is_none() && hit.end > run.start && hit.end < run.end
        })?;
        let is_long = self.reading.between(title.start, title.end).contains(' ');
        let rest = self.reading.between(title.end, run.end).trim_start();
        let start = run.end - rest.len();
        let is_name = rest.split(' ').all(is_name_word) && (2..=3).contains(&rest.split(' ').count());
        if !is_long || !is_name {
            return None;
        }
        let actor =
            self.hits.iter().find(|hit| hit.actor.is_some() && hit.start >= start && hit.end <= run.end);
        match actor {
            Some(hit) => known(hit).map(|who| Someone { is_person: true, ..who }),
            None => self.unknown(start..run.end),
        }
    }

    /// «Проєкт представила депутатка Галина Вітряк.»: whoever is named in full behind a role anywhere in the sentence, the
    /// last of them, outside quotations.
    pub(super) fn presented(&self) -> Option<Someone> {
        let tells = Tags::of(&[Tag::Say, Tag::Accord]);
        let is_role = |hit: &&Hit| {
            hit.tags.has(Tag::Role)
                && !hit.tags.meets(tells)
                && self.segments.quotation_at(hit.start).is_none()
        };
        self.hits.iter().rev().filter(is_role).find_map(|role| {
            let run = self.full_name_after(role.end)?;
            let gap = self.reading.between(role.end, run.start).trim();
            let is_near = gap.split_whitespace().count() <= MOST_BETWEEN
                && !gap.contains([',', ';', ':', '–', '—', '«', '“', '"'])
                && (!gap.is_ascii() || gap.is_empty())
                && !self.has_finite(gap);
            if is_near { self.unknown(run).filter(|who| who.is_person) } else { None }
        })
    }

    /// The first two or more words with capitals behind a byte that name nothing the lexicon knows: of «голова Сумської
    /// ради Олена Коваль» the last two.
    fn full_name_after(&self, byte: usize) -> Option<Range<usize>> {
        let mut from = byte;
        for _ in 0..MOST_RUNS {
            let run = capital_run_after(self.reading, from, self.sentence.range.end)?;
            let is_named = self.hits.iter().any(|hit| {
                (hit.name.is_some() || hit.actor.is_some()) && hit.start < run.end && run.start < hit.end
            });
            if !is_named && self.reading.between(run.start, run.end).contains(' ') {
                return Some(self.without_state(run));
            }
            // «депутат Госдумы Андрей Коваль»: behind the body that the role belongs to.
            if let Some(rest) = self.behind_known(&run) {
                return Some(rest);
            }
            from = run.end;
        }
        None
    }

    /// The full name behind what the lexicon knows, in a run of words with capitals.
    fn behind_known(&self, run: &Range<usize>) -> Option<Range<usize>> {
        let inside =
            self.hits.iter().filter(|hit| hit.actor.is_some() && hit.start >= run.start && hit.end < run.end);
        let from = inside.map(|hit| hit.end).max()?;
        let rest = self.reading.between(from, run.end).trim_start();
        let start = run.end - rest.len();
        let is_free = self.hits.iter().all(|hit| hit.end <= start || hit.start >= run.end);
        let is_name = rest.split(' ').all(is_name_word) && (2..=3).contains(&rest.split(' ').count());
        (is_free && is_name).then_some(start..run.end)
    }

    /// «прем'єрка Фінляндії Олена Коваль»: of three words the last two, where the first is a state in the genitive.
    pub(super) fn without_state(&self, run: Range<usize>) -> Range<usize> {
        let words = self.reading.between(run.start, run.end);
        let ends = self.reading.lexicon.lists.of(WordList::StateEnding);
        match words.split_once(' ') {
            Some((state, name))
                if name.contains(' ') && ends.iter().any(|end| state.ends_with(end.as_str())) =>
            {
                run.end - name.len()..run.end
            }
            _ => run,
        }
    }

    /// "The representative of Chile said", «Представник Данії заявив»: who speaks for a state that the lexicon does not
    /// know, by the words for them.
    pub(super) fn envoy_before(&self, end: usize) -> Option<Someone> {
        let start = self.sentence.range.start;
        let near = self.reading.text.floor_char_boundary(end.saturating_sub(MOST_LEAD)).max(start);
        let is_role = |hit: &&Hit| hit.tags.has(Tag::Role) && hit.start >= near && hit.end < end;
        let role = self.hits.iter().rev().find(is_role)?;
        let whose = self.reading.between(role.end, end).trim();
        let lists = &self.reading.lexicon.lists;
        let state = ["of ", "for ", "from "].iter().find_map(|link| whose.strip_prefix(link));
        let is_state = if let Some(state) = state {
            state.strip_prefix("the ").unwrap_or(state).split(' ').all(is_name_word)
        } else {
            let ends = lists.of(WordList::StateEnding);
            is_name_word(whose)
                && !whose.contains(' ')
                && ends.iter().any(|end| whose.ends_with(end.as_str()))
        };
        let lead = self.reading.between(start, role.start).trim();
        if !is_state || !matches!(lead, "" | "The" | "A" | "An") {
            return None;
        }
        let mut behind = self.hits.iter().filter(|hit| hit.start >= role.end && hit.end <= end);
        if let Some(state) = behind.find(|hit| hit.actor.is_some()) {
            // Of a state that the lexicon knows, the state speaks; "he" in the next sentence is who speaks for it.
            let is_state = state.actor.is_some_and(|actor| self.sort(actor) == ActorSort::State);
            let is_whole = self.reading.between(role.end, end).trim_end().len() == state.end - role.end;
            let who = known(state).filter(|_| is_state && is_whole);
            return who.map(|who| Someone { is_person: true, ..who });
        }
        let name = start..role.end + self.reading.between(role.end, end).trim_end().len();
        Some(Someone { is_person: true, ..Someone::unknown(name) })
    }

    /// "A joint statement by A, B and C said": what several have said together, by the words for it; "the ministry's
    /// statement" is the ministry's.
    pub(super) fn statement_before(&self, end: usize) -> Option<Someone> {
        let start = self.sentence.range.start;
        let lists = &self.reading.lexicon.lists;
        let is_noun = |hit: &&Hit| {
            hit.tags.has(Tag::Organ) && lists.has(WordList::StatementNoun, self.reading.small(hit))
        };
        let noun = self.hits.iter().take_while(|hit| hit.end < end).find(is_noun)?;
        let lead = self.reading.small_between(start, noun.start);
        let opens = lead.split_whitespace().count() <= 2 && !lead.contains(['\'', '’', ',']);
        let between = || self.hits.iter().filter(|hit| noun.end <= hit.start && hit.end <= end);
        let is_said_before = between().any(|hit| hit.tags.has(Tag::Say) && hit.end < end);
        let makers = between().filter(|hit| hit.actor.is_some() && !self.is_only_where(hit)).count();
        let words = self.reading.between(noun.end, end).trim_end();
        let is_subject =
            !words.is_empty() && words.len() <= MOST_OF_STATEMENT && !words.ends_with([',', '"', '”']);
        let last = if makers > 1 { noun.end + words.len() } else { noun.end };
        let who = Someone { range: start..last, ..Someone::unknown(noun.start..last) };
        (opens && is_subject && !is_said_before && makers != 1).then_some(who)
    }

    /// True where a word ends as Slavic verbs do of whoever did or does something.
    pub(super) fn has_finite(&self, words: &str) -> bool {
        let lists = &self.reading.lexicon.lists;
        let endings = lists.of(WordList::FiniteEnding);
        words.split(|letter: char| !letter.is_letter_or_digit()).any(|word| {
            let word = word.lowered();
            !lists.has(WordList::NoFinite, &word)
                && endings.iter().any(|end| word.len() > end.len() && word.ends_with(end.as_str()))
        })
    }
}
