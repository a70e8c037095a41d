//! What ships with the program or stands in a dossier: places, background, outlines. Here every
//! fault is an error.

use std::collections::BTreeSet;

use geo::orient::Direction;
use geo::{Coord, LineString, MultiLineString, MultiPolygon, Orient, Point, Polygon};
use geojson::{Feature, GeoJson, Geometry, GeometryValue, JsonObject, Position};

use super::super::error::LayerError;
use super::super::finding::{FilePlace, Finding, FindingList, Severity};
use super::super::json::geojson_problem;
use super::oddity::position_words;
use crate::model::{Area, AreaId, Context, ContextKind, Name, Place, PlaceId, UnknownOfPlace};
use crate::words::{Message, message};

/// The background as its file has it.
#[derive(Debug, Default)]
pub(in crate::load) struct Background {
    /// What is drawn, in drawing order.
    pub(in crate::load) context: Vec<Context>,
    /// The border of the mapped country with its neighbours, which the layer's areas draw themselves.
    pub(in crate::load) home_border: Vec<LineString<f64>>,
}

/// The background, and what is wrong with it.
pub(in crate::load) fn load_background(file: (&str, &[u8])) -> (Background, Vec<Finding>) {
    let mut reader = Reader { findings: FindingList::default() };
    let mut background = Background::default();
    for (place, feature) in reader.features(file) {
        let named = Named { file: file.0, place: &place, feature: &feature };
        if named.text("kind").as_deref() == Some("home-border") {
            background.home_border.extend(reader.lines(&named).into_iter().flatten());
        } else {
            background.context.extend(reader.context(&named));
        }
    }
    (background, reader.findings.into_findings(file.0))
}

/// The places of a layer with these areas, and what is wrong with them.
pub(super) fn load_places(file: (&str, &[u8]), areas: &[Area]) -> (Vec<Place>, Vec<Finding>) {
    let mut reader = Reader { findings: FindingList::default() };
    let mut places: Vec<Place> = Vec::new();
    for (place, feature) in reader.features(file) {
        places.extend(reader.place(&Named { file: file.0, place: &place, feature: &feature }, areas));
    }
    places.sort_by(|one, other| one.id.cmp(&other.id));
    reader.no_twins(file.0, places.iter().map(|place| place.id.as_str()));
    (places, reader.findings.into_findings(file.0))
}

/// Reads an outline out of a GeoJSON file: the polygons of all its features, or of the geometry that
/// it is. Exterior rings come out counter-clockwise (RFC 7946); other geometries are faults.
///
/// # Errors
/// [`LayerError`] with every fault, each with feature and ring.
pub fn load_outline(file: &str, bytes: &[u8]) -> Result<MultiPolygon<f64>, LayerError> {
    let mut reader = Reader { findings: FindingList::default() };
    let features = match reader.text((file, bytes)).map(str::parse::<GeoJson>) {
        Some(Ok(GeoJson::Geometry(geometry))) => vec![("geometry".to_owned(), Feature::from(geometry))],
        _ if reader.findings.is_empty() => reader.features((file, bytes)),
        _ => Vec::new(),
    };
    let mut outline = Vec::new();
    for (place, feature) in &features {
        outline.extend(reader.outline(&Named { file, place, feature }).into_iter().flatten());
    }
    if outline.is_empty() && reader.findings.is_empty() {
        reader.error(file, "features", message!("layer-without-polygon"));
    }
    if reader.findings.is_empty() {
        return Ok(MultiPolygon::new(outline).orient(Direction::Default));
    }
    Err(LayerError { findings: reader.findings.into_findings(file) })
}

/// The outline that a dossier's place has at this member of its file, or its faults, each with its place.
pub(in crate::load) fn parse_outline(
    geometry: &Geometry,
    at: &str,
) -> Result<MultiPolygon<f64>, Vec<(FilePlace, Message)>> {
    let mut reader = Reader { findings: FindingList::default() };
    let feature = Feature::from(geometry.clone());
    let outline = reader.outline(&Named { file: "", place: at, feature: &feature });
    let faults =
        reader.findings.into_findings("").into_iter().map(|finding| (finding.place, finding.message));
    outline.ok_or_else(|| faults.collect())
}

/// A feature and where it stands.
struct Named<'a> {
    file: &'a str,
    place: &'a str,
    feature: &'a Feature,
}

impl Named<'_> {
    fn text(&self, key: &str) -> Option<String> {
        property(self.feature.properties.as_ref(), key)?.as_str().map(str::to_owned)
    }

    fn id(&self) -> Option<String> {
        match &self.feature.id {
            Some(geojson::feature::Id::String(id)) => Some(id.clone()),
            Some(geojson::feature::Id::Number(id)) => Some(id.to_string()),
            None => self.text("id"),
        }
    }

    fn label(&self) -> Option<Point<f64>> {
        let pair = property(self.feature.properties.as_ref(), "label")?.as_array()?;
        Some(Point::new(pair.first()?.as_f64()?, pair.get(1)?.as_f64()?))
    }
}

fn property<'a>(properties: Option<&'a JsonObject>, key: &str) -> Option<&'a serde_json::Value> {
    properties?.get(key)
}

struct Reader {
    findings: FindingList,
}

impl Reader {
    fn error(&mut self, file: &str, place: impl Into<FilePlace>, message: Message) {
        self.findings.push(Finding::of_file(Severity::Error, file, place, message));
    }

