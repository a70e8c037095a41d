//! Every door through which bytes come in, each with what must hold whatever they are: no panic, values that
//! keep their promises, or a sentence. The property tests, the kept files of `tests/corpus/` and the targets
//! of `fuzz/`, which coverage steers, all knock here.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::missing_panics_doc,
    clippy::allow_attributes,
    reason = "each test uses some of this, and a test may fail"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use claims_map::cli::{Streams, parse};
use claims_map::edit::new_document;
use claims_map::export::{
    ExportFormat, ExportOptions, ExportSource, Outcome, export_bytes, verify_file, view_of_file,
};
use claims_map::load::{
    ArticleError, ImportedArticle, LayerChoice, LayerFiles, Loaded, LoadedLayer, Severity,
    article_from_bytes, article_from_paste, load_dossier, load_layer, load_lexicon, load_suggestions,
    shipped_dossier, shipped_layer,
};
use claims_map::model::{AreaId, Dossier, Layer};
use claims_map::query::Query;
use claims_map::save::{Base, Session, StateFolder, dossier_to_json, open_journals, recover};
use claims_map::service::{SuggestedBy, suggest};
use claims_map::text::{CanonicalText, extract, find_areas};
use geo::MultiPolygon;
use html5gum::{Token, Tokenizer};
use quick_xml::events::Event;
use serde_json::Value;
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

/// The layer that ships.
pub(crate) static LAYER: LazyLock<Layer> = LazyLock::new(|| shipped_layer().unwrap());

/// A door: its name, which is that of its folder in `tests/corpus/`, and what knocks at it.
pub(crate) type Door = (&'static str, fn(&[u8]));

/// All doors.
pub(crate) const DOORS: [Door; 16] = [
    ("dossier", expect_dossier),
    ("layer", |bytes| expect_layer(&layer_files(bytes))),
    ("gazetteer", |bytes| {
        expect_layer(&LayerFiles { gazetteer: Some(("g", bytes)), ..layer_files(TWO_AREAS) });
    }),
    ("lexicon", expect_lexicon),
    ("suggestions", expect_suggestions),
    ("text", |bytes| {
        expect_article(article_from_bytes(bytes, "a.txt"));
        expect_article(article_from_paste(&String::from_utf8_lossy(bytes)));
    }),
    ("page", |bytes| expect_article(article_from_bytes(bytes, "a.html"))),
    ("markdown", |bytes| expect_article(article_from_bytes(bytes, "a.md"))),
    ("word", |bytes| expect_article(article_from_bytes(bytes, "a.docx"))),
    ("word-xml", |bytes| {
        let file = docx(bytes, b"", CompressionMethod::Stored);
        expect_article(article_from_bytes(&file, "a.docx"));
    }),
    ("pdf", |bytes| expect_article(article_from_bytes(bytes, "a.pdf"))),
    ("mail", |bytes| expect_article(article_from_bytes(bytes, "a.eml"))),
    ("export", expect_export),
    ("journal", expect_journal),
    ("acknowledged", expect_acknowledged),
    ("command-line", expect_command_line),
];

/// A layer of two areas.
pub(crate) const TWO_AREAS: &[u8] = br#"{"type":"FeatureCollection","features":[{"type":"Feature","id":"A-1","properties":{"name_en":"A","name_uk":"B"},"geometry":{"type":"Polygon","coordinates":[[[30,50],[31,50],[31,51],[30,50]]]}},{"type":"Feature","id":"A-2","properties":{},"geometry":{"type":"MultiPolygon","coordinates":[[[[32,50],[33,50],[33,51],[32,50]]],[[[34,50],[35,50],[35,51],[34,50]]]]}}]}"#;

/// A layer of these areas alone.
pub(crate) fn layer_files(areas: &[u8]) -> LayerFiles<'_> {
    LayerFiles { areas: ("a", areas), places: None, context: None, gazetteer: None, attribution: "x" }
}

