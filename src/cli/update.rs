//! `claims-map update`: a dossier brought up to a new version of its article.

use std::io::Write as _;
use std::path::Path;

use serde::Serialize;

use super::Streams;
use super::args::UpdateArgs;
use super::error::CliError;
use super::input::{OpenedLayer, layer_at, layer_beside};
use super::printable::one_line;
use super::quote_json::JsonQuotes;
use super::quote_report::QuoteReport;
use super::text::{document_named, ids};
use super::verify::DOES_NOT_HOLD;
use crate::export::FileKind;
use crate::load::{Loaded, load_dossier, read_source};
use crate::model::{Document, Dossier, StatementId};
use crate::query::Query;
use crate::save::{dossier_to_json, write_whole};
use crate::service::{
    ArticleSource, ComparedText, Comparison, DocumentComparison, compare_document, compare_with_article,
    read_article_source, update_document,
};

/// What is printed with `--json`.
#[derive(Serialize)]
struct JsonUpdate<'a> {
    written: String,
    document: &'a str,
    moved: Vec<&'a str>,
    not_found: Vec<&'a str>,
    #[serde(flatten)]
    quotes: JsonQuotes<'a>,
}

/// Brings a dossier up to a new version of its article and writes it whole into another file: 0 where every
/// quote was found, 1 where some were not and are marked.
///
/// # Errors
/// [`CliError`] for files that cannot be read, a file that would be overwritten, and an article that is a
/// version of no document or of several.
pub fn update(args: &UpdateArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let name = args.file.display().to_string();
    let argument = |problem: String| CliError::Argument(format!("{name}: {problem}"));
    refuse_to_overwrite(&args.out, args.overwrite)?;
    let bytes = read_source(&args.file)?;
    if FileKind::of(&bytes).is_some() {
        let problem =
            "this is an exported file; update the dossier that it was made from, and export it again";
        return Err(argument(problem.to_owned()));
    }
    let given = args.layer.layer_at();
    let beside = if given.is_none() { layer_beside(&args.file, &bytes) } else { None };
    let OpenedLayer { layer, .. } = layer_at(given.or(beside).as_ref())?;
    let Loaded { dossier, .. } = load_dossier(&bytes, &name, &layer)?;
    let source = read_article_source(&args.text)?;
    let (comparison, document) = compared(&dossier, args, &source).map_err(argument)?;
    let updated = update_document(&dossier, &comparison, &document);
    let layer = layer.with_places(&dossier.places);
    let report = QuoteReport::of_comparison(&dossier, &layer, &Query::everything(), comparison, &args.text);
    write_whole(&args.out, dossier_to_json(&updated.dossier).as_bytes())?;
    let out = args.out.display().to_string();
    if args.json {
        let ids = |list: &'_ [StatementId]| list.iter().map(ToString::to_string).collect::<Vec<String>>();
        let (moved, not_found) = (ids(&updated.moved), ids(&updated.not_found));
        let json = JsonUpdate {
            written: out,
            document: document.document.as_str(),
            moved: moved.iter().map(String::as_str).collect(),
            not_found: not_found.iter().map(String::as_str).collect(),
            quotes: report.json(),
        };
        serde_json::to_writer_pretty(&mut streams.out, &json).map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
    } else {
        report.print(&mut streams.out)?;
        writeln!(streams.out, "{}", one_line(&written(&out, &document, &updated.not_found)))?;
    }
    Ok(if updated.not_found.is_empty() { 0 } else { DOES_NOT_HOLD })
}

fn refuse_to_overwrite(out: &Path, may_overwrite: bool) -> Result<(), CliError> {
    if may_overwrite || !(out.exists() || out.is_symlink()) {
        return Ok(());
    }
    let message =
        format!("{}: this file is there already; choose another, or add --overwrite", out.display());
    Err(CliError::Argument(message))
}

/// The document that the article is a version of, compared with it.
///
/// # Errors
/// Why there is none, without a full stop.
fn compared(
    dossier: &Dossier,
    args: &UpdateArgs,
    source: &ArticleSource,
) -> Result<(Comparison, DocumentComparison), String> {
    let text = args.text.display();
    let comparison = match &args.document {
        Some(id) => compare_document(dossier, document_named(dossier, id)?, source),
        None => compare_with_article(dossier, Some(source)),
    };
    let of_file = comparison.documents.iter().filter(|one| one.with != ComparedText::Own);
    let found: Vec<&DocumentComparison> = of_file.collect();
    match found.as_slice() {
        [only] => Ok((comparison.clone(), (*only).clone())),
        [] => Err(format!(
            "{text} is a version of none of its documents, as far as their quotes tell; where it is one all the \
             same, name it with --document: {}",
            ids(&dossier.documents)
        )),
        several => {
            let is_found = |document: &&Document| several.iter().any(|one| one.document == document.id);
            let list = ids(dossier.documents.iter().filter(is_found));
            Err(format!("{text} may be a version of several documents; name one with --document: {list}"))
        }
    }
}

/// What was written, and what became of what was not found.
fn written(out: &str, document: &DocumentComparison, not_found: &[StatementId]) -> String {
    let hash = document.text.sha256().get(..12).unwrap_or_default();
    let version = match document.with {
        ComparedText::Version => {
            format!("on the version with SHA-256 {hash}…, the former one kept as history")
        }
        ComparedText::Same | ComparedText::Own => "on the same text as before".to_owned(),
    };
    match not_found {
        [] => format!("Wrote {out}, {version}."),
        list => {
            let ids: Vec<&str> = list.iter().map(StatementId::as_str).collect();
            let marked = match ids.len() {
                1 => "1 statement does not count until its quote is found".to_owned(),
                many => format!("{many} statements do not count until their quotes are found"),
            };
            format!("Wrote {out}, {version}; {marked}: {}.", ids.join(", "))
        }
    }
}
