//! Small numbers in the place of ids.

use std::fmt;
use std::hash::{BuildHasher as _, Hash};

use hashbrown::{DefaultHashBuilder, HashTable};

/// Gives each of a kind of ids a number, from 0, in the order in which they are first met.
pub(super) struct Interner<T> {
    list: Vec<T>,
    numbers: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl<T: Clone + Eq + Hash> Interner<T> {
    pub(super) fn new() -> Self {
        Self { list: Vec::new(), numbers: HashTable::new(), hasher: DefaultHashBuilder::default() }
    }

    /// The number of this id, a new one where it was not met before.
    pub(super) fn number(&mut self, id: &T) -> u32 {
        let Self { list, numbers, hasher } = self;
        let rehash = |number: &u32| hasher.hash_one(&list[*number as usize]);
        let entry = numbers.entry(hasher.hash_one(id), |number| list[*number as usize] == *id, rehash);
        let next = u32::try_from(list.len()).unwrap_or(u32::MAX);
        let number = *entry.or_insert(next).get();
        if number == next {
            list.push(id.clone());
        }
        number
    }

    /// The number of this id; `None` where it was not met.
    pub(super) fn find(&self, id: &T) -> Option<usize> {
        let is_it = |number: &u32| self.list[*number as usize] == *id;
        self.numbers.find(self.hasher.hash_one(id), is_it).map(|number| *number as usize)
    }

    /// The id with this number.
    pub(super) fn get(&self, number: usize) -> &T {
        &self.list[number]
    }

    /// How many ids were met.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// The ids by their numbers.
    pub(super) fn into_list(self) -> Vec<T> {
        self.list
    }
}

impl<T> fmt::Debug for Interner<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ids", self.list.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::AreaId;

    #[test]
    fn an_id_keeps_its_number() {
        let ids: Vec<AreaId> = (0..500).map(|number| AreaId::new(format!("A{}", number % 100))).collect();
        let mut interner = Interner::new();
        for (at, id) in ids.iter().enumerate() {
            assert_eq!(interner.number(id) as usize, at % 100, "{id}");
        }
        assert_eq!((interner.len(), interner.find(&ids[150])), (100, Some(50)), "each once");
        assert_eq!(interner.find(&AreaId::new("B")), None, "never met");
        assert_eq!(interner.into_list(), ids[..100], "in the order in which they came");
    }
}
