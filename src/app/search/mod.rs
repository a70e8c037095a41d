//! The search for regions, groups and places.

pub(crate) mod apply;
pub(crate) mod ui;
