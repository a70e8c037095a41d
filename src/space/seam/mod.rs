//! Outlines made ready for a projection: cut where it tears the globe, whole where it does not.
//!
//! Files cut what goes over the antimeridian into halves (RFC 7946, 3.1.9), or let it jump there, and
//! lead Antarctica along a pole that is no line on the globe. A projection has its own seam: the
//! meridian opposite to its central one, or none. Here outlines change from the one to the other. Lines
//! that come from such seams are no borders, and [`Projection::is_seam`] knows them.

mod bend;
mod cut;
mod turns;
mod whole;

use std::borrow::Cow;

use geo::{Coord, LineString, MultiLineString, MultiPolygon, Polygon};

use super::{LonLat, Projection};
use bend::{SHORT, is_bent, is_long, push_between};
use cut::Sheet;

pub(super) use turns::turn;

/// From this latitude on, north or south, a position is a pole.
const AT_POLE: f64 = 90.0 - 1e-9;
/// How far apart longitudes may be that count as one meridian, in degrees (about a decimetre).
const SAME_MERIDIAN: f64 = 1e-6;

/// What a look at a line's positions tells.
struct Look {
    west: f64,
    east: f64,
    /// The greatest step between neighbours, in longitude.
    step_lon: f64,
    /// The same in latitude.
    step_lat: f64,
    /// The greatest latitude, north or south.
    top: f64,
}

impl Projection {
    /// An outline ready to be projected: longitudes of this map, nothing across its seam, long edges
    /// bent as the projection bends them. An outline that is ready already is handed back as it is.
    ///
    /// `outline` is in degrees. It may jump over the antimeridian or be cut there; it may enclose a
    /// pole, with or without a run along it. The result's longitudes are at most 180 degrees from the
    /// central meridian, so not always from −180 to 180, and one position has one name there, but for
    /// those on the seam of a torn map (Albers, Equal Earth): they belong to its left or its right rim.
    /// Inserted points depend on the ends of their edge alone, so neighbours keep their border in
    /// common, and a plane line is off the true one by about 200 m at most.
    ///
    /// Of a map that is not torn (azimuthal) an outline must not enclose the point opposite to the
    /// centre.
    pub fn prepared<'a>(&self, outline: &'a MultiPolygon<f64>) -> Cow<'a, MultiPolygon<f64>> {
        let rings = || outline.iter().flat_map(rings_of);
        let looks: Vec<(Look, &LineString<f64>)> = rings().map(|ring| (Look::at(&ring.0), ring)).collect();
        let placed = looks.iter().all(|(look, ring)| self.is_placed(look, &ring.0));
        if placed && looks.iter().all(|(look, ring)| !self.bends(look, &ring.0)) {
            return Cow::Borrowed(outline);
        }
        let pieces: Vec<Polygon<f64>> = match self.sheet() {
            None => outline.iter().filter_map(|one| whole::polygon(self, one)).collect(),
            Some(_) if placed => outline.iter().map(|one| self.bent(one)).collect(),
            Some(sheet) => {
                outline.iter().flat_map(|one| sheet.polygon(one)).map(|one| self.bent(&one)).collect()
            }
        };
        Cow::Owned(MultiPolygon::new(pieces))
    }

    /// Lines ready to be projected. See [`Self::prepared`].
    pub fn prepared_lines<'a>(&self, lines: &'a MultiLineString<f64>) -> Cow<'a, MultiLineString<f64>> {
        let is_ready = |line: &LineString<f64>| {
            let look = Look::at(&line.0);
            self.is_placed(&look, &line.0) && !self.bends(&look, &line.0)
        };
        if lines.iter().all(is_ready) {
            return Cow::Borrowed(lines);
        }
        let parts: Vec<LineString<f64>> = match self.sheet() {
            None => lines.iter().map(|line| LineString::new(whole::line(self, &line.0))).collect(),
            Some(sheet) => {
                lines.iter().flat_map(|line| sheet.line(&line.0)).map(|line| self.bent_line(&line)).collect()
            }
        };
        Cow::Owned(MultiLineString::new(parts))
    }

    /// True for an edge of an outline that is no border: it runs along the antimeridian, along the
    /// meridian where the map is torn, or along a pole.
    ///
    /// Such an edge comes from cutting, so it is not to be drawn, unless there is another area on its
    /// other side: layers of cells have true borders there.
    pub fn is_seam(&self, from: LonLat, to: LonLat) -> bool {
        let is_at = |lon: f64| (from.lon - lon).abs() < SAME_MERIDIAN && (to.lon - lon).abs() < SAME_MERIDIAN;
        let torn = self.sheet().is_some_and(|sheet| is_at(sheet.west) || is_at(sheet.east));
        let along_pole = from.lat * to.lat > 0.0 && from.lat.abs().min(to.lat.abs()) >= AT_POLE;
        torn || along_pole || is_at(-180.0) || is_at(180.0)
    }

    /// The longitudes from rim to rim; `None` where the map is not torn.
    fn sheet(&self) -> Option<Sheet> {
        let central_meridian = self.central_meridian();
        match self {
            Self::Azimuthal(_) => None,
            Self::Albers(_) | Self::EqualEarth(_) => {
                Some(Sheet { west: central_meridian - 180.0, east: central_meridian + 180.0 })
            }
        }
    }

    /// True where a line's longitudes need no change.
    fn is_placed(&self, look: &Look, line: &[Coord<f64>]) -> bool {
        match self.sheet() {
            Some(sheet) => {
                look.west >= sheet.west
                    && look.east <= sheet.east
                    && (look.step_lon <= 180.0 || (0..line.len() - 1).all(|edge| turn(line, edge) == 0))
            }
            None => {
                look.west > self.central_meridian() - 180.0
                    && look.east <= self.central_meridian() + 180.0
                    && look.step_lon <= 180.0
                    && look.top < AT_POLE
            }
        }
    }

    /// True where an edge of a line needs points.
    fn bends(&self, look: &Look, line: &[Coord<f64>]) -> bool {
        let long = look.step_lon > SHORT || look.step_lat > SHORT;
        long && line.windows(2).any(|edge| is_bent(self, edge[0], edge[1]))
    }

    fn bent(&self, polygon: &Polygon<f64>) -> Polygon<f64> {
        let holes = polygon.interiors().iter().map(|hole| self.bent_line(hole));
        Polygon::new(self.bent_line(polygon.exterior()), holes.collect())
    }

    fn bent_line(&self, line: &LineString<f64>) -> LineString<f64> {
        let mut points = Vec::with_capacity(line.0.len());
        for edge in line.0.windows(2) {
            points.push(edge[0]);
            if is_long(edge[0], edge[1]) {
                push_between(self, edge[0], edge[1], &mut points);
            }
        }
        points.extend(line.0.last());
        LineString::new(points)
    }
}

impl Look {
    fn at(line: &[Coord<f64>]) -> Self {
        let mut look =
            Self { west: f64::INFINITY, east: f64::NEG_INFINITY, step_lon: 0.0, step_lat: 0.0, top: 0.0 };
        let mut before = line.first().copied().unwrap_or_default();
        for at in line {
            look.west = look.west.min(at.x);
            look.east = look.east.max(at.x);
            look.step_lon = look.step_lon.max((at.x - before.x).abs());
            look.step_lat = look.step_lat.max((at.y - before.y).abs());
            look.top = look.top.max(at.y.abs());
            before = *at;
        }
        look
    }
}

fn rings_of(polygon: &Polygon<f64>) -> impl Iterator<Item = &LineString<f64>> {
    std::iter::once(polygon.exterior()).chain(polygon.interiors())
}
