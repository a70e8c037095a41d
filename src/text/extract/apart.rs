//! Which area of a sentence a cue is not about, and which heading it is: "won back X, and was drilling in Y", «віддати X в
//! обмін на Y», «На X напрямку: ворог просунувся».

use super::scan::Hit;
use super::suggest::{DEEDS, List, Scene};
use super::tag::{Tag, Tags};
use super::word_list::WordList;

/// How far before an area the words for a price may stand, in bytes.
const PRICE: usize = 40;

impl Scene<'_> {
    /// "won back X, and was drilling in Y": a second predicate stands between the cue and the area.
    pub(super) fn is_of_another_predicate(&self, cue: &Hit, list: &List) -> bool {
        if list.is_from_afar || list.range.start < cue.end {
            return false;
        }
        let gap = self.known.reading.small_between(cue.end, list.range.start);
        let behind = gap.rsplit_once(", and ").map(|(_, behind)| behind);
        let first = behind.and_then(|behind| behind.split_whitespace().next());
        first.is_some_and(|word| self.known.reading.lexicon.lists.has(WordList::SecondPredicate, word))
    }

    /// «віддати X в обмін на Y»: Y is what somebody gets for it.
    pub(super) fn is_price(&self, cue: &Hit, list: &List) -> bool {
        let given = Tags::of(&[Tag::Yield, Tag::Hand, Tag::Withdraw]);
        if list.is_from_afar || !cue.tags.meets(given) || list.range.start < cue.end {
            return false;
        }
        let lead = self.known.reading.small_before(list.range.start, PRICE).trim_end();
        let lead = lead.strip_suffix(" the").unwrap_or(lead);
        let has_object = self
            .clauses
            .hits
            .iter()
            .any(|hit| hit.name.is_some() && hit.start >= cue.end && hit.end <= list.range.start);
        has_object && self.known.reading.lexicon.lists.ends(WordList::InExchange, lead)
    }

    /// «На X напрямку: ворог просунувся»: the area is a heading of its own, before a deed.
    pub(super) fn is_heading(&self, list: &List, cue: &Hit) -> bool {
        let end = self.unit_end(list.range.end);
        let front =
            self.clauses.hits.iter().find(|hit| hit.start >= list.range.end && hit.tags.has(Tag::Direction));
        let front =
            front.filter(|hit| self.known.reading.between(end.min(hit.start), hit.start).trim().is_empty());
        let end = front.map_or(end, |hit| hit.end.max(end));
        let is_open = self.known.reading.between(end, cue.start.max(end)).starts_with(':');
        let is_next = self.clauses.number(cue.start) == self.clauses.number(list.range.start) + 1;
        is_open && is_next && cue.tags.meets(DEEDS.with(Tags::of(&[Tag::Attack])))
    }
}
