//! The panel of sources as the window holds it.

use crate::derive::{Change, Switch, SwitchSection};
use crate::query::{Query, Toggle};
use crate::words::{Message, message};

/// What would be done with toggles, which the pointer or the keyboard is on.
#[derive(Debug, Clone, PartialEq)]
pub enum Switching {
    /// A row is switched off, or on where it is off.
    Flip(Switch),
    /// Of a section with these toggles only a row stays on.
    Only(Switch, Vec<Toggle>),
    /// All of a section is switched on.
    AllOn(SwitchSection),
    /// All of a section is switched off.
    AllOff(SwitchSection),
}

impl Switching {
    /// The row that it is about; `None` for a whole section.
    pub fn row(&self) -> Option<&Switch> {
        match self {
            Self::Flip(row) | Self::Only(row, _) => Some(row),
            Self::AllOn(_) | Self::AllOff(_) => None,
        }
    }

    /// What is switched off once it is done.
    pub(crate) fn done_to(&self, query: Query) -> Query {
        match self {
            Self::Flip(row) => query.flipped_together(&row.toggles),
            Self::Only(row, section) => only(query, &row.toggles, section),
            Self::AllOn(section) => all_on(query, &section.toggles()),
            Self::AllOff(section) => all_off(query, &section.toggles()),
        }
    }

    /// How a sentence on what it would change begins, such as `Without ISW`.
    pub(crate) fn lead(&self, query: &Query) -> Message {
        match self {
            Self::Flip(row) => row.weighing(query),
            Self::Only(row, _) => message!("sources-weighing-only", what = &row.lead),
            Self::AllOn(section) => message!("sources-weighing-all", section = &section.title),
            Self::AllOff(section) => message!("sources-weighing-none", section = &section.title),
        }
    }
}

/// What is switched off where only these toggles of a section stay on.
pub(crate) fn only(query: Query, toggles: &[Toggle], section: &[Toggle]) -> Query {
    all_on(all_off(query, section), toggles)
}

/// What is switched off where these toggles are on.
pub(crate) fn all_on(query: Query, toggles: &[Toggle]) -> Query {
    toggles.iter().fold(query, Query::with)
}

/// What is switched off where these toggles are off.
pub(crate) fn all_off(query: Query, toggles: &[Toggle]) -> Query {
    toggles.iter().cloned().fold(query, Query::without)
}

/// What can be switched off, and what a toggle would change.
#[derive(Debug, Clone, Default)]
pub struct SourcesState {
    /// What can be switched off.
    pub sections: Vec<SwitchSection>,
    /// What the pointer or the keyboard is on, a row of toggles or a link beside it.
    pub hovered: Option<Switching>,
    /// What it would change.
    pub changes: Vec<Change>,
    /// The same in words; `None` where no toggle is hovered.
    pub change_words: Option<Message>,
    /// The same from long to short, for a line that may have no room for all of it.
    pub change_lines: Vec<Message>,
    /// The indices of the areas that it would change, ascending.
    pub changing: Vec<usize>,
}
