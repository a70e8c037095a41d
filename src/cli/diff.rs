//! `claims-map diff`: what is different between two dossiers, two exported files, or two versions.

use std::io::Write as _;
use std::path::Path;

use serde::Serialize;
use serde_json::Value;

use super::Streams;
use super::args::DiffArgs;
use super::error::CliError;
use super::quote_json::{JsonPart, json_parts};
use super::quote_report::{marked, subject};
use super::verify::DOES_NOT_HOLD;
use crate::service::{
    ChangeKind, ColourChange, DossierDifference, FieldChange, Look, QuoteChange, RecordChange,
    StatementChange, difference_between, load_input,
};
use crate::words::{Language, Message, message};

/// How many letters of a value are printed.
const MOST_LETTERS: usize = 120;

/// How many letters stand before the first that differs in what is printed of a long value.
const LETTERS_BEFORE: usize = 30;

/// Compares two dossiers or exported files, each with what it shows as switched off: 0 where nothing is
/// different, 1 where something is.
///
/// # Errors
/// [`CliError`] for files that do not load.
pub fn diff(args: &DiffArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let at = args.layer.layer_at();
    let load = |path: &Path| load_input(Some(path), at.as_ref());
    let (before, after) = (load(&args.before)?, load(&args.after)?);
    let difference = difference_between(before.drawn(&before.query()), after.drawn(&after.query()));
    if args.json {
        let json = json(&difference, streams.language);
        serde_json::to_writer_pretty(&mut streams.out, &json).map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
    } else {
        for (mark, line) in lines(&difference, streams.language) {
            streams.print(mark, &line)?;
        }
    }
    Ok(if difference.is_empty() { 0 } else { DOES_NOT_HOLD })
}

