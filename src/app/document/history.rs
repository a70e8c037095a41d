//! Undo and redo of toggles: two stacks of small states. The focus is in them, and is moved by neither.

use crate::model::{AreaId, PlaceId};
use crate::query::Query;

/// What the user has clicked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// An area.
    Area(AreaId),
    /// A place, with the area that it lies in.
    Place(PlaceId, AreaId),
    /// Several areas, the members of a group.
    Several(AreaSet),
}

/// The areas of a group that is in focus.
///
/// # Invariants
/// There are at least two; [`Focus::on`] sees to that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaSet(Vec<AreaId>);

impl Focus {
    /// The focus on these areas; `None` for none.
    pub fn on(areas: &[AreaId]) -> Option<Self> {
        match areas {
            [] => None,
            [area] => Some(Self::Area(area.clone())),
            several => Some(Self::Several(AreaSet(several.to_vec()))),
        }
    }

    /// The area in focus, or the one that the place in focus lies in; of several the first.
    pub fn area(&self) -> &AreaId {
        match self {
            Self::Area(area) | Self::Place(_, area) => area,
            Self::Several(AreaSet(areas)) => &areas[0],
        }
    }

    /// The areas in focus, or the one that the place in focus lies in.
    pub fn areas(&self) -> &[AreaId] {
        match self {
            Self::Area(area) | Self::Place(_, area) => std::slice::from_ref(area),
            Self::Several(AreaSet(areas)) => areas,
        }
    }
}

/// What is switched off, which undo brings back, and what is in focus, which stays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Snapshot {
    /// What is switched off.
    pub query: Query,
    /// What is in focus.
    pub focus: Option<Focus>,
}

/// The present with what went before and what was undone.
#[derive(Debug, Clone, Default)]
pub(crate) struct History {
    past: Vec<Snapshot>,
    present: Snapshot,
    future: Vec<Snapshot>,
}

impl History {
    /// A history that begins with this.
    pub(crate) fn starting_at(present: Snapshot) -> Self {
        Self { past: Vec::new(), present, future: Vec::new() }
    }

    pub(crate) fn present(&self) -> &Snapshot {
        &self.present
    }

    /// Makes `next` the present; nothing happens where it equals it.
    pub(crate) fn go(&mut self, next: Snapshot) {
        if next != self.present {
            self.past.push(std::mem::replace(&mut self.present, next));
            self.future.clear();
        }
    }

    /// Makes `next` the present without a step to take back.
    pub(crate) fn replace(&mut self, next: Snapshot) {
        self.present = next;
    }

    pub(crate) fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            let before = Snapshot { focus: self.present.focus.clone(), ..before };
            self.future.push(std::mem::replace(&mut self.present, before));
        }
    }

    pub(crate) fn redo(&mut self) {
        if let Some(after) = self.future.pop() {
            let after = Snapshot { focus: self.present.focus.clone(), ..after };
            self.past.push(std::mem::replace(&mut self.present, after));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Kind;
    use crate::query::Toggle;

    #[test]
    fn undoing_everything_and_redoing_it_is_the_identity() {
        let mut history = History::default();
        let start = history.present().clone();
        let claims = Query::everything().without(Toggle::Kind(Kind::Claim));
        let both = claims.clone().without(Toggle::Kind(Kind::Denial));
        history.go(Snapshot { query: claims.clone(), focus: None });
        history.go(Snapshot { query: claims, focus: None });
        history.go(Snapshot { query: both, focus: None });
        let end = history.present().clone();
        history.undo();
        history.undo();
        assert_eq!(*history.present(), start, "two steps back, since a step to itself is none");
        history.undo();
        assert_eq!(*history.present(), start, "nothing before the start");
        history.redo();
        history.redo();
        assert_eq!(*history.present(), end, "and forward again");
        history.redo();
        assert_eq!(*history.present(), end, "nothing after the end");
    }

    #[test]
    fn undo_and_redo_leave_the_focus_where_it_is() {
        let mut history = History::default();
        let claims = Query::everything().without(Toggle::Kind(Kind::Claim));
        let focus = |area: &str| Some(Focus::Area(AreaId::new(area)));
        history.go(Snapshot { query: claims.clone(), focus: focus("UA-63") });
        history.replace(Snapshot { query: claims.clone(), focus: focus("UA-51") });
        history.undo();
        assert_eq!(*history.present(), Snapshot { query: Query::everything(), focus: focus("UA-51") });
        history.replace(Snapshot { query: Query::everything(), focus: None });
        history.redo();
        assert_eq!(*history.present(), Snapshot { query: claims, focus: None }, "as it is now");
    }
}
