//! The shipped layers: shapes, areas, capitals, neighbours, shared borders, and Crimea.
//!
//! Each check is a function from data to sentences, one for each fault; the shipped files must give
//! none. The tests at the end break the data and see the checks find it.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};

use claims_map::space::{Outlines, Topology};
use geo::{
    BoundingRect as _, Contains as _, Coord, Distance as _, Euclidean, GeodesicArea as _, Haversine,
    InterpolatableLine as _, Intersects as _, Line, LineLocatePoint as _, LineString, MultiLineString,
    MultiPolygon, Point, Polygon, Rect, Validation as _, Winding as _,
};
use geojson::{Feature, FeatureCollection, GeometryValue, Position};

/// A unit as the world knows it: ISO 3166-2 code, capital, where that stands (longitude, latitude),
/// official area in square kilometres, and neighbours within Ukraine.
struct Fact {
    id: &'static str,
    capital: (&'static str, (f64, f64)),
    area_km2: f64,
    neighbours: &'static [&'static str],
}

#[rustfmt::skip]
const FACTS: [Fact; 27] = [
    Fact { id: "UA-05", capital: ("Vinnytsia", (28.47, 49.23)), area_km2: 26_513.0, neighbours: &["UA-18", "UA-32", "UA-35", "UA-51", "UA-68", "UA-71", "UA-77"] },
    Fact { id: "UA-07", capital: ("Lutsk", (25.33, 50.75)), area_km2: 20_144.0, neighbours: &["UA-46", "UA-56"] },
    Fact { id: "UA-09", capital: ("Luhansk", (39.31, 48.57)), area_km2: 26_684.0, neighbours: &["UA-14", "UA-63"] },
    Fact { id: "UA-12", capital: ("Dnipro", (35.05, 48.46)), area_km2: 31_974.0, neighbours: &["UA-14", "UA-23", "UA-35", "UA-48", "UA-53", "UA-63", "UA-65"] },
    Fact { id: "UA-14", capital: ("Donetsk", (37.80, 48.02)), area_km2: 26_517.0, neighbours: &["UA-09", "UA-12", "UA-23", "UA-63"] },
    Fact { id: "UA-18", capital: ("Zhytomyr", (28.66, 50.25)), area_km2: 29_832.0, neighbours: &["UA-05", "UA-32", "UA-56", "UA-68"] },
    Fact { id: "UA-21", capital: ("Uzhhorod", (22.29, 48.62)), area_km2: 12_777.0, neighbours: &["UA-26", "UA-46"] },
    Fact { id: "UA-23", capital: ("Zaporizhzhia", (35.14, 47.84)), area_km2: 27_180.0, neighbours: &["UA-12", "UA-14", "UA-65"] },
    Fact { id: "UA-26", capital: ("Ivano-Frankivsk", (24.71, 48.92)), area_km2: 13_928.0, neighbours: &["UA-21", "UA-46", "UA-61", "UA-77"] },
    Fact { id: "UA-30", capital: ("Kyiv", (30.52, 50.45)), area_km2: 839.0, neighbours: &["UA-32"] },
    Fact { id: "UA-32", capital: ("Kyiv", (30.52, 50.45)), area_km2: 28_131.0, neighbours: &["UA-05", "UA-18", "UA-30", "UA-53", "UA-71", "UA-74"] },
    Fact { id: "UA-35", capital: ("Kropyvnytskyi", (32.26, 48.51)), area_km2: 24_588.0, neighbours: &["UA-05", "UA-12", "UA-48", "UA-51", "UA-53", "UA-71"] },
    Fact { id: "UA-40", capital: ("Sevastopol", (33.52, 44.605)), area_km2: 864.0, neighbours: &["UA-43"] },
    Fact { id: "UA-43", capital: ("Simferopol", (34.10, 44.95)), area_km2: 26_081.0, neighbours: &["UA-40", "UA-65"] },
    Fact { id: "UA-46", capital: ("Lviv", (24.03, 49.84)), area_km2: 21_833.0, neighbours: &["UA-07", "UA-21", "UA-26", "UA-56", "UA-61"] },
    Fact { id: "UA-48", capital: ("Mykolaiv", (31.99, 46.975)), area_km2: 24_598.0, neighbours: &["UA-12", "UA-35", "UA-51", "UA-65"] },
    Fact { id: "UA-51", capital: ("Odesa", (30.72, 46.48)), area_km2: 33_310.0, neighbours: &["UA-05", "UA-35", "UA-48"] },
    Fact { id: "UA-53", capital: ("Poltava", (34.55, 49.59)), area_km2: 28_748.0, neighbours: &["UA-12", "UA-32", "UA-35", "UA-59", "UA-63", "UA-71", "UA-74"] },
    Fact { id: "UA-56", capital: ("Rivne", (26.25, 50.62)), area_km2: 20_047.0, neighbours: &["UA-07", "UA-18", "UA-46", "UA-61", "UA-68"] },
    Fact { id: "UA-59", capital: ("Sumy", (34.80, 50.91)), area_km2: 23_834.0, neighbours: &["UA-53", "UA-63", "UA-74"] },
    Fact { id: "UA-61", capital: ("Ternopil", (25.59, 49.55)), area_km2: 13_823.0, neighbours: &["UA-26", "UA-46", "UA-56", "UA-68", "UA-77"] },
    Fact { id: "UA-63", capital: ("Kharkiv", (36.23, 49.99)), area_km2: 31_415.0, neighbours: &["UA-09", "UA-12", "UA-14", "UA-53", "UA-59"] },
    Fact { id: "UA-65", capital: ("Kherson", (32.62, 46.66)), area_km2: 28_461.0, neighbours: &["UA-12", "UA-23", "UA-43", "UA-48"] },
    Fact { id: "UA-68", capital: ("Khmelnytskyi", (26.99, 49.42)), area_km2: 20_645.0, neighbours: &["UA-05", "UA-18", "UA-56", "UA-61", "UA-77"] },
    Fact { id: "UA-71", capital: ("Cherkasy", (32.06, 49.44)), area_km2: 20_900.0, neighbours: &["UA-05", "UA-32", "UA-35", "UA-53"] },
    Fact { id: "UA-74", capital: ("Chernihiv", (31.29, 51.50)), area_km2: 31_865.0, neighbours: &["UA-32", "UA-53", "UA-59"] },
    Fact { id: "UA-77", capital: ("Chernivtsi", (25.94, 48.29)), area_km2: 8_097.0, neighbours: &["UA-05", "UA-26", "UA-61", "UA-68"] },
];

