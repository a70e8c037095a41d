//! What may stand between two names of one list.

use crate::phrase::letter::{Letter as _, Lowered as _};

/// Words that may stand between two names of one list.
const CONNECTORS: [&str; 42] = [
    "ні",
    "ни",
    "nor",
    "ані",
    "and",
    "or",
    "the",
    "as",
    "well",
    "also",
    "both",
    "region",
    "regions",
    "oblast",
    "oblasts",
    "of",
    "in",
    "any",
    "all",
    "partially",
    "і",
    "й",
    "та",
    "або",
    "чи",
    "в",
    "у",
    "також",
    "а",
    "областях",
    "область",
    "області",
    "и",
    "или",
    "также",
    "области",
    "областей",
    "городе",
    "місті",
    "city",
    "республики",
    "так",
];

/// True where the gap only joins, and sets nothing against what stands before.
pub(super) fn is_coordination(gap: &str) -> bool {
    may_join(gap) && !sets_against(gap)
}

/// True where the gap only joins, or sets one name against the other: «A, а B планує захопити».
pub(super) fn may_join(gap: &str) -> bool {
    gap.len() <= MAX_GAP
        && !gap.contains(['.', ';', ':'])
        && gap
            .split(|letter: char| !letter.is_letter_or_digit())
            .filter(|word| !word.is_empty())
            .all(|word| CONNECTORS.contains(&word.lowered().as_str()))
}

/// «, а на Сумщині»: what follows is set against what stands before; «а також», «а й» only go on.
fn sets_against(gap: &str) -> bool {
    let mut words = gap.split(|letter: char| !letter.is_letter_or_digit()).filter(|word| !word.is_empty());
    words.any(|word| word == "а")
        && !words
            .next()
            .is_some_and(|next| matches!(next, "також" | "также" | "й" | "и" | "ще" | "ещё" | "еще"))
}

/// The longest gap, in bytes, between two names of one list.
const MAX_GAP: usize = 48;
