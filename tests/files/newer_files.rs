//! Dossiers of a newer version: what this one does not know of them is said, and kept as it is wherever the
//! dossier goes.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use crate::common::fresh_folder;
use crate::edits::random_edit;
use claims_map::edit::{Edit, EditHistory, StatementField, apply_edit};
use claims_map::export::{
    ExportFormat, ExportOptions, ExportSource, Outcome, export_bytes, verify_file, view_of_file,
};
use claims_map::load::{FilePlace, Loaded, Severity, load_dossier, shipped_layer};
use claims_map::model::{Dossier, Layer, Side};
use claims_map::query::Query;
use claims_map::save::{Base, Session, StateFolder, dossier_to_json, open_journals, recover};
use claims_map::text::CanonicalText;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::value::RawValue;
use serde_json::{Value, json};

static LAYER: LazyLock<Layer> = LazyLock::new(|| shipped_layer().unwrap());
/// A dossier in which every object that a file may have stands at least once, as this version writes it.
static WHOLE: LazyLock<String> = LazyLock::new(|| {
    let mut dossier: Value =
        serde_json::from_str(include_str!("../../data/kyivpost-49020.claims.json")).unwrap();
    let text = "The council does not hold the port. It took a small part of the north, the mayor said.";
    let canonical = CanonicalText::from_text(text);
    dossier["layer"] = json!({ "file": "oblasts.geojson", "areas": 27 });
    dossier["documents"].as_array_mut().unwrap().push(json!({
        "id": "own", "description": "minutes", "outlet": "Own", "language": "en", "text": text,
        "published": "2025-04-01", "published_is": "inferred",
        "former_texts": [{ "sha256": "a".repeat(64), "length": 7 }],
        "text_sha256": canonical.sha256(), "text_length": canonical.length(),
    }));
    let ring = json!([[32.25, 46.5], [33.0, 46.0], [33.0, 47.0], [32.25, 46.5]]);
    let outline = json!({ "type": "MultiPolygon", "coordinates": [[ring]] });
    dossier["places"] = json!([{ "id": "spit", "name": "Spit", "area": "UA-48", "outline": outline }]);
    let kept = json!([{ "suggestion": "own: 11–12", "statement": "own-one" }]);
    let given = json!([{
        "id": "given-1", "origin": "model 7", "document": "own", "kind": "occupation", "areas": ["UA-63"],
        "extent": { "is": "whole" }, "modality": "asserted", "reason": "it says so",
        "quote": { "segments": [{ "exact": "hold the port", "start": 21, "end": 34 }] },
    }]);
    dossier["suggestions"] = json!({ "open": ["own: 3–9"], "rejected": [], "kept": kept, "given": given });
    let segment = json!({ "exact": "hold the port", "start": 21, "end": 34 });
    dossier["statements"].as_array_mut().unwrap().push(json!({
        "id": "own-one", "document": "own", "kind": "occupation", "areas": ["UA-63"], "speaker": "isw",
        "extent": { "is": "whole" }, "modality": "asserted", "voice": { "is": "document" },
        "quote": { "segments": [segment] },
    }));
    let loaded = load_dossier(dossier.to_string().as_bytes(), "whole.json", &LAYER).unwrap();
    assert_eq!(loaded.dossier.statements.last().unwrap().context.len(), 1, "a note of the guard");
    dossier_to_json(&loaded.dossier)
});

/// JSON with its numbers as they are written and its members in their order.
#[derive(Debug, Clone, PartialEq)]
enum Json {
    Plain(String),
    Text(String),
    List(Vec<Self>),
    Members(Vec<(String, Self)>),
}

impl Json {
    fn parse(text: &str) -> Self {
        let text = text.trim();
        match text.as_bytes()[0] {
            b'"' => Self::Text(serde_json::from_str(text).unwrap()),
            b'[' => {
                let values: Vec<&RawValue> = serde_json::from_str(text).unwrap();
                Self::List(values.into_iter().map(|one| Self::parse(one.get())).collect())
            }
            b'{' => {
                let Members(members) = serde_json::from_str(text).unwrap();
                Self::Members(members.into_iter().map(|(name, one)| (name, Self::parse(&one))).collect())
            }
            _ => Self::Plain(text.to_owned()),
        }
    }

