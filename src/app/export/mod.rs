//! The export dialog, its preview, and making files.

pub(crate) mod apply;
pub(crate) mod drawn;
pub(crate) mod enlarged_ui;
pub(crate) mod look_ui;
pub(crate) mod more_ui;
pub(crate) mod preview;
pub(crate) mod request;
pub(crate) mod rows_ui;
pub(crate) mod shell;
pub(crate) mod size_ui;
pub(crate) mod state;
pub(crate) mod ui;
pub(crate) mod words_ui;
