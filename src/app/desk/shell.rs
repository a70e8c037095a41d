//! The shell around the desk: the session, its journal, and the window that closes.
//!
//! What the user is asked is decided in `apply`, and what the disk's answers mean in `answers`.

use std::sync::Arc;
use std::time::Duration;

use egui::{Context, ViewportCommand};

use crate::app::ClaimsMap;
use crate::app::command::Command;
use crate::app::desk::command::{DeskCommand, DeskEffect};
use crate::app::desk::disk::Job;
use crate::app::desk::keeping::Keeping;
use crate::app::desk::state::PROGRAM;
use crate::app::path::question::PathQuestion;
use crate::app::report::Report;
use crate::app::state::State;
use crate::save::{LayerPath, Session, StateFolder, UnsavedWork, now_unix_s, open_journals, recent_files};
use crate::words::{Say, message};

/// What the shell holds to keep work safe.
#[derive(Debug)]
pub(crate) struct Keeper {
    /// Where journals are; `None` where nothing is remembered.
    folder: Option<StateFolder>,
    /// The thread that has the session.
    pub(crate) keeping: Keeping,
    /// The layer that the session knows.
    layer: Option<LayerPath>,
    /// The window's title as it was last set.
    title: String,
}

impl Keeper {
    pub(crate) fn of(state: &State) -> Self {
        let session = Session::open(None, state.desk.file.clone(), &state.dossier);
        Self { folder: None, keeping: Keeping::start(session), layer: None, title: PROGRAM.to_owned() }
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
        let finding = findings.next().map(Say::message);
        let gone = journals.unsaved.into_iter().filter(|work| work.open_in.is_none());
        let works: Vec<UnsavedWork> = gone.collect();
        self.keeper.folder = Some(folder);
        let recent = recent.paths;
        self.hear(ctx, Report::StateFolder { recent, works, now_unix_s: now_unix_s(), finding });
        self.open_session(ctx);
        self.remember_file();
        self
    }

    /// The same application, whose frames wait so long for a disk before they go on without its answer.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.keeper.keeping.patience = patience;
        self
    }

    /// Ends the session with its journal: what was unsaved in it, if anything, is wanted no more. The next one
    /// takes what is saved as what stands in the file that is edited.
    fn open_session(&mut self, ctx: &Context) {
        self.keeper.layer = layer_path(&self.state);
        let folder = self.keeper.folder.clone();
        let dossier = self.state.desk.saved.clone().unwrap_or_default();
        let (base, layer) = (self.state.desk.file.clone(), self.keeper.layer.clone());
        self.keeper.keeping.send(Job::Open { folder, base, dossier, layer });
        self.settle(ctx);
    }

    /// Puts the file to the front of the list of recent ones. A failure is no loss to hear of.
    fn remember_file(&mut self) {
        if let (Some(folder), Some(file)) = (&self.keeper.folder, &self.state.desk.file) {
            self.keeper.keeping.send(Job::Remember(folder.clone(), file.path.clone()));
        }
    }

    /// Puts the edit that was just made on the disk.
    pub(crate) fn record(&mut self, ctx: &Context) {
        if self.state.desk.is_saved {
            // All edits were taken back: there is nothing left to recover.
            self.open_session(ctx);
            return;
        }
        let layer = layer_path(&self.state);
        if layer != self.keeper.layer {
            self.keeper.layer.clone_from(&layer);
            self.keeper.keeping.send(Job::Layer(layer));
        }
        let edit = self.state.edits.undo_name().cloned();
        // Whoever recovers it reads it as it was written here.
        let name = self.state.text(edit.unwrap_or_else(|| message!("desk-recovered-work")));
        self.keeper.keeping.record(name, Arc::clone(&self.state.dossier));
        self.settle(ctx);
    }

    /// Hears what the disk answered, and waits for a moment for what is still to come.
    fn settle(&mut self, ctx: &Context) {
        while let Some(answer) = self.keeper.keeping.wait() {
            let is_kept = self.keeper.keeping.is_kept();
            self.hear(ctx, Report::Disk(answer, is_kept));
        }
        self.hear(ctx, Report::Kept(self.keeper.keeping.is_kept()));
    }

    /// Hears what the disk has answered since the last frame.
    pub(crate) fn hear_disk(&mut self, ctx: &Context) {
        self.keeper.keeping.wake(ctx);
        while let Some(answer) = self.keeper.keeping.next() {
            let is_kept = self.keeper.keeping.is_kept();
            self.hear(ctx, Report::Disk(answer, is_kept));
        }
    }

    pub(crate) fn perform_desk(&mut self, ctx: &Context, effect: DeskEffect) {
        match effect {
            DeskEffect::ChoosePath(suggested) => {
                let number = self.state.desk.number;
                self.ask_for_path(ctx, PathQuestion::SaveDossier { number, suggested });
            }
            DeskEffect::Save => {
                self.keeper.keeping.send(Job::Save(self.state.desk.number, Arc::clone(&self.state.dossier)));
                self.settle(ctx);
            }
            DeskEffect::SaveAs(path) => {
                self.keeper.keeping.send(Job::SaveAs(
                    self.state.desk.number,
                    path,
                    Arc::clone(&self.state.dossier),
                ));
                self.settle(ctx);
            }
            DeskEffect::Resolve(choice) => {
                let layer = Box::new(self.state.plain_layer());
                let (number, dossier) = (self.state.desk.number, Arc::clone(&self.state.dossier));
                self.keeper.keeping.send(Job::Resolve(number, choice, dossier, layer));
                self.settle(ctx);
            }
            DeskEffect::KeepOpen => ctx.send_viewport_cmd(ViewportCommand::CancelClose),
            DeskEffect::OpenSession => self.open_session(ctx),
            DeskEffect::KnowLayer => self.keeper.layer = layer_path(&self.state),
            DeskEffect::RememberFile => self.remember_file(),
            DeskEffect::Close => ctx.send_viewport_cmd(ViewportCommand::Close),
            DeskEffect::Recover(work) => {
                if let Some(folder) = self.keeper.folder.clone() {
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

    /// Sets the window's title where it has changed.
    pub(crate) fn show_title(&mut self, ctx: &Context) {
        let title = self.state.window_title();
        if self.keeper.title != title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.keeper.title = title;
        }
    }
}
