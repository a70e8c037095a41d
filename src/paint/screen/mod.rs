//! Draws scene items into the window, as shapes of `egui`.
//!
//! Fills and strokes become triangles, textures the same triangles with a repeated picture of the
//! pattern; what follows one another goes into one mesh. A frame in which nothing changed only copies
//! references; one in which the map moved moves the triangles that it has (`sheet`).

#![expect(clippy::cast_possible_truncation, reason = "positions in a window are small enough for f32")]

use std::sync::Arc;

mod line;
mod scaled;
mod sheet;
mod tile;

pub use self::scaled::scaled;
pub use self::sheet::{MeshPool, PaintedSheets, Sighting, covered_by};
use egui::epaint::{
    Mesh, PathShape, PathStroke, TessellationOptions, Tessellator, TextShape, Vertex, WHITE_UV,
};
use egui::{Color32, FontFamily, FontId, Pos2, Shape as EguiShape, pos2, vec2};
use geo::Coord;

use self::tile::tile_of;
use crate::scene::item::{Color, Face, Item, Pattern, Shape, Stroke, Text, TextStyle};
use crate::scene::typeface::placed_runs;
use crate::space::{Rect, Screen, triangulate};

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
    let tessellator =
        Tessellator::new(ctx.pixels_per_point(), TessellationOptions::default(), [1, 1], Vec::new());
    let mut painter = ScreenPainter {
        ctx,
        tessellator,
        out: Vec::new(),
        clip: None,
        mesh: Mesh::default(),
        textures: Vec::new(),
    };
    painter.items(items);
    painter.flush();
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
    tessellator: Tessellator,
    out: Vec<ClippedShapes>,
    clip: Option<egui::Rect>,
    /// What has been drawn since the last shape of another sort.
    mesh: Mesh,
    /// The textures over it, one mesh for each pattern. They wait until something else than a fill
    /// comes, so that thousands of textured areas are a few meshes: areas do not lie over one another.
    textures: Vec<Mesh>,
}

impl ScreenPainter<'_> {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Group(group) => self.items(&group.items),
                Item::Clip { rect, items } => {
                    let before = self.change_clip(Some(egui_rect(*rect)));
                    self.items(items);
                    self.change_clip(before);
                }
                Item::Fill { shape, color } => self.fill(shape, *color),
                Item::Stroke { shape, stroke } => self.stroke(shape, *stroke),
                Item::Texture { shape, pattern, color } => self.texture(shape, pattern, *color),
                Item::Box { rect, radius, fill, stroke } => self.push(boxed(*rect, *radius, *fill, *stroke)),
                Item::Text(text) => {
                    for shape in self.text(text) {
                        self.push(shape);
                    }
                }
            }
        }
    }

    fn change_clip(&mut self, clip: Option<egui::Rect>) -> Option<egui::Rect> {
        self.flush();
        std::mem::replace(&mut self.clip, clip)
    }

    fn push(&mut self, shape: EguiShape) {
        self.flush();
        self.add(shape);
    }

    fn add(&mut self, shape: EguiShape) {
        match self.out.last_mut() {
            Some(last) if last.clip == self.clip => last.shapes.push(shape),
            _ => self.out.push(ClippedShapes { clip: self.clip, shapes: vec![shape] }),
        }
    }

    /// Ends the mesh.
    fn flush(&mut self) {
        let mesh = std::mem::take(&mut self.mesh);
        let meshes = std::iter::once(mesh).chain(std::mem::take(&mut self.textures));
        for mesh in meshes.filter(|mesh| !mesh.indices.is_empty()) {
            self.add(EguiShape::mesh(mesh));
        }
    }

    fn fill(&mut self, shape: &Shape, color: Color) {
        let color = color32(color);
        add_triangles(&mut self.mesh, shape, |at| Vertex { pos: point(at), uv: WHITE_UV, color });
    }

    fn texture(&mut self, shape: &Shape, pattern: &Pattern, color: Color) {
        let tile = tile_of(self.ctx, pattern, None);
        let (id, color) = (tile.texture.id(), color32(color));
        let known = self.textures.iter().position(|mesh| mesh.texture_id == id);
        let number = known.unwrap_or_else(|| {
            self.textures.push(Mesh::with_texture(id));
            self.textures.len() - 1
        });
        let mesh = &mut self.textures[number];
        add_triangles(mesh, shape, |at| {
            let pos = point(at);
            Vertex { pos, uv: tile.uv(pos), color }
        });
    }

    fn stroke(&mut self, shape: &Shape, stroke: Stroke) {
        if !self.textures.is_empty() {
            self.flush();
        }
        let line = egui::Stroke::new(stroke.width as f32, color32(stroke.color));
        let mut points: Vec<Pos2> = Vec::new();
        for part in &shape.parts {
            points.clear();
            points.extend(part.iter().map(|at| point(*at)));
            if let Some((dash, gap)) = stroke.dash {
                if shape.closed {
                    points.extend(points.first().copied());
                }
                for dashed in EguiShape::dashed_line(&points, line, dash as f32, gap as f32) {
                    self.tessellator.tessellate_shape(dashed, &mut self.mesh);
                }
                continue;
            }
            let path = PathShape {
                points: std::mem::take(&mut points),
                closed: shape.closed,
                fill: Color32::TRANSPARENT,
                stroke: PathStroke::new(line.width, line.color),
            };
            self.tessellator.tessellate_path(&path, &mut self.mesh);
            // Its memory is used again.
            points = path.points;
        }
    }

    /// A line of text over its halo. The halo is the line itself, shifted in eight directions.
    fn text(&self, text: &Text) -> Vec<EguiShape> {
        let (mut halos, mut letters): (Vec<EguiShape>, Vec<EguiShape>) = (Vec::new(), Vec::new());
        for (start, run) in placed_runs(text) {
            let style = &run.style;
            let galley = self.ctx.fonts_mut(|fonts| fonts.layout_job(job(&run.text, style)));
            let baseline = galley.rows.first().map_or(style.size as f32, |row| {
                row.pos.y + row.glyphs.first().map_or(style.size as f32, |glyph| glyph.pos.y)
            });
            let at = pos2(start.x as f32, start.y as f32 - baseline);
            if let Some((width, color)) = style.halo {
                for step in 0u8..8 {
                    let (sin, cos) = libm::sincosf(f32::from(step) * std::f32::consts::TAU / 8.0);
                    let shifted = at + vec2(cos, sin) * width as f32;
                    let halo = TextShape::new(shifted, Arc::clone(&galley), color32(color));
                    halos.push(halo.with_override_text_color(color32(color)).into());
                }
            }
            letters.push(TextShape::new(at, galley, color32(style.color)).into());
        }
        halos.append(&mut letters);
        halos
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

/// A rectangle of the scene as one of the window.
pub fn egui_rect(rect: Rect) -> egui::Rect {
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

/// Adds a shape's triangles to a mesh.
fn add_triangles(target: &mut Mesh, shape: &Shape, vertex: impl Fn(Screen) -> Vertex) {
    let ring = |part: &Vec<Screen>| part.iter().map(|at| Coord { x: at.x, y: at.y }).collect();
    let rings: Vec<Vec<Coord<f64>>> = shape.parts.iter().map(ring).collect();
    let mesh = triangulate(&rings);
    let first = target.vertices.len() as u32;
    let points = rings.iter().flatten().chain(&mesh.extra).map(|at| Screen::new(at.x, at.y));
    target.vertices.extend(points.map(vertex));
    target.indices.extend(mesh.triangles.iter().map(|corner| first + corner));
}
