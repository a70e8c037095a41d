//! The review of an article before it is in a dossier: what is left out, and its citation.
//!
//! Making the final text and its hash takes a while where the text is long, so [`settle`] does it on a
//! thread of its own; [`ImportReview::settled`] tells whether it has caught up.

use std::ops::Range;
use std::sync::Arc;

use super::command::Command;
use super::desk::{DeskEffect, Next, Prompt};
use super::effect::Effect;
use super::history::Snapshot;
use super::import_form::{ImportForm, ImportGoal};
use super::notice::Notice;
use super::state::State;
use super::version::{ArticleVersion, version_in};
use crate::cli::{ArticleFile, MIN_ARTICLE_LENGTH};
use crate::edit::Edit;
use crate::load::{FormKind, Furniture, with_hash_of};
use crate::model::{Document, DocumentId, Dossier, QuoteCheck};
use crate::text::CanonicalText;

/// The longest part of a paragraph that is laid out at once, in code points.
const MAX_PIECE: usize = 1200;
/// How many letters of a title stand in a menu.
const MOST_LETTERS: usize = 40;

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
    /// The citation as typed, and where the article goes.
    pub form: ImportForm,
    /// What the form held when the review was opened.
    began: ImportForm,
    /// Counts what changes the text.
    revision: u64,
    settled: Option<Settled>,
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
    file: Arc<ArticleFile>,
    revision: u64,
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
    pub form: Option<&'static str>,
    /// Whether the dossier has the text already.
    pub is_attached: bool,
}

/// Something in the review of an article.
#[derive(Debug, Clone, PartialEq)]
pub enum ImportCommand {
    /// A text was pasted over the window.
    Paste(String),
    /// Leaves the paragraph with this number, from 0, out, or takes it in again.
    Toggle(usize),
    /// Leaves out what is proposed, and nothing else.
    LeaveProposalsOut,
    /// Leaves nothing out.
    TakeAllIn,
    /// The form has these words.
    SetForm(Box<ImportForm>),
    /// Adds the article to the dossier that is open.
    AddToDossier,
    /// Makes a dossier of the article, on the same layer.
    NewDossier,
    /// Gives a document of the dossier the text that was found to be its own.
    AttachTo(DocumentId),
    /// Brings the dossier up to the version of a document that was found to be this article.
    Update(DocumentId),
    /// Closes the review.
    Cancel,
}

impl From<ImportCommand> for Command {
    fn from(command: ImportCommand) -> Self {
        Self::Import(command)
    }
}

/// What [`settle`] works on.
#[derive(Debug, Clone)]
pub(super) struct SettleRequest {
    file: Arc<ArticleFile>,
    left_out: Vec<bool>,
    revision: u64,
    dossier: Arc<Dossier>,
    /// What was found before: what is left out here does not change it.
    version: Option<Arc<ArticleVersion>>,
}

impl ImportReview {
    /// The review of an article: what is proposed is left out, and the citation is what the file says.
    pub fn new(file: ArticleFile) -> Self {
        let article = &file.article;
        let pieces = pieces_of(&article.text, &article.paragraphs);
        let form = ImportForm::of_citation(&article.citation);
        let mut review = Self {
            left_out: Vec::new(),
            count_out: 0,
            count_unlike: 0,
            began: form.clone(),
            form,
            pieces: pieces.into(),
            revision: 0,
            settled: None,
            file: Arc::new(file),
        };
        review.leave_proposals_out();
        review
    }

    /// Why a paragraph is proposed for exclusion: `a mark of an advertisement`; `None` where it is not.
    pub fn reason(&self, paragraph: usize) -> Option<&str> {
        let article = &self.file.article;
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
    fn propose_goal(&mut self, dossier: &Dossier) {
        let address = Some(&self.form.address).filter(|address| !address.is_empty());
        let is_same = |document: &Document| document.url.is_some() && document.url.as_ref() == address;
        let is_about_it = dossier.documents.is_empty() || dossier.documents.iter().any(is_same);
        self.form.goal = if is_about_it { ImportGoal::Present } else { ImportGoal::New };
        self.began = self.form.clone();
    }

    /// What stands against adding the article, without a full stop; `None` where nothing does.
    pub fn problem(&self) -> Option<&'static str> {
        if self.count_out == self.left_out.len() {
            return Some("every paragraph is left out; take one in again");
        }
        self.form.first_problem()
    }

    fn leave_proposals_out(&mut self) {
        let whether = |paragraph| self.reason(paragraph).is_some();
        self.left_out = (0..self.file.article.paragraphs.len()).map(whether).collect();
        (self.count_out, self.count_unlike) = (self.file.article.proposals.len(), 0);
        self.revision += 1;
    }

    fn take_all_in(&mut self) {
        self.left_out.fill(false);
        (self.count_out, self.count_unlike) = (0, self.file.article.proposals.len());
        self.revision += 1;
    }

