//! What a text has named before: which area a bare name means, or a town that several areas have.

use super::bare_name::is_of_city;
use super::mention::{NameMeaning, Named, OF_GROUND};
use super::reading::Reading;
use super::scan::Hit;
use super::segment::Sentence;
use super::tag::{Tag, Tags};
use super::town::decide;
use super::value::Sense;
use crate::model::AreaId;

/// The areas that a text has named in full so far, each with the number of the last sentence that did.
#[derive(Debug, Default)]
pub(super) struct NamedBefore {
    areas: Vec<(AreaId, usize)>,
}

/// True where the hit of a name speaks of the city.
fn is_named_city(reading: &Reading<'_>, hits: &[Hit], range: &std::ops::Range<usize>) -> bool {
    let at = hits.iter().position(|hit| hit.start == range.start);
    at.is_none_or(|at| is_of_city(reading, hits, at))
}

/// For how many sentences a bare name means the region that was named in full, where something is claimed or done there.
const LONG_REACH: usize = 12;

/// For how many sentences "in Luhansk" still means the region that was named in full.
const REACH: usize = 3;

impl NamedBefore {
    /// Sees the names of a sentence. In an English report of ground fighting a bare name means the region
    /// that was named in full before it: "a breakthrough in Luhansk".
    pub(super) fn see(
        &mut self,
        reading: &Reading<'_>,
        sentence: &Sentence,
        number: usize,
        names: &mut [Named],
    ) {
        let hits = reading.hits_in(sentence);
        let is_of_front = hits.iter().any(|hit| hit.tags.meets(OF_GROUND))
            && !hits.iter().any(|hit| hit.tags.meets(Tags::of(&[Tag::Strike, Tag::BodyAfter])));
        let is_told = hits.iter().any(|hit| hit.tags.meets(Tags::CUES));
        let is_area = |named: &&Named| named.meaning == NameMeaning::Known(Sense::Area);
        let areas: Vec<AreaId> =
            names.iter().filter(is_area).flat_map(|named| &named.areas).cloned().collect();
        // "took X in the Pokrovsk direction": where there is no area, towns of which it is known tell.
        let is_part = |named: &&Named| named.is_part() && !named.is_undecided();
        let of_parts = || names.iter().filter(is_part).flat_map(|named| &named.areas).cloned().collect();
        let here: Vec<AreaId> = if areas.is_empty() { of_parts() } else { areas };
        for named in names {
            let NameMeaning::Known(sense) = named.meaning else { continue };
            if named.is_undecided() {
                let near = self.areas.iter().filter(|(_, at)| number - at <= REACH);
                let before: Vec<AreaId> = near.map(|(area, _)| area.clone()).collect();
                decide(named, &here, &before);
                continue;
            }
            let [area] = named.areas.as_slice() else { continue };
            if sense == Sense::Area {
                self.areas.retain(|(other, _)| other != area);
                self.areas.push((area.clone(), number));
            }
            let before = reading.window_before(named.range.start, 12);
            let word = reading.between(named.range.start, named.range.end);
            let is_bare =
                sense == Sense::City && named.place.is_none() && word.is_ascii() && !word.contains(' ');
            let is_recent =
                |reach: usize| self.areas.iter().any(|(other, at)| other == area && number - at <= reach);
            let means_region = is_of_front && before.ends_with(" in ") && is_recent(REACH)
                || is_told && is_recent(LONG_REACH) && !is_named_city(reading, hits, &named.range);
            if is_bare && named.is_town && means_region {
                named.meaning = NameMeaning::Known(Sense::Area);
            }
        }
    }
}
