//! Words beside a name: shares of an area, offices of one, its sides.

use super::word_list::{WordList, WordLists};
use crate::phrase::letter::Lowered as _;

/// "three-quarters of", "two thirds of the", «третину», «79 %»: a share stands right before a name.
pub(super) fn is_share_of(lists: &WordLists, lead: &str) -> bool {
    let lead = lead.strip_suffix(" the").unwrap_or(lead);
    let words = lead.strip_suffix(" of").unwrap_or(lead);
    let is_of = words.len() < lead.len();
    let last = words.rsplit([' ', '-', '\u{a0}']).next().unwrap_or_default().lowered();
    is_of && lists.has(WordList::ShareOf, &last)
        || !is_of && (last.ends_with('%') || lists.begins(WordList::Share, &last))
}

/// True for an office of an oblast; a police or a court may be a city's.
pub(super) fn is_regional(office: &str) -> bool {
    let office = office.lowered();
    let starts = [
        "regional",
        "occupation",
        "oblast",
        "state",
        "governor",
        "обл",
        "регіонал",
        "губернатор",
        "военн",
        "військ",
    ];
    starts.iter().any(|start| office.starts_with(start)) || matches!(office.as_str(), "ода" | "ова" | "ога")
}

/// East, southern: those tell the part of a city as well as of an area.
pub(super) fn is_side(word: &str) -> bool {
    let word = word.lowered();
    ["north", "south", "east", "west", "північ", "півден", "схід", "захід", "север", "юж", "восточ", "запад"]
        .iter()
        .any(|side| word.starts_with(side))
        || word.starts_with("se")
        || word.starts_with("settle")
        || word.starts_with("village")
}
