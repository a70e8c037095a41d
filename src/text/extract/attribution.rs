//! Attribution: who is said to say what.
//!
//! A marker is a verb of saying, or "according to", with the name found beside it. Markers are found
//! once for every sentence, in order, so that "he" and "the institute" lead to whoever spoke last.

use std::ops::Range;

use super::body_phrase::labelled_body;
use super::called_again::called_again;
use super::dialogue::{Turn, turns_of};
use super::floor::floors;
use super::gapped::gapped;
use super::head_of_state::head_of_state;
use super::headline::is_list_of_headlines;
use super::issuer::{assessor_of, issuer_of};
use super::lexicon::ActorSort;
use super::medium::{is_called_medium, is_named_as_medium};
use super::name_run::capital_run_after;
use super::narrator::narrator_of;
use super::negated::is_negation;
use super::of_another::of_another;
use super::owner::is_oblique;
use super::paper_point::point_of_paper;
use super::pronoun::{allows, is_mentioned, opening_subject};
use super::published::publisher;
use super::reading::Reading;
use super::reckoned::reckoned;
use super::record::end_of_label;
use super::role_of::{has_title, is_called_of_nation, title_of};
use super::said_nothing::is_no_saying;
use super::scan::Hit;
use super::segment::{Segments, Sentence};
use super::subject::{Found, Search};
use super::surname::labelled_surname;
use super::tag::{Tag, Tags};
use super::titled::titled;
use super::word_list::WordList;
use crate::model::Side;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// Someone named in the text, before the name is looked up for output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Someone {
    /// Index of the actor; `None` for someone whom the lexicon does not know.
    pub(super) actor: Option<u32>,
    /// Bytes of the name where it was found, or of the words that stand for it.
    pub(super) range: Range<usize>,
    /// Bytes of the words that name it, which may stand further up.
    pub(super) name: Range<usize>,
    pub(super) is_person: bool,
    /// A plan, a draft: it proposes, and reports nothing.
    pub(super) is_paper: bool,
    /// On whose behalf, as the words before the name tell it; the lexicon tells it of its actors.
    pub(super) side: Option<Side>,
}

impl Someone {
    /// Someone whom the lexicon does not know, by these bytes of the text: neither a person nor a paper, for no side.
    pub(super) const fn unknown(range: Range<usize>) -> Self {
        let name = Range { start: range.start, end: range.end };
        Self { actor: None, range, name, is_person: false, is_paper: false, side: None }
    }

    pub(super) fn is_state(&self, reading: &Reading<'_>) -> bool {
        self.actor.is_some_and(|actor| reading.lexicon.actors[actor as usize].sort == ActorSort::State)
    }

    /// "64% of Ukrainians".
    fn is_share(&self, reading: &Reading<'_>) -> bool {
        reading.between(self.name.start, self.name.end).contains('%')
    }
}

/// A place in a sentence that attributes words.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is another matter")]
pub(super) struct Marker {
    /// Bytes of the verb or preposition.
    pub(super) range: Range<usize>,
    pub(super) who: Someone,
    /// It is about the sentences before: "said this".
    pub(super) is_backward: bool,
    /// A medium, which relays whoever else speaks.
    pub(super) is_outlet: bool,
    /// "he", "the institute": the name was taken from further up.
    pub(super) is_referred: bool,
    /// Its verb is left out, and it tells what stands behind it alone: "X reported an advance, Y – about a village".
    pub(super) is_gapped: bool,
}

impl Marker {
    /// These bytes attribute words to somebody, in their own sentence and by name.
    pub(super) const fn beside(range: Range<usize>, who: Someone) -> Self {
        Self { range, who, is_backward: false, is_outlet: false, is_referred: false, is_gapped: false }
    }
}

/// The markers of a text and what its sentences are under.
#[derive(Debug, Default)]
pub(super) struct Attributions {
    markers: Vec<Marker>,
    /// For each sentence its markers, by index.
    by_sentence: Vec<Range<usize>>,
    /// For each sentence the body whose report the text gives by then.
    sources: Vec<Option<usize>>,
    /// For each sentence what "it" would mean at its start: the paper or the body that the one before was about.
    spoken_of: Vec<Option<Someone>>,
    /// For each sentence who "he" or "she" would be at its start.
    persons: Vec<Option<Someone>>,
    /// For each sentence whose turn it belongs to, where the text is an interview.
    turns: Vec<Option<Turn>>,
    /// For each sentence who has the floor, where the text is of a meeting.
    floors: Vec<Option<usize>>,
    /// The body in whose name the whole text speaks: a resolution.
    pub(super) author: Option<Someone>,
    /// Who says "I" in the text outside quotations: the author of a column, a speech, a letter. What nobody else is
    /// said to say is theirs.
    pub(super) narrator: Option<Someone>,
}

impl Attributions {
    /// The markers of a sentence.
    pub(super) fn of(&self, sentence: usize) -> &[Marker] {
        self.by_sentence.get(sentence).and_then(|range| self.markers.get(range.clone())).unwrap_or_default()
    }

    /// What "it" means at the start of a sentence.
    pub(super) fn spoken_of(&self, sentence: usize) -> Option<&Someone> {
        self.spoken_of.get(sentence)?.as_ref()
    }

    /// Whom "he" or "she" means at the start of a sentence.
    pub(super) fn person(&self, sentence: usize) -> Option<&Someone> {
        self.persons.get(sentence)?.as_ref()
    }

    /// Whose turn a sentence of an interview belongs to.
    pub(super) fn turn(&self, sentence: usize) -> Option<&Turn> {
        self.turns.get(sentence)?.as_ref()
    }

    /// The marker of whoever has the floor in a sentence of a meeting's report.
    pub(super) fn floor(&self, sentence: usize) -> Option<&Marker> {
        self.markers.get((*self.floors.get(sentence)?)?)
    }

    /// The marker of the body whose report the text gives, as far as the sentence.
    pub(super) fn source(&self, sentence: usize) -> Option<&Marker> {
        self.markers.get((*self.sources.get(sentence)?)?)
    }
}

