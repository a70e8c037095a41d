//! What a dossier in the format before does not say.

use crate::words::{Message, message};

/// Counts what could not be filled in.
#[derive(Debug, Default)]
pub(super) struct Upgrade {
    /// Statements that do not say which side holds, advances, masses, claims or retakes.
    pub(super) without_side: usize,
    /// Statements that do not say whose words their quotes are.
    pub(super) without_voice: usize,
}

impl Upgrade {
    /// A sentence without its full stop for each thing that is missing.
    pub(super) fn messages(&self) -> Vec<Message> {
        let mut messages = Vec::new();
        if self.without_side > 0 {
            messages.push(message!("load-without-side", count = self.without_side));
        }
        if self.without_voice > 0 {
            messages.push(message!("load-without-voice", count = self.without_voice));
        }
        messages
    }
}
