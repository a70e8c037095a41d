//! "The Assistant Secretary-General": an office that somebody holds, and who is not the one who holds it.

use super::lexicon::{ActorSort, KnownActor, Lexicon};
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// How many letters tell that a word is of a person's name, in whatever spelling and case.
const TELLING: usize = 3;

/// Whoever held an office before, or stands in for its holder, is not the person whom the lexicon knows by it.
pub(super) fn deputies_are_others(text: &str, hits: &mut [Hit], lexicon: &Lexicon) {
    let mut last = 0;
    for hit in hits {
        let before = std::mem::replace(&mut last, hit.end);
        let Some(actor) = hit.actor.map(|actor| &lexicon.actors[actor as usize]) else { continue };
        let start = text.floor_char_boundary(hit.start.saturating_sub(28));
        let lead = text[start..hit.start].trim_end_matches([' ', '-']);
        let word = lead.rsplit(|letter: char| !letter.is_letter()).next().unwrap_or_default();
        let is_near = hit.start - start - lead.len() <= 1;
        if actor.sort != ActorSort::Person || !is_near || word.is_empty() {
            continue;
        }
        let is_deputy = lexicon.lists.begins(WordList::Deputy, &word.lowered());
        if is_deputy && !names(&text[hit.range()], actor) {
            // What they are called by is the whole of it.
            let whole = start + lead.len() - word.len();
            (hit.actor, hit.start) = (None, if whole >= before { whole } else { hit.start });
            hit.tags = hit.tags.with(Tags::of(&[Tag::Role]));
        }
    }
}

/// True where one of the words is of a person's name.
fn names(words: &str, person: &KnownActor) -> bool {
    let begins = |word: &str| word.lowered().chars().take(TELLING).collect::<String>();
    let named = [Some(&person.name), person.name_uk.as_ref()];
    let parts: Vec<String> =
        named.into_iter().flatten().flat_map(|name| name.split([' ', '-'])).map(begins).collect();
    words.split([' ', '-']).map(begins).any(|word| parts.contains(&word))
}
