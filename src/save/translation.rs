//! A dossier's own words in other languages, as its file has them.

use crate::format::open::Open;
use crate::format::wire::{
    ActorWordsFields, DocumentWordsFields, GroupWordsFields, StatementWordsFields, TranslationFields,
    WireTranslation,
};
use crate::model::{Dossier, Translation};

/// The translations as a dossier's file has them.
pub(super) fn translations_record(dossier: &Dossier) -> Vec<WireTranslation> {
    dossier.translations.iter().map(translation_record).collect()
}

/// A translation as a dossier's file has it.
pub(super) fn translation_record(translation: &Translation) -> WireTranslation {
    let documents = translation.documents.iter().map(|words| {
        let fields = DocumentWordsFields { id: words.id.to_string(), description: words.description.clone() };
        Open { fields, unknown: words.unknown.clone() }
    });
    let actors = translation.actors.iter().map(|words| {
        let fields = ActorWordsFields {
            id: words.id.to_string(),
            name: words.name.clone(),
            short_name: words.short_name.clone(),
            role: words.role.clone(),
        };
        Open { fields, unknown: words.unknown.clone() }
    });
    let groups = translation.groups.iter().map(|words| {
        let fields = GroupWordsFields { id: words.id.to_string(), name: words.name.clone() };
        Open { fields, unknown: words.unknown.clone() }
    });
    let statements = translation.statements.iter().map(|words| {
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
