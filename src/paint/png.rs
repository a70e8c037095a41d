//! Writes a scene as PNG, or gives its pixels.
//!
//! A picture is drawn and packed in bands, several at a time, and written in order. Same scene, same scale, same
//! bytes, on every machine. Not here: how pixels are made (`raster`), how rows are packed (`packing`), nor what the
//! metadata say (`xmp`).
//!
//! Every picture is packed in one way, row by row: true colours, no filter, and, but for large ones, the most that zlib
//! does. That is what `oxipng` chooses too. A map is made of flat colours, hatches and letters, which repeat to the byte
//! where no filter has turned them into differences: the usual choice of a filter by the least sum of differences
//! makes it a third larger. Smoothed edges give even a map of 200 × 150 pixels over 700 colours, so that a palette of
//! 256 would lose some.

use std::io::{self, Write};
use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, sync_channel};

use png::chunk::IDAT;
use png::{BitDepth, ColorType, Encoder, PixelDimensions, SrgbRenderingIntent, Unit};
use vello_cpu::Pixmap;
use vello_cpu::peniko::ImageAlphaType;

use super::outlines::Outlines;
use super::packing::{Packer, Stream};
use super::raster::{Band, Canvas, TILE, portable_level};
use super::{seen_bounds, thread_count};
use crate::budget::{MAX_OVERLAP, MAX_SIDE_PX};
use crate::scene::item::{Item, Scene};
use crate::space::Rect;
use crate::words::{Message, Say, message, of_io, say_in_english};

/// The keyword of the text chunk that holds a scene's record.
pub const RECORD_KEYWORD: &str = "claims-map";
/// The keyword of the text chunk that holds XMP (XMP specification, part 3).
pub const XMP_KEYWORD: &str = "XML:com.adobe.xmp";
/// The most pixels of a band: 4 MiB of them. Small bands keep every processor busy and the memory of
/// a large picture bounded.
const BAND_PIXELS: u32 = 1024 * 1024;
/// How hard zlib looks for what repeats, 1 to 9, in pictures of at most [`LARGE_PIXELS`], and in larger ones: with a map of
/// 3840 × 2400 pixels the second makes the file a third larger, in a third of the time of the whole.
const PACKING: u8 = 9;
const PACKING_OF_LARGE: u8 = 3;
/// A picture of more pixels than this is large: a screen of 2560 × 1600 is none.
const LARGE_PIXELS: u64 = 4 * 1024 * 1024;
/// The byte before a row that no filter changed (PNG specification, 9.2).
const NO_FILTER: u8 = 0;

/// Why a picture could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// Its size is out of range.
    Size {
        /// Width asked for, in pixels; not a number where the scene's or the scale is not.
        width: f64,
        /// Height asked for, in pixels; not a number where the scene's or the scale is not.
        height: f64,
    },
    /// Its resolution is out of range.
    Resolution {
        /// Dots per inch asked for.
        dpi: f64,
    },
    /// Its areas lie on one another too often.
    Overlap {
        /// How many times over its fills cover the picture, rounded up.
        times: u64,
    },
    /// Whoever watched wanted no more of it.
    Cancelled,
    /// The encoder failed, which means that the target did.
    Encoding {
        /// What the encoder said.
        #[from]
        source: png::EncodingError,
    },
}

impl Say for PngError {
    fn message(&self) -> Message {
        match self {
            Self::Size { width, height } => message!(
                "export-png-size",
                width = width.to_string(),
                height = height.to_string(),
                most = MAX_SIDE_PX.to_string()
            ),
            Self::Resolution { dpi } => message!("export-png-dpi", dpi = dpi.to_string()),
            Self::Overlap { times } => {
                message!("export-png-overlap", times = times.to_string(), most = MAX_OVERLAP.to_string())
            }
            Self::Cancelled => message!("export-png-cancelled"),
            Self::Encoding { source } => message!("export-png-encoding", problem = of_encoder(source)),
        }
    }
}

say_in_english!(PngError);

/// Why the encoder failed: its own words in English.
fn of_encoder(error: &png::EncodingError) -> Message {
    match error {
        png::EncodingError::IoError(error) => of_io(error),
        png::EncodingError::Format(_)
        | png::EncodingError::Parameter(_)
        | png::EncodingError::LimitsExceeded => {
            message!("export-png-encoder", library = error.to_string())
        }
    }
}

/// A picture as pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Red, green, blue, opacity of each pixel: sRGB, straight alpha, rows from the top.
    pub rgba: Vec<u8>,
}

