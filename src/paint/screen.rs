//! Draws scene items into the window, as shapes of `egui`.
//!
//! Fills become triangle meshes once, textures are cut to those triangles, strokes are tessellated
//! once: a frame in which nothing changed only copies references.

#![expect(clippy::cast_possible_truncation, reason = "positions in a window are small enough for f32")]

use std::sync::Arc;

use egui::epaint::{
    Mesh, PathShape, PathStroke, TessellationOptions, Tessellator, TextShape, Vertex, WHITE_UV,
};
use egui::{Color32, FontFamily, FontId, Pos2, Shape as EguiShape, pos2, vec2};
use geo::TriangulateEarcut;

use crate::scene::item::{Align, Color, Face, Item, Motif, Pattern, Shape, Stroke, Text, TextStyle};
use crate::scene::texture::{dots, stripes};
use crate::scene::typeface::text_width;
use crate::space::{Rect, Screen};

/// The name of the semibold face among `egui`'s font families.
pub const SEMIBOLD: &str = "inter-semibold";
/// The name of the italic face among `egui`'s font families.
pub const ITALIC: &str = "inter-italic";

/// Shapes with the rectangle that clips them; `None` for no clip of their own.
#[derive(Debug, Clone)]
pub struct ClippedShapes {
    /// The rectangle, in points of the window.
    pub clip: Option<egui::Rect>,
    /// The shapes, lowest first.
    pub shapes: Vec<EguiShape>,
}

/// Turns items into shapes. Scene pixels are points of the window: the scene's origin is the
/// window's.
pub fn paint_screen(ctx: &egui::Context, items: &[Item]) -> Vec<ClippedShapes> {
    let mut painter = ScreenPainter { ctx, out: Vec::new() };
    painter.items(items, None);
    painter.out
}

/// A colour of the scene as one of `egui`.
pub fn color32(color: Color) -> Color32 {
    Color32::from_rgba_unmultiplied(color.r, color.g, color.b, color.a)
}

/// The font of a scene's face at a size.
pub fn font_id(face: Face, size: f64) -> FontId {
    let family = match face {
        Face::Regular => FontFamily::Proportional,
        Face::SemiBold => FontFamily::Name(SEMIBOLD.into()),
        Face::Italic => FontFamily::Name(ITALIC.into()),
    };
    FontId::new(size as f32, family)
}

struct ScreenPainter<'a> {
    ctx: &'a egui::Context,
    out: Vec<ClippedShapes>,
}

