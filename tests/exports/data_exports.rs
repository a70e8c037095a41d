//! The data that goes out, read again by other programs' readers and compared with the dossier and its
//! verdicts.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::ffi::OsStr;

use crate::common::{article, fresh_folder, run};
use claims_map::derive::{Verdicts, derive_verdicts, verdict_sentence};
use claims_map::export::{CSV_COLUMNS, ExportFormat, ExportOptions, ExportSource, export_bytes};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{ActorId, AreaId, Dossier, Layer};
use claims_map::query::{Query, Toggle, filter_in_force};
use claims_map::text::CanonicalText;
use geojson::{GeoJson, GeometryValue};
use serde_json::Value;

/// What is exported in these tests: the shipped data under a query.
struct Case {
    dossier: Dossier,
    layer: Layer,
    query: Query,
}

impl Case {
    fn new(query: Query) -> Self {
        let layer = shipped_layer().unwrap();
        Self { dossier: shipped_dossier(&layer).unwrap().dossier, layer, query }
    }

    fn export(&self, format: ExportFormat) -> String {
        let source = ExportSource { dossier: &self.dossier, layer: &self.layer, query: &self.query };
        let options = ExportOptions::new(format, 1600, 1200, None);
        let bytes = export_bytes(&source, &options).unwrap();
        assert!(bytes == export_bytes(&source, &options).unwrap(), "the same bytes again");
        String::from_utf8(bytes).unwrap()
    }

    fn verdicts(&self) -> Verdicts {
        derive_verdicts(&self.layer, &filter_in_force(&self.dossier, &self.query))
    }
}

fn without_isw() -> Query {
    Query::everything().without_actor(&ActorId::new("isw"))
}

/// What a spreadsheet may skip at the beginning of a cell, and the signs by which it takes the rest for a formula.
const SKIPPED: [&str; 8] = ["", " ", "\t", "\u{a0}", "\u{200b}", "\u{feff}", "\n", "\""];
const SIGNS: [&str; 8] = ["=", "+", "-", "@", "＝", "＋", "－", "＠"];

/// Whatever separator a table is opened with, no cell of it is run.
#[test]
fn no_cell_of_a_table_is_a_formula_by_any_separator() {
    let mut case = Case::new(Query::everything());
    let mut words = String::new();
    for between in [",", ";", "\t", "|", "\n", "\r\n", "\r", "\"", "\";\"", "\"\n\"", "\";", ";\""] {
        for (skipped, sign) in SKIPPED.iter().flat_map(|skipped| SIGNS.map(|sign| (skipped, sign))) {
            words.extend(["x", between, skipped, sign, "cmd|' /C calc'!A0"]);
        }
    }
    for (index, start) in ["", "=", "\t=", "\r-", " +", ";@", "\"=", "\"\"\"="].iter().enumerate() {
        case.dossier.statements[index].note = Some(format!("{start}{words}"));
        case.dossier.statements[index].quote.segments[0].exact = format!("{start}1{words}");
    }
    case.dossier.actors[0].name = format!("=1{words}");
    let text = case.export(ExportFormat::Csv);
    assert!(text.contains("calc"), "the cells are there");
    for delimiter in [b',', b';', b'\t', b'|', b':'] {
        for is_quoting in [true, false] {
            let mut reader = csv::ReaderBuilder::new();
            reader.delimiter(delimiter).flexible(true).has_headers(false).quoting(is_quoting);
            for record in reader.from_reader(text.as_bytes()).records() {
                for cell in &record.unwrap() {
                    let is_skipped = |letter: char| {
                        letter.is_whitespace() || matches!(letter, '"' | '\u{200b}' | '\u{feff}')
                    };
                    let shown = cell.trim_start_matches(is_skipped);
                    let is_run = SIGNS.iter().any(|sign| shown.starts_with(sign));
                    assert!(
                        !is_run,
                        "by {:?}: {:?}",
                        char::from(delimiter),
                        shown.get(..40.min(shown.len()))
                    );
                }
            }
        }
    }
}

/// A table by its header row.
fn table(text: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(names, CSV_COLUMNS, "the header");
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| names.iter().cloned().zip(row.iter().map(str::to_owned)).collect()).collect()
}

#[test]
fn the_table_has_every_statement_with_its_quote() {
    let case = Case::new(Query::everything());
    let text = case.export(ExportFormat::Csv);
    assert!(text.ends_with("\r\n") && !text.starts_with('\u{feff}'), "RFC 4180, UTF-8");
    let rows = table(&text);
    assert_eq!(rows.len(), case.dossier.statements.len(), "one row a statement");
    let in_force = filter_in_force(&case.dossier, &case.query);
    for (row, statement) in rows.iter().zip(&case.dossier.statements) {
        let id = statement.id.as_str();
        let areas = in_force.areas_of(statement);
        let areas: Vec<&str> = areas.iter().map(AreaId::as_str).collect();
        assert_eq!(row["statement"], id, "in the dossier's order");
        assert_eq!(row["quote"], statement.quote.display(), "{id}: the quote");
        assert_eq!(row["areas"], areas.join("; "), "{id}: the areas, the group's too");
        assert_eq!(row["speaker"], statement.speaker.as_str(), "{id}: the speaker");
        assert_eq!((row["in_force"].as_str(), row["why_not"].as_str()), ("yes", ""), "{id}: it counts");
        assert_eq!(row["check"], "recorded", "{id}: compared before");
        assert_eq!(row["citation"], case.dossier.documents[0].citation().english(), "{id}: the citation");
        assert_eq!(row["url"], "https://www.kyivpost.com/post/49020", "{id}: the address");
    }
    let kinburn = rows.iter().find(|row| row["place"] == "kinburn-spit").unwrap();
    assert_eq!(kinburn["extent"], "place: Kinburn Spit", "a place by its name");
    assert_eq!(kinburn["area_names"], "Mykolaiv Oblast", "areas by their names");
}