/// How far back an institute may have been called by its analysts, in bytes.
const CALLED_SO: usize = 4_000;
/// How many sentences at the start may announce whose report follows.
const HEAD: usize = 4;

/// Who spoke last.
#[derive(Debug, Default)]
struct Memory {
    person: Option<Someone>,
    body: Option<Someone>,
    paper: Option<Someone>,
    /// The name of the paper that the text prints point by point.
    printed: Option<Range<usize>>,
    /// The paper or the body that the last marker was about: "it".
    spoken_of: Option<Someone>,
    last: Option<Someone>,
    /// Whoever was named so far, by name.
    people: Vec<Someone>,
}

/// Finds every marker of a text.
pub(super) fn find_markers(reading: &Reading<'_>, segments: &Segments) -> Attributions {
    let mut found = Attributions {
        author: author_of(reading, segments),
        narrator: narrator_of(reading, segments)
            .or_else(|| issuer_of(reading, segments))
            .or_else(|| titled(reading, segments)),
        turns: turns_of(reading, segments),
        ..Attributions::default()
    };
    let assessor = if found.narrator.is_none() { assessor_of(reading, segments) } else { None };
    let is_assessment = assessor.is_some();
    found.narrator = found.narrator.or(assessor);
    let mut memory = Memory::default();
    let mut source: Option<(usize, Option<usize>)> = None;
    let mut message = 0;
    let is_list = is_list_of_headlines(reading, segments);
    for sentence in &segments.sentences {
        let first = found.markers.len();
        let has_words = reading.text[sentence.range.clone()].contains(char::is_letter);
        let opens_message = sentence.message != message && has_words;
        if opens_message {
            // Who spoke in one message does not go on in the next.
            (memory, source, message) = (Memory::default(), None, sentence.message);
        }
        found.spoken_of.push(memory.spoken_of.clone());
        found.persons.push(memory.person.clone());
        memory.printed = found.turns.get(found.sources.len()).and_then(|turn| Turn::paper(turn.as_ref()));
        if found.author.is_none() {
            markers_of(reading, segments, sentence, &mut memory, &mut found.markers);
        }
        let new = first..found.markers.len();
        let search = Search { reading, segments, sentence, hits: reading.hits_in(sentence), at: 0 };
        memory.see(&search, &found.markers[new.clone()]);
        memory.head(found.turns.get(found.sources.len() + 1), sentence);
        // "General Staff: 148 clashes in a day": the headline of a report names whose it is.
        let is_headed = first == 0
            && !is_list
            && sentence.paragraph == 0
            && found.markers.first().is_some_and(|marker| {
                // Before what is told, not behind it as a signature.
                let is_first = marker.range.start - sentence.range.start
                    <= sentence.range.end.saturating_sub(marker.range.end);
                marker.range == marker.who.range
                    && is_first
                    && marker.who.actor.is_some()
                    && !marker.is_outlet
                    && !resolves(reading, &marker.who)
            });
        // "The General Staff informs of the situation": a sentence that tells nothing else announces what follows.
        let tells = |hit: &Hit| hit.name.is_some() || hit.tags.meets(Tags::CUES);
        let is_headed = is_headed
            || segments.sentences.get(HEAD).is_none_or(|last| sentence.range.start < last.range.start)
                && !reading.hits_in(sentence).iter().any(tells)
                && found.markers[new.clone()].iter().all(|marker| informs(reading, marker));
        // "12:15 Koval: …": the message is hers to its end.
        let is_label = |marker: &Marker| opens_message && marker.range == marker.who.range;
        let reports = |marker: &Marker| {
            !marker.is_outlet
                && !rejects(reading, marker)
                && (is_label(marker) || marker.is_backward || is_headed || has_report(reading, sentence))
                && !marker.who.is_state(reading)
        };
        let body = |marker: &Marker| {
            (!marker.who.is_person && !marker.who.is_share(reading)) || marker.is_backward || is_label(marker)
        };
        // What the text does not call a report holds for its paragraph only.
        let is_over =
            |(_, paragraph): &(usize, Option<usize>)| paragraph.is_some_and(|at| at != sentence.paragraph);
        source = source.filter(|one| !is_over(one));
        let is_labelled = found.markers[new.clone()].iter().any(is_label);
        let limit = if is_headed || is_labelled || has_report(reading, sentence) {
            None
        } else {
            Some(sentence.paragraph)
        };
        let latest = new.clone().rev().find(|at| reports(&found.markers[*at]) && body(&found.markers[*at]));
        // What an assembly resolved is told of, and not given, in what follows.
        let is_told_of = |at: usize| resolves(reading, &found.markers[at].who) && !is_headed;
        // «Про це Генштаб повідомив у Фейсбуці, передає Укрінформ»: a medium gives what somebody has told, to its end.
        let is_relayed =
            segments.sentences.get(HEAD).is_none_or(|last| sentence.range.start < last.range.start)
                && found.markers[new.clone()].iter().any(|marker| marker.is_outlet);
        let limit_of = |at: usize| {
            let is_whole = is_relayed && found.markers[at].is_backward;
            if is_told_of(at) {
                Some(sentence.paragraph)
            } else if is_whole {
                None
            } else {
                limit
            }
        };
        source = latest.map(|at| (at, limit_of(at))).or(source).filter(|_| !is_assessment);
        found.sources.push(source.map(|(at, _)| at));
        found.by_sentence.push(new);
    }
    found.floors = floors(reading, segments, &found.markers, &found.by_sentence);
    found
}

