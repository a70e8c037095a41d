//! Kinds of statements: what each is called, and what follows from it alone. What it gives an area stands in
//! `derive::rules`.

use super::keyword::keywords;
use crate::words::{Message, message};

keywords! {
    /// What a statement says of its areas.
    pub enum Kind {
        /// Control by force is reported, of a side to which the area does not belong.
        Occupation = "occupation",
        /// Forces are moving on the area or fighting in it.
        Advance = "advance",
        /// Forces are massing, or an attack is threatened.
        Buildup = "buildup",
        /// The area is demanded, declared as somebody's own, wanted ceded, or somebody intends to take it.
        Claim = "claim",
        /// A proposal to cede, recognise or freeze.
        Concession = "concession",
        /// A claim, cession or recognition is rejected.
        Denial = "denial",
        /// The state that the area belongs to is reported to have taken it back.
        Recapture = "recapture" (once "liberation"),
    }
}

impl Kind {
    /// The kind as one choice among others.
    pub fn label(self) -> Message {
        message!("model-kind-label", kind = self.keyword())
    }

    /// The kind as a heading over its quotes.
    pub fn heading(self) -> Message {
        message!("model-kind-heading", kind = self.keyword())
    }

    /// The kind as its heading has it, inside a sentence.
    pub fn heading_in_sentence(self) -> Message {
        message!("model-kind-in-sentence", kind = self.keyword())
    }

    /// Whether a statement of this kind is of something that a side does, so that it should say which.
    pub fn needs_side(self) -> bool {
        match self {
            Self::Occupation | Self::Advance | Self::Buildup | Self::Claim | Self::Recapture => true,
            Self::Concession | Self::Denial => false,
        }
    }

    /// Whether a statement of this kind says who holds an area.
    pub fn tells_who_holds(self) -> bool {
        match self {
            Self::Occupation | Self::Recapture => true,
            Self::Advance | Self::Buildup | Self::Claim | Self::Concession | Self::Denial => false,
        }
    }

    /// Whether who does it is the state that the area belongs to, be it named or not.
    pub fn is_by_own_state(self) -> bool {
        match self {
            Self::Recapture => true,
            Self::Occupation
            | Self::Advance
            | Self::Buildup
            | Self::Claim
            | Self::Concession
            | Self::Denial => false,
        }
    }

    /// Whether it is about whose an area is, not about forces in it.
    pub fn is_about_status(self) -> bool {
        match self {
            Self::Claim | Self::Concession | Self::Denial => true,
            Self::Occupation | Self::Advance | Self::Buildup | Self::Recapture => false,
        }
    }
}