    fn text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Plain(text) => out.push_str(text),
            Self::Text(text) => out.push_str(&json!(text).to_string()),
            Self::List(list) => {
                for (at, one) in list.iter().enumerate() {
                    out.push(if at == 0 { '[' } else { ',' });
                    one.write(out);
                }
                out.push_str(if list.is_empty() { "[]" } else { "]" });
            }
            Self::Members(members) => {
                for (at, (name, one)) in members.iter().enumerate() {
                    let comma = if at == 0 { '{' } else { ',' };
                    write!(out, "{comma}{}:", json!(name)).unwrap();
                    one.write(out);
                }
                out.push_str(if members.is_empty() { "{}" } else { "}" });
            }
        }
    }

    /// Puts a member into the object with this number, counted from the outside in; says its place.
    fn put(&mut self, nth: &mut usize, at: Index, member: &(String, String), place: &str) -> Option<String> {
        match self {
            Self::List(list) => {
                let mut items = list.iter_mut().enumerate();
                items.find_map(|(number, one)| one.put(nth, at, member, &format!("{place}[{number}]")))
            }
            Self::Members(members) if *nth == 0 => {
                let (name, value) = member;
                members.insert(at.index(members.len() + 1), (name.clone(), Self::Plain(value.clone())));
                *nth = usize::MAX;
                Some(if place.is_empty() { name.clone() } else { format!("{place}.{name}") })
            }
            Self::Members(members) => {
                *nth -= 1;
                members.iter_mut().find_map(|(name, one)| {
                    let place = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
                    one.put(nth, at, member, &place)
                })
            }
            Self::Plain(_) | Self::Text(_) => None,
        }
    }
}

/// The members of an object in their order.
struct Members(Vec<(String, String)>);

impl<'de> serde::Deserialize<'de> for Members {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Members;

            fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str("an object")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
                    members.push((name, value.get().to_owned()));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}

/// A value that a newer version may write, as compact JSON.
fn value() -> impl Strategy<Value = String> {
    let plain = prop::sample::select(vec![
        "null",
        "true",
        "0",
        "-0",
        "1.0",
        "1e400",
        "-2.50E-7",
        "12345678901234567890",
        "0.1000",
        "123456789012345678901234567890",
        "[]",
        "{}",
        r#""""#,
        r#""\u00e9\/""#,
        r#""</script> & \" “\u2028”""#,
    ]);
    plain.prop_map(str::to_owned).prop_recursive(4, 24, 4, |inner| {
        let list =
            prop::collection::vec(inner.clone(), 0..4).prop_map(|list| format!("[{}]", list.join(",")));
        let object = prop::collection::vec(inner, 0..4).prop_map(|list| {
            let names = ["z", "a", "\\\"", "ї"];
            let members = list.iter().zip(names).map(|(one, name)| format!("\"{name}\":{one}"));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        });
        prop_oneof![list, object]
    })
}

/// Members for the objects of a dossier: of which, where in it, with what value.
type Additions = Vec<(Index, Index, String)>;

fn additions() -> impl Strategy<Value = Additions> {
    prop::collection::vec((any::<Index>(), any::<Index>(), value()), 1..24)
}

/// The file with these members put in, and their places.
fn newer(additions: &Additions) -> (Json, Vec<String>) {
    let mut file = Json::parse(&WHOLE);
    let objects = WHOLE.matches('{').count();
    let mut places = Vec::new();
    for (number, (object, at, value)) in additions.iter().enumerate() {
        let name = ["confidence", "a.b", "\"", "впевненість", ""][number % 5];
        let member = (format!("{name}{number}"), value.clone());
        places.push(file.put(&mut object.index(objects), *at, &member, "").unwrap());
    }
    (file, places)
}

#[track_caller]
fn load(text: &str) -> Loaded {
    load_dossier(text.as_bytes(), "newer.json", &LAYER).unwrap()
}

