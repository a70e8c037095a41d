//! What is said by parts of the program that do not speak through the catalogues yet.

use crate::words::Message;

/// Words, be they a message already or a text in English.
pub(super) trait Said {
    /// The message.
    fn said(self) -> Message;
}

impl Said for Message {
    fn said(self) -> Message {
        self
    }
}

impl Said for String {
    fn said(self) -> Message {
        Message::as_it_is(self)
    }
}

impl Said for &str {
    fn said(self) -> Message {
        Message::as_it_is(self)
    }
}

impl<E: std::fmt::Display> Said for &E {
    fn said(self) -> Message {
        Message::as_it_is(self.to_string())
    }
}
