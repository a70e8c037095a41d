//! The subject of a verb of saying: the search for a name around it.

use std::ops::Range;

use super::attribution::{Someone, known};
use super::lexicon::ActorSort;
use super::name_run::{capital_run_after, capital_run_before, end_of_part, genitive_ahead, words_of};
use super::nominal::is_beside;
use super::reading::Reading;
use super::scan::Hit;
use super::segment::{Segments, Sentence};
use super::tag::{Tag, Tags};
use super::that_clause::links_in;
use super::word_list::WordList;
use crate::model::Side;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// What stands beside a verb of saying.
#[derive(Debug)]
pub(super) enum Found {
    Named(Someone),
    Pronoun(Range<usize>),
    /// "the spokesman": a person named before, or else the words themselves.
    Role {
        /// The word for the role.
        word: Range<usize>,
        /// The words as somebody who speaks.
        phrase: Option<Someone>,
    },
    /// "the draft": what should be is written there.
    Paper(Someone),
    /// "It also proposed": the paper or the body that was last spoken of.
    It(Range<usize>),
    /// "the defence ministry": the one named before, or else the words themselves.
    Institution(Someone),
    Organ(Range<usize>),
}

/// A search for the one who says, around the hit `at`.
#[derive(Clone, Copy)]
pub(super) struct Search<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) segments: &'a Segments,
    pub(super) sentence: &'a Sentence,
    pub(super) hits: &'a [Hit],
    pub(super) at: usize,
}

