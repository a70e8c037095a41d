//! The view that shows all areas.

use crate::app::map::state::FIT_MARGIN;
use crate::app::state::State;
use crate::scene::furniture::compose_notes;
use crate::space::{Rect, Screen, View, World};

/// How many insets from above and from the right are tried for the fitted view.
const FIT_STEPS: u8 = 12;

/// The least scale of a view that keeps clear of the legend, against one that does not.
const LEAST_FIT: f64 = 0.5;

/// Pixels between the legend and the box around an area.
const LEGEND_GAP: f64 = 6.0;

/// The most areas that are looked at one by one when the view is fitted.
const MOST_FITTED: usize = 300;

/// The most of the map's height that stays free for the notes at its foot.
const MOST_FOR_NOTES: f64 = 0.3;

/// Pixels of the margin under the areas in which the notes may stand: they have a margin of their own.
const SHARED_MARGIN: f64 = 12.0;

/// A rectangle of the window as the scene has it.
pub(crate) fn scene_rect(rect: egui::Rect) -> Rect {
    Rect::new(
        f64::from(rect.left()),
        f64::from(rect.top()),
        f64::from(rect.width()),
        f64::from(rect.height()),
    )
}

impl State {
    /// The view that shows all areas as large as fits over the notes at the foot and beside or below the legend, or as
    /// large as fits over the notes where the legend would leave them too small.
    pub fn fitted_view(&self, viewport: Rect) -> View {
        let plain = self.view_fitted_to(viewport, self.over_notes(viewport));
        let clear = self.map.covered.and_then(|covered| self.view_clear_of(viewport, covered));
        clear.filter(|view| view.px_per_m >= plain.px_per_m * LEAST_FIT).unwrap_or(plain)
    }

    /// How large the areas are drawn where they keep clear of a rectangle in the upper right corner, against how large
    /// they are without it: 0 to 1.
    pub(crate) fn fit_beside(&self, viewport: Rect, covered: Rect) -> f64 {
        let plain = self.view_fitted_to(viewport, self.over_notes(viewport));
        self.view_clear_of(viewport, covered).map_or(0.0, |view| view.px_per_m / plain.px_per_m)
    }

    /// The part of the map over the notes at its foot.
    fn over_notes(&self, viewport: Rect) -> Rect {
        let notes = compose_notes(viewport, self.theme, &self.layer.attribution, self.language);
        let foot = (notes.rect.height - SHARED_MARGIN).clamp(0.0, viewport.height * MOST_FOR_NOTES);
        Rect { height: viewport.height - foot, ..viewport }
    }

    /// The view of a map that shows all areas as large as fits into a part of it.
    fn view_fitted_to(&self, viewport: Rect, inner: Rect) -> View {
        let view = View::fitted(inner, self.base.extent.0, self.base.extent.1, FIT_MARGIN);
        let moved = (viewport.centre().x - inner.centre().x, viewport.centre().y - inner.centre().y);
        View { viewport, ..view }.panned(-moved.0, -moved.1)
    }

    /// The view that shows all areas as large as fits without one under a rectangle in the upper right corner.
    fn view_clear_of(&self, viewport: Rect, covered: Rect) -> Option<View> {
        let free = self.over_notes(viewport);
        let wide = free.right() - covered.x;
        let high = covered.bottom() - free.y;
        let steps = (0..=FIT_STEPS).flat_map(|down| (0..=FIT_STEPS).map(move |aside| (down, aside)));
        let views = steps.map(|(down, aside)| {
            let [down, aside] = [down, aside].map(|step| f64::from(step) / f64::from(FIT_STEPS));
            let (width, height) = (free.width - aside * wide, free.height - down * high);
            self.view_fitted_to(viewport, Rect::new(free.x, free.y + down * high, width, height))
        });
        let clear = views.filter(|view| self.is_clear(view, covered.expanded(LEGEND_GAP)));
        clear.reduce(|best, view| if view.px_per_m > best.px_per_m { view } else { best })
    }

    /// Whether a view draws no area under a rectangle of the window. Of very many areas the box around all
    /// of them is looked at.
    fn is_clear(&self, view: &View, covered: Rect) -> bool {
        let at = |x, y| view.world_from_screen(Screen::new(x, y));
        let (low, high) =
            (at(covered.x, covered.y + covered.height), at(covered.x + covered.width, covered.y));
        let touches = |least: World, most: World| {
            least.x <= high.x && most.x >= low.x && least.y <= high.y && most.y >= low.y
        };
        if self.base.areas.len() > MOST_FITTED {
            return !touches(self.base.extent.0, self.base.extent.1);
        }
        self.base.areas.iter().all(|area| {
            let (least, most) = (area.bounds.low, area.bounds.high);
            !touches(World { x: least.x, y: least.y }, World { x: most.x, y: most.y })
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
