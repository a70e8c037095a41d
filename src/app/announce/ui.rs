//! The one place of the window that a screen reader reads out by itself when it changes.

use egui::Context;
use egui::accesskit::{Live, Rect, Role};

use crate::app::announce::state::Announcement;
use crate::app::state::State;
use crate::text::one_line;

/// Whether something reads the window's tree, such as a screen reader.
pub(crate) fn is_heard(ctx: &Context) -> bool {
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |_| ()).is_some()
}

/// Says the last sentence: a node without size, a new one for each sentence. Notices, and panels that say something
/// of their own, have theirs.
pub(crate) fn announce_ui(ctx: &Context, state: &State) {
    let Some(Announcement { message, number, is_urgent }) = &state.announce.last else { return };
    let id = egui::Id::unique(("announcement", number));
    ctx.accesskit_node_builder(id, |node| {
        node.set_role(if *is_urgent { Role::Alert } else { Role::Status });
        node.set_live(if *is_urgent { Live::Assertive } else { Live::Polite });
        node.set_bounds(Rect::ZERO);
        // A name of a file may have line breaks in it.
        node.set_label(one_line(&state.text(message)));
    });
}
