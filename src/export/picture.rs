//! Reads pictures of pixels: PNG row by row, and PNG, JPEG and WebP whole, as a viewer shows them on white.

use std::io::{Cursor, ErrorKind};

use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::carrier::FileKind;
use crate::words::{Message, message};

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
    /// Opens a PNG; what is wrong where it cannot be read.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Message> {
        let mut reader = open_png(bytes).map_err(|error| fault_of_png(&error))?;
        if !reader.info().interlaced {
            return Ok(Self::OneByOne(Box::new(reader)));
        }
        let size = (reader.info().width, reader.info().height);
        within_limit(size.0, size.1)?;
        let mut buffer =
            vec![0; reader.output_buffer_size().ok_or_else(|| message!("export-picture-too-large"))?];
        let kind = reader.output_color_type().0;
        reader.next_frame(&mut buffer).map_err(|error| fault_of_png(&error))?;
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
    pub(super) fn next(&mut self) -> Result<Vec<u8>, Message> {
        let ended_early = || message!("export-picture-ends-early");
        match self {
            Self::OneByOne(reader) => {
                let kind = reader.output_color_type().0;
                let row = reader.next_row().map_err(|error| fault_of_png(&error))?;
                let row = row.ok_or_else(ended_early)?;
                Ok(rgba_of(row.data(), kind))
            }
            Self::Whole { size, rgba, next } => {
                let length = usize::try_from(size.0).unwrap_or_default() * 4;
                let row = rgba.get(*next..*next + length).ok_or_else(ended_early)?;
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

fn within_limit(width: u32, height: u32) -> Result<(), Message> {
    if width == 0 || height == 0 || is_too_large(width, height) {
        return Err(message!("export-picture-size", width = width.to_string(), height = height.to_string()));
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
    /// Reads a picture; what is wrong where it is none that can be read.
    pub(super) fn of(bytes: &[u8]) -> Result<Self, Message> {
        match FileKind::of(bytes) {
            Some(FileKind::Png) => of_png(bytes),
            Some(FileKind::Foreign("JPEG")) => of_jpeg(bytes),
            Some(FileKind::Foreign("WebP")) => of_webp(bytes),
            Some(kind) => Err(message!("export-picture-kind", kind = kind.label())),
            None => Err(message!("export-picture-no-kind")),
        }
    }

    /// A picture from red, green, blue and opacity of each pixel, laid on white.
    pub(super) fn from_rgba(width: u32, height: u32, rgba: &[u8]) -> Result<Self, Message> {
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

fn size_of(side: u32) -> Result<usize, Message> {
    usize::try_from(side).map_err(|_large| message!("export-picture-too-large"))
}

fn of_png(bytes: &[u8]) -> Result<Picture, Message> {
    let mut rows = PngRows::open(bytes)?;
    let (width, height) = rows.size();
    within_limit(width, height)?;
    let mut rgba = Vec::new();
    for _ in 0..height {
        rgba.extend(rows.next()?);
    }
    Picture::from_rgba(width, height, &rgba)
}

fn of_jpeg(bytes: &[u8]) -> Result<Picture, Message> {
    let options = DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|error| fault_of_jpeg(&error))?;
    let info = decoder.info().ok_or_else(|| message!("export-picture-no-size"))?;
    let (width, height) = (info.width.into(), info.height.into());
    within_limit(width, height)?;
    let rgb = decoder.decode().map_err(|error| fault_of_jpeg(&error))?;
    let (width, height) = (size_of(width)?, size_of(height)?);
    if rgb.len() != width * height * 3 {
        return Err(message!("export-picture-colours"));
    }
    Ok(Picture { width, height, rgb })
}

fn of_webp(bytes: &[u8]) -> Result<Picture, Message> {
    let mut decoder =
        image_webp::WebPDecoder::new(Cursor::new(bytes)).map_err(|error| fault_of_webp(&error))?;
    let (width, height) = decoder.dimensions();
    within_limit(width, height)?;
    let mut pixels =
        vec![0; decoder.output_buffer_size().ok_or_else(|| message!("export-picture-too-large"))?];
    decoder.read_image(&mut pixels).map_err(|error| fault_of_webp(&error))?;
    if decoder.has_alpha() {
        return Picture::from_rgba(width, height, &pixels);
    }
    Ok(Picture { width: size_of(width)?, height: size_of(height)?, rgb: pixels })
}

fn fault_of_png(error: &png::DecodingError) -> Message {
    let kind = match error {
        png::DecodingError::IoError(error) if error.kind() == ErrorKind::UnexpectedEof => "ended-early",
        png::DecodingError::LimitsExceeded => "too-large",
        png::DecodingError::IoError(_) | png::DecodingError::Format(_) | png::DecodingError::Parameter(_) => {
            "damaged"
        }
    };
    fault(kind, error)
}

fn fault_of_jpeg(error: &DecodeErrors) -> Message {
    let kind = match error {
        DecodeErrors::ExhaustedData => "ended-early",
        DecodeErrors::Unsupported(_) => "unsupported",
        DecodeErrors::LargeDimensions(_) => "too-large",
        _ => "damaged",
    };
    fault(kind, error)
}

fn fault_of_webp(error: &image_webp::DecodingError) -> Message {
    use image_webp::DecodingError;
    let kind = match error {
        DecodingError::IoError(error) if error.kind() == ErrorKind::UnexpectedEof => "ended-early",
        DecodingError::UnsupportedFeature(_) => "unsupported",
        DecodingError::ImageTooLarge | DecodingError::MemoryLimitExceeded => "too-large",
        _ => "damaged",
    };
    fault(kind, error)
}

/// What a reader of pictures complains of: its own words in English, the kind of fault elsewhere.
fn fault(kind: &str, error: &impl std::fmt::Display) -> Message {
    message!("export-picture-fault", kind = kind, library = error.to_string())
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
