//! What changed between two states of a dossier, small enough to be written after every edit.

use serde::{Deserialize, Serialize};

use super::dossier::{
    actor_record, document_record, dossier_record, group_record, place_record, statement_record,
    suggestions_record,
};
use crate::load::wire::{
    WireActor, WireDocument, WireDossier, WireGroup, WirePlace, WireStatement, WireSuggestions,
};
use crate::model::Dossier;

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
    /// All of them, empty lists where none are left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suggestions: Option<WireSuggestions>,
}

/// Records of a list that give way to others: all between the first and the last that differ.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Splice<T> {
    /// Where, from 0.
    at: usize,
    /// How many give way.
    removed: usize,
    /// What takes their place.
    put: Vec<T>,
}

/// What leads from one state to another.
pub(super) fn patch_between(before: &Dossier, after: &Dossier) -> Patch {
    if before.layer != after.layer || before.unknown != after.unknown {
        return Patch { whole: Some(Box::new(dossier_record(after))), ..Patch::default() };
    }
    let suggestions = || suggestions_record(&after.suggestions);
    Patch {
        whole: None,
        title: (before.title != after.title).then(|| after.title.clone()),
        documents: splice(&before.documents, &after.documents, document_record),
        actors: splice(&before.actors, &after.actors, actor_record),
        groups: splice(&before.groups, &after.groups, group_record),
        places: splice(&before.places, &after.places, place_record),
        statements: splice(&before.statements, &after.statements, statement_record),
        suggestions: (before.suggestions != after.suggestions).then(suggestions),
    }
}

fn splice<T: PartialEq, W>(before: &[T], after: &[T], record: impl Fn(&T) -> W) -> Option<Splice<W>> {
    let at = before.iter().zip(after).take_while(|(one, other)| one == other).count();
    let (old, new) = (&before[at..], &after[at..]);
    let kept = old.iter().rev().zip(new.iter().rev()).take_while(|(one, other)| one == other).count();
    let (removed, put) = (old.len() - kept, &new[..new.len() - kept]);
    (removed > 0 || !put.is_empty()).then(|| Splice { at, removed, put: put.iter().map(record).collect() })
}

impl Patch {
    /// Leads a dossier on; false where the patch belongs to another one, which then stays as it is.
    pub(super) fn apply(self, dossier: &mut WireDossier) -> bool {
        if let Some(whole) = self.whole {
            *dossier = *whole;
            return true;
        }
        let fits = fits(self.documents.as_ref(), &dossier.documents)
            && fits(self.actors.as_ref(), &dossier.actors)
            && fits(self.groups.as_ref(), &dossier.groups)
            && fits(self.places.as_ref(), &dossier.places)
            && fits(self.statements.as_ref(), &dossier.statements);
        if !fits {
            return false;
        }
        if let Some(title) = self.title {
            dossier.title = title;
        }
        put(self.documents, &mut dossier.documents);
        put(self.actors, &mut dossier.actors);
        put(self.groups, &mut dossier.groups);
        put(self.places, &mut dossier.places);
        put(self.statements, &mut dossier.statements);
        if let Some(lists) = self.suggestions {
            dossier.suggestions = lists;
        }
        true
    }
}

fn fits<W>(splice: Option<&Splice<W>>, list: &[W]) -> bool {
    splice.is_none_or(|one| one.at.checked_add(one.removed).is_some_and(|end| end <= list.len()))
}

fn put<W>(splice: Option<Splice<W>>, list: &mut Vec<W>) {
    if let Some(splice) = splice {
        list.splice(splice.at..splice.at + splice.removed, splice.put);
    }
}
