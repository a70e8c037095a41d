//! The map: its view, its drawing, its legend.

pub(crate) mod apply;
pub(crate) mod card_ui;
pub(crate) mod change_ui;
pub(crate) mod drawing;
pub(crate) mod fit;
pub(crate) mod fit_memo;
pub(crate) mod legend_ui;
pub(crate) mod preparing;
pub(crate) mod state;
pub(crate) mod ui;
