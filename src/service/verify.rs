//! Verifying: an exported file with the quotes of its dossier, and sealing the quotes of a dossier that were
//! compared.

use std::path::Path;

use super::article_source::ArticleSource;
use super::compare::{ComparedText, Comparison, QuoteOutcome};
use super::quotes::{QuoteReport, UncheckedQuotes};
use crate::export::{Outcome, Report, UnreadableFile, unchecked_sentence, verify_file, view_of_file};
use crate::model::{Dossier, Layer};
use crate::query::Query;
use crate::text::{Anchor, seal_of};
use crate::words::Message;

/// An exported file that was verified.
#[derive(Debug, Clone)]
pub struct VerifiedFile {
    /// Whether it is still what its record gives.
    pub report: Report,
    /// What it shows as switched off; nothing where its record does not say.
    pub query: Query,
}

/// Verifies an exported file on the layer that it was made on.
///
/// # Errors
/// [`UnreadableFile`] where it is not whole enough to look for a record, or of no kind that carries one.
pub fn verify_exported_file(bytes: &[u8], layer: &Layer) -> Result<VerifiedFile, UnreadableFile> {
    let report = verify_file(bytes, layer)?;
    // The map is that of the file's own toggles.
    let query = view_of_file(bytes, layer).map_or_else(|_no_view| Query::everything(), |(_, query, _)| query);
    Ok(VerifiedFile { report, query })
}

impl VerifiedFile {
    /// The quotes of the dossier that it carries, compared with an article's file where one is given; `None` where
    /// no dossier can be read.
    pub fn quotes(&self, layer: &Layer, file: Option<(&Path, &ArticleSource)>) -> Option<QuoteReport<'_>> {
        let dossier = self.report.dossier.as_ref()?;
        Some(QuoteReport::new(dossier, &layer.with_places(&dossier.places), &self.query, file))
    }

    /// How many quotes on the file nobody has checked, in one sentence without its end; `None` where all are, be it
    /// just now by the text that was given.
    pub fn unchecked_sentence(&self, quotes: Option<&QuoteReport<'_>>) -> Option<Message> {
        let was_compared = |quotes: &QuoteReport<'_>| {
            quotes.file.is_some() && quotes.failures(UncheckedQuotes::Fail).is_empty()
        };
        if quotes.is_some_and(was_compared) {
            return None;
        }
        unchecked_sentence(self.report.dossier.as_ref()?)
    }

    /// Whether the file is what its record gives.
    pub fn holds(&self) -> bool {
        self.report.outcome == Outcome::Holds
    }
}

/// A quote does not stand at its place in its document's own text, so that nothing is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotSealed;

/// Writes into the quotes that were compared that they stand at their places in their document's own text.
///
/// # Errors
/// [`NotSealed`] where one of those compared stands elsewhere, or was compared with another version. Some of the
/// dossier's quotes may be sealed then.
pub fn seal_quotes(dossier: &mut Dossier, comparison: &Comparison) -> Result<(), NotSealed> {
    if comparison.documents.iter().any(|document| document.with == ComparedText::Version) {
        return Err(NotSealed);
    }
    for (statement, quote) in dossier.statements.iter_mut().zip(&comparison.quotes) {
        let document = comparison.documents.iter().find(|one| one.document == statement.document);
        match (&quote.outcome, document) {
            (QuoteOutcome::Compared(Anchor::InPlace), Some(document)) => {
                statement.quote.seal =
                    Some(seal_of(&statement.quote, &statement.extent, document.text.sha256()));
            }
            (QuoteOutcome::Compared(_), _) => return Err(NotSealed),
            (QuoteOutcome::Recorded(_), _) => {}
        }
    }
    Ok(())
}
