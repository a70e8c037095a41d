//! The suggestions of statements.

pub(crate) mod accept_all;
pub(crate) mod accept_ui;
pub(crate) mod apply;
pub(crate) mod batch;
pub(crate) mod fitting;
pub(crate) mod state;
pub(crate) mod suggestion;
pub(crate) mod ui;
