//! The search for regions, groups and places.

pub(crate) mod apply;
pub(crate) mod state;
pub(crate) mod ui;