/// What Ukraine gives for itself, in square kilometres: the units' official areas come to that.
const UKRAINE_KM2: f64 = 603_628.0;
/// How far an area may be off its official figure, in percent.
const AREA_TOLERANCE: f64 = 3.0;
/// The units that are further off, by how much, in percent. `data/README.md` says why.
const AREA_EXCEPTIONS: [(&str, f64); 5] =
    [("UA-30", 95.7), ("UA-32", -3.9), ("UA-40", -13.2), ("UA-48", -4.3), ("UA-65", -8.0)];
/// Units whose capital lies in another unit: Kyiv Oblast is governed from the city of Kyiv.
const CAPITAL_ELSEWHERE: [(&str, &str); 1] = [("UA-32", "UA-30")];
/// Pieces of land that are not joined to the mainland: Dzharylhach and Tendra in Kherson Oblast, and the
/// strip between the Sasyk lagoon and the sea in Odesa Oblast.
const ISLANDS: usize = 3;
/// Ukraine lies inside: west, south, east, north.
const UKRAINE: [f64; 4] = [22.0, 44.3, 40.3, 52.5];
/// The isthmus of Perekop, Chonhar, the Arabat Spit and all of Crimea, its coast and waters.
const CRIMEA: [f64; 4] = [32.3, 44.2, 36.7, 46.3];
#[rustfmt::skip]
const CRIMEAN_TOWNS: [(&str, (f64, f64)); 8] = [
    ("Simferopol", (34.10, 44.95)), ("Sevastopol", (33.55, 44.59)), ("Kerch", (36.47, 45.36)),
    ("Dzhankoi", (34.39, 45.71)), ("Armiansk", (33.69, 46.11)), ("Yalta", (34.16, 44.51)),
    ("Yevpatoria", (33.38, 45.20)), ("Feodosia", (35.36, 45.04)),
];

type Ring = Vec<Coord<f64>>;

/// A unit or a place as it stands in the file: polygons, each an exterior ring followed by its holes.
#[derive(Debug, Clone)]
struct Unit {
    polygons: Vec<Vec<Ring>>,
    capital: Option<Point<f64>>,
    area_km2: Option<f64>,
}

impl Unit {
    /// As `geo` takes it, which closes open rings: for those see [`ring_faults`].
    fn outline(&self) -> MultiPolygon<f64> {
        let polygon = |rings: &Vec<Ring>| {
            let mut lines = rings.iter().cloned().map(LineString::new);
            Polygon::new(lines.next().unwrap(), lines.collect())
        };
        MultiPolygon::new(self.polygons.iter().map(polygon).collect())
    }

    fn rings(&self) -> impl Iterator<Item = &Ring> {
        self.polygons.iter().flatten()
    }
}

/// The background as it stands in the file.
#[derive(Debug, Clone, Default)]
struct Background {
    land: Vec<Polygon<f64>>,
    borders: BTreeMap<String, MultiLineString<f64>>,
    /// Ukraine's border with each of its neighbours.
    home_borders: BTreeMap<String, MultiLineString<f64>>,
    rivers: BTreeMap<String, LineString<f64>>,
}

type Units = BTreeMap<String, Unit>;

fn features(json: &str) -> Vec<(String, Feature)> {
    let collection: FeatureCollection = json.parse().unwrap();
    let named = collection.features.into_iter().map(|feature| {
        let Some(geojson::feature::Id::String(id)) = feature.id.clone() else {
            panic!("a feature has no text as its id: {:?}", feature.properties)
        };
        (id, feature)
    });
    named.collect()
}

fn coord(position: &Position) -> Coord<f64> {
    let [x, y] = position.as_slice() else { panic!("{position:?} is not a longitude and a latitude") };
    Coord { x: *x, y: *y }
}