/// "dismissed the report": who rejects what is said tells nothing more.
pub(super) fn rejects(reading: &Reading<'_>, marker: &Marker) -> bool {
    let at = reading.hits.partition_point(|hit| hit.start < marker.range.start);
    let verb = reading.hits.get(at).filter(|hit| hit.start == marker.range.start);
    // "said that was untrue".
    let next = reading.hits.get(at..).unwrap_or_default().iter().find(|hit| hit.start >= marker.range.end);
    let called_false = next.filter(|hit| hit.tags.has(Tag::False)).is_some_and(|hit| {
        let gap = reading.small_between(marker.range.end, hit.start);
        gap.len() < CALLED_FALSE
            && gap.split_whitespace().all(|word| reading.lexicon.lists.has(WordList::BeforeFalse, word))
    });
    called_false || verb.is_some_and(|hit| hit.tags.meets(Tags::of(&[Tag::False, Tag::Reject])))
}

/// How far behind a verb of saying what it calls false may end, in bytes.
const CALLED_FALSE: usize = 32;

/// A council or an assembly: its members speak, and a headline that begins with it is of its meeting.
fn resolves(reading: &Reading<'_>, who: &Someone) -> bool {
    let name = reading.small_between(who.name.start, who.name.end);
    name.split(' ').any(|word| reading.lexicon.lists.has(WordList::Resolving, word))
}

/// "The General Staff informs of": a body that the lexicon knows, and a verb that announces what it has to tell.
fn informs(reading: &Reading<'_>, marker: &Marker) -> bool {
    let verb = reading.small_between(marker.range.start, marker.range.end);
    let verbs = [
        "інформу",
        "повідомля",
        "звіту",
        "доповіда",
        "информиру",
        "сообща",
        "докладыва",
        "отчитыва",
        "reports",
        "informs",
    ];
    marker.who.actor.is_some() && !marker.who.is_person && verbs.iter().any(|stem| verb.starts_with(stem))
}

/// True where a sentence speaks of a report, a survey or the like, which the text may go on to give.
fn has_report(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    // "by its data" tells where one sentence comes from.
    let is_report = |hit: &Hit| {
        let mut words = reading.between(hit.start, hit.end).split(' ');
        hit.tags.has(Tag::Organ)
            && !hit.tags.has(Tag::Accord)
            && words.any(|word| reading.lexicon.lists.begins(WordList::ReportNoun, &word.lowered()))
    };
    reading.hits_in(sentence).iter().any(is_report)
}

/// The body that a resolution begins with, alone on its line: "The General Assembly,".
fn author_of(reading: &Reading<'_>, segments: &Segments) -> Option<Someone> {
    if let Some(assembly) = resolving(reading, segments) {
        return Some(assembly);
    }
    segments.sentences.iter().take(4).find_map(|sentence| {
        let [hit] = reading.hits_in(sentence) else { return None };
        let words = &reading.text[sentence.range.clone()];
        let article = reading.between(sentence.range.start, hit.start).trim();
        let is_alone = words.ends_with(',') && sentence.range.end.saturating_sub(hit.end) <= 2;
        (is_alone && matches!(article, "" | "The")).then(|| known(hit)).flatten()
    })
}

/// How far down a resolution the body that resolves may stand, in sentences.
const PREAMBLE: usize = 16;

/// "The Parliamentary Assembly:", and behind it points that begin with what it does: "Condemns …".
fn resolving(reading: &Reading<'_>, segments: &Segments) -> Option<Someone> {
    let acts = Tags::of(&[Tag::Reject, Tag::Say, Tag::Demand]);
    let begins_with_act = |sentence: &&Sentence| {
        let hit = reading.hits_in(sentence).iter().find(|hit| hit.tags.meets(acts));
        hit.is_some_and(|hit| {
            let lead = reading.between(sentence.range.start, hit.start);
            let verb = reading.between(hit.start, hit.end).split(' ').next().unwrap_or_default();
            !lead.contains(char::is_letter) && verb.ends_with('s')
        })
    };
    if segments.sentences.iter().filter(begins_with_act).count() < 2 {
        return None;
    }
    segments.sentences.iter().take(PREAMBLE).find_map(|sentence| {
        let words = &reading.text[sentence.range.clone()];
        let name = words.strip_suffix([':', ','])?;
        let name = name.strip_prefix("The ").unwrap_or(name);
        let start = sentence.range.start + (words.len() - 1 - name.len());
        let range = start..start + name.len();
        let lists = &reading.lexicon.lists;
        let is_body = name.split(' ').any(|word| lists.has(WordList::Resolving, &word.lowered()));
        let hits = reading.hits_in(sentence);
        let actor = hits.iter().find(|hit| hit.range() == range).and_then(known);
        (is_body && name.split(' ').count() <= 7).then(|| actor.unwrap_or_else(|| Someone::unknown(range)))
    })
}

/// The actor that a hit names.
pub(super) fn known(hit: &Hit) -> Option<Someone> {
    let actor = Some(hit.actor?);
    Some(Someone { actor, ..Someone::unknown(hit.range()) })
}

/// The most markers of one sentence.
const MAX_MARKERS: usize = 12;

/// True where a word of asking stands right before a name: "urged Kyiv".
pub(super) fn is_asked(reading: &Reading<'_>, name: usize) -> bool {
    let lead = reading.small_before(name, 24);
    lead.ends_with(' ') && reading.lexicon.lists.ends(WordList::AskedOf, lead.trim_end())
}

