//! Words that take back what a cue says: nearly, in a dream, not ruled out.

use super::clause::Clauses;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use crate::phrase::letter::Letter as _;

/// "almost captured", «мало не захопив», "came close to capturing": right before a deed that was not done.
pub(super) fn is_nearly(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let deeds = Tags::of(&[Tag::Seize, Tag::Liberate, Tag::Retake, Tag::Annex, Tag::Occupied]);
    let near = || clauses.all_before(cue.start, 8, Tags::of(&[Tag::Nearly]));
    // "almost occupied", of a state and not of a deed, is a part.
    let is_state = cue.tags.has(Tag::Occupied) && !clauses.reading.small(cue).starts_with("occupy");
    cue.tags.meets(deeds)
        && !is_state
        && near().any(|hit| clauses.reading.between(hit.end, cue.start).trim().is_empty())
}

/// "imagine that", "only in his dreams", «во сне»: what stands behind it in the sentence is told of no world that is.
/// What was not ruled out is told of none either.
pub(super) fn is_unreal(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let before = &clauses.hits[..clauses.hits.partition_point(|hit| hit.end <= cue.start)];
    is_not_excluded(clauses, cue)
        || before.iter().any(|hit| hit.tags.has(Tag::Unreal))
        || could_have(clauses, cue)
}

/// "did not rule out that": what stands behind it is possible, and neither refused nor told.
pub(super) fn is_not_excluded(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let before = &clauses.hits[..clauses.hits.partition_point(|hit| hit.end <= cue.start)];
    // "did not rule out X, and his aide warned of Y": what somebody says behind it is theirs.
    let says = |hit: &Hit| hit.tags.has(Tag::Say) && !hit.tags.meets(Tags::CUES);
    let open = before.iter().rposition(|hit| hit.tags.has(Tag::NotExcluded));
    open.is_some_and(|at| !before[at + 1..].iter().any(says))
}

/// «могли захопити»: a verb that was able to, in the past, and its infinitive.
fn could_have(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    clauses.before(cue.start, 24, Tags::of(&[Tag::Hypothesis])).is_some_and(|hit| {
        let word = clauses.reading.small(hit);
        matches!(word, "міг" | "мог" | "могла" | "могло" | "могли")
    })
}

/// «захопили б»: the particle of what would be stands right behind the verb.
pub(super) fn has_particle(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let behind = clauses.reading.small_after(cue.end, 8);
    let word = behind
        .strip_prefix(' ')
        .and_then(|rest| rest.split(|letter: char| !letter.is_letter_or_digit()).next());
    matches!(word, Some("б" | "би" | "бы"))
}
