//! Statuses and grounds: what the rules find, without a colour.

use crate::model::PartSize;
use crate::words::{Message, message};

/// What the statements in force report of an area. Never who is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A statement reports the whole held, and no other speaker disputes it.
    Occupied,
    /// Held in part, fought over inside, or sources disagree.
    Contested,
    /// Claimed, and nothing above holds.
    Claimed,
    /// Only pressure: an approach or a build-up.
    Threatened,
    /// Only a denial, a concession, a recapture, control by the state it belongs to, or something said to be
    /// conditional or not so.
    Mentioned,
    /// Statements name it, but what names it is not counted: its quote was not compared with its text, or
    /// does not stand there.
    NotChecked,
    /// Statements name it, but none of them is in force.
    SwitchedOff,
    /// No statement names it.
    NotMentioned,
}

impl Status {
    /// All statuses, strongest first.
    pub const ALL: [Self; 8] = [
        Self::Occupied,
        Self::Contested,
        Self::Claimed,
        Self::Threatened,
        Self::Mentioned,
        Self::NotChecked,
        Self::SwitchedOff,
        Self::NotMentioned,
    ];

    /// True where statements in force give the status, so that the area has a colour by them.
    pub fn is_coloured(self) -> bool {
        match self {
            Self::Occupied | Self::Contested | Self::Claimed | Self::Threatened | Self::Mentioned => true,
            Self::NotChecked | Self::SwitchedOff | Self::NotMentioned => false,
        }
    }

    /// The word in JSON and in file names.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Occupied => "occupied",
            Self::Contested => "contested",
            Self::Claimed => "claimed",
            Self::Threatened => "threatened",
            Self::Mentioned => "mentioned",
            Self::NotChecked => "not-checked",
            Self::SwitchedOff => "switched-off",
            Self::NotMentioned => "not-mentioned",
        }
    }

    /// The words in the window and in pictures.
    pub fn label(self) -> Message {
        message!("derive-status", status = self.keyword())
    }

    /// The same inside a sentence.
    pub fn label_in_sentence(self) -> Message {
        message!("derive-status-in-sentence", status = self.keyword())
    }
}

/// What makes an area contested, or what stands beside a claim; shown as a texture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ground {
    /// Two speakers say what cannot both hold of who holds it.
    SourcesDisagree,
    /// A part or a place in it is reported held: the largest part that is reported.
    HeldInPart(PartSize),
    /// Fighting inside it is reported: an advance that is not only an approach.
    FightingInside,
    /// An approach to it or a build-up at it is reported.
    Pressure,
}

impl Ground {
    /// All grounds, strongest first.
    pub const ALL: [Self; 6] = [
        Self::SourcesDisagree,
        Self::HeldInPart(PartSize::Most),
        Self::HeldInPart(PartSize::Unsized),
        Self::HeldInPart(PartSize::Small),
        Self::FightingInside,
        Self::Pressure,
    ];

    /// The word in JSON and in the page's attributes.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::SourcesDisagree => "sources-disagree",
            Self::HeldInPart(PartSize::Most) => "held-in-part-most",
            Self::HeldInPart(PartSize::Unsized) => "held-in-part",
            Self::HeldInPart(PartSize::Small) => "held-in-part-small",
            Self::FightingInside => "fighting-inside",
            Self::Pressure => "pressure",
        }
    }

    /// The words after the status: `Contested · held in part`.
    pub fn label(self) -> Message {
        message!("derive-ground", ground = self.keyword())
    }
}

/// The rule that decided a verdict: the first, in this order, that fired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// 1: the whole area, or this place, is reported held, and nobody else disputes it.
    Occupied,
    /// 2: held in part, fought over inside, or sources disagree.
    Contested,
    /// 3: claimed.
    Claimed,
    /// 4: only pressure.
    Threatened,
    /// 5: mentioned otherwise.
    Mentioned,
    /// 6: named only by what is not in force.
    OutOfForce,
    /// 7: no statement names it.
    NotMentioned,
}
