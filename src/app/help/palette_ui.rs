//! The command palette: any command by a part of its name, with its keys, or why it cannot be done now.

use egui::text::LayoutJob;
use egui::{Id, Key, Modifiers, Role, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, vec2};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::dialog_kind::DialogKind;
use crate::app::help::state::CommandPalette;
use crate::app::state::State;
use crate::app::widgets::{dialog_room, palette, plain};
use crate::paint::screen::color32;
use crate::scene::item::Color;
use crate::text::fold_for_search;
use crate::words::message;

/// The width of the palette, in points.
const WIDTH: f32 = 520.0;
/// The least height of a command, and what stays free over and under its lines, in points.
const ROW: f32 = 34.0;
const ROW_MARGIN: f32 = 14.0;
/// The room for what the picked command does, in points.
const HELP: f32 = 36.0;
/// What stays free at both ends of a command, and between its name and what stands behind it, in points.
const MARGIN: f32 = 10.0;
const GAP: f32 = 16.0;
/// How much of a row a name may take where a reason stands behind it.
const MOST_OF_NAME: f32 = 0.55;
/// The most commands that are shown without scrolling.
const MOST_SHOWN: f32 = 11.0;

pub(crate) fn palette_ui(ui: &mut Ui, state: &State, open: &CommandPalette, commands: &mut Vec<Command>) {
    let window = dialog_room(ui.ctx());
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
    let mut pointed = None;
    let mut chosen = picks[2].then(|| found.get(next.pick).copied()).flatten();
    let height = (ROW * MOST_SHOWN).min(window.y - 196.0).max(ROW);
    let is_move = |event: &egui::Event| matches!(event, egui::Event::PointerMoved(_));
    let has_moved = ui.input(|input| input.events.iter().any(is_move));
    // Always of one size: nothing of it moves while one types.
    ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (number, action) in found.iter().enumerate() {
            let response = row_ui(ui, state, *action, number == next.pick);
            if number == next.pick && next != *open {
                response.scroll_to_me(None);
            }
            // One command is picked: the pointer takes the pick where it moves, and keys take it from there.
            if has_moved && response.hovered() {
                pointed = Some(number);
            }
            if response.clicked() {
                chosen = Some(*action);
            }
        }
        if found.is_empty() {
            ui.label(plain(state.text(message!("action-palette-none")), 13.0, palette(state).ink_soft));
        }
    });
    next.pick = pointed.unwrap_or(next.pick);
    // In lines of their own, so that nothing covers the commands.
    let help = found.get(next.pick).map_or_else(String::new, |action| state.text(action.help()));
    ui.add_space(6.0);
    let room = vec2(ui.available_width(), HELP);
    ui.allocate_ui_with_layout(room, egui::Layout::top_down(egui::Align::Min), |ui| {
        ui.set_min_size(room);
        let mut job = lines_job(&help, 12.0, room.x, palette(state).ink_soft);
        job.wrap.max_rows = 2;
        ui.add(egui::Label::new(job));
    });
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

/// Words set in lines of so many points.
fn lines_job(words: &str, size: f32, width: f32, color: Color) -> LayoutJob {
    LayoutJob::simple(words.to_owned(), egui::FontId::proportional(size), color32(color), width.max(40.0))
}

/// A command: its name, and its keys, or why it cannot be done now; in as many lines as they need.
fn row_ui(ui: &mut Ui, state: &State, action: Action, is_picked: bool) -> egui::Response {
    let palette = palette(state);
    let reason = action.command(state).err();
    let ink = if reason.is_some() { palette.ink_faint } else { palette.ink };
    let name = state.text(action.name_now(state));
    let behind = match &reason {
        None => action.shown_keys(),
        Some(reason) => state.text(message!("action-not-now-beside", reason = reason)),
    };
    let label = state.text(match &reason {
        None => message!("action-palette-row", action = &name),
        Some(reason) => message!("action-palette-row-not-now", action = &name, reason = reason),
    });
    let room = ui.available_width() - 2.0 * MARGIN;
    let set = |text: &str, size, width, color| ui.painter().layout_job(lines_job(text, size, width, color));
    // Keys are short and always whole; a reason has what a name leaves free.
    let (name_set, behind_set) = if reason.is_some() {
        let name_set = set(&name, 13.0, room * MOST_OF_NAME, ink);
        let behind_set = set(&behind, 12.0, room - name_set.size().x - GAP, palette.ink_faint);
        (name_set, behind_set)
    } else {
        let behind_set = set(&behind, 12.0, room, palette.ink_faint);
        (set(&name, 13.0, room - behind_set.size().x - GAP, ink), behind_set)
    };
    let height = (name_set.size().y.max(behind_set.size().y) + ROW_MARGIN).max(ROW);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    if is_picked {
        ui.painter().rect_filled(rect, 6.0, color32(palette.shade));
        let mark = egui::Rect::from_min_size(rect.min + vec2(0.0, 6.0), vec2(3.0, height - 12.0));
        ui.painter().rect_filled(mark, 1.5, color32(palette.link));
    }
    let at = rect.left_center() + vec2(MARGIN, -name_set.size().y / 2.0);
    ui.painter().galley(at, name_set, color32(ink));
    let at = rect.right_center() - vec2(MARGIN + behind_set.size().x, behind_set.size().y / 2.0);
    ui.painter().galley(at, behind_set, color32(palette.ink_faint));
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
