//! Comparing pictures: an SVG rasterised by `resvg` as a referee, and how far two pictures differ.
#![expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a picture's sides are small")]

use std::path::Path;
use std::process::Command;

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

/// The same for the mean colours of blocks of so many pixels a side; what is left over at the right and
/// at the foot is left out.
pub(crate) fn block_difference(one: &Image, other: &Image, side: u32) -> (f64, f64) {
    difference(&blocks(one, side), &blocks(other, side))
}

fn blocks(image: &Image, side: u32) -> Image {
    let (width, height) = (image.width / side, image.height / side);
    let mut rgba = Vec::with_capacity((width * height * 4) as usize);
    for (row, column) in (0..height).flat_map(|row| (0..width).map(move |column| (row, column))) {
        let mut sums = [0u32; 4];
        for y in row * side..(row + 1) * side {
            let start = ((y * image.width + column * side) * 4) as usize;
            for pixel in image.rgba[start..start + side as usize * 4].chunks_exact(4) {
                sums.iter_mut().zip(pixel).for_each(|(sum, value)| *sum += u32::from(*value));
            }
        }
        rgba.extend(sums.map(|sum| (sum / (side * side)) as u8));
    }
    Image { width, height, rgba }
}

/// The pixels of a PNG of eight bits a channel, with or without transparency.
pub(crate) fn decoded_png(bytes: &[u8]) -> Image {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let channels = info.color_type.samples();
    let opaque = |pixel: &[u8]| [pixel[0], pixel[1], pixel[2], pixel.get(3).copied().unwrap_or(255)];
    let rgba = pixels[..info.buffer_size()].chunks_exact(channels).flat_map(opaque).collect();
    Image { width: info.width, height: info.height, rgba }
}

/// Runs a program of poppler; `None` where it is missing and nobody requires it.
pub(crate) fn poppler(program: &str, args: &[&str]) -> Option<Vec<u8>> {
    match Command::new(program).args(args).output() {
        Ok(output) => {
            assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
            Some(output.stdout)
        }
        Err(error) => {
            let is_required = std::env::var_os("CLAIMS_MAP_REQUIRE_TOOLS").is_some();
            assert!(!is_required, "{program} is required here, and is missing: {error}");
            None
        }
    }
}

/// What poppler makes of a PDF's first page at so many dots an inch, by way of files in a folder.
pub(crate) fn rasterised_pdf(folder: &Path, pdf: &[u8], dpi: f64) -> Option<Image> {
    let (input, output) = (folder.join("page.pdf"), folder.join("page"));
    std::fs::write(&input, pdf).unwrap();
    let (input, output) = (input.to_str().unwrap(), output.to_str().unwrap());
    poppler("pdftoppm", &["-r", &dpi.to_string(), "-png", "-singlefile", input, output])?;
    Some(decoded_png(&std::fs::read(folder.join("page.png")).unwrap()))
}

/// A PNG of the pixels, to be looked at.
pub(crate) fn encoded_png(image: &Image) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, image.width, image.height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&image.rgba).unwrap();
    writer.finish().unwrap();
    bytes
}