impl ScreenPainter<'_> {
    fn items(&mut self, items: &[Item], clip: Option<egui::Rect>) {
        for item in items {
            match item {
                Item::Group(group) => self.items(&group.items, clip),
                Item::Clip { rect, items } => self.items(items, Some(egui_rect(*rect))),
                Item::Fill { shape, color } => self.push(clip, fill(shape, *color)),
                Item::Stroke { shape, stroke } => {
                    let mesh = self.stroke_mesh(shape, *stroke);
                    self.push(clip, EguiShape::mesh(mesh));
                }
                Item::Texture { shape, pattern, color } => self.push(clip, texture(shape, pattern, *color)),
                Item::Box { rect, radius, fill, stroke } => {
                    self.push(clip, boxed(*rect, *radius, *fill, *stroke));
                }
                Item::Text(text) => {
                    for shape in self.text(text) {
                        self.push(clip, shape);
                    }
                }
            }
        }
    }

    fn push(&mut self, clip: Option<egui::Rect>, shape: EguiShape) {
        match self.out.last_mut() {
            Some(last) if last.clip == clip => last.shapes.push(shape),
            _ => self.out.push(ClippedShapes { clip, shapes: vec![shape] }),
        }
    }

    fn stroke_mesh(&self, shape: &Shape, stroke: Stroke) -> Mesh {
        let pixels_per_point = self.ctx.pixels_per_point();
        let options = TessellationOptions::default();
        let mut tessellator = Tessellator::new(pixels_per_point, options, [1, 1], Vec::new());
        let mut mesh = Mesh::default();
        let line = egui::Stroke::new(stroke.width as f32, color32(stroke.color));
        for part in &shape.parts {
            let mut points: Vec<Pos2> = part.iter().map(|at| point(*at)).collect();
            if let Some((dash, gap)) = stroke.dash {
                if shape.closed {
                    points.extend(points.first().copied());
                }
                for dashed in EguiShape::dashed_line(&points, line, dash as f32, gap as f32) {
                    tessellator.tessellate_shape(dashed, &mut mesh);
                }
                continue;
            }
            let path = PathShape {
                points,
                closed: shape.closed,
                fill: Color32::TRANSPARENT,
                stroke: PathStroke::new(line.width, line.color),
            };
            tessellator.tessellate_path(&path, &mut mesh);
        }
        mesh
    }

    /// A line of text over its halo. The halo is the line itself, shifted in eight directions.
    fn text(&self, text: &Text) -> Vec<EguiShape> {
        let style = &text.style;
        let width = text_width(&text.text, style);
        let x = match style.align {
            Align::Start => text.at.x,
            Align::Middle => text.at.x - width / 2.0,
            Align::End => text.at.x - width,
        };
        let galley = self.ctx.fonts_mut(|fonts| fonts.layout_job(job(&text.text, style)));
        let baseline = galley.rows.first().map_or(style.size as f32, |row| {
            row.pos.y + row.glyphs.first().map_or(style.size as f32, |glyph| glyph.pos.y)
        });
        let mut shapes = Vec::new();
        let at = pos2(x as f32, text.at.y as f32 - baseline);
        if let Some((width, color)) = style.halo {
            for step in 0u8..8 {
                let (sin, cos) = (f32::from(step) * std::f32::consts::TAU / 8.0).sin_cos();
                let shifted = at + vec2(cos, sin) * width as f32;
                let halo = TextShape::new(shifted, Arc::clone(&galley), color32(color));
                shapes.push(halo.with_override_text_color(color32(color)).into());
            }
        }
        shapes.push(TextShape::new(at, galley, color32(style.color)).into());
        shapes
    }
}

fn job(text: &str, style: &TextStyle) -> egui::text::LayoutJob {
    let format = egui::TextFormat {
        font_id: font_id(style.face, style.size),
        extra_letter_spacing: style.letter_spacing as f32,
        color: color32(style.color),
        ..egui::TextFormat::default()
    };
    egui::text::LayoutJob::single_section(text.to_owned(), format)
}

/// A point of the scene as one of the window.
pub fn point(at: Screen) -> Pos2 {
    pos2(at.x as f32, at.y as f32)
}

fn egui_rect(rect: Rect) -> egui::Rect {
    egui::Rect::from_min_size(pos2(rect.x as f32, rect.y as f32), vec2(rect.width as f32, rect.height as f32))
}

fn boxed(rect: Rect, radius: f64, fill: Option<Color>, stroke: Option<Stroke>) -> EguiShape {
    let fill = fill.map_or(Color32::TRANSPARENT, color32);
    let line =
        stroke.map_or(egui::Stroke::NONE, |one| egui::Stroke::new(one.width as f32, color32(one.color)));
    let shape =
        egui::epaint::RectShape::new(egui_rect(rect), radius as f32, fill, line, egui::StrokeKind::Middle);
    EguiShape::Rect(shape)
}

/// Sorts rings into polygons with holes by the even-odd rule and cuts them into triangles.
fn triangles(shape: &Shape) -> Vec<[Screen; 3]> {
    let mut triangles = Vec::new();
    for polygon in polygons_of(shape) {
        let raw = polygon.earcut_triangles_raw();
        let vertex = |index: usize| {
            let [x, y] = raw.vertices[raw.triangle_indices[index]];
            Screen::new(x, y)
        };
        let count = raw.triangle_indices.len() / 3;
        triangles.extend(
            (0..count).map(|index| [vertex(3 * index), vertex(3 * index + 1), vertex(3 * index + 2)]),
        );
    }
    triangles
}

