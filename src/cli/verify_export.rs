//! `claims-map verify` on an exported file: whether it is still what its record gives, and what it shows
//! beside an original.

use std::io::Write as _;
use std::path::Path;

use serde::Serialize;

use super::Streams;
use super::args::VerifyArgs;
use super::error::CliError;
use super::quote_json::{JsonQuotes, json_quotes};
use super::quote_report::{failure_sentences, print_quotes};
use super::verify::{DOES_NOT_HOLD, article_at, unchecked_quotes};
use crate::export::{
    AgainstReport, Outcome, Report, compare_with_original, does_not_prove, proves, unchecked,
};
use crate::load::read_source;
use crate::model::Layer;
use crate::service::{QuoteReport, verify_exported_file};
use crate::words::{Arg, Joint, Message, Say as _, message};

/// What is printed with `--json`.
#[derive(Serialize)]
struct JsonReport<'a> {
    file: &'static str,
    outcome: &'static str,
    reasons: Vec<String>,
    notes: Vec<String>,
    made_by_version: Option<&'a str>,
    /// The statements whose quotes were neither compared nor recorded as compared.
    not_checked: Vec<&'a str>,
    proves: Option<String>,
    does_not_prove: String,
    /// What is known of its quotes, where its dossier can be read.
    quotes: Option<JsonQuotes<'a>>,
}

/// Checks an exported file: 0 where it holds, and its quotes with it where a text is given; 1 where it
/// was altered, carries no record, cannot be settled here, or has quotes that nobody has checked.
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
        return Err(CliError::Argument(message!("cli-seal-exported", file = &name)));
    }
    let source = article_at(args)?;
    let file = verify_exported_file(bytes, layer).map_err(|error| of_file(&name, error.message()))?;
    let report = &file.report;
    let quotes = file.quotes(layer, args.text.as_deref().zip(source.as_ref()));
    // The quotes of another article say nothing of this one.
    let shown = match &quotes {
        Some(quotes) if !quotes.is_other_article() => Some(quotes),
        Some(_) | None => None,
    };
    let not_checked = file.unchecked_sentence(quotes.as_ref());
    if args.json {
        print_json(report, not_checked.is_some(), shown, streams)?;
    } else {
        if let Some(sentence) = &not_checked {
            streams.print("? ", &message!("cli-sentence", sentence = sentence))?;
        }
        print_report(&name, report, shown, streams)?;
    }
    let failures =
        quotes.as_ref().map(|quotes| failure_sentences(quotes, unchecked_quotes(args))).unwrap_or_default();
    let may_hold = args.allow_unchecked || not_checked.is_none();
    let unchecked = match not_checked {
        Some(sentence) if !may_hold && failures.is_empty() => {
            Some(message!("cli-of-file", file = &name, problem = sentence))
        }
        Some(_) | None => None,
    };
    for sentence in verdict_on_file(&name, report).iter().chain(&unchecked).chain(&failures) {
        streams.say(sentence)?;
    }
    let holds = file.holds() && failures.is_empty() && may_hold;
    Ok(if holds { 0 } else { DOES_NOT_HOLD })
}

/// Compares what a file shows with an original: 0 where nothing differs, 1 where something does.
///
/// # Errors
/// [`CliError`] for a file that cannot be read, and where the two have nothing to compare.
pub(super) fn verify_against(
    args: &VerifyArgs,
    original: &Path,
    bytes: &[u8],
    layer: &Layer,
    streams: &mut Streams<'_>,
) -> Result<u8, CliError> {
    let name = format!("{} --against {}", args.file.display(), original.display());
    let original = read_source(original)?;
    let report =
        compare_with_original(bytes, &original, layer).map_err(|error| of_file(&name, error.message()))?;
    print_against(args, &report, streams)?;
    for finding in report.findings.iter().filter(|finding| !finding.is_same) {
        streams.say(&message!("cli-of-file", file = &name, problem = finding.sentence.clone()))?;
    }
    Ok(if report.is_same() { 0 } else { DOES_NOT_HOLD })
}

