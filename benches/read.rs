//! Reading GeoJSON: ours against other readers of the same file in the same run, and a copy in memory.
//!
//! In this process: `load_layer`, a typed `serde_json` read, the `geojson` crate, a `serde_json` value, a
//! copy of the bytes. As processes, where they are there: GDAL through pyogrio (without Python's start)
//! and `ogrinfo` (with its own start, which is printed beside it).

mod common;

use std::cell::RefCell;
use std::hint::black_box;
use std::path::Path;

use claims_map::load::{LayerChoice, LayerFiles, load_layer};
use common::{
    Contender, NamedLayer, Outcome, Plan, Table, layers, median, peer_script, run_in_turn, seconds_of,
};
use serde::Deserialize;

/// How often everything is run, unless a number on the command line says otherwise.
const RUNS: usize = 7;

fn main() -> Outcome<()> {
    let plan = Plan::from_arguments(RUNS)?;
    for layer in layers(&plan, &["ukr", "world", "dense"])? {
        compare(&plan, &layer)?;
    }
    Ok(())
}

/// Reads the file once; what it returns keeps the work from being left out.
type Reader<'a> = &'a dyn Fn() -> Result<usize, String>;

/// What one reader took: its name and its median seconds.
type Row = (String, f64);

fn compare(plan: &Plan, layer: &NamedLayer) -> Outcome<()> {
    let bytes = std::fs::read(&layer.path)?;
    let mut rows = in_process(plan, &bytes)?;
    rows.extend(gdal(plan, &layer.path)?);
    let size = bytes.len() as f64 / 1e6;
    let (ours, copy) = (rows[0].1, rows[1].1);
    let title = format!("{}, {size:.1} MB: reading, medians of {} runs in turn", layer.name, plan.runs);
    let mut table = Table::new(title, &["", "ms", "MB/s", "÷ ours", "÷ copy"]);
    for (name, seconds) in rows {
        table.row([
            name,
            format!("{:.1}", seconds * 1e3),
            format!("{:.0}", size / seconds),
            format!("{:.2}", seconds / ours),
            format!("{:.1}", seconds / copy),
        ]);
    }
    table.print()
}

/// The readers in this process, in turn; ours first, the copy second.
fn in_process(plan: &Plan, bytes: &[u8]) -> Outcome<Vec<Row>> {
    let ours = || {
        let areas = ("layer.geojson", bytes);
        let files = LayerFiles { areas, places: None, context: None, gazetteer: None, attribution: "" };
        load_layer(&files, &LayerChoice::default())
            .map(|loaded| loaded.layer.areas.len())
            .map_err(|error| error.to_string())
    };
    let copy = || Ok(black_box(bytes.to_vec()).len());
    let warm = RefCell::new(bytes.to_vec());
    let copy_over = || {
        warm.borrow_mut().copy_from_slice(bytes);
        Ok(black_box(warm.borrow()).len())
    };
    let typed = || {
        let read = serde_json::from_slice::<Collection>(bytes);
        read.map(|all| all.features.iter().map(Feature::positions).sum()).map_err(|error| error.to_string())
    };
    let crate_geojson = || {
        let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
        text.parse::<geojson::GeoJson>()
            .map(|read| size_of_val(black_box(&read)))
            .map_err(|error| error.to_string())
    };
    let value = || {
        let read = serde_json::from_slice::<serde_json::Value>(bytes);
        read.map(|value| size_of_val(black_box(&value))).map_err(|error| error.to_string())
    };
    let readers: [(&str, Reader<'_>); 6] = [
        ("ours (load_layer)", &ours),
        ("a copy in fresh memory", &copy),
        ("a copy over memory in use", &copy_over),
        ("serde_json, typed", &typed),
        ("the geojson crate", &crate_geojson),
        ("a serde_json value", &value),
    ];
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); readers.len()];
    for _ in 0..plan.runs {
        for ((name, reader), times) in readers.iter().zip(&mut times) {
            let (seconds, read) = seconds_of(|| black_box(reader()));
            read.map_err(|problem| format!("{name}: {problem}"))?;
            times.push(seconds);
        }
    }
    Ok(readers.iter().zip(times).map(|((name, _), times)| ((*name).to_owned(), median(times))).collect())
}

/// A layer as plain `serde` reads it: geometries only, no checks.
#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    geometry: Geometry,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Polygon(Vec<Vec<[f64; 2]>>),
    MultiPolygon(Vec<Vec<Vec<[f64; 2]>>>),
}

impl Feature {
    fn positions(&self) -> usize {
        match &self.geometry {
            Geometry::Polygon(rings) => rings.iter().map(Vec::len).sum(),
            Geometry::MultiPolygon(polygons) => polygons.iter().flatten().map(Vec::len).sum(),
        }
    }
}

/// GDAL, where it is there: `pyogrio` tells its own time, `ogrinfo` is timed whole.
fn gdal(plan: &Plan, path: &Path) -> Outcome<Vec<Row>> {
    let mut rows = Vec::new();
    if let Some(script) = peer_script("pyogrio_read.py") {
        let mut pyogrio =
            Contender::new("pyogrio", ["python3".as_ref(), script.as_os_str(), path.as_os_str()]);
        let mut times = Vec::new();
        for _ in 0..plan.runs {
            pyogrio.run()?;
            times.push(pyogrio.output.trim().parse()?);
        }
        rows.push(("GDAL through pyogrio".to_owned(), median(times)));
        let whole = Contender::new(
            "ogrinfo",
            ["ogrinfo".as_ref(), "-ro".as_ref(), "-so".as_ref(), "-al".as_ref(), path.as_os_str()],
        );
        let start = Contender::new("ogrinfo --version", ["ogrinfo", "--version"]);
        let mut both = [whole, start];
        run_in_turn(&mut both, plan.runs)?;
        rows.push(("ogrinfo -so, its start in it".to_owned(), both[0].wall_s()));
        rows.push(("ogrinfo's start alone".to_owned(), both[1].wall_s()));
    }
    Ok(rows)
}
