//! The export dialog, its preview, and making files.

pub(crate) mod apply;
pub(crate) mod preview;
pub(crate) mod request;
pub(crate) mod shell;
pub(crate) mod state;
pub(crate) mod ui;
