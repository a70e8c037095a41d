//! GeoJSON's objects, member by member in any order, straight into coordinates.
//!
//! What is JSON is never a fault here: what does not mean anything is odd, and read over.

use geo::{Coord, LineString, Polygon};

use super::batch::Batch;
use super::crs::{ForeignCrs, refused_crs};
use super::lexer::{Fault, Lexer};
use super::number::plain_number;
use super::oddity::OddityKind;
use super::ring::{RingPlace, mended};

/// What an object says that it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// `FeatureCollection`
    Collection,
    /// `Feature`
    Feature,
    /// `Point` or `MultiPoint`
    Points,
    /// `LineString` or `MultiLineString`
    Lines,
    /// `Polygon`
    Polygon,
    /// `MultiPolygon`
    Polygons,
    /// `GeometryCollection`
    Geometries,
    /// Anything else.
    Other(Box<str>),
}

impl Kind {
    /// True for a geometry.
    pub(super) fn is_geometry(&self) -> bool {
        match self {
            Self::Points | Self::Lines | Self::Polygon | Self::Polygons | Self::Geometries => true,
            Self::Collection | Self::Feature | Self::Other(_) => false,
        }
    }
}

/// Which members an object may have that mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A file's object; its features are read in up to so many pieces at the same time.
    Document {
        /// At least 1.
        pieces: usize,
    },
    /// One of the features of a collection.
    Feature,
    /// A geometry.
    Geometry,
}

/// What geometry there is.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Shape {
    /// The polygons that are drawn.
    pub(super) polygons: Vec<Polygon<f64>>,
    /// There are points.
    pub(super) has_points: bool,
    /// There are lines.
    pub(super) has_lines: bool,
    /// There is a geometry that holds nothing.
    pub(super) is_empty: bool,
}

impl Shape {
    fn join(&mut self, other: Self) {
        self.polygons.extend(other.polygons);
        self.has_points |= other.has_points;
        self.has_lines |= other.has_lines;
        self.is_empty |= other.is_empty;
    }
}

/// The members of an object.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Its `type`; `None` where it has none.
    pub(super) kind: Option<Kind>,
    /// Its `id` as it stands there; `None` where it has none or null.
    pub(super) id: Option<Box<str>>,
    /// Its `properties` without spaces; empty for none.
    pub(super) properties: Box<str>,
    /// What its `coordinates` or `geometries` hold.
    pub(super) shape: Shape,
    /// Its `geometry`; `None` where it has none or null.
    pub(super) geometry: Option<Shape>,
    /// Its `features`; `None` where it has none.
    pub(super) features: Option<Batch>,
    /// Foreign members, `"key":value`, without spaces.
    pub(super) foreign: Vec<String>,
    /// A coordinate system that is not longitude and latitude on WGS 84.
    pub(super) crs: Option<ForeignCrs>,
}

/// What is odd, with the numbers of the polygon and the ring, from 1; 0 for none.
pub(super) type Odd = (usize, usize, OddityKind);

