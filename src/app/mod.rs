//! The window: panels read the state and send commands; only the shell here performs effects.

mod apply;
mod choices;
mod command;
mod contents;
mod desk;
mod dialogs;
mod dialogs_ui;
mod document;
mod effect;
mod export;
mod file_dialog;
mod focus;
mod import;
mod keyboard;
mod launch;
mod layer;
mod map;
mod notices;
mod opening;
mod reader;
mod search;
mod sources;
mod state;
mod theme;
mod toolbar;
mod widgets;
mod window_ui;

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

pub use apply::apply;
use choices::Choices;
pub use command::{Command, Direction};
pub use contents::command::ContentsCommand;
pub use contents::drafts::{ActorDraft, DocumentDraft, Draft, GroupDraft, PlaceDraft};
pub use contents::state::{ActorUses, Contents, Section};
pub use desk::command::{DeskCommand, DeskEffect};
use desk::shell::Keeper;
pub use desk::state::{Desk, Kept, Next, Prompt};
pub use desk::typed::Typed;
pub use dialogs::{Dialog, DialogKind, Dialogs};
pub use document::history::{Focus, Snapshot};
pub use effect::Effect;
pub use export::request::ExportRequest;
pub use export::state::ExportDialog;
pub use file_dialog::{FileDialog, SystemDialog};
pub use import::command::ImportCommand;
pub use import::form::{ImportField, ImportForm, ImportGoal, TitleKind};
pub use import::state::{ImportReview, KnownText, Piece, Settled};
pub use import::version::{ArticleVersion, LostQuote};
pub use launch::open_window;
pub use layer::command::LayerCommand;
pub use layer::state::LayerDialog;
pub use notices::state::Notice;
pub use reader::command::{ReaderCommand, Step};
pub use reader::form::{Cut, ExtentKind, Form};
pub use reader::inbox::batch::{Batch, BatchCommand, BatchRow, LeftOver};
pub use reader::inbox::fitting::Misfit;
pub use reader::inbox::state::{Asked, Inbox, InboxSuggestion};
pub use reader::inbox::suggestion::ChosenSides;
pub use reader::state::{Line, Lit, Reader, ReaderSide};
pub use state::State;
pub use theme::install_theme;

use geo::MultiPolygon;
use keyboard::shortcuts;
use layer::state::ReadLayer;
use map::preparing::Preparation;
use reader::inbox::suggestion::LEXICON;
use toolbar::drop_ui::dropped_file;
use window_ui::{Panels, window_ui};

use crate::model::{Dossier, Layer};
use crate::paint::png::Image;
use crate::text::extract::Extraction;
use crate::text::{CanonicalText, extract};

/// The application: its state and the shell around it.
#[expect(missing_debug_implementations, reason = "the file dialog and the caches have no useful debug form")]
pub struct ClaimsMap {
    state: State,
    panels: Panels,
    dialog: Arc<dyn FileDialog>,
    outcomes: (Sender<Outcome>, Receiver<Outcome>),
    is_cancelled: Arc<AtomicBool>,
    /// Whether a thread works out the text of the article that is reviewed.
    is_settling: bool,
    /// The choices as they were last written; `None` where they are not remembered.
    remembered: Option<Choices>,
    keeper: Keeper,
    /// What is made ready beside the window; `None` before the first frame.
    preparation: Option<Preparation>,
    /// Commands from outside the panels, for the next frame.
    sent: Vec<Command>,
}

/// The longest side of a preview, in pixels.
const PREVIEW_PX: f64 = 660.0;
/// The longest side of a picture on the clipboard, in pixels.
const COPY_PX: f64 = 4000.0;