/// The places of what is not known, as the findings say.
fn said(loaded: &Loaded) -> Vec<String> {
    let unknown =
        loaded.findings.iter().filter(|one| one.message.english().contains("not known to this version"));
    let mut places: Vec<String> = unknown.map(|one| one.place.to_string()).collect();
    places.sort();
    places
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn what_is_not_known_comes_back_as_it_was_and_is_said(additions in additions()) {
        let (file, mut places) = newer(&additions);
        let loaded = load(&file.text());
        let saved = dossier_to_json(&loaded.dossier);
        prop_assert!(Json::parse(&saved) == Json::parse(&file.text()), "the same members, in order");
        places.sort();
        prop_assert_eq!(said(&loaded), places, "each place once");
        prop_assert!(loaded.findings.iter().all(|one| one.severity == Severity::Warning), "none is fatal");
        // A file that is indented as ours are comes back to the letter.
        prop_assert!(dossier_to_json(&load(&saved).dossier) == saved, "to the letter");
    }

    #[test]
    fn it_goes_through_the_journal(additions in additions()) {
        let dossier = Arc::new(load(&newer(&additions).0.text()).dossier);
        let folder = fresh_folder("newer-journal");
        let (state, path) = (StateFolder::at(folder.join("state")), folder.join("map.claims.json"));
        let before = Arc::new(load(&WHOLE).dossier);
        std::fs::write(&path, &*WHOLE).unwrap();
        let mut session =
            Session::begin(&state, Some(Base::new(&path, WHOLE.as_bytes())), &before, 1).unwrap();
        let mut edited = (*dossier).clone();
        edited.statements[0].note = Some("seen".to_owned());
        edited.actors[0].role = None;
        edited.documents[0].outlet.push('!');
        let edited = Arc::new(edited);
        for (name, dossier) in [("reload", &dossier), ("edit", &edited)] {
            session.record(name, dossier, 2).unwrap();
        }
        drop(session);
        let work = open_journals(&state).unsaved;
        let recovered = recover(&work[0], &LAYER).unwrap().dossier;
        prop_assert!(dossier_to_json(&recovered) == dossier_to_json(&edited), "what was acknowledged");
    }

    #[test]
    fn no_edit_loses_it_and_undoing_brings_it_back(additions in additions(), seed in any::<u64>()) {
        let first = Arc::new(load(&newer(&additions).0.text()).dossier);
        let mut history = EditHistory::new(Arc::clone(&first));
        let mut rng = fastrand::Rng::with_seed(seed);
        for step in 0..12 {
            let before = Arc::clone(history.present());
            let edit = random_edit(&mut rng, &before, &LAYER);
            if history.apply(&edit, &LAYER, Duration::from_secs(60 * step)).is_err() {
                continue;
            }
            let after = history.present();
            prop_assert_eq!(&after.unknown, &before.unknown, "{:?}", edit);
            for old in &before.statements {
                if let Some(new) = after.statement(&old.id) {
                    prop_assert_eq!(&new.unknown, &old.unknown, "{:?}", edit);
                }
            }
            for old in &before.actors {
                if let Some(new) = after.actor(&old.id) {
                    prop_assert_eq!(&new.unknown, &old.unknown, "{:?}", edit);
                }
            }
            for old in &before.documents {
                if let Some(new) = after.document(&old.id) {
                    prop_assert_eq!(&new.unknown, &old.unknown, "{:?}", edit);
                }
            }
            for old in &before.places {
                if let Some(new) = after.place(&old.id) {
                    prop_assert_eq!(&new.unknown, &old.unknown, "{:?}", edit);
                }
            }
        }
        while history.undo().is_some() {}
        prop_assert!(*history.present() == first, "as it was");
    }
}

/// The whole dossier with a member put into the object at a JSON pointer.
fn with_member(pointer: &str, name: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(&WHOLE).unwrap();
    file.pointer_mut(pointer).unwrap()[name] = value;
    file.to_string()
}

