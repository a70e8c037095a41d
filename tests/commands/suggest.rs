//! `claims-map suggest`: what somebody else suggests, each quote compared with the article.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::path::{Path, PathBuf};

use crate::common::{Run, fresh_folder, names_in, run, run_json};
use serde_json::{Value, json};

/// Sentences of our own.
const TEXT: &str = "The harbour stays open\n\n\
    Russian forces hold a small part of the Kharkiv region, Olha Tkach said on Monday. “We will not leave the \
    Sumy region,” the governor said. Nobody has seen the convoy near Izmail – not yet.\n\n\
    The council of Odesa met. The council of Odesa met again.\n";

/// A folder with a dossier of [`TEXT`].
struct Case {
    folder: PathBuf,
    dossier: PathBuf,
}

impl Case {
    fn new(name: &str) -> Self {
        let folder = fresh_folder(&format!("suggest-{name}"));
        let (article, dossier) = (folder.join("harbour.txt"), folder.join("harbour.claims.json"));
        std::fs::write(&article, TEXT).unwrap();
        let args = [
            Path::new("import"),
            &article,
            Path::new("-o"),
            &dossier,
            Path::new("--outlet"),
            Path::new("Gazette"),
        ];
        let made = run(args);
        assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{}", made.out);
        Self { folder, dossier }
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn suggest(&self, name: &str, text: &str, more: &[&str]) -> Run {
        let from = self.file(name, text);
        let args = [Path::new("suggest"), &self.dossier, Path::new("--from"), &from];
        run(args.into_iter().map(Path::as_os_str).chain(more.iter().map(AsRef::as_ref)))
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&std::fs::read(&self.dossier).unwrap()).unwrap()
    }

    fn given(&self) -> Vec<Value> {
        self.json()["suggestions"]["given"].as_array().cloned().unwrap_or_default()
    }
}

fn line(quote: &str, kind: &str, area: &str) -> String {
    json!({ "quote": quote, "kind": kind, "area": area }).to_string()
}

#[test]
fn what_stands_in_the_article_waits_with_its_origin() {
    let case = Case::new("taken");
    let one = json!({
        "quote": "hold a small part of the Kharkiv region", "kind": "Occupation", "area": "Харківщина",
        "speaker": "Olha Tkach", "by": "russia", "wording": "a small part", "reason": "hold + part", "origin": "model 7",
    });
    let two = line("We will not leave the Sumy region", "denial", "ua-59");
    let done = case.suggest("answer.jsonl", &format!("```json\n{one}\n{two}\n```\n"), &[]);
    assert_eq!((done.code, done.err.as_str()), (Some(0), ""), "{}", done.out);
    assert!(
        done.out.contains("2 suggestions wait for a decision, 0 there already, 0 refused"),
        "{}",
        done.out
    );
    let given = case.given();
    assert_eq!(given.len(), 2);
    assert_eq!((&given[0]["origin"], &given[1]["origin"]), (&json!("model 7"), &json!("answer.jsonl")));
    assert_eq!((&given[0]["kind"], &given[0]["areas"]), (&json!("occupation"), &json!(["UA-63"])));
    assert_eq!(given[0]["extent"], json!({ "is": "part", "wording": "a small part" }));
    assert_eq!(given[0]["reason"], "hold + part");
    let segment = &given[0]["quote"]["segments"][0];
    let start = TEXT.chars().collect::<String>().find("hold a small").unwrap();
    assert_eq!((&segment["start"], &segment["exact"]), (&json!(start), &one["quote"]));
    assert_eq!(case.json()["statements"], json!([]), "nobody has decided");
    let again = case.suggest("again.jsonl", &format!("{one}\n"), &["--origin", "somebody"]);
    assert_eq!(again.code, Some(0), "{}", again.err);
    assert!(again.out.contains("there already, from model 7"), "{}", again.out);
    assert_eq!(case.given(), given, "the first stays");
}

