//! Comparing a dossier's quotes with the file of an article.

use std::collections::BTreeMap;

use super::article_source::ArticleSource;
use crate::load::{ArticleForm, FormKind, with_hash_of};
use crate::model::{Document, DocumentId, Dossier, QuoteCheck, QuoteFault, Statement, StatementId};
use crate::text::{Anchor, CanonicalText, Context, LostWords, QuoteFinder, own_text};

/// What a comparison found.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The documents that were compared with a text, in the dossier's order.
    pub documents: Vec<DocumentComparison>,
    /// What is known of each statement's quote, in the dossier's order.
    pub quotes: Vec<QuoteResult>,
}

/// A document and the text that its quotes were compared with.
#[derive(Debug, Clone)]
pub struct DocumentComparison {
    /// The document.
    pub document: DocumentId,
    /// Whose text it is.
    pub with: ComparedText,
    /// The text.
    pub text: CanonicalText,
    /// What of the file the text is; `None` for the dossier's own.
    pub form: Option<FormKind>,
    /// How many paragraphs of the file are not in the text.
    pub paragraphs_left_out: usize,
    /// The digests of those paragraphs, in the file's order (see `load::paragraph_digest`).
    pub left_out: Vec<String>,
}

/// Whose text a document was compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComparedText {
    /// The one that the dossier carries.
    Own,
    /// The file's, which is the document's: it has the same SHA-256.
    Same,
    /// The file's, which is another version.
    Version,
}

/// What is known of a statement's quote.
#[derive(Debug, Clone)]
pub struct QuoteResult {
    /// The statement.
    pub statement: StatementId,
    /// What is known.
    pub outcome: QuoteOutcome,
}

/// What is known of a quote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuoteOutcome {
    /// It was compared just now.
    Compared(Anchor),
    /// It was not; this is what the dossier says of it.
    Recorded(QuoteCheck),
}

/// The share of a document's quotes that a text must have, or have something near of, to be taken for a
/// version of it: one in so many.
const LEAST_FOUND: usize = 2;

impl Comparison {
    /// The documents that were compared with the file.
    pub fn of_file(&self) -> impl Iterator<Item = &DocumentComparison> {
        self.documents.iter().filter(|one| one.with != ComparedText::Own)
    }

    /// Whether a document was compared with the file.
    pub fn is_of_file(&self) -> bool {
        self.of_file().next().is_some()
    }
}

/// Compares a dossier's quotes with the file of an article, where one is given, and with the texts that the
/// dossier carries.
///
/// The file is compared with every document whose text it has, by its hash, what the document records as
/// left out being left out again; where it has none, with every document of whose quotes it has at least
/// half, or something near them. Quotes of other documents are compared with the text that the dossier
/// carries under the document's own hash, and where it carries none they are as the dossier says. A seal is
/// never taken for a comparison.
pub fn compare_with_article(dossier: &Dossier, file: Option<&ArticleSource>) -> Comparison {
    let statements = Quotes::new(dossier);
    let mut found: Vec<Found> = Vec::new();
    if let Some(file) = file {
        let forms = Forms::new(&dossier.documents, file);
        let documents = dossier.documents.iter();
        found.extend(documents.filter_map(|one| forms.same_text(one, statements.of(one))));
        if found.is_empty() {
            let finders = forms.finders();
            let documents = dossier.documents.iter();
            let versions = documents.filter_map(|one| forms.version(one, statements.of(one), &finders));
            found.extend(versions.filter(|(_, anchors)| is_likely(anchors)));
        }
    }
    for document in &dossier.documents {
        if found.iter().all(|(one, _)| one.document != document.id) {
            found.extend(with_own_text(document, statements.of(document)));
        }
    }
    assembled(dossier, &statements, found)
}

/// Compares the quotes of one document with the file of an article, whatever it is.
pub fn compare_document(dossier: &Dossier, document: &Document, file: &ArticleSource) -> Comparison {
    let statements = Quotes::new(dossier);
    let forms = Forms::new(std::slice::from_ref(document), file);
    let quotes = statements.of(document);
    let found =
        forms.same_text(document, quotes).or_else(|| forms.version(document, quotes, &forms.finders()));
    assembled(dossier, &statements, found.into_iter().collect())
}

/// The statements of each document, in the dossier's order.
struct Quotes<'a> {
    by_document: BTreeMap<&'a str, Vec<&'a Statement>>,
}

impl<'a> Quotes<'a> {
    fn new(dossier: &'a Dossier) -> Self {
        let mut by_document: BTreeMap<&str, Vec<&Statement>> = BTreeMap::new();
        for statement in &dossier.statements {
            by_document.entry(statement.document.as_str()).or_default().push(statement);
        }
        Self { by_document }
    }

    fn of(&self, document: &Document) -> &[&'a Statement] {
        self.by_document.get(document.id.as_str()).map_or(&[], Vec::as_slice)
    }
}

/// Puts what was found about documents together with what the dossier says of the others.
fn assembled(dossier: &Dossier, statements: &Quotes<'_>, found: Vec<Found>) -> Comparison {
    let mut anchors: BTreeMap<&str, Anchor> = BTreeMap::new();
    let mut documents = Vec::with_capacity(found.len());
    for (document, found) in found {
        let statements = statements.by_document.get(document.document.as_str()).into_iter().flatten();
        anchors.extend(statements.map(|one| one.id.as_str()).zip(found));
        documents.push(document);
    }
    let quotes = dossier.statements.iter().map(|statement| QuoteResult {
        statement: statement.id.clone(),
        outcome: anchors
            .remove(statement.id.as_str())
            .map_or_else(|| QuoteOutcome::Recorded(statement.check.clone()), QuoteOutcome::Compared),
    });
    Comparison { quotes: quotes.collect(), documents }
}

