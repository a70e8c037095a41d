//! What can be done in the dialog about what the dossier has.

use crate::app::contents::drafts::Draft;
use crate::app::contents::state::Section;
use crate::model::{ActorId, DocumentId};

/// Something in the dialog.
#[derive(Debug, Clone, PartialEq)]
pub enum ContentsCommand {
    /// Opens it at a part of the dossier, or shows another part.
    Show(Section),
    /// Begins to write the record with this number in its list, from 0.
    Pick(usize),
    /// Begins to write a document of the dossier.
    PickDocument(DocumentId),
    /// Begins to write an actor of the dossier.
    PickActor(ActorId),
    /// Begins to write a new record.
    New,
    /// The draft holds this.
    Set(Box<Draft>),
    /// Keeps what the draft holds.
    Keep,
    /// Takes back what was typed since the draft was begun.
    Revert,
    /// Takes the record out of the dossier.
    Remove,
    /// Takes an actor out; another one speaks and relays instead.
    Replace(ActorId),
    /// Takes the text of a document out of the dossier.
    DetachText,
    /// Asks for a file with the text of a document.
    AttachText,
    /// Asks for a file with the outline of a place.
    ChooseOutline,
    /// Closes it.
    Close,
}
