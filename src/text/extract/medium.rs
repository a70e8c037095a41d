//! Media that the lexicon does not know: by the noun before a name in marks, «видання „Обрій“», or by the last word of a
//! name, "the Evening Post". They relay whoever else speaks.

use super::attribution::Someone;
use super::reading::Reading;
use super::word_list::WordList;
use crate::phrase::letter::Lowered as _;

/// How far before a name its noun may begin, in bytes.
const NEAR: usize = 48;

/// «пише видання „Обрій“»: the noun before a name in marks tells that it is a medium.
pub(super) fn is_called_medium(reading: &Reading<'_>, who: &Someone) -> bool {
    let lead = reading.small_before(who.name.start, NEAR);
    let Some(lead) = lead.strip_suffix(['«', '“', '„', '"']) else { return false };
    let noun = lead.split_whitespace().next_back().unwrap_or_default();
    let lists = &reading.lexicon.lists;
    lists.begins(WordList::MediumNoun, noun) && !lists.begins(WordList::MediumPerson, noun)
}

/// "the New York Post", «Луганська правда»: a medium, by the last word of its name.
pub(super) fn is_named_as_medium(reading: &Reading<'_>, name: &str) -> bool {
    let last = name.rsplit(char::is_whitespace).next().unwrap_or_default();
    name.contains(' ')
        && (!last.is_ascii() || last.starts_with(char::is_uppercase))
        && reading.lexicon.lists.has(WordList::MediumName, &last.lowered())
}