/// A Word document of these parts.
pub(crate) fn docx(main: &[u8], core: &[u8], method: CompressionMethod) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, content) in [("word/document.xml", main), ("docProps/core.xml", core)] {
        writer.start_file(name, options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An article keeps its promises, and an error is one sentence.
pub(crate) fn expect_article(made: Result<ImportedArticle, ArticleError>) {
    let article = match made {
        Ok(article) => article,
        Err(error) => {
            let sentence = error.to_string();
            assert!(sentence.lines().count() == 1 && sentence.len() < 1000, "one sentence: {sentence}");
            return;
        }
    };
    let canonical = CanonicalText::from_text(article.text.as_str());
    assert_eq!(canonical, article.text, "canonical: what is hashed once is hashed the same again");
    let mut end = 0;
    for range in &article.paragraphs {
        assert!(range.start >= end && range.end > range.start, "in order: {:?}", article.paragraphs);
        let words = article.text.slice(range.start, range.end).unwrap();
        assert!(!words.trim().is_empty(), "not blank");
        end = range.end + 1;
    }
    let ranges: Vec<_> = article.proposals.iter().map(|proposal| proposal.range.clone()).collect();
    assert!(ranges.iter().all(|range| article.paragraphs.contains(range)), "proposals are paragraphs");
    let left = article.without(&ranges);
    for range in article.paragraphs.iter().filter(|range| !ranges.contains(range)) {
        assert!(left.as_str().contains(article.text.slice(range.start, range.end).unwrap()), "kept");
    }
    for note in &article.notes {
        let note = note.english();
        assert!(note.lines().count() == 1 && note.ends_with('.'), "a sentence: {note}");
    }
}

/// A dossier that loads can be written, read again, and exported as data.
pub(crate) fn expect_dossier(bytes: &[u8]) {
    match load_dossier(bytes, "a.json", &LAYER) {
        Ok(Loaded { dossier, .. }) => {
            let saved = dossier_to_json(&dossier);
            let again = load_dossier(saved.as_bytes(), "a.json", &LAYER).unwrap();
            assert_eq!(again.dossier, dossier, "written and read again");
            assert!(dossier_to_json(&again.dossier) == saved, "and written again the same");
            for format in [ExportFormat::Csv, ExportFormat::JsonLd] {
                expect_exported(&dossier, format);
            }
        }
        Err(error) => assert!(!error.to_string().trim().is_empty(), "a sentence"),
    }
}

/// A dossier can be exported.
pub(crate) fn expect_exported(dossier: &Dossier, format: ExportFormat) {
    let layer = LAYER.with_places(&dossier.places);
    let source = ExportSource { dossier, layer: &layer, query: &Query::everything() };
    export_bytes(&source, &ExportOptions::new(format, 200, 150, None)).unwrap();
}

/// A layer that loads has something to draw, finds names once, and goes out and comes in again as it was.
pub(crate) fn expect_layer(files: &LayerFiles<'_>) {
    match load_layer(files, &LayerChoice::default()) {
        Ok(LoadedLayer { layer, findings, preview }) => {
            assert!(!layer.areas.is_empty() && preview.areas == layer.areas.len(), "something to draw");
            assert!(findings.iter().all(|one| one.severity == Severity::Warning), "{findings:?}");
            expect_same_again(&layer);
            let named =
                layer.areas.len() + layer.places.len() + layer.names.parts.len() + layer.names.groups.len();
            assert!(find_areas(&layer, "a").len() <= named, "found once");
            assert!(find_areas(&layer, "in the a region").len() <= named, "beside other words too");
        }
        Err(error) => assert!(!error.to_string().trim().is_empty(), "a sentence"),
    }
}

/// A layer goes out as GeoJSON and comes in again as it was.
fn expect_same_again(layer: &Layer) {
    let dossier = Dossier::default();
    let source = ExportSource { dossier: &dossier, layer, query: &Query::everything() };
    let out = export_bytes(&source, &ExportOptions::new(ExportFormat::GeoJson, 200, 150, None)).unwrap();
    let again = load_layer(&layer_files(&out), &LayerChoice::default()).unwrap().layer;
    let outlines = |layer: &Layer| -> Vec<(AreaId, MultiPolygon<f64>)> {
        layer.areas.iter().map(|area| (area.id.clone(), area.outline.clone())).collect()
    };
    assert_eq!(outlines(&again), outlines(layer), "the same outlines");
}

/// A lexicon that loads can be looked for in a text; what it finds stands there.
fn expect_lexicon(bytes: &[u8]) {
    match load_lexicon(bytes, "a.json") {
        Ok(lexicon) => {
            let text = CanonicalText::from_text(
                "Russian forces occupy a part of the Kharkiv region, Ivan Koval said. Війська росії не зайняли Суми.",
            );
            for suggestion in extract(&text, &lexicon).suggestions {
                for range in &suggestion.quote {
                    assert!(text.slice(range.start, range.end).is_some(), "a quote of the text");
                }
            }
        }
        Err(error) => assert!(!error.to_string().trim().is_empty(), "a sentence"),
    }
}

/// Suggestions by somebody else are compared with an article, and what is taken of them stands there and can be saved.
fn expect_suggestions(bytes: &[u8]) {
    let rows = match load_suggestions(bytes, "a") {
        Ok(rows) => rows,
        Err(error) => return assert!(!error.to_string().trim().is_empty(), "a sentence"),
    };
    let text = CanonicalText::from_text(
        "They hold the port of Odesa – and more. They hold the port, Olha Tkach said.",
    );
    let document = new_document(&Dossier::default(), "The port", "Gazette", &text);
    let dossier = Dossier { documents: vec![document], ..Dossier::default() };
    let (count, by) = (rows.len(), SuggestedBy { origin: Some("somebody"), document: None });
    let report = suggest(&dossier, &LAYER, rows, by).unwrap();
    assert_eq!(report.rows.len(), count, "an answer for each");
    for given in &report.dossier.suggestions.given {
        for segment in &given.quote.segments {
            let there = text.slice(segment.range.start, segment.range.end);
            assert_eq!(there, Some(segment.exact.as_str()), "character for character");
        }
    }
    let saved = dossier_to_json(&report.dossier);
    let again = load_dossier(saved.as_bytes(), "a.json", &LAYER).unwrap();
    assert_eq!(again.dossier.suggestions, report.dossier.suggestions, "written and read again");
}

/// An exported file is checked, and opened, or refused with a sentence; one that holds is ours.
pub(crate) fn expect_export(bytes: &[u8]) {
    let holds = match verify_file(bytes, &LAYER) {
        Ok(report) => {
            assert!(report.outcome == Outcome::Holds || !report.reasons.is_empty(), "it says why");
            report.outcome == Outcome::Holds
        }
        Err(error) => {
            assert_eq!(error.to_string().lines().count(), 1, "one sentence: {error}");
            false
        }
    };
    match view_of_file(bytes, &LAYER) {
        Ok((dossier, query, options)) if holds => {
            let layer = LAYER.with_places(&dossier.places);
            let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
            let ours = export_bytes(&source, &options).unwrap();
            let (found, expected) = (tree_of(bytes, options.format), tree_of(&ours, options.format));
            assert!(found == expected, "it holds, and is not ours: {}", first_difference(&found, &expected));
        }
        Ok(_) => {}
        Err(error) => assert!(!holds && !error.to_string().is_empty(), "a sentence: {error}"),
    }
}

/// What a file says, piece by piece, read with other readers than the product's.
fn tree_of(bytes: &[u8], format: ExportFormat) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    match format {
        ExportFormat::GeoJson | ExportFormat::JsonLd => {
            serde_json::from_str::<Value>(&text).map_or_else(|_| Vec::new(), |json| vec![json.to_string()])
        }
        ExportFormat::Svg => xml_of(&text),
        ExportFormat::Html => page_of(&text),
        ExportFormat::Png => picture_of(bytes),
        ExportFormat::Pdf | ExportFormat::Csv | ExportFormat::Dossier => vec![text.into_owned()],
    }
}

fn first_difference(found: &[String], expected: &[String]) -> String {
    let at = found.iter().zip(expected).take_while(|(one, other)| one == other).count();
    let short = |list: &[String]| list.get(at).map(|one| one.chars().take(300).collect::<String>());
    format!("{:?} instead of {:?}", short(found), short(expected))
}

/// The pieces of markup: elements with their attributes by name, and the words between them.
fn xml_of(text: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut pieces = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Eof) | Err(_) => return pieces,
            Ok(Event::Start(tag)) => pieces.push(tag_of(&tag)),
            Ok(Event::Empty(tag)) => {
                pieces.push(tag_of(&tag));
                pieces.push(format!("/{}", String::from_utf8_lossy(tag.name().as_ref())));
            }
            Ok(Event::End(tag)) => pieces.push(format!("/{}", String::from_utf8_lossy(tag.name().as_ref()))),
            Ok(Event::Decl(_)) => {}
            Ok(Event::Text(words)) => {
                let words = String::from_utf8_lossy(&words).trim().to_owned();
                pieces.extend((!words.is_empty()).then_some(words));
            }
            Ok(other) => pieces.push(format!("{other:?}")),
        }
    }
}

