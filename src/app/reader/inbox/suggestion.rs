//! What suggestions and the statements that are made of them are called in the window.

use crate::app::reader::form::Form;
use crate::app::reader::inbox::state::{Answers, InboxSuggestion};
use crate::app::state::State;
use crate::model::{Document, GuardNote, Kind};
use crate::service::{Made, Surroundings};
use crate::text::extract::Suggestion;
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
    /// The form that a suggestion's card stands for, as far as what stands around the words is asked there.
    pub(crate) fn card_form(&self, one: &InboxSuggestion) -> Form {
        let (said, answers) = (self.answered(one), self.answers_to(one));
        let outlet = || self.read_document().map_or_else(String::new, |document| document.outlet.clone());
        let relayers: Vec<&str> = said.relayers.iter().map(|voice| voice.name.as_str()).collect();
        let areas = self.areas_here(&said);
        Form {
            suggestion: Some(one.id.clone()),
            kind: Some(said.kind),
            speaker: said.speaker.as_ref().map_or_else(outlet, |voice| voice.name.clone()),
            relayers: relayers.join(", "),
            place: said
                .place
                .filter(|id| self.layer.place(id).is_some_and(|place| areas.contains(&place.area))),
            areas,
            modality: said.modality,
            quote: said.quote,
            answers: answers.map(|answers| answers.notes.clone()).unwrap_or_default(),
            ..Form::of_words(0..0)
        }
    }

    fn answers_to(&self, one: &InboxSuggestion) -> Option<&Answers> {
        let answers = self.reader.as_ref().and_then(|reader| reader.inbox.answers.as_ref());
        answers.filter(|answers| answers.id == one.id)
    }

    /// A suggestion as it was answered on its card.
    pub(crate) fn answered(&self, one: &InboxSuggestion) -> Suggestion {
        let answers = self.answers_to(one);
        answers.map_or_else(|| one.suggestion.clone(), |answers| answers.applied_to(&one.suggestion))
    }

    /// What stands around a suggestion's words, or is not named in the text, with what was answered on its card.
    pub fn card_notes(&self, one: &InboxSuggestion) -> Vec<GuardNote> {
        self.form_notes(&self.card_form(one))
    }

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
