//! The suggestions that wait for a decision, as the window holds them.

use std::sync::Arc;

use crate::model::{AreaId, Layer, Name, SuggestionId};
use crate::service::ChosenSides;
use crate::text::extract::Suggestion;

/// The suggestions of the article that is being read, as far as they are decided.
#[derive(Debug, Clone, Default)]
pub struct Inbox {
    /// Those that wait for a decision, in the text's order.
    pub open: Arc<[InboxSuggestion]>,
    /// Those that were turned down, in the text's order.
    pub rejected: Arc<[InboxSuggestion]>,
    /// The question that must be answered before a suggestion is accepted.
    pub asked: Option<Asked>,
    /// The areas that suggestions name and the layer does not have.
    pub misfits: Arc<[Misfit]>,
    /// The layer that these were looked for in.
    pub(crate) fitted: Option<Arc<Layer>>,
    /// The ids of all suggestions of the text, in its order.
    pub(crate) ids: Arc<[SuggestionId]>,
}

/// A suggestion with its id.
#[derive(Debug, Clone, PartialEq)]
pub struct InboxSuggestion {
    /// Its number among all that the text gives, from 0.
    pub number: usize,
    /// Its id, unlike that of any other.
    pub id: SuggestionId,
    /// What is suggested.
    pub suggestion: Suggestion,
}

/// On whose behalf people speak whom nobody knows: asked before the suggestion that names them is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The suggestion.
    pub id: SuggestionId,
    /// The people, by name, in the order in which they are asked for.
    pub names: Vec<String>,
    /// What was answered so far.
    pub chosen: ChosenSides,
}

impl Asked {
    /// The first of those whose side is still to be said; `None` where all is said.
    pub fn next_name(&self) -> Option<&str> {
        self.names.iter().map(String::as_str).find(|name| self.chosen.of(name).is_none())
    }
}

/// An area that suggestions name and the layer does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// The area, by its ISO 3166-2 code.
    pub area: AreaId,
    /// Its name.
    pub name: Name,
    /// The areas of the layer that are called so, at most three, in the layer's order.
    pub fits: Vec<AreaId>,
}
