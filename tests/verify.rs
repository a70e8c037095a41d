//! `claims-map verify`: quotes against a text, through a small dossier of its own and the shipped one.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::path::{Path, PathBuf};

use claims_map::text::CanonicalText;
use common::{Run, article, fresh_folder, run, shipped};
use serde_json::{Value, json};

const TEXT: &str = "The council met on Monday.\n\
    “We hold a small part of the north,” the speaker said – without a map.\n\
    The river region is quiet. Café owners in the river region agree.\n\
    The east is claimed by the council.\n";

/// The words of each quote, by the statement's id; each stands in the text.
const QUOTES: [(&str, &str); 3] = [
    ("north", "We hold a small part of the north"),
    ("cafe", "Café owners in the river region agree"),
    ("east", "The east is claimed by the council"),
];

/// A segment with the words' first place in the canonical text, and four letters around them.
fn segment(text: &CanonicalText, words: &str) -> Value {
    let start = text.occurrences(words)[0];
    let end = start + words.chars().count();
    let prefix = text.slice(start - 4, start).unwrap();
    let suffix = text.slice(end, end + 1).unwrap();
    json!({"exact": words, "prefix": prefix, "suffix": suffix, "start": start, "end": end})
}

fn statement(id: &str, segment: &Value) -> Value {
    json!({
        "id": id, "document": "minutes", "kind": "claim", "areas": ["UA-63"], "speaker": "council",
        "relayers": [], "extent": {"is": "whole"}, "modality": "asserted", "quote": {"segments": [segment]}
    })
}

/// A dossier on [`TEXT`] with one statement for each of [`QUOTES`].
fn dossier() -> Value {
    let text = CanonicalText::from_text(TEXT);
    let statements = QUOTES.map(|(id, words)| statement(id, &segment(&text, words)));
    json!({
        "format": "claims-map/1",
        "title": "Minutes",
        "documents": [{
            "id": "minutes", "title": "Minutes of the council", "outlet": "Gazette", "language": "en",
            "text_sha256": text.sha256(), "text_length": text.length()
        }],
        "actors": [{"id": "council", "name": "The council", "side": "independent"}],
        "groups": [],
        "statements": statements
    })
}

/// A folder with a dossier and a text in it.
struct Case {
    dossier: PathBuf,
    text: PathBuf,
}

impl Case {
    fn new(name: &str, dossier: &Value, text: impl AsRef<[u8]>) -> Self {
        let folder = fresh_folder(&format!("verify-{name}"));
        let case = Self { dossier: folder.join("minutes.claims.json"), text: folder.join("minutes.txt") };
        std::fs::write(&case.dossier, serde_json::to_vec_pretty(dossier).unwrap()).unwrap();
        std::fs::write(&case.text, text).unwrap();
        case
    }

    fn verify(&self, more: &[&str]) -> Run {
        verify(&self.dossier, Some(&self.text), more)
    }
}

fn verify(dossier: &Path, text: Option<&Path>, more: &[&str]) -> Run {
    let mut args = vec!["verify".into(), dossier.as_os_str().to_owned()];
    args.extend(text.into_iter().flat_map(|text| ["--text".into(), text.as_os_str().to_owned()]));
    args.extend(more.iter().map(Into::into));
    run(args)
}

/// The result of one statement, from the run's lines.
fn result_of<'a>(run: &'a Run, id: &str) -> &'a str {
    let line = run.out.lines().find(|line| line.contains(&format!(" {id}: ")));
    line.unwrap_or_else(|| panic!("no line on {id} in {}{}", run.out, run.err))
}

#[track_caller]
fn expect_all_exact(run: &Run, count: usize) {
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    assert_eq!(run.out.lines().filter(|line| line.starts_with("✓ ")).count(), count, "{}", run.out);
    assert!(run.out.contains(&format!("All {count} quotes hold.")), "{}", run.out);
}

/// The dossier's quote of `id` does not hold, for a reason that contains `part`; the others are exact.
#[track_caller]
fn expect_one_broken(run: &Run, id: &str, part: &str) {
    assert_eq!(run.code, Some(1), "checked, and one does not hold: {}{}", run.out, run.err);
    let failed: Vec<&str> = run.out.lines().filter(|line| line.starts_with('✗')).collect();
    assert_eq!(failed, [result_of(run, id)], "only {id}");
    assert!(failed[0].contains(part), "{part} in {}", failed[0]);
    let last = run.err.lines().last().unwrap_or_default();
    assert!(last.starts_with("claims-map: 1 of ") && last.ends_with(id), "named at the end: {}", run.err);
}

