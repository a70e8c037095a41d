//! Actors: who speaks and who relays.

use super::{ActorId, Unknown};

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

/// On whose behalf an actor speaks. It says nothing about who is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Speaks for Ukraine.
    Ukraine,
    /// Speaks for Russia.
    Russia,
    /// Speaks for the United States.
    UnitedStates,
    /// Speaks for another state or a body of states.
    Other,
    /// Speaks for no state: media, researchers, private persons.
    Independent,
}

impl Side {
    /// All sides, by their numbers.
    pub const ALL: [Self; 5] =
        [Self::Ukraine, Self::Russia, Self::UnitedStates, Self::Other, Self::Independent];

    /// The word in files and on the command line.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Ukraine => "ukraine",
            Self::Russia => "russia",
            Self::UnitedStates => "united-states",
            Self::Other => "other",
            Self::Independent => "independent",
        }
    }

    /// The side with this keyword; `None` where there is none.
    pub fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|side| side.keyword() == keyword)
    }
}

/// The word in files for a side that may not be stated.
pub fn side_keyword(side: Option<Side>) -> &'static str {
    side.map_or("unstated", Side::keyword)
}
