//! EXIF, the metadata that cameras and editors write as a TIFF directory into pictures.

use super::harmless::EXIF_TAGS;
use super::metadata::{Metadata, StatedMetadata};
use crate::words::message;

/// The most entries that are read of a directory, and the most letters of a text.
const MAX_ENTRIES: u16 = 512;
const MAX_TEXT: usize = 4096;

const IMAGE_DESCRIPTION: u16 = 0x010e;
const ORIENTATION: u16 = 0x0112;
const EXIF_DIRECTORY: u16 = 0x8769;
const COLOR_SPACE: u16 = 0xa001;

/// Goes through a block of EXIF.
pub(super) fn check_exif(block: &[u8], metadata: &mut Metadata<'_>) {
    if block.len() > crate::budget::MAX_EXIF_BYTES {
        return metadata.unknown_part(message!("export-exif-long"), "");
    }
    // JPEG has a name in front of it, and some editors write it into a PNG too.
    let block = block.strip_prefix(b"Exif\0\0").unwrap_or(block);
    let tiff = match block.first_chunk::<4>() {
        Some(b"II*\0") => Tiff { bytes: block, is_little: true },
        Some(b"MM\0*") => Tiff { bytes: block, is_little: false },
        _ => return metadata.unreadable("EXIF"),
    };
    if tiff.u32(4).and_then(|at| tiff.directory(at, true, metadata)).is_none() {
        metadata.unreadable("EXIF");
    }
}

/// True where a block of EXIF asks viewers to turn or to mirror its picture.
pub(in crate::export) fn is_turned(block: &[u8]) -> bool {
    let mut metadata = Metadata::new(StatedMetadata { title: "", description: "" });
    check_exif(block, &mut metadata);
    metadata.is_turned
}

#[derive(Clone, Copy)]
struct Tiff<'a> {
    bytes: &'a [u8],
    is_little: bool,
}

impl Tiff<'_> {
    fn u16(&self, at: usize) -> Option<u16> {
        let two = *self.bytes.get(at..)?.first_chunk()?;
        Some(if self.is_little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    }

    fn u32(&self, at: usize) -> Option<usize> {
        let four = *self.bytes.get(at..)?.first_chunk()?;
        let value = if self.is_little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) };
        usize::try_from(value).ok()
    }

    /// Goes through a directory; `None` where it is not whole.
    fn directory(&self, at: usize, is_first: bool, metadata: &mut Metadata<'_>) -> Option<()> {
        let count = self.u16(at)?;
        if count > MAX_ENTRIES {
            return None;
        }
        for number in 0..usize::from(count) {
            self.entry(at + 2 + 12 * number, is_first, metadata)?;
        }
        let next = self.u32(at + 2 + 12 * usize::from(count))?;
        if next != 0 {
            metadata.unknown_part(message!("export-exif-second-picture"), "");
        }
        Some(())
    }

    fn entry(&self, at: usize, is_first: bool, metadata: &mut Metadata<'_>) -> Option<()> {
        let tag = self.u16(at)?;
        if let Some((_, name)) = EXIF_TAGS.iter().find(|(known, _)| *known == tag) {
            metadata.harmless(name, &self.text(at).unwrap_or_default());
            return Some(());
        }
        match tag {
            IMAGE_DESCRIPTION => metadata.words("ImageDescription", &self.text(at)?),
            ORIENTATION => metadata.orientation(&self.u16(at + 8)?.to_string()),
            COLOR_SPACE if self.u16(at + 8)? == 1 => metadata.harmless("ColorSpace", ""),
            // A directory in a directory in a directory could go on for ever.
            EXIF_DIRECTORY if is_first => self.directory(self.u32(at + 8)?, false, metadata)?,
            _ => {
                let name = message!("export-exif-tag", tag = format!("{tag:#06x}"));
                metadata.unknown_part(name, &self.text(at).unwrap_or_default());
            }
        }
        Some(())
    }

    /// The text of an entry; `None` where it has none.
    fn text(&self, at: usize) -> Option<String> {
        const ASCII: u16 = 2;
        if self.u16(at + 2)? != ASCII {
            return None;
        }
        let length = self.u32(at + 4)?;
        let start = if length <= 4 { at + 8 } else { self.u32(at + 8)? };
        let bytes = self.bytes.get(start..start.checked_add(length.min(MAX_TEXT))?)?;
        Some(String::from_utf8_lossy(bytes).trim_end_matches('\0').to_owned())
    }
}
