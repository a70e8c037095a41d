//! The shell around the desk: sessions, journals, saving, and the window that closes.
//!
//! What the user is asked is decided in `desk`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Context, ViewportCommand};

use super::command::Command;
use super::desk::{DeskCommand, DeskEffect, Next, PROGRAM, Prompt, name_of};
use super::effect::{Effect, ExportRequest};
use super::import::start_dossier;
use super::notice::Notice;
use super::state::State;
use super::typed::Typed;
use super::{ClaimsMap, Outcome};
use crate::cli::Input;
use crate::model::Dossier;
use crate::save::{
    Base, ConflictChoice, Recovered, Resolved, SaveError, Session, StateFolder, UnsavedWork, add_recent_file,
    discard_journal, now_unix_s, open_journals, recent_files,
};

/// What the shell holds to keep work safe.
#[derive(Debug)]
pub(super) struct Keeper {
    /// Where journals are; `None` where nothing is remembered.
    folder: Option<StateFolder>,
    session: Session,
    /// Counts the dossiers that were opened, so that a path that was chosen for one is not used for the next.
    opened: u64,
    /// Whether the user was told that edits cannot be journalled.
    has_warned: bool,
    /// The window's title as it was last set.
    title: String,
}

impl Keeper {
    pub(super) fn of(state: &State) -> Self {
        let session = Session::open(None, state.desk.file.clone(), &state.dossier);
        Self { folder: None, session, opened: 0, has_warned: false, title: PROGRAM.to_owned() }
    }
}

/// The command where the window is to be closed.
pub(super) fn close_request(ctx: &Context) -> Option<Command> {
    let is_requested = ctx.input(|input| input.viewport().close_requested());
    is_requested.then_some(Command::Desk(DeskCommand::Close))
}

impl ClaimsMap {
    /// The same application, which keeps its journal in this folder, remembers files there, and offers the
    /// work that an earlier window left behind.
    #[must_use]
    pub fn with_state_folder(mut self, folder: StateFolder) -> Self {
        let recent = recent_files(&folder);
        let journals = open_journals(&folder);
        let mut findings = recent.findings.iter().chain(&journals.findings);
        if let Some(finding) = findings.next().filter(|_| self.state.notice.is_none()) {
            self.state.notice = Some(Notice::failed(format!("{finding}.")));
        }
        let gone = journals.unsaved.into_iter().filter(|work| work.open_in.is_none());
        let works: Vec<UnsavedWork> = gone.collect();
        self.state.desk.recent = recent.paths;
        if !works.is_empty() {
            self.state.desk.prompt = Some(Prompt::Recover { works, now_unix_s: now_unix_s() });
        }
        self.keeper.folder = Some(folder);
        self.begin_session();
        self
    }

    /// Begins to work on the dossier that is shown. The session before it ends with its journal: what was
    /// unsaved in it is wanted no more.
    pub(super) fn begin_session(&mut self) {
        self.end_session(self.state.desk.file.clone());
        self.keeper.opened += 1;
        self.remember_file();
        self.warn_of_other_windows();
    }

    /// Ends the session with its journal; the next one takes the dossier as what stands in `file`.
    fn end_session(&mut self, file: Option<Base>) {
        let next = Session::open(self.keeper.folder.as_ref(), file, &self.state.dossier);
        self.change_session(next).end();
    }

    /// Ends the session with its journal: what is unsaved in it, if anything, is wanted no more.
    fn leave(&mut self) {
        self.end_session(self.keeper.session.base().cloned());
    }

    /// Puts another session in the place of the present one, which is returned.
    fn change_session(&mut self, next: Session) -> Session {
        let before = std::mem::replace(&mut self.keeper.session, next);
        self.follow_session();
        before
    }

    /// Says in the state what the session knows.
    fn follow_session(&mut self) {
        let session = &self.keeper.session;
        self.state.desk.file = session.base().cloned();
        self.state.desk.is_saved = session.is_saved(&self.state.dossier);
    }

    /// Puts the file to the front of the list of recent ones. A failure is no loss to hear of.
    fn remember_file(&mut self) {
        if let (Some(folder), Some(file)) = (&self.keeper.folder, &self.state.desk.file)
            && let Ok(paths) = add_recent_file(folder, &file.path)
        {
            self.state.desk.recent = paths;
        }
    }

