//! `claims-map verify`: a dossier's data, and its quotes against the article's text; an exported file
//! goes on to `verify_export`.

use std::io::Write;
use std::path::Path;

use serde::Serialize;

use super::Streams;
use super::args::VerifyArgs;
use super::error::CliError;
use super::input::{OpenedLayer, layer_at, layer_beside};
use super::printable::one_line;
use super::verify_export::verify_export;
use crate::export::FileKind;
use crate::load::{Finding, Loaded, load_dossier, read_source};
use crate::model::{Document, Dossier, QuoteCheck, Statement};
use crate::save::{dossier_to_json, write_whole};
use crate::text::{CanonicalText, seal_of, verify_quote};

/// Exit code where something does not hold.
pub(super) const DOES_NOT_HOLD: u8 = 1;

/// What was found about one statement.
#[derive(Serialize)]
pub(super) struct Checked<'a> {
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

/// Quotes compared with a text, or as their last check left them.
pub(super) struct Compared<'a> {
    pub(super) checked: Vec<Checked<'a>>,
    /// What else is wrong: sentences without their end. Not empty without `checked`: the wrong article.
    pub(super) problems: Vec<String>,
}

/// Runs `verify`: 0 where everything holds, 1 where something does not or the text is another.
///
/// A file that was exported is told from a dossier by its content (see `export::verify`). With a text,
/// the quotes from its document must be exact; those from other documents keep what the last check left
/// behind.
///
/// # Errors
/// [`CliError`] for files that cannot be read or data that cannot be used.
pub fn verify(args: &VerifyArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let bytes = read_source(&args.file)?;
    let given = args.layer.layer_at();
    let beside = if given.is_none() { layer_beside(&args.file, &bytes) } else { None };
    let OpenedLayer { layer, findings: warnings, .. } = layer_at(given.or(beside).as_ref())?;
    for finding in &warnings {
        writeln!(streams.err, "claims-map: warning: {}", one_line(&finding.to_string()))?;
    }
    if FileKind::of(&bytes).is_some() {
        return verify_export(args, &bytes, &layer, streams);
    }
    let name = args.file.display().to_string();
    let Loaded { mut dossier, findings } = load_dossier(&bytes, &name, &layer)?;
    let Some((path, text)) = text_at(args)? else {
        let checked = dossier.statements.iter().map(|one| Checked::new(one, &one.check)).collect();
        return print(args, &Compared { checked, problems: Vec::new() }, &findings, streams);
    };
    let compared = compare_quotes(&dossier, path, &text);
    // What loading found about quotes is superseded by the check against the text itself.
    let is_about_quote = |finding: &Finding| finding.place.rsplit('.').next() == Some("quote");
    let findings: Vec<Finding> = findings.into_iter().filter(|finding| !is_about_quote(finding)).collect();
    let code = print(args, &compared, &findings, streams)?;
    let sealed = document_of(&dossier, &text).map(|document| document.id.clone());
    if args.seal && code == 0 {
        for statement in dossier.statements.iter_mut().filter(|one| Some(&one.document) == sealed.as_ref()) {
            statement.quote.seal = Some(seal_of(&statement.quote, &statement.extent, text.sha256()));
        }
        write_whole(&args.file, dossier_to_json(&dossier).as_bytes())?;
    }
    Ok(code)
}

/// The article's text, where one is given.
pub(super) fn text_at(args: &VerifyArgs) -> Result<Option<(&Path, CanonicalText)>, CliError> {
    let Some(path) = &args.text else { return Ok(None) };
    let text = CanonicalText::from_bytes(&read_source(path)?)
        .map_err(|error| CliError::Argument(format!("{}: {error}; save it as UTF-8", path.display())))?;
    Ok(Some((path, text)))
}

