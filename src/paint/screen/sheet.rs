//! Draws the sheets of a window's map: outlines and lines go from the plane into triangles without
//! anything in between, and into the memory of the frame before.

#![expect(clippy::cast_possible_truncation, reason = "positions in a window are small enough for f32")]

use std::sync::Arc;

use egui::epaint::{Mesh, Vertex, WHITE_UV};
use egui::{Pos2, Shape as EguiShape, TextureId, pos2};
use geo::Coord;

use super::line::Section;
use super::tile::{Tile, tile_of};
use super::{ClippedShapes, color32, egui_rect, paint_screen};
use crate::scene::compose::{pattern_anchor, pattern_of};
use crate::scene::item::{Color, Motif};
use crate::scene::shapes::sight_of;
use crate::scene::sheet::{PlaneFills, PlaneLines, Sheet};
use crate::space::{Bounds, Solids, View};

/// Points nearer than this to the one before, in points of the window, are left out of lines: between
/// them there is no direction.
const LEAST_EDGE: f32 = 1e-3;

/// The memory of triangles that are no longer shown, to be filled again.
#[derive(Debug, Default)]
pub struct MeshPool(Vec<Mesh>);

impl MeshPool {
    /// Takes shapes back that are no longer shown.
    pub fn put(&mut self, shapes: Vec<ClippedShapes>) {
        for shape in shapes.into_iter().flat_map(|clipped| clipped.shapes) {
            if let EguiShape::Mesh(mesh) = shape {
                self.0.extend(Arc::try_unwrap(mesh));
            }
        }
        // The largest is given out first.
        self.0.sort_by_key(|mesh| mesh.indices.capacity());
    }

    fn take(&mut self, texture: TextureId) -> Mesh {
        let mut mesh = self.0.pop().unwrap_or_default();
        mesh.clear();
        mesh.texture_id = texture;
        mesh
    }
}

/// Draws sheets for one view.
#[derive(Debug)]
pub struct SheetPainter<'a> {
    ctx: &'a egui::Context,
    place: Place,
    view: View,
    sight: Bounds,
    clip: egui::Rect,
    pool: &'a mut MeshPool,
    /// The points of a line, in memory that is used again.
    run: Vec<Pos2>,
    out: Vec<ClippedShapes>,
}

/// Where points of the plane stand in the window: as `View` says, with the sums done once.
#[derive(Debug, Clone, Copy)]
struct Place {
    origin: Coord<f64>,
    px_per_m: f64,
}

impl Place {
    fn of(view: &View) -> Self {
        let origin = pattern_anchor(view);
        Self { origin: Coord { x: origin.x, y: origin.y }, px_per_m: view.px_per_m }
    }

    fn point(self, at: Coord<f64>) -> Pos2 {
        // A fused multiplication would be a call on processors of the common kind.
        let (x, y) = (at.x * self.px_per_m, at.y * self.px_per_m);
        pos2((self.origin.x + x) as f32, (self.origin.y - y) as f32)
    }
}

impl<'a> SheetPainter<'a> {
    /// A painter for a view, that fills the memory in `pool` first.
    pub fn new(ctx: &'a egui::Context, view: &View, pool: &'a mut MeshPool) -> Self {
        Self {
            ctx,
            place: Place::of(view),
            view: *view,
            sight: sight_of(view),
            clip: egui_rect(view.viewport),
            pool,
            run: Vec::new(),
            out: Vec::new(),
        }
    }

