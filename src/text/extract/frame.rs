//! Verbs whose meaning stands in two places, around what they are about: "let the region go", "has two thirds of it",
//! "moved three brigades to it".
//!
//! The lexicon's section `frames` says which; here they are found around names. Not here: what follows from their tags
//! (`rule`).

use std::collections::BTreeMap;
use std::ops::Range;

use super::beside::is_share_of;
use super::coordination::is_coordination;
use super::lexicon::{KnownName, Lexicon, Naming};
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::{Sieve, WordLists};
use crate::model::keywords;
use crate::phrase::letter::{Letter as _, Lowered as _};

keywords! {
    /// What stands between the first part of a frame and the name that it is about.
    pub enum Between {
        /// No more than what belongs to the name: "let all of X go".
        Name = "name",
        /// Forces, which are moved to it: "moved brigades to X".
        Forces = "forces",
        /// A share of it: "has two thirds of X".
        Share = "share",
        /// Nothing, or that it is all or a part of it: «взяли всю X».
        Whole = "whole",
    }
}

/// A verb in two parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownFrame {
    /// What its first part can do in a sentence where the second stands behind.
    pub tag: Tag,
    /// What stands between the first part and the name.
    pub between: Between,
    /// One of these words stands between the first part and the name, in small letters; none is asked for where there
    /// are none.
    pub links: Vec<String>,
    /// With one of these, in small letters, goes on what stands behind the name; any where there are none.
    pub tails: Vec<String>,
}

/// The first parts of frames, each with the numbers of its frames.
#[derive(Debug, Clone, Default)]
pub(super) struct FrameHeads {
    by_word: BTreeMap<String, Vec<u32>>,
    /// What they look like: most words of a text are none.
    looks: Sieve,
}

impl FrameHeads {
    /// Adds a first part, in small letters.
    pub(super) fn add(&mut self, word: String, frame: u32) {
        self.looks.add_word(&word);
        self.by_word.entry(word).or_default().push(frame);
    }

    /// The numbers of the frames that a word, in small letters, is the first part of.
    fn of(&self, word: &str) -> &[u32] {
        let known = if self.looks.lets_word(word) { self.by_word.get(word) } else { None };
        known.map(Vec::as_slice).unwrap_or_default()
    }
}

/// How far before a name the first part may stand, in bytes.
const REACH: usize = 150;
/// The most words between the first part and the name, by what stands there.
const MAX_WORDS: usize = 7;
const MAX_WORDS_WITH_FORCES: usize = 16;
/// How far before a verb in the passive its subject may stand, in bytes.
const PASSIVE: usize = 64;

/// Gives the first parts of the lexicon's frames their tags, where the second stands behind; `small` is the text in small
/// letters, byte for byte.
pub(super) fn find_frames(text: &str, small: &str, hits: &mut Vec<Hit>, lexicon: &Lexicon) {
    if lexicon.frames.is_empty() {
        return;
    }
    let mut found: Vec<(Range<usize>, Tag)> = Vec::new();
    for at in 0..hits.len() {
        let is_referred = hits[at].tags.has(Tag::Anaphor);
        if !is_referred && !is_land(&hits[at], lexicon) {
            continue;
        }
        let start = hits[at].start;
        let from = text.floor_char_boundary(start.saturating_sub(REACH));
        let lead = text.get(from..start).unwrap_or_default();
        let parts = ['.', ';', ':', '!', '?', '\n', '“', '”', '«', '»', '"'];
        let from = lead
            .rfind(parts)
            .map_or(from, |sign| from + sign + lead[sign..].chars().next().map_or(1, char::len_utf8));
        let lead = text.get(from..start).unwrap_or_default();
        for word in words_before(lead, from) {
            for number in lexicon.frame_heads.of(&small[word.clone()]) {
                let frame = &lexicon.frames[*number as usize];
                // "gave the region up": what stands for land is land, where the verb has its second part behind it.
                let is_whole = !is_referred || frame.between == Between::Name && !frame.tails.is_empty();
                if is_whole && fits(text, hits, at, &word, frame, &lexicon.lists) {
                    found.push((word.clone(), frame.tag));
                }
            }
        }
    }
    for (word, tag) in found {
        let near = hits.partition_point(|hit| hit.end <= word.start);
        match hits.get_mut(near).filter(|hit| hit.start < word.end) {
            // "leave X to the Russians" is no withdrawal.
            Some(hit) if tag == Tag::Yield && hit.range() == word => hit.tags = Tags::of(&[tag]),
            Some(hit) => hit.tags = hit.tags.with(Tags::of(&[tag])),
            None => {
                let hit =
                    Hit { start: word.start, end: word.end, tags: Tags::of(&[tag]), name: None, actor: None };
                hits.insert(near, hit);
            }
        }
    }
}

