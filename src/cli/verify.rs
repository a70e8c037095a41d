//! `claims-map verify`: a dossier's data, and its quotes against the article's text.

use serde::Serialize;

use super::Streams;
use super::args::VerifyArgs;
use super::error::CliError;
use super::explain::check_words;
use crate::load::{Finding, load_dossier, read_source, shipped_layer};
use crate::model::{Dossier, QuoteCheck, Statement};
use crate::save::{dossier_to_json, write_whole};
use crate::text::{CanonicalText, seal_of, verify_quote};

/// Exit code where something does not hold.
const DOES_NOT_HOLD: u8 = 1;

/// What was found about one statement.
#[derive(Serialize)]
struct Checked<'a> {
    statement: &'a str,
    result: String,
    holds: bool,
}

/// Runs `verify`: 0 where every quote is exact, 1 where one is not.
///
/// # Errors
/// [`CliError`] for files that cannot be read or data that cannot be used.
pub fn verify(args: &VerifyArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let name = args.file.display().to_string();
    let loaded = load_dossier(&read_source(&args.file)?, &name, &shipped_layer()?)?;
    let mut dossier = loaded.dossier;
    let Some(path) = &args.text else {
        let checked: Vec<Checked<'_>> =
            dossier.statements.iter().map(|one| checked(one, &one.check)).collect();
        return print(args, &checked, &loaded.findings, streams);
    };
    let bytes = read_source(path)?;
    let text = CanonicalText::from_bytes(&bytes)
        .map_err(|error| CliError::Argument(format!("{}: {error}; save it as UTF-8", path.display())))?;
    let checks: Vec<QuoteCheck> =
        dossier.statements.iter().map(|statement| verify_quote(&text, &statement.quote)).collect();
    let is_article = dossier.documents.iter().any(|document| document.text_sha256 == text.sha256());
    let exact = checks.iter().filter(|check| **check == QuoteCheck::Exact).count();
    if !is_article && exact * 2 < checks.len() {
        return wrong_article(&dossier, &text, streams);
    }
    let pairs = dossier.statements.iter().zip(&checks);
    let results: Vec<Checked<'_>> = pairs.map(|(statement, check)| checked(statement, check)).collect();
    // Findings about quotes are superseded by the check against the text itself.
    let findings: Vec<Finding> =
        loaded.findings.into_iter().filter(|finding| !finding.place.ends_with(".quote")).collect();
    let code = print(args, &results, &findings, streams)?;
    if !is_article {
        let expected = dossier.documents.first().map_or("", |document| document.text_sha256.as_str());
        let (found, expected) = (short(text.sha256()), short(expected));
        writeln!(
            streams.err,
            "claims-map: {}: the text has SHA-256 {found}…, the dossier expects {expected}…; it was changed after the dossier was made",
            path.display()
        )?;
        return Ok(DOES_NOT_HOLD);
    }
    if args.seal && code == 0 {
        for statement in &mut dossier.statements {
            statement.quote.seal = Some(seal_of(&statement.quote, text.sha256()));
        }
        write_whole(&args.file, dossier_to_json(&dossier).as_bytes())?;
    }
    Ok(code)
}

fn short(sha256: &str) -> &str {
    sha256.get(..12).unwrap_or(sha256)
}

fn checked<'a>(statement: &'a Statement, check: &QuoteCheck) -> Checked<'a> {
    let holds = matches!(check, QuoteCheck::Exact | QuoteCheck::Unchecked);
    Checked { statement: statement.id.as_str(), result: check_words(check), holds }
}

fn wrong_article(dossier: &Dossier, text: &CanonicalText, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    for document in &dossier.documents {
        writeln!(
            streams.err,
            "claims-map: this is not the text of “{}”: its SHA-256 is {}…, expected is {}…; give the right article",
            document.title,
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
            let mark = if one.holds { "✓" } else { "✗" };
            writeln!(streams.out, "{mark} {}: {}", one.statement, one.result)?;
        }
    }
    for finding in findings {
        writeln!(streams.err, "claims-map: {finding}")?;
    }
    let failed: Vec<&str> = checked.iter().filter(|one| !one.holds).map(|one| one.statement).collect();
    if failed.is_empty() {
        if !args.json {
            writeln!(streams.out, "All {} quotes hold.", checked.len())?;
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
