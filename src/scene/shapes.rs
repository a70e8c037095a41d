//! Outlines and lines of the base map as the shapes of a picture.

use geo::Coord;

use super::base::BaseMap;
use super::detail::Detail;
use super::item::{Shape, ShapeMesh};
use crate::space::{Bounds, Level, Rect, Screen, Topology, View, World};

/// How far around the viewport something may still be seen, in logical pixels: more than half the width
/// of any stroke.
const EDGE_PX: f64 = 8.0;

/// What a picture is drawn by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// A window: outlines come with their triangles, and nothing has a title.
    Window,
    /// A page that goes out: outlines come as rings, areas with what they say of themselves.
    Page,
}

impl BaseMap {
    /// The areas in sight, from the largest to the smallest.
    pub fn largest_in_sight<'a>(&'a self, view: &'a View) -> impl Iterator<Item = usize> + 'a {
        self.by_size().filter(|area| is_in_sight(view, self.areas[*area].bounds))
    }
}

/// The outline of an area, by its index in the layer.
pub fn area_shape(base: &BaseMap, detail: &Detail, (view, medium): (&View, Medium), area: usize) -> Shape {
    outline_shape((&base.topology, &detail.areas), (view, medium), area)
}

/// The outline of a place, by its index in the layer.
pub fn place_shape(base: &BaseMap, detail: &Detail, (view, medium): (&View, Medium), place: usize) -> Shape {
    outline_shape((&base.topology, &detail.areas), (view, medium), base.areas.len() + place)
}

/// The outline of a part of the background, by its number among the outlines.
pub(super) fn backdrop_shape(
    base: &BaseMap,
    detail: &Detail,
    (view, medium): (&View, Medium),
    number: usize,
) -> Shape {
    outline_shape((&base.backdrop, &detail.backdrop), (view, medium), number)
}

/// Arcs as open lines: what is in sight of them.
pub(super) fn arcs_shape(
    (topology, level): (&Topology, &Level),
    view: &View,
    arcs: impl Iterator<Item = usize>,
) -> Shape {
    let in_sight = arcs.filter(|arc| is_in_sight(view, topology.arc_bounds(*arc)));
    let lines = in_sight.filter(|arc| !is_speck(level, topology, *arc));
    let mut parts = Vec::new();
    for arc in lines {
        let points = level.arc(arc).iter().map(|at| screen(view, *at));
        if view.viewport.encloses(rect_of(view, topology.arc_bounds(arc))) {
            parts.push(points.collect());
        } else {
            push_runs(view, points, &mut parts);
        }
    }
    Shape { parts, closed: false, mesh: None }
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

/// True for a closed line that has become too small to have a shape: a speck is drawn instead.
fn is_speck(level: &Level, topology: &Topology, arc: usize) -> bool {
    let line = level.arc(arc);
    line.len() < 4 && line.first() == line.last() && {
        let bounds = topology.arc_bounds(arc);
        bounds.width().max(bounds.height()) < 4.0 * level.tolerance_m()
    }
}

fn outline_shape(
    (topology, level): (&Topology, &Level),
    (view, medium): (&View, Medium),
    number: usize,
) -> Shape {
    let mut shape = Shape { parts: Vec::new(), closed: true, mesh: None };
    let mut mesh = MeshParts::default();
    for piece in topology.pieces_of(number) {
        if !topology.piece_bounds(piece).is_some_and(|bounds| is_in_sight(view, bounds)) {
            continue;
        }
        let first = shape.parts.len();
        for ring in topology.rings_of(piece).filter(|ring| !level.is_collapsed(*ring)) {
            let points = level.ring_points(topology, ring).map(|at| screen(view, at));
            shape.parts.push(points.collect());
        }
        if medium == Medium::Window && shape.parts.len() > first {
            mesh.add(level.mesh(topology, piece), &shape.parts[first..], view);
        }
    }
    for speck in level.specks_of(number) {
        let corners = speck.corners();
        if is_in_sight(view, Bounds { low: corners[0], high: corners[2] }) {
            shape.parts.push(corners.iter().map(|at| screen(view, *at)).collect());
            mesh.add_square();
        }
    }
    if medium == Medium::Window {
        shape.mesh = Some(mesh.finish());
    }
    shape
}

/// Triangles of several pieces, put together.
#[derive(Default)]
struct MeshParts {
    extra: Vec<Screen>,
    triangles: Vec<u32>,
    /// Points of the rings so far.
    points: u32,
}

/// Marks a corner that is an extra point until all rings are counted.
const EXTRA: u32 = 1 << 31;

impl MeshParts {
    fn add(&mut self, mesh: &crate::space::Mesh, rings: &[Vec<Screen>], view: &View) {
        let count = rings.iter().map(Vec::len).sum::<usize>();
        let count = u32::try_from(count).unwrap_or(EXTRA);
        let extra = u32::try_from(self.extra.len()).unwrap_or(EXTRA);
        let points = self.points;
        let corner = |at: &u32| if *at < count { points + at } else { EXTRA | (extra + at - count) };
        self.triangles.extend(mesh.triangles.iter().map(corner));
        self.extra.extend(mesh.extra.iter().map(|at| screen(view, *at)));
        self.points += count;
    }

    fn add_square(&mut self) {
        let first = self.points;
        self.triangles.extend([0, 1, 2, 0, 2, 3].map(|corner| first + corner));
        self.points += 4;
    }

    fn finish(mut self) -> ShapeMesh {
        if !self.extra.is_empty() {
            for corner in self.triangles.iter_mut().filter(|corner| **corner & EXTRA != 0) {
                *corner = self.points + (*corner & !EXTRA);
            }
        }
        ShapeMesh { extra: self.extra, triangles: self.triangles }
    }
}

fn screen(view: &View, at: Coord<f64>) -> Screen {
    view.screen_from_world(World { x: at.x, y: at.y })
}

/// True where a box touches the viewport or its near surroundings, so that the width of a stroke
/// around it is never cut.
pub(super) fn is_in_sight(view: &View, bounds: Bounds) -> bool {
    let rect = rect_of(view, bounds);
    let around = view.viewport.expanded(EDGE_PX);
    rect.x <= around.right()
        && rect.right() >= around.x
        && rect.y <= around.bottom()
        && rect.bottom() >= around.y
}

/// A box on the plane as a rectangle of the picture.
pub(super) fn rect_of(view: &View, bounds: Bounds) -> Rect {
    let top_left = screen(view, Coord { x: bounds.low.x, y: bounds.high.y });
    let bottom_right = screen(view, Coord { x: bounds.high.x, y: bounds.low.y });
    Rect::new(top_left.x, top_left.y, bottom_right.x - top_left.x, bottom_right.y - top_left.y)
}
