//! Why an edit is refused.

use crate::text::CutError;

/// Why an edit is refused: what is wrong and what to do, in one sentence without its first capital.
/// The dossier is then as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// There is no such record.
    #[error("the dossier has no {noun} “{id}”; choose one that it has")]
    Missing {
        /// What kind of record, such as `actor`.
        noun: &'static str,
        /// The id.
        id: String,
    },
    /// The layer has no such area.
    #[error("the layer has no area “{id}”; choose one that is on the map")]
    UnknownArea {
        /// The id.
        id: String,
    },
    /// The id belongs to another record already.
    #[error("the id “{id}” belongs to another {noun} already; choose another one")]
    Taken {
        /// What kind of record.
        noun: &'static str,
        /// The id.
        id: String,
    },
    /// The id has a form that files do not have.
    #[error("“{id}” cannot be an id; write small Latin letters and digits, joined by hyphens")]
    BadId {
        /// The id.
        id: String,
    },
    /// The record is needed by others.
    #[error("{name} is still named by {users}; change that first")]
    InUse {
        /// The record as a menu names it.
        name: String,
        /// Who names it, such as `s3 and s4`.
        users: String,
    },
    /// An actor cannot be replaced by itself.
    #[error("{name} cannot be replaced by the same actor; choose another one")]
    SameActor {
        /// The actor's name.
        name: String,
    },
    /// A field holds what no file may hold.
    #[error("{problem}")]
    Field {
        /// What is wrong and what to do.
        problem: String,
    },
    /// The document's text is not attached.
    #[error("the text of “{title}” is not here; attach it first")]
    NoText {
        /// The document's title.
        title: String,
    },
    /// The text is another one than the document's.
    #[error("this is not the text of “{title}”: its SHA-256 differs; choose the text that was cited")]
    OtherText {
        /// The document's title.
        title: String,
    },
    /// The quote cannot be made.
    #[error(transparent)]
    Quote(#[from] CutError),
    /// A list is as long as it may get.
    #[error("a dossier holds at most {most} of a kind; split it")]
    TooMany {
        /// The most records of a kind.
        most: usize,
    },
}
