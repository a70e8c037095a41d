//! Draws the sheets of a window's map into triangles, and moves these with the view: most frames of
//! dragging and zooming make nothing anew.

#![expect(clippy::cast_possible_truncation, reason = "positions in a window are small enough for f32")]

use std::sync::Arc;

use egui::epaint::{Mesh, Vertex, WHITE_UV};
use egui::{Color32, Pos2, Shape as EguiShape, TextureId, pos2};
use geo::Coord;

use super::color32;
use super::line::Section;
use super::tile::{Tile, tile_of};
use crate::scene::compose::pattern_anchor;
use crate::scene::item::{Color, Motif};
use crate::scene::shapes::sight_of;
use crate::scene::sheet::{PlaneFills, PlaneLines, Sheet};
use crate::scene::texture::pattern_of;
use crate::space::{Bounds, Solids, View};

/// Points nearer than this to the one before, in points of the window, are left out of lines: between
/// them there is no direction.
const LEAST_EDGE: f32 = 1e-3;
/// How far around the viewport triangles are made, in parts of its width and height: as far the map can
/// be dragged without new ones.
const AROUND: f64 = 0.25;
/// How much larger or smaller triangles may become before they are made anew: more than from one level of
/// detail to the next.
const MOST_ZOOM: f64 = 2.1;
/// How often triangles are moved before they are made anew: each time rounds them to 32 bits.
const MOST_MOVES: u32 = 500;

/// The memory of triangles that are no longer shown, to be filled again.
#[derive(Debug, Default)]
pub struct MeshPool(Vec<Mesh>);

impl MeshPool {
    /// Takes triangles back that are no longer shown.
    pub fn put(&mut self, sheets: impl IntoIterator<Item = PaintedSheets>) {
        let meshes = sheets.into_iter().flat_map(|one| one.meshes);
        self.0.extend(meshes.filter_map(|one| Arc::try_unwrap(one.mesh).ok()));
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

/// What a window's map shows of the plane, as triangles.
#[derive(Debug)]
pub struct PaintedSheets {
    meshes: Vec<PaintedMesh>,
    /// Where the triangles stand now.
    place: Place,
    /// The scale at which they were made.
    made_px_per_m: f64,
    moves: u32,
    /// What part of the plane they cover.
    covered: Bounds,
}

#[derive(Debug)]
struct PaintedMesh {
    mesh: Arc<Mesh>,
    sort: MeshKind,
}

/// How a mesh moves.
#[derive(Debug, Clone, Copy)]
enum MeshKind {
    /// Its corners are points of the plane.
    Plain,
    /// The same, and they show a pattern that keeps its size.
    Textured(Look),
    /// Its corners stand in pairs beside points of the plane, as far off as `reach`.
    Line { width: f64, may_thin: bool, reach: f32 },
}

/// A ground, the pattern on it, and the pattern's colour.
type Look = (Color, Motif, Color);

/// What sheets are drawn for.
#[derive(Debug, Clone, Copy)]
pub struct Sighting<'a> {
    /// The window.
    pub ctx: &'a egui::Context,
    /// The view.
    pub view: &'a View,
    /// What part of their width borders have.
    pub border_share: f64,
}

impl Sighting<'_> {
    fn tile(&self, (ground, motif, ink): Look) -> Tile {
        let pattern = pattern_of(motif, pattern_anchor(self.view));
        tile_of(self.ctx, &pattern, Some((ground, ink)))
    }

    fn section(&self, width: f64, may_thin: bool) -> Section {
        let share = if may_thin { self.border_share } else { 1.0 };
        Section::of(self.ctx, (width * share) as f32)
    }
}

/// Where points of the plane stand in the window: as `View` says, with the sums done once.
#[derive(Debug, Clone, Copy, PartialEq)]
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

/// The part of the plane for which a view's triangles are made.
pub fn covered_by(view: &View) -> Bounds {
    let port = view.viewport;
    let wide = port.expanded(AROUND * port.width.max(port.height));
    sight_of(&View { viewport: wide, ..*view })
}

