//! Reads pictures of pixels: PNG row by row, and PNG, JPEG and WebP whole, as a viewer shows them on white.

use std::io::Cursor;

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::carrier::FileKind;

/// The most pixels of a picture that is read whole: a page of 7,700 × 5,200.
pub(super) const MAX_PIXELS: u64 = 40_000_000;

type PngReader<'a> = png::Reader<Cursor<&'a [u8]>>;

/// The rows of a PNG, from the top.
pub(super) enum PngRows<'a> {
    /// Read one by one, so that no more than one is held.
    OneByOne(Box<PngReader<'a>>),
    /// Interlaced pictures can be read only whole.
    Whole { size: (u32, u32), rgba: Vec<u8>, next: usize },
}

impl<'a> PngRows<'a> {
    /// Opens a PNG; the problem in words where it cannot be read.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, String> {
        let mut reader = open_png(bytes).map_err(|error| error.to_string())?;
        if !reader.info().interlaced {
            return Ok(Self::OneByOne(Box::new(reader)));
        }
        let size = (reader.info().width, reader.info().height);
        within_limit(size.0, size.1)?;
        let mut buffer = vec![0; reader.output_buffer_size().ok_or("it is too large")?];
        let kind = reader.output_color_type().0;
        reader.next_frame(&mut buffer).map_err(|error| error.to_string())?;
        Ok(Self::Whole { size, rgba: rgba_of(&buffer, kind), next: 0 })
    }

    /// Width and height in pixels.
    pub(super) fn size(&self) -> (u32, u32) {
        match self {
            Self::OneByOne(reader) => (reader.info().width, reader.info().height),
            Self::Whole { size, .. } => *size,
        }
    }

    /// The next row: red, green, blue and opacity of each pixel.
    pub(super) fn next(&mut self) -> Result<Vec<u8>, String> {
        match self {
            Self::OneByOne(reader) => {
                let kind = reader.output_color_type().0;
                let row = reader.next_row().map_err(|error| error.to_string())?;
                let row = row.ok_or("its pixels end too early")?;
                Ok(rgba_of(row.data(), kind))
            }
            Self::Whole { size, rgba, next } => {
                let length = usize::try_from(size.0).unwrap_or_default() * 4;
                let row = rgba.get(*next..*next + length).ok_or("its pixels end too early")?;
                *next += length;
                Ok(row.to_vec())
            }
        }
    }
}

fn open_png(bytes: &[u8]) -> Result<PngReader<'_>, png::DecodingError> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    decoder.read_info()
}

fn rgba_of(samples: &[u8], kind: png::ColorType) -> Vec<u8> {
    let opaque = |rgb: &[u8]| [rgb[0], rgb[1], rgb[2], 255];
    match kind {
        png::ColorType::Rgba => samples.to_vec(),
        png::ColorType::Rgb | png::ColorType::Indexed => samples.chunks_exact(3).flat_map(opaque).collect(),
        png::ColorType::Grayscale => samples.iter().flat_map(|grey| [*grey, *grey, *grey, 255]).collect(),
        png::ColorType::GrayscaleAlpha => {
            samples.chunks_exact(2).flat_map(|pair| [pair[0], pair[0], pair[0], pair[1]]).collect()
        }
    }
}

/// True where a picture of this size is not read whole.
pub(super) fn is_too_large(width: u32, height: u32) -> bool {
    u64::from(width) * u64::from(height) > MAX_PIXELS
}

fn within_limit(width: u32, height: u32) -> Result<(), String> {
    if width == 0 || height == 0 || is_too_large(width, height) {
        return Err(format!("its {width} × {height} pixels are too many to be read at once, or none"));
    }
    Ok(())
}

/// A rectangle of a picture, in pixels from its upper left corner.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    pub(super) left: usize,
    pub(super) top: usize,
    pub(super) width: usize,
    pub(super) height: usize,
}

