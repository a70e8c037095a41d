//! Exports as whole processes beside the programs that people use instead, and where our time goes.
//!
//! Each layer is drawn as a PNG of 3840 × 2400 pixels: by us with a dossier in which nobody says
//! anything, by us with two invented statements an area, and, where `CLAIMS_MAP_PEERS` names the folder
//! with their scripts, by Mapnik and QGIS. Then all formats of the shipped article. Then the steps.

#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

mod common;

use std::ffi::{OsStr, OsString};
use std::time::Instant;

use claims_map::derive::derive_verdicts;
use claims_map::export::{ExportFormat, ExportOptions, ExportSource, compose_export};
use claims_map::load::{shipped_dossier, shipped_layer};
use claims_map::model::{AreaId, Dossier, Layer};
use claims_map::paint::png::{paint_png, paint_rgba};
use claims_map::query::{Query, filter_in_force};
use claims_map::save::dossier_to_json;
use claims_map::scene::base::BaseMap;
use claims_map::scene::page::FootnoteStyle;
use common::{
    Contender, NamedLayer, Outcome, Plan, Table, empty_dossier, invented_dossier, layer_of, layers, median,
    peer_script, run_in_turn,
};

/// How often everything is run, unless a number on the command line says otherwise.
const RUNS: usize = 7;
/// Width and height of the measured picture, in pixels.
const SIZE: (u32, u32) = (3840, 2400);
/// The layers, and how many times faster than Mapnik we want to be on them.
const TARGETS: [(&str, f64); 3] = [("ukr", 3.0), ("world", 2.5), ("dense", 2.0)];

fn main() -> Outcome<()> {
    let plan = Plan::from_arguments(RUNS)?;
    let layers = layers(&plan, &TARGETS.map(|(name, _)| name))?;
    for layer in &layers {
        compare(&plan, layer)?;
    }
    formats(&plan)?;
    steps(&plan, "the shipped article", || {
        let layer = shipped_layer()?;
        let dossier = shipped_dossier(&layer)?.dossier;
        Ok((layer, dossier))
    })?;
    for layer in &layers {
        steps(&plan, &layer.name, || Ok((layer_of(&layer.path)?, empty_dossier())))?;
    }
    Ok(())
}

/// The picture's size as arguments of the programs.
fn size_of(plan: &Plan) -> [String; 2] {
    let (width, height) = if plan.is_tiny { (384, 240) } else { SIZE };
    [width.to_string(), height.to_string()]
}

/// Runs us and the peers on a layer, in turn, and prints what came of it.
fn compare(plan: &Plan, layer: &NamedLayer) -> Outcome<()> {
    let areas: Vec<AreaId> = layer_of(&layer.path)?.areas.into_iter().map(|area| area.id).collect();
    let said = invented_dossier(&areas, 2 * areas.len());
    let [width, height] = size_of(plan);
    let ours = |name: &str, dossier: &Dossier| -> Outcome<Contender> {
        let file = plan.write(&format!("{}-{name}.claims.json", layer.name), dossier_to_json(dossier))?;
        let out = plan.path(&format!("{name}.png"));
        let words: [&OsStr; 9] = [
            "export".as_ref(),
            out.as_ref(),
            "--layer".as_ref(),
            layer.path.as_ref(),
            "--dossier".as_ref(),
            file.as_ref(),
            "--width".as_ref(),
            width.as_ref(),
            "--height".as_ref(),
        ];
        Ok(Contender::ours(name, &[&words[..], &[height.as_ref()]].concat()))
    };
    let mut contenders = vec![ours("ours, nothing said", &empty_dossier())?];
    contenders.push(ours("ours, 2 statements an area", &said)?);
    for peer in ["mapnik", "qgis"] {
        let Some(script) = peer_script(&format!("{peer}_render.py")) else { continue };
        let out = plan.path(&format!("{peer}.png"));
        let words: [&OsStr; 6] = [
            "/usr/bin/python3".as_ref(),
            script.as_ref(),
            layer.path.as_ref(),
            out.as_ref(),
            width.as_ref(),
            height.as_ref(),
        ];
        contenders.push(Contender::new(peer, words).making(&out));
    }
    run_in_turn(&mut contenders, plan.runs)?;
    table_of(plan, layer, &contenders).print()
}

