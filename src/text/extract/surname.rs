//! Surnames in their cases: «Цахкна», «з Цахкною».

/// A surname without the end that tells its case.
pub(super) fn stem_of(surname: &str) -> &str {
    surname.trim_end_matches(['а', 'у', 'ю', 'я', 'ь', 'ї', 'и', 'і', 'м', 'о', 'ы', 'е', 'й'])
}

/// True for two forms of a surname that differ in their case endings at most.
pub(super) fn same_surname(one: &str, other: &str) -> bool {
    let stem = stem_of(one);
    one == other || !other.is_ascii() && stem.chars().count() > 2 && stem == stem_of(other)
}
