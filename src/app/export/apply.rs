//! Exporting what the map shows.

use crate::app::dialog_kind::DialogKind;
use crate::app::effect::Effect;
use crate::app::export::request::ExportRequest;
use crate::app::notices::state::Notice;
use crate::app::state::State;
use crate::export::ExportOptions;
use crate::scene::page::{Frame, PageText};
use crate::words::{Message, message};

pub(crate) fn export(state: &mut State, target: Target) -> Vec<Effect> {
    let options = match state.export_options() {
        Some(Ok(options)) => options,
        Some(Err(problem)) => {
            state.notice = Some(Notice::failed(message!("dialog-export-not-made", reason = problem)));
            return Vec::new();
        }
        None => return Vec::new(),
    };
    if target == Target::File && state.export.progress.is_some() {
        state.notice = Some(Notice::failed(message!("dialog-export-busy")));
        return Vec::new();
    }
    if target == Target::File {
        state.export.last = state.dialogs.export().cloned();
        state.dialogs.close(DialogKind::Export);
    }
    let path = state.export.last.as_ref().map(|dialog| dialog.path.clone()).unwrap_or_default();
    let may_overwrite = target == Target::File
        && state.desk.may_be_overwritten.take().is_some_and(|answered| answered == path);
    let request = Box::new(ExportRequest {
        path,
        may_overwrite,
        dossier: state.dossier.clone(),
        layer: state.layer.clone(),
        query: state.query().clone(),
        options,
    });
    match target {
        Target::File => {
            state.export.progress = Some(0.0);
            vec![Effect::Export(request)]
        }
        Target::Clipboard => vec![Effect::CopyImage(request)],
    }
}

/// Where an export goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    File,
    Clipboard,
}

impl State {
    /// How the open export dialog wants the file made; `None` while it is closed.
    ///
    /// # Errors
    /// A sentence where what is typed is no size.
    pub fn export_options(&self) -> Option<Result<ExportOptions, Message>> {
        let dialog = self.dialogs.export()?;
        let frame = match self.map.view {
            Some(view) if !self.map.is_fitted => Frame::Part {
                centre: view.centre,
                width_m: view.viewport.width / view.px_per_m,
                height_m: view.viewport.height / view.px_per_m,
            },
            _ => Frame::Fit,
        };
        let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let date = match dialog.day() {
            Ok(date) => date,
            Err(problem) => return Some(Err(problem)),
        };
        Some(dialog.size().map(|size| ExportOptions {
            date,
            theme: dialog.theme,
            language: dialog.language.unwrap_or(self.language),
            frame,
            focus: self.focus().map(|focus| focus.areas().to_vec()).unwrap_or_default(),
            footnotes: dialog.footnotes,
            legend: dialog.legend,
            text: PageText {
                title: given(&dialog.text.title),
                subtitle: given(&dialog.text.subtitle),
                note: given(&dialog.text.note),
                alt: given(&dialog.text.alt),
                credit: given(&dialog.text.credit),
            },
            with_text: dialog.with_text,
            ..ExportOptions::of_size(dialog.format, size)
        }))
    }
}