    fn warn_of_other_windows(&mut self) {
        if let (Some(other), Some(name)) =
            (self.keeper.session.other_windows().first(), self.state.file_name())
        {
            let sentence = format!(
                "{name} is being edited in another window too (process {other}). Whoever saves second is \
                 asked what to do; nothing is overwritten without asking."
            );
            self.state.notice = Some(Notice::failed(sentence));
        }
    }

    /// Puts the edit that was just made on the disk. A failure is said once, and work goes on.
    pub(super) fn record(&mut self) {
        let dossier = Arc::clone(&self.state.dossier);
        if self.keeper.session.is_saved(&dossier) {
            // All edits were taken back: there is nothing left to recover.
            self.leave();
            return;
        }
        let is_first = !self.keeper.session.has_journal();
        let name = self.state.edits.undo_name().unwrap_or("recovered work").to_owned();
        match self.keeper.session.record(&name, &dossier, now_unix_s()) {
            Ok(()) => {
                self.keeper.has_warned = false;
                if is_first {
                    self.warn_of_other_windows();
                }
            }
            Err(_) if self.keeper.has_warned => {}
            Err(error) => {
                self.keeper.has_warned = true;
                let sentence =
                    format!("A crash would lose your edits now: {error}. You can go on working; save often.");
                self.state.notice = Some(Notice::failed(sentence));
            }
        }
        self.follow_session();
    }

