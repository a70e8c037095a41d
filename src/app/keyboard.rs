//! How keys reach actions: by what they mean on the user's keyboard, else by where they are.
//!
//! A key that gives a Latin letter or a digit is taken for that; of another one, such as `ф` or `.` on a Ukrainian
//! keyboard, the place counts, so that the keys of an action are where they are on every keyboard.

use egui::accesskit::{Action as AccessAction, ActionRequest, TreeId};
use egui::{Context, Event, Id, Key, Modifiers};

use crate::app::actions::{Action, Chord, Scope, is_function_key};
use crate::app::command::Command;
use crate::app::dialog_kind::DialogKind;
use crate::app::import::command::ImportCommand;
use crate::app::state::State;
use crate::app::widgets::buttons::usual_button;
use crate::words::message;

/// What the keyboard asks for in this frame, whatever has the keyboard focus.
pub(crate) fn key_commands(ctx: &Context, state: &State) -> Vec<Command> {
    // A menu or a list over everything has the plain keys to itself; Esc closes it, and nothing else.
    note_use(ctx);
    let has_menu = egui::Popup::is_any_open(ctx);
    let is_typing = ctx.egui_wants_keyboard_input() && ctx.text_edit_focused();
    let mut commands = Vec::new();
    let mut presses_usual = false;
    ctx.input_mut(|input| {
        if !has_menu && input.key_pressed(Key::Escape) {
            commands.push(Command::Escape);
        }
        let (mut has_sign, mut has_dialog) = (false, false);
        input.events.retain(|event| {
            let Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else { return true };
            let Some(action) = action_of(*key, *physical_key, *modifiers) else { return true };
            // Not of these: what is held with Ctrl, and a function key.
            let is_typed = (is_typing || has_menu) && !is_function_key(*key);
            if has_dialog || !reaches(action, state, is_typed) {
                return true;
            }
            tracing::debug!(action = action.id(), "asked for by key");
            if action == Action::Keep && has_usual_button(state) {
                presses_usual = true;
                return false;
            }
            match action.command(state) {
                Ok(command) => commands.push(command),
                Err(reason) => {
                    commands.push(Command::Tell(message!("action-not-now", reason = reason)));
                    if action == Action::Keep {
                        commands.push(Command::GoToMissing);
                    }
                }
            }
            has_sign |= !modifiers.command;
            // What is pressed next is meant for the dialog, which is there in the next frame.
            has_dialog |= action.opens_dialog();
            false
        });
        if !is_typing && !has_menu && state.dialogs.shown().is_none() {
            let pastes = input.events.iter().filter_map(|event| match event {
                Event::Paste(text) => Some(ImportCommand::Paste(text.clone()).into()),
                _ => None,
            });
            commands.extend(pastes);
        }
        // What a key has done is not typed into the box that it opens.
        input.events.retain(|event| !(has_sign && matches!(event, Event::Text(_))));
    });
    if has_menu && commands.contains(&Command::ShowShortcuts) {
        egui::Popup::close_all(ctx);
    }
    if presses_usual {
        press_usual(ctx, state, &mut commands);
    }
    commands
}

/// Whether the dialog that is shown is answered by its usual button; the others say what is missing before that.
fn has_usual_button(state: &State) -> bool {
    let kind = state.dialogs.shown_kind();
    kind.is_some_and(|kind| !matches!(kind, DialogKind::Contents | DialogKind::Review))
}

/// Presses the usual button of the dialog that is shown, as a screen reader would, whatever has the keyboard; nothing
/// where it has none.
fn press_usual(ctx: &Context, state: &State, commands: &mut Vec<Command>) {
    match usual_button(ctx) {
        Some((id, true)) => {
            let request = ActionRequest {
                action: AccessAction::Click,
                target_tree: TreeId::ROOT,
                target_node: id.accesskit_id(),
                data: None,
            };
            ctx.input_mut(|input| input.events.push(Event::AccessKitActionRequest(request)));
        }
        Some((_, false)) => {
            if let (Some(DialogKind::Export), Some(Err(reason))) =
                (state.dialogs.shown_kind(), state.export_options())
            {
                commands.push(Command::Tell(message!("action-not-now", reason = reason)));
            }
        }
        None => {}
    }
}