fn polygons(feature: &Feature) -> Vec<Vec<Ring>> {
    let polygons = match &feature.geometry.as_ref().unwrap().value {
        GeometryValue::Polygon { coordinates } => vec![coordinates.clone()],
        GeometryValue::MultiPolygon { coordinates } => coordinates.clone(),
        other => panic!("{other:?} is not a polygon"),
    };
    let ring = |ring: &Vec<Position>| ring.iter().map(coord).collect();
    polygons.iter().map(|rings| rings.iter().map(ring).collect()).collect()
}

fn units_from(json: &str) -> Units {
    let features = features(json);
    let count = features.len();
    let units = features.into_iter().map(|(id, feature)| {
        let property = |key: &str| feature.property(key).cloned();
        let capital = property("capital")
            .map(|at| Point::new(at[0].as_f64().expect("longitude"), at[1].as_f64().expect("latitude")));
        let area_km2 = property("area_km2").map(|area| area.as_f64().expect("a number"));
        (id, Unit { polygons: polygons(&feature), capital, area_km2 })
    });
    let units: Units = units.collect();
    assert_eq!(units.len(), count, "an id is given twice");
    units
}

fn units() -> Units {
    units_from(include_str!("../../data/ukraine-oblasts.geojson"))
}

fn places() -> Units {
    units_from(include_str!("../../data/places.geojson"))
}

fn background() -> Background {
    let mut background = Background::default();
    for (id, feature) in features(include_str!("../../data/context.geojson")) {
        let outline = || Unit { polygons: polygons(&feature), capital: None, area_km2: None }.outline();
        match feature.property("kind").and_then(|kind| kind.as_str()).unwrap() {
            "land" => background.land.extend(outline()),
            kind @ ("border" | "home-border") => {
                let borders =
                    if kind == "border" { &mut background.borders } else { &mut background.home_borders };
                let GeometryValue::MultiLineString { coordinates } = &feature.geometry.unwrap().value else {
                    panic!("border {id} is not a multi-line")
                };
                let line = |line: &Vec<Position>| line.iter().map(coord).collect::<LineString<f64>>();
                borders.insert(id, coordinates.iter().map(line).collect());
            }
            "river" => {
                let GeometryValue::LineString { coordinates } = &feature.geometry.unwrap().value else {
                    panic!("river {id} is not a line")
                };
                drop(background.rivers.insert(id, coordinates.iter().map(coord).collect()));
            }
            "country" | "sea" => {}
            kind => panic!("{id}: the kind {kind} is unknown to this test"),
        }
    }
    background
}

fn rect([west, south, east, north]: [f64; 4]) -> Rect<f64> {
    Rect::new((west, south), (east, north))
}

// ---- the checks ----

/// The ids are the ISO 3166-2 codes, no more and no fewer.
fn id_faults(units: &Units) -> Vec<String> {
    let known: BTreeSet<&str> = FACTS.iter().map(|fact| fact.id).collect();
    let found: BTreeSet<&str> = units.keys().map(String::as_str).collect();
    let missing = known.difference(&found).map(|id| format!("{id} is missing"));
    let unknown = found.difference(&known).map(|id| format!("{id} is no unit of Ukraine"));
    missing.chain(unknown).collect()
}

/// Rings are closed, run as RFC 7946 has it and stay inside Ukraine's bounding box.
fn ring_faults(units: &Units) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, unit) in units {
        for (number, rings) in unit.polygons.iter().enumerate() {
            for (index, ring) in rings.iter().enumerate() {
                let place = format!("{id}, polygon {number}, ring {index}");
                let line = LineString::new(ring.clone());
                if ring.len() < 4 || ring.first() != ring.last() {
                    faults.push(format!("{place}: not closed"));
                } else if !(if index == 0 { line.is_ccw() } else { line.is_cw() }) {
                    faults.push(format!("{place}: runs the wrong way round"));
                }
                if ring.windows(2).any(|pair| pair[0] == pair[1]) {
                    faults.push(format!("{place}: repeats a point"));
                }
                if let Some(at) = ring.iter().find(|at| !rect(UKRAINE).intersects(*at)) {
                    faults.push(format!("{place}: {at:?} is not in Ukraine"));
                }
            }
        }
    }
    faults
}

fn validity_faults(units: &Units) -> Vec<String> {
    let check = |(id, unit): (&String, &Unit)| {
        let faults = unit.outline().validation_errors();
        faults.into_iter().map(move |fault| format!("{id}: {fault}")).collect::<Vec<String>>()
    };
    units.iter().flat_map(check).collect()
}

/// How far a unit's area on the ellipsoid is off the official figure, in percent.
fn deviation_percent(unit: &Unit, official_km2: f64) -> f64 {
    (unit.outline().geodesic_area_unsigned() / 1e6 / official_km2 - 1.0) * 100.0
}

