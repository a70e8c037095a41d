//! The review of an article before it is in a dossier: what is left out, and its citation.
//!
//! Making the final text and its hash takes a while where the text is long, so `settle` does it on a
//! thread of its own; [`ImportReview::settled`] tells whether it has caught up.

use std::ops::Range;
use std::sync::Arc;

use crate::app::import::command::ImportCommand;
use crate::app::import::form::{ImportField, ImportForm, ImportGoal, ImportProblem};
use crate::app::import::version::ArticleVersion;
use crate::load::{Furniture, ImportedArticle, Taken, mended_text};
use crate::model::{Document, DocumentId, Dossier};
use crate::service::{ArticleFile, headline_of};
use crate::text::CanonicalText;
use crate::words::{Message, Say as _, message};

/// The longest part of a paragraph that is laid out at once, in code points.
const MAX_PIECE: usize = 1200;

/// An article that is being reviewed.
#[derive(Debug, Clone)]
pub struct ImportReview {
    /// The article as it came in.
    pub file: Arc<ArticleFile>,
    /// The paragraphs in parts that can be laid out, in order.
    pub pieces: Arc<[Piece]>,
    /// Whether each paragraph is left out, how many are, and how many are so against the proposal.
    left_out: Vec<bool>,
    count_out: usize,
    count_unlike: usize,
    /// Of each paragraph whether it stands beside what seems to be the article.
    is_beside: Vec<bool>,
    /// Of each paragraph whether it is not shown.
    is_hidden: Vec<bool>,
    /// The text as it was meant, where it was read in the wrong encoding before it came here.
    pub mended: Option<Arc<str>>,
    /// How much of the page seems to be the article.
    pub taken: Taken,
    /// The citation as typed, and where the article goes.
    pub form: ImportForm,
    /// What the form held when the review was opened.
    began: ImportForm,
    /// Counts what changes the text.
    revision: u64,
    settled: Option<Settled>,
    /// The revision whose text could not be worked out.
    failed: Option<u64>,
    /// The headline that the text seems to begin with; `None` where it seems to begin with none.
    pub offered: Option<String>,
    /// The fields that the keyboard has left, and whether the article was to be added: what is wrong is told then.
    left: Vec<ImportField>,
    was_tried: bool,
    /// The field of the form that should take the keyboard in the next frame.
    pub(crate) wants_field: Option<ImportField>,
}

/// A part of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The paragraph's number, from 0.
    pub paragraph: usize,
    /// Where it stands, in code points of the article's whole text, half-open.
    pub range: Range<usize>,
    /// Whether the paragraph begins with it.
    pub is_first: bool,
    /// Whether the paragraph ends with it.
    pub is_last: bool,
}

/// The text as it will be, worked out from what is left out.
#[derive(Debug, Clone)]
pub struct Settled {
    /// The text.
    pub text: Arc<CanonicalText>,
    /// How many words it has.
    pub words: usize,
    /// Digests of the paragraphs that are left out, as the document will record them.
    pub left_out: Vec<String>,
    /// The document that it turns out to be the text of.
    pub known: Option<KnownText>,
    /// The document that it turns out to be another version of.
    pub version: Option<Arc<ArticleVersion>>,
    pub(crate) file: Arc<ArticleFile>,
    pub(crate) revision: u64,
}

/// A document of the dossier whose SHA-256 is that of the article's text, in one of its forms.
#[derive(Debug, Clone)]
pub struct KnownText {
    /// The document.
    pub document: DocumentId,
    /// The document's title.
    pub title: String,
    /// The text that has the SHA-256.
    pub text: String,
    /// Which form of the text that is, as a sentence; `None` for the text as reviewed.
    pub form: Option<Message>,
    /// Whether the dossier has the text already.
    pub is_attached: bool,
}

/// What `settle` works on.
#[derive(Debug, Clone)]
pub(crate) struct SettleRequest {
    pub(crate) file: Arc<ArticleFile>,
    pub(crate) left_out: Vec<bool>,
    pub(crate) revision: u64,
    pub(crate) dossier: Arc<Dossier>,
    /// What was found before: what is left out here does not change it.
    pub(crate) version: Option<Arc<ArticleVersion>>,
}

