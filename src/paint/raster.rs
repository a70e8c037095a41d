//! Turns a scene into pixels, some rows at a time.
//!
//! The bytes depend neither on the machine nor on how the rows are grouped. Every outline becomes a
//! polygon whose corners are whole multiples of 1/256 pixel before the rasteriser sees it: such
//! numbers are exact in its 32-bit floats wherever a band begins, and they swallow the last-bit
//! differences between mathematical libraries. The rasteriser itself runs at a vector level that
//! never fuses a multiplication with an addition.

use std::ops::Range;
use std::sync::Arc;

use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{
    Affine, BezPath, Circle, Rect as KurboRect, Shape as _, Stroke as KurboStroke, StrokeCtx, StrokeOpts,
    stroke_with,
};
use vello_cpu::peniko::Fill;
use vello_cpu::{Level, Pixmap, RenderContext, RenderSettings, Resources};

use super::outlines::{Outline, Outlines, bounds_of, grid, scaled};
use super::polygon::{THIN_PX, TOLERANCE, push_flat, push_polygon, stroke_style};
use super::seen_bounds;
use crate::scene::item::{Color, Item, Pattern, Scene, Shape, Stroke, Text};
use crate::scene::texture::{Marks, marks};
use crate::space::{Rect, Screen};

/// A band begins at a multiple of this many rows, as the rasteriser's tiles do.
pub(super) const TILE: u32 = 4;

/// Some rows of a picture.
#[derive(Debug, Clone, Copy)]
pub(super) struct Band {
    /// Pixels per logical pixel of the scene.
    pub(super) scale: f64,
    /// Width of the picture in pixels.
    pub(super) width: u16,
    /// The first row, a multiple of [`TILE`].
    pub(super) top: u16,
    /// How many rows.
    pub(super) rows: u16,
}

/// The vector level that gives the same bytes on every machine.
///
/// AVX2, AVX-512 and NEON fuse a multiplication with an addition, which changes some pixels by one step in
/// 255. SSE2, which every x86-64 processor has, does not, and gives what plain arithmetic gives; that is
/// what all other processors do, and a program that was built for one with AVX2. No level here uses
/// approximate reciprocals, which differ between makers. Tests hold both.
pub(super) fn portable_level() -> Level {
    #[cfg(target_arch = "x86_64")]
    if Level::baseline().as_avx2().is_none() {
        return Level::baseline();
    }
    Level::fallback()
}

/// Where bands are drawn one after another, in memory that is used again.
pub(super) struct Canvas {
    context: RenderContext,
    resources: Resources,
    pixels: Pixmap,
    path: BezPath,
    strokes: StrokeCtx,
}

impl Canvas {
    /// A canvas that draws at a vector level.
    pub(super) fn new(level: Level) -> Self {
        Self {
            context: RenderContext::new_with(1, 1, RenderSettings { level, num_threads: 0 }),
            resources: Resources::new(),
            pixels: Pixmap::new(1, 1),
            path: BezPath::new(),
            strokes: StrokeCtx::default(),
        }
    }

    /// Draws the rows of a band: red, green, blue and opacity of each pixel, premultiplied. What it had before is gone.
    ///
    /// `outlines` are the scene's at the band's scale.
    pub(super) fn rasterise(&mut self, scene: &Scene, outlines: &Outlines, band: Band) -> &mut Pixmap {
        let Self { context, resources, pixels, path, strokes } = self;
        context.reset_and_resize(band.width, band.rows);
        context.set_transform(Affine::translate((0.0, -f64::from(band.top))));
        let (top, rows) = (f64::from(band.top), f64::from(band.rows));
        let mut painter = Painter {
            context,
            outlines,
            rows: top..top + rows,
            scale: band.scale,
            seen: Rect::new(0.0, top / band.scale, f64::from(band.width) / band.scale, rows / band.scale),
            whole: (scene.width, scene.height),
            path,
            strokes,
        };
        painter.items(&scene.items);
        pixels.resize(band.width, band.rows);
        context.flush();
        context.render(&mut *pixels, resources);
        pixels
    }
}

