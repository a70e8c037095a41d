//! The features of a file, read in one go or in pieces at the same time.
//!
//! A piece begins where a feature *seems* to begin. Whoever reads before it finds out: a feature that
//! ends right before that place proves it, and the piece is joined; where none does, reading goes on
//! until a later piece's beginning is met, or the end. So the result is the same as that of reading from
//! the first byte to the last, whatever was guessed.

use geo::Polygon;

use super::crs::ForeignCrs;
use super::lexer::{Expectation, Fault, Lexer};
use super::object::{Kind, Parts, Reader, Role, Shape};
use super::oddity::{Oddity, OddityKind, Tally};
use super::table::Table;

/// The least that is worth a piece of its own, in bytes.
const LEAST_PIECE: usize = 256 * 1024;
/// How many lists and objects the features of a collection lie in.
const FEATURE_DEPTH: usize = 2;
/// Between texts in a sequence (RFC 7464).
const RECORD_SEPARATOR: u8 = 0x1e;

/// A feature with something to draw.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    /// Its number among all features of the batch, from 0.
    pub(super) number: usize,
    /// Its `id` as JSON; `None` where it has none.
    pub(super) id: Option<Box<str>>,
    /// Its properties as JSON without spaces; empty for none.
    pub(super) properties: Box<str>,
    /// Its foreign members as a JSON object without spaces; empty for none.
    pub(super) members: Box<str>,
    /// At least one.
    pub(super) polygons: Vec<Polygon<f64>>,
}

/// Features in a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Batch {
    /// Those with something to draw.
    pub(super) features: Vec<Found>,
    /// How many there are, the others too.
    pub(super) count: usize,
    /// What is odd about them.
    pub(super) tally: Tally,
    /// The properties of those with something to draw.
    pub(super) table: Table,
    /// The first coordinate system that is none we know.
    pub(super) crs: Option<ForeignCrs>,
}

impl Batch {
    /// Adds the features that stand behind these.
    pub(super) fn join(&mut self, other: Self) {
        let offset = self.count;
        self.features.reserve_exact(other.features.len());
        self.features.extend(other.features.into_iter().map(|mut found| {
            found.number += offset;
            found
        }));
        self.count += other.count;
        self.tally.join(other.tally, offset);
        self.table.join(other.table);
        self.crs = self.crs.take().or(other.crs);
    }

    /// Adds what a reader has found to be a feature.
    pub(super) fn add(&mut self, mut parts: Parts, reader: &mut Reader<'_>) {
        let is_geometry = parts.kind.as_ref().is_some_and(Kind::is_geometry);
        let has_geometry = is_geometry || parts.geometry.is_some();
        let shape = if is_geometry { parts.shape } else { parts.geometry.unwrap_or_default() };
        reader.odd.extend(shape_oddity(&shape, has_geometry, reader).map(|what| (0, 0, what)));
        let feature = self.count;
        self.take_oddities(reader);
        self.crs = self.crs.take().or_else(|| parts.crs.take());
        self.count += 1;
        if shape.polygons.is_empty() {
            return;
        }
        self.table.add(&parts.properties);
        let members = match parts.foreign.as_slice() {
            [] => Box::default(),
            foreign => format!("{{{}}}", foreign.join(",")).into(),
        };
        self.features.push(Found {
            number: feature,
            id: parts.id,
            properties: parts.properties,
            members,
            polygons: shape.polygons,
        });
    }
}

/// What is odd about a feature's geometry as a whole, beyond what is known of its rings.
fn shape_oddity(shape: &Shape, has_geometry: bool, reader: &Reader<'_>) -> Option<OddityKind> {
    if !shape.polygons.is_empty() {
        return (shape.has_points || shape.has_lines).then_some(OddityKind::Beside);
    }
    if reader.odd.iter().any(|(_, _, what)| what.is_loss()) {
        return None;
    }
    Some(match (shape.has_points, shape.has_lines) {
        (true, true) => OddityKind::PointsAndLines,
        (true, false) => OddityKind::Points,
        (false, true) => OddityKind::Lines,
        (false, false) if has_geometry => OddityKind::Empty,
        (false, false) => OddityKind::NoGeometry,
    })
}

/// How features follow one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    /// In a list, with commas between them.
    List,
    /// Each on a line of its own, or behind a record separator, to the end of the file.
    Lines,
}

/// Where a piece ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// At the beginning of another piece.
    Met(usize),
    /// Behind the list's bracket, or at the end of the file.
    Closed(usize),
}

/// Reads features from a byte to the end of their list or of the file, which is returned with them.
/// `starts` are where others begin to read at the same time, in order; any bytes will do.
pub(super) fn read_features(
    bytes: &[u8],
    from: usize,
    frame: Frame,
    starts: &[usize],
) -> Result<(Batch, usize), Fault> {
    let mut pieces = std::thread::scope(|scope| {
        let others: Vec<_> = starts
            .iter()
            .map(|start| scope.spawn(move || read_piece(bytes, *start, frame, starts)))
            .collect();
        let mut pieces = vec![(from, Some(read_piece(bytes, from, frame, starts)))];
        for (start, other) in starts.iter().zip(others) {
            let piece = other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            pieces.push((*start, Some(piece)));
        }
        pieces
    });
    let mut whole = Batch::default();
    let mut next = from;
    loop {
        let piece = pieces.iter_mut().find(|(start, piece)| *start == next && piece.is_some());
        let Some(piece) = piece.and_then(|(_, piece)| piece.take()) else {
            return Err(Fault { at: next, problem: super::lexer::Problem::Expected(Expectation::Feature) });
        };
        let (batch, end) = piece?;
        if whole.count == 0 {
            whole = batch;
        } else {
            whole.join(batch);
        }
        match end {
            End::Met(start) => next = start,
            End::Closed(end) => return Ok((whole, end)),
        }
    }
}

