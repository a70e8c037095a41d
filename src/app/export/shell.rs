//! Making files and pictures on threads of their own.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Context;

use crate::app::ClaimsMap;
use crate::app::export::drawn::PreviewOf;
use crate::app::export::request::{ExportRequest, export_now};
use crate::app::export::state::NamedPalette;
use crate::app::job_kind::JobKind;
use crate::app::notices::state::Notice;
use crate::app::report::Report;
use crate::save::is_read_only;
use crate::service::read_palette;
use crate::words::{Say as _, message};

/// The longest side of a picture on the clipboard, in pixels.
const COPY_PX: f64 = 4000.0;

impl ClaimsMap {
    /// Makes a file, unless another one would be lost by that: then it asks.
    pub(crate) fn export(&mut self, ctx: &Context, request: Box<ExportRequest>) {
        let folder = Path::new(&request.path).parent().filter(|folder| !folder.as_os_str().is_empty());
        if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
            let reason = message!("dialog-export-no-folder", folder = folder);
            let sentence = message!("dialog-export-not-saved", reason = reason);
            self.hear(ctx, Report::Exported(Notice::failed(sentence)));
            return;
        }
        if !request.may_overwrite && Path::new(&request.path).is_file() {
            let is_read_only = is_read_only(Path::new(&request.path));
            self.hear(ctx, Report::ExportExists { path: request.path, is_read_only });
            return;
        }
        self.jobs.start(ctx, JobKind::Export, move |job| {
            let mut watch = |done: f64| {
                job.report(Report::ExportProgress(done));
                if job.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            job.report(Report::Exported(export_now(&request, &mut watch)));
        });
    }

    /// Makes a picture for the clipboard.
    pub(crate) fn copy_picture(&self, ctx: &Context, request: Box<ExportRequest>) {
        self.jobs.start(ctx, JobKind::CopyPicture, move |job| {
            job.report(Report::Copied(request.picture(COPY_PX).map_err(|error| error.message())));
        });
    }

    /// Draws the preview of an open export dialog again where its choices or its room have changed, and then makes the
    /// file, where that is cheap, to say how large it is.
    pub(crate) fn refresh_preview(&mut self, ctx: &Context) {
        let Some(Ok(options)) = self.state.export_options() else { return };
        let Some(room) = self.panels.preview.wanted() else { return };
        let of = PreviewOf { options, revision: self.state.revision };
        let preview = &self.state.export.preview;
        if preview.weighed.as_ref().is_some_and(|weighed| *weighed != of) {
            // Nobody waits for the size of that file any more.
            self.jobs.cancel(JobKind::Weigh);
            self.hear(ctx, Report::Weighed(None));
        }
        let preview = &self.state.export.preview;
        if preview.asked.as_ref().is_some_and(|(asked, drawn)| *asked == of && *drawn == room) {
            if preview.drawn.as_ref().is_some_and(|drawn| drawn.of == of) {
                self.weigh(ctx, of);
            }
            return;
        }
        if self.jobs.is_running(JobKind::Preview) {
            // Its end wakes the window, which comes here again.
            return;
        }
        self.hear(ctx, Report::PreviewBegun(Box::new(of.clone()), room));
        let request = self.request_of(&of);
        self.jobs.start(ctx, JobKind::Preview, move |job| {
            job.report(Report::Preview(Box::new(request.preview(of, room))));
        });
    }

    /// Makes the file once to know its size.
    fn weigh(&mut self, ctx: &Context, of: PreviewOf) {
        if self.state.export.preview.weighed.as_ref() == Some(&of) || self.jobs.is_running(JobKind::Weigh) {
            return;
        }
        self.hear(ctx, Report::Weighed(Some(Box::new(of.clone()))));
        let request = self.request_of(&of);
        self.jobs.start(ctx, JobKind::Weigh, move |job| {
            let mut watch =
                |_done| if job.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
            if let Some(bytes) = request.byte_count(&mut watch) {
                job.report(Report::PreviewSize(Box::new(of), bytes));
            }
        });
    }

    /// What is made for the dialog itself.
    fn request_of(&self, of: &PreviewOf) -> ExportRequest {
        ExportRequest {
            path: String::new(),
            may_overwrite: false,
            dossier: Arc::clone(&self.state.dossier),
            layer: Arc::clone(&self.state.layer),
            query: self.state.query().clone(),
            options: of.options.clone(),
        }
    }

    /// Reads somebody's palette from a file.
    pub(crate) fn read_palette(&self, ctx: &Context, path: PathBuf) {
        self.jobs.start(ctx, JobKind::ReadPalette, move |job| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let read = read_palette(&path).map_err(|error| error.message());
            job.report(Report::Palette(read.map(|colors| Box::new(NamedPalette { name, colors }))));
        });
    }
}
