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

/// The most names that one refusal lists.
const MOST_REFUSED: usize = 6;
/// The longest stretch behind a name in which a slogan ends, in bytes.
const REACH: usize = 60;

/// How far before a name a negation may stand, in bytes.
const SHORT: usize = 24;

/// Makes cues of the words for whose it is that stand right behind a name and end its clause.
pub(super) fn find_slogans(text: &str, hits: &mut Vec<Hit>, lexicon: &Lexicon) {
    let mut found = Vec::new();
    for (at, hit) in hits.iter().enumerate().filter(|(_, hit)| is_land(hit, lexicon)) {
        let unit = hits.get(at + 1).filter(|next| next.tags.has(Tag::Unit));
        let end =
            unit.filter(|unit| text.get(hit.end..unit.start) == Some(" ")).map_or(hit.end, |unit| unit.end);
        let behind =
            text.get(end..text.floor_char_boundary((end + REACH).min(text.len()))).unwrap_or_default();
        let predicate = behind.trim_start_matches([' ', '–', '—', '-', '"', '“', '«', '‘']);
        if predicate.len() == behind.len() {
            continue;
        }
        let word_length =
            |words: &str| words.find(|letter: char| !letter.is_letter_or_digit()).unwrap_or(words.len());
        // "Crimea is gone": a copula, where the words have one.
        let copula =
            ["is ", "are ", "was ", "were "].iter().find_map(|copula| predicate.strip_prefix(copula));
        let has_copula = copula.is_some();
        let predicate = copula.unwrap_or(predicate);
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
        } else if has_copula && is_in(WordList::Gone) {
            Tags::of(&[Tag::Yield])
        } else {
            continue;
        };
        // «Крим – російський регіон», «російська назавжди».
        let rest = &predicate[length..];
        let next = rest.strip_prefix(' ').unwrap_or_default();
        let next = next[..word_length(next)].lowered();
        let goes_on = is_in(WordList::CalledRussian) && lexicon.lists.begins(WordList::LandNoun, &next)
            || lexicon.lists.has(WordList::Wholly, &next);
        let rest = if goes_on { &rest[" ".len() + next.len()..] } else { rest };
        let is_last = has_copula
            && [" for ", " and ", " but ", " now"].iter().any(|next| rest.starts_with(next))
            || rest.trim_start().is_empty() && behind.len() < REACH
            || rest.starts_with(|letter: char| !letter.is_whitespace() && letter != '-')
            || [" –", " —", "\n"].iter().any(|sign| rest.starts_with(sign));
        if is_last {
            let start = end + (behind.len() - predicate.len());
            found.push(Hit { start, end: start + length, tags, name: None, actor: None });
        }
    }
    found.extend(find_refusals(text, hits, lexicon));
    for slogan in found {
        let near = hits.partition_point(|hit| hit.end <= slogan.start);
        match hits.get_mut(near).filter(|hit| hit.start < slogan.end) {
            Some(hit) => hit.tags = hit.tags.with(slogan.tags),
            None => hits.insert(near, slogan),
        }
    }
}

/// "Not Luhansk, not Donetsk.", «Ні Херсон, ні Крим», «нет, ни Донецкую, ни Крым»: names with a negation before each and
/// nothing else up to the end. What is refused was told before.
fn find_refusals(text: &str, hits: &[Hit], lexicon: &Lexicon) -> Vec<Hit> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < hits.len() {
        let run = refused_run(text, &hits[at..], lexicon);
        if run.len() > 1 {
            found.extend(run.iter().map(|start| {
                let end = start + text[*start..].find(' ').unwrap_or_default();
                Hit { start: *start, end, tags: Tags::of(&[Tag::Kept]), name: None, actor: None }
            }));
        }
        at += run.len().max(1);
    }
    found
}

/// The first bytes of the negations before the names with which the hits begin, where nothing else stands between
/// these, before them or behind; none where that is not so.
fn refused_run(text: &str, hits: &[Hit], lexicon: &Lexicon) -> Vec<usize> {
    let mut starts: Vec<usize> = Vec::new();
    let mut end = None;
    let mut rest = hits.iter().filter(|hit| !hit.tags.has(Tag::Negation)).peekable();
    while let Some(hit) = rest.next_if(|hit| is_land(hit, lexicon) && starts.len() < MOST_REFUSED) {
        let from = end.unwrap_or_else(|| text.floor_char_boundary(hit.start.saturating_sub(SHORT)));
        let lead = text.get(from..hit.start).unwrap_or_default().trim_end();
        let negation = lead.rsplit(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default();
        let before = lead[..lead.len() - negation.len()].trim_end();
        let is_first = end.is_none();
        let opens =
            before.is_empty() || before.ends_with(['.', '!', '?', '“', '«', '"', ':', '\n', '—', '–']);
        let is_answer = before
            .strip_suffix(',')
            .is_some_and(|word| ["нет", "ні", "no"].iter().any(|no| word.lowered().ends_with(no)));
        let is_joined = matches!(before, "," | ", and" | ", і" | ", и" | ", та");
        let negates = lexicon.lists.has(WordList::RefusingEach, &negation.lowered());
        if !negates || !(is_first && (opens || is_answer) || !is_first && is_joined) {
            break;
        }
        starts.push(from + lead.len() - negation.len());
        let unit =
            rest.next_if(|unit| unit.tags.has(Tag::Unit) && text.get(hit.end..unit.start) == Some(" "));
        end = Some(unit.map_or(hit.end, |unit| unit.end));
    }
    let behind = end.and_then(|end| text.get(end..)).unwrap_or_default();
    let closes = behind.is_empty() || behind.starts_with(['.', '!', ';', '"', '”', '»', '\n']);
    if closes || behind.starts_with([',']) && behind.get(1..2).is_some_and(|next| "\"”»".contains(next)) {
        starts
    } else {
        Vec::new()
    }
}
