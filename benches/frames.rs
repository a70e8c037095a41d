//! Our own work in each frame while the map is dragged and zoomed.
//!
//! The window runs without a screen: 600 frames with the events of a wheel and a mouse, at 60 a second by
//! the window's own clock. Counted is the processor time of the window's thread in `ClaimsMap::ui`
//! (the time on the wall where the system does not tell it); beside it stand what egui does around that
//! and what it takes to cut the shapes into triangles. Nothing is sent to a screen.

#![expect(clippy::disallowed_methods, reason = "a bench measures time")]

mod common;

use std::sync::Arc;
use std::time::Instant;

use claims_map::app::{ClaimsMap, State, SystemDialog};
use claims_map::model::{AreaId, Layer};
use common::{Mosaic, Outcome, Plan, Spread, Table, cpu_of_thread, invented_dossier, layer_of, layers};
use egui::{Event, Modifiers, MouseWheelUnit, PointerButton, Pos2, RawInput, Rect, TouchPhase, pos2, vec2};

/// How many frames, unless a number on the command line says otherwise.
const FRAMES: usize = 600;
/// The window's size, in points.
const WINDOW: egui::Vec2 = vec2(1440.0, 900.0);
/// Where the pointer is when it rests.
const MIDDLE: Pos2 = pos2(720.0, 450.0);
/// Statements on an area of the layers, and on the mosaic in all.
const STATEMENTS_AN_AREA: usize = 2;
const STATEMENTS: usize = 100_000;

fn main() -> Outcome<()> {
    let plan = Plan::from_arguments(FRAMES)?;
    let frames = plan.amount(plan.runs, 60);
    for (name, most) in [("world", 4.0), ("dense", 8.0)] {
        for named in layers(&plan, &[name])? {
            let layer = layer_of(&named.path)?;
            let statements = STATEMENTS_AN_AREA * layer.areas.len();
            measure(&named.name, layer, (statements, frames), most)?;
        }
    }
    let path = plan.path("mosaic.geojson");
    let mosaic = Mosaic { vertices: plan.amount(408_000, 4_000), areas: plan.amount(5_000, 20) };
    mosaic.write_file(&path)?;
    measure("mosaic", layer_of(&path)?, (plan.amount(STATEMENTS, 200), frames), 4.0)
}

/// What one frame took, in milliseconds.
#[derive(Debug, Clone, Copy)]
struct FrameTime {
    ours: f64,
    around: f64,
    triangles: f64,
}

fn measure(name: &str, layer: Layer, (statements, frames): (usize, usize), most: f64) -> Outcome<()> {
    let ids: Vec<AreaId> = layer.areas.iter().map(|area| area.id.clone()).collect();
    let ctx = egui::Context::default();
    let state = State::new(invented_dossier(&ids, statements), layer);
    let mut app = ClaimsMap::with_state(&ctx, state, Arc::new(SystemDialog));
    let mut frame = |number: usize| {
        let events = if number == 0 { Vec::new() } else { events_of(number - 1, frames) };
        one_frame(&ctx, &mut app, number, events)
    };
    let first = frame(0);
    let times: Vec<FrameTime> = (1..=frames).map(frame).collect();
    let clock = if cpu_of_thread().is_some() { "processor time of the thread" } else { "time on the wall" };
    let title = format!(
        "{name}: {} areas, {statements} statements, {frames} frames of dragging and zooming, ms of {clock}",
        ids.len()
    );
    let mut table = Table::new(title, &["", "median", "99 %", "largest", "first frame"]);
    let mut row = |name: &str, of: fn(&FrameTime) -> f64| {
        let all = Spread::of(times.iter().map(of).collect());
        let numbers = [all.median, all.p99, all.max, of(&first)];
        table.row(std::iter::once(name.to_owned()).chain(numbers.map(|number| format!("{number:.2}"))));
    };
    row("our own work", |time| time.ours);
    row("egui around it", |time| time.around);
    row("egui: shapes to triangles", |time| time.triangles);
    table.row(["target".to_owned(), String::new(), format!("≤ {most}"), "≤ 16".to_owned()]);
    table.print()
}

/// Shows one frame with these events.
fn one_frame(ctx: &egui::Context, app: &mut ClaimsMap, number: usize, events: Vec<Event>) -> FrameTime {
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, WINDOW)),
        max_texture_side: Some(16_384),
        time: Some(number as f64 / 60.0),
        events,
        ..RawInput::default()
    };
    let clock = start();
    let mut ours = 0.0;
    // Where egui shows a frame twice to lay it out, both count.
    let mut output = ctx.run_ui(input, |ui| {
        let clock = start();
        app.ui(ui);
        ours += clock();
    });
    let whole = clock();
    output.textures_delta.clear();
    let clock = start();
    drop(ctx.tessellate(output.shapes, output.pixels_per_point));
    FrameTime { ours, around: whole - ours, triangles: clock() }
}

/// A clock that tells the milliseconds since now: of this thread's processor time where that is told.
fn start() -> impl Fn() -> f64 {
    let (cpu, wall) = (cpu_of_thread(), Instant::now());
    move || {
        let used = cpu_of_thread().zip(cpu).map(|(now, then)| now.saturating_sub(then));
        used.unwrap_or_else(|| wall.elapsed()).as_secs_f64() * 1e3
    }
}

/// The script: in with the wheel to about eight times, a drag in a circle, in to about sixty times,
/// another drag, all the way out; a fifth of the frames each.
fn events_of(number: usize, frames: usize) -> Vec<Event> {
    let (part, step) = (number * 5 / frames, number % (frames / 5).max(1));
    let turn = number as f32 / 20.0;
    match part {
        0 | 2 => vec![Event::PointerMoved(MIDDLE + 80.0 * egui::Vec2::angled(turn)), wheel(0.1)],
        1 | 3 => {
            let at = MIDDLE + 200.0 * egui::Vec2::angled(turn) * (step as f32 / 40.0).min(1.0);
            let mut events = vec![Event::PointerMoved(at)];
            let is_last = step + 1 == frames / 5;
            if step == 0 || is_last {
                events.push(button(at, step == 0));
            }
            events
        }
        _ => vec![Event::PointerMoved(MIDDLE + 80.0 * egui::Vec2::angled(turn)), wheel(-0.22)],
    }
}

/// A turn of the wheel by so many notches: a positive one zooms in.
fn wheel(notches: f32) -> Event {
    Event::MouseWheel {
        unit: MouseWheelUnit::Line,
        delta: vec2(0.0, notches),
        phase: TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}
