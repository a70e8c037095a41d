//! A dossier as JSON: fields in a fixed order, one statement a block, so that two people's edits merge.

use geojson::GeometryValue;

use super::translation::translations_record;
use crate::format::FORMAT;
use crate::format::open::{Open, Word};
use crate::format::wire::{
    ActorFields, DocumentFields, DossierFields, ExtentFields, FormerTextFields, GivenSuggestionFields,
    GroupFields, GuardNoteFields, KeptSuggestionFields, LayerFields, OutlineFields, PlaceFields, QuoteFields,
    SegmentFields, StatementFields, SuggestionsFields, VoiceFields, WireActor, WireDocument, WireDossier,
    WireGivenSuggestion, WireGroup, WireGuardNote, WireLayer, WirePlace, WireQuote, WireStatement,
    WireSuggestions, WireVoice,
};
use crate::model::{
    Actor, DayBasis, Document, Dossier, Extent, FormerText, GivenSuggestion, Group, GuardNote, LayerFile,
    Membership, Place, Quote, Side, StatedSide, Statement, SuggestionId, Suggestions, Unknown, Voice,
    VoiceKind,
};

/// Writes a dossier in the format `claims-map/2`, indented by two spaces, with a line end at the end.
///
/// # Panics
/// Never: a dossier has only texts, numbers and lists, which JSON can hold.
pub fn dossier_to_json(dossier: &Dossier) -> String {
    wire_to_json(&dossier_record(dossier))
}

/// A dossier's file as it is written.
pub(super) fn wire_to_json(dossier: &WireDossier) -> String {
    let json = serde_json::to_string_pretty(dossier);
    json.expect("invariant: a dossier has only texts, numbers and lists, which JSON can hold") + "\n"
}

/// A dossier field by field, as its file has it.
pub(crate) fn dossier_record(dossier: &Dossier) -> WireDossier {
    let fields = DossierFields {
        format: FORMAT.to_owned(),
        title: dossier.title.clone(),
        layer: dossier.layer.as_ref().map(|layer| layer_record(layer, &dossier.unknown.layer)),
        documents: dossier.documents.iter().map(document_record).collect(),
        actors: dossier.actors.iter().map(actor_record).collect(),
        groups: dossier.groups.iter().map(group_record).collect(),
        places: dossier.places.iter().map(place_record).collect(),
        statements: dossier.statements.iter().map(statement_record).collect(),
        suggestions: suggestions_record(&dossier.suggestions),
        translations: translations_record(dossier),
    };
    Open { fields, unknown: dossier.unknown.own.clone() }
}

/// A layer's file as a dossier's file names it.
fn layer_record(layer: &LayerFile, unknown: &Unknown) -> WireLayer {
    let fields = LayerFields {
        file: layer.name.clone(),
        id: layer.id.clone(),
        name: layer.area_name.clone(),
        areas: layer.areas,
    };
    Open { fields, unknown: unknown.clone() }
}

/// A document field by field, as a dossier's file has it.
pub(super) fn document_record(document: &Document) -> WireDocument {
    let former_text = |one: &FormerText| Open {
        fields: FormerTextFields { sha256: one.sha256.clone(), length: one.length },
        unknown: one.unknown.clone(),
    };
    let fields = DocumentFields {
        id: document.id.to_string(),
        title: None,
        headline: document.headline.clone(),
        description: document.description.clone(),
        outlet: document.outlet.clone(),
        published: document.published.map(|day| day.to_string()),
        published_is: Word::of(
            document.published_is,
            DayBasis::Inferred,
            document.unknown.word("published_is"),
        ),
        url: document.url.clone(),
        language: document.language.clone(),
        author: document.author.as_ref().map(ToString::to_string),
        text_sha256: document.text_sha256.clone(),
        text_length: document.text_length,
        left_out: document.left_out.clone(),
        former_texts: document.former_texts.iter().map(former_text).collect(),
        text: document.text.clone(),
    };
    Open { fields, unknown: document.unknown.clone() }
}

/// An actor field by field, as a dossier's file has it.
pub(super) fn actor_record(actor: &Actor) -> WireActor {
    let fields = ActorFields {
        id: actor.id.to_string(),
        name: actor.name.clone(),
        short_name: (actor.short_name != actor.name).then(|| actor.short_name.clone()),
        role: actor.role.clone(),
        side: Word::of(actor.side, Side::Other, actor.unknown.word("side")),
    };
    Open { fields, unknown: actor.unknown.clone() }
}

/// A group field by field, as a dossier's file has it.
pub(super) fn group_record(group: &Group) -> WireGroup {
    let fields = GroupFields {
        id: group.id.to_string(),
        name: group.name.clone(),
        members: group.members.iter().map(ToString::to_string).collect(),
        defined_by: match &group.membership {
            Membership::Gazetteer => None,
            Membership::Statement(id) => Some(id.to_string()),
        },
    };
    Open { fields, unknown: group.unknown.clone() }
}

