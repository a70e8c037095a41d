//! From cues and names to suggested statements: which cue is about which areas, in whose words.

use std::cell::OnceCell;
use std::ops::Range;

use super::acting::teller;
use super::answer::Proposed;
use super::apart::peninsula_of;
use super::attribution::{Attributions, Someone};
use super::beside::is_side;
use super::claimant::is_third_states;
use super::clause::Clauses;
use super::cue::cues_of;
use super::dialogue::Turn;
use super::holding::is_held_by_ukraine;
use super::land::is_border_of;
use super::mention::Named;
use super::quantity::asks_who_holds;
use super::reading::Reading;
use super::reason::Rule;
use super::remembered::{REGION_REACH, Remembered, TOPIC_REACH};
use super::rule::{Around, By, Ruling, rule};
use super::scan::Hit;
use super::segment::{Segments, Sentence};
use super::speaker::{Speech, speech_at};
use super::sureness::Evidence;
use super::tag::{Tag, Tags};
use super::there::counted;
use super::town_note::{TownNote, named_afar};
use super::value::Sureness;
use super::where_told::is_where_told;
use super::word_list::WordList;
use crate::model::{AreaId, GroupId, Kind, Modality, PlaceId, Side};
use crate::phrase::letter::{Letter as _, Lowered as _};

/// A suggestion in bytes, before it is worded for output.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) kind: Kind,
    pub(super) areas: Vec<AreaId>,
    pub(super) group: Option<GroupId>,
    pub(super) place: Option<PlaceId>,
    pub(super) speaker: Option<Someone>,
    /// The speaker is Russia, which the text need not name.
    pub(super) is_russia: bool,
    pub(super) relayers: Vec<Someone>,
    /// The side that holds, advances, masses, claims or retakes.
    pub(super) by: Option<Side>,
    pub(super) modality: Modality,
    pub(super) size: Size,
    pub(super) quote: Range<usize>,
    pub(super) cue: Range<usize>,
    pub(super) names: Option<Range<usize>>,
    /// Where the areas are named that the words here only stand for.
    pub(super) named_afar: Option<Range<usize>>,
    pub(super) rule: Rule,
    /// The area or the speaker comes from another sentence.
    pub(super) is_from_afar: bool,
    /// A part of the area is named: a place, a town.
    pub(super) is_in_part: bool,
    /// Only a city, or nothing but a territory without a name.
    pub(super) is_weak: bool,
    /// By what kind of evidence it rests on.
    pub(super) sureness: Sureness,
    pub(super) attribution: Option<Range<usize>>,
    /// What is to be said of towns that the statement is about, with the bytes of their names.
    pub(super) towns: Vec<(TownNote, Range<usize>)>,
}

/// How much of the areas.
#[derive(Debug, Clone, Default)]
pub(super) struct Size {
    /// Part, whole or toward.
    pub(super) tag: Option<Tag>,
    /// The words for it.
    pub(super) words: Option<Range<usize>>,
    /// The share, in percent, where the words give one.
    pub(super) percent: Option<f64>,
}

/// A coordinated list of areas.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone, Default)]
pub(super) struct List {
    pub(super) range: Range<usize>,
    pub(super) areas: Vec<AreaId>,
    pub(super) group: Option<GroupId>,
    pub(super) place: Option<PlaceId>,
    /// It names cities only.
    pub(super) is_weak: bool,
    /// A part of the area is named before it.
    pub(super) is_in_part: bool,
    /// It stands in an earlier sentence.
    pub(super) is_from_afar: bool,
    /// It is a capital alone, which may only be where somebody speaks.
    pub(super) is_city: bool,
    /// It names nothing but capitals of oblasts, written as their oblasts are.
    pub(super) is_capital: bool,
}

/// All that is known of the text when suggestions are made.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) reading: Reading<'a>,
    pub(super) segments: &'a Segments,
    pub(super) attributions: &'a Attributions,
    /// For each sentence its names.
    pub(super) names: &'a [Vec<Named>],
}

/// From this many letters on, clauses of a sentence are quoted and not the whole.
const LONG_SENTENCE: usize = 200;

/// The most cues and lists that are read in one sentence.
pub(super) const MAX_READ: usize = 24;