#[test]
fn the_table_says_what_is_switched_off() {
    let case = Case::new(without_isw());
    for (row, statement) in table(&case.export(ExportFormat::Csv)).iter().zip(&case.dossier.statements) {
        let isw = ActorId::new("isw");
        let is_off = statement.speaker == isw || statement.relayers.contains(&isw);
        assert_eq!(row["in_force"] == "no", is_off, "{}", statement.id);
        let why = "switched off: Institute for the Study of War";
        assert_eq!(row["why_not"].starts_with(why), is_off, "{}: {}", statement.id, row["why_not"]);
    }
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let mut case = Case::new(Query::everything());
    let hostile = ["=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"];
    for (statement, note) in case.dossier.statements.iter_mut().zip(hostile) {
        statement.note = Some(note.to_owned());
        statement.quote.segments[0].exact = note.to_owned();
    }
    let rows = table(&case.export(ExportFormat::Csv));
    let starts = |cell: &String| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    assert!(!rows.iter().any(|row| row.values().any(starts)), "nothing to run");
    for (row, note) in rows.iter().zip(hostile) {
        // Behind a tab some spreadsheets begin a cell.
        let expected = format!("'{}", note.replace("\t=", "\t'=").replace("\r=", "\r'="));
        assert_eq!(row["note"], expected, "an apostrophe, and the rest as it was");
    }
}

fn ring_area(ring: &[geojson::Position]) -> f64 {
    let at = |index: usize| (ring[index].as_slice()[0], ring[index].as_slice()[1]);
    let pairs = (1..ring.len()).map(|index| (at(index - 1), at(index)));
    pairs.map(|((x1, y1), (x2, y2))| (x1 * y2 - x2 * y1) / 2.0).sum()
}

/// A collection by its own reader: each feature's id, properties and outline.
fn features(text: &str) -> (geojson::FeatureCollection, Vec<Value>) {
    let GeoJson::FeatureCollection(collection) = text.parse::<GeoJson>().unwrap() else {
        panic!("a collection of features")
    };
    let properties =
        collection.features.iter().map(|one| Value::Object(one.properties.clone().unwrap())).collect();
    (collection, properties)
}

#[test]
fn the_geojson_has_each_verdict_with_its_quotes() {
    for query in [Query::everything(), without_isw(), Query::everything().without(Toggle::Implied)] {
        let case = Case::new(query);
        let (collection, properties) = features(&case.export(ExportFormat::GeoJson));
        let verdicts = case.verdicts();
        let count = case.layer.areas.len() + case.layer.places.len();
        assert_eq!(properties.len(), count, "areas, then places");
        for (area, found) in case.layer.areas.iter().zip(&properties) {
            let verdict = verdicts.area(&area.id).unwrap();
            assert_eq!(found["id"], area.id.as_str(), "in the layer's order");
            assert_eq!(found["status"], verdict.status.keyword(), "{}", area.id);
            let reason = verdict_sentence(&case.dossier, &case.layer, &area.id, verdict).english();
            assert_eq!((&found["reason"], &found["name_uk"]), (&reason.into(), &area.name.uk.clone().into()));
            let carried: Vec<&str> = verdict.carried().map(claims_map::model::StatementId::as_str).collect();
            let stated = found["statements"].as_array().unwrap();
            let ids: Vec<&str> = stated.iter().map(|one| one["id"].as_str().unwrap()).collect();
            assert_eq!(ids, carried, "{}: the statements that carried it", area.id);
            for one in stated {
                let id = claims_map::model::StatementId::new(one["id"].as_str().unwrap());
                let statement = case.dossier.statement(&id).unwrap();
                assert_eq!(one["quote"][0], statement.quote.segments[0].exact, "{id}: the quote");
                assert!(one["citation"].as_str().unwrap().contains("Kyiv Post"), "{id}: the citation");
            }
            assert_eq!(found["lost"].as_array().unwrap().len(), verdict.lost_count(), "{}", area.id);
        }
        let place = properties.last().unwrap();
        assert_eq!((&place["is"], &place["area"]), (&"place".into(), &"UA-48".into()), "the spit");
        let foreign = collection.foreign_members.unwrap();
        assert!(foreign["boundary_note"].as_str().unwrap().contains("68/262"), "whose boundaries");
        assert_eq!(foreign["boundary_licence"], "Natural Earth, public domain", "their licence");
        let off = foreign["switched_off"].as_array().unwrap();
        assert_eq!(off.len(), usize::from(!case.query.is_everything()), "what is switched off: {off:?}");
    }
}

