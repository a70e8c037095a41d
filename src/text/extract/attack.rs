//! Attacks: whether forces fight on the ground, and what is invaded.

use std::ops::Range;

use super::rule::Around;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// "Russian forces attacked near X": forces that attack near a place fight there.
pub(super) fn is_attack_of_forces(around: &Around<'_>, areas: Option<&Range<usize>>) -> bool {
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
    (near.iter().any(|word| behind.starts_with(word))
        || areas.is_some_and(|areas| is_scene(around, areas) || is_scene_before(around, areas)))
        && around.clauses.before(around.cue.start, 60, who).is_some()
}

/// "attacked in northern X.": where, with nothing behind that would be attacked there.
fn is_scene(around: &Around<'_>, areas: &Range<usize>) -> bool {
    let reading = &around.clauses.reading;
    let lead = reading.small_between(around.cue.end, areas.start).trim_start();
    // "attacked eleven times in".
    let lead =
        lead.split_once(" times ").filter(|(often, _)| !often.contains(' ')).map_or(lead, |(_, rest)| rest);
    let is_in = ["in ", "у ", "в ", "на "].iter().any(|word| lead.starts_with(word));
    let lists = &reading.lexicon.lists;
    let behind = reading.small_after(areas.end, 48).trim_start();
    let mut words = behind.split_inclusive(|letter: char| !letter.is_letter_or_digit()).peekable();
    let noun = words.next_if(|word| lists.begins(WordList::RegionNoun, word));
    let is_over = noun.is_some_and(|noun| !noun.ends_with(' ') && !noun.ends_with(char::is_letter));
    let next = words.next().unwrap_or_default();
    let next = next.trim_end_matches(|letter: char| !letter.is_letter_or_digit());
    let is_end = is_over || next.is_empty() || lists.has(WordList::BehindScene, next);
    is_in && lead.split_whitespace().count() <= 5 && !lead.contains([',', ';', ':']) && is_end
}

/// "In northern X Russian troops attack.": where, before who attacks, and nothing that would be attacked there.
fn is_scene_before(around: &Around<'_>, areas: &Range<usize>) -> bool {
    if areas.end > around.cue.start {
        return false;
    }
    let reading = &around.clauses.reading;
    let lists = &reading.lexicon.lists;
    let lead = reading.small_before(areas.start, 40);
    let mut before = lead.split_whitespace().rev().take(3);
    let is_in = before.any(|word| ["in", "у", "в", "на"].contains(&word));
    let gap = reading.between(areas.end, around.cue.start);
    let behind = reading.small_after(around.cue.end, 48);
    let next = behind.split_whitespace().next().unwrap_or_default();
    let is_end = behind.trim_start().is_empty()
        || behind.starts_with(['.', ';', '!'])
        || lists
            .has(WordList::BehindScene, next.trim_end_matches(|letter: char| !letter.is_letter_or_digit()));
    is_in && is_end && gap.split_whitespace().count() <= 6 && !gap.contains([';', ':'])
}

/// True where the areas stand right behind the cue, as what is invaded.
pub(super) fn is_object(around: &Around<'_>, areas: &Range<usize>) -> bool {
    areas.start >= around.cue.end
        && areas.start - around.cue.end < 90
        && !around.clauses.reading.between(around.cue.end, areas.start).contains(',')
}
