//! The data that goes out, read again by other programs' readers and compared with the dossier and its
//! verdicts.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;

use crate::common::{article, fresh_folder, run, said_besides_left_out};
use claims_map::derive::{Verdicts, derive_verdicts, verdict_sentence};
use claims_map::export::{CSV_KEY_COLUMNS, ExportFormat, ExportOptions, ExportSource, export_bytes};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{ActorId, AreaId, Dossier, Layer};
use claims_map::query::{Query, Toggle, filter_in_force};
use claims_map::scene::palette::Theme;
use claims_map::text::CanonicalText;
use claims_map::words::Language;
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
        self.export_in(Language::ENGLISH, format)
    }

    fn export_in(&self, language: Language, format: ExportFormat) -> String {
        let options = ExportOptions { language, ..ExportOptions::new(format, 1600, 1200, None) };
        self.export_with(&options)
    }

    fn export_with(&self, options: &ExportOptions) -> String {
        let source = ExportSource { dossier: &self.dossier, layer: &self.layer, query: &self.query };
        let bytes = export_bytes(&source, options).unwrap();
        assert!(bytes == export_bytes(&source, options).unwrap(), "the same bytes again");
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
    for language in Language::all() {
        let text = case.export_in(language, ExportFormat::Csv);
        assert!(text.contains("calc"), "the cells are there");
        no_cell_is_a_formula(&text);
    }
}

#[track_caller]
fn no_cell_is_a_formula(text: &str) {
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
                    let cell = shown.get(..40.min(shown.len()));
                    assert!(!is_run, "by {:?}: {cell:?}", char::from(delimiter));
                }
            }
        }
    }
}

/// A table by its header row, as a spreadsheet in the language reads it: without the mark at its beginning, the cells
/// parted by a comma, or by a semicolon where a comma stands before decimals.
fn table_in(language: Language, text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new();
    reader.delimiter(if language == Language::UKRAINIAN { b';' } else { b',' });
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = reader.from_reader(text.as_bytes());
    let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let distinct: BTreeSet<&String> = names.iter().collect();
    assert_eq!(distinct.len(), names.len(), "no heading twice: {names:?}");
    let (for_people, for_programs) = names.split_at(names.len() - CSV_KEY_COLUMNS.len());
    assert_eq!(for_programs, CSV_KEY_COLUMNS, "columns for programs are the same in every language");
    assert!(for_people.iter().all(|name| name.chars().next().unwrap().is_uppercase()), "{for_people:?}");
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| names.iter().cloned().zip(row.iter().map(str::to_owned)).collect()).collect()
}

fn table(text: &str) -> Vec<BTreeMap<String, String>> {
    table_in(Language::ENGLISH, text)
}

#[test]
fn the_table_has_every_statement_with_its_quote() {
    let case = Case::new(Query::everything());
    let text = case.export(ExportFormat::Csv);
    assert!(text.ends_with("\r\n"), "lines end as RFC 4180 has it");
    let rows = table(&text);
    assert_eq!(rows.len(), case.dossier.statements.len(), "one row per statement");
    let in_force = filter_in_force(&case.dossier, &case.query);
    for (row, statement) in rows.iter().zip(&case.dossier.statements) {
        let id = statement.id.as_str();
        let areas = in_force.areas_of(statement);
        let areas: Vec<&str> = areas.iter().map(AreaId::as_str).collect();
        assert_eq!(row["statement"], id, "in the dossier's order");
        assert_eq!(row["Quote"], statement.quote.display(), "{id}: the quote");
        assert_eq!(row["areas"], areas.join("; "), "{id}: the areas, the group's too");
        assert_eq!(row["speaker"], statement.speaker.as_str(), "{id}: the speaker");
        assert_eq!((row["in_force"].as_str(), row["Why not"].as_str()), ("yes", ""), "{id}: it counts");
        assert_eq!(row["check"], "recorded", "{id}: compared before");
        assert_eq!(row["Source"], case.dossier.documents[0].citation().english(), "{id}: the citation");
        assert_eq!(row["url"], "https://www.kyivpost.com/post/49020", "{id}: the address");
    }
    let kinburn = rows.iter().find(|row| row["place"] == "kinburn-spit").unwrap();
    assert_eq!(kinburn["How much of them"], "place: Kinburn Spit", "a place by its name");
    assert_eq!(kinburn["Areas"], "Mykolaiv Oblast", "areas by their names");
}

