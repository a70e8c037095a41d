//! The shell around the desk: sessions, journals, saving, and the window that closes.
//!
//! What the user is asked is decided in `desk`.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use egui::{Context, ViewportCommand};

use crate::app::command::Command;
use crate::app::desk::apply::name_of;
use crate::app::desk::command::{DeskCommand, DeskEffect};
use crate::app::desk::keeping::{Answer, Job, Keeping};
use crate::app::desk::state::{Kept, Next, PROGRAM, Prompt};
use crate::app::desk::typed::Typed;
use crate::app::dialogs::{Dialog, DialogKind};
use crate::app::effect::Effect;
use crate::app::export::request::ExportRequest;
use crate::app::import::apply::start_dossier;
use crate::app::notices::state::Notice;
use crate::app::state::State;
use crate::app::{ClaimsMap, Outcome};
use crate::cli::{Input, OpenedLayer};
use crate::model::Dossier;
use crate::save::{
    Base, LayerPath, Recovered, SaveError, Session, StateFolder, UnsavedWork, is_read_only, now_unix_s,
    open_journals, recent_files,
};

/// What the shell holds to keep work safe.
#[derive(Debug)]
pub(crate) struct Keeper {
    /// Where journals are; `None` where nothing is remembered.
    folder: Option<StateFolder>,
    /// The thread that has the session.
    pub(crate) keeping: Keeping,
    /// What was opened or saved last; `None` where all of it is unsaved.
    saved: Option<Arc<Dossier>>,
    /// Counts the dossiers that were opened, so that a path that was chosen for one is not used for the next.
    opened: u64,
    /// Whether the user was told that edits cannot be journalled.
    has_warned: bool,
    /// The layer that the session knows.
    layer: Option<LayerPath>,
    /// The window's title as it was last set.
    title: String,
}

impl Keeper {
    pub(crate) fn of(state: &State) -> Self {
        let session = Session::open(None, state.desk.file.clone(), &state.dossier);
        Self {
            folder: None,
            keeping: Keeping::start(session),
            saved: Some(Arc::clone(&state.dossier)),
            opened: 0,
            has_warned: false,
            layer: None,
            title: PROGRAM.to_owned(),
        }
    }
}

/// The layer that is shown, where a journal finds it; `None` for the shipped one.
fn layer_path(state: &State) -> Option<LayerPath> {
    let source = state.source.as_ref()?;
    let file = state.layer.file.as_ref();
    Some(LayerPath {
        path: std::path::absolute(&source.path).unwrap_or_else(|_| source.path.clone()),
        id: file.and_then(|file| file.id.clone()),
        name: file.and_then(|file| file.area_name.clone()),
    })
}

/// The command where the window is to be closed.
pub(crate) fn close_request(ctx: &Context) -> Option<Command> {
    let is_requested = ctx.input(|input| input.viewport().close_requested());
    is_requested.then_some(Command::Desk(DeskCommand::Close))
}

