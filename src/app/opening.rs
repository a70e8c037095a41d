//! Files and pastes on their way into the window, each read on a thread of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::dialogs::DialogKind;
use crate::app::import::settle::settle;
use crate::app::import::state::ImportReview;
use crate::app::layer::apply::{is_empty, ready_layer};
use crate::app::notices::state::Notice;
use crate::app::state::State;
use crate::app::{ClaimsMap, Outcome};
use crate::cli::{CliError, LayerAt, Opened, OpenedLayer, layer_at, load_input, open_file, open_paste};
use crate::load::{load_outline, read_source};

impl ClaimsMap {
    /// Reads a file: a map is shown on the layer that the window shows, an article is reviewed.
    pub(crate) fn open(&self, ctx: &egui::Context, path: PathBuf) {
        let (sender, ctx) = (self.outcomes.0.clone(), ctx.clone());
        let (layer, source) = (self.state.plain_layer(), self.state.source.clone());
        let here = OpenedLayer { layer, findings: Vec::new(), source };
        std::thread::spawn(move || {
            let outcome = match open_file(here, &path, true) {
                Ok(Opened::Map(input)) => Outcome::Opened(path, Box::new(State::of_input(*input))),
                Ok(Opened::Article(file)) => Outcome::Imported(Box::new(ImportReview::new(*file))),
                Err(error) => Outcome::NotOpened(refusal(&error)),
            };
            drop(sender.send(outcome));
            ctx.request_repaint();
        });
    }

    /// Reads the layer again with other choices. A dossier that nobody has begun begins anew on it.
    pub(crate) fn read_layer(&self, ctx: &egui::Context, at: LayerAt) {
        let (sender, ctx) = (self.outcomes.0.clone(), ctx.clone());
        let dossier = Arc::clone(&self.state.dossier);
        let desk = &self.state.desk;
        let is_untouched = is_empty(&dossier) && desk.is_saved && desk.file.is_none();
        std::thread::spawn(move || {
            let outcome = if is_untouched {
                let read = load_input(None, Some(&at));
                read.map(|input| Outcome::Opened(at.path, Box::new(State::of_input(input))))
            } else {
                layer_at(Some(&at)).map(|opened| Outcome::Layer(Box::new(ready_layer(opened, dossier))))
            };
            drop(sender.send(outcome.unwrap_or_else(|error| Outcome::NotOpened(refusal(&error)))));
            ctx.request_repaint();
        });
    }

    /// Asks for a file with the outline of a place and reads it.
    pub(crate) fn choose_outline(&self, ctx: &egui::Context) {
        let (dialog, sender, ctx) = (Arc::clone(&self.dialog), self.outcomes.0.clone(), ctx.clone());
        std::thread::spawn(move || {
            let Some(path) = dialog.open_path() else { return };
            let name = path.display().to_string();
            let read = read_source(&path).map_err(CliError::from);
            let outline = read.and_then(|bytes| Ok(load_outline(&name, &bytes)?));
            drop(sender.send(match outline {
                Ok(outline) => Outcome::Outline(path, Box::new(outline)),
                Err(error) => Outcome::NotOpened(refusal(&error)),
            }));
            ctx.request_repaint();
        });
    }

    /// Makes an article of a text that was pasted.
    pub(crate) fn read_paste(&self, ctx: &egui::Context, text: String) {
        let (sender, ctx) = (self.outcomes.0.clone(), ctx.clone());
        std::thread::spawn(move || {
            let outcome = match open_paste(&text) {
                Ok(file) => Outcome::Imported(Box::new(ImportReview::new(file))),
                Err(error) => Outcome::NotOpened(refusal(&error)),
            };
            drop(sender.send(outcome));
            ctx.request_repaint();
        });
    }

    /// Shows what was opened in the place of what was there, once nothing unsaved can be lost by that.
    pub(crate) fn show_opened(&mut self, ctx: &egui::Context, path: &Path, state: State) {
        if !self.may_replace(path) {
            return;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        self.replace_with(ctx, state, &name);
        self.begin_session(ctx);
    }

    /// Opens the review of an article, in the place of any other dialog.
    pub(crate) fn show_review(&mut self, review: ImportReview) {
        self.state.dialogs.close(DialogKind::Export);
        self.state.notice = None;
        self.state.show_review(review);
    }

    /// Works the reviewed text out again where what is left out has changed.
    pub(crate) fn refresh_review(&mut self, ctx: &egui::Context) {
        if self.is_settling {
            return;
        }
        let request = self.state.dialogs.review().and_then(|review| review.request(&self.state.dossier));
        let Some(request) = request else { return };
        self.is_settling = true;
        let (sender, ctx) = (self.outcomes.0.clone(), ctx.clone());
        std::thread::spawn(move || {
            drop(sender.send(Outcome::Settled(Box::new(settle(request)))));
            ctx.request_repaint();
        });
    }
}

fn refusal(error: &CliError) -> Notice {
    Notice::failed(format!("Not opened: {}.", error.sentences().join(". ")))
}
