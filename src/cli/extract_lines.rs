//! `claims-map extract --ndjson`: a filter of lines for whole corpora, as Spark's `pipe`, `DuckDB`, GNU parallel and Ray
//! run one: an object a line comes in, an object a line goes out, in the same order.
//!
//! A line that is no text to read gets a fault as its answer, never an end of the program.

use std::io::{BufRead, BufReader, IsTerminal as _, Read as _, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::Streams;
use super::error::CliError;
use super::extract::{JsonExtraction, json};
use crate::budget::{MAX_BYTES, MAX_TEXT_BYTES};
use crate::load::{NotAFile, SourceError, is_standard_input, open_source};
use crate::text::extract::Lexicon;
use crate::text::{CanonicalText, Guard, extract};
use crate::words::{Language, Message, member_twice, message};

/// A line that comes in.
#[derive(Debug, Deserialize)]
struct Line<'a> {
    /// Whatever it is, it comes back as it is.
    #[serde(default, borrow)]
    id: Option<&'a RawValue>,
    #[serde(default, borrow)]
    text: Option<&'a RawValue>,
    #[serde(default, borrow)]
    url: Option<&'a RawValue>,
    #[serde(default, borrow)]
    published: Option<&'a RawValue>,
    #[serde(default, borrow)]
    lang: Option<&'a RawValue>,
}

/// A line that goes out: what came in besides the text, then what was found, or a fault.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(title = "What claims-map extract --ndjson prints, one object a line"))]
pub(super) struct OutLine<'a> {
    /// The id that came in, whatever it is; null where none came.
    #[cfg_attr(test, schemars(with = "serde_json::Value"))]
    id: Option<&'a RawValue>,
    /// The address that came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<serde_json::Value>"))]
    url: Option<&'a RawValue>,
    /// The day that came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<serde_json::Value>"))]
    published: Option<&'a RawValue>,
    /// The language that came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<serde_json::Value>"))]
    lang: Option<&'a RawValue>,
    /// SHA-256 of the canonical text (UTF-8, LF, NFC), in whose code points places are given.
    #[serde(skip_serializing_if = "Option::is_none")]
    text_sha256: Option<&'a str>,
    /// What was found; absent where there is a fault.
    #[serde(flatten)]
    found: Option<JsonExtraction<'a>>,
    /// Why nothing could be looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<Fault>,
}

/// Why nothing could be looked for in a line.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Fault {
    /// For programs: no-json, no-text, too-long or crash.
    kind: &'static str,
    /// In words.
    message: String,
}

/// Answers each line of a file, or of standard input, with one.
///
/// # Errors
/// [`CliError`] for a file that cannot be opened or read, and where standard output is gone.
pub(super) fn extract_lines(
    article: Option<&Path>,
    lexicon: &Lexicon,
    streams: &mut Streams<'_>,
) -> Result<(), CliError> {
    let language = streams.language;
    let out = &mut streams.out;
    match article.filter(|path| !is_standard_input(path)) {
        None if std::io::stdin().is_terminal() => {
            let (path, what) = (PathBuf::from("-"), NotAFile::Terminal);
            Err(SourceError::NotAFile { path, what }.into())
        }
        None => answer(&mut std::io::stdin().lock(), lexicon, language, out),
        Some(path) => answer(&mut BufReader::new(open_source(path)?), lexicon, language, out),
    }
}

fn answer(
    lines: &mut dyn BufRead,
    lexicon: &Lexicon,
    language: Language,
    out: &mut dyn Write,
) -> Result<(), CliError> {
    let mut line = Vec::new();
    let mut answer = Vec::new();
    loop {
        line.clear();
        let read = (&mut *lines).take(MAX_BYTES).read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(out.flush()?);
        }
        let is_whole = line.last() == Some(&b'\n') || (read as u64) < MAX_BYTES;
        if !is_whole {
            skip_line(lines)?;
        }
        if line.trim_ascii().is_empty() {
            // A line for each: a blank one is answered too.
            line.clear();
        }
        answer.clear();
        answer_line(&line, is_whole, lexicon, language, &mut answer)?;
        answer.push(b'\n');
        out.write_all(&answer)?;
        // Whoever waits for an answer before the next line gets it.
        out.flush()?;
    }
}

