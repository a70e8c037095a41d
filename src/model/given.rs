//! Suggestions by somebody else than this program: a person, a model or another tool.

use super::{
    AreaId, DocumentId, Extent, GroupId, Kind, Modality, PlaceId, Quote, Side, SuggestionId,
    UnknownOfStatement,
};

/// A suggested statement that was given to the dossier, in full: nobody can make it again from the text.
///
/// # Invariants
/// The quote has at least one segment; when it was given, each stood in the document's text, character for
/// character. Its areas are those of the layer at that time.
#[derive(Debug, Clone, PartialEq)]
pub struct GivenSuggestion {
    /// Identifier, unlike that of any other suggestion of the dossier.
    pub id: SuggestionId,
    /// Who or what made it, as it is to be named: a person, a model with its version, a tool.
    pub origin: String,
    /// The document that the quote stands in.
    pub document: DocumentId,
    /// What is said.
    pub kind: Kind,
    /// The areas, in the order in which they were given; empty where no region is named.
    pub areas: Vec<AreaId>,
    /// The name for several areas that was given, where these are its members.
    pub group: Option<GroupId>,
    /// The place in one of the areas that it is about.
    pub place: Option<PlaceId>,
    /// The side that holds, advances, masses, claims or retakes; `None` where it was not said.
    pub by: Option<Side>,
    /// Who says it, by name; `None` for the article itself.
    pub speaker: Option<String>,
    /// Through whom, by name, nearest to the speaker first.
    pub relayers: Vec<String>,
    /// How much of the areas.
    pub extent: Extent,
    /// How firmly.
    pub modality: Modality,
    /// The words.
    pub quote: Quote,
    /// Why it was suggested, in the words of whoever did.
    pub reason: Option<String>,
    /// What its file says of it that this version does not know.
    pub unknown: UnknownOfStatement,
}