/// Reads features from a byte on until another piece's beginning is met, or to the end.
fn read_piece(bytes: &[u8], from: usize, frame: Frame, starts: &[usize]) -> Result<(Batch, End), Fault> {
    let depth = if frame == Frame::List { FEATURE_DEPTH } else { 0 };
    let mut reader = Reader::new(Lexer::new(bytes, from, depth));
    let mut batch = Batch::default();
    let mut is_first = true;
    loop {
        match frame {
            Frame::List => {
                if !reader.lexer.next_item(&mut is_first)? {
                    return Ok((batch, End::Closed(reader.lexer.at)));
                }
            }
            Frame::Lines => {
                if reader.next_line(&mut is_first)?.is_none() {
                    return Ok((batch, End::Closed(reader.lexer.at)));
                }
            }
        }
        reader.lexer.peek();
        let at = reader.lexer.at;
        if at > from && starts.binary_search(&at).is_ok() {
            return Ok((batch, End::Met(at)));
        }
        match frame {
            Frame::List => reader.feature(&mut batch)?,
            Frame::Lines => reader.document(&mut batch, 1)?,
        }
    }
}

/// Where features seem to begin, at about equal distances from a byte on.
pub(super) fn likely_starts(bytes: &[u8], from: usize, frame: Frame, pieces: usize) -> Vec<usize> {
    let length = bytes.len().saturating_sub(from);
    let pieces = pieces.min(length / LEAST_PIECE).max(1);
    let places = (1..pieces).map(|piece| from + length / pieces * piece);
    let mut starts: Vec<usize> = places.filter_map(|place| likely_start(bytes, place, frame)).collect();
    starts.dedup();
    starts
}

/// The first byte from `from` on where a feature seems to begin.
fn likely_start(bytes: &[u8], from: usize, frame: Frame) -> Option<usize> {
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == b'{')?;
        let before = bytes[..at].trim_ascii_end();
        let is_behind_feature = match frame {
            Frame::List => {
                before.strip_suffix(b",").is_some_and(|before| before.trim_ascii_end().ends_with(b"}"))
            }
            Frame::Lines => {
                before.strip_suffix(&[RECORD_SEPARATOR]).unwrap_or(before).trim_ascii_end().ends_with(b"}")
            }
        };
        if is_behind_feature && begins_as_feature(&bytes[at + 1..]) {
            return Some(at);
        }
        at += 1;
    }
}

/// True where an object goes on like a feature's.
fn begins_as_feature(inside: &[u8]) -> bool {
    let inside = inside.trim_ascii_start();
    if let Some(behind) = inside.strip_prefix(b"\"type\"") {
        let value = behind.trim_ascii_start().strip_prefix(b":").map(<[u8]>::trim_ascii_start);
        return value.is_some_and(|value| value.starts_with(b"\"Feature\""));
    }
    [&b"\"geometry\""[..], b"\"properties\"", b"\"id\"", b"\"bbox\""]
        .iter()
        .any(|key| inside.starts_with(key))
}

impl Reader<'_> {
    /// Reads the features of the list that is known to begin here.
    pub(super) fn features(&mut self, pieces: usize) -> Result<Batch, Fault> {
        let from = self.lexer.at + 1;
        let starts = likely_starts(self.lexer.bytes, from, Frame::List, pieces);
        let (batch, end) = read_features(self.lexer.bytes, from, Frame::List, &starts)?;
        self.lexer.at = end;
        Ok(batch)
    }

    /// Reads what stands among a collection's features.
    fn feature(&mut self, batch: &mut Batch) -> Result<(), Fault> {
        self.start_feature();
        if self.lexer.peek() != Some(b'{') {
            self.lexer.skip_value()?;
            self.odd.push((0, 0, OddityKind::NotAFeature));
            batch.add_nothing(self);
            return Ok(());
        }
        let parts = self.object(Role::Feature)?;
        match &parts.kind {
            Some(Kind::Feature) => {}
            Some(kind) if kind.is_geometry() => self.odd.push((0, 0, OddityKind::BareGeometry)),
            _ => {
                self.odd.clear();
                self.odd.push((0, 0, OddityKind::NotAFeature));
                batch.add_nothing(self);
                return Ok(());
            }
        }
        batch.add(parts, self);
        Ok(())
    }

    /// Goes to the next text of a sequence and returns true where it is not behind a line's end; `None`
    /// at the end of the file.
    fn next_line(&mut self, is_first: &mut bool) -> Result<Option<()>, Fault> {
        let mut is_new = std::mem::take(is_first);
        while let Some(byte) = self.lexer.bytes.get(self.lexer.at) {
            match byte {
                b'\n' | &RECORD_SEPARATOR => is_new = true,
                b' ' | b'\t' | b'\r' => {}
                _ if is_new => return Ok(Some(())),
                _ => return self.lexer.expected(Expectation::EndOfLine),
            }
            self.lexer.at += 1;
        }
        Ok(None)
    }
}

impl Batch {
    /// Takes over what the reader found odd in the present feature.
    fn take_oddities(&mut self, reader: &mut Reader<'_>) {
        let feature = self.count;
        let oddities = reader.odd.drain(..);
        self.tally.add(oddities.map(|(polygon, ring, what)| Oddity { feature, polygon, ring, what }));
    }

    /// Counts what is no feature.
    fn add_nothing(&mut self, reader: &mut Reader<'_>) {
        self.take_oddities(reader);
        self.count += 1;
    }
}