#[test]
fn what_does_not_stand_there_is_refused_with_what_is_nearest() {
    let case = Case::new("refused");
    let before = std::fs::read(&case.dossier).unwrap();
    let rows = [
        (
            line("hold a large part of the Kharkiv region", "occupation", "UA-63"),
            "its words do not stand in the article",
        ),
        (line("russian forces hold a small part", "occupation", "UA-63"), "with other capitals"),
        (line("the convoy near Izmail - not yet", "buildup", "UA-51"), "with other marks or spaces"),
        (line("The council of Odesa met", "denial", "UA-51"), "its words stand 2 times"),
        (line("small part of the Khark", "occupation", "UA-63"), "its words do not stand in the article"),
        (line("hold a small part", "rumour", "UA-63"), "“rumour” is none of the words for “kind”"),
        (line("hold a small part", "occupation", "Atlantis"), "no area is called “Atlantis”"),
        (json!({ "quote": "hold a small part", "area": "UA-63" }).to_string(), "its kind is missing"),
        (json!({ "quote": "", "kind": "claim", "area": [] }).to_string(), "it has no quote"),
        (
            json!({ "quote": "hold a small part", "kind": "claim", "area": [], "by": "atlantis" })
                .to_string(),
            "“atlantis” is none of the words for “by”",
        ),
        (
            json!({ "quote": "hold a small part", "kind": "claim", "area": [], "wording": "most" })
                .to_string(),
            "the words for the part, “most”, do not stand in the quote",
        ),
        ("{\"quote\": ".to_owned(), "line 12: refused: its JSON ends too early, in column 10"),
    ];
    let text = rows.iter().map(|(row, _)| row.as_str()).collect::<Vec<&str>>().join("\n");
    let done = case.suggest("answer.jsonl", &text, &[]);
    assert_eq!((done.code, done.err.as_str()), (Some(1), ""), "{}", done.out);
    for (number, (row, why)) in rows.iter().enumerate() {
        let place = format!("line {}: ", number + 1);
        let said = done
            .out
            .lines()
            .find(|line| line.contains(&place))
            .unwrap_or_else(|| panic!("{place}{}", done.out));
        assert!(said.starts_with("✗ ") && said.contains(why), "{row}: {said}");
    }
    let near =
        "nearest: “Russian forces hold a small part of the Kharkiv region, Olha Tkach said on Monday.”";
    assert!(done.out.contains(near), "{}", done.out);
    assert!(done.out.contains("[-large-]{+small+}"), "{}", done.out);
    assert_eq!(std::fs::read(&case.dossier).unwrap(), before, "nothing was new");
    let ukrainian = case.suggest("answer.jsonl", &text, &["--lang", "uk"]);
    assert!(ukrainian.out.contains("цих слів у статті немає"), "{}", ukrainian.out);
    let json = run_of_json(&case, &text);
    assert_eq!((&json["refused"], &json["written"]), (&json!(rows.len()), &Value::Null));
    assert_eq!(
        (&json["suggestions"][0]["line"], &json["suggestions"][0]["outcome"]),
        (&json!(1), &json!("refused"))
    );
    assert!(json["suggestions"][0]["nearest"].as_str().unwrap().starts_with("Russian forces"), "{json}");
}

fn run_of_json(case: &Case, text: &str) -> Value {
    serde_json::from_str(&case.suggest("answer.jsonl", text, &["--json"]).out).unwrap()
}