/// What work on another thread reports back.
#[derive(Debug)]
enum Outcome {
    /// A path was chosen for the export.
    PathChosen(String),
    /// Something to tell the user.
    Notice(Notice),
    /// How far an export is, 0 to 1.
    Progress(f64),
    /// The preview of an export; `None` for a format without one.
    Preview(Option<Image>),
    /// How many bytes the export will have; `None` where it cannot be said.
    PreviewSize(Option<u64>),
    /// A picture for the clipboard.
    Copied(Image),
    /// What the extractor found in a text.
    Extracted(Arc<CanonicalText>, Box<Extraction>),
    /// A file was chosen to be opened.
    OpenChosen(PathBuf),
    /// A path was chosen for the dossier with this number, or none.
    SaveChosen(u64, Option<PathBuf>),
    /// A map was read, from this path.
    Opened(PathBuf, Box<State>),
    /// The outline of a place was read, from this path.
    Outline(PathBuf, Box<MultiPolygon<f64>>),
    /// A file could not be opened, for this reason.
    NotOpened(Notice),
    /// An article was read.
    Imported(Box<ImportReview>),
    /// A layer was read again, with other choices.
    Layer(Box<ReadLayer>),
    /// The text of the article that is reviewed was worked out.
    Settled(Box<Settled>),
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
        Self {
            keeper: Keeper::of(&state),
            preparation: None,
            sent: Vec::new(),
            state,
            panels: Panels::default(),
            dialog,
            outcomes: channel(),
            is_cancelled: Arc::new(AtomicBool::new(false)),
            is_settling: false,
            remembered: None,
        }
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
                self.keeper.keeping.send(desk::keeping::Job::Write(path, json));
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
        self.hear_all(ui.ctx());
        while let Ok(outcome) = self.outcomes.1.try_recv() {
            self.receive(ui.ctx(), outcome);
        }
        self.state.now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
        let mut commands = std::mem::take(&mut self.sent);
        commands.extend(shortcuts(ui.ctx(), &self.state));
        commands.extend(desk::shell::close_request(ui.ctx()));
        commands.extend(dropped_file(ui.ctx()));
        self.refresh_preview(ui.ctx());
        self.refresh_review(ui.ctx());
        window_ui(ui, &self.state, &mut self.panels, &mut commands);
        self.prepare(ui.ctx());
        if !commands.is_empty() {
            for command in commands {
                for effect in apply(&mut self.state, command) {
                    self.perform(ui.ctx(), effect);
                }
            }
            self.remember();
            ui.ctx().request_repaint();
        }
        self.show_title(ui.ctx());
    }

    fn receive(&mut self, ctx: &egui::Context, outcome: Outcome) {
        match outcome {
            Outcome::PathChosen(path) => {
                if let Some(export) = self.state.dialogs.export_mut() {
                    // The desktop's own dialog asks before a file is overwritten.
                    self.state.desk.may_be_overwritten = Some(path.clone());
                    export.path = path;
                }
            }
            Outcome::Notice(notice) => {
                self.state.notice = Some(notice);
                self.state.export.progress = None;
            }
            Outcome::Progress(done) => self.state.export.progress = self.state.export.progress.map(|_| done),
            Outcome::Preview(image) => self.panels.preview.show(ctx, image.as_ref().map(color_image)),
            Outcome::PreviewSize(bytes) => self.panels.preview.finish(bytes),
            Outcome::Copied(image) => {
                ctx.copy_image(color_image(&image));
                self.state.notice = Some(Notice::done("Copied the picture."));
            }
            Outcome::Extracted(text, extraction) => self.state.take_extraction(&text, *extraction),
            Outcome::OpenChosen(path) => self.perform(ctx, Effect::Open(path)),
            Outcome::SaveChosen(number, path) => self.save_chosen(ctx, number, path),
            Outcome::Opened(path, state) => self.show_opened(ctx, &path, *state),
            Outcome::Outline(path, outline) => {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                if !self.state.take_outline(&stem, &outline) {
                    for effect in self.state.add_place(&stem, *outline) {
                        self.perform(ctx, effect);
                    }
                }
            }
            Outcome::NotOpened(notice) => {
                self.state.desk.may_be_replaced_by = None;
                self.state.notice = Some(notice);
            }
            Outcome::Layer(read) => {
                for effect in self.state.take_layer(*read) {
                    self.perform(ctx, effect);
                }
            }
            Outcome::Imported(review) => self.show_review(*review),
            Outcome::Settled(settled) => {
                self.is_settling = false;
                if let Some(review) = self.state.dialogs.review_mut() {
                    review.receive(*settled);
                }
            }
        }
    }

    fn perform(&mut self, ctx: &egui::Context, effect: Effect) {
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
            Effect::ChooseOutline => self.choose_outline(ctx),
            Effect::Extract(text) => {
                let (sender, ctx) = (self.outcomes.0.clone(), ctx.clone());
                std::thread::spawn(move || {
                    // Without a lexicon there is nothing to suggest.
                    let found = LEXICON.as_ref().map(|lexicon| extract(&text, lexicon)).unwrap_or_default();
                    drop(sender.send(Outcome::Extracted(text, Box::new(found))));
                    ctx.request_repaint();
                });
            }
            Effect::Then(command) => {
                for effect in apply(&mut self.state, *command) {
                    self.perform(ctx, effect);
                }
            }
            Effect::Record => self.record(ctx),
            Effect::Desk(effect) => self.perform_desk(ctx, effect),
            Effect::ChooseOpen => {
                let (dialog, sender, ctx) = (Arc::clone(&self.dialog), self.outcomes.0.clone(), ctx.clone());
                std::thread::spawn(move || {
                    if let Some(path) = dialog.open_path() {
                        drop(sender.send(Outcome::OpenChosen(path)));
                    }
                    ctx.request_repaint();
                });
            }
            Effect::Open(path) => self.open(ctx, path),
            Effect::ReadLayer(at) => self.read_layer(ctx, at),
            Effect::ReadPaste(text) => self.read_paste(ctx, text),
            Effect::Export(request) => self.export_or_ask(ctx, request),
            Effect::CancelExport => self.is_cancelled.store(true, Ordering::Relaxed),
            Effect::CopyImage(request) => {
                let (sender, ctx) = (self.outcomes.0.clone(), ctx.clone());
                std::thread::spawn(move || {
                    let outcome = match request.picture(COPY_PX) {
                        Ok(image) => Outcome::Copied(image),
                        Err(error) => Outcome::Notice(Notice::failed(format!("Not copied: {error}."))),
                    };
                    drop(sender.send(outcome));
                    ctx.request_repaint();
                });
            }
        }
    }
}