fn markers_of(
    reading: &Reading<'_>,
    segments: &Segments,
    sentence: &Sentence,
    memory: &mut Memory,
    markers: &mut Vec<Marker>,
) {
    let hits = reading.hits_in(sentence);
    let marks = Tags::of(&[Tag::Say, Tag::Accord, Tag::SaidThis, Tag::Tell]);
    let first = markers.len();
    let label_end = end_of_label(reading, sentence);
    for marker in headline(reading, sentence)
        .or_else(|| labelled_body(reading, segments, sentence))
        .or_else(|| point_of_paper(reading, sentence).map(|point| memory.of_paper(reading, point)))
        .or_else(|| reckoned(reading, sentence))
        .or_else(|| labelled_surname(reading, sentence))
        .into_iter()
        .chain(signature(reading, sentence).or_else(|| signed(reading, sentence)))
    {
        memory.remember(&marker.who);
        markers.push(marker);
    }
    for (at, hit) in hits.iter().enumerate().filter(|(_, hit)| hit.tags.meets(marks)) {
        if markers.len() - first >= MAX_MARKERS {
            break;
        }
        if hit.start > sentence.range.start && ends_a_name(reading, hit) || hit.end <= label_end {
            continue;
        }
        if is_no_saying(reading, hit) {
            continue;
        }
        let search = Search { reading, segments, sentence, hits, at };
        let in_marks = quoted_behind(reading, hit);
        let found = match (hit.tags.has(Tag::Accord), hit.tags.has(Tag::Pronoun)) {
            (true, true) => {
                let is_first = markers.len() == first;
                let here = if is_first { search.person_told_of() } else { None };
                Some(here.map_or_else(|| Found::Pronoun(hit.range()), Found::Named))
            }
            // "according to its data": of the body that spoke last.
            (true, false) if in_marks.is_some() => {
                in_marks.map(|range| Found::Named(Someone::unknown(range)))
            }
            (true, false) if hit.tags.has(Tag::Organ) && !is_named_behind(reading, hit) => {
                Some(Found::Organ(hit.range()))
            }
            (true, false) => search.behind(90),
            (false, true) => Some(Found::Pronoun(hit.range())),
            (false, false) if !hit.tags.has(Tag::Say) && hit.tags.has(Tag::Tell) => search.teller(),
            (false, false) => search.subject(),
        };
        let found = found.map(|found| search.settled(found));
        let found = found.or_else(|| of_both(reading, sentence, hit, &markers[first..]));
        // "his deputy said": not the one who was told of.
        let other = if hit.tags.has(Tag::Accord) {
            None
        } else {
            of_another(reading, sentence, hit, memory.person.as_ref())
        };
        let found = other.map(Found::Named).or(found);
        let is_verb = hit.tags.has(Tag::Say) && !hit.tags.has(Tag::Accord);
        let found = found.or_else(|| if is_verb { search.third_voice().map(Found::Named) } else { None });
        let introduced = || search.introduced().filter(|who| is_verb && who.range.end <= hit.start);
        let found = found.or_else(|| introduced().map(Found::Named));
        // "urged Kyiv to accept": who is asked says nothing.
        // «предлагает отдать России»: who gets what is proposed proposes nothing.
        let gets = |who: &Someone| {
            hit.tags.has(Tag::Propose)
                && who.range.start > hit.end
                && who.actor.is_some()
                && is_oblique(reading.between(who.range.start, who.range.end))
        };
        let is_asked = |found: &Found| matches!(found, Found::Named(who) if is_asked(reading, who.range.start) || gets(who));
        let Some(found) = found.filter(|found| !is_asked(found)) else { continue };
        let is_referred = !matches!(found, Found::Named(_));
        let Some(who) = memory.resolve(reading, found) else { continue };
        if markers[first..].iter().any(|marker| marker.who.range == who.range) {
            continue;
        }
        let is_outlet = who.actor.is_some_and(|actor| search.sort(actor) == ActorSort::Outlet)
            || who.actor.is_none()
                && (is_named_as_medium(reading, reading.between(who.name.start, who.name.end))
                    || is_called_medium(reading, &who));
        // A share of people, as in a survey, is never "the institute" of the next sentence.
        // "The ministry did not comment": who says nothing is not who "its data" are of.
        let is_of_nobody = who.actor.is_none() && is_of_analysts(reading, &who.range);
        if !is_outlet && !who.is_share(reading) && !is_silent(reading, hit) && !is_of_nobody {
            memory.remember(&who);
        }
        let is_backward =
            hit.tags.has(Tag::SaidThis) && !is_this_time(reading, hit) || is_about_before(reading, sentence);
        markers.push(Marker {
            range: hit.range(),
            who,
            is_backward,
            is_outlet,
            is_referred,
            is_gapped: false,
        });
    }
    if markers.len() > first
        && let Some(marker) = gapped(reading, sentence, &markers[first..])
    {
        memory.remember(&marker.who);
        markers.push(marker);
    }
    if markers.len() == first
        && reading.text[sentence.range.clone()].contains(':')
        && let search = (Search { reading, segments, sentence, hits, at: 0 })
        && let Some(who) = search
            .before_colon()
            .or_else(|| search.person_before_quotation())
            .or_else(|| search.acts_before_colon())
    {
        memory.remember(&who);
        markers.push(Marker::beside(who.range.clone(), who));
    }
    if !hits.is_empty() {
        papers(&Search { reading, segments, sentence, hits, at: 0 }, memory, markers, first);
    }
}

/// "the Evening Post that": a capital behind another, and a small word behind it, is the last word of a name.
fn ends_a_name(reading: &Reading<'_>, verb: &Hit) -> bool {
    let Some((first, rest)) = reading.between(verb.start, verb.end).split_once(' ') else { return false };
    let lead = reading.window_before(verb.start, 24).split_whitespace().next_back().unwrap_or_default();
    [first, lead].iter().all(|word| word.starts_with(char::is_uppercase))
        && rest.starts_with(char::is_lowercase)
}

/// "A senior official, who asked not to be named, called it a trap and said …": of two verbs of saying that "and"
/// joins, the subject of the first.
fn of_both(reading: &Reading<'_>, sentence: &Sentence, verb: &Hit, markers: &[Marker]) -> Option<Found> {
    let lead = reading.between(sentence.range.start, verb.start).trim_end();
    let last = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_joined = matches!(last, "and" | "та" | "і" | "й" | "и") && verb.tags.has(Tag::Say);
    let before = markers.last().filter(|marker| is_joined && marker.who.range.end <= marker.range.start)?;
    Some(Found::Named(before.who.clone()))
}

