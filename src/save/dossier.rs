//! A dossier as JSON: fields in a fixed order, one statement a block, so that two people's edits merge.

use geojson::{Geometry, GeometryValue};

use crate::load::FORMAT;
use crate::load::wire::{
    WireActor, WireBy, WireDayBasis, WireDocument, WireDossier, WireExtent, WireExtentKind, WireFormerText,
    WireGroup, WireGuardKind, WireGuardNote, WireGuardPlace, WireKind, WireLayer, WireModality, WirePlace,
    WireQuote, WireSegment, WireSide, WireStatement, WireSuggestions, WireVoice, WireVoiceKind,
};
use crate::model::{
    Actor, DayBasis, Document, Dossier, Extent, Group, GuardKind, GuardNote, GuardPlace, Kind, LayerFile,
    Membership, Modality, Place, Quote, Side, Statement, SuggestionId, Suggestions, Voice,
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
    WireDossier {
        format: FORMAT.to_owned(),
        title: dossier.title.clone(),
        layer: dossier.layer.as_ref().map(layer_record),
        documents: dossier.documents.iter().map(document_record).collect(),
        actors: dossier.actors.iter().map(actor_record).collect(),
        groups: dossier.groups.iter().map(group_record).collect(),
        places: dossier.places.iter().map(place_record).collect(),
        statements: dossier.statements.iter().map(statement_record).collect(),
        suggestions: suggestions_record(&dossier.suggestions),
    }
}

/// A layer's file as a dossier's file names it.
fn layer_record(layer: &LayerFile) -> WireLayer {
    WireLayer {
        file: layer.name.clone(),
        id: layer.id.clone(),
        name: layer.area_name.clone(),
        areas: layer.areas,
    }
}

/// A document field by field, as a dossier's file has it.
pub(super) fn document_record(document: &Document) -> WireDocument {
    WireDocument {
        id: document.id.to_string(),
        title: None,
        headline: document.headline.clone(),
        description: document.description.clone(),
        outlet: document.outlet.clone(),
        published: document.published.map(|day| day.to_string()),
        published_is: match document.published_is {
            DayBasis::Known => WireDayBasis::Known,
            DayBasis::Inferred => WireDayBasis::Inferred,
        },
        url: document.url.clone(),
        language: document.language.clone(),
        author: document.author.as_ref().map(ToString::to_string),
        text_sha256: document.text_sha256.clone(),
        text_length: document.text_length,
        left_out: document.left_out.clone(),
        former_texts: document
            .former_texts
            .iter()
            .map(|one| WireFormerText { sha256: one.sha256.clone(), length: one.length })
            .collect(),
        text: document.text.clone(),
    }
}

/// An actor field by field, as a dossier's file has it.
pub(super) fn actor_record(actor: &Actor) -> WireActor {
    WireActor {
        id: actor.id.to_string(),
        name: actor.name.clone(),
        short_name: (actor.short_name != actor.name).then(|| actor.short_name.clone()),
        role: actor.role.clone(),
        side: match actor.side {
            Side::Ukraine => WireSide::Ukraine,
            Side::Russia => WireSide::Russia,
            Side::UnitedStates => WireSide::UnitedStates,
            Side::Other => WireSide::Other,
            Side::Independent => WireSide::Independent,
        },
    }
}

/// A group field by field, as a dossier's file has it.
pub(super) fn group_record(group: &Group) -> WireGroup {
    WireGroup {
        id: group.id.to_string(),
        name: group.name.clone(),
        members: group.members.iter().map(ToString::to_string).collect(),
        defined_by: match &group.membership {
            Membership::Gazetteer => None,
            Membership::Statement(id) => Some(id.to_string()),
        },
    }
}

/// A place field by field, as a dossier's file has it.
pub(super) fn place_record(place: &Place) -> WirePlace {
    WirePlace {
        id: place.id.to_string(),
        name: place.name.en.clone(),
        name_uk: (place.name.uk != place.name.en).then(|| place.name.uk.clone()),
        area: place.area.to_string(),
        outline: Geometry::new(GeometryValue::from(&place.outline)),
    }
}

/// The suggestions as a dossier's file has them.
pub(super) fn suggestions_record(suggestions: &Suggestions) -> WireSuggestions {
    let ids = |ids: &[SuggestionId]| ids.iter().map(ToString::to_string).collect();
    WireSuggestions { open: ids(&suggestions.open), rejected: ids(&suggestions.rejected) }
}

