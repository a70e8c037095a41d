//! Layers from anywhere: public collections of GeoJSON and generated oddities are drawn, mended with a
//! finding, or refused with a sentence.
//!
//! `UPDATE_GOLDEN=1 cargo test --test files any_layer::` rewrites `fixtures/geojson/outcomes.txt`; look at the change.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::common::{fresh_folder, run};
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, export_bytes};
use claims_map::load::{
    FEATURE_ID, Finding, IdSource, LayerChoice, LayerError, LayerFiles, LoadedLayer, Severity, load_layer,
    shipped_dossier, shipped_layer,
};
use claims_map::model::{Dossier, Layer};
use claims_map::query::Query;
use claims_map::save::dossier_to_json;
use claims_map::service::load_input;
use geo::MultiPolygon;
use geojson::GeoJson;
use serde_json::{Value, json};

fn load_as(text: impl AsRef<[u8]>, choice: &LayerChoice) -> Result<LoadedLayer, LayerError> {
    let areas = ("a", text.as_ref());
    load_layer(&LayerFiles { areas, places: None, context: None, gazetteer: None, attribution: "x" }, choice)
}

fn load(text: impl AsRef<[u8]>) -> Result<LoadedLayer, LayerError> {
    load_as(text, &LayerChoice::default())
}

fn by(id: Option<&str>, name: Option<&str>) -> LayerChoice {
    LayerChoice { id: id.map(str::to_owned), name: name.map(str::to_owned) }
}

/// Findings as a user reads them.
fn told(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(ToString::to_string).collect()
}

/// The layer exported without a dossier.
fn exported(layer: &Layer, format: ExportFormat) -> Vec<u8> {
    let dossier = Dossier::default();
    let source = ExportSource { dossier: &dossier, layer, query: &Query::everything() };
    export_bytes(&source, &ExportOptions::new(format, 200, 150, None)).unwrap()
}

/// A layer that is loaded can be drawn; what it is exported to is GeoJSON to other programs, and the same
/// layer to this one.
fn expect_drawn(layer: &Layer, what: &str) {
    for format in [ExportFormat::Svg, ExportFormat::Png] {
        assert!(!exported(layer, format).is_empty(), "{what} is drawn");
    }
    let text = String::from_utf8(exported(layer, ExportFormat::GeoJson)).unwrap();
    let json: GeoJson = text.parse().unwrap();
    assert!(matches!(json, GeoJson::FeatureCollection(_)), "{what} goes out as a collection");
    let again = load(&text).unwrap().layer;
    assert_eq!(outlines(&again), outlines(layer), "{what}: the same outlines again");
    let text_again = String::from_utf8(exported(&again, ExportFormat::GeoJson)).unwrap();
    assert_eq!(without_record(&text_again), without_record(&text), "{what}: the same file again");
}

fn outlines(layer: &Layer) -> Vec<(&str, &MultiPolygon<f64>)> {
    layer.areas.iter().map(|area| (area.id.as_str(), &area.outline)).collect()
}

fn without_record(text: &str) -> Value {
    let mut json: Value = serde_json::from_str(text).unwrap();
    json.as_object_mut().unwrap().remove("claims_map");
    json
}

// Public collections.

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/geojson")
}

fn json_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let ending = path.extension().and_then(|ending| ending.to_str());
        if path.is_dir() {
            json_files(&path, files);
        } else if matches!(ending, Some("json" | "geojson")) {
            files.push(path);
        }
    }
}