#[test]
fn true_quotes_are_exact() {
    let case = Case::new("exact", &dossier(), TEXT);
    expect_all_exact(&case.verify(&[]), 3);
    let json: Vec<Value> = serde_json::from_str(&case.verify(&["--json"]).out).unwrap();
    assert_eq!(json.len(), 3, "one record a statement");
    assert_eq!(json[0], json!({"statement": "north", "result": "exact", "holds": true}), "its shape");
}

#[test]
fn line_ends_and_composition_of_the_text_do_not_matter() {
    let decomposed = TEXT.replace('é', "e\u{301}").replace('\n', "\r\n");
    assert_ne!(decomposed, TEXT, "the bytes differ");
    expect_all_exact(&Case::new("crlf-nfd", &dossier(), &decomposed).verify(&[]), 3);
    let marked = format!("\u{feff}{TEXT}");
    expect_all_exact(&Case::new("bom", &dossier(), &marked).verify(&[]), 3);
}

#[test]
fn straight_quotes_for_curly_ones_are_named_as_folding() {
    let mut dossier = dossier();
    dossier["statements"][0]["quote"]["segments"][0]["suffix"] = ",\"".into();
    let run = Case::new("folded", &dossier, TEXT).verify(&[]);
    assert_eq!(result_of(&run, "north"), "✗ north: exact after typographic folding", "named as such");
    expect_one_broken(&run, "north", "typographic folding");
    let mut text = segment(&CanonicalText::from_text(TEXT), "the speaker said – without a map");
    text["exact"] = "the speaker said - without a map".into();
    dossier["statements"][0]["quote"]["segments"][0] = text;
    expect_one_broken(&Case::new("folded-dash", &dossier, TEXT).verify(&[]), "north", "typographic folding");
}

#[test]
fn ambiguous_misplaced_and_missing_quotes_say_so() {
    let text = CanonicalText::from_text(TEXT);
    let broken = |name: &str, change: &dyn Fn(&mut Value), part: &str| {
        let mut dossier = dossier();
        change(&mut dossier["statements"][1]["quote"]["segments"][0]);
        expect_one_broken(&Case::new(name, &dossier, TEXT).verify(&[]), "cafe", part);
    };
    let ambiguous = |one: &mut Value| {
        *one = json!({"exact": "river region", "start": 3, "end": 15});
    };
    assert_eq!(text.occurrences("river region").len(), 2, "the words stand twice");
    broken("ambiguous", &ambiguous, "is ambiguous (2)");
    broken(
        "missing",
        &|one| one["exact"] = "Café owners in the river region argue".into(),
        "not found in the text",
    );
    broken("context", &|one| one["prefix"] = "not ".into(), "around it");
    let moved = |one: &mut Value| {
        one["start"] = 0.into();
        one["end"] = QUOTES[1].1.chars().count().into();
    };
    broken("moved", &moved, "stands at ");
}

#[test]
fn one_changed_letter_names_its_statement() {
    let mut dossier = dossier();
    dossier["statements"][2]["quote"]["segments"][0]["exact"] = "The east is claimed by the councel".into();
    expect_one_broken(
        &Case::new("letter-in-quote", &dossier, TEXT).verify(&[]),
        "east",
        "not found in the text",
    );
    let changed = TEXT.replace("a small part", "a smell part");
    let run = Case::new("letter-in-text", &self::dossier(), &changed).verify(&[]);
    assert_eq!(run.code, Some(1), "the text is not the one");
    assert!(result_of(&run, "north").starts_with('✗'), "the quote is named: {}", run.out);
    assert!(run.err.contains("1 of 3 quotes do not hold: north"), "{}", run.err);
    assert!(run.err.contains("minutes.txt: the text has SHA-256"), "the file and its hash: {}", run.err);
}

#[test]
fn a_text_changed_outside_the_quotes_is_told_by_its_hash() {
    let changed = format!("{TEXT}One more line.\n");
    let run = Case::new("longer", &dossier(), &changed).verify(&[]);
    assert_eq!(run.code, Some(1), "the hash differs");
    assert_eq!(run.out.lines().filter(|line| line.starts_with("✓ ")).count(), 3, "{}", run.out);
    let expected = CanonicalText::from_text(TEXT).sha256()[..12].to_owned();
    assert!(run.err.contains(&expected) && run.err.contains("was changed"), "{}", run.err);
}

