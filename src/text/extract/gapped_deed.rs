//! Who does the same elsewhere by a verb that is left out: «ЗСУ просунулися на Харківщині, а росіяни – на Донеччині».

use super::rule::Ruling;
use super::scan::Hit;
use super::suggest::{List, Scene};
use super::word_list::WordList;
use crate::model::{Kind, Side};
use crate::phrase::letter::Letter as _;

/// How far before an area whoever acts there is looked for, in bytes.
const REACH: usize = 120;

impl Scene<'_> {
    /// What the verb before says of an area before which another side is put in its place. What is taken, held or given
    /// up changes its name with whoever does it, and is left out.
    pub(super) fn of_whoever_acts(&self, cue: &Hit, list: &List, ruling: Ruling) -> Option<Ruling> {
        let Some(side) = self.side_put_in(cue, list).filter(|side| ruling.side != Some(*side)) else {
            return Some(ruling);
        };
        let is_the_same = matches!(ruling.kind, Kind::Advance | Kind::Buildup) && ruling.side.is_some();
        is_the_same.then_some(Ruling { side: Some(side), ..ruling })
    }

    /// The side between a conjunction and a preposition or a dash before the area: it has no verb of its own.
    fn side_put_in(&self, cue: &Hit, list: &List) -> Option<Side> {
        if list.is_from_afar || cue.end > list.range.start {
            return None;
        }
        let reading = &self.known.reading;
        let lists = &reading.lexicon.lists;
        let near = self.clauses.hits.iter().rev();
        let near = near.filter(|hit| hit.start > cue.end && hit.end < list.range.start);
        let (who, side) = near
            .take_while(|hit| list.range.start - hit.start < REACH)
            .find_map(|hit| Some((hit, self.clauses.side_of(hit)?)))?;
        let behind = reading.small_between(who.end, list.range.start);
        let is_bare = words_of(behind).all(|word| lists.has(WordList::BesideLeftOutVerb, word));
        let lead = reading.small_between(cue.end, who.start).trim_end();
        let lead = lead.strip_suffix(" the").unwrap_or(lead).trim_end_matches([',', ' ']);
        let opens =
            lead.rsplit([' ', ',']).next().is_some_and(|word| lists.has(WordList::PutsInAnother, word));
        // "gave up X to Ukraine and Russia Y" has another object before: an area must stand there.
        let has_area = self.clauses.hits.iter().any(|hit| {
            hit.name.is_some()
                && hit.start >= cue.end
                && hit.end <= who.start
                && self.clauses.side_of(hit).is_none()
        });
        (is_bare && opens && has_area && behind.contains(' ')).then_some(side)
    }
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_letter_or_digit()).filter(|word| !word.is_empty())
}
