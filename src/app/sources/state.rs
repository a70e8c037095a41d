//! The panel of sources as the window holds it.

use crate::derive::{Change, Switch, SwitchSection};
use crate::words::Message;

/// What can be switched off, and what a toggle would change.
#[derive(Debug, Clone, Default)]
pub struct SourcesState {
    /// What can be switched off.
    pub sections: Vec<SwitchSection>,
    /// The row of toggles under the pointer or the keyboard.
    pub hovered: Option<Switch>,
    /// What it would change.
    pub changes: Vec<Change>,
    /// The same in words; `None` where no toggle is hovered.
    pub change_words: Option<Message>,
    /// The same from long to short, for a line that may have no room for all of it.
    pub change_lines: Vec<Message>,
    /// The indices of the areas that it would change, ascending.
    pub changing: Vec<usize>,
}