#[test]
fn public_collections_are_drawn_mended_or_refused() {
    let (root, mut files) = (fixtures(), Vec::new());
    json_files(&root, &mut files);
    let mut outcomes = String::new();
    for path in &files {
        let name = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
        let findings = match load(std::fs::read(path).unwrap()) {
            Ok(LoadedLayer { layer, findings, .. }) => {
                let polygons: usize = layer.areas.iter().map(|area| area.outline.0.len()).sum();
                writeln!(outcomes, "{name}: drawn: {} areas, {polygons} polygons", layer.areas.len())
                    .unwrap();
                expect_drawn(&layer, &name);
                findings
            }
            Err(LayerError { findings }) => {
                writeln!(outcomes, "{name}: refused").unwrap();
                findings
            }
        };
        for line in told(&findings) {
            writeln!(outcomes, "    {}", line.trim_start_matches("a: ")).unwrap();
        }
    }
    let path = root.join("outcomes.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &outcomes).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(outcomes, expected, "run with UPDATE_GOLDEN=1 and look at the difference");
    assert!(files.len() > 70, "{} files", files.len());
}

// Generated oddities.

/// A feature whose polygon has these rings.
fn feature(id: &str, rings: &str) -> String {
    format!(
        r#"{{"type":"Feature","id":"{id}","properties":{{}},"geometry":{{"type":"Polygon","coordinates":[{rings}]}}}}"#
    )
}

fn collection(features: &[String]) -> String {
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))
}

const SQUARE: &str = "[[30,50],[31,50],[31,51],[30,51],[30,50]]";
const OTHER: &str = "[[32,50],[33,50],[33,51],[32,51],[32,50]]";

#[test]
fn oddities_are_drawn_and_told() {
    for (rings, words) in [
        ("[[30,50],[31,51],[31,50],[30,51],[30,50]]", None),
        ("[[30,50],[31,50],[31,51],[30,51]]", Some("features[0], polygon 1, ring 1: the ring is not closed")),
        ("[[30,50],[31,50],[31,50],[31,51],[30,51],[30,50]]", Some("1 position repeats")),
        ("[[30,50],[31,50],[35,50],[31,50],[31,51],[30,51],[30,50]]", Some("by the same way 1 time")),
        ("[[30,50,7],[31,50,8,9],[31,51,1],[30,51,0],[30,50,7]]", None),
        ("[[190,50],[191,50],[191,51],[190,51],[190,50]]", Some("brought back to -180 to 180")),
        ("[[30,50],[31,50],[31,51],[30,51],[30,50]],[]", Some("ring 2: the ring has 0 positions")),
        (
            "[[30,50],[31,50],[31,51],[30,51],[30,50]],[[30.2,50.2],[30.3,50.3]]",
            Some("ring 2: the ring has 2 positions, and a ring needs at least four; the hole is left out"),
        ),
        (
            "[[30,50],[31,50],[31,51],[30,51],[30,50]],[[30.2,95],[30.3,50.3],[1,1]]",
            Some("the hole is left out"),
        ),
        (
            "[[30,50],[31,50],[31,51],[30,51],[30,50]],[[30.2,null],[30.3,50.3],[1,1]]",
            Some("not two numbers"),
        ),
    ] {
        let text = collection(&[feature("A", rings), feature("B", OTHER)]);
        let LoadedLayer { layer, findings, .. } = load(&text).unwrap();
        assert_eq!(layer.areas.len(), 2, "{rings}");
        assert!(findings.iter().all(|one| one.severity == Severity::Warning), "{findings:?}");
        match words {
            None => assert_eq!(told(&findings), [""; 0], "{rings}"),
            Some(words) => assert!(told(&findings).join("\n").contains(words), "{rings}: {findings:?}"),
        }
        expect_drawn(&layer, rings);
    }
}