/// «за даними проєкту „Обрій“»: a name in marks right behind, or behind the noun for what has it.
fn quoted_behind(reading: &Reading<'_>, hit: &Hit) -> Option<Range<usize>> {
    let behind = reading.window_after(hit.end, 60);
    let open = behind.find(['«', '„', '“'])?;
    let lead = behind[..open].trim();
    let is_noun = lead.split_whitespace().nth(1).is_none() && lead.chars().all(char::is_lowercase);
    let name = open + behind[open..].chars().next().map_or(0, char::len_utf8);
    let length = behind[name..].find(['»', '“', '”'])?;
    let is_name = behind[name..].starts_with(char::is_uppercase);
    (is_noun && is_name).then(|| hit.end + name..hit.end + name + length)
}

/// «за даними проєкту DeepState»: whose data they are stands right behind.
fn is_named_behind(reading: &Reading<'_>, hit: &Hit) -> bool {
    let behind = reading.window_after(hit.end, 8);
    behind.starts_with(' ') && behind.trim_start_matches([' ', '«', '"', '“']).starts_with(char::is_uppercase)
}

/// "the resolution": a statement, which may speak for itself.
fn is_statement(reading: &Reading<'_>, range: &Range<usize>) -> bool {
    reading.lexicon.lists.has(WordList::StatementNoun, reading.small_between(range.start, range.end))
}

/// «Коваль відповів»: one word with a capital that nobody knows, which may be a surname.
pub(super) fn is_surname(reading: &Reading<'_>, who: &Someone) -> bool {
    let name = reading.between(who.name.start, who.name.end);
    let rest = || name.chars().skip(1);
    who.actor.is_none()
        && !who.is_paper
        && name.starts_with(char::is_uppercase)
        && rest().nth(1).is_some()
        && rest().all(char::is_lowercase)
}

/// "said this morning": no words that were said before.
fn is_this_time(reading: &Reading<'_>, verb: &Hit) -> bool {
    let behind = reading.small_after(verb.end, 16);
    let next = behind.split(|letter: char| !letter.is_letter_or_digit()).find(|word| !word.is_empty());
    next.is_some_and(|word| reading.lexicon.lists.has(WordList::TimeOfThis, word))
}

/// «не повідомляв», "did not say": a negation stands right before the verb.
fn is_silent(reading: &Reading<'_>, verb: &Hit) -> bool {
    let lead = reading.small_before(verb.start, 16).trim_end();
    let last = lead.rsplit(char::is_whitespace).next().unwrap_or_default();
    is_negation(last)
}

/// True where "the defence ministry" may be the body named before: a ministry, and of the same matters.
fn is_same_institution(reading: &Reading<'_>, words: &Someone, body: &Someone) -> bool {
    let lexicon_name = body.actor.map(|actor| reading.lexicon.actors[actor as usize].name.as_str());
    let name = lexicon_name.unwrap_or(reading.between(body.name.start, body.name.end)).lowered();
    let words = reading.small_between(words.name.start, words.name.end);
    let matters = [
        ["defen", "оборон", "оборон"],
        ["foreign", "закордонн", "иностранн"],
        ["interior", "внутрішн", "внутренн"],
    ];
    let same = matters
        .iter()
        .all(|matter| !matter.iter().any(|stem| words.contains(stem)) || name.contains(matter[0]));
    let sorts = [["ministry", "міністерств", "министерств"], ["agency", "агентств", "агентств"]];
    let is_sort =
        sorts.iter().all(|sort| !sort.iter().any(|noun| words.contains(noun)) || name.contains(sort[0]));
    let is_other = name.contains("ministry")
        && !words.contains("minis")
        && !words.contains("міністер")
        && !words.contains("министер");
    same && is_sort && !(is_other && words.contains("administration"))
}

/// True where a person named before may be meant by a role: one that tells little, or one that stands beside their name.
fn may_have_role(reading: &Reading<'_>, who: &Someone, word: &Range<usize>) -> bool {
    let role = reading.small_between(word.start, word.end);
    let roles = reading.lexicon.lists.of(WordList::TellingRole);
    let Some(stem) = roles.iter().find(|stem| role.starts_with(stem.as_str())) else { return true };
    let known = who
        .actor
        .and_then(|actor| reading.lexicon.actors[actor as usize].role.as_deref())
        .unwrap_or_default();
    let before = reading.window_before(who.name.start, 90);
    let behind = reading.window_after(who.name.end, 90.min(word.start.saturating_sub(who.name.end)));
    // Beside the name: in its sentence.
    let before = before.rsplit(['.', '\n']).next().unwrap_or_default();
    let behind = behind.split(['.', '\n']).next().unwrap_or_default();
    [known, before, behind].iter().any(|words| words.lowered().contains(stem.as_str()))
}

/// True where the words before a role tell of which nation or side whoever holds it is.
fn is_of_nation(reading: &Reading<'_>, phrase: &Someone, role: &Range<usize>) -> bool {
    let lead = reading.between(phrase.range.start, role.start);
    let lists = &reading.lexicon.lists;
    let ends = |word: &str| lists.ends(WordList::NationEnding, word);
    lead.split(' ').any(|word| {
        word.starts_with(char::is_uppercase)
            && (ends(&word.lowered()) || lists.has(WordList::Nation, &word.lowered()))
    })
}

/// "Under the 28-point plan, …": a paper that says what should be. As the subject of its own verb it is found
/// as people are.
fn papers(search: &Search<'_>, memory: &mut Memory, markers: &mut Vec<Marker>, first: usize) {
    let hits = search.hits;
    for hit in hits.iter().filter(|hit| hit.tags.has(Tag::Paper)) {
        let is_spoken_for =
            markers[first..].iter().any(|marker| marker.range.start < hit.start && !marker.is_outlet);
        if is_spoken_for {
            return;
        }
        if let Some(paper) = search.paper_under(hit).or_else(|| search.paper_before_verb(hit)) {
            let who = memory.resolve_paper(search.reading, &paper);
            memory.paper = Some(who.clone());
            memory.spoken_of = Some(who.clone());
            markers.push(Marker::beside(hit.range(), who));
            return;
        }
        // "The third article is shorter.": what the next sentences go on with.
        if markers.len() == first
            && let Some(paper) = search.paper_told_of(hit)
        {
            memory.paper = Some(paper.clone());
            memory.spoken_of = Some(paper);
            return;
        }
    }
}

