//! Switching sources, kinds and documents off and on, and weighing that before.

use crate::app::state::State;
use crate::query::{Query, Toggle};

pub(crate) fn requery(state: &mut State, change: impl FnOnce(Query) -> Query) {
    state.go(|snapshot| snapshot.query = change(std::mem::take(&mut snapshot.query)));
    state.derive();
}

pub(crate) fn off(query: Query, section: Vec<Toggle>) -> Query {
    section.into_iter().fold(query, Query::without)
}
