//! What lies over the map while someone points, clicks or weighs a toggle: outlines, nothing else.

use std::sync::Arc;

use super::base::BaseMap;
use super::detail::Detail;
use super::item::{Group, Item, Origin, Stroke};
use super::palette::Colors;
use super::shapes::{outline_in_sight, place_in_sight, rect_of, sight_of};
use crate::space::{Rect, View};

/// A place whose box is smaller than this is ringed where it is focused, so far from it, in logical pixels.
const SMALL_PLACE: f64 = 28.0;
const RING_GAP: f64 = 6.0;

/// The areas to outline, by their index in the layer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Highlights {
    /// The focused areas.
    pub focus: Vec<usize>,
    /// The focused place.
    pub focus_place: Option<usize>,
    /// The area under the pointer, or the one that the keyboard stands on.
    pub hover: Option<usize>,
    /// The areas of a quote that is pointed at.
    pub lit: Vec<usize>,
    /// The areas that a hovered toggle would change.
    pub changing: Vec<usize>,
}

/// Composes the outlines: changes dashed in the accent, hover thin, focus thick and on top.
pub fn compose_highlights(
    base: &BaseMap,
    detail: &Detail,
    view: &View,
    colors: &Colors,
    highlights: &Highlights,
) -> Vec<Item> {
    let palette = colors.palette();
    let sight = sight_of(view);
    let outline = |index: usize, stroke: Stroke| {
        base.areas.get(index).filter(|area| area.bounds.touches(sight)).map(|area| {
            let shape = Arc::new(outline_in_sight(base, detail, view, index));
            let items = vec![Item::Stroke { shape, stroke }];
            Item::Group(Group { origin: Origin::Highlight(area.id.clone()), title: None, items })
        })
    };
    let mut items = Vec::new();
    for &index in &highlights.changing {
        items.extend(outline(index, Stroke::solid(3.6, palette.paper)));
        let dashed = Stroke { width: 2.0, color: palette.accent, dash: Some((6.0, 4.0)) };
        items.extend(outline(index, dashed));
    }
    for &index in &highlights.lit {
        items.extend(outline(index, Stroke::solid(2.0, palette.accent)));
    }
    if let Some(index) = highlights.hover.filter(|index| !highlights.focus.contains(index)) {
        items.extend(outline(index, Stroke::solid(1.5, palette.focus)));
    }
    for &index in &highlights.focus {
        items.extend(outline(index, Stroke::solid(2.6, palette.focus)));
    }
    if let Some((index, place)) = highlights.focus_place.and_then(|at| Some((at, base.places.get(at)?))) {
        let shape = Arc::new(place_in_sight(base, detail, view, index));
        let edged = [Stroke::solid(5.4, palette.paper), Stroke::solid(2.6, palette.focus)];
        let mut items_of_place: Vec<Item> =
            edged.map(|stroke| Item::Stroke { shape: Arc::clone(&shape), stroke }).into();
        // What is no larger than its own outline is ringed, so that it is seen at all.
        let around = place.bounds.map(|bounds| rect_of(view, bounds)).filter(is_small);
        let ring = around.map(|around| around.expanded(RING_GAP));
        items_of_place.extend(ring.into_iter().flat_map(|rect| {
            let radius = rect.width.min(rect.height) / 2.0;
            edged.map(|stroke| Item::Box { rect, radius, fill: None, stroke: Some(stroke) })
        }));
        let origin = Origin::PlaceHighlight(place.id.clone());
        items.push(Item::Group(Group { origin, title: None, items: items_of_place }));
    }
    vec![Item::Clip { rect: view.viewport, items }]
}

/// True for a box that hardly shows between the lines of its outline.
fn is_small(around: &Rect) -> bool {
    around.width.max(around.height) < SMALL_PLACE
}
