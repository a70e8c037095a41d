//! The dialog that asks for a path: a field, what is wrong with what stands in it, and what its folder holds.

use egui::text::{CCursor, CCursorRange};
use egui::{EventFilter, Id, Key, Label, Layout, Modifiers, Response, Role, ScrollArea, TextEdit, Ui};
use egui::{WidgetInfo, vec2};

use crate::app::command::Command;
use crate::app::path::command::PathCommand;
use crate::app::path::question::Way;
use crate::app::path::state::{PathDialog, PathEntry, PathFinding};
use crate::app::state::State;
use crate::app::widgets::buttons::{Answer, answers_ui};
use crate::app::widgets::{dialog_room, focus_ring, line_button, palette, plain, strong};
use crate::words::{Message, message};

/// The widest that the dialog gets, in points.
const WIDEST: f32 = 620.0;

/// The widest that the question gets whether a file shall be replaced, in points.
const QUESTION_WIDTH: f32 = 460.0;

/// How many points of the window's height all of the dialog but its list takes, at least.
const BESIDES_LIST: f32 = 300.0;

pub(crate) fn path_ui(ui: &mut Ui, state: &State, dialog: &PathDialog, commands: &mut Vec<Command>) {
    let mut sent = Vec::new();
    if dialog.asks_to_replace {
        replace_ui(ui, state, dialog, &mut sent);
        commands.extend(sent.into_iter().map(Command::Path));
        return;
    }
    let window = dialog_room(ui.ctx());
    let palette = palette(state);
    ui.set_width(WIDEST.min(window.x - 80.0));
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.add(Label::new(strong(state.text(dialog.question.title()), 15.0, palette.ink)).wrap());
    ui.add(Label::new(plain(state.text(message!("path-lead")), 12.0, palette.ink_soft)).wrap());
    ui.add_space(4.0);
    let field = field_ui(ui, state, dialog, &mut sent);
    finding_ui(ui, state, dialog);
    ui.add_space(4.0);
    list_ui(ui, state, dialog, (window.y - BESIDES_LIST).clamp(60.0, 260.0), &field, &mut sent);
    ui.add_space(4.0);
    buttons_ui(ui, state, dialog, &mut sent);
    if dialog.wants_keyboard {
        commands.push(Command::FocusGiven);
    }
    commands.extend(sent.into_iter().map(Command::Path));
}

/// The field with the keys that belong to it: Enter takes, Tab completes where something can be added, and goes on
/// elsewhere; an arrow downwards leads into the list.
fn field_ui(ui: &mut Ui, state: &State, dialog: &PathDialog, sent: &mut Vec<PathCommand>) -> Response {
    let id = Id::unique("path-field");
    let can_complete = dialog.current_look().is_some_and(|look| look.completed.is_some());
    if can_complete && ui.memory(|memory| memory.has_focus(id)) {
        let (has_completed, goes_back) = ui.input_mut(|input| {
            (input.consume_key(Modifiers::NONE, Key::Tab), input.consume_key(Modifiers::SHIFT, Key::Tab))
        });
        if has_completed {
            sent.push(PathCommand::Complete);
        }
        if goes_back {
            ui.memory_mut(|memory| memory.move_focus(egui::FocusDirection::Previous));
        }
    }
    let name = state.text(message!("path-name"));
    ui.label(plain(&name, 12.0, palette(state).ink_soft));
    let mut text = dialog.text.clone();
    let width = ui.available_width();
    let edit = TextEdit::singleline(&mut text).id(id).desired_width(width).char_limit(4_096);
    let mut output = edit.show(ui);
    let response = output.response.response.clone();
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
    let about = state.text(finding_sentence(dialog));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_value(dialog.text.clone());
        node.set_description(about);
    });
    focus_ring(ui, &response, palette(state).link);
    let filter =
        EventFilter { tab: can_complete, horizontal_arrows: true, vertical_arrows: true, escape: false };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    // What was typed in the same frame is there first.
    if text != dialog.text {
        sent.push(PathCommand::Type(text));
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        sent.push(PathCommand::Take);
    }
    if dialog.wants_keyboard {
        let end = CCursorRange::one(CCursor::new(dialog.text.chars().count()));
        output.state.cursor.set_char_range(Some(end));
        output.state.store(ui.ctx(), id);
        response.request_focus();
    }
    response
}

/// The sentence under the field: what is wrong with the path, or what becomes of it. It is read out as it changes.
fn finding_ui(ui: &mut Ui, state: &State, dialog: &PathDialog) {
    let palette = palette(state);
    let sentence = state.text(finding_sentence(dialog));
    let color =
        if dialog.was_refused || dialog.failed.is_some() { palette.warning } else { palette.ink_soft };
    // It has its room also while there is nothing to say, so that nothing moves while a path is typed.
    let room = vec2(ui.available_width(), 38.0);
    ui.allocate_ui_with_layout(room, Layout::top_down(egui::Align::Min), |ui| {
        ui.set_min_size(room);
        let response = ui.add(Label::new(plain(sentence, 12.0, color)).wrap());
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
    });
}

