//! `claims-map suggest`: what a person, a model or another tool suggests, compared with the article.

use std::io::Write as _;

use serde::Serialize;

use super::Streams;
use super::args::SuggestArgs;
use super::error::CliError;
use super::quote_json::{JsonPart, json_parts};
use super::quote_report::marked;
use super::update::{refuse_no_dossier, refuse_to_overwrite};
use super::verify::DOES_NOT_HOLD;
use crate::load::{Loaded, RowPlace, is_standard_input, load_dossier, load_suggestions, read_source};
use crate::save::{dossier_to_json, write_whole};
use crate::service::{
    JudgedRow, OpenedLayer, Refusal, RowOutcome, SuggestReport, SuggestedBy, layer_for, suggest as judge,
};
use crate::text::DifferenceSide;
use crate::words::{Language, Message, Say as _, message};

/// The most letters of a quote in a line.
const MOST_LETTERS: usize = 160;

/// Adds suggestions to a dossier, each as far as it stands in the article: 0 where all were taken or there already, 1
/// where some were refused.
///
/// # Errors
/// [`CliError`] for files that cannot be read, an exported file, and a dossier without a text to compare with.
pub fn suggest(args: &SuggestArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let out = args.out.as_ref().unwrap_or(&args.file);
    match &args.out {
        Some(out) => refuse_to_overwrite(out, args.overwrite)?,
        None if is_standard_input(&args.file) => {
            return Err(CliError::Argument(message!("cli-suggest-standard-input")));
        }
        None => {}
    }
    let bytes = read_source(&args.file)?;
    refuse_no_dossier(&args.file, &bytes)?;
    let OpenedLayer { layer, .. } = layer_for(&args.file, &bytes, args.layer.layer_at().as_ref())?;
    let Loaded { dossier, .. } = load_dossier(&bytes, &args.file.display().to_string(), &layer)?;
    let rows = load_suggestions(&read_source(&args.from)?, &args.from.display().to_string())?;
    let file = args.from.file_name().filter(|_| !is_standard_input(&args.from));
    let file = file.map(|name| name.to_string_lossy());
    let by = SuggestedBy {
        origin: args.origin.as_deref().or(file.as_deref()),
        document: args.document.as_deref(),
    };
    let report = judge(&dossier, &layer, rows, by)?;
    let counts = Counts::of(&report);
    // Where all are refused, no file is made that would look like an answer.
    let is_written = counts.taken > 0 || args.out.is_some() && counts.known > 0;
    if is_written {
        write_whole(out, dossier_to_json(&report.dossier).as_bytes())?;
    }
    if args.json {
        let json = JsonReport {
            written: is_written.then(|| out.display().to_string()),
            taken: counts.taken,
            known: counts.known,
            refused: counts.refused,
            suggestions: report.rows.iter().map(|row| json_row(row, streams.language)).collect(),
        };
        serde_json::to_writer_pretty(&mut streams.out, &json).map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
    } else {
        print(&report, streams)?;
        let Counts { taken, known, refused } = counts;
        let line = if is_written {
            let path = out.as_path();
            message!("cli-suggest-counts", path = path, taken = taken, known = known, refused = refused)
        } else {
            message!("cli-suggest-nothing", known = known, refused = refused)
        };
        streams.print("", &line)?;
    }
    Ok(if counts.refused == 0 { 0 } else { DOES_NOT_HOLD })
}

/// How many suggestions became what.
#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    taken: usize,
    known: usize,
    refused: usize,
}

impl Counts {
    fn of(report: &SuggestReport) -> Self {
        let mut counts = Self::default();
        for row in &report.rows {
            match row.outcome {
                RowOutcome::Taken(_) => counts.taken += 1,
                RowOutcome::Known { .. } | RowOutcome::Said(_) => counts.known += 1,
                RowOutcome::Refused(_) => counts.refused += 1,
            }
        }
        counts
    }
}

/// What is not simply taken, a block each.
fn print(report: &SuggestReport, streams: &mut Streams<'_>) -> Result<(), CliError> {
    for JudgedRow { place, words, outcome } in &report.rows {
        let (place, words) = (place.message(), cut(words));
        match outcome {
            RowOutcome::Taken(_) => {}
            RowOutcome::Known { origin, .. } => {
                streams.print(
                    "· ",
                    &message!("cli-suggest-known", place = place, words = words, origin = origin),
                )?;
            }
            RowOutcome::Said(id) => {
                let id = id.as_str();
                streams.print(
                    "· ",
                    &message!("cli-suggest-said", place = place, words = words, statement = id),
                )?;
            }
            RowOutcome::Refused(refusal) => {
                let why = refusal.why.message();
                let line = if words.is_empty() {
                    message!("cli-suggest-refused-row", place = place, why = why)
                } else {
                    message!("cli-suggest-refused", place = place, words = words, why = why)
                };
                streams.print("✗ ", &line)?;
                for line in near_lines(refusal, streams.language) {
                    streams.print("    ", &line)?;
                }
            }
        }
    }
    Ok(())
}

/// What of the article is nearest to a quote that does not stand there, and what is different.
fn near_lines(refusal: &Refusal, language: Language) -> Vec<Message> {
    let Some(near) = &refusal.nearest else { return Vec::new() };
    let mut lines = vec![message!("cli-nearest", words = cut(&near.words))];
    // Where the words are the same, only their order or their distance differs, which the reason says.
    if near.difference.iter().any(|part| part.side != DifferenceSide::Both) {
        lines.push(message!("cli-difference", difference = marked(&near.difference, language)));
    }
    lines
}

/// A text's beginning, where it is long.
fn cut(words: &str) -> String {
    let end = words.char_indices().nth(MOST_LETTERS);
    end.map_or_else(|| words.to_owned(), |(end, _)| format!("{}…", words[..end].trim_end()))
}

/// What is printed with `--json`.
#[derive(Serialize)]
struct JsonReport<'a> {
    /// The file; `None` where nothing was new.
    written: Option<String>,
    taken: usize,
    known: usize,
    refused: usize,
    suggestions: Vec<JsonRow<'a>>,
}

#[derive(Serialize)]
struct JsonRow<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<usize>,
    quote: &'a str,
    /// `taken`, `known`, `said` or `refused`.
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    statement: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nearest: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    difference: Vec<JsonPart<'a>>,
}

fn json_row(row: &JudgedRow, language: Language) -> JsonRow<'_> {
    let (line, item) = match row.place {
        RowPlace::Line(line) => (Some(line), None),
        RowPlace::Item(item) => (None, Some(item)),
    };
    let empty = JsonRow {
        line,
        item,
        quote: &row.words,
        outcome: "taken",
        id: None,
        statement: None,
        why: None,
        nearest: None,
        difference: Vec::new(),
    };
    match &row.outcome {
        RowOutcome::Taken(id) => JsonRow { id: Some(id.as_str()), ..empty },
        RowOutcome::Known { id, .. } => JsonRow { outcome: "known", id: Some(id.as_str()), ..empty },
        RowOutcome::Said(id) => JsonRow { outcome: "said", statement: Some(id.as_str()), ..empty },
        RowOutcome::Refused(refusal) => JsonRow {
            outcome: "refused",
            why: Some(language.text(&refusal.why.message())),
            nearest: refusal.nearest.as_ref().map(|near| near.words.as_str()),
            difference: refusal.nearest.as_ref().map_or_else(Vec::new, |near| json_parts(&near.difference)),
            ..empty
        },
    }
}