/// The suggestions of a whole text, in its order.
pub(super) fn suggest(known: Known<'_>) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut last = Remembered::default();
    // The line in which a year of long ago was named: what follows in it is history as well.
    let mut of_old = None;
    // The side that the text told of last, and in which paragraph: "they".
    let mut they: Option<(Side, usize)> = None;
    let mut proposed: Option<Proposed> = None;
    // The paragraph in which it was asked who holds what.
    let mut asked: Option<usize> = None;
    for at in 0..known.segments.sentences.len() {
        let sentence = &known.segments.sentences[at];
        // Where an article was written, or somebody speaks, is no area that it is about.
        let is_told = |named: &&Named| {
            named.range.start >= sentence.lead && !is_where_told(&known.reading, sentence, named)
        };
        let lists = lists_of(&known.reading, known.names[at].iter().filter(is_told));
        let hits = known.reading.hits_in(sentence);
        let cues = cues_of(&known.reading, hits);
        let is_asked = asked.is_some_and(|paragraph| sentence.paragraph <= paragraph + 1);
        // "Kyiv called it a lie": an answer alone.
        let is_answer = proposed.as_ref().is_some_and(|one| one.is_near(at, sentence.paragraph))
            && hits.iter().any(|hit| hit.tags.has(Tag::False));
        if !cues.is_empty() || is_asked || is_answer {
            let clauses = Clauses::of(&known.reading, sentence);
            if clauses.is_of_old() {
                of_old = Some(sentence.paragraph);
            }
            if of_old == Some(sentence.paragraph) && !clauses.is_of_now() {
                continue;
            }
            let clauses = clauses.with_they(
                they.filter(|(_, paragraph)| {
                    // An answer goes on with what was asked.
                    *paragraph == sentence.paragraph
                        || *paragraph + 2 >= sentence.paragraph && known.attributions.turn(at).is_some()
                })
                .map(|(side, _)| side),
            );
            let around = vec![OnceCell::new(); cues.len()];
            let offices = office_lists(&known.names[at]);
            let scene = Scene { known, at, clauses: &clauses, cues: &cues, around: &around };
            // What an interviewer asks nobody says.
            let is_asking = clauses.is_question && known.attributions.turn(at) == Some(&Turn::Asks);
            let mut drafted = if is_asking { Vec::new() } else { scene.drafts(&lists, &offices, &last) };
            if is_asked && !clauses.is_question {
                drafted.extend(scene.counted(&lists, &drafted, sentence));
            }
            if lists.is_empty() && drafted.iter().all(|draft| draft.areas.is_empty()) {
                drafted.extend(scene.answer(proposed.as_ref()));
            }
            if asks_who_holds(&clauses, they.map(|(side, _)| side)) {
                asked = Some(sentence.paragraph);
            }
            drafted.extend(scene.rejoinder(&drafted));
            proposed = Proposed::of(&scene, &drafted, sentence.paragraph).or(proposed);
            for draft in drafted {
                merge(&mut drafts, draft);
            }
        }
        let acting = Clauses::acting_side(&known.reading, sentence);
        they = acting.map(|side| (side, sentence.paragraph)).or(they);
        // "In the X region …", "X. Here …".
        let is_scene = lists.first().is_some_and(|list| {
            let lead = known.reading.between(sentence.lead, list.range.start);
            // "QUESTION: On X.": a label is no part of what it opens.
            let label = lead.split_once(": ").filter(|(label, _)| !label.contains(char::is_lowercase));
            let lead = label.map_or(lead, |(_, lead)| lead);
            lead.split_whitespace().count() <= 4 && !lead.contains([',', ':', '“', '«', '"'])
        });
        // "along the border of X": where X ends, and not what is told of.
        let is_border = |list: &List| is_border_of(&known.reading, list);
        if lists.iter().any(is_border) {
            let told_of: Vec<List> = lists.iter().filter(|list| !is_border(list)).cloned().collect();
            last.see(at, sentence.paragraph, &told_of, is_scene);
        } else {
            last.see(at, sentence.paragraph, &lists, is_scene);
        }
        last.peninsula = peninsula_of(&known.reading.lexicon.lists, &lists).or(last.peninsula);
        last.office = office_lists(&known.names[at]).pop().or(last.office);
    }
    drafts
}

/// Adds a draft; one that says the same in the same sentence joins it.
fn merge(drafts: &mut Vec<Draft>, draft: Draft) {
    let near = drafts.len().saturating_sub(8);
    let same = drafts[near..].iter_mut().find(|other| {
        other.kind == draft.kind
            && other.quote.start == draft.quote.start
            && (&other.speaker, other.is_russia, other.by) == (&draft.speaker, draft.is_russia, draft.by)
            && (other.is_weak, other.size.tag, &other.place) == (draft.is_weak, draft.size.tag, &draft.place)
            && other.size.percent == draft.size.percent
            && other.modality == draft.modality
    });
    match same {
        Some(other) => {
            for area in draft.areas {
                if !other.areas.contains(&area) {
                    other.areas.push(area);
                }
            }
            other.group = other.group.take().or(draft.group);
            other.sureness = other.sureness.max(draft.sureness);
            other.is_from_afar |= draft.is_from_afar;
            let known: Vec<Range<usize>> = other.towns.iter().map(|(_, range)| range.clone()).collect();
            other.towns.extend(draft.towns.into_iter().filter(|(_, range)| !known.contains(range)));
        }
        None => drafts.push(draft),
    }
}

fn lists_of<'a>(reading: &Reading<'_>, names: impl Iterator<Item = &'a Named>) -> Vec<List> {
    let mut lists: Vec<(usize, List)> = Vec::new();
    let is_told_of = |named: &&Named| (named.is_territory() || named.is_part()) && !named.is_office;
    for named in names.filter(is_told_of) {
        let is_weak = !named.is_territory();
        let joins =
            lists.last().is_some_and(|(number, list)| *number == named.list && list.is_weak == is_weak);
        if !joins {
            // "the Kinburn Spit in the Mykolaiv region": the place says where in the region.
            let part = lists.pop_if(|(_, list)| list.is_weak && !is_weak && lies_in(reading, list, named));
            let part = part.map(|(_, list)| list);
            let start = part.as_ref().map_or(named.range.start, |part| part.range.start);
            let place = part.as_ref().and_then(|part| part.place.clone());
            let range = start..named.range.end;
            let is_city = named.is_city;
            let is_in_part = part.is_some();
            let list =
                List { range, is_weak, place, is_in_part, is_city, is_capital: true, ..List::default() };
            lists.push((named.list, list));
        }
        let Some((_, list)) = lists.last_mut() else { continue };
        list.range.end = named.range.end;
        if named.is_undecided() {
            continue;
        }
        list.is_city &= named.is_city;
        list.is_capital &= named.is_town;
        list.group = list.group.take().or(named.group.clone());
        list.place = list.place.take().or(named.place.clone());
        let new = named.areas.iter().filter(|area| !list.areas.contains(area)).cloned();
        let new: Vec<AreaId> = new.collect();
        list.areas.extend(new);
    }
    lists.into_iter().map(|(_, list)| list).take(MAX_READ).collect()
}

