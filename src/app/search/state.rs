//! The search as the window holds it.

use std::sync::{Arc, OnceLock};

use crate::text::{AreaSearch, Hit};

/// What is searched for, and what is found.
#[derive(Debug, Clone, Default)]
pub struct SearchState {
    /// What is typed.
    pub text: String,
    /// The first of what is found, best first.
    pub hits: Vec<Hit>,
    /// How much is found.
    pub hit_count: usize,
    /// Which of the hits Enter takes, from 0.
    pub pick: usize,
    /// Whether the search box should take the keyboard in the next frame.
    pub wants_focus: bool,
    /// The layer's spellings, folded when something is searched for the first time.
    pub(crate) spellings: Arc<OnceLock<AreaSearch>>,
}