fn tag_of(tag: &quick_xml::events::BytesStart<'_>) -> String {
    let attributes: BTreeSet<String> = tag
        .attributes()
        .filter_map(Result::ok)
        .map(|one| {
            let (name, value) =
                (String::from_utf8_lossy(one.key.as_ref()), String::from_utf8_lossy(&one.value));
            format!("{name}={value}")
        })
        .collect();
    format!("{} {attributes:?}", String::from_utf8_lossy(tag.name().as_ref()))
}

/// The pieces of a page.
fn page_of(text: &str) -> Vec<String> {
    let string = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut pieces: Vec<String> = Vec::new();
    let mut words = String::new();
    for token in Tokenizer::new(text) {
        let Ok(token) = token;
        let piece = match token {
            Token::String(more) => {
                words += &string(&more);
                continue;
            }
            Token::StartTag(tag) => {
                let attributes: BTreeMap<String, String> =
                    tag.attributes.iter().map(|(name, value)| (string(name), string(value))).collect();
                format!("<{} {attributes:?}", string(&tag.name))
            }
            Token::EndTag(tag) => format!("</{}", string(&tag.name)),
            Token::Comment(words) => format!("<!--{}", string(&words)),
            Token::Doctype(kind) => format!("<!doctype {}", string(&kind.name)),
            Token::Error(_) => continue,
        };
        let before = std::mem::take(&mut words);
        pieces.extend((!before.trim().is_empty()).then(|| before.trim().to_owned()));
        pieces.push(piece);
    }
    pieces.extend((!words.trim().is_empty()).then(|| words.trim().to_owned()));
    pieces
}

