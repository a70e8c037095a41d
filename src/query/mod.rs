//! Toggles, and the statements that they leave in force.
//!
//! A query says what is switched *off*; a fresh one lets everything through. Not here: what the
//! statements in force mean for an area (`derive`).

mod in_force;
mod index;
mod interner;
mod masks;
mod rows;

use std::collections::BTreeSet;

use crate::model::{ActorId, DocumentId, Kind, Modality, Statement};

pub use in_force::{InForce, OnArea, Standing, Standings, Via, filter_in_force};
pub(crate) use index::Reached;
pub use index::{Shape, StatementIndex};
pub use rows::{ActorRow, ToggleRow, ToggleRows, toggle_rows};

/// Something that a user can switch off.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Toggle {
    /// Everything in a document.
    Document(DocumentId),
    /// What an actor says.
    Speaker(ActorId),
    /// What reached the document through an actor.
    Relayer(ActorId),
    /// What was said to the document without a relayer.
    Direct,
    /// Statements of a kind.
    Kind(Kind),
    /// Statements that are only implied.
    Implied,
}

impl Toggle {
    /// True where switching this off takes the statement out.
    ///
    /// A relayer's toggle takes out what passed through it, wherever in the chain it stands.
    pub fn covers(&self, statement: &Statement) -> bool {
        match self {
            Self::Document(id) => &statement.document == id,
            Self::Speaker(id) => &statement.speaker == id,
            Self::Relayer(id) => statement.relayers.contains(id),
            Self::Direct => statement.relayers.is_empty(),
            Self::Kind(kind) => statement.kind == *kind,
            Self::Implied => statement.modality == Modality::Implied,
        }
    }
}

/// What the user has switched off.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    off: BTreeSet<Toggle>,
}

impl Query {
    /// Everything in force.
    pub fn everything() -> Self {
        Self::default()
    }

    /// True where the toggle is on.
    pub fn is_on(&self, toggle: &Toggle) -> bool {
        !self.off.contains(toggle)
    }

    /// What is switched off, in a stable order.
    pub fn off(&self) -> impl Iterator<Item = &Toggle> {
        self.off.iter()
    }

    /// True where nothing is switched off.
    pub fn is_everything(&self) -> bool {
        self.off.is_empty()
    }

    /// The query with this toggle switched off.
    #[must_use]
    pub fn without(mut self, toggle: Toggle) -> Self {
        self.off.insert(toggle);
        self
    }

    /// The query with this toggle switched on.
    #[must_use]
    pub fn with(mut self, toggle: &Toggle) -> Self {
        self.off.remove(toggle);
        self
    }

    /// The query with this toggle the other way round.
    #[must_use]
    pub fn flipped(self, toggle: &Toggle) -> Self {
        if self.is_on(toggle) { self.without(toggle.clone()) } else { self.with(toggle) }
    }

    /// The query with these toggles the other way round together: off where all of them are on, else on.
    #[must_use]
    pub fn flipped_together(self, toggles: &[Toggle]) -> Self {
        if toggles.iter().all(|toggle| self.is_on(toggle)) {
            toggles.iter().cloned().fold(self, Self::without)
        } else {
            toggles.iter().fold(self, Self::with)
        }
    }

    /// The query with an actor silenced both as speaker and as relayer.
    ///
    /// # Examples
    /// ```
    /// use claims_map::model::ActorId;
    /// use claims_map::query::{Query, Toggle};
    /// let query = Query::everything().without_actor(&ActorId::new("isw"));
    /// assert!(!query.is_on(&Toggle::Relayer(ActorId::new("isw"))));
    /// ```
    #[must_use]
    pub fn without_actor(self, actor: &ActorId) -> Self {
        self.without(Toggle::Speaker(actor.clone())).without(Toggle::Relayer(actor.clone()))
    }

    /// The toggles that keep the statement out, in a stable order.
    pub fn keeping_out<'a>(&'a self, statement: &'a Statement) -> impl Iterator<Item = &'a Toggle> {
        self.off.iter().filter(move |toggle| toggle.covers(statement))
    }
}
