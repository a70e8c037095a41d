//! What stands around a quote, in the words that the page shows: beside the quote, never inside it.

use serde::Serialize;

use crate::model::GuardNote;

/// Words around a quote that may change what it says.
#[derive(Debug, Serialize)]
pub(super) struct Surrounding {
    /// Where they stand, in words.
    place: String,
    /// The words, as they stand in the text.
    words: String,
    /// What they may do to the quote.
    label: String,
    /// Why the quote was kept all the same, or that nobody has said so; a sentence.
    answer: String,
    is_answered: bool,
}

impl Surrounding {
    pub(super) fn of(note: &GuardNote) -> Self {
        Self {
            place: note.place.label().english(),
            words: note.words.clone(),
            label: note.kind.label().english(),
            answer: note.answer().english(),
            is_answered: note.is_answered(),
        }
    }
}