    fn toggle(&mut self, paragraph: usize) {
        let is_proposed = self.reason(paragraph).is_some();
        let Some(is_out) = self.left_out.get_mut(paragraph) else { return };
        *is_out = !*is_out;
        let step = |count: usize, up: bool| if up { count + 1 } else { count - 1 };
        self.count_out = step(self.count_out, *is_out);
        self.count_unlike = step(self.count_unlike, *is_out != is_proposed);
        self.revision += 1;
    }

    /// The work that is to be done on a thread; `None` where there is none.
    pub(super) fn request(&self, dossier: &Arc<Dossier>) -> Option<SettleRequest> {
        (!self.is_settled()).then(|| SettleRequest {
            file: Arc::clone(&self.file),
            left_out: self.left_out.clone(),
            revision: self.revision,
            dossier: Arc::clone(dossier),
            version: self.settled.as_ref().and_then(|settled| settled.version.clone()),
        })
    }

    /// Takes what a thread worked out, where it is about this article.
    pub(super) fn receive(&mut self, settled: Settled) {
        if Arc::ptr_eq(&settled.file, &self.file) {
            self.settled = Some(settled);
        }
    }
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

/// Makes the text without what is left out, counts its words and looks for a document that it belongs to.
pub(super) fn settle(request: SettleRequest) -> Settled {
    let SettleRequest { file, left_out, revision, dossier, version } = request;
    let article = &file.article;
    let gone = article.paragraphs.iter().zip(&left_out).filter(|(_, is_out)| **is_out);
    let gone: Vec<Range<usize>> = gone.map(|(range, _)| range.clone()).collect();
    let text = Arc::new(article.without(&gone));
    let words = text.as_str().split_whitespace().count();
    let known = known_text(&file, &text, &dossier);
    let left_out = article.left_out(&gone);
    let version = match version {
        _ if known.is_some() => None,
        Some(version) if version.is_of(&dossier) => Some(version),
        _ => version_in(&file, &dossier).map(Arc::new),
    };
    Settled { text, words, left_out, known, version, file, revision }
}

/// The document that a form of the text belongs to: first one whose text is not here.
fn known_text(file: &ArticleFile, reviewed: &CanonicalText, dossier: &Dossier) -> Option<KnownText> {
    let form_of = |document: &Document| {
        if let Some(text) = with_hash_of(document, reviewed) {
            return Some((text, None));
        }
        let forms = file.article.forms(&document.left_out, file.raw.as_ref()).into_iter();
        let mut same = forms.filter_map(|form| Some((with_hash_of(document, &form.text)?, form.kind)));
        same.next().map(|(text, kind)| (text, Some(form_sentence(kind))))
    };
    let found = |is_attached: bool| {
        let mut documents = dossier.documents.iter().filter(|one| one.text.is_some() == is_attached);
        documents.find_map(|document| {
            let (text, form) = form_of(document)?;
            let (text, title) = (text.as_str().to_owned(), document.title().to_owned());
            Some(KnownText { document: document.id.clone(), title, text, form, is_attached })
        })
    };
    found(false).or_else(|| found(true))
}

fn form_sentence(kind: FormKind) -> &'static str {
    match kind {
        FormKind::Recorded => {
            "It is the text without the paragraphs that were left out when it was brought in."
        }
        FormKind::RecordedAndProposed => {
            "It is the text without the paragraphs that were left out when it was brought in, or were proposed to be."
        }
        FormKind::Whole => "It is the whole text, with nothing left out.",
        FormKind::Proposed => "It is the text without the paragraphs that were proposed to be left out.",
        FormKind::Raw => "It is the text of the file itself, with its marks.",
    }
}

pub(super) fn apply_to_import(state: &mut State, command: ImportCommand) -> Vec<Effect> {
    if let ImportCommand::Paste(text) = command {
        return paste(state, text);
    }
    let Some(review) = &mut state.import else { return Vec::new() };
    match command {
        ImportCommand::Paste(_) => {}
        ImportCommand::Toggle(paragraph) => review.toggle(paragraph),
        ImportCommand::LeaveProposalsOut => review.leave_proposals_out(),
        ImportCommand::TakeAllIn => review.take_all_in(),
        ImportCommand::SetForm(form) => review.form = *form,
        ImportCommand::AddToDossier => return add(state),
        ImportCommand::NewDossier => return make_dossier(state),
        ImportCommand::AttachTo(id) => return attach(state, &id),
        ImportCommand::Update(id) => return update(state, &id),
        ImportCommand::Cancel => state.import = None,
    }
    Vec::new()
}

fn paste(state: &mut State, text: String) -> Vec<Effect> {
    if text.trim().chars().take(MIN_ARTICLE_LENGTH).count() < MIN_ARTICLE_LENGTH {
        let sentence = "An article’s text can be pasted here; what is on the clipboard is too short for one.";
        state.notice = Some(Notice::failed(sentence));
        return Vec::new();
    }
    vec![Effect::ReadPaste(text)]
}

/// The document that the review gives; `None` where something stands against it.
fn reviewed(state: &State, dossier: &Dossier) -> Option<Document> {
    let review = state.import.as_ref().filter(|review| review.is_settled() && review.problem().is_none())?;
    let settled = review.settled()?;
    let document = review.form.document(dossier, &settled.text)?;
    Some(Document { left_out: settled.left_out.clone(), ..document })
}

