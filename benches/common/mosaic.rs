//! Invented layers of any size: a mosaic of areas with wiggly shared borders, enclaves, lakes, islands.
//!
//! The same numbers give the same bytes. Both sides of a border have the same positions, to the last
//! digit. No ring touches itself: a border is a curve over the straight line between its ends.

use std::f64::consts::TAU;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use super::Outcome;

/// How large a mosaic is to be. It lies between 10° W and 40° E, 35° N and 70° N.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mosaic {
    /// Positions in all rings together, about.
    pub(crate) vertices: usize,
    /// Areas, at least.
    pub(crate) areas: usize,
}

/// How large a mosaic came out.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Written {
    /// Positions in all rings together, with those that close them.
    pub(crate) vertices: usize,
    /// Areas.
    pub(crate) areas: usize,
}

/// South-west corner of the mosaic, and its size, in degrees.
const CORNER: (f64, f64) = (-10.0, 35.0);
const SIZE: (f64, f64) = (50.0, 35.0);
/// One cell in so many has an enclave, which is an area of its own, and another a lake, which is none.
const HOLE_EVERY: usize = 6;
/// Frequencies of the waves that a border is made of.
const WAVES: [f64; 6] = [2.0, 5.0, 11.0, 23.0, 47.0, 97.0];

/// A position in millionths of a degree, longitude first.
type Micro = (i64, i64);

impl Mosaic {
    /// A mosaic of about so many vertices, in areas of 400 each.
    pub(crate) fn new(vertices: usize) -> Self {
        Self { vertices, areas: (vertices / 400).max(4) }
    }

    /// Writes the mosaic as a GeoJSON file.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub(crate) fn write_file(self, path: &Path) -> Outcome<Written> {
        let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
        let written = self.write(&mut out)?;
        out.flush()?;
        Ok(written)
    }

    fn write(self, out: &mut impl Write) -> Outcome<Written> {
        let grid = Grid::of(self);
        let mut written = Written::default();
        write!(out, "{{\"type\":\"FeatureCollection\",\"features\":[")?;
        for cell in 0..grid.rows * grid.columns {
            for polygons in grid.areas_of(cell) {
                written.areas += 1;
                written.vertices += polygons.iter().flatten().map(Vec::len).sum::<usize>();
                write_feature(out, written.areas, &polygons)?;
            }
        }
        write!(out, "\n]}}\n")?;
        Ok(written)
    }
}

/// The cells between which the borders run.
struct Grid {
    rows: usize,
    columns: usize,
    /// Pieces of a border between two corners.
    pieces: usize,
}

/// The polygons of an area: of each its rings, the outer one first.
type Polygons = Vec<Vec<Vec<Micro>>>;

impl Grid {
    fn of(mosaic: Mosaic) -> Self {
        let cells = (mosaic.areas * HOLE_EVERY).div_ceil(HOLE_EVERY + 1).max(4);
        let columns = ((cells as f64 * SIZE.0 / SIZE.1).sqrt().round() as usize).max(2);
        let rows = cells.div_ceil(columns).max(2);
        // A cell has four borders; holes and islands have as many positions as two. An enclave's ring
        // counts twice, a lake's once: half a border's for each cell.
        let (cells, rings) = (rows * columns, rows * columns / 2 + rows);
        let pieces = mosaic.vertices.saturating_sub(cells + rings) / (4 * cells + 2 * rings);
        Self { rows, columns, pieces: pieces.max(1) }
    }

    /// The area of a cell, and the enclave in it where it has one.
    fn areas_of(&self, cell: usize) -> Vec<Polygons> {
        let (row, column) = (cell / self.columns, cell % self.columns);
        let middle = self.at(column as f64 + 0.5, row as f64 + 0.5);
        let hole = || self.loop_around(middle, cell);
        let mut rings = vec![self.cell_ring(row, column)];
        let mut enclave = None;
        match cell % HOLE_EVERY {
            0 => {
                rings.push(reversed(hole()));
                enclave = Some(vec![vec![hole()]]);
            }
            3 => rings.push(reversed(hole())),
            _ => {}
        }
        let mut area = vec![rings];
        if column == 0 {
            let offshore = self.at(-0.6, row as f64 + 0.5);
            area.push(vec![self.loop_around(offshore, cell + self.rows * self.columns)]);
        }
        std::iter::once(area).chain(enclave).collect()
    }

    /// A cell's outer ring, counter-clockwise.
    fn cell_ring(&self, row: usize, column: usize) -> Vec<Micro> {
        let mut ring = self.border((row, column), (row, column + 1));
        for mut side in [
            self.border((row, column + 1), (row + 1, column + 1)),
            reversed(self.border((row + 1, column), (row + 1, column + 1))),
            reversed(self.border((row, column), (row + 1, column))),
        ] {
            ring.pop();
            ring.append(&mut side);
        }
        ring
    }