/// What a person reads of it is in the language; what a program reads is the same in every one.
#[test]
fn the_table_is_in_the_chosen_language() {
    let case = Case::new(without_isw());
    let english = table(&case.export(ExportFormat::Csv));
    let ukrainian = table_in(Language::UKRAINIAN, &case.export_in(Language::UKRAINIAN, ExportFormat::Csv));
    assert_eq!(english.len(), ukrainian.len(), "the same statements");
    for (one, other) in english.iter().zip(&ukrainian) {
        for column in CSV_KEY_COLUMNS {
            assert_eq!(one[column], other[column], "{column}");
        }
        assert_eq!(one["Quote"], other["Цитата"], "a quote is verbatim");
        let counted = if other["in_force"] == "yes" { "так" } else { "ні" };
        assert_eq!(other["Враховано"], counted, "a word for people");
    }
    let crimea = ukrainian.iter().find(|row| row["statement"] == "peskov-novorossiya").unwrap();
    assert_eq!(
        (crimea["Що сказано"].as_str(), crimea["Сторона"].as_str(), crimea["Чиї слова"].as_str()),
        ("Претензія", "Росія", "статті, переказ"),
    );
    let nowhere = ukrainian.iter().find(|row| row["areas"].is_empty()).unwrap();
    assert_eq!(nowhere["Області"], "області не названо", "no cell that a person must guess at");
    assert!(crimea["Області"].contains("Харківська область"), "{}", crimea["Області"]);
    assert_eq!((crimea["kind"].as_str(), crimea["by"].as_str()), ("claim", "russia"), "keywords");
}