fn area_faults(units: &Units) -> Vec<String> {
    let mut faults = Vec::new();
    for fact in &FACTS {
        let Some(unit) = units.get(fact.id) else { continue };
        let deviation = deviation_percent(unit, fact.area_km2);
        let exception = AREA_EXCEPTIONS.iter().find(|(id, _)| *id == fact.id);
        match exception {
            Some((id, expected)) if (deviation - expected).abs() > 0.2 => {
                faults.push(format!("{id} is {deviation:+.2} % off, not {expected:+.1} %"));
            }
            None if deviation.abs() > AREA_TOLERANCE => {
                faults.push(format!("{} is {deviation:+.2} % off its official area", fact.id));
            }
            _ => {}
        }
        if unit.area_km2 != Some(fact.area_km2) {
            faults.push(format!("{}: the file says {:?} km²", fact.id, unit.area_km2));
        }
    }
    faults
}

/// Each capital lies in its own unit (or where [`CAPITAL_ELSEWHERE`] says) and in no other; the file
/// agrees with the table on where it stands, to two kilometres.
fn capital_faults(units: &Units) -> Vec<String> {
    let mut faults = Vec::new();
    for fact in &FACTS {
        let (name, (lon, lat)) = fact.capital;
        let Some(at) = units.get(fact.id).and_then(|unit| unit.capital) else {
            faults.push(format!("{}: no capital", fact.id));
            continue;
        };
        if (at.x() - lon).abs() > 0.03 || (at.y() - lat).abs() > 0.02 {
            faults.push(format!("{}: {at:?} is not {name}", fact.id));
        }
        let elsewhere = CAPITAL_ELSEWHERE.iter().find(|(id, _)| *id == fact.id);
        let home = elsewhere.map_or(fact.id, |(_, other)| other);
        let inside = units.iter().filter(|(_, unit)| unit.outline().contains(&at));
        let inside: Vec<&str> = inside.map(|(id, _)| id.as_str()).collect();
        if inside != [home] {
            faults.push(format!("{name}, capital of {}, lies in {inside:?}", fact.id));
        }
    }
    faults
}

fn neighbour_faults(units: &Units) -> Vec<String> {
    let outlines: Vec<MultiPolygon<f64>> = units.values().map(Unit::outline).collect();
    let ids: Vec<&str> = units.keys().map(String::as_str).collect();
    let flat = Outlines::projected(outlines.iter(), |at| at);
    let topology = Topology::of(flat, outlines.len(), &[]);
    let mut faults = Vec::new();
    for fact in &FACTS {
        let Some(index) = ids.iter().position(|id| *id == fact.id) else { continue };
        let found: Vec<&str> = topology.neighbours()[index].iter().map(|other| ids[*other]).collect();
        if found != fact.neighbours {
            faults.push(format!("{} borders {found:?}, not {:?}", fact.id, fact.neighbours));
        }
    }
    faults
}

type Edge = ([u64; 2], [u64; 2]);

/// Every directed edge with the units whose rings run along it.
fn edges(units: &Units) -> BTreeMap<Edge, Vec<&str>> {
    let bits = |at: Coord<f64>| [at.x.to_bits(), at.y.to_bits()];
    let mut edges: BTreeMap<Edge, Vec<&str>> = BTreeMap::new();
    for (id, unit) in units {
        for pair in unit.rings().flat_map(|ring| ring.windows(2)) {
            edges.entry((bits(pair[0]), bits(pair[1]))).or_default().push(id);
        }
    }
    edges
}

/// The rings along which the layer ends: edges that no unit runs along in the other direction.
fn outer_rings(units: &Units) -> Result<Vec<LineString<f64>>, String> {
    let edges = edges(units);
    let outer = edges.keys().filter(|(from, to)| !edges.contains_key(&(*to, *from)));
    let mut next: BTreeMap<[u64; 2], [u64; 2]> = BTreeMap::new();
    for (from, to) in outer {
        if next.insert(*from, *to).is_some() {
            return Err(format!("the outer edge forks at {:?}", from.map(f64::from_bits)));
        }
    }
    let mut rings = Vec::new();
    while let Some((start, mut at)) = next.pop_first() {
        let mut ring = vec![start, at];
        while at != start {
            at = next
                .remove(&at)
                .ok_or_else(|| format!("the outer edge is torn at {:?}", at.map(f64::from_bits)))?;
            ring.push(at);
        }
        let coord = |at: [u64; 2]| Coord { x: f64::from_bits(at[0]), y: f64::from_bits(at[1]) };
        rings.push(ring.into_iter().map(coord).collect());
    }
    Ok(rings)
}

/// Each edge is run along once in each direction, or once and it lies on the outer edge.
///
/// The outer rings are then the sum of all units' rings. Where they are simple, run counter-clockwise
/// and do not overlap, they wind once around each point inside: no point of the land lies in two
/// units (an overlap) or in none (a gap).
fn shared_border_faults(units: &Units) -> Vec<String> {
    let mut faults: Vec<String> = edges(units)
        .values()
        .filter(|owners| owners.len() > 1)
        .map(|owners| format!("{owners:?} run along the same edge in the same direction"))
        .collect();
    let rings = match outer_rings(units) {
        Ok(rings) => rings,
        Err(fault) => {
            faults.push(fault);
            return faults;
        }
    };
    faults.extend(rings.iter().filter(|ring| !ring.is_ccw()).map(|ring| format!("a gap at {:?}", ring.0[0])));
    if rings.len() != 1 + ISLANDS {
        let starts: Vec<Coord<f64>> = rings.iter().map(|ring| ring.0[0]).collect();
        faults.push(format!("{} outer rings, not a mainland and {ISLANDS} islands: {starts:?}", rings.len()));
    }
    let land = MultiPolygon::new(rings.into_iter().map(|ring| Polygon::new(ring, Vec::new())).collect());
    faults.extend(land.validation_errors().into_iter().map(|fault| format!("the land: {fault}")));
    faults
}