impl Search<'_> {
    pub(super) fn sort(&self, actor: u32) -> ActorSort {
        self.reading.lexicon.actors[actor as usize].sort
    }

    /// The subject of the verb: behind it where it opens its clause, else before it, else behind it.
    pub(super) fn subject(&self) -> Option<Found> {
        let verb = &self.hits[self.at];
        let before = self.reading.between(self.sentence.range.start, verb.start).trim_end();
        let small = self.reading.small_between(self.sentence.range.start, verb.start).trim_end();
        let last = small.rsplit(|letter: char| !letter.is_letter()).next().unwrap_or_default();
        // In a quotation the speaker is whoever is quoted.
        let goes_on = self.reading.lexicon.lists.ends(WordList::GoesOn, small);
        if matches!(last, "we" | "i" | "you" | "ми" | "я" | "мы" | "to") && !goes_on {
            return None;
        }
        // "Russia's claim", "the report": nouns, which nobody says.
        let word = self.reading.small(verb);
        let is_noun =
            matches!(word, "claim" | "claims" | "report" | "reports" | "demand" | "demands" | "estimate")
                && (matches!(
                    last,
                    "the"
                        | "a"
                        | "this"
                        | "its"
                        | "their"
                        | "his"
                        | "s"
                        | "any"
                        | "of"
                        | "no"
                        | "such"
                        | "territorial"
                ));
        if is_noun {
            return None;
        }
        if let Some(person) = self.person_with_bracket() {
            return Some(Found::Named(person));
        }
        // "It also proposed": the paper or the body that the sentence before was about.
        if before.len() < 24 && (before.starts_with("It ") || before == "It") {
            return Some(Found::It(self.sentence.range.start..self.sentence.range.start + 2));
        }
        // "Crimea, it says, …".
        let small = self.reading.small_before(verb.start, 8).trim_end();
        if small.ends_with(", it") {
            let it = verb.start - (self.reading.small_before(verb.start, 8).len() - small.len()) - "it".len();
            return Some(Found::It(it..it + "it".len()));
        }
        let opens = before.is_empty() || before.ends_with([',', '”', '"', '»', '–', '—', '-', '“']);
        let is_slavic =
            self.reading.between(verb.start, verb.end).starts_with(|letter: char| !letter.is_ascii());
        if let Some(found) = self.published_behind() {
            return Some(found);
        }
        if verb.tags.has(Tag::SaidThis) {
            return if is_slavic { self.behind(110) } else { self.ahead().or_else(|| self.behind(60)) };
        }
        if let Some(body) = self.body_phrase_before(verb.start) {
            return Some(Found::Named(body));
        }
        if let Some(holder) = self.holder_before(verb.start) {
            return Some(Found::Named(holder));
        }
        if let Some(statement) = self.statement_before(verb.start) {
            return Some(Found::Named(statement));
        }
        if let Some(envoy) = self.envoy_before(verb.start) {
            return Some(Found::Named(envoy));
        }
        if is_slavic && let Some(body) = self.body_ahead() {
            return Some(Found::Named(body));
        }
        if is_slavic && let Some(share) = self.share_behind() {
            return Some(Found::Named(share));
        }
        if let Some(named) = self.apposed(before.len()) {
            return Some(named);
        }
        if let Some(found) = self.of_coordinated() {
            return Some(found);
        }
        if let Some(found) = self.before_aside(self.floor(verb.start)) {
            return Some(found);
        }
        // "Koval, head of the council, said Russia …": who stands before the apposition, not who is told of behind it.
        if opens && let Some(head) = self.before_apposition(self.floor(verb.start)) {
            return Some(head);
        }
        if opens && !before.is_empty() {
            return self.behind(90).or_else(|| self.ahead());
        }
        let found = self.ahead().or_else(|| if is_slavic || opens { self.behind(90) } else { None });
        found.or_else(|| self.surname_named_before().map(Found::Named))
    }

    /// "Zelensky met the governor in Odesa and said": of two verbs joined by "and", the subject of the first.
    fn of_coordinated(&self) -> Option<Found> {
        let words = self.words_to_verb(self.sentence.range.start);
        let last = words.rsplit(|letter: char| !letter.is_letter()).next().unwrap_or_default().lowered();
        if !matches!(last.as_str(), "and" | "та" | "і" | "й" | "и") {
            return None;
        }
        let verb = &self.hits[self.at];
        let floor = self.floor(verb.start);
        let is_one = |hit: &&Hit| {
            let sort = hit.actor.map(|actor| self.sort(actor));
            hit.start >= floor && matches!(sort, Some(ActorSort::Person | ActorSort::Body))
        };
        let Some(first) = self.hits[..self.at].iter().find(is_one) else {
            return self.opening_body(floor).map(Found::Named);
        };
        let gap = self.reading.between(first.end, verb.start);
        let has_other =
            self.hits[..self.at].iter().any(|hit| hit.start >= first.end && hit.tags.has(Tag::Say));
        let is_object = self.is_behind_preposition(&first.range());
        // "Koval, who met X and said", "X and Y say": other subjects.
        let is_joined = gap.split_whitespace().count() >= 3 && !gap.contains([',', ';', ':', '“', '"', '«']);
        (is_joined && !has_other && !is_object).then(|| self.found(first)).flatten()
    }

    /// The name before the verb, in its sentence and on its side of a quotation mark.
    fn ahead(&self) -> Option<Found> {
        let verb = &self.hits[self.at];
        let floor = self.floor(verb.start);
        if let Some(share) = self.share() {
            return Some(Found::Named(share));
        }
        if let Some(head) = self.before_apposition(floor) {
            return Some(head);
        }
        let run = capital_run_before(self.reading, floor, verb.start);
        let run = run.filter(|run| !self.names_meeting(run.end));
        // Who was asked stands before the interview.
        let asked = run.as_ref().and_then(|run| self.asker(run.start));
        let mut run = match asked {
            Some(interview) => capital_run_before(self.reading, floor, interview),
            None => run,
        };
        if let Some(person) = run.as_ref().and_then(|run| self.behind_title(run)) {
            return Some(Found::Named(person));
        }
        if let Some(paper) = run.as_ref().and_then(|run| self.paper_named(run)) {
            return Some(Found::Named(paper));
        }
        if let Some(body) = run.as_ref().and_then(|run| self.local_body(run)) {
            return Some(Found::Named(body));
        }
        let near = self.hits[..self.at]
            .iter()
            .rev()
            .take_while(|hit| hit.start >= floor && hit.end + 200 >= verb.start);
        let is_name = run.as_ref().is_some_and(|run| self.unknown(run.clone()).is_some());
        for hit in near {
            // "a source in the Ukrainian army": a capital behind people without a name is no name.
            let is_passed = run.as_ref().is_some_and(|run| hit.end <= run.start);
            if is_passed && (is_name || !hit.tags.has(Tag::Collective)) {
                break;
            }
            if hit.tags.has(Tag::Say) && hit.actor.is_none() && hit.end + 60 < verb.start {
                break;
            }
            if hit.actor.is_some() && self.asker(hit.start).is_some() {
                continue;
            }
            if hit.actor.is_some() && self.is_posted_to(hit) {
                run = run.filter(|run| run.start >= hit.end || run.end <= hit.start);
                continue;
            }
            if self.is_spoken_for(hit) {
                run = run.filter(|run| run.start >= hit.end || run.end <= hit.start);
                continue;
            }
            if self.is_agent_of_refusal(hit) {
                return None;
            }
            if self.is_where_body_says(hit, floor) {
                continue;
            }
            if let Some(people) = self.people_in(hit, floor) {
                return Some(Found::Named(people));
            }
            if let Some(word) = self.role_under(hit, floor) {
                // "an aide to X": who that is, the words tell.
                let start = self.phrase_start(word.start);
                let side = hit.actor.map(|actor| self.reading.lexicon.actors[actor as usize].side);
                let aide = Someone { is_person: true, side, ..Someone::unknown(start..hit.end) };
                let lead = self.reading.window_before(start, 4);
                let is_new = lead.is_empty()
                    || [" a ", " an ", "A ", "An "].iter().any(|article| lead.ends_with(article));
                if is_new {
                    return Some(Found::Named(aide));
                }
                return Some(Found::Role { word, phrase: Some(aide) });
            }
            if let Some(person) = self.rest_of(run.as_ref(), hit) {
                return Some(Found::Named(person));
            }
            if let Some(found) = self.found(hit) {
                return Some(self.first_of_several(hit, found, floor));
            }
        }
        if let Some(holder) = run.as_ref().and_then(|run| self.office_holder(run)) {
            return Some(Found::Named(holder));
        }
        run.filter(|run| !self.is_behind_preposition(run)).and_then(|run| self.unknown(run)).map(Found::Named)
    }

    /// "in an interview with Reuters", «в інтерв’ю виданню»: to whom something is said.
    /// Returns where the interview is named.
    fn asker(&self, name: usize) -> Option<usize> {
        let lead = self.reading.window_before(name, 48);
        let clause = lead.rsplit([',', '.', ';', '"', '”', '»']).next().unwrap_or_default();
        let nouns = ["interview", "інтерв", "интервью"];
        let at = nouns.iter().filter(|noun| clause.contains(**noun)).find_map(|noun| clause.find(noun))?;
        Some(name - clause.len() + at)
    }

    /// "State Duma deputy X Y": the two or three capitals behind a body's name.
    fn rest_of(&self, run: Option<&Range<usize>>, hit: &Hit) -> Option<Someone> {
        let run = run.filter(|run| run.start <= hit.start && run.end > hit.end)?;
        if self.sort(hit.actor?) == ActorSort::Person {
            return None;
        }
        let count = self.reading.between(hit.end, run.end).split_whitespace().count();
        (2..=3).contains(&count).then(|| self.unknown(hit.end..run.end)).flatten()
    }

    /// "the adviser to President X": the one who says is the adviser, not X.
    fn role_under(&self, hit: &Hit, floor: usize) -> Option<Range<usize>> {
        hit.actor?;
        let roles = |hit: &&Hit| hit.tags.has(Tag::Role) && hit.start >= floor;
        let earlier = self.hits.iter().rev().filter(|other| other.end <= hit.start).find(|other| {
            let gap = self.reading.between(other.end, hit.start);
            // «помічник Путіна»: in Slavic texts whose aide it is stands right behind.
            let is_owner = gap.starts_with(" to ")
                || gap.starts_with(" of ")
                || gap == " " && self.is_in_genitive(hit) && !self.is_in_genitive_role(other);
            gap.len() < 40 && roles(other) && is_owner
        })?;
        let is_state = hit.actor.is_some_and(|actor| self.sort(actor) != ActorSort::Person);
        (!is_state).then(|| earlier.range())
    }

    /// "a source in the administration of X": who says it is the source, not X.
    fn people_in(&self, hit: &Hit, floor: usize) -> Option<Someone> {
        hit.actor?;
        let is_people =
            |other: &&Hit| other.tags.has(Tag::Collective) && other.start >= floor && other.end <= hit.start;
        let people = self.hits.iter().rev().find(is_people)?;
        let gap = self.reading.between(people.end, hit.start);
        let is_where = [
            " in ",
            " at ",
            " within ",
            " close to ",
            " inside ",
            " from ",
            " familiar with ",
            " briefed on ",
            " with knowledge of ",
            " в ",
            " у ",
            " із ",
            " из ",
            " з ",
        ]
        .iter()
        .any(|link| gap.starts_with(link));
        let is_plain = gap.len() < 60 && !gap.contains([',', ';', ':', '“', '"', '«', '(']);
        // "familiar with the Kremlin's thinking": with what stands behind the name, up to the verb.
        let verb = &self.hits[self.at];
        let rest = self.reading.between(hit.end, verb.start).trim_end();
        let is_owner = rest.starts_with("'s ") || rest.starts_with("’s ");
        let is_short = rest.len() < 30 && !rest.contains([',', ';', ':', '“', '"', '(']);
        let end = if is_owner && is_short { hit.end + rest.len() } else { hit.end };
        (is_where && is_plain).then(|| Someone::unknown(self.phrase_start(people.start)..end))
    }

    /// "in Turkey", "on Telegram": where, not who.
    fn is_behind_preposition(&self, run: &Range<usize>) -> bool {
        let before = self.reading.window_before(run.start, 12).trim_end();
        let last = before.rsplit(|letter: char| !letter.is_letter()).next().unwrap_or_default();
        let places = [
            "in", "at", "from", "of", "to", "on", "with", "for", "near", "via", "у", "в", "на", "до", "з",
            "из",
        ];
        places.contains(&last)
    }

    /// "Negotiations in Turkey proposed": a state as the place of what people meet for; "somebody in Washington" is one
    /// who speaks for it.
    pub(super) fn is_only_where(&self, hit: &Hit) -> bool {
        let is_state = hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::State);
        let before = self.reading.small_before(hit.start, 40);
        let mut words = before.split_whitespace().rev();
        // "leaders signed in Prague", «ухвалена в Празі»: where something was done.
        let lists = &self.reading.lexicon.lists;
        let is_done = |word: &str| {
            lists
                .of(WordList::GerundEnding)
                .iter()
                .any(|end| !end.ends_with("ing") && word.ends_with(end.as_str()))
        };
        is_state
            && matches!(words.next(), Some("in" | "at" | "near" | "у" | "в" | "на"))
            && words.next().is_some_and(|word| lists.begins(WordList::Gathering, word) || is_done(word))
    }

    /// "the Paris summit": a place by which a meeting is called.
    pub(super) fn names_meeting(&self, end: usize) -> bool {
        let next = self.reading.small_after(end, 24);
        let next = next.strip_prefix(' ').and_then(|next| next.split(' ').next()).unwrap_or_default();
        self.reading.lexicon.lists.begins(WordList::Gathering, next)
    }

    /// What a hit names, if it names someone.
    pub(super) fn found(&self, hit: &Hit) -> Option<Found> {
        let is_state = |hit: &Hit| hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::State);
        if self.is_only_where(hit) || is_state(hit) && self.names_meeting(hit.end) {
            return None;
        }
        if hit.actor.is_some() {
            let is_person = hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::Person);
            if let Some(other) = self.of_other_state(hit) {
                return Some(Found::Named(other));
            }
            return known(hit).map(|who| Found::Named(Someone { is_person, ..who }));
        }
        if hit.tags.has(Tag::Pronoun) {
            return Some(Found::Pronoun(hit.range()));
        }
        if hit.tags.has(Tag::Organ)
            && let Some(who) = self.publisher_of(hit)
        {
            return Some(Found::Named(who));
        }
        // "DeepState analysts": whose they are is named.
        if hit.tags.has(Tag::Organ)
            && hit.tags.has(Tag::Collective)
            && let Some(who) = self.collective(hit).filter(|who| who.actor.is_some())
        {
            return Some(Found::Named(who));
        }
        // "some analysts", "Western analysts": none who spoke before.
        let is_described = || self.phrase_start(hit.start) < hit.start;
        if hit.tags.has(Tag::Organ)
            && hit.tags.has(Tag::Collective)
            && (self.is_of_some(hit) || is_described())
        {
            return self.collective(hit).map(Found::Named);
        }
        if hit.tags.has(Tag::Organ) && self.is_of_role(hit) {
            return None;
        }
        if let Some(unit) = self.unit_with_army(hit) {
            return Some(Found::Named(unit));
        }
        if hit.tags.has(Tag::Organ) {
            let word = self.reading.small(hit);
            let is_institution = self.reading.lexicon.lists.begins(WordList::Institution, word);
            // "Russia's Supreme Court": with the capitals before it.
            let capitals = capital_run_before(self.reading, self.floor(hit.start), hit.end);
            let capitals =
                capitals.filter(|run| is_institution && run.start < hit.start && run.end == hit.end);
            if let Some(body) = capitals.and_then(|run| self.unknown(run)) {
                return Some(Found::Institution(Someone { is_person: false, ..body }));
            }
            if is_institution && !self.is_in_phrase(hit) {
                let body = self.collective(hit).map(|who| self.with_owner(who));
                return body.map(|who| {
                    if who.actor.is_some() { Found::Named(who) } else { Found::Institution(who) }
                });
            }
            return (!self.is_in_phrase(hit)).then(|| Found::Organ(hit.range()));
        }
        let verb = &self.hits[self.at];
        let between = if hit.end < verb.start {
            self.reading.between(hit.end, verb.start).trim()
        } else {
            self.reading.between(verb.end, hit.start).trim()
        };
        // «заявив губернатор», "said the governor": a role behind the verb, and no name behind it.
        let ends = self.reading.text[hit.end..].trim_start_matches([' ']);
        let is_last = hit.start >= verb.end
            && (ends.is_empty() || ends.starts_with(['.', ',', '!', '?', '\n', '»', '”', '"']));
        let is_right_behind = is_last && self.phrase_start(hit.start) <= verb.end + 1;
        let is_subject = between.is_empty() && hit.end < verb.start || is_right_behind;
        // "a spokesman for the border guards said": for whom, where nobody known is named there.
        let for_whom = [" for ", " of ", " from ", " at "]
            .iter()
            .any(|link| self.reading.between(hit.end, verb.start).starts_with(link));
        if hit.tags.has(Tag::Role)
            && hit.end < verb.start
            && for_whom
            && between.len() < 60
            && !between.contains([',', '“', '"', ';'])
        {
            let start = self.phrase_start(hit.start);
            let range = start..hit.end + self.reading.between(hit.end, verb.start).trim_end().len();
            let side = self.side_before(hit.start);
            let who = Someone { is_person: true, side, ..Someone::unknown(range) };
            return Some(Found::Named(who));
        }
        if hit.tags.has(Tag::Collective) && (is_subject || is_beside(between)) {
            // "a source in the army": where they are tells who they are.
            let is_where = hit.end < verb.start
                && [
                    "in ",
                    "at ",
                    "from ",
                    "within ",
                    "close to ",
                    "familiar with ",
                    "briefed on ",
                    "у ",
                    "в ",
                    "із ",
                    "из ",
                ]
                .iter()
                .any(|link| between.starts_with(link));
            let end = if is_where {
                hit.end + self.reading.between(hit.end, verb.start).trim_end().len()
            } else {
                hit.end
            };
            let named = self.collective(hit);
            let reach = |who: Someone| {
                if who.actor.is_none() {
                    Someone { range: who.range.start..end, name: who.name.start..end, ..who }
                } else {
                    who
                }
            };
            return named.map(reach).map(Found::Named);
        }
        if let Some(range) = self.role_with_complement(hit) {
            let side = self.side_before(hit.start);
            return Some(Found::Named(Someone { is_person: true, side, ..Someone::unknown(range) }));
        }
        if hit.tags.has(Tag::Role) && is_subject {
            // "a spokesman said": nobody who was named before.
            let before = self.reading.window_before(self.phrase_start(hit.start), 4);
            let is_new = [" a ", " an ", "\na ", "A ", "An "].iter().any(|article| before.ends_with(article));
            // "Hungary's foreign minister said": who that is, the words tell.
            let lead = self.reading.window_before(self.phrase_start(hit.start), 40);
            let owner = lead
                .split_whitespace()
                .next_back()
                .filter(|word| word.ends_with("'s") || word.ends_with("’s"));
            if let Some(owner) = owner.filter(|owner| owner.starts_with(char::is_uppercase)) {
                let start =
                    self.phrase_start(hit.start) - (lead.len() - lead.rfind(owner).unwrap_or_default());
                let range = start.max(self.sentence.range.start)..hit.end;
                let side = self.side_before(hit.start);
                let who = Someone { is_person: true, side, ..Someone::unknown(range) };
                return Some(Found::Named(who));
            }
            if is_new {
                return self.collective(hit).map(|who| Found::Named(Someone { is_person: true, ..who }));
            }
            let phrase = self.collective(hit).map(|who| Someone { is_person: true, ..who });
            return Some(Found::Role { word: hit.range(), phrase });
        }
        None
    }

    /// "Poland's defence ministry", «в командуванні „Південь“»: with whose it is, or with its name.
    pub(super) fn with_owner(&self, who: Someone) -> Someone {
        let behind = self.reading.window_after(who.name.end, 48);
        let named = behind.strip_prefix(" «").and_then(|inner| inner.find('»'));
        if let (None, Some(length)) = (who.actor, named) {
            let words = self.reading.between(who.name.start, who.name.end);
            let small = words.chars().take_while(|letter| matches!(letter, 'у' | 'в' | 'У' | 'В' | ' '));
            let start = who.name.start + small.map(char::len_utf8).sum::<usize>();
            let end = who.name.end + " «".len() + length + "»".len();
            return Someone { range: start..end, name: start..end, ..who };
        }
        let lead = self.reading.window_before(who.name.start, 40);
        let owner = lead.split_whitespace().next_back().unwrap_or_default();
        let is_owner = (owner.ends_with("'s") || owner.ends_with("’s"))
            && owner.starts_with(char::is_uppercase)
            && lead.ends_with(' ');
        if who.actor.is_some() || !is_owner {
            return who;
        }
        let start = (who.name.start - owner.len() - 1).max(self.sentence.range.start);
        Someone { range: start..who.range.end, name: start..who.name.end, ..who }
    }

    /// «Радник глави держави заявив», «заявил глава ЛНР»: a role with the genitives behind it, and no name.
    fn role_with_complement(&self, hit: &Hit) -> Option<Range<usize>> {
        let verb = &self.hits[self.at];
        let is_slavic = !self.reading.between(hit.start, hit.end).is_ascii();
        if !hit.tags.has(Tag::Role) || !is_slavic {
            return None;
        }
        let start = self.phrase_start(hit.start);
        let rest = if hit.end <= verb.start {
            self.reading.between(hit.end, verb.start)
        } else if start <= verb.end + 1 {
            let behind = self.reading.between(hit.end, self.sentence.range.end);
            &behind[..behind
                .find([',', '.', ':', ';', '!', '?', '»', '”', '"', '–', '—'])
                .unwrap_or(behind.len())]
        } else {
            return None;
        };
        let rest = rest.trim_end();
        let count = rest.split_whitespace().count();
        let is_plain = !rest.contains([',', '.', ':', ';', '«', '“', '"', '(', '–', '—']);
        let small = [
            "на", "у", "в", "з", "із", "до", "під", "по", "о", "об", "про", "від", "за", "при", "с", "из",
            "от", "под",
        ];
        let role = self.reading.small(hit);
        // The head of a country or a place: its name, or that of who it is.
        let is_head =
            count == 1 && ["глава", "голова", "президент", "губернатор", "мер", "мэр"].contains(&role);
        let is_genitive = |range: &Range<usize>| {
            let word = self.reading.between(range.start, range.end);
            let is_known =
                || self.hits.iter().any(|known| known.start <= range.start && range.start < known.end);
            let is_acronym = word.chars().all(char::is_uppercase);
            !small.contains(&word)
                && (word.starts_with(|letter: char| letter.is_lowercase() || letter.is_ascii_digit())
                    || is_acronym
                    || is_head
                    || is_known())
        };
        // A name behind the unit's own in marks is whose the role is.
        let is_unit_named =
            self.reading.window_after(hit.end + rest.len(), 4).starts_with([' ', '"', '«', '“'])
                && self.reading.window_after(hit.end + rest.len(), 4).contains(['"', '«', '“']);
        let is_plain = is_plain && !is_unit_named && words_of(rest, hit.end).iter().all(is_genitive);
        let is_nominative = matches!(role, "глава" | "голова")
            || role.ends_with("ця")
            || !role.ends_with(['а', 'у', 'и', 'ы', 'і', 'ї', 'е', 'я', 'ю', 'о', 'м']);
        let is_named_by = verb.tags.has(Tag::Accord) && hit.start >= verb.end;
        ((1..=4).contains(&count) && is_plain && (is_nominative || is_named_by))
            .then(|| start..hit.end + rest.len())
    }

    /// True for people of whom only how many they are is said: "some analysts", «деякі експерти».
    fn is_of_some(&self, hit: &Hit) -> bool {
        let lead = self.reading.small_before(self.phrase_start(hit.start), 24).trim_end();
        let last = lead.rsplit(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default();
        let counts = [
            "some",
            "many",
            "several",
            "other",
            "most",
            "few",
            "two",
            "three",
            "деякі",
            "окремі",
            "багато",
            "чимало",
            "кілька",
            "інші",
            "некоторые",
            "отдельные",
            "многие",
            "несколько",
            "другие",
        ];
        counts.contains(&last)
    }

    /// "in a joint statement": the words where it was said, not who said it.
    fn is_in_phrase(&self, hit: &Hit) -> bool {
        let start = self.reading.text.floor_char_boundary(hit.start.saturating_sub(28));
        let before = self.reading.between(start.max(self.sentence.range.start), hit.start);
        let mut near = before.rsplit(|letter: char| letter.is_whitespace()).skip(1).take(3);
        near.any(|word| matches!(word, "in" | "to" | "for" | "with" | "by" | "of" | "on" | "from"))
    }

    /// "Putin and other members of the leadership": the first of them.
    fn first_of_several(&self, hit: &Hit, found: Found, floor: usize) -> Found {
        let earlier = self
            .hits
            .iter()
            .rev()
            .find(|other| other.actor.is_some() && other.end < hit.start && other.start >= floor);
        let Some(earlier) = earlier else { return found };
        let gap = self.reading.between(earlier.end, hit.start);
        let joins = gap.len() < 30 && [" and ", " та ", " і ", " и "].iter().any(|and| gap.starts_with(and));
        if joins && !gap.contains(',') { self.found(earlier).unwrap_or(found) } else { found }
    }

    /// Where the search for a name before the byte must stop: behind the last quotation, or the sentence's start.
    pub(super) fn floor(&self, byte: usize) -> usize {
        let quotations = &self.segments.quotations;
        let at = quotations.partition_point(|range| range.end <= byte);
        let inside = quotations.get(at).filter(|range| range.start <= byte).map(|range| range.start);
        let last = at.checked_sub(1).map(|at| &quotations[at]).filter(|range| range.len() > 40);
        inside.or(last.map(|range| range.end)).unwrap_or(0).max(self.sentence.range.start)
    }

    /// The name behind the hit, at most `reach` bytes off and before the clause ends.
    pub(super) fn behind(&self, reach: usize) -> Option<Found> {
        if let Some(body) = self.body_phrase_behind() {
            return Some(Found::Named(body));
        }
        let start = self.hits[self.at].end;
        // Cyrillic letters have two bytes.
        let is_slavic = !self.reading.between(self.hits[self.at].start, start).is_ascii();
        let reach = if is_slavic { 2 * reach } else { reach };
        // A phrase of the lexicon may go over the sentence's end.
        let rest = self.sentence.range.end.saturating_sub(start);
        let window = self.reading.window_after(start, reach.min(rest));
        let end = end_of_part(window);
        let clause = links_in(&window[..end], &self.reading.lexicon.lists).map(|link| link.start).min();
        let end = start + clause.unwrap_or(end);
        // «говориться в проєкті угоди»: a paper says it.
        let verb = self.reading.small_between(self.hits[self.at].start, start);
        if self.reading.lexicon.lists.begins(WordList::Impersonal, verb) {
            let paper = self.hits[self.at + 1..].iter().find(|hit| hit.tags.has(Tag::Paper));
            let paper = paper.filter(|hit| {
                self.reading.between(start, hit.start).trim().chars().count() <= 24 && hit.end <= end
            });
            if let Some(paper) = paper {
                return self.paper(paper).map(Found::Paper);
            }
        }
        if self.hits[self.at].tags.has(Tag::Accord) {
            // "according to the draft, Ukraine would": a paper, or people, before the comma.
            let comma = window.find(',').map_or(end, |at| start + at).min(end);
            let noun = self.hits[self.at + 1..]
                .iter()
                .take_while(|hit| hit.end <= comma)
                .find(|hit| hit.tags.meets(Tags::of(&[Tag::Paper, Tag::Collective])) || hit.actor.is_some());
            let noun = noun.filter(|hit| hit.actor.is_none() && !hit.tags.has(Tag::Organ));
            // «за даними проєкту DeepState»: a project by its name, which says what it is.
            let named = noun.and_then(|noun| {
                let is_body = |actor: u32| matches!(self.sort(actor), ActorSort::Body | ActorSort::Outlet);
                self.hits[self.at + 1..].iter().find(|hit| {
                    let gap = self.reading.between(noun.end, hit.start.max(noun.end));
                    hit.start > noun.end && matches!(gap, " " | " «" | " “") && hit.actor.is_some_and(is_body)
                })
            });
            let is_source = noun.is_some_and(|noun| {
                let word = self.reading.small(noun);
                ["source", "джерел", "источник"].iter().any(|stem| word.starts_with(stem))
            });
            if let Some(named) = named.filter(|_| !is_source) {
                return self.found(named);
            }
            let has_name = capital_run_after(self.reading, start, comma).is_some_and(|run| {
                self.reading.between(run.start, run.end).contains(' ')
                    && noun.is_some_and(|noun| run.start >= noun.end)
            });
            if let Some(noun) = noun.filter(|_| !has_name) {
                // "citing two sources": nobody in particular, through whom it came.
                if is_source && self.phrase_start(noun.start) == noun.start {
                    // «по данным источников X»: whose they are is named.
                    let whose = self.hits[self.at + 1..].iter().find(|hit| hit.start >= noun.end)?;
                    let is_whose =
                        whose.actor.is_some() && self.reading.between(noun.end, whose.start) == " ";
                    if is_whose && !self.reading.between(noun.start, noun.end).is_ascii() {
                        return Some(Found::Named(Someone::unknown(noun.start..whose.end)));
                    }
                    return None;
                }
                return if noun.tags.has(Tag::Paper) {
                    self.paper(noun).map(Found::Paper)
                } else {
                    self.collective(noun).map(Found::Named)
                };
            }
        }
        // "according to the governor, Russia holds": a role before the comma, with no name.
        let verb = &self.hits[self.at];
        if verb.tags.has(Tag::Accord) {
            let comma = window.find(',').map_or(end, |at| start + at).min(end);
            let mut before = self.hits[self.at + 1..].iter().take_while(|hit| hit.end <= comma);
            let role = before.clone().find(|hit| hit.tags.has(Tag::Role));
            let is_named = before.any(|hit| hit.actor.is_some())
                || capital_run_after(self.reading, start, comma).is_some();
            if let Some(role) = role.filter(|role| !is_named && role.end == comma) {
                let phrase = self.collective(role).map(|who| Someone { is_person: true, ..who });
                return Some(Found::Role { word: role.range(), phrase });
            }
        }
        if let Some(people) =
            self.people_right_behind(start, end).filter(|_| is_slavic && !verb.tags.has(Tag::Accord))
        {
            return Some(people);
        }
        let run = capital_run_after(self.reading, start, end);
        let is_say = self.hits[self.at].tags.has(Tag::Say) && !self.hits[self.at].tags.has(Tag::SaidThis);
        let run = run.filter(|run| !is_say || !self.is_behind_preposition(run));
        let run = run.filter(|run| !is_slavic || self.is_name_behind(run));
        let near = || self.hits[self.at + 1..].iter().take_while(|hit| hit.start < end);
        // "in a statement of the ministry": who is named goes before what stands for someone.
        // "told Reuters", «рассказал ТАСС»: to whom; who says it stands behind.
        let is_told = |hit: &Hit| {
            let is_outlet = hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::Outlet);
            let is_right_behind = self.reading.between(start, hit.start).trim().is_empty();
            is_say
                && is_outlet
                && is_right_behind
                && (run.as_ref().is_some_and(|run| run.start > hit.end)
                    || near().any(|other| {
                        other.start >= hit.end
                            && (other.tags.meets(Tags::of(&[Tag::Role, Tag::Collective]))
                                || other.actor.is_some_and(|actor| self.sort(actor) == ActorSort::Person))
                    }))
        };
        let run = if near().next().is_some_and(&is_told) {
            let first = near().next().map_or(start, |hit| hit.end);
            capital_run_after(self.reading, first, end).filter(|run| !is_slavic || self.is_name_behind(run))
        } else {
            run.clone()
        };
        let names = near().filter(|hit| hit.actor.is_some() && !is_told(hit) && !self.is_posted_to(hit));
        // «пресс-секретарь президента РФ X»: whom a title names gives way to the person right behind.
        let is_of_title = |hit: &Hit| {
            let is_person = |hit: &Hit| hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::Person);
            is_person(hit) && near().any(|next| next.start == hit.end + 1 && is_person(next))
        };
        let names = names.filter(|hit| !is_of_title(hit));
        for hit in names.chain(near().filter(|hit| hit.actor.is_none())) {
            if run.as_ref().is_some_and(|run| run.end <= hit.start) {
                break;
            }
            // A body's name in a title, as in President of Ukraine X, gives way to the name behind it.
            if let Some(found) = self.found(hit) {
                let is_body = hit
                    .actor
                    .is_some_and(|actor| matches!(self.sort(actor), ActorSort::State | ActorSort::Body));
                let named = if is_body { self.named_behind(hit.end, end) } else { None };
                let head = if is_body { self.head_of(hit, start) } else { None };
                return Some(named.map(Found::Named).or(head).unwrap_or(found));
            }
        }
        run.and_then(|run| self.unknown(run))
            .or_else(|| self.body_in(end))
            .or_else(|| self.body_in_marks(end))
            .map(Found::Named)
    }

    /// One Slavic word with a capital is a name right behind the verb or a title; elsewhere it is a
    /// genitive: the intelligence of Britain.
    fn is_name_behind(&self, run: &Range<usize>) -> bool {
        let words = self.reading.between(run.start, run.end);
        let last = self.hits.iter().rev().find(|hit| hit.end <= run.start);
        let is_titled = last.is_some_and(|hit| {
            let is_right_behind = self.reading.between(hit.end, run.start).trim().is_empty();
            is_right_behind && (hit.tags.has(Tag::Role) || hit.start == self.hits[self.at].start)
        });
        words.contains(' ') || is_titled
    }

    /// A person's name right behind a state's or a body's: the head of the ministry X.
    fn named_behind(&self, start: usize, end: usize) -> Option<Someone> {
        let mut run = capital_run_after(self.reading, start, end)?;
        // The area of an office is passed over: the head of the administration of X, Y Z.
        for _ in 0..2 {
            let is_area = self
                .hits
                .iter()
                .any(|hit| hit.name.is_some() && hit.actor.is_none() && hit.start == run.start);
            if !is_area {
                break;
            }
            run = capital_run_after(self.reading, run.end, end)?;
        }
        if self.reading.between(start, run.start).contains([',', '(', '“', '"']) || run.start - start > 90 {
            return None;
        }
        let is_person = |hit: &&Hit| hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::Person);
        let inside = self.hits.iter().filter(|hit| hit.start >= run.start && hit.end <= run.end);
        if let Some(hit) = inside.rev().find(is_person) {
            return known(hit).map(|who| Someone { is_person: true, ..who });
        }
        self.reading.between(run.start, run.end).contains(' ').then(|| self.unknown(run)).flatten()
    }

    /// "Kharkiv Regional Military Administration": a body by the area that it is of.
    fn local_body(&self, run: &Range<usize>) -> Option<Someone> {
        let area = self.hits.iter().find(|hit| hit.start == run.start && hit.name.is_some())?;
        let office = self.hits.iter().find(|hit| hit.start > area.start && hit.tags.has(Tag::Office))?;
        let is_body = self.reading.between(area.end, office.start) == " " && office.end <= run.end;
        // Behind the office stands whoever holds it.
        let has_name = self.reading.between(office.end, run.end).split_whitespace().count() >= 2;
        let is_body = is_body && !has_name;
        let range = run.start..office.end.max(area.end);
        let side = self.side_before(run.start).or(Some(Side::Ukraine));
        is_body.then(|| Someone { side, ..Someone::unknown(range) })
    }

    /// The side that the words right before a name tell: a Russian-appointed official.
    pub(super) fn side_before(&self, start: usize) -> Option<Side> {
        let near = self.hits.iter().rev().filter(|hit| hit.end <= start && hit.end + 80 >= start);
        let of_clause = near.take_while(|hit| {
            !self.reading.between(hit.end, start).contains(['.', ';', '“', '”', '"', '«', '»'])
        });
        let is_republic = |hit: &Hit| {
            let words = self.reading.small(hit);
            hit.name.is_some()
                && ["republic", "республік", "республик"].iter().any(|word| words.contains(word))
        };
        let actor_side = |hit: &Hit| {
            let actor = &self.reading.lexicon.actors[hit.actor? as usize];
            let is_office = matches!(actor.sort, ActorSort::State | ActorSort::Body);
            (is_office && actor.side != Side::Independent).then_some(actor.side)
        };
        let is_office = |hit: &Hit| {
            hit.tags.meets(Tags::of(&[Tag::Office, Tag::Occupied]))
                && self.reading.small(hit).starts_with(['o', 'о'])
                && self.reading.small(hit).contains("ccupation")
        };
        let is_ukrainian_office = |hit: &Hit| {
            let word = self.reading.small(hit);
            let is_one = ["ова", "ода", "облдерж"].iter().any(|one| word.starts_with(one))
                || word.contains("military administration")
                || word.contains("state administration");
            is_one && hit.tags.has(Tag::Office)
        };
        of_clause.take(4).take_while(|hit| !self.reading.between(hit.end, start).contains([','])).find_map(
            |hit| {
                if hit.tags.has(Tag::Russian) || is_republic(hit) || is_office(hit) {
                    Some(Side::Russia)
                } else if hit.tags.has(Tag::Ukrainian) || is_ukrainian_office(hit) {
                    Some(Side::Ukraine)
                } else {
                    actor_side(hit)
                }
            },
        )
    }

    /// Someone whom the lexicon does not know, by the capitals of the name; titles are no part of it.
    pub(super) fn unknown(&self, run: Range<usize>) -> Option<Someone> {
        if self.is_title_case() {
            return None;
        }
        let titles = Tags::of(&[Tag::Role, Tag::Unit, Tag::BodyAfter, Tag::Office]);
        let is_title = |hit: &&Hit| hit.start >= run.start && hit.end < run.end && hit.tags.meets(titles);
        let start = self.hits.iter().rev().find(is_title).map_or(run.start, |hit| hit.end);
        let start = start.max(self.behind_acronyms(&(start..run.end)));
        let words = self.reading.between(start, run.end);
        let start = start + (words.len() - words.trim_start().len());
        // "Slovakia's Robert Fico": whose the person is, is no part of the name.
        let words = self.reading.between(start, run.end);
        let marks = ["'s ", "’s "].into_iter().filter(|mark| words.contains(*mark));
        let possessive = marks.filter_map(|mark| words.find(mark).map(|at| at + mark.len())).min();
        let start = start + possessive.unwrap_or_default();
        let start = start + genitive_ahead(self.reading.between(start, run.end));
        // "Koval's plan demands": whose it is, by the name alone.
        let words = self.reading.between(start, run.end);
        let end = ["'s", "’s"]
            .iter()
            .find_map(|mark| words.strip_suffix(mark))
            .map_or(run.end, |name| start + name.len());
        let range = self.without_state(start..end);
        let words = self.reading.between(range.start, range.end);
        let overlaps = |hit: &Hit| hit.start < range.end && range.start < hit.end;
        let is_area = self.hits.iter().any(|hit| hit.name.is_some() && overlaps(hit));
        // One capital may only begin a sentence or a title: a name has two, or is no word of the lexicon.
        let is_word = !words.contains(' ') && self.hits.iter().any(overlaps);
        let is_first = !words.contains(' ') && range.start == self.sentence.range.start;
        // "“Our constitution says”, he said": whose it is, is no name.
        let small = self.reading.small_between(range.start, range.end);
        let is_whose = self.reading.lexicon.lists.has(WordList::Determiner, small);
        // "Southern Ukraine: …": a part of a state.
        let is_state = |hit: &Hit| hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::State);
        let is_part = |hit: &Hit| {
            is_state(hit)
                && hit.end == range.end
                && self.reading.between(range.start, hit.start).ends_with(' ')
        };
        let is_part_of_state = words.split(' ').count() == 2 && self.hits.iter().any(is_part);
        let is_name = words.chars().filter(|letter| letter.is_letter()).count() > 2
            && !is_area
            && !self.is_adjective(&range)
            && !is_whose
            && !is_part_of_state
            && !is_word
            && !is_first;
        let is_person = words.contains(' ') && words.split(' ').count() <= 3;
        let side = self.side_before(range.start);
        is_name.then(|| Someone { is_person, side, ..Someone::unknown(range) })
    }
}