impl PaintedSheets {
    /// Draws sheets, lowest first, into the memory in `pool`. They hold what lies in `covered_by(view)`.
    pub fn new(sheets: &[Sheet<'_>], sighting: Sighting<'_>, pool: &mut MeshPool) -> Self {
        let place = Place::of(sighting.view);
        let covered = covered_by(sighting.view);
        let mut painter = SheetPainter { sighting, place, covered, pool, run: Vec::new(), out: Vec::new() };
        for sheet in sheets {
            match sheet {
                Sheet::Fills(fills) => painter.fills(fills),
                Sheet::Lines(lines) => painter.lines(lines),
            }
        }
        Self { meshes: painter.out, place, made_px_per_m: place.px_per_m, moves: 0, covered }
    }

    /// True where these triangles, moved, show all of a view, as it would be drawn anew. Nothing is drawn
    /// outside of `whole`.
    pub fn reach(&self, view: &View, whole: Bounds) -> bool {
        let zoom = view.px_per_m / self.made_px_per_m;
        let is_covered = |seen| self.covered.encloses(seen);
        self.moves < MOST_MOVES
            && (MOST_ZOOM.recip()..=MOST_ZOOM).contains(&zoom)
            && sight_of(view).clipped(whole).is_none_or(is_covered)
    }

    /// Moves the triangles to a view; patterns keep their size, lines have the width that they have there.
    pub fn move_to(&mut self, sighting: Sighting<'_>) {
        let (from, to) = (self.place, Place::of(sighting.view));
        if from == to {
            return;
        }
        let scale = to.px_per_m / from.px_per_m;
        let shift = [to.origin.x - scale * from.origin.x, to.origin.y - scale * from.origin.y];
        let (scale, [right, down]) = (scale as f32, shift.map(|one| one as f32));
        let moved = |at: Pos2| pos2(scale * at.x + right, scale * at.y + down);
        for PaintedMesh { mesh, sort } in &mut self.meshes {
            let mesh = Arc::make_mut(mesh);
            match sort {
                MeshKind::Plain => mesh.vertices.iter_mut().for_each(|one| one.pos = moved(one.pos)),
                MeshKind::Textured(look) => {
                    let tile = sighting.tile(*look);
                    for vertex in &mut mesh.vertices {
                        vertex.pos = moved(vertex.pos);
                        vertex.uv = tile.uv(vertex.pos);
                    }
                }
                MeshKind::Line { width, may_thin, reach } => {
                    let section = sighting.section(*width, *may_thin);
                    section.move_lines(mesh, *reach, moved);
                    *reach = section.reach;
                }
            }
        }
        self.place = to;
        self.moves += 1;
    }

    /// The triangles, lowest first.
    pub fn shapes(&self) -> impl Iterator<Item = EguiShape> {
        self.meshes.iter().map(|one| EguiShape::Mesh(Arc::clone(&one.mesh)))
    }
}

/// Draws sheets into triangles.
struct SheetPainter<'a> {
    sighting: Sighting<'a>,
    place: Place,
    covered: Bounds,
    pool: &'a mut MeshPool,
    /// The points of a line, in memory that is used again.
    run: Vec<Pos2>,
    out: Vec<PaintedMesh>,
}

impl SheetPainter<'_> {
    /// Fills outlines: those with a pattern by its picture, one mesh a picture; the others together.
    fn fills(&mut self, fills: &PlaneFills<'_>) {
        let (solids, place) = (fills.level.solids(fills.topology), self.place);
        let mut plain = self.pool.take(TextureId::default());
        let mut textured: Vec<(Look, Tile, Mesh)> = Vec::new();
        for fill in &fills.fills {
            let Some((motif, ink)) = fill.texture else {
                let color = color32(fill.color);
                let vertex = |at| Vertex { pos: place.point(at), uv: WHITE_UV, color };
                add_outline(&mut plain, fills, solids, fill.shape, self.covered, vertex);
                continue;
            };
            let look = (fill.color, motif, ink);
            let known = textured.iter().position(|(other, ..)| *other == look);
            let number = known.unwrap_or_else(|| {
                let tile = self.sighting.tile(look);
                let mesh = self.pool.take(tile.texture.id());
                textured.push((look, tile, mesh));
                textured.len() - 1
            });
            let (_, tile, mesh) = &mut textured[number];
            let vertex = |at| {
                let pos = place.point(at);
                Vertex { pos, uv: tile.uv(pos), color: Color32::WHITE }
            };
            add_outline(mesh, fills, solids, fill.shape, self.covered, vertex);
        }
        self.add(plain, MeshKind::Plain);
        for (look, _, mesh) in textured {
            self.add(mesh, MeshKind::Textured(look));
        }
    }

    fn lines(&mut self, lines: &PlaneLines<'_>) {
        let section = self.sighting.section(lines.stroke.width, lines.may_thin);
        let mut mesh = self.pool.take(section.texture.id());
        let (color, covered) = (color32(lines.stroke.color), self.covered);
        let is_seen = |edge: &[Coord<f64>]| Bounds::of(edge).is_some_and(|edge| edge.touches(covered));
        for (arc, is_whole) in lines.in_sight(covered) {
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
        let (width, may_thin, reach) = (lines.stroke.width, lines.may_thin, section.reach);
        self.add(mesh, MeshKind::Line { width, may_thin, reach });
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

    fn add(&mut self, mesh: Mesh, sort: MeshKind) {
        if mesh.indices.is_empty() {
            self.pool.0.insert(0, mesh);
        } else {
            self.out.push(PaintedMesh { mesh: Arc::new(mesh), sort });
        }
    }
}

/// Adds the triangles of an outline that may be in sight.
fn add_outline(
    target: &mut Mesh,
    of: &PlaneFills<'_>,
    solids: &Solids,
    shape: usize,
    sight: Bounds,
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
