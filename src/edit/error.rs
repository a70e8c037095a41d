//! Why an edit is refused.

use crate::text::CutError;
use crate::words::{Arg, Joint, Message, Say, message, say_in_english};

/// Why an edit is refused: what is wrong and what to do, in one sentence without its first capital.
/// The dossier is then as it was.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum EditError {
    /// There is no such record.
    Missing {
        /// What kind of record, such as `actor`.
        noun: &'static str,
        /// The id.
        id: String,
    },
    /// The layer has no such area.
    UnknownArea {
        /// The id.
        id: String,
    },
    /// The id belongs to another record already.
    Taken {
        /// What kind of record.
        noun: &'static str,
        /// The id.
        id: String,
    },
    /// The id has a form that files do not have.
    BadId {
        /// The id.
        id: String,
    },
    /// The record is needed by others.
    InUse {
        /// The record as a menu names it.
        name: Message,
        /// Who names it, such as `s3` and `s4`.
        users: Vec<Message>,
    },
    /// An actor cannot be replaced by itself.
    SameActor {
        /// The actor's name.
        name: String,
    },
    /// A field holds what no file may hold.
    Field {
        /// What is wrong and what to do.
        problem: Message,
    },
    /// The document's text is not attached.
    NoText {
        /// The document's title.
        title: String,
    },
    /// The text is another one than the document's.
    OtherText {
        /// The document's title.
        title: String,
    },
    /// The quote cannot be made.
    Quote(#[from] CutError),
    /// A list is as long as it may get.
    TooMany {
        /// The most records of a kind.
        most: usize,
    },
}

impl Say for EditError {
    fn message(&self) -> Message {
        match self {
            Self::Missing { noun, id } => message!("edit-missing", noun = *noun, id = id),
            Self::UnknownArea { id } => message!("edit-unknown-area", id = id),
            Self::Taken { noun, id } => message!("edit-id-taken", noun = *noun, id = id),
            Self::BadId { id } => message!("edit-bad-id", id = id),
            Self::InUse { name, users } => message!("edit-in-use", name = name, users = named(users)),
            Self::SameActor { name } => message!("edit-same-actor", name = name),
            Self::Field { problem } => problem.clone(),
            Self::NoText { title } => message!("edit-no-text", title = title),
            Self::OtherText { title } => message!("edit-other-text", title = title),
            Self::Quote(error) => error.message(),
            Self::TooMany { most } => message!("edit-too-many", most = most.to_string()),
        }
    }
}

say_in_english!(EditError);

/// The first two who name a record, and how many there are beside.
fn named(users: &[Message]) -> Arg {
    match users {
        [one, other, rest @ ..] if !rest.is_empty() => {
            let more = message!("words-more", count = rest.len());
            Arg::list(Joint::And, [one.clone(), other.clone(), more])
        }
        few => Arg::list(Joint::And, few),
    }
}
