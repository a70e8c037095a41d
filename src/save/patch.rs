//! What changed between two states of a dossier, small enough to be written after every edit.

use serde::{Deserialize, Serialize};

use super::dossier::{
    actor_record, document_record, dossier_record, given_record, group_record, place_record,
    statement_record, suggestions_record,
};
use super::translation::translation_record;
use crate::format::wire::{
    WireActor, WireDocument, WireDossier, WireGivenSuggestion, WireGroup, WirePlace, WireStatement,
    WireSuggestions, WireTranslation,
};
use crate::model::{Dossier, Suggestions};

/// The difference between two states, list by list. It knows nothing of edits, so a journal can be
/// read by a version of the program whose edits do something else.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Patch {
    /// The whole dossier, where more has changed than its lists: another file was put in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    whole: Option<Box<WireDossier>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    documents: Option<Splice<WireDocument>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    actors: Option<Splice<WireActor>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    groups: Option<Splice<WireGroup>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    places: Option<Splice<WirePlace>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    statements: Option<Splice<WireStatement>>,
    /// All of them but those that were given, empty lists where none are left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suggestions: Option<WireSuggestions>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    given: Option<Splice<WireGivenSuggestion>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    translations: Option<Splice<WireTranslation>>,
}

/// Records of a list that give way to others: all between the first and the last that differ.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Splice<T> {
    /// Where, from 0.
    at: usize,
    /// How many give way.
    removed: usize,
    /// Their ids, by which they are found where an earlier change is lost.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    gone: Vec<String>,
    /// The id of the record before them; absent at the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    behind: Option<String>,
    /// What takes their place.
    put: Vec<T>,
}

/// A record of a list, known by its id.
trait Identified {
    fn id(&self) -> &str;
}

impl Identified for WireDocument {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for WireActor {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for WireGroup {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for WirePlace {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for WireStatement {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for WireGivenSuggestion {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for WireTranslation {
    fn id(&self) -> &str {
        &self.language
    }
}

/// What leads from one state to another.
pub(super) fn patch_between(before: &Dossier, after: &Dossier) -> Patch {
    if before.layer != after.layer || before.unknown != after.unknown {
        return Patch { whole: Some(Box::new(dossier_record(after))), ..Patch::default() };
    }
    let [lists, lists_after] = [before, after].map(|dossier| {
        let Suggestions { open, rejected, kept, given: _, unknown } = dossier.suggestions.clone();
        Suggestions { open, rejected, kept, given: Vec::new(), unknown }
    });
    Patch {
        whole: None,
        title: (before.title != after.title).then(|| after.title.clone()),
        documents: splice(&before.documents, &after.documents, document_record),
        actors: splice(&before.actors, &after.actors, actor_record),
        groups: splice(&before.groups, &after.groups, group_record),
        places: splice(&before.places, &after.places, place_record),
        statements: splice(&before.statements, &after.statements, statement_record),
        suggestions: (lists != lists_after).then(|| suggestions_record(&lists_after)),
        given: splice(&before.suggestions.given, &after.suggestions.given, given_record),
        translations: splice(&before.translations, &after.translations, translation_record),
    }
}

fn splice<T: PartialEq, W: Identified>(
    before: &[T],
    after: &[T],
    record: impl Fn(&T) -> W,
) -> Option<Splice<W>> {
    let at = before.iter().zip(after).take_while(|(one, other)| one == other).count();
    let (old, new) = (&before[at..], &after[at..]);
    let kept = old.iter().rev().zip(new.iter().rev()).take_while(|(one, other)| one == other).count();
    let (removed, put) = (old.len() - kept, &new[..new.len() - kept]);
    let id = |one: &T| record(one).id().to_owned();
    (removed > 0 || !put.is_empty()).then(|| Splice {
        at,
        removed,
        gone: old[..removed].iter().map(id).collect(),
        behind: at.checked_sub(1).map(|last| id(&before[last])),
        put: put.iter().map(&record).collect(),
    })
}

impl Patch {
    /// Leads a dossier on; false where the patch belongs to another one, which then stays as it is.
    ///
    /// `is_whole`: no change before this one is lost, so each record has the place that the patch says.
    /// Else the records are looked for by their ids.
    pub(super) fn apply(self, dossier: &mut WireDossier, is_whole: bool) -> bool {
        if let Some(whole) = self.whole {
            *dossier = *whole;
            return true;
        }
        let Some(documents) = found(self.documents, &dossier.documents, is_whole) else { return false };
        let Some(actors) = found(self.actors, &dossier.actors, is_whole) else { return false };
        let Some(groups) = found(self.groups, &dossier.groups, is_whole) else { return false };
        let Some(places) = found(self.places, &dossier.places, is_whole) else { return false };
        let Some(statements) = found(self.statements, &dossier.statements, is_whole) else { return false };
        let Some(given) = found(self.given, &dossier.suggestions.given, is_whole) else { return false };
        let translations = found(self.translations, &dossier.translations, is_whole);
        let Some(translations) = translations else { return false };
        if let Some(title) = self.title {
            dossier.title = title;
        }
        put(documents, &mut dossier.documents);
        put(actors, &mut dossier.actors);
        put(groups, &mut dossier.groups);
        put(places, &mut dossier.places);
        put(statements, &mut dossier.statements);
        put(translations, &mut dossier.translations);
        if let Some(lists) = self.suggestions {
            let given = std::mem::take(&mut dossier.suggestions.given);
            dossier.suggestions = lists;
            dossier.suggestions.given = given;
        }
        put(given, &mut dossier.suggestions.given);
        true
    }
}

/// Where a splice begins in a list, and the splice.
type Found<W> = Option<(usize, Splice<W>)>;

/// Finds what a splice changes: nothing where there is no splice, `None` where it fits no place.
fn found<W: Identified>(splice: Option<Splice<W>>, list: &[W], is_whole: bool) -> Option<Found<W>> {
    let Some(splice) = splice else { return Some(None) };
    let at = if is_whole {
        splice.at.checked_add(splice.removed).filter(|end| *end <= list.len()).map(|_| splice.at)
    } else {
        place_by_ids(&splice, list)
    };
    at.map(|at| Some((at, splice)))
}

/// Where the records stand that a splice removes, or behind which it puts others.
fn place_by_ids<W: Identified>(splice: &Splice<W>, list: &[W]) -> Option<usize> {
    if splice.gone.len() != splice.removed {
        return None;
    }
    let is_new = |one: &W| {
        splice.gone.iter().any(|id| id == one.id()) || list.iter().all(|other| other.id() != one.id())
    };
    if !splice.put.iter().all(is_new) {
        return None;
    }
    let position = |id: &str| list.iter().position(|one| one.id() == id);
    match (splice.gone.first(), &splice.behind) {
        (Some(first), _) => {
            let at = position(first)?;
            let there = list[at..].iter().map(Identified::id).take(splice.removed);
            there.eq(splice.gone.iter().map(String::as_str)).then_some(at)
        }
        (None, None) => Some(0),
        // What stood before it may be lost itself.
        (None, Some(before)) => Some(position(before).map_or(list.len(), |at| at + 1)),
    }
}

fn put<W>(found: Found<W>, list: &mut Vec<W>) {
    if let Some((at, splice)) = found {
        list.splice(at..at + splice.removed, splice.put);
    }
}
