//! The command palette: any command by a part of its name, with its keys, or why it cannot be done now.

use egui::{Id, Key, Modifiers, Role, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::dialog_kind::DialogKind;
use crate::app::help::state::CommandPalette;
use crate::app::state::State;
use crate::app::widgets::{palette, plain};
use crate::paint::screen::color32;
use crate::text::fold_for_search;
use crate::words::message;

/// The width of the palette, in points.
const WIDTH: f32 = 520.0;
/// The height of a command, in points.
const ROW: f32 = 34.0;
/// The most commands that are shown without scrolling.
const MOST_SHOWN: f32 = 11.0;

pub(crate) fn palette_ui(ui: &mut Ui, state: &State, open: &CommandPalette, commands: &mut Vec<Command>) {
    let window = ui.ctx().content_rect().size();
    ui.set_width(WIDTH.min(window.x - 80.0));
    let found = found_commands(state, &open.text);
    let last = found.len().saturating_sub(1);
    let mut next = CommandPalette { pick: open.pick.min(last), ..open.clone() };
    let picks = ui.input_mut(|input| {
        [Key::ArrowDown, Key::ArrowUp, Key::Enter].map(|key| input.consume_key(Modifiers::NONE, key))
    });
    match picks {
        [true, ..] => next.pick = if next.pick == last { 0 } else { next.pick + 1 },
        [_, true, _] => next.pick = next.pick.checked_sub(1).unwrap_or(last),
        _ => {}
    }
    let id = Id::unique("command palette");
    let (hint, name) =
        (state.text(message!("action-palette-hint")), state.text(message!("action-palette-name")));
    let edit = TextEdit::singleline(&mut next.text).id(id).hint_text(hint).char_limit(100);
    let response = ui.add(edit.desired_width(f32::INFINITY).margin(egui::Margin::symmetric(10, 8)));
    response.widget_info(|| WidgetInfo::labeled(Role::SearchInput, true, &name));
    if !response.has_focus() {
        response.request_focus();
    }
    if next.text != open.text {
        next.pick = 0;
    }
    ui.add_space(6.0);
    let mut chosen = picks[2].then(|| found.get(next.pick).copied()).flatten();
    let height = (ROW * MOST_SHOWN).min(window.y - 180.0);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (number, action) in found.iter().enumerate() {
            let response = row_ui(ui, state, *action, number == next.pick);
            if number == next.pick && next != *open {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                chosen = Some(*action);
            }
        }
        if found.is_empty() {
            ui.label(plain(state.text(message!("action-palette-none")), 13.0, palette(state).ink_soft));
        }
    });
    // In a line of its own, so that nothing covers the commands.
    let help = found.get(next.pick).map_or_else(String::new, |action| state.text(action.help()));
    ui.add_space(6.0);
    ui.add(egui::Label::new(plain(help, 12.0, palette(state).ink_soft)).truncate());
    match chosen.map(|action| action.command(state)) {
        Some(Ok(command)) => {
            commands.push(Command::CloseDialog(DialogKind::Commands));
            commands.push(command);
        }
        // Why not stands beside its name, and is said.
        Some(Err(reason)) => commands.push(Command::Tell(message!("action-not-now", reason = reason))),
        None if next != *open => commands.push(Command::SetCommands(next)),
        None => {}
    }
}

/// A command: its name, and its keys, or why it cannot be done now.
fn row_ui(ui: &mut Ui, state: &State, action: Action, is_picked: bool) -> egui::Response {
    let palette = palette(state);
    let reason = action.command(state).err();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    if is_picked || response.hovered() {
        ui.painter().rect_filled(rect, 6.0, color32(palette.shade));
    }
    let ink = if reason.is_some() { palette.ink_faint } else { palette.ink };
    let name = state.text(action.name_now(state));
    let behind = match &reason {
        None => action.shown_keys(),
        Some(reason) => state.text(message!("action-not-now-beside", reason = reason)),
    };
    let draw = |text: &str, size: f32, at, align, ink| {
        ui.painter().text(at, align, text, egui::FontId::proportional(size), color32(ink))
    };
    let right = rect.right_center() - vec2(10.0, 0.0);
    let taken = draw(&behind, 12.0, right, egui::Align2::RIGHT_CENTER, palette.ink_faint);
    let left = rect.left_center() + vec2(10.0, 0.0);
    ui.painter().with_clip_rect(rect.with_max_x(taken.left() - 8.0)).text(
        left,
        egui::Align2::LEFT_CENTER,
        &name,
        egui::FontId::proportional(13.0),
        color32(ink),
    );
    let label = state.text(match &reason {
        None => message!("action-palette-row", action = &name),
        Some(reason) => message!("action-palette-row-not-now", action = &name, reason = reason),
    });
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, reason.is_none(), is_picked, &label));
    response
}

/// The actions whose names or sentences have all the words, those whose names begin so first.
pub(crate) fn found_commands(state: &State, text: &str) -> Vec<Action> {
    let text = fold_for_search(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_listed = |action: &Action| {
        let is_answer = matches!(action, Action::ChooseSide(_));
        *action != Action::ShowCommands && !(is_answer && action.command(state).is_err())
    };
    let mut found: Vec<(usize, Action)> = Vec::new();
    for action in Action::all().filter(is_listed) {
        let name =
            fold_for_search(&format!("{} {}", state.text(action.name_now(state)), state.text(action.name())));
        let all = format!("{name} {}", fold_for_search(&state.text(action.help())));
        if words.iter().all(|word| all.contains(word)) {
            let rank = match words.first() {
                Some(first) if name.starts_with(first) => 0,
                Some(first) if name.contains(first) => 1,
                Some(_) => 2,
                None => 0,
            };
            found.push((rank, action));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, action)| action).collect()
}
