//! What suggestions and the statements that are made of them are called in the window.

use crate::app::state::State;
use crate::model::{Document, Kind};
use crate::service::{Made, Surroundings};
use crate::words::{Language, Message, message};

/// What the statement that was made is called: `claim by Peskov`, as the window's language has the name.
pub(crate) fn words_of_made(state: &State, made: &Made) -> Message {
    let id = &made.statement.speaker;
    let new = made.actors.iter().find(|actor| actor.id == *id).map(|actor| actor.short_name.as_str());
    let mut ukrainian = made.ukrainian.iter().filter(|_| state.language == Language::UKRAINIAN);
    let translated = ukrainian.find(|words| words.id == *id);
    let translated = translated.and_then(|words| words.short_name.as_deref().or(words.name.as_deref()));
    let name = translated.or(new).unwrap_or_else(|| state.shown.short_name(id));
    statement_by(made.statement.kind, name)
}

/// What a statement of this kind by somebody is called: `claim by Peskov`.
pub(crate) fn statement_by(kind: Kind, speaker: &str) -> Message {
    message!("reader-statement-by", kind = kind_words(kind), speaker = speaker)
}

/// A kind within a sentence.
pub(crate) fn kind_words(kind: Kind) -> Message {
    message!("reader-kind", kind = kind.keyword())
}

impl State {
    /// What suggestions for a document are read with.
    pub(crate) fn around<'a>(&'a self, document: &'a Document) -> Surroundings<'a> {
        Surroundings {
            layer: &self.layer,
            dossier: &self.dossier,
            document,
            extraction: self.reader.as_ref().and_then(|reader| reader.extraction.as_deref()),
            language: self.language,
        }
    }
}
