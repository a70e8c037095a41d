//! How curves become polygons on the grid of a picture, and lines become strokes.

use vello_cpu::kurbo::{BezPath, Cap, Join, PathEl, Point, Stroke as KurboStroke, flatten};

use super::outlines::{FAR, grid};
use super::visible_dash;
use crate::scene::item::Stroke;

/// How far a curve's polygon may lie from it, in pixels of the picture.
pub(super) const TOLERANCE: f64 = 0.05;
/// Lines narrower than this, in pixels of the picture, have straight joins and caps.
pub(super) const THIN_PX: f64 = 2.0;

/// Adds a path's polygon, its corners on the grid.
pub(super) fn push_flat(path: &mut BezPath, elements: impl IntoIterator<Item = PathEl>) {
    flatten(elements, TOLERANCE, |element| match element {
        PathEl::MoveTo(at) => path.move_to(grid(at)),
        PathEl::LineTo(at) | PathEl::QuadTo(_, at) | PathEl::CurveTo(_, _, at) => path.line_to(grid(at)),
        PathEl::ClosePath => path.close_path(),
    });
}

/// The corners of a path's polygons one by one, on the grid, and of each whether it is its polygon's first.
pub(super) fn each_corner(elements: impl IntoIterator<Item = PathEl>, mut corner: impl FnMut(Point, bool)) {
    flatten(elements, TOLERANCE, |element| match element {
        PathEl::MoveTo(at) => corner(grid(at), true),
        PathEl::LineTo(at) | PathEl::QuadTo(_, at) | PathEl::CurveTo(_, _, at) => corner(grid(at), false),
        PathEl::ClosePath => {}
    });
}

/// Adds a polygon or an open line.
pub(super) fn push_polygon(path: &mut BezPath, points: impl IntoIterator<Item = Point>, closed: bool) {
    let mut points = points.into_iter();
    let Some(first) = points.next() else { return };
    path.move_to(first);
    for point in points {
        path.line_to(point);
    }
    if closed {
        path.close_path();
    }
}

/// How a line is drawn at so many pixels per logical pixel. Joins and caps are round, but dashes end at right angles. On
/// a line as thin as a pixel or two no roundness can be seen: there both are cut straight, which takes half the time.
pub(super) fn stroke_style(stroke: Stroke, scale: f64) -> KurboStroke {
    let width = (stroke.width * scale).clamp(0.0, FAR);
    let (join, cap) = if width < THIN_PX { (Join::Bevel, Cap::Square) } else { (Join::Round, Cap::Round) };
    let style = KurboStroke::new(width).with_join(join).with_caps(cap);
    match visible_dash(stroke, scale) {
        Some((dash, gap)) => style.with_caps(Cap::Butt).with_dashes(0.0, [dash, gap].map(|one| one * scale)),
        None => style,
    }
}

#[cfg(test)]
mod tests {
    use vello_cpu::kurbo::{Circle, Shape as _};

    use super::*;

    #[test]
    fn every_corner_lies_on_the_grid() {
        let mut path = BezPath::new();
        push_flat(&mut path, Circle::new((1234.567, 9.87), 55.5).path_elements(TOLERANCE));
        for element in path.iter() {
            let Some(at) = element.end_point() else { continue };
            assert!(at == grid(at), "{at:?}");
            let off = (at.distance(Point::new(1234.567, 9.87)) - 55.5).abs();
            assert!(off < TOLERANCE + 0.01, "{at:?} is {off} pixels from the circle");
        }
        assert!(path.elements().len() > 8, "a circle has corners");
    }
}
