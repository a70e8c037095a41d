//! Edits in words, as a menu names them: “Undo: add claim by Peskov”.

use super::value::Edit;
use crate::model::{
    Actor, ActorId, Document, DocumentId, Dossier, GroupId, Name, PlaceId, Statement, StatementId,
};
use crate::words::{Arg, Message, message};

/// The most characters of a title in a menu.
const MOST_LETTERS: usize = 40;

impl Edit {
    /// What the edit does, in a few words without a first capital; `dossier` is the one before it.
    pub fn name(&self, dossier: &Dossier) -> Message {
        match self {
            Self::SetTitle(_) => message!("edit-title"),
            Self::AddDocument(document) => message!("edit-add-document", document = quoted(document)),
            Self::SetDocument(document) => {
                message!("edit-set-document", document = document_name(dossier, &document.id))
            }
            Self::RemoveDocument(id) => {
                message!("edit-remove-document", document = document_name(dossier, id))
            }
            Self::AttachText { document, .. } => {
                message!("edit-attach-text", document = document_name(dossier, document))
            }
            Self::DetachText(id) => message!("edit-detach-text", document = document_name(dossier, id)),
            Self::AddActor(Actor { short_name, .. }) => message!("edit-add-actor", actor = short(short_name)),
            Self::SetActor(actor) => message!("edit-set-actor", actor = actor_name(dossier, &actor.id)),
            Self::TranslateActor { words, .. } => {
                message!("edit-set-actor", actor = actor_name(dossier, &words.id))
            }
            Self::RemoveActor { actor, replacement: None } => {
                message!("edit-remove-actor", actor = actor_name(dossier, actor))
            }
            Self::RemoveActor { actor, replacement: Some(other) } => {
                let (actor, other) = (actor_name(dossier, actor), actor_name(dossier, other));
                message!("edit-replace-actor", actor = actor, other = other)
            }
            Self::AddGroup(group) => message!("edit-add-group", group = short(&group.name)),
            Self::SetGroup(group) => message!("edit-set-group", group = group_name(dossier, &group.id)),
            Self::RemoveGroup(id) => message!("edit-remove-group", group = group_name(dossier, id)),
            Self::AddPlace(place) => message!("edit-add-place", place = &short_in_both(&place.name)),
            Self::SetPlace(place) => message!("edit-set-place", place = place_name(dossier, &place.id)),
            Self::RemovePlace(id) => message!("edit-remove-place", place = place_name(dossier, id)),
            Self::AddStatement(statement) => {
                message!("edit-add-statement", statement = statement_name(dossier, statement))
            }
            Self::OfferSuggestions(ids) => message!("edit-offer", count = ids.len()),
            Self::GiveSuggestions(given) => message!("edit-offer", count = given.len()),
            Self::AcceptSuggestion { statement, .. } => {
                message!("edit-accept", statement = statement_name(dossier, statement))
            }
            Self::RejectSuggestion(_) => message!("edit-reject"),
            Self::KeepSuggestion { .. } => message!("edit-keep-suggestion"),
            Self::ReopenSuggestion(_) => message!("edit-reopen"),
            Self::SetStatement(statement) => {
                message!("edit-set-statement", statement = named(dossier, &statement.id))
            }
            Self::SetField { statement, field } => {
                message!("edit-set-field", field = field.name(), statement = named(dossier, statement))
            }
            Self::RemoveStatement(id) => message!("edit-remove-statement", statement = named(dossier, id)),
            Self::QuoteRanges { statement, .. } | Self::SetQuote { statement, .. } => {
                message!("edit-set-quote", statement = named(dossier, statement))
            }
            Self::SplitSegment { statement, .. } => {
                message!("edit-split-quote", statement = named(dossier, statement))
            }
            Self::JoinSegments { statement, .. } => {
                message!("edit-join-quote", statement = named(dossier, statement))
            }
        }
    }
}

fn actor_name(dossier: &Dossier, id: &ActorId) -> String {
    short(dossier.short_name(id))
}

fn group_name(dossier: &Dossier, id: &GroupId) -> String {
    short(dossier.group(id).map_or_else(|| id.as_str(), |group| &group.name))
}

fn place_name(dossier: &Dossier, id: &PlaceId) -> Arg {
    let place = dossier.place(id);
    place.map_or_else(|| short(id.as_str()).into(), |place| Arg::Name(short_in_both(&place.name)))
}

/// A statement of the dossier as [`statement_name`] has it; its id where it is not there.
fn named(dossier: &Dossier, id: &StatementId) -> Message {
    let statement = dossier.statement(id);
    statement.map_or_else(|| Message::as_it_is(id.as_str()), |statement| statement_name(dossier, statement))
}

/// `claim by Peskov`
fn statement_name(dossier: &Dossier, statement: &Statement) -> Message {
    let speaker = short(dossier.short_name(&statement.speaker));
    message!("edit-statement-by", kind = statement.kind.keyword(), speaker = speaker)
}

fn document_name(dossier: &Dossier, id: &DocumentId) -> Message {
    dossier.document(id).map_or_else(|| Message::as_it_is(short(id.as_str())), quoted)
}

fn quoted(document: &Document) -> Message {
    message!("edit-titled", title = short(document.title()))
}

/// A name in a menu's line, in both languages.
fn short_in_both(name: &Name) -> Name {
    Name { en: short(&name.en), uk: short(&name.uk) }
}

/// A name in a menu's line: one line, and not too long.
fn short(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let line = words.join(" ");
    if line.chars().count() <= MOST_LETTERS {
        return line;
    }
    let start: String = line.chars().take(MOST_LETTERS - 1).collect();
    format!("{}…", start.trim_end())
}
