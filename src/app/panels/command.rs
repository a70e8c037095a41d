//! What can be done with the panels beside the map.

use crate::app::panels::state::PanelKey;

/// Something with the width of a panel, or with what is folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PanelCommand {
    /// Gives a panel a width, in points; one outside of its limits becomes the nearest inside.
    SetWidth(PanelKey, u16),
    /// Gives a panel its usual width.
    UsualWidth(PanelKey),
    /// Folds a panel, or unfolds it.
    Fold(PanelKey, bool),
    /// Shows the map in the place of the article, or the article again, where both have no room.
    ShowMap(bool),
    /// Folds the legend, or unfolds it.
    FoldLegend(bool),
    /// The window has this width, in points.
    KnowWindow(u16),
}