impl ClaimsMap {
    /// The same application, which keeps its journal in this folder, remembers files there, and offers the
    /// work that an earlier window left behind.
    #[must_use]
    pub fn with_state_folder(mut self, ctx: &Context, folder: StateFolder) -> Self {
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
            self.state.dialogs.open(Dialog::Question(Prompt::Recover { works, now_unix_s: now_unix_s() }));
        }
        self.keeper.folder = Some(folder);
        self.begin_session(ctx);
        self
    }

    /// The same application, whose frames wait so long for a disk before they go on without its answer.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.keeper.keeping.patience = patience;
        self
    }

    /// Begins to work on the dossier that is shown. The session before it ends with its journal: what was
    /// unsaved in it is wanted no more.
    pub(crate) fn begin_session(&mut self, ctx: &Context) {
        self.open_session(self.state.desk.file.clone(), Arc::clone(&self.state.dossier));
        self.keeper.opened += 1;
        self.remember_file();
        self.settle(ctx);
    }

    /// Ends the session with its journal; the next one takes the dossier as what stands in `file`.
    fn open_session(&mut self, base: Option<Base>, dossier: Arc<Dossier>) {
        self.keeper.saved = Some(Arc::clone(&dossier));
        self.keeper.layer = layer_path(&self.state);
        self.state.desk.file.clone_from(&base);
        let (folder, layer) = (self.keeper.folder.clone(), self.keeper.layer.clone());
        self.keeper.keeping.send(Job::Open { folder, base, dossier, layer });
        self.follow_session();
    }

    /// Ends the session with its journal: what is unsaved in it, if anything, is wanted no more.
    fn leave(&mut self) {
        self.open_session(self.state.desk.file.clone(), Arc::clone(&self.state.dossier));
    }

    /// Says in the state what is saved, and what is on the disk.
    fn follow_session(&mut self) {
        self.state.desk.is_saved = self.keeper.saved.as_ref() == Some(&self.state.dossier);
        self.state.desk.kept = match (self.keeper.keeping.is_kept(), self.keeper.has_warned) {
            (true, _) => Kept::OnDisk,
            (false, false) => Kept::Pending,
            (false, true) => Kept::Failed,
        };
    }

    /// Puts the file to the front of the list of recent ones. A failure is no loss to hear of.
    fn remember_file(&mut self) {
        if let (Some(folder), Some(file)) = (&self.keeper.folder, &self.state.desk.file) {
            self.keeper.keeping.send(Job::Remember(folder.clone(), file.path.clone()));
        }
    }

    fn warn_of_other_windows(&mut self, others: &[u32]) {
        if let (Some(other), Some(name)) = (others.first(), self.state.file_name()) {
            let sentence = format!(
                "{name} is being edited in another window too (process {other}). Whoever saves second is \
                 asked what to do; nothing is overwritten without asking."
            );
            self.state.notice = Some(Notice::failed(sentence));
        }
    }

    /// Puts the edit that was just made on the disk. A failure is said at once, and tried again.
    pub(crate) fn record(&mut self, ctx: &Context) {
        let dossier = Arc::clone(&self.state.dossier);
        if let Some(saved) = self.keeper.saved.clone().filter(|saved| **saved == *dossier) {
            // All edits were taken back: there is nothing left to recover.
            self.open_session(self.state.desk.file.clone(), saved);
            self.state.desk.is_saved = true;
        } else {
            let layer = layer_path(&self.state);
            if layer != self.keeper.layer {
                self.keeper.layer.clone_from(&layer);
                self.keeper.keeping.send(Job::Layer(layer));
            }
            let name = self.state.edits.undo_name().unwrap_or("recovered work").to_owned();
            self.keeper.keeping.record(name, dossier);
        }
        self.follow_session();
        self.settle(ctx);
    }

    /// Hears what the disk answered, and waits for a moment for what is still to come.
    pub(crate) fn settle(&mut self, ctx: &Context) {
        while let Some(answer) = self.keeper.keeping.wait() {
            self.hear(ctx, answer);
        }
        self.follow_session();
    }

    /// Hears what the disk has answered since the last frame.
    pub(crate) fn hear_all(&mut self, ctx: &Context) {
        self.keeper.keeping.wake(ctx);
        while let Some(answer) = self.keeper.keeping.next() {
            self.hear(ctx, answer);
        }
    }

    fn hear(&mut self, ctx: &Context, answer: Answer) {
        match answer {
            Answer::Opened(others) => {
                self.keeper.has_warned = false;
                self.warn_of_other_windows(&others);
            }
            Answer::Kept { others, .. } => {
                if std::mem::take(&mut self.keeper.has_warned) && self.keeper.keeping.is_kept() {
                    self.state.notice = Some(Notice::done("Your edits are on the disk again."));
                }
                self.warn_of_other_windows(&others);
            }
            Answer::NotKept(_) if self.keeper.has_warned => {}
            Answer::NotKept(error) => {
                self.keeper.has_warned = true;
                let sentence = format!(
                    "A crash would lose your edits now: {error}. It is tried again until it works; you can go on \
                     working, and save."
                );
                self.state.notice = Some(Notice::failed(sentence));
            }
            Answer::Saved { dossier, base, saved } => {
                self.state.desk.file = base;
                self.state.desk.is_saving = false;
                if saved.is_ok() {
                    self.keeper.saved = Some(dossier);
                }
                self.follow_save(ctx, saved);
            }
            Answer::Reloaded(loaded, base) => {
                self.state.desk.file = base;
                self.state.desk.is_saving = false;
                self.keeper.saved = Some(Arc::new(loaded.dossier.clone()));
                let name = self.state.file_name().unwrap_or_default().into_owned();
                let sentence = format!("This is what stands in {name} now; undo brings yours back.");
                self.state.notice = Some(Notice::done(sentence));
                for effect in self.state.replace_dossier("open the file anew", loaded.dossier) {
                    self.perform(ctx, effect);
                }
            }
            Answer::Resumed(resumed) => self.show_resumed(ctx, *resumed),
            Answer::NotResumed(reason) => {
                self.state.dialogs.close(DialogKind::Question);
                let sentence =
                    format!("Not recovered: {reason}. The work is kept, and offered at the next start.");
                self.state.notice = Some(Notice::failed(sentence));
            }
            Answer::Discarded(title, kept) => {
                let kept = kept.map(|path| {
                    format!(" A part of it could not be read, so the file is kept: {}.", path.display())
                });
                let sentence =
                    format!("Discarded the unsaved work on “{title}”.{}", kept.unwrap_or_default());
                self.state.notice = Some(Notice::done(sentence));
            }
            Answer::NotDiscarded(reason) => {
                self.state.notice = Some(Notice::failed(format!("Not discarded: {reason}.")));
            }
            Answer::Recent(paths) => self.state.desk.recent = paths,
            Answer::Done => {}
        }
        self.follow_session();
    }

    pub(crate) fn perform_desk(&mut self, ctx: &Context, effect: DeskEffect) {
        match effect {
            DeskEffect::ChoosePath(suggested) => self.choose_save_path(ctx, suggested),
            DeskEffect::Save => {
                self.state.desk.is_saving = true;
                self.keeper.keeping.send(Job::Save(Arc::clone(&self.state.dossier)));
                self.settle(ctx);
            }
            DeskEffect::Resolve(choice) => {
                self.state.desk.is_saving = true;
                let layer = Box::new(self.state.plain_layer());
                self.keeper.keeping.send(Job::Resolve(choice, Arc::clone(&self.state.dossier), layer));
                self.settle(ctx);
            }
            DeskEffect::KeepOpen => ctx.send_viewport_cmd(ViewportCommand::CancelClose),
            DeskEffect::Leave => {
                self.leave();
                self.settle(ctx);
            }
            DeskEffect::StartAnew => {
                let nothing = Arc::new(Dossier::default());
                self.open_session(None, nothing);
            }
            DeskEffect::Close => {
                self.leave();
                self.settle(ctx);
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            DeskEffect::Recover(work) => {
                // Only where nothing unsaved is shown is work offered.
                if let Some(folder) = self.keeper.folder.clone().filter(|_| self.state.desk.is_saved) {
                    self.state.dialogs.open(Dialog::Question(Prompt::Recovering));
                    self.keeper.keeping.send(Job::Resume { folder, work });
                    self.settle(ctx);
                }
            }
            DeskEffect::Discard(work) => {
                self.keeper.keeping.send(Job::Discard(work));
                self.settle(ctx);
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
    pub(crate) fn save_chosen(&mut self, ctx: &Context, opened: u64, path: Option<PathBuf>) {
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
        self.state.desk.is_saving = true;
        self.keeper.keeping.send(Job::SaveAs(path, Arc::clone(&self.state.dossier)));
        self.settle(ctx);
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
                self.state.dialogs.open(Dialog::Question(Prompt::Conflict { conflict, choices }));
            }
            Err(error) => {
                self.state.desk.next = None;
                self.state.notice = Some(Notice::failed(format!("Not saved: {error}.")));
            }
        }
    }

    /// Shows unsaved work as it was left, on its own layer.
    fn show_resumed(&mut self, ctx: &Context, resumed: (UnsavedWork, Recovered, OpenedLayer)) {
        let (work, recovered, OpenedLayer { layer, findings: mut warnings, source }) = resumed;
        let Recovered { dossier, findings, base: file, edits, kept_journal, .. } = recovered;
        let layer = layer.with_places(&dossier.places).into_owned();
        warnings.extend(findings);
        let missing = match (&work.damage, &kept_journal) {
            (Some(damage), Some(path)) => {
                format!(" Not all of it: {damage}. The old journal is kept as {}.", path.display())
            }
            (Some(damage), None) => format!(" Not all of it: {damage}."),
            (None, _) => String::new(),
        };
        let sentence = format!("Recovered {}; not saved yet.{missing}", edits_in_words(edits));
        let input = Input { dossier, layer, findings: warnings, file, exported: None, source };
        let state = State::of_input(input);
        let told = if missing.is_empty() { Notice::done(sentence) } else { Notice::failed(sentence) };
        let notice = state.notice.clone().filter(|_| missing.is_empty()).unwrap_or(told);
        self.replace_with(ctx, State { notice: Some(notice), ..state }, &work.title);
        self.keeper.saved = None;
        self.keeper.layer = layer_path(&self.state);
        self.keeper.opened += 1;
        self.remember_file();
    }

    /// Whether the file that was just read may take the place of the dossier; asks where it may not.
    pub(crate) fn may_replace(&mut self, path: &Path) -> bool {
        let typed =
            [(self.state.has_changed_record(), Typed::Record), (self.state.has_changed_form(), Typed::Form)];
        let typed =
            typed.into_iter().find(|(is_there, _)| *is_there && self.state.dialogs.question().is_none());
        if let Some((_, typed)) = typed {
            // Only closing has effects, and this is none.
            drop(self.state.ask_about_typed(typed, Command::Open(path.to_owned())));
            return false;
        }
        let is_answered = self.state.desk.may_be_replaced_by.take().is_some_and(|answered| answered == path);
        if is_answered || self.state.desk.is_saved && self.state.dialogs.question().is_none() {
            return true;
        }
        if self.state.dialogs.question().is_some() {
            let name = name_of(path);
            self.state.notice = Some(Notice::failed(format!("Not opened: answer first, then open {name}.")));
        } else {
            self.state.dialogs.open(Dialog::Question(Prompt::Unsaved(Next::Open(path.to_owned()))));
        }
        false
    }

    /// Makes a file, unless another one would be lost by that: then it asks, and the dialog stays.
    pub(crate) fn export_or_ask(&mut self, ctx: &Context, request: Box<ExportRequest>) {
        let answered = self.state.desk.may_be_overwritten.take();
        if answered.as_ref() == Some(&request.path) || !Path::new(&request.path).is_file() {
            return self.export(ctx, request);
        }
        self.state.export.progress = None;
        if let Some(dialog) = self.state.export.last.clone() {
            self.state.dialogs.open(Dialog::Export(dialog));
        }
        let is_read_only = is_read_only(Path::new(&request.path));
        self.state.dialogs.open(Dialog::Question(Prompt::Overwrite { path: request.path, is_read_only }));
    }

    /// Sets the window's title where it has changed.
    pub(crate) fn show_title(&mut self, ctx: &Context) {
        let title = self.state.window_title();
        if self.keeper.title != title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.keeper.title = title;
        }
    }
}

/// A number of edits for people.
pub(crate) fn edits_in_words(edits: usize) -> String {
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
