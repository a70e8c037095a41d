//! The outlines of a scene's shapes and letters as a picture draws them: scaled, on the grid, without points that nobody
//! would miss.
//!
//! They are worked out once, on several threads, for all bands of a picture. Not here: how they are filled and stroked
//! (`raster`).

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use vello_cpu::kurbo::Point;

use super::lettering::{Lettering, letterings};
use super::thread_count;
use crate::scene::item::{Item, Scene, Shape, Text};
use crate::space::{Rect, Screen};

/// Of the points in one cell of this size, in pixels of the picture, one is drawn.
const CELL: f64 = 0.35;
/// Points further out than this, in pixels, are drawn there.
pub(super) const FAR: f64 = 1e6;

/// The outlines of a scene's shapes, dashed lines apart, and of its texts at a scale.
#[derive(Default)]
pub(super) struct Outlines {
    /// By the shape and whether its lines are closed.
    by_shape: BTreeMap<Key, Vec<Outline>>,
    /// By where the text is in memory, which the scene keeps.
    by_text: BTreeMap<usize, Vec<Lettering>>,
}

/// Where a shape is in memory, which the scene keeps, and whether its lines are closed.
type Key = (usize, bool);

/// The outline of a part of a shape.
pub(super) struct Outline {
    /// What it lies in, in scene pixels.
    pub(super) bounds: Rect,
    /// Its corners, in pixels of the picture.
    pub(super) points: Vec<Point>,
}

impl Outlines {
    /// The outlines of a scene at so many pixels per logical pixel.
    pub(super) fn new(scene: &Scene, scale: f64) -> Self {
        let mut parts = Parts::default();
        parts.collect(&scene.items);
        let Parts { shapes, texts } = parts;
        let shapes: Vec<(Key, &Shape)> = shapes.into_iter().collect();
        let threads = thread_count().min(shapes.len() + texts.len()).max(1);
        let of_thread = |first: usize| {
            let shapes = shapes.iter().skip(first).step_by(threads);
            let texts = texts.iter().skip(first).step_by(threads);
            Self {
                by_shape: shapes.map(|(key, shape)| (*key, outlines_of(shape, key.1, scale))).collect(),
                by_text: texts.map(|text| (address_of(text), letterings(text, scale))).collect(),
            }
        };
        std::thread::scope(|scope| {
            let of_thread = &of_thread;
            let others: Vec<_> = (1..threads).map(|first| scope.spawn(move || of_thread(first))).collect();
            let mut all = of_thread(0);
            for other in others {
                // Where it panicked, the scope does when it ends.
                let other = other.join().unwrap_or_default();
                all.by_shape.extend(other.by_shape);
                all.by_text.extend(other.by_text);
            }
            all
        })
    }

    /// Those of a shape of the scene.
    pub(super) fn of(&self, shape: &Arc<Shape>, closed: bool) -> &[Outline] {
        self.by_shape.get(&key_of(shape, closed)).map_or(&[], Vec::as_slice)
    }

    /// Those of the runs of a text of the scene.
    pub(super) fn of_text(&self, text: &Text) -> &[Lettering] {
        self.by_text.get(&address_of(text)).map_or(&[], Vec::as_slice)
    }
}

impl Outline {
    /// The outline of corners that are given in pixels of the picture; `None` where there is none.
    pub(super) fn of_points(points: Vec<Point>, scale: f64) -> Option<Self> {
        let first = points.first()?;
        let (mut low, mut high) = (*first, *first);
        for point in &points {
            low = Point::new(low.x.min(point.x), low.y.min(point.y));
            high = Point::new(high.x.max(point.x), high.y.max(point.y));
        }
        let (width, height) = ((high.x - low.x) / scale, (high.y - low.y) / scale);
        Some(Self { bounds: Rect::new(low.x / scale, low.y / scale, width, height), points })
    }

    /// The corners that lines in these rows hang on (pixels of the picture): of several above them, or below, that
    /// follow one another only the first two and the last two. Where a stroke's edge begins hangs on the line before,
    /// too.
    pub(super) fn near(&self, rows: &Range<f64>) -> impl Iterator<Item = Point> {
        let is_above = |point: &Point| point.y < rows.start;
        let is_below = |point: &Point| point.y > rows.end;
        let points = &self.points;
        let is_far = move |index: usize| {
            let around = index.checked_sub(2).and_then(|first| points.get(first..=index + 2));
            around.is_some_and(|around| around.iter().all(is_above) || around.iter().all(is_below))
        };
        points.iter().enumerate().filter(move |(index, _)| !is_far(*index)).map(|(_, point)| *point)
    }
}

fn key_of(shape: &Arc<Shape>, closed: bool) -> Key {
    (Arc::as_ptr(shape).addr(), closed)
}

fn address_of(text: &Text) -> usize {
    std::ptr::from_ref(text).addr()
}

/// What a scene's outlines are of.
#[derive(Default)]
struct Parts<'a> {
    /// Each once.
    shapes: BTreeMap<Key, &'a Shape>,
    texts: Vec<&'a Text>,
}

