//! Packs the rows of a PNG, each band of them by itself, so that several processors pack at once.
//!
//! The data of a PNG are one stream of zlib (RFC 1950): two bytes, packed blocks (RFC 1951), a checksum of what was
//! packed. A band ends at a byte, with an empty block, and looks for what repeats in itself only; so bands that were
//! packed apart make one stream when they are put one after another. Not here: what the rows hold (`png`).

use zlib_rs::adler32::{adler32, adler32_combine};
use zlib_rs::{Deflate, DeflateError, DeflateFlush};

/// The checksum of nothing.
const START: u32 = 1;
/// How far back it looks for what repeats, as a power of two of bytes: the most that a PNG may have.
const WINDOW_BITS: u8 = 15;
/// How many bytes are taken out of the packer at a time.
const ROOM: usize = 64 * 1024;

/// Packs one band after another, in memory that it uses again.
pub(super) struct Packer {
    deflate: Deflate,
    room: Vec<u8>,
}

/// A band, packed.
pub(super) struct PackedBand {
    bytes: Vec<u8>,
    /// The checksum of what was packed, and how many bytes that are.
    checksum: u32,
    length: u64,
}

impl Packer {
    /// A packer that looks for what repeats as hard as `level` says, 1 to 9.
    pub(super) fn new(level: u8) -> Self {
        Self { deflate: Deflate::new(i32::from(level), false, WINDOW_BITS), room: vec![0; ROOM] }
    }

    /// Packs the rows of a band.
    ///
    /// # Errors
    /// None that a call can cause; the library names faults of its own state.
    pub(super) fn pack(&mut self, rows: &[u8], is_last: bool) -> Result<PackedBand, DeflateError> {
        let flush = if is_last { DeflateFlush::Finish } else { DeflateFlush::SyncFlush };
        self.deflate.reset();
        let mut bytes = Vec::new();
        let (mut read, mut written) = (0, 0);
        loop {
            self.deflate.compress(&rows[read..], &mut self.room, flush)?;
            let more = in_memory(self.deflate.total_out()) - written;
            bytes.extend_from_slice(&self.room[..more]);
            (read, written) = (in_memory(self.deflate.total_in()), written + more);
            // It stops before its room is full only where all that it was given is out.
            if more < self.room.len() {
                break;
            }
        }
        Ok(PackedBand { bytes, checksum: adler32(START, rows), length: rows.len() as u64 })
    }
}

/// A count of bytes that are in memory.
fn in_memory(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// Puts packed bands together, in their order.
pub(super) struct Stream {
    level: u8,
    checksum: u32,
    is_begun: bool,
}

impl Stream {
    /// A stream of bands that were packed at this level.
    pub(super) fn new(level: u8) -> Self {
        Self { level, checksum: START, is_begun: false }
    }

    /// The bytes that the next band adds to the stream.
    pub(super) fn add(&mut self, band: PackedBand, is_last: bool) -> Vec<u8> {
        let mut bytes = band.bytes;
        if !self.is_begun {
            self.is_begun = true;
            bytes.splice(0..0, header(self.level));
        }
        self.checksum = adler32_combine(self.checksum, band.checksum, band.length);
        if is_last {
            bytes.extend_from_slice(&self.checksum.to_be_bytes());
        }
        bytes
    }
}

/// The two bytes before the blocks (RFC 1950, 2.2): deflate with a window of 32 KiB, how hard it was packed, and what
/// makes both a multiple of 31.
fn header(level: u8) -> [u8; 2] {
    let method = 0x78;
    let effort = match level {
        0..=1 => 0,
        2..=5 => 1,
        6 => 2,
        _ => 3,
    } << 6;
    let rest = (u16::from(method) * 256 + u16::from(effort)) % 31;
    [method, effort + u8::try_from((31 - rest) % 31).unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_packed_apart_are_one_stream() {
        // Longer than the packer's room also when packed.
        let noise: Vec<u8> =
            (0..200_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 11).to_le_bytes()[0]).collect();
        let flat = vec![7; 300_000];
        for level in 1..=9 {
            for bands in [vec![&noise[..]], vec![&flat, &noise, &[], &flat], vec![&noise[..1], &noise[1..]]] {
                let (mut packer, mut stream, mut bytes) =
                    (Packer::new(level), Stream::new(level), Vec::new());
                for (number, band) in bands.iter().enumerate() {
                    let is_last = number + 1 == bands.len();
                    let packed = packer.pack(band, is_last).unwrap();
                    bytes.extend(stream.add(packed, is_last));
                }
                let unpacked = miniz_oxide::inflate::decompress_to_vec_zlib(&bytes).unwrap();
                assert!(unpacked == bands.concat(), "{} bands at level {level}", bands.len());
            }
        }
    }

    #[test]
    fn a_stream_says_how_it_was_packed() {
        assert_eq!([1, 3, 6, 9].map(header), [[0x78, 0x01], [0x78, 0x5e], [0x78, 0x9c], [0x78, 0xda]]);
    }
}
