//! Actors: who speaks and who relays.

use super::keyword::{Keyword, keywords};
use super::{ActorId, Unknown};
use crate::words::{Message, message};

/// A person or body that speaks or relays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Identifier, unique in the dossier.
    pub id: ActorId,
    /// Full name, such as `Institute for the Study of War`.
    pub name: String,
    /// Name in running text, such as `ISW`; the full name where the file gives no other.
    pub short_name: String,
    /// What the actor is, such as `Kremlin spokesperson`; `None` where the name says it all.
    pub role: Option<String>,
    /// On whose behalf the actor speaks.
    pub side: Side,
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
}

keywords! {
    /// On whose behalf an actor speaks. It says nothing about who is right.
    pub enum Side {
        /// Speaks for Ukraine.
        Ukraine = "ukraine",
        /// Speaks for Russia.
        Russia = "russia",
        /// Speaks for the United States.
        UnitedStates = "united-states",
        /// Speaks for another state or a body of states.
        Other = "other",
        /// Speaks for no state: media, researchers, private persons.
        Independent = "independent",
    }
}

impl Side {
    /// The side as one choice among others.
    pub fn label(self) -> Message {
        message!("model-side-label", side = self.keyword())
    }
}

/// The side that a statement names, or that the source does not say which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatedSide(pub Option<Side>);

impl Keyword for StatedSide {
    const NAME: &'static str = "By";
    const ABOUT: &'static str = "A side, where the source says which.";

    fn all() -> Vec<Self> {
        Side::ALL.into_iter().map(Some).chain([None]).map(Self).collect()
    }

    fn keyword(self) -> &'static str {
        side_keyword(self.0)
    }

    fn about(self) -> &'static str {
        self.0.map_or("The source does not say which.", Keyword::about)
    }

    fn from_file(word: &str) -> Option<Self> {
        Self::all().into_iter().find(|side| side.keyword() == word)
    }
}

/// The word in files for a side that may not be stated.
pub fn side_keyword(side: Option<Side>) -> &'static str {
    side.map_or("unstated", Side::keyword)
}
