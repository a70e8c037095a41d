//! The dialog about what the dossier has, as the window holds it.

use crate::app::contents::drafts::Draft;

/// What the dialog holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Contents {
    /// Which part of the dossier it shows.
    pub section: Section,
    /// The record that is being written; `None` while none is picked.
    pub draft: Option<Draft>,
    /// What the draft held when it was begun.
    pub(crate) began: Option<Draft>,
}

/// A part of a dossier.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Section {
    /// Its title.
    #[default]
    Dossier,
    /// Its documents.
    Documents,
    /// Its actors.
    Actors,
    /// Its groups.
    Groups,
    /// Its own places.
    Places,
}

impl Contents {
    pub(crate) fn of(section: Section) -> Self {
        Self { section, draft: None, began: None }
    }

    pub(crate) fn begin(&mut self, draft: Option<Draft>) {
        self.draft.clone_from(&draft);
        self.began = draft;
    }

    /// Whether the draft holds other than when it was begun, but for what is typed to find an area.
    pub fn is_changed(&self) -> bool {
        match (&self.draft, &self.began) {
            (Some(draft), Some(began)) => draft.clone().without_search() != began.clone().without_search(),
            (draft, began) => draft.is_some() != began.is_some(),
        }
    }
}

/// How many statements name an actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActorUses {
    /// As their speaker.
    pub speaks: usize,
    /// Among their relayers.
    pub relays: usize,
}
