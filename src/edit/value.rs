//! Edits as values that own what they need.

use std::ops::Range;

use crate::model::{
    Actor, ActorId, ActorWords, AreaId, Day, Document, DocumentId, Extent, GivenSuggestion, Group, GroupId,
    Kind, Modality, Place, PlaceId, Quote, Side, Statement, StatementId, SuggestionId, Voice,
};

/// A change of a dossier.
///
/// *Set* replaces the record that has the same id, which itself never changes. Positions of quotes are
/// code points of the canonical text, half-open; segments count from 0.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Gives the dossier this title.
    SetTitle(String),
    /// Adds a document.
    AddDocument(Box<Document>),
    /// Replaces a document; the quotes from it are checked again.
    SetDocument(Box<Document>),
    /// Removes a document that no statement quotes.
    RemoveDocument(DocumentId),
    /// Gives a document its text, which must have the document's SHA-256.
    AttachText {
        /// The document.
        document: DocumentId,
        /// The text; it is made canonical.
        text: String,
    },
    /// Takes a document's text out of the dossier; sealed quotes stay exact.
    DetachText(DocumentId),
    /// Adds an actor.
    AddActor(Actor),
    /// Replaces an actor.
    SetActor(Actor),
    /// Says what an actor is called in a language, in the place of what was said of it before.
    TranslateActor {
        /// The language, a BCP 47 tag such as `uk`.
        language: String,
        /// The words.
        words: ActorWords,
    },
    /// Removes an actor.
    RemoveActor {
        /// The actor.
        actor: ActorId,
        /// Who speaks and relays instead; `None` is refused where the actor does either.
        replacement: Option<ActorId>,
    },
    /// Adds a group.
    AddGroup(Group),
    /// Replaces a group.
    SetGroup(Group),
    /// Removes a group that no statement names.
    RemoveGroup(GroupId),
    /// Adds a place of the dossier's own.
    AddPlace(Box<Place>),
    /// Replaces a place of the dossier's own.
    SetPlace(Box<Place>),
    /// Removes a place of the dossier's own that no statement names.
    RemovePlace(PlaceId),
    /// Adds a statement, behind those whose quotes stand before its own in the same document. Its
    /// quote is checked, whatever its check says.
    AddStatement(Box<Statement>),
    /// Replaces a statement.
    SetStatement(Box<Statement>),
    /// Changes one field of a statement.
    SetField {
        /// The statement.
        statement: StatementId,
        /// The field with what it shall hold.
        field: StatementField,
    },
    /// Removes a statement that defines no group.
    RemoveStatement(StatementId),
    /// Quotes these ranges of the document's text, which must be attached.
    QuoteRanges {
        /// The statement.
        statement: StatementId,
        /// The ranges, in the text's order.
        ranges: Vec<Range<usize>>,
    },
    /// Gives a statement a quote that was written by hand.
    SetQuote {
        /// The statement.
        statement: StatementId,
        /// The quote; a seal that does not fit breaks it.
        quote: Quote,
    },
    /// Leaves words of a segment out, which makes two of it.
    SplitSegment {
        /// The statement.
        statement: StatementId,
        /// The segment.
        segment: usize,
        /// The words to leave out.
        left_out: Range<usize>,
    },
    /// Makes a segment and the next one, with the words between them.
    JoinSegments {
        /// The statement.
        statement: StatementId,
        /// The first of the two.
        segment: usize,
    },
    /// Adds suggestions that wait for a decision; those that are known already stay as they are.
    OfferSuggestions(Vec<SuggestionId>),
    /// Adds suggestions that a person, a model or another tool made; those whose ids are there stay as they are.
    GiveSuggestions(Vec<GivenSuggestion>),
    /// Makes a statement of a suggestion that waits or was turned down.
    AcceptSuggestion {
        /// The suggestion.
        suggestion: SuggestionId,
        /// What it says, as the user left it.
        statement: Box<Statement>,
    },
    /// Turns a suggestion down, so that it is not offered again.
    RejectSuggestion(SuggestionId),
    /// Says that a statement was made of a suggestion, which says something else: it waits no longer.
    KeepSuggestion {
        /// The suggestion.
        suggestion: SuggestionId,
        /// The statement, which is there.
        statement: StatementId,
    },
    /// Lets a suggestion that was turned down wait again.
    ReopenSuggestion(SuggestionId),
}

/// A field of a statement with what it shall hold. The quote has edits of its own.
#[derive(Debug, Clone, PartialEq)]
pub enum StatementField {
    /// The document that the quote stands in.
    Document(DocumentId),
    /// What is said.
    Kind(Kind),
    /// The areas that the quote names.
    Areas(Vec<AreaId>),
    /// The group that the quote names.
    Group(Option<GroupId>),
    /// The place that the statement is about.
    Place(Option<PlaceId>),
    /// The side that holds, advances, masses, claims or retakes; `None` where it is not stated.
    By(Option<Side>),
    /// Whose words the quote is; an actor's only where the text bears it out.
    Voice(Voice),
    /// The answer to a note of the guard.
    Answer {
        /// The note's position in the statement's context, from 0.
        note: usize,
        /// Why the quote is kept; `None` takes the answer back.
        kept_because: Option<String>,
    },
    /// Who says it.
    Speaker(ActorId),
    /// Through whom, nearest to the speaker first.
    Relayers(Vec<ActorId>),
    /// How much of the areas it covers.
    Extent(Extent),
    /// How firmly it is said.
    Modality(Modality),
    /// The day that the statement speaks of.
    AsOf(Option<Day>),
    /// A remark by whoever read the document.
    Note(Option<String>),
}

impl StatementField {
    /// The field's name, by which a catalogue chooses its words.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Document(_) => "document",
            Self::Kind(_) => "kind",
            Self::Areas(_) => "areas",
            Self::Group(_) => "group",
            Self::Place(_) => "place",
            Self::By(_) => "side",
            Self::Voice(_) => "voice",
            Self::Answer { .. } => "answer",
            Self::Speaker(_) => "speaker",
            Self::Relayers(_) => "relayers",
            Self::Extent(_) => "extent",
            Self::Modality(_) => "modality",
            Self::AsOf(_) => "day",
            Self::Note(_) => "note",
        }
    }
}