fn print_against(
    args: &VerifyArgs,
    report: &AgainstReport,
    streams: &mut Streams<'_>,
) -> Result<(), CliError> {
    #[derive(Serialize)]
    struct JsonFinding {
        same: bool,
        finding: String,
    }
    if args.json {
        let text = |sentence: Message| streams.language.text(&sentence);
        let json: Vec<JsonFinding> = report
            .findings
            .iter()
            .map(|finding| JsonFinding { same: finding.is_same, finding: text(finding.sentence.clone()) })
            .collect();
        serde_json::to_writer_pretty(&mut streams.out, &json).map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
        return Ok(());
    }
    for finding in &report.findings {
        let mark = if finding.is_same { "✓ " } else { "✗ " };
        streams.print(mark, &finding.sentence.clone())?;
    }
    Ok(())
}

/// What is wrong with the file, in one sentence; none where it holds.
fn verdict_on_file(name: &str, report: &Report) -> Option<Message> {
    let reasons = Arg::list(Joint::Semicolon, report.reasons.iter().cloned());
    match report.outcome {
        Outcome::Holds => None,
        Outcome::Altered => Some(message!("cli-altered", file = name, reasons = reasons)),
        Outcome::Unsettled => Some(message!("cli-unsettled", file = name, reasons = reasons)),
        Outcome::NoRecord => Some(message!("cli-of-file", file = name, problem = reasons)),
    }
}

/// What is wrong with a file, named in front of it.
fn of_file(name: &str, problem: Message) -> CliError {
    CliError::Argument(message!("cli-of-file", file = name, problem = problem))
}

fn print_json(
    report: &Report,
    has_unchecked: bool,
    quotes: Option<&QuoteReport<'_>>,
    streams: &mut Streams<'_>,
) -> Result<(), CliError> {
    let dossier = if has_unchecked { report.dossier.as_ref() } else { None };
    let language = streams.language;
    let text = |sentence: Message| language.text(&sentence);
    let json = JsonReport {
        file: report.kind.label(),
        outcome: report.outcome.keyword(),
        reasons: report.reasons.iter().map(|reason| text(reason.clone())).collect(),
        notes: report.notes.iter().map(|note| text(note.clone())).collect(),
        made_by_version: report.program.as_deref(),
        not_checked: dossier
            .map(|dossier| unchecked(dossier).into_iter().map(|one| one.id.as_str()).collect())
            .unwrap_or_default(),
        proves: (report.outcome == Outcome::Holds).then(|| text(proves())),
        does_not_prove: text(does_not_prove()),
        quotes: quotes.map(|quotes| json_quotes(quotes, language)),
    };
    serde_json::to_writer_pretty(&mut streams.out, &json).map_err(std::io::Error::from)?;
    writeln!(streams.out)?;
    Ok(())
}

fn print_report(
    name: &str,
    report: &Report,
    quotes: Option<&QuoteReport<'_>>,
    streams: &mut Streams<'_>,
) -> Result<(), CliError> {
    // What cannot be told is no accusation.
    let mark = if report.outcome == Outcome::Altered { "✗ " } else { "? " };
    for reason in &report.reasons {
        streams.print(mark, &reason.clone())?;
    }
    if report.outcome == Outcome::Holds {
        let version = report.program.as_deref().unwrap_or_default();
        let kind = report.kind.label();
        streams.print("✓ ", &message!("cli-holds", file = name, kind = kind, version = version))?;
        let (proves, does_not) = (proves(), does_not_prove());
        streams.print("", &message!("cli-proof", proves = proves, does_not_prove = does_not))?;
    }
    for note in &report.notes {
        streams.print("", &message!("cli-note", note = note.clone()))?;
    }
    if let Some(quotes) = quotes {
        print_quotes(quotes, streams)?;
    }
    Ok(())
}
