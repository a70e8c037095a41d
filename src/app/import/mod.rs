//! The review of an article before it is in a dossier.

pub(crate) mod apply;
pub(crate) mod command;
pub(crate) mod form;
pub(crate) mod settle;
pub(crate) mod state;
pub(crate) mod ui;
pub(crate) mod version;
pub(crate) mod version_ui;
