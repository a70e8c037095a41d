//! The dossier file, field by field, as it stands on disk. Everything else works on the model.

use serde::{Deserialize, Serialize};

/// A dossier file.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(title = "Claims Map dossier, format claims-map/1"))]
pub(crate) struct WireDossier {
    /// Always `claims-map/1`.
    pub(crate) format: String,
    /// What the dossier is about.
    pub(crate) title: String,
    /// The articles that the statements come from.
    pub(crate) documents: Vec<WireDocument>,
    /// Who speaks and who relays.
    pub(crate) actors: Vec<WireActor>,
    /// Names that stand for several areas.
    #[serde(default)]
    pub(crate) groups: Vec<WireGroup>,
    /// The statements, in the articles' order.
    pub(crate) statements: Vec<WireStatement>,
}

/// An article.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct WireDocument {
    /// Identifier, kebab-case, unique in the file.
    pub(crate) id: String,
    /// Title, or a description where the headline is not known.
    pub(crate) title: String,
    /// Who published it.
    pub(crate) outlet: String,
    /// Publication day, YYYY-MM-DD.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) published: Option<String>,
    /// Address, http or https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    /// Language of the text, a BCP 47 tag.
    pub(crate) language: String,
    /// SHA-256 of the canonical text (UTF-8, LF, NFC), 64 hexadecimal digits.
    pub(crate) text_sha256: String,
    /// Length of the canonical text in Unicode code points.
    pub(crate) text_length: usize,
    /// The canonical text itself, where its owner permits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
}

/// A person or body that speaks or relays.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct WireActor {
    /// Identifier, kebab-case English, unique in the file.
    pub(crate) id: String,
    /// Full name.
    pub(crate) name: String,
    /// Name in running text, where it differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) short_name: Option<String>,
    /// What the actor is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) role: Option<String>,
    /// On whose behalf the actor speaks.
    pub(crate) side: WireSide,
}

/// On whose behalf an actor speaks.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum WireSide {
    Ukraine,
    Russia,
    UnitedStates,
    Other,
    Independent,
}

/// A name that stands for several areas.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct WireGroup {
    /// Identifier, kebab-case, unique in the file.
    pub(crate) id: String,
    /// The name as sources use it.
    pub(crate) name: String,
    /// The areas that it stands for, by ISO 3166-2 code.
    pub(crate) members: Vec<String>,
    /// The statement that defines the members; without it they are general knowledge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) defined_by: Option<String>,
}

/// One actor saying one thing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct WireStatement {
    /// Identifier, kebab-case, unique in the file.
    pub(crate) id: String,
    /// The document that the quote stands in.
    pub(crate) document: String,
    /// What is said.
    pub(crate) kind: WireKind,
    /// The areas that the quote names, by ISO 3166-2 code; empty where it names no region.
    pub(crate) areas: Vec<String>,
    /// A group that the quote names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) group: Option<String>,
    /// A place in one of the areas that the statement is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<String>,
    /// Who says it.
    pub(crate) speaker: String,
    /// Through whom it reached the document, nearest to the speaker first.
    #[serde(default)]
    pub(crate) relayers: Vec<String>,
    /// How much of the areas it covers.
    pub(crate) extent: WireExtent,
    /// How firmly it is said.
    pub(crate) modality: WireModality,
    /// The day that the statement speaks of, YYYY-MM-DD.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) as_of: Option<String>,
    /// The words. Required; without it the statement is refused by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(required))]
    pub(crate) quote: Option<WireQuote>,
    /// A remark by whoever read the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
}

/// What a statement says of its areas.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum WireKind {
    Claim,
    Occupation,
    Advance,
    Buildup,
    Concession,
    Denial,
    Liberation,
}

/// How much of its areas a statement covers.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct WireExtent {
    /// Which kind of extent.
    pub(crate) is: WireExtentKind,
    /// With `part`: the source's own words for the part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) wording: Option<String>,
    /// With `part`: the share that the source gives, over 0 and under 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) percent: Option<f64>,
}

/// Which kind of extent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum WireExtentKind {
    Whole,
    Part,
    Place,
    Approach,
    Unspecified,
}

/// How firmly a statement is made.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum WireModality {
    Asserted,
    Implied,
    Conditional,
    Denied,
}

/// A quote.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct WireQuote {
    /// The verbatim pieces, in the text's order; at least one.
    pub(crate) segments: Vec<WireSegment>,
    /// Left by the last check against the text; see `claims-map verify --seal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) seal: Option<String>,
}

/// A verbatim piece: a W3C `TextQuoteSelector` with its `TextPositionSelector`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct WireSegment {
    /// The words, character for character.
    pub(crate) exact: String,
    /// What stands right before them.
    #[serde(default)]
    pub(crate) prefix: String,
    /// What stands right after them.
    #[serde(default)]
    pub(crate) suffix: String,
    /// First code point of the canonical text.
    pub(crate) start: usize,
    /// First code point after it.
    pub(crate) end: usize,
}
