//! The dossier file, field by field, as it stands on disk. Everything else works on the model.

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::open::{Open, Word};
use crate::model::{
    DayBasis, ExtentKind, GuardKind, GuardPlace, Kind, Modality, Side, StatedSide, VoiceKind,
};

/// [`DossierFields`], with what this version does not know of it.
pub(crate) type WireDossier = Open<DossierFields>;

/// A dossier file.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(title = "Claims Map dossier, format claims-map/2"))]
pub(crate) struct DossierFields {
    /// `claims-map/2`; files in `claims-map/1` are read and upgraded.
    #[cfg_attr(test, schemars(extend("const" = super::FORMAT)))]
    pub(crate) format: String,
    /// What the dossier is about.
    pub(crate) title: String,
    /// The layer that the dossier was made on; absent for the shipped one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) layer: Option<WireLayer>,
    /// The articles that the statements come from.
    pub(crate) documents: Vec<WireDocument>,
    /// Who speaks and who relays.
    pub(crate) actors: Vec<WireActor>,
    /// Names that stand for several areas.
    #[serde(default)]
    pub(crate) groups: Vec<WireGroup>,
    /// Places with outlines of their own, beside those of the layer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) places: Vec<WirePlace>,
    /// The statements, in the articles' order.
    pub(crate) statements: Vec<WireStatement>,
    /// Suggested statements that nobody has accepted.
    #[serde(default, skip_serializing_if = "are_empty")]
    pub(crate) suggestions: WireSuggestions,
    /// The dossier's own words in other languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) translations: Vec<WireTranslation>,
}

/// [`TranslationFields`], with what this version does not know of it.
pub(crate) type WireTranslation = Open<TranslationFields>;

/// The dossier's own words in another language; what it leaves out stands as the dossier has it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Translation"))]
pub(crate) struct TranslationFields {
    /// The language, a BCP 47 tag such as `uk`; each language once.
    pub(crate) language: String,
    /// The dossier's title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    /// What its documents are in that language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) documents: Vec<WireDocumentWords>,
    /// What its actors are called in that language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) actors: Vec<WireActorWords>,
    /// What its groups are called in that language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) groups: Vec<WireGroupWords>,
    /// What is noted of its statements in that language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) statements: Vec<WireStatementWords>,
}

/// [`DocumentWordsFields`], with what this version does not know of it.
pub(crate) type WireDocumentWords = Open<DocumentWordsFields>;

/// A document in another language.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "DocumentWords"))]
pub(crate) struct DocumentWordsFields {
    /// The document's id.
    pub(crate) id: String,
    /// What the document is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
}

/// [`ActorWordsFields`], with what this version does not know of it.
pub(crate) type WireActorWords = Open<ActorWordsFields>;

/// An actor in another language.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "ActorWords"))]
pub(crate) struct ActorWordsFields {
    /// The actor's id.
    pub(crate) id: String,
    /// Full name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    /// Name in running text; absent where it is the full name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) short_name: Option<String>,
    /// What the actor is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) role: Option<String>,
}

/// [`GroupWordsFields`], with what this version does not know of it.
pub(crate) type WireGroupWords = Open<GroupWordsFields>;

/// A group in another language.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "GroupWords"))]
pub(crate) struct GroupWordsFields {
    /// The group's id.
    pub(crate) id: String,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
}

/// [`StatementWordsFields`], with what this version does not know of it.
pub(crate) type WireStatementWords = Open<StatementWordsFields>;

/// What is noted of a statement, in another language.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "StatementWords"))]
pub(crate) struct StatementWordsFields {
    /// The statement's id.
    pub(crate) id: String,
    /// The note for readers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    /// Why the statement holds in spite of what the guard found, in the order of its `context`; null where one
    /// has no translation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) kept_because: Vec<Option<String>>,
}

/// [`LayerFields`], with what this version does not know of it.
pub(crate) type WireLayer = Open<LayerFields>;

