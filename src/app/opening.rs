//! Files and pastes on their way into the window, each read on a thread of its own.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::ClaimsMap;
use crate::app::desk::answers::sentences;
use crate::app::import::settle::settle;
use crate::app::import::state::ImportReview;
use crate::app::job_kind::JobKind;
use crate::app::layer::apply::ready_layer;
use crate::app::layer::words::is_empty;
use crate::app::notices::state::Notice;
use crate::app::ready::ReadyMap;
use crate::app::report::Report;
use crate::load::{load_outline, read_source};
use crate::service::{LayerAt, OpenError, Opened, OpenedLayer, layer_at, load_input, open_file, open_paste};
use crate::words::message;

impl ClaimsMap {
    /// Reads a file: a map is shown on the layer that the window shows, an article is reviewed.
    pub(crate) fn open(&self, ctx: &egui::Context, path: PathBuf) {
        let (layer, source) = (self.state.plain_layer(), self.state.source.clone());
        let here = OpenedLayer { layer, findings: Vec::new(), source };
        // Of two files the one that was asked for last is meant.
        self.jobs.cancel(JobKind::Open);
        self.jobs.start(ctx, JobKind::Open, move |job| {
            let report = match open_file(here, &path, true) {
                Ok(Opened::Map(input)) => Report::Opened(path, Box::new(ReadyMap::of(*input))),
                Ok(Opened::Article(file)) => Report::Imported(Box::new(ImportReview::new(*file))),
                Err(error) => Report::NotOpened(refusal(&error)),
            };
            if !job.is_cancelled() {
                job.report(report);
            }
        });
    }

    /// Reads the layer again with other choices. A dossier that nobody has begun begins anew on it.
    pub(crate) fn read_layer(&self, ctx: &egui::Context, at: LayerAt) {
        let dossier = Arc::clone(&self.state.dossier);
        let desk = &self.state.desk;
        let is_untouched = is_empty(&dossier) && desk.is_saved && desk.file.is_none();
        self.jobs.start(ctx, JobKind::ReadLayer, move |job| {
            let report = if is_untouched {
                let read = load_input(None, Some(&at));
                read.map(|input| Report::Opened(at.path, Box::new(ReadyMap::of(input))))
            } else {
                layer_at(Some(&at)).map(|opened| Report::Layer(Box::new(ready_layer(opened, dossier))))
            };
            job.report(report.unwrap_or_else(|error| Report::NotOpened(refusal(&error))));
        });
    }

    /// Reads the outline of a place from a file.
    pub(crate) fn read_outline(&self, ctx: &egui::Context, path: PathBuf) {
        self.jobs.start(ctx, JobKind::ReadOutline, move |job| {
            let name = path.display().to_string();
            let read = read_source(&path).map_err(OpenError::from);
            job.report(match read.and_then(|bytes| Ok(load_outline(&name, &bytes)?)) {
                Ok(outline) => Report::Outline(path, Box::new(outline)),
                Err(error) => Report::NotOpened(refusal(&error)),
            });
        });
    }

    /// Makes an article of a text that was pasted.
    pub(crate) fn read_paste(&self, ctx: &egui::Context, text: String) {
        self.jobs.start(ctx, JobKind::ReadPaste, move |job| {
            job.report(match open_paste(&text) {
                Ok(file) => Report::Imported(Box::new(ImportReview::new(file))),
                Err(error) => Report::NotOpened(refusal(&error)),
            });
        });
    }

    /// Works the reviewed text out again where what is left out has changed.
    pub(crate) fn refresh_review(&self, ctx: &egui::Context) {
        if self.jobs.is_running(JobKind::Settle) {
            return;
        }
        let request = self.state.dialogs.review().and_then(|review| review.request(&self.state.dossier));
        let Some(request) = request else { return };
        self.jobs
            .start(ctx, JobKind::Settle, move |job| job.report(Report::Settled(Box::new(settle(request)))));
    }
}

fn refusal(error: &OpenError) -> Notice {
    Notice::failed(message!("window-not-opened", reasons = sentences(error.sentences())))
}
