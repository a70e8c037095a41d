//! The guard's cases: texts with a quote, and what around it or left out of it must be noted.
//!
//! `tests/guard/*.txt` holds one case a line, in English, Ukrainian and Russian; the first lines of
//! `english.txt` say how. The cases that stand beside the repository are checked where they are there.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::common::{fresh_folder, run};
use claims_map::load::load_lexicon;
use claims_map::model::{GuardKind, GuardNote, GuardPlace};
use claims_map::text::{CanonicalText, Guard, GuardWords, guard_quote};
use proptest::prelude::*;
use serde_json::Value;

/// A text and the segments of a quote in it.
struct Case {
    text: CanonicalText,
    ranges: Vec<Range<usize>>,
}

impl Case {
    /// Reads a text with its segments between `[` and `]`.
    fn marked(marked: &str) -> Self {
        let (mut ranges, mut start, mut text) = (Vec::new(), 0, String::new());
        let mut at = 0;
        for letter in marked.replace('¶', "\n\n").replace('⏎', "\n").chars() {
            match letter {
                '[' => start = at,
                ']' => ranges.push(start..at),
                other => {
                    text.push(other);
                    at += 1;
                }
            }
        }
        Self { text: CanonicalText::from_text(&text), ranges }
    }

    /// The notes on what stands around the quote; the cases’ quotes are short, which has its own tests.
    fn notes(&self) -> Vec<GuardNote> {
        let mut notes = guard_quote(&self.text, &self.ranges, GuardWords::shipped());
        notes.retain(|note| note.kind != GuardKind::Pieces);
        notes
    }
}

/// How the cases write a note: `neg-out`.
fn short(note: &GuardNote) -> String {
    let kind = match note.kind {
        GuardKind::Negation => "neg",
        GuardKind::Condition => "cond",
        GuardKind::Question => "q",
        GuardKind::Attribution => "attr",
        GuardKind::Pieces => "pieces",
        GuardKind::UnnamedArea | GuardKind::UnnamedSource => "unnamed",
    };
    let place = match note.place {
        GuardPlace::Before => "before",
        GuardPlace::Outside => "out",
        GuardPlace::LeftOut => "left",
        GuardPlace::Next => "next",
        GuardPlace::Within => "within",
    };
    format!("{kind}-{place}")
}

