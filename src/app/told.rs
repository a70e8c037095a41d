//! What the window shows as a sentence.

use crate::words::Message;

/// A sentence for the window, whoever made it.
pub(crate) trait IntoMessage {
    /// The sentence.
    fn into_message(self) -> Message;
}

impl IntoMessage for Message {
    fn into_message(self) -> Message {
        self
    }
}

impl IntoMessage for &Message {
    fn into_message(self) -> Message {
        self.clone()
    }
}

/// Words that a module made itself are shown as they are, in whichever language that was.
impl IntoMessage for String {
    fn into_message(self) -> Message {
        Message::as_it_is(self)
    }
}

/// The same.
impl IntoMessage for &String {
    fn into_message(self) -> Message {
        Message::as_it_is(self)
    }
}

/// The same.
impl IntoMessage for &str {
    fn into_message(self) -> Message {
        Message::as_it_is(self)
    }
}

/// The same.
impl IntoMessage for &&str {
    fn into_message(self) -> Message {
        Message::as_it_is(*self)
    }
}
