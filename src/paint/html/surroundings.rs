//! What stands around a quote, in the words that the page shows: beside the quote, never inside it.

use serde::Serialize;

use super::HtmlPage;
use crate::model::GuardNote;
use crate::words::message;

/// Words around a quote that may change what it says.
#[derive(Debug, Serialize)]
pub(super) struct Surrounding {
    /// The words as they stand in the text, where they stand, what they may do to the quote, and why it was kept all
    /// the same or that nobody has said so: as the panel has it.
    pub(super) beside: String,
    /// The same as the list has it.
    listed: String,
    is_answered: bool,
}

impl Surrounding {
    pub(super) fn of(page: &HtmlPage<'_>, note: &GuardNote) -> Self {
        let (place, label, answer) = (note.place.label(), note.kind.label(), note.answer());
        let words = &note.words;
        if let Some(unnamed) = note.unnamed(Some(page.map.layer)) {
            let said = page.say(&message!("page-around-unnamed", unnamed = unnamed, answer = answer));
            return Self { beside: said.clone(), listed: said, is_answered: note.is_answered() };
        }
        Self {
            beside: page.say(&message!(
                "page-around",
                words = words,
                place = &place,
                label = &label,
                answer = &answer
            )),
            listed: page.say(&message!(
                "page-around-listed",
                words = words,
                place = place,
                label = label,
                answer = answer
            )),
            is_answered: note.is_answered(),
        }
    }
}
