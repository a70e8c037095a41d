//! The suggestions that wait for a decision, as the window holds them.

use std::ops::Range;
use std::sync::Arc;

use crate::model::{AreaId, GuardNote, Layer, Modality, Name, SuggestionId};
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
    /// What was answered on a suggestion's card before it is accepted.
    pub answers: Option<Answers>,
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

/// What was answered on a suggestion's card: its quote taken further, said less firmly, or kept for a reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    /// The suggestion.
    pub id: SuggestionId,
    /// The words: code points, half-open, in order.
    pub quote: Vec<Range<usize>>,
    /// How firmly it is said.
    pub modality: Modality,
    /// The notes that were answered, each with its reason.
    pub notes: Vec<GuardNote>,
}

impl Answers {
    /// What a suggestion says with these answers.
    pub(crate) fn applied_to(&self, suggestion: &Suggestion) -> Suggestion {
        Suggestion { quote: self.quote.clone(), modality: self.modality, ..suggestion.clone() }
    }

    /// Answers the notes on a statement that was made of the suggestion.
    pub(crate) fn answer(&self, notes: &mut [GuardNote]) {
        for note in notes {
            let is_same =
                |one: &&GuardNote| (one.kind, one.place, &one.words) == (note.kind, note.place, &note.words);
            let answers = || self.notes.iter().filter(is_same);
            let exact = answers().find(|one| one.range == note.range);
            if let Some(answer) = exact.or_else(|| answers().next()) {
                note.kept_because.clone_from(&answer.kept_because);
            }
        }
    }
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
