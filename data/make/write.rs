//! GeoJSON with one feature a line and numbers of at most six decimals.

use std::error::Error;

use serde_json::{Value, json};

use crate::rings::{Point, Ring, STEPS};

/// A feature collection, one feature a line.
pub fn collection(features: &[Value]) -> Result<String, Box<dyn Error>> {
    let lines: Result<Vec<String>, serde_json::Error> = features.iter().map(serde_json::to_string).collect();
    Ok(format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", lines?.join(",\n")))
}

/// A polygon or multipolygon of grid points.
pub fn polygons_value(polygons: &[Vec<Ring>]) -> Value {
    let ring = |ring: &Ring| ring.iter().chain(ring.first()).map(position).collect::<Vec<Value>>();
    let polygon = |rings: &Vec<Ring>| rings.iter().map(ring).collect::<Vec<_>>();
    match polygons {
        [one] => json!({ "type": "Polygon", "coordinates": polygon(one) }),
        many => {
            json!({ "type": "MultiPolygon", "coordinates": many.iter().map(polygon).collect::<Vec<_>>() })
        }
    }
}

/// A position in degrees, from a grid point.
pub fn position(at: &Point) -> Value {
    json!([rounded(at.0 as f64 / STEPS), rounded(at.1 as f64 / STEPS)])
}

/// The number, rounded to six decimals, written without a needless fraction.
pub fn rounded(value: f64) -> Value {
    json!((value * STEPS).round() / STEPS)
}
