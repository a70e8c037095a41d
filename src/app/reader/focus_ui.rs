//! Where the keyboard goes in the reader, the dialogs and their lists: after an action, and into sight.

use egui::style::ScrollAnimation;
use egui::{Align, Context, EventFilter, Id, Rect, Ui};

use crate::app::command::Command;
use crate::app::keyboard::is_used;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::state::ReaderFocus;
use crate::app::state::State;

/// Room between what has the keyboard and the edge of its list, in points.
const ROOM_AROUND: f32 = 12.0;

/// Puts the keyboard on the thing with this id where it is what should take it. Whoever uses the pointer keeps the
/// keyboard where it is.
pub(crate) fn give_focus(ui: &Ui, state: &State, what: ReaderFocus, id: Id, commands: &mut Vec<Command>) {
    let wanted = state.reader.as_ref().and_then(|reader| reader.wants_focus);
    // Behind a dialog nothing has the keyboard.
    if wanted != Some(what) || state.dialogs.shown().is_some() {
        return;
    }
    if !is_used(ui.ctx()) || ui.memory(|memory| memory.has_focus(id)) {
        commands.push(Command::Reader(ReaderCommand::FocusGiven));
    } else {
        ui.memory_mut(|memory| memory.request_focus(id));
        // A dialog that has just been closed may give it elsewhere: then it is asked for again.
        ui.ctx().request_repaint();
    }
}

/// Puts the keyboard on the thing with this id where the user goes on by keyboard and nothing has it: what had it is
/// gone. For a dialog, outside of which nothing may have it, and which begins there.
pub(crate) fn give_lost_focus(ui: &Ui, id: Id) {
    let begins = ui.data(|data| data.get_temp::<bool>(beginning_id())).unwrap_or(false);
    if begins {
        ui.memory_mut(|memory| memory.request_focus(id));
        ui.ctx().request_repaint();
    } else if is_used(ui.ctx()) && ui.memory(egui::Memory::focused).is_none() {
        ui.memory_mut(|memory| memory.request_focus(id));
        ui.ctx().request_repaint();
    }
}

/// Says whether a dialog has just been opened, in which nothing has the keyboard yet.
pub(crate) fn set_beginning(ctx: &Context, begins: bool) {
    ctx.data_mut(|data| data.insert_temp(beginning_id(), begins));
}

fn beginning_id() -> Id {
    Id::unique("dialog-begins")
}

/// Says where the dialog that is being drawn begins, in place of its first control: at the safe answer of a question.
pub(crate) fn begin_at(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.insert_temp(begins_at_id(), Some(id)));
}

/// Where the dialog that was drawn last begins; `None` for its first control.
pub(crate) fn take_beginning(ctx: &Context) -> Option<Id> {
    ctx.data_mut(|data| data.remove_temp::<Option<Id>>(begins_at_id())).flatten()
}

fn begins_at_id() -> Id {
    Id::unique("dialog-begins-at")
}

/// Notes that the pointer is on something of an article, which lights its areas.
pub(crate) fn claim_pointer(ui: &Ui) {
    let now = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(pointer_id(), now));
}

/// Whether the pointer is on such a thing in this frame, once all of it is drawn.
pub(crate) fn is_pointer_claimed(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp::<u64>(pointer_id())) == Some(ctx.cumulative_pass_nr())
}

fn pointer_id() -> Id {
    Id::unique("pointer-lights")
}

/// Brings what the keyboard has just come to into sight, where it is among what `ui` has: the content of a list
/// that scrolls.
pub(crate) fn keep_focus_in_sight(ui: &Ui) {
    let focused = ui.memory(egui::Memory::focused).and_then(|id| ui.ctx().read_response(id));
    let Some(focused) = focused.filter(egui::Response::gained_focus) else { return };
    // What lies over the list, such as the choices of a field, scrolls by itself.
    if focused.layer_id == ui.layer_id() && ui.min_rect().contains(focused.rect.center()) {
        bring_into_sight(ui, focused.rect);
    }
}

/// Scrolls to a rectangle of what `ui` has, as little as shows all of it, and at once; nothing moves where it is in
/// sight.
pub(crate) fn bring_into_sight(ui: &Ui, rect: Rect) {
    let sight = ui.clip_rect();
    if sight.y_range().contains(rect.top()) && sight.y_range().contains(rect.bottom()) {
        return;
    }
    let around = rect.expand(ROOM_AROUND);
    // Of what is higher than its list the beginning: it is read from there.
    let align = (around.height() > sight.height()).then_some(Align::TOP);
    ui.scroll_to_rect_animation(around, align, ScrollAnimation::none());
    // What is in it stands in its new place only in the next frame.
    ui.ctx().request_repaint();
}

/// Notes that something is brought into sight in this pass by what it is in, once.
pub(crate) fn note_brought_into_sight(ui: &Ui) {
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(scrolled_in(), pass));
}

/// True where that was noted in one of the last passes: what scrolls does so in the pass after the
/// next, and who looks at what was drawn before a pass sees it one later.
pub(crate) fn is_being_brought_into_sight(ctx: &egui::Context) -> bool {
    let scrolled = ctx.data(|data| data.get_temp::<u64>(scrolled_in()));
    scrolled.is_some_and(|pass| ctx.cumulative_pass_nr() <= pass + PASSES_TO_SCROLL)
}

/// How many passes after the one in which it was asked for something is still not seen in its new place.
const PASSES_TO_SCROLL: u64 = 2;

/// Under which the pass is kept in which something was last brought into sight.
fn scrolled_in() -> Id {
    Id::unique("brought-into-sight")
}

/// Keeps keys for the thing with this id while it has the keyboard, which else would lead the keyboard elsewhere.
pub(crate) fn hold_keys(ui: &Ui, id: Id, keys: EventFilter) {
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, keys));
    // They are held from the second frame on, which comes before the next key then.
    if !ui.memory(|memory| memory.had_focus_last_frame(id)) {
        ui.ctx().request_repaint();
    }
}
