//! The window: panels read the state and send commands; only the shell here performs effects.

mod actions;
mod announce;
mod apply;
mod browser;
mod choices;
mod command;
mod contents;
mod desk;
mod dialog_kind;
mod dialog_titles;
mod dialogs;
mod dialogs_ui;
mod document;
mod effect;
mod escape;
mod export;
mod file_dialog;
mod focus;
mod help;
mod import;
mod job_kind;
mod jobs;
mod keyboard;
mod keyboard_place;
mod launch;
mod layer;
mod map;
mod notices;
mod opening;
mod panels;
mod path;
mod reader;
mod ready;
mod report;
mod search;
mod sources;
mod state;
mod theme;
mod toolbar;
mod widgets;
mod window_ui;

pub use crate::service::ChosenSides;
pub use announce::state::{AnnounceState, Announcement};
pub use apply::apply;
pub use browser::{Browser, SystemBrowser};
pub use command::{Command, Direction};
pub use contents::command::ContentsCommand;
pub use contents::drafts::{ActorDraft, DocumentDraft, Draft, GroupDraft, PlaceDraft};
pub use contents::state::{ActorUses, Contents, Section};
pub use desk::command::{DeskCommand, DeskEffect};
pub use desk::state::Typed;
pub use desk::state::{Desk, Kept, Next, Prompt};
pub use dialog_kind::DialogKind;
pub use dialogs::{Dialog, Dialogs};
pub use document::history::{Focus, Snapshot};
pub use effect::Effect;
pub use export::request::ExportRequest;
pub use export::state::{
    BackgroundKind, ExportDialog, ExportSection, MapPart, NamedPalette, PaletteKind, PreviewZoom,
};
pub use file_dialog::{FileDialog, PathAnswer, SystemDialog};
pub use help::state::CommandPalette;
pub use import::command::ImportCommand;
pub use import::form::{ImportField, ImportForm, ImportGoal, ImportProblem, TitleKind};
pub use import::state::{ImportReview, KnownText, Piece, Settled};
pub use import::version::{ArticleVersion, LostQuote};
pub use launch::open_window;
pub use layer::command::LayerCommand;
pub use layer::state::LayerDialog;
pub use notices::state::{Notice, Notices};
pub use panels::command::PanelCommand;
pub use panels::state::{PanelKey, PanelSize, PanelSizes};
pub use path::command::PathCommand;
pub use path::question::PathQuestion;
pub use path::state::{PathDialog, PathEntry, PathFinding, PathLook};
pub use reader::command::ReaderCommand;
pub use reader::form::{Cut, ExtentKind, Form};
pub use reader::inbox::batch::{Batch, BatchCommand, BatchRow, LeftOver};
pub use reader::inbox::state::Misfit;
pub use reader::inbox::state::{Answers, Asked, Inbox, InboxSuggestion};
pub use reader::state::Step;
pub use reader::state::{Highlight, Line, Reader, ReaderSide};
pub use sources::state::Switching;
pub use state::State;
pub use theme::install_theme;

use std::sync::Arc;
use std::time::Duration;

use apply::apply_report;
use choices::Choices;
use desk::disk::Job;
use desk::shell::{Keeper, close_request};
use export::preview::color_image;
use job_kind::JobKind;
use jobs::Jobs;
use keyboard::key_commands;
use map::preparing::Preparation;
use report::Report;
use toolbar::drop_ui::dropped_file;
use window_ui::{Panels, window_ui};

use crate::model::{Dossier, Layer};
use crate::service::LEXICON;
use crate::text::extract;

