//! Quotation marks in names: only words that stand in a text carry them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::canonical::CanonicalText;
use super::occurrences::Occurrences;
use super::seal::own_text;
use crate::model::Dossier;
use crate::words::{Message, message};

/// How many marks inside marks a name may have: all that lie deeper go.
const MOST_ROUNDS: usize = 8;
/// Quotation marks.
const MARKS: [char; 6] = ['“', '”', '„', '«', '»', '"'];

/// A name that lost quotation marks.
#[derive(Debug, Clone, PartialEq)]
pub struct MendedName {
    /// The record, such as “group “novorossiya””.
    pub record: Message,
    /// The place in the file, such as `groups[1].name`.
    pub place: String,
    /// The name as it was.
    pub before: String,
}

/// Drops quotation marks from names around words that stand in no quote and no text of the dossier; what was
/// changed, in the order of the file.
pub fn drop_unquoted_marks(dossier: &mut Dossier) -> Vec<MendedName> {
    let stands = standing_words(dossier);
    let mut mended = Vec::new();
    let mut mend = |name: &mut String, record: &dyn Fn() -> Message, place: String| {
        if let Some(kept) = without_unquoted_marks(name, |words| stands.contains(words)) {
            mended.push(MendedName { record: record(), place, before: std::mem::replace(name, kept) });
        }
    };
    for (index, group) in dossier.groups.iter_mut().enumerate() {
        let id = group.id.to_string();
        mend(&mut group.name, &|| message!("text-record-group", id = &id), format!("groups[{index}].name"));
    }
    for (index, actor) in dossier.actors.iter_mut().enumerate() {
        let id = actor.id.to_string();
        let record = || message!("text-record-actor", id = &id);
        mend(&mut actor.name, &record, format!("actors[{index}].name"));
        mend(&mut actor.short_name, &record, format!("actors[{index}].short_name"));
    }
    for (index, place) in dossier.places.iter_mut().enumerate() {
        let id = place.id.to_string();
        let record = || message!("text-record-place", id = &id);
        mend(&mut place.name.en, &record, format!("places[{index}].name"));
        mend(&mut place.name.uk, &record, format!("places[{index}].name_uk"));
    }
    mended
}

/// The words that names of a dossier have in quotation marks and that stand in a quote or a text of it.
///
/// They are looked for together, so that thousands of names cost one pass over the texts for each depth of marks.
fn standing_words(dossier: &Dossier) -> BTreeSet<String> {
    let mut names: Vec<&str> = Vec::new();
    names.extend(dossier.groups.iter().map(|group| group.name.as_str()));
    names.extend(dossier.actors.iter().flat_map(|actor| [actor.name.as_str(), &actor.short_name]));
    names.extend(dossier.places.iter().flat_map(|place| [place.name.en.as_str(), &place.name.uk]));
    names.retain(|name| next_quoted(name).is_some());
    if names.is_empty() {
        return BTreeSet::new();
    }
    let own: Vec<CanonicalText> = dossier.documents.iter().filter_map(own_text).collect();
    let segments = dossier.statements.iter().flat_map(|one| &one.quote.segments);
    let sources: Vec<&str> =
        segments.map(|one| one.exact.as_str()).chain(own.iter().map(CanonicalText::as_str)).collect();
    let mut known: BTreeMap<String, bool> = BTreeMap::new();
    for _ in 0..MOST_ROUNDS {
        // What is not known yet is taken to stand, so that nothing inside it is asked for before it is known.
        let asked: RefCell<BTreeSet<String>> = RefCell::default();
        let stands = |words: &str| {
            known.get(words).copied().unwrap_or_else(|| {
                asked.borrow_mut().insert(words.to_owned());
                true
            })
        };
        for name in &names {
            // Only what it asks for counts.
            drop(without_unquoted_marks(name, stands));
        }
        let asked = asked.into_inner();
        if asked.is_empty() {
            break;
        }
        let found = Occurrences::of(sources.iter().copied(), asked.iter().map(String::as_str));
        let is_there = |words: &str| words.is_empty() || found.get(words).is_some_and(|one| one.count > 0);
        known.extend(asked.iter().map(|words| (words.clone(), is_there(words))));
    }
    known.into_iter().filter_map(|(words, stands)| stands.then_some(words)).collect()
}

/// A name without the quotation marks around words that stand nowhere; `None` where all of them stand.
///
/// `stands` says whether words stand in a quote or a text. Knows “…”, «…», „…“ and straight marks.
///
/// # Examples
/// ```
/// use claims_map::text::without_unquoted_marks;
/// assert_eq!(without_unquoted_marks("“Novorossiya”", |words| words == "Novorossiya"), None);
/// assert_eq!(without_unquoted_marks("the “New” Land", |_| false).as_deref(), Some("the New Land"));
/// assert_eq!(without_unquoted_marks("“the “New” Land”", |_| false).as_deref(), Some("the New Land"));
/// ```
pub fn without_unquoted_marks(name: &str, stands: impl Fn(&str) -> bool) -> Option<String> {
    // Marks inside marks come to stand outside once the outer ones are dropped.
    let mut mended = without_outer_marks(name, &stands)?;
    for _ in 1..MOST_ROUNDS {
        match without_outer_marks(&mended, &stands) {
            Some(again) => mended = again,
            None => return Some(mended),
        }
    }
    // What lies deeper is no name; nobody has looked for it.
    Some(mended.replace(MARKS, ""))
}

fn without_outer_marks(name: &str, stands: impl Fn(&str) -> bool) -> Option<String> {
    let mut kept = String::new();
    let mut rest = name;
    while let Some((before, words, after)) = next_quoted(rest) {
        let marks_end = rest.len() - after.len();
        kept.push_str(before);
        kept.push_str(if stands(words) { &rest[before.len()..marks_end] } else { words });
        rest = after;
    }
    kept.push_str(rest);
    (kept != name).then_some(kept)
}

/// What stands before the first pair of quotation marks, inside it, and behind it.
fn next_quoted(text: &str) -> Option<(&str, &str, &str)> {
    let (start, open) = text.char_indices().find(|(_, letter)| matches!(letter, '“' | '«' | '„' | '"'))?;
    let closers: &[char] = match open {
        '“' => &['”'],
        '«' => &['»'],
        '„' => &['“', '”'],
        _ => &['"'],
    };
    let inside = &text[start + open.len_utf8()..];
    let end = inside.find(closers)?;
    let closer = inside[end..].chars().next().map_or(0, char::len_utf8);
    Some((&text[..start], &inside[..end], &inside[end + closer..]))
}