/// "Про це розповів …": the sentence is about those before it.
fn is_about_before(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let words = &reading.text[sentence.range.clone()];
    ["Про це ", "Об этом ", "Такую информацию ", "Таку інформацію ", "This was "]
        .iter()
        .any(|start| words.starts_with(start))
}

/// "Koval: the region is occupied": a name and a colon at the start.
fn headline(reading: &Reading<'_>, sentence: &Sentence) -> Option<Marker> {
    let hit = reading.hits_in(sentence).iter().find(|hit| hit.actor.is_some())?;
    let before = reading.between(sentence.range.start, hit.start);
    let is_first = before.split_whitespace().count() <= 3 && !before.contains([',', ':']);
    let actor = &reading.lexicon.actors[hit.actor? as usize];
    let is_person = actor.sort == ActorSort::Person;
    let behind = reading.text[hit.end..].trim_start();
    if !is_first || !behind.starts_with(':') || actor.sort == ActorSort::State {
        return None;
    }
    let who = known(hit)?;
    Some(Marker {
        is_outlet: actor.sort == ActorSort::Outlet,
        ..Marker::beside(hit.range(), Someone { is_person, ..who })
    })
}

/// True for words for people who watch a war, and fight on no side of it.
fn is_of_analysts(reading: &Reading<'_>, range: &Range<usize>) -> bool {
    let word = reading.small_between(range.start, range.end);
    ["analyst", "expert", "аналіти", "аналити", "експерт", "эксперт"]
        .iter()
        .any(|stem| word.starts_with(stem))
}

/// "…, – Koval": a dash and a name at the end.
fn signature(reading: &Reading<'_>, sentence: &Sentence) -> Option<Marker> {
    let hit = reading.hits_in(sentence).iter().rev().find(|hit| hit.actor.is_some())?;
    let actor = &reading.lexicon.actors[hit.actor? as usize];
    let behind = reading.between(hit.end, sentence.range.end);
    let before = reading.between(sentence.range.start, hit.start);
    let dash = before.rfind(['–', '—', '-'])?;
    let title = before[dash..].split_whitespace().count();
    let dash_at = sentence.range.start + dash;
    let verbs = Tags::of(&[Tag::Say, Tag::SaidThis]);
    let has_verb = reading.hits_in(sentence).iter().any(|hit| hit.start > dash_at && hit.tags.meets(verbs));
    let is_last = !behind.contains(char::is_letter_or_digit)
        && title <= 5
        && !before[dash..].contains(',')
        && !has_verb;
    // «Взяли село — Коваль»: what is told stands before the dash, with a comma or without.
    let tells = reading.hits_in(sentence).iter().any(|hit| hit.end <= dash_at && hit.tags.meets(Tags::CUES));
    let is_set_off = before[..dash].trim_end().ends_with([',', '»', '”', '"']);
    let is_dash = before[dash..].starts_with(['–', '—']) && before[..dash].ends_with(' ');
    let is_signed = (is_set_off || tells && is_dash) && actor.sort != ActorSort::State;
    if !is_last || !is_signed {
        return None;
    }
    let who = known(hit)?;
    let is_person = actor.sort == ActorSort::Person;
    Some(Marker {
        is_outlet: actor.sort == ActorSort::Outlet,
        ..Marker::beside(hit.range(), Someone { is_person, ..who })
    })
}

/// "Forces took two islands – Koval.", «Ворог посилив штурми – речник»: who says it stands behind the last dash, by a
/// name or a role and no more.
fn signed(reading: &Reading<'_>, sentence: &Sentence) -> Option<Marker> {
    let words = &reading.text[sentence.range.clone()];
    if !words.contains('–') && !words.contains('—') {
        return None;
    }
    let dash = [" – ", " — "].iter().filter_map(|dash| words.rfind(dash)).max()?;
    let lead = &words[..dash];
    let tail = words[dash..].trim_start_matches([' ', '–', '—']);
    let tail = tail.trim_end_matches(['.', ' ']);
    let start =
        sentence.range.start + (words.len() - words[dash..].trim_start_matches([' ', '–', '—']).len());
    let range = start..start + tail.len();
    let is_plain = (1..=4).contains(&tail.split(' ').count())
        && tail.chars().all(|letter| letter.is_letter() || matches!(letter, ' ' | '-' | '’' | '\''));
    let hits = reading.hits_in(sentence);
    let inside = || hits.iter().filter(|hit| hit.start < range.end && range.start < hit.end);
    let tells = hits.iter().any(|hit| hit.end <= start && hit.tags.meets(Tags::CUES));
    let people = Tags::of(&[Tag::Role, Tag::Collective]);
    let is_role = inside().any(|hit| hit.tags.meets(people) && hit.start == range.start);
    let is_name = tail.split(' ').all(|word| word.starts_with(char::is_uppercase))
        && tail.split(' ').count() <= 3
        && inside().next().is_none();
    let is_one = is_plain && tells && lead.split_whitespace().count() >= 4 && (is_role || is_name);
    is_one.then(|| Marker::beside(range.clone(), Someone { is_person: true, ..Someone::unknown(range) }))
}

/// True for the few sentences that begin with two words that may be a name.
fn begins_with_capitals(reading: &Reading<'_>, sentence: &Sentence) -> bool {
    let has_capital = |word: &str| {
        word.trim_start_matches(|letter: char| !letter.is_letter_or_digit()).starts_with(char::is_uppercase)
    };
    reading.text[sentence.range.clone()].split_whitespace().take(2).all(has_capital)
}