/// A layer's file, and which property identifies its areas.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Layer"))]
pub(crate) struct LayerFields {
    /// The file's name, without its folder. Where the dossier is opened without a layer, the file is looked
    /// for beside it.
    pub(crate) file: String,
    /// The property that an area's id is, or `feature.id` for the features' own; absent where the features
    /// are numbered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    /// The property that an area's name is; absent where it is guessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    /// How many areas there are.
    pub(crate) areas: usize,
}

/// [`DocumentFields`], with what this version does not know of it.
pub(crate) type WireDocument = Open<DocumentFields>;

/// An article.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Document"))]
pub(crate) struct DocumentFields {
    /// Identifier, kebab-case, unique in the file.
    pub(crate) id: String,
    /// What `claims-map/1` had for headline and description.
    #[serde(default, skip_serializing)]
    #[cfg_attr(test, schemars(skip))]
    pub(crate) title: Option<String>,
    /// The headline, word for word; absent where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) headline: Option<String>,
    /// What the document is, in the words of whoever read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    /// Who published it.
    pub(crate) outlet: String,
    /// Publication day, YYYY-MM-DD.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(extend("format" = "date")))]
    pub(crate) published: Option<String>,
    /// What the publication day rests on; absent for a day that the document gives.
    #[serde(default, skip_serializing_if = "is_known")]
    pub(crate) published_is: Word<DayBasis>,
    /// Address, http or https.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    /// Language of the text, a BCP 47 tag.
    pub(crate) language: String,
    /// The actor who speaks where the document speaks itself; absent for a news article.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) author: Option<String>,
    /// SHA-256 of the canonical text (UTF-8, LF, NFC), 64 hexadecimal digits.
    #[cfg_attr(test, schemars(length(equal = 64)))]
    pub(crate) text_sha256: String,
    /// Length of the canonical text in Unicode code points.
    pub(crate) text_length: usize,
    /// Digests of the paragraphs that were left out of the text when the article was read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) left_out: Vec<String>,
    /// The texts that the document had before it changed, the newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) former_texts: Vec<WireFormerText>,
    /// The canonical text itself, where its owner permits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
}

/// Whether the document gives its day.
fn is_known(basis: &Word<DayBasis>) -> bool {
    *basis == Word::Known(DayBasis::Known)
}

/// [`FormerTextFields`], with what this version does not know of it.
pub(crate) type WireFormerText = Open<FormerTextFields>;

/// A text that a document had before it changed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "FormerText"))]
pub(crate) struct FormerTextFields {
    /// SHA-256 of the canonical text (UTF-8, LF, NFC), 64 hexadecimal digits.
    pub(crate) sha256: String,
    /// Its length in Unicode code points.
    pub(crate) length: usize,
}

/// [`ActorFields`], with what this version does not know of it.
pub(crate) type WireActor = Open<ActorFields>;

/// A person or body that speaks or relays.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Actor"))]
pub(crate) struct ActorFields {
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
    pub(crate) side: Word<Side>,
}

/// [`GroupFields`], with what this version does not know of it.
pub(crate) type WireGroup = Open<GroupFields>;

/// A name that stands for several areas.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Group"))]
pub(crate) struct GroupFields {
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

/// [`PlaceFields`], with what this version does not know of it.
pub(crate) type WirePlace = Open<PlaceFields>;

/// A named part of an area, with its outline.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Place"))]
pub(crate) struct PlaceFields {
    /// Identifier, kebab-case, unique in the file and in the layer.
    pub(crate) id: String,
    /// Name in English.
    pub(crate) name: String,
    /// Name in Ukrainian, where it differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name_uk: Option<String>,
    /// The area that it lies in, by ISO 3166-2 code.
    pub(crate) area: String,
    /// Outline: a GeoJSON multipolygon, longitude first, in degrees on WGS 84.
    #[cfg_attr(test, schemars(with = "OutlineSchema"))]
    pub(crate) outline: WireOutline,
}

/// [`OutlineFields`], with what this version does not know of it.
pub(crate) type WireOutline = Open<OutlineFields>;

/// An outline as GeoJSON has it (RFC 7946).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct OutlineFields {
    /// The geometry's name.
    pub(crate) r#type: String,
    /// The box around it, which follows from its coordinates and is not read.
    #[serde(default, rename = "bbox", skip_serializing)]
    pub(crate) _bbox: Option<IgnoredAny>,
    /// Its coordinates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) coordinates: Option<Value>,
    /// What a collection holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) geometries: Option<Value>,
}