/// Each contender beside ours, and the targets.
fn table_of(plan: &Plan, layer: &NamedLayer, contenders: &[Contender]) -> Table {
    let ours = &contenders[0];
    let megabytes = layer.bytes as f64 / 1e6;
    let title = format!(
        "{}, {megabytes:.1} MB: a PNG of {} pixels, whole processes, medians of {} runs in turn",
        layer.name,
        size_of(plan).join(" × "),
        plan.runs
    );
    let heads = ["", "wall ms", "÷ ours", "cpu ms", "÷ ours", "MiB", "÷ ours"];
    let mut table = Table::new(title, &heads);
    for one in contenders {
        let (wall, cpu, peak) = (one.wall_s(), one.cpu_s(), one.peak_mib());
        table.row([
            one.name.clone(),
            format!("{:.0}", wall * 1e3),
            format!("{:.2}", wall / ours.wall_s()),
            format!("{:.0}", cpu * 1e3),
            format!("{:.2}", cpu / ours.cpu_s()),
            format!("{peak:.0}"),
            format!("{:.2}", peak / ours.peak_mib()),
        ]);
    }
    if let Some((name, times)) = TARGETS.iter().find(|(name, _)| *name == layer.name) {
        let most = match *name {
            "dense" => format!("{:.0}", (2.0 * layer.bytes as f64 + 100e6) / f64::from(1 << 20)),
            _ => "≤ Mapnik".to_owned(),
        };
        let empty = String::new;
        table.row(["target".to_owned(), empty(), format!("Mapnik ≥ {times}"), empty(), empty(), most]);
    }
    table
}

/// Every format of the shipped article, and all of them in one process.
fn formats(plan: &Plan) -> Outcome<()> {
    let [width, height] = size_of(plan);
    let ours = |name: &str, words: &[OsString]| {
        let size = ["--footnotes", "--width", &width, "--height", &height].map(OsString::from);
        let words: Vec<&OsStr> = std::iter::once(OsStr::new("export"))
            .chain(words.iter().chain(&size).map(OsString::as_os_str))
            .collect();
        Contender::ours(name, &words)
    };
    let mut contenders = vec![ours("png", &[plan.path("map.png").into()])];
    contenders.push(ours("all formats", &["--all-formats".into(), plan.path("all").into()]));
    for ending in ["svg", "pdf", "html", "csv", "geojson", "jsonld"] {
        contenders.push(ours(ending, &[plan.path(&format!("map.{ending}")).into()]));
    }
    run_in_turn(&mut contenders, plan.runs)?;
    let title = format!("the shipped article in every format, medians of {} runs in turn", plan.runs);
    let mut table = Table::new(title, &["", "wall ms", "÷ png", "cpu ms", "MiB"]);
    let png = contenders[0].wall_s();
    for one in &contenders {
        table.row([
            one.name.clone(),
            format!("{:.0}", one.wall_s() * 1e3),
            format!("{:.2}", one.wall_s() / png),
            format!("{:.0}", one.cpu_s() * 1e3),
            format!("{:.0}", one.peak_mib()),
        ]);
    }
    table.print()
}

/// Prints how long each step of a large picture takes, one after the other in this process.
fn steps(plan: &Plan, name: &str, load: impl Fn() -> Outcome<(Layer, Dossier)>) -> Outcome<()> {
    let names = ["read", "project", "derive", "compose (with text)", "fill and stroke", "compress"];
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); names.len()];
    let [width, height] = size_of(plan);
    let mut options = ExportOptions::new(ExportFormat::Png, width.parse()?, height.parse()?, None);
    options.footnotes = FootnoteStyle::Numbered;
    for _ in 0..plan.runs {
        let query = Query::everything();
        let mut clock = Instant::now();
        let mut lap = || std::mem::replace(&mut clock, Instant::now()).elapsed().as_secs_f64();
        let (layer, dossier) = load()?;
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
    let medians: Vec<f64> = times.into_iter().map(median).collect();
    let total: f64 = medians.iter().sum();
    let title = format!("{name}: the steps of the PNG, medians of {} runs, clock on the wall", plan.runs);
    let mut table = Table::new(title, &["", "ms", "%"]);
    for (name, time) in names.iter().zip(medians) {
        table.row([(*name).to_owned(), format!("{:.1}", time * 1e3), format!("{:.0}", time / total * 100.0)]);
    }
    table.print()
}
