//! Many lines in one list of points, so that a large layer is a few long allocations and not a million
//! short ones.

use super::World;
use geo::Coord;

/// Lines on the plane (metres), one after another.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lines {
    points: Vec<Coord<f64>>,
    /// For each line the index after its last point.
    ends: Vec<u32>,
}

/// The smallest box around some points: south-west and north-east corner, both inside.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// South-west corner.
    pub low: Coord<f64>,
    /// North-east corner.
    pub high: Coord<f64>,
}

impl Lines {
    /// No lines, with room for some.
    pub fn with_capacity(points: usize, lines: usize) -> Self {
        Self { points: Vec::with_capacity(points), ends: Vec::with_capacity(lines) }
    }

    /// Lines of these lengths, all of whose points are the origin, to be filled in.
    ///
    /// # Panics
    /// Where there are 2³² points or more.
    pub fn blank(lengths: impl Iterator<Item = usize>) -> Self {
        let mut end = 0;
        let ends: Vec<u32> = lengths
            .map(|length| {
                end += length;
                index(end)
            })
            .collect();
        Self { points: vec![Coord::default(); end], ends }
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True where there is no line.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The points of all lines.
    pub fn points(&self) -> &[Coord<f64>] {
        &self.points
    }

    /// The points of all lines, to be changed in place.
    pub fn points_mut(&mut self) -> &mut [Coord<f64>] {
        &mut self.points
    }

    /// Where the points of a line stand among all points.
    pub fn range(&self, line: usize) -> std::ops::Range<usize> {
        let start = if line == 0 { 0 } else { self.ends[line - 1] as usize };
        start..self.ends[line] as usize
    }

    /// The line that the point with this position among all points belongs to.
    pub fn line_of(&self, point: usize) -> usize {
        self.ends.partition_point(|end| *end as usize <= point)
    }

    /// The points of a line.
    pub fn line(&self, line: usize) -> &[Coord<f64>] {
        &self.points[self.range(line)]
    }

    /// The lines in order.
    pub fn iter(&self) -> impl Iterator<Item = &[Coord<f64>]> {
        (0..self.len()).map(|line| self.line(line))
    }

    /// Adds a line.
    ///
    /// # Panics
    /// Where there are 2³² points or more.
    pub fn push(&mut self, points: impl IntoIterator<Item = Coord<f64>>) {
        self.points.extend(points);
        self.ends.push(index(self.points.len()));
    }

    /// Gives memory back that no line uses.
    pub fn shrink_to_fit(&mut self) {
        self.points.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

impl Bounds {
    /// The box around some points; `None` where there is none.
    pub fn of(points: &[Coord<f64>]) -> Option<Self> {
        let (first, rest) = points.split_first()?;
        Some(rest.iter().fold(Self { low: *first, high: *first }, |bounds, at| bounds.with(*at)))
    }

    /// The box of a single point.
    pub fn at(at: World) -> Self {
        let at = Coord { x: at.x, y: at.y };
        Self { low: at, high: at }
    }

    /// The box around this one and a point.
    #[must_use]
    pub fn with(self, at: Coord<f64>) -> Self {
        Self {
            low: Coord { x: self.low.x.min(at.x), y: self.low.y.min(at.y) },
            high: Coord { x: self.high.x.max(at.x), y: self.high.y.max(at.y) },
        }
    }

    /// The box around this one and another.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        self.with(other.low).with(other.high)
    }

    /// True where this box and another have a point in common.
    pub fn touches(self, other: Self) -> bool {
        self.low.x <= other.high.x
            && self.high.x >= other.low.x
            && self.low.y <= other.high.y
            && self.high.y >= other.low.y
    }

    /// True where all of another box lies in this one.
    pub fn encloses(self, other: Self) -> bool {
        self.low.x <= other.low.x
            && self.high.x >= other.high.x
            && self.low.y <= other.low.y
            && self.high.y >= other.high.y
    }

    /// The part of this box that lies in another; `None` where none does.
    pub fn clipped(self, other: Self) -> Option<Self> {
        self.touches(other).then(|| Self {
            low: Coord { x: self.low.x.max(other.low.x), y: self.low.y.max(other.low.y) },
            high: Coord { x: self.high.x.min(other.high.x), y: self.high.y.min(other.high.y) },
        })
    }

    /// Width, never negative.
    pub fn width(self) -> f64 {
        self.high.x - self.low.x
    }

    /// Height, never negative.
    pub fn height(self) -> f64 {
        self.high.y - self.low.y
    }

    /// The middle.
    pub fn middle(self) -> Coord<f64> {
        Coord { x: f64::midpoint(self.low.x, self.high.x), y: f64::midpoint(self.low.y, self.high.y) }
    }
}

/// A position in a list as it is kept: half the memory of a `usize`.
///
/// # Panics
/// Where it does not fit. No file that is read has so many points.
pub(super) fn index(position: usize) -> u32 {
    u32::try_from(position).expect("invariant: a layer has fewer than 2³² points")
}
