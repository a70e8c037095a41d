//! The panels beside the map: how wide they are, and what is folded.

pub(crate) mod apply;
pub(crate) mod command;
pub(crate) mod name;
pub(crate) mod state;
pub(crate) mod ui;
