//! The bar at the top.

pub(crate) mod drop_ui;
pub(crate) mod ui;
