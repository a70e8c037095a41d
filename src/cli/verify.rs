//! `claims-map verify`: a dossier's data, and its quotes against an article's file; an exported file goes
//! on to `verify_export`.

use std::io::Write as _;

use super::Streams;
use super::args::VerifyArgs;
use super::error::CliError;
use super::quote_json::json_quotes;
use super::quote_report::{failure_sentences, print_quotes};
use super::verify_export::{verify_against, verify_export};
use crate::export::FileKind;
use crate::load::{Finding, Loaded, is_standard_input, load_dossier, read_source, source_name};
use crate::query::Query;
use crate::save::{dossier_to_json, write_whole};
use crate::service::{
    ArticleSource, NotSealed, OpenedLayer, QuoteReport, UncheckedQuotes, layer_for, read_article_source,
    seal_quotes,
};
use crate::words::{Say as _, message};

/// Exit code where something does not hold.
pub(super) const DOES_NOT_HOLD: u8 = 1;

/// Runs `verify`: 0 where everything that was to be compared was found and no quote is unchecked, else 1.
///
/// A file that was exported is told from a dossier by its content (see `export::verify`). An article's file
/// may be any that the reader reads; what a document records as left out is left out of it again, and its
/// quotes are looked for by their words and what stands around them.
///
/// # Errors
/// [`CliError`] for files that cannot be read or data that cannot be used.
pub fn verify(args: &VerifyArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    if args.seal && is_standard_input(&args.file) {
        return Err(CliError::Argument(message!("cli-seal-standard-input")));
    }
    let bytes = read_source(&args.file)?;
    let OpenedLayer { layer, findings: warnings, .. } =
        layer_for(&args.file, &bytes, args.layer.layer_at().as_ref())?;
    for finding in &warnings {
        streams.warn(finding.message())?;
    }
    if let Some(original) = &args.against {
        return verify_against(args, original, &bytes, &layer, streams);
    }
    if FileKind::of(&bytes).is_some() {
        return verify_export(args, &bytes, &layer, streams);
    }
    let name = source_name(&args.file);
    let Loaded { mut dossier, findings } = load_dossier(&bytes, &args.file.display().to_string(), &layer)?;
    let source = article_at(args)?;
    let drawn = layer.with_places(&dossier.places);
    let file = args.text.as_deref().zip(source.as_ref());
    let report = QuoteReport::new(&dossier, &drawn, &Query::everything(), file);
    let mut failures = failure_sentences(&report, unchecked_quotes(args));
    if !report.is_other_article() {
        if args.json {
            serde_json::to_writer_pretty(&mut streams.out, &json_quotes(&report, streams.language))
                .map_err(std::io::Error::from)?;
            writeln!(streams.out)?;
        } else {
            print_quotes(&report, streams)?;
        }
        // What loading found about quotes is superseded by what was found now.
        let is_about_quote = |finding: &&Finding| finding.place.is_member("quote");
        for finding in findings.iter().filter(|finding| !is_about_quote(finding)) {
            streams.say(&finding.message())?;
        }
    }
    let comparison = report.comparison;
    if args.seal && failures.is_empty() {
        match seal_quotes(&mut dossier, &comparison) {
            Ok(()) => write_whole(&args.file, dossier_to_json(&dossier).as_bytes())?,
            Err(NotSealed) => failures.push(message!("cli-not-sealed", file = name)),
        }
    }
    for sentence in &failures {
        streams.say(sentence)?;
    }
    Ok(if failures.is_empty() { 0 } else { DOES_NOT_HOLD })
}

/// The article's file, where one is given.
pub(super) fn article_at(args: &VerifyArgs) -> Result<Option<ArticleSource>, CliError> {
    Ok(args.text.as_deref().map(read_article_source).transpose()?)
}

/// What the arguments say of quotes that nobody has compared.
pub(super) fn unchecked_quotes(args: &VerifyArgs) -> UncheckedQuotes {
    if args.allow_unchecked { UncheckedQuotes::Allowed } else { UncheckedQuotes::Fail }
}
