//! Digests of lists of words, from which ids are made: the same words give the same id, whoever gives them.

use sha2::{Digest as _, Sha256};

use crate::text::hex;

/// How many hexadecimal digits of a digest stand in an id.
pub(super) const DIGITS: usize = 16;

/// A digest of lists, each with its count in front and each of its parts with its length in bytes, so that no two
/// runs of lists read the same.
#[derive(Debug, Default)]
pub(super) struct ListDigest(Sha256);

impl ListDigest {
    /// Adds a list.
    pub(super) fn list<'a>(&mut self, parts: impl IntoIterator<Item = &'a str>) {
        let parts: Vec<&str> = parts.into_iter().collect();
        self.0.update((parts.len() as u64).to_le_bytes());
        for part in parts {
            self.0.update((part.len() as u64).to_le_bytes());
            self.0.update(part.as_bytes());
        }
    }

    /// The first [`DIGITS`] digits.
    pub(super) fn digits(self) -> String {
        let mut digits = hex(&self.0.finalize());
        digits.truncate(DIGITS);
        digits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(lists: &[&[&str]]) -> String {
        let mut digest = ListDigest::default();
        for list in lists {
            digest.list(list.iter().copied());
        }
        digest.digits()
    }

    #[test]
    fn lists_that_only_read_the_same_when_joined_differ() {
        assert_eq!(digits(&[&["ab", "c"]]), digits(&[&["ab", "c"]]), "the same");
        assert_eq!(digits(&[]).len(), DIGITS, "as long as an id's");
        for other in [&[&["a", "bc"][..]][..], &[&["ab"], &["c"]], &[&["abc"]]] {
            assert_ne!(digits(&[&["ab", "c"]]), digits(other), "{other:?}");
        }
    }
}
