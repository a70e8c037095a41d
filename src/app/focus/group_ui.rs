//! The panel at the right with several areas in focus: what they are called together, and each with its
//! status and why.

use egui::Ui;

use crate::app::command::{Command, visit};
use crate::app::focus::parts_ui::{heading_ui, shape, status_pill, title_ui};
use crate::app::state::State;
use crate::app::widgets::tall_list::TallList;
use crate::app::widgets::{hairline, line_button, palette, plain};
use crate::derive::verdict_sentence;
use crate::model::{AreaId, Membership};
use crate::words::message;

/// A group's name over its members.
pub(crate) fn several_ui(
    ui: &mut Ui,
    state: &State,
    areas: &[AreaId],
    list: &mut TallList,
    commands: &mut Vec<Command>,
) {
    let key: Vec<&str> = areas.iter().map(AreaId::as_str).collect();
    let estimate = |row: usize, _width: f32| if row == 0 { 90.0 } else { 130.0 };
    list.show(ui, shape(), &key.join(" "), areas.len() + 1, estimate, |ui, row| match row {
        0 => head_ui(ui, state, areas),
        row => member_ui(ui, state, &areas[row - 1], commands),
    });
}

/// What the areas are called together, and on what that rests.
fn head_ui(ui: &mut Ui, state: &State, areas: &[AreaId]) {
    let palette = palette(state);
    let count = message!("words-regions", count = areas.len());
    let Some(group) = state.group_of(areas) else {
        let below = state.text(message!("focus-together", count = areas.len()));
        title_ui(ui, state, &state.text(count), below);
        hairline(ui, state);
        return;
    };
    heading_ui(ui, state, &group.name, &group.name.en, state.shown.statements.iter(), count);
    let definer = group.defined.as_ref().and_then(|id| match &state.shown.group(id)?.membership {
        Membership::Gazetteer => None,
        Membership::Statement(statement) => state.shown.statement(statement),
    });
    if let Some(statement) = definer {
        let speaker = state.shown.short_name(&statement.speaker);
        let text = if state.group_holds(&group) {
            message!("focus-group-defined", speaker = speaker)
        } else {
            message!("focus-group-off", speaker = speaker)
        };
        ui.label(plain(state.text(text), 13.0, palette.ink_soft));
        ui.add_space(8.0);
    }
    hairline(ui, state);
}

/// An area with its status and why; its name leads to it.
fn member_ui(ui: &mut Ui, state: &State, id: &AreaId, commands: &mut Vec<Command>) {
    let (Some(area), Some(verdict)) = (state.layer.area(id), state.verdicts.area(id)) else { return };
    ui.add_space(12.0);
    if line_button(ui, state, state.language.pick(&area.name)).clicked() {
        commands.push(visit(id));
    }
    status_pill(ui, state, verdict);
    ui.add_space(4.0);
    let sentence = verdict_sentence(&state.shown, &state.layer, id, verdict);
    ui.label(plain(state.text(sentence), 13.0, palette(state).ink_soft));
}