/// A name of land, and none of the many villages.
pub(super) fn is_land(hit: &Hit, lexicon: &Lexicon) -> bool {
    hit.name.is_some_and(|(name, naming)| {
        naming != Naming::Settlement && !matches!(lexicon.names[name as usize], KnownName::Decoy(_))
    })
}

/// The words of `lead`, which begins at `from`, the last first.
fn words_before(lead: &str, from: usize) -> impl Iterator<Item = Range<usize>> {
    let mut end = lead.len();
    std::iter::from_fn(move || {
        let is_part = |letter: char| letter.is_letter_or_digit() || matches!(letter, '-' | '\'' | '’');
        let mut letters = lead[..end].char_indices().rev();
        let (last, letter) = letters.find(|(_, letter)| letter.is_letter_or_digit())?;
        let before = letters.find(|(_, letter)| !is_part(*letter));
        let start = before.map_or(0, |(at, letter)| at + letter.len_utf8());
        end = start;
        Some(from + start..from + last + letter.len_utf8())
    })
}

fn fits(
    text: &str,
    hits: &[Hit],
    at: usize,
    word: &Range<usize>,
    frame: &KnownFrame,
    lists: &WordLists,
) -> bool {
    let gap = text.get(word.end..hits[at].start).unwrap_or_default();
    let between = hits[..at].iter().rev().take_while(|hit| hit.start >= word.end);
    let count = gap.split_whitespace().count();
    let is_between = match frame.between {
        Between::Name => count <= MAX_WORDS && !gap.contains(','),
        Between::Share => {
            let of = Tags::of(&[Tag::Part, Tag::Whole]);
            let is_part = between.clone().any(|hit| hit.tags.meets(of)) || is_share_of(lists, gap.trim_end());
            count <= MAX_WORDS && !gap.contains(',') && is_part
        }
        Between::Whole => {
            let of = Tags::of(&[Tag::Part, Tag::Whole]);
            let taken: usize = between.clone().map(|hit| hit.end - hit.start).sum();
            let letters = gap.chars().filter(|letter| letter.is_letter_or_digit()).map(char::len_utf8);
            between.clone().all(|hit| hit.tags.meets(of)) && letters.sum::<usize>() <= taken
        }
        Between::Forces => {
            let is_struck = between.clone().any(|hit| hit.tags.has(Tag::Strike));
            count <= MAX_WORDS_WITH_FORCES
                && !is_struck
                && (between.clone().any(|hit| hit.tags.has(Tag::Forces)) || are_moved(text, hits, word))
        }
    };
    let is_linked = || {
        let small = gap.lowered();
        frame.links.iter().any(|link| {
            small.match_indices(link.as_str()).any(|(start, _)| {
                let end = start + link.len();
                !small[..start].ends_with(char::is_letter_or_digit)
                    && !small[end..].starts_with(char::is_letter_or_digit)
            })
        })
    };
    is_between
        && (frame.links.is_empty() || is_linked())
        && (frame.tails.is_empty() || goes_on_with(text, hits, at, &frame.tails))
}

/// "two regiments have been moved": forces stand before a verb in the passive.
fn are_moved(text: &str, hits: &[Hit], word: &Range<usize>) -> bool {
    let from = text.floor_char_boundary(word.start.saturating_sub(PASSIVE));
    let lead = &text[from..word.start];
    let mut words = lead.split_whitespace().rev().skip_while(|word| word.ends_with("ly"));
    let is_passive =
        words.next().is_some_and(|word| matches!(word, "been" | "being" | "were" | "was" | "are" | "is"));
    let near = hits[..hits.partition_point(|hit| hit.end <= word.start)].iter().rev();
    let mut near = near.take_while(|hit| hit.start >= from);
    is_passive && !lead.contains(['.', ';', ':', '\n']) && near.any(|hit| hit.tags.has(Tag::Forces))
}

/// True where one of the tails stands right behind the list that the name `at` belongs to.
fn goes_on_with(text: &str, hits: &[Hit], at: usize, tails: &[String]) -> bool {
    let mut end = hits[at].end;
    for next in &hits[at + 1..] {
        let gap = text.get(end..next.start).unwrap_or_default();
        let is_unit = next.tags.has(Tag::Unit) && gap == " ";
        let is_listed = next.name.is_some() && is_coordination(gap);
        if !(is_unit || is_listed) {
            break;
        }
        end = next.end;
    }
    let behind = text.get(end..text.floor_char_boundary((end + 90).min(text.len()))).unwrap_or_default();
    let behind = behind.trim_start_matches([' ', '"', '“', '«', '‘']).lowered();
    tails.iter().any(|tail| {
        behind.strip_prefix(tail.as_str()).is_some_and(|rest| !rest.starts_with(char::is_letter_or_digit))
    })
}
