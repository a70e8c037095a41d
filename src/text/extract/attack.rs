//! Attacks: whether forces fight on the ground, and what is invaded.

use std::ops::Range;

use super::rule::Around;
use super::tag::{Tag, Tags};

/// "Russian forces attacked near X": forces that attack near a place fight there.
pub(super) fn is_attack_of_forces(around: &Around<'_>) -> bool {
    let behind = around.clauses.reading.small_after(around.cue.end, 40).trim_start();
    let near = [
        "near ",
        "toward",
        "in the area",
        "in the vicinity",
        "north of",
        "south of",
        "east of",
        "west of",
        "northeast of",
        "northwest of",
        "southeast of",
        "southwest of",
        "along the",
        "поблизу",
        "біля",
        "неподалік",
        "у районі",
        "в районі",
        "у районах",
        "в районах",
        "у бік",
        "в бік",
        "у напрямку",
        "в напрямку",
        "возле",
        "вблизи",
        "в районе",
        "в сторону",
        "неподалеку",
    ];
    let who = Tags::of(&[Tag::Forces, Tag::Russian, Tag::Ukrainian]);
    near.iter().any(|word| behind.starts_with(word))
        && around.clauses.before(around.cue.start, 60, who).is_some()
}

/// True where the areas stand right behind the cue, as what is invaded.
pub(super) fn is_object(around: &Around<'_>, areas: &Range<usize>) -> bool {
    areas.start >= around.cue.end
        && areas.start - around.cue.end < 90
        && !around.clauses.reading.between(around.cue.end, areas.start).contains(',')
}
