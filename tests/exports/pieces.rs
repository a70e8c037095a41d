//! Quotes that are put together from pieces: they stand in the article word by word, and count nowhere until somebody
//! has said why.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::PathBuf;

use crate::common::{Run, fresh_folder, run, said_besides_left_out};
use claims_map::model::{Extent, Quote, Segment};
use claims_map::text::{CanonicalText, quote_from_ranges, seal_of};
use serde_json::{Value, json};

const TEXT: &str = "The council met on Monday about Russia and the Kharkiv region.\n\n\
    The army holds two roads there, and the whole of another place since the year before.\n\n\
    Kharkiv stands.\n\nIt rained for the rest of the day.\n";

/// The quote of these words of the text, each the first behind the one before.
fn quote_of(words: &[&str]) -> Quote {
    let mut from = 0;
    let ranges = words.iter().map(|words| {
        let start = from + TEXT[from..].find(words).unwrap();
        from = start + words.len();
        start..from
    });
    quote_from_ranges(&CanonicalText::from_text(TEXT), &ranges.collect::<Vec<_>>()).unwrap()
}

struct Case {
    dossier: PathBuf,
    text: PathBuf,
}

impl Case {
    /// A dossier with one statement that Kharkiv is held, with a true seal; with the text, or without it.
    fn new(name: &str, words: &[&str], has_text: bool, answer: Option<&str>) -> Self {
        let folder = fresh_folder(&format!("pieces-{name}"));
        let (text, quote) = (CanonicalText::from_text(TEXT), quote_of(words));
        let seal = seal_of(&quote, &Extent::Whole, text.sha256());
        let segment = |one: &Segment| {
            json!({"exact": one.exact, "prefix": one.prefix, "suffix": one.suffix,
                "start": one.range.start, "end": one.range.end})
        };
        let segments: Vec<Value> = quote.segments.iter().map(segment).collect();
        let mut dossier = json!({
            "format": "claims-map/2", "title": "Minutes",
            "documents": [{"id": "minutes", "description": "Minutes", "outlet": "Gazette", "language": "en",
                "text_sha256": text.sha256(), "text_length": text.length()}],
            "actors": [{"id": "speaker", "name": "the speaker", "side": "independent"}],
            "groups": [],
            "statements": [{"id": "held", "document": "minutes", "kind": "occupation", "areas": ["UA-63"],
                "by": "russia", "speaker": "speaker", "relayers": [], "extent": {"is": "whole"},
                "modality": "asserted", "voice": {"is": "document"},
                "quote": {"segments": segments, "seal": seal}}]
        });
        if has_text {
            dossier["documents"][0]["text"] = TEXT.into();
        }
        if let Some(reason) = answer {
            dossier["statements"][0]["context"] = json!([{"kind": "pieces", "place": "within",
                "words": words.join(" … "), "start": quote.segments[0].range.start,
                "end": quote.segments.last().unwrap().range.end, "kept_because": reason}]);
        }
        let case = Self { dossier: folder.join("held.claims.json"), text: folder.join("minutes.txt") };
        std::fs::write(&case.dossier, dossier.to_string()).unwrap();
        std::fs::write(&case.text, TEXT).unwrap();
        case
    }

    fn run(&self, args: &[&str]) -> Run {
        let args = args.iter().map(|arg| match *arg {
            "DOSSIER" => self.dossier.clone(),
            "TEXT" => self.text.clone(),
            "PAGE" => self.dossier.with_extension("html"),
            other => other.into(),
        });
        run(args)
    }

    fn status(&self) -> Value {
        let run = self.run(&["explain", "UA-63", "--dossier", "DOSSIER", "--json"]);
        let json: Value = serde_json::from_str(&run.out).unwrap();
        json[0]["status"].clone()
    }
}

/// Words that stand in the text, in this order, and say what it does not.
const MOSAIC: [&str; 4] = ["Russia", "holds", "the whole", "place"];

