//! A dossier as JSON: fields in a fixed order, one statement a block, so that two people's edits merge.

use crate::load::FORMAT;
use crate::load::wire::{
    WireActor, WireDocument, WireDossier, WireExtent, WireExtentKind, WireGroup, WireKind, WireModality,
    WireQuote, WireSegment, WireSide, WireStatement,
};
use crate::model::{
    Actor, Document, Dossier, Extent, Group, Kind, Membership, Modality, Quote, Side, Statement,
};

/// Writes a dossier in the format `claims-map/1`, indented by two spaces, with a line end at the end.
///
/// # Panics
/// Never: a dossier has only texts, numbers and lists, which JSON can hold.
pub fn dossier_to_json(dossier: &Dossier) -> String {
    let json = serde_json::to_string_pretty(&dossier_record(dossier));
    json.expect("invariant: a dossier has only texts, numbers and lists, which JSON can hold") + "\n"
}

/// A dossier field by field, as its file has it.
pub(crate) fn dossier_record(dossier: &Dossier) -> WireDossier {
    WireDossier {
        format: FORMAT.to_owned(),
        title: dossier.title.clone(),
        documents: dossier.documents.iter().map(document).collect(),
        actors: dossier.actors.iter().map(actor).collect(),
        groups: dossier.groups.iter().map(group).collect(),
        statements: dossier.statements.iter().map(statement_record).collect(),
    }
}

fn document(document: &Document) -> WireDocument {
    WireDocument {
        id: document.id.to_string(),
        title: document.title.clone(),
        outlet: document.outlet.clone(),
        published: document.published.map(|day| day.to_string()),
        url: document.url.clone(),
        language: document.language.clone(),
        text_sha256: document.text_sha256.clone(),
        text_length: document.text_length,
        text: document.text.clone(),
    }
}

fn actor(actor: &Actor) -> WireActor {
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

fn group(group: &Group) -> WireGroup {
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

/// A statement field by field, as a dossier's file has it.
pub(crate) fn statement_record(statement: &Statement) -> WireStatement {
    WireStatement {
        id: statement.id.to_string(),
        document: statement.document.to_string(),
        kind: kind(statement.kind),
        areas: statement.areas.iter().map(ToString::to_string).collect(),
        group: statement.group.as_ref().map(ToString::to_string),
        place: statement.place.as_ref().map(ToString::to_string),
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
        quote: Some(quote(&statement.quote)),
        note: statement.note.clone(),
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
        Kind::Liberation => WireKind::Liberation,
    }
}

fn extent(extent: &Extent) -> WireExtent {
    let plain = |is| WireExtent { is, wording: None, percent: None };
    match extent {
        Extent::Whole => plain(WireExtentKind::Whole),
        Extent::Part { wording, percent } => {
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