/// Compares a dossier's quotes with the text of one of its documents.
pub(super) fn compare_quotes<'a>(dossier: &'a Dossier, path: &Path, text: &CanonicalText) -> Compared<'a> {
    let Some(document) = document_of(dossier, text) else {
        let problems = dossier.documents.iter().map(|document| {
            format!(
                "{}: this is not the text of “{}”: its SHA-256 is {}…, expected is {}…; give the right article",
                path.display(),
                document.title(),
                short(text.sha256()),
                short(&document.text_sha256)
            )
        });
        return Compared { checked: Vec::new(), problems: problems.collect() };
    };
    let check = |one: &Statement| {
        if one.document == document.id { verify_quote(text, &one.quote) } else { one.check.clone() }
    };
    let checked = dossier.statements.iter().map(|one| Checked::new(one, &check(one))).collect();
    let mut problems = Vec::new();
    if text.sha256() != document.text_sha256 {
        problems.push(format!(
            "{}: the text has SHA-256 {}…, the dossier expects {}…; it was changed after the dossier was made",
            path.display(),
            short(text.sha256()),
            short(&document.text_sha256)
        ));
    }
    Compared { checked, problems }
}

/// The document that the text is, by its hash; failing that, one with at least half of its quotes in
/// the text, so that a changed text is told from a wrong one.
fn document_of<'a>(dossier: &'a Dossier, text: &CanonicalText) -> Option<&'a Document> {
    let same = dossier.documents.iter().find(|document| document.text_sha256 == text.sha256());
    let resembles = |document: &&Document| {
        let quotes = dossier.statements.iter().filter(|one| one.document == document.id);
        let exact: Vec<bool> =
            quotes.map(|one| verify_quote(text, &one.quote) == QuoteCheck::Compared).collect();
        let count = exact.iter().filter(|exact| **exact).count();
        count > 0 && count * 2 >= exact.len()
    };
    same.or_else(|| dossier.documents.iter().find(resembles))
}

fn short(sha256: &str) -> &str {
    sha256.get(..12).unwrap_or(sha256)
}

impl<'a> Checked<'a> {
    fn new(statement: &'a Statement, check: &QuoteCheck) -> Self {
        let state = match check {
            QuoteCheck::Compared | QuoteCheck::Recorded => State::Exact,
            QuoteCheck::Unchecked => State::Unchecked,
            QuoteCheck::Folded | QuoteCheck::Broken(_) => State::Fails,
        };
        let (statement, result) = (statement.id.as_str(), check.words());
        let holds = (state != State::Unchecked).then_some(state == State::Exact);
        Self { statement, result, holds, state }
    }
}

impl Compared<'_> {
    /// One line a quote, after a mark.
    pub(super) fn print_lines(&self, out: &mut dyn Write) -> Result<(), CliError> {
        for one in &self.checked {
            let mark = match one.state {
                State::Exact => "✓",
                State::Unchecked => "?",
                State::Fails => "✗",
            };
            writeln!(out, "{mark} {}: {}", one.statement, one.result)?;
        }
        Ok(())
    }

    /// What does not hold, in sentences; none where everything does.
    pub(super) fn failures(&self) -> Vec<String> {
        let failed: Vec<&str> =
            self.checked.iter().filter(|one| one.state == State::Fails).map(|one| one.statement).collect();
        let mut sentences = Vec::new();
        if !failed.is_empty() {
            let count = self.checked.len();
            let list = failed.join(", ");
            sentences.push(format!("{} of {count} quotes do not hold: {list}", failed.len()));
        }
        sentences.extend(self.problems.iter().cloned());
        sentences
    }
}

fn print(
    args: &VerifyArgs,
    compared: &Compared<'_>,
    findings: &[Finding],
    streams: &mut Streams<'_>,
) -> Result<u8, CliError> {
    let is_wrong_article = compared.checked.is_empty() && !compared.problems.is_empty();
    if args.json && !is_wrong_article {
        serde_json::to_writer_pretty(&mut *streams.out, &compared.checked).map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
    } else if !args.json {
        compared.print_lines(streams.out)?;
    }
    // Of the wrong article nothing is said but that it is wrong.
    let findings = findings.iter().filter(|_| !is_wrong_article).map(ToString::to_string);
    let failures = compared.failures();
    for sentence in findings.chain(failures.iter().cloned()) {
        writeln!(streams.err, "claims-map: {}", one_line(&sentence))?;
    }
    if !failures.is_empty() {
        return Ok(DOES_NOT_HOLD);
    }
    if !args.json {
        writeln!(streams.out, "{}", success(args, &compared.checked))?;
    }
    Ok(0)
}

/// What was checked, and against what, where nothing fails.
pub(super) fn success(args: &VerifyArgs, checked: &[Checked<'_>]) -> String {
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
