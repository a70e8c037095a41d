//! What keeps the form of a statement from being kept, told at the field that it is about.

use egui::accesskit::Invalid;
use egui::{Id, Label, Ui};

use crate::app::command::Command;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::form::{Form, FormField};
use crate::app::reader::state::ReaderFocus;
use crate::app::state::State;
use crate::app::widgets::{palette, plain};
use crate::words::message;

/// Puts the keyboard into a field that is asked for, and says under it why the form cannot be kept. Whoever pressed the
/// button to keep it with the pointer goes on there too.
pub(crate) fn missing_ui(
    ui: &mut Ui,
    state: &State,
    form: &Form,
    field: FormField,
    id: Id,
    commands: &mut Vec<Command>,
) {
    let wanted = state.reader.as_ref().and_then(|reader| reader.wants_focus);
    if wanted == Some(ReaderFocus::Field(field)) && state.dialogs.shown().is_none() {
        if let Some(place) = ui.ctx().read_response(id) {
            ui.scroll_to_rect(place.rect.expand(40.0), None);
        }
        if ui.memory(|memory| memory.has_focus(id)) {
            commands.push(Command::Reader(ReaderCommand::FocusGiven));
        } else {
            ui.memory_mut(|memory| memory.request_focus(id));
            ui.ctx().request_repaint();
        }
    }
    if let Some((_, problem)) = state.form_missing(form).filter(|(missing, _)| *missing == field) {
        let words = state.text(message!("window-not-yet", problem = problem));
        let told = ui.add(Label::new(plain(&words, 12.0, palette(state).warning)).wrap());
        let is_in_sight = ui.clip_rect().contains_rect(told.rect);
        ui.data_mut(|data| data.insert_temp(told_id(), is_in_sight));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_description(words);
            node.set_invalid(Invalid::True);
        });
    }
}

/// Whether what keeps the form from being kept was in sight at its field since this was asked last.
pub(crate) fn take_told(ui: &Ui) -> bool {
    ui.data_mut(|data| data.remove_temp(told_id())).unwrap_or(false)
}

fn told_id() -> Id {
    Id::unique("missing-told")
}
