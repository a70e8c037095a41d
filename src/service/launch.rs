//! Why the window did not open: said by the window, reported by the command line, and known to a build without
//! a window.

use crate::words::{Message, Say, message, say_in_english};

/// Why the window did not open, or did not stay open.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum LaunchError {
    /// Something that the window needs is missing: what, and what to type, without a full stop.
    Missing {
        /// The sentence.
        sentence: Message,
    },
    /// The program was built without a window.
    NoWindow,
    /// The window was open, and a fault of the program ended it.
    Crashed {
        /// What the fault said of itself.
        message: String,
    },
}

impl Say for LaunchError {
    fn message(&self) -> Message {
        match self {
            Self::Missing { sentence } => sentence.clone(),
            Self::NoWindow => message!("service-no-window"),
            Self::Crashed { message } => message!("service-crashed", fault = message),
        }
    }
}

say_in_english!(LaunchError);