/// The Kinburn Spit is drawn where it is, by one of Mykolaiv Oblast's polygons, unchanged.
fn place_faults(places: &Units, units: &Units) -> Vec<String> {
    let ids: Vec<&str> = places.keys().map(String::as_str).collect();
    if ids != ["kinburn-spit"] {
        return vec![format!("the places are {ids:?}")];
    }
    let spit = &places["kinburn-spit"];
    let [polygon] = spit.polygons.as_slice() else {
        return vec!["the spit is not one polygon".to_owned()];
    };
    let owners = units.iter().filter(|(_, unit)| unit.polygons.contains(polygon));
    let owners: Vec<&str> = owners.map(|(id, _)| id.as_str()).collect();
    let mut faults = Vec::new();
    if owners != ["UA-48"] {
        faults.push(format!("the spit is a polygon of {owners:?}, not of UA-48"));
    }
    let (tip, middle, ochakiv) =
        (Point::new(31.53, 46.57), Point::new(31.75, 46.52), Point::new(31.55, 46.62));
    let outline = spit.outline();
    if !outline.contains(&tip) || !outline.contains(&middle) || outline.contains(&ochakiv) {
        faults.push("the outline is not where the Kinburn Spit is".to_owned());
    }
    faults
}

/// All of Ukraine lies on land: its capitals and the towns of Crimea.
fn land_faults(background: &Background, units: &Units) -> Vec<String> {
    let capitals = units.iter().filter_map(|(id, unit)| Some((id.as_str(), unit.capital?)));
    let towns = CRIMEAN_TOWNS.iter().map(|(name, at)| (*name, Point::from(*at)));
    let at_sea = towns.chain(capitals).filter(|(_, at)| !background.land.iter().any(|one| one.contains(at)));
    at_sea.map(|(name, _)| format!("{name} does not lie on land")).collect()
}

/// How long the parts of lines are that stand closer than 4 km to Ukraine's outer edge or in it, in
/// kilometres.
fn along_ukraine_km(lines: &MultiLineString<f64>, units: &Units) -> f64 {
    let reach = 0.036;
    let edges: Vec<(Rect<f64>, Line<f64>)> = (outer_rings(units).unwrap().iter().flat_map(LineString::lines))
        .map(|edge| {
            let (low, high) = (edge.bounding_rect().min(), edge.bounding_rect().max());
            (Rect::new((low.x - 2.0 * reach, low.y - reach), (high.x + 2.0 * reach, high.y + reach)), edge)
        })
        .collect();
    let near = |at: Point<f64>| {
        let close = edges.iter().filter(|(around, _)| around.intersects(&at));
        close.into_iter().any(|(_, edge)| Haversine.distance(at, nearest(edge, at)) < 4_000.0)
    };
    let lines = lines.iter().flat_map(LineString::lines);
    let close = lines.filter(|line| near(Point::from((line.start + line.end) / 2.0)));
    close.map(|line| Haversine.distance(Point::from(line.start), Point::from(line.end)) / 1e3).sum()
}

fn nearest(edge: &Line<f64>, at: Point<f64>) -> Point<f64> {
    let along = edge.line_locate_point(&at).unwrap_or(0.0);
    Point::from(edge.start + edge.delta() * along)
}

/// Borders run over land, the others nowhere along Ukraine, Ukraine's own along Ukraine alone, and none in or
/// around Crimea.
fn border_faults(background: &Background, units: &Units) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, border) in background.borders.iter().chain(&background.home_borders) {
        let lines = || border.iter().flat_map(LineString::lines);
        if lines().any(|line| rect(CRIMEA).intersects(&line)) {
            faults.push(format!("border {id} runs through Crimea or along its isthmus"));
        }
        let all_km: f64 = lines()
            .map(|line| Haversine.distance(Point::from(line.start), Point::from(line.end)) / 1e3)
            .sum();
        let near_km = along_ukraine_km(border, units);
        // Three countries meet somewhere, and from there the third border leaves.
        if background.borders.contains_key(id) && near_km > 25.0 {
            faults.push(format!("border {id} runs along Ukraine for {near_km:.0} km"));
        }
        if background.home_borders.contains_key(id) && near_km < 0.97 * all_km {
            faults.push(format!("of Ukraine's border {id} {:.0} km are not Ukraine's", all_km - near_km));
        }
    }
    faults
}

