//! The file that is edited: saving, recovering, and what is asked before work could be lost.

pub(crate) mod answers;
pub(crate) mod apply;
pub(crate) mod command;
pub(crate) mod disk;
pub(crate) mod keeping;
pub(crate) mod shell;
pub(crate) mod state;
pub(crate) mod typed;
pub(crate) mod ui;
