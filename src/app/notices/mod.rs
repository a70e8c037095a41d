//! What the user is told.

pub(crate) mod apply;
pub(crate) mod state;
pub(crate) mod ui;
