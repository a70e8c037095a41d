//! A file that has another version of a document: what became of the document's quotes, and the dossier
//! brought up to it.

use std::sync::Arc;

use crate::model::{DocumentId, Dossier, StatementId};
use crate::service::ArticleFile;
use crate::service::{
    ArticleSource, ComparedText, Comparison, QuoteOutcome, compare_with_article, update_document,
};
use crate::text::{Anchor, DifferencePart};

/// Another version of a document of the dossier.
#[derive(Debug, Clone)]
pub struct ArticleVersion {
    /// The document.
    pub document: DocumentId,
    /// How it is named in lists.
    pub title: String,
    /// How many of its quotes stand at their places.
    pub in_place: usize,
    /// How many stand elsewhere, word for word.
    pub moved: usize,
    /// The quotes that were not found, in the dossier's order.
    pub not_found: Vec<LostQuote>,
    /// How many suggestions by somebody else wait whose words it no longer has.
    pub lost_suggestions: usize,
    /// The dossier brought up to it.
    pub(crate) updated: Arc<Dossier>,
    /// The dossier that it was compared with.
    compared: Arc<Dossier>,
}

/// A quote that was not found in a version.
#[derive(Debug, Clone)]
pub struct LostQuote {
    /// The statement.
    pub statement: StatementId,
    /// Its words.
    pub words: String,
    /// The sentence that is nearest; `None` where nothing is near.
    pub nearest: Option<String>,
    /// What is different.
    pub difference: Vec<DifferencePart>,
}

impl ArticleVersion {
    /// Whether this is what a comparison with the dossier would find.
    pub(crate) fn is_of(&self, dossier: &Arc<Dossier>) -> bool {
        Arc::ptr_eq(&self.compared, dossier)
    }
}

/// The version of a document that a file has; `None` where it has none, or may have those of several.
pub(crate) fn version_in(file: &ArticleFile, dossier: &Arc<Dossier>) -> Option<ArticleVersion> {
    let source = ArticleSource { article: file.article.clone(), raw: file.raw.clone() };
    let comparison = compare_with_article(dossier, Some(&source));
    let mut versions = comparison.documents.iter().filter(|one| one.with == ComparedText::Version);
    let (document, None) = (versions.next()?, versions.next()) else { return None };
    let of_document = |at: &usize| dossier.statements[*at].document == document.document;
    let anchors = (0..dossier.statements.len()).filter(of_document).filter_map(|at| anchor(&comparison, at));
    let (mut in_place, mut moved, mut not_found) = (0, 0, Vec::new());
    for (at, anchor) in anchors {
        match anchor {
            Anchor::InPlace => in_place += 1,
            Anchor::Moved { .. } => moved += 1,
            Anchor::Folded { .. } | Anchor::Changed { .. } | Anchor::Ambiguous { .. } | Anchor::Lost(_) => {
                let statement = &dossier.statements[at];
                not_found.push(lost_quote(statement.id.clone(), statement.quote.display(), anchor));
            }
        }
    }
    let title = dossier.document(&document.document).map_or_else(String::new, |one| one.title().to_owned());
    let updated = update_document(dossier, &comparison, document);
    let (lost_suggestions, updated) = (updated.lost_suggestions.len(), Arc::new(updated.dossier));
    let (document, compared) = (document.document.clone(), Arc::clone(dossier));
    Some(ArticleVersion { document, title, in_place, moved, not_found, lost_suggestions, updated, compared })
}

/// Where the quote of the statement at a position stands, where it was compared.
fn anchor(comparison: &Comparison, at: usize) -> Option<(usize, &Anchor)> {
    match &comparison.quotes.get(at)?.outcome {
        QuoteOutcome::Compared(anchor) => Some((at, anchor)),
        QuoteOutcome::Recorded(_) => None,
    }
}

fn lost_quote(statement: StatementId, words: String, anchor: &Anchor) -> LostQuote {
    let change = match anchor {
        Anchor::Changed { changes } => changes.iter().find_map(|change| change.nearest.as_ref()),
        Anchor::InPlace
        | Anchor::Moved { .. }
        | Anchor::Folded { .. }
        | Anchor::Ambiguous { .. }
        | Anchor::Lost(_) => None,
    };
    LostQuote {
        statement,
        words,
        nearest: change.map(|nearest| nearest.words.clone()),
        difference: change.map_or_else(Vec::new, |nearest| nearest.difference.clone()),
    }
}
