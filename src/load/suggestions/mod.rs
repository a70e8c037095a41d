//! Suggestions that a person, a model or another tool wrote into a file: JSON Lines, a table, W3C annotations, exports
//! of Hypothesis and `INCEpTION`.
//!
//! What a file is, is told from its content. Each row is read by itself: one that cannot be read is a fault in its
//! place, and the others stand. Not here: whether a quote stands in its article, and what areas a name means
//! (`service`).

mod annotation;
mod cas;
mod table;
mod web_anno;

use serde_json::{Map, Value};

use super::source::source_name;
use crate::budget::MAX_GIVEN;
use crate::format::suggestion_line::{LISTS, MEMBERS, SuggestionLine};
use crate::text::CanonicalText;
use crate::words::{Message, Say, message, say_in_english};

/// A suggestion as a file has it; nothing of it is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct SuggestedRow {
    /// Where it stands in the file.
    pub place: RowPlace,
    /// What it says; else why it cannot be read, without a full stop.
    pub said: Result<Suggested, Message>,
}

/// What a suggestion in a file says, word for word.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Suggested {
    /// The words, several where some between them are left out.
    pub quote: Vec<String>,
    /// What stands right before and right behind the words; empty where nothing is said of that.
    pub around: [String; 2],
    /// What is said.
    pub kind: Option<String>,
    /// The areas, by id or name.
    pub areas: Vec<String>,
    /// A place, by id or name.
    pub place: Option<String>,
    /// Who says it; `None` for the article.
    pub speaker: Option<String>,
    /// Through whom, nearest to the speaker first.
    pub through: Vec<String>,
    /// The side that does it.
    pub by: Option<String>,
    /// How much of the areas.
    pub extent: Option<String>,
    /// The words for a part.
    pub wording: Option<String>,
    /// The share of a part, in percent.
    pub percent: Option<f64>,
    /// How firmly.
    pub modality: Option<String>,
    /// Why it is suggested.
    pub reason: Option<String>,
    /// Who or what suggests it.
    pub origin: Option<String>,
    /// The document, by id or address.
    pub document: Option<String>,
}

/// Where in a file a suggestion stands, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowPlace {
    /// In a line.
    Line(usize),
    /// In a list.
    Item(usize),
}

impl Say for RowPlace {
    fn message(&self) -> Message {
        match self {
            Self::Line(number) => message!("load-suggested-line", number = number.to_string()),
            Self::Item(number) => message!("load-suggested-item", number = number.to_string()),
        }
    }
}

/// Why a file has no suggestions that can be read.
#[derive(Debug, thiserror::Error)]
pub struct SuggestionsError {
    /// The file, as the user named it.
    pub file: String,
    /// What is wrong with it.
    pub problem: SuggestionsProblem,
}

/// What is wrong with a file of suggestions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SuggestionsProblem {
    /// It is not UTF-8; the offset of the first byte that is none.
    NotUtf8(usize),
    /// It is none of the formats that are read.
    Unknown,
    /// It has more than [`MAX_GIVEN`] suggestions.
    TooMany,
    /// It has no suggestion.
    None,
}

impl Say for SuggestionsError {
    fn message(&self) -> Message {
        let file = source_name(&self.file);
        match self.problem {
            SuggestionsProblem::NotUtf8(at) => message!("load-not-utf8", file = file, at = at.to_string()),
            SuggestionsProblem::Unknown => message!("load-suggested-unknown", file = file),
            SuggestionsProblem::TooMany => {
                message!("load-suggested-too-many", file = file, most = MAX_GIVEN.to_string())
            }
            SuggestionsProblem::None => message!("load-suggested-none", file = file),
        }
    }
}

say_in_english!(SuggestionsError);

/// Reads suggestions; the name is used in errors.
///
/// # Errors
/// [`SuggestionsError`], which names the file.
pub fn load_suggestions(bytes: &[u8], name: &str) -> Result<Vec<SuggestedRow>, SuggestionsError> {
    let failed = |problem| SuggestionsError { file: name.to_owned(), problem };
    let text = std::str::from_utf8(bytes)
        .map_err(|error| failed(SuggestionsProblem::NotUtf8(error.valid_up_to())))?;
    let text = text.trim_start_matches('\u{feff}');
    let rows = rows_of(text).ok_or_else(|| failed(SuggestionsProblem::Unknown))?;
    match rows.len() {
        0 => Err(failed(SuggestionsProblem::None)),
        count if count > MAX_GIVEN => Err(failed(SuggestionsProblem::TooMany)),
        _ => Ok(rows),
    }
}