#[test]
fn the_outlines_are_the_layers_by_the_right_hand_rule() {
    let mut case = Case::new(Query::everything());
    // A layer of a user may turn the wrong way.
    let mut turned = case.layer.areas[0].outline.0[0].exterior().clone();
    turned.0.reverse();
    case.layer.areas[0].outline.0[0].exterior_mut(|ring| *ring = turned);
    let (collection, _) = features(&case.export(ExportFormat::GeoJson));
    let outlines = case.layer.areas.iter().map(|area| &area.outline);
    let outlines = outlines.chain(case.layer.places.iter().map(|place| &place.outline));
    for (feature, outline) in collection.features.iter().zip(outlines) {
        let geometry = &feature.geometry.as_ref().unwrap().value;
        let GeometryValue::MultiPolygon { coordinates } = geometry else { panic!("{geometry:?}") };
        assert_eq!(coordinates.len(), outline.0.len(), "every polygon");
        for (rings, polygon) in coordinates.iter().zip(&outline.0) {
            assert!(ring_area(&rings[0]) > 0.0, "exterior rings run counter-clockwise");
            assert!(rings[1..].iter().all(|hole| ring_area(hole) < 0.0), "holes clockwise");
            let found: BTreeSet<String> = rings[0].iter().map(|at| format!("{:?}", at.as_slice())).collect();
            let given: BTreeSet<String> =
                polygon.exterior().0.iter().map(|at| format!("{:?}", [at.x, at.y])).collect();
            assert_eq!(found, given, "the layer's own positions, exactly");
        }
    }
}

#[test]
fn the_annotations_select_each_quote_by_words_and_by_place() {
    let case = Case::new(without_isw());
    let collection: Value = serde_json::from_str(&case.export(ExportFormat::JsonLd)).unwrap();
    assert_eq!(collection["@context"], "http://www.w3.org/ns/anno.jsonld", "one context, as a text");
    assert_eq!(collection["type"], "AnnotationCollection", "its type");
    assert_eq!(
        collection["switched_off"][0], "ISW (what it says and what it relays)",
        "what is switched off"
    );
    let items = collection["first"]["items"].as_array().unwrap();
    assert_eq!(collection["total"], items.len(), "the number");
    assert_eq!(items.len(), case.dossier.statements.len(), "one a statement");
    let mut ids = BTreeSet::new();
    let in_force = filter_in_force(&case.dossier, &case.query);
    let counted: BTreeSet<&str> = in_force.statements().map(|one| one.id.as_str()).collect();
    let text = article().map(|path| CanonicalText::from_bytes(&std::fs::read(path).unwrap()).unwrap());
    for (item, statement) in items.iter().zip(&case.dossier.statements) {
        let (id, body) = (item["id"].as_str().unwrap(), &item["body"]);
        assert!(id.starts_with("urn:uuid:") && ids.insert(id.to_owned()), "{id} is its own");
        assert_eq!((&item["type"], &body["type"]), (&"Annotation".into(), &"TextualBody".into()), "{id}");
        assert_eq!(body["statement"]["id"], statement.id.as_str(), "{id}: the statement");
        assert_eq!(body["statement"]["speaker"], statement.speaker.as_str(), "{id}: its speaker");
        assert_eq!(body["in_force"], counted.contains(statement.id.as_str()), "{id}: whether it counts");
        let targets = item["target"].as_array().unwrap();
        assert_eq!(targets.len(), statement.quote.segments.len(), "{id}: a target for each segment");
        for (target, segment) in targets.iter().zip(&statement.quote.segments) {
            assert_eq!(target["source"], "https://www.kyivpost.com/post/49020", "{id}: the address");
            let [words, place] = &target["selector"].as_array().unwrap()[..] else { panic!("two selectors") };
            assert_eq!(words["type"], "TextQuoteSelector", "{id}");
            assert_eq!(place["type"], "TextPositionSelector", "{id}");
            assert_eq!(words["exact"], segment.exact, "{id}: the words");
            assert_eq!(
                (&words["prefix"], &words["suffix"]),
                (&segment.prefix.clone().into(), &segment.suffix.clone().into())
            );
            let at = |key: &str| usize::try_from(place[key].as_u64().unwrap()).unwrap();
            if let Some(text) = &text {
                assert_eq!(text.slice(at("start"), at("end")), Some(segment.exact.as_str()), "{id}: there");
            }
        }
    }
}

#[test]
fn the_command_line_writes_them_by_their_endings() {
    let folder = fresh_folder("data-exports");
    for ending in ["csv", "geojson", "jsonld", "claims.json"] {
        let path = folder.join(format!("map.{ending}"));
        let made = run([OsStr::new("export"), path.as_os_str(), OsStr::new("--off"), OsStr::new("isw")]);
        assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{ending}");
        assert!(std::fs::read_to_string(&path).unwrap().contains("Kyiv Post"), "{ending}: with its source");
    }
}