/// Passes over the rest of a line.
fn skip_line(lines: &mut dyn BufRead) -> std::io::Result<()> {
    loop {
        let buffer = lines.fill_buf()?;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let (length, is_over) = (end.map_or(buffer.len(), |at| at + 1), end.is_some() || buffer.is_empty());
        lines.consume(length);
        if is_over {
            return Ok(());
        }
    }
}

/// Writes the answer to a line.
fn answer_line(
    line: &[u8],
    is_whole: bool,
    lexicon: &Lexicon,
    language: Language,
    out: &mut Vec<u8>,
) -> Result<(), CliError> {
    let fault = |kind, why: Message| Some(Fault { kind, message: language.text(&why) });
    let empty = OutLine {
        id: None,
        url: None,
        published: None,
        lang: None,
        text_sha256: None,
        found: None,
        fault: None,
    };
    let line = line.trim_ascii();
    let written = match serde_json::from_slice::<Line<'_>>(line) {
        _ if !is_whole => {
            let why = message!("cli-lines-too-long", most = (MAX_BYTES / 1024 / 1024).to_string());
            serde_json::to_writer(&mut *out, &OutLine { fault: fault("too-long", why), ..empty })
        }
        _ if line.is_empty() => {
            let why = message!("cli-lines-blank");
            serde_json::to_writer(&mut *out, &OutLine { fault: fault("no-json", why), ..empty })
        }
        // A list would be read by place: its first value is no id.
        _ if !line.starts_with(b"{") => {
            let why = message!("cli-lines-no-json", column = "1");
            serde_json::to_writer(&mut *out, &OutLine { fault: fault("no-json", why), ..empty })
        }
        Err(error) => {
            let why = match member_twice(&error) {
                Some(member) => message!("cli-lines-twice", member = member),
                None => message!("cli-lines-no-json", column = error.column().to_string()),
            };
            serde_json::to_writer(&mut *out, &OutLine { fault: fault("no-json", why), ..empty })
        }
        Ok(Line { id, text, url, published, lang }) => {
            let echo = OutLine { id, url, published, lang, ..empty };
            let text = text.map(RawValue::get).filter(|text| *text != "null");
            match text.map(serde_json::from_str::<String>) {
                None => {
                    let why = message!("cli-lines-no-text");
                    serde_json::to_writer(&mut *out, &OutLine { fault: fault("no-text", why), ..echo })
                }
                Some(Err(error)) if error.is_data() => {
                    let why = message!("cli-lines-text-no-string");
                    serde_json::to_writer(&mut *out, &OutLine { fault: fault("no-text", why), ..echo })
                }
                Some(Err(_half_of_a_letter)) => {
                    let why = message!("cli-lines-text-half-letter");
                    serde_json::to_writer(&mut *out, &OutLine { fault: fault("no-json", why), ..echo })
                }
                Some(Ok(text)) if text.len() > MAX_TEXT_BYTES => {
                    let most = (MAX_TEXT_BYTES / 1024 / 1024).to_string();
                    let why = message!("cli-lines-too-long", most = most);
                    serde_json::to_writer(&mut *out, &OutLine { fault: fault("too-long", why), ..echo })
                }
                Some(Ok(text)) => return Ok(answer_text(&text, echo, lexicon, language, out)?),
            }
        }
    };
    Ok(written.map_err(std::io::Error::from)?)
}

