//! What is wrong with a JSON text, in words: the reader's own in English, ours by the kind of fault elsewhere.

use crate::format::open::MemberFault;
use crate::words::{Arg, Message, Say, message, of_json};

/// What the JSON reader says of lists in lists in lists, over 127 deep.
const TOO_DEEP: &str = "recursion limit exceeded";

/// What is wrong, without its place, which whoever asks says himself.
pub(super) fn json_problem(error: &serde_json::Error) -> Message {
    let said = error.to_string();
    problem(error, said.split(" at line ").next().unwrap_or_default())
}

/// What is wrong where the place stands elsewhere in the sentence; in English the reader's words have it too.
pub(super) fn json_problem_as_said(error: &serde_json::Error) -> Message {
    problem(error, &error.to_string())
}

/// What is wrong with a text as GeoJSON.
pub(super) fn geojson_problem(error: &geojson::Error) -> Message {
    let said = error.to_string();
    match error {
        geojson::Error::MalformedGeoJson(json) => problem(json, &said),
        _ => words_of("data", "", &said),
    }
}

/// A fault by its kind; `said` is what the reader says of it.
fn problem(error: &serde_json::Error, said: &str) -> Message {
    // What this program finds in members that it does not know has a sentence of its own.
    if let Some(fault) = MemberFault::of(&error.to_string()) {
        return fault.message();
    }
    let known = of_json(error);
    let word = |name: &str| match known.args().iter().find(|(one, _)| *one == name) {
        Some((_, Arg::Text(word))) => word.clone(),
        _ => String::new(),
    };
    words_of(&word("kind"), &word("name"), said)
}

fn words_of(kind: &str, name: &str, said: &str) -> Message {
    match said.split_once(TOO_DEEP) {
        Some((before, behind)) => message!("load-json-too-deep", before = before, behind = behind),
        None => message!("load-json", kind = kind, name = name, library = said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::wire::WireDossier;
    use crate::words::Language;

    fn said(json: &str) -> (String, String) {
        let error = serde_json::from_str::<WireDossier>(json).unwrap_err();
        let message = json_problem(&error);
        (message.english(), Language::UKRAINIAN.text(&message))
    }

    #[test]
    fn faults_are_said_by_their_kind_in_ukrainian_and_by_the_reader_in_english() {
        let deep = format!("{{\"x\":{}", "[".repeat(200));
        let deep_and_whole = format!("{{\"x\":{}{}}}", "[".repeat(70), "]".repeat(70));
        for (json, english, ukrainian) in [
            ("{\"format\" 1}", "expected `:`", "це не JSON"),
            ("{\"format\":", "EOF while parsing", "зарано"),
            ("{}", "missing field `format`", "бракує поля «format»"),
            ("{\"format\":5}", "invalid type", "дані не такі"),
            ("{\"x\":1,\"x\":2}", "the field “x” is given twice", "поле «x» стоїть двічі"),
            ("{\"x\":\"\\ud800\"}", "half of a letter", "половина літери"),
            (&deep_and_whole, "nested more than 64 deep", "більш ніж 64 рівні"),
            (&deep, "nested too deep", "вкладено"),
        ] {
            let (in_english, in_ukrainian) = said(json);
            assert!(in_english.contains(english), "{json}: {in_english}");
            assert!(in_ukrainian.contains(ukrainian), "{json}: {in_ukrainian}");
            assert!(!in_english.contains("line"), "whoever asks says where: {in_english}");
        }
    }
}
