//! What a dossier's own words are in another language: its title, the names and roles of its actors, its notes.
//!
//! Quotes are never translated, nor names of outlets. What no translation has stands in the dossier's own language.

use std::borrow::Cow;

use super::{ActorId, DocumentId, Dossier, GroupId, Statement, StatementId, Unknown};
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

    /// Its title in a language, as far as it has a translation.
    pub fn title_in(&self, language: Language) -> &str {
        let words = self.translations.iter().find(|one| one.language == language.code());
        words.and_then(|one| one.title.as_deref()).unwrap_or(&self.title)
    }

    /// Drops the translations of what has changed since `before`, or is gone: they say what is said no longer.
    pub(crate) fn drop_stale_translations(&mut self, before: &Self) {
        let mut translations = std::mem::take(&mut self.translations);
        for translation in &mut translations {
            if self.title != before.title {
                translation.title = None;
            }
            translation.documents.retain_mut(|words| {
                let (Some(now), then) = (self.document(&words.id), before.document(&words.id)) else {
                    return false;
                };
                keep_if(&mut words.description, then.is_some_and(|then| then.description == now.description));
                words.description.is_some() || !words.unknown.is_empty()
            });
            translation.actors.retain_mut(|words| {
                let (Some(now), then) = (self.actor(&words.id), before.actor(&words.id)) else {
                    return false;
                };
                keep_if(&mut words.name, then.is_some_and(|then| then.name == now.name));
                keep_if(&mut words.short_name, then.is_some_and(|then| then.short_name == now.short_name));
                keep_if(&mut words.role, then.is_some_and(|then| then.role == now.role));
                words.name.is_some()
                    || words.short_name.is_some()
                    || words.role.is_some()
                    || !words.unknown.is_empty()
            });
            translation.groups.retain_mut(|words| {
                let (Some(now), then) = (self.group(&words.id), before.group(&words.id)) else {
                    return false;
                };
                keep_if(&mut words.name, then.is_some_and(|then| then.name == now.name));
                words.name.is_some() || !words.unknown.is_empty()
            });
            translation.statements.retain_mut(|words| {
                let (Some(now), then) = (self.statement(&words.id), before.statement(&words.id)) else {
                    return false;
                };
                keep_if(&mut words.note, then.is_some_and(|then| then.note == now.note));
                let reasons = |statement: &Statement| -> Vec<Option<String>> {
                    statement.context.iter().map(|found| found.kept_because.clone()).collect()
                };
                if then.is_none_or(|then| reasons(then) != reasons(now)) {
                    words.kept_because.clear();
                }
                words.note.is_some() || !words.kept_because.is_empty() || !words.unknown.is_empty()
            });
        }
        self.translations = translations;
    }
}

fn keep_if(words: &mut Option<String>, is_kept: bool) {
    if !is_kept {
        *words = None;
    }
}

impl Translation {
    /// The dossier with these words in the place of its own.
    pub(crate) fn apply_to(&self, mut dossier: Dossier) -> Dossier {
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
        let mut renamed = dossier.clone();
        renamed.actors[0].role = Some("spokesman".to_owned());
        renamed.drop_stale_translations(&dossier);
        assert_eq!(renamed.translations, dossier.translations, "what is translated is still said");
        renamed.actors[0].name = "D. Peskov".to_owned();
        renamed.drop_stale_translations(&dossier);
        assert!(renamed.translations[0].actors.is_empty(), "what was translated is said no longer");
    }
}
