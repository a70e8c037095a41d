//! Terms and hopes: what is waited for, tried, given up as lost, and words for land that only tell where.

use super::clause::Clauses;
use super::meant::is_awaited;
use super::rule::Around;
use super::scan::Hit;
use crate::model::Side;

/// "will not agree to a truce until Ukraine leaves": what Russia waits for, it demands.
pub(super) fn is_condition_of_russia(around: &Around<'_>) -> bool {
    let is_russias = around.voice == Some(Side::Russia)
        || around.voice != Some(Side::Ukraine)
            && around.tells_of_russia()
            && around.doer != Some(Side::Russia);
    let lead = around.clauses.reading.window_before(around.cue.start, 160).to_lowercase();
    let refuses = [" no ", " not ", "n’t ", "n't ", " never ", " не ", " нет ", " ні ", " немає "]
        .iter()
        .any(|word| lead.contains(word));
    is_russias && refuses && is_awaited(around.clauses, around.cue)
}

/// «спроба ЗСУ повернути позиції»: a noun for an attempt stands before what was tried.
pub(super) fn is_attempted_behind(around: &Around<'_>) -> bool {
    let lead = around.clauses.reading.window_before(around.cue.start, 60).to_lowercase();
    let clause = lead.rsplit([',', '.', ';', ':']).next().unwrap_or_default();
    let nouns = ["спроб", "попыт", "attempt"];
    clause.split_whitespace().rev().take(4).any(|word| nouns.iter().any(|noun| word.starts_with(noun)))
}

/// "Ukraine will not get it back", «Крим не повернути»: somebody on neither side gives land up as lost.
pub(super) fn is_given_up(around: &Around<'_>) -> bool {
    let word = around.clauses.reading.between(around.cue.start, around.cue.end).to_lowercase();
    let is_to_come =
        ["back", "ти", "ть", "return", "regain", "retake", "reclaim"].iter().any(|end| word.ends_with(end));
    let is_past = ["took", "taken", "won", "got"].iter().any(|start| word.starts_with(start));
    let is_outsider = !matches!(around.voice, Some(Side::Ukraine | Side::Russia));
    around.is_negated && is_outsider && is_to_come && !is_past && around.doer != Some(Side::Russia)
}

/// "from Russian territory", «з території РФ»: where something is, and not whose an area is.
pub(super) fn is_mere_place(clauses: &Clauses<'_>, cue: &Hit) -> bool {
    let word = clauses.reading.between(cue.start, cue.end).to_lowercase();
    let names_land =
        ["territor", "soil", "land", "територ", "террит", "земл"].iter().any(|noun| word.contains(noun));
    let lead = clauses.reading.window_before(cue.start, 16).to_lowercase();
    let last = lead.split_whitespace().next_back().unwrap_or_default();
    let places = [
        "from",
        "on",
        "in",
        "into",
        "inside",
        "across",
        "over",
        "within",
        "onto",
        "з",
        "із",
        "зі",
        "на",
        "с",
        "из",
        "в",
        "у",
        "по",
        "над",
        "через",
        "вглиб",
        "вглубь",
    ];
    names_land && places.contains(&last)
}
