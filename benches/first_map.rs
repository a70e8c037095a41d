//! Start to first painted map in the window: ours, an empty window and QGIS's, side by side in one run.
//!
//! Each run is a process of its own, started in turn, so that reading, projecting, fonts and the window
//! system all count. A process of ours ends when the frame after the measured one begins: then the first
//! is painted and shown. QGIS is the real application with a start-up script that opens the layer, filled
//! and outlined, and ends it when its canvas first says that it is painted (`benches/peers`).

mod common;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use claims_map::app::{ClaimsMap, State, SystemDialog};
use claims_map::save::dossier_to_json;
use claims_map::service::{LayerAt, load_input};
use common::{Contender, NamedLayer, Outcome, Plan, Table, empty_dossier, layers, peer_script, run_in_turn};

/// How often each window is opened, unless a number on the command line says otherwise.
const RUNS: usize = 7;
/// How many times faster than QGIS we want to be.
const TARGET: f64 = 8.0;

fn main() -> Outcome<()> {
    let plan = Plan::from_arguments(RUNS)?;
    let words: Vec<&str> = plan.words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["bare"] => open(|_| Ok(Box::new(Bare))),
        ["empty"] => open(|_| Ok(Box::new(Empty))),
        ["map"] => open_map(None),
        ["map", dossier, layer] => open_map(Some((PathBuf::from(dossier), PathBuf::from(layer)))),
        _ => {
            compare(&plan, None)?;
            for layer in layers(&plan, &["ukr", "world", "dense"])? {
                compare(&plan, Some(&layer))?;
            }
            Ok(())
        }
    }
}

/// Opens the windows in turn and prints the medians; the shipped article where there is no layer.
fn compare(plan: &Plan, layer: Option<&NamedLayer>) -> Outcome<()> {
    let program = std::env::current_exe()?;
    let window =
        |name: &str, words: &[&OsStr]| Contender::new(name, [&[program.as_os_str()], words].concat());
    let dossier = plan.write("empty.claims.json", dossier_to_json(&empty_dossier()))?;
    let map: Vec<&OsStr> = match layer {
        None => vec!["map".as_ref()],
        Some(layer) => vec!["map".as_ref(), dossier.as_ref(), layer.path.as_ref()],
    };
    let mut windows = vec![
        window("our window with the map", &map),
        window("an empty eframe/glow window", &["empty".as_ref()]),
        window("a window that draws nothing", &["bare".as_ref()]),
    ];
    if let Some(layer) = layer {
        windows.extend(qgis(plan, &layer.path)?);
    }
    run_in_turn(&mut windows, plan.runs)?;
    let name = layer.map_or("the shipped article", |layer| &layer.name);
    let title = format!("{name}: start to first painted map, medians of {} runs in turn", plan.runs);
    let mut table = Table::new(title, &["", "wall ms", "÷ ours", "cpu ms", "÷ ours", "MiB"]);
    for one in &windows {
        table.row([
            one.name.clone(),
            format!("{:.0}", one.wall_s() * 1e3),
            format!("{:.2}", one.wall_s() / windows[0].wall_s()),
            format!("{:.0}", one.cpu_s() * 1e3),
            format!("{:.2}", one.cpu_s() / windows[0].cpu_s()),
            format!("{:.0}", one.peak_mib()),
        ]);
    }
    if layer.is_some() {
        table.row(["target".to_owned(), String::new(), format!("QGIS ≥ {TARGET}")]);
    }
    table.print()
}

/// QGIS with a profile of its own, which a first start that is not measured has filled; `None` where no
/// peer is wanted or QGIS is not installed.
fn qgis(plan: &Plan, layer: &Path) -> Outcome<Option<Contender>> {
    let Some(script) = peer_script("qgis_window.py") else { return Ok(None) };
    if Command::new("qgis").arg("--version").output().is_err() {
        return Ok(None);
    }
    let profile = plan.path("qgis-profile");
    let words: [&OsStr; 8] = [
        "qgis".as_ref(),
        "--nologo".as_ref(),
        "--noplugins".as_ref(),
        "--noversioncheck".as_ref(),
        "--profiles-path".as_ref(),
        profile.as_ref(),
        "--code".as_ref(),
        script.as_ref(),
    ];
    let of_layer = || Contender::new("QGIS's window", words).with_variable("CLAIMS_MAP_BENCH_LAYER", layer);
    of_layer().run()?;
    Ok(Some(of_layer()))
}

fn open_map(files: Option<(PathBuf, PathBuf)>) -> Outcome<()> {
    // As `open_window` does it: the data is loaded and made ready while the window opens.
    let state = std::thread::spawn(move || {
        let (dossier, layer) = files.unzip();
        load_input(dossier.as_deref(), layer.as_deref().map(LayerAt::from).as_ref()).map(State::of_input)
    });
    open(move |ctx| {
        let state = state.join().map_err(|_panic| "the data could not be made ready")??;
        Ok(Box::new(Map(ClaimsMap::with_state(ctx, state, Arc::new(SystemDialog)))))
    })
}

type MakeWindow = Result<Box<dyn Window>, Box<dyn std::error::Error + Send + Sync>>;

fn open(make: impl FnOnce(&egui::Context) -> MakeWindow) -> Outcome<()> {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1440.0, 900.0]),
        renderer: eframe::Renderer::Glow,
        ..eframe::NativeOptions::default()
    };
    let start: eframe::AppCreator<'_> =
        Box::new(|context| Ok(Box::new(OneFrame { window: make(&context.egui_ctx)?, is_shown: false })));
    eframe::run_native("Claims Map: first map", options, start)?;
    Ok(())
}

/// Something that says whether what it drew is what is measured.
trait Window {
    fn draw(&mut self, ui: &mut egui::Ui) -> bool;
}

struct Bare;

impl Window for Bare {
    fn draw(&mut self, _ui: &mut egui::Ui) -> bool {
        true
    }
}

struct Empty;

impl Window for Empty {
    fn draw(&mut self, ui: &mut egui::Ui) -> bool {
        egui::CentralPanel::default().show(ui, |_| {});
        true
    }
}

struct Map(ClaimsMap);

impl Window for Map {
    fn draw(&mut self, ui: &mut egui::Ui) -> bool {
        self.0.ui(ui);
        self.0.state().map.view.is_some() && !ui.ctx().will_discard()
    }
}

/// Closes the window in the frame after the first one that counts.
struct OneFrame {
    window: Box<dyn Window>,
    is_shown: bool,
}

impl eframe::App for OneFrame {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        if self.is_shown {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
            return;
        }
        self.is_shown = self.window.draw(ui);
        ui.ctx().request_repaint();
    }
}