/// Draws a scene at `scale` pixels per logical pixel and writes it as PNG, 8 bits a channel, sRGB,
/// with the scene's title, description and record as text chunks in front of the pixels.
///
/// `dpi` is written as `pHYs` (pixels per metre) where given; it changes no pixel. A scene whose
/// background covers it opaquely has no alpha channel.
///
/// # Errors
/// [`PngError::Size`] where a side would have no pixels or more than [`MAX_SIDE_PX`],
/// [`PngError::Overlap`] where fills cover the page more than [`MAX_OVERLAP`] times over, [`PngError::Resolution`] where `dpi` is none; nothing is written then. [`PngError::Encoding`] where
/// `out` fails.
pub fn paint_png(scene: &Scene, scale: f64, dpi: Option<f64>, out: &mut dyn Write) -> Result<(), PngError> {
    paint_png_watched(scene, scale, dpi, None, out, &mut |_done| ControlFlow::Continue(()))
}

/// Like [`paint_png`], but also writes a packet of XMP where there is one, tells `watch` after each band what part of
/// the picture is done, 0 to 1, and stops where it answers so.
///
/// # Errors
/// As [`paint_png`], and [`PngError::Cancelled`].
pub fn paint_png_watched(
    scene: &Scene,
    scale: f64,
    dpi: Option<f64>,
    xmp: Option<&str>,
    out: &mut dyn Write,
    watch: Watch<'_>,
) -> Result<(), PngError> {
    paint_png_in_bands(scene, scale, dpi, xmp, BAND_PIXELS, out, watch)
}

/// Is told what part of the work is done, 0 to 1, and answers whether to go on.
pub type Watch<'a> = &'a mut dyn FnMut(f64) -> ControlFlow<()>;

/// Draws a scene at `scale` pixels per logical pixel.
///
/// # Errors
/// [`PngError::Size`] where a side would have no pixels or more than [`MAX_SIDE_PX`], [`PngError::Overlap`] where
/// more than [`MAX_OVERLAP`] areas lie on one another.
pub fn paint_rgba(scene: &Scene, scale: f64) -> Result<Image, PngError> {
    let (width, height) = pixel_size(scene, scale)?;
    check_overlap(scene)?;
    let mut rgba = Vec::with_capacity(usize::from(width) * usize::from(height) * 4);
    let outlines = Outlines::new(scene, scale);
    let mut canvas = Canvas::new(portable_level());
    for band in bands(scale, width, height, BAND_PIXELS) {
        let pixels = std::mem::replace(canvas.rasterise(scene, &outlines, band), Pixmap::new(1, 1));
        rgba.extend_from_slice(&pixels.take_rgba8(ImageAlphaType::Alpha));
    }
    Ok(Image { width: u32::from(width), height: u32::from(height), rgba })
}

/// Width and height in pixels that a scene has at a scale, rounded.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "both are between 1 and 20,000")]
fn pixel_size(scene: &Scene, scale: f64) -> Result<(u16, u16), PngError> {
    let (width, height) = ((scene.width * scale).round(), (scene.height * scale).round());
    let is_possible = |side: f64| (1.0..=f64::from(MAX_SIDE_PX)).contains(&side);
    // A negative scale of a negative size would pass below.
    if scale > 0.0 && is_possible(width) && is_possible(height) {
        return Ok((width as u16, height as u16));
    }
    Err(PngError::Size { width, height })
}

/// Whether the fills of a scene lie on one another no more often than can be drawn.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a positive number")]
fn check_overlap(scene: &Scene) -> Result<(), PngError> {
    let times = covered(scene, &scene.items) / (scene.width * scene.height);
    if times > f64::from(MAX_OVERLAP) {
        return Err(PngError::Overlap { times: times.ceil() as u64 });
    }
    Ok(())
}

/// The surface of the boxes around fills and textures together, as far as they are on the page, in scene pixels.
fn covered(scene: &Scene, items: &[Item]) -> f64 {
    let of_item = |item: &Item| match item {
        Item::Group(group) => covered(scene, &group.items),
        Item::Clip { items, .. } => covered(scene, items),
        Item::Fill { shape, .. } | Item::Texture { shape, .. } => {
            seen_bounds(shape, scene.width, scene.height).map_or(0.0, |seen| seen.width * seen.height)
        }
        Item::Stroke { .. } | Item::Box { .. } | Item::Text(_) => 0.0,
    };
    items.iter().map(of_item).sum()
}

