//! The small map of the whole beside a map of a part, which shows what part it is.

use std::sync::Arc;

use super::base::BaseMap;
use super::detail::tolerance_m;
use super::item::{Group, Item, Origin, Stroke};
use super::measure::mixed;
use super::palette::Colors;
use super::shapes::area_shape;
use crate::space::{Rect, Screen, View};

/// Its width: this part of the map's, and between these, in logical pixels.
const SHARE: f64 = 0.2;
const WIDTH: (f64, f64) = (72.0, 170.0);
/// The most of the map's width and of its height that it takes.
const MOST_SHARE: f64 = 0.34;
/// Space around it, and inside it, in logical pixels.
const MARGIN: f64 = 10.0;
const PADDING: f64 = 5.0;
/// The least side of the rectangle that shows the part, in logical pixels.
const LEAST_PART: f64 = 5.0;
/// Where a part is shown that is nearly the whole, a small map says nothing: the most of the whole's width and height.
const NEARLY_WHOLE: f64 = 0.9;

/// A small map that is drawn, and what it covers.
pub(super) struct Locator {
    /// What it covers, with the space around it, in logical pixels.
    pub(super) rect: Rect,
    /// What to draw.
    pub(super) items: Vec<Item>,
}

/// The corners of a map, each as whether it is right and low, in the order in which they are tried.
const CORNERS: [(bool, bool); 4] = [(false, false), (true, false), (true, true), (false, true)];

/// Whether a picture of this view wants a small map of the whole: not where it nearly is the whole.
pub(super) fn wants_locator(base: &BaseMap, view: &View, open: Rect) -> bool {
    let (low, high) = base.extent;
    let (width_m, height_m) = (open.width / view.px_per_m, open.height / view.px_per_m);
    width_m < (high.x - low.x) * NEARLY_WHOLE || height_m < (high.y - low.y) * NEARLY_WHOLE
}

/// The small map in the corner of the open part of a map in which it covers least; `None` where none has room for it.
///
/// `weight` tells how much is lost where a rectangle is covered.
pub(super) fn compose_locator(
    base: &BaseMap,
    view: &View,
    open: Rect,
    colors: &Colors,
    weight: impl Fn(Rect) -> usize,
) -> Option<Locator> {
    let (low, high) = base.extent;
    let shape = (high.y - low.y).max(1.0) / (high.x - low.x).max(1.0);
    let width = (open.width * SHARE).clamp(WIDTH.0, WIDTH.1);
    let height = (width * shape).clamp(width * 0.4, width * 1.4);
    if width > open.width * MOST_SHARE || height > open.height * MOST_SHARE {
        return None;
    }
    let at = |(is_right, is_low): (bool, bool)| {
        let x = if is_right { open.right() - MARGIN - width } else { open.x + MARGIN };
        let y = if is_low { open.bottom() - MARGIN - height } else { open.y + MARGIN };
        Rect::new(x, y, width, height)
    };
    let rect = CORNERS.map(at).into_iter().min_by_key(|rect| weight(*rect))?;
    Some(Locator { rect: rect.expanded(MARGIN / 2.0), items: drawn(base, view, open, rect, colors) })
}

fn drawn(base: &BaseMap, view: &View, open: Rect, rect: Rect, colors: &Colors) -> Vec<Item> {
    let palette = colors.palette();
    let (low, high) = base.extent;
    let small = View::fitted(rect, low, high, PADDING);
    let detail = base.detail(tolerance_m(&small, 1.0));
    let land = mixed(palette.paper, palette.ink_faint, 0.4);
    let areas = (0..base.areas.len())
        .map(|area| Item::Fill { shape: Arc::new(area_shape(base, &detail, &small, area)), color: land });
    let corner = |at: Screen| small.screen_from_world(view.world_from_screen(at));
    let (from, to) = (corner(Screen::new(open.x, open.y)), corner(Screen::new(open.right(), open.bottom())));
    let shown = Rect::new(from.x, from.y, to.x - from.x, to.y - from.y);
    let shown = Rect::centred(shown.centre(), shown.width.max(LEAST_PART), shown.height.max(LEAST_PART));
    let shown = inside(shown, rect.expanded(-1.5));
    let edge = Stroke::solid(0.8, palette.outer_border);
    let mut items = vec![Item::Box { rect, radius: 3.0, fill: Some(palette.paper), stroke: Some(edge) }];
    items.extend(areas);
    let frame = Stroke::solid(1.6, palette.ink);
    items.push(Item::Box { rect: shown, radius: 0.0, fill: None, stroke: Some(frame) });
    vec![Item::Group(Group { origin: Origin::Furniture, title: None, items })]
}

/// The part of a rectangle that lies in another.
fn inside(rect: Rect, room: Rect) -> Rect {
    let (x, y) = (rect.x.max(room.x), rect.y.max(room.y));
    let (right, bottom) = (rect.right().min(room.right()), rect.bottom().min(room.bottom()));
    Rect::new(x, y, (right - x).max(0.0), (bottom - y).max(0.0))
}