impl ImportReview {
    /// The review of an article: what is proposed is left out, and the citation is what the file says.
    pub fn new(file: ArticleFile) -> Self {
        let article = shown_of(&file);
        let pieces = pieces_of(&article.text, &article.paragraphs);
        let form = ImportForm::of_citation(&article.citation);
        let is_beside = article.are_beside();
        let taken = Taken::of(&file.article);
        let mended = mended_text(file.article.text.as_str()).map(|mended| mended.text.into());
        let mut review = Self {
            is_hidden: vec![false; is_beside.len()],
            is_beside,
            mended,
            taken,
            left_out: Vec::new(),
            count_out: 0,
            count_unlike: 0,
            began: form.clone(),
            form,
            pieces: pieces.into(),
            revision: 0,
            settled: None,
            failed: None,
            offered: None,
            left: Vec::new(),
            was_tried: false,
            wants_field: Some(ImportField::Title),
            file: Arc::new(file),
        };
        review.leave_proposals_out();
        review.show_page(taken.is_little());
        review.offered = headline_of(&review.file.article);
        review
    }

    /// What is reviewed: all that stands on a web page, else the article.
    pub fn article(&self) -> &ImportedArticle {
        shown_of(&self.file)
    }

    /// Whether a paragraph is shown.
    pub fn is_shown(&self, paragraph: usize) -> bool {
        self.is_hidden.get(paragraph).is_some_and(|is_hidden| !is_hidden)
    }

    /// How many paragraphs are not shown.
    pub fn count_hidden(&self) -> usize {
        self.is_hidden.iter().filter(|is_hidden| **is_hidden).count()
    }

    /// How many paragraphs stand on the page beside what seems to be the article.
    pub fn count_beside(&self) -> usize {
        self.is_beside.iter().filter(|is_beside| **is_beside).count()
    }

    /// Why a paragraph is proposed for exclusion: `a mark of an advertisement`; `None` where it is not.
    pub fn reason(&self, paragraph: usize) -> Option<&Message> {
        let article = self.article();
        let start = article.paragraphs.get(paragraph)?.start;
        let proposals = &article.proposals;
        let at = proposals.binary_search_by_key(&start, |proposal: &Furniture| proposal.range.start).ok()?;
        Some(&proposals[at].why)
    }

    /// Whether a paragraph is left out.
    pub fn is_left_out(&self, paragraph: usize) -> bool {
        self.left_out.get(paragraph).is_some_and(|is_out| *is_out)
    }

    /// How many paragraphs are left out.
    pub fn count_left_out(&self) -> usize {
        self.count_out
    }

    /// Whether exactly what is proposed is left out.
    pub fn is_as_proposed(&self) -> bool {
        self.count_unlike == 0
    }

    /// The text as it will be; an old one while [`is_settled`](Self::is_settled) is false.
    pub fn settled(&self) -> Option<&Settled> {
        self.settled.as_ref()
    }

    /// Whether the text has caught up with what is left out.
    pub fn is_settled(&self) -> bool {
        self.settled.as_ref().is_some_and(|settled| settled.revision == self.revision)
    }

    /// Whether something was typed, chosen or ticked since it was opened.
    pub fn is_changed(&self) -> bool {
        self.form != self.began || !self.is_as_proposed()
    }

    /// Proposes where the article goes: into a dossier of its own, unless the one that is open is empty or
    /// has an article from the same address.
    pub(crate) fn propose_goal(&mut self, dossier: &Dossier) {
        let address = Some(&self.form.address).filter(|address| !address.is_empty());
        let is_same = |document: &Document| document.url.is_some() && document.url.as_ref() == address;
        let is_about_it = dossier.documents.is_empty() || dossier.documents.iter().any(is_same);
        self.form.goal = if is_about_it { ImportGoal::Present } else { ImportGoal::New };
        self.began = self.form.clone();
    }

    /// Notes that the keyboard has left a field.
    pub(crate) fn leave(&mut self, field: ImportField) {
        if !self.left.contains(&field) {
            self.left.push(field);
        }
    }

    /// Notes that the article was to be added.
    pub(crate) fn note_try(&mut self) {
        self.was_tried = true;
    }

    /// Whether it is told what is wrong with a field: it was left, or the article was to be added.
    pub fn tells_of(&self, field: ImportField) -> bool {
        self.was_tried || self.left.contains(&field)
    }

    /// All that is told to stand against adding the article, in the order of the form; none where nothing does, or
    /// nobody has come to it yet.
    pub fn told_problems(&self) -> Vec<ImportProblem> {
        let paragraphs = (self.count_out == self.left_out.len()).then_some(ImportProblem::Paragraphs);
        let told = self.form.problems().filter(|(field, _)| self.tells_of(*field));
        told.map(|(_, problem)| problem).chain(paragraphs).collect()
    }

