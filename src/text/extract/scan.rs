//! One pass over a text: every word and name of the lexicon in it.

use std::ops::Range;

use super::lexicon::{Case, Entry, Lexicon, Meaning, Naming, Rest};
use super::tag::{Tag, Tags};
use crate::phrase::letter::Letter as _;

/// A word, name or actor of the lexicon in the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    /// First byte in the text.
    pub(super) start: usize,
    /// First byte behind.
    pub(super) end: usize,
    pub(super) tags: Tags,
    /// Index of the name, and how it is named.
    pub(super) name: Option<(u32, Naming)>,
    /// Index of the actor.
    pub(super) actor: Option<u32>,
}

impl Hit {
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// Stands for a byte of a sign of several bytes, so that offsets stay.
pub(super) const FILL: u8 = 1;

/// Folds a text for looking up: lower case, every sign but those inside words a space. A hyphen between two
/// capitals joins two names, so that it is a space as well. The folded text is one byte longer, a space in
/// front; byte `n` of the text is byte `n + 1` of it.
pub(super) fn fold(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut folded = vec![b' '; bytes.len() + 1];
    // Whether a word begins here, and whether the one that is being read began with a capital.
    let (mut begins, mut is_capital) = (true, false);
    let mut at = 0;
    while let Some(byte) = bytes.get(at).copied() {
        let lower = FOLDED[usize::from(byte)];
        let mut is_upper = byte.is_ascii_uppercase();
        let mut length = 1;
        if lower != 0 {
            folded[at + 1] = lower;
        } else if let Some((lower, is_large)) = fold_cyrillic(bytes, at) {
            (is_upper, length) = (is_large, 2);
            folded[at + 1..at + 3].copy_from_slice(&lower);
        } else if byte.is_ascii() {
            let is_sign_of_word = matches!(byte, b'\'' | b'-') && is_inside_word(bytes, at, 1);
            let joins_names =
                || byte == b'-' && !begins && is_capital && begins_with_capital(&text[at + 1..]);
            if is_sign_of_word && !joins_names() {
                folded[at + 1] = byte;
            }
        } else if let Some(letter) = text[at..].chars().next() {
            (is_upper, length) = (letter.is_uppercase(), letter.len_utf8());
            let is_inside = || is_inside_word(bytes, at, length);
            fold_letter(letter, is_inside, &mut folded[at + 1..=at + length]);
        }
        is_capital = if begins { is_upper } else { is_capital };
        at += length;
        begins = folded[at] == b' ';
    }
    folded
}

/// What a byte is folded to whatever stands beside it; 0 for those of which that decides.
const FOLDED: [u8; 256] = {
    let mut folded = [0; 256];
    let mut byte = 0;
    while byte < 128_u8 {
        folded[byte as usize] = match byte {
            b'\'' | b'-' => 0,
            b'%' => b'%',
            _ if byte.is_ascii_alphanumeric() => byte.to_ascii_lowercase(),
            _ => b' ',
        };
        byte += 1;
    }
    folded
};

/// The small letter of a Cyrillic one of two bytes, folded, and whether it is a capital; `None` for all else.
fn fold_cyrillic(bytes: &[u8], at: usize) -> Option<([u8; 2], bool)> {
    let (0xd0 | 0xd1, Some(second)) = (bytes[at], bytes.get(at + 1).copied()) else { return None };
    match (bytes[at], second) {
        (0xd0, 0xb0..) => Some(([0xd0, second], false)),
        // Russian is printed with and without the dots.
        (0xd0, 0x81) => Some(([0xd0, 0xb5], true)),
        (0xd1, 0x91) => Some(([0xd0, 0xb5], false)),
        (0xd1, ..0xa0) => Some(([0xd1, second], false)),
        (0xd0, 0x90..0xa0) => Some(([0xd0, second + 0x20], true)),
        (0xd0, 0xa0..) => Some(([0xd1, second - 0x20], true)),
        (0xd0, _) => Some(([0xd1, second + 0x10], true)),
        _ => None,
    }
}

fn begins_with_capital(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
}

/// True where letters or digits stand on both sides of the sign.
fn is_inside_word(bytes: &[u8], at: usize, length: usize) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
    let before = at.checked_sub(1).and_then(|at| bytes.get(at));
    before.copied().is_some_and(is_part) && bytes.get(at + length).copied().is_some_and(is_part)
}

/// Fills as many bytes as the letter, which has several, has.
fn fold_letter(letter: char, is_inside: impl Fn() -> bool, folded: &mut [u8]) {
    let lower = match letter {
        '’' | 'ʼ' if is_inside() => '\'',
        _ if letter.is_letter_or_digit() => {
            let mut lower = letter.to_lowercase();
            let first = lower.next().unwrap_or(letter);
            if lower.next().is_none() && first.len_utf8() == letter.len_utf8() { first } else { letter }
        }
        _ => ' ',
    };
    let (fill, own) = folded.split_at_mut(letter.len_utf8() - lower.len_utf8());
    fill.fill(FILL);
    lower.encode_utf8(own);
}

