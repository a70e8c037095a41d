//! The shell around asking for a path: the desktop's dialog, and the disk that is looked at.

use std::sync::Arc;

use egui::Context;

use crate::app::ClaimsMap;
use crate::app::file_dialog::PathAnswer;
use crate::app::job_kind::JobKind;
use crate::app::path::look::{Start, first_text, home_folder, look_at, with_dossier_ending};
use crate::app::path::question::PathQuestion;
use crate::app::report::Report;

impl ClaimsMap {
    /// Asks for a path: with the desktop's dialog, and where there is none, with our own.
    pub(crate) fn ask_for_path(&self, ctx: &Context, question: PathQuestion) {
        let (dialog, language) = (Arc::clone(&self.dialog), self.state.language);
        let last = self.state.last_folder.clone();
        self.jobs.start(ctx, question.job_kind(), move |job| {
            job.report(match dialog.ask(language, &question) {
                PathAnswer::Chosen(path) => {
                    let is_dossier = matches!(question, PathQuestion::SaveDossier { .. });
                    let path = if is_dossier { with_dossier_ending(path) } else { path };
                    Report::PathChosen(question, path)
                }
                PathAnswer::Cancelled => Report::PathCancelled(question),
                PathAnswer::NoDialog => {
                    let text = first_text(&question, &Start { home: home_folder(), last });
                    Report::NoFileDialog(question, text)
                }
            });
        });
    }

    /// Looks at the path that stands in the dialog's field where it has changed.
    pub(crate) fn refresh_path(&self, ctx: &Context) {
        let Some(dialog) = self.state.dialogs.path() else { return };
        if dialog.current_look().is_some() || self.jobs.is_running(JobKind::LookAtPath) {
            return;
        }
        let (question, text) = (dialog.question.clone(), dialog.text.clone());
        self.jobs.start(ctx, JobKind::LookAtPath, move |job| {
            job.report(Report::PathLook(Box::new(look_at(&question, &text, home_folder().as_deref()))));
        });
    }
}
