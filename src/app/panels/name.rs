//! The panels by name, in the order in which the keyboard goes through them.

use egui::Id;

use crate::words::{Message, message};

/// The panels in the order in which F6 goes through them, by the names that a screen reader says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum PanelName {
    Bar,
    Left,
    Map,
    Right,
}

impl PanelName {
    pub(crate) const ALL: [Self; 4] = [Self::Bar, Self::Left, Self::Map, Self::Right];

    /// What a screen reader says, while an article is read or not.
    pub(crate) fn label(self, is_reading: bool) -> Message {
        match (self, is_reading) {
            (Self::Bar, _) => message!("window-panel-bar"),
            (Self::Left, false) => message!("window-panel-sources"),
            (Self::Left, true) => message!("window-panel-article"),
            (Self::Map, _) => message!("window-panel-map"),
            (Self::Right, false) => message!("window-panel-regions"),
            (Self::Right, true) => message!("window-panel-suggestions"),
        }
    }

    /// What takes the keyboard for the whole panel.
    pub(crate) fn id(self) -> Id {
        Id::unique(("panel", self))
    }
}
