//! What a dossier's own words are in another language: its title, the names and roles of its actors, its notes.
//!
//! Quotes are never translated, nor names of outlets. What no translation has stands in the dossier's own language.

use std::borrow::Cow;

use super::{ActorId, DocumentId, Dossier, GroupId, StatementId, Unknown};
use crate::words::Language;

/// The dossier's own words in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Translation {
    /// The language, a BCP 47 tag such as `uk`.
    pub language: String,
    /// The dossier's title.
    pub title: Option<String>,
    /// What its documents are.
    pub documents: Vec<DocumentWords>,
    /// What its actors are called.
    pub actors: Vec<ActorWords>,
    /// What its groups are called.
    pub groups: Vec<GroupWords>,
    /// What is noted of its statements.
    pub statements: Vec<StatementWords>,
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
}

/// A document in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentWords {
    /// The document.
    pub id: DocumentId,
    /// What it is; its headline is a quote.
    pub description: Option<String>,
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
}

/// An actor in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActorWords {
    /// The actor.
    pub id: ActorId,
    /// Full name.
    pub name: Option<String>,
    /// Name in running text; where only the full name is there, that.
    pub short_name: Option<String>,
    /// What the actor is.
    pub role: Option<String>,
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
}

/// A group in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupWords {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: Option<String>,
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
}

/// What is noted of a statement, in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementWords {
    /// The statement.
    pub id: StatementId,
    /// The note for readers.
    pub note: Option<String>,
    /// Why it holds in spite of what the guard found, in the order of the statement's `context`.
    pub kept_because: Vec<Option<String>>,
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
}

impl Dossier {
    /// The dossier with its own words in a language, as far as it has a translation; statements, quotes and ids are the
    /// same, and at the same places. For showing, never for saving.
    pub fn in_language(&self, language: Language) -> Cow<'_, Self> {
        match self.translations.iter().find(|one| one.language == language.code()) {
            Some(translation) => Cow::Owned(translation.apply_to(self.clone())),
            None => Cow::Borrowed(self),
        }
    }
}

impl Translation {
    fn apply_to(&self, mut dossier: Dossier) -> Dossier {
        set(&mut dossier.title, self.title.as_ref());
        for words in &self.documents {
            let document = dossier.document_index(&words.id).map(|at| &mut dossier.documents[at]);
            if let (Some(document), Some(_)) = (document, &words.description) {
                document.description.clone_from(&words.description);
            }
        }
        for words in &self.actors {
            let Some(at) = dossier.actor_index(&words.id) else { continue };
            let actor = &mut dossier.actors[at];
            set(&mut actor.name, words.name.as_ref());
            set(&mut actor.short_name, words.short_name.as_ref().or(words.name.as_ref()));
            if words.role.is_some() {
                actor.role.clone_from(&words.role);
            }
        }
        for words in &self.groups {
            if let Some(at) = dossier.group_index(&words.id) {
                set(&mut dossier.groups[at].name, words.name.as_ref());
            }
        }
        for words in &self.statements {
            let Some(at) = dossier.statement_index(&words.id) else { continue };
            let statement = &mut dossier.statements[at];
            if words.note.is_some() {
                statement.note.clone_from(&words.note);
            }
            for (found, because) in statement.context.iter_mut().zip(&words.kept_because) {
                if found.kept_because.is_some() && because.is_some() {
                    found.kept_because.clone_from(because);
                }
            }
        }
        dossier
    }
}

fn set(words: &mut String, translated: Option<&String>) {
    if let Some(translated) = translated {
        words.clone_from(translated);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Actor, Side};

    #[test]
    fn names_are_translated_and_what_has_no_translation_stays() {
        let actor = |id: &str, name: &str| Actor {
            id: ActorId::new(id),
            name: name.to_owned(),
            short_name: name.to_owned(),
            role: Some("speaker".to_owned()),
            side: Side::Other,
            unknown: Unknown::default(),
        };
        let words = ActorWords {
            id: ActorId::new("peskov"),
            name: Some("Дмитро Пєсков".to_owned()),
            short_name: None,
            role: None,
            unknown: Unknown::default(),
        };
        let translation =
            Translation { language: "uk".to_owned(), actors: vec![words], ..Translation::default() };
        let dossier = Dossier {
            title: "Claims".to_owned(),
            actors: vec![actor("peskov", "Dmitry Peskov"), actor("isw", "ISW")],
            translations: vec![translation],
            ..Dossier::default()
        };
        let shown = dossier.in_language(Language::UKRAINIAN);
        let names: Vec<&str> = shown.actors.iter().map(|actor| actor.short_name.as_str()).collect();
        assert_eq!(names, ["Дмитро Пєсков", "ISW"], "one has a translation");
        assert_eq!(
            (shown.title.as_str(), shown.actors[0].role.as_deref()),
            ("Claims", Some("speaker")),
            "none"
        );
        assert_eq!(*dossier.in_language(Language::ENGLISH), dossier, "its own language");
    }
}