/// Every hit, in order; hits do not overlap.
pub(super) fn scan(text: &str, folded: &[u8], lexicon: &Lexicon) -> Vec<Hit> {
    let mut hits = Vec::with_capacity(text.len() / 16);
    let mut from = 0;
    // Searching on from where a hit ends, not where the longest spelling did: what that one only seemed
    // to cover is looked at again.
    let space_from = |from: usize| folded.get(from..)?.iter().position(|byte| *byte == b' ');
    while let Some(space) = space_from(from) {
        // The space in front is byte `start` of the folded text, so the word begins there in the text.
        let start = from + space;
        from = start + 1;
        let mut spelling = lexicon.spellings.longest_at(&folded[from..]);
        while let Some(index) = spelling {
            let (length, shorter) = (lexicon.spellings.get(index).len(), lexicon.spellings.shorter(index));
            if let Some(mut hit) = hit_of(text, folded, start, length, &lexicon.entries[index]) {
                hit.tags = hit.tags.with(stems(lexicon, shorter, text, &hit));
                hit.end = before_name(lexicon, text, folded, &hit);
                from = hit.end;
                hits.push(hit);
                break;
            }
            spelling = shorter;
        }
    }
    hits
}

/// Where a phrase ends: before the name of an area in it, which is an area all the same: "return | Crimea".
fn before_name(lexicon: &Lexicon, text: &str, folded: &[u8], hit: &Hit) -> usize {
    if hit.name.is_some() || hit.actor.is_some() {
        return hit.end;
    }
    let names_land = |start: usize| {
        let mut spelling = lexicon.spellings.longest_at(&folded[start + 1..]);
        while let Some(index) = spelling {
            let length = lexicon.spellings.get(index).len();
            if let Some(inner) = hit_of(text, folded, start, length, &lexicon.entries[index]) {
                return matches!(inner.name, Some((_, Naming::Land)));
            }
            spelling = lexicon.spellings.shorter(index);
        }
        false
    };
    let words = &text[hit.range()];
    let spaces = words.match_indices(' ').map(|(at, _)| hit.start + at);
    let is_capital = |space: &usize| begins_with_capital(&text[space + 1..]);
    spaces.filter(is_capital).find(|space| names_land(space + 1)).unwrap_or(hit.end)
}

/// The tags of the shorter stems that the same word begins with: a word of two families has both.
fn stems(lexicon: &Lexicon, shorter: Option<usize>, text: &str, hit: &Hit) -> Tags {
    let mut tags = Tags::default();
    if hit.tags.has(Tag::Neutral) || text[hit.range()].contains(char::is_whitespace) {
        return tags;
    }
    let mut next = shorter;
    while let Some(index) = next {
        for entry in lexicon.entries[index].iter().filter(|entry| entry.rest == Rest::Any) {
            if let Meaning::Word(tag) = entry.meaning {
                tags = tags.with(Tags::of(&[tag]));
            }
        }
        next = lexicon.spellings.shorter(index);
    }
    tags
}

/// The hit where at least one meaning fits the letters' case and the word's end.
fn hit_of(text: &str, folded: &[u8], start: usize, length: usize, entries: &[Entry]) -> Option<Hit> {
    let end = start + length;
    let rest = folded.get(end + 1..).unwrap_or_default();
    let rest = &rest[..rest.iter().take_while(|byte| is_word_byte(**byte)).count()];
    let mut hit = Hit { start, end, tags: Tags::default(), name: None, actor: None };
    let mut is_known = false;
    let word = text.get(start..end)?;
    for entry in entries {
        if !fits_rest(rest, entry.rest) || !fits_case(word, entry.case) {
            continue;
        }
        is_known = true;
        match entry.meaning {
            Meaning::Word(tag) => hit.tags = hit.tags.with(Tags::of(&[tag])),
            Meaning::Name(name, naming) => hit.name = hit.name.or(Some((name, naming))),
            Meaning::Actor(actor) => hit.actor = hit.actor.or(Some(actor)),
        }
    }
    if is_known {
        hit.end = (end + rest.len()).min(text.len());
    }
    is_known.then_some(hit)
}

fn fits_rest(rest: &[u8], wanted: Rest) -> bool {
    match wanted {
        Rest::Nothing => rest.is_empty(),
        Rest::Any => true,
        Rest::OneOf(endings) => endings.iter().any(|ending| ending.as_bytes() == rest),
    }
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || !byte.is_ascii()
}

fn fits_case(word: &str, case: Case) -> bool {
    let mut letters = word.chars().filter(|letter| letter.is_letter());
    match case {
        Case::Any => true,
        Case::First => letters.next().is_some_and(char::is_uppercase),
        Case::All => letters.all(char::is_uppercase),
    }
}
