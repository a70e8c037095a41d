//! The panel of sources: what is switched off.

pub(crate) mod apply;
pub(crate) mod state;
pub(crate) mod ui;
