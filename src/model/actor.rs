//! Actors: who speaks and who relays.

use super::ActorId;

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
