//! The legend: built from what is drawn, never from what could be.

use super::item::{Color, Motif};
use crate::derive::{Ground, Status};

/// One line of the legend.
#[derive(Debug, Clone, PartialEq)]
pub struct LegendEntry {
    /// The status and, where it has one, the ground that its texture stands for.
    pub key: LegendKey,
    /// What the line says, such as `Contested · held in part`.
    pub label: String,
    /// How many areas or places are drawn so.
    pub count: usize,
    /// Colour of the swatch; `None` for an area without a colour (a broken quote).
    pub fill: Option<Color>,
    /// Texture of the swatch with its colour.
    pub texture: Option<(Motif, Color)>,
}

/// What a line of the legend stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LegendKey {
    /// Areas with this status, shown with the texture of this ground.
    Status(Status, Option<Ground>),
    /// Areas that have a broken quote and no status left.
    BrokenQuote,
}
