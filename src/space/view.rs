//! What part of the projected plane a picture shows.

use super::{Rect, Screen, World};

/// An immutable camera: which point of the plane stands in the middle of which rectangle, and how large.
///
/// # Invariants
/// `px_per_m` is finite and positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The rectangle of the picture that shows the map, in logical pixels.
    pub viewport: Rect,
    /// The point that stands in the middle of the viewport.
    pub centre: World,
    /// Scale: logical pixels a metre.
    pub px_per_m: f64,
}

impl View {
    /// The view that shows the box from `low` to `high` as large as fits, `margin_px` from each edge.
    pub fn fitted(viewport: Rect, low: World, high: World, margin_px: f64) -> Self {
        let inner = viewport.expanded(-margin_px);
        let (width_m, height_m) = ((high.x - low.x).max(1.0), (high.y - low.y).max(1.0));
        let px_per_m = (inner.width.max(1.0) / width_m).min(inner.height.max(1.0) / height_m);
        let centre = World { x: f64::midpoint(low.x, high.x), y: f64::midpoint(low.y, high.y) };
        Self { viewport, centre, px_per_m }
    }

    /// The view with `centre` in its middle that shows at least so many metres from left to right and
    /// from top to bottom.
    pub fn around(viewport: Rect, centre: World, width_m: f64, height_m: f64) -> Self {
        let low = World { x: centre.x - width_m / 2.0, y: centre.y - height_m / 2.0 };
        let high = World { x: centre.x + width_m / 2.0, y: centre.y + height_m / 2.0 };
        Self::fitted(viewport, low, high, 0.0)
    }

    /// The view that shows the same at the same place of the picture, in another rectangle.
    #[must_use]
    pub fn seen_in(self, viewport: Rect) -> Self {
        let (before, after) = (self.viewport.centre(), viewport.centre());
        let centre = World {
            x: self.centre.x + (after.x - before.x) / self.px_per_m,
            y: self.centre.y - (after.y - before.y) / self.px_per_m,
        };
        Self { viewport, centre, ..self }
    }

    /// Where a point of the plane stands in the picture.
    pub fn screen_from_world(&self, at: World) -> Screen {
        let middle = self.viewport.centre();
        Screen::new(
            middle.x + (at.x - self.centre.x) * self.px_per_m,
            middle.y - (at.y - self.centre.y) * self.px_per_m,
        )
    }

    /// Which point of the plane a position of the picture shows.
    pub fn world_from_screen(&self, at: Screen) -> World {
        let middle = self.viewport.centre();
        World {
            x: self.centre.x + (at.x - middle.x) / self.px_per_m,
            y: self.centre.y - (at.y - middle.y) / self.px_per_m,
        }
    }

    /// The view after dragging the map by this many pixels to the right and down.
    #[must_use]
    pub fn panned(self, right_px: f64, down_px: f64) -> Self {
        let centre =
            World { x: self.centre.x - right_px / self.px_per_m, y: self.centre.y + down_px / self.px_per_m };
        Self { centre, ..self }
    }

    /// The view `factor` times as large, with the point under `pivot` staying where it is.
    #[must_use]
    pub fn zoomed(self, factor: f64, pivot: Screen) -> Self {
        let fixed = self.world_from_screen(pivot);
        let px_per_m = self.px_per_m * factor;
        let middle = self.viewport.centre();
        let centre = World {
            x: fixed.x - (pivot.x - middle.x) / px_per_m,
            y: fixed.y + (pivot.y - middle.y) / px_per_m,
        };
        Self { viewport: self.viewport, centre, px_per_m }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn view() -> View {
        let viewport = Rect::new(260.0, 52.0, 800.0, 600.0);
        View::fitted(viewport, World { x: -6e5, y: -4e5 }, World { x: 6e5, y: 4e5 }, 20.0)
    }

    #[test]
    fn fitting_keeps_the_margin_and_the_proportions() {
        let low = view().screen_from_world(World { x: -6e5, y: -4e5 });
        let high = view().screen_from_world(World { x: 6e5, y: 4e5 });
        assert!((low.x - 280.0).abs() < 1e-9 && (high.x - 1040.0).abs() < 1e-9, "{low:?} {high:?}");
        assert!(((low.y - high.y) / (high.x - low.x) - 2.0 / 3.0).abs() < 1e-12, "stretched");
        assert!(low.y > high.y, "north is up");
    }

    proptest! {
        #[test]
        fn screen_to_world_to_screen_is_the_identity(x in -1e4..1e4, y in -1e4..1e4) {
            let back = view().screen_from_world(view().world_from_screen(Screen::new(x, y)));
            prop_assert!((back.x - x).abs() < 1e-6 && (back.y - y).abs() < 1e-6);
        }

        #[test]
        fn zooming_keeps_the_point_under_the_pointer(factor in 0.1..10.0, x in 260.0..1060.0, y in 52.0..652.0) {
            let pivot = Screen::new(x, y);
            let fixed = view().world_from_screen(pivot);
            let after = view().zoomed(factor, pivot).screen_from_world(fixed);
            prop_assert!(after.distance(pivot) < 1e-6);
        }

        #[test]
        fn panning_there_and_back_changes_nothing(dx in -500.0..500.0, dy in -500.0..500.0) {
            let back = view().panned(dx, dy).panned(-dx, -dy);
            prop_assert!((back.centre.x - view().centre.x).abs() < 1e-3);
            prop_assert!((back.centre.y - view().centre.y).abs() < 1e-3);
        }
    }
}
