//! Asking for a path: with the dialog of the desktop, and where there is none, with a dialog of our own.

pub(crate) mod again;
pub(crate) mod apply;
pub(crate) mod command;
pub(crate) mod desktop;
pub(crate) mod look;
pub(crate) mod question;
pub(crate) mod shell;
pub(crate) mod shown;
pub(crate) mod state;
pub(crate) mod ui;
