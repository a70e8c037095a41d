//! A comparison of quotes for programs.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Serialize;

use super::quote_report::words_of;
use crate::derive::describe_status;
use crate::model::{QuoteCheck, Statement};
use crate::service::{
    AreaChange, ComparedText, DocumentComparison, FoundMap, QuoteCounts, QuoteOutcome, QuoteReport,
};
use crate::text::{Anchor, Context, DifferencePart, Nearest, SegmentChange};
use crate::words::Language;

/// A comparison for programs.
pub(super) fn json_quotes<'a>(report: &'a QuoteReport<'_>, language: Language) -> JsonQuotes<'a> {
    let quotes = report.dossier.statements.iter().zip(&report.comparison.quotes);
    JsonQuotes {
        counts: report.counts,
        documents: report.comparison.documents.iter().map(json_document).collect(),
        quotes: quotes
            .map(|(statement, quote)| {
                json_quote(statement, &quote.outcome, report.may_colour(statement), language)
            })
            .collect(),
        map: report.map.as_ref().map(|map| json_map(map, language)),
    }
}

fn json_document(compared: &DocumentComparison) -> JsonDocument<'_> {
    JsonDocument {
        document: compared.document.as_str(),
        compared_with: match compared.with {
            ComparedText::Own => "own-text",
            ComparedText::Same => "same-text",
            ComparedText::Version => "another-version",
        },
        sha256: compared.text.sha256(),
        paragraphs_left_out: compared.paragraphs_left_out,
    }
}

/// A comparison for programs.
#[derive(Serialize)]
pub(super) struct JsonQuotes<'a> {
    counts: QuoteCounts,
    documents: Vec<JsonDocument<'a>>,
    quotes: Vec<JsonQuote<'a>>,
    map: Option<JsonMap<'a>>,
}

#[derive(Serialize)]
struct JsonDocument<'a> {
    document: &'a str,
    compared_with: &'static str,
    sha256: &'a str,
    paragraphs_left_out: usize,
}

#[derive(Serialize)]
struct JsonQuote<'a> {
    statement: &'a str,
    document: &'a str,
    /// `in-place`, `moved`, `changed`, `lost`, `ambiguous`, `folded`; `recorded`, `not-checked`, `broken`.
    result: &'static str,
    /// The same in words.
    words: String,
    /// Whether it was compared just now.
    compared: bool,
    /// `None` where that is not known, as where only a seal says so.
    holds: Option<bool>,
    /// Whether its statement may give colours: it was compared, now or before, and every warning is answered.
    counts: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    places: Vec<JsonRange>,
    /// Whether its prefixes and suffixes stand around it; `None` where it was not found.
    context_holds: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    occurrences: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changes: Vec<JsonChange<'a>>,
}

#[derive(Serialize)]
pub(super) struct JsonRange {
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct JsonChange<'a> {
    segment: usize,
    nearest: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<JsonRange>,
    difference: Vec<JsonPart<'a>>,
}

#[derive(Serialize)]
pub(super) struct JsonPart<'a> {
    side: &'static str,
    words: &'a str,
}

#[derive(Serialize)]
struct JsonMap<'a> {
    areas_by_status: BTreeMap<&'static str, usize>,
    changes: Vec<JsonAreaChange<'a>>,
}

#[derive(Serialize)]
struct JsonAreaChange<'a> {
    area: String,
    name: &'a str,
    before: String,
    after: String,
}

fn json_map(map: &FoundMap, language: Language) -> JsonMap<'_> {
    JsonMap {
        areas_by_status: map.statuses.iter().map(|(status, count)| (status.keyword(), *count)).collect(),
        changes: map.changes.iter().map(|change| json_area_change(change, language)).collect(),
    }
}

fn json_area_change(change: &AreaChange, language: Language) -> JsonAreaChange<'_> {
    let look = |(status, ground)| language.text(&describe_status(status, ground));
    JsonAreaChange {
        area: match &change.place {
            Some(_) => format!("in {}", change.area),
            None => change.area.to_string(),
        },
        name: change.name.as_ref().map_or("", |name| language.pick(name)),
        before: look(change.before),
        after: look(change.after),
    }
}

pub(super) fn json_parts(parts: &[DifferencePart]) -> Vec<JsonPart<'_>> {
    parts.iter().map(|part| JsonPart { side: part.side.keyword(), words: &part.words }).collect()
}

fn json_quote<'a>(
    statement: &'a Statement,
    outcome: &'a QuoteOutcome,
    counts: bool,
    language: Language,
) -> JsonQuote<'a> {
    let (_, words) = words_of(statement, outcome);
    let mut json = JsonQuote {
        statement: statement.id.as_str(),
        document: statement.document.as_str(),
        result: "",
        words: language.text(&words),
        compared: false,
        holds: None,
        counts,
        places: Vec::new(),
        context_holds: None,
        occurrences: None,
        changes: Vec::new(),
    };
    match outcome {
        QuoteOutcome::Compared(anchor) => {
            (json.result, json.compared, json.holds) = (anchor.keyword(), true, Some(anchor.is_found()));
            json_anchor(&mut json, statement, anchor);
        }
        QuoteOutcome::Recorded(QuoteCheck::Compared | QuoteCheck::Recorded) => {
            json.result = "recorded";
        }
        QuoteOutcome::Recorded(QuoteCheck::Unchecked) => json.result = "not-checked",
        QuoteOutcome::Recorded(QuoteCheck::Folded | QuoteCheck::Broken(_)) => {
            (json.result, json.holds) = ("broken", Some(false));
        }
    }
    json
}

fn json_anchor<'a>(json: &mut JsonQuote<'a>, statement: &Statement, anchor: &'a Anchor) {
    let place = |range: &Range<usize>| JsonRange { start: range.start, end: range.end };
    match anchor {
        Anchor::InPlace => {
            json.context_holds = Some(true);
            json.places = statement.quote.segments.iter().map(|segment| place(&segment.range)).collect();
        }
        Anchor::Moved { ranges, context } => {
            json.context_holds = Some(*context == Context::Same);
            json.places = ranges.iter().map(place).collect();
        }
        Anchor::Folded { ranges, differences } => {
            let changes = ranges.iter().zip(differences).enumerate().map(|(at, (range, parts))| JsonChange {
                segment: at + 1,
                nearest: None,
                place: Some(place(range)),
                difference: json_parts(parts),
            });
            json.changes = changes.collect();
        }
        Anchor::Changed { changes } => {
            let change = |change: &'a SegmentChange| {
                let nearest = change.nearest.as_ref();
                JsonChange {
                    segment: change.segment,
                    nearest: nearest.map(|nearest: &Nearest| nearest.words.as_str()),
                    place: nearest.map(|nearest| place(&nearest.range)),
                    difference: nearest.map_or_else(Vec::new, |nearest| json_parts(&nearest.difference)),
                }
            };
            json.changes = changes.iter().map(change).collect();
        }
        Anchor::Ambiguous { occurrences } => json.occurrences = Some(*occurrences),
        Anchor::Lost(_) => {}
    }
}