#[test]
fn context_and_ellipses_say_which_words_are_meant() {
    let case = Case::new("context");
    let several = json!({ "quote": "The council of Odesa met", "kind": "denial", "area": "Odesa", "suffix": " again." });
    let apart =
        json!({ "quote": "Russian forces hold … the Kharkiv region", "kind": "occupation", "area": "UA-63" });
    let listed = json!({ "quote": ["We will not leave", "the governor said"], "kind": "denial", "area": [] });
    let done = case.suggest("answer.jsonl", &format!("{several}\n{apart}\n{listed}\n"), &[]);
    assert_eq!(done.code, Some(0), "{}", done.out);
    let given = case.given();
    let second = TEXT.rfind("The council of Odesa met").map(|at| TEXT[..at].chars().count()).unwrap();
    assert_eq!(given[0]["quote"]["segments"][0]["start"], second);
    let exact = |number: usize| {
        let segments = given[number]["quote"]["segments"].as_array().unwrap();
        segments.iter().map(|one| one["exact"].as_str().unwrap().to_owned()).collect::<Vec<String>>()
    };
    assert_eq!(exact(1), ["Russian forces hold", "the Kharkiv region"]);
    assert_eq!(exact(2), ["We will not leave", "the governor said"]);
}

#[test]
fn pieces_in_another_order_are_told_from_words_that_differ() {
    let case = Case::new("order");
    let turned = json!({ "quote": ["of the Kharkiv region", "Russian forces hold"], "kind": "occupation", "area": "UA-63" });
    let missing =
        json!({ "quote": ["of the Kharkiv region", "Nobody holds"], "kind": "occupation", "area": "UA-63" });
    let done = case.suggest("answer.jsonl", &format!("{turned}\n{missing}\n"), &[]);
    assert_eq!(done.code, Some(1), "{}", done.out);
    let (first, second) = done.out.split_once("line 2").unwrap();
    assert!(first.contains("has these pieces, but in another order"), "{first}");
    assert!(!first.contains("difference:"), "nothing differs but the order: {first}");
    assert!(!second.contains("another order"), "{second}");
}

#[test]
fn areas_have_any_spelling_and_groups_are_named() {
    let case = Case::new("areas");
    let quote = "Nobody has seen the convoy near Izmail";
    let rows = [
        ("Donbas", json!(["UA-09", "UA-14"])),
        ("UA-51; Sumy", json!(["UA-51", "UA-59"])),
        ("Запорізька область", json!(["UA-23"])),
        ("", json!([])),
    ];
    let table: String = rows
        .iter()
        .map(|(area, _)| format!("\"{quote}\",claim,\"{area}\",@article\n"))
        .collect::<Vec<String>>()
        .concat();
    let done = case.suggest("desk.csv", &format!("quote,kind,area,speaker\n{table}"), &[]);
    assert_eq!(done.code, Some(0), "{}", done.out);
    for (given, (name, areas)) in case.given().iter().zip(&rows) {
        let mut found: Vec<String> = serde_json::from_value(given["areas"].clone()).unwrap();
        found.sort();
        assert_eq!((json!(found), given.get("speaker")), (areas.clone(), None), "{name}");
    }
    assert_eq!(case.given()[0]["group"], "Donbas");
}

#[test]
fn what_is_no_dossier_is_told_from_an_exported_file() {
    let case = Case::new("other");
    let from = case.file("a.jsonl", &line("hold a small part", "occupation", "UA-63"));
    let page = case.file("page.html", "<!doctype html><html><body><p>Words of an article.</p></body></html>");
    let exported = case.folder.join("map.html");
    let args = [Path::new("export"), &exported, Path::new("--dossier"), &case.dossier];
    assert_eq!(run(args).code, Some(0));
    for (file, said) in [
        (
            &page,
            "page.html: this is a web page, not a dossier; make a dossier of it with “claims-map import”",
        ),
        (&case.folder.join("harbour.txt"), "harbour.txt: this is no dossier"),
        (&exported, "map.html: this is an exported file; update the dossier"),
    ] {
        let before = std::fs::read(file).unwrap();
        let done = run([Path::new("suggest"), file, Path::new("--from"), &from]);
        assert_eq!(done.code, Some(2), "{}", done.out);
        assert!(done.err.contains(said), "{}", done.err);
        assert_eq!(std::fs::read(file).unwrap(), before);
    }
}

