//! Start to first painted frame: the map's window against an empty one, side by side in one run.
//!
//! Each run is a process of its own, started in turn, so that loading, projecting, fonts and the
//! window system all count. A process ends when the frame after the one measured begins: then the
//! first is painted and shown.

#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

use std::error::Error;
use std::io::Write;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use claims_map::app::{ClaimsMap, State, SystemDialog};
use claims_map::cli::load_input;

/// How often each window is opened, unless the first number on the command line says otherwise.
const RUNS: usize = 11;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("bare") => open(|_| Ok(Box::new(Bare))),
        Some("empty") => open(|_| Ok(Box::new(Empty))),
        Some("map") => {
            // As `open_window` does it: the data is loaded and made ready while the window opens.
            let state = std::thread::spawn(|| load_input(None, None).map(State::of_input));
            open(move |ctx| {
                let state = state.join().map_err(|_panic| "the data could not be made ready")??;
                Ok(Box::new(Map(ClaimsMap::with_state(ctx, state, Arc::new(SystemDialog)))))
            })
        }
        _ => compare(arguments.iter().find_map(|one| one.parse().ok()).unwrap_or(RUNS)),
    }
}

/// The windows, and what each is.
const WINDOWS: [(&str, &str); 3] = [
    ("bare", "nothing is drawn, not even a background"),
    ("empty", "an empty eframe/glow window: one panel, no content"),
    ("map", "the window with the map"),
];

/// Opens the windows in turn and prints the medians and the map's ratio to each.
fn compare(runs: usize) -> Result<(), Box<dyn Error>> {
    let program = std::env::current_exe()?;
    let mut times: [Vec<Duration>; 3] = Default::default();
    for _ in 0..runs.max(1) {
        for ((window, _), times) in WINDOWS.iter().zip(&mut times) {
            let start = Instant::now();
            let status = Command::new(&program).arg(window).status()?;
            if !status.success() {
                return Err(
                    format!("the {window} window did not open ({status}); is there a display?").into()
                );
            }
            times.push(start.elapsed());
        }
    }
    let medians = times.map(median);
    let mut out = std::io::stdout();
    writeln!(out, "start to first painted frame, median of {runs} runs each, in turn")?;
    for ((window, what), time) in WINDOWS.iter().zip(medians) {
        writeln!(
            out,
            "  {window:<6} {:>7.1} ms   map ÷ {window}: {:.2}   {what}",
            time * 1e3,
            medians[2] / time
        )?;
    }
    Ok(())
}

/// The median, in seconds.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64()
}

type MakeWindow = Result<Box<dyn Window>, Box<dyn Error + Send + Sync>>;

fn open(make: impl FnOnce(&egui::Context) -> MakeWindow) -> Result<(), Box<dyn Error>> {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1440.0, 900.0]),
        renderer: eframe::Renderer::Glow,
        ..eframe::NativeOptions::default()
    };
    let start: eframe::AppCreator<'_> =
        Box::new(|context| Ok(Box::new(OneFrame { window: make(&context.egui_ctx)?, is_shown: false })));
    eframe::run_native("Claims Map: first frame", options, start)?;
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
        self.0.state().view.is_some() && !ui.ctx().will_discard()
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
