//! A line frozen, land swapped, a zone without troops: offered, it is a concession, refused a denial.
//!
//! "proposes to freeze the front in X", "a freeze is unacceptable", «никакой заморозки не будет».

use std::ops::Range;

use super::meant::is_weather;
use super::negated::is_refused_behind;
use super::reason::Rule;
use super::refusal::is_freeze_refused;
use super::rule::{Around, By, Ruling, ruling};
use super::tag::Tag;
use super::word_list::WordList;
use crate::model::{Kind, Side};

/// How far before it "no" may stand, in bytes.
const NEAR: usize = 24;

/// What is said of a freeze; nothing where it is far from the areas, made by force or of water.
pub(super) fn freezing(around: &Around<'_>, areas: Option<&Range<usize>>) -> Option<Ruling> {
    let (clauses, cue) = (around.clauses, around.cue);
    let is_far = areas.is_some_and(|areas| {
        let gap = clauses.reading.between(cue.end, areas.start);
        gap.len() > 60 && gap.contains(',')
    });
    // A buffer zone that is made by force is no offer.
    let word = clauses.reading.small(cue);
    let is_zone = word.contains("buffer") || word.contains("буферн");
    let of_russia = around.doer == Some(Side::Russia) || around.voice == Some(Side::Russia);
    let is_forced = is_zone && !around.is_proposed && (of_russia || around.hit(&[Tag::Forces]));
    if is_far || is_forced || is_weather(clauses, cue, areas) {
        return None;
    }
    if is_freeze_refused(clauses, cue) || is_none(around) {
        return Some(ruling(Kind::Denial, By::Doer, Rule::FreezeRefused));
    }
    (!around.is_negated).then_some(ruling(Kind::Concession, By::Proposer, Rule::Freeze))
}

/// "There will be no freeze", «никакой заморозки», «заморозки не будет».
fn is_none(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let lead = reading.small_before(around.cue.start, NEAR).trim_end();
    let last = lead.split_whitespace().next_back().unwrap_or_default();
    reading.lexicon.lists.has(WordList::NoneAtAll, last) || is_refused_behind(around.clauses, around.cue)
}
