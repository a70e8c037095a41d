//! Who gives land to whom, who leaves it, and where it is named: "hand X to Russia", «требует передачи X», «з X не піде».

use std::ops::Range;

use super::rule::Around;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::Side;

/// The most words between land and the verb of leaving it that stands behind.
const NEAR: usize = 4;

/// "hand Crimea to Russia": the areas stand between the verb and who gets them.
pub(super) fn is_handed(around: &Around<'_>, areas: Option<&Range<usize>>) -> bool {
    let Some(areas) = areas.filter(|areas| areas.start >= around.cue.end) else { return false };
    let reading = &around.clauses.reading;
    let gap = reading.between(around.cue.end, areas.start);
    let russian = |hit: &&Hit| around.clauses.side_of(hit) == Some(Side::Russia);
    let receiver = around.clauses.hits.iter().filter(russian).find(|hit| {
        let before = reading.between(areas.end, hit.start);
        let words = before.trim_end_matches(" the").trim_end();
        let is_behind = hit.start >= areas.end
            && before.len() < 60
            && [" to", " over to", " up to"].iter().any(|to| words.ends_with(to));
        // "give Moscow a springboard for an attack on X": something else is given.
        let is_something_else = || {
            let object = reading.small_between(hit.end, areas.start);
            object.starts_with(" a ") || object.starts_with(" an ")
        };
        let is_between = hit.start >= around.cue.end
            && hit.end <= areas.start
            && hit.start - around.cue.end < 12
            && !is_something_else();
        let is_slavic = hit.start >= areas.end && before.len() < 40 && !before.is_ascii() || before == " ";
        is_behind || is_between || is_slavic && hit.start >= areas.end
    });
    let is_over = around
        .clauses
        .reading
        .window_after(areas.end, 24)
        .split_whitespace()
        .take(2)
        .any(|word| word == "over");
    !gap.contains(['.', ';', ':']) && gap.len() < 60 && (receiver.is_some() || is_over)
}

/// "demands the transfer of X", «відкинула передачу X»: who demands or rejects that land is given need not say to whom.
pub(super) fn is_handing_asked(around: &Around<'_>, areas: Option<&Range<usize>>) -> bool {
    let reading = &around.clauses.reading;
    let is_noun = reading.lexicon.lists.begins(WordList::Giving, reading.small(around.cue));
    let is_of_land = areas.is_some_and(|areas| {
        let gap =
            if areas.start >= around.cue.end { reading.between(around.cue.end, areas.start) } else { "," };
        gap.len() < 60 && !gap.contains([',', ';', ':', '.'])
    });
    let is_of_side = |side: Side| around.doer == Some(side) || around.voice == Some(side);
    let is_asked = around.is_demanded && is_of_side(Side::Russia)
        || (around.is_rejected || around.is_negated) && is_of_side(Side::Ukraine);
    is_noun && is_of_land && is_asked
}

/// «з X не піде»: a verb of going, which leaves land only where "from X" stands before it.
pub(super) fn goes_elsewhere(around: &Around<'_>, areas: Option<&Range<usize>>) -> bool {
    let reading = &around.clauses.reading;
    let is_there = |words: &str| words.split_whitespace().any(|word| matches!(word, "звідти" | "оттуда"));
    reading.lexicon.lists.has(WordList::Going, reading.small(around.cue))
        && !is_left_before(around, areas)
        && !is_left_behind(around, areas)
        && !is_there(reading.small_before(around.cue.start, 24))
        && !is_there(reading.small_after(around.cue.end, 24))
}

/// «не збирається йти з X»: the areas stand right behind the cue, as what somebody leaves.
fn is_left_behind(around: &Around<'_>, areas: Option<&Range<usize>>) -> bool {
    let reading = &around.clauses.reading;
    areas.filter(|areas| areas.start >= around.cue.end).is_some_and(|areas| {
        let gap = reading.small_between(around.cue.end, areas.start);
        let mut words = gap.split_whitespace();
        let is_out = words.next().is_some_and(|word| reading.lexicon.lists.has(WordList::OutOf, word));
        is_out && words.count() <= NEAR && !gap.contains([',', ';', ':', '.'])
    })
}

/// True where the areas stand before the cue, in its clause, as what somebody leaves or is driven from: «з X вигнали».
pub(super) fn is_left_before(around: &Around<'_>, areas: Option<&Range<usize>>) -> bool {
    let reading = &around.clauses.reading;
    areas.filter(|areas| areas.end <= around.cue.start).is_some_and(|areas| {
        let gap = reading.between(areas.end, around.cue.start);
        let lead = reading.small_before(areas.start, 60);
        let mut before = lead.split_whitespace().rev().take(2);
        // Behind a name stand its noun and who leaves.
        gap.split_whitespace().count() <= NEAR + 1
            && !gap.contains([',', ';', ':', '.', '–', '—'])
            && before.any(|word| reading.lexicon.lists.has(WordList::OutOf, word))
    })
}

/// "nobody will leave X", «ніхто не покине X»: of whoever speaks for Ukraine, that it stays.
pub(super) fn does_nobody(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let is_nobody = |hit: &Hit| reading.lexicon.lists.has(WordList::Nobody, reading.small(hit));
    let mut negations = around.clauses.all_before(around.cue.start, 60, Tags::of(&[Tag::Negation]));
    around.voice == Some(Side::Ukraine) && around.is_negated && negations.any(is_nobody)
}
