//! Finding records by their ids without going through all of them.

use std::fmt;
use std::hash::BuildHasher as _;
use std::sync::OnceLock;

use hashbrown::{DefaultHashBuilder, HashTable};

/// The most records that are simply gone through.
const FEW: usize = 12;

/// What finds a dossier's records by their ids, made when it is first needed.
///
/// It takes no part in a dossier: a copy makes its own, and all are equal. Where the lists were changed
/// since it was made, what it says is checked, and the lists are gone through.
#[derive(Default)]
pub struct Finder {
    pub(super) documents: Positions,
    pub(super) actors: Positions,
    pub(super) groups: Positions,
    pub(super) statements: Positions,
    pub(super) places: Positions,
}

impl Clone for Finder {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Finder {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Finder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Finder")
    }
}

/// Where the records of one list stand, by their ids.
#[derive(Default)]
pub(super) struct Positions(OnceLock<Table>);

struct Table {
    hasher: DefaultHashBuilder,
    positions: HashTable<u32>,
}

impl Positions {
    /// Where the first record with this id stands in `list`; `None` where there is none.
    pub(super) fn find<T>(&self, list: &[T], id: &str, id_of: impl Fn(&T) -> &str) -> Option<usize> {
        let is_it = |record: &T| id_of(record) == id;
        if list.len() > FEW {
            let table = self.0.get_or_init(|| Table::of(list, &id_of));
            let found = table.find(id, |at| list.get(at).is_some_and(is_it));
            if found.is_some() {
                return found;
            }
        }
        list.iter().position(is_it)
    }
}

impl Table {
    fn of<T>(list: &[T], id_of: impl Fn(&T) -> &str) -> Self {
        let hasher = DefaultHashBuilder::default();
        let hash = |at: u32| hasher.hash_one(id_of(&list[at as usize]));
        let mut positions = HashTable::with_capacity(list.len());
        for (at, record) in (0u32..).zip(list) {
            let id = id_of(record);
            let is_it = |other: &u32| id_of(&list[*other as usize]) == id;
            positions.entry(hasher.hash_one(id), is_it, |other| hash(*other)).or_insert(at);
        }
        Self { hasher, positions }
    }

    fn find(&self, id: &str, is_it: impl Fn(usize) -> bool) -> Option<usize> {
        let found = self.positions.find(self.hasher.hash_one(id), |at| is_it(*at as usize));
        found.map(|at| *at as usize)
    }
}