/// The full name with which a sentence begins, where it is nobody's whom the lexicon knows.
fn opening_name(reading: &Reading<'_>, sentence: &Sentence) -> Option<Someone> {
    let run = capital_run_after(reading, sentence.range.start, sentence.range.end)?;
    let behind = reading.between(run.end, sentence.range.end);
    let is_added = [", who ", ", яка ", ", який ", ", которая ", ", который ", ", a ", ", the ", ", an "]
        .iter()
        .any(|link| behind.starts_with(link));
    let hits = reading.hits_in(sentence);
    // "Olena Koval, Austria's trade minister, shrugged.": what is added tells what she is.
    let added = behind.strip_prefix(", ").and_then(|added| added.split([',', '.', ';', ':']).next());
    let added = added.map_or(run.end..run.end, |added| run.end..run.end + ", ".len() + added.len());
    let is_added = is_added || hits.iter().any(|hit| hit.tags.has(Tag::Role) && added.contains(&hit.start));
    // "Olena Koval runs the farm.", «Олена Коваль – волонтерка.»
    let verb = behind.split_whitespace().next().unwrap_or_default();
    let dashed = behind.strip_prefix(" – ").or(behind.strip_prefix(" — ")).unwrap_or_default();
    let is_role = |hit: &Hit| {
        hit.tags.has(Tag::Role) && hit.start == sentence.range.end.min(run.end + behind.len() - dashed.len())
    };
    let is_added = is_added
        || reading.lexicon.lists.has(WordList::LeadingVerb, verb)
        || !dashed.is_empty() && hits.iter().any(is_role);
    let is_unknown = hits.iter().all(|hit| hit.start >= run.end || hit.end <= run.start);
    let count = reading.between(run.start, run.end).split(' ').count();
    (run.start == sentence.range.start && is_added && is_unknown && (2..=3).contains(&count))
        .then(|| Someone { is_person: true, ..Someone::unknown(run) })
}

impl Memory {
    /// A person whom a sentence tells of without a verb of saying may be "he" in the next.
    fn see(&mut self, search: &Search<'_>, markers: &[Marker]) {
        let (reading, sentence) = (search.reading, search.sentence);
        if let Some(body) = publisher(reading, sentence) {
            self.spoken_of = Some(body.clone());
            self.body = Some(body);
        }
        if markers.iter().any(|marker| marker.who.is_person) {
            return;
        }
        let sort = |actor: u32| reading.lexicon.actors[actor as usize].sort;
        let is_person = |hit: &&Hit| {
            hit.actor.is_some_and(|actor| sort(actor) == ActorSort::Person)
                && known(hit).is_some_and(|who| !is_mentioned(reading, sentence, &who))
        };
        let first = reading.hits_in(sentence).iter().find(is_person);
        // "Olena Koval, who has a farm there, was plain. “We stay,” she said": a name that the lexicon does not know.
        let opening = if begins_with_capitals(reading, sentence) {
            opening_name(reading, sentence).or_else(|| opening_subject(search))
        } else {
            None
        };
        let introduced =
            || search.introduced().filter(|who| first.is_none_or(|hit| who.range.end <= hit.start));
        // Whom the paragraph has not told of by name is no "she" of its next sentence.
        let is_here = |who: &Someone| {
            let told = &search.segments.sentences[search.segments.sentence_at(who.range.start)];
            told.paragraph == sentence.paragraph
        };
        let presented = || {
            let is_new = self.person.as_ref().is_none_or(|who| !is_here(who)) && first.is_none();
            is_new.then(|| search.presented()).flatten()
        };
        let who = opening
            .or_else(introduced)
            .or_else(presented)
            .or_else(|| first.and_then(known).map(|who| Someone { is_person: true, ..who }));
        self.person = who.or_else(|| self.person.take());
    }

    /// Whom a heading names is "he" and "the minister" below it.
    fn head(&mut self, next: Option<&Option<Turn>>, sentence: &Sentence) {
        if let Some(Some(Turn::Answers(who))) = next
            && sentence.range.contains(&who.name.start)
            && who.range == who.name
        {
            (self.person, self.last) = (Some(who.clone()), Some(who.clone()));
        }
    }

    /// «пункт проекта»: of a paper that is only called so, the one that was named before; «Пункт четвертый»: of the paper
    /// that the sentence before told of.
    fn of_paper(&self, reading: &Reading<'_>, point: Marker) -> Marker {
        let words = reading.between(point.who.name.start, point.who.name.end);
        let is_point = point.who.range == point.range;
        if let Some(name) = self.printed.clone().filter(|_| is_point) {
            return Marker { who: Someone { name, ..point.who.clone() }, ..point };
        }
        let named = self.paper.as_ref().filter(|_| !words.contains(' ') && !is_point);
        let is_ordinal = is_point && !words.contains(|letter: char| letter.is_ascii_digit());
        let told = self.spoken_of.as_ref().filter(|who| who.is_paper && is_ordinal);
        let paper = named.or(told);
        let who = paper.map(|one| Someone { range: point.who.range.clone(), ..one.clone() });
        Marker { who: who.unwrap_or_else(|| point.who.clone()), ..point }
    }

    /// A paper that is only called "the document" is the one named before, or its author speaks.
    fn resolve_paper(&self, reading: &Reading<'_>, paper: &Someone) -> Someone {
        let words = reading.small_between(paper.name.start, paper.name.end);
        let noun = words.rsplit(' ').next().unwrap_or_default();
        // "The nine-page text": how long it is does not tell which one it is.
        let is_measured = reading.lexicon.lists.has(WordList::AnyPaper, noun)
            && words.split(' ').all(|word| word == noun || word.contains('-'));
        let is_bare = !words.contains(' ') || is_measured;
        let lead = reading.small_before(paper.name.start, 3);
        let is_new = [" a ", "a ", "an "].iter().any(|article| lead.ends_with(article) && lead.len() <= 3);
        // «йдеться в документі», behind a statement of the ministry's: the ministry's.
        let known = if is_bare && !is_new { self.paper.as_ref().or(self.body.as_ref()) } else { None };
        known.map_or_else(|| paper.clone(), |one| Someone { range: paper.range.clone(), ..one.clone() })
    }

