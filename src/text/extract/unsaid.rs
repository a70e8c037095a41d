//! Speech that was not said, not meant, or forged: of whose it would be nothing follows.

use super::clause::Clauses;
use super::scan::Hit;
use super::tag::{Tag, Tags};

/// True where what the cue says was not said, taken back, said in jest, or put into a mouth: "stopped short of saying",
/// «відмовився від вимоги», "a fake video", "…, he joked".
pub(super) fn is_unsaid(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let (before, behind) = clauses.hits.split_at(clauses.hits.partition_point(|hit| hit.start < cue.start));
    if before.iter().any(|hit| hit.tags.has(Tag::Forged)) {
        return true;
    }
    // "never said so, and states that …": whoever says something behind it says that.
    let says = |hit: &Hit| hit.tags.has(Tag::Say) && !hit.tags.meets(Tags::CUES);
    let last = before.iter().rposition(|hit| hit.tags.has(Tag::Unsaid));
    let is_before = last.is_some_and(|at| {
        !before[at + 1..].iter().any(says)
            && !clauses.reading.between(before[at].end, cue.start).contains([';', '.'])
    });
    is_before
        || behind
            .iter()
            .find(|hit| says(hit))
            .is_some_and(|hit| hit.tags.has(Tag::Unsaid) && is_aside(clauses, cue, hit))
}

/// "“…,” Koval joked", «…, пожартував Коваль»: the verb stands behind what is said, a sign and at most its subject between.
fn is_aside(clauses: &Clauses<'_>, cue: &Hit, verb: &Hit) -> bool {
    let gap = clauses.reading.between(cue.end, verb.start);
    let Some(sign) = gap.rfind([',', '”', '"', '»', '–', '—']) else { return false };
    gap[sign..].split_whitespace().count() <= 4
}