/// Writes what is found in a text; a fault of this program in it is that text's fault, and no other's.
fn answer_text(
    text: &str,
    echo: OutLine<'_>,
    lexicon: &Lexicon,
    language: Language,
    out: &mut Vec<u8>,
) -> std::io::Result<()> {
    let text = CanonicalText::from_text(text);
    let found = catch_unwind(AssertUnwindSafe(|| extract(&text, lexicon)));
    let Ok(extraction) = found else {
        let why = language.text(&message!("cli-lines-crash"));
        let line = OutLine { fault: Some(Fault { kind: "crash", message: why }), ..echo };
        return Ok(serde_json::to_writer(out, &line)?);
    };
    let guard = Guard::new(&text, lexicon.guard_words());
    let found = Some(json(&guard, &text, &extraction, language));
    let OutLine { id, url, published, lang, .. } = echo;
    let text_sha256 = Some(text.sha256());
    let line = OutLine { id, url, published, lang, text_sha256, found, fault: None };
    Ok(serde_json::to_writer(out, &line)?)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::load::shipped_lexicon;

    /// `data/extract.schema.json` is a golden: `UPDATE_GOLDEN=1` rewrites it.
    #[test]
    fn the_shipped_schema_describes_an_answer() {
        let schema = schemars::schema_for!(OutLine<'_>).to_value();
        crate::format::expect_golden("data/extract.schema.json", &schema);
    }

    fn answers(lines: &[u8]) -> Vec<Value> {
        let lexicon = shipped_lexicon().unwrap();
        let (mut lines, mut out) = (lines, Vec::new());
        answer(&mut lines, &lexicon, Language::ENGLISH, &mut out).unwrap();
        let out = String::from_utf8(out).unwrap();
        out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    #[test]
    fn each_line_has_an_answer_in_its_order() {
        let text = "Russian forces occupy parts of the Kharkiv region, Ivan Koval said.";
        let lines = format!(
            "{}\n{}\n\nno json\n{{\"id\":[7,1.50],\"url\":\"https://a.example/1\"}}\n{{\"id\":8,\"text\":\"\\ud800\"}}\n{}",
            json!({ "id": "first", "text": text, "published": "2025-03-17", "lang": "en" }),
            json!({ "id": { "a": 1 }, "text": "" }),
            json!({ "text": text }),
        );
        let answers = answers(lines.as_bytes());
        let kind = |number: usize| answers[number]["fault"]["kind"].as_str();
        assert_eq!(answers.len(), 7, "{answers:?}");
        assert_eq!(answers[5]["id"], 8, "the line is JSON, only its text is none");
        assert_eq!((&answers[0]["id"], kind(0)), (&json!("first"), None));
        assert_eq!(answers[0]["statements"][0]["region_ids"], json!(["UA-63"]));
        assert_eq!((&answers[0]["published"], &answers[0]["lang"]), (&json!("2025-03-17"), &json!("en")));
        assert_eq!((&answers[1]["id"], &answers[1]["statements"]), (&json!({ "a": 1 }), &json!([])));
        assert_eq!([kind(2), kind(3), kind(4)], [Some("no-json"), Some("no-json"), Some("no-text")]);
        assert_eq!(
            (&answers[4]["id"], &answers[4]["url"]),
            (&json!([7, 1.50]), &json!("https://a.example/1"))
        );
        assert_eq!(kind(5), Some("no-json"), "half of a letter");
        assert_eq!((&answers[6]["id"], kind(6)), (&Value::Null, None), "the last one without a line end");
        assert_eq!(answers[6]["statements"], answers[0]["statements"], "the same text, the same answer");
    }

    #[test]
    fn an_id_is_the_one_of_an_object_and_stays_with_a_fault() {
        let answers = answers(b"[1]\n{\"id\":\"b\",\"text\":42}\n{\"id\":2,\"text\":null}\n\"words\"\n");
        let facts = answers.iter().map(|one| (one["id"].clone(), one["fault"]["kind"].clone()));
        let expected = [
            (Value::Null, json!("no-json")),
            (json!("b"), json!("no-text")),
            (json!(2), json!("no-text")),
            (Value::Null, json!("no-json")),
        ];
        assert!(facts.eq(expected), "{answers:?}");
        assert_eq!(answers[1]["fault"]["message"], "“text” is no string");
    }

    #[test]
    fn what_stands_twice_and_what_is_blank_is_said_so() {
        let answers = answers(
            "{\"id\":1,\"text\":\"Quiet.\",\"text\":\"Loud.\"}\n \n{\"id\":1,\"id\":2,\"text\":\"\"}\n"
                .as_bytes(),
        );
        let said: Vec<&str> = answers.iter().filter_map(|one| one["fault"]["message"].as_str()).collect();
        let expected =
            ["“text” stands twice in this line", "this line is blank", "“id” stands twice in this line"];
        assert_eq!(said, expected);
    }

    #[test]
    fn bytes_that_are_no_text_are_a_fault_of_their_line() {
        let answers = answers(b"{\"id\":1,\"text\":\"\xff\"}\n{\"id\":2,\"text\":\"Quiet.\"}\n");
        assert_eq!(answers[0]["fault"]["kind"], "no-json");
        assert_eq!((&answers[1]["id"], answers[1].get("fault")), (&json!(2), None));
    }
}