#[test]
fn an_exported_file_says_the_same_dossier() {
    let mut file = Json::parse(&WHOLE);
    let first = any::<Index>().new_tree(&mut TestRunner::deterministic()).unwrap().current();
    let values = ["1.0", "1e400", "12345678901234567890", r#"{"z":[1.50],"a":"</script>"}"#];
    for (number, value) in values.into_iter().enumerate() {
        let member = (format!("more{number}"), value.to_owned());
        file.put(&mut (number * 9), first, &member, "").unwrap();
    }
    let dossier = load(&file.text()).dossier;
    let query = Query::everything();
    let layer = LAYER.with_places(&dossier.places);
    let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
    for format in [ExportFormat::Svg, ExportFormat::Png, ExportFormat::GeoJson, ExportFormat::JsonLd] {
        let options = ExportOptions { with_text: true, ..ExportOptions::new(format, 200, 150, None) };
        let bytes = export_bytes(&source, &options).unwrap();
        let report = verify_file(&bytes, &LAYER).unwrap();
        assert_eq!(report.outcome, Outcome::Holds, "{format:?}: {:?}", report.reasons);
        let (again, _, _) = view_of_file(&bytes, &LAYER).unwrap();
        let json = |dossier: &Dossier| Json::parse(&dossier_to_json(dossier));
        assert!(json(&again) == json(&dossier), "{format:?}: another dossier");
    }
}

#[test]
fn a_segment_goes_on_as_the_one_that_it_was() {
    let statements = load(&WHOLE).dossier.statements;
    let (own, last) = (&statements.last().unwrap().id, statements.len() - 1);
    let file = with_member(&format!("/statements/{last}/quote/segments/0"), "score", json!(7));
    let dossier = load(&file).dossier;
    let score = |dossier: &Dossier| -> Vec<bool> {
        dossier.statement(own).unwrap().quote.segments.iter().map(|one| !one.unknown.is_empty()).collect()
    };
    assert_eq!(score(&dossier), [true], "it has one");
    let widened = Edit::QuoteRanges { statement: own.clone(), ranges: vec![12..34] };
    assert_eq!(score(&apply_edit(&dossier, &LAYER, &widened).unwrap()), [true], "widened");
    let split = Edit::QuoteRanges { statement: own.clone(), ranges: vec![21..25, 30..34] };
    let split = apply_edit(&dossier, &LAYER, &split).unwrap();
    assert_eq!(score(&split), [true, false], "split");
    let joined = Edit::JoinSegments { statement: own.clone(), segment: 0 };
    assert_eq!(score(&apply_edit(&split, &LAYER, &joined).unwrap()), [true], "joined");
    let elsewhere = Edit::QuoteRanges { statement: own.clone(), ranges: vec![36..46] };
    assert_eq!(score(&apply_edit(&dossier, &LAYER, &elsewhere).unwrap()), [false], "another in its place");
}

#[test]
fn words_that_are_not_known_are_kept_where_another_can_be_read() {
    let cases = [
        ("/documents/1", "published_is", "documents[1].published_is"),
        ("/actors/0", "side", "actors[0].side"),
        ("/statements/0", "by", "statements[0].by"),
        ("/statements/0/voice", "is", "statements[0].voice.is"),
    ];
    for (pointer, name, place) in cases {
        let file = with_member(pointer, name, json!("atlantis"));
        let loaded = load(&file);
        assert_eq!(said(&loaded), [place], "said");
        let saved = dossier_to_json(&loaded.dossier);
        let again: Value = serde_json::from_str(&saved).unwrap();
        assert_eq!(again.pointer(pointer).unwrap()[name], "atlantis", "kept");
    }
    let dossier = load(&with_member("/statements/0", "by", json!("atlantis"))).dossier;
    let statement = dossier.statements[0].id.clone();
    assert_eq!(dossier.statements[0].by, Some(Side::Other), "read as another side");
    let field = StatementField::By(Some(Side::Russia));
    let edited =
        apply_edit(&dossier, &LAYER, &Edit::SetField { statement: statement.clone(), field }).unwrap();
    let edited = apply_edit(
        &edited,
        &LAYER,
        &Edit::SetField { statement, field: StatementField::By(Some(Side::Other)) },
    );
    assert!(!dossier_to_json(&edited.unwrap()).contains("atlantis"), "the user’s word holds");
    let dossier = load(&with_member("/actors/0", "side", json!("atlantis"))).dossier;
    let actor = claims_map::model::Actor { role: Some("envoy".to_owned()), ..dossier.actors[0].clone() };
    let edited = apply_edit(&dossier, &LAYER, &Edit::SetActor(actor)).unwrap();
    assert!(dossier_to_json(&edited).contains("atlantis"), "another field was edited");
}

#[test]
fn words_without_which_nothing_true_can_be_said_are_refused_by_their_places() {
    let cases = [
        ("/statements/0", "kind", "statements[0].kind"),
        ("/statements/0", "modality", "statements[0].modality"),
        ("/statements/0/extent", "is", "statements[0].extent.is"),
    ];
    for (pointer, name, place) in cases {
        let file = with_member(pointer, name, json!("rumour"));
        let error = load_dossier(file.as_bytes(), "newer.json", &LAYER).unwrap_err().to_string();
        assert!(error.contains(place) && error.contains("“rumour” is not known to this version"), "{error}");
    }
}

#[test]
fn the_first_hundred_places_are_said_and_the_others_counted() {
    let mut file: Value = serde_json::from_str(&WHOLE).unwrap();
    for number in 0..130 {
        file["actors"][0][format!("more{number:03}")] = json!(number);
    }
    let loaded = load(&file.to_string());
    let places = said(&loaded);
    assert_eq!(places.len(), 101, "a hundred, and how many more");
    let last = loaded.findings.iter().find(|one| one.place == FilePlace::Whole).unwrap();
    assert!(last.message.english().contains("30 more places are not known"), "{last}");
    let saved: Value = serde_json::from_str(&dossier_to_json(&loaded.dossier)).unwrap();
    assert_eq!(saved["actors"][0]["more129"], 129, "all are kept");
}

#[test]
fn what_is_removed_takes_it_along() {
    let file = with_member("/statements/0", "confidence", json!(0.5));
    let dossier = load(&file).dossier;
    let edit = Edit::RemoveStatement(dossier.statements[0].id.clone());
    let removed = apply_edit(&dossier, &LAYER, &edit);
    assert!(
        removed.is_ok_and(|one| !dossier_to_json(&one).contains("confidence")),
        "gone with its statement"
    );
}