#[test]
fn the_table_says_what_is_switched_off() {
    let case = Case::new(without_isw());
    for (row, statement) in table(&case.export(ExportFormat::Csv)).iter().zip(&case.dossier.statements) {
        let isw = ActorId::new("isw");
        let is_off = statement.speaker == isw || statement.relayers.contains(&isw);
        assert_eq!(row["in_force"] == "no", is_off, "{}", statement.id);
        let why = "switched off: Institute for the Study of War";
        assert_eq!(row["Why not"].starts_with(why), is_off, "{}: {}", statement.id, row["Why not"]);
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
        assert_eq!(row["Note"], expected, "an apostrophe, and the rest as it was");
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

/// What QGIS, Datawrapper and geojson.io show of a feature: values, not lists or objects.
#[test]
fn the_geojson_says_flat_what_a_program_shows() {
    let case = Case::new(Query::everything());
    for theme in [Theme::Light, Theme::Dark] {
        let options = ExportOptions { theme, ..ExportOptions::new(ExportFormat::GeoJson, 1600, 1200, None) };
        let (_, properties) = features(&case.export_with(&options));
        let verdicts = case.verdicts();
        for (area, found) in case.layer.areas.iter().zip(&properties) {
            let verdict = verdicts.area(&area.id).unwrap();
            let fill = theme.colors().status_color(verdict.status);
            let hex = format!("#{:02x}{:02x}{:02x}", fill.r, fill.g, fill.b);
            assert_eq!(found["fill"], hex, "{}: the theme’s colour", area.id);
            assert_eq!(found["fill-opacity"], 1.0, "{}: as on the map", area.id);
            let stroke = found["stroke"].as_str().unwrap();
            let digits = stroke.strip_prefix('#').unwrap();
            assert!(digits.len() == 6 && digits.bytes().all(|one| one.is_ascii_hexdigit()), "{stroke}");
            assert!(found["stroke-width"].as_f64().unwrap() > 0.0, "{}: a line", area.id);
            let ground = verdict.texture().map(claims_map::derive::Ground::keyword);
            assert_eq!(found["ground"].as_str(), ground, "{}: null for a plain colour", area.id);
        }
        let kharkiv = properties.iter().find(|one| one["id"] == "UA-63").unwrap();
        assert_eq!(kharkiv["status"], "contested");
        assert_eq!(kharkiv["label_en"], "Contested · a small part or one place held");
        assert_eq!(kharkiv["label_uk"], "Оспорюваний контроль · утримують малу частину або одне місце");
    }
}

/// What RFC 7946 demands of every object, checked on the text itself; a reader would forgive much of it.
#[track_caller]
fn check_rfc_7946(text: &str) {
    let collection: Value = serde_json::from_str(text).unwrap();
    let lacks = |object: &Value, names: &[&str]| {
        for name in names {
            assert!(object.get(name).is_none(), "sections 4 and 7.1: no “{name}” in {}", object["type"]);
        }
    };
    assert_eq!(collection["type"], "FeatureCollection", "section 3.3");
    lacks(&collection, &["coordinates", "geometries", "geometry", "properties", "crs"]);
    for feature in collection["features"].as_array().expect("section 3.3: features are a list") {
        assert_eq!(feature["type"], "Feature", "section 3.2");
        lacks(feature, &["coordinates", "geometries", "features", "crs"]);
        assert!(feature["id"].is_string() || feature["id"].is_number(), "section 3.2: {}", feature["id"]);
        assert!(feature["properties"].is_object(), "section 3.2: properties are an object");
        let geometry = &feature["geometry"];
        assert_eq!(geometry["type"], "MultiPolygon", "section 3.1.7");
        lacks(geometry, &["geometry", "properties", "features", "crs"]);
        for polygon in geometry["coordinates"].as_array().unwrap() {
            for (number, ring) in polygon.as_array().unwrap().iter().enumerate() {
                let ring: Vec<(f64, f64)> = ring.as_array().unwrap().iter().map(position).collect();
                assert!(ring.len() >= 4 && ring.first() == ring.last(), "section 3.1.6: a closed ring");
                let pairs = ring.windows(2).map(|pair| pair[0].0 * pair[1].1 - pair[1].0 * pair[0].1);
                let is_counter_clockwise = pairs.sum::<f64>() > 0.0;
                assert_eq!(is_counter_clockwise, number == 0, "section 3.1.6: the right-hand rule");
            }
        }
    }
}

/// Longitude and latitude in degrees of WGS 84 (sections 3.1.1 and 4).
fn position(value: &Value) -> (f64, f64) {
    let [lon, lat] = value.as_array().unwrap().as_slice() else { panic!("two numbers: {value}") };
    let (lon, lat) = (lon.as_f64().unwrap(), lat.as_f64().unwrap());
    assert!((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat), "{lon} {lat}");
    (lon, lat)
}

#[test]
fn the_geojson_is_as_rfc_7946_has_it() {
    for query in [Query::everything(), without_isw()] {
        check_rfc_7946(&Case::new(query).export(ExportFormat::GeoJson));
    }
}

/// A layer's own members go out again, but none that would make another thing of an object.
#[test]
fn members_of_a_layer_never_break_the_geojson() {
    let ring = "[[[30,50],[31,50],[31,51],[30,51],[30,50]]]";
    let text = format!(
        r#"{{"type":"FeatureCollection","crs":{{"type":"name","properties":{{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}}},
        "theirs":1,"features":[{{"type":"Feature","id":"UA-63","features":[],"kept":2,
        "properties":{{"name":"A","fill":"red","status":"theirs","population":3}},
        "geometry":{{"type":"Polygon","coordinates":{ring}}}}}]}}"#
    );
    let folder = fresh_folder("members-of-a-layer");
    let (layer, out) = (folder.join("areas.geojson"), folder.join("out.geojson"));
    std::fs::write(&layer, text).unwrap();
    let args = ["export".as_ref(), out.as_os_str(), "--layer".as_ref(), layer.as_os_str()];
    let made = run(args);
    assert_eq!(made.code, Some(0), "{}", made.err);
    let text = std::fs::read_to_string(&out).unwrap();
    check_rfc_7946(&text);
    let collection: Value = serde_json::from_str(&text).unwrap();
    let feature = &collection["features"][0];
    assert_eq!((&collection["theirs"], &feature["kept"]), (&1.into(), &2.into()), "theirs stay");
    let properties = &feature["properties"];
    assert_eq!(properties["population"], 3, "and their properties");
    assert!(properties["fill"].as_str().unwrap().starts_with('#'), "but what is ours is ours");
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
    let page = &collection["first"];
    assert_eq!((&page["type"], &page["startIndex"]), (&"AnnotationPage".into(), &0.into()), "the first page");
    assert_eq!(page["partOf"], collection["id"], "which says of what it is a part");
    assert_eq!(collection["last"], page["id"], "and is the last");
    assert!(page.get("@context").is_none() && page.get("next").is_none(), "embedded, with none behind it");
    for thing in [&collection, page, &collection["generator"]] {
        let id = thing["id"].as_str().unwrap();
        assert!(id.starts_with("urn:uuid:"), "{id} is an IRI");
    }
    assert_eq!(collection["generator"]["type"], "Software", "who made it: its class");
    assert_eq!(collection["generator"]["nickname"], "claims-map", "its nickname");
    let items = page["items"].as_array().unwrap();
    assert_eq!(collection["total"], items.len(), "the number");
    assert_eq!(items.len(), case.dossier.statements.len(), "one a statement");
    let mut ids = BTreeSet::new();
    let in_force = filter_in_force(&case.dossier, &case.query);
    let counted: BTreeSet<&str> = in_force.statements().map(|one| one.id.as_str()).collect();
    let text = article().map(|path| CanonicalText::from_bytes(&std::fs::read(path).unwrap()).unwrap());
    for (item, statement) in items.iter().zip(&case.dossier.statements) {
        let (id, body) = (item["id"].as_str().unwrap(), &item["body"]);
        assert!(id.starts_with("urn:uuid:") && ids.insert(id.to_owned()), "{id} is its own");
        assert_eq!((&item["motivation"], &body["purpose"]), (&"describing".into(), &"describing".into()));
        assert_eq!(
            (&body["format"], &body["language"]),
            (&"text/plain".into(), &"en".into()),
            "{id}: the body"
        );
        assert_eq!((&item["type"], &body["type"]), (&"Annotation".into(), &"TextualBody".into()), "{id}");
        assert_eq!(body["statement"]["id"], statement.id.as_str(), "{id}: the statement");
        assert_eq!(body["statement"]["speaker"], statement.speaker.as_str(), "{id}: its speaker");
        assert_eq!(body["in_force"], counted.contains(statement.id.as_str()), "{id}: whether it counts");
        let targets = item["target"].as_array().unwrap();
        assert_eq!(targets.len(), statement.quote.segments.len(), "{id}: a target for each segment");
        for (target, segment) in targets.iter().zip(&statement.quote.segments) {
            assert_eq!(target["source"], "https://www.kyivpost.com/post/49020", "{id}: the address");
            assert_eq!(target["language"], "en", "{id}: the language of the article");
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
        assert_eq!((made.code, said_besides_left_out(&made).as_str()), (Some(0), ""), "{ending}");
        assert!(std::fs::read_to_string(&path).unwrap().contains("Kyiv Post"), "{ending}: with its source");
    }
}
