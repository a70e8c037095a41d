//! On whose behalf those speak who are new to the dossier.

use std::collections::BTreeMap;

use crate::model::Side;

/// On whose behalf people speak whom the dossier does not know, by their names, as the user chose it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChosenSides(BTreeMap<String, Side>);

impl ChosenSides {
    /// The side that was chosen for someone; `None` while none was.
    pub fn of(&self, name: &str) -> Option<Side> {
        self.0.get(&key(name)).copied()
    }

    /// Chooses a side for someone.
    pub fn choose(&mut self, name: &str, side: Side) {
        self.0.insert(key(name), side);
    }

    /// True where two names are one: case and white space around them aside.
    pub fn is_same(one: &str, other: &str) -> bool {
        key(one) == key(other)
    }
}

fn key(name: &str) -> String {
    name.trim().to_lowercase()
}
