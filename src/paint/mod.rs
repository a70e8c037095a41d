//! Painters: the same functions over the same items, one file for each kind of output.
//!
//! `raster` turns a scene into pixels, `png` writes them, with what `xmp` says of them; `svg` writes the
//! scene itself; `screen` draws it into the window; `html` writes a page that derives and draws the map
//! again where it is read. `cut` is what a painter needs that shows a pattern or a frame without clipping.
//! Not here: what is drawn, where and in which colour (`scene`).
#![warn(clippy::wildcard_enum_match_arm)]

use std::num::NonZero;

use crate::scene::item::{Shape, Stroke};
use crate::space::Rect;

mod cut;
pub mod html;
mod lettering;
mod outlines;
mod packing;
pub mod pdf;
pub mod png;
mod polygon;
mod raster;
#[cfg(feature = "window")]
pub mod screen;
pub mod svg;
pub mod xmp;

/// The part of a shape's bounds that a picture of this size shows; `None` where it shows nothing.
fn seen_bounds(shape: &Shape, width: f64, height: f64) -> Option<Rect> {
    let bounds = shape.bounds()?;
    let (x, y) = (bounds.x.max(0.0), bounds.y.max(0.0));
    let (right, bottom) = (bounds.right().min(width), bounds.bottom().min(height));
    (x < right && y < bottom).then(|| Rect::new(x, y, right - x, bottom - y))
}

/// The lengths of a line's dashes and gaps; `None` where it is solid, or dashed so finely (less than
/// a quarter of a pixel) that it looks so and would take for ever to draw.
fn visible_dash(stroke: Stroke, scale: f64) -> Option<(f64, f64)> {
    stroke.dash.filter(|(dash, gap)| *dash >= 0.0 && *gap > 0.0 && (dash + gap) * scale >= 0.25)
}

/// How many threads draw: as many as there are processors, up to eight.
fn thread_count() -> usize {
    std::thread::available_parallelism().map_or(1, NonZero::get).min(8)
}