    pub(super) fn perform_desk(&mut self, ctx: &Context, effect: DeskEffect) {
        match effect {
            DeskEffect::ChoosePath(suggested) => self.choose_save_path(ctx, suggested),
            DeskEffect::Save => {
                let saved = self.keeper.session.save(&self.state.dossier);
                self.follow_save(ctx, saved);
            }
            DeskEffect::Resolve(choice) => self.resolve(ctx, &choice),
            DeskEffect::KeepOpen => ctx.send_viewport_cmd(ViewportCommand::CancelClose),
            DeskEffect::Leave => self.leave(),
            DeskEffect::StartAnew => {
                let nothing = Arc::new(Dossier::default());
                let next = Session::open(self.keeper.folder.as_ref(), None, &nothing);
                self.change_session(next).end();
            }
            DeskEffect::Close => {
                self.leave();
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            DeskEffect::Recover(work) => self.recover(ctx, &work),
            DeskEffect::Discard(work) => {
                self.state.notice = Some(match discard_journal(&work) {
                    Ok(()) => Notice::done(format!("Discarded the unsaved work on “{}”.", work.title)),
                    Err(error) => Notice::failed(format!("Not discarded: {error}.")),
                });
            }
        }
    }

    fn choose_save_path(&self, ctx: &Context, suggested: String) {
        let (dialog, sender, ctx) = (Arc::clone(&self.dialog), self.outcomes.0.clone(), ctx.clone());
        let opened = self.keeper.opened;
        std::thread::spawn(move || {
            let path = dialog.save_dossier_path(&suggested).map(with_ending);
            // The receiver is gone only when the window is.
            drop(sender.send(Outcome::SaveChosen(opened, path)));
            ctx.request_repaint();
        });
    }

    /// Saves where the user chose to.
    pub(super) fn save_chosen(&mut self, ctx: &Context, opened: u64, path: Option<PathBuf>) {
        self.state.desk.is_choosing = false;
        let Some(path) = path else {
            self.state.desk.next = None;
            return;
        };
        if opened != self.keeper.opened {
            let sentence = "Not saved: another file was opened while you chose a name.";
            self.state.notice = Some(Notice::failed(sentence));
            return;
        }
        let saved = self.keeper.session.save_as(&path, &self.state.dossier);
        self.follow_save(ctx, saved);
    }

    /// Says what came of saving, and goes on to what was waiting for it.
    fn follow_save(&mut self, ctx: &Context, saved: Result<(), SaveError>) {
        self.follow_session();
        match saved {
            Ok(()) => {
                self.remember_file();
                let name = self.state.file_name().unwrap_or_default().into_owned();
                self.state.notice = Some(Notice::done(format!("Saved {name}.")));
                match self.state.desk.next.take() {
                    Some(Next::Close) => self.perform_desk(ctx, DeskEffect::Close),
                    Some(Next::Open(path)) => self.perform(ctx, Effect::Open(path)),
                    Some(Next::NewDossier) => {
                        for effect in start_dossier(&mut self.state) {
                            self.perform(ctx, effect);
                        }
                    }
                    None => {}
                }
            }
            Err(SaveError::Conflict(conflict)) => {
                let choices = conflict.choices();
                self.state.desk.prompt = Some(Prompt::Conflict { conflict, choices });
            }
            Err(error) => {
                self.state.desk.next = None;
                self.state.notice = Some(Notice::failed(format!("Not saved: {error}.")));
            }
        }
    }

    fn resolve(&mut self, ctx: &Context, choice: &ConflictChoice) {
        let layer = self.state.plain_layer();
        match self.keeper.session.resolve(choice, &self.state.dossier, &layer) {
            Ok(Resolved::Saved) => self.follow_save(ctx, Ok(())),
            Ok(Resolved::Reloaded(loaded)) => {
                let name = self.state.file_name().unwrap_or_default().into_owned();
                let sentence = format!("This is what stands in {name} now; undo brings yours back.");
                self.state.notice = Some(Notice::done(sentence));
                for effect in self.state.replace_dossier("open the file anew", loaded.dossier) {
                    self.perform(ctx, effect);
                }
                self.follow_session();
            }
            Err(error) => self.follow_save(ctx, Err(error)),
        }
    }

    /// Shows unsaved work exactly as it was left.
    fn recover(&mut self, ctx: &Context, work: &UnsavedWork) {
        let Some(folder) = self.keeper.folder.as_ref().filter(|_| self.state.desk.is_saved) else { return };
        let layer = self.state.plain_layer();
        match Session::resume(folder, work, &layer, now_unix_s()) {
            Ok((session, _, recovered)) => {
                let layer = layer.with_places(&recovered.dossier.places).into_owned();
                let Recovered { dossier, findings, base: file, edits } = recovered;
                let sentence = format!("Recovered {}; not saved yet.", edits_in_words(edits));
                let source = self.state.source.clone();
                let input = Input { dossier, layer, findings, file, exported: None, source };
                let state = State::of_input(input);
                let notice = state.notice.clone().unwrap_or_else(|| Notice::done(sentence));
                self.replace_with(ctx, State { notice: Some(notice), ..state }, &work.title);
                // What was shown before is saved: only then is work offered.
                self.change_session(session).end();
                self.keeper.opened += 1;
                self.remember_file();
            }
            Err(error) => self.state.notice = Some(Notice::failed(format!("Not recovered: {error}."))),
        }
    }

    /// Whether the file that was just read may take the place of the dossier; asks where it may not.
    pub(super) fn may_replace(&mut self, path: &Path) -> bool {
        let typed =
            [(self.state.has_changed_record(), Typed::Record), (self.state.has_changed_form(), Typed::Form)];
        let typed = typed.into_iter().find(|(is_there, _)| *is_there && self.state.desk.prompt.is_none());
        if let Some((_, typed)) = typed {
            drop(self.state.ask_about_typed(typed, Command::Open(path.to_owned())));
            return false;
        }
        let desk = &mut self.state.desk;
        let is_answered = desk.may_be_replaced_by.take().is_some_and(|answered| answered == path);
        if is_answered || desk.is_saved && desk.prompt.is_none() {
            return true;
        }
        if desk.prompt.is_some() {
            let name = name_of(path);
            self.state.notice = Some(Notice::failed(format!("Not opened: answer first, then open {name}.")));
        } else {
            desk.prompt = Some(Prompt::Unsaved(Next::Open(path.to_owned())));
        }
        false
    }

    /// Makes a file, unless another one would be lost by that: then it asks, and the dialog stays.
    pub(super) fn export_or_ask(&mut self, ctx: &Context, request: Box<ExportRequest>) {
        let answered = self.state.desk.may_be_overwritten.take();
        if answered.as_ref() == Some(&request.path) || !Path::new(&request.path).is_file() {
            return self.export(ctx, request);
        }
        self.state.progress = None;
        self.state.export = self.state.last_export.clone();
        self.state.desk.prompt = Some(Prompt::Overwrite(request.path));
    }

    /// Sets the window's title where it has changed.
    pub(super) fn show_title(&mut self, ctx: &Context) {
        let title = self.state.window_title();
        if self.keeper.title != title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.keeper.title = title;
        }
    }
}

/// A number of edits for people.
pub(super) fn edits_in_words(edits: usize) -> String {
    if edits == 1 { "1 edit".to_owned() } else { format!("{edits} edits") }
}

/// The path with a dossier's ending where it has none, unless a file of that name is there already.
fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some() {
        return path;
    }
    let whole = path.with_extension("claims.json");
    if whole.exists() { path } else { whole }
}
