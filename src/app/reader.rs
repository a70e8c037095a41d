//! Reading an article beside the map.

use super::effect::Effect;
use super::state::State;

/// The article that is being read.
#[derive(Debug, Clone, Default)]
pub struct Reader {}

/// Something in the reader.
#[derive(Debug, Clone, PartialEq)]
pub enum ReaderCommand {}

pub(super) fn apply_to_reader(_state: &mut State, command: ReaderCommand) -> Vec<Effect> {
    match command {}
}

impl State {
    /// Brings the reader up to date after the dossier changed.
    pub(super) fn follow_reader(&mut self) {}
}
