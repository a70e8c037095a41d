//! What the tests of the program share: running it without a display, and a folder for its files.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::allow_attributes,
    reason = "each test file uses some of this, and a test may fail"
)]

pub(crate) mod browser;
pub(crate) mod exported;
pub(crate) mod pictures;

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// What a run of the program left behind.
pub(crate) struct Run {
    /// The exit code; `None` where a signal ended it.
    pub(crate) code: Option<i32>,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// The program, with no display to open a window on.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_claims-map"));
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(name);
    }
    // It speaks English, whatever the system speaks.
    command.env_remove("LANGUAGE").env("LC_ALL", "C.UTF-8");
    command
}

/// Runs the program to its end. What it refuses it refuses in Ukrainian too, without an English word.
#[track_caller]
pub(crate) fn run<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Run {
    let args: Vec<OsString> = args.into_iter().map(|arg| arg.as_ref().to_owned()).collect();
    let run = Run::from(program().args(&args).output().unwrap());
    if run.code == Some(2) && !args.iter().any(|arg| arg == "--lang") {
        let again = Run::from(program().args(["--lang", "uk"]).args(&args).output().unwrap());
        assert_eq!(again.code, Some(2), "{args:?} in Ukrainian: {}", again.err);
        let english = english_words(&again.err, &args);
        assert!(english.is_empty(), "{args:?}: {english:?} in: {}", again.err);
    }
    run
}

/// The English words of a sentence: of small letters, outside quotation marks, names of files, options and keywords, and
/// not what was typed.
fn english_words(said: &str, args: &[OsString]) -> Vec<String> {
    let mut outside = String::new();
    let mut depth = 0_usize;
    for letter in said.chars() {
        match letter {
            '“' | '«' => depth += 1,
            '”' | '»' => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    let typed: Vec<String> = args.iter().map(|arg| arg.to_string_lossy().into_owned()).collect();
    // What stands in files and is typed: keywords, members, ids, endings.
    let keywords = [
        "light",
        "code",
        "capital",
        "type",
        "dark",
        "auto",
        "left",
        "right",
        "below",
        "square",
        "link",
        "story",
        "columns",
        "wide",
        "features",
        "geometry",
        "coordinates",
        "properties",
        "putin",
        "kremlin",
        "peskov",
        "zelensky",
        "waltz",
        "occupation",
        "advance",
        "buildup",
        "claim",
        "concession",
        "denial",
        "recapture",
        "ukraine",
        "russia",
        "independent",
        "other",
    ];
    let pieces = outside.split_whitespace().filter(|word| !word.starts_with('.'));
    let words = pieces.map(|word| word.trim_matches([',', ';', ':', '.', '(', ')']));
    let is_english = |word: &&str| {
        word.len() > 3
            && word.chars().all(|letter| letter.is_ascii_lowercase())
            && !keywords.contains(word)
            && !typed.iter().any(|arg| arg.contains(word))
    };
    words.filter(is_english).map(str::to_owned).collect()
}

/// What the program said on standard error besides what had no room in a picture.
#[allow(dead_code, clippy::allow_attributes, reason = "not every test program makes pictures")]
pub(crate) fn said_besides_left_out(run: &Run) -> String {
    let is_other = |line: &&str| !line.contains("left out at this size") && !line.contains("не вмістилося");
    run.err.lines().filter(is_other).collect()
}

/// Runs the program, which must succeed and print JSON and nothing else.
pub(crate) fn run_json<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Value {
    let run = run(args);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "the program succeeds");
    serde_json::from_str(&run.out).unwrap()
}

/// An empty folder of this name under the build's folder for tests.
pub(crate) fn fresh_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The names in a folder, sorted.
pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The shipped dossier's path and its JSON.
pub(crate) fn shipped() -> (PathBuf, Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/kyivpost-49020.claims.json");
    let json = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    (path, json)
}

/// The article's text, where it lies beside the repository.
pub(crate) fn article() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/sources/kyivpost-49020.txt");
    path.exists().then_some(path)
}
