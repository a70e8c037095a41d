//! The window: panels read the state and send commands; only the shell here performs effects.

mod command;
mod effect;
mod history;
mod launch;
mod notice;
mod state;
mod theme;
mod ui;

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

pub use command::{Command, Direction, apply};
pub use effect::{Effect, ExportRequest, FileDialog, SystemDialog};
pub use history::{Focus, Snapshot};
pub use launch::open_window;
pub use notice::Notice;
pub use state::{ExportDialog, State};
pub use theme::install_theme;

use crate::model::{Dossier, Layer};

/// The application: its state and the shell around it.
#[expect(missing_debug_implementations, reason = "the file dialog and the caches have no useful debug form")]
pub struct ClaimsMap {
    state: State,
    map: ui::MapCache,
    dialog: Arc<dyn FileDialog>,
    outcomes: (Sender<Outcome>, Receiver<Outcome>),
}

/// What work on another thread reports back.
#[derive(Debug)]
enum Outcome {
    /// A path was chosen for the export.
    PathChosen(String),
    /// Something to tell the user.
    Notice(Notice),
}

impl ClaimsMap {
    /// An application on a dossier and a layer; sets up fonts and colours in `ctx`.
    pub fn new(ctx: &egui::Context, dossier: Dossier, layer: Layer) -> Self {
        Self::with_dialog(ctx, dossier, layer, Arc::new(SystemDialog))
    }

    /// An application with another way to ask for a path, for tests.
    pub fn with_dialog(
        ctx: &egui::Context,
        dossier: Dossier,
        layer: Layer,
        dialog: Arc<dyn FileDialog>,
    ) -> Self {
        Self::with_state(ctx, State::new(dossier, layer), dialog)
    }

    /// An application on a state that was made before there was a window.
    pub fn with_state(ctx: &egui::Context, state: State, dialog: Arc<dyn FileDialog>) -> Self {
        theme::install_fonts(ctx);
        install_theme(ctx, state.theme);
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        Self { state, map: ui::MapCache::default(), dialog, outcomes: channel() }
    }

    /// The state, for tests and for the shell.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Shows the whole window and performs what came of it.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        while let Ok(outcome) = self.outcomes.1.try_recv() {
            self.receive(outcome);
        }
        let mut commands = ui::shortcuts(ui.ctx(), &self.state);
        ui::window_ui(ui, &self.state, &mut self.map, &mut commands);
        if !commands.is_empty() {
            for command in commands {
                for effect in apply(&mut self.state, command) {
                    self.perform(ui.ctx(), effect);
                }
            }
            ui.ctx().request_repaint();
        }
    }

    fn receive(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::PathChosen(path) => {
                if let Some(export) = &mut self.state.export {
                    export.path = path;
                }
            }
            Outcome::Notice(notice) => self.state.notice = Some(notice),
        }
    }

    fn perform(&self, ctx: &egui::Context, effect: Effect) {
        match effect {
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::OpenUrl(url) => ctx.open_url(egui::OpenUrl::new_tab(url)),
            Effect::Theme(theme) => install_theme(ctx, theme),
            Effect::ChoosePath(suggested) => {
                let (dialog, sender, ctx) = (Arc::clone(&self.dialog), self.outcomes.0.clone(), ctx.clone());
                std::thread::spawn(move || {
                    if let Some(path) = dialog.save_path(&suggested) {
                        // The receiver is gone only when the window is.
                        drop(sender.send(Outcome::PathChosen(path)));
                    }
                    ctx.request_repaint();
                });
            }
            Effect::Export(request) => {
                let (sender, ctx) = (self.outcomes.0.clone(), ctx.clone());
                std::thread::spawn(move || {
                    drop(sender.send(Outcome::Notice(effect::export_now(&request))));
                    ctx.request_repaint();
                });
            }
        }
    }
}

impl eframe::App for ClaimsMap {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        Self::ui(self, ui);
    }
}
