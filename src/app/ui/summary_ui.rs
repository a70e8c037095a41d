//! What the right panel shows with nothing in focus: the article, areas by status, and the statements
//! that name no region.

use egui::{Sense, Ui};

use super::quote_ui::{QuoteCard, quote_ui};
use super::widgets::{chip, chips_row, hairline, palette, plain, section_head, status_dot, strong};
use crate::app::command::{Command, focus_on};
use crate::app::history::Focus;
use crate::app::state::State;
use crate::derive::Status;

pub(super) fn summary_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let palette = palette(state);
    ui.label(strong(&state.dossier.title, 20.0, palette.ink));
    for document in &state.dossier.documents {
        let published = document.published.map_or_else(String::new, |day| format!(", {}", day.long()));
        ui.label(plain(format!("{}{published}", document.outlet), 13.0, palette.ink_faint));
    }
    ui.add_space(8.0);
    let in_force = state.in_force();
    let (count, all) = (in_force.statements().count(), state.dossier.statements.len());
    if count == 0 {
        ui.label(plain("Everything is switched off, so the map is empty.", 13.0, palette.ink_soft));
        ui.add_space(8.0);
        if ui.button("Switch everything on").clicked() {
            commands.push(Command::Everything);
        }
        return;
    }
    let off = if count == all { String::new() } else { format!(" of {all}") };
    let text = format!(
        "{count}{off} statements in force, each with its quote. Click a region to read who says what of it."
    );
    ui.label(plain(text, 13.0, palette.ink_soft));
    ui.add_space(12.0);
    hairline(ui, state);
    for status in Status::ALL {
        status_ui(ui, state, status, commands);
    }
    let nowhere: Vec<_> =
        in_force.statements().filter(|one| one.areas.is_empty() && one.group.is_none()).collect();
    if !nowhere.is_empty() {
        ui.add_space(16.0);
        section_head(ui, "Names no region", palette.ink_faint);
        for statement in nowhere {
            ui.add_space(8.0);
            let standing = in_force.standing(&statement.id);
            quote_ui(
                ui,
                state,
                &QuoteCard { statement, area: None, place: None, via: None, standing },
                commands,
            );
        }
    }
}

/// The areas and places with a status, as chips to click.
fn status_ui(ui: &mut Ui, state: &State, status: Status, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let with_status = state.verdicts.areas().iter().filter(|(_, verdict)| verdict.status == status);
    let mut areas: Vec<_> = with_status.map(|(id, _)| id).collect();
    areas.sort_by_key(|id| state.area_name(id));
    let places = state
        .verdicts
        .places()
        .iter()
        .filter(|(_, verdict)| verdict.status == status && status != Status::NotMentioned);
    let places: Vec<_> = places.filter_map(|(id, _)| state.layer.place(id)).collect();
    if areas.is_empty() && places.is_empty() {
        return;
    }
    ui.add_space(14.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        status_dot(ui, state, status, 14.0);
        section_head(ui, &format!("{} ({})", status.label(), areas.len() + places.len()), palette.ink_faint);
    });
    ui.add_space(4.0);
    chips_row(ui, |ui| {
        for place in places {
            if chip(ui, state, state.language.pick(&place.name), palette.ink, Sense::click()).clicked() {
                commands.push(Command::Focus(Some(Focus::Place(place.id.clone(), place.area.clone()))));
            }
        }
        for area in areas {
            if chip(ui, state, state.area_name(area), palette.ink, Sense::click()).clicked() {
                commands.push(focus_on(area));
            }
        }
    });
}
