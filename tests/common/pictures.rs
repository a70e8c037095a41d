//! Comparing pictures: an SVG rasterised by `resvg` as a referee, and how far two pictures differ.
#![expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a picture's sides are small")]

use claims_map::paint::png::Image;
use claims_map::scene::item::Face;
use claims_map::scene::typeface::font_bytes;
use resvg::usvg;

/// What `resvg` makes of an SVG with the bundled fonts.
pub(crate) fn referee(svg: &str, scale: f64) -> Image {
    let mut options = usvg::Options::default();
    for face in [Face::Regular, Face::SemiBold, Face::Italic] {
        options.fontdb_mut().load_font_data(font_bytes(face).to_vec());
    }
    let tree = usvg::Tree::from_str(svg, &options).unwrap();
    let side = |length: f32| (f64::from(length) * scale).round() as u32;
    let (width, height) = (side(tree.size().width()), side(tree.size().height()));
    let mut pixmap = resvg::tiny_skia::Pixmap::new(width, height).unwrap();
    let transform = resvg::tiny_skia::Transform::from_scale(scale as f32, scale as f32);
    resvg::render(&tree, transform, &mut pixmap.as_mut());
    Image { width, height, rgba: pixmap.take() }
}

/// Per mille of the pixels of which a channel differs by more than 32, and the mean difference.
pub(crate) fn difference(one: &Image, other: &Image) -> (f64, f64) {
    assert_eq!((one.width, one.height), (other.width, other.height), "both have one size");
    let pixels = one.rgba.chunks_exact(4).zip(other.rgba.chunks_exact(4));
    let far = |(a, b): (&[u8], &[u8])| a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > 32);
    let count = pixels.filter(|pair| far(*pair)).count();
    let sum: u64 = one.rgba.iter().zip(&other.rgba).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    let total = one.rgba.len() as f64;
    (count as f64 * 4000.0 / total, sum as f64 / total)
}
