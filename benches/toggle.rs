//! Toggle → all verdicts and colours, for 5,000 areas and 100,000 statements.
//!
//! Every toggle that the panel offers is switched off and on again, as a click on it does. After each,
//! the colour of every area is asked for.

mod common;

use std::hint::black_box;

use claims_map::app::{Command, State, apply};
use claims_map::derive::derive_verdicts;
use claims_map::model::AreaId;
use claims_map::query::{Query, Toggle, filter_in_force};
use common::{Mosaic, Outcome, Plan, Spread, Table, invented_dossier, layer_of, median, seconds_of};

/// Areas and statements.
const AREAS: usize = 5_000;
const STATEMENTS: usize = 100_000;
/// How many toggles are flipped, unless a number on the command line says otherwise.
const FLIPS: usize = 400;
/// How often everything is derived from nothing.
const WHOLE_RUNS: usize = 5;

fn main() -> Outcome<()> {
    let plan = Plan::from_arguments(FLIPS)?;
    let (areas, statements) = (plan.amount(AREAS, 20), plan.amount(STATEMENTS, 200));
    let path = plan.path("mosaic.geojson");
    let written = Mosaic { vertices: areas * 40, areas }.write_file(&path)?;
    let layer = layer_of(&path)?;
    let ids: Vec<AreaId> = layer.areas.iter().map(|area| area.id.clone()).collect();
    let mut state = State::new(invented_dossier(&ids, statements), layer);

    let all = state.sources.sections.iter().flat_map(|section| &section.switches);
    let toggles: Vec<Vec<Toggle>> = all.map(|switch| switch.toggles.clone()).collect();
    let flips = plan.amount(plan.runs, 8);
    let mut times = Vec::new();
    // Off and on again, one after the other, as often as was asked.
    for toggle in toggles.iter().flat_map(|toggle| [toggle, toggle]).cycle().take(flips) {
        let flip = || {
            drop(apply(&mut state, Command::Flip(toggle.clone())));
            let colors = state.verdicts.areas().iter();
            colors.map(|(_, verdict)| state.theme.colors().status_color(verdict.status)).collect::<Vec<_>>()
        };
        let (seconds, colors) = seconds_of(flip);
        black_box(colors);
        times.push(seconds * 1e3);
    }
    let whole = (0..plan.amount(WHOLE_RUNS, 1)).map(|_| {
        let work = || derive_verdicts(&state.layer, &filter_in_force(&state.dossier, &Query::everything()));
        seconds_of(|| drop(black_box(work()))).0 * 1e3
    });
    let whole = median(whole.collect());

    let title = format!(
        "{} areas, {statements} statements, {flips} flips of {} toggles, milliseconds",
        written.areas,
        toggles.len()
    );
    let mut table = Table::new(title, &["", "median", "99 %", "largest", "÷ from nothing"]);
    let flip = Spread::of(times);
    let name = "toggle → verdicts and colours".to_owned();
    let numbers = [flip.median, flip.p99, flip.max].map(|number| format!("{number:.2}"));
    let ratio = format!("{:.3}", flip.median / whole);
    table.row(std::iter::once(name).chain(numbers).chain([ratio]));
    table.row(["all verdicts from nothing".to_owned(), format!("{whole:.2}")]);
    table.row(["target".to_owned(), "< 5".to_owned()]);
    table.print()
}