/// The dots of a picture, and the names of its other pieces.
fn picture_of(bytes: &[u8]) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut at = 8;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let name = String::from_utf8_lossy(&head[4..8]).into_owned();
        if pieces.last() != Some(&name) {
            pieces.push(name);
        }
        at += length + 12;
    }
    let decoder = png::Decoder::new(Cursor::new(bytes));
    let dots = decoder.read_info().ok().and_then(|mut reader| {
        let mut dots = vec![0; reader.output_buffer_size()?];
        let frame = reader.next_frame(&mut dots).ok()?;
        Some(format!("{}×{}: {dots:?}", frame.width, frame.height))
    });
    pieces.extend(dots);
    pieces
}

/// An empty folder that no other call has, of this process or another, in memory where there is such a one.
fn fresh_folder(name: &str) -> PathBuf {
    static CALLS: AtomicU64 = AtomicU64::new(0);
    let call = CALLS.fetch_add(1, Ordering::Relaxed);
    let root = PathBuf::from("/dev/shm");
    let root = if root.is_dir() { root } else { std::env::temp_dir() };
    let folder = root.join(format!("claims-map-doors-{}-{call}-{name}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(folder.join("journals")).unwrap();
    folder
}

/// A journal is read as far as it is whole, or left where it is.
fn expect_journal(bytes: &[u8]) {
    let folder = fresh_folder("journal");
    let path = folder.join("journals/1000-1-1.journal");
    std::fs::write(&path, bytes).unwrap();
    let journals = open_journals(&StateFolder::at(folder.clone()));
    for finding in &journals.findings {
        assert_eq!(finding.to_string().lines().count(), 1, "one sentence: {finding}");
        assert!(
            path.exists() || !finding.message.english().contains("left there"),
            "it is where it is said to be"
        );
    }
    for work in &journals.unsaved {
        match recover(work, &LAYER) {
            Ok(recovered) => assert_eq!(recovered.edits, work.edits, "as it was listed"),
            Err(error) => assert!(!error.to_string().is_empty(), "a sentence"),
        }
        assert!(path.exists(), "it is left until it is taken up");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

/// What was acknowledged comes back, whatever stands behind it: the lines of the bytes are titles, and the
/// last is what a torn write has left.
fn expect_acknowledged(bytes: &[u8]) {
    static BEFORE: LazyLock<Arc<Dossier>> =
        LazyLock::new(|| Arc::new(shipped_dossier(&LAYER).unwrap().dossier));
    let folder = fresh_folder("acknowledged");
    let state = StateFolder::at(folder.clone());
    let file = folder.join("map.claims.json");
    std::fs::write(&file, b"{}").unwrap();
    let mut session = Session::begin(&state, Some(Base::new(&file, b"{}")), &BEFORE, 1000).unwrap();
    let mut lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').take(8).collect();
    let torn = lines.pop().unwrap_or_default();
    let mut acknowledged = None;
    for line in lines {
        let title = String::from_utf8_lossy(line).into_owned();
        let mut dossier = (**BEFORE).clone();
        dossier.statements[line.len() % 7].note = Some(title.clone());
        dossier.title = title;
        session.record("edit", &Arc::new(dossier.clone()), 2000).unwrap();
        acknowledged = Some(dossier);
    }
    drop(session);
    for entry in std::fs::read_dir(folder.join("journals")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "journal") {
            std::fs::OpenOptions::new().append(true).open(path).unwrap().write_all(torn).unwrap();
        }
    }
    let found = open_journals(&state).unsaved;
    let back = found.first().map(|work| recover(work, &LAYER).unwrap().dossier);
    assert!(back == acknowledged, "what was acknowledged comes back");
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Arguments are a command, or one sentence; the bytes between zeros are arguments.
fn expect_command_line(bytes: &[u8]) {
    let program = std::iter::once(OsString::from("claims-map"));
    let args = bytes.split(|byte| *byte == 0).map(|arg| String::from_utf8_lossy(arg).into_owned().into());
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let parsed = parse(program.chain(args), &mut Streams::new(&mut out, &mut err));
    match parsed {
        Ok(_) => assert!(out.is_empty() && err.is_empty(), "nothing is said of what is right"),
        Err(0) => assert!(!out.is_empty() && err.is_empty(), "help"),
        Err(code) => {
            let said = String::from_utf8(err).unwrap();
            assert_eq!((code, said.lines().count()), (2, 1), "one sentence: {said}");
        }
    }
}
