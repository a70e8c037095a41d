//! `claims-map verify` on an exported file: whether it is still what its record gives.

use serde::Serialize;

use super::Streams;
use super::args::VerifyArgs;
use super::error::CliError;
use super::printable::one_line;
use super::quote_json::JsonQuotes;
use super::quote_report::QuoteReport;
use super::verify::{DOES_NOT_HOLD, article_at};
use crate::export::{DOES_NOT_PROVE, Outcome, PROVES, Report, verify_file, view_of_file};
use crate::model::Layer;
use crate::query::Query;

/// What is printed with `--json`.
#[derive(Serialize)]
struct JsonReport<'a> {
    file: &'static str,
    outcome: &'static str,
    reasons: &'a [String],
    notes: &'a [String],
    made_by_version: Option<&'a str>,
    proves: Option<&'static str>,
    does_not_prove: &'static str,
    /// What is known of its quotes, where its dossier can be read.
    quotes: Option<JsonQuotes<'a>>,
}

/// Checks an exported file: 0 where it holds, and its quotes with it where a text is given; 1 where it
/// was altered, carries no record, or cannot be settled here.
///
/// # Errors
/// [`CliError`] for a file that cannot be read.
pub(super) fn verify_export(
    args: &VerifyArgs,
    bytes: &[u8],
    layer: &Layer,
    streams: &mut Streams<'_>,
) -> Result<u8, CliError> {
    let name = args.file.display().to_string();
    if args.seal {
        let message =
            format!("{name}: --seal writes into a dossier, and this is an exported file; leave it out");
        return Err(CliError::Argument(message));
    }
    let source = article_at(args)?;
    let report = verify_file(bytes, layer).map_err(|error| CliError::Argument(format!("{name}: {error}")))?;
    // The map is that of the file's own toggles.
    let query = view_of_file(bytes, layer).map_or_else(|_no_view| Query::everything(), |(_, query, _)| query);
    let quotes = report.dossier.as_ref().map(|dossier| {
        let file = args.text.as_deref().zip(source.as_ref());
        QuoteReport::new(dossier, &layer.with_places(&dossier.places), &query, file)
    });
    let is_told = |quotes: &&QuoteReport<'_>| !quotes.is_other_article();
    if args.json {
        print_json(&report, quotes.as_ref().filter(is_told), streams)?;
    } else {
        print_report(&name, &report, quotes.as_ref().filter(is_told), streams)?;
    }
    let failures = quotes.map(|quotes| quotes.failures(args.allow_unchecked)).unwrap_or_default();
    for sentence in verdict_on_file(&name, &report).iter().chain(&failures) {
        writeln!(streams.err, "claims-map: {}", one_line(sentence))?;
    }
    let holds = report.outcome == Outcome::Holds && failures.is_empty();
    Ok(if holds { 0 } else { DOES_NOT_HOLD })
}

/// What is wrong with the file, in one sentence; none where it holds.
fn verdict_on_file(name: &str, report: &Report) -> Option<String> {
    let reasons = report.reasons.join("; ");
    match report.outcome {
        Outcome::Holds => None,
        Outcome::Altered => Some(format!("{name}: it was altered: {reasons}")),
        Outcome::Unsettled => Some(format!("{name}: this cannot be settled here: {reasons}")),
        Outcome::NoRecord => Some(format!("{name}: {reasons}")),
    }
}

fn print_json(
    report: &Report,
    quotes: Option<&QuoteReport<'_>>,
    streams: &mut Streams<'_>,
) -> Result<(), CliError> {
    let json = JsonReport {
        file: report.kind.label(),
        outcome: report.outcome.keyword(),
        reasons: &report.reasons,
        notes: &report.notes,
        made_by_version: report.program.as_deref(),
        proves: (report.outcome == Outcome::Holds).then_some(PROVES),
        does_not_prove: DOES_NOT_PROVE,
        quotes: quotes.map(QuoteReport::json),
    };
    serde_json::to_writer_pretty(&mut *streams.out, &json).map_err(std::io::Error::from)?;
    writeln!(streams.out)?;
    Ok(())
}

fn print_report(
    name: &str,
    report: &Report,
    quotes: Option<&QuoteReport<'_>>,
    streams: &mut Streams<'_>,
) -> Result<(), CliError> {
    for reason in &report.reasons {
        writeln!(streams.out, "✗ {}", one_line(reason))?;
    }
    if report.outcome == Outcome::Holds {
        let version = report.program.as_deref().unwrap_or_default();
        let given = "is what its dossier, its toggles and its options give";
        writeln!(
            streams.out,
            "✓ {}: this {} {given} (Claims Map {version}).",
            one_line(name),
            report.kind.label()
        )?;
        writeln!(streams.out, "{PROVES} {DOES_NOT_PROVE}")?;
    }
    for note in &report.notes {
        writeln!(streams.out, "Note: {}.", one_line(note))?;
    }
    if let Some(quotes) = quotes {
        quotes.print(streams.out)?;
    }
    Ok(())
}
