//! A dossier's own words in other languages, as its file has them.

use crate::format::open::Open;
use crate::format::wire::{
    ActorWordsFields, DocumentWordsFields, GroupWordsFields, StatementWordsFields, TranslationFields,
    WireTranslation,
};
use crate::model::{Dossier, Translation};

/// The translations as a dossier's file has them. What was said of a record that is gone goes with it.
pub(super) fn translations_record(dossier: &Dossier) -> Vec<WireTranslation> {
    dossier.translations.iter().map(|one| translation_record(dossier, one)).collect()
}

fn translation_record(dossier: &Dossier, translation: &Translation) -> WireTranslation {
    let documents = translation.documents.iter().filter(|words| dossier.document(&words.id).is_some());
    let documents = documents.map(|words| {
        let fields = DocumentWordsFields { id: words.id.to_string(), description: words.description.clone() };
        Open { fields, unknown: words.unknown.clone() }
    });
    let actors = translation.actors.iter().filter(|words| dossier.actor(&words.id).is_some());
    let actors = actors.map(|words| {
        let fields = ActorWordsFields {
            id: words.id.to_string(),
            name: words.name.clone(),
            short_name: words.short_name.clone(),
            role: words.role.clone(),
        };
        Open { fields, unknown: words.unknown.clone() }
    });
    let groups = translation.groups.iter().filter(|words| dossier.group(&words.id).is_some());
    let groups = groups.map(|words| {
        let fields = GroupWordsFields { id: words.id.to_string(), name: words.name.clone() };
        Open { fields, unknown: words.unknown.clone() }
    });
    let statements = translation.statements.iter().filter(|words| dossier.statement(&words.id).is_some());
    let statements = statements.map(|words| {
        let fields = StatementWordsFields {
            id: words.id.to_string(),
            note: words.note.clone(),
            kept_because: words.kept_because.clone(),
        };
        Open { fields, unknown: words.unknown.clone() }
    });
    let fields = TranslationFields {
        language: translation.language.clone(),
        title: translation.title.clone(),
        documents: documents.collect(),
        actors: actors.collect(),
        groups: groups.collect(),
        statements: statements.collect(),
    };
    Open { fields, unknown: translation.unknown.clone() }
}