#[test]
fn what_cannot_be_drawn_is_left_out_and_told() {
    let point =
        r#"{"type":"Feature","id":"P","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}"#;
    let text = collection(&[
        feature("A", SQUARE),
        feature("B", "[[1,2],[3,4]]"),
        feature("C", "[[30,50],[30,50],[30,50],[30,50]]"),
        feature("D", "[[30,50],[31,51],[32,52],[30,50]]"),
        feature("E", ""),
        feature("F", "[[3896182,6178],[3896183,6178],[3896183,6179],[3896182,6178]]"),
        point.to_owned(),
        point.replace("Point", "MultiPoint"),
        point.replace("Point", "LineString"),
        "7".to_owned(),
        feature("G", OTHER),
    ]);
    let LoadedLayer { layer, findings, preview } = load(&text).unwrap();
    assert_eq!(
        layer.areas.iter().map(|area| area.id.as_str()).collect::<Vec<_>>(),
        ["A", "G"],
        "what is drawn"
    );
    assert_eq!((preview.areas, preview.features, preview.id), (2, 2, IdSource::Feature), "the preview");
    let lines = told(&findings).join("\n");
    for words in [
        "features[1], polygon 1, ring 1: the ring has 2 positions",
        "features[2], polygon 1, ring 1: the ring has fewer than three different positions",
        "features[3], polygon 1, ring 1: the ring lies on one straight line",
        "features[4]: the geometry is empty",
        "features[5], polygon 1, ring 1: position 1 (3896182, 6178) is not on the globe; the polygon is left out",
        "features[6]: the feature has only points",
        "features[7]: the feature has only points",
        "features[8]: the feature has only lines",
        "features[9]: this is no feature",
    ] {
        assert!(lines.contains(words), "no “{words}” in:\n{lines}");
    }
}

#[test]
fn many_alike_are_counted() {
    let features: Vec<String> =
        (0..10_000).map(|number| feature(&number.to_string(), "[[30,50],[31,50],[31,51],[30,51]]")).collect();
    let LoadedLayer { layer, findings, .. } = load(collection(&features)).unwrap();
    assert_eq!((layer.areas.len(), findings.len()), (10_000, 4), "{findings:?}");
    assert_eq!(findings[2].place.to_string(), "features[2], polygon 1, ring 1", "the third");
    assert_eq!(findings[3].message.english(), "and 9,997 more rings that are not closed", "the others");
}

#[test]
fn a_hundred_thousand_holes_and_a_ring_of_a_million_positions() {
    let mut rings = "[[0,0],[90,0],[90,60],[0,60],[0,0]]".to_owned();
    for hole in 0..100_000 {
        let (x, y) = (f64::from(hole % 400) * 0.2 + 1.0, f64::from(hole / 400) * 0.2 + 1.0);
        write!(rings, ",[[{x},{y}],[{x},{}],[{},{y}],[{x},{y}]]", y + 0.1, x + 0.1).unwrap();
    }
    let loaded = load(feature("A", &rings)).unwrap();
    assert_eq!(loaded.findings, [], "nothing is odd");
    assert_eq!(loaded.layer.areas[0].outline.0[0].interiors().len(), 100_000, "all holes");
    let mut ring = String::new();
    for number in 0..1_000_000 {
        let angle = f64::from(number) * std::f64::consts::TAU / 1e6;
        write!(ring, "[{:.9},{:.9}],", 30.0 + 10.0 * libm::cos(angle), 40.0 + 10.0 * libm::sin(angle))
            .unwrap();
    }
    let loaded = load(feature("A", &format!("[{ring}[40,40]]"))).unwrap();
    assert_eq!(loaded.findings, [], "nothing is odd");
    assert_eq!(loaded.layer.areas[0].outline.0[0].exterior().0.len(), 1_000_001, "all positions");
    let spikes = "[30,50],[31,50],".repeat(500_000);
    let loaded = load(feature("A", &format!("[{spikes}[31,51],[30,51],[30,50]]"))).unwrap();
    assert_eq!(
        loaded.layer.areas[0].outline.0[0].exterior().0.len(),
        5,
        "a square is left: {:?}",
        loaded.findings
    );
}

#[test]
fn no_file_that_is_cut_off_is_taken() {
    let text = collection(&[feature("A", SQUARE), feature("B", OTHER)]);
    assert!(load(&text).is_ok(), "whole");
    for end in 0..text.len() {
        let error = load(&text[..end]).unwrap_err().to_string();
        assert!(error.contains("ends too early") && error.lines().count() == 1, "cut at {end}: {error}");
    }
}