    /// The border between two neighbouring corners, from the first to the second.
    fn border(&self, from: (usize, usize), to: (usize, usize)) -> Vec<Micro> {
        let (start, end) = (self.corner(from), self.corner(to));
        let (dx, dy) = (end.0 - start.0, end.1 - start.1);
        let seed = hash(&[from.0, from.1, to.0, to.1]);
        let point = |piece: usize| {
            let t = piece as f64 / self.pieces as f64;
            let off = 0.08 * 4.0 * t * (1.0 - t) * wave(seed, t);
            micro((start.0 + dx * t - dy * off, start.1 + dy * t + dx * off))
        };
        (0..=self.pieces).map(point).collect()
    }

    /// A closed ring around a point, counter-clockwise, well inside a cell.
    fn loop_around(&self, middle: (f64, f64), number: usize) -> Vec<Micro> {
        let count = (2 * self.pieces).max(8);
        let seed = hash(&[number, 77]);
        let (width, height) = self.cell_size();
        let point = |step: usize| {
            let t = (step % count) as f64 / count as f64;
            let radius = 0.18 * (1.0 + 0.25 * wave(seed, t));
            let (sin, cos) = libm::sincos(TAU * t);
            micro((middle.0 + width * radius * cos, middle.1 + height * radius * sin))
        };
        (0..=count).map(point).collect()
    }

    /// Where a corner of the grid stands: moved by up to 0.15 of a cell.
    fn corner(&self, (row, column): (usize, usize)) -> (f64, f64) {
        let jitter = |salt: usize| 0.3 * (unit(hash(&[row, column, salt])) - 0.5);
        self.at(column as f64 + jitter(1), row as f64 + jitter(2))
    }

    /// The position, in degrees, of a place counted in cells from the south-west.
    fn at(&self, column: f64, row: f64) -> (f64, f64) {
        let (width, height) = self.cell_size();
        (CORNER.0 + width * column, CORNER.1 + height * row)
    }

    fn cell_size(&self) -> (f64, f64) {
        (SIZE.0 / self.columns as f64, SIZE.1 / self.rows as f64)
    }
}

fn reversed(mut ring: Vec<Micro>) -> Vec<Micro> {
    ring.reverse();
    ring
}

/// A sum of waves with phases of their own: −1 to 1, periodic in `t` with period 1.
fn wave(seed: u64, t: f64) -> f64 {
    let total: f64 = WAVES.iter().map(|frequency| frequency.recip()).sum();
    let waves = WAVES.iter().enumerate().map(|(number, frequency)| {
        let phase = unit(hash(&[seed as usize, number]));
        libm::sin(TAU * (frequency * t + phase)) / frequency
    });
    waves.sum::<f64>() / total
}

/// A number from numbers, without a pattern: the mixing step of `SplitMix64`, once for each.
fn hash(numbers: &[usize]) -> u64 {
    numbers.iter().fold(0x9e37_79b9_7f4a_7c15, |state, &number| {
        let mut mixed = (state ^ number as u64).wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
}

/// A hash as a number from 0 to under 1.
fn unit(hash: u64) -> f64 {
    (hash >> 11) as f64 / (1_u64 << 53) as f64
}

fn micro((lon, lat): (f64, f64)) -> Micro {
    ((lon * 1e6).round() as i64, (lat * 1e6).round() as i64)
}

fn write_feature(out: &mut impl Write, number: usize, polygons: &Polygons) -> Outcome<()> {
    let comma = if number == 1 { "" } else { "," };
    write!(out, "{comma}\n{{\"type\":\"Feature\",\"id\":\"M{number:06}\",")?;
    write!(out, "\"properties\":{{\"name\":\"Area {number}\"}},\"geometry\":{{\"type\":\"MultiPolygon\",")?;
    write!(out, "\"coordinates\":[")?;
    for (nth_polygon, rings) in polygons.iter().enumerate() {
        write!(out, "{}[", if nth_polygon == 0 { "" } else { "," })?;
        for (nth_ring, ring) in rings.iter().enumerate() {
            write!(out, "{}[", if nth_ring == 0 { "" } else { "," })?;
            for (nth, &(lon, lat)) in ring.iter().enumerate() {
                write!(out, "{}[", if nth == 0 { "" } else { "," })?;
                write_degrees(out, lon)?;
                write!(out, ",")?;
                write_degrees(out, lat)?;
                write!(out, "]")?;
            }
            write!(out, "]")?;
        }
        write!(out, "]")?;
    }
    write!(out, "]}}}}")?;
    Ok(())
}

fn write_degrees(out: &mut impl Write, micro: i64) -> Outcome<()> {
    let sign = if micro < 0 { "-" } else { "" };
    let size = micro.unsigned_abs();
    write!(out, "{sign}{}.{:06}", size / 1_000_000, size % 1_000_000)?;
    Ok(())
}