struct Painter<'a> {
    context: &'a mut RenderContext,
    outlines: &'a Outlines,
    /// The rows that the band shows, in pixels of the picture.
    rows: Range<f64>,
    scale: f64,
    /// What the band shows, in scene pixels.
    seen: Rect,
    /// Width and height of the picture, in scene pixels. Patterns are cut to this and not to `seen`,
    /// so that their lines have the same ends in every band.
    whole: (f64, f64),
    /// The polygon being built, in pixels of the picture.
    path: &'a mut BezPath,
    strokes: &'a mut StrokeCtx,
}

impl Painter<'_> {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Group(group) => self.items(&group.items),
                Item::Clip { rect, items } => self.clip(*rect, items),
                Item::Fill { shape, color } => self.fill_shape(shape, *color),
                Item::Stroke { shape, stroke } => self.stroke_shape(shape, *stroke),
                Item::Texture { shape, pattern, color } => self.texture(shape, pattern, *color),
                Item::Box { rect, radius, fill, stroke } => {
                    let outline = outline_of_box(*rect, *radius);
                    if let Some(color) = fill
                        && self.sees(*rect)
                    {
                        self.fill_outline(&outline, *color);
                    }
                    if let Some(stroke) = stroke.filter(|stroke| self.sees(rect.expanded(stroke.width))) {
                        self.stroke_outline(&outline, stroke);
                    }
                }
                Item::Text(text) => self.text(text),
            }
        }
    }

    /// True where something inside this rectangle (scene pixels) may show in the band.
    fn sees(&self, rect: Rect) -> bool {
        // An edge that rounding moves by a pixel is not lost.
        self.seen.intersects(rect.expanded(1.0 / self.scale))
    }

    fn clip(&mut self, rect: Rect, items: &[Item]) {
        if !self.sees(rect) {
            return;
        }
        self.polygon(&outline_of_box(rect, 0.0));
        self.context.set_fill_rule(Fill::NonZero);
        self.context.push_clip_path(self.path);
        self.items(items);
        self.context.pop_clip();
    }

    fn fill_shape(&mut self, shape: &Arc<Shape>, color: Color) {
        if self.rings(shape) {
            self.paint_path(color, Fill::EvenOdd);
        }
    }

    /// Makes `path` the rings that the band may show; false where there are none.
    fn rings(&mut self, shape: &Arc<Shape>) -> bool {
        self.path.truncate(0);
        for outline in self.outlines.of(shape, true) {
            if self.sees(outline.bounds) {
                let near = outline.near(&self.rows);
                push_polygon(self.path, near, true);
            }
        }
        !self.path.is_empty()
    }

    fn stroke_shape(&mut self, shape: &Arc<Shape>, stroke: Stroke) {
        let style = stroke_style(stroke, self.scale);
        let mut line = BezPath::new();
        self.path.truncate(0);
        if stroke.dash.is_some() {
            // Leaving points out would change where the dashes fall.
            for part in &shape.parts {
                if part.len() > 1
                    && bounds_of(part).is_some_and(|bounds| self.sees(bounds.expanded(stroke.width)))
                {
                    line.truncate(0);
                    push_polygon(&mut line, part.iter().map(|at| scaled(*at, self.scale)), shape.closed);
                    self.push_stroke(&line, &style);
                }
            }
        } else {
            let reach = style.width + THIN_PX;
            let rows = self.rows.start - reach..self.rows.end + reach;
            for outline in self.outlines.of(shape, shape.closed) {
                if outline.points.len() > 1 && self.sees(outline.bounds.expanded(stroke.width)) {
                    line.truncate(0);
                    push_polygon(&mut line, outline.near(&rows), shape.closed);
                    self.push_stroke(&line, &style);
                }
            }
        }
        self.paint_path(stroke.color, Fill::NonZero);
    }

    fn texture(&mut self, shape: &Arc<Shape>, pattern: &Pattern, color: Color) {
        let bounds = seen_bounds(shape, self.whole.0, self.whole.1);
        let Some(bounds) = bounds.filter(|bounds| self.sees(*bounds)) else { return };
        if !self.rings(shape) {
            return;
        }
        self.context.set_fill_rule(Fill::EvenOdd);
        self.context.push_clip_path(self.path);
        self.path.truncate(0);
        match marks(pattern, bounds) {
            Marks::Lines(lines) => {
                for line in lines {
                    let corners = stripe(line, pattern.weight).map(|at| grid(scaled(at, self.scale)));
                    push_polygon(self.path, corners, true);
                }
            }
            Marks::Dots(dots) => {
                for dot in dots {
                    let circle = Circle::new(scaled(dot, self.scale), pattern.weight / 2.0 * self.scale);
                    push_flat(self.path, circle.path_elements(TOLERANCE));
                }
            }
        }
        self.paint_path(color, Fill::NonZero);
        self.context.pop_clip();
    }

    /// A line of text; no run's halo lies over another's letters.
    fn text(&mut self, text: &Text) {
        let outlines = self.outlines;
        let lettered = || outlines.of_text(text).iter().zip(&text.runs);
        for (lettering, run) in lettered() {
            if let Some((_, color)) = run.style.halo {
                self.fill_polygons(&lettering.halo, color);
            }
        }
        for (lettering, run) in lettered() {
            self.fill_polygons(&lettering.letters, run.style.color);
        }
    }

    /// Fills polygons by the nonzero rule, as far as the band may show them.
    fn fill_polygons(&mut self, polygons: &[Outline], color: Color) {
        self.path.truncate(0);
        for Outline { bounds, points } in polygons {
            if self.sees(*bounds) {
                push_polygon(self.path, points.iter().copied(), true);
            }
        }
        self.paint_path(color, Fill::NonZero);
    }

    /// Fills an outline in scene pixels by the nonzero rule.
    fn fill_outline(&mut self, outline: &BezPath, color: Color) {
        self.polygon(outline);
        self.paint_path(color, Fill::NonZero);
    }

    fn stroke_outline(&mut self, outline: &BezPath, stroke: Stroke) {
        let style = stroke_style(stroke, self.scale);
        self.path.truncate(0);
        self.push_stroke(&(Affine::scale(self.scale) * outline), &style);
        self.paint_path(stroke.color, Fill::NonZero);
    }

    /// Makes `path` the polygon of an outline in scene pixels.
    fn polygon(&mut self, outline: &BezPath) {
        self.path.truncate(0);
        push_flat(self.path, Affine::scale(self.scale) * outline);
    }

    /// Adds the polygon of a stroked line, given in pixels of the picture, to `path`.
    fn push_stroke(&mut self, line: &BezPath, style: &KurboStroke) {
        if style.width > 0.0 {
            stroke_with(line, style, &StrokeOpts::default(), TOLERANCE, self.strokes);
            push_flat(self.path, self.strokes.output().iter());
        }
    }

    fn paint_path(&mut self, color: Color, rule: Fill) {
        if self.path.is_empty() || color.a == 0 {
            return;
        }
        self.context.set_paint(AlphaColor::<Srgb>::from_rgba8(color.r, color.g, color.b, color.a));
        self.context.set_fill_rule(rule);
        self.context.fill_path(self.path);
    }
}

