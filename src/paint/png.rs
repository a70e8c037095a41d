//! Draws a scene as pixels and writes them as PNG.
//!
//! The rasteriser runs at the lowest vector level of the processor family, so that every machine
//! of a family gives the same bytes. Large pictures are drawn in bands, so that memory stays bounded.

use std::io::Write;

use vello_cpu::color::{AlphaColor, Srgb};
use vello_cpu::kurbo::{Affine, BezPath, Cap, Join, Rect as KurboRect, RoundedRect, Shape as _, Stroke as KurboStroke};
use vello_cpu::peniko::Fill;
use vello_cpu::{Level, Pixmap, RenderContext, RenderSettings, Resources};

use crate::scene::item::{Align, Color, Item, Motif, Pattern, Scene, Shape, Stroke, Text};
use crate::scene::texture::{dots, stripes};
use crate::scene::typeface::{text_outline, text_width};
use crate::space::{Rect, Screen};

/// The largest width and height of a picture, in pixels.
pub const MAX_SIDE_PX: u32 = 20_000;
/// The most pixels that are drawn at a time: 64 MiB of them.
const BAND_PIXELS: u64 = 16 * 1024 * 1024;

/// Why a picture could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// Its size is out of range.
    #[error("a picture of {width} × {height} pixels cannot be made; each side must have 1 to {MAX_SIDE_PX} pixels")]
    Size {
        /// Width asked for, in pixels.
        width: f64,
        /// Height asked for, in pixels.
        height: f64,
    },
    /// The encoder failed, which means that the target did.
    #[error("the picture could not be written")]
    Encoding {
        /// What the encoder said.
        #[from]
        source: png::EncodingError,
    },
}

/// A picture as pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Red, green, blue, opacity of each pixel, straight, rows from the top.
    pub rgba: Vec<u8>,
}