/// Reads objects.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    pub(super) lexer: Lexer<'a>,
    /// What is odd about the feature that is being read.
    pub(super) odd: Vec<Odd>,
    /// How many polygons of it have been read.
    polygons: usize,
    /// The positions of the ring that is being read.
    ring: Vec<Coord<f64>>,
    /// What is odd about that ring.
    ring_odd: Vec<OddityKind>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(lexer: Lexer<'a>) -> Self {
        Self { lexer, odd: Vec::new(), polygons: 0, ring: Vec::new(), ring_odd: Vec::new() }
    }

    /// Starts a feature: its polygons are counted from 1.
    pub(super) fn start_feature(&mut self) {
        self.odd.clear();
        self.polygons = 0;
    }

    /// Reads the object that is known to begin here.
    pub(super) fn object(&mut self, role: Role) -> Result<Parts, Fault> {
        let mut parts = Parts::default();
        let mut coordinates_odd = Vec::new();
        let is_feature = role != Role::Geometry;
        let mut is_first = true;
        self.lexer.open()?;
        while let Some(key) = self.lexer.next_key(&mut is_first)? {
            match (&*key, role) {
                (b"type", _) => parts.kind = Some(self.kind()?),
                (b"coordinates", _) => {
                    let before = self.odd.len();
                    parts.shape = self.coordinates(parts.kind.as_ref())?;
                    coordinates_odd.extend(self.odd.drain(before..));
                }
                (b"geometries", _) => parts.shape = self.geometries()?,
                (b"geometry", _) if is_feature => parts.geometry = self.geometry_or_null()?,
                (b"properties", _) if is_feature => parts.properties = self.properties()?,
                (b"id", _) if is_feature => {
                    parts.id = Some(self.lexer.keep_value()?).filter(|id| &**id != "null");
                }
                (b"features", Role::Document { pieces }) if self.lexer.peek() == Some(b'[') => {
                    parts.features = Some(self.features(pieces)?);
                }
                (b"crs", _) if is_feature => parts.crs = refused_crs(&self.lexer.keep_value()?),
                (b"bbox", _) | (_, Role::Geometry) => self.lexer.skip_value()?,
                (key, _) => {
                    let key = serde_json::Value::from(String::from_utf8_lossy(key));
                    parts.foreign.push(format!("{key}:{}", self.lexer.keep_value()?));
                }
            }
        }
        self.settle_coordinates(&mut parts, coordinates_odd);
        Ok(parts)
    }

    /// What stands as `coordinates` means what the type says, which may have come behind.
    fn settle_coordinates(&mut self, parts: &mut Parts, odd: Vec<Odd>) {
        match parts.kind {
            Some(Kind::Polygon | Kind::Polygons) => {
                self.odd.extend(odd);
                parts.shape.is_empty |= parts.shape.polygons.is_empty();
            }
            Some(Kind::Points) => parts.shape = Shape { has_points: true, ..Shape::default() },
            Some(Kind::Lines) => parts.shape = Shape { has_lines: true, ..Shape::default() },
            Some(Kind::Geometries | Kind::Collection | Kind::Feature | Kind::Other(_)) | None => {}
        }
    }

    fn kind(&mut self) -> Result<Kind, Fault> {
        if self.lexer.peek() != Some(b'"') {
            return Ok(Kind::Other(self.lexer.keep_value()?));
        }
        let name = super::lexer::unescaped(self.lexer.string()?);
        Ok(match &*name {
            b"FeatureCollection" => Kind::Collection,
            b"Feature" => Kind::Feature,
            b"Point" | b"MultiPoint" => Kind::Points,
            b"LineString" | b"MultiLineString" => Kind::Lines,
            b"Polygon" => Kind::Polygon,
            b"MultiPolygon" => Kind::Polygons,
            b"GeometryCollection" => Kind::Geometries,
            other => Kind::Other(String::from_utf8_lossy(other).into()),
        })
    }

    /// Properties without spaces; empty where there are none.
    fn properties(&mut self) -> Result<Box<str>, Fault> {
        let is_object = self.lexer.peek() == Some(b'{');
        let properties = self.lexer.keep_value()?;
        if is_object {
            return Ok(properties);
        }
        if &*properties != "null" {
            self.odd.push((0, 0, OddityKind::BadProperties));
        }
        Ok(Box::default())
    }

    /// The geometry that stands here, null or anything else.
    fn geometry_or_null(&mut self) -> Result<Option<Shape>, Fault> {
        if self.lexer.peek() != Some(b'{') {
            let text = self.lexer.keep_value()?;
            if &*text != "null" {
                self.odd.push((0, 0, OddityKind::UnknownType(text)));
            }
            return Ok(None);
        }
        let parts = self.object(Role::Geometry)?;
        match parts.kind {
            Some(kind) if kind.is_geometry() => {}
            Some(Kind::Other(name)) => self.odd.push((0, 0, OddityKind::UnknownType(name))),
            Some(_) => self.odd.push((0, 0, OddityKind::UnknownType("Feature".into()))),
            None => self.odd.push((0, 0, OddityKind::UnknownType("".into()))),
        }
        Ok(Some(parts.shape))
    }

    /// What a collection of geometries holds.
    fn geometries(&mut self) -> Result<Shape, Fault> {
        let mut shape = Shape { is_empty: true, ..Shape::default() };
        if self.lexer.peek() != Some(b'[') {
            self.lexer.skip_value()?;
            return Ok(shape);
        }
        let mut is_first = true;
        self.lexer.open()?;
        while self.lexer.next_item(&mut is_first)? {
            shape.join(self.geometry_or_null()?.unwrap_or_default());
        }
        Ok(shape)
    }

    /// The polygons that stand as `coordinates`. How deep the first number lies says what they are: 3 lists
    /// for a polygon, 4 for several, 2 for a ring that lacks the list around it.
    fn coordinates(&mut self, kind: Option<&Kind>) -> Result<Shape, Fault> {
        let mut shape = Shape::default();
        let is_drawn = kind.is_none_or(|kind| matches!(kind, Kind::Polygon | Kind::Polygons));
        let level = if self.lexer.peek() == Some(b'[') { self.level() } else { Level::Other };
        match level {
            Level::Lists(lists @ 2..=4) if is_drawn => {
                let is_meant = match kind {
                    Some(Kind::Polygon) => lists == 3,
                    Some(Kind::Polygons) => lists == 4,
                    _ => true,
                };
                if lists == 2 || !is_meant {
                    self.odd.push((0, 0, OddityKind::Nesting));
                }
                match lists {
                    2 => shape.polygons.extend(self.lone_ring()?),
                    3 => shape.polygons.extend(self.polygon()?),
                    _ => shape.polygons = self.polygon_list()?,
                }
            }
            Level::Empty => self.lexer.skip_value()?,
            Level::Lists(_) | Level::Other => {
                self.odd.push((0, 0, OddityKind::NoNesting));
                self.lexer.skip_value()?;
            }
        }
        Ok(shape)
    }

    /// How many lists the first value that is none lies in.
    fn level(&self) -> Level {
        let mut lists = 0;
        for byte in &self.lexer.bytes[self.lexer.at..] {
            match byte {
                b'[' => lists += 1,
                b']' if lists == 1 => return Level::Empty,
                b']' => lists -= 1,
                b',' | b' ' | b'\n' | b'\r' | b'\t' => {}
                b'-' | b'0'..=b'9' => return Level::Lists(lists),
                _ => return Level::Other,
            }
        }
        Level::Other
    }

    fn polygon_list(&mut self) -> Result<Vec<Polygon<f64>>, Fault> {
        let mut polygons = Vec::new();
        let mut is_first = true;
        self.lexer.open()?;
        while self.lexer.next_item(&mut is_first)? {
            polygons.extend(self.polygon()?);
        }
        Ok(polygons)
    }

    /// A polygon; `None` where it is left out.
    fn polygon(&mut self) -> Result<Option<Polygon<f64>>, Fault> {
        self.polygons += 1;
        if self.lexer.peek() != Some(b'[') {
            self.odd.push((self.polygons, 0, OddityKind::NoNesting));
            self.lexer.skip_value()?;
            return Ok(None);
        }
        let (mut exterior, mut holes, mut number) = (None, Vec::new(), 0);
        let mut is_first = true;
        self.lexer.open()?;
        while self.lexer.next_item(&mut is_first)? {
            number += 1;
            let ring = self.ring(number)?;
            if number == 1 { exterior = ring } else { holes.extend(ring) }
        }
        if number == 0 {
            self.odd.push((self.polygons, 0, OddityKind::NoRing));
        }
        Ok(exterior.map(|exterior| Polygon::new(exterior, holes)))
    }

    /// A polygon of one ring, without the list around it.
    fn lone_ring(&mut self) -> Result<Option<Polygon<f64>>, Fault> {
        self.polygons += 1;
        Ok(self.ring(1)?.map(|exterior| Polygon::new(exterior, Vec::new())))
    }

    /// A polygon's ring with this number, from 1; `None` where it is left out.
    fn ring(&mut self, number: usize) -> Result<Option<LineString<f64>>, Fault> {
        self.ring.clear();
        let mut bad = None;
        if self.lexer.peek() == Some(b'[') {
            let (mut is_first, mut count) = (true, 0);
            self.lexer.open()?;
            while self.lexer.next_item(&mut is_first)? {
                count += 1;
                match self.lexer.position()? {
                    Some(at) => self.ring.push(at),
                    None => bad = bad.or(Some(count)),
                }
            }
        } else {
            self.lexer.skip_value()?;
            bad = Some(1);
        }
        let place = if number == 1 { RingPlace::Exterior } else { RingPlace::Hole };
        let ring = match bad {
            Some(position) => {
                self.ring_odd.push(OddityKind::BadPosition(position));
                None
            }
            None => mended(&mut self.ring, place, &mut self.ring_odd),
        };
        self.odd.extend(self.ring_odd.drain(..).map(|what| (self.polygons, number, what)));
        Ok(ring)
    }
}

