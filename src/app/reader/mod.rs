//! The article beside the map, its statements and their form.

pub(crate) mod apply;
pub(crate) mod combo_ui;
pub(crate) mod command;
pub(crate) mod cursor;
pub(crate) mod cursor_ui;
pub(crate) mod focus_ui;
pub(crate) mod form;
pub(crate) mod form_edits;
pub(crate) mod form_ui;
pub(crate) mod inbox;
pub(crate) mod missing_ui;
pub(crate) mod state;
pub(crate) mod text_runs_ui;
pub(crate) mod ui;
pub(crate) mod words_ui;
