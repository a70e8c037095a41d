//! Whom a role stands for that tells of which nation somebody is: «сказав естонський міністр» behind «з естонським колегою
//! Маргусом Цахкною».

use std::ops::Range;

use super::attribution::Someone;
use super::reading::Reading;
use super::surname::{same_surname, stem_of};
use super::tag::Tag;
use crate::phrase::letter::{Letter as _, Lowered as _};

/// How far before the role the name may stand, in bytes.
const REACH: usize = 4_000;
/// The most words between the nation and the name: "the Estonian foreign minister, Margus".
const NEAR: usize = 5;
/// How far before a name its title may stand, in bytes.
const MOST_BEFORE_NAME: usize = 160;
/// The fewest letters by which a nation is told.
const LEAST: usize = 4;

/// True where the text has called somebody by the nation that the words before a role tell: within a few words before a
/// name of theirs.
pub(super) fn is_called_of_nation(
    reading: &Reading<'_>,
    who: &Someone,
    phrase: &Someone,
    role: &Range<usize>,
) -> bool {
    let nation =
        reading.between(phrase.range.start, role.start).split_whitespace().next().unwrap_or_default();
    let nation = nation.lowered();
    let nation = nation.strip_suffix("'s").or(nation.strip_suffix("’s")).unwrap_or(&nation);
    let stem = nation_stem(nation);
    let name = reading.between(who.name.start, who.name.end);
    let Some(surname) = name.rsplit(' ').next().filter(|surname| stem_of(surname).chars().count() > 2) else {
        return false;
    };
    if stem.chars().count() < LEAST {
        return false;
    }
    let before = reading.window_before(phrase.range.start, REACH);
    let words: Vec<&str> = before.split_whitespace().collect();
    let bare = |word: &str| word.trim_matches(|letter: char| !letter.is_letter_or_digit()).to_owned();
    (0..words.len()).any(|at| {
        same_surname(&bare(words[at]), surname)
            && words[at.saturating_sub(NEAR)..at]
                .iter()
                .rev()
                .take_while(|word| !word.ends_with(['.', ';', '!', '?']))
                .any(|word| bare(word).lowered().starts_with(stem))
    })
}

/// «Начальник» of «Начальник ОВА»: the Slavic title with which the words for somebody without a name begin.
pub(super) fn title_of<'a>(reading: &Reading<'a>, words: &Someone) -> Option<&'a str> {
    let all = reading.between(words.name.start, words.name.end);
    let (title, rest) = all.split_once(' ')?;
    let first = reading.hits.partition_point(|hit| hit.start < words.name.start);
    let is_title = reading.hits[first..]
        .iter()
        .take_while(|hit| hit.start == words.name.start)
        .any(|hit| hit.tags.has(Tag::Role) && hit.end == words.name.start + title.len());
    let is_office = rest.split(' ').all(|word| word.chars().all(char::is_uppercase));
    (words.is_person && words.actor.is_none() && is_title && is_office && !title.is_ascii()).then_some(title)
}

/// True where somebody's name stands behind the title, in its clause.
pub(super) fn has_title(reading: &Reading<'_>, who: &Someone, title: &str) -> bool {
    let name = reading.between(who.name.start, who.name.end);
    let lead = reading.window_before(who.name.start, MOST_BEFORE_NAME);
    let clause = lead.rsplit([',', '.', ';', ':', '\n']).next().unwrap_or_default();
    name.contains(' ') && clause.split(' ').any(|word| word.lowered() == title.lowered())
}

/// A nation without the end that tells its case, or makes an adjective of it.
fn nation_stem(nation: &str) -> &str {
    let count = nation.chars().count();
    let kept = count.saturating_sub(2).max(LEAST.min(count));
    nation.char_indices().nth(kept).map_or(nation, |(at, _)| &nation[..at])
}