/// The rows of a text in any of the formats; `None` where it is in none.
fn rows_of(text: &str) -> Option<Vec<SuggestedRow>> {
    if text.starts_with(web_anno::HEAD) {
        return Some(web_anno::rows(text));
    }
    let fenced = text.trim_start().starts_with("```");
    let begins = text.trim_start().chars().next();
    if !fenced && !matches!(begins, Some('{' | '[')) {
        return table::rows(text).or_else(|| json_rows(&without_talk(text)?));
    }
    json_rows(text)
}

/// What a model answers, without the words that it puts before and behind its lines of JSON, each of which stays in its
/// place; `None` where there are no such lines.
fn without_talk(text: &str) -> Option<String> {
    let begins = |line: &str| line.trim_start().starts_with(['{', '[']) || line.trim().starts_with("```");
    let ends = |line: &str| line.trim_end().trim_end_matches(',').ends_with(['}', ']']);
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(|line| begins(line))?;
    let last = lines.iter().rposition(|line| ends(line)).filter(|last| *last >= first)?;
    let is_kept = |at: usize| (first..=last).contains(&at) && !lines[at].trim().starts_with("```");
    let kept = lines.iter().enumerate().map(|(at, line)| if is_kept(at) { *line } else { "" });
    Some(kept.collect::<Vec<_>>().join("\n"))
}

/// The rows of JSON: one value, or one a line.
fn json_rows(text: &str) -> Option<Vec<SuggestedRow>> {
    if let Ok(value) = serde_json::from_str::<Value>(without_fence(text)) {
        return items_of(value);
    }
    Some(lines(text))
}

/// A text without the fence that models put around what they write.
fn without_fence(text: &str) -> &str {
    let Some(inside) = text.trim().strip_prefix("```") else { return text };
    let inside = inside.split_once('\n').map_or("", |(_, inside)| inside);
    inside.trim_end().strip_suffix("```").unwrap_or(inside)
}

/// JSON Lines: an object a line; blank lines and fences are passed over.
fn lines(text: &str) -> Vec<SuggestedRow> {
    let lines = text.lines().enumerate();
    let lines = lines.filter(|(_, line)| !line.trim().is_empty() && !line.trim().starts_with("```"));
    let row = |(number, line): (usize, &str)| {
        let said = match serde_json::from_str::<Value>(line) {
            Ok(value) => said_by(value),
            Err(error) => Err(no_json(&error)),
        };
        SuggestedRow { place: RowPlace::Line(number + 1), said }
    };
    // One more than there may be is enough to be refused.
    lines.take(MAX_GIVEN + 1).map(row).collect()
}

/// That a line is no JSON, and from which column on.
fn no_json(error: &serde_json::Error) -> Message {
    let column = error.column().to_string();
    if error.is_eof() {
        message!("load-suggested-ends-early", column = column)
    } else {
        message!("load-suggested-no-json", column = column)
    }
}

/// Why members are no suggestion: the first of them that holds something else than it may.
fn wrong_member(members: &Map<String, Value>, error: &serde_json::Error) -> Message {
    let is_wrong = |(name, value): &(&String, &Value)| {
        let alone = Map::from_iter([((*name).clone(), (*value).clone())]);
        serde_json::from_value::<SuggestionLine>(Value::Object(alone)).is_err()
    };
    match members.iter().find(is_wrong) {
        Some((name, _)) if name == "percent" => message!("load-suggested-no-number", member = name),
        Some((name, _)) if LISTS.contains(&name.as_str()) || name == "exact" => {
            message!("load-suggested-no-texts", member = name)
        }
        Some((name, _)) => message!("load-suggested-no-text", member = name),
        // Each alone is right: one is there under two of its names, and the reader writes which between these signs.
        None => {
            let said = error.to_string();
            let member = said.split('`').nth(1).unwrap_or_default();
            message!("load-suggested-twice", member = member)
        }
    }
}

/// What one value of JSON holds: a list of suggestions, or of annotations, or one of them; `None` for anything else.
fn items_of(value: Value) -> Option<Vec<SuggestedRow>> {
    let list = match value {
        Value::Array(list) => list,
        Value::Object(mut members) => {
            if members.contains_key(cas::STRUCTURES) {
                return Some(cas::rows(&members));
            }
            match list_in(&mut members) {
                Some(list) => list,
                None if is_suggestion(&members) => vec![Value::Object(members)],
                None => return None,
            }
        }
        _ => return None,
    };
    let rows = list.into_iter().take(MAX_GIVEN + 1).enumerate();
    Some(rows.map(|(at, one)| SuggestedRow { place: RowPlace::Item(at + 1), said: said_by(one) }).collect())
}

/// The list that an object is there for: a page's items, the rows of an answer, or suggestions.
fn list_in(members: &mut Map<String, Value>) -> Option<Vec<Value>> {
    for name in ["items", "rows", "suggestions", "annotations"] {
        if let Some(Value::Array(list)) = members.remove(name) {
            return Some(list);
        }
    }
    match members.remove("first") {
        Some(Value::Object(mut page)) => list_in(&mut page),
        _ => None,
    }
}

