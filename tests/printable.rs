//! Whatever stands in files, names and arguments, nothing that steers a terminal or is not seen comes out of a
//! command as it is, as text or as JSON.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod common;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use claims_map::text::invisible_name;
use common::{Run, fresh_folder, run, shipped};
use serde_json::Value;

/// What steers a terminal, turns the direction of writing or is not seen.
const HOSTILE: &str =
    "\u{1b}[2J\u{7}\u{8}\u{7f}\u{9b}31m\u{202e}\u{2066}\u{200f}\u{200b}\u{ad}\u{feff}\u{e0041}";

/// A dossier all of whose words are hostile.
fn dossier() -> Value {
    let mut dossier = shipped().1;
    let spoil = |value: &mut Value| {
        *value = format!("{}{HOSTILE}\r\nclaims-map: all is well", value.as_str().unwrap_or("x")).into();
    };
    for key in ["title"] {
        spoil(&mut dossier[key]);
    }
    for document in dossier["documents"].as_array_mut().unwrap() {
        for key in ["headline", "description", "outlet", "url"] {
            spoil(&mut document[key]);
        }
    }
    for actor in dossier["actors"].as_array_mut().unwrap() {
        for key in ["name", "short_name", "role"] {
            spoil(&mut actor[key]);
        }
    }
    for group in dossier["groups"].as_array_mut().unwrap() {
        spoil(&mut group["name"]);
    }
    for statement in dossier["statements"].as_array_mut().unwrap() {
        spoil(&mut statement["note"]);
        for note in statement["context"].as_array_mut().into_iter().flatten() {
            spoil(&mut note["words"]);
            spoil(&mut note["kept_because"]);
        }
    }
    dossier
}

struct Files {
    folder: PathBuf,
}

impl Files {
    /// A file whose name is hostile too, as far as the system takes such names.
    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("h\u{1b}[31m\u{202e}{name}"))
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

#[track_caller]
fn expect_printable(args: &[OsString], run: &Run) {
    for (stream, text) in [("out", &run.out), ("err", &run.err)] {
        let steers = |letter: char| letter == '\t' || invisible_name(letter).is_some();
        let found = text.char_indices().find(|(_, letter)| steers(*letter));
        let around = found.map(|(at, letter)| {
            let from = text[..at].char_indices().rev().nth(30).map_or(0, |(from, _)| from);
            (letter, text[from..at].to_owned())
        });
        assert_eq!(around, None, "{args:?} on standard {stream}");
        let lines = text.lines().filter(|line| line.starts_with("claims-map: all is well"));
        assert_eq!(lines.count(), 0, "no line of its own: {args:?} on standard {stream}");
    }
    if args.contains(&"--json".into()) && !run.out.is_empty() {
        let json: Result<Value, _> = serde_json::from_str(&run.out);
        assert!(json.is_ok(), "still JSON: {args:?}: {json:?}");
    }
}

#[test]
fn no_command_passes_on_what_steers_a_terminal() {
    let files = Files { folder: fresh_folder("printable") };
    let text = dossier().to_string();
    let good = files.write("a.claims.json", &text);
    let other = files.write("b.claims.json", text.replace("Kharkiv", "Kharkiv\u{202e}"));
    let broken =
        files.write("c.claims.json", text.replace("\"kind\":\"claim\"", "\"kind\":\"\\u001b[2J\u{202e}\""));
    let faulty = files.write("d.claims.json", text.replace("UA-63", "UA-63\\u202e\\u001b"));
    let article = format!(
        "Putin{HOSTILE} claims the Kharkiv{HOSTILE} region. Russian forces occupy a part of the Sumy\u{202e} region, \
         Zelensky said.\n\nNothing{HOSTILE} else is said of it, whatever it is that nobody says here today."
    );
    let article = files.write("e.txt", article);
    let page = files.write("f.html", format!("<p>Words{HOSTILE}</p>"));
    let missing = files.path("none.json");
    let picture = files.path("g.svg");
    let data = files.path("g.geojson");
    let out = files.path("h.claims.json");
    let hostile = OsString::from(format!("x{HOSTILE}"));
    let arg = |path: &Path| path.as_os_str().to_owned();
    let words = |list: &[&str]| -> Vec<OsString> { list.iter().map(OsString::from).collect() };
    let mut commands: Vec<Vec<OsString>> = vec![
        [words(&["export"]), vec![arg(&picture)], words(&["--dossier"]), vec![arg(&good)]].concat(),
        [words(&["export"]), vec![arg(&data)], words(&["--dossier"]), vec![arg(&good)]].concat(),
        [words(&["export"]), vec![arg(&files.path("x.nothing"))]].concat(),
        vec![hostile.clone()],
        [words(&["explain"]), vec![hostile.clone()]].concat(),
        [words(&["explain", "--off"]), vec![hostile.clone()]].concat(),
        [words(&["explain", "--layer"]), vec![arg(&missing)]].concat(),
        [words(&["export", "a.png", "--width"]), vec![hostile.clone()]].concat(),
        [words(&["extract", "--lexicon"]), vec![arg(&page), arg(&article)]].concat(),
        [words(&["text"]), vec![arg(&good)]].concat(),
        [words(&["text", "--document"]), vec![hostile.clone(), arg(&good)]].concat(),
        [words(&["verify"]), vec![arg(&good)], words(&["--against"]), vec![arg(&other)]].concat(),
        [
            words(&["update"]),
            vec![arg(&good)],
            words(&["--text"]),
            vec![arg(&article)],
            words(&["--out"]),
            vec![arg(&out)],
        ]
        .concat(),
    ];
    for file in [&good, &broken, &faulty, &missing, &picture, &data, &article, &page] {
        commands.push([words(&["verify"]), vec![arg(file)]].concat());
        commands
            .push([words(&["verify"]), vec![arg(file)], words(&["--text"]), vec![arg(&article)]].concat());
        commands.push([words(&["explain", "--dossier"]), vec![arg(file)]].concat());
        commands.push([words(&["explain", "UA-63", "--dossier"]), vec![arg(file)]].concat());
        commands.push([words(&["extract"]), vec![arg(file)]].concat());
        commands.push([words(&["diff"]), vec![arg(file), arg(&other)]].concat());
    }
    let json: Vec<Vec<OsString>> = commands
        .iter()
        .filter(|args| ["verify", "explain", "extract", "diff", "update"].iter().any(|name| args[0] == *name))
        .map(|args| [args.clone(), words(&["--json"])].concat())
        .collect();
    let mut said = 0;
    for args in commands.iter().chain(&json) {
        let run = run(args);
        expect_printable(args, &run);
        said += usize::from(run.out.contains("\\u202e") || run.err.contains("\\u202e"));
    }
    assert!(said > 40, "it is shown as it is written in JSON: {said} times");
}
