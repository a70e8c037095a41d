//! Dialogs: one at a time is shown, the one that was opened last. One that it was opened over waits behind it,
//! unseen, and comes back when it closes.
//!
//! Not here: how each looks (its feature), and the keyboard, which the window takes from a dialog that closes and
//! gives back to where it was (`dialogs_ui`).

use crate::app::contents::state::Contents;
use crate::app::desk::state::Prompt;
use crate::app::dialog_kind::DialogKind;
use crate::app::export::state::{ExportDialog, PreviewZoom};
use crate::app::help::state::CommandPalette;
use crate::app::import::state::ImportReview;
use crate::app::layer::state::LayerDialog;
use crate::app::path::state::PathDialog;
use crate::app::reader::inbox::batch::Batch;

/// A dialog, with what it holds.
#[derive(Debug, Clone)]
pub enum Dialog {
    /// Exporting the map.
    Export(ExportDialog),
    /// The preview of an export in the whole window, and how large.
    Preview(PreviewZoom),
    /// What the dossier has.
    Contents(Contents),
    /// An article under review.
    Review(Box<ImportReview>),
    /// The layer's ids and names.
    Layer(LayerDialog),
    /// The sure suggestions that are accepted together.
    Batch(Batch),
    /// Asking for a path where the desktop has no dialog for that.
    Path(PathDialog),
    /// A question that is answered before anything else.
    Question(Prompt),
    /// The command palette.
    Commands(CommandPalette),
    /// The sheet of shortcuts.
    Shortcuts,
}

impl Dialog {
    /// Which dialog it is.
    pub fn kind(&self) -> DialogKind {
        match self {
            Self::Export(_) => DialogKind::Export,
            Self::Preview(_) => DialogKind::Preview,
            Self::Contents(_) => DialogKind::Contents,
            Self::Review(_) => DialogKind::Review,
            Self::Layer(_) => DialogKind::Layer,
            Self::Batch(_) => DialogKind::Batch,
            Self::Path(_) => DialogKind::Path,
            Self::Question(_) => DialogKind::Question,
            Self::Commands(_) => DialogKind::Commands,
            Self::Shortcuts => DialogKind::Shortcuts,
        }
    }
}

/// An open dialog as the keyboard knows it: one question that takes the place of another is another dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Opening {
    /// Which kind.
    pub(crate) kind: DialogKind,
    /// What is asked; `None` for what is no question.
    pub(crate) question: Option<std::mem::Discriminant<Prompt>>,
}

/// The dialogs that are open, the one that is shown last.
///
/// # Invariants
/// No two of one kind, but questions, of which no two ask the same: each is answered.
#[derive(Debug, Clone, Default)]
pub struct Dialogs(Vec<Dialog>);

/// For a kind of dialog: what it holds, where it is open.
macro_rules! held {
    ($kind:ident, $held:ty, $get:ident $(, $get_mut:ident)?) => {
        /// What the dialog of this kind holds; `None` where it is not open.
        pub fn $get(&self) -> Option<&$held> {
            self.0.iter().rev().find_map(|dialog| match dialog {
                Dialog::$kind(held) => Some(held as &$held),
                _ => None,
            })
        }

        $(
            /// The same, to be changed.
            pub(crate) fn $get_mut(&mut self) -> Option<&mut $held> {
                self.0.iter_mut().rev().find_map(|dialog| match dialog {
                    Dialog::$kind(held) => Some(held as &mut $held),
                    _ => None,
                })
            }
        )?
    };
}

impl Dialogs {
    held!(Export, ExportDialog, export, export_mut);
    held!(Contents, Contents, contents, contents_mut);
    held!(Review, ImportReview, review, review_mut);
    held!(Layer, LayerDialog, layer);
    held!(Batch, Batch, batch, batch_mut);
    held!(Path, PathDialog, path, path_mut);
    held!(Question, Prompt, question, question_mut);
    held!(Commands, CommandPalette, commands);