impl Search<'_> {
    /// «на засіданні Валдайського клубу»: one word with a capital that only tells which club it is.
    fn is_adjective(&self, word: &Range<usize>) -> bool {
        let is_one = !self.reading.between(word.start, word.end).contains(' ');
        let behind = self.reading.window_after(word.end, 4).strip_prefix(' ').unwrap_or_default();
        is_one
            && behind.starts_with(char::is_lowercase)
            && self
                .reading
                .lexicon
                .lists
                .ends(WordList::NameAdjective, self.reading.small_between(word.start, word.end))
    }

    /// "Olena Koval was clear: “…”": who a colon before a quotation leads to.
    pub(super) fn before_colon(&self) -> Option<Someone> {
        let quotations = &self.segments.quotations;
        let first = quotations.partition_point(|range| range.start < self.sentence.range.start);
        let quotation = quotations.get(first).filter(|range| range.start < self.sentence.range.end)?;
        let lead = self.reading.between(self.sentence.range.start, quotation.start);
        let colon = lead.trim_end().trim_end_matches(['“', '"', '«', '„']).trim_end();
        let is_long =
            self.reading.between(quotation.start, quotation.end).split_whitespace().nth(2).is_some();
        let end = self.sentence.range.start + colon.strip_suffix(':')?.len();
        let run = capital_run_before(self.reading, self.sentence.range.start, end).filter(|_| is_long)?;
        let known_hit =
            self.hits.iter().find(|hit| hit.actor.is_some() && hit.start >= run.start && hit.end <= run.end);
        let is_person = |hit: &Hit| hit.actor.is_some_and(|actor| self.sort(actor) == ActorSort::Person);
        match known_hit {
            Some(hit) => known(hit).map(|who| Someone { is_person: is_person(hit), ..who }),
            None => self.unknown(run).filter(|who| who.is_person),
        }
    }

    /// Where a name begins behind acronyms and the name of a unit in angle quotes: the council «Схід» X Y.
    fn behind_acronyms(&self, run: &Range<usize>) -> usize {
        let words = self.reading.between(run.start, run.end);
        let quoted = words.rfind('»').map_or(0, |at| at + '»'.len_utf8());
        let acronyms = words[quoted..].split(' ').take_while(|word| {
            word.is_empty() || (word.chars().count() > 1 && word.chars().all(is_of_acronym))
        });
        let length = acronyms.map(|word| word.len() + 1).sum::<usize>();
        let start = run.start + quoted + length;
        let is_rest = start < run.end && self.reading.between(start, run.end).contains(' ');
        if is_rest { start } else { run.start + quoted }
    }
}

/// A letter, a figure or a sign of an acronym: МИ-6.
fn is_of_acronym(letter: char) -> bool {
    letter.is_uppercase() || letter.is_numeric() || letter == '-'
}
