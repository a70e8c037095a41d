//! The dossier: documents, actors, groups and statements that belong together.

use super::{
    Actor, ActorId, AreaId, Document, DocumentId, Finder, GivenSuggestion, GroupId, LayerFile, Place,
    PlaceId, Statement, StatementId, SuggestionId, Translation, Unknown, UnknownOfDossier,
};
use crate::words::{Message, message};

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
    /// The layer that it was made on; `None` for the shipped one, or where nobody said.
    pub layer: Option<LayerFile>,
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
    /// Its own words in other languages, each language once.
    pub translations: Vec<Translation>,
    /// What its file says beside all this that this version does not know.
    pub unknown: UnknownOfDossier,
    /// What finds records by their ids; a new one is as good as any.
    pub finder: Finder,
}

/// Suggested statements, by id only but for those that were given.
///
/// What this program suggests it makes again from the text; an accepted one is a statement and stands here no longer,
/// unless that says something else. What somebody else gave stands here in full, and once it is accepted with the
/// statement that was made of it.
///
/// # Invariants
/// No id stands twice, neither in a list nor in two, where `given` is no such list: an id of one that was given may
/// stand in one of the others, which says what became of it, and waits where it stands in none.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Suggestions {
    /// Those that wait for a decision, in the order in which they were made.
    pub open: Vec<SuggestionId>,
    /// Those that were turned down, so that they are not offered again.
    pub rejected: Vec<SuggestionId>,
    /// Those of which a statement was made that says something else: they are decided as long as it is there.
    pub kept: Vec<KeptSuggestion>,
    /// Those that a person, a model or another tool gave, in the order in which they came.
    pub given: Vec<GivenSuggestion>,
    /// What its file says of them that this version does not know.
    pub unknown: Unknown,
}

impl Suggestions {
    /// Who or what suggested the statement: a person, a model, another tool, in their words; `None` where this program
    /// did, or a person wrote it without a suggestion.
    pub fn origin_of(&self, statement: &StatementId) -> Option<&str> {
        let kept = self.kept.iter().find(|kept| kept.statement == *statement)?;
        let given = self.given.iter().find(|given| given.id == kept.suggestion)?;
        Some(&given.origin)
    }
}

/// A suggestion of which a statement was made that says something else than was suggested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSuggestion {
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// The statement.
    pub statement: StatementId,
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
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
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
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
        self.actor_index(id).map(|index| &self.actors[index])
    }

    /// The position in `actors` of the actor with this id.
    pub fn actor_index(&self, id: &ActorId) -> Option<usize> {
        self.finder.actors.find(&self.actors, id.as_str(), |actor| actor.id.as_str())
    }

    /// The document with this id; `None` where the dossier has none.
    pub fn document(&self, id: &DocumentId) -> Option<&Document> {
        self.document_index(id).map(|index| &self.documents[index])
    }

    /// The position in `documents` of the document with this id.
    pub fn document_index(&self, id: &DocumentId) -> Option<usize> {
        self.finder.documents.find(&self.documents, id.as_str(), |document| document.id.as_str())
    }

    /// The group with this id; `None` where the dossier has none.
    pub fn group(&self, id: &GroupId) -> Option<&Group> {
        self.group_index(id).map(|index| &self.groups[index])
    }

    /// The position in `groups` of the group with this id.
    pub fn group_index(&self, id: &GroupId) -> Option<usize> {
        self.finder.groups.find(&self.groups, id.as_str(), |group| group.id.as_str())
    }

    /// The statement with this id; `None` where the dossier has none.
    pub fn statement(&self, id: &StatementId) -> Option<&Statement> {
        self.statement_index(id).map(|index| &self.statements[index])
    }

    /// The position in `statements` of the statement with this id.
    pub fn statement_index(&self, id: &StatementId) -> Option<usize> {
        self.finder.statements.find(&self.statements, id.as_str(), |statement| statement.id.as_str())
    }

    /// The place of the dossier's own with this id; `None` where it brings none.
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        let found = self.finder.places.find(&self.places, id.as_str(), |place| place.id.as_str());
        found.map(|index| &self.places[index])
    }

    /// What a statement is called where it is told from others: its first words and who says them, or its kind where
    /// nobody has compared the words, which stand in no quotation marks then; its id where the dossier does not have
    /// it.
    pub fn statement_name(&self, id: &StatementId) -> Message {
        let Some(statement) = self.statement(id) else { return Message::as_it_is(id.as_str()) };
        let speaker = self.short_name(&statement.speaker);
        if !statement.check.is_compared() {
            let kind = statement.kind.heading_in_sentence();
            return message!("model-statement-unchecked-name", kind = kind, speaker = speaker);
        }
        message!("model-statement-name", words = statement.quote.first_words(), speaker = speaker)
    }

    /// An actor's name in running text; its id where the dossier does not know it.
    pub fn short_name<'a>(&'a self, id: &'a ActorId) -> &'a str {
        self.actor(id).map_or_else(|| id.as_str(), |actor| actor.short_name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Side;

    fn actors(names: std::ops::Range<usize>) -> Vec<Actor> {
        let actor = |number: usize| {
            let name = format!("a{number}");
            Actor {
                id: ActorId::new(&name),
                name: name.clone(),
                short_name: name,
                role: None,
                side: Side::Other,
                unknown: crate::model::Unknown::default(),
            }
        };
        names.map(actor).collect()
    }

    #[test]
    fn records_are_found_in_lists_that_change() {
        let mut dossier = Dossier { actors: actors(0..100), ..Dossier::default() };
        let position = |dossier: &Dossier, name: &str| dossier.actor_index(&ActorId::new(name));
        assert_eq!((position(&dossier, "a99"), position(&dossier, "b")), (Some(99), None), "as it was made");
        dossier.actors.remove(7);
        assert_eq!((position(&dossier, "a99"), position(&dossier, "a7")), (Some(98), None), "one is gone");
        dossier.actors.extend(actors(200..201));
        assert_eq!(position(&dossier, "a200"), Some(99), "one has come");
        dossier.actors.rotate_left(50);
        for (at, actor) in dossier.actors.iter().enumerate() {
            assert_eq!(dossier.actor_index(&actor.id), Some(at), "{} has moved", actor.id);
        }
        assert_eq!(dossier.clone(), dossier, "what finds is no part of what is said");
    }

    #[test]
    fn of_two_records_with_one_id_the_first_is_found() {
        let mut dossier = Dossier { actors: actors(0..40), ..Dossier::default() };
        dossier.actors[30].id = ActorId::new("a3");
        assert_eq!(dossier.actor_index(&ActorId::new("a3")), Some(3), "the first");
    }
}
