//! `claims-map diff`: what is different between two dossiers, two exported files, or two versions.

use std::io::Write as _;
use std::path::Path;

use serde::Serialize;
use serde_json::Value;

use super::Streams;
use super::args::DiffArgs;
use super::error::CliError;
use super::quote_json::{JsonPart, json_parts};
use super::quote_report::marked;
use super::verify::DOES_NOT_HOLD;
use crate::service::{
    ChangeKind, ColourChange, DossierDifference, FieldChange, Look, QuoteChange, RecordChange,
    StatementChange, difference_between, load_input,
};
use crate::text::one_line;

/// How many letters of a value are printed.
const MOST_LETTERS: usize = 120;

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
        serde_json::to_writer_pretty(&mut streams.out, &json(&difference)).map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
    } else {
        for line in lines(&difference) {
            writeln!(streams.out, "{}", one_line(&line))?;
        }
    }
    Ok(if difference.is_empty() { 0 } else { DOES_NOT_HOLD })
}

fn lines(difference: &DossierDifference) -> Vec<String> {
    let DossierDifference { fields, records, statements, has_other_toggles, colours } = difference;
    if difference.is_empty() {
        return vec!["Nothing is different.".to_owned()];
    }
    let mut lines: Vec<String> = fields.iter().map(|change| format!("~ {}", field_words(change))).collect();
    for record in records {
        change_lines(&format!("{} {}", record.noun, record.id), &record.kind, &mut lines);
    }
    for statement in statements {
        statement_lines(statement, &mut lines);
    }
    if *has_other_toggles {
        lines.push("~ other things are switched off".to_owned());
    }
    lines.extend(colours.iter().map(colour_words));
    lines.push(summary(difference));
    lines
}

fn change_lines(name: &str, kind: &ChangeKind, lines: &mut Vec<String>) {
    match kind {
        ChangeKind::Added => lines.push(format!("+ {name}")),
        ChangeKind::Removed => lines.push(format!("- {name}")),
        ChangeKind::Changed(fields) => {
            lines.push(format!("~ {name}"));
            lines.extend(fields.iter().map(|change| format!("    {}", field_words(change))));
        }
    }
}

fn statement_lines(change: &StatementChange, lines: &mut Vec<String>) {
    change_lines(&format!("statement {}", change.id), &change.kind, lines);
    match &change.quote {
        Some(QuoteChange::Moved { from, to }) if from == to => {
            lines.push("    quote: the same words, cut or surrounded otherwise".to_owned());
        }
        Some(QuoteChange::Moved { from, to }) => {
            lines.push(format!("    quote: moved from character {from} to {to}"));
        }
        Some(QuoteChange::Changed { difference }) => {
            lines.push(format!("    quote: changed: {}", marked(difference)));
        }
        None => {}
    }
    if let Some([before, after]) = &change.check {
        lines.push(format!("    check: {before} → {after}"));
    }
}

/// `modality: asserted → denied`.
fn field_words(change: &FieldChange) -> String {
    let value = |value: &Option<Value>| value.as_ref().map_or_else(|| "nothing".to_owned(), shown);
    format!("{}: {} → {}", change.field, value(&change.before), value(&change.after))
}

/// A value on one line, cut where it is long.
fn shown(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), |text| format!("“{text}”"));
    match text.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn colour_words(change: &ColourChange) -> String {
    let look = |look: &Option<Look>| look.as_ref().map_or_else(|| "not on the layer".to_owned(), look_words);
    let id = if change.place.is_some() { format!("in {}", change.area) } else { change.area.to_string() };
    format!(
        "# {} ({id}): {} → {}",
        change.name.as_ref().map_or("", |name| &name.en),
        look(&change.before),
        look(&change.after)
    )
}

fn look_words(look: &Look) -> String {
    let grounds = look.grounds.iter().map(|ground| ground.label().english());
    std::iter::once(look.status.label().english()).chain(grounds).collect::<Vec<String>>().join(" · ")
}

fn summary(difference: &DossierDifference) -> String {
    let count = |wanted: fn(&ChangeKind) -> bool| {
        difference.statements.iter().filter(|change| wanted(&change.kind)).count()
    };
    let moved =
        difference.statements.iter().filter(|change| matches!(change.quote, Some(QuoteChange::Moved { .. })));
    let other = difference
        .statements
        .iter()
        .filter(|change| matches!(change.quote, Some(QuoteChange::Changed { .. })));
    format!(
        "Statements: {} added, {} removed, {} changed; quotes: {} moved, {} changed; areas and places that look \
         different: {}.",
        count(|kind| matches!(kind, ChangeKind::Added)),
        count(|kind| matches!(kind, ChangeKind::Removed)),
        count(|kind| matches!(kind, ChangeKind::Changed(_))),
        moved.count(),
        other.count(),
        difference.colours.len()
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
    check: Option<JsonPair<'a>>,
}

#[derive(Serialize)]
struct JsonPair<'a> {
    before: &'a str,
    after: &'a str,
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

fn json(difference: &DossierDifference) -> JsonDifference<'_> {
    JsonDifference {
        is_same: difference.is_empty(),
        fields: difference.fields.iter().map(json_field).collect(),
        records: difference.records.iter().map(json_record).collect(),
        statements: difference.statements.iter().map(json_statement).collect(),
        other_toggles: difference.has_other_toggles,
        colours: difference.colours.iter().map(json_colour).collect(),
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

fn json_statement(change: &StatementChange) -> JsonStatement<'_> {
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
        check: change.check.as_ref().map(|[before, after]| JsonPair { before, after }),
    }
}

fn json_colour(change: &ColourChange) -> JsonColour<'_> {
    let look = |look: &Look| JsonLook {
        status: look.status.keyword(),
        grounds: look.grounds.iter().map(|ground| ground.label().english()).collect(),
    };
    JsonColour {
        area: change.area.as_str(),
        place: change.place.as_ref().map(crate::model::PlaceId::as_str),
        name: change.name.as_ref().map_or("", |name| &name.en),
        before: change.before.as_ref().map(look),
        after: change.after.as_ref().map(look),
    }
}
