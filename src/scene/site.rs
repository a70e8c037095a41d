//! What rectangles and lines of a picture lie on: one area, none, or more than one.

use super::base::BaseMap;
use super::compose::MapSource;
use super::detail::Detail;
use crate::space::{Ground, Rect, Screen, View};

/// The ground under a picture, as fine as the picture shows it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Site<'a> {
    base: &'a BaseMap,
    detail: &'a Detail,
    view: &'a View,
}

impl<'a> Site<'a> {
    pub(super) fn new(source: &MapSource<'a>, view: &'a View, detail: &'a Detail) -> Self {
        Self { base: source.base, detail, view }
    }

    /// True where a rectangle lies wholly inside an area.
    pub(super) fn is_inside(&self, rect: Rect, area: usize) -> bool {
        self.ground(rect) == Ground::Area(area)
    }

    /// True where a rectangle touches no area.
    pub(super) fn is_open(&self, rect: Rect) -> bool {
        self.ground(rect) == Ground::Open
    }

    fn ground(&self, rect: Rect) -> Ground {
        let low = self.view.world_from_screen(Screen::new(rect.x, rect.bottom()));
        let high = self.view.world_from_screen(Screen::new(rect.right(), rect.y));
        self.detail.ground(self.base, low, high)
    }

    /// True where a line runs over no other area than this one, and ends in it.
    pub(super) fn leads_to(&self, from: Screen, to: Screen, home: usize) -> bool {
        let areas = self.along(from, to);
        areas.last() == Some(&Some(home)) && areas.iter().flatten().all(|area| *area == home)
    }

    /// True where a line runs over no other area than this one, wherever it ends.
    pub(super) fn crosses_only(&self, from: Screen, to: Screen, home: Option<usize>) -> bool {
        self.along(from, to).into_iter().flatten().all(|area| Some(area) == home)
    }

    fn along(&self, from: Screen, to: Screen) -> Vec<Option<usize>> {
        let (from, to) = (self.view.world_from_screen(from), self.view.world_from_screen(to));
        self.detail.areas_along(self.base, from, to)
    }
}
