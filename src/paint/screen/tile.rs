//! Patterns as small pictures that repeat: a texture costs as much as a fill, however many lines or
//! dots it has.

#![expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a tile is small")]

use std::collections::BTreeMap;

use egui::{Color32, ColorImage, Id, Pos2, TextureHandle, TextureOptions, TextureWrapMode, Vec2, pos2, vec2};

use crate::scene::item::{Color, Motif, Pattern};
use crate::scene::texture::{distance_to_mark, periods};
use crate::space::Screen;

/// The most periods on a side of a tile.
const MOST_PERIODS: u32 = 24;

/// A repeated picture of a pattern, and where it lies.
pub(super) struct Tile {
    /// The picture: white, as opaque as the pattern covers each pixel.
    pub(super) texture: TextureHandle,
    /// What part of its width and height a point of the window is.
    per_point: Vec2,
    anchor: Pos2,
}

impl Tile {
    /// The point of the picture that belongs to a point of the window.
    pub(super) fn uv(&self, at: Pos2) -> Pos2 {
        pos2((at.x - self.anchor.x) * self.per_point.x, (at.y - self.anchor.y) * self.per_point.y)
    }
}

/// What the pixels of a tile depend on: what is repeated, its measures, the window's resolution, and
/// its colours where it has some.
type Key = (Motif, [u64; 3], Option<[[u8; 4]; 2]>);

/// The tiles that a window has made.
type Tiles = BTreeMap<Key, (TextureHandle, [u64; 2])>;

/// The tile of a pattern, from the window's store or made now. With an opaque ground and a colour on
/// it the tile is painted; without it is white and as opaque as the pattern.
pub(super) fn tile_of(ctx: &egui::Context, pattern: &Pattern, colors: Option<(Color, Color)>) -> Tile {
    let pixels_per_point = f64::from(ctx.pixels_per_point());
    let measures = [pattern.spacing, pattern.weight, pixels_per_point].map(f64::to_bits);
    let key: Key = (
        pattern.motif,
        measures,
        colors.map(|(ground, ink)| [ground, ink].map(|one| [one.r, one.g, one.b, one.a])),
    );
    let store = Id::unique("pattern tiles");
    let known = ctx.data_mut(|data| data.get_temp_mut_or_default::<Tiles>(store).get(&key).cloned());
    let (texture, size) = known.unwrap_or_else(|| {
        let (image, size) = draw_tile(pattern, pixels_per_point, colors);
        let options = TextureOptions { wrap_mode: TextureWrapMode::Repeat, ..TextureOptions::LINEAR };
        let made = (ctx.load_texture("pattern", image, options), size.map(f64::to_bits));
        ctx.data_mut(|data| data.get_temp_mut_or_default::<Tiles>(store).insert(key, made.clone()));
        made
    });
    let [width, height] = size.map(f64::from_bits);
    // The anchor's nearest repetition: far ones would lose digits in 32 bits.
    let near = |at: f64, size: f64| at.rem_euclid(size);
    let anchor = pos2(near(pattern.anchor.x, width) as f32, near(pattern.anchor.y, height) as f32);
    Tile { texture, per_point: vec2(width.recip() as f32, height.recip() as f32), anchor }
}

/// Draws whole periods of a pattern, as many as come nearest to whole pixels, and says how large they
/// are in points.
fn draw_tile(
    pattern: &Pattern,
    pixels_per_point: f64,
    colors: Option<(Color, Color)>,
) -> (ColorImage, [f64; 2]) {
    let size = periods(pattern).map(|period| {
        let rest = |count: &u32| {
            let pixels = f64::from(*count) * period * pixels_per_point;
            (pixels - pixels.round()).abs() / f64::from(*count)
        };
        let best = (1..=MOST_PERIODS).min_by(|one, other| rest(one).total_cmp(&rest(other)));
        f64::from(best.unwrap_or(1)) * period
    });
    let pixels = size.map(|side| (side * pixels_per_point).round().max(1.0));
    let scale = [size[0] / pixels[0], size[1] / pixels[1]];
    let cover = |column: u32, row: u32| {
        let at = Screen::new((f64::from(column) + 0.5) * scale[0], (f64::from(row) + 0.5) * scale[1]);
        ((pattern.weight / 2.0 - distance_to_mark(pattern, at)) * pixels_per_point + 0.5).clamp(0.0, 1.0)
    };
    let [columns, rows] = pixels.map(|side| side as u32);
    let shade = |cover: f64| match colors {
        None => Color32::from_white_alpha((cover * 255.0).round() as u8),
        Some((ground, ink)) => {
            let share = cover * f64::from(ink.a) / 255.0;
            let mix = |from: u8, to: u8| {
                (f64::from(from) + share * (f64::from(to) - f64::from(from))).round() as u8
            };
            Color32::from_rgb(mix(ground.r, ink.r), mix(ground.g, ink.g), mix(ground.b, ink.b))
        }
    };
    let colors = (0..rows)
        .flat_map(|row| (0..columns).map(move |column| (column, row)))
        .map(|(x, y)| shade(cover(x, y)));
    (ColorImage::new([columns as usize, rows as usize], colors.collect()), size)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PartSize;

    const HATCH: Motif = Motif::Hatch(PartSize::Unsized);

    #[test]
    fn a_tile_covers_as_much_as_its_pattern_and_joins_itself() {
        for (motif, share) in [
            (HATCH, 2.2 / 7.0),
            (Motif::CrossHatch, 2.0 * 2.2 / 7.0 - (2.2f64 / 7.0) * (2.2 / 7.0)),
            (Motif::Dots, std::f64::consts::PI * 1.1 * 1.1 / (7.0 * 7.0 * 3.0f64.sqrt() / 2.0)),
        ] {
            let pattern = Pattern { motif, spacing: 7.0, weight: 2.2, anchor: Screen::new(0.0, 0.0) };
            for pixels_per_point in [1.0, 1.5, 2.0] {
                let (image, size) = draw_tile(&pattern, pixels_per_point, None);
                let alpha: f64 = image.pixels.iter().map(|pixel| f64::from(pixel.a()) / 255.0).sum();
                let covered = alpha / image.pixels.len() as f64;
                assert!((covered - share).abs() < 0.01, "{motif:?}: {covered}, not {share}");
                let off = size.map(|side| side * pixels_per_point - (side * pixels_per_point).round());
                assert!(off.iter().all(|off| off.abs() < 0.2), "{motif:?}: {size:?} is not whole pixels");
            }
        }
    }
}
