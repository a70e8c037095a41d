//! The dossier: documents, actors, groups and statements that belong together.

use super::{
    Actor, ActorId, AreaId, Document, DocumentId, GroupId, Place, PlaceId, Statement, StatementId,
    SuggestionId,
};

/// The most characters of a document's title and of a quote's segment.
pub const MAX_FIELD: usize = 20_000;

/// The most records in a list of a dossier.
pub const MAX_RECORDS: usize = 200_000;

/// Everything that is said, by whom and where it stands.
///
/// # Invariants
/// Ids are unique in their list. Every id that a statement or a group names exists, in the dossier
/// or in the layer that the dossier was loaded with. Every statement has at least one quote segment.
/// A place of the dossier's own shares no id with another place of the layer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dossier {
    /// What the dossier is about, as a window's title line or a picture's title says it.
    pub title: String,
    /// The documents, in the order of the file.
    pub documents: Vec<Document>,
    /// The actors, in the order of the file.
    pub actors: Vec<Actor>,
    /// The groups, in the order of the file.
    pub groups: Vec<Group>,
    /// Places that the dossier brings along, beside those of the layer, in the order of the file.
    pub places: Vec<Place>,
    /// The statements, in the order of the file, which is the article's.
    pub statements: Vec<Statement>,
    /// Suggested statements that wait for a decision or were turned down.
    pub suggestions: Suggestions,
}

/// Suggested statements that nobody has accepted, by id only: whoever suggests them makes them again
/// from the text. An accepted one is a statement and stands here no longer.
///
/// # Invariants
/// No id stands twice, neither in a list nor in both.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Suggestions {
    /// Those that wait for a decision, in the order in which they were made.
    pub open: Vec<SuggestionId>,
    /// Those that were turned down, so that they are not offered again.
    pub rejected: Vec<SuggestionId>,
}

/// A name that stands for several areas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Identifier, unique in the dossier.
    pub id: GroupId,
    /// The name as sources use it, such as `Crimean Peninsula`.
    pub name: String,
    /// The areas that it stands for.
    pub members: Vec<AreaId>,
    /// What the members rest on.
    pub membership: Membership,
}

/// What a group's members rest on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Membership {
    /// General knowledge: the gazetteer lists them.
    Gazetteer,
    /// A statement defines them; they hold only while it is in force.
    Statement(StatementId),
}

impl Dossier {
    /// The actor with this id; `None` where the dossier has none.
    pub fn actor(&self, id: &ActorId) -> Option<&Actor> {
        self.actors.iter().find(|actor| &actor.id == id)
    }

    /// The document with this id; `None` where the dossier has none.
    pub fn document(&self, id: &DocumentId) -> Option<&Document> {
        self.documents.iter().find(|document| &document.id == id)
    }

    /// The group with this id; `None` where the dossier has none.
    pub fn group(&self, id: &GroupId) -> Option<&Group> {
        self.groups.iter().find(|group| &group.id == id)
    }

    /// The statement with this id; `None` where the dossier has none.
    pub fn statement(&self, id: &StatementId) -> Option<&Statement> {
        self.statements.iter().find(|statement| &statement.id == id)
    }

    /// The place of the dossier's own with this id; `None` where it brings none.
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.places.iter().find(|place| &place.id == id)
    }

    /// An actor's name in running text; its id where the dossier does not know it.
    pub fn short_name<'a>(&'a self, id: &'a ActorId) -> &'a str {
        self.actor(id).map_or_else(|| id.as_str(), |actor| actor.short_name.as_str())
    }
}
