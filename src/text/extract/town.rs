//! Towns and villages: which words are names of theirs, in which area each lies, and what to say of that.
//!
//! The list of towns has thousands of names, and many are words or surnames as well. One counts only where the words
//! around it speak of a place; and where several areas have one of that name, only the text can tell which is meant.

use super::lexicon::{KnownName, Lexicon, Naming};
use super::mention::Named;
use super::scan::Hit;
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::AreaId;
use crate::phrase::letter::{Letter as _, Lowered as _};
use crate::words::{Arg, Joint, message};

/// The most areas that are listed by name.
const MAX_LISTED: usize = 5;

/// What is done to places, and to nobody.
const OF_PLACES: Tags = Tags::of(&[
    Tag::Seize,
    Tag::Liberate,
    Tag::Retake,
    Tag::Advance,
    Tag::Attack,
    Tag::Control,
    Tag::Occupied,
    Tag::Strike,
    Tag::Withdraw,
    Tag::Toward,
    Tag::Direction,
]);

/// Takes away what "took" would say where it takes no place: it took part, it took time. Hits that mean nothing else
/// go.
pub(super) fn drop_light_verbs(text: &str, hits: &mut Vec<Hit>) {
    let is_light: Vec<bool> = (0..hits.len()).map(|at| is_light_verb(text, hits, at)).collect();
    let mut number = 0;
    hits.retain(|hit| {
        number += 1;
        !is_light[number - 1] || hit.name.is_some() || hit.actor.is_some()
    });
}

fn is_light_verb(text: &str, hits: &[Hit], at: usize) -> bool {
    let hit = &hits[at];
    let word = text.get(hit.range()).unwrap_or_default();
    if !["took", "taken", "takes", "take", "taking"].iter().any(|verb| word.eq_ignore_ascii_case(verb)) {
        return false;
    }
    let behind =
        text.get(hit.end..text.floor_char_boundary((hit.end + 60).min(text.len()))).unwrap_or_default();
    // "was taken by Russian forces".
    let lead = window_before(text, hit.start, 24).trim_end();
    let last = lead.rsplit(' ').find(|word| !word.ends_with("ly")).unwrap_or_default();
    let is_passive = word.eq_ignore_ascii_case("taken")
        && matches!(last, "was" | "were" | "been" | "being" | "is" | "are");
    let by = behind.strip_prefix(" by ").map(|rest| rest.strip_prefix("the ").unwrap_or(rest));
    let acts = Tags::of(&[Tag::Russian, Tag::Ukrainian, Tag::Forces]);
    let is_by_side = by.is_some_and(|rest| {
        let start = hit.end + behind.len() - rest.len();
        hits[at + 1..]
            .iter()
            .take(2)
            .any(|next| next.start == start && (next.tags.meets(acts) || next.actor.is_some()))
    });
    if is_passive && is_by_side {
        return false;
    }
    let clause = behind.split(|letter: char| letter.is_ascii_punctuation()).next().unwrap_or_default();
    let nouns = [
        "village",
        "town",
        "city",
        "settlement",
        "hamlet",
        "rest",
        "whole",
        "entire",
        "remain",
        "region",
        "oblast",
        "territor",
        "land",
        "province",
        "peninsula",
    ];
    let links = [
        "part", "place", "in", "to", "from", "by", "near", "at", "care", "over", "off", "aim", "time", "and",
    ];
    let takes_settlement = clause
        .split_whitespace()
        .take(6)
        .take_while(|word| !links.contains(word))
        .any(|word| nouns.iter().any(|noun| word.starts_with(noun)));
    let takes_name = hits.get(at + 1).is_some_and(|next| {
        next.name.is_some() && matches!(text.get(hit.end..next.start), Some(" " | " the "))
    });
    !takes_settlement && !takes_name
}