/// The application: its state and the shell around it.
///
/// Panels read the state and send commands; threads send reports. Both are applied, which changes the state and
/// gives effects; those are performed here and in the files named `shell`, and change nothing but through reports.
#[expect(missing_debug_implementations, reason = "the file dialog and the caches have no useful debug form")]
pub struct ClaimsMap {
    state: State,
    panels: Panels,
    dialog: Arc<dyn FileDialog>,
    browser: Arc<dyn Browser>,
    jobs: Jobs,
    /// The choices as they were last written; `None` where they are not remembered.
    remembered: Option<Choices>,
    keeper: Keeper,
    /// What is made ready beside the window; `None` before the first frame.
    preparation: Option<Preparation>,
    /// Commands from outside the panels, for the next frame.
    sent: Vec<Command>,
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
        ctx.set_zoom_factor(f32::from(state.scale_percent) / 100.0);
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        Self {
            keeper: Keeper::of(&state),
            preparation: None,
            sent: Vec::new(),
            state,
            panels: Panels::default(),
            dialog,
            browser: Arc::new(SystemBrowser),
            jobs: Jobs::default(),
            remembered: None,
        }
    }

    /// The same application with another way to show an address, for tests.
    #[must_use]
    pub fn with_browser(self, browser: Arc<dyn Browser>) -> Self {
        Self { browser, ..self }
    }

    /// The same application, which writes its choices down for the next start whenever they change.
    #[must_use]
    pub(crate) fn remembering(self) -> Self {
        Self { remembered: Some(Choices::of(&self.state)), ..self }
    }

    /// Writes the choices down where they are remembered and have changed.
    fn remember(&mut self) {
        let now = Choices::of(&self.state);
        if self.remembered.as_ref().is_some_and(|last| *last != now) {
            if let Some((path, json)) = now.file() {
                self.keeper.keeping.send(Job::Write(path, json));
            }
            self.remembered = Some(now);
        }
    }

    /// The state, for tests and for the shell.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Does a command in the next frame, as if a panel had asked for it.
    pub fn send(&mut self, command: Command) {
        self.sent.push(command);
    }

    /// Shows the whole window and performs what came of it.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        self.hear_disk(ui.ctx());
        while let Some(report) = self.jobs.next() {
            self.hear(ui.ctx(), report);
        }
        let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
        self.hear(ui.ctx(), Report::Clock(now));
        self.hear(ui.ctx(), Report::Listening(announce::ui::is_heard(ui.ctx())));
        let mut commands = std::mem::take(&mut self.sent);
        commands.extend(key_commands(ui.ctx(), &self.state));
        commands.extend(close_request(ui.ctx()));
        commands.extend(dropped_file(ui.ctx()));
        self.refresh_preview(ui.ctx());
        self.refresh_review(ui.ctx());
        self.refresh_path(ui.ctx());
        window_ui(ui, &self.state, &mut self.panels, &mut commands);
        self.prepare(ui.ctx());
        if !commands.is_empty() {
            for command in commands {
                let effects = apply(&mut self.state, command);
                self.perform_all(ui.ctx(), effects);
            }
            self.remember();
            ui.ctx().request_repaint();
        }
        self.show_title(ui.ctx());
    }

    /// Applies a report, and performs what comes of it.
    fn hear(&mut self, ctx: &egui::Context, report: Report) {
        let effects = apply_report(&mut self.state, report);
        self.perform_all(ctx, effects);
    }

    fn perform_all(&mut self, ctx: &egui::Context, effects: Vec<Effect>) {
        for effect in effects {
            self.perform(ctx, effect);
        }
    }

    fn perform(&mut self, ctx: &egui::Context, effect: Effect) {
        tracing::trace!(?effect, "performs");
        match effect {
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::CopyPixels(image) => ctx.copy_image(color_image(&image)),
            Effect::OpenUrl(url) => {
                let browser = Arc::clone(&self.browser);
                self.jobs.start(ctx, JobKind::ShowAddress, move |job| {
                    if !browser.show(&url) {
                        job.report(Report::NoBrowser(url));
                    }
                });
            }
            Effect::Theme(theme) => install_theme(ctx, theme),
            Effect::Scale(percent) => ctx.set_zoom_factor(f32::from(percent) / 100.0),
            Effect::FreshPanels => {
                self.panels = Panels::default();
                // What an exported file brings is its own look, not the user's choice.
                self.remembered = self.remembered.as_ref().map(|_| Choices::of(&self.state));
            }
            Effect::ChoosePath(suggested) => self.ask_for_path(ctx, PathQuestion::Export { suggested }),
            Effect::ChooseOutline => self.ask_for_path(ctx, PathQuestion::Outline),
            Effect::ReadOutline(path) => self.read_outline(ctx, path),
            Effect::ChooseOpen => self.ask_for_path(ctx, PathQuestion::Open),
            Effect::Open(path) => self.open(ctx, path),
            Effect::ReadLayer(at) => self.read_layer(ctx, at),
            Effect::ChoosePalette => self.ask_for_path(ctx, PathQuestion::Palette),
            Effect::ReadPalette(path) => self.read_palette(ctx, path),
            Effect::ReadPaste(text) => self.read_paste(ctx, text),
            Effect::Extract(text) => self.jobs.start(ctx, JobKind::Extract, move |job| {
                // Without a lexicon there is nothing to suggest.
                let found = LEXICON.as_ref().map(|lexicon| extract(&text, lexicon)).unwrap_or_default();
                job.report(Report::Extracted(text, Box::new(found)));
            }),
            Effect::Export(request) => self.export(ctx, request),
            Effect::CancelExport => self.jobs.cancel(JobKind::Export),
            Effect::CopyImage(request) => self.copy_picture(ctx, request),
            Effect::Record => self.record(ctx),
            Effect::Desk(effect) => self.perform_desk(ctx, effect),
            Effect::Then(command) => {
                let effects = apply(&mut self.state, *command);
                self.perform_all(ctx, effects);
            }
        }
    }

    /// Has levels of detail and labels made ready that this frame could not show yet.
    fn prepare(&mut self, ctx: &egui::Context) {
        let step = self.panels.map.wanted_step();
        let running = self.preparation.as_ref().filter(|running| running.is_on(&self.state.base));
        match running {
            Some(running) => running.want(step),
            None => self.preparation = Some(Preparation::start(&self.jobs, &self.state.base, step, ctx)),
        }
        let is_running = self.jobs.is_running(JobKind::Prepare);
        let preparation = self.preparation.as_ref();
        let progress = if is_running { preparation.and_then(Preparation::progress) } else { None };
        self.hear(ctx, Report::Preparing(progress));
    }
}

impl eframe::App for ClaimsMap {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        Self::ui(self, ui);
    }
}