#[test]
fn what_is_nested_deep_has_an_end() {
    for (open, close) in
        [("[", "]"), (r#"{"type":"GeometryCollection","geometries":["#, "]}"), (r#"{"a":"#, "}")]
    {
        for count in [20, 200, 100_000] {
            let inner = r#"{"type":"Polygon","coordinates":[[[30,50],[31,50],[31,51],[30,50]]]}"#;
            let text = open.repeat(count) + inner + &close.repeat(count);
            let text = format!(r#"{{"type":"Feature","properties":null,"geometry":{text}}}"#);
            match load(&text) {
                Ok(loaded) => {
                    assert_eq!((open.contains("Geo"), count, loaded.layer.areas.len()), (true, 20, 1));
                }
                Err(error) if count > 20 => assert!(error.to_string().contains("nested too deep"), "{error}"),
                Err(error) => assert!(error.to_string().contains("no area with an outline"), "{error}"),
            }
        }
    }
}

// Ids and names.

/// Features with these properties.
fn with_properties(properties: &[Value]) -> String {
    let features = properties.iter().enumerate().map(|(number, properties)| {
        let x = 30 + number;
        let ring = json!([[x, 50], [x + 1, 50], [x + 1, 51], [x, 50]]);
        json!({"type": "Feature", "properties": properties, "geometry": {"type": "Polygon", "coordinates": [ring]}})
    });
    json!({"type": "FeatureCollection", "features": features.collect::<Vec<Value>>()}).to_string()
}

fn ids_and_names(layer: &Layer) -> Vec<(&str, &str)> {
    layer.areas.iter().map(|area| (area.id.as_str(), area.name.en.as_str())).collect()
}

#[test]
fn ids_and_names_are_guessed_from_what_is_unique_and_filled() {
    for (properties, id, name, areas) in [
        (
            vec![
                json!({"OBJECTID": 1, "GEOID": "b", "NAME": "Bee"}),
                json!({"OBJECTID": 2, "GEOID": "a", "NAME": "Ay"}),
            ],
            "GEOID",
            Some("NAME"),
            [("a", "Ay"), ("b", "Bee")],
        ),
        (
            vec![
                json!({"iso_a3": "-99", "shapeID": 12, "shapeName": "X"}),
                json!({"iso_a3": "-99", "shapeID": 7, "shapeName": ""}),
            ],
            "shapeID",
            Some("shapeName"),
            [("12", "X"), ("7", "7")],
        ),
        (
            vec![json!({"id": null, "my_id": "2"}), json!({"id": "1", "my_id": "1"})],
            "my_id",
            None,
            [("1", "1"), ("2", "2")],
        ),
        (
            vec![json!({"n": 3, "Región": "Sur"}), json!({"n": 4, "Región": "Norte"})],
            "Región",
            Some("Región"),
            [("Norte", "Norte"), ("Sur", "Sur")],
        ),
        (
            vec![json!({"name": "One", "name_en": "Uno"}), json!({"name": "Two"})],
            "name",
            Some("name_en"),
            [("One", "Uno"), ("Two", "Two")],
        ),
    ] {
        let LoadedLayer { layer, findings, preview } = load(with_properties(&properties)).unwrap();
        assert_eq!(preview.id, IdSource::Property(id.to_owned()), "{properties:?}");
        assert_eq!(preview.name.as_deref(), name, "{properties:?}");
        assert_eq!(ids_and_names(&layer), areas, "{properties:?}");
        assert_eq!(told(&findings), [""; 0], "nothing is odd");
    }
}

#[test]
fn features_without_ids_are_numbered_and_told() {
    let same: Vec<Value> = (0..12).map(|_| json!({"name": "Same"})).collect();
    let LoadedLayer { layer, findings, preview } = load(with_properties(&same)).unwrap();
    assert_eq!(preview.id, IdSource::Number, "the preview says so");
    let areas = ids_and_names(&layer);
    assert_eq!(
        (areas[0], areas[11]),
        (("feature-01", "Same"), ("feature-12", "Same")),
        "in the file's order"
    );
    assert!(told(&findings)[0].contains("the areas are numbered"), "{findings:?}");
    let twins = load(collection(&[feature("A", SQUARE), feature("A", OTHER)])).unwrap();
    assert_eq!(ids_and_names(&twins.layer).len(), 2, "both are drawn");
    assert!(told(&twins.findings)[0].contains("the id “A” is given twice"), "{:?}", twins.findings);
}

#[test]
fn what_is_too_long_for_a_name_is_told_and_not_read_as_one() {
    let long = "x".repeat(2_001);
    let text = with_properties(&[
        json!({"id": "A", "name": long}),
        json!({"id": long, "name": "Short"}),
        json!({"id": "B", "name": "x".repeat(2_000)}),
    ]);
    let LoadedLayer { layer, findings, .. } = load_as(&text, &by(Some("id"), Some("name"))).unwrap();
    let areas = ids_and_names(&layer);
    assert_eq!(areas[0], ("A", "A"), "named by its id");
    assert_eq!(areas[1].1.len(), 2_000, "as long as may be");
    assert_eq!(areas[2], ("feature-2", "Short"), "numbered");
    let told = told(&findings);
    assert!(
        told.iter()
            .any(|one| one.contains("features[0]: 2 features have an id or a name of more than 2,000")),
        "{told:?}"
    );
    assert!(layer.areas[0].kept.properties.contains(&long), "kept for whoever gets the layer again");
}

#[test]
fn the_user_chooses_id_and_name() {
    let text = with_properties(&[
        json!({"country": "UA", "name": "Kharkiv", "native": "Харків"}),
        json!({"country": "UA", "name": "Sumy", "native": "Суми"}),
        json!({"country": "PL", "name": "Lublin", "native": "Lublin"}),
    ]);
    let LoadedLayer { layer, findings, preview } =
        load_as(&text, &by(Some("country"), Some("native"))).unwrap();
    assert_eq!(ids_and_names(&layer), [("PL", "Lublin"), ("UA", "Харків")], "joined");
    assert_eq!(layer.areas[1].outline.0.len(), 2, "both outlines");
    assert_eq!(
        told(&findings),
        ["a: features: 2 features have the id “UA” and are joined to one area"],
        "told"
    );
    assert_eq!((preview.features, preview.areas), (3, 2), "the preview counts");
    let property = &preview.properties[0];
    assert_eq!((property.filled, property.is_unique), (3, false), "how the property is filled");
    assert_eq!(property.examples, ["UA", "PL"], "its values");
    let error = load_as(&text, &by(Some("iso"), None)).unwrap_err().to_string();
    let sentence = "a: features: no feature has the property “iso” for its id; the properties are: country, name, native";
    assert_eq!(error, sentence, "the known ones are listed");
    assert!(
        load_as(&text, &by(None, Some("x"))).unwrap_err().to_string().contains("“x” for its name"),
        "names too"
    );
    let own = collection(&[feature("B", SQUARE), feature("A", OTHER)]);
    let chosen = load_as(&own, &by(Some(FEATURE_ID), None)).unwrap();
    assert_eq!(ids_and_names(&chosen.layer), [("A", "A"), ("B", "B")], "the features' own");
}

// What goes out again.

#[test]
fn what_a_file_says_of_its_areas_goes_out_again() {
    let text = r#"{"type":"FeatureCollection","name":"mine","title":"theirs","claims_map":5,"features":[
        {"type":"Feature","id":"A","tags":["x", {"y": 1}],"bbox":[1,2,3,4],
        "properties":{"status":"theirs","population": 12.50,"note":"a \u00e9 b"},
        "geometry":{"type":"Polygon","coordinates":[[[30,50],[31,50],[31,51],[30,50]]]}}]}"#;
    let layer = load(text).unwrap().layer;
    assert_eq!(&*layer.areas[0].kept.members, r#"{"tags":["x",{"y":1}]}"#, "kept");
    let out = String::from_utf8(exported(&layer, ExportFormat::GeoJson)).unwrap();
    assert!(out.contains(r#""population":12.50,"note":"a \u00e9 b""#), "as they stood there: {out}");
    let json: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        (&json["name"], &json["title"]),
        (&json!("mine"), &json!("")),
        "of the collection, ours before theirs"
    );
    assert!(json["claims_map"].is_object(), "the record is ours");
    let feature = &json["features"][0];
    assert_eq!(feature["tags"], json!(["x", {"y": 1}]), "of the feature");
    assert_eq!(feature["properties"]["status"], json!("not-mentioned"), "our properties win");
    expect_drawn(&layer, "a file with members of its own");
}

#[test]
fn an_exported_file_is_the_same_layer_again() {
    let layer = shipped_layer().unwrap();
    let dossier = shipped_dossier(&layer).unwrap().dossier;
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &Query::everything() };
    let out = export_bytes(&source, &ExportOptions::new(ExportFormat::GeoJson, 200, 150, None)).unwrap();
    let LoadedLayer { layer: again, findings, .. } = load(out).unwrap();
    assert_eq!(told(&findings), [""; 0], "nothing is odd");
    assert_eq!(outlines(&again), outlines(&layer), "the outlines");
    assert_eq!(again.places, layer.places, "the places are no areas");
    let names = |layer: &Layer| layer.areas.iter().map(|area| area.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&again), names(&layer), "the names");
    assert!(shipped_dossier(&again).is_ok(), "the dossier fits");
}

// The command line.

#[test]
fn the_commands_take_what_is_chosen_and_warn() {
    let folder = fresh_folder("any-layer");
    let layer = folder.join("mine.geojson");
    let text = include_str!("../../data/ukraine-oblasts.geojson").replace("\"id\":\"UA", "\"x\":\"UA");
    let properties = text.replace("\"properties\":{", "\"properties\":{\"code\":\"@\",");
    let mut numbered = String::new();
    for (number, part) in properties.split('@').enumerate() {
        if number > 0 {
            numbered += &number.to_string();
        }
        numbered += part;
    }
    let ring = "[[1,2],[3,4]]";
    let broken = format!(
        r#"{{"type":"Feature","properties":{{}},"geometry":{{"type":"Polygon","coordinates":[{ring}]}}}},"#
    );
    std::fs::write(&layer, numbered.replacen("[\n{", &format!("[\n{broken}{{"), 1)).unwrap();
    let dossier = folder.join("empty.json");
    std::fs::write(
        &dossier,
        r#"{"format":"claims-map/1","title":"T","documents":[],"actors":[],"statements":[]}"#,
    )
    .unwrap();
    let with = |args: &[&str]| {
        let files = ["--dossier", dossier.to_str().unwrap(), "--layer", layer.to_str().unwrap()];
        run(args.iter().chain(&files))
    };
    let explained = with(&["explain", "7", "--layer-id", "code", "--layer-name", "name_uk"]);
    assert_eq!(explained.code, Some(0), "{}", explained.err);
    assert!(explained.out.contains(" · 7: "), "by its code: {}", explained.out);
    let line = "features[0], polygon 1, ring 1: the ring has 2 positions";
    assert_eq!(explained.err.lines().count(), 1, "one warning: {}", explained.err);
    assert!(
        explained.err.starts_with("claims-map: warning: ") && explained.err.contains(line),
        "{}",
        explained.err
    );
    let out = folder.join("map.svg");
    let exported = with(&["export", out.to_str().unwrap(), "--layer-id", "code"]);
    assert_eq!(exported.code, Some(0), "{}", exported.err);
    assert!(exported.err.contains(line) && out.exists(), "{}", exported.err);
    let verified = run([
        "verify".as_ref(),
        out.as_os_str(),
        "--layer".as_ref(),
        layer.as_os_str(),
        "--layer-id".as_ref(),
        "code".as_ref(),
    ]);
    assert_eq!(verified.code, Some(0), "it holds: {}{}", verified.out, verified.err);
    let unknown = with(&["explain", "--layer-id", "nothing"]);
    assert_eq!((unknown.code, unknown.err.lines().count()), (Some(2), 1), "{}", unknown.err);
    assert!(unknown.err.contains("the properties are: code, "), "{}", unknown.err);
    let alone = run(["explain", "--layer-id", "code"]);
    assert_eq!(alone.code, Some(2), "a choice needs a layer: {}", alone.err);
}

#[test]
fn a_dossier_names_its_layer_and_says_when_it_does_not_fit() {
    let folder = fresh_folder("named-layer");
    let square = |code: &str, west: f64| {
        json!({ "type": "Feature", "properties": { "code": code }, "geometry": { "type": "Polygon",
            "coordinates": [[[west, 0.0], [west + 1.0, 0.0], [west + 1.0, 1.0], [west, 1.0], [west, 0.0]]] } })
    };
    let layer = |codes: &[&str]| {
        let squares = codes.iter().enumerate().map(|(at, code)| square(code, at as f64));
        json!({ "type": "FeatureCollection", "features": squares.collect::<Vec<_>>() }).to_string()
    };
    let dossier = json!({
        "format": "claims-map/1", "title": "Far away",
        "layer": { "file": "far.geojson", "id": "code", "areas": 3 },
        "documents": [], "actors": [], "statements": [],
        "groups": [{ "id": "all", "name": "All", "members": ["A", "B"] }],
    });
    let path = folder.join("far.claims.json");
    std::fs::write(&path, dossier.to_string()).unwrap();
    let verify = |more: &[&str]| {
        let path = path.to_str().unwrap();
        run(["verify", path].iter().chain(more).copied())
    };
    let alone = verify(&[]);
    let sentence = "none of the 2 areas that the dossier names is in the shipped layer, such as “A”; it was made \
                    on the layer “far.geojson” (areas told by “code”): put that file beside it, or open both \
                    with --layer";
    assert_eq!(alone.code, Some(2), "it cannot be used");
    assert!(alone.err.contains(sentence), "{}", alone.err);
    assert_eq!(alone.err.lines().count(), 1, "once: {}", alone.err);

    let other = folder.join("near.geojson");
    std::fs::write(&other, layer(&["B", "X"])).unwrap();
    let elsewhere = verify(&["--layer", other.to_str().unwrap()]);
    assert!(
        elsewhere.err.contains("1 of the 2 areas that the dossier names is not in the layer “near.geojson”"),
        "{}",
        elsewhere.err
    );

    std::fs::write(folder.join("far.geojson"), layer(&["A", "B", "C"])).unwrap();
    let beside = verify(&[]);
    assert_eq!((beside.code, beside.err.as_str()), (Some(0), ""), "found beside it");
    let input = load_input(Some(&path), None).unwrap();
    assert_eq!(input.layer.areas.len(), 3, "its areas");
    let saved: Value = serde_json::from_str(&dossier_to_json(&input.dossier)).unwrap();
    assert_eq!(saved["layer"], dossier["layer"], "and saved again with its name");

    let mut moved = dossier;
    moved["layer"]["file"] = "../far.geojson".into();
    std::fs::write(&path, moved.to_string()).unwrap();
    let refused = verify(&[]);
    assert!(
        refused.err.contains("layer.file") && refused.err.contains("without its folder"),
        "{}",
        refused.err
    );
}

#[test]
fn a_dossier_that_is_begun_on_a_layer_names_it() {
    let folder = fresh_folder("begun-on-layer");
    let path = folder.join("one.geojson");
    let ring = [[10.0, 50.0], [11.0, 50.0], [11.0, 51.0], [10.0, 50.0]];
    let feature = json!({ "type": "Feature", "id": "x", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [ring] } });
    std::fs::write(&path, feature.to_string()).unwrap();
    let input = load_input(None, Some(&path.as_path().into())).unwrap();
    let named = input.dossier.layer.unwrap();
    assert_eq!(
        (named.name.as_str(), named.id.as_deref(), named.areas),
        ("one.geojson", Some("feature.id"), 1)
    );
}
