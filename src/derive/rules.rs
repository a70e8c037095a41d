//! The ordered rules: one function each, worded so that a historian could check it.
//!
//! Only what is asserted or implied carries a status; what is conditional or denied leads to
//! *mentioned* at most. An occupation whose extent the source leaves open counts as one of a part:
//! the map never says more than the source.
//!
//! A rule asks only whether anything is said that it looks for, never how often or by whom. So what is
//! said of a subject is first gathered ([`Said`]), and the rules look at that.

use super::status::{Ground, Rule, Status};
use crate::model::{Kind, Modality, PlaceId};
use crate::query::Shape;

/// What a rule looks at: an area as a whole, or one place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject<'a> {
    /// The area.
    Area,
    /// A place in it.
    Place(&'a PlaceId),
}

/// What statements say of a subject, as far as the rules ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Said(u8);

impl Said {
    /// Nothing is said.
    pub const NOTHING: Self = Self(0);
    /// Something is said.
    pub const ANYTHING: Self = Self(1);
    /// Occupation of the whole is reported.
    pub const HELD: Self = Self(2);
    /// Occupation short of the whole is reported.
    pub const HELD_IN_PART: Self = Self(4);
    /// An advance or a build-up is reported.
    pub const PRESSED: Self = Self(8);
    /// An occupation is spoken against: a denial, a liberation, or the words that it is not occupied.
    pub const DISPUTED: Self = Self(16);
    /// A claim is made.
    pub const CLAIMED: Self = Self(32);

    /// The single things that may be said, for those who count them.
    pub(super) const EACH: [Self; 6] =
        [Self::ANYTHING, Self::HELD, Self::HELD_IN_PART, Self::PRESSED, Self::DISPUTED, Self::CLAIMED];

    /// What a statement says of the areas that it reaches.
    pub fn by(shape: Shape) -> Self {
        SAID_BY[shape.number()]
    }

    /// What both say together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// True where any of `other` is said.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    const fn of(kind: Kind, modality: Modality, is_whole: bool) -> Self {
        let reports = matches!(modality, Modality::Asserted | Modality::Implied);
        let what = match kind {
            Kind::Occupation if matches!(modality, Modality::Denied) => Self::DISPUTED,
            _ if !reports => Self::NOTHING,
            Kind::Occupation if is_whole => Self::HELD,
            Kind::Occupation => Self::HELD_IN_PART,
            Kind::Advance | Kind::Buildup => Self::PRESSED,
            Kind::Claim => Self::CLAIMED,
            Kind::Denial | Kind::Liberation => Self::DISPUTED,
            Kind::Concession => Self::NOTHING,
        };
        what.and(Self::ANYTHING)
    }
}

/// What statements of each shape say.
const SAID_BY: [Said; Shape::COUNT] = {
    let mut said = [Said::NOTHING; Shape::COUNT];
    let mut number = 0;
    while number < Shape::COUNT {
        let shape = Shape::ALL[number];
        said[number] = Said::of(shape.kind(), shape.modality(), shape.is_whole());
        number += 1;
    }
    said
};

/// What a rule found: the status, its grounds, and what carried it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    /// The rule that fired.
    pub rule: Rule,
    /// The status that it gives.
    pub status: Status,
    /// What makes the subject contested, strongest first.
    pub grounds: Vec<Ground>,
    /// The statements that say any of this carried the status.
    pub carried_by: Said,
}

/// Applies the rules in order to what the statements in force say of one subject; the first that fires
/// wins. For a place they are the statements that speak of it.
///
/// Total: where nothing is said the subject is *not mentioned*.
pub fn apply_rules(said: Said, subject: Subject<'_>) -> Ruling {
    rule_occupied(said, subject)
        .or_else(|| rule_contested(said))
        .or_else(|| rule_claimed(said))
        .or_else(|| rule_mentioned(said))
        .unwrap_or_else(|| Ruling {
            rule: Rule::NotMentioned,
            status: Status::NotMentioned,
            grounds: Vec::new(),
            carried_by: Said::NOTHING,
        })
}

/// Rule 1. Occupied: a statement reports occupation of the whole area, or of this place.
///
/// Where another denies the occupation or reports a liberation, the area stays occupied, as the
/// order of the rules says, and sources disagree.
fn rule_occupied(said: Said, subject: Subject<'_>) -> Option<Ruling> {
    let held = match subject {
        Subject::Area => Said::HELD,
        // Who reports a place occupied says so of all of it.
        Subject::Place(_) => Said::HELD.and(Said::HELD_IN_PART),
    };
    let grounds = if said.has(Said::DISPUTED) { vec![Ground::SourcesDisagree] } else { Vec::new() };
    let ruling = Ruling { rule: Rule::Occupied, status: Status::Occupied, grounds, carried_by: held };
    said.has(held).then_some(ruling)
}

/// Rule 2. Contested: short of that, (a) occupation of a part or of a place in it is reported, or
/// (b) an advance or a build-up on it, or (c) sources disagree about who holds it.
fn rule_contested(said: Said) -> Option<Ruling> {
    let held = said.has(Said::HELD_IN_PART);
    let disputed = held && said.has(Said::DISPUTED);
    let pressed = said.has(Said::PRESSED);
    let grounds =
        [(disputed, Ground::SourcesDisagree), (held, Ground::HeldInPart), (pressed, Ground::UnderPressure)];
    let grounds: Vec<Ground> =
        grounds.into_iter().filter_map(|(is_given, ground)| is_given.then_some(ground)).collect();
    let against = if disputed { Said::DISPUTED } else { Said::NOTHING };
    let carried_by = Said::HELD_IN_PART.and(Said::PRESSED).and(against);
    let ruling = Ruling { rule: Rule::Contested, status: Status::Contested, grounds, carried_by };
    (held || pressed).then_some(ruling)
}

/// Rule 3. Claimed: a statement claims it, and nothing above holds.
fn rule_claimed(said: Said) -> Option<Ruling> {
    let ruling = Ruling {
        rule: Rule::Claimed,
        status: Status::Claimed,
        grounds: Vec::new(),
        carried_by: Said::CLAIMED,
    };
    said.has(Said::CLAIMED).then_some(ruling)
}

/// Rule 4. Mentioned: something is said of it, but none of the above.
fn rule_mentioned(said: Said) -> Option<Ruling> {
    let ruling = Ruling {
        rule: Rule::Mentioned,
        status: Status::Mentioned,
        grounds: Vec::new(),
        carried_by: Said::ANYTHING,
    };
    said.has(Said::ANYTHING).then_some(ruling)
}
