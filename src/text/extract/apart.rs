//! Which area of a sentence a cue is not about, and which heading it is: "won back X, and was drilling in Y", «віддати X в
//! обмін на Y», «На X напрямку: ворог просунувся».

use super::frame::is_land;
use super::scan::Hit;
use super::suggest::{DEEDS, List, Scene};
use super::tag::{Tag, Tags};
use super::word_list::{WordList, WordLists};
use crate::model::AreaId;
use crate::phrase::letter::Lowered as _;

/// How far before an area the words for a price may stand, in bytes.
const PRICE: usize = 40;

/// Of what a sentence names, the areas that "the peninsula" means behind it.
pub(super) fn peninsula_of(words: &WordLists, lists: &[List]) -> Option<List> {
    let is_one = |area: &AreaId| words.has(WordList::Peninsula, &area.as_str().lowered());
    let named = lists.iter().rev().find(|list| list.areas.iter().any(is_one))?;
    let areas = named.areas.iter().filter(|area| is_one(area)).cloned().collect();
    Some(List { areas, is_from_afar: true, ..named.clone() })
}

fn is_peninsula(word: &str) -> bool {
    ["peninsula", "півостр", "полуостр"].iter().any(|stem| word.contains(stem))
}

impl Scene<'_> {
    /// "the peninsula": the sentence speaks of that and of no region.
    pub(super) fn names_peninsula(&self) -> bool {
        let mut stand_ins = self.clauses.hits.iter().filter(|hit| hit.tags.has(Tag::Anaphor)).peekable();
        let is_it = |hit: &Hit| is_peninsula(self.known.reading.small(hit));
        stand_ins.peek().is_some() && stand_ins.all(is_it)
    }

    /// "a court in Kyiv heard that the peninsula is occupied": the subject right before the cue is not the area further up.
    pub(super) fn is_of_peninsula(&self, cue: &Hit, list: &List) -> bool {
        let between = |hit: &&Hit| hit.start >= list.range.end && hit.end <= cue.start;
        let reading = &self.known.reading;
        !list.is_from_afar
            && peninsula_of(&reading.lexicon.lists, std::slice::from_ref(list)).is_none()
            && self
                .clauses
                .hits
                .iter()
                .filter(between)
                .any(|hit| hit.tags.has(Tag::Anaphor) && is_peninsula(reading.small(hit)))
    }

    /// «на заході нашої області»: the region of whoever speaks, which need not be the one that was named last.
    pub(super) fn names_own_region(&self) -> bool {
        self.clauses.hits.iter().filter(|hit| hit.tags.has(Tag::Anaphor)).any(|hit| {
            let lead = self.known.reading.small_before(hit.start, 16);
            let last = lead.split_whitespace().next_back().unwrap_or_default();
            self.known.reading.lexicon.lists.has(WordList::OurOwn, last)
        })
    }

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
        let reading = &self.known.reading;
        let gap = reading.between(list.range.end, cue.start.max(list.range.end));
        let Some((head, rest)) = gap.split_once(':') else { return false };
        let colon = list.range.end + head.len();
        let is_next = self.clauses.number(cue.start) == self.clauses.number(list.range.start) + 1;
        let is_in_head = |hit: &&Hit| self.clauses.number(hit.start) == self.clauses.number(list.range.start);
        let says_more = self.clauses.hits.iter().filter(is_in_head).any(|hit| hit.tags.meets(Tags::CUES));
        // Another area behind it has statements of its own.
        let is_elsewhere = |hit: &&Hit| {
            let named = self.known.names[self.at].iter().find(|named| named.range.start == hit.start);
            // "Kharkiv Oblast: forces advanced near Vovchansk": a town of the same area.
            !named.is_some_and(|named| {
                !named.areas.is_empty() && named.areas.iter().all(|area| list.areas.contains(area))
            })
        };
        let is_land = |hit: &&Hit| hit.start > colon && is_land(hit, reading.lexicon) && is_elsewhere(hit);
        let is_alone = !says_more && !self.clauses.hits.iter().any(|hit| is_land(&hit));
        is_next
            && is_alone
            && !rest.contains(['“', '«', '"'])
            && cue.tags.meets(DEEDS.with(Tags::of(&[Tag::Attack])))
    }
}