#[test]
fn where_all_are_refused_no_file_is_made() {
    let case = Case::new("all-refused");
    let out = case.folder.join("more.claims.json");
    let row = line("hold a small part", "claim", "Crimea");
    let done = case.suggest("a.jsonl", &row, &["-o", &out.to_string_lossy()]);
    assert_eq!(done.code, Some(1), "{}", done.out);
    assert!(done.out.ends_with("Nothing was written: 0 there already, 1 refused.\n"), "{}", done.out);
    let choices = "the ids of those that are meant: UA-43 (Autonomous Republic of Crimea); UA-40 and UA-43 (";
    assert!(done.out.contains(choices), "{}", done.out);
    assert!(!out.exists(), "nothing new, no file");
}

#[test]
fn nothing_is_written_where_nothing_can_be_compared() {
    let case = Case::new("faults");
    let row = line("hold a small part", "occupation", "UA-63");
    for (name, text, more, said) in [
        ("a.jsonl", "Words of an article.", &[][..], "these are no suggestions"),
        ("b.jsonl", "[]", &[], "has no suggestions"),
        ("c.jsonl", row.as_str(), &["--document", "elsewhere"], "the dossier has no document “elsewhere”"),
        ("d.jsonl", &row, &["-o", "DOSSIER"], "this file is there already"),
    ] {
        let before = std::fs::read(&case.dossier).unwrap();
        let dossier = case.dossier.to_string_lossy().into_owned();
        let more: Vec<&str> =
            more.iter().map(|one| if *one == "DOSSIER" { dossier.as_str() } else { one }).collect();
        let done = case.suggest(name, text, &more);
        assert_eq!(done.code, Some(2), "{name}: {}", done.out);
        assert!(done.err.contains(said), "{name}: {}", done.err);
        assert_eq!(std::fs::read(&case.dossier).unwrap(), before, "{name}");
    }
    let mut without = case.json();
    without["documents"][0].as_object_mut().unwrap().remove("text");
    let path = case.file("without.claims.json", &without.to_string());
    let from = case.file("e.jsonl", &row);
    let done = run([Path::new("suggest"), &path, Path::new("--from"), &from]);
    assert_eq!(done.code, Some(2), "{}", done.out);
    assert!(done.err.contains("has the text of no document"), "{}", done.err);
    assert!(!names_in(&case.folder).iter().any(|name| name.starts_with('.')), "nothing half-written");
}

#[test]
fn another_file_is_written_whole_and_this_one_left() {
    let case = Case::new("out");
    let (before, out) = (std::fs::read(&case.dossier).unwrap(), case.folder.join("more.claims.json"));
    let row = line("hold a small part of the Kharkiv region", "occupation", "Kharkiv");
    let done = case.suggest("a.jsonl", &row, &["-o", &out.to_string_lossy()]);
    assert_eq!(done.code, Some(0), "{}", done.err);
    assert_eq!(std::fs::read(&case.dossier).unwrap(), before);
    let map = run_json([Path::new("explain"), Path::new("--json"), Path::new("--dossier"), &out]);
    assert!(!map.to_string().contains("\"occupied\""), "nothing colours the map before somebody accepts it");
}

#[test]
fn what_we_export_is_read_as_suggestions() {
    let case = Case::new("exported");
    let accepted = case.folder.join("accepted.claims.json");
    let article = case.folder.join("harbour.txt");
    let args = [
        "import",
        "ARTICLE",
        "-o",
        "OUT",
        "--outlet",
        "Gazette",
        "--accept",
        "sure",
        "--side",
        "Olha Tkach=ukraine",
    ];
    let args = args.map(|arg| match arg {
        "ARTICLE" => article.clone().into_os_string(),
        "OUT" => accepted.clone().into_os_string(),
        other => other.into(),
    });
    assert_eq!(run(args).code, Some(0));
    let exported = case.folder.join("quotes.jsonld");
    let done = run([Path::new("export"), &exported, Path::new("--dossier"), &accepted]);
    assert_eq!(done.code, Some(0), "{}", done.err);
    let quotes = std::fs::read_to_string(&exported).unwrap();
    let count = serde_json::from_str::<Value>(&quotes).unwrap()["total"].as_u64().unwrap();
    let done = case.suggest("quotes.jsonld", &quotes, &[]);
    assert_eq!(done.code, Some(0), "{}", done.out);
    assert_eq!(case.given().len() as u64, count, "{}", done.out);
    assert!(count > 0, "something is sure in it");
    // Where they are statements already, that is said.
    let args = [Path::new("suggest"), &accepted, Path::new("--from"), &exported];
    let again = run(args);
    assert!(again.out.contains("says it already"), "{}", again.out);
}