fn paint_png_in_bands(
    scene: &Scene,
    scale: f64,
    dpi: Option<f64>,
    xmp: Option<&str>,
    band_pixels: u32,
    out: &mut dyn Write,
    watch: Watch<'_>,
) -> Result<(), PngError> {
    let size = pixel_size(scene, scale)?;
    check_overlap(scene)?;
    let density = dpi.map(pixels_per_metre).transpose()?;
    let opaque = is_opaque(scene, &scene.items);
    let mut encoder = Encoder::new(out, u32::from(size.0), u32::from(size.1));
    encoder.set_color(if opaque { ColorType::Rgb } else { ColorType::Rgba });
    encoder.set_depth(BitDepth::Eight);
    let is_large = u64::from(size.0) * u64::from(size.1) > LARGE_PIXELS;
    let packing = if is_large { PACKING_OF_LARGE } else { PACKING };
    encoder.set_source_srgb(SrgbRenderingIntent::RelativeColorimetric);
    encoder.set_pixel_dims(density.map(|count| PixelDimensions {
        xppu: count,
        yppu: count,
        unit: Unit::Meter,
    }));
    encoder.add_itxt_chunk("Title".to_owned(), scene.title.clone())?;
    encoder.add_itxt_chunk("Description".to_owned(), scene.description.clone())?;
    if let Some(xmp) = xmp {
        encoder.add_itxt_chunk(XMP_KEYWORD.to_owned(), xmp.to_owned())?;
    }
    if let Some(record) = &scene.record {
        encoder.add_itxt_chunk(RECORD_KEYWORD.to_owned(), record.as_ref().to_owned())?;
    }
    let mut writer = encoder.write_header()?;
    let bands: Vec<Band> = bands(scale, size.0, size.1, band_pixels).collect();
    let outlines = Outlines::new(scene, scale);
    let is_last = |band: &Band| band.top + band.rows == size.1;
    let mut stream = Stream::new(packing);
    in_order(
        &bands,
        || (Canvas::new(portable_level()), Vec::new(), Packer::new(packing)),
        |(canvas, rows, packer), band| {
            put_rows(canvas.rasterise(scene, &outlines, *band), opaque, rows);
            packer.pack(rows, is_last(band))
        },
        |band, packed| {
            let packed =
                packed.map_err(|fault| png::EncodingError::IoError(io::Error::other(fault.as_str())))?;
            writer.write_chunk(IDAT, &stream.add(packed, is_last(band)))?;
            match watch(f64::from(band.top + band.rows) / f64::from(size.1)) {
                ControlFlow::Continue(()) => Ok(()),
                ControlFlow::Break(()) => Err(PngError::Cancelled),
            }
        },
    )?;
    writer.finish()?;
    Ok(())
}

