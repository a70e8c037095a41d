//! Exporting what the map shows.

use crate::app::effect::Effect;
use crate::app::export::request::ExportRequest;
use crate::app::state::State;

pub(crate) fn export(state: &mut State, target: Target) -> Vec<Effect> {
    let options = match state.export_options() {
        Some(Ok(options)) => options,
        Some(Err(problem)) => {
            state.notice = Some(crate::app::notices::state::Notice::failed(format!("Not made: {problem}.")));
            return Vec::new();
        }
        None => return Vec::new(),
    };
    if target == Target::File {
        state.last_export = state.export.take();
    }
    let path = state.last_export.as_ref().map(|dialog| dialog.path.clone()).unwrap_or_default();
    let request = Box::new(ExportRequest {
        path,
        dossier: state.dossier.clone(),
        layer: state.layer.clone(),
        query: state.query().clone(),
        options,
    });
    match target {
        Target::File => {
            state.progress = Some(0.0);
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
