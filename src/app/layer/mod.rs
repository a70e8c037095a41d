//! The dialog about the layer.

pub(crate) mod apply;
pub(crate) mod command;
pub(crate) mod state;
pub(crate) mod ui;
pub(crate) mod words;
