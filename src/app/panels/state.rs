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

/// The least width of the map beside an article, in points: where it would have less, one of the two is shown at a time.
const LEAST_MAP_READ: f32 = 240.0;

/// The least width of an article beside the suggestions, in points.
const LEAST_ARTICLE: f32 = 260.0;

/// Below this width of the window, in points, the legend is folded where the user has not chosen.
const LEGEND_FOLDS_BELOW: f32 = 1100.0;

/// Below this width of the window, in points, the sources are folded where the user has not chosen.
const SOURCES_FOLD_BELOW: f32 = 860.0;

/// Below this width of the window, in points, the regions and quotes are folded too where the user has not chosen: the
/// map would have no room for its names.
const REGIONS_FOLD_BELOW: f32 = 560.0;

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
                Self::Sources => 190.0,
                Self::Article => 250.0,
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

/// What is at the left, where it is not folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LeftSide {
    /// The sources.
    Sources,
    /// The article.
    Article,
    /// The article, in whose place the map is shown where both have no room.
    ArticleOrMap,
}

impl LeftSide {
    fn is_reading(self) -> bool {
        self != Self::Sources
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
    /// Whether the map is shown: an article may be in its place.
    pub(crate) has_map: bool,
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
        let is_usually = match key {
            PanelKey::Sources => window_width < SOURCES_FOLD_BELOW,
            PanelKey::Regions => window_width < REGIONS_FOLD_BELOW,
            PanelKey::Article | PanelKey::Suggestions => false,
        };
        self.of(key).is_folded.unwrap_or(is_usually)
    }

    /// Whether the legend is open in a window of this width.
    pub(crate) fn shows_legend(&self, window_width: f32) -> bool {
        self.legend_is_open.unwrap_or(window_width >= LEGEND_FOLDS_BELOW)
    }

    /// Whether a window of this width has no room for an article and the map side by side, so that one of them is
    /// shown at a time. It does not hang on what the user chose: whoever drags an edge loses nothing by it.
    pub(crate) fn reads_one_at_a_time(&self, window_width: f32) -> bool {
        let is_folded = self.is_folded(PanelKey::Suggestions, window_width);
        let suggestions = if is_folded { 0.0 } else { PanelKey::Suggestions.usual_width(window_width) };
        let article = PanelKey::Article.usual_width(window_width);
        article + suggestions + 2.0 * EDGE + LEAST_MAP_READ > window_width
    }

    /// How wide the panels are in a window of this width: as chosen, or less where that would leave the map too
    /// little; but none so narrow that its words would be cut.
    pub(crate) fn widths(&self, left_side: LeftSide, window_width: f32) -> PanelWidths {
        let is_reading = left_side.is_reading();
        let wanted = |key: PanelKey| {
            let chosen = self.of(key).width_points.map(f32::from);
            let width = chosen.unwrap_or_else(|| key.usual_width(window_width));
            (!self.is_folded(key, window_width)).then_some(width)
        };
        let (mut left, right) = (wanted(PanelKey::left(is_reading)), wanted(PanelKey::right(is_reading)));
        if is_reading && self.reads_one_at_a_time(window_width) {
            let room = window_width - 2.0 * EDGE;
            if left.is_some() && left_side == LeftSide::Article {
                let right = right.map(|width| width.min(room - LEAST_ARTICLE).max(LEAST_PANEL).floor());
                return PanelWidths { left: Some(room - right.unwrap_or(0.0)), right, has_map: false };
            }
            left = None;
        }
        let room = window_width - 2.0 * EDGE - LEAST_MAP;
        let all = left.unwrap_or(0.0) + right.unwrap_or(0.0);
        if all <= room {
            return PanelWidths { left, right, has_map: true };
        }
        // Each gives way by its share, but where one cannot, the other one does.
        let most = if left.is_some() && right.is_some() { room - LEAST_PANEL } else { room };
        let fitted = |width: f32| (width * room / all).min(most).max(LEAST_PANEL).floor();
        PanelWidths { left: left.map(fitted), right: right.map(fitted), has_map: true }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_keeps_its_room_whatever_is_chosen_and_is_not_beside_an_article_without_one() {
        for window_width in [640.0, 720.0, 880.0, 900.0, 960.0, 1280.0, 1920.0] {
            for side in [LeftSide::Sources, LeftSide::Article, LeftSide::ArticleOrMap] {
                let is_reading = side != LeftSide::Sources;
                let mut panels = PanelSizes::default();
                for chosen in [None, Some(60_000)] {
                    for key in [PanelKey::left(is_reading), PanelKey::right(is_reading)] {
                        if let Some(width) = chosen {
                            panels.set_width(key, width);
                        }
                    }
                    let widths = panels.widths(side, window_width);
                    let map = window_width
                        - 2.0 * EDGE
                        - widths.left.unwrap_or_default()
                        - widths.right.unwrap_or_default();
                    if widths.has_map {
                        assert!(map >= LEAST_MAP, "{map} of {window_width}: {widths:?}");
                    } else {
                        let article = widths.left.unwrap();
                        assert!(map.abs() < 0.5, "all of it: {map} of {window_width}: {widths:?}");
                        assert!(article >= LEAST_ARTICLE, "{window_width}: {widths:?}");
                    }
                    if is_reading && chosen.is_none() && widths.has_map {
                        assert!(map >= LEAST_MAP_READ, "{map} of {window_width}: {widths:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn an_article_and_the_map_take_turns_below_900_points() {
        let mut panels = PanelSizes::default();
        assert!(
            !panels.reads_one_at_a_time(900.0) && panels.reads_one_at_a_time(880.0),
            "by their usual widths"
        );
        panels.set_folded(PanelKey::Suggestions, true);
        assert!(!panels.reads_one_at_a_time(640.0), "without the suggestions there is room for both");
        assert!(panels.widths(LeftSide::Article, 640.0).has_map, "and both are shown");
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
        assert_eq!(panels.widths(LeftSide::Sources, 1440.0).left, Some(300.0));
        panels.forget_width(PanelKey::Sources);
        assert_eq!(panels.widths(LeftSide::Sources, 1440.0).left, Some(272.0), "the usual width");
    }
}
