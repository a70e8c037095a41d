//! What is said aloud of what an action changed: one sentence at a time, for who does not see the window.

pub(crate) mod apply;
pub(crate) mod state;
pub(crate) mod ui;
