//! What rectangles and lines of a picture lie on: one area, none, or more than one.

use super::base::BaseMap;
use super::cells::{Cells, OPEN, Owner};
use super::compose::MapSource;
use super::detail::Detail;
use crate::space::{Ground, Rect, Screen, View, World};

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
        let (low, high) = self.box_of(rect);
        self.detail.ground(self.base, low, high)
    }

    /// The south-western and the north-eastern corner of a rectangle.
    fn box_of(&self, rect: Rect) -> (World, World) {
        let low = self.view.world_from_screen(Screen::new(rect.x, rect.bottom()));
        let high = self.view.world_from_screen(Screen::new(rect.right(), rect.y));
        (low, high)
    }

    /// The ground in cells, which rules out at once most of what is asked of it; `None` where there is none.
    pub(super) fn cells(&self) -> Option<&'a Cells> {
        self.base.cells(self.detail.tolerance_m())
    }

    /// From where on the left side of a rectangle must lie so that it is clear of something in it that surely is not
    /// in the area; `None` where there is nothing of that kind.
    pub(super) fn blocked_until(&self, cells: &Cells, rect: Rect, area: usize) -> Option<f64> {
        let (low, high) = self.box_of(rect);
        let x = cells.blocked_until(low, high, Owner::try_from(area).ok()?)?;
        Some(self.view.screen_from_world(World { x, ..low }).x)
    }

    /// False for a rectangle that surely touches an area.
    pub(super) fn may_be_open(&self, cells: &Cells, rect: Rect) -> bool {
        let (low, high) = self.box_of(rect);
        cells.blocked_until(low, high, OPEN).is_none()
    }

    /// False for a line that surely runs over another area than this one.
    pub(super) fn may_lead(&self, cells: &Cells, from: Screen, to: Screen, home: Option<usize>) -> bool {
        let home = home.and_then(|area| Owner::try_from(area).ok());
        !cells.crosses_other(self.view.world_from_screen(from), self.view.world_from_screen(to), home)
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
