//! Lines as strips of triangles with a picture of their cross-section: two corners a point, and soft
//! edges at any width, where feathered outlines take three or four.

#![expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a picture is small")]

use std::collections::BTreeMap;

use egui::epaint::{Mesh, Vertex};
use egui::{Color32, ColorImage, Id, Pos2, TextureHandle, TextureOptions, Vec2, pos2, vec2};

/// How many pixels the picture of a cross-section has.
const SAMPLES: usize = 64;
/// How many widths are told apart from one pixel to the next.
const STEPS_A_PIXEL: f32 = 32.0;
/// The cosine of the sharpest bend (a right angle) whose edges run on to where they meet; in a sharper
/// one the corner is cut off.
const SHARPEST: f32 = 0.0;

/// A line's cross-section, and how far it reaches.
pub(super) struct Section {
    /// The picture: white, as opaque as the line covers each sample.
    pub(super) texture: TextureHandle,
    /// From the middle of the line to where it covers nothing any more, in points of the window.
    pub(super) reach: f32,
    /// Half the line's width, in points of the window.
    half: f32,
}

/// The cross-sections that a window has drawn, by width and resolution.
type Sections = BTreeMap<[u32; 2], TextureHandle>;

impl Section {
    /// The cross-section of a line of this width (points of the window), from the window's store or drawn
    /// now.
    pub(super) fn of(ctx: &egui::Context, width: f32) -> Self {
        let pixels_per_point = ctx.pixels_per_point();
        // Widths that change with the scale share pictures.
        let width_px = (width * pixels_per_point * STEPS_A_PIXEL).round().max(1.0) / STEPS_A_PIXEL;
        let store = Id::unique("cross-sections");
        let key = [width_px.to_bits(), pixels_per_point.to_bits()];
        let known = ctx.data_mut(|data| data.get_temp_mut_or_default::<Sections>(store).get(&key).cloned());
        let texture = known.unwrap_or_else(|| {
            let made = ctx.load_texture("cross-section", draw(width_px), TextureOptions::LINEAR);
            ctx.data_mut(|data| {
                data.get_temp_mut_or_default::<Sections>(store).insert(key, made.clone());
            });
            made
        });
        Self { texture, reach: reach_px(width_px) / pixels_per_point, half: width / 2.0 }
    }

    /// Adds a line through points of which no two that follow one another are the same. Its ends are half
    /// its width beyond its first and last point, so that lines which meet there close up.
    pub(super) fn add(&self, mesh: &mut Mesh, points: &[Pos2], color: Color32) {
        let ([first, second, ..], Some(last)) = (points, points.last()) else { return };
        mesh.vertices.reserve(2 * points.len());
        mesh.indices.reserve(6 * points.len());
        let mut direction = unit(*second - *first);
        self.pair(mesh, *first - direction * self.half, normal(direction), color);
        for corner in points.windows(3) {
            let turned = unit(corner[2] - corner[1]);
            let (before, after) = (normal(direction), normal(turned));
            let cosine = direction.dot(turned);
            if cosine > SHARPEST {
                self.pair(mesh, corner[1], (before + after) / (1.0 + cosine), color);
            } else {
                self.pair(mesh, corner[1], before, color);
                strip(mesh);
                self.pair(mesh, corner[1], after, color);
            }
            strip(mesh);
            direction = turned;
        }
        self.pair(mesh, *last + direction * self.half, normal(direction), color);
        strip(mesh);
    }

    /// Moves a mesh of lines, drawn with a cross-section that reached this far: the middles of the pairs of
    /// corners go where `moved` says, and the corners stand beside them as this cross-section has it.
    pub(super) fn move_lines(&self, mesh: &mut Mesh, reached: f32, moved: impl Fn(Pos2) -> Pos2) {
        mesh.texture_id = self.texture.id();
        let wider = self.reach / reached;
        for pair in mesh.vertices.chunks_exact_mut(2) {
            let half = (pair[0].pos - pair[1].pos) * (0.5 * wider);
            let middle = moved(pair[0].pos.lerp(pair[1].pos, 0.5));
            pair[0].pos = middle + half;
            pair[1].pos = middle - half;
        }
    }

