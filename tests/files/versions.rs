//! Versions of an article: the very file that it came from always holds, a dossier follows a new version,
//! and what is different is told.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use crate::common::{Run, fresh_folder, run};
use claims_map::load::article_from_bytes;
use claims_map::text::{CanonicalText, quote_from_ranges};
use serde_json::{Value, json};
use zip::write::{SimpleFileOptions, ZipWriter};

const FIRST: &str =
    "The governor said on Monday that the port was claimed by the council, and that nothing else was known.";
const SECOND: &str = "A spokesman told reporters that the talks would go on next week, after both sides had asked for time to read it.";
const THIRD: &str = "The council holds a small part of the north, and the port lies in the same region.";
/// A piece of page furniture with the words of a quote in it.
const TEASER: &str = "Read also: the port was claimed by the council";

/// The words of each quote, by the statement's id, with its area.
const QUOTES: [(&str, &str, &str); 3] = [
    ("port", "the port was claimed by the council", "UA-51"),
    ("north", "The council holds a small part of the north", "UA-63"),
    ("talks", "the talks would go on next week", "UA-59"),
];

fn docx(paragraphs: &[&str]) -> Vec<u8> {
    let body =
        format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", paragraphs.join("</w:t></w:r></w:p><w:p><w:r><w:t>"));
    let main = format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#
    );
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    writer.write_all(main.as_bytes()).unwrap();
    writer.finish().unwrap().into_inner()
}

fn pdf(paragraphs: &[&str]) -> Vec<u8> {
    let content = format!("BT /F 9 Tf 40 760 Td ({}) Tj ET", paragraphs.join(") Tj 0 -40 Td ("));
    format!(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length {}>>stream\n{content}\nendstream endobj\ntrailer<</Root 1 0 R>>\n",
        content.len()
    )
    .into_bytes()
}

/// The article in every format that is read, with furniture between its paragraphs.
fn files(paragraphs: &[&str]) -> Vec<(&'static str, Vec<u8>)> {
    let mut files = vec![
        ("a.txt", paragraphs.join("\n\n").into_bytes()),
        ("a.md", format!("# A *title*\n\n{}\n", paragraphs.join("\n\n")).into_bytes()),
        (
            "a.html",
            format!(
                "<!doctype html><html><body><article><p>{}</p></article></body></html>",
                paragraphs.join("</p><p>")
            )
            .into_bytes(),
        ),
        ("a.docx", docx(paragraphs)),
    ];
    if std::process::Command::new("pdftotext").arg("-v").output().is_ok() {
        files.push(("a.pdf", pdf(paragraphs)));
    } else {
        assert!(std::env::var_os("CLAIMS_MAP_REQUIRE_TOOLS").is_none(), "pdftotext is required here");
    }
    files
}

/// The dossier that bringing a file in makes, what is proposed and the teaser being left out.
fn dossier_of(bytes: &[u8], name: &str) -> Value {
    let article = article_from_bytes(bytes, name).unwrap();
    let words = |range: &std::ops::Range<usize>| article.text.slice(range.start, range.end).unwrap();
    let mut excluded: Vec<_> = article.proposals.iter().map(|one| one.range.clone()).collect();
    excluded.extend(article.paragraphs.iter().filter(|range| words(range).contains("Read also")).cloned());
    let text = article.without(&excluded);
    dossier_on(&text, &article.left_out(&excluded))
}

fn dossier_on(text: &CanonicalText, left_out: &[String]) -> Value {
    let statements = QUOTES.map(|(id, words, area)| {
        let start = text.occurrences(words)[0];
        let range = start..start + words.chars().count();
        let quote = quote_from_ranges(text, std::slice::from_ref(&range)).unwrap();
        let segment = &quote.segments[0];
        json!({
            "id": id, "document": "d", "kind": "claim", "areas": [area], "by": "russia", "speaker": "a",
            "relayers": [], "extent": {"is": "whole"}, "modality": "asserted", "voice": {"is": "document"},
            "quote": {"segments": [{"exact": segment.exact, "prefix": segment.prefix, "suffix": segment.suffix,
                "start": segment.range.start, "end": segment.range.end}]}
        })
    });
    json!({
        "format": "claims-map/2", "title": "T",
        "documents": [{
            "id": "d", "headline": "H", "outlet": "O", "language": "en", "text_sha256": text.sha256(),
            "text_length": text.length(), "left_out": left_out
        }],
        "actors": [{"id": "a", "name": "governor, ministry and spokesman", "side": "independent"}],
        "groups": [], "statements": statements
    })
}

