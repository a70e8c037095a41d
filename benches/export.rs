//! Exports as whole processes beside the programs that people use instead, and where our time goes.
//!
//! `cargo bench --bench export` measures ours: each format, and the steps of a large picture. With
//! `CLAIMS_MAP_PEERS` (a folder with `mapnik_render.py` and `qgis_render.py`, each taking SOURCE, OUTPUT,
//! WIDTH and HEIGHT) and `CLAIMS_MAP_LAYERS` (a folder with `ukr.geojson`) it runs those in turn with
//! ours and prints ratios. A number on the command line says how many runs.

#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use claims_map::derive::derive_verdicts;
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, compose_export};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::paint::png::{paint_png, paint_rgba};
use claims_map::query::{Query, filter_in_force};
use claims_map::scene::base::BaseMap;
use claims_map::scene::page::FootnoteStyle;

/// How often everything is run, unless the first number on the command line says otherwise.
const RUNS: usize = 11;
/// Width and height of the measured picture, in pixels.
const SIZE: (&str, &str) = ("3840", "2400");

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let runs = std::env::args().skip(1).find_map(|one| one.parse().ok()).unwrap_or(RUNS);
    let folder = std::env::temp_dir().join(format!("claims-map-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let done = compare(runs, &folder).and_then(|()| steps(runs));
    std::fs::remove_dir_all(&folder)?;
    done
}

/// A program to run, as a whole process.
struct Contender {
    name: String,
    command: Vec<String>,
    runs: Vec<(Duration, u64)>,
}

impl Contender {
    fn ours(name: &str, args: &[&str]) -> Self {
        let program = env!("CARGO_BIN_EXE_claims-map");
        let command = [&[program, "export"], args].concat().into_iter().map(str::to_owned).collect();
        Self { name: name.to_owned(), command, runs: Vec::new() }
    }

    /// A script that draws a layer; `None` where it is not there.
    fn peer(name: &str, script: &str, folder: &Path) -> Option<Self> {
        let script = PathBuf::from(std::env::var_os("CLAIMS_MAP_PEERS")?).join(script);
        let layer = PathBuf::from(std::env::var_os("CLAIMS_MAP_LAYERS")?).join("ukr.geojson");
        let output = folder.join(format!("{name}.png"));
        let words = [Path::new("/usr/bin/python3"), &script, &layer, &output].map(Path::to_string_lossy);
        let sizes = [SIZE.0.into(), SIZE.1.into()];
        let command = words.into_iter().chain(sizes).map(std::borrow::Cow::into_owned).collect();
        Some(Self { name: name.to_owned(), command, runs: Vec::new() })
    }

    /// Runs the program once; keeps its time and its peak of memory in kibibytes.
    fn run(&mut self) -> Outcome<()> {
        let start = Instant::now();
        let mut child = Command::new(&self.command[0])
            .args(&self.command[1..])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let status_file = format!("/proc/{}/status", child.id());
        let mut peak = 0;
        let status = loop {
            // Where there is no such file, memory is not told.
            let text = std::fs::read_to_string(&status_file).unwrap_or_default();
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let now = line.and_then(|rest| rest.trim().trim_end_matches(" kB").parse().ok());
            peak = now.map_or(peak, |now: u64| peak.max(now));
            if let Some(status) = child.try_wait()? {
                break status;
            }
            std::thread::sleep(Duration::from_micros(500));
        };
        if !status.success() {
            return Err(format!("{} failed ({status})", self.name).into());
        }
        self.runs.push((start.elapsed(), peak));
        Ok(())
    }

    /// Median seconds, and the median peak of memory in MiB.
    fn medians(&self) -> (f64, f64) {
        let memory = self.runs.iter().map(|(_, kib)| *kib as f64 / 1024.0).collect();
        (median(self.runs.iter().map(|(time, _)| time.as_secs_f64()).collect()), median(memory))
    }
}

/// Runs all contenders in turn and prints what came of it.
fn compare(runs: usize, folder: &Path) -> Outcome<()> {
    let at = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let (png, all) = (at("map.png"), at("all"));
    let size = ["--width", SIZE.0, "--height", SIZE.1];
    let mut contenders = vec![
        Contender::ours("png", &[&[png.as_str(), "--footnotes"], &size[..]].concat()),
        Contender::ours(
            "all formats",
            &[&["--all-formats", all.as_str(), "--footnotes"], &size[..]].concat(),
        ),
    ];
    for ending in ["svg", "pdf", "html", "csv", "geojson", "jsonld"] {
        let path = at(&format!("map.{ending}"));
        contenders.push(Contender::ours(ending, &[&path, "--footnotes"]));
    }
    contenders.extend(Contender::peer("mapnik", "mapnik_render.py", folder));
    contenders.extend(Contender::peer("qgis", "qgis_render.py", folder));
    for _ in 0..runs.max(1) {
        for contender in &mut contenders {
            contender.run()?;
        }
    }
    let mut out = std::io::stdout();
    writeln!(out, "whole processes, {} × {} pixels, medians of {runs} runs each, in turn", SIZE.0, SIZE.1)?;
    let (ours, _) = contenders[0].medians();
    for contender in &contenders {
        let (time, memory) = contender.medians();
        let (name, ratio) = (&contender.name, time / ours);
        writeln!(out, "  {name:<12} {:>7.1} ms  {memory:>6.1} MiB   ÷ png: {ratio:.2}", time * 1e3)?;
    }
    Ok(())
}

/// Prints how long each step of a large picture takes, one after the other in this process.
fn steps(runs: usize) -> Outcome<()> {
    let names = ["read", "project", "derive", "compose (with text)", "fill and stroke", "compress"];
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); names.len()];
    let (width, height) = (SIZE.0.parse()?, SIZE.1.parse()?);
    let mut options = ExportOptions::new(ExportFormat::Png, width, height, None);
    options.footnotes = FootnoteStyle::Numbered;
    for _ in 0..runs.max(1) {
        let query = Query::everything();
        let mut clock = Instant::now();
        let mut lap = || std::mem::replace(&mut clock, Instant::now()).elapsed().as_secs_f64();
        let layer = shipped_layer()?;
        let dossier = shipped_dossier(&layer)?.dossier;
        let read = lap();
        drop(BaseMap::new(&layer));
        let project = lap();
        drop(derive_verdicts(&layer, &filter_in_force(&dossier, &query)));
        let derive = lap();
        let source = ExportSource { dossier: &dossier, layer: &layer, query: &query };
        let scene = compose_export(&source, &options);
        // Composing an export projects and derives once more.
        let compose = lap() - project - derive;
        drop(paint_rgba(&scene, options.scale)?);
        let fill = lap();
        let mut bytes = Vec::new();
        paint_png(&scene, options.scale, None, &mut bytes)?;
        let compress = lap() - fill;
        for (list, time) in times.iter_mut().zip([read, project, derive, compose, fill, compress]) {
            list.push(time);
        }
    }
    let mut out = std::io::stdout();
    writeln!(out, "the steps of the png, medians of {runs} runs")?;
    let medians: Vec<f64> = times.into_iter().map(median).collect();
    let total: f64 = medians.iter().sum();
    for (name, time) in names.iter().zip(medians) {
        writeln!(out, "  {name:<20} {:>7.1} ms  {:>4.0} %", time * 1e3, time / total * 100.0)?;
    }
    Ok(())
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
