//! What can be done in the dialog about the layer.

use crate::app::layer::state::LayerDialog;

/// Something in the dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LayerCommand {
    /// Opens it, where the layer is a file of the user's.
    Open,
    /// It has these choices.
    Set(LayerDialog),
    /// Reads the layer again with the choices made.
    Take,
    /// Closes it.
    Close,
}
