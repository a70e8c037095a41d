//! How wide the panels beside the map are, and what is folded.

use serde::{Deserialize, Serialize};

/// The width that is left to the map where the panels would leave it less, in points.
const LEAST_MAP: f32 = 110.0;

/// The least width of a panel, in points, below which its words would be cut.
const LEAST_PANEL: f32 = 190.0;

/// The width of the edge between a panel and the map, by which it is made wider and folded, in points.
pub(crate) const EDGE: f32 = 14.0;

/// Below this width of the window, in points, panels are narrower where the user has not chosen a width.
const NARROW_WINDOW: f32 = 1200.0;

/// Below this width of the window, in points, they are as narrow as their words allow.
const SMALL_WINDOW: f32 = 800.0;

/// Below this width of the window, in points, the legend is folded where the user has not chosen.
const LEGEND_FOLDS_BELOW: f32 = 1100.0;

/// Below this width of the window, in points, the sources are folded where the user has not chosen.
const SOURCES_FOLD_BELOW: f32 = 860.0;

/// A panel beside the map, by what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PanelKey {
    /// The sources, at the left.
    Sources,
    /// The article, at the left.
    Article,
    /// The regions and quotes, at the right.
    Regions,
    /// The suggestions and statements, at the right.
    Suggestions,
}

impl PanelKey {
    /// The panel at the left, while an article is read or not.
    pub(crate) fn left(is_reading: bool) -> Self {
        if is_reading { Self::Article } else { Self::Sources }
    }

    /// The panel at the right, while an article is read or not.
    pub(crate) fn right(is_reading: bool) -> Self {
        if is_reading { Self::Suggestions } else { Self::Regions }
    }

    /// The narrowest and the widest that it can be made, in points.
    fn limits(self) -> (u16, u16) {
        match self {
            Self::Sources => (200, 480),
            Self::Article => (240, 720),
            Self::Regions => (240, 560),
            Self::Suggestions => (260, 560),
        }
    }

    /// Its width where the user has chosen none, in points.
    fn usual_width(self, window_width: f32) -> f32 {
        if window_width < SMALL_WINDOW {
            return match self {
                Self::Sources | Self::Article => 190.0,
                Self::Regions => 220.0,
                Self::Suggestions => 310.0,
            };
        }
        let is_narrow = window_width < NARROW_WINDOW;
        match (self, is_narrow) {
            (Self::Sources, true) => 216.0,
            (Self::Sources, false) => 272.0,
            (Self::Article, true) => 290.0,
            (Self::Article, false) => 440.0,
            (Self::Regions, true) => 288.0,
            (Self::Suggestions, true) => 336.0,
            (Self::Regions | Self::Suggestions, false) => 360.0,
        }
    }
}

/// What the user has chosen for a panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PanelSize {
    /// Its width in points; `None` for the usual one.
    pub width_points: Option<u16>,
    /// Whether it is folded; `None` where that depends on the window's width.
    pub is_folded: Option<bool>,
}

/// What the user has chosen for the panels and the legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PanelSizes {
    sources: PanelSize,
    article: PanelSize,
    regions: PanelSize,
    suggestions: PanelSize,
    /// Whether the legend is open; `None` where that depends on the window's width.
    pub legend_is_open: Option<bool>,
}

/// How wide the two panels are in a window, in points; `None` for one that is folded.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PanelWidths {
    pub(crate) left: Option<f32>,
    pub(crate) right: Option<f32>,
}

impl PanelSizes {
    /// What was chosen for a panel.
    pub fn of(&self, key: PanelKey) -> PanelSize {
        match key {
            PanelKey::Sources => self.sources,
            PanelKey::Article => self.article,
            PanelKey::Regions => self.regions,
            PanelKey::Suggestions => self.suggestions,
        }
    }

    fn of_mut(&mut self, key: PanelKey) -> &mut PanelSize {
        match key {
            PanelKey::Sources => &mut self.sources,
            PanelKey::Article => &mut self.article,
            PanelKey::Regions => &mut self.regions,
            PanelKey::Suggestions => &mut self.suggestions,
        }
    }

    /// Gives a panel a width within its limits.
    pub(crate) fn set_width(&mut self, key: PanelKey, width_points: u16) {
        let (least, most) = key.limits();
        self.of_mut(key).width_points = Some(width_points.clamp(least, most));
    }