    /// Adds the two corners beside a point.
    fn pair(&self, mesh: &mut Mesh, at: Pos2, side: Vec2, color: Color32) {
        let side = side * self.reach;
        let corner = |pos, v| Vertex { pos, uv: pos2(0.5, v), color };
        mesh.vertices.extend_from_slice(&[corner(at + side, 0.0), corner(at - side, 1.0)]);
    }
}

/// Joins the last two pairs of corners.
fn strip(mesh: &mut Mesh) {
    let end = mesh.vertices.len() as u32;
    let [left, right, next_left, next_right] = [end - 4, end - 3, end - 2, end - 1];
    mesh.indices.extend_from_slice(&[left, right, next_left, right, next_right, next_left]);
}

/// The direction of a step that is not none.
fn unit(step: Vec2) -> Vec2 {
    step * step.length_sq().sqrt().recip()
}

/// To the left of a direction.
fn normal(direction: Vec2) -> Vec2 {
    vec2(-direction.y, direction.x)
}

/// From the middle of a line to where it covers nothing any more, in pixels: a pixel that is half a
/// pixel outside is just not touched.
fn reach_px(width_px: f32) -> f32 {
    width_px / 2.0 + 0.5
}

/// What part of a pixel a line covers whose middle is so many pixels from the pixel's own.
fn cover(width_px: f32, distance_px: f32) -> f32 {
    (reach_px(width_px) - distance_px).clamp(0.0, width_px.min(1.0))
}

fn draw(width_px: f32) -> ColorImage {
    let sample = |at: usize| {
        let across = (at as f32 + 0.5) / SAMPLES as f32 * 2.0 - 1.0;
        let cover = cover(width_px, across.abs() * reach_px(width_px));
        Color32::from_white_alpha((cover * 255.0).round() as u8)
    };
    ColorImage::new([1, SAMPLES], (0..SAMPLES).map(sample).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cross_section_covers_the_lines_width() {
        for width_px in [0.3, 1.0, 1.5, 4.0] {
            let image = draw(width_px);
            let all: f32 = image.pixels.iter().map(|pixel| f32::from(pixel.a()) / 255.0).sum();
            let covered = all / SAMPLES as f32 * 2.0 * reach_px(width_px);
            assert!((covered - width_px).abs() < 0.02, "{covered} of {width_px}");
        }
    }

    #[test]
    fn a_line_is_as_wide_as_it_is_told_at_every_bend() {
        let ctx = egui::Context::default();
        let section = Section::of(&ctx, 2.0);
        let points = [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(17.0, 7.0), pos2(9.0, 9.0)];
        let mut mesh = Mesh::with_texture(section.texture.id());
        section.add(&mut mesh, &points, Color32::BLACK);
        assert!(mesh.is_valid(), "every corner is there");
        assert_eq!(mesh.vertices.len(), 2 * 5, "two a point, and two more where the bend is sharp");
        for (at, from, to) in [(0.5, 0, 1), (0.5, 1, 2), (0.5, 2, 3)] {
            let middle = points[from] + (points[to] - points[from]) * at;
            let edge = |side: usize| {
                let corners = mesh.vertices.iter().skip(side).step_by(2).map(|vertex| vertex.pos);
                let along = (points[to] - points[from]).normalized();
                let offs = corners.map(|corner| (corner - middle).dot(normal(along)).abs());
                offs.map(|off| (off - section.reach).abs()).fold(f32::MAX, f32::min)
            };
            assert!(edge(0) < 1e-4 && edge(1) < 1e-4, "both edges of edge {from} are at the line's reach");
        }
    }
}