fn write(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn command(words: &[&str], paths: &[&Path]) -> Run {
    let mut paths = paths.iter();
    let args = words.iter().map(|word| match *word {
        "@" => paths.next().unwrap().as_os_str().to_owned(),
        other => other.into(),
    });
    run(args.collect::<Vec<std::ffi::OsString>>())
}

#[test]
fn the_very_file_that_an_article_came_from_always_holds() {
    let folder = fresh_folder("versions-same");
    for (name, bytes) in files(&[FIRST, "Advertisement", SECOND, TEASER, THIRD, "Advertisement"]) {
        let dossier = dossier_of(&bytes, name);
        assert!(dossier["documents"][0]["left_out"].as_array().unwrap().len() >= 2, "{name}: {dossier}");
        let dossier = write(&folder, &format!("{name}.claims.json"), dossier.to_string());
        let file = write(&folder, name, &bytes);
        let run = command(&["verify", "@", "--text", "@"], &[&dossier, &file]);
        assert_eq!(run.code, Some(0), "{name}: {}{}", run.out, run.err);
        assert!(
            run.out.starts_with("All 3 quotes were found: 3 compared just now (3 in place)."),
            "{name}: {}",
            run.out
        );
        assert!(
            run.out.contains("has the text of “H”, by its SHA-256; 3 paragraphs left out"),
            "{name}: {}",
            run.out
        );
    }
}

#[test]
fn another_version_is_read_in_every_format_and_furniture_does_not_count() {
    let folder = fresh_folder("versions-other");
    let old = files(&[FIRST, "Advertisement", SECOND, TEASER, THIRD]);
    let new = files(&["Updated.", SECOND, "Advertisement", TEASER, THIRD]);
    for ((name, old), (_, new)) in old.iter().zip(&new) {
        let dossier = write(&folder, &format!("{name}.claims.json"), dossier_of(old, name).to_string());
        let file = write(&folder, name, new);
        let run = command(&["verify", "@", "--text", "@", "--json"], &[&dossier, &file]);
        let json: Value = serde_json::from_str(&run.out).unwrap();
        let result = |at: usize| json["quotes"][at]["result"].as_str().unwrap();
        assert_eq!(run.code, Some(1), "{name}: {json}");
        assert!(["lost", "changed"].contains(&result(0)), "{name}: only in a teaser: {json}");
        assert_eq!([result(1), result(2)], ["moved", "moved"], "{name}: {json}");
        assert_eq!(json["map"]["areas_by_status"]["claimed"], 2, "{name}: {json}");
    }
}

/// A folder with a dossier on an article and a new version of it: a word at the top, a sentence changed.
fn versions(name: &str) -> (PathBuf, PathBuf, PathBuf) {
    let folder = fresh_folder(name);
    let old = [FIRST, SECOND, THIRD].join("\n\n");
    let dossier = dossier_on(&CanonicalText::from_text(&old), &[]);
    let new = format!("Updated.\n\n{}", old.replace("a small part", "most"));
    let dossier = write(&folder, "old.claims.json", dossier.to_string());
    (folder.clone(), dossier, write(&folder, "new.txt", new))
}

#[test]
fn a_dossier_follows_a_new_version_of_its_article() {
    let (folder, dossier, new) = versions("versions-update");
    let out = folder.join("new.claims.json");
    let before = std::fs::read(&dossier).unwrap();
    let run = command(&["update", "@", "--text", "@", "-o", "@"], &[&dossier, &new, &out]);
    assert_eq!(run.code, Some(1), "one is not found: {}{}", run.out, run.err);
    assert!(run.out.contains("holds [-a small part-]{+most+} of the north"), "{}", run.out);
    assert!(run.out.contains("1 statement does not count until its quote is found: north"), "{}", run.out);
    assert_eq!(std::fs::read(&dossier).unwrap(), before, "the old one is as it was");
    let updated: Value = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap();
    let old: Value = serde_json::from_slice(&before).unwrap();
    let document = &updated["documents"][0];
    assert_eq!(document["former_texts"][0]["sha256"], old["documents"][0]["text_sha256"], "history");
    let text = CanonicalText::from_bytes(&std::fs::read(&new).unwrap()).unwrap();
    assert_eq!(document["text_sha256"], text.sha256(), "the new text");
    let start =
        |json: &Value, at: usize| json["statements"][at]["quote"]["segments"][0]["start"].as_u64().unwrap();
    assert_eq!(start(&updated, 0), start(&old, 0) + 10, "moved");
    assert_eq!(updated["statements"][1]["quote"]["seal"], "not-found", "marked");
    let run = command(&["verify", "@"], &[&out]);
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(run.out.starts_with("Of 3 quotes 1 not found"), "{}", run.out);
    let explained = command(&["explain", "--dossier", "@", "Kharkiv", "--json"], &[&out]);
    assert!(explained.out.contains("not-checked"), "it colours nothing: {}", explained.out);
    let again = command(&["verify", "@", "--text", "@", "--json"], &[&out, &new]);
    let json: Value = serde_json::from_str(&again.out).unwrap();
    assert_eq!(json["counts"]["in_place"], 2, "{json}");
}

#[test]
fn nothing_is_overwritten_unasked_and_nothing_half_written() {
    let (folder, dossier, new) = versions("versions-overwrite");
    let before = std::fs::read(&dossier).unwrap();
    let run = command(&["update", "@", "--text", "@", "-o", "@"], &[&dossier, &new, &dossier]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "refused: {}", run.err);
    assert!(run.err.contains("there already") && run.err.contains("--overwrite"), "{}", run.err);
    assert_eq!(std::fs::read(&dossier).unwrap(), before, "untouched");
    let other = write(&folder, "other.txt", "Prices rose again in the spring, and nobody was surprised.");
    let out = folder.join("out.json");
    let run = command(&["update", "@", "--text", "@", "-o", "@"], &[&dossier, &other, &out]);
    assert_eq!(run.code, Some(2), "another article: {}", run.out);
    assert!(run.err.contains("--document") && !out.exists(), "{}", run.err);
    let run = command(&["update", "@", "--text", "@", "-o", "@", "--overwrite"], &[&dossier, &new, &dossier]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    assert_ne!(std::fs::read(&dossier).unwrap(), before, "written over, as asked");
}

#[test]
fn the_text_is_written_where_the_dossier_has_it() {
    let (folder, dossier, _) = versions("versions-text");
    let run = command(&["text", "@"], &[&dossier]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "it is not there");
    assert!(run.err.contains("the text of “H” is not in it"), "{}", run.err);
    let text = [FIRST, SECOND, THIRD].join("\n\n");
    let mut json: Value = serde_json::from_slice(&std::fs::read(&dossier).unwrap()).unwrap();
    json["documents"][0]["text"] = json!(text);
    let with = write(&folder, "with.claims.json", json.to_string());
    let run = command(&["text", "@"], &[&with]);
    assert_eq!((run.code, run.out.as_str()), (Some(0), text.as_str()), "byte for byte: {}", run.err);
    let run = command(&["text", "@", "--document", "e"], &[&with]);
    assert_eq!(run.code, Some(2), "{}", run.out);
    assert!(run.err.contains("it has no document “e”; it has d"), "{}", run.err);
    json["documents"][0]["text"] = json!("Another text.");
    let foreign = write(&folder, "foreign.claims.json", json.to_string());
    let run = command(&["text", "@"], &[&foreign]);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "a foreign text is not written");
    assert!(run.err.contains("is not its own"), "{}", run.err);
}

#[test]
fn two_dossiers_are_told_apart() {
    let (folder, dossier, new) = versions("versions-diff");
    let same = command(&["diff", "@", "@"], &[&dossier, &dossier]);
    assert_eq!((same.code, same.out.as_str()), (Some(0), "Nothing is different.\n"), "{}", same.err);
    let sealed = write(&folder, "sealed.claims.json", std::fs::read(&dossier).unwrap());
    let text = write(&folder, "old.txt", [FIRST, SECOND, THIRD].join("\n\n"));
    assert_eq!(command(&["verify", "@", "--text", "@", "--seal"], &[&sealed, &text]).code, Some(0), "sealed");
    let out = folder.join("new.claims.json");
    let _ = command(&["update", "@", "--text", "@", "-o", "@"], &[&sealed, &new, &out]);
    let mut json: Value = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap();
    json["statements"][2]["modality"] = "denied".into();
    let mut added = json["statements"][0].clone();
    added["id"] = "added".into();
    json["statements"].as_array_mut().unwrap().push(added);
    let edited = write(&folder, "edited.claims.json", json.to_string());
    let run = command(&["diff", "@", "@"], &[&sealed, &edited]);
    assert_eq!(run.code, Some(1), "{}", run.err);
    for line in [
        "~ document d",
        "~ statement port",
        "    quote: moved from character ",
        "    modality: “asserted” → “denied”",
        "+ statement added",
        "# Kharkiv Oblast (UA-63): Claimed → Not checked",
    ] {
        assert!(run.out.contains(line), "no “{line}” in {}", run.out);
    }
    let json = command(&["diff", "@", "@", "--json"], &[&sealed, &edited]);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["statements"][0]["quote"]["change"], "moved", "{json}");
    assert_eq!(json["is_same"], false, "{json}");
    let bad = command(&["diff", "@", "@"], &[&dossier, &folder.join("none.json")]);
    assert_eq!((bad.code, bad.out.as_str()), (Some(2), ""), "bad input: {}", bad.err);
}