/// A multipolygon as GeoJSON has it (RFC 7946).
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[schemars(rename = "Outline")]
struct OutlineSchema {
    /// Always `MultiPolygon`.
    #[expect(dead_code, reason = "only its schema is used")]
    #[schemars(extend("const" = "MultiPolygon"))]
    r#type: String,
    /// Polygons; of each its outer ring, then its holes; of each the positions, the last like the first.
    #[expect(dead_code, reason = "only its schema is used")]
    coordinates: Vec<Vec<Vec<Vec<f64>>>>,
}

/// [`SuggestionsFields`], with what this version does not know of it.
pub(crate) type WireSuggestions = Open<SuggestionsFields>;

/// Suggested statements, by id.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Suggestions"))]
pub(crate) struct SuggestionsFields {
    /// Those that wait for a decision.
    #[serde(default)]
    pub(crate) open: Vec<String>,
    /// Those that were turned down.
    #[serde(default)]
    pub(crate) rejected: Vec<String>,
    /// Those of which a statement was made that says something else than was suggested, or that were given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) kept: Vec<WireKeptSuggestion>,
    /// Those that a person, a model or another tool gave, in full. One whose id stands in no other list waits for a
    /// decision.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) given: Vec<WireGivenSuggestion>,
}

/// [`KeptSuggestionFields`], with what this version does not know of it.
pub(crate) type WireKeptSuggestion = Open<KeptSuggestionFields>;

/// A suggestion with the statement that was made of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "KeptSuggestion"))]
pub(crate) struct KeptSuggestionFields {
    /// The suggestion.
    pub(crate) suggestion: String,
    /// The statement.
    pub(crate) statement: String,
}

/// [`GivenSuggestionFields`], with what this version does not know of it.
pub(crate) type WireGivenSuggestion = Open<GivenSuggestionFields>;

/// A suggested statement that a person, a model or another tool gave.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "GivenSuggestion"))]
pub(crate) struct GivenSuggestionFields {
    /// Identifier, unique among the suggestions of the file.
    pub(crate) id: String,
    /// Who or what made it.
    pub(crate) origin: String,
    /// The document that the quote stands in.
    pub(crate) document: String,
    /// What is said.
    pub(crate) kind: Word<Kind>,
    /// The areas, by ISO 3166-2 code; empty where no region is named.
    #[serde(default)]
    pub(crate) areas: Vec<String>,
    /// The name for several areas that was given, where these are its members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) group: Option<String>,
    /// A place in one of the areas that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<String>,
    /// The side that holds, advances, masses, claims or retakes; absent where it was not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) by: Option<Word<StatedSide>>,
    /// Who says it, by name; absent for the document itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) speaker: Option<String>,
    /// Through whom, by name, nearest to the speaker first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) relayers: Vec<String>,
    /// How much of the areas it covers.
    pub(crate) extent: WireExtent,
    /// How firmly it is said.
    pub(crate) modality: Word<Modality>,
    /// The words.
    pub(crate) quote: WireQuote,
    /// Why it was suggested, in the words of whoever did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reason: Option<String>,
}

/// Whether nothing is said of suggestions.
fn are_empty(suggestions: &WireSuggestions) -> bool {
    suggestions.open.is_empty()
        && suggestions.rejected.is_empty()
        && suggestions.kept.is_empty()
        && suggestions.given.is_empty()
        && suggestions.unknown.is_empty()
}