    /// Gives a panel its usual width.
    pub(crate) fn forget_width(&mut self, key: PanelKey) {
        self.of_mut(key).width_points = None;
    }

    /// Folds a panel, or unfolds it.
    pub(crate) fn set_folded(&mut self, key: PanelKey, is_folded: bool) {
        self.of_mut(key).is_folded = Some(is_folded);
    }

    /// The same with all widths within their limits, whoever wrote them down.
    #[must_use]
    pub(crate) fn within_limits(mut self) -> Self {
        for key in [PanelKey::Sources, PanelKey::Article, PanelKey::Regions, PanelKey::Suggestions] {
            if let Some(width_points) = self.of(key).width_points {
                self.set_width(key, width_points);
            }
        }
        self
    }

    /// Whether a panel is folded in a window of this width.
    pub(crate) fn is_folded(&self, key: PanelKey, window_width: f32) -> bool {
        let is_usually = key == PanelKey::Sources && window_width < SOURCES_FOLD_BELOW;
        self.of(key).is_folded.unwrap_or(is_usually)
    }

    /// Whether the legend is open in a window of this width.
    pub(crate) fn shows_legend(&self, window_width: f32) -> bool {
        self.legend_is_open.unwrap_or(window_width >= LEGEND_FOLDS_BELOW)
    }

    /// How wide the panels are in a window of this width: as chosen, or less where that would leave the map too
    /// little; but none so narrow that its words would be cut.
    pub(crate) fn widths(&self, is_reading: bool, window_width: f32) -> PanelWidths {
        let wanted = |key: PanelKey| {
            let chosen = self.of(key).width_points.map(f32::from);
            let width = chosen.unwrap_or_else(|| key.usual_width(window_width));
            (!self.is_folded(key, window_width)).then_some(width)
        };
        let (left, right) = (wanted(PanelKey::left(is_reading)), wanted(PanelKey::right(is_reading)));
        let room = window_width - 2.0 * EDGE - LEAST_MAP;
        let all = left.unwrap_or(0.0) + right.unwrap_or(0.0);
        if all <= room {
            return PanelWidths { left, right };
        }
        // Each gives way by its share, but where one cannot, the other one does.
        let most = if left.is_some() && right.is_some() { room - LEAST_PANEL } else { room };
        let fitted = |width: f32| (width * room / all).min(most).max(LEAST_PANEL).floor();
        PanelWidths { left: left.map(fitted), right: right.map(fitted) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_keeps_its_room_whatever_is_chosen() {
        for window_width in [640.0, 720.0, 960.0, 1280.0, 1920.0] {
            for is_reading in [false, true] {
                let mut panels = PanelSizes::default();
                for chosen in [None, Some(60_000)] {
                    for key in [PanelKey::left(is_reading), PanelKey::right(is_reading)] {
                        if let Some(width) = chosen {
                            panels.set_width(key, width);
                        }
                    }
                    let widths = panels.widths(is_reading, window_width);
                    let map = window_width
                        - 2.0 * EDGE
                        - widths.left.unwrap_or_default()
                        - widths.right.unwrap_or_default();
                    assert!(map >= LEAST_MAP, "{map} of {window_width}: {widths:?}");
                }
            }
        }
    }

    #[test]
    fn what_the_user_chose_outlives_the_size_of_the_window() {
        let mut panels = PanelSizes::default();
        assert!(!panels.shows_legend(1000.0) && panels.shows_legend(1280.0), "by the window’s width");
        assert!(panels.is_folded(PanelKey::Sources, 720.0), "so is the panel of sources");
        panels.legend_is_open = Some(true);
        panels.set_folded(PanelKey::Sources, false);
        assert!(
            panels.shows_legend(720.0) && !panels.is_folded(PanelKey::Sources, 720.0),
            "until it is chosen"
        );
        panels.set_width(PanelKey::Sources, 300);
        assert_eq!(panels.widths(false, 1440.0).left, Some(300.0));
        panels.forget_width(PanelKey::Sources);
        assert_eq!(panels.widths(false, 1440.0).left, Some(272.0), "the usual width");
    }
}
