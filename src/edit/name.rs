//! Edits in words, as a menu names them: “Undo: add claim by Peskov”.

use super::value::Edit;
use crate::model::{Actor, Document, DocumentId, Dossier, GroupId, PlaceId, Statement, StatementId};

/// The most characters of a title in a menu.
const MOST_LETTERS: usize = 40;

impl Edit {
    /// What the edit does, in a few words without a first capital; `dossier` is the one before it.
    pub fn name(&self, dossier: &Dossier) -> String {
        match self {
            Self::SetTitle(_) => "edit the title".to_owned(),
            Self::AddDocument(document) => format!("add {}", quoted(document)),
            Self::SetDocument(document) => format!("edit {}", document_name(dossier, &document.id)),
            Self::RemoveDocument(id) => format!("remove {}", document_name(dossier, id)),
            Self::AttachText { document, .. } => {
                format!("attach the text of {}", document_name(dossier, document))
            }
            Self::DetachText(id) => format!("detach the text of {}", document_name(dossier, id)),
            Self::AddActor(Actor { short_name, .. }) => format!("add {}", short(short_name)),
            Self::SetActor(actor) => format!("edit {}", short(dossier.short_name(&actor.id))),
            Self::RemoveActor { actor, replacement: None } => {
                format!("remove {}", short(dossier.short_name(actor)))
            }
            Self::RemoveActor { actor, replacement: Some(other) } => {
                let (actor, other) = (dossier.short_name(actor), dossier.short_name(other));
                format!("replace {} by {}", short(actor), short(other))
            }
            Self::AddGroup(group) => format!("add group {}", short(&group.name)),
            Self::SetGroup(group) => format!("edit group {}", group_name(dossier, &group.id)),
            Self::RemoveGroup(id) => format!("remove group {}", group_name(dossier, id)),
            Self::AddPlace(place) => format!("add place {}", short(&place.name.en)),
            Self::SetPlace(place) => format!("edit place {}", place_name(dossier, &place.id)),
            Self::RemovePlace(id) => format!("remove place {}", place_name(dossier, id)),
            Self::AddStatement(statement) => format!("add {}", statement_name(dossier, statement)),
            Self::OfferSuggestions(ids) if ids.len() == 1 => "add a suggestion".to_owned(),
            Self::OfferSuggestions(ids) => format!("add {} suggestions", ids.len()),
            Self::AcceptSuggestion { statement, .. } => {
                format!("accept the suggested {}", statement_name(dossier, statement))
            }
            Self::RejectSuggestion(_) => "reject a suggestion".to_owned(),
            Self::ReopenSuggestion(_) => "take a rejection back".to_owned(),
            Self::SetStatement(statement) => format!("edit {}", statement.id),
            Self::SetField { statement, field } => format!("edit the {} of {statement}", field.name()),
            Self::RemoveStatement(id) => removal(dossier, id),
            Self::QuoteRanges { statement, .. } | Self::SetQuote { statement, .. } => {
                format!("edit the quote of {statement}")
            }
            Self::SplitSegment { statement, .. } => format!("split the quote of {statement}"),
            Self::JoinSegments { statement, .. } => format!("join the quote of {statement}"),
        }
    }
}

fn group_name(dossier: &Dossier, id: &GroupId) -> String {
    short(dossier.group(id).map_or_else(|| id.as_str(), |group| &group.name))
}

fn place_name(dossier: &Dossier, id: &PlaceId) -> String {
    short(dossier.place(id).map_or_else(|| id.as_str(), |place| &place.name.en))
}

fn removal(dossier: &Dossier, id: &StatementId) -> String {
    let words = dossier.statement(id).map(|statement| statement_name(dossier, statement));
    words.map_or_else(|| format!("remove {id}"), |words| format!("remove {id}, {words}"))
}

/// `claim by Peskov`
fn statement_name(dossier: &Dossier, statement: &Statement) -> String {
    format!("{} by {}", statement.kind.keyword(), short(dossier.short_name(&statement.speaker)))
}

fn document_name(dossier: &Dossier, id: &DocumentId) -> String {
    dossier.document(id).map_or_else(|| short(id.as_str()), quoted)
}

fn quoted(document: &Document) -> String {
    format!("“{}”", short(document.title()))
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
