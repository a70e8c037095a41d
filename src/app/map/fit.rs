//! The view that shows all areas.

use std::sync::PoisonError;

use crate::app::map::fit_memo::{FIT_MARGIN, FitKey};
use crate::app::state::State;
use crate::scene::furniture::compose_notes;
use crate::space::{Ground, Rect, Screen, View};

/// Scales that are tried for the fitted view, each this part of the one before, down to the least, against the one
/// that fills the room.
const FINER: f64 = 0.97;
const LEAST_FIT: f64 = 0.4;
/// How many positions are tried for each scale, from left to right and from top to bottom.
const POSITIONS: u8 = 13;

/// Pixels between an area and what lies over the map.
const GAP: f64 = 6.0;

/// The most areas whose outlines are looked at when the view is fitted; of more the box around all is.
const MOST_FITTED: usize = 300;

/// The scale bar's box at most: its width, and its height above the notes, in logical pixels.
const SCALE_BAR: (f64, f64) = (230.0, 26.0);

/// The most of the map's height that stays free for the notes at its foot.
const MOST_FOR_NOTES: f64 = 0.3;

/// Pixels of the margin under the areas in which the notes may stand: in the rest of it the name of what lies at the
/// coast has room over them.
const SHARED_MARGIN: f64 = 4.0;

/// The room of the way back to an article, beside the zoom buttons, in logical pixels.
const WAY_BACK: (f64, f64) = (118.0, 48.0);

/// The zoom buttons' rectangle over a map.
pub(crate) fn zoom_buttons(viewport: Rect) -> Rect {
    Rect::new(viewport.x + 8.0, viewport.y + 8.0, 48.0, 116.0)
}

/// A rectangle of the window as the scene has it.
pub(crate) fn scene_rect(rect: egui::Rect) -> Rect {
    Rect::new(
        f64::from(rect.left()),
        f64::from(rect.top()),
        f64::from(rect.width()),
        f64::from(rect.height()),
    )
}

/// A view with its middle at a place of the map.
fn moved_to(viewport: Rect, view: View, middle: Screen) -> View {
    let moved = (middle.x - viewport.centre().x, middle.y - viewport.centre().y);
    View { viewport, ..view }.panned(moved.0, moved.1)
}

impl State {
    /// The view that shows all areas as large as fits with none of them under the legend, the zoom buttons, the scale
    /// bar or the notes at the foot; or as large as fits above the notes, where that would leave them too small.
    pub fn fitted_view(&self, viewport: Rect) -> View {
        let key = FitKey {
            viewport,
            covered: self.map.covered,
            has_way_back: self.shows_map_only(),
            language: self.language,
            extent: self.base.extent,
            area_count: self.base.areas.len(),
        };
        // A view is whole before it is kept, so a thread that panicked has left none that is not.
        let mut memo = self.map.fit_memo.0.lock().unwrap_or_else(PoisonError::into_inner);
        match *memo {
            Some((of, view)) if of == key => view,
            Some(_) | None => {
                let view = self.found_fit(viewport);
                *memo = Some((key, view));
                view
            }
        }
    }

    /// How large the areas are drawn where they keep clear of a rectangle, against how large they are without it: 0 to
    /// 1.
    pub(crate) fn fit_beside(&self, viewport: Rect, covered: Rect) -> f64 {
        let plain = self.plain_fit(viewport);
        self.clear_fit(viewport, Some(covered)).map_or(0.0, |view| view.px_per_m / plain.px_per_m)
    }

    fn found_fit(&self, viewport: Rect) -> View {
        self.clear_fit(viewport, self.map.covered).unwrap_or_else(|| self.plain_fit(viewport))
    }

    /// The part of a map over the notes at its foot, and the notes.
    fn room_and_notes(&self, viewport: Rect) -> (Rect, Rect) {
        let notes = compose_notes(viewport, self.theme.colors(), &self.layer.attribution, self.language).rect;
        let foot = (notes.height - SHARED_MARGIN).clamp(0.0, viewport.height * MOST_FOR_NOTES);
        (Rect { height: (viewport.height - foot).max(1.0), ..viewport }, notes)
    }

    /// The view that shows all areas as large as fits over the notes.
    fn plain_fit(&self, viewport: Rect) -> View {
        let (room, _) = self.room_and_notes(viewport);
        let view = View::fitted(room, self.base.extent.0, self.base.extent.1, FIT_MARGIN);
        moved_to(viewport, view, room.centre())
    }

    /// The view that shows all areas as large as fits with none of them under what lies over the map.
    fn clear_fit(&self, viewport: Rect, covered: Option<Rect>) -> Option<View> {
        let (room, notes) = self.room_and_notes(viewport);
        let (low, high) = self.base.extent;
        let plain = View::fitted(room, low, high, FIT_MARGIN);
        let bar = Rect::new(viewport.x, notes.y - SCALE_BAR.1, SCALE_BAR.0, SCALE_BAR.1);
        let mut in_the_way = vec![zoom_buttons(viewport), notes, bar];
        in_the_way.extend(covered.map(|covered| covered.expanded(GAP)));
        if self.shows_map_only() {
            in_the_way.push(Rect::new(viewport.x + 50.0, viewport.y + 8.0, WAY_BACK.0, WAY_BACK.1));
        }
        let (width_m, height_m) = (high.x - low.x, high.y - low.y);
        let mut scale = 1.0;
        while scale >= LEAST_FIT {
            let view = View { px_per_m: plain.px_per_m * scale, ..plain };
            let inner = room.expanded(-FIT_MARGIN);
            let free = |length: f64, taken_m: f64| (length - taken_m * view.px_per_m).max(0.0);
            let (wide, high) = (free(inner.width, width_m), free(inner.height, height_m));
            let shares = || (0..POSITIONS).map(|step| f64::from(step) / f64::from(POSITIONS - 1) - 0.5);
            let mut shifts: Vec<(f64, f64)> =
                shares().flat_map(|x| shares().map(move |y| (x * wide, y * high))).collect();
            shifts.sort_by(|one, other| libm::hypot(one.0, one.1).total_cmp(&libm::hypot(other.0, other.1)));
            shifts.dedup();
            let middle = inner.centre();
            let mut views = shifts
                .into_iter()
                .map(|(x, y)| moved_to(viewport, view, Screen::new(middle.x + x, middle.y + y)));
            if let Some(view) = views.find(|view| self.is_clear(view, &in_the_way)) {
                return Some(view);
            }
            scale *= FINER;
        }
        None
    }

    /// Whether a view draws no area under rectangles of the window. Of very many areas the box around all
    /// of them is looked at.
    fn is_clear(&self, view: &View, rects: &[Rect]) -> bool {
        rects.iter().all(|rect| {
            let at = |x, y| view.world_from_screen(Screen::new(x, y));
            let (low, high) = (at(rect.x, rect.bottom()), at(rect.right(), rect.y));
            if self.base.areas.len() > MOST_FITTED {
                let (least, most) = self.base.extent;
                return least.x > high.x || most.x < low.x || least.y > high.y || most.y < low.y;
            }
            self.base.silhouette().ground(low, high) == Ground::Open
        })
    }

    /// The present view, moved to a rectangle of the window.
    pub fn view_in(&self, viewport: Rect) -> View {
        match self.map.view {
            Some(view) if !self.map.is_fitted => View { viewport, ..view },
            _ => self.fitted_view(viewport),
        }
    }
}
