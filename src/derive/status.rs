//! Statuses and verdicts: what the rules find, without a colour.

/// What the statements in force report of an area. Never who is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A statement reports occupation of the whole.
    Occupied,
    /// Held in part, under pressure, or sources disagree.
    Contested,
    /// Claimed, and nothing above holds.
    Claimed,
    /// Only a denial, a concession, a liberation, or something said to be conditional or not so.
    Mentioned,
    /// No statement in force names it.
    NotMentioned,
}

impl Status {
    /// All statuses, strongest first.
    pub const ALL: [Self; 5] =
        [Self::Occupied, Self::Contested, Self::Claimed, Self::Mentioned, Self::NotMentioned];

    /// The word in JSON and in file names.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Occupied => "occupied",
            Self::Contested => "contested",
            Self::Claimed => "claimed",
            Self::Mentioned => "mentioned",
            Self::NotMentioned => "not-mentioned",
        }
    }

    /// The words in the window and in pictures.
    pub fn label(self) -> &'static str {
        match self {
            Self::Occupied => "Occupied",
            Self::Contested => "Contested",
            Self::Claimed => "Claimed",
            Self::Mentioned => "Mentioned",
            Self::NotMentioned => "Not mentioned",
        }
    }
}

/// What makes an area contested; shown as a texture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ground {
    /// Occupation is set against a denial or a liberation.
    SourcesDisagree,
    /// Occupation of a part or of a place in it is reported.
    HeldInPart,
    /// An advance on it or a build-up at it is reported.
    UnderPressure,
}

impl Ground {
    /// The words after the status: `Contested · held in part`.
    pub fn label(self) -> &'static str {
        match self {
            Self::SourcesDisagree => "sources disagree",
            Self::HeldInPart => "held in part",
            Self::UnderPressure => "under pressure",
        }
    }
}

/// The rule that decided a verdict: the first, in this order, that fired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// 1: occupation of the whole area, or of this place, is reported.
    Occupied,
    /// 2: held in part, under pressure, or sources disagree.
    Contested,
    /// 3: claimed.
    Claimed,
    /// 4: mentioned otherwise.
    Mentioned,
    /// 5: no statement in force.
    NotMentioned,
}
