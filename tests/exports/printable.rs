//! Whatever stands in files, names and arguments, nothing that steers a terminal or is not seen comes out of a
//! command as it is, as text or as JSON.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::common::{Run, fresh_folder, run, shipped};
use claims_map::text::invisible_name;
use serde_json::Value;

/// What steers a terminal, turns the direction of writing or is not seen.
const HOSTILE: &str =
    "\u{1b}[2J\u{7}\u{8}\u{7f}\u{9b}31m\u{202e}\u{2066}\u{200f}\u{200b}\u{ad}\u{feff}\u{e0041}";

/// An article with that in the places of the asterisks.
const ARTICLE: &str = "Putin* claims the Kharkiv* region. Russian forces occupy a part of the Sumy* region, Zelensky said.\n\n\
    Nothing* else is said of it, whatever it is that nobody says here today.";

/// A dossier all of whose words are hostile.
fn dossier() -> Value {
    let mut dossier = shipped().1;
    let spoil = |value: &mut Value| {
        *value = format!("{}{HOSTILE}\r\nclaims-map: all is well", value.as_str().unwrap_or("x")).into();
    };
    spoil(&mut dossier["title"]);
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

/// What is typed: a command with each of the files, and what each command may be given beside them.
fn commands(files: &Files) -> Vec<Vec<OsString>> {
    let text = dossier().to_string();
    let good = files.write("a.claims.json", &text);
    let other = files.write("b.claims.json", text.replace("Kharkiv", "Kharkiv\u{202e}"));
    let broken =
        files.write("c.claims.json", text.replace("\"kind\":\"claim\"", "\"kind\":\"\\u001b[2J\u{202e}\""));
    let faulty = files.write("d.claims.json", text.replace("UA-63", "UA-63\\u202e\\u001b"));
    let article = files.write("e.txt", ARTICLE.replace('*', HOSTILE));
    let page = files.write("f.html", format!("<p>Words{HOSTILE}</p>"));
    let (missing, picture, data) = (files.path("none.json"), files.path("g.svg"), files.path("g.geojson"));
    let hostile = PathBuf::from(format!("x{HOSTILE}"));
    let typed = |words: &str, paths: &[&Path]| -> Vec<OsString> {
        let mut paths = paths.iter();
        let word = |word: &str| match word {
            "*" => paths.next().unwrap().as_os_str().to_owned(),
            other => other.into(),
        };
        words.split(' ').map(word).collect()
    };
    let mut commands = vec![
        typed("export * --dossier *", &[&picture, &good]),
        typed("export * --dossier *", &[&data, &good]),
        typed("export *", &[&files.path("x.nothing")]),
        typed("*", &[&hostile]),
        typed("explain *", &[&hostile]),
        typed("explain --off *", &[&hostile]),
        typed("explain --layer *", &[&missing]),
        typed("export a.png --width *", &[&hostile]),
        typed("extract --lexicon * *", &[&page, &article]),
        typed("text *", &[&good]),
        typed("text --document * *", &[&hostile, &good]),
        typed("verify * --against *", &[&good, &other]),
        typed("update * --text * --out *", &[&good, &article, &files.path("h.claims.json")]),
    ];
    for file in [&good, &broken, &faulty, &missing, &picture, &data, &article, &page] {
        for words in ["verify *", "explain --dossier *", "explain UA-63 --dossier *", "extract *"] {
            commands.push(typed(words, &[file]));
        }
        commands.push(typed("verify * --text *", &[file, &article]));
        commands.push(typed("diff * *", &[file, &other]));
    }
    let takes_json = |args: &&Vec<OsString>| {
        ["verify", "explain", "extract", "diff", "update"].iter().any(|name| args[0] == *name)
    };
    let json: Vec<Vec<OsString>> = commands
        .iter()
        .filter(takes_json)
        .map(|args| args.iter().cloned().chain(["--json".into()]).collect())
        .collect();
    commands.into_iter().chain(json).collect()
}

#[test]
fn no_command_passes_on_what_steers_a_terminal() {
    let files = Files { folder: fresh_folder("printable") };
    let mut said = 0;
    for args in commands(&files) {
        let run = run(&args);
        expect_printable(&args, &run);
        said += usize::from(run.out.contains("\\u202e") || run.err.contains("\\u202e"));
    }
    assert!(said > 40, "it is shown as it is written in JSON: {said} times");
}
