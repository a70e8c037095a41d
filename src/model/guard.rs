//! What stands around a quote, or in it, and may change what it says, and why it was kept all the same.

use std::ops::Range;

use super::keyword::keywords;
use super::reason_in_words;
use super::{AreaId, Layer, PlaceId, Unknown};
use crate::words::{Arg, Message, Say, message, say_in_english};

/// Words around a quote, or left out of it, that may change what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuardNote {
    /// What the words do.
    pub kind: GuardKind,
    /// Where they stand, seen from the quote.
    pub place: GuardPlace,
    /// The words as they stand in the text; several pieces of a quote with ` … ` between them.
    pub words: String,
    /// Where they stand: code points of the canonical text, half-open.
    pub range: Range<usize>,
    /// Why the quote was kept all the same, in the reader's words; `None` while nobody has answered.
    pub kept_because: Option<String>,
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
}

impl GuardNote {
    /// That the text does not name what the statement has, as a sentence without its full stop; `None` of a note on
    /// words of the text. An area is called as `layer` calls it; without one, or where that lacks it, by its id.
    pub fn unnamed(&self, layer: Option<&Layer>) -> Option<Message> {
        match self.kind {
            GuardKind::UnnamedArea => {
                let area = layer.and_then(|layer| layer.area(&AreaId::new(&self.words)));
                let place = layer.and_then(|layer| layer.place(&PlaceId::new(&self.words)));
                let name = area.map(|area| &area.short_name).or(place.map(|place| &place.name));
                let name = name.map_or_else(|| Arg::from(self.words.as_str()), Arg::from);
                Some(message!("model-unnamed-area", name = name))
            }
            GuardKind::UnnamedSource => Some(message!("model-unnamed-source", name = &self.words)),
            GuardKind::Negation
            | GuardKind::Condition
            | GuardKind::Question
            | GuardKind::Attribution
            | GuardKind::Pieces => None,
        }
    }

    /// The note as one line of plain text: what the words may do, the words, and why the quote was kept.
    pub fn line(&self) -> Message {
        if let Some(unnamed) = self.unnamed(None) {
            let answer = self.answer();
            return message!("model-unnamed-line", unnamed = unnamed, answer = answer);
        }
        let label = self.kind.label();
        match &self.kept_because {
            Some(reason) => {
                message!(
                    "model-guard-line-kept",
                    words = &self.words,
                    label = label,
                    reason = reason_in_words(reason)
                )
            }
            None => message!("model-guard-line-open", words = &self.words, label = label),
        }
    }

    /// Why the quote was kept, or that nobody has said so, as a sentence.
    pub fn answer(&self) -> Message {
        match &self.kept_because {
            Some(reason) => {
                message!("model-guard-kept", reason = reason_in_words(reason.trim_end_matches('.')))
            }
            None => message!("model-guard-open"),
        }
    }

    /// True where somebody has said why the quote was kept.
    pub fn is_answered(&self) -> bool {
        self.kept_because.is_some()
    }
}

impl Say for GuardNote {
    /// One sentence without its full stop: the words, where they stand, what they may do.
    fn message(&self) -> Message {
        if let Some(unnamed) = self.unnamed(None) {
            return unnamed;
        }
        let words = self.words.split_whitespace().collect::<Vec<&str>>().join(" ");
        let (place, kind) = (self.place.keyword(), self.kind.keyword());
        message!("model-guard-note", words = words, place = place, kind = kind)
    }
}
say_in_english!(GuardNote);

keywords! {
    /// What words around a quote do to it, the gravest first.
    pub enum GuardKind {
        /// They deny it, such as *not* or *rejected*.
        Negation = "negation",
        /// They make it depend on something, such as *if*, or a possibility or an aim, such as *trying to*.
        Condition = "condition",
        /// They ask whether it is so.
        Question = "question",
        /// They put it into somebody's mouth, such as *according to*.
        Attribution = "attribution",
        /// They are pieces of the quote itself, of fewer than three words and no whole sentence: it may be put together
        /// from them.
        Pieces = "pieces",
        /// Nothing of the text: neither the quote nor its sentence names the area or place that the statement is about;
        /// the words are its id.
        UnnamedArea = "unnamed-area",
        /// Nothing of the text: it does not name the speaker or the relayer whose name the words are.
        UnnamedSource = "unnamed-source",
    }
}

impl GuardKind {
    /// True where the words are not those of the text, but what the text does not name.
    pub const fn is_of_naming(self) -> bool {
        matches!(self, Self::UnnamedArea | Self::UnnamedSource)
    }

    /// What the words may do, as a label before them.
    pub fn label(self) -> Message {
        message!("model-guard-label", kind = self.keyword())
    }
}

keywords! {
    /// Where words stand, seen from the quote that they may change, in the text's order.
    pub enum GuardPlace {
        /// In the sentence before the quote, which governs it, such as *The following is false:*.
        Before = "before",
        /// In a sentence of the quote, outside the quote.
        Outside = "outside",
        /// Between two segments of the quote, where the quote shows an ellipsis.
        LeftOut = "left-out",
        /// In the sentence after the quote.
        Next = "next",
        /// In the quote itself.
        Within = "within",
    }
}

impl GuardPlace {
    /// Where that is, in words.
    pub fn label(self) -> Message {
        message!("model-guard-place", place = self.keyword())
    }
}
