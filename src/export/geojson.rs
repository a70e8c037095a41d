//! The areas and places with their verdicts: GeoJSON by RFC 7946, exterior rings counter-clockwise.
//!
//! Features are the areas in the layer's order, then the places; one a line. Properties say the
//! status, why, and the statements that carried it, each with its quote and where that stands; what
//! did not carry it stands in `lost` with the reason. What a program shows that knows no lists stands flat beside
//! these: the ground, the status in words of both languages (`label_en`, `label_uk`), and the colours of the theme as
//! simplestyle-spec 1.1.0 names them (`fill`, `stroke` …). Foreign members of the collection (section 6.1)
//! say what goes for the whole: what is switched off, whose boundaries these are and under which
//! licence, and in `claims_map` the record that `claims-map verify` reads.
//!
//! What the layer's file said of an area, of its feature or of the collection stands behind our own members,
//! but for names that are ours.

use geo::orient::{Direction, Orient};
use geo::{LineString, MultiPolygon, Polygon};
use serde::Serialize;

use super::facts::Facts;
use super::{ExportOptions, ExportSource, RECORD_MEMBER, json_text};
use crate::derive::{Ground, LostWhy, Verdict, derive_verdicts, describe_status, verdict_sentence};
use crate::load::with_members;
use crate::model::{ActorId, AreaId, Kept, Name, side_keyword};
use crate::query::{InForce, filter_in_force};
use crate::scene::compose::border_strokes;
use crate::scene::furniture::{boundary_note, report_note};
use crate::scene::item::Color;
use crate::scene::palette::Colors;
use crate::scene::sidebar::off_names;
use crate::words::Language;

/// The members of the collection before its record and its features.
#[derive(Serialize)]
struct Head<'a> {
    r#type: &'static str,
    title: &'a str,
    documents: Vec<String>,
    /// In words; empty where everything is on.
    switched_off: Vec<String>,
    report_note: String,
    boundary_note: String,
    boundary_licence: &'a str,
}

#[derive(Serialize)]
struct Geometry {
    r#type: &'static str,
    /// Polygons, rings, positions, longitude and latitude.
    coordinates: Vec<Vec<Vec<[f64; 2]>>>,
}

#[derive(Serialize)]
struct Properties<'a> {
    /// `area` or `place`.
    is: &'static str,
    id: &'a str,
    name_en: &'a str,
    name_uk: &'a str,
    /// The area that a place lies in.
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<&'a str>,
    status: &'static str,
    /// The ground that the map shows as a texture; null for a plain colour.
    ground: Option<&'static str>,
    /// The status and that ground in words.
    label_en: String,
    label_uk: String,
    fill: String,
    #[serde(rename = "fill-opacity")]
    fill_opacity: f64,
    stroke: String,
    #[serde(rename = "stroke-opacity")]
    stroke_opacity: f64,
    /// In pixels of the map.
    #[serde(rename = "stroke-width")]
    stroke_width: f64,
    reason: String,
    grounds: Vec<&'static str>,
    statements: Vec<Stated<'a>>,
    lost: Vec<LostStatement<'a>>,
}

#[derive(Serialize)]
struct Stated<'a> {
    id: &'a str,
    kind: &'static str,
    by: &'static str,
    extent: String,
    modality: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<String>,
    speaker: &'a str,
    speaker_name: String,
    relayers: Vec<&'a str>,
    relayer_names: Vec<String>,
    /// The segments, each verbatim.
    quote: Vec<&'a str>,
    voice: &'static str,
    attribution: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    context: Vec<String>,
    check: &'static str,
    checked: String,
    citation: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(Serialize)]
struct LostStatement<'a> {
    id: &'a str,
    why: &'static str,
}

/// Writes the collection, with its record.
pub(super) fn export_geojson(source: &ExportSource<'_>, options: &ExportOptions, record: &str) -> String {
    let in_force = filter_in_force(source.dossier, source.query);
    let verdicts = derive_verdicts(source.layer, &in_force);
    let head = Head {
        r#type: "FeatureCollection",
        title: &source.dossier.title,
        documents: source
            .dossier
            .documents
            .iter()
            .map(|one| options.language.text(&one.citation()))
            .collect(),
        switched_off: off_names(source.dossier, source.query)
            .iter()
            .map(|name| options.language.text(name))
            .collect(),
        report_note: options.language.text(&report_note()),
        boundary_note: options.language.text(&boundary_note(&source.layer.attribution)),
        boundary_licence: &source.layer.attribution,
    };
    let writer =
        Writer { source, in_force: &in_force, language: options.language, colors: &options.colors() };
    let areas = source.layer.areas.iter().filter_map(|area| {
        let verdict = verdicts.area(&area.id)?;
        let named = Named { is: "area", id: area.id.as_str(), name: &area.name, area: &area.id };
        Some(writer.feature(&named, verdict, &area.outline, &area.kept))
    });
    let nothing = Kept::default();
    let places = source.layer.places.iter().filter_map(|place| {
        let verdict = verdicts.place(&place.id)?;
        let named = Named { is: "place", id: place.id.as_str(), name: &place.name, area: &place.area };
        Some(writer.feature(&named, verdict, &place.outline, &nothing))
    });
    let features: Vec<String> = areas.chain(places).collect();
    let theirs = foreign(&source.layer.members, &[RECORD_MEMBER, "features", "geometry", "properties"]);
    let head = with_members(&json_text(&head), &theirs);
    let (head, features) = (head.strip_suffix('}').unwrap_or(&head), features.join(",\n"));
    format!("{head},\n\"{RECORD_MEMBER}\":{record},\n\"features\":[\n{features}\n]}}\n")
}