#[test]
fn who_suggested_a_statement_is_said_to_who_reads_it() {
    let case = Case::new("origin");
    let one = json!({
        "quote": "hold a small part of the Kharkiv region", "kind": "occupation", "area": "UA-63", "by": "russia",
        "speaker": "Olha Tkach", "origin": "model 7",
    });
    assert_eq!(case.suggest("answer.jsonl", &format!("{one}\n"), &[]).code, Some(0));
    // What the window does when a person accepts it: a statement, and which suggestion it was made of.
    let mut dossier = case.json();
    let given = case.given()[0].clone();
    dossier["actors"] =
        json!([{ "id": "olha-tkach", "name": "Olha Tkach", "role": "", "side": "independent" }]);
    dossier["statements"] = json!([{
        "id": "held", "document": given["document"], "kind": "occupation", "areas": ["UA-63"], "by": "russia",
        "speaker": "olha-tkach", "extent": { "is": "unspecified" }, "modality": "asserted",
        "voice": { "is": "document" }, "quote": given["quote"],
    }]);
    dossier["suggestions"]["kept"] = json!([{ "suggestion": given["id"], "statement": "held" }]);
    std::fs::write(&case.dossier, dossier.to_string()).unwrap();
    let path = case.dossier.to_str().unwrap();
    let told = run(["explain", "UA-63", "--dossier", path]);
    assert!(told.out.contains("suggested by model 7, accepted by a person"), "{}{}", told.out, told.err);
    let list: Value =
        serde_json::from_str(&run(["explain", "UA-63", "--dossier", path, "--json"]).out).unwrap();
    assert_eq!(list[0]["statements"][0]["suggested_by"], "model 7", "{list}");
}

#[test]
fn suggestions_whose_words_a_new_version_lost_are_counted() {
    let case = Case::new("lost");
    let lines = [
        line("hold a small part of the Kharkiv region", "occupation", "UA-63"),
        line("a small part of the Kharkiv region", "advance", "UA-63"),
    ];
    assert_eq!(case.suggest("answer.jsonl", &lines.join("\n"), &[]).code, Some(0));
    let document = case.json()["documents"][0]["id"].as_str().unwrap().to_owned();
    let update = |name: &str, text: &str| {
        let (new, out) = (case.file(name, text), case.folder.join(format!("{name}.json")));
        let paths = [&case.dossier, &new, &out].map(|path| path.to_str().unwrap().to_owned());
        run(["update", &paths[0], "--text", &paths[1], "-o", &paths[2], "--document", &document])
    };
    let same = update("same.txt", &format!("{TEXT}\nAn editor’s note stands under it.\n"));
    assert!(!same.out.contains("no longer offered"), "{}{}", same.out, same.err);
    let one = update("one.txt", &TEXT.replace("hold a small part", "held a small part"));
    assert!(one.out.contains("1 suggestion by somebody else is no longer offered"), "{}{}", one.out, one.err);
    let both = update("both.txt", &TEXT.replace("a small part of the", "nothing of the"));
    assert!(
        both.out.contains("2 suggestions by somebody else are no longer offered"),
        "{}{}",
        both.out,
        both.err
    );
}