/// Does some work on each item on several threads, and takes the results on this one, in order. Each
/// thread has a place to work in, from `start`.
///
/// At most two results a thread wait to be taken. The first error of `take` ends it all.
fn in_order<Item: Sync, Place, Made: Send, Error>(
    items: &[Item],
    start: impl Fn() -> Place + Sync,
    make: impl Fn(&mut Place, &Item) -> Made + Sync,
    mut take: impl FnMut(&Item, Made) -> Result<(), Error>,
) -> Result<(), Error> {
    let threads = thread_count().min(items.len());
    if threads < 2 {
        let mut place = start();
        return items.iter().try_for_each(|item| take(item, make(&mut place, item)));
    }
    std::thread::scope(|scope| {
        // Thread k makes items k, k + threads, …, and hands them over one at a time.
        let receivers: Vec<Receiver<Made>> = (0..threads)
            .map(|first| {
                let (sender, receiver) = sync_channel(1);
                let (start, make) = (&start, &make);
                scope.spawn(move || {
                    let mut place = start();
                    for item in items.iter().skip(first).step_by(threads) {
                        // Nobody takes any more: the work was cancelled.
                        if sender.send(make(&mut place, item)).is_err() {
                            return;
                        }
                    }
                });
                receiver
            })
            .collect();
        for (number, item) in items.iter().enumerate() {
            match receivers[number % threads].recv() {
                Ok(made) => take(item, made)?,
                // The thread panicked; the scope says so when it ends.
                Err(_gone) => break,
            }
        }
        Ok(())
    })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 39 and 40 million")]
fn pixels_per_metre(dpi: f64) -> Result<u32, PngError> {
    if (1.0..=1e6).contains(&dpi) {
        Ok((dpi / 0.0254).round() as u32)
    } else {
        Err(PngError::Resolution { dpi })
    }
}

/// True where a lowest item, a box, hides everything behind the scene.
fn is_opaque(scene: &Scene, items: &[Item]) -> bool {
    let whole = Rect::new(0.0, 0.0, scene.width, scene.height);
    match items.first() {
        Some(Item::Group(group)) => is_opaque(scene, &group.items),
        Some(Item::Clip { rect, items }) => rect.encloses(whole.expanded(-1e-6)) && is_opaque(scene, items),
        Some(Item::Box { rect, radius, fill: Some(color), .. }) => {
            rect.encloses(whole.expanded(-1e-6)) && *radius <= 0.0 && color.a == 255
        }
        Some(
            Item::Fill { .. } | Item::Stroke { .. } | Item::Texture { .. } | Item::Box { .. } | Item::Text(_),
        )
        | None => false,
    }
}

/// Puts a band's pixels in the order of the file: before each row a byte that says that no filter changed it, then
/// three or four bytes a pixel.
fn put_rows(pixels: &Pixmap, opaque: bool, rows: &mut Vec<u8>) {
    let width = usize::from(pixels.width());
    if opaque {
        // Where nothing shines through, premultiplied colours are the colours, but for a rounding by one or
        // two in 255 where something half transparent lies on others.
        let (samples, _) = pixels.data_as_u8_slice().as_chunks::<4>();
        rows.resize(usize::from(pixels.height()) * (1 + 3 * width), NO_FILTER);
        for (row, pixels) in rows.chunks_exact_mut(1 + 3 * width).zip(samples.chunks_exact(width)) {
            row[0] = NO_FILTER;
            put_opaque(pixels, &mut row[1..]);
        }
        return;
    }
    rows.clear();
    for row in pixels.clone().take_rgba8(ImageAlphaType::Alpha).chunks_exact(4 * width) {
        rows.push(NO_FILTER);
        rows.extend_from_slice(row);
    }
}

/// Red, green and blue of each pixel without its opacity, four pixels at a time.
fn put_opaque(pixels: &[[u8; 4]], out: &mut [u8]) {
    let (fours, rest) = pixels.as_chunks::<4>();
    let (twelves, last) = out.as_chunks_mut::<12>();
    for (twelve, four) in twelves.iter_mut().zip(fours) {
        let [first, second, third, fourth] = four.map(u32::from_le_bytes);
        let (words, _) = twelve.as_chunks_mut::<4>();
        words[0] = ((first & (u32::MAX >> 8)) | (second << 24)).to_le_bytes();
        words[1] = (((second >> 8) & 0xffff) | (third << 16)).to_le_bytes();
        words[2] = (((third >> 16) & 0xff) | (fourth << 8)).to_le_bytes();
    }
    for (sample, [red, green, blue, _opaque]) in last.as_chunks_mut::<3>().0.iter_mut().zip(rest) {
        *sample = [*red, *green, *blue];
    }
}

/// The bands of a picture from its top, about equally high, each of at most so many pixels where a tile's rows allow
/// it. They are the same on every machine, as what each is packed to is.
fn bands(scale: f64, width: u16, height: u16, band_pixels: u32) -> impl Iterator<Item = Band> {
    let most_rows = (band_pixels / u32::from(width) / TILE * TILE).max(TILE);
    let fewest = u32::from(height).div_ceil(most_rows);
    // So many that two or four processors have equally many of them.
    let count = if fewest > 2 { fewest.next_multiple_of(4) } else { fewest };
    let rows = u32::from(height).div_ceil(count).next_multiple_of(TILE);
    let rows = u16::try_from(rows).unwrap_or(u16::MAX / 4 * 4);
    (0..height).step_by(usize::from(rows)).map(move |top| Band {
        scale,
        width,
        top,
        rows: rows.min(height - top),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::scene::item::{
        Align, Color, Face, Group, Motif, Origin, Pattern, Shape, Stroke, Text, TextStyle,
    };
    use crate::space::Screen;

    /// A star of many corners, filled, hatched, dashed and named.
    fn scene() -> Scene {
        let corner = |step: u32| {
            let angle = f64::from(step) * 0.021;
            let reach = 60.0 + 25.0 * libm::sin(angle * 7.0) + libm::cos(angle * 311.0);
            Screen::new(100.3 + reach * libm::cos(angle), 90.7 + reach * libm::sin(angle))
        };
        let shape = Arc::new(Shape { parts: vec![(0..299).map(corner).collect()], closed: true });
        let (red, ink) = (Color::rgb(0x00cf_5b45), Color::rgb(0x001f_3a5f).with_alpha(200));
        let pattern = |motif| Pattern { motif, spacing: 6.5, weight: 2.2, anchor: Screen::new(1.7, 3.1) };
        let texture =
            |motif| Item::Texture { shape: Arc::clone(&shape), pattern: pattern(motif), color: ink };
        let stroke = |dash| Item::Stroke {
            shape: Arc::clone(&shape),
            stroke: Stroke { width: 1.3, color: ink, dash },
        };
        let (face, halo) = (Face::SemiBold, Some((1.5, Color::rgb(0x00ff_ffff))));
        let style = TextStyle { size: 31.0, face, color: ink, letter_spacing: 0.4, halo };
        let rect = Rect::new(20.2, 30.4, 90.5, 77.7);
        let items = vec![
            Item::Fill { shape: Arc::clone(&shape), color: red },
            texture(Motif::CrossHatch),
            texture(Motif::Dots),
            stroke(None),
            Item::Box {
                rect,
                radius: 9.0,
                fill: Some(red.with_alpha(90)),
                stroke: Some(Stroke::solid(2.0, ink)),
            },
            Item::Clip { rect, items: vec![stroke(Some((5.0, 4.0)))] },
            Item::Text(Text::new("Харків ґ", Screen::new(100.0, 111.1), style).aligned(Align::Middle)),
        ];
        let group = Item::Group(Group { origin: Origin::Backdrop, title: None, items });
        let (title, description) = ("A star".to_owned(), "With everything".to_owned());
        Scene {
            width: 200.0,
            height: 183.0,
            title,
            description,
            language: "en",
            day: None,
            record: None,
            left_out: crate::scene::arrange::LeftOut::default(),
            items: vec![group],
            legend: vec![],
        }
    }

    #[test]
    fn pixels_lose_their_opacity_and_nothing_else() {
        for count in 0..13_u8 {
            let pixels: Vec<[u8; 4]> = (0..count).map(|at| [at, at + 50, at + 100, 250 - at]).collect();
            let mut out = vec![0; 3 * pixels.len()];
            put_opaque(&pixels, &mut out);
            let expected: Vec<u8> =
                pixels.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]).collect();
            assert_eq!(out, expected, "{count} pixels");
        }
    }

    #[test]
    fn the_pixels_do_not_depend_on_the_bands() {
        for scale in [1.0, 2.7] {
            let (width, height) = pixel_size(&scene(), scale).unwrap();
            let pixels_of = |band_pixels: u32| {
                let mut out = Vec::new();
                let watch = &mut |_done| ControlFlow::Continue(());
                paint_png_in_bands(&scene(), scale, None, None, band_pixels, &mut out, watch).unwrap();
                let mut reader = png::Decoder::new(io::Cursor::new(out)).read_info().unwrap();
                let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
                reader.next_frame(&mut pixels).unwrap();
                reader.finish().unwrap();
                pixels
            };
            let whole = pixels_of(u32::MAX);
            for rows in [1, 4, 8, 20, 101] {
                let pixels = u32::from(width) * rows;
                assert!(bands(scale, width, height, pixels).count() > 1, "{rows} rows make several bands");
                assert!(pixels_of(pixels) == whole, "bands of {rows} rows at {scale} differ from the whole");
            }
        }
    }

    #[test]
    fn bands_cover_the_picture_once() {
        for (size, pixels) in [((20_000, 20_000), BAND_PIXELS), ((1, 7), 1), ((300, 4), 10), ((40, 39), 400)]
        {
            let mut next = 0;
            for band in bands(1.0, size.0, size.1, pixels) {
                assert_eq!((band.top, band.width), (next, size.0), "one after another");
                assert_eq!(u32::from(band.top) % TILE, 0, "at a tile's edge");
                let count = u32::from(band.rows) * u32::from(band.width);
                assert!(count <= pixels || u32::from(band.rows) <= TILE, "{count} pixels at a time");
                next += band.rows;
            }
            assert_eq!(next, size.1, "to the last row");
        }
    }

    #[test]
    fn only_a_box_over_everything_makes_a_scene_opaque() {
        let rect = Rect::new(0.0, 0.0, 200.0, 183.0);
        let paper = |rect: Rect, radius: f64, a: u8| {
            let fill = Some(Color::rgb(0x00ff_ffff).with_alpha(a));
            let items = vec![Item::Box { rect, radius, fill, stroke: None }];
            let scene = Scene { items: items.clone(), ..scene() };
            is_opaque(&scene, &[Item::Clip { rect, items }])
        };
        assert!(paper(rect, 0.0, 255), "a white sheet");
        assert!(!paper(rect, 3.0, 255), "not with round corners");
        assert!(!paper(rect, 0.0, 254), "not where it lets light through");
        assert!(!paper(Rect { height: 182.0, ..rect }, 0.0, 255), "not where a row is missing");
        assert!(!is_opaque(&scene(), &scene().items), "not where there is none");
    }
}