/// [`StatementFields`], with what this version does not know of it.
pub(crate) type WireStatement = Open<StatementFields>;

/// One actor saying one thing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Statement"))]
pub(crate) struct StatementFields {
    /// Identifier, kebab-case, unique in the file.
    pub(crate) id: String,
    /// The document that the quote stands in.
    pub(crate) document: String,
    /// What is said.
    pub(crate) kind: Word<Kind>,
    /// The areas that the quote names, by ISO 3166-2 code; empty where it names no region.
    pub(crate) areas: Vec<String>,
    /// A group that the quote names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) group: Option<String>,
    /// A place in one of the areas that the statement is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<String>,
    /// The side that holds, advances, masses, claims or retakes; absent where the source does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) by: Option<Word<StatedSide>>,
    /// Who says it: whose assertion it is.
    pub(crate) speaker: String,
    /// Through whom it reached the document, nearest to the speaker first.
    #[serde(default)]
    pub(crate) relayers: Vec<String>,
    /// How much of the areas it covers.
    pub(crate) extent: WireExtent,
    /// How firmly it is said.
    pub(crate) modality: Word<Modality>,
    /// The day that the statement speaks of, YYYY-MM-DD.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(extend("format" = "date")))]
    pub(crate) as_of: Option<String>,
    /// Whose words the quote is. Required, but for files in `claims-map/1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(required))]
    pub(crate) voice: Option<WireVoice>,
    /// The words. Required; without it the statement is refused by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(required))]
    pub(crate) quote: Option<WireQuote>,
    /// What the guard found around the quote or left out of it, and why the quote was kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) context: Vec<WireGuardNote>,
    /// A remark by whoever read the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
}

/// [`VoiceFields`], with what this version does not know of it.
pub(crate) type WireVoice = Open<VoiceFields>;

/// Whose words a quote is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Voice"))]
pub(crate) struct VoiceFields {
    /// Whose.
    pub(crate) is: Word<VoiceKind>,
    /// With `relayer`: which of the relayers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) actor: Option<String>,
}

/// [`GuardNoteFields`], with what this version does not know of it.
pub(crate) type WireGuardNote = Open<GuardNoteFields>;

/// Words around a quote, or left out of it, that may change what it says.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "GuardNote"))]
pub(crate) struct GuardNoteFields {
    /// What the words do.
    pub(crate) kind: Word<GuardKind>,
    /// Where they stand, seen from the quote.
    pub(crate) place: Word<GuardPlace>,
    /// The words as they stand in the text.
    pub(crate) words: String,
    /// First code point of the canonical text.
    pub(crate) start: usize,
    /// First code point after it.
    pub(crate) end: usize,
    /// Why the quote was kept all the same; absent while nobody has answered: the statement does not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) kept_because: Option<String>,
}

/// [`ExtentFields`], with what this version does not know of it.
pub(crate) type WireExtent = Open<ExtentFields>;

/// How much of its areas a statement covers.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Extent"))]
pub(crate) struct ExtentFields {
    /// Which kind of extent.
    pub(crate) is: Word<ExtentKind>,
    /// With `part`: the source's own words for the part; they must stand in the quote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) wording: Option<String>,
    /// With `part`: the share that the source gives, over 0 and under 100; it must stand in the quote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(extend("exclusiveMinimum" = 0, "exclusiveMaximum" = 100)))]
    pub(crate) percent: Option<f64>,
}

/// [`QuoteFields`], with what this version does not know of it.
pub(crate) type WireQuote = Open<QuoteFields>;

/// A quote.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Quote"))]
pub(crate) struct QuoteFields {
    /// The verbatim pieces, in the text's order; at least one.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(crate) segments: Vec<WireSegment>,
    /// Left by the last check against the text; see `claims-map verify --seal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) seal: Option<String>,
}

/// [`SegmentFields`], with what this version does not know of it.
pub(crate) type WireSegment = Open<SegmentFields>;

