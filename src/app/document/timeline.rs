//! The order in which steps were taken that undo takes back.

/// What kind of step was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// A toggle.
    View,
    /// An edit of the dossier.
    Edit,
}

/// The order in which steps were taken. The steps themselves are in two histories, of views and of edits.
#[derive(Debug, Clone, Default)]
pub(crate) struct Timeline {
    pub(crate) past: Vec<Step>,
    pub(crate) future: Vec<Step>,
}

impl Timeline {
    pub(crate) fn took(&mut self, step: Step) {
        self.past.push(step);
        self.future.clear();
    }
}
