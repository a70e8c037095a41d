//! Slogans: a name and, as its whole predicate, whose it is: «Крим наш», «Донецька область – російська».
//!
//! The words are everywhere else adjectives of something, so that no list of cues can have them. Not here: in whose
//! mouth a slogan is (`rule`).

use super::frame::is_land;
use super::lexicon::Lexicon;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// The longest stretch behind a name in which a slogan ends, in bytes.
const REACH: usize = 60;

/// Makes cues of the words for whose it is that stand right behind a name and end its clause.
pub(super) fn find_slogans(text: &str, hits: &mut Vec<Hit>, lexicon: &Lexicon) {
    let mut found = Vec::new();
    for (at, hit) in hits.iter().enumerate().filter(|(_, hit)| is_land(hit, lexicon)) {
        let unit = hits.get(at + 1).filter(|next| next.tags.has(Tag::Unit));
        let end =
            unit.filter(|unit| text.get(hit.end..unit.start) == Some(" ")).map_or(hit.end, |unit| unit.end);
        let behind =
            text.get(end..text.floor_char_boundary((end + REACH).min(text.len()))).unwrap_or_default();
        let predicate = behind.trim_start_matches([' ', '–', '—', '-']);
        if predicate.len() == behind.len() {
            continue;
        }
        let word_length =
            |words: &str| words.find(|letter: char| !letter.is_letter_or_digit()).unwrap_or(words.len());
        // «Крим повністю наш».
        let first = predicate[..word_length(predicate)].lowered();
        let is_adverb = lexicon.lists.has(WordList::Wholly, &first);
        let predicate =
            if is_adverb { predicate[word_length(predicate)..].trim_start_matches(' ') } else { predicate };
        let length = word_length(predicate);
        let word = predicate[..length].lowered();
        let is_in = |list: WordList| lexicon.lists.has(list, &word);
        let tags = if is_in(WordList::Ours) {
            Tags::of(&[Tag::Belong, Tag::Ours])
        } else if is_in(WordList::CalledRussian) {
            Tags::of(&[Tag::Belong])
        } else if is_in(WordList::CalledUkrainian) {
            Tags::of(&[Tag::OwnUkraine])
        } else {
            continue;
        };
        let rest = &predicate[length..];
        let is_last = rest.trim_start().is_empty() && behind.len() < REACH
            || rest.starts_with(|letter: char| !letter.is_whitespace() && letter != '-')
            || [" –", " —", "\n"].iter().any(|sign| rest.starts_with(sign));
        if is_last {
            let start = end + (behind.len() - predicate.len());
            found.push(Hit { start, end: start + length, tags, name: None, actor: None });
        }
    }
    for slogan in found {
        let near = hits.partition_point(|hit| hit.end <= slogan.start);
        match hits.get_mut(near).filter(|hit| hit.start < slogan.end) {
            Some(hit) => hit.tags = hit.tags.with(slogan.tags),
            None => hits.insert(near, slogan),
        }
    }
}