/// A place field by field, as a dossier's file has it.
pub(super) fn place_record(place: &Place) -> WirePlace {
    let coordinates = match GeometryValue::from(&place.outline) {
        GeometryValue::MultiPolygon { coordinates } => serde_json::to_value(coordinates).ok(),
        _ => None,
    };
    let outline =
        OutlineFields { r#type: "MultiPolygon".to_owned(), _bbox: None, coordinates, geometries: None };
    let fields = PlaceFields {
        id: place.id.to_string(),
        name: place.name.en.clone(),
        name_uk: (place.name.uk != place.name.en).then(|| place.name.uk.clone()),
        area: place.area.to_string(),
        outline: Open { fields: outline, unknown: place.unknown.outline.clone() },
    };
    Open { fields, unknown: place.unknown.own.clone() }
}

/// The suggestions as a dossier's file has them.
pub(super) fn suggestions_record(suggestions: &Suggestions) -> WireSuggestions {
    let ids = |ids: &[SuggestionId]| ids.iter().map(ToString::to_string).collect();
    let kept = suggestions.kept.iter().map(|one| {
        let (suggestion, statement) = (one.suggestion.to_string(), one.statement.to_string());
        Open { fields: KeptSuggestionFields { suggestion, statement }, unknown: one.unknown.clone() }
    });
    let fields = SuggestionsFields {
        open: ids(&suggestions.open),
        rejected: ids(&suggestions.rejected),
        kept: kept.collect(),
        given: suggestions.given.iter().map(given_record).collect(),
    };
    Open { fields, unknown: suggestions.unknown.clone() }
}

/// A suggestion that was given, field by field, as a dossier's file has it.
pub(super) fn given_record(given: &GivenSuggestion) -> WireGivenSuggestion {
    let fields = GivenSuggestionFields {
        id: given.id.to_string(),
        origin: given.origin.clone(),
        document: given.document.to_string(),
        kind: Word::Known(given.kind),
        areas: given.areas.iter().map(ToString::to_string).collect(),
        group: given.group.as_ref().map(ToString::to_string),
        place: given.place.as_ref().map(ToString::to_string),
        by: given.by.map(|side| side_word(side, &given.unknown.own)),
        speaker: given.speaker.clone(),
        relayers: given.relayers.clone(),
        extent: Open { fields: extent(&given.extent), unknown: given.unknown.extent.clone() },
        modality: Word::Known(given.modality),
        quote: quote(&given.quote, &given.unknown.quote),
        reason: given.reason.clone(),
    };
    Open { fields, unknown: given.unknown.own.clone() }
}

/// The side that does something, as the file had it.
fn side_word(side: Side, unknown: &Unknown) -> Word<StatedSide> {
    let other = StatedSide(Some(Side::Other));
    Word::of(StatedSide(Some(side)), other, unknown.word("by"))
}

/// A statement field by field, as a dossier's file has it.
pub(crate) fn statement_record(statement: &Statement) -> WireStatement {
    let fields = StatementFields {
        id: statement.id.to_string(),
        document: statement.document.to_string(),
        kind: Word::Known(statement.kind),
        areas: statement.areas.iter().map(ToString::to_string).collect(),
        group: statement.group.as_ref().map(ToString::to_string),
        place: statement.place.as_ref().map(ToString::to_string),
        by: statement.by.map(|side| side_word(side, &statement.unknown.own)),
        speaker: statement.speaker.to_string(),
        relayers: statement.relayers.iter().map(ToString::to_string).collect(),
        extent: Open { fields: extent(&statement.extent), unknown: statement.unknown.extent.clone() },
        modality: Word::Known(statement.modality),
        as_of: statement.as_of.map(|day| day.to_string()),
        voice: Some(voice(&statement.voice, &statement.unknown.voice)),
        quote: Some(quote(&statement.quote, &statement.unknown.quote)),
        context: statement.context.iter().map(guard_note).collect(),
        note: statement.note.clone(),
    };
    Open { fields, unknown: statement.unknown.own.clone() }
}

fn voice(voice: &Voice, unknown: &Unknown) -> WireVoice {
    let fields = VoiceFields {
        is: Word::of(voice.kind(), VoiceKind::Document, unknown.word("is")),
        actor: voice.relayer().map(ToString::to_string),
    };
    Open { fields, unknown: unknown.clone() }
}

fn guard_note(note: &GuardNote) -> WireGuardNote {
    let fields = GuardNoteFields {
        kind: Word::Known(note.kind),
        place: Word::Known(note.place),
        words: note.words.clone(),
        start: note.range.start,
        end: note.range.end,
        kept_because: note.kept_because.clone(),
    };
    Open { fields, unknown: note.unknown.clone() }
}

fn extent(extent: &Extent) -> ExtentFields {
    let (wording, percent) = match extent {
        Extent::Part { wording, percent, size: _ } => (wording.clone(), *percent),
        Extent::Whole | Extent::Place | Extent::Approach | Extent::Unspecified => (None, None),
    };
    ExtentFields { is: Word::Known(extent.kind()), wording, percent }
}

fn quote(quote: &Quote, unknown: &Unknown) -> WireQuote {
    let segments = quote.segments.iter().map(|segment| Open {
        fields: SegmentFields {
            exact: segment.exact.clone(),
            prefix: segment.prefix.clone(),
            suffix: segment.suffix.clone(),
            start: segment.range.start,
            end: segment.range.end,
        },
        unknown: segment.unknown.clone(),
    });
    let fields = QuoteFields { segments: segments.collect(), seal: quote.seal.clone() };
    Open { fields, unknown: unknown.clone() }
}
