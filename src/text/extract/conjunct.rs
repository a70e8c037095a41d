//! Names that look like one list and are not: "holds A, and B and C will return", «контролює A, а B планує захопити». Where
//! what stands behind them has a verb of its own, the later ones are its.

use super::coordination::may_join;
use super::mention::Named;
use super::reading::Reading;
use super::scan::Hit;
use super::segment::Sentence;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// How far before the first name the verb may stand whose object it is, in bytes.
const REACH: usize = 80;

/// First bytes of the names with which a part of a sentence begins that has a verb of its own, ascending.
pub(super) fn conjuncts(reading: &Reading<'_>, sentence: &Sentence) -> Vec<usize> {
    let hits = reading.hits_in(sentence);
    let names: Vec<&Hit> = hits.iter().filter(|hit| hit.name.is_some()).collect();
    let mut found = Vec::new();
    let mut first = 0;
    for at in 1..=names.len() {
        let goes_on = names.get(at).is_some_and(|next| {
            may_join(reading.between(unit_end(reading, hits, names[at - 1].end), next.start))
        });
        if goes_on {
            continue;
        }
        found.extend(own_verb(reading, hits, &names[first..at]));
        first = at;
    }
    found
}

/// Gives the names behind such a place a list of their own.
pub(super) fn part_lists(reading: &Reading<'_>, sentence: &Sentence, names: &mut [Named]) {
    for start in conjuncts(reading, sentence) {
        let Some(at) = names.iter().position(|named| named.range.start >= start) else { continue };
        let is_one = at > 0 && names[at - 1].list == names[at].list;
        for named in names[at..].iter_mut().filter(|_| is_one) {
            named.list += 1;
        }
    }
}

/// The first byte of the name from which on a run of names belongs to the verb behind it.
fn own_verb(reading: &Reading<'_>, hits: &[Hit], names: &[&Hit]) -> Option<usize> {
    let (head, last) = (names.first()?, names.last()?);
    let lead = |hit: &&Hit| {
        let gap = reading.between(hit.end, head.start);
        hit.end <= head.start && gap.len() <= REACH && !gap.contains([',', ';', ':', '“', '«'])
    };
    let has_name =
        |from: usize| hits.iter().any(|hit| hit.name.is_some() && hit.start >= from && hit.end <= head.start);
    let is_object = || hits.iter().filter(lead).any(|hit| hit.tags.meets(Tags::CUES) && !has_name(hit.end));
    let before = reading.small_before(head.start, 16);
    let is_linked = reading.lexicon.lists.ends(WordList::AndThat, before.trim_end());
    let end = unit_end(reading, hits, last.end);
    let behind = reading.small_after(end, 48).strip_prefix(' ')?;
    let word =
        behind.split(|letter: char| !letter.is_letter_or_digit()).next().filter(|word| !word.is_empty())?;
    let lists = &reading.lexicon.lists;
    let begins_verb = lists.has(WordList::OwnVerb, word);
    // "holds A and that B and C will be freed".
    let last_cue = hits.iter().rev().find(|hit| hit.end <= head.start && hit.tags.meets(Tags::CUES));
    if is_linked && last_cue.is_some_and(|cue| has_name(cue.end)) {
        return begins_verb.then_some(head.start);
    }
    if names.len() < 2 || !is_object() {
        return None;
    }
    let gap = |at: usize| reading.small_between(unit_end(reading, hits, names[at - 1].end), names[at].start);
    let conjunctions = ["and", "та", "і", "й", "и", "а"];
    let is_joint = |at: usize| gap(at).split_whitespace().any(|word| conjunctions.contains(&word));
    let parts = |at: usize| gap(at).contains(',') && is_joint(at);
    // «…, а B планує захопити»: the conjunction sets one verb against the other.
    let is_against = |at: &usize| gap(*at).trim_start_matches(',').split_whitespace().next() == Some("а");
    let is_negated = reading.small_before(head.start, 12).trim_end().ends_with(" не");
    let is_verb_behind = || {
        let next = hits.iter().find(|hit| hit.start == end + 1);
        begins_verb
            || next.is_some_and(|hit| hit.tags.meets(Tags::CUES.with(Tags::of(&[Tag::Intent, Tag::Demand]))))
    };
    let against = (1..names.len()).rev().find(is_against).filter(|_| !is_negated && is_verb_behind());
    // "advanced in A and B is held": of two names with nouns of their own. "the K and Z regions" are one.
    let has_unit = |hit: &Hit| unit_end(reading, hits, hit.end) > hit.end;
    let is_plural = reading.small_between(last.end, end).ends_with('s');
    let joined = || {
        let comma = (1..names.len()).rev().find(|at| parts(*at));
        let is_own = |at: &usize| is_joint(*at) && has_unit(names[at - 1]) && has_unit(last);
        let at = comma.or_else(|| (1..names.len()).find(is_own));
        at.filter(|_| begins_verb && !is_plural && is_done(reading, hits, head.start))
    };
    against.or_else(joined).map(|at| names[at].start)
}

/// The end of the unit right behind a name, or of the name.
fn unit_end(reading: &Reading<'_>, hits: &[Hit], end: usize) -> usize {
    let unit = hits.iter().find(|hit| hit.start >= end);
    let unit = unit.filter(|hit| hit.tags.has(Tag::Unit) && reading.between(end, hit.start) == " ");
    let behind = reading.small_after(end, 24);
    let word =
        behind.strip_prefix(' ').and_then(|rest| rest.split(|letter: char| !letter.is_letter()).next());
    let is_unit =
        word.is_some_and(|word| ["област", "oblast", "region"].iter().any(|stem| word.starts_with(stem)));
    match (unit, word) {
        (Some(hit), _) => hit.end,
        (None, Some(word)) if is_unit => end + 1 + word.len(),
        _ => end,
    }
}

/// True where the nearest cue before a name is a verb right behind whoever does it: "Russia holds", "the troops advanced".
fn is_done(reading: &Reading<'_>, hits: &[Hit], name: usize) -> bool {
    let cue = hits.iter().rposition(|hit| hit.end <= name && hit.tags.meets(Tags::CUES));
    let Some((at, cue)) = cue.map(|at| (at, &hits[at])) else { return false };
    let lead = reading.small_before(cue.start, 12).trim_end();
    let last = lead.rsplit(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default();
    let is_pronoun =
        matches!(last, "we" | "they" | "it" | "he" | "she" | "ми" | "вони" | "мы" | "они" | "який");
    let acts = Tags::of(&[Tag::Russian, Tag::Ukrainian, Tag::Forces]);
    let is_doer = at.checked_sub(1).map(|before| &hits[before]).is_some_and(|before| {
        (before.actor.is_some() || before.tags.meets(acts))
            && reading.between(before.end, cue.start).trim().is_empty()
    });
    // "Ukraine's withdrawal": a noun.
    (is_pronoun || is_doer) && !reading.between(cue.end, name).starts_with(" of ")
}