/// The Dnipro runs downstream past the towns on its banks, in their order, each within 15 km.
fn river_faults(background: &Background) -> Vec<String> {
    #[rustfmt::skip]
    let towns = [
        ("its source", (33.73, 55.87)), ("Smolensk", (32.05, 54.78)), ("Mahilyow", (30.34, 53.90)),
        ("Kyiv", (30.56, 50.45)), ("Cherkasy", (32.06, 49.46)), ("Dnipro", (35.05, 48.47)),
        ("Zaporizhzhia", (35.08, 47.85)), ("Nova Kakhovka", (33.37, 46.77)), ("Kherson", (32.62, 46.62)),
    ];
    let Some(river) = background.rivers.get("dnipro") else { return vec!["there is no Dnipro".to_owned()] };
    let mut faults = Vec::new();
    let mut last = 0.0;
    for (name, at) in towns {
        let at = Point::from(at);
        let along = river.line_locate_point(&at).unwrap();
        let nearest = river.point_at_ratio_from_start(&Euclidean, along).unwrap();
        let away_km = Haversine.distance(at, nearest) / 1e3;
        if away_km > 15.0 {
            faults.push(format!("the Dnipro passes {away_km:.0} km from {name}"));
        }
        if along < last {
            faults.push(format!("the Dnipro passes {name} too early"));
        }
        last = along;
    }
    faults
}

// ---- the shipped files pass ----

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_units_are_ukraines_27() {
    assert_none(&id_faults(&units()));
}

#[test]
fn rings_are_closed_and_run_by_the_right_hand_rule() {
    assert_none(&ring_faults(&units()));
    assert_none(&ring_faults(&places()));
}

#[test]
fn every_outline_is_valid() {
    assert_none(&validity_faults(&units()));
    assert_none(&validity_faults(&places()));
}

#[test]
fn areas_agree_with_the_official_figures() {
    assert_none(&area_faults(&units()));
}

#[test]
fn the_official_areas_come_to_that_of_ukraine() {
    let sum: f64 = units().values().filter_map(|unit| unit.area_km2).sum();
    assert!((sum - UKRAINE_KM2).abs() < 0.5, "{sum} km² instead of {UKRAINE_KM2}");
}

#[test]
fn capitals_lie_in_their_units() {
    assert_none(&capital_faults(&units()));
}

#[test]
fn neighbours_are_those_of_the_real_world() {
    for fact in &FACTS {
        for other in fact.neighbours {
            let back = FACTS.iter().find(|one| one.id == *other).unwrap();
            assert!(back.neighbours.contains(&fact.id), "the table: {} borders {other}, not back", fact.id);
        }
    }
    assert_none(&neighbour_faults(&units()));
}

#[test]
fn shared_borders_are_exact() {
    assert_none(&shared_border_faults(&units()));
}

#[test]
fn the_kinburn_spit_is_a_polygon_of_mykolaiv_oblast() {
    assert_none(&place_faults(&places(), &units()));
}

#[test]
fn kyiv_fills_the_hole_in_its_oblast() {
    let units = units();
    let holes: Vec<&Ring> = units["UA-32"].polygons.iter().flat_map(|rings| &rings[1..]).collect();
    let [hole] = holes.as_slice() else { panic!("Kyiv Oblast has {} holes", holes.len()) };
    let [rings] = units["UA-30"].polygons.as_slice() else { panic!("Kyiv is not one polygon") };
    let corners =
        |ring: &Ring| ring.iter().map(|at| (at.x.to_bits(), at.y.to_bits())).collect::<BTreeSet<_>>();
    assert_eq!(corners(hole), corners(&rings[0]), "the hole has Kyiv's corners");
}

#[test]
fn no_border_is_drawn_in_or_around_crimea_and_none_but_its_own_along_ukraine() {
    let (background, units) = (background(), units());
    assert_none(&border_faults(&background, &units));
    for id in ["BY-RU", "GE-RU", "MD-RO", "PL-SK", "HU-RO", "PT-ES", "KZ-RU"] {
        assert!(background.borders.contains_key(id), "the border {id} is drawn");
    }
    let own: Vec<&str> = background.home_borders.keys().map(String::as_str).collect();
    assert_eq!(own, ["BY-UA", "HU-UA", "MD-UA", "PL-UA", "RO-UA", "RU-UA", "SK-UA"]);
    assert!(!background.borders.contains_key("RS-XK"), "no border in the sense of the United Nations");
}

#[test]
fn the_dnipro_runs_past_its_towns() {
    assert_none(&river_faults(&background()));
}