/// The areas of offices, which "the region" may mean behind them: the governor said that the region is held.
fn office_lists(names: &[Named]) -> Vec<List> {
    let of_office = names.iter().filter(|named| named.is_office && named.is_territory());
    let list = |named: &Named| List {
        range: named.range.clone(),
        areas: named.areas.clone(),
        group: named.group.clone(),
        is_from_afar: true,
        ..List::default()
    };
    of_office.map(list).collect()
}

/// True where only "in" stands between a part and the name behind it.
fn lies_in(reading: &Reading<'_>, part: &List, named: &Named) -> bool {
    let gap = reading.between(part.range.end, named.range.start);
    let mut words =
        gap.split(|letter: char| !letter.is_letter_or_digit()).filter(|word| !word.is_empty()).peekable();
    let joins = ["in", "of", "the", "у", "в", "на"];
    gap.len() < 24 && (words.peek().is_some() || gap.trim() == ",") && words.all(|word| joins.contains(&word))
}

/// A sentence with cues.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) known: Known<'a>,
    pub(super) at: usize,
    pub(super) clauses: &'a Clauses<'a>,
    pub(super) cues: &'a [&'a Hit],
    /// For each cue what stands around it, once that was asked for.
    around: &'a [OnceCell<Around<'a>>],
}