/// What is said of the path in the field.
pub(crate) fn finding_sentence(dialog: &PathDialog) -> Message {
    if let Some(failed) = &dialog.failed {
        return failed.clone();
    }
    let Some(look) = dialog.current_look() else { return message!("path-looking") };
    let name = || look.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match &look.finding {
        PathFinding::Empty if dialog.was_refused => message!("path-empty"),
        PathFinding::Folder if dialog.was_refused => message!("path-folder"),
        PathFinding::Empty | PathFinding::Folder => message!("path-hint"),
        PathFinding::Refused(problem) => problem.clone(),
        PathFinding::Replaces { .. } if dialog.asks_to_replace => {
            message!("path-replace-question", name = name())
        }
        PathFinding::Replaces { is_read_only: false } => message!("path-replaces", name = name()),
        PathFinding::Replaces { is_read_only: true } => {
            message!("path-replaces-read-only", name = name())
        }
        PathFinding::Fine => match dialog.question.way() {
            Way::Read => message!("path-opens", path = &look.path),
            Way::Write => message!("path-writes", path = &look.path),
        },
    }
}

/// The buttons, the usual one last.
fn buttons_ui(ui: &mut Ui, state: &State, dialog: &PathDialog, sent: &mut Vec<PathCommand>) {
    let words = match dialog.question.way() {
        Way::Read => message!("path-open"),
        Way::Write => message!("window-save"),
    };
    let answers = [Answer::other(message!("window-cancel")), Answer::usual(words)];
    let given = answers_ui(ui, state, None, &answers).into_iter();
    for (response, command) in given.zip([PathCommand::Cancel, PathCommand::Take]) {
        if response.clicked() {
            sent.push(command);
        }
    }
}

/// The question whether a file shall be replaced, in the place of the field and the list.
fn replace_ui(ui: &mut Ui, state: &State, dialog: &PathDialog, sent: &mut Vec<PathCommand>) {
    let window = dialog_room(ui.ctx());
    let palette = palette(state);
    ui.set_width(QUESTION_WIDTH.min(window.x - 80.0));
    ui.spacing_mut().item_spacing.y = 8.0;
    let question = state.text(finding_sentence(dialog));
    ui.add(Label::new(strong(&question, 15.0, palette.ink)).wrap());
    let is_read_only = dialog
        .current_look()
        .is_some_and(|look| matches!(look.finding, PathFinding::Replaces { is_read_only: true }));
    let means =
        if is_read_only { message!("desk-overwrite-read-only") } else { message!("path-replace-means") };
    ui.add(Label::new(plain(state.text(means), 13.0, palette.ink_soft)).wrap());
    if let Some(look) = dialog.current_look() {
        let path = look.path.display().to_string();
        ui.add(Label::new(plain(path, 12.0, palette.ink_faint)).wrap());
    }
    ui.add_space(8.0);
    let answers = [Answer::other(message!("path-replace")), Answer::usual(message!("path-keep"))];
    let given = answers_ui(ui, state, None, &answers);
    let [replace, keep] = &given[..] else { return };
    // The safe answer has the keyboard: Enter twice replaces nothing.
    let has_answer = [replace, keep].iter().any(|answer| answer.has_focus());
    if !has_answer {
        keep.request_focus();
    }
    ui.ctx().accesskit_node_builder(keep.id, |node| node.set_description(question));
    if keep.clicked() {
        sent.push(PathCommand::Keep);
    }
    if replace.clicked() {
        sent.push(PathCommand::Replace);
    }
}

/// What the folder holds that fits what is typed.
fn list_ui(
    ui: &mut Ui,
    state: &State,
    dialog: &PathDialog,
    height: f32,
    field: &Response,
    sent: &mut Vec<PathCommand>,
) {
    let Some(look) = &dialog.look else { return };
    let goes_down = field.has_focus() && ui.input(|input| input.key_pressed(Key::ArrowDown));
    ScrollArea::vertical().id_salt("path-list").max_height(height).auto_shrink([false, true]).show(
        ui,
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (number, entry) in look.entries.iter().enumerate() {
                let response = entry_ui(ui, state, entry, sent);
                if number == 0 && goes_down {
                    response.request_focus();
                }
            }
            let palette = palette(state);
            if look.beyond > 0 {
                let words = state.text(message!("path-beyond", count = look.beyond));
                ui.label(plain(words, 12.0, palette.ink_faint));
            } else if look.entries.is_empty() {
                ui.label(plain(state.text(message!("path-nothing-fits")), 12.0, palette.ink_faint));
            }
        },
    );
}

/// An entry: a click or Enter puts it into the field, a double click takes it.
fn entry_ui(ui: &mut Ui, state: &State, entry: &PathEntry, sent: &mut Vec<PathCommand>) -> Response {
    let response = line_button(ui, state, &entry.name);
    let label = if entry.is_folder {
        state.text(message!("path-entry-folder", name = &entry.name))
    } else {
        state.text(message!("path-entry-file", name = &entry.name))
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.clicked() {
        sent.push(PathCommand::Pick(entry.text.clone()));
    }
    if response.double_clicked() && !entry.is_folder {
        sent.push(PathCommand::Take);
    }
    response
}