    fn text<'b>(&mut self, (file, bytes): (&str, &'b [u8])) -> Option<&'b str> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
            Err(error) => {
                let at = error.valid_up_to().to_string();
                self.error(file, "", message!("load-byte-not-utf8", at = at));
                None
            }
        }
    }

    fn features(&mut self, file: (&str, &[u8])) -> Vec<(String, Feature)> {
        let Some(text) = self.text(file) else {
            return Vec::new();
        };
        match text.parse::<GeoJson>() {
            Ok(GeoJson::FeatureCollection(collection)) => {
                let features = collection.features.into_iter().enumerate();
                features.map(|(index, feature)| (format!("features[{index}]"), feature)).collect()
            }
            Ok(GeoJson::Feature(feature)) => vec![("feature".to_owned(), feature)],
            Ok(GeoJson::Geometry(_)) => {
                self.error(file.0, "", message!("layer-bare-geometry-refused"));
                Vec::new()
            }
            Err(error) => {
                let problem = geojson_problem(&error);
                self.error(file.0, "", message!("layer-not-geojson", problem = problem));
                Vec::new()
            }
        }
    }

    fn no_twins<'i>(&mut self, file: &str, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeSet::new();
        let twins: Vec<&str> = ids.filter(|id| !seen.insert(*id)).collect();
        for id in twins {
            self.error(file, "features", message!("layer-id-twice", id = id));
        }
    }

    fn name(named: &Named<'_>, english: &str, ukrainian: &str) -> Option<Name> {
        let en = named.text(english).or_else(|| named.text("name"))?;
        Some(Name { uk: named.text(ukrainian).unwrap_or_else(|| en.clone()), en })
    }

    fn place(&mut self, named: &Named<'_>, areas: &[Area]) -> Option<Place> {
        let (Some(id), Some(area)) = (named.id(), named.text("area").map(AreaId::new)) else {
            self.error(named.file, named.place, message!("layer-place-needs"));
            return None;
        };
        if !areas.iter().any(|one| one.id == area) {
            self.error(named.file, named.place, message!("layer-place-area", area = area.as_str()));
        }
        let outline = self.outline(named)?;
        let name = Self::name(named, "name_en", "name_uk")
            .unwrap_or_else(|| Name { en: id.clone(), uk: id.clone() });
        Some(Place { id: PlaceId::new(id), name, area, outline, unknown: UnknownOfPlace::default() })
    }

    fn context(&mut self, named: &Named<'_>) -> Option<Context> {
        let kind = match named.text("kind").as_deref() {
            Some("land") => ContextKind::Land(self.outline(named)?),
            Some("border") => ContextKind::Border(self.lines(named)?),
            Some("river") => ContextKind::River(self.lines(named)?),
            Some("country") => ContextKind::Country,
            Some("sea") => ContextKind::Sea,
            _ => {
                self.error(named.file, named.place, message!("layer-context-kind"));
                return None;
            }
        };
        Some(Context { kind, name: Self::name(named, "name_en", "name_uk"), label: named.label() })
    }

    fn outline(&mut self, named: &Named<'_>) -> Option<MultiPolygon<f64>> {
        let polygons: Vec<&Vec<Vec<Position>>> = match named.feature.geometry.as_ref().map(|one| &one.value) {
            Some(GeometryValue::Polygon { coordinates }) => vec![coordinates],
            Some(GeometryValue::MultiPolygon { coordinates }) => coordinates.iter().collect(),
            _ => {
                self.error(named.file, named.place, message!("layer-needs-polygon"));
                return None;
            }
        };
        let faults = self.findings.count();
        let mut outline = Vec::new();
        for (number, rings) in polygons.into_iter().enumerate() {
            let mut lines = rings.iter().enumerate().map(|(ring, positions)| {
                let member = named.place.to_owned();
                let place = FilePlace::Ring { member, polygon: number + 1, ring: ring + 1 };
                self.ring(named.file, &place, positions)
            });
            let exterior = lines.next().unwrap_or_else(|| LineString::new(Vec::new()));
            let holes = lines.collect();
            outline.push(Polygon::new(exterior, holes));
        }
        (self.findings.count() == faults && !outline.is_empty()).then(|| MultiPolygon::new(outline))
    }

    fn ring(&mut self, file: &str, place: &FilePlace, positions: &[Position]) -> LineString<f64> {
        let line = self.line(file, place, positions);
        if line.0.len() < 4 {
            self.error(file, place.clone(), message!("layer-ring-short", count = line.0.len()));
        } else if line.0.first() != line.0.last() {
            self.error(file, place.clone(), message!("layer-ring-open"));
        }
        line
    }

    fn line(&mut self, file: &str, place: &FilePlace, positions: &[Position]) -> LineString<f64> {
        let mut coords = Vec::with_capacity(positions.len());
        for (number, position) in positions.iter().enumerate() {
            let values = position.as_slice();
            let [x, y, ..] = *values else {
                let message = message!("layer-position-numbers", number = (number + 1).to_string());
                self.error(file, place.clone(), message);
                coords.push(Coord { x: f64::NAN, y: f64::NAN });
                continue;
            };
            if !(x.abs() <= 180.0 && y.abs() <= 90.0) {
                let message = message!("layer-position-degrees", position = position_words(number + 1, x, y));
                self.error(file, place.clone(), message);
            }
            coords.push(Coord { x, y });
        }
        LineString::new(coords)
    }

    fn lines(&mut self, named: &Named<'_>) -> Option<MultiLineString<f64>> {
        let lines: Vec<&Vec<Position>> = match named.feature.geometry.as_ref().map(|one| &one.value) {
            Some(GeometryValue::LineString { coordinates }) => vec![coordinates],
            Some(GeometryValue::MultiLineString { coordinates }) => coordinates.iter().collect(),
            _ => {
                self.error(named.file, named.place, message!("layer-needs-line"));
                return None;
            }
        };
        let place = FilePlace::from(named.place);
        let lines = lines.into_iter().map(|line| self.line(named.file, &place, line)).collect();
        Some(MultiLineString::new(lines))
    }
}
