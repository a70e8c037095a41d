//! Bringing a dossier up to a new version of an article: quotes that stand in it word for word are given
//! their new places, the others are marked.

use std::collections::BTreeMap;

use super::compare::{Comparison, DocumentComparison, QuoteOutcome, check_of};
use crate::model::{Dossier, Statement, StatementId};
use crate::text::{Anchor, quote_from_ranges};

/// The seal of a quote that was looked for in its document's text and not found: it fits no quote, so that
/// the quote never counts again until it is found.
pub const NOT_FOUND_SEAL: &str = "not-found";

/// A dossier brought up to a new version of an article.
#[derive(Debug, Clone)]
pub struct Updated {
    /// The dossier.
    pub dossier: Dossier,
    /// The statements whose quotes have another place now.
    pub moved: Vec<StatementId>,
    /// The statements whose quotes were not found.
    pub not_found: Vec<StatementId>,
}

/// Brings one document up to the text that it was compared with.
///
/// Quotes that were found get their new place and what stands around it there, and are sealed; the others
/// stay as they are, marked so that they do not count. The document keeps the hash and the length of the
/// text that it had before; where the dossier carried that text, it carries the new one.
pub fn update_document(dossier: &Dossier, comparison: &Comparison, document: &DocumentComparison) -> Updated {
    let mut updated = Updated { dossier: dossier.clone(), moved: Vec::new(), not_found: Vec::new() };
    let text = &document.text;
    if let Some(known) = updated.dossier.documents.iter_mut().find(|one| one.id == document.document) {
        known.text_sha256 = text.sha256().to_owned();
        known.text_length = text.length();
        if known.text.is_some() {
            known.text = Some(text.as_str().to_owned());
        }
    }
    let anchors: BTreeMap<&str, &Anchor> = comparison
        .quotes
        .iter()
        .filter_map(|quote| match &quote.outcome {
            QuoteOutcome::Compared(anchor) => Some((quote.statement.as_str(), anchor)),
            QuoteOutcome::Recorded(_) => None,
        })
        .collect();
    for statement in updated.dossier.statements.iter_mut().filter(|one| one.document == document.document) {
        let Some(anchor) = anchors.get(statement.id.as_str()) else { continue };
        if reanchor(statement, anchor, document) {
            if !matches!(anchor, Anchor::InPlace) {
                updated.moved.push(statement.id.clone());
            }
        } else {
            updated.not_found.push(statement.id.clone());
        }
    }
    updated
}

/// Gives a statement's quote its new place, or marks it; whether it was found.
fn reanchor(statement: &mut Statement, anchor: &Anchor, document: &DocumentComparison) -> bool {
    let ranges = match anchor {
        Anchor::InPlace => Some(statement.quote.segments.iter().map(|one| one.range.clone()).collect()),
        Anchor::Moved { ranges, .. } => Some(ranges.clone()),
        Anchor::Folded { .. } | Anchor::Changed { .. } | Anchor::Ambiguous { .. } | Anchor::Lost(_) => None,
    };
    let quote = ranges.and_then(|ranges: Vec<_>| quote_from_ranges(&document.text, &ranges).ok());
    statement.check = check_of(anchor);
    let Some(quote) = quote else {
        statement.quote.seal = Some(NOT_FOUND_SEAL.to_owned());
        return false;
    };
    statement.quote = quote;
    true
}