/// A ring lies in as many others as its depth; odd depths are holes in the ring one depth up.
fn polygons_of(shape: &Shape) -> Vec<geo::Polygon<f64>> {
    let ring = |part: &Vec<Screen>| -> geo::LineString<f64> { part.iter().map(|at| (at.x, at.y)).collect() };
    if shape.parts.len() == 1 {
        return vec![geo::Polygon::new(ring(&shape.parts[0]), Vec::new())];
    }
    let holds = |outer: &Vec<Screen>, inner: &Vec<Screen>| {
        inner.first().is_some_and(|at| outer.len() > 2 && contains(outer, *at))
    };
    let depth = |index: usize| {
        let part = &shape.parts[index];
        shape.parts.iter().enumerate().filter(|(other, outer)| *other != index && holds(outer, part)).count()
    };
    let depths: Vec<usize> = (0..shape.parts.len()).map(depth).collect();
    let outers = (0..shape.parts.len()).filter(|index| depths[*index].is_multiple_of(2));
    outers
        .map(|outer| {
            let is_hole = |index: &usize| {
                depths[*index] == depths[outer] + 1 && holds(&shape.parts[outer], &shape.parts[*index])
            };
            let holes = (0..shape.parts.len()).filter(is_hole).map(|index| ring(&shape.parts[index]));
            geo::Polygon::new(ring(&shape.parts[outer]), holes.collect())
        })
        .collect()
}

fn contains(ring: &[Screen], at: Screen) -> bool {
    let mut inside = false;
    let mut from = ring[ring.len() - 1];
    for to in ring {
        if (from.y > at.y) != (to.y > at.y)
            && at.x < (to.x - from.x) * (at.y - from.y) / (to.y - from.y) + from.x
        {
            inside = !inside;
        }
        from = *to;
    }
    inside
}

fn fill(shape: &Shape, color: Color) -> EguiShape {
    let mut mesh = Mesh::default();
    for polygon in polygons_of(shape) {
        let raw = polygon.earcut_triangles_raw();
        let first = mesh.vertices.len();
        let vertex = |[x, y]: &[f64; 2]| Vertex {
            pos: pos2(*x as f32, *y as f32),
            uv: WHITE_UV,
            color: color32(color),
        };
        mesh.vertices.extend(raw.vertices.iter().map(vertex));
        mesh.indices.extend(raw.triangle_indices.iter().map(|index| (first + index) as u32));
    }
    EguiShape::mesh(mesh)
}

/// Adds a convex polygon to a mesh as a fan of triangles.
fn push_convex(mesh: &mut Mesh, polygon: &[Screen], color: Color32) {
    if polygon.len() < 3 {
        return;
    }
    let first = u32::try_from(mesh.vertices.len()).unwrap_or(u32::MAX);
    mesh.vertices.extend(polygon.iter().map(|at| Vertex { pos: point(*at), uv: WHITE_UV, color }));
    for index in 2..u32::try_from(polygon.len()).unwrap_or(0) {
        mesh.add_triangle(first, first + index - 1, first + index);
    }
}

/// Cuts a pattern to the triangles of a shape, so that it ends exactly at the outline.
fn texture(shape: &Shape, pattern: &Pattern, color: Color) -> EguiShape {
    let mut mesh = Mesh::default();
    for triangle in triangles(shape) {
        let bounds = triangle_bounds(&triangle).expanded(pattern.weight);
        match pattern.motif {
            Motif::Hatch | Motif::CrossHatch => {
                for [from, to] in stripes(pattern, bounds) {
                    push_convex(
                        &mut mesh,
                        &cut(stripe_outline(from, to, pattern.weight), &triangle),
                        color32(color),
                    );
                }
            }
            Motif::Dots => {
                for dot in dots(pattern, bounds) {
                    push_convex(&mut mesh, &cut(dot_outline(dot, pattern.weight), &triangle), color32(color));
                }
            }
        }
    }
    EguiShape::mesh(mesh)
}