/// Remembers whether the keyboard was used last, or the pointer.
fn note_use(ctx: &Context) {
    let used = ctx.input(|input| {
        let is_key = |event: &Event| matches!(event, Event::Key { pressed: true, .. });
        // A screen reader acts for the keyboard.
        let is_action = |event: &Event| matches!(event, Event::AccessKitActionRequest(_));
        let has_key = input.events.iter().any(|event| is_key(event) || is_action(event));
        if input.pointer.any_pressed() { Some(false) } else { has_key.then_some(true) }
    });
    if let Some(used) = used {
        ctx.data_mut(|data| data.insert_temp(used_id(), used));
    }
}

fn used_id() -> Id {
    Id::unique("keyboard was used last")
}

/// Whether the user goes on by keyboard: then it is put where one goes on after an action, and else it stays away
/// from what the pointer does.
pub(crate) fn is_used(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(used_id())).unwrap_or(false)
}

/// The action of a key, by its meaning, else by its place.
fn action_of(key: Key, place: Option<Key>, modifiers: Modifiers) -> Option<Action> {
    let with = |key: Key| {
        Action::all()
            // Ctrl+Q is the window system's own, which asks the window to close.
            .filter(|action| *action != Action::Quit)
            .find(|action| action.keys().iter().any(|chord| fits(*chord, key, modifiers)))
    };
    with(key).or_else(|| place.filter(|_| !is_latin(key)).and_then(with))
}

fn fits(chord: Chord, key: Key, modifiers: Modifiers) -> bool {
    chord.key == key
        && chord.has_ctrl == modifiers.command
        && !modifiers.alt
        && chord.shift.is_none_or(|shift| shift == modifiers.shift)
}

/// Whether a key means a Latin letter or a digit.
fn is_latin(key: Key) -> bool {
    let name = key.name();
    name.len() == 1 && name.chars().all(|letter| letter.is_ascii_alphanumeric())
}

/// Whether the keys of an action reach it now.
fn reaches(action: Action, state: &State, is_typing: bool) -> bool {
    if let Some(dialog) = state.dialogs.shown_kind()
        && !action.reaches_into(dialog)
    {
        return false;
    }
    // What is typed into a form is not the dossier's: there undo is for the words.
    let has_form = state.reader.as_ref().is_some_and(|reader| reader.form.is_some());
    let is_writing = is_typing && (has_form || state.dialogs.contents().is_some());
    if is_writing && matches!(action, Action::Undo | Action::Redo) {
        return false;
    }
    match action.scope() {
        Scope::Window => true,
        Scope::Map => !is_typing,
        Scope::Suggestions => !is_typing && action.command(state).is_ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_work_by_meaning_and_else_by_place() {
        let none = Modifiers::NONE;
        let shift = Modifiers::SHIFT;
        let ctrl = Modifiers::COMMAND;
        for (what, key, place, modifiers, action) in [
            ("A on a Latin keyboard", Key::A, Key::A, none, Some(Action::AcceptSuggestion)),
            ("Q at the place of A, as in France", Key::Q, Key::A, none, None),
            ("Ctrl and Z at the place of Y, as in Germany", Key::Z, Key::Y, ctrl, Some(Action::Undo)),
            (
                "a full stop at the place of /, as in Ukraine",
                Key::Period,
                Key::Slash,
                none,
                Some(Action::SearchRegions),
            ),
            ("a comma at the place of ?, as in Ukraine", Key::Comma, Key::Slash, shift, None),
            ("a minus at the place of /, as in Germany", Key::Minus, Key::Slash, none, Some(Action::ZoomOut)),
            ("+ with Shift", Key::Plus, Key::Equals, shift, Some(Action::ZoomIn)),
            ("Ctrl with Shift and S", Key::S, Key::S, ctrl | shift, Some(Action::SaveAs)),
            ("Alt with Ctrl, as AltGr", Key::E, Key::E, ctrl | Modifiers::ALT, None),
        ] {
            assert_eq!(action_of(key, Some(place), modifiers), action, "{what}");
        }
    }
}
