//! Who is meant by the office of the head of a state alone: "the Russian leader", «глава государства» in a text that has
//! named one head of state.

use std::ops::Range;

use super::attribution::Someone;
use super::reading::Reading;
use super::tag::Tag;
use super::word_list::WordList;
use crate::model::Side;

/// How far before the office its holder may have been named, in bytes: more than articles have.
const REACH: usize = 100_000;

/// The head of state whom the words for the office mean: of the nation's side, else the only one whom the text has named
/// before.
pub(super) fn head_of_state(
    reading: &Reading<'_>,
    word: &Range<usize>,
    phrase: Option<&Someone>,
) -> Option<Someone> {
    let lists = &reading.lexicon.lists;
    let range = phrase.map_or(word.clone(), |who| who.range.clone());
    let words = reading.small_between(range.start, range.end);
    let office = lists.of(WordList::HeadWord).iter().find(|office| words.ends_with(office.as_str()))?;
    let is_of_state = office.contains(' ');
    let side = side_of_nation(reading, &range);
    // "the French president": a nation by whose head alone it is told.
    let mut nations = lists.of(WordList::HeadOfNation).iter().filter_map(|entry| entry.split_once(' '));
    let nation = nations.find(|(nation, _)| words.starts_with(nation)).map(|(_, head)| head);
    // Behind the office stands whose it is, or who holds it.
    let behind = reading.window_after(range.end, 8);
    let is_more = behind.starts_with(" of ")
        || behind.strip_prefix(' ').is_some_and(|next| next.starts_with(char::is_uppercase));
    let described = words.split(' ').count() > office.split(' ').count();
    if is_more || side.is_none() && nation.is_none() && (!is_of_state || described) {
        return None;
    }
    let heads = lists.of(WordList::HeadOfState);
    let is_head = |actor: u32| {
        let actor = &reading.lexicon.actors[actor as usize];
        heads.contains(&actor.id)
            && nation.is_none_or(|head| actor.id == head)
            && side.is_none_or(|side| actor.side == side)
    };
    let before = || reading.hits_between(range.start.saturating_sub(REACH), range.start);
    let mut named: Vec<u32> = before().filter_map(|hit| hit.actor).filter(|actor| is_head(*actor)).collect();
    named.sort_unstable();
    named.dedup();
    let [head] = named[..] else { return None };
    let name = before().find(|hit| hit.actor == Some(head)).map(|hit| hit.start..hit.end)?;
    Some(Someone { actor: Some(head), name, is_person: true, ..Someone::unknown(range) })
}

/// Russia, Ukraine or the United States, by the adjective in these words.
fn side_of_nation(reading: &Reading<'_>, range: &Range<usize>) -> Option<Side> {
    let first = reading.hits.partition_point(|hit| hit.start < range.start);
    let inside = reading.hits[first..].iter().take_while(|hit| hit.end <= range.end);
    let side = inside.into_iter().find_map(|hit| {
        if hit.tags.has(Tag::Russian) {
            Some(Side::Russia)
        } else if hit.tags.has(Tag::Ukrainian) {
            Some(Side::Ukraine)
        } else {
            hit.actor.map(|actor| reading.lexicon.actors[actor as usize].side)
        }
    });
    let lists = &reading.lexicon.lists;
    let mut words = reading.small_between(range.start, range.end).split(' ');
    side.or_else(|| words.any(|word| lists.has(WordList::AmericanWord, word)).then_some(Side::UnitedStates))
}
