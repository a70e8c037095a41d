//! Outlines and lines of the base map as the shapes of a picture.

use geo::Coord;

use super::base::BaseMap;
use super::detail::Detail;
use super::item::Shape;
use crate::space::{Bounds, Level, Rect, Screen, Topology, View, World, clipped_ring};

/// How far around the viewport something may still be seen, in logical pixels: more than half the width
/// of any stroke.
const EDGE_PX: f64 = 8.0;

/// What a picture is drawn by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// A window: what takes long to find is found beside it, and drawn once it is there.
    Window,
    /// A page that goes out: all is found before it is drawn.
    Page,
}

impl BaseMap {
    /// The areas in sight, from the largest to the smallest.
    pub fn largest_in_sight<'a>(&'a self, view: &'a View) -> impl Iterator<Item = usize> + 'a {
        let sight = sight_of(view);
        self.by_size().filter(move |area| self.areas[*area].bounds.touches(sight))
    }
}

/// The outline of an area, by its index in the layer.
pub fn area_shape(base: &BaseMap, detail: &Detail, view: &View, area: usize) -> Shape {
    outline_shape(&base.topology, &detail.areas, view, area)
}

/// The outline of a place, by its index in the layer.
pub fn place_shape(base: &BaseMap, detail: &Detail, view: &View, place: usize) -> Shape {
    outline_shape(&base.topology, &detail.areas, view, base.areas.len() + place)
}

/// What is in sight of a part of the background, by its number among the outlines: to be filled, never
/// stroked, since it is closed along the edge of sight. Of a continent that is a small part.
pub(super) fn backdrop_shape(base: &BaseMap, detail: &Detail, view: &View, number: usize) -> Shape {
    let (topology, level, sight) = (&base.backdrop, &detail.backdrop, sight_of(view));
    let mut parts = Vec::new();
    for piece in topology.pieces_of(number) {
        if !topology.piece_bounds(piece).is_some_and(|bounds| bounds.touches(sight)) {
            continue;
        }
        for ring in topology.rings_of(piece).filter(|ring| !level.is_collapsed(*ring)) {
            let bounds = topology.ring_bounds(ring);
            let points = level.ring_points(topology, ring);
            let points = if sight.encloses(bounds) {
                points.collect()
            } else if bounds.touches(sight) {
                clipped_ring(points.collect(), sight)
            } else {
                continue;
            };
            if points.len() > 2 {
                parts.push(points.into_iter().map(|at| screen(view, at)).collect());
            }
        }
    }
    push_specks(level, view, number, &mut parts);
    Shape { parts, closed: true }
}

/// The lines of an area's outline that may be seen.
pub(super) fn outline_in_sight(base: &BaseMap, detail: &Detail, view: &View, area: usize) -> Shape {
    lines_in_sight(area_shape(base, detail, view, area), view)
}

/// The lines of a place's outline that may be seen.
pub(super) fn place_in_sight(base: &BaseMap, detail: &Detail, view: &View, place: usize) -> Shape {
    lines_in_sight(place_shape(base, detail, view, place), view)
}

/// Of closed rings the runs that may be seen; all, where all may be.
fn lines_in_sight(shape: Shape, view: &View) -> Shape {
    if shape.bounds().is_none_or(|bounds| view.viewport.expanded(EDGE_PX).encloses(bounds)) {
        return shape;
    }
    let mut parts = Vec::new();
    for part in &shape.parts {
        push_runs(view, part.iter().chain(part.first()).copied(), &mut parts);
    }
    Shape { parts, closed: false }
}

/// Arcs as open lines: what is in sight of them.
pub(super) fn arcs_shape(
    topology: &Topology,
    level: &Level,
    view: &View,
    arcs: impl Iterator<Item = usize>,
) -> Shape {
    let sight = sight_of(view);
    let in_sight = arcs.filter(|arc| topology.arc_bounds(*arc).touches(sight));
    let lines = in_sight.filter(|arc| !level.is_speck(topology, *arc));
    let mut parts = Vec::new();
    for arc in lines {
        let points = level.arc(arc).iter().map(|at| screen(view, *at));
        if view.viewport.encloses(rect_of(view, topology.arc_bounds(arc))) {
            parts.push(points.collect());
        } else {
            push_runs(view, points, &mut parts);
        }
    }
    Shape { parts, closed: false }
}

/// Adds the runs of a line whose edges may be seen.
fn push_runs(view: &View, points: impl Iterator<Item = Screen>, parts: &mut Vec<Vec<Screen>>) {
    let around = view.viewport.expanded(EDGE_PX);
    let is_seen = |from: Screen, to: Screen| {
        from.x.min(to.x) <= around.right()
            && from.x.max(to.x) >= around.x
            && from.y.min(to.y) <= around.bottom()
            && from.y.max(to.y) >= around.y
    };
    let mut run: Vec<Screen> = Vec::new();
    let mut before: Option<Screen> = None;
    for at in points {
        if let Some(from) = before {
            if is_seen(from, at) {
                if run.is_empty() {
                    run.push(from);
                }
                run.push(at);
            } else if !run.is_empty() {
                parts.push(std::mem::take(&mut run));
            }
        }
        before = Some(at);
    }
    if !run.is_empty() {
        parts.push(run);
    }
}

fn outline_shape(topology: &Topology, level: &Level, view: &View, number: usize) -> Shape {
    let (mut parts, sight) = (Vec::new(), sight_of(view));
    for piece in topology.pieces_of(number) {
        if !topology.piece_bounds(piece).is_some_and(|bounds| bounds.touches(sight)) {
            continue;
        }
        for ring in topology.rings_of(piece).filter(|ring| !level.is_collapsed(*ring)) {
            parts.push(level.ring_points(topology, ring).map(|at| screen(view, at)).collect());
        }
    }
    push_specks(level, view, number, &mut parts);
    Shape { parts, closed: true }
}

/// Adds the squares in sight that stand for the small rings of a shape.
fn push_specks(level: &Level, view: &View, number: usize, parts: &mut Vec<Vec<Screen>>) {
    let sight = sight_of(view);
    for speck in level.specks_of(number).iter().filter(|speck| speck.bounds().touches(sight)) {
        parts.push(speck.corners().iter().map(|at| screen(view, *at)).collect());
    }
}

fn screen(view: &View, at: Coord<f64>) -> Screen {
    view.screen_from_world(World { x: at.x, y: at.y })
}

/// The part of the plane that may be seen: the viewport and its near surroundings, so that the width of
/// a stroke around it is never cut.
pub fn sight_of(view: &View) -> Bounds {
    let around = view.viewport.expanded(EDGE_PX);
    let (low, high) = (
        view.world_from_screen(Screen::new(around.x, around.bottom())),
        view.world_from_screen(Screen::new(around.right(), around.y)),
    );
    Bounds { low: Coord { x: low.x, y: low.y }, high: Coord { x: high.x, y: high.y } }
}

/// A box on the plane as a rectangle of the picture.
pub(super) fn rect_of(view: &View, bounds: Bounds) -> Rect {
    let top_left = screen(view, Coord { x: bounds.low.x, y: bounds.high.y });
    let bottom_right = screen(view, Coord { x: bounds.high.x, y: bounds.low.y });
    Rect::new(top_left.x, top_left.y, bottom_right.x - top_left.x, bottom_right.y - top_left.y)
}
