//! How much of an area a part is, as the source says it.

/// How much of an area a part is, by the source's own words or figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartSize {
    /// A small part, or a place in it only.
    Small,
    /// A part; its size is not said, or is neither small nor most of it.
    Unsized,
    /// Most of it, short of the whole.
    Most,
}

impl PartSize {
    /// All sizes, the smallest first.
    pub const ALL: [Self; 3] = [Self::Small, Self::Unsized, Self::Most];

    /// The word in files and in the page's attributes.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Unsized => "unsized",
            Self::Most => "most",
        }
    }
}
