//! Which words of a sentence are cues: what alone can make a statement.

use super::reading::Reading;
use super::scan::Hit;
use super::suggest::MAX_READ;
use super::tag::{Tag, Tags};

/// The cues of a sentence. "The occupation administration said": a name does nothing, unless an area is part of it:
/// "the occupation authorities of X".
pub(super) fn cues_of<'a>(reading: &Reading<'_>, hits: &'a [Hit]) -> Vec<&'a Hit> {
    let has_area = |at: usize| {
        hits.get(at + 1).is_some_and(|next| {
            let gap = reading.between(hits[at].end, next.start);
            next.name.is_some() && gap.starts_with(' ') && gap.split_whitespace().count() <= 1
        })
    };
    let is_name = |at: usize| hits[at].actor.is_some() && hits[at].tags.has(Tag::Occupied) && !has_area(at);
    let cues = hits.iter().enumerate().filter(|(at, hit)| hit.tags.meets(Tags::CUES) && !is_name(*at));
    cues.map(|(_, hit)| hit).take(MAX_READ).collect()
}