/// A picture, opaque.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picture {
    /// In pixels, at least 1.
    pub(super) width: usize,
    pub(super) height: usize,
    /// Red, green and blue of each pixel, rows from the top.
    pub(super) rgb: Vec<u8>,
}

impl Picture {
    /// Reads a picture; the problem in words where it is none that can be read.
    pub(super) fn of(bytes: &[u8]) -> Result<Self, String> {
        match FileKind::of(bytes) {
            Some(FileKind::Png) => of_png(bytes),
            Some(FileKind::Foreign("JPEG")) => of_jpeg(bytes),
            Some(FileKind::Foreign("WebP")) => of_webp(bytes),
            kind => {
                let name = kind.map_or("of this kind", FileKind::label);
                Err(format!("pictures {name} are not read; save it as PNG or JPEG"))
            }
        }
    }

    /// A picture from red, green, blue and opacity of each pixel, laid on white.
    pub(super) fn from_rgba(width: u32, height: u32, rgba: &[u8]) -> Result<Self, String> {
        within_limit(width, height)?;
        let on_white = |pixel: &[u8]| {
            let opacity = u32::from(pixel[3]);
            [0, 1, 2].map(|channel| {
                let value = (u32::from(pixel[channel]) * opacity + 255 * (255 - opacity) + 127) / 255;
                u8::try_from(value).unwrap_or(u8::MAX)
            })
        };
        let rgb = rgba.chunks_exact(4).flat_map(on_white).collect();
        Ok(Self { width: size_of(width)?, height: size_of(height)?, rgb })
    }

    /// What a field shows, which lies within the picture.
    pub(super) fn part(&self, field: Field) -> Self {
        let Field { left, top, width, height } = field;
        let rows = (top..top + height).map(|y| (y * self.width + left) * 3);
        let rgb = rows.flat_map(|start| self.rgb[start..start + width * 3].iter().copied()).collect();
        Self { width, height, rgb }
    }
}

fn size_of(side: u32) -> Result<usize, String> {
    usize::try_from(side).map_err(|error| error.to_string())
}

fn of_png(bytes: &[u8]) -> Result<Picture, String> {
    let mut rows = PngRows::open(bytes)?;
    let (width, height) = rows.size();
    within_limit(width, height)?;
    let mut rgba = Vec::new();
    for _ in 0..height {
        rgba.extend(rows.next()?);
    }
    Picture::from_rgba(width, height, &rgba)
}

fn of_jpeg(bytes: &[u8]) -> Result<Picture, String> {
    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|error| error.to_string())?;
    let info = decoder.info().ok_or("it has no size")?;
    let (width, height) = (info.width.into(), info.height.into());
    within_limit(width, height)?;
    let rgb = decoder.decode().map_err(|error| error.to_string())?;
    let (width, height) = (size_of(width)?, size_of(height)?);
    if rgb.len() != width * height * 3 {
        return Err("it has another number of colours than red, green and blue".to_owned());
    }
    Ok(Picture { width, height, rgb })
}

fn of_webp(bytes: &[u8]) -> Result<Picture, String> {
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let (width, height) = decoder.dimensions();
    within_limit(width, height)?;
    let mut pixels = vec![0; decoder.output_buffer_size().ok_or("it is too large")?];
    decoder.read_image(&mut pixels).map_err(|error| error.to_string())?;
    if decoder.has_alpha() {
        return Picture::from_rgba(width, height, &pixels);
    }
    Ok(Picture { width: size_of(width)?, height: size_of(height)?, rgb: pixels })
}

/// The EXIF block of a JPEG; `None` for another file and where there is none.
pub(super) fn exif_of_jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    if FileKind::of(bytes) != Some(FileKind::Foreign("JPEG")) {
        return None;
    }
    let mut decoder = JpegDecoder::new(ZCursor::new(bytes));
    decoder.decode_headers().ok()?;
    decoder.exif().cloned()
}