/// The outline of a rectangle, in scene pixels.
fn outline_of_box(rect: Rect, radius: f64) -> BezPath {
    let rect = KurboRect::new(rect.x, rect.y, rect.right(), rect.bottom());
    if radius > 0.0 { rounded(rect, radius) } else { rect.to_path(0.01) }
}

/// Distance of a Bézier curve's handles that draws a quarter of a circle of radius 1.
const QUARTER: f64 = 0.552_284_75;

/// A rectangle with round corners, from the left end of its upper edge clockwise, as SVG has it: dashes begin there.
fn rounded(rect: KurboRect, radius: f64) -> BezPath {
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0);
    let handle = radius * (1.0 - QUARTER);
    let (left, top, right, bottom) = (rect.x0, rect.y0, rect.x1, rect.y1);
    let mut path = BezPath::new();
    path.move_to((left + radius, top));
    path.line_to((right - radius, top));
    path.curve_to((right - handle, top), (right, top + handle), (right, top + radius));
    path.line_to((right, bottom - radius));
    path.curve_to((right, bottom - handle), (right - handle, bottom), (right - radius, bottom));
    path.line_to((left + radius, bottom));
    path.curve_to((left + handle, bottom), (left, bottom - handle), (left, bottom - radius));
    path.line_to((left, top + radius));
    path.curve_to((left, top + handle), (left + handle, top), (left + radius, top));
    path.close_path();
    path
}