#[test]
fn a_quote_of_pieces_counts_nowhere_until_somebody_answers() {
    for (name, has_text) in [("with-text", true), ("sealed", false)] {
        let open = Case::new(&format!("open-{name}"), &MOSAIC, has_text, None);
        assert_ne!(open.status(), "occupied", "explain, {name}");
        let explained = open.run(&["explain", "UA-63", "--dossier", "DOSSIER"]);
        assert!(
            explained.out.contains("may be made to say what the source does not (not answered)"),
            "{}",
            explained.out
        );
        for args in [&["verify", "DOSSIER"][..], &["verify", "DOSSIER", "--text", "TEXT"]] {
            let run = open.run(args);
            assert_eq!(run.code, Some(1), "{args:?}, {name}: {}", run.out);
            let words = "put together from pieces, and nobody has said why: 1 of 1 quotes: held";
            assert!(
                run.err.contains(words) && run.out.contains("✗ held"),
                "{args:?}, {name}: {} {}",
                run.err,
                run.out
            );
        }
        let json = open.run(&["verify", "DOSSIER", "--text", "TEXT", "--json"]);
        let json: Value = serde_json::from_str(&json.out).unwrap();
        assert_eq!(json["quotes"][0]["counts"], false, "{name}");
        assert_eq!(open.run(&["export", "PAGE", "--dossier", "DOSSIER"]).code, Some(0), "{name}");
        let page = std::fs::read_to_string(open.dossier.with_extension("html")).unwrap();
        assert!(page.contains("Nobody has answered this yet"), "the page says so, {name}");
        assert_eq!(open.run(&["verify", "PAGE"]).code, Some(1), "a page of it, {name}");
        let kept = Case::new(&format!("kept-{name}"), &MOSAIC, has_text, Some("I asked the speaker"));
        assert_eq!(kept.status(), "occupied", "answered, {name}");
        let run = kept.run(&["verify", "DOSSIER", "--text", "TEXT"]);
        assert_eq!((run.code, said_besides_left_out(&run).as_str()), (Some(0), ""), "{name}: {}", run.out);
    }
}

/// A place’s name alone says nothing of the place; a short sentence says what it says.
#[test]
fn one_short_segment_is_a_piece_unless_it_is_a_sentence() {
    for (words, is_occupied) in [
        (&["Kharkiv"][..], false),
        (&["Kharkiv region"], false),
        (&["the Kharkiv region"], true),
        (&["Kharkiv stands"], true),
        (&["Kharkiv stands."], true),
    ] {
        for has_text in [true, false] {
            let case = Case::new("one", words, has_text, None);
            assert_eq!(case.status() == "occupied", is_occupied, "{words:?}, text: {has_text}");
        }
    }
}

/// An answer is for these pieces, not for others.
#[test]
fn an_answer_does_not_go_over_to_other_pieces() {
    for has_text in [true, false] {
        let case = Case::new("other", &MOSAIC, has_text, Some("I asked the speaker"));
        let text = std::fs::read_to_string(&case.dossier).unwrap();
        let changed = text.replacen("Russia … holds … the whole … place", "Russia … holds", 1);
        assert_ne!(text, changed, "there is an answer");
        std::fs::write(&case.dossier, changed).unwrap();
        assert_ne!(case.status(), "occupied", "text: {has_text}");
    }
}

/// Only what was compared just now is counted as found.
#[test]
fn what_only_a_seal_says_is_not_counted_as_found() {
    let case = Case::new("counted", &["the Kharkiv region"], false, None);
    let text = std::fs::read_to_string(&case.dossier).unwrap();
    let mut dossier: Value = serde_json::from_str(&text).unwrap();
    let mut second = dossier["documents"][0].clone();
    (second["id"], second["text_sha256"]) = ("second".into(), "0".repeat(64).into());
    dossier["documents"].as_array_mut().unwrap().push(second);
    let mut forged = dossier["statements"][0].clone();
    (forged["id"], forged["document"]) = ("forged".into(), "second".into());
    let quote = quote_of(&["the Kharkiv region"]);
    forged["quote"]["seal"] = seal_of(&quote, &Extent::Whole, &"0".repeat(64)).into();
    dossier["statements"].as_array_mut().unwrap().push(forged);
    std::fs::write(&case.dossier, dossier.to_string()).unwrap();
    let run = case.run(&["verify", "DOSSIER", "--text", "TEXT"]);
    let words = "Of 2 quotes only 1 was compared just now, and found: 1 compared just now (1 in place), 1 only recorded by a seal.";
    assert!(run.out.starts_with(words), "{}", run.out);
    assert!(run.out.contains("· forged: only recorded by a seal, not compared now"), "{}", run.out);
    let json = case.run(&["verify", "DOSSIER", "--text", "TEXT", "--json"]);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    let told = |at: usize| (json["quotes"][at]["compared"].clone(), json["quotes"][at]["holds"].clone());
    assert_eq!(told(0), (true.into(), true.into()), "compared");
    assert_eq!(told(1), (false.into(), Value::Null), "not compared");
}
