//! The sheet of shortcuts: every key and what it does.

use egui::{Grid, Response, Ui};

use crate::app::actions::{Action, Chord, Group, other_keys};
use crate::app::command::Command;
use crate::app::dialog_kind::DialogKind;
use crate::app::state::State;
use crate::app::widgets::buttons::{Answer, answers_ui};
use crate::app::widgets::scroll_keys::scrolled_text_ui;
use crate::app::widgets::{dialog_room, palette, plain, section_head, strong, was_away};
use crate::words::message;

/// The width of the sheet, in points.
const WIDTH: f32 = 620.0;
/// The width of the column of keys, in points.
const KEYS_WIDTH: f32 = 150.0;

pub(crate) fn shortcuts_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let window = dialog_room(ui.ctx());
    ui.set_width(WIDTH.min(window.x - 80.0));
    ui.label(strong(state.text(message!("action-sheet")), 15.0, palette(state).ink));
    ui.add_space(6.0);
    let height = (window.y - 190.0).max(80.0);
    // Whoever opens it reads it from its top.
    let begins = was_away(ui, ui.scope_id().with("sheet"));
    scrolled_text_ui(ui, state, &state.text(message!("action-sheet")), height, begins, |ui| {
        section_head(ui, &state.text(message!("action-sheet-everywhere")), palette(state).ink_faint);
        let others = other_keys().map(|(keys, help)| (state.text(keys), state.text(help)));
        rows_ui(ui, state, None, others.into_iter());
        for group in Group::ALL {
            let is_side = |action: &Action| matches!(action, Action::ChooseSide(_));
            let actions = Action::all()
                .filter(|action| action.group() == group && !action.keys().is_empty() && !is_side(action));
            let rows = actions.map(|action| {
                let keys: Vec<String> = action.keys().into_iter().map(Chord::shown).collect();
                (keys.join(", "), state.text(action.help()))
            });
            ui.add_space(8.0);
            section_head(ui, &state.text(group.name()), palette(state).ink_faint);
            rows_ui(ui, state, Some(group), rows);
        }
    });
    ui.add_space(8.0);
    let answers = [Answer::other(message!("window-close"))];
    if answers_ui(ui, state, None, &answers).iter().any(Response::clicked) {
        commands.push(Command::CloseDialog(DialogKind::Shortcuts));
    }
}

/// The keys of a group with what they do; `None` for those that stand in none.
fn rows_ui(ui: &mut Ui, state: &State, group: Option<Group>, rows: impl Iterator<Item = (String, String)>) {
    let palette = palette(state);
    ui.spacing_mut().interact_size.y = 18.0;
    let help_width = ui.available_width() - KEYS_WIDTH - 24.0;
    Grid::new(group).num_columns(2).min_col_width(KEYS_WIDTH).spacing([12.0, 6.0]).show(ui, |ui| {
        for (keys, help) in rows {
            ui.label(strong(keys, 13.0, palette.ink));
            ui.scope(|ui| {
                ui.set_max_width(help_width);
                ui.add(egui::Label::new(plain(help, 13.0, palette.ink_soft)).wrap());
            });
            ui.end_row();
        }
    });
    ui.add_space(4.0);
}