impl<'a> Parts<'a> {
    fn collect(&mut self, items: &'a [Item]) {
        for item in items {
            match item {
                Item::Group(group) => self.collect(&group.items),
                Item::Clip { items, .. } => self.collect(items),
                Item::Fill { shape, .. } | Item::Texture { shape, .. } => {
                    self.shapes.insert(key_of(shape, true), shape);
                }
                Item::Stroke { shape, stroke } if stroke.dash.is_none() => {
                    self.shapes.insert(key_of(shape, shape.closed), shape);
                }
                Item::Text(text) => self.texts.push(text),
                Item::Stroke { .. } | Item::Box { .. } => {}
            }
        }
    }
}

fn outlines_of(shape: &Shape, closed: bool, scale: f64) -> Vec<Outline> {
    let outline = |part: &Vec<Screen>| {
        let bounds = bounds_of(part)?;
        Some(Outline { bounds, points: thinned(part, scale, closed) })
    };
    shape.parts.iter().filter_map(outline).collect()
}

/// A position of the scene as one of the picture.
pub(super) fn scaled(at: Screen, scale: f64) -> Point {
    let place = |value: f64| if value.is_nan() { 0.0 } else { (value * scale).clamp(-FAR, FAR) };
    Point::new(place(at.x), place(at.y))
}

/// The nearest point whose coordinates are multiples of 1/256.
pub(super) fn grid(at: Point) -> Point {
    let snap = |value: f64| (value * 256.0).round() / 256.0;
    Point::new(snap(at.x), snap(at.y))
}

/// Scales a part and leaves out points that no eye would miss: of those that follow one another in
/// one cell, the one furthest left (then furthest up) stays, and the ends of an open line do.
///
/// Which one stays does not depend on the direction, so both sides of a border stay the same.
fn thinned(part: &[Screen], scale: f64, closed: bool) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::with_capacity(part.len() / 2 + 2);
    let mut cell = (f64::NAN, f64::NAN);
    for (index, at) in part.iter().enumerate() {
        let point = grid(scaled(*at, scale));
        let here = ((point.x / CELL).floor(), (point.y / CELL).floor());
        let is_end = !closed && (index == 0 || index + 1 == part.len());
        match kept.last_mut() {
            Some(last) if here == cell && !is_end => {
                if (point.x, point.y) < (last.x, last.y) {
                    *last = point;
                }
            }
            _ => kept.push(point),
        }
        cell = if is_end { (f64::NAN, f64::NAN) } else { here };
    }
    kept
}

/// The smallest rectangle around some points; `None` where there is none.
pub(super) fn bounds_of(part: &[Screen]) -> Option<Rect> {
    let first = part.first()?;
    let (mut low, mut high) = (*first, *first);
    for point in part {
        low = Screen::new(low.x.min(point.x), low.y.min(point.y));
        high = Screen::new(high.x.max(point.x), high.y.max(point.y));
    }
    Some(Rect::new(low.x, low.y, high.x - low.x, high.y - low.y))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_go_alike_in_both_directions_and_ends_stay() {
        let at = |step: u32| {
            let along = f64::from(step) * 0.07;
            Screen::new(3.0 + along, 5.0 + 2.0 * libm::sin(along))
        };
        let line: Vec<Screen> = (0..400).map(at).collect();
        let back: Vec<Screen> = line.iter().rev().copied().collect();
        let (there, mut again) = (thinned(&line, 2.0, false), thinned(&back, 2.0, false));
        again.reverse();
        assert_eq!(there, again, "the same points from both sides");
        assert!(there.len() < 300, "{} of 400 points stay", there.len());
        assert_eq!(there.first(), Some(&grid(scaled(line[0], 2.0))), "the first point");
        assert_eq!(there.last(), Some(&grid(scaled(line[399], 2.0))), "the last point");
        assert_eq!(thinned(&line, 100.0, false).len(), 400, "all stay where all can be seen");
        let far = there.windows(2).map(|pair| pair[0].distance(pair[1])).fold(0.0, f64::max);
        assert!(far < 1.0, "no gap of {far} pixels opens");
    }

    #[test]
    fn far_corners_go_where_nothing_near_hangs_on_them() {
        let heights = [0.0, 1.0, 2.0, 3.0, 4.0, 9.0, 20.0, 21.0, 22.0, 23.0, 24.0, 3.0, 30.0, 2.0, 1.0];
        let points = heights.map(|y| Point::new(y * 7.0, y)).to_vec();
        let outline = Outline { bounds: Rect::new(0.0, 0.0, 1.0, 1.0), points };
        let near: Vec<f64> = outline.near(&(8.0..12.0)).map(|point| point.y).collect();
        assert_eq!(near, [0.0, 1.0, 3.0, 4.0, 9.0, 20.0, 21.0, 23.0, 24.0, 3.0, 30.0, 2.0, 1.0]);
    }
}