impl ClaimsMap {
    /// Has levels of detail and labels made ready that this frame could not show yet.
    fn prepare(&mut self, ctx: &egui::Context) {
        let step = self.panels.map.wanted_step();
        let running = self.preparation.as_ref().filter(|running| running.is_on(&self.state.base));
        match running {
            Some(running) => running.want(step),
            None => self.preparation = Some(Preparation::start(&self.state.base, step, ctx)),
        }
        let progress = self.preparation.as_ref().and_then(Preparation::progress);
        self.state.map.preparing = progress;
    }

    /// Shows another state in the place of this one; what belongs to the window stays.
    fn replace_with(&mut self, ctx: &egui::Context, state: State, name: &str) {
        self.state = self.state.replaced_by(state, name);
        self.panels = Panels::default();
        install_theme(ctx, self.state.theme);
    }

    /// Makes a file on a thread of its own, which tells how far it is and can be stopped.
    fn export(&self, ctx: &egui::Context, request: Box<ExportRequest>) {
        self.is_cancelled.store(false, Ordering::Relaxed);
        let (sender, ctx) = (self.outcomes.0.clone(), ctx.clone());
        let is_cancelled = Arc::clone(&self.is_cancelled);
        std::thread::spawn(move || {
            let mut watch = |done: f64| {
                drop(sender.send(Outcome::Progress(done)));
                ctx.request_repaint();
                if is_cancelled.load(Ordering::Relaxed) {
                    return ControlFlow::Break(());
                }
                ControlFlow::Continue(())
            };
            let notice = export::request::export_now(&request, &mut watch);
            drop(sender.send(Outcome::Notice(notice)));
            ctx.request_repaint();
        });
    }

    /// Draws the preview of an open export dialog again where its choices have changed.
    fn refresh_preview(&mut self, ctx: &egui::Context) {
        let Some(Ok(options)) = self.state.export_options() else { return };
        let key = (options, self.state.revision);
        if self.panels.preview.is_for(&key) || self.panels.preview.is_running() {
            return;
        }
        self.panels.preview.start(key.clone());
        let request = ExportRequest {
            path: String::new(),
            dossier: Arc::clone(&self.state.dossier),
            layer: Arc::clone(&self.state.layer),
            query: self.state.query().clone(),
            options: key.0,
        };
        let pixels_per_point = f64::from(ctx.pixels_per_point());
        let (sender, ctx) = (self.outcomes.0.clone(), ctx.clone());
        std::thread::spawn(move || {
            let image = request
                .picture(PREVIEW_PX * pixels_per_point)
                .ok()
                .filter(|_| request.options.format.is_page());
            drop(sender.send(Outcome::Preview(image)));
            ctx.request_repaint();
            drop(sender.send(Outcome::PreviewSize(request.expected_bytes())));
            ctx.request_repaint();
        });
    }
}

impl eframe::App for ClaimsMap {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        Self::ui(self, ui);
    }
}

fn color_image(image: &Image) -> egui::ColorImage {
    let size = [image.width as usize, image.height as usize];
    egui::ColorImage::from_rgba_unmultiplied(size, &image.rgba)
}