/// Lines of a report: a mark, and what it marks.
type Lines = Vec<(&'static str, Message)>;

fn lines(difference: &DossierDifference, language: Language) -> Lines {
    let DossierDifference { fields, records, statements, has_other_toggles, colours } = difference;
    if difference.is_empty() {
        return vec![("", message!("cli-diff-same"))];
    }
    let mut lines: Lines = fields.iter().map(|change| ("~ ", field_words(change, language))).collect();
    for record in records {
        let name = message!("cli-diff-record", noun = record.noun, id = &record.id);
        change_lines(name, &record.kind, language, &mut lines);
    }
    for statement in statements {
        statement_lines(statement, language, &mut lines);
    }
    if *has_other_toggles {
        lines.push(("~ ", message!("cli-diff-toggles")));
    }
    lines.extend(colours.iter().map(|change| ("# ", colour_words(change))));
    lines.push(("", summary(difference)));
    lines
}

fn change_lines(name: Message, kind: &ChangeKind, language: Language, lines: &mut Lines) {
    match kind {
        ChangeKind::Added => lines.push(("+ ", name)),
        ChangeKind::Removed => lines.push(("- ", name)),
        ChangeKind::Changed(fields) => {
            lines.push(("~ ", name));
            lines.extend(fields.iter().map(|change| (INDENT, field_words(change, language))));
        }
    }
}

/// What stands before a line that belongs to the one above.
const INDENT: &str = "    ";

fn statement_lines(change: &StatementChange, language: Language, lines: &mut Lines) {
    let name = message!("cli-diff-record", noun = "statement", id = change.id.as_str());
    change_lines(name, &change.kind, language, lines);
    let quote = change.quote.as_ref().map(|quote| match quote {
        QuoteChange::Moved { from, to } if from == to => message!("cli-diff-quote-cut"),
        QuoteChange::Moved { from, to } => {
            message!("cli-diff-quote-moved", from = from.to_string(), to = to.to_string())
        }
        QuoteChange::Changed { difference } => {
            message!("cli-diff-quote-changed", difference = marked(difference, language))
        }
    });
    lines.extend(quote.map(|quote| (INDENT, quote)));
    if let Some([before, after]) = &change.check {
        let (before, after) = (before.clone(), after.clone());
        lines.push((INDENT, message!("cli-diff-check", before = before, after = after)));
    }
}

/// `modality: asserted → denied`. Of long values the part where they begin to differ.
fn field_words(change: &FieldChange, language: Language) -> Message {
    let letters = [&change.before, &change.after].map(|value| value.as_ref().map(letters_of));
    let same = match &letters {
        [Some(before), Some(after)] => {
            before.iter().zip(after).take_while(|(one, other)| one == other).count()
        }
        _ => 0,
    };
    let is_long = letters.iter().flatten().any(|letters| letters.len() > MOST_LETTERS);
    let start = if is_long { same.saturating_sub(LETTERS_BEFORE) } else { 0 };
    let value = |value: &Option<Value>, letters: &Option<Vec<char>>| match (value, letters) {
        (Some(value), Some(letters)) => Message::as_it_is(excerpt(value, letters, start, language)),
        _ => message!("cli-diff-nothing"),
    };
    let [before, after] = &letters;
    let (before, after) = (value(&change.before, before), value(&change.after, after));
    message!("cli-diff-field", field = &change.field, before = before, after = after)
}

/// A value on one line, letter by letter.
fn letters_of(value: &Value) -> Vec<char> {
    value.as_str().map_or_else(|| value.to_string().chars().collect(), |text| text.chars().collect())
}

/// A value from a letter on, cut where it is long; a text in quotation marks.
fn excerpt(value: &Value, letters: &[char], start: usize, language: Language) -> String {
    let shown: String = letters.iter().skip(start).take(MOST_LETTERS).collect();
    let before = if start > 0 { "…" } else { "" };
    let after = if letters.len() > start + MOST_LETTERS { "…" } else { "" };
    let shown = format!("{before}{shown}{after}");
    if value.is_string() {
        let (open, close) = language.quote_marks(&shown);
        format!("{open}{shown}{close}")
    } else {
        shown
    }
}

fn colour_words(change: &ColourChange) -> Message {
    let look = |look: &Option<Look>| match look {
        Some(look) => look_words(look),
        None => message!("cli-diff-not-on-layer"),
    };
    let subject = subject(change.name.as_ref(), &change.area, change.place.is_some());
    message!("cli-change", subject = subject, before = look(&change.before), after = look(&change.after))
}

/// The status of an area and all that makes it so.
fn look_words(look: &Look) -> Message {
    let grounds = look.grounds.iter().map(|ground| ground.label());
    grounds.fold(look.status.label(), |words, ground| message!("cli-and-so", first = words, last = ground))
}

fn summary(difference: &DossierDifference) -> Message {
    let count = |wanted: fn(&ChangeKind) -> bool| {
        difference.statements.iter().filter(|change| wanted(&change.kind)).count()
    };
    let moved =
        difference.statements.iter().filter(|change| matches!(change.quote, Some(QuoteChange::Moved { .. })));
    let other = difference
        .statements
        .iter()
        .filter(|change| matches!(change.quote, Some(QuoteChange::Changed { .. })));
    message!(
        "cli-diff-summary",
        added = count(|kind| matches!(kind, ChangeKind::Added)),
        removed = count(|kind| matches!(kind, ChangeKind::Removed)),
        changed = count(|kind| matches!(kind, ChangeKind::Changed(_))),
        quotes_moved = moved.count(),
        quotes_changed = other.count(),
        looks = difference.colours.len(),
    )
}

#[derive(Serialize)]
struct JsonDifference<'a> {
    is_same: bool,
    fields: Vec<JsonField<'a>>,
    records: Vec<JsonRecord<'a>>,
    statements: Vec<JsonStatement<'a>>,
    other_toggles: bool,
    colours: Vec<JsonColour<'a>>,
}

#[derive(Serialize)]
struct JsonField<'a> {
    field: &'a str,
    before: Option<&'a Value>,
    after: Option<&'a Value>,
}

#[derive(Serialize)]
struct JsonRecord<'a> {
    what: &'static str,
    id: &'a str,
    change: &'static str,
    fields: Vec<JsonField<'a>>,
}

#[derive(Serialize)]
struct JsonStatement<'a> {
    id: &'a str,
    change: &'static str,
    fields: Vec<JsonField<'a>>,
    quote: Option<JsonQuoteChange<'a>>,
    check: Option<JsonPair>,
}