/// Draws a scene at `scale` pixels a logical pixel and writes it as PNG (RGB, 8 bits).
///
/// `dpi` is written as `pHYs` where given. The bytes depend on nothing but the arguments.
///
/// # Errors
/// [`PngError::Size`] where a side would have no pixels or more than [`MAX_SIDE_PX`].
pub fn paint_png(scene: &Scene, scale: f64, dpi: Option<f64>, out: &mut dyn Write) -> Result<(), PngError> {
    let (width, height) = pixel_size(scene, scale)?;
    let mut encoder = png::Encoder::new(out, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_source_srgb(png::SrgbRenderingIntent::RelativeColorimetric);
    if let Some(dpi) = dpi {
        let per_metre = (dpi / 0.0254).round().clamp(1.0, f64::from(u32::MAX)) as u32;
        encoder.set_pixel_dims(Some(png::PixelDimensions {
            xppu: per_metre,
            yppu: per_metre,
            unit: png::Unit::Meter,
        }));
    }
    encoder.add_itxt_chunk("Title".to_owned(), scene.title.clone())?;
    encoder.add_itxt_chunk("Description".to_owned(), scene.description.clone())?;
    let mut writer = encoder.write_header()?;
    let mut rows = writer.stream_writer()?;
    for (top, rows_in_band) in bands(width, height) {
        let band = Band { scale, width, top, height: rows_in_band };
        let rgba = rasterise(scene, &band);
        let rgb: Vec<u8> = rgba.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        rows.write_all(&rgb).map_err(png::EncodingError::from)?;
    }
    rows.finish()?;
    Ok(())
}

/// Draws a scene as pixels.
///
/// # Errors
/// [`PngError::Size`], as [`paint_png`].
pub fn paint_rgba(scene: &Scene, scale: f64) -> Result<Image, PngError> {
    let (width, height) = pixel_size(scene, scale)?;
    let mut rgba = Vec::new();
    for (top, height) in bands(width, height) {
        rgba.extend(rasterise(scene, &Band { scale, width, top, height }));
    }
    Ok(Image { width, height, rgba })
}

/// The size in pixels that a scene has at a scale.
///
/// # Errors
/// [`PngError::Size`] where a side would have no pixels or more than [`MAX_SIDE_PX`].
pub fn pixel_size(scene: &Scene, scale: f64) -> Result<(u32, u32), PngError> {
    let (width, height) = ((scene.width * scale).round(), (scene.height * scale).round());
    let is_possible = |side: f64| (1.0..=f64::from(MAX_SIDE_PX)).contains(&side);
    if is_possible(width) && is_possible(height) {
        return Ok((width as u32, height as u32));
    }
    Err(PngError::Size { width, height })
}

/// The bands of a picture: first row and number of rows.
fn bands(width: u32, height: u32) -> Vec<(u32, u32)> {
    let rows = u32::try_from(BAND_PIXELS / u64::from(width)).unwrap_or(u32::MAX).clamp(1, height);
    (0..height).step_by(rows as usize).map(|top| (top, rows.min(height - top))).collect()
}

/// Some rows of a picture.
struct Band {
    scale: f64,
    width: u32,
    top: u32,
    height: u32,
}

fn rasterise(scene: &Scene, band: &Band) -> Vec<u8> {
    let (width, height) = (side(band.width), side(band.height));
    let settings = RenderSettings { level: Level::baseline(), num_threads: 0 };
    let mut context = RenderContext::new_with(width, height, settings);
    let transform = Affine::translate((0.0, -f64::from(band.top))) * Affine::scale(band.scale);
    context.set_transform(transform);
    let mut painter = PngPainter { context };
    painter.items(&scene.items);
    let mut pixmap = Pixmap::new(width, height);
    painter.context.flush();
    painter.context.render(&mut pixmap, &mut Resources::new());
    pixmap.data_as_u8_slice().chunks_exact(4).flat_map(straight).collect()
}

/// A premultiplied pixel as a straight one.
fn straight(pixel: &[u8]) -> [u8; 4] {
    let alpha = u16::from(pixel[3]);
    let channel = |value: u8| if alpha == 0 { 0 } else { (u16::from(value) * 255 / alpha).min(255) as u8 };
    [channel(pixel[0]), channel(pixel[1]), channel(pixel[2]), pixel[3]]
}

fn side(pixels: u32) -> u16 {
    u16::try_from(pixels).expect("invariant: no side has more than MAX_SIDE_PX pixels")
}

struct PngPainter {
    context: RenderContext,
}

impl PngPainter {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Group(group) => self.items(&group.items),
                Item::Clip { rect, items } => {
                    self.context.push_clip_path(&kurbo_rect(*rect).to_path(0.1));
                    self.items(items);
                    self.context.pop_clip();
                }
                Item::Fill { shape, color } => self.fill(&path_of(shape), *color, Fill::EvenOdd),
                Item::Stroke { shape, stroke } => self.stroke(&path_of(shape), *stroke),
                Item::Texture { shape, pattern, color } => self.texture(shape, pattern, *color),
                Item::Box { rect, radius, fill, stroke } => {
                    let path = RoundedRect::from_rect(kurbo_rect(*rect), *radius).to_path(0.01);
                    if let Some(color) = fill {
                        self.fill(&path, *color, Fill::NonZero);
                    }
                    if let Some(stroke) = stroke {
                        self.stroke(&path, *stroke);
                    }
                }
                Item::Text(text) => self.text(text),
            }
        }
    }

    fn fill(&mut self, path: &BezPath, color: Color, rule: Fill) {
        self.context.set_paint(paint(color));
        self.context.set_fill_rule(rule);
        self.context.fill_path(path);
    }

    fn stroke(&mut self, path: &BezPath, stroke: Stroke) {
        let mut line = KurboStroke::new(stroke.width).with_join(Join::Round).with_caps(Cap::Round);
        if let Some((dash, gap)) = stroke.dash {
            line = line.with_caps(Cap::Butt).with_dashes(0.0, [dash, gap]);
        }
        self.context.set_paint(paint(stroke.color));
        self.context.set_stroke(line);
        self.context.stroke_path(path);
    }

    fn texture(&mut self, shape: &Shape, pattern: &Pattern, color: Color) {
        let Some(bounds) = shape.bounds().map(|bounds| bounds.expanded(pattern.weight)) else {
            return;
        };
        let mut path = BezPath::new();
        match pattern.motif {
            Motif::Hatch | Motif::CrossHatch => {
                for [from, to] in stripes(pattern, bounds) {
                    path.move_to((from.x, from.y));
                    path.line_to((to.x, to.y));
                }
            }
            Motif::Dots => {
                for dot in dots(pattern, bounds) {
                    let circle = vello_cpu::kurbo::Circle::new((dot.x, dot.y), pattern.weight / 2.0);
                    path.extend(circle.path_elements(0.01));
                }
            }
        }
        self.context.set_fill_rule(Fill::EvenOdd);
        self.context.push_clip_path(&path_of(shape));
        if pattern.motif == Motif::Dots {
            self.fill(&path, color, Fill::NonZero);
        } else {
            self.context.set_paint(paint(color));
            self.context.set_stroke(KurboStroke::new(pattern.weight).with_caps(Cap::Butt));
            self.context.stroke_path(&path);
        }
        self.context.pop_clip();
    }

    fn text(&mut self, text: &Text) {
        let style = &text.style;
        let width = text_width(&text.text, style);
        let x = match style.align {
            Align::Start => text.at.x,
            Align::Middle => text.at.x - width / 2.0,
            Align::End => text.at.x - width,
        };
        let path = Affine::translate((x, text.at.y)) * text_outline(&text.text, style);
        if let Some((width, color)) = style.halo {
            self.stroke(&path, Stroke::solid(2.0 * width, color));
        }
        self.fill(&path, style.color, Fill::NonZero);
    }
}

fn paint(color: Color) -> AlphaColor<Srgb> {
    AlphaColor::from_rgba8(color.r, color.g, color.b, color.a)
}

fn kurbo_rect(rect: Rect) -> KurboRect {
    KurboRect::new(rect.x, rect.y, rect.right(), rect.bottom())
}

fn path_of(shape: &Shape) -> BezPath {
    let mut path = BezPath::new();
    for part in &shape.parts {
        let mut points = part.iter().map(|at: &Screen| (at.x, at.y));
        if let Some(first) = points.next() {
            path.move_to(first);
            points.for_each(|at| path.line_to(at));
            if shape.closed {
                path.close_path();
            }
        }
    }
    path
}