fn triangle_bounds(triangle: &[Screen; 3]) -> Rect {
    let [a, b, c] = triangle;
    let (left, top) = (a.x.min(b.x).min(c.x), a.y.min(b.y).min(c.y));
    Rect::new(left, top, a.x.max(b.x).max(c.x) - left, a.y.max(b.y).max(c.y) - top)
}

fn stripe_outline(from: Screen, to: Screen, width: f64) -> Vec<Screen> {
    let length = from.distance(to).max(1e-9);
    let (nx, ny) = (-(to.y - from.y) / length * width / 2.0, (to.x - from.x) / length * width / 2.0);
    vec![
        Screen::new(from.x + nx, from.y + ny),
        Screen::new(to.x + nx, to.y + ny),
        Screen::new(to.x - nx, to.y - ny),
        Screen::new(from.x - nx, from.y - ny),
    ]
}

fn dot_outline(centre: Screen, diameter: f64) -> Vec<Screen> {
    let corner = |step: u8| {
        let (sin, cos) = (f64::from(step) * std::f64::consts::TAU / 12.0).sin_cos();
        Screen::new(centre.x + cos * diameter / 2.0, centre.y + sin * diameter / 2.0)
    };
    (0..12).map(corner).collect()
}

/// Cuts a convex polygon to a triangle (Sutherland and Hodgman, 1974).
fn cut(mut polygon: Vec<Screen>, triangle: &[Screen; 3]) -> Vec<Screen> {
    let [a, b, c] = *triangle;
    let turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    for (from, to) in [(a, b), (b, c), (c, a)] {
        let side = |at: Screen| {
            ((to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x)) * turn.signum()
        };
        let mut kept = Vec::with_capacity(polygon.len() + 1);
        for (index, at) in polygon.iter().enumerate() {
            let before = polygon[(index + polygon.len() - 1) % polygon.len()];
            let (here, there) = (side(*at), side(before));
            if (here >= 0.0) != (there >= 0.0) {
                let along = there / (there - here);
                kept.push(Screen::new(
                    before.x + (at.x - before.x) * along,
                    before.y + (at.y - before.y) * along,
                ));
            }
            if here >= 0.0 {
                kept.push(*at);
            }
        }
        polygon = kept;
        if polygon.is_empty() {
            break;
        }
    }
    polygon
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(polygon: &[Screen]) -> f64 {
        let next = |index: usize| polygon[(index + 1) % polygon.len()];
        let cross = |(index, at): (usize, &Screen)| at.x * next(index).y - next(index).x * at.y;
        polygon.iter().enumerate().map(cross).sum::<f64>().abs() / 2.0
    }

    fn square(low: f64, high: f64) -> Vec<Screen> {
        [(low, low), (high, low), (high, high), (low, high)].map(|(x, y)| Screen::new(x, y)).to_vec()
    }

    #[test]
    fn triangles_cover_a_shape_with_a_hole_and_an_island_in_it() {
        let shape =
            Shape { parts: vec![square(4.0, 6.0), square(0.0, 10.0), square(2.0, 8.0)], closed: true };
        let covered: f64 = triangles(&shape).iter().map(|triangle| area(triangle)).sum();
        assert!((covered - (100.0 - 36.0 + 4.0)).abs() < 1e-9, "covered {covered}");
    }

    #[test]
    fn cutting_keeps_what_lies_in_both() {
        let triangle = [Screen::new(0.0, 0.0), Screen::new(10.0, 0.0), Screen::new(0.0, 10.0)];
        assert!((area(&cut(square(1.0, 2.0), &triangle)) - 1.0).abs() < 1e-9, "inside");
        assert!((area(&cut(square(0.0, 10.0), &triangle)) - 50.0).abs() < 1e-9, "half");
        assert!(cut(square(20.0, 30.0), &triangle).is_empty(), "outside");
    }
}