/// Land of the whole Earth is there, and no sea is land. Coasts far away may be off by 10 km.
#[test]
fn land_is_land_and_sea_is_sea() {
    let background = background();
    assert_none(&land_faults(&background, &units()));
    #[rustfmt::skip]
    let towns = [
        ("Astrakhan", (48.03, 46.37)), ("Atyrau", (51.92, 47.12)), ("Rome", (12.48, 41.89)), ("Uppsala", (17.64, 59.86)),
        ("Pristina", (21.16, 42.66)), ("Minsk", (27.56, 53.90)), ("Chișinău", (28.86, 47.01)), ("Tiraspol", (29.64, 46.84)),
        ("Ankara", (32.85, 39.93)), ("Sukhumi", (41.02, 43.00)), ("Kaliningrad", (20.51, 54.71)), ("Baku", (49.85, 40.40)),
        ("Madrid", (-3.70, 40.42)), ("Novosibirsk", (82.92, 55.03)), ("Delhi", (77.21, 28.61)), ("Beijing", (116.40, 39.90)),
        ("Nairobi", (36.82, -1.29)), ("Brasília", (-47.88, -15.79)), ("Denver", (-104.99, 39.74)), ("Fairbanks", (-147.72, 64.84)),
        ("Alice Springs", (133.88, -23.70)), ("Bilibino", (166.43, 68.05)),
        ("Summit in Greenland", (-38.46, 72.58)),
    ];
    for (name, at) in towns {
        assert!(background.land.iter().any(|one| one.contains(&Point::from(at))), "{name} is no land");
    }
    #[rustfmt::skip]
    let seas = [
        ("Black Sea", (34.0, 43.3)), ("Sea of Azov", (36.6, 46.05)), ("Caspian Sea", (50.5, 42.0)), ("Baltic", (19.5, 57.0)),
        ("North Sea", (3.0, 56.0)), ("Red Sea", (38.0, 20.0)), ("Gulf of Mexico", (-90.0, 25.0)), ("Hudson Bay", (-85.0, 60.0)),
        ("Pacific", (-150.0, 0.0)), ("Atlantic", (-35.0, 10.0)), ("Indian Ocean", (80.0, -20.0)), ("North Pole", (10.0, 89.0)),
        ("Bering Sea", (-178.0, 58.0)), ("Sea of Okhotsk", (150.0, 55.0)),
    ];
    for (name, at) in seas {
        assert!(background.land.iter().all(|one| !one.contains(&Point::from(at))), "{name} is land");
    }
}

/// What is drawn is filled by the even-odd rule: a ring that crosses itself loses what lies in the crossing.
#[test]
fn the_rings_of_the_land_run_by_the_right_hand_rule() {
    let mut around_pole = 0;
    for polygon in background().land {
        for (number, ring) in std::iter::once(polygon.exterior()).chain(polygon.interiors()).enumerate() {
            let mut lon = ring.0[0].x;
            let mut unrolled = vec![ring.0[0]];
            for edge in ring.0.windows(2) {
                let step = edge[1].x - edge[0].x;
                lon += step - 360.0 * (step / 360.0).round();
                unrolled.push(Coord { x: lon, y: edge[1].y });
            }
            let round = lon - ring.0[0].x;
            unrolled.pop();
            if round.abs() > 1.0 {
                assert!(round < 0.0 && ring.0[0].y < 0.0, "the South Pole lies on the left");
                around_pole += 1;
            } else {
                let mut line = LineString::new(unrolled);
                line.close();
                let runs_left = if number == 0 { line.is_ccw() } else { line.is_cw() };
                // What crosses itself has no one direction.
                let is_odd = !Polygon::new(line.clone(), Vec::new()).is_valid();
                assert!(runs_left || is_odd, "the ring at {:?} runs the wrong way round", ring.0[0]);
            }
        }
    }
    assert_eq!(around_pole, 1, "Antarctica");
}

// ---- the checks can fail ----

/// Asserts that a fault is found and says this.
fn assert_finds(faults: &[String], words: &str) {
    assert!(faults.iter().any(|fault| fault.contains(words)), "no fault says “{words}”: {faults:?}");
}

#[test]
fn a_missing_and_an_unknown_unit_are_found() {
    let mut units = units();
    let crimea = units.remove("UA-43").unwrap();
    units.insert("RU-CR".to_owned(), crimea);
    assert_finds(&id_faults(&units), "UA-43 is missing");
    assert_finds(&id_faults(&units), "RU-CR is no unit");
}

#[test]
fn a_ring_turned_round_opened_or_far_away_is_found() {
    let mut units = units();
    units.get_mut("UA-63").unwrap().polygons[0][0].reverse();
    units.get_mut("UA-32").unwrap().polygons[0][1].reverse();
    units.get_mut("UA-46").unwrap().polygons[0][0].pop();
    let swapped = &mut units.get_mut("UA-05").unwrap().polygons[0][0];
    for at in swapped.iter_mut() {
        *at = Coord { x: at.y, y: at.x };
    }
    let faults = ring_faults(&units);
    assert_finds(&faults, "UA-63, polygon 0, ring 0: runs the wrong way");
    assert_finds(&faults, "UA-32, polygon 0, ring 1: runs the wrong way");
    assert_finds(&faults, "UA-46, polygon 0, ring 0: not closed");
    assert_finds(&faults, "UA-05, polygon 0, ring 0: COORD(49.590462 29.002034) is not in Ukraine");
}

/// A unit's corner that it shares with a neighbour, moved by `by` degrees of longitude.
fn with_moved_corner(by: f64) -> Units {
    let mut units = units();
    let donetsk = units["UA-14"].polygons[0][0].clone();
    let ring = &mut units.get_mut("UA-09").unwrap().polygons[0][0];
    let shared = (1..ring.len() - 1).find(|index| donetsk.contains(&ring[*index])).unwrap();
    ring[shared].x += by;
    units
}

