//! Hostile inputs through the real binary: each is answered within bounds of time and memory, by exit code 0, 1 or 2
//! and at most a few sentences.
//!
//! A table: to add an input, add a row to one of the lists below with a name, what makes its file, and the commands
//! that are run on it. Inputs are made here and never stored.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::common::{fresh_folder, program};
use serde_json::{Value, json};

/// How long a run may take, in steps of 10 ms: 30 seconds, since a build for tests takes several times as long as
/// one for use, which has 10.
const STEPS: usize = 3_000;
/// How much address space a run may have, in KiB: 3 GiB, of which the program and its threads reserve most and
/// use little.
const ADDRESS_SPACE_KIB: u64 = 3 * 1024 * 1024;
/// How much of its own memory a run may have used at most, in KiB: 1 GB.
const MEMORY_KIB: u64 = 1_000_000_000 / 1024;
/// How many sentences may be said: a hundred warnings and a hundred errors, counts of the others, and the rest.
const SENTENCES: usize = 210;
/// How long a sentence may be, in bytes.
const SENTENCE: usize = 8_000;

/// An input: its name with its ending, its bytes, and the commands that are run on it, in which `@` is its path and
/// `%` that of a picture to be written, `%pdf` that of a PDF, `%png` that of a PNG.
struct Input {
    name: &'static str,
    make: fn() -> Vec<u8>,
    commands: &'static [&'static [&'static str]],
}

/// What a run left behind.
struct Answer {
    code: Option<i32>,
    out: Vec<u8>,
    err: String,
}

/// Reads a stream to its end, beside whoever waits for the program.
fn reading(stream: Option<impl Read + Send + 'static>) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        stream.unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    })
}

/// Runs the program with these arguments, within bounds.
#[track_caller]
fn run_bounded(what: &str, args: &[String]) -> Answer {
    let mut command = Command::new("sh");
    let limited = format!("ulimit -v {ADDRESS_SPACE_KIB}; exec \"$0\" \"$@\"");
    command.arg("-c").arg(limited).arg(program().get_program()).args(args);
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    bounded(what, command)
}

#[track_caller]
fn bounded(what: &str, mut command: Command) -> Answer {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let (out, err) = (reading(child.stdout.take()), reading(child.stderr.take()));
    let mut most = 0;
    for _ in 0..STEPS {
        if let Some(status) = child.try_wait().unwrap() {
            let (out, err) =
                (out.join().unwrap(), String::from_utf8_lossy(&err.join().unwrap()).into_owned());
            assert!(most <= MEMORY_KIB, "{what}: {most} KiB of memory");
            return Answer { code: status.code(), out, err };
        }
        most = most.max(peak_kib(&child));
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    panic!("{what}: no answer in time");
}

/// The most memory that a process has used so far, in KiB, as Linux tells it; 0 elsewhere.
fn peak_kib(child: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or_default()
}

/// Exit code 0, 1 or 2, and at most a few sentences.
#[track_caller]
fn expect_answer(what: &str, answer: &Answer) {
    let Answer { code, out, err } = answer;
    assert!(matches!(code, Some(0..=2)), "{what}: code {code:?}: {err}");
    assert!(!err.contains("panicked"), "{what}: {err}");
    assert!(
        *code != Some(2) || out.is_empty() && !err.is_empty(),
        "{what}: bad input gets a sentence: {err}"
    );
    assert!(err.lines().count() <= SENTENCES, "{what}: {} sentences", err.lines().count());
    let longest = err.lines().map(str::len).max().unwrap_or_default();
    assert!(longest <= SENTENCE, "{what}: a sentence of {longest} bytes");
}

/// Makes each input and runs its commands.
#[track_caller]
fn expect_answers(folder: &str, inputs: &[Input]) {
    let folder = fresh_folder(folder);
    for Input { name, make, commands } in inputs {
        let path = folder.join(name);
        std::fs::write(&path, make()).unwrap();
        for command in *commands {
            let arg = |arg: &&str| match *arg {
                "@" => path.display().to_string(),
                "%" => folder.join("written.svg").display().to_string(),
                "%pdf" => folder.join("written.pdf").display().to_string(),
                "%png" => folder.join("written.png").display().to_string(),
                other => other.to_owned(),
            };
            let args: Vec<String> = command.iter().map(arg).collect();
            expect_answer(&format!("{name}: {}", command.join(" ")), &run_bounded(name, &args));
        }
        std::fs::remove_file(path).unwrap();
    }
    std::fs::remove_dir_all(folder).unwrap();
}

const EXTRACT: &[&[&str]] = &[&["extract", "@"]];
const LAYER: &[&[&str]] = &[&["export", "%", "--layer", "@"]];
const STACK: &[&[&str]] = &[&["export", "%", "--layer", "@"], &["export", "%png", "--layer", "@"]];
const LAYER_TOLD: &[&[&str]] = &[&["export", "%", "--layer", "@"], &["explain", "--layer", "@"]];
const DOSSIER: &[&[&str]] = &[&["explain", "--dossier", "@"]];
const TITLE: &[&[&str]] = &[&["export", "%", "--dossier", "@"], &["export", "%pdf", "--dossier", "@"]];
const DOSSIER_VERIFIED: &[&[&str]] = &[&["explain", "--dossier", "@"], &["verify", "@"]];

fn page(inside: &str) -> Vec<u8> {
    format!("<html><body>{inside}</body></html>").into_bytes()
}

/// A Word document with this main part.
fn docx(main: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    archive.start_file("word/document.xml", options).unwrap();
    archive.write_all(main.as_bytes()).unwrap();
    archive.finish().unwrap().into_inner()
}

/// Pages that failed once, and their siblings.
const PAGES: &[Input] = &[
    Input { name: "nested.html", make: || page(&"<div>".repeat(450_000)), commands: EXTRACT },
    Input { name: "unclosed.html", make: || page(&"<p><b><i>a".repeat(150_000)), commands: EXTRACT },
    Input {
        name: "lists.html",
        make: || page(&("<ul>".repeat(200) + &"<li>a".repeat(300_000))),
        commands: EXTRACT,
    },
    Input {
        name: "tables.html",
        make: || page(&"<table><tr><td>a</table>".repeat(100_000)),
        commands: EXTRACT,
    },
    Input { name: "entities.html", make: || page(&"&amp;".repeat(500_000)), commands: EXTRACT },
    Input { name: "ampersands.html", make: || page(&"&".repeat(1_500_000)), commands: EXTRACT },
    Input { name: "angles.html", make: || page(&"<".repeat(1_500_000)), commands: EXTRACT },
    Input { name: "breaks.html", make: || page(&"a<br>".repeat(300_000)), commands: EXTRACT },
    Input { name: "comments.html", make: || page(&"<!--".repeat(500_000)), commands: EXTRACT },
    Input {
        name: "attribute.html",
        make: || page(&format!("<p class=\"{}\">words", "a ".repeat(1_000_000))),
        commands: EXTRACT,
    },
    Input {
        name: "attributes.html",
        make: || {
            page(&format!(
                "<p {}>words",
                (0..300_000).fold(String::new(), |mut all, number| {
                    write!(all, "a{number}=1 ").unwrap();
                    all
                })
            ))
        },
        commands: EXTRACT,
    },
    Input {
        name: "scripts.html",
        make: || {
            page(
                &format!("<script type=\"application/ld+json\">{}</script>words", "[".repeat(400_000))
                    .repeat(8),
            )
        },
        commands: EXTRACT,
    },
    Input {
        name: "marks.html",
        make: || page("\u{feff}\u{feff}<p>Two byte order marks, and words."),
        commands: EXTRACT,
    },
    Input {
        name: "bodies.html",
        make: || {
            page(&"<article><p>The harbour froze on Monday, and nobody left it.</p></article>".repeat(20_000))
        },
        commands: EXTRACT,
    },
    Input {
        name: "quotations.html",
        make: || page(&format!("<p>{}words", "<span class=dropcap><q>".repeat(100_000))),
        commands: EXTRACT,
    },
    Input {
        name: "parts.eml",
        make: || {
            let head = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=cut\r\n\r\n";
            format!("{head}{}", "--cut\r\n\r\nx\r\n".repeat(200_000)).into_bytes()
        },
        commands: EXTRACT,
    },
    Input {
        name: "mails-in-mails.eml",
        make: || "Subject: x\r\nContent-Type: message/rfc822\r\n\r\n".repeat(20_000).into_bytes(),
        commands: EXTRACT,
    },
    Input { name: "brackets.md", make: || b"[".repeat(1_000_000), commands: EXTRACT },
    Input { name: "links.md", make: || b"[a](".repeat(400_000), commands: EXTRACT },
    Input { name: "quotes.md", make: || b"> ".repeat(1_000_000), commands: EXTRACT },
    Input { name: "emphasis.md", make: || b"*a_".repeat(500_000), commands: EXTRACT },
    Input { name: "bomb.docx", make: || docx(&"a".repeat(100_000_000)), commands: EXTRACT },
    Input {
        name: "paragraphs.docx",
        make: || docx(&format!("<d>{}</d>", "<p><r><t>a</t></r></p>".repeat(300_000))),
        commands: EXTRACT,
    },
    Input {
        name: "references.docx",
        make: || docx(&format!("<d><t>{}</t></d>", "&amp;".repeat(2_000_000))),
        commands: EXTRACT,
    },
    Input { name: "forms.pdf", make: laughs, commands: EXTRACT },
];

#[test]
fn pages_and_documents_are_answered() {
    expect_answers("hostile-pages", PAGES);
}

/// Texts that failed once, and their siblings.
const TEXTS: &[Input] = &[
    Input { name: "word.txt", make: || b"a".repeat(6_000_000), commands: EXTRACT },
    Input { name: "cyrillic-word.txt", make: || "я".repeat(3_000_000).into_bytes(), commands: EXTRACT },
    Input { name: "line.txt", make: || b"word ".repeat(1_000_000), commands: EXTRACT },
    Input { name: "lines.txt", make: || b"a\n".repeat(1_500_000), commands: EXTRACT },
    Input { name: "returns.txt", make: || b"a\r".repeat(1_500_000), commands: EXTRACT },
    Input { name: "nothing.txt", make: || b"\n".repeat(9_000_000), commands: EXTRACT },
    Input { name: "commas.txt", make: || b", ".repeat(4_500_000), commands: EXTRACT },
    Input { name: "quotation-marks.txt", make: || "“".repeat(3_000_000).into_bytes(), commands: EXTRACT },
    Input {
        name: "combining.txt",
        make: || ("a".to_owned() + &"\u{301}\u{316}".repeat(2_000_000)).into_bytes(),
        commands: EXTRACT,
    },
    Input { name: "invisible.txt", make: || "\u{200b}".repeat(3_000_000).into_bytes(), commands: EXTRACT },
    Input { name: "names.txt", make: || b"Kharkiv ".repeat(500_000), commands: EXTRACT },
    Input {
        name: "sentences.txt",
        make: || b"Kharkiv is occupied by Russia, said Peskov. ".repeat(20_000),
        commands: EXTRACT,
    },
    Input { name: "latin.txt", make: || b"\xe9 a\n".repeat(500_000), commands: EXTRACT },
    Input {
        name: "mixed.txt",
        make: || ["їжак їжак\n".as_bytes(), b"\xe9\xe9\xe9\n"].concat().repeat(200_000),
        commands: EXTRACT,
    },
];

#[test]
fn texts_are_answered() {
    expect_answers("hostile-texts", TEXTS);
}

/// A PDF of some hundred bytes whose forms draw one another twice each, thirty deep.
fn laughs() -> Vec<u8> {
    let mut pdf = String::from("%PDF-1.5\n");
    let mut object = |number: usize, words: &str| write!(pdf, "{number} 0 obj\n{words}\nendobj\n").unwrap();
    object(1, "<</Type/Catalog/Pages 2 0 R>>");
    object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
    let resources = |next: usize| format!("/Resources<</Font<</F 5 0 R>>/XObject<</X {next} 0 R>>>>");
    object(3, &format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R{}>>", resources(6)));
    object(4, "<</Length 5>>\nstream\n/X Do\nendstream");
    object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for depth in 0..30 {
        let (number, twice) = (6 + depth, "/X Do /X Do");
        let form = format!(
            "<</Length {}/Type/XObject/Subtype/Form/BBox[0 0 600 800]{}>>",
            twice.len(),
            resources(number + 1)
        );
        object(number, &format!("{form}\nstream\n{twice}\nendstream"));
    }
    let words = "BT /F 9 Tf (ha) Tj ET";
    object(
        36,
        &format!(
            "<</Length {}/Type/XObject/Subtype/Form/BBox[0 0 9 9]{}>>\nstream\n{words}\nendstream",
            words.len(),
            resources(36)
        ),
    );
    pdf.push_str("trailer\n<</Root 1 0 R>>\n");
    pdf.into_bytes()
}

/// A layer of outlines, each of one ring or more, with properties.
fn layer(areas: impl Iterator<Item = (Value, Value)>) -> Vec<u8> {
    let features = areas.enumerate().map(|(number, (rings, properties))| {
        let geometry = json!({"type": "Polygon", "coordinates": rings});
        json!({"type": "Feature", "id": format!("a{number}"), "properties": properties, "geometry": geometry})
    });
    let features: Vec<Value> = features.collect();
    serde_json::to_vec(&json!({"type": "FeatureCollection", "features": features})).unwrap()
}

fn named(name: &str) -> Value {
    json!({ "name": name })
}

fn outline(points: impl Iterator<Item = (f64, f64)>) -> Value {
    points.map(|(x, y)| json!([x, y])).collect()
}

/// A layer of one outline.
fn one(points: impl Iterator<Item = (f64, f64)>) -> Vec<u8> {
    layer(std::iter::once((json!([outline(points)]), named("One area"))))
}

/// One square with a name.
fn square_named(name: &str) -> Vec<u8> {
    let square = [(20.0, 40.0), (30.0, 40.0), (30.0, 50.0), (20.0, 50.0), (20.0, 40.0)];
    layer(std::iter::once((json!([outline(square.into_iter())]), named(name))))
}

/// A small square, `columns` of which stand in a row.
fn square(number: usize, columns: usize, side: f64, share: f64) -> Value {
    let (x, y) = (20.0 + (number % columns) as f64 * side, 30.0 + (number / columns) as f64 * side);
    let (right, top) = (x + side * share, y + side * share);
    outline([(x, y), (right, y), (right, top), (x, top), (x, y)].into_iter())
}

fn turn(at: f64, turns: f64, radius: f64) -> (f64, f64) {
    let (sin, cos) = libm::sincos(at * turns * std::f64::consts::TAU);
    (30.0 + radius * cos, 45.0 + radius * sin)
}

/// Layers that failed once, and their siblings.
const LAYERS: &[Input] = &[
    Input {
        name: "slivers.geojson",
        make: || {
            layer((0..300).map(|number| {
                let y = 40.0 + f64::from(number) / 100.0;
                (
                    json!([outline(
                        [(20.0, y), (40.0, y + 8.0), (40.0, y + 8.000_000_1), (20.0, y)].into_iter()
                    )]),
                    named("A sliver"),
                )
            }))
        },
        commands: LAYER,
    },
    Input {
        name: "straight-slivers.geojson",
        make: || {
            layer((0..300).map(|number| {
                let y = -60.0 + f64::from(number) / 3.0;
                (
                    json!([outline([(-170.0, y), (170.0, y), (170.0, y + 1e-9), (-170.0, y)].into_iter())]),
                    named("A sliver"),
                )
            }))
        },
        commands: LAYER,
    },
    Input {
        name: "comb.geojson",
        make: || {
            let teeth = (0..100_000).flat_map(|tooth| {
                let x = 20.0 + f64::from(tooth) / 1e4;
                [(x, 50.0), (x + 5e-5, 40.1)]
            });
            one([(20.0, 40.0)].into_iter().chain(teeth).chain([(30.0, 40.0), (20.0, 40.0)]))
        },
        commands: LAYER_TOLD,
    },
    Input {
        name: "spiral.geojson",
        make: || {
            let steps = || (0..30_000).map(|step| f64::from(step) / 3e4);
            let out = steps().map(|at| turn(at, 200.0, 0.01 + 10.0 * at));
            let back = steps().rev().map(|at| turn(at, 200.0, 0.015 + 10.0 * at));
            one(out.chain(back))
        },
        commands: LAYER,
    },
    Input {
        name: "fan.geojson",
        make: || {
            one((0..30_000).flat_map(|blade| {
                let at = f64::from(blade) / 3e4;
                [(30.0, 45.0), turn(at, 0.5, 10.0), turn(at + 1e-5, 0.5, 10.0)]
            }))
        },
        commands: LAYER,
    },
    Input {
        name: "tangle.geojson",
        make: || {
            one((0..40_000_u32).map(|step| {
                (20.0 + f64::from(step * 79 % 10_007) / 1e3, 40.0 + f64::from(step * 1_047 % 10_009) / 1e3)
            }))
        },
        commands: LAYER,
    },
    Input {
        name: "holes.geojson",
        make: || {
            let around =
                outline([(19.0, 29.0), (40.0, 29.0), (40.0, 50.0), (19.0, 50.0), (19.0, 29.0)].into_iter());
            let holes = (0..20_000).map(|number| square(number, 150, 0.1, 0.5));
            layer(std::iter::once((std::iter::once(around).chain(holes).collect(), named("Holes"))))
        },
        commands: LAYER,
    },
    Input {
        name: "areas.geojson",
        make: || layer((0..30_000).map(|number| (json!([square(number, 200, 0.2, 1.0)]), named("An area")))),
        commands: LAYER_TOLD,
    },
    Input {
        name: "stack.geojson",
        make: || {
            layer(
                (0..20_000).map(|number| {
                    (json!([square(0, 1, 10.0 + f64::from(number) * 1e-6, 1.0)]), named("On top"))
                }),
            )
        },
        commands: STACK,
    },
    Input {
        name: "places.geojson",
        make: || {
            layer((0..15_000).map(|number| {
                let is_place = json!({"is": "place", "area": "a0", "name": "A place"});
                (json!([square(number, 150, 0.1, 0.9)]), is_place)
            }))
        },
        commands: LAYER,
    },
    Input { name: "name.geojson", make: || square_named(&"W".repeat(9_000_000)), commands: LAYER },
    Input { name: "words.geojson", make: || square_named(&"слово ".repeat(500_000)), commands: LAYER },
    Input {
        name: "combining.geojson",
        make: || square_named(&("a".to_owned() + &"\u{301}".repeat(3_000_000))),
        commands: LAYER,
    },
    Input {
        name: "sevens.geojson",
        make: || {
            format!("{{\"type\":\"FeatureCollection\",\"features\":[{}]}}", vec!["7"; 2_000_000].join(","))
                .into_bytes()
        },
        commands: LAYER,
    },
    Input {
        name: "properties.geojson",
        make: || {
            let properties = (0..150_000).map(|number| (format!("key {number}"), json!(number)));
            layer(std::iter::once((json!([square(0, 1, 1.0, 1.0)]), Value::Object(properties.collect()))))
        },
        commands: LAYER,
    },
];

#[test]
fn layers_are_answered() {
    expect_answers("hostile-layers", LAYERS);
}

/// A dossier with this text and so many statements, each with a quote of these words at a place of its own, and
/// changed as asked.
fn dossier(
    text: &str,
    has_text: bool,
    count: usize,
    words: fn(usize) -> String,
    change: fn(&mut Value),
) -> Vec<u8> {
    let canonical = claims_map::text::CanonicalText::from_text(text);
    let statement = |number: usize| {
        let exact = words(number);
        let end = number + exact.chars().count();
        let segment = json!({"exact": exact, "prefix": "", "suffix": "", "start": number, "end": end});
        json!({
            "id": format!("s{number}"), "document": "d", "kind": "claim", "areas": ["UA-63"], "by": "russia",
            "speaker": "a", "relayers": [], "extent": {"is": "whole"}, "modality": "asserted",
            "voice": {"is": "document"}, "quote": {"segments": [segment]}
        })
    };
    let statements: Vec<Value> = (0..count).map(statement).collect();
    let mut dossier = json!({
        "format": "claims-map/2", "title": "Hostile",
        "documents": [{
            "id": "d", "outlet": "Nobody", "language": "en", "published_is": "known",
            "text_sha256": canonical.sha256(), "text_length": canonical.length()
        }],
        "actors": [{"id": "a", "name": "Somebody", "side": "other"}],
        "groups": [], "places": [], "statements": statements
    });
    if has_text {
        dossier["documents"][0]["text"] = text.into();
    }
    change(&mut dossier);
    serde_json::to_vec(&dossier).unwrap()
}

/// A text of a megabyte that says the same again and again.
fn same_again() -> String {
    "The council met on Monday and the region is quiet. ".repeat(20_000)
}

/// Puts each quote of one word 40 characters behind the one before, where the word stands again.
fn spread(dossier: &mut Value) {
    for (number, statement) in dossier["statements"].as_array_mut().unwrap().iter_mut().enumerate() {
        statement["quote"]["segments"][0]["start"] = (number * 42).into();
        statement["quote"]["segments"][0]["end"] = (number * 42 + 4).into();
    }
}

/// A dossier with one statement, changed.
fn small(change: fn(&mut Value)) -> Vec<u8> {
    dossier("Words, and other words.", true, 1, |_| "Words".to_owned(), change)
}

/// Words without an end of a sentence.
fn endless() -> String {
    "word and other words ".repeat(45_000)
}

/// Dossiers that failed once, and their siblings.
const DOSSIERS: &[Input] = &[
    Input {
        name: "missing.json",
        make: || {
            dossier(&same_again(), true, 20_000, |number| format!("words {number} that are missing"), |_| {})
        },
        commands: DOSSIER,
    },
    Input {
        name: "ambiguous.json",
        make: || dossier(&same_again(), true, 20_000, |_| "the region is quiet".to_owned(), |_| {}),
        commands: DOSSIER,
    },
    Input {
        name: "nearly.json",
        make: || dossier(&"a".repeat(1_000_000), true, 10_000, |_| "a".repeat(200) + "b", |_| {}),
        commands: DOSSIER,
    },
    Input {
        name: "endless.json",
        make: || dossier(&endless(), true, 10_000, |_| "word".to_owned(), spread),
        commands: DOSSIER,
    },
    Input {
        name: "actors.json",
        make: || {
            let text = "The ministry said that the region is quiet, and the council said so. ".repeat(5_000);
            dossier(
                &text,
                true,
                3_000,
                |_| "the region is quiet".to_owned(),
                |dossier| {
                    for (number, statement) in
                        dossier["statements"].as_array_mut().unwrap().iter_mut().enumerate()
                    {
                        let start = number * 69 + 23;
                        statement["quote"]["segments"][0]["start"] = start.into();
                        statement["quote"]["segments"][0]["end"] = (start + 19).into();
                    }
                    let actor = |number: usize| {
                        let (id, name) = match number {
                            0 => ("a".to_owned(), "Somebody".to_owned()),
                            _ => (format!("a{number}"), format!("{number} of the council")),
                        };
                        json!({"id": id, "name": name, "side": "other"})
                    };
                    dossier["actors"] = (0..20_000).map(actor).collect();
                },
            )
        },
        commands: DOSSIER,
    },
    Input {
        name: "segments.json",
        make: || {
            small(|dossier| {
                let segment =
                    |at: usize| json!({"exact": "W", "prefix": "", "suffix": "", "start": at, "end": at + 1});
                dossier["statements"][0]["quote"]["segments"] = (0..50_000).map(segment).collect();
            })
        },
        commands: DOSSIER_VERIFIED,
    },
    Input {
        name: "unknown-fields.json",
        make: || {
            small(|dossier| {
                dossier
                    .as_object_mut()
                    .unwrap()
                    .extend((0..200_000).map(|number| (format!("field {number}"), json!(1))));
            })
        },
        commands: DOSSIER_VERIFIED,
    },
    Input {
        name: "unknown-areas.json",
        make: || {
            dossier(
                "x",
                false,
                20_000,
                |_| "x".to_owned(),
                |dossier| {
                    for statement in dossier["statements"].as_array_mut().unwrap() {
                        statement["areas"] = json!(["XX-1", "UA-63", "XX-2"]);
                    }
                },
            )
        },
        commands: DOSSIER_VERIFIED,
    },
    Input {
        name: "areas.json",
        make: || small(|dossier| dossier["statements"][0]["areas"] = vec!["UA-63"; 800_000].into()),
        commands: DOSSIER,
    },
    Input {
        name: "relayers.json",
        make: || small(|dossier| dossier["statements"][0]["relayers"] = vec!["a"; 800_000].into()),
        commands: DOSSIER,
    },
    Input {
        name: "groups.json",
        make: || {
            dossier(
                &same_again(),
                true,
                1,
                |_| "The council met".to_owned(),
                |dossier| {
                    let group = |number: usize| json!({"id": format!("g{number}"), "name": format!("“Land {number}”"), "members": ["UA-63"]});
                    dossier["groups"] = (0..15_000).map(group).collect();
                },
            )
        },
        commands: DOSSIER,
    },
    Input {
        name: "marks.json",
        make: || {
            small(|dossier| {
                let name = "“".repeat(900) + "a" + &"”".repeat(900);
                let group =
                    |number: usize| json!({"id": format!("g{number}"), "name": name, "members": ["UA-63"]});
                dossier["groups"] = (0..800).map(group).collect();
            })
        },
        commands: DOSSIER,
    },
    Input {
        name: "long-name.json",
        make: || small(|dossier| dossier["actors"][0]["name"] = "“a”".repeat(1_000_000).into()),
        commands: DOSSIER_VERIFIED,
    },
    Input {
        name: "long-title.json",
        make: || small(|dossier| dossier["title"] = "W".repeat(9_000_000).into()),
        commands: DOSSIER_VERIFIED,
    },
    Input {
        name: "long-address.json",
        make: || {
            small(|dossier| {
                dossier["documents"][0]["url"] = format!("https://{}", "a".repeat(9_000_000)).into();
            })
        },
        commands: DOSSIER_VERIFIED,
    },
    Input {
        name: "long-prefix.json",
        make: || {
            small(|dossier| {
                dossier["statements"][0]["quote"]["segments"][0]["prefix"] = "x ".repeat(3_000_000).into();
            })
        },
        commands: DOSSIER_VERIFIED,
    },
    Input {
        name: "combining-title.json",
        make: || small(|dossier| dossier["title"] = ("a".to_owned() + &"\u{301}".repeat(19_000)).into()),
        commands: TITLE,
    },
    Input {
        name: "wide-title.json",
        make: || small(|dossier| dossier["title"] = "W".repeat(19_000).into()),
        commands: TITLE,
    },
    Input { name: "nested.json", make: || "[".repeat(9_000_000).into_bytes(), commands: DOSSIER_VERIFIED },
];

#[test]
fn dossiers_are_answered() {
    expect_answers("hostile-dossiers", DOSSIERS);
}

/// A case of words that are looked for: its name, the text, and the words of the quote with this number.
type Sought = (&'static str, String, fn(usize) -> String);

#[test]
fn dossiers_are_answered_for_another_version_of_their_article() {
    let folder = fresh_folder("hostile-versions");
    let (first, second) = (folder.join("first.json"), folder.join("second.json"));
    let (article, written) = (folder.join("article.txt"), folder.join("written.json"));
    let run = |what: &str, args: &[&Path], words: &[&str]| {
        let mut args: Vec<String> = args.iter().map(|path| path.display().to_string()).collect();
        args.splice(1..1, words.iter().skip(1).map(|word| (*word).to_owned()).collect::<Vec<String>>());
        args.insert(0, words[0].to_owned());
        expect_answer(what, &run_bounded(what, &args));
    };
    let missing = |number: usize| format!("words {number} that are missing");
    let inputs: [Sought; 3] = [
        ("ambiguous", "word ".repeat(200_000), |_| "word word word".to_owned()),
        ("missing", same_again(), missing),
        ("nearly", same_again(), |number| format!("the council met on {number} and the region")),
    ];
    for (what, text, words) in inputs {
        std::fs::write(&first, dossier(&text, true, 8_000, words, |_| {})).unwrap();
        std::fs::write(&second, dossier(&text, false, 8_000, missing, |_| {})).unwrap();
        std::fs::write(&article, format!("New. {text}")).unwrap();
        run(what, &[&first, &article], &["verify", "--text"]);
        let update = ["update", "--text"];
        run(what, &[&first, &article, Path::new("-o"), &written], &update);
        run(what, &[&first, &second], &["diff"]);
    }
    std::fs::remove_dir_all(folder).unwrap();
}

/// What takes a file, in which `@` is its path: every command, and every place of a file in it.
const COMMANDS: [&[&str]; 13] = [
    &["explain", "--dossier", "@"],
    &["explain", "--layer", "@"],
    &["export", "%", "--dossier", "@"],
    &["export", "%", "--layer", "@"],
    &["verify", "@"],
    &["verify", "data/kyivpost-49020.claims.json", "--text", "@"],
    &["verify", "data/kyivpost-49020.claims.json", "--against", "@"],
    &["extract", "@"],
    &["extract", "README.md", "--lexicon", "@"],
    &["text", "@"],
    &["update", "data/kyivpost-49020.claims.json", "--text", "@", "-o", "%"],
    &["diff", "@", "data/kyivpost-49020.claims.json"],
    &["open", "@"],
];

#[test]
#[cfg(unix)]
fn what_is_no_file_is_refused_by_every_command() {
    let folder = fresh_folder("hostile-special");
    let pipe = folder.join("pipe.json");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success(), "a named pipe");
    for (path, words) in [(pipe, "this is a named pipe"), (PathBuf::from("/dev/zero"), "this is a device")] {
        for command in COMMANDS {
            let what = format!("{}: {}", path.display(), command.join(" "));
            let arg = |arg: &&str| match *arg {
                "@" => path.display().to_string(),
                "%" => folder.join("out.svg").display().to_string(),
                other if other.contains('.') => {
                    Path::new(env!("CARGO_MANIFEST_DIR")).join(other).display().to_string()
                }
                other => other.to_owned(),
            };
            let args: Vec<String> = command.iter().map(arg).collect();
            let answer = run_bounded(&what, &args);
            expect_answer(&what, &answer);
            assert_eq!(answer.code, Some(2), "{what}: {}", answer.err);
            assert!(answer.err.contains(words) && answer.err.lines().count() == 1, "{what}: {}", answer.err);
        }
    }
}

#[test]
#[cfg(unix)]
fn standard_input_is_read_where_a_file_is_named_so() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/kyivpost-49020.claims.json");
    let bytes = std::fs::read(shipped).unwrap();
    let article = b"Kharkiv is occupied by Russia, said Peskov on Monday.".to_vec();
    for (args, input, expected) in [
        (&["verify", "-"][..], &bytes, "recorded"),
        (&["verify", "/dev/stdin"], &bytes, "recorded"),
        (&["explain", "Kharkiv", "--dossier", "-"], &bytes, "Kharkiv Oblast"),
        (&["extract", "/dev/stdin"], &article, "Kharkiv"),
        (&["extract", "-"], &article, "Kharkiv"),
    ] {
        let mut command = program();
        command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        let output = child.wait_with_output().unwrap();
        let out = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(out.contains(expected), "{args:?}: {out}");
    }
    let mut command = program();
    command.args(["verify", "-"]).stdin(Stdio::null());
    let empty = bounded("nothing", command);
    assert_eq!(empty.code, Some(2), "nothing comes");
    assert!(empty.err.contains("standard input: the file is empty"), "{}", empty.err);
}
