//! `claims-map verify`: a dossier's data, and its quotes against the article's text.

use std::path::Path;

use serde::Serialize;

use super::Streams;
use super::args::VerifyArgs;
use super::error::CliError;
use super::printable::one_line;
use crate::load::{Finding, Loaded, load_dossier, read_source, shipped_layer};
use crate::model::{Document, Dossier, QuoteCheck, Statement};
use crate::save::{dossier_to_json, write_whole};
use crate::text::{CanonicalText, seal_of, verify_quote};

/// Exit code where something does not hold.
const DOES_NOT_HOLD: u8 = 1;

/// What was found about one statement.
#[derive(Serialize)]
struct Checked<'a> {
    statement: &'a str,
    result: String,
    /// `None` where that is not known.
    holds: Option<bool>,
    #[serde(skip)]
    state: State,
}

/// Whether a quote holds, as far as is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Exact,
    Unchecked,
    Fails,
}

/// Runs `verify`: 0 where every quote holds, 1 where one does not or the text is another.
///
/// With a text, the quotes from its document must be exact; those from other documents keep what the
/// last check left behind.
///
/// # Errors
/// [`CliError`] for files that cannot be read or data that cannot be used.
pub fn verify(args: &VerifyArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let name = args.file.display().to_string();
    let Loaded { mut dossier, findings } = load_dossier(&read_source(&args.file)?, &name, &shipped_layer()?)?;
    let Some(path) = &args.text else {
        let checked: Vec<Checked<'_>> =
            dossier.statements.iter().map(|one| checked(one, &one.check)).collect();
        return print(args, &checked, &findings, streams);
    };
    let bytes = read_source(path)?;
    let text = CanonicalText::from_bytes(&bytes)
        .map_err(|error| CliError::Argument(format!("{}: {error}; save it as UTF-8", path.display())))?;
    let Some(document) = document_of(&dossier, &text).cloned() else {
        return wrong_article(&dossier, &text, path, streams);
    };
    let check = |one: &Statement| {
        if one.document == document.id { verify_quote(&text, &one.quote) } else { one.check.clone() }
    };
    let results: Vec<Checked<'_>> = dossier.statements.iter().map(|one| checked(one, &check(one))).collect();
    // What loading found about quotes is superseded by the check against the text itself.
    let is_about_quote = |finding: &Finding| finding.place.rsplit('.').next() == Some("quote");
    let findings: Vec<Finding> = findings.into_iter().filter(|finding| !is_about_quote(finding)).collect();
    let code = print(args, &results, &findings, streams)?;
    if text.sha256() != document.text_sha256 {
        writeln!(
            streams.err,
            "claims-map: {}: the text has SHA-256 {}…, the dossier expects {}…; it was changed after the dossier was made",
            one_line(&path.display().to_string()),
            short(text.sha256()),
            short(&document.text_sha256)
        )?;
        return Ok(DOES_NOT_HOLD);
    }
    if args.seal && code == 0 {
        for statement in dossier.statements.iter_mut().filter(|one| one.document == document.id) {
            statement.quote.seal = Some(seal_of(&statement.quote, text.sha256()));
        }
        write_whole(&args.file, dossier_to_json(&dossier).as_bytes())?;
    }
    Ok(code)
}

/// The document that the text is, by its hash; failing that, one with at least half of its quotes in
/// the text, so that a changed text is told from a wrong one.
fn document_of<'a>(dossier: &'a Dossier, text: &CanonicalText) -> Option<&'a Document> {
    let same = dossier.documents.iter().find(|document| document.text_sha256 == text.sha256());
    let resembles = |document: &&Document| {
        let quotes = dossier.statements.iter().filter(|one| one.document == document.id);
        let exact: Vec<bool> =
            quotes.map(|one| verify_quote(text, &one.quote) == QuoteCheck::Exact).collect();
        let count = exact.iter().filter(|exact| **exact).count();
        count > 0 && count * 2 >= exact.len()
    };
    same.or_else(|| dossier.documents.iter().find(resembles))
}

fn short(sha256: &str) -> &str {
    sha256.get(..12).unwrap_or(sha256)
}

fn checked<'a>(statement: &'a Statement, check: &QuoteCheck) -> Checked<'a> {
    let state = match check {
        QuoteCheck::Exact => State::Exact,
        QuoteCheck::Unchecked => State::Unchecked,
        QuoteCheck::Folded | QuoteCheck::Broken(_) => State::Fails,
    };
    let (statement, result) = (statement.id.as_str(), check.words());
    let holds = (state != State::Unchecked).then_some(state == State::Exact);
    Checked { statement, result, holds, state }
}

fn wrong_article(
    dossier: &Dossier,
    text: &CanonicalText,
    path: &Path,
    streams: &mut Streams<'_>,
) -> Result<u8, CliError> {
    for document in &dossier.documents {
        writeln!(
            streams.err,
            "claims-map: {}: this is not the text of “{}”: its SHA-256 is {}…, expected is {}…; give the right article",
            one_line(&path.display().to_string()),
            one_line(&document.title),
            short(text.sha256()),
            short(&document.text_sha256)
        )?;
    }
    Ok(DOES_NOT_HOLD)
}

fn print(
    args: &VerifyArgs,
    checked: &[Checked<'_>],
    findings: &[Finding],
    streams: &mut Streams<'_>,
) -> Result<u8, CliError> {
    if args.json {
        serde_json::to_writer_pretty(&mut *streams.out, checked).map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
    } else {
        for one in checked {
            let mark = match one.state {
                State::Exact => "✓",
                State::Unchecked => "?",
                State::Fails => "✗",
            };
            writeln!(streams.out, "{mark} {}: {}", one.statement, one.result)?;
        }
    }
    for finding in findings {
        writeln!(streams.err, "claims-map: {}", one_line(&finding.to_string()))?;
    }
    let failed: Vec<&str> =
        checked.iter().filter(|one| one.state == State::Fails).map(|one| one.statement).collect();
    if failed.is_empty() {
        if !args.json {
            writeln!(streams.out, "{}", success(args, checked))?;
        }
        return Ok(0);
    }
    writeln!(
        streams.err,
        "claims-map: {} of {} quotes do not hold: {}",
        failed.len(),
        checked.len(),
        failed.join(", ")
    )?;
    Ok(DOES_NOT_HOLD)
}

/// What was checked, and against what, where nothing fails.
fn success(args: &VerifyArgs, checked: &[Checked<'_>]) -> String {
    let unchecked = checked.iter().filter(|one| one.state == State::Unchecked).count();
    let count = checked.len();
    match (unchecked, &args.text) {
        (0, Some(_)) => format!("All {count} quotes hold."),
        (0, None) => format!(
            "All {count} quotes are as they were when last compared with their text; to compare them again, give it with --text."
        ),
        (some, _) => {
            format!("{some} of {count} quotes were never compared with their text; give it with --text.")
        }
    }
}
