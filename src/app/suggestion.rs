//! From a suggestion of the extractor to a statement: who speaks becomes an actor, names become areas.
//!
//! Not here: what the extractor suggests (`text::extract`), and whether the user wants it (`reader`).

use super::state::State;
use crate::edit::{Edit, new_id, new_statement};
use crate::model::{
    Actor, ActorId, Document, Dossier, Extent, PartSize, Side, Statement, StatementId, SuggestionId,
};
use crate::text::extract::{Suggestion, Voice};

/// An id that is the same whenever the same text is read again: what is said, and where.
pub(super) fn suggestion_id(document: &Document, suggestion: &Suggestion) -> SuggestionId {
    let start = suggestion.quote.first().map_or(0, |range| range.start);
    let end = suggestion.quote.last().map_or(0, |range| range.end);
    let areas: Vec<String> = suggestion.areas.iter().map(|area| area.as_str().to_lowercase()).collect();
    let parts = [document.id.to_string(), suggestion.kind.keyword().to_owned(), format!("{start}-{end}")];
    SuggestionId::new(new_id(&[&parts[..], &areas[..]].concat().join("-"), "suggestion", |_| false))
}

/// True where a statement of the document that a suggestion is for says the same, in overlapping words.
pub(super) fn says(dossier: &Dossier, statement: &Statement, suggestion: &Suggestion) -> bool {
    let overlaps = || {
        statement.quote.segments.iter().any(|segment| {
            suggestion
                .quote
                .iter()
                .any(|range| range.start < segment.range.end && segment.range.start < range.end)
        })
    };
    let names = |area| {
        statement.areas.contains(area) || group_members(dossier, statement).any(|member| member == area)
    };
    statement.kind == suggestion.kind && overlaps() && suggestion.areas.iter().all(names)
}

fn group_members<'a>(
    dossier: &'a Dossier,
    statement: &Statement,
) -> impl Iterator<Item = &'a crate::model::AreaId> {
    let group = statement.group.as_ref().and_then(|id| dossier.group(id));
    group.into_iter().flat_map(|group| group.members.iter())
}

/// An actor as a text or a form names it.
pub(super) struct ActorName<'a> {
    pub(super) name: &'a str,
    /// The lexicon's identifier, where it knows the actor.
    pub(super) id: Option<&'a str>,
    /// What the actor is, where that is known.
    pub(super) role: Option<&'a str>,
    /// On whose behalf, where the actor is new.
    pub(super) side: Side,
}

/// The actor that a name means: one of the dossier's, or a new one.
pub(super) fn actor_named(dossier: &Dossier, named: &ActorName<'_>) -> (ActorId, Option<Actor>) {
    let ActorName { id, side, .. } = *named;
    let name = named.name.trim();
    let is_same = |actor: &&Actor| {
        Some(actor.id.as_str()) == id
            || actor.name.eq_ignore_ascii_case(name)
            || actor.short_name.eq_ignore_ascii_case(name)
    };
    if let Some(actor) = dossier.actors.iter().find(is_same) {
        return (actor.id.clone(), None);
    }
    let is_taken = |id: &str| dossier.actor(&ActorId::new(id)).is_some();
    let id = ActorId::new(new_id(id.unwrap_or(name), "actor", is_taken));
    let role = named.role.map(str::to_owned);
    let actor = Actor { id: id.clone(), name: name.to_owned(), short_name: name.to_owned(), role, side };
    (id, Some(actor))
}

/// A statement with the actors that it needs and the dossier lacks.
pub(super) struct Made {
    pub(super) statement: Statement,
    pub(super) actors: Vec<Actor>,
}

impl Made {
    /// The edits that bring it into the dossier.
    pub(super) fn edits(self) -> Vec<Edit> {
        let actors = self.actors.into_iter().map(Edit::AddActor);
        actors.chain([Edit::AddStatement(Box::new(self.statement))]).collect()
    }

    /// What adding it is called: `claim by Peskov`.
    pub(super) fn words(&self, dossier: &Dossier) -> String {
        let id = &self.statement.speaker;
        let new = self.actors.iter().find(|actor| actor.id == *id).map(|actor| actor.short_name.as_str());
        let name = new.unwrap_or_else(|| dossier.short_name(id));
        format!("{} by {name}", self.statement.kind.keyword())
    }
}

/// The statement that a suggestion makes.
///
/// # Errors
/// A sentence without its full stop, where the words make no quote.
pub(super) fn made_of(state: &State, document: &Document, suggestion: &Suggestion) -> Result<Made, String> {
    let mut dossier = Dossier::clone(&state.dossier);
    let mut actors = Vec::new();
    let mut actor = |voice: Option<&Voice>| {
        let named = match voice {
            Some(voice) => ActorName {
                name: &voice.name,
                id: voice.actor.as_deref(),
                role: voice.role.as_deref(),
                side: voice.side,
            },
            // Nobody is named: the article says it in its own words.
            None => ActorName { name: &document.outlet, id: None, role: None, side: Side::Independent },
        };
        let (id, new) = actor_named(&dossier, &named);
        dossier.actors.extend(new.clone());
        actors.extend(new);
        id
    };
    let speaker = actor(suggestion.speaker.as_ref());
    let mut relayers: Vec<ActorId> = suggestion.relayers.iter().map(|voice| actor(Some(voice))).collect();
    relayers.retain(|relayer| *relayer != speaker);
    let draft = new_statement(&state.dossier, &document.id, &suggestion.quote, suggestion.kind, &speaker);
    let mut statement = draft.map_err(|error| error.to_string())?;
    statement.id = free_statement_id(&state.dossier, &statement.id);
    statement.relayers = relayers;
    statement.areas =
        suggestion.areas.iter().filter(|area| state.layer.area(area).is_some()).cloned().collect();
    statement.place = suggestion.place.clone().filter(|place| state.layer.place(place).is_some());
    statement.extent = match &suggestion.extent {
        Extent::Place if statement.place.is_none() => {
            Extent::Part { wording: None, percent: None, size: PartSize::Unsized }
        }
        extent => extent.clone(),
    };
    statement.by = suggestion.by;
    statement.modality = suggestion.modality;
    statement.note = group_note(state, suggestion);
    Ok(Made { statement, actors })
}

fn free_statement_id(dossier: &Dossier, wanted: &StatementId) -> StatementId {
    let is_taken = |id: &str| dossier.statement(&StatementId::new(id)).is_some();
    StatementId::new(new_id(wanted.as_str(), "s", is_taken))
}

/// Says which areas a group was read as: a name is never expanded silently.
fn group_note(state: &State, suggestion: &Suggestion) -> Option<String> {
    let group = suggestion.group.as_ref()?;
    let names: Vec<&str> = suggestion.areas.iter().map(|area| state.area_name(area)).collect();
    let known = state.dossier.group(group).map_or(group.as_str(), |group| group.name.as_str());
    (!names.is_empty()).then(|| format!("“{known}” was read as {}.", names.join(", ")))
}