    /// What the usual button does: attaches a text that the dossier waits for, brings a document up to a version of
    /// it, or else adds the article.
    ///
    /// # Errors
    /// Why that cannot be done yet, without a full stop.
    pub(crate) fn usual_command(&self) -> Result<ImportCommand, Message> {
        let settled = self.settled.as_ref();
        if let Some(known) = settled.and_then(|settled| settled.known.as_ref()).filter(|one| !one.is_attached)
        {
            return Ok(ImportCommand::AttachTo(known.document.clone()));
        }
        if let Some(version) = settled.and_then(|settled| settled.version.as_ref()) {
            return Ok(ImportCommand::Update(version.document.clone()));
        }
        self.adding_command()
    }

    /// What adds the article to where it goes.
    ///
    /// # Errors
    /// Why that cannot be done yet, without a full stop.
    pub(crate) fn adding_command(&self) -> Result<ImportCommand, Message> {
        match self.problem() {
            Some(problem) => Err(problem.message()),
            None if !self.is_settled() => Err(message!("action-not-settled")),
            None => Ok(ImportCommand::of_goal(self.form.goal)),
        }
    }

    /// What stands against adding the article; `None` where nothing does.
    pub fn problem(&self) -> Option<ImportProblem> {
        if self.count_out == self.left_out.len() {
            return Some(ImportProblem::Paragraphs);
        }
        self.form.first_problem()
    }

    pub(crate) fn leave_proposals_out(&mut self) {
        let whether = |paragraph| self.reason(paragraph).is_some();
        self.left_out = (0..self.article().paragraphs.len()).map(whether).collect();
        (self.count_out, self.count_unlike) = (self.article().proposals.len(), 0);
        self.revision += 1;
    }

    pub(crate) fn take_all_in(&mut self) {
        self.left_out.fill(false);
        self.show_page(true);
        (self.count_out, self.count_unlike) = (0, self.article().proposals.len());
        self.revision += 1;
    }

    /// Shows the whole page, or the article and what of the page was taken in. A tick hides nothing.
    pub(crate) fn show_page(&mut self, is_shown: bool) {
        let both = self.is_beside.iter().zip(&self.left_out);
        self.is_hidden = both.map(|(is_beside, is_out)| !is_shown && *is_beside && *is_out).collect();
    }

    pub(crate) fn toggle(&mut self, paragraph: usize) {
        let is_proposed = self.reason(paragraph).is_some();
        let Some(is_out) = self.left_out.get_mut(paragraph) else { return };
        *is_out = !*is_out;
        let step = |count: usize, up: bool| if up { count + 1 } else { count - 1 };
        self.count_out = step(self.count_out, *is_out);
        self.count_unlike = step(self.count_unlike, *is_out != is_proposed);
        self.revision += 1;
    }

    /// The work that is to be done on a thread; `None` where there is none.
    pub(crate) fn request(&self, dossier: &Arc<Dossier>) -> Option<SettleRequest> {
        let is_wanted = !self.is_settled() && self.failed != Some(self.revision);
        is_wanted.then(|| SettleRequest {
            file: Arc::clone(&self.file),
            left_out: self.left_out.clone(),
            revision: self.revision,
            dossier: Arc::clone(dossier),
            version: self.settled.as_ref().and_then(|settled| settled.version.clone()),
        })
    }

    /// Notes that the text could not be worked out as it is; another tick or another article tries again.
    pub(crate) fn fail(&mut self) {
        self.failed = Some(self.revision);
    }

    /// Takes what a thread worked out, where it is about this article.
    pub(crate) fn receive(&mut self, settled: Settled) {
        if Arc::ptr_eq(&settled.file, &self.file) {
            self.settled = Some(settled);
        }
    }
}

/// What of a file is reviewed.
fn shown_of(file: &ArticleFile) -> &ImportedArticle {
    file.article.page.as_deref().unwrap_or(&file.article)
}

/// The paragraphs in parts of at most [`MAX_PIECE`] code points, parted at spaces where they have any.
fn pieces_of(text: &CanonicalText, paragraphs: &[Range<usize>]) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(paragraphs.len());
    for (paragraph, whole) in paragraphs.iter().enumerate() {
        let mut start = whole.start;
        while start < whole.end {
            let most = whole.end.min(start + MAX_PIECE);
            let words = text.slice(start, most).unwrap_or_default();
            let cut = words.rfind(char::is_whitespace).filter(|at| most < whole.end && *at > 0);
            let end = cut.map_or(most, |at| start + words[..at].chars().count() + 1);
            let (is_first, is_last) = (start == whole.start, end == whole.end);
            pieces.push(Piece { paragraph, range: start..end, is_first, is_last });
            start = end;
        }
    }
    pieces
}
