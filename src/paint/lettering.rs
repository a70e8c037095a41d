//! The letters of a scene's texts as a picture draws them, with their halos: polygons on the grid.
//!
//! Shaping a text and widening its letters to a halo takes longer than filling them, so both are done once for all
//! bands of a picture. Not here: in which order they are filled (`raster`).

use vello_cpu::kurbo::{Affine, BezPath, PathEl, StrokeCtx, StrokeOpts, stroke_with};

use super::outlines::Outline;
use super::polygon::{TOLERANCE, each_corner, stroke_style};
use crate::scene::item::{Run, Stroke, Text};
use crate::scene::typeface::{placed_runs, text_outline};
use crate::space::Screen;

/// A run of a text.
pub(super) struct Lettering {
    /// What lies around its letters; nothing where they have no halo.
    pub(super) halo: Vec<Outline>,
    /// Its letters.
    pub(super) letters: Vec<Outline>,
}

/// The runs of a text at so many pixels per logical pixel.
pub(super) fn letterings(text: &Text, scale: f64) -> Vec<Lettering> {
    placed_runs(text).map(|(start, run)| lettering(start, run, scale)).collect()
}

fn lettering(start: Screen, run: &Run, scale: f64) -> Lettering {
    let outline = Affine::translate((start.x, start.y)) * text_outline(&run.text, &run.style);
    let letters: BezPath = Affine::scale(scale) * outline;
    let halo = run.style.halo.map(|(width, color)| stroke_style(Stroke::solid(2.0 * width, color), scale));
    let halo = halo.filter(|style| style.width > 0.0).map_or_else(Vec::new, |style| {
        let mut strokes = StrokeCtx::default();
        stroke_with(&letters, &style, &StrokeOpts::default(), TOLERANCE, &mut strokes);
        polygons(strokes.output().iter(), scale)
    });
    Lettering { halo, letters: polygons(letters, scale) }
}

/// The closed polygons of a path that is given in pixels of the picture.
fn polygons(path: impl IntoIterator<Item = PathEl>, scale: f64) -> Vec<Outline> {
    let mut polygons = Vec::new();
    each_corner(path, |corner, is_first| {
        if is_first {
            polygons.push(Vec::new());
        }
        if let Some(polygon) = polygons.last_mut() {
            polygon.push(corner);
        }
    });
    polygons.into_iter().filter_map(|points| Outline::of_points(points, scale)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::item::{Color, Face};
    use crate::scene::page::text_style;

    #[test]
    fn a_halo_lies_around_its_letters() {
        let style = text_style(12.0, Face::Regular, Color::rgb(0));
        let plain = Text::new("Sum", Screen::new(30.0, 40.0), style);
        let [run] = letterings(&plain, 2.0).try_into().unwrap_or_else(|_| panic!("one run"));
        assert_eq!((run.letters.len(), run.halo.len()), (3, 0), "a polygon for each letter");
        let mut haloed = plain.clone();
        haloed.runs[0].style.halo = Some((1.5, Color::rgb(0xff_ff_ff)));
        let [wide] = letterings(&haloed, 2.0).try_into().unwrap_or_else(|_| panic!("one run"));
        assert_eq!(wide.letters.len(), run.letters.len(), "the same letters");
        for letter in &run.letters {
            let around = letter.bounds.expanded(1.4);
            assert!(wide.halo.iter().any(|halo| halo.bounds.encloses(around)), "{around:?} has no halo");
        }
    }
}
