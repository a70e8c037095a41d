//! What stands around a statement's quote, with the answers that were given before.

use super::guard::Guard;
use crate::model::{GuardKind, GuardNote, Statement};

/// The shortest last word of a name that stands for the whole name, in letters.
const SHORTEST_NAME: usize = 4;

/// What the guard finds around a statement's quote.
///
/// An answer that was given to the same words is kept; an attribution is answered where, of all whom its sentence names, the speaker or a relayer stands nearest.
///
/// `sources` are the names of the speaker and the relayers, as the dossier has them, and `others` those of
/// everybody else in it. The guarded text is the document's own.
pub fn refresh_context(
    guard: &Guard<'_>,
    statement: &Statement,
    sources: &[&str],
    others: &[&str],
) -> Vec<GuardNote> {
    let ranges: Vec<_> = statement.quote.segments.iter().map(|segment| segment.range.clone()).collect();
    let mut notes = guard.notes(&ranges);
    for note in &mut notes {
        let is_same =
            |old: &&GuardNote| (old.kind, &old.words, old.place) == (note.kind, &note.words, note.place);
        let exactly = |old: &&GuardNote| is_same(old) && old.range == note.range;
        let before = &statement.context;
        let old = before.iter().find(exactly).or_else(|| before.iter().find(is_same));
        note.kept_because = old.and_then(|old| old.kept_because.clone());
        note.unknown = old.map(|old| old.unknown.clone()).unwrap_or_default();
        if note.kind == GuardKind::Attribution && note.kept_because.is_none() {
            let named = nearest_name(guard, note, sources);
            let other = nearest_name(guard, note, others);
            let is_nearest = |distance: usize| other.is_none_or(|(other, _)| distance <= other);
            note.kept_because = named
                .filter(|(distance, _)| is_nearest(*distance))
                .map(|(_, name)| format!("its sentence names the source: {name}"));
        }
    }
    notes
}

/// The name nearest to a note in its sentence, and how far off it stands, in bytes; `None` where none of the names
/// stands there.
fn nearest_name<'a>(guard: &Guard<'_>, note: &GuardNote, names: &[&'a str]) -> Option<(usize, &'a str)> {
    let range = guard.sentence_around(&note.range);
    let sentence = guard.text().slice(range.start, range.end).unwrap_or_default();
    let here = guard.text().slice(range.start, note.range.start).map_or(0, str::len);
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let distance = |name: &str| {
        let starts = sentence.match_indices(name).map(|(at, _)| at);
        let whole = starts.filter(|start| {
            let (before, behind) = (&sentence[..*start], &sentence[start + name.len()..]);
            !is_letter(before.chars().next_back()) && !is_letter(behind.chars().next())
        });
        whole.map(|start| start.abs_diff(here)).min()
    };
    let near = names.iter().filter(|name| !name.is_empty()).filter_map(|name| {
        let last = name.split_whitespace().next_back().filter(|word| word.chars().count() >= SHORTEST_NAME);
        let found = distance(name).into_iter().chain(last.and_then(distance)).min()?;
        Some((found, *name))
    });
    near.min_by_key(|(distance, _)| *distance)
}