/// "Moscow claims Donetsk Oblast": where land alone stands behind the verb, it is what is claimed, not what is said of
/// it.
pub(super) fn claims_are_of_land(text: &str, hits: &mut [Hit]) {
    for at in 0..hits.len().saturating_sub(1) {
        let word = text.get(hits[at].range()).unwrap_or_default();
        if !["claim", "claims", "claimed"].iter().any(|verb| word.eq_ignore_ascii_case(verb)) {
            continue;
        }
        let next = &hits[at + 1];
        let is_right_behind = next.name.is_some()
            && matches!(
                text.get(hits[at].end..next.start),
                Some(" " | " the " | " all of " | " the whole of ")
            );
        if !is_right_behind {
            continue;
        }
        let behind = text.get(next.end..text.floor_char_boundary((next.end + 40).min(text.len())));
        let behind = behind.unwrap_or_default().trim_start();
        let unit = ["Oblast", "oblast", "region", "Region", "province"];
        let behind = unit.iter().find_map(|unit| behind.strip_prefix(unit)).unwrap_or(behind);
        let first = behind.split_whitespace().next().unwrap_or_default();
        let ends = behind.is_empty() || behind.starts_with(['.', ';', '\n', '!', '?']);
        if ends || matches!(first, "as" | "amid" | "despite" | "while") {
            hits[at].tags = hits[at].tags.with(Tags::of(&[Tag::Claims]));
        }
    }
}

/// «…, признают аналитики»: behind a comma, whoever admits something says it.
pub(super) fn admissions_are_said(text: &str, hits: &mut [Hit]) {
    for hit in hits.iter_mut().filter(|hit| hit.tags.has(Tag::Recognise)) {
        let word = text.get(hit.range()).unwrap_or_default().lowered();
        let admits = ["призна", "визна", "acknowledg"].iter().any(|stem| word.starts_with(stem));
        let lead = window_before(text, hit.start, 8).trim_end();
        let behind = text.get(hit.end..).unwrap_or_default();
        let first = behind.split_whitespace().next().unwrap_or_default();
        let is_told = behind.starts_with(' ') && first.chars().next().is_some_and(char::is_letter);
        if admits && is_told && lead.ends_with([',', '–', '—', '”', '»', '"']) {
            hit.tags = hit.tags.with(Tags::of(&[Tag::Say]));
        }
    }
}

/// "wants all of Donetsk Oblast", «требует Донецкую область»: where land is the object of wanting or demanding, it is
/// what is claimed.
pub(super) fn demands_are_of_land(text: &str, hits: &mut [Hit], lexicon: &Lexicon) {
    for at in 0..hits.len() {
        if !hits[at].tags.has(Tag::Demand) {
            continue;
        }
        let word = text.get(hits[at].range()).unwrap_or_default().lowered();
        let wants = lexicon.lists.begins(WordList::Wanting, &word);
        if !wants {
            continue;
        }
        let is_land = |hit: &Hit| {
            let naming =
                hit.name.filter(|(name, _)| !matches!(lexicon.names[*name as usize], KnownName::Decoy(_)));
            naming.is_some_and(|(_, naming)| naming != Naming::Settlement)
        };
        let Some(next) = hits[at + 1..].iter().take(6).position(|hit| hit.name.is_some()) else { continue };
        let next = at + 1 + next;
        let gap = text.get(hits[at].end..hits[next].start).unwrap_or_default();
        let is_small = |word: &str| lexicon.lists.has(WordList::BeforeObject, &word.lowered());
        let is_direct = gap.len() < 90 && gap.split_whitespace().all(is_small);
        if is_direct && is_land(&hits[next]) && is_whole_object(text, &hits[next], hits.get(next + 1)) {
            hits[at].tags = hits[at].tags.with(Tags::of(&[Tag::Claims]));
        }
    }
}