/// The corners of a line of some width.
fn stripe([from, to]: [Screen; 2], width: f64) -> [Screen; 4] {
    let length = from.distance(to).max(1e-9);
    let (dx, dy) = ((from.y - to.y) / length * width / 2.0, (to.x - from.x) / length * width / 2.0);
    let beside = |at: Screen, side: f64| Screen::new(at.x + side * dx, at.y + side * dy);
    [beside(from, 1.0), beside(to, 1.0), beside(to, -1.0), beside(from, -1.0)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::item::Motif;

    /// Curves, thin lines, textures and blended colours.
    fn scene() -> Scene {
        let at = |step: u32| {
            let along = f64::from(step) * 0.05;
            let reach = 40.0 + 9.0 * libm::sin(along * 7.0);
            Screen::new(60.3 + reach * libm::cos(along), 50.7 + reach * libm::sin(along))
        };
        let ring = Arc::new(Shape { parts: vec![(0..125).map(at).collect()], closed: true });
        let [red, grey] = [Color { r: 200, g: 40, b: 30, a: 140 }, Color { r: 90, g: 90, b: 99, a: 200 }];
        let pattern =
            Pattern { motif: Motif::CrossHatch, spacing: 7.3, weight: 1.1, anchor: Screen::new(3.1, 4.7) };
        let rect = Rect::new(10.4, 80.2, 77.7, 19.9);
        let thin = Stroke { width: 0.7, color: grey, dash: Some((3.3, 1.9)) };
        Scene {
            width: 123.0,
            height: 110.0,
            title: String::new(),
            description: String::new(),
            language: "en",
            day: None,
            record: None,
            left_out: crate::scene::arrange::LeftOut::default(),
            legend: Vec::new(),
            items: vec![
                Item::Box { rect, radius: 6.1, fill: Some(grey), stroke: Some(thin) },
                Item::Fill { shape: Arc::clone(&ring), color: red },
                Item::Texture { shape: Arc::clone(&ring), pattern, color: grey },
                Item::Stroke { shape: ring, stroke: thin },
            ],
        }
    }

    fn drawn(level: Level) -> Vec<u8> {
        let (scene, band) = (scene(), Band { scale: 1.7, width: 209, top: 0, rows: 187 });
        let mut canvas = Canvas::new(level);
        canvas.rasterise(&scene, &Outlines::new(&scene, band.scale), band).data_as_u8_slice().to_vec()
    }

    #[test]
    fn every_machine_draws_the_same_pixels() {
        let portable = portable_level();
        #[cfg(target_arch = "x86_64")]
        assert!(portable.as_avx2().is_none(), "{portable:?} fuses multiplications with additions");
        let pixels = drawn(portable);
        assert!(pixels.iter().any(|value| *value != 0), "something is drawn");
        assert!(pixels == drawn(Level::fallback()), "{portable:?} draws what plain arithmetic draws");
    }
}
