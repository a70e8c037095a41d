//! Recognition: of an area as Russian, of an annexation, of a vote; offered, refused or demanded.

use std::ops::Range;

use super::reason::Rule;
use super::rule::{Around, By, Ruling, ruling};
use super::tag::{Tag, Tags};
use super::taking::is_granted;
use super::terms::is_by_russia_in_relative;
use super::unaccepted::does_none;
use crate::model::{Kind, Side};

/// How far behind a word for accepting what is accepted may stand, in bytes.
const NEAR: usize = 48;
/// What may be recognised of an area.
const MATTERS: [Tag; 9] = [
    Tag::AsRussian,
    Tag::Annex,
    Tag::Belong,
    Tag::Status,
    Tag::Referendum,
    Tag::Join,
    Tag::Occupied,
    Tag::Control,
    Tag::Claims,
];

pub(super) fn recognition(around: &Around<'_>, areas: Option<&Range<usize>>) -> Option<Ruling> {
    // «…, признал военкор»: who admits something says it.
    let lead = around.clauses.reading.window_before(around.cue.start, 8).trim_end();
    let is_behind = areas.is_some_and(|areas| areas.end <= around.cue.start);
    let admits = ["призна", "визна", "acknowledg"]
        .iter()
        .any(|stem| around.clauses.reading.small(around.cue).starts_with(stem));
    if is_behind && admits && lead.ends_with([',', '–', '—', '”', '»']) {
        return None;
    }
    if accepts_something_else(around, areas) {
        return None;
    }
    let word = around.clauses.reading.small(around.cue);
    let names_whose = word.contains("russian");
    if !names_whose && !around.hit(&MATTERS) && !around.tells_of_russia() {
        return None;
    }
    // "recognised the region as occupied" gives nothing away.
    let reading = &around.clauses.reading;
    let is_as_occupied = around.clauses.hits.iter().any(|hit| {
        let gap = reading.between(around.cue.end, hit.start).trim();
        let word = reading.between(hit.start, hit.end);
        hit.start >= around.cue.end
            && hit.tags.has(Tag::Occupied)
            && (gap == "as" || gap.ends_with(" as") || gap.is_empty() && word.ends_with("ими"))
    });
    if is_as_occupied {
        return None;
    }
    if around.is_condition() && (names_whose || around.hit(&[Tag::AsRussian])) {
        return Some(ruling(Kind::Claim, By::Russia, Rule::RecognitionByRussia));
    }
    if around.is_negated || around.is_rejected || does_none(around.clauses) {
        return Some(ruling(Kind::Denial, By::Doer, Rule::RecognitionRefused));
    }
    let is_russias = around.doer == Some(Side::Russia) && !is_granted(around)
        || (around.voice == Some(Side::Russia) && (around.is_demanded || around.doer.is_none()))
        || is_by_russia_in_relative(around);
    if !names_whose && !around.hit(&MATTERS) && !is_russias {
        return None;
    }
    if is_russias {
        return Some(ruling(Kind::Claim, By::Russia, Rule::RecognitionByRussia));
    }
    Some(ruling(Kind::Concession, By::Proposer, Rule::RecognitionProposed))
}

/// "the acceptance of passports issued in X": a word for accepting anything, and something else right behind it.
fn accepts_something_else(around: &Around<'_>, areas: Option<&Range<usize>>) -> bool {
    let reading = &around.clauses.reading;
    if !reading.small(around.cue).starts_with("accept") {
        return false;
    }
    let matter = Tags::of(&MATTERS).with(Tags::of(&[Tag::Withdraw]));
    let is_near = |start: usize| start >= around.cue.end && start <= around.cue.end + NEAR;
    let is_matter = around.clauses.hits.iter().any(|hit| is_near(hit.start) && hit.tags.meets(matter));
    !is_matter && !areas.is_some_and(|areas| is_near(areas.start))
}