#[test]
fn one_moved_corner_is_found_however_little_it_moves() {
    for by in [1e-6, -1e-6, 0.01, -0.01] {
        assert!(!shared_border_faults(&with_moved_corner(by)).is_empty(), "moved by {by}°, not found");
    }
}

#[test]
fn a_ring_that_crosses_itself_is_found() {
    let mut units = units();
    units.get_mut("UA-09").unwrap().polygons[0][0].swap(10, 200);
    assert_finds(&validity_faults(&units), "UA-09: ");
}

#[test]
fn a_gap_and_an_overlap_are_found() {
    let mut with_gap = units();
    with_gap.remove("UA-71");
    assert_finds(&shared_border_faults(&with_gap), "a gap");
    let mut with_overlap = units();
    let kyiv = with_overlap["UA-30"].clone();
    with_overlap.insert("UA-99".to_owned(), kyiv);
    assert_finds(&shared_border_faults(&with_overlap), "same edge in the same direction");
}

#[test]
fn swapped_capitals_are_found() {
    let mut units = units();
    let (kharkiv, sumy) = (units["UA-63"].capital, units["UA-59"].capital);
    units.get_mut("UA-63").unwrap().capital = sumy;
    units.get_mut("UA-59").unwrap().capital = kharkiv;
    let faults = capital_faults(&units);
    assert_finds(&faults, "is not Kharkiv");
    assert_finds(&faults, "Sumy, capital of UA-59, lies in [\"UA-63\"]");
    let mut units = self::units();
    units.get_mut("UA-32").unwrap().polygons[0].truncate(1);
    assert_finds(&capital_faults(&units), "Kyiv, capital of UA-30, lies in [\"UA-30\", \"UA-32\"]");
}

#[test]
fn areas_that_are_off_are_found() {
    let mut units = units();
    units.get_mut("UA-51").unwrap().polygons.truncate(1);
    units.get_mut("UA-32").unwrap().polygons[0].truncate(1);
    let spit = units["UA-48"].polygons.clone();
    units.get_mut("UA-77").unwrap().polygons.extend(spit);
    let faults = area_faults(&units);
    assert_finds(&faults, "UA-32 is +");
    assert_finds(&faults, "UA-77 is +");
    assert!(!faults.iter().any(|fault| fault.starts_with("UA-63")), "Kharkiv is untouched: {faults:?}");
}

#[test]
fn a_lost_and_a_false_neighbour_are_found() {
    let mut units = units();
    units.remove("UA-40").unwrap();
    assert_finds(&neighbour_faults(&units), "UA-43 borders [\"UA-65\"]");
    let kyiv = units.remove("UA-30").unwrap();
    units.get_mut("UA-46").unwrap().polygons.extend(kyiv.polygons);
    assert_finds(&neighbour_faults(&units), "UA-46 borders [\"UA-07\", \"UA-21\", \"UA-26\", \"UA-32\",");
}

#[test]
fn a_spit_that_is_not_the_oblasts_is_found() {
    let mut places = places();
    places.get_mut("kinburn-spit").unwrap().polygons[0][0][1].x += 1e-6;
    assert_finds(&place_faults(&places, &units()), "not of UA-48");
    let mainland = units()["UA-48"].polygons.iter().max_by_key(|rings| rings[0].len()).unwrap().clone();
    places.get_mut("kinburn-spit").unwrap().polygons = vec![mainland];
    assert_finds(&place_faults(&places, &units()), "not where the Kinburn Spit is");
}

#[test]
fn crimea_at_sea_is_found() {
    let mut background = background();
    let simferopol = Point::from(CRIMEAN_TOWNS[0].1);
    background.land.retain(|one| !one.contains(&simferopol));
    assert_finds(&land_faults(&background, &units()), "Simferopol does not lie on land");
}

#[test]
fn a_border_along_the_isthmus_or_against_ukraine_is_found() {
    let (mut background, units) = (background(), units());
    let isthmus = LineString::from(vec![(33.6, 46.14), (33.9, 46.2)]);
    background.borders.get_mut("GE-RU").unwrap().0.push(isthmus);
    let of_ukraine = background.home_borders["RU-UA"].clone();
    background.borders.get_mut("BY-RU").unwrap().0.extend(of_ukraine);
    let of_others = background.borders["PL-SK"].clone();
    background.home_borders.get_mut("PL-UA").unwrap().0.extend(of_others);
    let faults = border_faults(&background, &units);
    assert_finds(&faults, "GE-RU runs through Crimea");
    assert_finds(&faults, "BY-RU runs along Ukraine");
    assert_finds(&faults, "of Ukraine's border PL-UA");
}

#[test]
fn a_river_that_runs_upstream_or_elsewhere_is_found() {
    let mut background = background();
    background.rivers.get_mut("dnipro").unwrap().0.reverse();
    assert_finds(&river_faults(&background), "passes Kherson too early");
    background.rivers.get_mut("dnipro").unwrap().0.truncate(40);
    assert_finds(&river_faults(&background), "km from Smolensk");
    background.rivers.clear();
    assert_finds(&river_faults(&background), "there is no Dnipro");
}