fn is_suggestion(members: &Map<String, Value>) -> bool {
    members.contains_key("target") || members.keys().any(|name| MEMBERS.contains(&name.as_str()))
}

/// What an object says: a suggestion, or an annotation.
fn said_by(value: Value) -> Result<Suggested, Message> {
    match value {
        Value::Object(members) if members.contains_key("target") => said_in(&annotation::members(&members)),
        Value::Object(members) => said_in(&members),
        _ => Err(message!("load-suggested-no-object")),
    }
}

/// What members say, each under one of its names.
fn said_in(members: &Map<String, Value>) -> Result<Suggested, Message> {
    let line: SuggestionLine = serde_json::from_value(Value::Object(members.clone()))
        .map_err(|error| wrong_member(members, &error))?;
    let given = |text: Option<String>| text.map(|one| one.trim().to_owned()).filter(|one| !one.is_empty());
    let all = |texts: Vec<String>| texts.into_iter().filter_map(|one| given(Some(one))).collect();
    // A quote is compared as canonical text is made: composed letters, one kind of line end.
    let canonical = |text: &String| CanonicalText::from_text(text).as_str().to_owned();
    let quote = line.quote.iter().map(|words| canonical(words).trim().to_owned());
    Ok(Suggested {
        quote: quote.filter(|words| !words.is_empty()).collect(),
        around: [canonical(&line.prefix), canonical(&line.suffix)],
        kind: given(line.kind),
        areas: all(line.area),
        place: given(line.place),
        speaker: given(line.speaker),
        through: all(line.through),
        by: given(line.by),
        extent: given(line.extent),
        wording: given(line.wording),
        percent: line.percent,
        modality: given(line.modality),
        reason: given(line.reason),
        origin: given(line.origin),
        document: given(line.document),
    })
}

/// Adds a value to a member; one that holds several gets one more, another one keeps what it has.
fn put(members: &mut Map<String, Value>, name: &str, value: &str) {
    let value = value.trim();
    if value.is_empty() {
        return;
    }
    if LISTS.contains(&name) {
        match members.entry(name).or_insert_with(|| Value::Array(Vec::new())) {
            Value::Array(list) => list.push(value.into()),
            other => *other = value.into(),
        }
    } else {
        members.entry(name).or_insert_with(|| value.into());
    }
}

/// A member's name, however it is written: `Area`, ` KIND `; `None` for what is none.
fn member_called(name: &str) -> Option<&'static str> {
    let name = name.trim().to_lowercase();
    MEMBERS.into_iter().find(|member| *member == name)
}