fn add(state: &mut State) -> Vec<Effect> {
    let Some(document) = reviewed(state, &state.dossier) else { return Vec::new() };
    let id = document.id.clone();
    let sentence = format!("Added “{}” to the dossier.", menu_line(document.title()));
    let title = document.title().to_owned();
    let add = Edit::AddDocument(Box::new(document));
    // A dossier without a title is an empty one, which takes the title of its first article.
    let effects = if state.dossier.title.is_empty() {
        let name = format!("add “{}”", menu_line(&title));
        state.edit_together(&name, &[Edit::SetTitle(title), add])
    } else {
        state.edit(&add)
    };
    finish(state, &id, sentence, effects)
}

fn make_dossier(state: &mut State) -> Vec<Effect> {
    if !state.desk.is_saved && reviewed(state, &Dossier::default()).is_some() {
        state.desk.prompt = Some(Prompt::Unsaved(Next::NewDossier));
        return Vec::new();
    }
    start_dossier(state)
}

/// Puts a new dossier of the reviewed article in the place of the one that is open, saved or not.
pub(super) fn start_dossier(state: &mut State) -> Vec<Effect> {
    let Some(document) = reviewed(state, &Dossier::default()) else { return Vec::new() };
    let title = state.import.as_ref().map_or_else(String::new, |review| review.form.new_title().to_owned());
    let id = document.id.clone();
    let name = menu_line(&title);
    let layer = state.layer.file.clone();
    let dossier = Dossier { title, layer, documents: vec![document], ..Dossier::default() };
    // The toggles are those of another dossier's sources.
    state.history.replace(Snapshot::default());
    // Saving it must never write over the file of the dossier that was open.
    let mut effects = vec![Effect::Desk(DeskEffect::StartAnew)];
    effects.extend(state.replace_dossier(&format!("new dossier “{name}”"), dossier));
    finish(state, &id, format!("Made the dossier “{name}”."), effects)
}

fn attach(state: &mut State, id: &DocumentId) -> Vec<Effect> {
    let known = state.import.as_ref().and_then(|review| review.settled()?.known.clone());
    let Some(known) = known.filter(|known| known.document == *id && !known.is_attached) else {
        return Vec::new();
    };
    let effects = state.edit(&Edit::AttachText { document: id.clone(), text: known.text });
    let quotes = state.dossier.statements.iter().filter(|statement| statement.document == *id);
    let (exact, all) = quotes.fold((0, 0), |(exact, all), statement| {
        (exact + usize::from(statement.check == QuoteCheck::Compared), all + 1)
    });
    let title = menu_line(&known.title);
    let sentence = match all {
        0 => format!("Added the text of “{title}”."),
        _ if exact == all => {
            format!("Added the text of “{title}”; all {all} quotes from it stand in it word for word.")
        }
        _ => format!(
            "Added the text of “{title}”; {exact} of the {all} quotes from it stand in it word for word."
        ),
    };
    finish(state, id, sentence, effects)
}

fn update(state: &mut State, id: &DocumentId) -> Vec<Effect> {
    let version = state.import.as_ref().and_then(|review| review.settled()?.version.clone());
    let here = Arc::clone(state.edits.present());
    let Some(version) = version.filter(|version| version.document == *id && version.is_of(&here)) else {
        return Vec::new();
    };
    let name = menu_line(&version.title);
    let found = version.in_place + version.moved;
    let sentence = match version.not_found.len() {
        0 => format!("Updated {name}; of its quotes all {found} stand in the new version."),
        lost => format!(
            "Updated {name}; of its quotes {found} stand in the new version, and {lost}, which will not count, do not."
        ),
    };
    let effects = state.replace_dossier(&format!("update {name}"), Dossier::clone(&version.updated));
    if !effects.is_empty() {
        state.import = None;
        state.notice = Some(Notice::done(sentence));
    }
    effects
}

/// Closes the review, unless the edit was refused, which a notice says then.
fn finish(state: &mut State, id: &DocumentId, sentence: String, mut effects: Vec<Effect>) -> Vec<Effect> {
    if effects.is_empty() {
        return effects;
    }
    state.import = None;
    state.notice = Some(Notice::done(sentence));
    effects.extend(state.article_added(id));
    effects
}

/// A title on one line, and not too long.
fn menu_line(title: &str) -> String {
    let line = title.split_whitespace().collect::<Vec<&str>>().join(" ");
    if line.chars().count() <= MOST_LETTERS {
        return line;
    }
    let start: String = line.chars().take(MOST_LETTERS - 1).collect();
    format!("{}…", start.trim_end())
}

impl State {
    /// Opens the review of an article.
    pub(super) fn show_review(&mut self, mut review: ImportReview) {
        review.propose_goal(&self.dossier);
        self.import = Some(review);
    }

    /// What follows when a document's text came into the dossier.
    pub(super) fn article_added(&mut self, id: &DocumentId) -> Vec<Effect> {
        self.open_reader(id)
    }
}
