//! What becomes of an article under review.

use std::sync::Arc;

use crate::app::desk::command::DeskEffect;
use crate::app::desk::state::{Next, Prompt};
use crate::app::dialog_kind::DialogKind;
use crate::app::dialogs::Dialog;
use crate::app::document::history::Snapshot;
use crate::app::effect::Effect;
use crate::app::import::command::ImportCommand;
use crate::app::import::state::ImportReview;
use crate::app::notices::state::Notice;
use crate::app::reader::state::ReaderFocus;
use crate::app::state::State;
use crate::edit::Edit;
use crate::model::{Document, DocumentId, Dossier, QuoteCheck};
use crate::service::MIN_ARTICLE_LENGTH;
use crate::words::{Message, message};

/// How many letters of a title stand in a menu.
const MOST_LETTERS: usize = 40;

pub(crate) fn apply_to_import(state: &mut State, command: ImportCommand) -> Vec<Effect> {
    if let ImportCommand::Paste(text) = command {
        return paste(state, text);
    }
    let Some(review) = state.dialogs.review_mut() else { return Vec::new() };
    match command {
        ImportCommand::Paste(_) => {}
        ImportCommand::Toggle(paragraph) => review.toggle(paragraph),
        ImportCommand::LeaveProposalsOut => review.leave_proposals_out(),
        ImportCommand::TakeAllIn => review.take_all_in(),
        ImportCommand::ShowPage(is_shown) => review.show_page(is_shown),
        ImportCommand::TakeMended => {
            return review.mended.iter().map(|text| Effect::ReadPaste(text.to_string())).collect();
        }
        ImportCommand::SetForm(form) => review.form = *form,
        ImportCommand::Leave(field) => review.leave(field),
        ImportCommand::AddToDossier => return add(state),
        ImportCommand::NewDossier => return make_dossier(state),
        ImportCommand::AttachTo(id) => return attach(state, &id),
        ImportCommand::Update(id) => return update(state, &id),
        ImportCommand::Cancel => state.dialogs.close(DialogKind::Review),
    }
    Vec::new()
}

fn paste(state: &mut State, text: String) -> Vec<Effect> {
    if text.trim().chars().take(MIN_ARTICLE_LENGTH).count() < MIN_ARTICLE_LENGTH {
        state.notice = Some(Notice::failed(message!("import-paste-too-short")));
        return Vec::new();
    }
    vec![Effect::ReadPaste(text)]
}

/// The document that the review gives; `None` where something stands against it.
pub(crate) fn reviewed(state: &State, dossier: &Dossier) -> Option<Document> {
    let review = state.dialogs.review().filter(|review| review.is_settled() && review.problem().is_none())?;
    let settled = review.settled()?;
    let document = review.form.document(dossier, &settled.text)?;
    Some(Document { left_out: settled.left_out.clone(), ..document })
}

fn add(state: &mut State) -> Vec<Effect> {
    let Some(document) = reviewed(state, &state.dossier) else { return Vec::new() };
    let id = document.id.clone();
    let sentence = message!("import-added", title = menu_line(document.title()));
    let title = document.title().to_owned();
    let add = Edit::AddDocument(Box::new(document));
    // A dossier without a title is an empty one, which takes the title of its first article.
    let effects = if state.dossier.title.is_empty() {
        let name = message!("import-step-add", title = menu_line(&title));
        state.edit_together(name, &[Edit::SetTitle(title), add])
    } else {
        state.edit(&add)
    };
    finish(state, &id, sentence, effects)
}

fn make_dossier(state: &mut State) -> Vec<Effect> {
    if !state.desk.is_saved && reviewed(state, &Dossier::default()).is_some() {
        state.dialogs.open(Dialog::Question(Prompt::Unsaved(Next::NewDossier)));
        return Vec::new();
    }
    start_dossier(state)
}

/// Puts a new dossier of the reviewed article in the place of the one that is open, saved or not.
pub(crate) fn start_dossier(state: &mut State) -> Vec<Effect> {
    let Some(document) = reviewed(state, &Dossier::default()) else { return Vec::new() };
    let title = state.dialogs.review().map_or_else(String::new, |review| review.form.new_title().to_owned());
    let id = document.id.clone();
    let name = menu_line(&title);
    let layer = state.layer.file.clone();
    let dossier = Dossier { title, layer, documents: vec![document], ..Dossier::default() };
    // The toggles are those of another dossier's sources.
    state.history.replace(Snapshot::default());
    // Saving it must never write over the file of the dossier that was open.
    (state.desk.file, state.desk.saved) = (None, Some(Arc::default()));
    let mut effects = vec![Effect::Desk(DeskEffect::OpenSession)];
    effects.extend(state.replace_dossier(message!("import-step-new-dossier", title = &name), dossier));
    finish(state, &id, message!("import-made-dossier", title = name), effects)
}

fn attach(state: &mut State, id: &DocumentId) -> Vec<Effect> {
    let known = state.dialogs.review().and_then(|review| review.settled()?.known.clone());
    let Some(known) = known.filter(|known| known.document == *id && !known.is_attached) else {
        return Vec::new();
    };
    let effects = state.edit(&Edit::AttachText { document: id.clone(), text: known.text });
    let quotes = state.dossier.statements.iter().filter(|statement| statement.document == *id);
    let (exact, all) = quotes.fold((0_usize, 0_usize), |(exact, all), statement| {
        (exact + usize::from(statement.check == QuoteCheck::Compared), all + 1)
    });
    let title = menu_line(&known.title);
    let sentence = match all {
        0 => message!("import-attached", title = title),
        _ if exact == all => message!("import-attached-all", title = title, all = all),
        _ => message!("import-attached-some", title = title, exact = exact, all = all),
    };
    finish(state, id, sentence, effects)
}

fn update(state: &mut State, id: &DocumentId) -> Vec<Effect> {
    let version = state.dialogs.review().and_then(|review| review.settled()?.version.clone());
    let here = Arc::clone(state.edits.present());
    let Some(version) = version.filter(|version| version.document == *id && version.is_of(&here)) else {
        return Vec::new();
    };
    let name = menu_line(&version.title);
    let found = version.in_place + version.moved;
    let sentence = match version.not_found.len() {
        0 => message!("import-updated-all", title = &name, found = found),
        lost => message!("import-updated-some", title = &name, found = found, lost = lost),
    };
    let sentence = match version.lost_suggestions {
        0 => sentence,
        count => message!("import-updated-suggestions", updated = sentence, count = count),
    };
    let step = message!("import-step-update", title = name);
    let effects = state.replace_dossier(step, Dossier::clone(&version.updated));
    if !effects.is_empty() {
        state.dialogs.close(DialogKind::Review);
        state.notice = Some(Notice::done(sentence));
    }
    effects
}

/// Closes the review, unless the edit was refused, which a notice says then.
fn finish(state: &mut State, id: &DocumentId, sentence: Message, mut effects: Vec<Effect>) -> Vec<Effect> {
    if effects.is_empty() {
        return effects;
    }
    state.dialogs.close(DialogKind::Review);
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
    pub(crate) fn show_review(&mut self, mut review: ImportReview) {
        review.propose_goal(&self.dossier);
        self.dialogs.open(Dialog::Review(Box::new(review)));
    }

    /// What follows when a document's text came into the dossier.
    pub(crate) fn article_added(&mut self, id: &DocumentId) -> Vec<Effect> {
        let effects = self.open_reader(id);
        if let Some(reader) = &mut self.reader {
            reader.wants_focus = Some(ReaderFocus::Suggestion);
        }
        effects
    }
}
