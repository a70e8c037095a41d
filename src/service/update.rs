//! Bringing a dossier up to a version of an article: quotes that stand in it word for word are given
//! their places there, the others are marked.

use std::collections::BTreeMap;

use super::article_source::ArticleSource;
use super::compare::{
    Comparison, DocumentComparison, QuoteOutcome, check_of, compare_document, compare_with_article,
};
use super::given::suggestion_of;
use crate::edit::settle;
use crate::model::{
    Document, DocumentId, Dossier, FormerText, Quote, Statement, StatementId, SuggestionId, Unknown,
};
use crate::text::{Anchor, NOT_FOUND_SEAL, QuoteFinder, quote_from_ranges};

/// A dossier brought up to a version of an article.
#[derive(Debug, Clone)]
pub struct Updated {
    /// The dossier.
    pub dossier: Dossier,
    /// The statements whose quotes have another place now.
    pub moved: Vec<StatementId>,
    /// The statements whose quotes were not found.
    pub not_found: Vec<StatementId>,
    /// The suggestions by somebody else that waited and whose words the text no longer has: they are offered no more.
    pub lost_suggestions: Vec<SuggestionId>,
}

/// Why an article's file is not taken for a version of one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoVersion {
    /// The dossier does not have the document that was named.
    NoSuchDocument(DocumentId),
    /// It is a version of none, as far as their quotes tell.
    OfNone,
    /// It may be a version of each of these.
    OfSeveral(Vec<DocumentId>),
}

/// Compares a dossier with an article's file that is a version of one of its documents: of the one that is named,
/// else of the only one that it may be a version of.
///
/// # Errors
/// [`NoVersion`].
pub fn compare_version(
    dossier: &Dossier,
    named: Option<&DocumentId>,
    source: &ArticleSource,
) -> Result<(Comparison, DocumentComparison), NoVersion> {
    let comparison = match named {
        Some(id) => {
            let document = dossier.document(id).ok_or_else(|| NoVersion::NoSuchDocument(id.clone()))?;
            compare_document(dossier, document, source)
        }
        None => compare_with_article(dossier, Some(source)),
    };
    let found: Vec<&DocumentComparison> = comparison.of_file().collect();
    match found.as_slice() {
        [only] => {
            let only = (*only).clone();
            Ok((comparison, only))
        }
        [] => Err(NoVersion::OfNone),
        several => {
            let documents = dossier.documents.iter().map(|document| &document.id);
            let found = documents.filter(|id| several.iter().any(|one| one.document == **id));
            Err(NoVersion::OfSeveral(found.cloned().collect()))
        }
    }
}

/// Brings one document up to the text that it was compared with.
///
/// Quotes that were found get their place and what stands around it there, their voice and the guard's notes are
/// brought up to date, and they are sealed. The others stay as they are, marked so that they do not count. The
/// document keeps the hash and the length of the text that it had before; where the dossier carried that
/// text, it carries the new one.
pub fn update_document(dossier: &Dossier, comparison: &Comparison, document: &DocumentComparison) -> Updated {
    let mut updated = Updated {
        dossier: dossier.clone(),
        moved: Vec::new(),
        not_found: Vec::new(),
        lost_suggestions: lost_suggestions(dossier, document),
    };
    let Some(index) = updated.dossier.document_index(&document.document) else { return updated };
    bring_up(&mut updated.dossier.documents[index], document);
    let known = updated.dossier.documents[index].clone();
    let anchors: BTreeMap<&str, &Anchor> = comparison
        .quotes
        .iter()
        .filter_map(|quote| match &quote.outcome {
            QuoteOutcome::Compared(anchor) => Some((quote.statement.as_str(), anchor)),
            QuoteOutcome::Recorded(_) => None,
        })
        .collect();
    let mut statements = std::mem::take(&mut updated.dossier.statements);
    for statement in statements.iter_mut().filter(|one| one.document == known.id) {
        let Some(anchor) = anchors.get(statement.id.as_str()) else { continue };
        if let Some(mut quote) = found_quote(statement, anchor, document) {
            quote.keep_unknown_of(&statement.quote);
            statement.quote = quote;
            settle(&updated.dossier, &known, Some(&document.text), statement);
            if !matches!(anchor, Anchor::InPlace) {
                updated.moved.push(statement.id.clone());
            }
        } else {
            statement.quote.seal = Some(NOT_FOUND_SEAL.to_owned());
            statement.check = check_of(anchor);
            updated.not_found.push(statement.id.clone());
        }
    }
    updated.dossier.statements = statements;
    updated
}

/// The suggestions by somebody else that wait for a decision and whose words the compared text does not have.
fn lost_suggestions(dossier: &Dossier, document: &DocumentComparison) -> Vec<SuggestionId> {
    let finder = QuoteFinder::new(&document.text);
    let suggestions = &dossier.suggestions;
    let is_decided = |id: &SuggestionId| {
        suggestions.rejected.contains(id) || suggestions.kept.iter().any(|kept| kept.suggestion == *id)
    };
    let waiting =
        suggestions.given.iter().filter(|one| one.document == document.document && !is_decided(&one.id));
    waiting.filter(|one| suggestion_of(one, &finder).is_none()).map(|one| one.id.clone()).collect()
}

/// Gives a document another text, the one before kept as history.
fn bring_up(known: &mut Document, document: &DocumentComparison) {
    let text = &document.text;
    if known.text_sha256 != text.sha256() {
        let former = FormerText {
            sha256: known.text_sha256.clone(),
            length: known.text_length,
            unknown: Unknown::default(),
        };
        known.former_texts.push(former);
        text.sha256().clone_into(&mut known.text_sha256);
        known.text_length = text.length();
    }
    if document.form.is_some() {
        known.left_out.clone_from(&document.left_out);
    }
    if known.text.is_some() {
        known.text = Some(text.as_str().to_owned());
    }
}

/// The quote at the place where it was found; `None` where it was not.
fn found_quote(statement: &Statement, anchor: &Anchor, document: &DocumentComparison) -> Option<Quote> {
    let ranges: Vec<std::ops::Range<usize>> = match anchor {
        Anchor::InPlace => return Some(statement.quote.clone()),
        Anchor::Moved { ranges, .. } => ranges.clone(),
        Anchor::Folded { .. } | Anchor::Changed { .. } | Anchor::Ambiguous { .. } | Anchor::Lost(_) => {
            return None;
        }
    };
    quote_from_ranges(&document.text, &ranges).ok()
}

/// The dossier as a comparison gives it, every compared document brought up to its text.
///
/// What was found counts, if the guard lets it, and what was not does not.
pub fn dossier_as_found(dossier: &Dossier, comparison: &Comparison) -> Dossier {
    let mut found = dossier.clone();
    for document in &comparison.documents {
        found = update_document(&found, comparison, document).dossier;
    }
    found
}
