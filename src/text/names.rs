//! Quotation marks in names: only words that stand in a text carry them.

use super::seal::own_text;
use crate::model::Dossier;

/// A name that lost quotation marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MendedName {
    /// The record, such as `group “novorossiya”`.
    pub record: String,
    /// The place in the file, such as `groups[1].name`.
    pub place: String,
    /// The name as it was.
    pub before: String,
}

/// Drops quotation marks from names around words that stand in no quote and no text of the dossier; what was
/// changed, in the order of the file.
pub fn drop_unquoted_marks(dossier: &mut Dossier) -> Vec<MendedName> {
    let mut mended = Vec::new();
    let mut sources: Option<Vec<String>> = None;
    let (statements, documents) = (&dossier.statements, &dossier.documents);
    let mut mend = |name: &mut String, record: &dyn Fn() -> String, place: String| {
        if next_quoted(name).is_none() {
            return;
        }
        let sources = sources.get_or_insert_with(|| {
            let quotes = statements.iter().flat_map(|one| &one.quote.segments).map(|one| one.exact.clone());
            let texts = documents.iter().filter_map(own_text).map(|text| text.as_str().to_owned());
            quotes.chain(texts).collect()
        });
        let stands = |words: &str| sources.iter().any(|source| source.contains(words));
        if let Some(kept) = without_unquoted_marks(name, stands) {
            mended.push(MendedName { record: record(), place, before: std::mem::replace(name, kept) });
        }
    };
    for (index, group) in dossier.groups.iter_mut().enumerate() {
        let id = group.id.clone();
        mend(&mut group.name, &|| format!("group “{id}”"), format!("groups[{index}].name"));
    }
    for (index, actor) in dossier.actors.iter_mut().enumerate() {
        let id = actor.id.clone();
        let record = || format!("actor “{id}”");
        mend(&mut actor.name, &record, format!("actors[{index}].name"));
        mend(&mut actor.short_name, &record, format!("actors[{index}].short_name"));
    }
    for (index, place) in dossier.places.iter_mut().enumerate() {
        let id = place.id.clone();
        let record = || format!("place “{id}”");
        mend(&mut place.name.en, &record, format!("places[{index}].name"));
        mend(&mut place.name.uk, &record, format!("places[{index}].name_uk"));
    }
    mended
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
    while let Some(again) = without_outer_marks(&mended, &stands) {
        mended = again;
    }
    Some(mended)
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
