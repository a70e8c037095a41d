//! `claims-map extract --ndjson` and `claims-map schema`: what whole corpora are run through.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;

use crate::common::{fresh_folder, program, run, run_json};
use serde_json::{Value, json};

const TEXT: &str = "Russian forces occupy parts of the Kharkiv region, Ivan Koval said.";

#[test]
fn each_line_is_answered_before_the_next_is_needed() {
    let mut command = program();
    command.args(["extract", "--ndjson"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (mut to, mut from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for number in 0..3 {
        writeln!(to, "{}", json!({ "id": number, "text": TEXT })).unwrap();
        to.flush().unwrap();
        let mut answer = String::new();
        from.read_line(&mut answer).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!((&answer["id"], &answer["statements"][0]["kind"]), (&json!(number), &json!("occupation")));
    }
    writeln!(to, "no json").unwrap();
    drop(to);
    let mut answer = String::new();
    from.read_line(&mut answer).unwrap();
    assert!(answer.contains("\"kind\":\"no-json\""), "{answer}");
    assert_eq!(child.wait().unwrap().code(), Some(0), "a fault ends nothing");
}

#[test]
fn a_file_of_lines_says_what_single_texts_say() {
    let folder = fresh_folder("corpus-file");
    let (lines, text) = (folder.join("corpus.ndjson"), folder.join("one.txt"));
    std::fs::write(&lines, json!({ "id": "a", "text": TEXT }).to_string()).unwrap();
    std::fs::write(&text, TEXT).unwrap();
    let mut answer = run_json([Path::new("extract"), Path::new("--ndjson"), &lines]);
    let single = run_json([Path::new("extract"), &text, Path::new("--json")]);
    for member in ["id", "text_sha256"] {
        answer.as_object_mut().unwrap().remove(member);
    }
    assert_eq!(answer, single);
    let missing = run(["extract", "--ndjson", "nowhere.ndjson"]);
    assert_eq!(missing.code, Some(2), "{}", missing.out);
}

#[test]
fn schemas_are_printed() {
    for (name, title) in [
        ("dossier", "Claims Map dossier, format claims-map/2"),
        ("extract", "What claims-map extract --ndjson prints, one object a line"),
        ("suggestions", "Claims Map suggestion, one a line"),
    ] {
        assert_eq!(run_json(["schema", name])["title"], title);
    }
    assert_eq!(run(["schema"]).out, run(["schema", "dossier"]).out);
}
