//! Pointer → area, on a layer of two million vertices, against a scan of all bounding boxes.
//!
//! Each question is timed by itself. The scan asks `geo` for each area whose box has the point, on the
//! same projected outlines; it is asked at every hundredth point, since it takes so long.

#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

mod common;

use std::hint::black_box;
use std::time::Instant;

use claims_map::model::Layer;
use claims_map::scene::base::BaseMap;
use claims_map::space::{LonLat, World};
use common::{Outcome, Plan, Spread, Table, layer_of, layers};
use fastrand::Rng;
use geo::{BoundingRect, Contains, Coord, MapCoords, MultiPolygon, Point, Rect};

/// How many points are asked about, unless a number on the command line says otherwise.
const POINTS: usize = 1_000_000;
/// The scan is asked at one point in so many.
const SCAN_EVERY: usize = 100;

fn main() -> Outcome<()> {
    let plan = Plan::from_arguments(POINTS)?;
    let count = plan.amount(plan.runs, 1_000);
    for named in layers(&plan, &["dense"])? {
        let layer = layer_of(&named.path)?;
        let base = BaseMap::new(&layer);
        base.index();
        let project = |at: Coord<f64>| world(&base, LonLat { lon: at.x, lat: at.y });
        let outlines: Vec<(Rect<f64>, MultiPolygon<f64>)> = (layer.areas.iter())
            .map(|area| area.outline.map_coords(|at| coord(project(at))))
            .filter_map(|outline| Some((outline.bounding_rect()?, outline)))
            .collect();
        let title = format!("{}: pointer → area, {count} points, microseconds", named.name);
        let heads = ["", "median", "99 %", "largest", "scan's median", "÷ ours", "scan's 99 %", "÷ ours"];
        let mut table = Table::new(title, &heads);
        let mut rng = Rng::with_seed(3);
        let uniform: Vec<World> = (0..count).map(|_| anywhere(&base, &mut rng)).collect();
        let near: Vec<World> = (0..count).filter_map(|_| beside_a_vertex(&layer, &base, &mut rng)).collect();
        for (name, points) in [("anywhere in the map's box", uniform), ("within 100 m of a vertex", near)] {
            let ours = spread_of(points.iter(), |at| base.area_at(at));
            let scan = spread_of(points.iter().step_by(SCAN_EVERY), |at| scan(&outlines, at));
            let numbers = [ours.median, ours.p99, ours.max, scan.median, scan.median / ours.median, scan.p99];
            let cells = numbers.into_iter().chain([scan.p99 / ours.p99]);
            table.row(std::iter::once(name.to_owned()).chain(cells.map(|number| format!("{number:.2}"))));
        }
        table.row(["target".to_owned(), String::new(), "< 5".to_owned()]);
        table.print()?;
    }
    Ok(())
}

/// Microseconds that one answer takes.
fn spread_of<'a>(points: impl Iterator<Item = &'a World>, answer: impl Fn(World) -> Option<usize>) -> Spread {
    let time = |at: &World| {
        let start = Instant::now();
        black_box(answer(black_box(*at)));
        start.elapsed().as_secs_f64() * 1e6
    };
    Spread::of(points.map(time).collect())
}

fn scan(outlines: &[(Rect<f64>, MultiPolygon<f64>)], at: World) -> Option<usize> {
    let point = Point::new(at.x, at.y);
    let has = |(bounds, outline): &(Rect<f64>, MultiPolygon<f64>)| {
        let (low, high) = (bounds.min(), bounds.max());
        let is_near = low.x <= at.x && at.x <= high.x && low.y <= at.y && at.y <= high.y;
        is_near && outline.contains(&point)
    };
    outlines.iter().position(has)
}

/// A point anywhere in the box around all areas.
fn anywhere(base: &BaseMap, rng: &mut Rng) -> World {
    let (low, high) = base.extent;
    World { x: low.x + rng.f64() * (high.x - low.x), y: low.y + rng.f64() * (high.y - low.y) }
}

/// A point within about 100 m of a vertex: any area's, any ring's; `None` for an empty layer.
fn beside_a_vertex(layer: &Layer, base: &BaseMap, rng: &mut Rng) -> Option<World> {
    let outline = &rng.choice(&layer.areas)?.outline;
    let polygon = rng.choice(&outline.0)?;
    let at = rng.choice(&polygon.exterior().0)?;
    let vertex = world(base, LonLat { lon: at.x, lat: at.y });
    let mut off = || (rng.f64() - 0.5) * 200.0;
    Some(World { x: vertex.x + off(), y: vertex.y + off() })
}

fn world(base: &BaseMap, at: LonLat) -> World {
    base.projection.world_from_lonlat(at)
}

fn coord(at: World) -> Coord<f64> {
    Coord { x: at.x, y: at.y }
}