    /// Draws these sheets, lowest first, clipped by the view's viewport.
    pub fn paint(mut self, sheets: &[Sheet<'_>]) -> Vec<ClippedShapes> {
        for sheet in sheets {
            match sheet {
                Sheet::Items(items) => {
                    let shapes = paint_screen(self.ctx, items).into_iter();
                    self.add(shapes.flat_map(|clipped| clipped.shapes).collect());
                }
                Sheet::Fills(fills) => self.fills(fills),
                Sheet::Lines(lines) => self.lines(lines),
            }
        }
        self.out
    }

    fn add(&mut self, mut shapes: Vec<EguiShape>) {
        match self.out.last_mut() {
            Some(last) => last.shapes.append(&mut shapes),
            None => self.out.push(ClippedShapes { clip: Some(self.clip), shapes }),
        }
    }

    /// Fills outlines: those with a pattern by its picture, one mesh a picture; the others together.
    fn fills(&mut self, fills: &PlaneFills<'_>) {
        let of = (fills, fills.level.solids(fills.topology));
        let mut plain = self.pool.take(TextureId::default());
        let mut textured: Vec<Textured> = Vec::new();
        for fill in &fills.fills {
            match fill.texture {
                None => {
                    let (color, place) = (color32(fill.color), self.place);
                    let vertex = |at| Vertex { pos: place.point(at), uv: WHITE_UV, color };
                    add_outline(&mut plain, of, (fill.shape, self.sight), vertex);
                }
                Some((motif, ink)) => {
                    let number = self.textured(&mut textured, (fill.color, motif, ink));
                    let (place, Textured { tile, mesh, .. }) = (self.place, &mut textured[number]);
                    let color = egui::Color32::WHITE;
                    let vertex = |at| {
                        let pos = place.point(at);
                        Vertex { pos, uv: tile.uv(pos), color }
                    };
                    add_outline(mesh, of, (fill.shape, self.sight), vertex);
                }
            }
        }
        let meshes = std::iter::once(plain).chain(textured.into_iter().map(|one| one.mesh));
        self.add_meshes(meshes);
    }

    /// The number of the mesh with this ground, pattern and colour of the pattern.
    fn textured(&mut self, textured: &mut Vec<Textured>, look: (Color, Motif, Color)) -> usize {
        let known = textured.iter().position(|one| one.look == look);
        known.unwrap_or_else(|| {
            let (ground, motif, ink) = look;
            let pattern = pattern_of(motif, pattern_anchor(&self.view));
            let tile = tile_of(self.ctx, &pattern, Some((ground, ink)));
            let mesh = self.pool.take(tile.texture.id());
            textured.push(Textured { look, tile, mesh });
            textured.len() - 1
        })
    }

    fn lines(&mut self, lines: &PlaneLines<'_>) {
        let section = Section::of(self.ctx, lines.stroke.width as f32);
        let mut mesh = self.pool.take(section.texture.id());
        let (color, sight) = (color32(lines.stroke.color), self.sight);
        let is_seen = |edge: &[Coord<f64>]| Bounds::of(edge).is_some_and(|edge| edge.touches(sight));
        for (arc, is_whole) in lines.in_sight(sight) {
            let points = lines.level.arc(arc);
            if is_whole {
                self.run(points);
                section.add(&mut mesh, &self.run, color);
                continue;
            }
            let mut start = 0;
            while start + 1 < points.len() {
                let seen = points[start..].windows(2).take_while(|edge| is_seen(edge)).count();
                if seen > 0 {
                    self.run(&points[start..=start + seen]);
                    section.add(&mut mesh, &self.run, color);
                }
                start += seen + 1;
            }
        }
        self.add_meshes(std::iter::once(mesh));
    }

    /// Brings the points of a line into the window.
    fn run(&mut self, points: &[Coord<f64>]) {
        self.run.clear();
        for at in points {
            let at = self.place.point(*at);
            let is_apart = |last: &Pos2| last.distance_sq(at) > LEAST_EDGE * LEAST_EDGE;
            if self.run.last().is_none_or(is_apart) {
                self.run.push(at);
            }
        }
    }

    fn add_meshes(&mut self, meshes: impl Iterator<Item = Mesh>) {
        let mut shapes = Vec::new();
        for mesh in meshes {
            if mesh.indices.is_empty() {
                self.pool.0.insert(0, mesh);
            } else {
                shapes.push(EguiShape::mesh(mesh));
            }
        }
        self.add(shapes);
    }
}

/// A mesh of outlines with one pattern.
struct Textured {
    look: (Color, Motif, Color),
    tile: Tile,
    mesh: Mesh,
}

/// Adds the triangles of an outline that may be in sight.
fn add_outline(
    target: &mut Mesh,
    (of, solids): (&PlaneFills<'_>, &Solids),
    (shape, sight): (usize, Bounds),
    vertex: impl Fn(Coord<f64>) -> Vertex,
) {
    for piece in of.topology.pieces_of(shape) {
        let (corners, triangles) = solids.piece(of.level, piece);
        let is_in_sight = || of.topology.piece_bounds(piece).is_some_and(|bounds| bounds.touches(sight));
        if triangles.is_empty() || !is_in_sight() {
            continue;
        }
        let first = target.vertices.len() as u32;
        target.vertices.extend(corners.map(&vertex));
        target.indices.extend(triangles.iter().map(|corner| first + corner));
    }
    for speck in of.level.specks_of(shape).iter().filter(|speck| speck.bounds().touches(sight)) {
        let first = target.vertices.len() as u32;
        target.vertices.extend(speck.corners().map(&vertex));
        target.indices.extend([0, 1, 2, 0, 2, 3].map(|corner| first + corner));
    }
}
