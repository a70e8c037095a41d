//! `claims-map text`: the canonical text of a document, where the dossier has it.

use std::io::{IsTerminal, Write};

use super::Streams;
use super::args::TextArgs;
use super::error::{CliError, first_of};
use super::quote_report::cited;
use crate::load::source_name;
use crate::model::{Document, DocumentId, Dossier};
use crate::service::load_input;
use crate::text::CanonicalText;
use crate::words::{Arg, Message, message};

/// Writes a document's canonical text to standard output: 0. Byte for byte, unless a terminal shows it.
///
/// # Errors
/// [`CliError`] for a file that does not load, and one sentence where it does not have the text, has that of
/// several documents, or has another text than the document's.
pub fn text(args: &TextArgs, streams: &mut Streams<'_>) -> Result<u8, CliError> {
    let input = load_input(Some(&args.file), args.layer.layer_at().as_ref())?;
    let name = source_name(&args.file);
    let text = text_in(&input.dossier, args.document.as_deref())
        .map_err(|problem| CliError::Argument(message!("cli-of-file", file = name, problem = problem)))?;
    // A program gets every byte; a terminal must not be steered by an article.
    let out: &mut dyn Write =
        if std::io::stdout().is_terminal() { &mut streams.out } else { streams.out.raw() };
    out.write_all(text.as_str().as_bytes())?;
    Ok(0)
}

/// The text of the one document that has its text here, or of the one that is named.
///
/// # Errors
/// What is wrong and what to do, without a full stop.
fn text_in(dossier: &Dossier, id: Option<&str>) -> Result<CanonicalText, Message> {
    let document = match id {
        Some(id) => document_named(dossier, id)?,
        None => only_document(dossier)?,
    };
    let title = cited(document);
    let Some(text) = document.text.as_deref().map(CanonicalText::from_text) else {
        return Err(message!("cli-text-not-here", title = title));
    };
    if text.sha256() != document.text_sha256 {
        return Err(message!("cli-text-not-own", title = title));
    }
    Ok(text)
}

/// The document with this id.
///
/// # Errors
/// Which there are, without a full stop.
fn document_named<'a>(dossier: &'a Dossier, id: &str) -> Result<&'a Document, Message> {
    let found = dossier.documents.iter().find(|document| document.id.as_str() == id);
    found.ok_or_else(|| no_such_document(dossier, id))
}

/// That there is no such document, and which there are, without a full stop.
pub(super) fn no_such_document(dossier: &Dossier, id: &str) -> Message {
    let known = ids(dossier.documents.iter().map(|one| &one.id));
    message!("cli-text-no-document", id = id, known = known)
}

fn only_document(dossier: &Dossier) -> Result<&Document, Message> {
    let with_text: Vec<&Document> = dossier.documents.iter().filter(|one| one.text.is_some()).collect();
    match (with_text.as_slice(), dossier.documents.as_slice()) {
        ([only], _) => Ok(only),
        ([], [only]) => Ok(only),
        ([], []) => Err(message!("cli-text-no-documents")),
        ([], _) => Err(message!("cli-text-of-none")),
        (several, _) => {
            let list = ids(several.iter().map(|one| &one.id));
            Err(message!("cli-text-of-several", documents = list))
        }
    }
}

/// How many ids a sentence lists.
const MOST_IDS: usize = 12;

/// The ids of documents, by commas.
pub(super) fn ids<'a>(documents: impl IntoIterator<Item = &'a DocumentId>) -> Arg {
    let ids: Vec<&str> = documents.into_iter().map(DocumentId::as_str).collect();
    if ids.is_empty() { message!("cli-none").into() } else { first_of(&ids, MOST_IDS) }
}
