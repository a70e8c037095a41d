//! Holding and taking: what is held, by whom, and whether it is disputed.

use super::rule::Around;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::Side;

/// "keeps reserves along the border", «утримує підрозділи прикриття»: troops are held there, not land.
pub(super) fn is_of_troops(around: &Around<'_>) -> bool {
    let reading = &around.clauses.reading;
    let word = reading.small(around.cue);
    let holds = ["hold", "keep", "retain", "утриму", "трима", "удержива", "держ", "владе", "володі"];
    let behind = reading.window_after(around.cue.end, 90);
    let clause = behind.split([',', '.', ';', ':']).next().unwrap_or_default();
    let mut hits = around.clauses.hits.iter().filter(|hit| hit.start >= around.cue.end);
    // The first thing that is named behind the verb is what is held.
    let object = hits.find(|hit| {
        hit.name.is_some()
            || hit.tags.meets(Tags::of(&[Tag::Forces, Tag::Part, Tag::Whole, Tag::Territory, Tag::Anaphor]))
    });
    holds.iter().any(|stem| word.starts_with(stem))
        && object.is_some_and(|hit| hit.tags.has(Tag::Forces) && hit.start < around.cue.end + clause.len())
}

/// True where the taking is denied, not only condemned.
pub(super) fn is_disputed(around: &Around<'_>) -> bool {
    let Some(reject) = around.clauses.before(around.cue.start, 120, Tags::of(&[Tag::Reject])) else {
        return false;
    };
    let word = around.clauses.reading.small(reject);
    ["den", "refut", "спрост", "запереч", "опроверг", "отриц"].iter().any(|start| word.starts_with(start))
}

/// "control of the Russian Federation": the side named right behind.
pub(super) fn of_whom(around: &Around<'_>) -> Option<Side> {
    let behind = around.clauses.reading.window_after(around.cue.end, 12);
    let start = behind.trim_start();
    if !(start.starts_with("of ") || start.starts_with("by ")) {
        return None;
    }
    let near = |hit: &&Hit| hit.start >= around.cue.end && hit.start < around.cue.end + 16;
    around.clauses.side_of(around.clauses.hits.iter().find(near)?)
}

/// "Ukrainian troops hold the centre of X": the subject of a word for holding is Ukraine's.
pub(super) fn is_held_by_ukraine(around: &Around<'_>) -> bool {
    // "a withdrawal from the government-controlled part": what only says which part tells nothing of its own.
    let lists = &around.clauses.reading.lexicon.lists;
    let is_attribute = lists.begins(WordList::ControlledBy, around.clauses.reading.small(around.cue));
    around.cue.tags.has(Tag::Control)
        && around.doer == Some(Side::Ukraine)
        && !around.is_negated
        && !is_attribute
        // "regained full control of X".
        && around.clauses.before(around.cue.start, 16, Tags::of(&[Tag::Retake])).is_none()
}
