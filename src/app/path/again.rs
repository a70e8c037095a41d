//! Asking again for a path that was typed, where what was done with it failed.

use crate::app::dialogs::Dialog;
use crate::app::path::state::PathDialog;
use crate::app::state::State;
use crate::words::Message;

/// Opens the dialog again with the path that was typed last, since what was done with it failed, for this reason.
pub(crate) fn ask_again(state: &mut State, reason: &Message) {
    let Some((question, text)) = state.typed_path.take() else { return };
    let dialog = PathDialog { failed: Some(reason.clone()), ..PathDialog::new(question, text) };
    state.dialogs.open(Dialog::Path(dialog));
}