impl Scene<'_> {
    fn drafts(&self, lists: &[List], offices: &[List], last: &Remembered) -> Vec<Draft> {
        let mut drafts = Vec::new();
        let strong: Vec<&List> = lists.iter().filter(|list| !list.is_weak).collect();
        for list in &strong {
            for cue in self.governing(list) {
                drafts.extend(self.draft(cue, list));
            }
        }
        let there = self.told_there(lists, &drafts);
        drafts.extend(there);
        if strong.is_empty() {
            let office = if self.has(Tag::Anaphor) { offices.last() } else { None };
            let list = office.or_else(|| self.referred(last)).or_else(|| self.of_office(last));
            if let Some(list) = list {
                for cue in self.cues.iter().filter(|cue| !self.is_of_territory(cue)) {
                    drafts.extend(self.draft(cue, list).into_iter().filter(|draft| {
                        draft.kind.is_about_status()
                            || self.has(Tag::Anaphor)
                            || self.has(Tag::There)
                            || self.share_of_it().is_some()
                            || self.is_part_of_it()
                    }));
                }
            } else if let Some(list) = self.scene(last, lists) {
                let deeds = DEEDS.with(Tags::of(&[Tag::Expel]));
                for cue in self.cues.iter().filter(|cue| cue.tags.meets(deeds) && !self.is_of_territory(cue))
                {
                    let is_of_ground = |draft: &Draft| {
                        matches!(
                            draft.kind,
                            Kind::Occupation | Kind::Advance | Kind::Recapture | Kind::Buildup
                        )
                    };
                    drafts.extend(self.draft(cue, list).into_iter().filter(is_of_ground));
                }
            } else if let Some(list) = lists.first() {
                for cue in self.governing(list) {
                    drafts.extend(self.draft(cue, list));
                }
            }
            // "won back the region, and hold only the Spit": beside "the region" a place has statements of its own.
            if !drafts.is_empty() {
                for list in lists.iter().filter(|list| list.place.is_some()) {
                    let cues: Vec<&Hit> = self.governing(list);
                    let is_told = |cue: &&Hit| {
                        drafts.iter().any(|draft: &Draft| draft.cue == cue.range() && draft.place.is_some())
                    };
                    let cues: Vec<&Hit> = cues.into_iter().filter(|cue| !is_told(cue)).collect();
                    let more: Vec<Draft> = cues.into_iter().flat_map(|cue| self.draft(cue, list)).collect();
                    drafts.extend(more);
                }
            }
            if drafts.is_empty() {
                drafts.extend(self.nowhere());
            }
        }
        drafts
    }

    /// "In the region …, after leaving the city of X": what is left or given up stands right behind the verb.
    fn has_object_of_its_own(&self, cue: &Hit, list: &List) -> bool {
        let moves = Tags::of(&[Tag::Withdraw, Tag::Yield, Tag::Hand]);
        let is_object = |hit: &Hit| {
            hit.name.is_some()
                && hit.start >= cue.end
                && hit.start <= cue.end + 24
                && !self.known.reading.between(cue.end, hit.start).contains(',')
        };
        cue.start >= list.range.end && cue.tags.meets(moves) && self.clauses.hits.iter().any(is_object)
    }

    /// "from uncontrolled territories": which these are, the words for areas named before do not tell.
    fn is_of_territory(&self, cue: &Hit) -> bool {
        let behind = self.known.reading.window_after(cue.end, 60);
        cue.tags.has(Tag::Occupied)
            && behind.split_whitespace().take(3).any(|word| {
                word.lowered().starts_with("territ")
                    || word.starts_with("терит")
                    || word.starts_with("террит")
            })
    }

    pub(super) fn has(&self, tag: Tag) -> bool {
        self.clauses.hits.iter().any(|hit| hit.tags.has(tag))
    }

    /// "In the X region it is quiet. Troops took back the village of Y": where one sentence of a paragraph begins with an
    /// area, the deeds of the next, which names none, are done there; unless what it names lies elsewhere.
    fn scene<'b>(&self, last: &'b Remembered, lists: &[List]) -> Option<&'b List> {
        if last.paragraph != self.known.segments.sentences[self.at].paragraph
            || !last.is_scene
            || self.names_foreign_region()
        {
            return None;
        }
        let list = last.within(self.at, 2)?;
        let is_inside =
            |other: &List| other.place.is_none() && other.areas.iter().all(|area| list.areas.contains(area));
        let says = Tags::of(&[Tag::Direction, Tag::Strike, Tag::History]);
        let is_apart = self.clauses.hits.iter().any(|hit| hit.tags.meets(says));
        let names_side = self.clauses.hits.iter().any(|hit| {
            matches!(self.clauses.side_of(hit), Some(Side::Russia | Side::Ukraine))
                && !self.clauses.is_object(hit)
        });
        // "what remains in Russian hands": whose it is is said by no side that acts.
        let is_held = |hit: &Hit| {
            let word = self.known.reading.small(hit);
            hit.tags.has(Tag::Occupied) && word.contains(' ') && !word.ends_with('d')
        };
        let names_side = names_side || self.clauses.hits.iter().any(is_held);
        (list.areas.len() == 1 && names_side && !is_apart && lists.iter().all(is_inside)).then_some(list)
    }

    /// The areas that "the region", or an annexation without an object, means.
    fn referred<'b>(&self, last: &'b Remembered) -> Option<&'b List> {
        // "In the Kursk region …": the sentence has a region of its own, which is none of the map's.
        if self.names_foreign_region() {
            return None;
        }
        if self.names_peninsula() {
            return last.peninsula.as_ref();
        }
        if self.names_own_region() && !last.is_one() {
            return None;
        }
        let status = Tags::of(&[Tag::Annex, Tag::Referendum, Tag::Status]);
        // "Talks turned to X. Moscow wants the world to recognise it", «вогонь там має припинитися».
        let same = last.paragraph == self.known.segments.sentences[self.at].paragraph;
        let points_back = || self.points_back() || self.share_of_it().is_some();
        if same && points_back() && !self.has(Tag::Anaphor) {
            return last.within(self.at, if last.is_one() && self.is_part_of_it() { 2 } else { 1 });
        }
        // "the two southern regions": of those that were named, some that nobody counts here.
        let is_some = |hit: &Hit| {
            let lead = self.known.reading.small_before(hit.start, 24);
            let words = self.known.reading.small(hit);
            let mut words = words.split(' ').chain(lead.split_whitespace().next_back());
            hit.tags.has(Tag::Anaphor) && words.any(is_side)
        };
        if self.clauses.hits.iter().any(is_some) {
            return None;
        }
        if self.has(Tag::Anaphor) {
            // "the four regions" are not the two that were named last.
            let count = self
                .clauses
                .hits
                .iter()
                .filter(|hit| hit.tags.has(Tag::Anaphor))
                .find_map(|hit| counted(self.known.reading.small(hit)));
            // "What of X? Most of the region …": the oblast of the town.
            let is_region = |hit: &Hit| {
                let word = self.known.reading.small(hit);
                let one =
                    ["the region", "this region", "that region", "the oblast", "this oblast", "the province"];
                let own = [
                    "область",
                    "області",
                    "областю",
                    "области",
                    "областью",
                    "регіон",
                    "регіоні",
                    "регіону",
                    "регион",
                    "регионе",
                    "региона",
                ];
                hit.tags.has(Tag::Anaphor) && (one.contains(&word) || own.contains(&word))
            };
            let town = last.town.as_ref().filter(|(_, sentence)| self.at - sentence <= 2);
            if let Some((town, _)) = town.filter(|_| self.clauses.hits.iter().any(is_region)) {
                return Some(town);
            }
            let is_several =
                |list: &&(List, usize)| Some(list.0.areas.len()) == count && self.at - list.1 <= REGION_REACH;
            if let Some((several, _)) = last.several.as_ref().filter(is_several) {
                return Some(several);
            }
            // "the region", behind two that were named last: the one that was named alone before them.
            if self.clauses.hits.iter().any(is_region) && !last.is_one() {
                let single = last.single.as_ref().filter(|(_, sentence)| self.at - sentence <= TOPIC_REACH);
                return single.map(|(list, _)| list);
            }
            let reach =
                if self.at - last.sentence <= REGION_REACH && last.is_one() { REGION_REACH } else { 3 };
            let near = last
                .within(self.at, reach)
                .filter(|list| count.is_none_or(|count| count == list.areas.len()));
            let counted =
                || last.counted.iter().find(|list| Some(list.areas.len()) == count && !list.is_weak);
            return near.or_else(counted);
        }
        // "the annexation of four more regions" has an object of its own.
        let is_open = self
            .clauses
            .hits
            .iter()
            .any(|hit| hit.tags.meets(status) && !self.known.reading.text[hit.end..].starts_with(" of "));
        if same && is_open { last.within(self.at, 4) } else { None }
    }

    /// The cues that are about a list: the nearest before it in its clause, else behind it there, else
    /// before it in the sentence; and the word "occupied" right before it in any case.
    fn governing(&self, list: &List) -> Vec<&Hit> {
        let number = self.clauses.number(list.range.start);
        let is_attribute = |cue: &&&Hit| {
            cue.tags.has(Tag::Occupied)
                && cue.end <= list.range.start
                && {
                    let gap = self.known.reading.between(cue.end, list.range.start);
                    gap.len() < 40 && !gap.contains([',', '.', ';']) && gap.split_whitespace().count() <= 4
                }
                && !self.has_area_of_its_own(cue, list)
        };
        let attribute = self.cues.iter().rev().find(is_attribute).copied();
        let is_origin = self.is_origin(list);
        let moves = Tags::of(&[
            Tag::Advance,
            Tag::Attack,
            Tag::Invade,
            Tag::Seize,
            Tag::Amass,
            Tag::Prepare,
            Tag::Liberate,
            Tag::Retake,
        ]);
        let is_main = |cue: &&&Hit| {
            let is_attribute = Some(cue.start) == attribute.map(|cue| cue.start);
            // "officials in occupied X bring teachers from Y": what X is called is said of X alone.
            let is_told_of_another = is_origin && cue.tags.has(Tag::Occupied);
            let is_elsewhere = is_attribute || is_told_of_another || (is_origin && cue.tags.meets(moves));
            !is_elsewhere && self.speaks(cue, list)
        };
        let before = self.cues.iter().rev().filter(|cue| cue.end <= list.range.start);
        let behind = self.cues.iter().filter(|cue| cue.start >= list.range.end);
        let here = |cue: &&&Hit| self.clauses.number(cue.start) == number;
        // A cue that is negated right before the list says that nothing is so; none further off is about it.
        let nearest = before.clone().next().filter(|cue| Some(cue.start) != attribute.map(|cue| cue.start));
        let joined = self.joined_behind(list);
        // "but was driven out of X": what is held is not X, whoever was driven out.
        let is_driven_out = |cue: &Hit| {
            let gap = self.known.reading.between(cue.end, list.range.start);
            let is_out = |word: &str| self.known.reading.lexicon.lists.has(WordList::OutOf, word);
            cue.tags.has(Tag::Expel)
                && gap.len() < 40
                && !gap.contains([',', ';', ':', '.'])
                && gap.split_whitespace().any(is_out)
        };
        // "Budapest claims X, while Russia claims Y": what a third state claims, no other cue is about.
        let is_third = |cue: &Hit| here(&&cue) && self.around(cue).is_some_and(is_third_states);
        // "edging towards X, while Ukrainian troops hold Y": what Ukraine holds, no cue of another clause is about.
        let is_held = |cue: &Hit| here(&&cue) && self.around(cue).is_some_and(is_held_by_ukraine);
        let is_denied =
            |cue: &Hit| self.is_not_yet(cue) || is_driven_out(cue) || is_third(cue) || is_held(cue);
        if nearest.is_some_and(|cue| is_denied(cue) && !self.speaks(cue, list)) {
            return attribute.into_iter().chain(joined).collect();
        }
        // "advanced near X and occupied Y": a verb, beside which no other is about what follows.
        if let Some(verb) = attribute.filter(|cue| self.is_joined_verb(cue) && self.speaks(cue, list)) {
            return vec![verb];
        }
        // "abandon the four regions it claims – X and Y – none of which it controls": X and Y are what is abandoned.
        let lead = self.known.reading.window_before(list.range.start, 12).trim_end();
        let lead = lead.strip_suffix("the").unwrap_or(lead).trim_end();
        let nouns = Tags::of(&[Tag::Anaphor, Tag::Unit, Tag::Territory]);
        let is_spelled_out = lead.ends_with(['–', '—', ':'])
            && self.clauses.hits.iter().any(|hit| {
                hit.tags.meets(nouns)
                    && hit.end <= list.range.start
                    && self.clauses.number(hit.start) + 1 == number
            });
        let spelled = if is_spelled_out {
            before
                .clone()
                .filter(|cue| !self.is_attributive(cue))
                .find(|cue| self.clauses.number(cue.start) + 1 == number && is_main(cue))
        } else {
            None
        };
        let main = before.clone().filter(here).find(is_main).or(spelled);
        let main = main.or_else(|| behind.clone().filter(here).find(is_main));
        let owns = Tags::of(&[Tag::Belong, Tag::OwnUkraine]);
        // "X and Y – that is Ukraine": the cue opens the next clause.
        let main = main.or_else(|| {
            let end = self.unit_end(list.range.end);
            let opens_next = |cue: &&&Hit| {
                let gap = self.known.reading.between(end, cue.start).trim_start();
                cue.start < end + 16
                    || self.is_heading(list, cue)
                    || gap.starts_with(['–', '—'])
                        && gap.split_whitespace().count() <= 4
                        && cue.tags.meets(owns)
            };
            behind.clone().filter(opens_next).find(is_main)
        });
        let main =
            main.or_else(|| behind.clone().take(2).find(|cue| self.is_apposed(cue, list)).filter(is_main));
        // "Asked about X, he said: “These are ours”": what is said of them opens a clause of its own.
        let answers = |cue: &&&Hit| {
            let gap = self.known.reading.small_between(list.range.end, cue.start);
            cue.tags.meets(owns)
                && gap.contains(':')
                && ["these", "they", "it is", "this", "це ", "это ", "вони", "они"]
                    .iter()
                    .any(|word| gap.contains(word))
        };
        let main = main.or_else(|| behind.clone().take(2).find(answers).filter(is_main));
        // An attribute alone is enough; what another clause says need not be about it.
        // "…; in X it was slower": an area that opens a clause of its own.
        let is_parted = |cue: &&&Hit| {
            let gap = self.known.reading.between(cue.end, list.range.start);
            self.clauses.has_own_verb(list.range.start)
                || gap.rsplit_once(';').is_some_and(|(_, lead)| lead.split_whitespace().count() <= 2)
        };
        let main = main.or_else(|| {
            let mut before = before.clone().filter(|cue| !is_parted(cue));
            if attribute.is_some() { None } else { before.find(is_main) }
        });
        // "must leave not only …, but also Crimea": a demand to leave goes over what is named on the way.
        let leaving = before
            .clone()
            .filter(|cue| cue.tags.has(Tag::Withdraw) && list.range.start - cue.end < 260)
            .find(|cue| {
                let is_demanded = self.clauses.hits.iter().any(|hit| {
                    hit.end <= cue.start && hit.end + 24 >= cue.start && hit.tags.has(Tag::Demand)
                });
                let gap = self.known.reading.between(cue.end, list.range.start);
                let goes_on = ["but also", "as well as", "а й", "но и", "також", "а также"]
                    .iter()
                    .any(|link| gap.contains(link));
                is_demanded && goes_on && main.is_none_or(|main| main.start != cue.start)
            });
        // "would return the parts that it holds": beside what tells which land it is stands what is said of it.
        let told = main.filter(|cue| self.is_attributive(cue)).and_then(|attributive| {
            let said_before =
                before.clone().filter(|cue| cue.end <= attributive.start && here(cue)).find(is_main);
            let said_behind =
                || behind.clone().filter(|cue| cue.start >= attributive.end && here(cue)).find(is_main);
            said_before.or_else(said_behind)
        });
        let added = behind.clone().take(2).find(|cue| {
            self.clauses.relative_at(cue.start).is_some() && self.is_apposed(cue, list) && is_main(cue)
        });
        let added = added.filter(|cue| main.is_some_and(|main| main.start != cue.start));
        let implied = behind.clone().take(2).find(|cue| cue.tags.has(Tag::Occupied) && self.is_not_yet(cue));
        let found =
            attribute.into_iter().chain(main.copied()).chain(leaving.copied()).chain(implied.copied());
        let found = found.chain(told.copied()).chain(added.copied());
        let joined = joined.filter(|cue| main.is_none_or(|main| main.start != cue.start));
        let found = found.chain(joined);
        // "… of X does not change its status: the peninsula is Ukrainian": a later clause about the same area.
        let again = self
            .spoken_of_again(list)
            .filter(|cue| main.is_none_or(|main| main.start != cue.start) && is_main(cue));
        let found = found.chain(again.copied());
        found.filter(|cue| !is_far_from_city(cue, list)).collect()
    }

    /// True where the cue says anything of the list.
    pub(super) fn speaks(&self, cue: &Hit, list: &List) -> bool {
        if is_far_from_city(cue, list)
            || self.has_object_of_its_own(cue, list)
            || self.has_area_of_its_own(cue, list)
            || !list.is_from_afar && self.has_said_anew(cue, list)
            || self.is_of_another_predicate(cue, list)
            || self.is_price(cue, list)
            || self.is_of_peninsula(cue, list)
            || self.is_attacked(cue, list)
            || self.is_of_residents(cue, list)
        {
            return false;
        }
        // "If troops take X, they would threaten Y": only X is supposed to be taken.
        let until = self.clauses.is_supposed_until;
        let deeds = Tags::of(&[
            Tag::Seize,
            Tag::Control,
            Tag::Occupied,
            Tag::Advance,
            Tag::Invade,
            Tag::Liberate,
            Tag::Retake,
            Tag::Yield,
            Tag::Hand,
            Tag::Withdraw,
        ]);
        if !list.is_from_afar && cue.tags.meets(deeds) && cue.start < until && list.range.start >= until {
            return false;
        }
        // "holds parts of X, which it annexed, and all of Y": what is added to X is not about Y.
        if let Some(added) = self.clauses.relative_at(cue.start).filter(|_| !list.is_from_afar) {
            let end = self.unit_end(list.range.end);
            let is_antecedent = end <= added.start && added.start - end < 12;
            let is_inside = list.range.start >= added.start && list.range.end <= added.end;
            if !is_antecedent && !is_inside {
                return false;
            }
        }
        // "that X is gone and Russia keeps the parts of Y that it seized": what it seized stands right before.
        let is_past = self.known.reading.between(cue.start, cue.end).ends_with("ed");
        let names_land = is_past && cue.start >= list.range.end && self.clauses.is_held_in_relative(cue);
        if !list.is_from_afar && names_land && cue.start - self.unit_end(list.range.end) > 60 {
            return false;
        }
        if self.is_struck(cue, list) {
            return false;
        }
        // "claims X as fighting goes on in Y".
        if !list.is_from_afar
            && self.clauses.is_aside(cue.end.min(list.range.end), cue.start.max(list.range.start))
        {
            return false;
        }
        !self.rulings(cue, Some(&list.range)).is_empty() && !self.is_asked_about(cue)
    }

    /// What one of the cues says of the areas at `areas`; of history nothing.
    fn rulings(&self, cue: &Hit, areas: Option<&Range<usize>>) -> Vec<Ruling> {
        match self.around(cue) {
            Some(around) if !self.clauses.is_history() => rule(around, areas),
            _ => Vec::new(),
        }
    }

    /// What stands around one of the cues; `None` for a hit that is none.
    fn around(&self, cue: &Hit) -> Option<&Around<'_>> {
        let number = self.cues.iter().position(|other| other.start == cue.start)?;
        let around = self.around.get(number)?.get_or_init(|| {
            let speech = speech_at(&self.known, self.at, cue.start);
            let voice = speech.speaker.as_ref().and_then(|speaker| self.side_of(speaker));
            let named = speech.speaker.as_ref().map(|speaker| &speaker.range);
            let around = Around::of(self.clauses, self.cues[number], voice);
            around.told_by(teller(named, speech.marker.as_ref()))
        });
        Some(around)
    }

    pub(super) fn side_of(&self, who: &Someone) -> Option<Side> {
        if let Some(actor) = who.actor {
            return Some(self.known.reading.lexicon.actors[actor as usize].side)
                .filter(|side| *side != Side::Independent);
        }
        if who.side.is_some() {
            return who.side;
        }
        // "the head of the Moscow-installed administration": who installed it is a part of what it is called.
        let called = self.known.reading.small_between(who.name.start, who.name.end);
        if self.known.reading.lexicon.lists.contains(WordList::InstalledByRussia, called) {
            return Some(Side::Russia);
        }
        // "X, a Kremlin-linked political scientist, wrote": what is added behind the name tells it.
        let behind = self.known.reading.window_after(who.name.end, 80);
        let added = ["a ", "an ", "the ", "a former "]
            .iter()
            .any(|article| behind.strip_prefix(", ").is_some_and(|rest| rest.starts_with(article)));
        if added {
            let end = who.name.end + 2 + behind[2..].find(',').unwrap_or(behind.len() - 2);
            let told = self.clauses.hits.iter().filter(|hit| hit.start >= who.name.end && hit.end <= end);
            if let Some(side) = told.into_iter().find_map(|hit| self.clauses.side_of(hit)) {
                return Some(side);
            }
        }
        // A title beside an unknown name tells the side: Russian Defence Minister X.
        let before = self.known.reading.window_before(who.name.start, 60);
        let said = self
            .clauses
            .hits
            .iter()
            .rev()
            .find(|hit| hit.end <= who.name.start && hit.end + 60 >= who.name.start);
        let gap = said.map(|hit| self.known.reading.between(hit.end, who.name.start)).unwrap_or_default();
        if before.contains(['.', '”', '"']) || gap.contains(',') {
            return None;
        }
        self.clauses.side_of(said?)
    }

    pub(super) fn draft(&self, cue: &Hit, list: &List) -> Vec<Draft> {
        let called = self.called_so(cue, list);
        let list = called.as_ref().unwrap_or(list);
        let areas = (!list.is_from_afar).then_some(&list.range);
        self.rulings(cue, areas)
            .into_iter()
            .filter_map(|ruling| self.of_whoever_acts(cue, list, ruling))
            .filter(|ruling| !self.is_taken_back(cue, list, *ruling))
            .map(|ruling| self.drafted(cue, Some(list), ruling))
            .filter_map(|draft| self.of_polled(cue, draft))
            .collect()
    }

    /// Statements that name no region: land to be ceded, territory demanded.
    fn nowhere(&self) -> Vec<Draft> {
        let territory = ["territor", "територ", "территор"];
        let names_land = |cue: &Hit| {
            let words = self.known.reading.small(cue);
            territory.iter().any(|word| words.contains(word))
        };
        let is_cue = |cue: &&&Hit| cue.tags.has(Tag::Yield) && (self.has(Tag::Territory) || names_land(cue));
        let cue = self.cues.iter().find(is_cue);
        let rulings = cue.map(|cue| (cue, self.rulings(cue, None)));
        let kept = |ruling: &Ruling| matches!(ruling.kind, Kind::Claim | Kind::Concession);
        rulings
            .into_iter()
            .flat_map(|(cue, rulings)| {
                rulings
                    .into_iter()
                    .filter(kept)
                    .map(|ruling| self.drafted(cue, None, ruling))
                    .collect::<Vec<_>>()
            })
            .collect()
    }

    pub(super) fn drafted(&self, cue: &Hit, list: Option<&List>, ruling: Ruling) -> Draft {
        // A list that a clause of its own introduces has that clause's speaker.
        let own = list.filter(|list| {
            !list.is_from_afar && self.clauses.number(list.range.start) > self.clauses.number(cue.start)
        });
        let speech = speech_at(&self.known, self.at, own.map_or(cue.start, |list| list.range.start));
        let (ruling, speech) = self.in_paper(cue, ruling, speech);
        let (ruling, spoken) = self
            .wished(cue, ruling, &speech)
            .unwrap_or_else(|| (ruling, self.owner(cue, ruling.by, &speech)));
        // «Росіяни вимагають»: a demand of Russia's that no name is given for.
        let is_russias_demand = ruling.kind == Kind::Claim
            && ruling.by == By::Doer
            && ruling.side == Some(Side::Russia)
            && spoken.0.is_none();
        let spoken = if is_russias_demand { (None, spoken.1, true) } else { spoken };
        let names = list.filter(|list| !list.is_from_afar).map(|list| list.range.clone());
        let sentence = &self.known.segments.sentences[self.at];
        let (towns, is_contradicted) = list.map(|list| self.town_notes(list, cue)).unwrap_or_default();
        // "wants all of X, but controls only half of it": the words of the cue's own clause measure what it tells.
        let is_apart =
            |names: &Range<usize>| self.clauses.number(names.start) != self.clauses.number(cue.start);
        let stand_in = if names.as_ref().is_none_or(is_apart) { self.stand_in(cue) } else { None };
        let measured = stand_in.or_else(|| names.clone());
        let size = self.size(cue, measured.as_ref());
        let quoted = list.filter(|list| !list.is_from_afar);
        let mut draft = Draft {
            towns,
            kind: ruling.kind,
            areas: list.map(|list| list.areas.clone()).unwrap_or_default(),
            group: list.and_then(|list| list.group.clone()),
            place: list.and_then(|list| list.place.clone()),
            speaker: spoken.0,
            is_russia: spoken.2,
            relayers: spoken.1,
            by: ruling.side,
            modality: ruling.modality,
            quote: self.quote(cue, quoted, &size, &speech, sentence),
            size,
            cue: cue.range(),
            rule: ruling.rule,
            is_from_afar: list.is_some_and(|list| list.is_from_afar) || speech.is_from_afar,
            is_in_part: list.is_some_and(|list| list.is_in_part || self.is_of_town(cue, list)),
            // A place with an outline of its own is as firm as an area.
            is_weak: list.is_some_and(|list| list.is_weak && list.place.is_none()),
            names,
            named_afar: list.and_then(named_afar),
            attribution: speech.marker.clone(),
            sureness: Sureness::Unsure,
        };
        let evidence = Evidence {
            scene: self,
            cue,
            list,
            speech: &speech,
            draft: &draft,
            is_contradicted,
            stretch: OnceCell::new(),
        };
        draft.sureness = evidence.sureness();
        draft
    }

    /// The clauses that hold the cue, the names and who says it; the whole sentence where it is short, or where
    /// what is left out may change them.
    fn quote(
        &self,
        cue: &Hit,
        list: Option<&List>,
        size: &Size,
        speech: &Speech,
        sentence: &Sentence,
    ) -> Range<usize> {
        let reading = &self.known.reading;
        let words = reading.between(sentence.range.start, sentence.range.end);
        let opening = |letter: char| letter.is_whitespace() || matches!(letter, '–' | '—' | '-' | '•');
        let lead = words.len() - words.trim_start_matches(opening).len();
        let whole = sentence.range.start + lead..sentence.range.end;
        let letters = if reading.between(whole.start, whole.end).is_ascii() {
            whole.len()
        } else {
            whole.len() * 2 / 3
        };
        if letters < LONG_SENTENCE {
            return whole;
        }
        let inside = |range: &Range<usize>| range.start >= whole.start && range.end <= whole.end;
        let said =
            speech.speaker.iter().map(|who| who.range.clone()).chain(speech.marker.clone()).filter(inside);
        // What stands for an area of another sentence is quoted with its measure.
        let measure = size.words.clone().filter(|_| list.is_none());
        let parts: Vec<Range<usize>> = list
            .map(|list| list.range.clone())
            .into_iter()
            .chain(said)
            .chain([cue.range()])
            .chain(measure)
            .collect();
        let first = parts.iter().map(|range| range.start).min().unwrap_or(whole.start);
        let last = parts.iter().map(|range| range.end).max().unwrap_or(whole.end);
        let (start, end) = self.clauses.span(first, last, &whole);
        let words = reading.between(start, end);
        let sign =
            |letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | ':' | '–' | '—' | '-');
        let start = start + (words.len() - words.trim_start_matches(sign).len());
        // A conjunction that parts the clause from the one before is no part of the quote.
        let conjunction = self
            .clauses
            .hits
            .iter()
            .find(|hit| hit.start == start && hit.tags.has(Tag::Break) && start > whole.start);
        let start = conjunction.map_or(start, |hit| (hit.end + 1).min(end));
        let end = end - (words.len() - words.trim_end_matches(sign).len());
        let changes = Tags::of(&[Tag::Negation, Tag::Hypothesis, Tag::False, Tag::Reject]);
        let is_left_out = |hit: &Hit| hit.tags.meets(changes) && (hit.end <= start || hit.start >= end);
        let is_open = reading.between(start, end).matches(['“', '«', '„']).count()
            != reading.between(start, end).matches(['”', '»']).count();
        if start >= end || is_open || self.clauses.is_question || self.clauses.hits.iter().any(is_left_out) {
            return whole;
        }
        start..end
    }

    /// The end of the unit word right behind a name, or of the name.
    pub(super) fn unit_end(&self, end: usize) -> usize {
        let unit = self
            .clauses
            .hits
            .iter()
            .find(|hit| hit.start >= end)
            .filter(|hit| hit.tags.has(Tag::Unit) && self.known.reading.between(end, hit.start) == " ");
        unit.map_or(end, |unit| unit.end)
    }
}

/// What is done on the ground, to a place.
pub(super) const DEEDS: Tags = Tags::of(&[
    Tag::Seize,
    Tag::Liberate,
    Tag::Retake,
    Tag::Control,
    Tag::Occupied,
    Tag::Advance,
    Tag::Amass,
]);

/// A capital may only be where somebody speaks: what is said far from it is not of it.
fn is_far_from_city(cue: &Hit, list: &List) -> bool {
    let gap = if cue.end <= list.range.start {
        list.range.start - cue.end
    } else {
        cue.start.saturating_sub(list.range.end)
    };
    list.is_city && gap > 40
}
