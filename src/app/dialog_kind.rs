//! Which dialogs there are.

use egui::Id;

/// A kind of dialog, of which one at most is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DialogKind {
    /// Exporting the map.
    Export,
    /// The preview of an export in the whole window.
    Preview,
    /// What the dossier has.
    Contents,
    /// An article under review.
    Review,
    /// The layer's ids and names.
    Layer,
    /// The sure suggestions that are accepted together.
    Batch,
    /// Asking for a path.
    Path,
    /// A question that is answered before anything else.
    Question,
    /// The command palette.
    Commands,
    /// The sheet of shortcuts.
    Shortcuts,
}

/// What has the keyboard where a dialog has it and nothing in it does.
pub(crate) fn dialog_id(kind: DialogKind) -> Id {
    Id::unique(("dialog itself", kind))
}