/// True where the name is what is wanted, and not the beginning of something else: "wants Kherson residents to".
fn is_whole_object(text: &str, name: &Hit, next: Option<&Hit>) -> bool {
    let behind = text.get(name.end..).unwrap_or_default();
    let is_before_unit = next.is_some_and(|unit| {
        unit.tags.meets(Tags::of(&[Tag::Unit, Tag::Anaphor])) && text.get(name.end..unit.start) == Some(" ")
    });
    let first = behind.split_whitespace().next().unwrap_or_default();
    let goes_on = [
        "and",
        "as",
        "too",
        "back",
        "in",
        "by",
        "before",
        "or",
        "but",
        "for",
        "from",
        "under",
        "та",
        "і",
        "й",
        "як",
        "в",
        "у",
        "без",
        "за",
        "до",
        "и",
        "как",
        "целиком",
        "повністю",
        "полностью",
        "цілком",
        "назад",
        "собі",
        "себе",
    ];
    let small = behind.trim_start_matches(' ');
    let unit = ["region", "oblast", "Region", "Oblast", "province", "област", "peninsula"];
    is_before_unit
        || behind.starts_with(|letter: char| !letter.is_letter_or_digit() && letter != ' ' && letter != '-')
        || behind.is_empty()
        || goes_on.contains(&first)
        || unit.iter().any(|noun| small.starts_with(noun))
}

/// Takes the names of towns away from hits where the words around them speak of no place; hits that mean nothing else
/// go.
pub(super) fn settle(text: &str, hits: &mut Vec<Hit>, lexicon: &Lexicon) {
    let mut is_place = Vec::with_capacity(hits.len());
    for at in 0..hits.len() {
        let is_town = is_settlement(&hits[at]);
        // Of a list of towns the first tells of all.
        let goes_on = at.checked_sub(1).is_some_and(|before| {
            is_place[before]
                && hits[before].name.is_some()
                && joins(text.get(hits[before].end..hits[at].start))
        });
        is_place.push(
            !is_town
                || (goes_on && !is_of_name(text, &hits[at]))
                || is_named_as_place(text, hits, at, lexicon),
        );
    }
    let mut number = 0;
    hits.retain_mut(|hit| {
        number += 1;
        if !is_place[number - 1] {
            hit.name = None;
        }
        hit.name.is_some() || hit.actor.is_some() || hit.tags != Tags::default()
    });
}

fn is_settlement(hit: &Hit) -> bool {
    matches!(hit.name, Some((_, Naming::Settlement)))
}

/// True where only a comma or "and" stands between two names.
fn joins(gap: Option<&str>) -> bool {
    matches!(
        gap.map(str::trim),
        Some("," | "and" | ", and" | "or" | "та" | "і" | "й" | "и" | "або" | "или" | "to" | "–" | "-")
    )
}

/// True for a part of a longer name, of a person or a body: a capital stands right beside it.
fn is_of_name(text: &str, hit: &Hit) -> bool {
    let begins = |word: &str| word.starts_with(char::is_uppercase);
    let behind = text.get(hit.end..).unwrap_or_default();
    let is_joined = behind.starts_with('-') || behind.strip_prefix(' ').is_some_and(begins);
    let before = window_before(text, hit.start, 40);
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let is_open =
        before.ends_with(' ') && !last.ends_with(['.', ',', ';', ':', '!', '?', '”', '»', '"', ')']);
    // A first word may have its capital from the sentence: "In Lyman".
    is_joined || is_open && begins(last) && last.chars().count() > 3
}