/// Adds what a tag says: `area: UA-63`, `kind=claim`, or just the kind or the area.
fn put_tag(members: &mut Map<String, Value>, tag: &str) {
    let parted = tag.split_once([':', '=']);
    match parted.and_then(|(name, value)| Some((member_called(name)?, value))) {
        Some((name, value)) => put(members, name, value),
        None if crate::model::Kind::from_keyword(&tag.trim().to_lowercase()).is_some() => {
            put(members, "kind", tag);
        }
        None => put(members, "area", tag),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Suggested> {
        let rows = load_suggestions(text.as_bytes(), "some.json").unwrap();
        rows.into_iter().map(|row| row.said.unwrap_or_else(|why| panic!("{}", why.english()))).collect()
    }

    /// One suggestion, in each format that is read.
    #[test]
    fn every_format_says_the_same() {
        let expected = Suggested {
            quote: vec!["They hold the port".to_owned()],
            kind: Some("occupation".to_owned()),
            areas: vec!["UA-51".to_owned()],
            speaker: Some("Olha Tkach".to_owned()),
            ..Suggested::default()
        };
        let line =
            r#"{"quote":"They hold the port","kind":"occupation","area":"UA-51","speaker":"Olha Tkach"}"#;
        for (format, text) in [
            ("a line", line.to_owned()),
            ("a list", format!("[{line}]")),
            ("a fence", format!("```json\n{line}\n```\n")),
            ("a model's answer", format!("Here is the answer:\n\n{line}\n\nI hope this helps!")),
            (
                "a fence in an answer",
                format!("<think>hm</think>\nHere:\n```json\n[\n{line}\n]\n```\nDone.\n"),
            ),
            ("an object", format!("{{\"suggestions\":[{line}]}}")),
            (
                "a table",
                "quote,kind,area,speaker\nThey hold the port,occupation,UA-51,Olha Tkach\n".to_owned(),
            ),
            (
                "a table with semicolons",
                "\u{feff}Quote;Kind;Area;Speaker\r\n\"They hold the port\";occupation;UA-51;Olha Tkach\r\n"
                    .to_owned(),
            ),
            (
                "an annotation",
                r#"{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation",
                "body":[{"type":"TextualBody","purpose":"tagging","value":"occupation"},
                {"type":"TextualBody","purpose":"tagging","value":"UA-51"},
                {"type":"TextualBody","purpose":"tagging","value":"speaker: Olha Tkach"}],
                "target":{"selector":{"type":"TextQuoteSelector","exact":"They hold the port"}}}"#
                    .to_owned(),
            ),
            (
                "Hypothesis",
                r#"{"total":1,"rows":[{"text":"","tags":["occupation","area:UA-51","speaker:Olha Tkach"],
                "target":[{"selector":[{"type":"RangeSelector"},
                {"type":"TextQuoteSelector","exact":"They hold the port"}]}]}]}"#
                    .to_owned(),
            ),
            (
                "INCEpTION",
                r#"{"%TYPES":{},"%FEATURE_STRUCTURES":[
                {"%ID":1,"%TYPE":"uima.cas.Sofa","sofaString":"🗺 They hold the port."},
                {"%ID":2,"%TYPE":"custom.Token","@sofa":1,"begin":3,"end":7},
                {"%ID":3,"%TYPE":"webanno.custom.Claim","@sofa":1,"begin":3,"end":21,
                "kind":"occupation","Area":"UA-51","speaker":"Olha Tkach"}]}"#
                    .to_owned(),
            ),
            (
                "WebAnno",
                "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Claim|kind|area|speaker\n\n\n\
                 #Text=They hold the port.\n\
                 1-1\t0-4\tThey\toccupation[1]\tUA-51[1]\tOlha Tkach[1]\n\
                 1-2\t5-9\thold\toccupation[1]\tUA-51[1]\tOlha Tkach[1]\n\
                 1-3\t10-13\tthe\toccupation[1]\tUA-51[1]\tOlha Tkach[1]\n\
                 1-4\t14-18\tport\toccupation[1]\tUA-51[1]\tOlha Tkach[1]\n\
                 1-5\t18-19\t.\t_\t_\t_\n"
                    .to_owned(),
            ),
        ] {
            assert_eq!(rows(&text), std::slice::from_ref(&expected), "{format}");
        }
    }

    #[test]
    fn a_row_that_cannot_be_read_leaves_the_others() {
        let rows = load_suggestions(b"{\"quote\":\"a b\"}\n{\"quote\":5}\n7\n\n{\"quote\":", "x").unwrap();
        let said = rows.iter().map(|row| (row.place, row.said.is_ok()));
        let expected = [(1, true), (2, false), (3, false), (5, false)];
        assert!(said.eq(expected.map(|(line, is_read)| (RowPlace::Line(line), is_read))), "{rows:?}");
    }

    #[test]
    fn what_is_wrong_with_a_row_is_said_in_plain_words() {
        let rows = [
            ("{\"quote\":\"a\"}", ""),
            ("quote: a", "this is no JSON from column 1 on"),
            ("{\"quote\":", "its JSON ends too early, in column 9"),
            ("{\"quote\":{\"a\":1}}", "“quote” is neither a text nor a list of texts"),
            ("{\"kind\":5}", "“kind” is no text"),
            ("{\"percent\":\"many\"}", "“percent” is no number"),
            ("{\"quote\":\"a\",\"exact\":\"b\"}", "“quote” is given twice"),
            ("[1]", "this is no object"),
        ];
        let text = rows.map(|(row, _)| row).join("\n");
        for (row, (written, expected)) in load_suggestions(text.as_bytes(), "x").unwrap().iter().zip(rows) {
            let said = row.said.as_ref().map_or_else(Message::english, |_| String::new());
            assert!(said.contains(expected), "{written}: {said}");
            assert!(!said.contains("expected"), "{written}: {said}");
        }
    }

    #[test]
    fn what_holds_no_suggestions_is_refused() {
        for (text, problem) in [
            ("Words of an article.\nMore words.\n", SuggestionsProblem::Unknown),
            ("{\"format\":\"claims-map/2\"}", SuggestionsProblem::Unknown),
            ("[]", SuggestionsProblem::None),
            ("quote,kind\n", SuggestionsProblem::None),
        ] {
            let error = load_suggestions(text.as_bytes(), "x").unwrap_err();
            assert_eq!(error.problem, problem, "{text}");
        }
        let many = "{}\n".repeat(MAX_GIVEN + 1);
        assert_eq!(load_suggestions(many.as_bytes(), "x").unwrap_err().problem, SuggestionsProblem::TooMany);
        let error = load_suggestions(b"{\"quote\": \"\xff\"}", "x").unwrap_err();
        assert_eq!(error.problem, SuggestionsProblem::NotUtf8(11));
    }
}
