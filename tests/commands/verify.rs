//! `claims-map verify`: quotes against a text, through a small dossier of its own and the shipped one.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::{Path, PathBuf};

use crate::common::{Run, article, fresh_folder, run, shipped};
use claims_map::text::CanonicalText;
use serde_json::{Value, json};

const TEXT: &str = "The council met on Monday.\n\
    “We hold a small part of the north,” the speaker said – with a map.\n\
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
        "id": id, "document": "minutes", "kind": "claim", "areas": ["UA-63"], "speaker": "council", "by": "russia",
        "relayers": [], "extent": {"is": "whole"}, "modality": "asserted", "voice": {"is": "document"}, "quote": {"segments": [segment]}
    })
}

/// A dossier on [`TEXT`] with one statement for each of [`QUOTES`].
fn dossier() -> Value {
    let text = CanonicalText::from_text(TEXT);
    let statements = QUOTES.map(|(id, words)| statement(id, &segment(&text, words)));
    json!({
        "format": "claims-map/2",
        "title": "Minutes",
        "documents": [{
            "id": "minutes", "headline": "Minutes of the council", "outlet": "Gazette", "language": "en",
            "text_sha256": text.sha256(), "text_length": text.length()
        }],
        "actors": [{"id": "council", "name": "the speaker", "side": "independent"}],
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
fn expect_all_found(run: &Run, count: usize) {
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    assert_eq!(run.out.lines().filter(|line| line.starts_with("✓ ")).count(), count, "{}", run.out);
    assert!(run.out.starts_with(&format!("All {count} quotes were found: ")), "{}", run.out);
}

#[track_caller]
fn expect_all_in_place(run: &Run, count: usize) {
    expect_all_found(run, count);
    assert_eq!(run.out.matches(": in place\n").count(), count, "{}", run.out);
}

/// The dossier's quote of `id` is not found, for a reason that contains `part`; the others are.
#[track_caller]
fn expect_one_lost(run: &Run, id: &str, part: &str) {
    assert_eq!(run.code, Some(1), "checked, and one is not found: {}{}", run.out, run.err);
    let failed: Vec<&str> = run.out.lines().filter(|line| line.starts_with('✗')).collect();
    assert_eq!(failed, [result_of(run, id)], "only {id}");
    assert!(failed[0].contains(part), "{part} in {}", failed[0]);
    let last = run.err.lines().last().unwrap_or_default();
    assert!(last.starts_with("claims-map: not found: 1 of ") && last.ends_with(id), "{}", run.err);
}

#[test]
fn true_quotes_are_in_place() {
    let case = Case::new("exact", &dossier(), TEXT);
    expect_all_in_place(&case.verify(&[]), 3);
    let json: Value = serde_json::from_str(&case.verify(&["--json"]).out).unwrap();
    assert_eq!(json["counts"]["in_place"], 3, "counted");
    let quote = &json["quotes"][0];
    for (field, value) in [
        ("statement", json!("north")),
        ("result", json!("in-place")),
        ("compared", json!(true)),
        ("holds", json!(true)),
        ("context_holds", json!(true)),
    ] {
        assert_eq!(quote[field], value, "{field}");
    }
    assert_eq!(json["documents"][0]["compared_with"], "same-text", "its text");
    assert_eq!(json["map"]["areas_by_status"]["claimed"], 1, "the map that follows: {json}");
}

#[test]
fn line_ends_and_composition_of_the_text_do_not_matter() {
    let decomposed = TEXT.replace('é', "e\u{301}").replace('\n', "\r\n");
    assert_ne!(decomposed, TEXT, "the bytes differ");
    expect_all_in_place(&Case::new("crlf-nfd", &dossier(), &decomposed).verify(&[]), 3);
    let marked = format!("\u{feff}{TEXT}");
    expect_all_in_place(&Case::new("bom", &dossier(), &marked).verify(&[]), 3);
}

#[test]
fn straight_quotes_for_curly_ones_are_named_as_folding() {
    let mut dossier = dossier();
    let mut text = segment(&CanonicalText::from_text(TEXT), "the speaker said – with a map");
    text["exact"] = "the speaker said - with a map".into();
    dossier["statements"][0]["quote"]["segments"][0] = text;
    let run = Case::new("folded-dash", &dossier, TEXT).verify(&[]);
    expect_one_lost(&run, "north", "typographic folding");
    assert!(run.out.contains("difference: the speaker said [---]{+–+} with a map"), "{}", run.out);
}

#[test]
fn quotes_are_found_by_their_words_and_what_stands_around_them() {
    let text = CanonicalText::from_text(TEXT);
    let changed = |name: &str, change: &dyn Fn(&mut Value)| {
        let mut dossier = dossier();
        change(&mut dossier["statements"][1]["quote"]["segments"][0]);
        Case::new(name, &dossier, TEXT).verify(&[])
    };
    assert_eq!(text.occurrences("river region").len(), 2, "the words stand twice");
    let run = changed("ambiguous", &|one| *one = json!({"exact": "river region", "start": 3, "end": 15}));
    expect_one_lost(&run, "cafe", "ambiguous (2)");
    let run = changed("context", &|one| one["prefix"] = "not ".into());
    assert_eq!(run.code, Some(0), "its words are unique: {}{}", run.out, run.err);
    assert!(result_of(&run, "cafe").contains("what stands around it has changed"), "{}", run.out);
    let run = changed("missing", &|one| one["exact"] = "Café owners in the river region argue".into());
    expect_one_lost(&run, "cafe", "its words do not stand there");
    let nearest = "nearest: “Café owners in the river region agree.”";
    let difference = "difference: Café owners in the river region [-argue-]{+agree+}";
    assert!(run.out.contains(nearest) && run.out.contains(difference), "{}", run.out);
    let run = changed("moved", &|one| {
        one["start"] = 0.into();
        one["end"] = QUOTES[1].1.chars().count().into();
    });
    expect_all_found(&run, 3);
    assert!(result_of(&run, "cafe").contains("moved from character 0 to "), "{}", run.out);
}

#[test]
fn a_word_at_the_top_moves_everything_and_breaks_nothing() {
    let case = Case::new("top", &dossier(), TEXT);
    assert_eq!(case.verify(&["--seal"]).code, Some(0), "sealed");
    std::fs::write(&case.text, format!("Updated. {TEXT}")).unwrap();
    let run = case.verify(&[]);
    expect_all_found(&run, 3);
    assert!(run.out.contains("3 compared just now (3 moved)"), "{}", run.out);
    assert!(run.out.contains("has another version of “Minutes of the council”"), "{}", run.out);
    assert!(run.out.contains("No area changes."), "{}", run.out);
}

#[test]
fn one_changed_letter_names_its_statement_and_what_follows_on_the_map() {
    let changed = TEXT.replace("a small part", "a smell part");
    let mut dossier = dossier();
    dossier["statements"][0]["areas"] = json!(["UA-59"]);
    let case = Case::new("letter-in-text", &dossier, TEXT);
    assert_eq!(case.verify(&["--seal"]).code, Some(0), "sealed");
    std::fs::write(&case.text, &changed).unwrap();
    let run = case.verify(&[]);
    expect_one_lost(&run, "north", "its words do not stand there");
    assert!(run.out.contains("We hold a [-small-]{+smell+} part of the north"), "{}", run.out);
    assert!(run.out.contains("(UA-59): Claimed → Not checked"), "{}", run.out);
    let json: Value = serde_json::from_str(&case.verify(&["--json"]).out).unwrap();
    assert_eq!(json["map"]["changes"][0]["area"], "UA-59", "{json}");
    let nearest = json["quotes"][0]["changes"][0]["nearest"].as_str().unwrap();
    assert!(nearest.contains("smell"), "{json}");
}

#[test]
fn the_wrong_article_is_told() {
    let run = Case::new("wrong", &dossier(), "Another article altogether.\n").verify(&[]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "no list of quotes");
    let first = run.err.lines().next().unwrap();
    for part in ["minutes.txt", "this is not the text of “Minutes of the council”"] {
        assert!(first.contains(part), "{part} in {}", run.err);
    }
}

#[test]
fn two_documents_of_one_text_are_both_compared_and_no_seal_is_a_comparison() {
    let mut dossier = dossier();
    let mut twin = dossier["documents"][0].clone();
    twin["id"] = "twin".into();
    dossier["documents"].as_array_mut().unwrap().push(twin);
    let mut invented =
        statement("invented", &json!({"exact": "The west is lost as well", "start": 30, "end": 54}));
    invented["document"] = "twin".into();
    dossier["statements"].as_array_mut().unwrap().push(invented);
    let case = Case::new("twins", &dossier, TEXT);
    expect_one_lost(&case.verify(&[]), "invented", "lost");
    assert_eq!(case.verify(&["--seal"]).code, Some(1), "nothing is sealed");
}

#[test]
fn a_foreign_text_under_a_documents_hash_compares_nothing() {
    let mut dossier = dossier();
    dossier["documents"][0]["text"] = "We hold a small part of the north. It was said so.".into();
    let case = Case::new("foreign", &dossier, TEXT);
    let run = verify(&case.dossier, None, &[]);
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(run.out.starts_with("Of 3 quotes 3 never compared with their text"), "{}", run.out);
    assert!(run.err.contains("the text does not have the document’s SHA-256"), "{}", run.err);
    let run = case.verify(&[]);
    assert!(run.out.contains("3 compared just now (3 in place)"), "the right one: {}", run.out);
}

#[test]
fn a_quote_in_pieces_of_words_is_not_found() {
    let text = CanonicalText::from_text(TEXT);
    let mut dossier = dossier();
    let piece = |start: usize| {
        let exact = text.slice(start, start + 1).unwrap();
        json!({"exact": exact, "prefix": text.slice(start - 3, start), "suffix": text.slice(start + 1, start + 4),
            "start": start, "end": start + 1})
    };
    dossier["statements"][0]["quote"]["segments"] = json!([piece(5), piece(7), piece(13)]);
    let case = Case::new("pieces", &dossier, TEXT);
    expect_one_lost(&case.verify(&[]), "north", "pieces of words");
    assert_eq!(verify(&case.dossier, None, &[]).code, Some(1), "nobody has compared it");
}

#[test]
fn a_seal_holds_without_the_text_until_a_letter_changes() {
    let case = Case::new("seal", &dossier(), TEXT);
    let unsealed = verify(&case.dossier, None, &[]);
    assert_eq!(unsealed.code, Some(1), "nobody has compared the quotes");
    assert!(unsealed.out.starts_with("Of 3 quotes 3 never compared"), "said first: {}", unsealed.out);
    assert_eq!(verify(&case.dossier, None, &["--allow-unchecked"]).code, Some(0), "where that is allowed");
    expect_all_in_place(&case.verify(&["--seal"]), 3);
    let sealed = verify(&case.dossier, None, &[]);
    assert!(sealed.out.contains("All 3 quotes are as they were"), "{}", sealed.out);
    assert_eq!((sealed.code, sealed.out.matches("only recorded by a seal").count()), (Some(0), 3), "no tick");
    let edited = std::fs::read_to_string(&case.dossier).unwrap().replace("small part", "large part");
    std::fs::write(&case.dossier, edited).unwrap();
    expect_one_lost(&verify(&case.dossier, None, &[]), "north", "changed after");
}

#[test]
fn only_quotes_in_place_in_their_own_text_are_sealed() {
    let mut dossier = dossier();
    dossier["statements"][0]["quote"]["segments"][0]["prefix"] = "not ".into();
    let case = Case::new("no-seal", &dossier, TEXT);
    let before = std::fs::read(&case.dossier).unwrap();
    let run = case.verify(&["--seal"]);
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(run.err.contains("not sealed") && run.err.contains("claims-map update"), "{}", run.err);
    assert_eq!(std::fs::read(&case.dossier).unwrap(), before, "the dossier is untouched");
    let case = Case::new("no-seal-version", &self::dossier(), format!("Updated. {TEXT}"));
    assert!(case.verify(&["--seal"]).err.contains("not sealed"), "another version");
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
    assert_eq!(run.code, Some(1), "one is not checked: {}{}", run.out, run.err);
    assert_eq!(case.verify(&["--allow-unchecked"]).code, Some(0), "where that is allowed");
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
    expect_all_in_place(&verify(&path, Some(&text), &[]), count);
    for index in 0..count {
        let mut edited = dossier.clone();
        let id = edited["statements"][index]["id"].as_str().unwrap().to_owned();
        let exact = &mut edited["statements"][index]["quote"]["segments"][0]["exact"];
        let words = exact.as_str().unwrap().to_owned();
        let letter = words.chars().nth(words.chars().count() / 2).unwrap();
        *exact = words.replacen(letter, if letter == 'x' { "y" } else { "x" }, 1).into();
        let edited_path = fresh_folder("verify-shipped").join("edited.claims.json");
        std::fs::write(&edited_path, serde_json::to_vec(&edited).unwrap()).unwrap();
        let run = verify(&edited_path, Some(&text), &[]);
        let failed = result_of(&run, &id);
        assert!(failed.starts_with('✗'), "{failed}");
    }
}