/// What the lists of `coordinates` are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    /// Numbers, in so many lists.
    Lists(usize),
    /// Nothing.
    Empty,
    /// Something that is no number.
    Other,
}

/// The position that begins at a byte, or behind a space, and where it ends, if it is of two plain numbers with
/// at most a space between its parts; `None` tells nothing about what stands there.
#[inline]
fn plain_position(bytes: &[u8], at: usize) -> Option<(Coord<f64>, usize)> {
    let behind_space = |at: usize| bytes.get(at).map(|byte| at + usize::from(*byte == b' '));
    let behind = |at: usize, sign: u8| {
        let at = behind_space(at)?;
        (*bytes.get(at)? == sign).then_some(at + 1)
    };
    let at = behind_space(behind(at, b'[')?)?;
    let (x, at) = plain_number(bytes, at)?;
    let at = behind_space(behind(at, b',')?)?;
    let (y, at) = plain_number(bytes, at)?;
    Some((Coord { x, y }, behind(at, b']')?))
}

impl Lexer<'_> {
    /// A position: its longitude and latitude; `None` where it is none. More numbers are passed over.
    #[inline]
    fn position(&mut self) -> Result<Option<Coord<f64>>, Fault> {
        if let Some((at, end)) = plain_position(self.bytes, self.at) {
            self.at = end;
            return Ok(Some(at));
        }
        if self.peek() != Some(b'[') {
            self.skip_value()?;
            return Ok(None);
        }
        self.open()?;
        let (mut values, mut count, mut is_numbers, mut is_first) = ([0.0; 2], 0, true, true);
        while self.next_item(&mut is_first)? {
            if let Some(b'-' | b'0'..=b'9') = self.peek() {
                let value = self.number()?;
                if let Some(place) = values.get_mut(count) {
                    *place = value;
                }
                count += 1;
            } else {
                self.skip_value()?;
                is_numbers = false;
            }
        }
        let [x, y] = values;
        Ok((is_numbers && count >= 2).then_some(Coord { x, y }))
    }
}