fn is_named_as_place(text: &str, hits: &[Hit], at: usize, lexicon: &Lexicon) -> bool {
    let hit = &hits[at];
    if hit.actor.is_some() {
        return false;
    }
    let next = hits.get(at + 1);
    let gap = next.and_then(|next| text.get(hit.end..next.start)).unwrap_or_default();
    let is_near =
        |gap: &str, most: usize| gap.len() <= most && !gap.contains(['.', ';', ':', '“', '”', '«', '»', '"']);
    // "Lyman direction", "Borova, Kharkiv region", «Лиман Донецької області».
    let is_of_area = next.is_some_and(|next| {
        let is_area = matches!(next.name, Some((name, _))
            if matches!(lexicon.names[name as usize], KnownName::Area(_)));
        let is_unit = next.tags.meets(Tags::of(&[Tag::Direction]));
        (is_area && matches!(gap.trim(), "," | "" | "in" | "in the" | "у" | "в" | "(") || is_unit)
            && gap.len() <= 8
    });
    if is_of_area {
        return true;
    }
    if is_of_name(text, hit) {
        return false;
    }
    let before = window_before(text, hit.start, 32);
    let word =
        before.trim_end().rsplit(|letter: char| !letter.is_letter_or_digit()).next().unwrap_or_default();
    let is_close = before.trim_end().ends_with(word) && !word.is_empty();
    if is_close && PLACE_LEADS.contains(&word.lowered().as_str()) {
        return true;
    }
    let previous = at.checked_sub(1).map(|before| &hits[before]);
    let is_object = previous.is_some_and(|other| {
        let gap = text.get(other.end..hit.start).unwrap_or_default();
        other.tags.meets(OF_PLACES) && is_near(gap, 24) && gap.split_whitespace().count() <= 2
    });
    let is_subject = next.is_some_and(|next| {
        next.tags.meets(OF_PLACES) && is_near(gap, 28) && gap.split_whitespace().count() <= 3
    });
    is_object || is_subject
}

/// Words right before the name of a place.
const PLACE_LEADS: [&str; 74] = [
    "in",
    "near",
    "from",
    "to",
    "into",
    "around",
    "outside",
    "toward",
    "towards",
    "through",
    "at",
    "of",
    "for",
    "beyond",
    "behind",
    "above",
    "over",
    "between",
    "inside",
    "east",
    "west",
    "north",
    "south",
    "northeast",
    "northwest",
    "southeast",
    "southwest",
    "village",
    "town",
    "city",
    "settlement",
    "hamlet",
    "captured",
    "seized",
    "у",
    "в",
    "під",
    "біля",
    "до",
    "з",
    "із",
    "на",
    "над",
    "поблизу",
    "навколо",
    "через",
    "за",
    "від",
    "між",
    "село",
    "села",
    "селі",
    "селом",
    "селище",
    "селища",
    "селищі",
    "місто",
    "міста",
    "місті",
    "містом",
    "под",
    "около",
    "возле",
    "из",
    "от",
    "у",
    "к",
    "город",
    "города",
    "городе",
    "посёлок",
    "поселок",
    "посёлка",
    "поселка",
];

fn window_before(text: &str, end: usize, reach: usize) -> &str {
    text.get(text.floor_char_boundary(end.saturating_sub(reach))..end).unwrap_or_default()
}

/// The areas in words: by name, or how many where they are more than a few.
pub(super) fn areas_in_words(lexicon: &Lexicon, areas: &[AreaId]) -> Arg {
    if areas.len() > MAX_LISTED {
        return message!("text-name-so-many-areas", count = areas.len()).into();
    }
    Arg::list(Joint::Or, areas.iter().map(|area| lexicon.area_name(area)))
}

/// Decides in which area a town lies that several areas have: the one that its sentence names, or else the only one
/// of them that was named shortly before; `before` are these. Where neither tells, all stay.
pub(super) fn decide(named: &mut Named, here: &[AreaId], before: &[AreaId]) {
    let fits = |areas: &[AreaId]| {
        let mut found = named.areas.iter().filter(|area| areas.contains(area));
        found.next().filter(|_| found.next().is_none()).cloned()
    };
    if let Some(area) = fits(here).or_else(|| fits(before)) {
        named.elsewhere = named.areas.iter().filter(|other| **other != area).cloned().collect();
        named.areas = vec![area];
    }
}
