//! A dossier's own words in other languages, as its file has them.

use std::collections::BTreeSet;

use crate::format::wire::{WireDossier, WireTranslation};
use crate::model::{
    ActorId, ActorWords, DocumentId, DocumentWords, GroupId, GroupWords, StatementId, StatementWords,
    Translation,
};

/// The translations of a dossier's file, in its order.
pub(super) fn translations_of(wire: &WireDossier) -> Vec<Translation> {
    wire.translations.iter().map(translation_of).collect()
}

fn translation_of(wire: &WireTranslation) -> Translation {
    let documents = wire.documents.iter().map(|words| DocumentWords {
        id: DocumentId::new(&words.id),
        description: words.description.clone(),
        unknown: words.unknown.clone(),
    });
    let actors = wire.actors.iter().map(|words| ActorWords {
        id: ActorId::new(&words.id),
        name: words.name.clone(),
        short_name: words.short_name.clone(),
        role: words.role.clone(),
        unknown: words.unknown.clone(),
    });
    let groups = wire.groups.iter().map(|words| GroupWords {
        id: GroupId::new(&words.id),
        name: words.name.clone(),
        unknown: words.unknown.clone(),
    });
    let statements = wire.statements.iter().map(|words| StatementWords {
        id: StatementId::new(&words.id),
        note: words.note.clone(),
        kept_because: words.kept_because.clone(),
        unknown: words.unknown.clone(),
    });
    Translation {
        language: wire.language.clone(),
        title: wire.title.clone(),
        documents: documents.collect(),
        actors: actors.collect(),
        groups: groups.collect(),
        statements: statements.collect(),
        unknown: wire.unknown.clone(),
    }
}

/// A text of a translation.
pub(super) struct TranslatedText<'a> {
    /// Where it stands, such as `translations[0].actors[2].role`.
    pub(super) place: String,
    /// The text.
    pub(super) text: &'a str,
    /// Whether it may be as long as a name only.
    pub(super) is_name: bool,
}

/// All texts of a dossier's translations.
pub(super) fn translated_texts<'a>(wire: &'a WireDossier) -> Vec<TranslatedText<'a>> {
    let mut texts = Vec::new();
    let mut push = |place: String, text: Option<&'a String>, is_name: bool| {
        texts.extend(text.map(|text| TranslatedText { place, text, is_name }));
    };
    for (number, one) in wire.translations.iter().enumerate() {
        let at = format!("translations[{number}]");
        push(format!("{at}.language"), Some(&one.language), true);
        push(format!("{at}.title"), one.title.as_ref(), false);
        for (index, words) in one.documents.iter().enumerate() {
            push(format!("{at}.documents[{index}].description"), words.description.as_ref(), false);
        }
        for (index, words) in one.actors.iter().enumerate() {
            push(format!("{at}.actors[{index}].name"), words.name.as_ref(), true);
            push(format!("{at}.actors[{index}].short_name"), words.short_name.as_ref(), true);
            push(format!("{at}.actors[{index}].role"), words.role.as_ref(), true);
        }
        for (index, words) in one.groups.iter().enumerate() {
            push(format!("{at}.groups[{index}].name"), words.name.as_ref(), true);
        }
        for (index, words) in one.statements.iter().enumerate() {
            push(format!("{at}.statements[{index}].note"), words.note.as_ref(), false);
            for (number, because) in words.kept_because.iter().enumerate() {
                push(format!("{at}.statements[{index}].kept_because[{number}]"), because.as_ref(), false);
            }
        }
    }
    texts
}

/// Why a part of a translation says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unsaid {
    /// The dossier has no record with that id.
    NoRecord,
    /// The same stands before it.
    Twice,
}

/// The parts of translations that say nothing, each with its place.
pub(super) fn unsaid_parts(wire: &WireDossier) -> Vec<(String, Unsaid)> {
    let documents = wire.documents.iter().map(|one| one.id.as_str()).collect();
    let actors = wire.actors.iter().map(|one| one.id.as_str()).collect();
    let groups = wire.groups.iter().map(|one| one.id.as_str()).collect();
    let statements = wire.statements.iter().map(|one| one.id.as_str()).collect();
    let mut found = Vec::new();
    let mut languages = BTreeSet::new();
    for (number, one) in wire.translations.iter().enumerate() {
        let at = format!("translations[{number}]");
        if !languages.insert(&one.language) {
            found.push((format!("{at}.language"), Unsaid::Twice));
        }
        let mut look = |list: &str, named: &mut dyn Iterator<Item = &str>, known: &BTreeSet<&str>| {
            let mut seen = BTreeSet::new();
            for (index, id) in named.enumerate() {
                let place = format!("{at}.{list}[{index}].id");
                if !known.contains(id) {
                    found.push((place, Unsaid::NoRecord));
                } else if !seen.insert(id.to_owned()) {
                    found.push((place, Unsaid::Twice));
                }
            }
        };
        look("documents", &mut one.documents.iter().map(|words| words.id.as_str()), &documents);
        look("actors", &mut one.actors.iter().map(|words| words.id.as_str()), &actors);
        look("groups", &mut one.groups.iter().map(|words| words.id.as_str()), &groups);
        look("statements", &mut one.statements.iter().map(|words| words.id.as_str()), &statements);
    }
    found
}
