//! What is said aloud, as the window holds it.

use crate::words::Message;

/// What is said aloud of what an action changed, and whether anyone hears it.
#[derive(Debug, Clone, Default)]
pub struct AnnounceState {
    /// Whether something listens, such as a screen reader: else nothing is worked out.
    pub is_heard: bool,
    /// The last sentence; `None` before the first, and where it no longer holds.
    pub last: Option<Announcement>,
    /// How many sentences there were.
    pub count: u64,
}

/// A sentence that is said aloud.
#[derive(Debug, Clone, PartialEq)]
pub struct Announcement {
    /// The sentence, in no language yet.
    pub message: Message,
    /// Its number, from 1: the same sentence said again has another one, so that it is heard again.
    pub number: u64,
    /// Whether it is said at once, before what is being said now.
    pub is_urgent: bool,
}

impl AnnounceState {
    /// Says a sentence when the one before it has been said.
    pub(crate) fn say(&mut self, message: Message) {
        self.put(message, false);
    }

    /// Says a sentence at once: somebody is asked, or something failed.
    pub(crate) fn say_at_once(&mut self, message: Message) {
        self.put(message, true);
    }

    fn put(&mut self, message: Message, is_urgent: bool) {
        self.count += 1;
        self.last = Some(Announcement { message, number: self.count, is_urgent });
    }

    /// Takes the last sentence away: it was about something that has gone.
    pub(crate) fn hush(&mut self) {
        self.last = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_sentence_twice_is_two_announcements() {
        let mut state = AnnounceState::default();
        let sentence = || Message::as_it_is("Nothing is in focus.");
        state.say(sentence());
        let first = state.last.clone();
        state.say(sentence());
        assert_ne!(state.last, first, "another number");
        state.say_at_once(sentence());
        assert_eq!(state.last.map(|last| (last.number, last.is_urgent)), Some((3, true)), "at once");
    }
}