    fn remember(&mut self, who: &Someone) {
        if who.is_person {
            self.people.push(who.clone());
        }
        self.spoken_of = if who.is_person { None } else { Some(who.clone()) };
        let place = if who.is_person { &mut self.person } else { &mut self.body };
        *place = Some(who.clone());
        self.last = Some(who.clone());
    }

    /// «Начальник ОВА», behind «начальник обласної адміністрації X Y»: the one who was named with the same title before.
    fn holder_named(&self, reading: &Reading<'_>, words: &Someone) -> Option<Someone> {
        let title = title_of(reading, words)?;
        let mut holders = self.people.iter().filter(|who| has_title(reading, who, title));
        let holder = holders.next()?;
        let name = |who: &Someone| reading.between(who.name.start, who.name.end).to_owned();
        let is_one = holders.all(|other| name(other) == name(holder));
        is_one.then(|| Someone { range: words.range.clone(), ..holder.clone() })
    }

    /// True where the body that spoke last is of a side of the war.
    fn is_of_a_side(&self, reading: &Reading<'_>) -> bool {
        let actor = self.body.as_ref().and_then(|who| who.actor);
        let side = actor.map(|actor| reading.lexicon.actors[actor as usize].side);
        matches!(side, Some(Side::Russia | Side::Ukraine))
    }

    /// "Analysts warned", behind an institute: its own only with "its" or "the", or where they were called its own.
    fn are_others(&self, reading: &Reading<'_>, range: &Range<usize>) -> bool {
        let noun = reading.small_between(range.start, range.end);
        let lead = reading.small_before(range.start, 16);
        let last = lead.split_whitespace().next_back().unwrap_or_default();
        let whose = ["the", "its", "their", "these", "those"].contains(&last);
        let is_called_so = self.body.as_ref().is_some_and(|body| {
            let name = reading.small_between(body.name.start, body.name.end);
            let before = reading.small_before(range.start, CALLED_SO);
            before.contains(&format!("{name} {noun}"))
        });
        noun.is_ascii() && !whose && !is_called_so
    }

    fn resolve(&self, reading: &Reading<'_>, found: Found) -> Option<Someone> {
        let (who, range) = match found {
            Found::Named(someone) => {
                let range = someone.range.clone();
                let head = if someone.actor.is_none() {
                    head_of_state(reading, &range, Some(&someone))
                } else {
                    None
                };
                let named = head.or_else(|| self.holder_named(reading, &someone));
                let again = || {
                    let who = called_again(reading, &someone, &self.people)?;
                    Some(Someone { range: someone.range.clone(), ..who.clone() })
                };
                return Some(named.or_else(again).unwrap_or(someone));
            }
            Found::It(range) => {
                let who = self.spoken_of.as_ref()?;
                return Some(Someone { range, ..who.clone() });
            }
            Found::Paper(paper) => return Some(self.resolve_paper(reading, &paper)),
            Found::Institution(body) => {
                let fits = |one: &&Someone| is_same_institution(reading, &body, one);
                let known = self.body.as_ref().filter(fits).cloned();
                return Some(
                    known.map_or_else(|| body.clone(), |one| Someone { range: body.range.clone(), ..one }),
                );
            }
            Found::Pronoun(range) => {
                let words = |who: &Someone| reading.between(who.name.start, who.name.end).to_owned();
                // "Koval" of "Olena Koval" is she.
                let is_other = |who: &&Someone| {
                    self.person.as_ref().is_none_or(|person| !words(person).ends_with(&words(who)))
                };
                let last = self.last.as_ref().filter(|who| is_surname(reading, who)).filter(is_other);
                // In English a body is no "he".
                let is_english = reading.between(range.start, range.end).is_ascii();
                let may_be = |who: &&Someone| !is_english || who.is_person || is_surname(reading, who);
                let who = last.or(self.person.as_ref()).or(self.last.as_ref().filter(may_be))?;
                // Of several the one whom the gender allows.
                let allowed = |who: &&Someone| allows(reading, &range, who);
                let before = || self.people.iter().rev().find(allowed);
                (Some(who).filter(allowed).or_else(before)?, range)
            }
            Found::Role { word, phrase }
                if let Some(head) = head_of_state(reading, &word, phrase.as_ref()) =>
            {
                return Some(head);
            }
            // "the Turkish foreign minister": one who is told by whose he is was not named before.
            Found::Role { word, phrase: Some(phrase) } if is_of_nation(reading, &phrase, &word) => {
                let fits = |who: &&Someone| is_called_of_nation(reading, who, &phrase, &word);
                let named = self.person.as_ref().filter(fits);
                return Some(named.map_or_else(
                    || phrase.clone(),
                    |who| Someone { range: phrase.range.clone(), ..who.clone() },
                ));
            }
            Found::Role { word, phrase } => {
                let side = |who: &Someone| {
                    let actor = who.actor.map(|actor| reading.lexicon.actors[actor as usize].side);
                    actor.or(who.side)
                };
                let of_phrase = phrase.as_ref().and_then(side);
                let is_of_side =
                    |who: &&Someone| of_phrase.is_none_or(|of| side(who).is_none_or(|side| side == of));
                let fits = |who: &&Someone| may_have_role(reading, who, &word) && is_of_side(who);
                let again = || called_again(reading, phrase.as_ref()?, &self.people);
                match self.person.as_ref().or(self.last.as_ref()).filter(fits).or_else(again) {
                    Some(who) => (who, word),
                    None => return phrase,
                }
            }
            // "analysts say" behind what the military said: these are others.
            Found::Organ(range)
                if is_of_analysts(reading, &range)
                    && (self.is_of_a_side(reading) || self.are_others(reading, &range)) =>
            {
                return Some(Someone::unknown(range));
            }
            Found::Organ(range) => match self.body.as_ref().or(self.last.as_ref()) {
                Some(who) => (who, range),
                // "The resolution refuses to recognise": nobody was named whose it is.
                None => return is_statement(reading, &range).then(|| Someone::unknown(range)),
            },
        };
        Some(Someone { range, ..who.clone() })
    }
}
