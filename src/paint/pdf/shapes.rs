//! Shapes as a PDF's paths: what is filled, what is stroked, and where what is drawn lies.
#![expect(clippy::cast_possible_truncation, reason = "positions on a page are small enough for f32")]

use krilla::geom::{Path, PathBuilder};

use crate::paint::cut::Ink;
use crate::scene::item::Shape;
use crate::space::{Rect, Screen};

pub(super) fn path_of(shape: &Shape) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for part in &shape.parts {
        add_line(&mut builder, part, shape.closed);
    }
    builder.finish()
}

fn add_line(builder: &mut PathBuilder, points: &[Screen], is_closed: bool) {
    let mut points = points.iter();
    if let Some(first) = points.next() {
        builder.move_to(first.x as f32, first.y as f32);
        for at in points {
            builder.line_to(at.x as f32, at.y as f32);
        }
        if is_closed {
            builder.close();
        }
    }
}

/// Distance of a Bézier curve's handles that draws a quarter of a circle of radius 1.
const QUARTER: f64 = 0.552_284_75;

pub(super) fn box_path(rect: Rect, radius: f64) -> Option<Path> {
    let mut builder = PathBuilder::new();
    add_box(&mut builder, rect, radius.min(rect.width / 2.0).min(rect.height / 2.0));
    builder.finish()
}

fn add_box(builder: &mut PathBuilder, rect: Rect, radius: f64) {
    let (left, top, right, bottom) = (rect.x, rect.y, rect.right(), rect.bottom());
    if radius <= 0.0 {
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
        add_line(builder, &corners.map(|(x, y)| Screen::new(x, y)), true);
        return;
    }
    let handle = radius * (1.0 - QUARTER);
    let corners = [
        ((right - radius, top), (right - handle, top), (right, top + handle), (right, top + radius)),
        (
            (right, bottom - radius),
            (right, bottom - handle),
            (right - handle, bottom),
            (right - radius, bottom),
        ),
        ((left + radius, bottom), (left + handle, bottom), (left, bottom - handle), (left, bottom - radius)),
        ((left, top + radius), (left, top + handle), (left + handle, top), (left + radius, top)),
    ];
    // Dashes begin where those of the other painters do.
    builder.move_to((left + radius) as f32, top as f32);
    for (from, first, second, to) in corners {
        builder.line_to(from.0 as f32, from.1 as f32);
        let [a, b, c] = [first, second, to].map(|(x, y)| (x as f32, y as f32));
        builder.cubic_to(a.0, a.1, b.0, b.1, c.0, c.1);
    }
    builder.close();
}

/// The ink of a pattern, to be filled by the nonzero rule.
pub(super) fn ink_path(ink: &Ink, weight: f64) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for polygon in &ink.polygons {
        add_line(&mut builder, polygon, true);
    }
    for centre in &ink.dots {
        add_box(&mut builder, Rect::centred(*centre, weight, weight), weight / 2.0);
    }
    builder.finish()
}

/// What two rectangles have in common; `None` for nothing.
pub(super) fn common(one: Rect, other: Rect) -> Option<Rect> {
    let (left, top) = (one.x.max(other.x), one.y.max(other.y));
    let (right, bottom) = (one.right().min(other.right()), one.bottom().min(other.bottom()));
    (right > left && bottom > top).then(|| Rect::new(left, top, right - left, bottom - top))
}

/// The smallest rectangle around two.
pub(super) fn around(one: Rect, other: Rect) -> Rect {
    let (left, top) = (one.x.min(other.x), one.y.min(other.y));
    let (right, bottom) = (one.right().max(other.right()), one.bottom().max(other.bottom()));
    Rect::new(left, top, right - left, bottom - top)
}
