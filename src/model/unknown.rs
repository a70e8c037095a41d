//! What a file says that this version does not know: kept as it is, through edits and saving.

/// What an object of a file has that this version does not know.
///
/// A colleague's newer version may have written it. It is shown nowhere and counts for nothing, but it goes
/// where its object goes: editing the object keeps it, removing the object removes it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unknown {
    members: Vec<UnknownMember>,
    words: Vec<UnknownWord>,
}

/// A member that this version does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnknownMember {
    /// The member's key in its object.
    pub(crate) name: String,
    /// The member that this version knows and that stood before it; `None` where it stood before all of them.
    pub(crate) after: Option<&'static str>,
    /// Its value: JSON without white space, numbers as they were written.
    pub(crate) value: String,
}

/// A word that this version does not know, where it knows the member: another is read in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
struct UnknownWord {
    /// The member.
    field: &'static str,
    word: String,
}

impl Unknown {
    /// Members in the file's order.
    pub(crate) fn of(members: Vec<UnknownMember>) -> Self {
        Self { members, words: Vec::new() }
    }

    /// True where this version knows all that the object says.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty() && self.words.is_empty()
    }

    /// The names of the members that are not known, in the file's order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.members.iter().map(|member| member.name.as_str())
    }

    /// The members that are not known, in the file's order.
    pub(crate) fn members(&self) -> &[UnknownMember] {
        &self.members
    }

    /// Keeps a word that stands in a member of this name; another is read in its place.
    pub(crate) fn keep_word(&mut self, field: &'static str, word: &str) {
        self.words.push(UnknownWord { field, word: word.to_owned() });
    }

    /// The word that stands in a member of this name; `None` where it is known.
    pub(crate) fn word(&self, field: &str) -> Option<&str> {
        self.words.iter().find(|one| one.field == field).map(|one| one.word.as_str())
    }

    /// Forgets the word of a member that now holds another than the one that was read in its place.
    pub(crate) fn forget_word(&mut self, field: &str) {
        self.words.retain(|one| one.field != field);
    }

    /// Takes over what an object had that this one replaces, unless it brings its own along.
    pub(crate) fn inherit(&mut self, before: &Self) {
        if self.is_empty() {
            self.clone_from(before);
        }
    }
}

/// What a statement has that this version does not know, itself and in the parts that it has once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UnknownOfStatement {
    /// In the statement itself.
    pub own: Unknown,
    /// In its extent.
    pub extent: Unknown,
    /// In its voice.
    pub voice: Unknown,
    /// In its quote, without the segments.
    pub quote: Unknown,
}

/// What a place has that this version does not know.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UnknownOfPlace {
    /// In the place itself.
    pub own: Unknown,
    /// In its outline.
    pub outline: Unknown,
}

/// What a dossier's file has that this version does not know, beside what its records have.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UnknownOfDossier {
    /// In the file itself.
    pub own: Unknown,
    /// In what it says of its layer.
    pub layer: Unknown,
}

impl UnknownOfPlace {
    /// Takes over what a place had that this one replaces, part by part.
    pub(crate) fn inherit(&mut self, before: &Self) {
        self.own.inherit(&before.own);
        self.outline.inherit(&before.outline);
    }
}

impl UnknownOfStatement {
    /// Takes over what a statement had that this one replaces, part by part.
    pub(crate) fn inherit(&mut self, before: &Self) {
        self.own.inherit(&before.own);
        self.extent.inherit(&before.extent);
        self.voice.inherit(&before.voice);
        self.quote.inherit(&before.quote);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str) -> Unknown {
        let value = "1.0".to_owned();
        Unknown::of(vec![UnknownMember { name: name.to_owned(), after: None, value }])
    }

    #[test]
    fn what_replaces_an_object_keeps_what_it_does_not_know() {
        let mut plain = Unknown::default();
        plain.inherit(&member("a"));
        assert_eq!(plain, member("a"), "kept");
        let mut own = member("b");
        own.inherit(&member("a"));
        assert_eq!(own, member("b"), "what it brings along holds");
    }

    #[test]
    fn a_word_is_kept_until_another_takes_its_place() {
        let mut unknown = Unknown::default();
        unknown.keep_word("side", "atlantis");
        assert_eq!((unknown.word("side"), unknown.word("by")), (Some("atlantis"), None), "kept");
        assert!(!unknown.is_empty(), "something is kept");
        unknown.forget_word("side");
        assert!(unknown.is_empty(), "forgotten");
    }
}