/// A document's comparison with a text, and where its quotes stand there.
type Found = (DocumentComparison, Vec<Anchor>);

/// Compares a document with the text that the dossier carries, if it is the document's own.
fn with_own_text(document: &Document, quotes: &[&Statement]) -> Option<Found> {
    let text = own_text(document)?;
    let anchors = anchors(&QuoteFinder::new(&text), quotes);
    let (document, with) = (document.id.clone(), ComparedText::Own);
    let comparison =
        DocumentComparison { document, with, text, form: None, paragraphs_left_out: 0, left_out: Vec::new() };
    Some((comparison, anchors))
}

fn anchors(finder: &QuoteFinder<'_>, quotes: &[&Statement]) -> Vec<Anchor> {
    quotes.iter().map(|statement| finder.find(&statement.quote)).collect()
}

/// The texts that a file may stand for, for each list of digests that a document records.
struct Forms<'a> {
    file: &'a ArticleSource,
    by_left_out: BTreeMap<&'a [String], Vec<ArticleForm>>,
}

impl<'a> Forms<'a> {
    fn new(documents: &'a [Document], file: &'a ArticleSource) -> Self {
        let mut by_left_out = BTreeMap::new();
        for document in documents {
            by_left_out
                .entry(left_out_of(document))
                .or_insert_with(|| file.article.forms(left_out_of(document), file.raw.as_ref()));
        }
        Self { file, by_left_out }
    }

    fn of(&self, document: &Document) -> &[ArticleForm] {
        self.by_left_out.get(left_out_of(document)).map_or(&[], Vec::as_slice)
    }

    fn comparison(
        &self,
        document: &Document,
        with: ComparedText,
        form: &ArticleForm,
        text: CanonicalText,
    ) -> DocumentComparison {
        DocumentComparison {
            document: document.id.clone(),
            with,
            text,
            form: Some(form.kind),
            paragraphs_left_out: form.left_out.len(),
            left_out: self.file.article.left_out_of_form(form),
        }
    }

    /// The document's own text, where the file has it, by its hash.
    fn same_text(&self, document: &Document, quotes: &[&Statement]) -> Option<Found> {
        let mut forms = self.of(document).iter();
        let (form, text) = forms.find_map(|form| Some((form, with_hash_of(document, &form.text)?)))?;
        let anchors = anchors(&QuoteFinder::new(&text), quotes);
        Some((self.comparison(document, ComparedText::Same, form, text), anchors))
    }

    /// What finds quotes in the texts, by their hashes.
    fn finders(&self) -> BTreeMap<&str, QuoteFinder<'_>> {
        let mut finders = BTreeMap::new();
        for form in self.by_left_out.values().flatten() {
            finders.entry(form.text.sha256()).or_insert_with(|| QuoteFinder::new(&form.text));
        }
        finders
    }

    /// The file as a version of a document: that of its texts in which most quotes stand between the words
    /// that they stood between.
    fn version(
        &self,
        document: &Document,
        quotes: &[&Statement],
        finders: &BTreeMap<&str, QuoteFinder<'_>>,
    ) -> Option<Found> {
        let mut best: Option<(usize, &ArticleForm, Vec<Anchor>)> = None;
        for form in self.of(document).iter().filter(|form| may_be_version(document, form)) {
            let anchors = anchors(finders.get(form.text.sha256())?, quotes);
            let count = anchors.iter().filter(|anchor| stands_as_before(anchor)).count();
            if best.as_ref().is_none_or(|(most, _, _)| count > *most) {
                best = Some((count, form, anchors));
            }
        }
        let (_, form, anchors) = best?;
        Some((self.comparison(document, ComparedText::Version, form, form.text.clone()), anchors))
    }
}

/// Whether a text may be a version of a document, by where its quotes stand there.
fn is_likely(anchors: &[Anchor]) -> bool {
    let near = anchors.iter().filter(|anchor| !matches!(anchor, Anchor::Lost(_))).count();
    near > 0 && near * LEAST_FOUND >= anchors.len()
}

/// Words in what a document left out do not count, so what it left out is never taken in again.
fn may_be_version(document: &Document, form: &ArticleForm) -> bool {
    left_out_of(document).is_empty()
        || matches!(form.kind, FormKind::Recorded | FormKind::RecordedOfPage | FormKind::RecordedAndProposed)
}

/// Whether a quote stands in a text between the words that it stood between.
fn stands_as_before(anchor: &Anchor) -> bool {
    matches!(anchor, Anchor::InPlace | Anchor::Moved { context: Context::Same, .. })
}

/// What a document records as left out of its text.
fn left_out_of(document: &Document) -> &[String] {
    &document.left_out
}

/// What an anchor makes of a quote.
pub fn check_of(anchor: &Anchor) -> QuoteCheck {
    match anchor {
        Anchor::InPlace | Anchor::Moved { .. } => QuoteCheck::Compared,
        Anchor::Folded { .. } => QuoteCheck::Folded,
        Anchor::Changed { changes } => {
            let segment = changes.first().map_or(1, |change| change.segment);
            QuoteCheck::Broken(QuoteFault::NotFound { segment })
        }
        Anchor::Ambiguous { occurrences } => {
            QuoteCheck::Broken(QuoteFault::Ambiguous { segment: 1, occurrences: *occurrences })
        }
        Anchor::Lost(LostWords::NothingNear) => QuoteCheck::Broken(QuoteFault::NotFound { segment: 1 }),
        Anchor::Lost(LostWords::Pieces) => QuoteCheck::Broken(QuoteFault::InsideWord { segment: 1 }),
    }
}