/// A verbatim piece: a W3C `TextQuoteSelector` with its `TextPositionSelector`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Segment"))]
pub(crate) struct SegmentFields {
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const SHIPPED: &str = include_str!("../../data/kyivpost-49020.claims.json");

    fn schema() -> Value {
        schemars::schema_for!(WireDossier).to_value()
    }

    /// `data/claims-map-2.schema.json` is a golden: `UPDATE_GOLDEN=1` rewrites it.
    #[test]
    fn the_shipped_schema_describes_these_types() {
        crate::format::expect_golden("data/claims-map-2.schema.json", &schema());
    }

    #[test]
    fn the_shipped_dossier_conforms_to_the_schema() {
        let faults = Conformance::of(&serde_json::from_str(SHIPPED).unwrap());
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn places_and_suggestions_conform_and_old_files_have_none() {
        let mut dossier: Value = serde_json::from_str(SHIPPED).unwrap();
        let old: WireDossier = serde_json::from_value(dossier.clone()).unwrap();
        assert!(old.places.is_empty() && are_empty(&old.suggestions), "a file from before is read");
        let ring = json!([[32, 46], [33, 46], [33, 47], [32, 46]]);
        let outline = json!({ "type": "MultiPolygon", "coordinates": [[ring]] });
        let place =
            json!({ "id": "spit", "name": "Spit", "name_uk": "Коса", "area": "UA-48", "outline": outline });
        dossier["places"] = json!([place]);
        dossier["suggestions"] = json!({ "open": ["one"], "rejected": ["two"] });
        assert_eq!(Conformance::of(&dossier), [""; 0], "what may stand there");
        let wire: WireDossier = serde_json::from_value(dossier.clone()).unwrap();
        let written = serde_json::to_value(&wire).unwrap();
        assert_eq!(Conformance::of(&written), [""; 0], "what is written");
        dossier["places"][0]["outline"]["type"] = json!("Point");
        let fault = "places[0].outline.type: const: \"Point\"";
        assert_eq!(Conformance::of(&dossier), [fault], "another geometry");
    }

    #[test]
    fn what_does_not_conform_is_found() {
        /// A way to break the dossier.
        type Change = fn(&mut Value);
        let cases: [(Change, &str); 10] = [
            (|it| it["format"] = json!("claims-map/9"), "format: const: \"claims-map/9\""),
            (
                |it| drop(it["statements"][3].as_object_mut().unwrap().remove("quote")),
                "statements[3]: required: quote",
            ),
            (|it| it["statements"][3]["quote"] = Value::Null, "statements[3].quote: type: null"),
            (
                |it| it["statements"][0]["quote"]["segments"] = json!([]),
                "statements[0].quote.segments: minItems: []",
            ),
            (|it| it["statements"][0]["kind"] = json!("rumour"), "statements[0].kind: enum: \"rumour\""),
            (
                |it| it["documents"][0]["text_length"] = json!("long"),
                "documents[0].text_length: type: \"long\"",
            ),
            (|it| it["documents"][0]["text_length"] = json!(-1), "documents[0].text_length: minimum: -1"),
            (
                |it| it["documents"][0]["text_sha256"] = json!("b8"),
                "documents[0].text_sha256: minLength: \"b8\"",
            ),
            (
                |it| it["statements"][0]["extent"]["percent"] = json!(100),
                "statements[0].extent.percent: exclusiveMaximum: 100",
            ),
            (|it| it["actors"][1]["sied"] = json!("russia"), "actors[1]: properties: sied"),
        ];
        for (change, fault) in cases {
            let mut dossier: Value = serde_json::from_str(SHIPPED).unwrap();
            change(&mut dossier);
            assert_eq!(Conformance::of(&dossier), [fault], "one fault, and this one");
        }
    }

    /// Compares a value with the schema: as much of JSON Schema as the schema uses. A keyword that is
    /// not known here fails the test, so that nothing is skipped in silence. Beyond the schema, a key
    /// that it does not name is a fault.
    struct Conformance {
        schema: Value,
        faults: Vec<String>,
    }

    impl Conformance {
        fn of(value: &Value) -> Vec<String> {
            let mut check = Self { schema: schema(), faults: Vec::new() };
            let root = check.schema.clone();
            check.value(value, &root, "");
            check.faults
        }

        fn fault(&mut self, place: &str, keyword: &str, what: &str) {
            self.faults.push(format!("{place}: {keyword}: {what}"));
        }

        fn value(&mut self, value: &Value, schema: &Value, place: &str) {
            for (keyword, rule) in schema.as_object().unwrap() {
                match keyword.as_str() {
                    "$ref" => {
                        let name = rule.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
                        let target = self.schema["$defs"][name].clone();
                        self.value(value, &target, place);
                    }
                    "oneOf" | "anyOf" => {
                        let fits = |choice: &&Value| {
                            let mut inner = Self { schema: self.schema.clone(), faults: Vec::new() };
                            inner.value(value, choice, place);
                            inner.faults.is_empty()
                        };
                        let count = rule.as_array().unwrap().iter().filter(fits).count();
                        if count == 0 || (keyword == "oneOf" && count > 1) {
                            self.fault(place, keyword, &value.to_string());
                        }
                    }
                    "items" => {
                        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                            self.value(item, rule, &format!("{place}[{index}]"));
                        }
                    }
                    "required" => self.required(value, rule, place),
                    "properties" => self.properties(value, rule, place),
                    "$schema" | "$defs" | "title" | "description" | "default" | "format" => {}
                    _ if breaks(value, keyword, rule) => self.fault(place, keyword, &value.to_string()),
                    _ => {}
                }
            }
        }

        fn required(&mut self, value: &Value, keys: &Value, place: &str) {
            for key in keys.as_array().unwrap().iter().filter_map(Value::as_str) {
                if value.as_object().is_some_and(|object| !object.contains_key(key)) {
                    self.fault(place, "required", key);
                }
            }
        }

        fn properties(&mut self, value: &Value, properties: &Value, place: &str) {
            for (key, part) in value.as_object().into_iter().flatten() {
                match properties.get(key) {
                    Some(rule) => self.value(part, rule, format!("{place}.{key}").trim_start_matches('.')),
                    None => self.fault(place, "properties", key),
                }
            }
        }
    }