#[derive(Serialize)]
struct JsonPair {
    before: String,
    after: String,
}

#[derive(Serialize)]
struct JsonQuoteChange<'a> {
    change: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    difference: Vec<JsonPart<'a>>,
}

#[derive(Serialize)]
struct JsonColour<'a> {
    area: &'a str,
    place: Option<&'a str>,
    name: &'a str,
    before: Option<JsonLook>,
    after: Option<JsonLook>,
}

#[derive(Serialize)]
struct JsonLook {
    status: &'static str,
    grounds: Vec<String>,
}

fn json(difference: &DossierDifference, language: Language) -> JsonDifference<'_> {
    JsonDifference {
        is_same: difference.is_empty(),
        fields: difference.fields.iter().map(json_field).collect(),
        records: difference.records.iter().map(json_record).collect(),
        statements: difference.statements.iter().map(|change| json_statement(change, language)).collect(),
        other_toggles: difference.has_other_toggles,
        colours: difference.colours.iter().map(|change| json_colour(change, language)).collect(),
    }
}

fn json_record(record: &RecordChange) -> JsonRecord<'_> {
    JsonRecord {
        what: record.noun,
        id: &record.id,
        change: keyword(&record.kind),
        fields: json_fields(&record.kind),
    }
}

fn keyword(kind: &ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Added => "added",
        ChangeKind::Removed => "removed",
        ChangeKind::Changed(_) => "changed",
    }
}

fn json_fields(kind: &ChangeKind) -> Vec<JsonField<'_>> {
    match kind {
        ChangeKind::Added | ChangeKind::Removed => Vec::new(),
        ChangeKind::Changed(fields) => fields.iter().map(json_field).collect(),
    }
}

fn json_field(change: &FieldChange) -> JsonField<'_> {
    JsonField { field: &change.field, before: change.before.as_ref(), after: change.after.as_ref() }
}

fn json_statement(change: &StatementChange, language: Language) -> JsonStatement<'_> {
    let text = |words: Message| language.text(&words);
    let quote = change.quote.as_ref().map(|quote| match quote {
        QuoteChange::Moved { from, to } => {
            JsonQuoteChange { change: "moved", from: Some(*from), to: Some(*to), difference: Vec::new() }
        }
        QuoteChange::Changed { difference } => {
            JsonQuoteChange { change: "changed", from: None, to: None, difference: json_parts(difference) }
        }
    });
    JsonStatement {
        id: change.id.as_str(),
        change: keyword(&change.kind),
        fields: json_fields(&change.kind),
        quote,
        check: change
            .check
            .clone()
            .map(|[before, after]| JsonPair { before: text(before), after: text(after) }),
    }
}

fn json_colour(change: &ColourChange, language: Language) -> JsonColour<'_> {
    let look = |look: &Look| JsonLook {
        status: look.status.keyword(),
        grounds: look.grounds.iter().map(|ground| language.text(&ground.label())).collect(),
    };
    JsonColour {
        area: change.area.as_str(),
        place: change.place.as_ref().map(crate::model::PlaceId::as_str),
        name: change.name.as_ref().map_or("", |name| language.pick(name)),
        before: change.before.as_ref().map(look),
        after: change.after.as_ref().map(look),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_values_are_shown_where_they_begin_to_differ() {
        let long = |end: &str| Some(Value::String("word ".repeat(60) + end));
        let change = FieldChange { field: "text".to_owned(), before: long("north"), after: long("south") };
        let words = |language: Language| language.text(&field_words(&change, language));
        assert!(words(Language::ENGLISH).contains("word north” → “…"), "{}", words(Language::ENGLISH));
        assert!(words(Language::UKRAINIAN).contains("word south»"), "{}", words(Language::UKRAINIAN));
        let short = FieldChange { field: "title".to_owned(), before: None, after: Some("One".into()) };
        assert_eq!(Language::ENGLISH.text(&field_words(&short, Language::ENGLISH)), "title: nothing → “One”");
    }
}
