//! Whoever speaks, with whom they speak for in brackets, as records of meetings have it: "Mr. Koval (Ukraine) said …",
//! "Ms. Hill (United Kingdom), speaking after the vote, said …".

use super::attribution::Someone;
use super::lexicon::ActorSort;
use super::scan::Hit;
use super::subject::Search;
use super::tag::{Tag, Tags};
use super::word_list::WordList;

/// The most words in front of the bracket.
const MAX_NAME: usize = 4;

impl Search<'_> {
    /// The person with whom the sentence begins, a bracket behind the name, where the verb is theirs: right behind the
    /// bracket, or behind what is set off by commas.
    pub(super) fn person_with_bracket(&self) -> Option<Someone> {
        let verb = &self.hits[self.at];
        let from = self.sentence.range.start;
        let words = self.reading.between(from, verb.start);
        let (lead, _) = words.split_once(" (")?;
        let open = lead.len() + " (".len();
        let close = open + words[open..].find(')')?;
        let behind = words[close + 1..].trim();
        let is_aside = behind.starts_with(',') && behind.ends_with(',');
        let says = Tags::of(&[Tag::Say, Tag::Accord]);
        let is_first =
            self.hits[..self.at].iter().all(|hit| hit.start < from + close || !hit.tags.meets(says));
        if !(behind.is_empty() || is_aside) || !is_first {
            return None;
        }
        let inside = |hit: &&Hit| hit.start >= from + open && hit.end <= from + close && hit.actor.is_some();
        let whose = self.hits.iter().find(inside).and_then(|hit| hit.actor);
        let whose = whose.map(|actor| &self.reading.lexicon.actors[actor as usize]);
        let lists = &self.reading.lexicon.lists;
        let small = self.reading.small_between(from, from + lead.len());
        let title = small
            .split(' ')
            .next()
            .filter(|word| lists.has(WordList::RecordTitle, word.trim_end_matches('.')));
        let name = title.map_or(0, |title| title.len() + 1);
        let is_state = whose.is_some_and(|actor| actor.sort == ActorSort::State);
        let is_name = |word: &str| word.starts_with(char::is_uppercase);
        let is_one = (title.is_some() || is_state)
            && lead.split(' ').count() <= MAX_NAME
            && lead.get(name..).is_some_and(|name| name.split(' ').all(is_name));
        let range = from..from + lead.len();
        let known = self.hits.iter().find(|hit| {
            let sort = hit.actor.map(|actor| self.sort(actor));
            sort == Some(ActorSort::Person) && range.start <= hit.start && hit.end <= range.end
        });
        is_one.then(|| Someone {
            actor: known.and_then(|hit| hit.actor),
            is_person: true,
            side: whose.map(|actor| actor.side),
            ..Someone::unknown(range)
        })
    }
}
