//! The panel about what is in focus: status, reasons, quotes.

pub(crate) mod apply;
pub(crate) mod group_ui;
pub(crate) mod parts_ui;
pub(crate) mod quote_ui;
pub(crate) mod summary_ui;
pub(crate) mod ui;
