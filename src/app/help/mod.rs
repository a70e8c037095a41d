//! What can be done, by name and by key: the command palette and the sheet of shortcuts.

pub(crate) mod palette_ui;
pub(crate) mod shortcuts_ui;
pub(crate) mod state;