/// A statement field by field, as a dossier's file has it.
pub(crate) fn statement_record(statement: &Statement) -> WireStatement {
    WireStatement {
        id: statement.id.to_string(),
        document: statement.document.to_string(),
        kind: kind(statement.kind),
        areas: statement.areas.iter().map(ToString::to_string).collect(),
        group: statement.group.as_ref().map(ToString::to_string),
        place: statement.place.as_ref().map(ToString::to_string),
        by: statement.by.map(by),
        speaker: statement.speaker.to_string(),
        relayers: statement.relayers.iter().map(ToString::to_string).collect(),
        extent: extent(&statement.extent),
        modality: match statement.modality {
            Modality::Asserted => WireModality::Asserted,
            Modality::Implied => WireModality::Implied,
            Modality::Conditional => WireModality::Conditional,
            Modality::Denied => WireModality::Denied,
        },
        as_of: statement.as_of.map(|day| day.to_string()),
        voice: Some(voice(&statement.voice)),
        quote: Some(quote(&statement.quote)),
        context: statement.context.iter().map(guard_note).collect(),
        note: statement.note.clone(),
    }
}

fn by(side: Side) -> WireBy {
    match side {
        Side::Ukraine => WireBy::Ukraine,
        Side::Russia => WireBy::Russia,
        Side::UnitedStates => WireBy::UnitedStates,
        Side::Other => WireBy::Other,
        Side::Independent => WireBy::Independent,
    }
}

fn voice(voice: &Voice) -> WireVoice {
    let plain = |is| WireVoice { is, actor: None };
    match voice {
        Voice::Speaker => plain(WireVoiceKind::Speaker),
        Voice::Relayer(id) => WireVoice { is: WireVoiceKind::Relayer, actor: Some(id.to_string()) },
        Voice::Document => plain(WireVoiceKind::Document),
    }
}

fn guard_note(note: &GuardNote) -> WireGuardNote {
    WireGuardNote {
        kind: match note.kind {
            GuardKind::Negation => WireGuardKind::Negation,
            GuardKind::Condition => WireGuardKind::Condition,
            GuardKind::Question => WireGuardKind::Question,
            GuardKind::Attribution => WireGuardKind::Attribution,
            GuardKind::Pieces => WireGuardKind::Pieces,
        },
        place: match note.place {
            GuardPlace::Before => WireGuardPlace::Before,
            GuardPlace::Outside => WireGuardPlace::Outside,
            GuardPlace::Next => WireGuardPlace::Next,
            GuardPlace::LeftOut => WireGuardPlace::LeftOut,
            GuardPlace::Within => WireGuardPlace::Within,
        },
        words: note.words.clone(),
        start: note.range.start,
        end: note.range.end,
        kept_because: note.kept_because.clone(),
    }
}

fn kind(kind: Kind) -> WireKind {
    match kind {
        Kind::Claim => WireKind::Claim,
        Kind::Occupation => WireKind::Occupation,
        Kind::Advance => WireKind::Advance,
        Kind::Buildup => WireKind::Buildup,
        Kind::Concession => WireKind::Concession,
        Kind::Denial => WireKind::Denial,
        Kind::Recapture => WireKind::Recapture,
    }
}

fn extent(extent: &Extent) -> WireExtent {
    let plain = |is| WireExtent { is, wording: None, percent: None };
    match extent {
        Extent::Whole => plain(WireExtentKind::Whole),
        Extent::Part { wording, percent, size: _ } => {
            WireExtent { is: WireExtentKind::Part, wording: wording.clone(), percent: *percent }
        }
        Extent::Place => plain(WireExtentKind::Place),
        Extent::Approach => plain(WireExtentKind::Approach),
        Extent::Unspecified => plain(WireExtentKind::Unspecified),
    }
}

fn quote(quote: &Quote) -> WireQuote {
    let segments = quote.segments.iter().map(|segment| WireSegment {
        exact: segment.exact.clone(),
        prefix: segment.prefix.clone(),
        suffix: segment.suffix.clone(),
        start: segment.range.start,
        end: segment.range.end,
    });
    WireQuote { segments: segments.collect(), seal: quote.seal.clone() }
}