    /// Whether a value breaks a rule that looks at it alone. As JSON Schema has it, a rule on numbers
    /// says nothing of texts, and so on.
    fn breaks(value: &Value, keyword: &str, rule: &Value) -> bool {
        let number = |is_fault: fn(f64, f64) -> bool| {
            value.as_f64().is_some_and(|found| is_fault(found, rule.as_f64().unwrap()))
        };
        let size = |found: Option<usize>, is_fault: fn(u64, u64) -> bool| {
            found.is_some_and(|found| is_fault(found as u64, rule.as_u64().unwrap()))
        };
        let items = value.as_array().map(Vec::len);
        let letters = value.as_str().map(|text| text.chars().count());
        match keyword {
            "type" => !is_of_type(value, rule),
            "enum" => !rule.as_array().unwrap().contains(value),
            "const" => value != rule,
            "minimum" => number(|found, least| found < least),
            "exclusiveMinimum" => number(|found, bound| found <= bound),
            "exclusiveMaximum" => number(|found, bound| found >= bound),
            "minItems" => size(items, |found, least| found < least),
            "minLength" => size(letters, |found, least| found < least),
            "maxLength" => size(letters, |found, most| found > most),
            _ => panic!("the schema uses “{keyword}”, which this test does not know"),
        }
    }

    fn is_of_type(value: &Value, rule: &Value) -> bool {
        let is = |name: &Value| match name.as_str().unwrap() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            "null" => value.is_null(),
            other => panic!("the schema uses the type {other}, which this test does not know"),
        };
        rule.as_array().map_or_else(|| is(rule), |names| names.iter().any(is))
    }
}
