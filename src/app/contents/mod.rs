//! The dialog about what the dossier has.

pub(crate) mod apply;
pub(crate) mod command;
pub(crate) mod drafts;
pub(crate) mod forms_ui;
pub(crate) mod state;
mod translated;
pub(crate) mod ui;
