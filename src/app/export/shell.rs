//! Making files and pictures on threads of their own.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use egui::Context;

use crate::app::ClaimsMap;
use crate::app::export::request::{ExportRequest, export_now};
use crate::app::job_kind::JobKind;
use crate::app::notices::state::Notice;
use crate::app::report::Report;
use crate::save::is_read_only;
use crate::words::{Say as _, message};

/// The longest side of a preview, in pixels.
const PREVIEW_PX: f64 = 660.0;
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

    /// Draws the preview of an open export dialog again where its choices have changed.
    pub(crate) fn refresh_preview(&mut self, ctx: &Context) {
        let Some(Ok(options)) = self.state.export_options() else { return };
        let of = (options, self.state.revision);
        if self.state.export.preview.of.as_ref() == Some(&of) || self.jobs.is_running(JobKind::Preview) {
            return;
        }
        let (options, revision) = of;
        self.hear(ctx, Report::PreviewBegun(options.clone(), revision));
        let request = ExportRequest {
            path: String::new(),
            may_overwrite: false,
            dossier: Arc::clone(&self.state.dossier),
            layer: Arc::clone(&self.state.layer),
            query: self.state.query().clone(),
            options,
        };
        let longest_px = PREVIEW_PX * f64::from(ctx.pixels_per_point());
        self.jobs.start(ctx, JobKind::Preview, move |job| {
            let image = request.options.format.is_page().then(|| request.picture(longest_px).ok());
            job.report(Report::Preview(image.flatten()));
            job.report(Report::PreviewSize(request.expected_bytes()));
        });
    }
}