    /// The dialog that is shown; `None` where none is open.
    pub fn shown(&self) -> Option<&Dialog> {
        self.0.last()
    }

    /// Which dialog is shown.
    pub fn shown_kind(&self) -> Option<DialogKind> {
        self.shown().map(Dialog::kind)
    }

    /// The dialogs that are open, each told from every other, the one that is shown last.
    pub(crate) fn openings(&self) -> Vec<Opening> {
        let question = |dialog: &Dialog| match dialog {
            Dialog::Question(prompt) => Some(std::mem::discriminant(prompt)),
            _ => None,
        };
        self.0.iter().map(|dialog| Opening { kind: dialog.kind(), question: question(dialog) }).collect()
    }

    /// Which dialogs are open, the one that is shown last.
    pub fn kinds(&self) -> Vec<DialogKind> {
        self.0.iter().map(Dialog::kind).collect()
    }

    /// Shows a dialog over the others, in the place of one of its kind; a question in the place of one that asks the
    /// same.
    pub(crate) fn open(&mut self, dialog: Dialog) {
        self.0.retain(|open| match (open, &dialog) {
            (Dialog::Question(open), Dialog::Question(new)) => {
                std::mem::discriminant(open) != std::mem::discriminant(new)
            }
            (open, new) => open.kind() != new.kind(),
        });
        self.0.push(dialog);
    }

    /// Changes what a dialog holds, wherever it lies. One that was closed meanwhile stays closed.
    pub(crate) fn set(&mut self, dialog: Dialog) {
        if let Some(open) = self.0.iter_mut().find(|open| open.kind() == dialog.kind()) {
            *open = dialog;
        }
    }

    /// Closes a dialog; of several questions the one that was asked last. That it is not open is no fault.
    pub(crate) fn close(&mut self, kind: DialogKind) {
        if let Some(at) = self.0.iter().rposition(|dialog| dialog.kind() == kind) {
            self.0.remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::desk::state::Next;
    use crate::scene::palette::Theme;

    #[test]
    fn the_last_one_is_shown_and_what_it_lies_on_comes_back() {
        let mut dialogs = Dialogs::default();
        dialogs.open(Dialog::Export(ExportDialog::new(Theme::Light)));
        dialogs.open(Dialog::Question(Prompt::Recovering));
        assert_eq!(dialogs.shown_kind(), Some(DialogKind::Question), "over the other");
        dialogs.set(Dialog::Export(ExportDialog::new(Theme::Dark)));
        assert_eq!(dialogs.shown_kind(), Some(DialogKind::Question), "what lies behind may change there");
        dialogs.close(DialogKind::Question);
        dialogs.set(Dialog::Question(Prompt::Recovering));
        assert_eq!(
            dialogs.shown_kind(),
            Some(DialogKind::Export),
            "what was closed is not opened by a late change"
        );
        assert_eq!(dialogs.export().map(|dialog| dialog.theme), Some(Theme::Dark), "back, as it was left");
        dialogs.open(Dialog::Export(ExportDialog::new(Theme::Light)));
        assert_eq!(dialogs.kinds(), [DialogKind::Export], "one of a kind");
    }

    #[test]
    fn a_question_does_not_take_the_place_of_another_one() {
        let mut dialogs = Dialogs::default();
        let unsaved = Prompt::Unsaved(Next::Close);
        dialogs.open(Dialog::Question(unsaved.clone()));
        dialogs.open(Dialog::Question(Prompt::Recovering));
        dialogs.open(Dialog::Question(Prompt::Recovering));
        assert_eq!(dialogs.question(), Some(&Prompt::Recovering), "the last one is asked");
        assert_eq!(dialogs.kinds().len(), 2, "once");
        dialogs.close(DialogKind::Question);
        assert_eq!(dialogs.question(), Some(&unsaved), "then the one before");
        dialogs.close(DialogKind::Question);
        assert_eq!(dialogs.question(), None, "none is left");
    }
}
