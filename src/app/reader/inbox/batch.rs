//! The list of sure suggestions that are accepted together.

use crate::derive::Change;
use crate::model::{Side, SuggestionId};
use crate::service::ChosenSides;
use crate::text::extract::Suggestion;
use crate::words::Message;

/// The suggestions that are about to be accepted together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Batch {
    /// The sure ones, in the text's order.
    pub rows: Vec<BatchRow>,
    /// The people on whose behalf nobody knows that they speak, as far as what is ticked needs them.
    pub names: Vec<String>,
    /// What the user said of them.
    pub chosen: ChosenSides,
    /// What would change on the map, under the present toggles: areas in the layer's order, then places.
    pub changes: Vec<Change>,
    /// Why it cannot be done, without a full stop; `None` where it can.
    pub problem: Option<Message>,
    /// How many open suggestions are left to be decided one by one.
    pub left: LeftOver,
}

/// A suggestion of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct BatchRow {
    /// Its id.
    pub id: SuggestionId,
    /// What is suggested.
    pub suggestion: Suggestion,
    /// Whether it is accepted with the others.
    pub is_ticked: bool,
}

/// How many suggestions are not taken with others, and why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOver {
    /// They are not sure.
    pub not_sure: usize,
    /// Words around the quote may change what it says.
    pub guarded: usize,
    /// The layer has none of their regions.
    pub beyond_the_layer: usize,
}

impl LeftOver {
    /// How many they are together.
    pub fn count(self) -> usize {
        self.not_sure + self.guarded + self.beyond_the_layer
    }
}

/// Something in the dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BatchCommand {
    /// Opens it.
    Open,
    /// Ticks the row with this number, from 0, or takes its tick away.
    Tick(usize),
    /// Says on whose behalf someone speaks.
    ChooseSide(String, Side),
    /// Accepts what is ticked, as one step.
    Accept,
    /// Closes it.
    Close,
}