#[test]
fn the_wrong_article_is_told_by_its_hash() {
    let run = Case::new("wrong", &dossier(), "Another article altogether.\n").verify(&[]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "no list of quotes");
    let found = CanonicalText::from_text("Another article altogether.\n").sha256()[..12].to_owned();
    assert!(run.err.starts_with("claims-map: ") && run.err.lines().count() == 1, "{}", run.err);
    for part in ["minutes.txt", "not the text of “Minutes of the council”", &found] {
        assert!(run.err.contains(part), "{part} in {}", run.err);
    }
}

#[test]
fn a_text_that_is_not_utf8_is_bad_input() {
    let run = Case::new("latin1", &dossier(), b"caf\xe9").verify(&[]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "bad input");
    assert!(run.err.contains("minutes.txt: it is not UTF-8 text: byte 3"), "file and place: {}", run.err);
}

#[test]
fn a_seal_holds_without_the_text_until_a_letter_changes() {
    let case = Case::new("seal", &dossier(), TEXT);
    let unsealed = verify(&case.dossier, None, &[]);
    assert_eq!(unsealed.code, Some(0), "nothing speaks against the quotes");
    assert!(unsealed.out.contains("3 of 3 quotes were never compared"), "nor for them: {}", unsealed.out);
    expect_all_exact(&case.verify(&["--seal"]), 3);
    let sealed = verify(&case.dossier, None, &[]);
    assert!(sealed.out.contains("All 3 quotes are as they were"), "{}", sealed.out);
    let edited = std::fs::read_to_string(&case.dossier).unwrap().replace("small part", "large part");
    std::fs::write(&case.dossier, edited).unwrap();
    expect_one_broken(&verify(&case.dossier, None, &[]), "north", "changed after");
}

#[test]
fn a_failed_check_seals_nothing() {
    let mut dossier = dossier();
    dossier["statements"][0]["quote"]["segments"][0]["prefix"] = "not ".into();
    let case = Case::new("no-seal", &dossier, TEXT);
    let before = std::fs::read(&case.dossier).unwrap();
    expect_one_broken(&case.verify(&["--seal"]), "north", "around it");
    assert_eq!(std::fs::read(&case.dossier).unwrap(), before, "the dossier is untouched");
}

#[test]
fn quotes_from_another_document_are_not_compared_with_this_text() {
    let mut dossier = dossier();
    let other = "A second text, longer than its quote.";
    let text = CanonicalText::from_text(other);
    let mut document = dossier["documents"][0].clone();
    document["id"] = "second".into();
    document["text_sha256"] = text.sha256().into();
    document["text_length"] = text.length().into();
    dossier["documents"].as_array_mut().unwrap().push(document);
    let mut second = statement("second-text", &json!({"exact": "A second text", "start": 0, "end": 13}));
    second["document"] = "second".into();
    dossier["statements"].as_array_mut().unwrap().push(second);
    let case = Case::new("two-documents", &dossier, TEXT);
    let run = case.verify(&[]);
    assert_eq!(run.code, Some(0), "{}{}", run.out, run.err);
    assert!(result_of(&run, "second-text").starts_with('?'), "{}", run.out);
    std::fs::write(&case.text, other).unwrap();
    let run = case.verify(&[]);
    assert!(result_of(&run, "second-text").starts_with('✓'), "{}", run.out);
    assert!(result_of(&run, "north").starts_with('?'), "{}", run.out);
}

#[test]
fn the_shipped_quotes_are_exact_where_the_article_is_here() {
    let (path, dossier) = shipped();
    let count = dossier["statements"].as_array().unwrap().len();
    let sealed = verify(&path, None, &[]);
    assert_eq!((sealed.code, sealed.err.as_str()), (Some(0), ""), "the seals hold: {}", sealed.out);
    let Some(text) = article() else {
        return;
    };
    expect_all_exact(&verify(&path, Some(&text), &[]), count);
    for index in 0..count {
        let mut edited = dossier.clone();
        let id = edited["statements"][index]["id"].as_str().unwrap().to_owned();
        let exact = &mut edited["statements"][index]["quote"]["segments"][0]["exact"];
        let words = exact.as_str().unwrap().to_owned();
        let letter = words.chars().nth(words.chars().count() / 2).unwrap();
        *exact = words.replacen(letter, if letter == 'x' { "y" } else { "x" }, 1).into();
        let edited_path = fresh_folder("verify-shipped").join("edited.claims.json");
        std::fs::write(&edited_path, serde_json::to_vec(&edited).unwrap()).unwrap();
        expect_one_broken(&verify(&edited_path, Some(&text), &[]), &id, "not found in the text");
    }
}
