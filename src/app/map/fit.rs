//! The view that shows all areas.

use crate::app::map::state::FIT_MARGIN;
use crate::app::state::State;
use crate::space::{Rect, Screen, View, World};

/// How many insets from above and from the right are tried for the fitted view.
const FIT_STEPS: u8 = 12;

/// The least scale of a view that keeps clear of the legend, against one that does not.
const LEAST_FIT: f64 = 0.6;

/// Pixels between the legend and the box around an area.
const LEGEND_GAP: f64 = 6.0;

/// The most areas that are looked at one by one when the view is fitted.
const MOST_FITTED: usize = 300;

impl State {
    /// The view that shows all areas as large as fits beside and below the legend, or as large as fits
    /// where that would leave them too small.
    pub fn fitted_view(&self, viewport: Rect) -> View {
        let fitted = |inner: Rect| {
            let view = View::fitted(inner, self.base.extent.0, self.base.extent.1, FIT_MARGIN);
            let moved = (viewport.centre().x - inner.centre().x, viewport.centre().y - inner.centre().y);
            View { viewport, ..view }.panned(-moved.0, -moved.1)
        };
        let plain = fitted(viewport);
        let Some(covered) = self.map.covered else { return plain };
        let wide = viewport.x + viewport.width - covered.x;
        let high = covered.y + covered.height - viewport.y;
        let steps = (0..=FIT_STEPS).flat_map(|down| (0..=FIT_STEPS).map(move |aside| (down, aside)));
        let views = steps.map(|(down, aside)| {
            let [down, aside] = [down, aside].map(|step| f64::from(step) / f64::from(FIT_STEPS));
            let (width, height) = (viewport.width - aside * wide, viewport.height - down * high);
            fitted(Rect::new(viewport.x, viewport.y + down * high, width, height))
        });
        let clear = views.filter(|view| {
            view.px_per_m >= plain.px_per_m * LEAST_FIT && self.is_clear(view, covered.expanded(LEGEND_GAP))
        });
        clear.reduce(|best, view| if view.px_per_m > best.px_per_m { view } else { best }).unwrap_or(plain)
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
