//! Who says something by a verb that is left out: «Генштаб повідомив про бої, Міноборони – про взяття села».

use super::attribution::{Marker, known};
use super::reading::Reading;
use super::segment::Sentence;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::Letter as _;

/// The marker of whoever stands between a comma and a dash behind which goes on what the verb before is about.
pub(super) fn gapped(reading: &Reading<'_>, sentence: &Sentence, markers: &[Marker]) -> Option<Marker> {
    let verb = markers.iter().map(|marker| marker.range.end).max()?;
    let hits = reading.hits_in(sentence);
    hits.iter().filter(|hit| hit.start > verb && hit.actor.is_some()).find_map(|hit| {
        let lead = reading.small_before(hit.start, 8).trim_end();
        let opens = [",", ", а", ";", ", и", ", і"].iter().any(|link| lead.ends_with(link));
        let behind = reading.small_after(hit.end, 24);
        let rest = behind.strip_prefix(" – ").or(behind.strip_prefix(" — "))?;
        let next = rest.split(|letter: char| !letter.is_letter_or_digit()).next()?;
        let is_about = reading.lexicon.lists.has(WordList::SaidAbout, next);
        let has_verb = hits.iter().any(|other| {
            other.start > hit.end && other.tags.meets(Tags::of(&[Tag::Say])) && other.start < hit.end + 24
        });
        let who = known(hit).filter(|_| opens && is_about && !has_verb)?;
        let dash = hit.end + behind.len() - rest.len();
        let range = hit.end..dash;
        Some(Marker { is_gapped: true, ..Marker::beside(range, who) })
    })
}
