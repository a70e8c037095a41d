//! `claims-map update`: a dossier brought up to a new version of its article.

use std::io::Write as _;
use std::path::Path;

use serde::Serialize;

use super::Streams;
use super::args::UpdateArgs;
use super::error::CliError;
use super::quote_json::{JsonQuotes, json_quotes};
use super::quote_report::print_quotes;
use super::text::{ids, no_such_document};
use super::verify::DOES_NOT_HOLD;
use crate::export::{FileKind, has_record};
use crate::load::{Loaded, load_dossier, read_source, source_name};
use crate::model::{DocumentId, Dossier, StatementId, SuggestionId};
use crate::query::Query;
use crate::save::{dossier_to_json, write_whole};
use crate::service::{
    ComparedText, DocumentComparison, NoVersion, OpenedLayer, QuoteReport, compare_version, layer_for,
    read_article_source, update_document,
};
use crate::words::{Arg, Joint, Message, message};

/// What is printed with `--json`.
#[derive(Serialize)]
struct JsonUpdate<'a> {
    written: String,
    document: &'a str,
    moved: Vec<&'a str>,
    not_found: Vec<&'a str>,
    lost_suggestions: Vec<&'a str>,
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
    let argument = |problem: Message| {
        CliError::Argument(message!("cli-of-file", file = args.file.as_path(), problem = problem))
    };
    refuse_to_overwrite(&args.out, args.overwrite)?;
    let bytes = read_source(&args.file)?;
    refuse_no_dossier(&args.file, &bytes)?;
    let OpenedLayer { layer, .. } = layer_for(&args.file, &bytes, args.layer.layer_at().as_ref())?;
    let Loaded { dossier, .. } = load_dossier(&bytes, &name, &layer)?;
    let source = read_article_source(&args.text)?;
    let named = args.document.as_deref().map(DocumentId::new);
    let (comparison, document) = compare_version(&dossier, named.as_ref(), &source)
        .map_err(|error| argument(no_version_words(&dossier, &args.text, &error)))?;
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
            lost_suggestions: updated.lost_suggestions.iter().map(SuggestionId::as_str).collect(),
            quotes: json_quotes(&report, streams.language),
        };
        serde_json::to_writer_pretty(&mut streams.out, &json).map_err(std::io::Error::from)?;
        writeln!(streams.out)?;
    } else {
        print_quotes(&report, streams)?;
        streams.print("", &written(&out, &document, &updated.not_found))?;
        let lost = &updated.lost_suggestions;
        if !lost.is_empty() {
            let ids = Arg::list(Joint::Comma, lost.iter().map(SuggestionId::as_str));
            streams.print("", &message!("cli-update-suggestions", count = lost.len(), ids = ids))?;
        }
    }
    Ok(if updated.not_found.is_empty() { 0 } else { DOES_NOT_HOLD })
}

/// That a file is not overwritten that nobody gave up.
pub(super) fn refuse_to_overwrite(out: &Path, may_overwrite: bool) -> Result<(), CliError> {
    if may_overwrite || !(out.exists() || out.is_symlink()) {
        return Ok(());
    }
    Err(CliError::Argument(message!("cli-update-exists", path = out)))
}

/// That what is written into is a dossier: neither an exported file nor anything else.
pub(super) fn refuse_no_dossier(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    let what = match FileKind::of(bytes) {
        // A table has no place for a record, and is known by its heading.
        Some(FileKind::Table) => "exported",
        Some(_) if has_record(bytes) => "exported",
        Some(FileKind::Html) => "page",
        Some(FileKind::Pdf) => "pdf",
        Some(FileKind::Png | FileKind::Svg | FileKind::Foreign(_)) => "picture",
        Some(FileKind::Data) => "data",
        None if begins_as_object(bytes) => return Ok(()),
        None => "other",
    };
    let problem = match what {
        "exported" => message!("cli-update-exported"),
        what => message!("cli-update-no-dossier", what = what),
    };
    Err(CliError::Argument(message!("cli-of-file", file = source_name(path), problem = problem)))
}

fn begins_as_object(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    start.trim_ascii_start().starts_with(b"{")
}

/// Why an article is a version of no document, and what to do, without a full stop.
fn no_version_words(dossier: &Dossier, text: &Path, error: &NoVersion) -> Message {
    match error {
        NoVersion::NoSuchDocument(id) => no_such_document(dossier, id.as_str()),
        NoVersion::OfNone => {
            let documents = ids(dossier.documents.iter().map(|document| &document.id));
            message!("cli-update-of-none", text = text, documents = documents)
        }
        NoVersion::OfSeveral(several) => {
            message!("cli-update-of-several", text = text, documents = ids(several))
        }
    }
}

/// What was written, and what became of what was not found.
fn written(out: &str, document: &DocumentComparison, not_found: &[StatementId]) -> Message {
    let hash = document.text.sha256().get(..12).unwrap_or_default();
    let version = match document.with {
        ComparedText::Version => message!("cli-update-on-version", hash = hash),
        ComparedText::Same | ComparedText::Own => message!("cli-update-on-same"),
    };
    match not_found {
        [] => message!("cli-update-wrote", path = out, version = version),
        list => {
            let ids = Arg::list(Joint::Comma, list.iter().map(StatementId::as_str));
            let count = list.len();
            message!("cli-update-wrote-marked", path = out, version = version, count = count, ids = ids)
        }
    }
}
