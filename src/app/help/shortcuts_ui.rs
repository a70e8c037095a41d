//! The sheet of shortcuts: every key and what it does.

use egui::{Grid, ScrollArea, Ui};

use crate::app::actions::{Action, Chord, Group, OTHER_KEYS};
use crate::app::command::Command;
use crate::app::dialog_kind::DialogKind;
use crate::app::state::State;
use crate::app::widgets::{palette, plain, section_head, strong};

/// The width of the sheet, in points.
const WIDTH: f32 = 620.0;
/// The width of the column of keys, in points.
const KEYS_WIDTH: f32 = 150.0;

pub(crate) fn shortcuts_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let window = ui.ctx().content_rect().size();
    ui.set_width(WIDTH.min(window.x - 80.0));
    ui.label(strong("Keyboard shortcuts", 15.0, palette(state).ink));
    ui.add_space(6.0);
    ScrollArea::vertical().max_height(window.y - 190.0).auto_shrink([false, true]).show(ui, |ui| {
        section_head(ui, "Everywhere", palette(state).ink_faint);
        rows_ui(ui, state, "others", OTHER_KEYS.iter().map(|(keys, help)| ((*keys).to_owned(), *help)));
        for group in Group::ALL {
            let is_side = |action: &Action| matches!(action, Action::ChooseSide(_));
            let actions = Action::all()
                .filter(|action| action.group() == group && !action.keys().is_empty() && !is_side(action));
            let rows = actions.map(|action| {
                let keys: Vec<String> = action.keys().into_iter().map(Chord::shown).collect();
                (keys.join(", "), action.help())
            });
            ui.add_space(8.0);
            section_head(ui, group.name(), palette(state).ink_faint);
            rows_ui(ui, state, group.name(), rows);
        }
    });
    ui.add_space(8.0);
    if ui.add(egui::Button::new("Close").min_size(egui::vec2(80.0, 32.0))).clicked() {
        commands.push(Command::CloseDialog(DialogKind::Shortcuts));
    }
}

fn rows_ui(ui: &mut Ui, state: &State, name: &str, rows: impl Iterator<Item = (String, &'static str)>) {
    let palette = palette(state);
    ui.spacing_mut().interact_size.y = 18.0;
    let help_width = ui.available_width() - KEYS_WIDTH - 24.0;
    Grid::new(name).num_columns(2).min_col_width(KEYS_WIDTH).spacing([12.0, 6.0]).show(ui, |ui| {
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