/// Foreign members of an object of the layer's file, as an object or empty, without those that our object has, or
/// may not have (RFC 7946, section 7.1).
fn foreign(members: &str, ours: &[&str]) -> String {
    let ours = ours.iter().map(|name| format!("\"{name}\":0")).collect::<Vec<String>>().join(",");
    let both = with_members(&format!("{{{ours}}}"), members);
    let behind = both.strip_prefix(&format!("{{{ours},")).map(|members| format!("{{{members}"));
    behind.unwrap_or_default()
}

/// What has a verdict: an area, or a place in one.
struct Named<'a> {
    is: &'static str,
    id: &'a str,
    name: &'a Name,
    area: &'a AreaId,
}

struct Writer<'a> {
    source: &'a ExportSource<'a>,
    in_force: &'a InForce<'a>,
    language: Language,
    colors: &'a Colors,
}

impl<'a> Writer<'a> {
    /// A feature as text.
    fn feature(
        &self,
        named: &Named<'_>,
        verdict: &Verdict,
        outline: &MultiPolygon<f64>,
        kept: &Kept,
    ) -> String {
        let properties = with_members(&json_text(&self.properties(named, verdict)), &kept.properties);
        let feature = format!(
            "{{\"type\":\"Feature\",\"id\":{},\"properties\":{properties},\"geometry\":{}}}",
            json_text(&named.id),
            json_text(&geometry(outline))
        );
        let members = foreign(&kept.members, &["features"]);
        if members.is_empty() { feature } else { with_members(&feature, &members) }
    }

    fn properties<'n>(&self, named: &Named<'n>, verdict: &'n Verdict) -> Properties<'n>
    where
        'a: 'n,
    {
        let (dossier, layer) = (self.source.dossier, self.source.layer);
        let carried = verdict.carried().filter_map(|id| dossier.statement(id));
        let lost = verdict.lost().map(|lost| LostStatement {
            id: lost.statement.as_str(),
            why: match lost.why {
                LostWhy::Outranked => "outranked",
                LostWhy::SwitchedOff => "switched off",
                LostWhy::GroupUndefined => "group undefined",
                LostWhy::NotCounted => "not counted",
            },
        });
        let label = describe_status(verdict.status, verdict.texture());
        let [(_, border), _] = border_strokes(self.colors);
        let fill = self.colors.status_color(verdict.status);
        let stroke = self.colors.status_outline(verdict.status).unwrap_or(border);
        Properties {
            is: named.is,
            id: named.id,
            name_en: &named.name.en,
            name_uk: &named.name.uk,
            area: (named.is == "place").then_some(named.area.as_str()),
            status: verdict.status.keyword(),
            ground: verdict.texture().map(Ground::keyword),
            label_en: Language::ENGLISH.text(&label),
            label_uk: Language::UKRAINIAN.text(&label),
            fill: hex_of(fill),
            fill_opacity: opacity_of(fill),
            stroke: hex_of(stroke.color),
            stroke_opacity: opacity_of(stroke.color),
            stroke_width: stroke.width,
            reason: self.language.text(&verdict_sentence(dossier, layer, named.area, verdict)),
            grounds: verdict.grounds.iter().map(|ground| ground.keyword()).collect(),
            statements: carried
                .map(|one| stated(Facts::new(self.source, self.in_force, one, self.language)))
                .collect(),
            lost: lost.collect(),
        }
    }
}

/// A colour as simplestyle-spec writes it, without its opacity.
fn hex_of(color: Color) -> String {
    format!("#{:02x}{:02x}{:02x}", color.r, color.g, color.b)
}

/// A colour's opacity, 0 to 1.
fn opacity_of(color: Color) -> f64 {
    f64::from(color.a) / 255.0
}

fn stated(facts: Facts<'_>) -> Stated<'_> {
    let statement = facts.statement;
    Stated {
        id: statement.id.as_str(),
        kind: statement.kind.keyword(),
        by: side_keyword(statement.by),
        modality: statement.modality.keyword(),
        as_of: statement.as_of.map(|day| day.to_string()),
        speaker: statement.speaker.as_str(),
        relayers: statement.relayers.iter().map(ActorId::as_str).collect(),
        quote: statement.quote.segments.iter().map(|segment| segment.exact.as_str()).collect(),
        voice: facts.voice,
        check: statement.check.keyword(),
        checked: facts.checked(),
        citation: facts.citation(),
        url: facts.document.and_then(|document| document.url.as_deref()),
        attribution: facts.attribution,
        context: facts.context,
        extent: facts.extent,
        speaker_name: facts.speaker_name,
        relayer_names: facts.relayer_names,
    }
}

/// An outline with its exterior rings counter-clockwise and its holes clockwise. A polygon that goes over the
/// map's edge stays as it is: which way it runs cannot be told from its longitudes alone.
fn geometry(outline: &MultiPolygon<f64>) -> Geometry {
    let ring = |line: &LineString<f64>| line.0.iter().map(|at| [at.x, at.y]).collect();
    let rings_of = |polygon: &Polygon<f64>| {
        let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
        rings.map(ring).collect()
    };
    let goes_over_edge = |line: &LineString<f64>| line.lines().any(|edge| edge.dx().abs() > 180.0);
    let polygons = outline.0.iter().map(|polygon| {
        if std::iter::once(polygon.exterior()).chain(polygon.interiors()).any(goes_over_edge) {
            return rings_of(polygon);
        }
        rings_of(&polygon.orient(Direction::Default))
    });
    Geometry { r#type: "MultiPolygon", coordinates: polygons.collect() }
}