#[track_caller]
fn check(file: &str, least: usize) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/guard").join(file);
    let source = std::fs::read_to_string(path).unwrap();
    let lines: Vec<&str> =
        source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).collect();
    assert!(lines.len() >= least, "{file} is read: {} cases", lines.len());
    let mut faults = Vec::new();
    for line in lines {
        let (expected, marked) = line.split_once(" | ").unwrap();
        let expected: BTreeSet<String> =
            expected.split(' ').filter(|word| *word != "none").map(str::to_owned).collect();
        let notes = Case::marked(marked).notes();
        let attributions = expected.iter().any(|word| word.starts_with("attr"));
        let found: BTreeSet<String> =
            notes.iter().map(short).filter(|word| attributions || !word.starts_with("attr")).collect();
        if found != expected {
            let shown: Vec<String> = notes.iter().map(ToString::to_string).collect();
            faults.push(format!("{line}\n    {}", shown.join("\n    ")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn english_is_guarded() {
    check("english.txt", 350);
}

#[test]
fn ukrainian_is_guarded() {
    check("ukrainian.txt", 200);
}

#[test]
fn russian_is_guarded() {
    check("russian.txt", 140);
}

/// The folder beside the repository with inputs that failed; `None` where it is not there.
fn faults_folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/faults");
    folder.is_dir().then_some(folder)
}

/// Where the segments of a quote stand in a text, each behind the one before.
fn ranges_of<'a>(text: &CanonicalText, segments: impl Iterator<Item = &'a str>) -> Vec<Range<usize>> {
    let mut from = 0;
    let place = |segment: &str| {
        let start = text.occurrences(segment).into_iter().find(|start| *start >= from).unwrap();
        from = start + segment.chars().count();
        start..from
    };
    segments.map(place).collect()
}

#[test]
fn the_cases_beside_the_repository_are_guarded() {
    let Some(folder) = faults_folder() else { return };
    let cases = std::fs::read_to_string(folder.join("guard/cases.tsv")).unwrap();
    for line in cases.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [_, _, expected, text, quote] = fields.as_slice() else { panic!("five fields: {line}") };
        let text = CanonicalText::from_text(&text.replace('¶', "\n\n"));
        let ranges = ranges_of(&text, quote.split(" … "));
        let notes = guard_quote(&text, &ranges, GuardWords::shipped());
        let kinds: Vec<GuardKind> = notes.iter().map(|note| note.kind).collect();
        let holds = match *expected {
            "none" => kinds.iter().all(|kind| *kind == GuardKind::Attribution),
            "cond" => kinds.contains(&GuardKind::Condition),
            "question" => kinds.contains(&GuardKind::Question),
            _ => kinds.contains(&GuardKind::Negation),
        };
        assert!(holds, "{line}: {notes:?}");
    }
}

#[test]
fn an_ellipsis_that_swallows_a_negation_is_seen() {
    let Some(folder) = faults_folder() else { return };
    let bytes = std::fs::read(folder.join("dossiers/elision.claims.json")).unwrap();
    let dossier: Value = serde_json::from_slice(&bytes).unwrap();
    let text = CanonicalText::from_text(dossier["documents"][0]["text"].as_str().unwrap());
    let statements = dossier["statements"].as_array().unwrap();
    let inverted = statements.iter().find(|one| one["id"] == "ellipsis-inversion").unwrap();
    let segments = inverted["quote"]["segments"].as_array().unwrap();
    let ranges = ranges_of(&text, segments.iter().map(|segment| segment["exact"].as_str().unwrap()));
    let notes = guard_quote(&text, &ranges, GuardWords::shipped());
    let left_out = notes.iter().find(|note| note.place == GuardPlace::LeftOut).unwrap();
    assert_eq!((left_out.kind, left_out.words.as_str()), (GuardKind::Negation, "not"), "{notes:?}");
}

#[test]
fn a_note_says_what_and_where() {
    for (marked, sentence) in [
        (
            "They did not [hold the town].",
            "“not” stands in the same sentence outside the quote: the source may say the opposite",
        ),
        (
            "[They hold the town]. That is false.",
            "“false” stands in the sentence after the quote: the source may say the opposite",
        ),
        (
            "[They] could [hold the town].",
            "“could” is left out between two parts of the quote: the source may say it only as a possibility, as an aim or under a condition",
        ),
        (
            "What if they come? [They hold the town].",
            "“What if” stands in the sentence before the quote: the source may say it only as a possibility, as an aim or under a condition",
        ),
        (
            "Do [they hold the town]?",
            "“?” stands in the same sentence outside the quote: the source may only ask whether it is so",
        ),
        (
            "According⏎to the mayor, [they hold the town].",
            "“According to” stands in the same sentence outside the quote: it may be somebody’s words; check who the speaker is",
        ),
    ] {
        let notes = Case::marked(marked).notes();
        assert_eq!(notes.iter().map(ToString::to_string).collect::<Vec<String>>(), [sentence], "{marked}");
        assert!(notes.iter().all(|note| !note.is_answered()), "nobody has answered: {marked}");
    }
}

#[test]
fn words_in_the_quote_and_odd_ranges_are_no_note() {
    for marked in ["[They do not hold the town, if at all, he said?]", "[]Not a word.", "Not a word."] {
        assert_eq!(Case::marked(marked).notes(), [], "{marked}");
    }
    let text = CanonicalText::from_text("Not this.");
    for (start, end) in [(4, 99), (8, 4), (usize::MAX, usize::MAX)] {
        assert_eq!(
            guard_quote(&text, &[Range { start, end }], GuardWords::shipped()),
            [],
            "{start} to {end}"
        );
    }
    let overlapping = Case::marked("They do [not hold] the town.");
    let ranges = [overlapping.ranges[0].clone(), 6..14, 10..20];
    assert_eq!(
        guard_quote(&overlapping.text, &ranges, GuardWords::shipped()),
        [],
        "segments that touch are one"
    );
}

#[test]
fn what_is_left_out_far_away_is_seen_once_of_each_kind() {
    let middle =
        "They did not come. He said so. They never came. Did they? If they come, it rains. ".repeat(80);
    let case = Case::marked(&format!("[They hold Lyman]. {middle}[They hold Kupyansk]."));
    let notes: Vec<String> =
        case.notes().iter().map(|note| format!("{} {}", short(note), note.words)).collect();
    for expected in ["neg-left not", "attr-left said", "q-left ?", "cond-left If"] {
        assert!(notes.contains(&expected.to_owned()), "no {expected} in {notes:?}");
    }
    assert!(notes.len() < 40, "not each of hundreds: {}", notes.len());
}

#[test]
fn many_quotes_of_one_text_are_guarded_as_each_alone() {
    let text =
        "It is not true that they hold it. They said so. If they come, we leave. Did they? No. ".repeat(60);
    let text = CanonicalText::from_text(&text);
    let guard = Guard::new(&text, GuardWords::shipped());
    for start in (0..text.length() - 200).step_by(37) {
        let ranges = [start..start + 9, start + 40..start + 55, text.length() - 30..text.length() - 9];
        assert_eq!(guard.notes(&ranges), guard_quote(&text, &ranges, GuardWords::shipped()), "{start}");
    }
}

#[test]
fn hostile_texts_are_read_in_bounded_time_and_without_panic() {
    for unit in
        ["no ", "не ", "if not ", "U.S. ", ". ", "a", "?\n", "«“„", "\u{ad}\u{301}", "1.1,1", "…\n\n", " "]
    {
        let text = CanonicalText::from_text(&unit.repeat(20_000));
        let length = text.length();
        let notes = guard_quote(
            &text,
            &[10..14, length / 2..length / 2 + 3, length - 9..length - 2],
            GuardWords::shipped(),
        );
        assert!(notes.len() < 200, "{unit}: {} notes", notes.len());
    }
}

proptest! {
    #[test]
    fn whatever_stands_around_a_quote_notes_are_words_of_the_text(
        words in prop::collection::vec(prop::sample::select(WORDS.to_vec()), 1..60),
        cuts in prop::collection::vec(0usize..400, 0..6),
    ) {
        let text = CanonicalText::from_text(&words.concat());
        let mut cuts = cuts;
        cuts.sort_unstable();
        let ranges = cuts.chunks_exact(2).map(|pair| pair[0]..pair[1]);
        let ranges: Vec<Range<usize>> = ranges.filter(|range| range.end <= text.length()).collect();
        let mut notes = guard_quote(&text, &ranges, GuardWords::shipped());
        notes.retain(|note| note.kind != GuardKind::Pieces);
        for note in &notes {
            prop_assert_eq!(text.slice(note.range.start, note.range.end), Some(note.words.as_str()));
            prop_assert!(!note.words.trim().is_empty(), "{:?}", note);
            let is_quoted = ranges.iter().any(|range| range.start <= note.range.start && note.range.end <= range.end);
            prop_assert!(!is_quoted, "the reader sees {:?}", note);
        }
        let starts: Vec<usize> = notes.iter().map(|note| note.range.start).collect();
        prop_assert!(starts.is_sorted(), "in the text's order: {:?}", starts);
    }
}

/// Pieces of which texts are made, with what tends to break ranges.
const WORDS: [&str; 32] = [
    "not ",
    "no, ",
    "never ",
    "if ",
    "could ",
    "whether ",
    "that ",
    "said ",
    "false ",
    "they ",
    "hold ",
    "the town",
    ". ",
    "? ",
    "! ",
    "… ",
    "\n",
    "\n\n",
    "“",
    "” ",
    "«",
    "» ",
    "не ",
    "якщо ",
    "чи ",
    "що ",
    "нет ",
    "U.S. ",
    "Gen. ",
    "n’t ",
    "\u{ad}",
    "й\u{306}",
];

#[test]
fn a_lexicon_brings_words_of_its_own_for_the_guard() {
    let source: Value = serde_json::from_str(include_str!("../../data/lexicon.json")).unwrap();
    let mut own = source.clone();
    own["guard"] = serde_json::json!({ "negation": { "en": ["nope"] } });
    let text = CanonicalText::from_text("They nope and not hold the town.");
    let words = |lexicon: &Value| {
        let lexicon = load_lexicon(lexicon.to_string().as_bytes(), "mine.json").unwrap();
        let notes = guard_quote(&text, &[Range { start: 19, end: 32 }], lexicon.guard_words());
        notes.into_iter().map(|note| note.words).collect::<Vec<String>>()
    };
    assert_eq!(words(&own), ["nope"], "its own words");
    own.as_object_mut().unwrap().remove("guard");
    assert_eq!(words(&own), ["not"], "the shipped ones where it has none");
}

#[test]
fn faults_in_the_sections_of_words_are_named_by_place() {
    let mut lexicon: Value = serde_json::from_str(include_str!("../../data/lexicon.json")).unwrap();
    lexicon["guard"]["denial"]["en"][0] = "de{ny".into();
    lexicon["guard"]["nonsense"] = serde_json::json!({});
    lexicon["sizes"]["most"]["uk"][1] = "*".into();
    lexicon["shares"]["9/3"] = serde_json::json!({});
    let error = load_lexicon(lexicon.to_string().as_bytes(), "mine.json").unwrap_err();
    let sentences: Vec<String> = error.findings.iter().map(ToString::to_string).collect();
    for part in [
        "mine.json: guard.denial.en[0]: the braces do not pair",
        "mine.json: guard.nonsense: there is no such keyword; write denial, ",
        "mine.json: sizes.most.uk[1]: the form is empty",
        "mine.json: shares.9/3: there is no such keyword; write percent, ",
    ] {
        assert!(sentences.iter().any(|sentence| sentence.contains(part)), "no “{part}” in {sentences:#?}");
    }
}

#[test]
fn extract_says_what_stands_around_what_it_suggests() {
    let folder = fresh_folder("guard-extract");
    let article = folder.join("article.txt");
    std::fs::write(
        &article,
        "Russian forces occupy parts of the Kharkiv region, Ivan Koval said. That is false.",
    )
    .unwrap();
    let text = run([Path::new("extract"), &article]);
    assert_eq!(text.code, Some(0), "{}", text.err);
    assert!(
        text.out.contains("   careful: “false” stands in the sentence after the quote: "),
        "{}",
        text.out
    );
    let json = run([Path::new("extract"), &article, Path::new("--json")]);
    let value: Value = serde_json::from_str(&json.out).unwrap();
    let expected =
        serde_json::json!({ "kind": "negation", "place": "next", "words": "false", "start": 76, "end": 81 });
    assert_eq!(value["statements"][0]["guard"][0], expected, "{}", json.out);
}
