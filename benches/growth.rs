//! Whether time and memory grow as the layer and the dossier do.
//!
//! Mosaics of 10⁴ to 10⁷ vertices in areas of 400 each are read, made ready and exported; dossiers of 10³
//! to 10⁶ statements on 5,000 areas are derived. Each measurement is a process of its own: its time is
//! that of the step alone, which it tells, its memory is the peak of the whole process.
//!
//! `cargo bench --bench growth -- mosaic VERTICES FILE` only writes such a mosaic, to look at or to keep.

mod common;

use std::ffi::OsStr;
use std::hint::black_box;
use std::path::Path;

use claims_map::derive::derive_verdicts;
use claims_map::model::AreaId;
use claims_map::query::{Query, filter_in_force};
use claims_map::save::dossier_to_json;
use claims_map::scene::base::BaseMap;
use common::{
    Contender, Mosaic, Outcome, Plan, Table, empty_dossier, invented_dossier, layer_of, run_in_turn,
    seconds_of,
};

/// The largest mosaic, unless a number on the command line says otherwise. It takes 250 MB on the disk.
const VERTICES: usize = 10_000_000;
/// Areas that the statements are spread over.
const AREAS: usize = 5_000;
/// Runs of each measurement: the median counts.
const RUNS: usize = 3;

fn main() -> Outcome<()> {
    let plan = Plan::from_arguments(VERTICES)?;
    let words: Vec<&str> = plan.words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["step", "copy", path] => tell(seconds_of(|| std::fs::read(path).map(black_box)).0),
        ["step", "read", path] => {
            let (seconds, layer) = seconds_of(|| layer_of(Path::new(path)));
            drop(black_box(layer?));
            tell(seconds)
        }
        ["step", "base", path] => {
            let layer = layer_of(Path::new(path))?;
            tell(seconds_of(|| drop(black_box(BaseMap::new(&layer)))).0)
        }
        ["mosaic", vertices, path] => {
            Mosaic::new(vertices.parse()?).write_file(Path::new(path))?;
            Ok(())
        }
        ["step", "derive", path, statements] => derive(Path::new(path), statements.parse()?),
        _ => {
            let largest = plan.runs.max(10_000);
            layers_grow(&plan, plan.amount(largest, 10_000))?;
            dossiers_grow(&plan)
        }
    }
}

/// Prints what a step took, for the process that started this one.
fn tell(seconds: f64) -> Outcome<()> {
    use std::io::Write;
    writeln!(std::io::stdout(), "{seconds}")?;
    Ok(())
}

/// A step in a process of its own: its seconds, and the process's peak of memory in MiB.
fn step(words: &[&OsStr], runs: usize) -> Outcome<(f64, f64)> {
    let program = std::env::current_exe()?;
    let name = words[0].to_string_lossy().into_owned();
    let mut child = Contender::new(name, [&[program.as_os_str(), "step".as_ref()], words].concat());
    let mut times = Vec::new();
    for _ in 0..runs {
        child.run()?;
        times.push(child.output.trim().parse()?);
    }
    child.weigh(&std::env::temp_dir())?;
    Ok((common::median(times), child.peak_mib()))
}

/// A table of the steps on mosaics of growing size.
fn layers_grow(plan: &Plan, largest: usize) -> Outcome<()> {
    let runs = plan.amount(RUNS, 1);
    let title =
        format!("growth of a layer, medians of {runs} runs; “peak” is that of the whole process, MiB");
    let heads = ["vertices", "areas", "MB", "step", "ms", "ns a vertex", "peak", "bytes a vertex"];
    let mut table = Table::new(title, &heads);
    let dossier = plan.write("empty.claims.json", dossier_to_json(&empty_dossier()))?;
    let mut vertices = 10_000;
    while vertices <= largest {
        let path = plan.path("mosaic.geojson");
        let written = Mosaic::new(vertices).write_file(&path)?;
        let megabytes = std::fs::metadata(&path)?.len() as f64 / 1e6;
        let mut row = |name: &str, (seconds, peak): (f64, f64)| {
            let count = written.vertices as f64;
            table.row([
                written.vertices.to_string(),
                written.areas.to_string(),
                format!("{megabytes:.1}"),
                name.to_owned(),
                format!("{:.1}", seconds * 1e3),
                format!("{:.0}", seconds * 1e9 / count),
                format!("{peak:.0}"),
                format!("{:.0}", peak * f64::from(1 << 20) / count),
            ]);
        };
        for (word, name) in
            [("copy", "read the file's bytes"), ("read", "load_layer"), ("base", "BaseMap::new")]
        {
            row(name, step(&[word.as_ref(), path.as_ref()], runs)?);
        }
        row("export, whole process", export(plan, &path, &dossier)?);
        std::fs::remove_file(&path)?;
        vertices *= 10;
    }
    table.print()
}

/// Seconds and peak of a whole export of a layer.
fn export(plan: &Plan, layer: &Path, dossier: &Path) -> Outcome<(f64, f64)> {
    let out = plan.path("map.png");
    let words: [&OsStr; 10] = [
        "export".as_ref(),
        out.as_ref(),
        "--layer".as_ref(),
        layer.as_ref(),
        "--dossier".as_ref(),
        dossier.as_ref(),
        "--width".as_ref(),
        "3840".as_ref(),
        "--height".as_ref(),
        "2400".as_ref(),
    ];
    let mut ours = [Contender::ours("export", &words)];
    run_in_turn(&mut ours, plan.amount(RUNS, 1))?;
    Ok((ours[0].wall_s(), ours[0].peak_mib()))
}

/// Derives all verdicts from nothing, once.
fn derive(path: &Path, statements: usize) -> Outcome<()> {
    let layer = layer_of(path)?;
    let areas: Vec<AreaId> = layer.areas.iter().map(|area| area.id.clone()).collect();
    let dossier = invented_dossier(&areas, statements);
    let work = || derive_verdicts(&layer, &filter_in_force(&dossier, &Query::everything()));
    tell(seconds_of(|| drop(black_box(work()))).0)
}

/// A table of derivation for dossiers of growing size.
fn dossiers_grow(plan: &Plan) -> Outcome<()> {
    let (runs, areas) = (plan.amount(RUNS, 1), plan.amount(AREAS, 20));
    let path = plan.path("areas.geojson");
    let written = Mosaic { vertices: areas * 20, areas }.write_file(&path)?;
    let title = format!("growth of a dossier on {} areas: all verdicts from nothing", written.areas);
    let heads = ["statements", "ms", "ns a statement", "peak", "bytes a statement"];
    let mut table = Table::new(title, &heads);
    let mut statements = 1_000;
    while statements <= plan.amount(1_000_000, 1_000) {
        let count = statements.to_string();
        let (seconds, peak) = step(&["derive".as_ref(), path.as_ref(), count.as_ref()], runs)?;
        table.row([
            count,
            format!("{:.1}", seconds * 1e3),
            format!("{:.0}", seconds * 1e9 / statements as f64),
            format!("{peak:.0}"),
            format!("{:.0}", peak * f64::from(1 << 20) / statements as f64),
        ]);
        statements *= 10;
    }
    table.print()
}
