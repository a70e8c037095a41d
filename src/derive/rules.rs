//! The rules as one table, worded so that a historian could check it: what is said → ruling.
//!
//! The program looks a ruling up in `RULES`; the exported page receives the same rows as data and looks
//! it up there. So each rule stands once.
//!
//! Only what is asserted or implied carries a status; what is conditional leads to *mentioned* at most. What
//! is denied speaks against who says it is so. An occupation whose extent the source leaves open counts as
//! one of a part: the map never says more than the source. Control by the state that an area belongs to,
//! its claim to it, its build-up and its approach colour nothing: they are *mentioned*.
//!
//! A rule asks only whether anything is said that it looks for, never how often. Whether two speakers say
//! what cannot both hold is found beforehand (`contrary`), since it depends on who says it.

use super::status::{Ground, Rule, Status};
use crate::model::{Coverage, Kind, Modality, PartSize, PlaceId, Side};
use crate::query::Shape;

/// What a rule looks at: an area as a whole, or one place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject<'a> {
    /// The area.
    Area,
    /// A place in it.
    Place(&'a PlaceId),
}

/// What statements say of a subject, as far as the rules ask: a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Assertions(u16);

impl Assertions {
    /// Nothing is said.
    pub const NOTHING: Self = Self(0);
    /// Something is said.
    pub const ANYTHING: Self = Self(1);
    /// The whole is reported held by a side to which it does not belong.
    pub const HELD: Self = Self(1 << 1);
    /// Most of it is reported so held.
    pub const HELD_MOST: Self = Self(1 << 2);
    /// A part is, whose size is not said.
    pub const HELD_PART: Self = Self(1 << 3);
    /// A small part or a place in it is.
    pub const HELD_SMALL: Self = Self(1 << 4);
    /// Fighting inside is reported: an advance that is not only an approach.
    pub const FOUGHT: Self = Self(1 << 5);
    /// An approach or a build-up is reported.
    pub const PRESSED: Self = Self(1 << 6);
    /// It is claimed.
    pub const CLAIMED: Self = Self(1 << 7);
    /// Two speakers say what cannot both hold of who holds it.
    pub const DISAGREED: Self = Self(1 << 8);
    /// One of these reports the whole held.
    pub const DISPUTED: Self = Self(1 << 9);

    /// What is said of a part held, of any size.
    pub const ANY_PART: Self = Self::HELD_MOST.and(Self::HELD_PART).and(Self::HELD_SMALL);

    /// The single things that a statement may say, for those who count them.
    pub(super) const EACH: [Self; 8] = [
        Self::ANYTHING,
        Self::HELD,
        Self::HELD_MOST,
        Self::HELD_PART,
        Self::HELD_SMALL,
        Self::FOUGHT,
        Self::PRESSED,
        Self::CLAIMED,
    ];

    /// What a statement of this shape says of an area of a state, or of an area of no known one.
    pub fn by(shape: Shape, state: Option<Side>) -> Self {
        Self::ANYTHING.and(Self::beyond_naming(shape, state))
    }

    fn beyond_naming(shape: Shape, state: Option<Side>) -> Self {
        let is_own = state.is_some() && shape.by() == state;
        match shape.modality() {
            Modality::Denied | Modality::Conditional => return Self::NOTHING,
            Modality::Asserted | Modality::Implied => {}
        }
        match shape.kind() {
            Kind::Occupation | Kind::Claim if is_own => Self::NOTHING,
            Kind::Occupation => match shape.coverage() {
                Coverage::Whole => Self::HELD,
                Coverage::Part(PartSize::Most) => Self::HELD_MOST,
                Coverage::Part(PartSize::Small) | Coverage::Place => Self::HELD_SMALL,
                Coverage::Part(PartSize::Unsized) | Coverage::Unspecified => Self::HELD_PART,
                // Held close to it: what lies beside the area is no part of it.
                Coverage::Approach => Self::PRESSED,
            },
            Kind::Advance if shape.coverage() != Coverage::Approach => Self::FOUGHT,
            Kind::Advance | Kind::Buildup if is_own => Self::NOTHING,
            Kind::Advance | Kind::Buildup => Self::PRESSED,
            Kind::Claim => Self::CLAIMED,
            Kind::Concession | Kind::Denial | Kind::Recapture => Self::NOTHING,
        }
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

    /// The set as a number, a bit for each thing: how the exported page has it.
    pub const fn bits(self) -> u16 {
        self.0
    }
}

/// A row of the table: it fires where any of `any` is said and none of `none`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleRow {
    /// The rule.
    pub rule: Rule,
    /// The status that it gives.
    pub status: Status,
    /// It fires where any of this is said,
    pub any: Assertions,
    /// and none of this.
    pub none: Assertions,
    /// Its grounds, strongest first.
    pub grounds: &'static [GroundRow],
    /// The statements that say any of this carry the status; so do those between which sources disagree,
    /// where that is a ground.
    pub carried_by: Assertions,
}

/// A ground of a row: it is given where any of `any` is said and none of `none`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroundRow {
    /// It is given where any of this is said,
    pub any: Assertions,
    /// and none of this.
    pub none: Assertions,
    /// The ground.
    pub ground: Ground,
}

const fn ground(any: Assertions, none: Assertions, ground: Ground) -> GroundRow {
    GroundRow { any, none, ground }
}

const DISAGREEMENT: GroundRow = ground(Assertions::DISAGREED, Assertions::NOTHING, Ground::SourcesDisagree);
const FIGHTING: GroundRow = ground(Assertions::FOUGHT, Assertions::NOTHING, Ground::FightingInside);
const PRESSURE: GroundRow = ground(Assertions::PRESSED, Assertions::NOTHING, Ground::Pressure);

/// The rules in order for an area; the first row that fires wins. Where none does, nothing in force names it.
pub const AREA_RULES: &[RuleRow] = &[
    // 1. Occupied: a statement in force reports the whole area held, and no other speaker disputes it.
    RuleRow {
        rule: Rule::Occupied,
        status: Status::Occupied,
        any: Assertions::HELD,
        none: Assertions::DISPUTED,
        grounds: &[],
        carried_by: Assertions::HELD,
    },
    // 2. Contested: sources disagree about who holds it, a part or a place in it is reported held, or fighting
    // inside it is reported.
    RuleRow {
        rule: Rule::Contested,
        status: Status::Contested,
        any: Assertions::DISAGREED.and(Assertions::ANY_PART).and(Assertions::FOUGHT),
        none: Assertions::NOTHING,
        grounds: &[
            DISAGREEMENT,
            // Of several sizes of a part only the largest is shown.
            ground(Assertions::HELD_MOST, Assertions::NOTHING, Ground::HeldInPart(PartSize::Most)),
            ground(Assertions::HELD_PART, Assertions::HELD_MOST, Ground::HeldInPart(PartSize::Unsized)),
            ground(
                Assertions::HELD_SMALL,
                Assertions::HELD_MOST.and(Assertions::HELD_PART),
                Ground::HeldInPart(PartSize::Small),
            ),
            FIGHTING,
        ],
        carried_by: Assertions::ANY_PART.and(Assertions::FOUGHT),
    },
    // 3. Claimed: a statement in force claims it; pressure on it is shown too.
    RuleRow {
        rule: Rule::Claimed,
        status: Status::Claimed,
        any: Assertions::CLAIMED,
        none: Assertions::NOTHING,
        grounds: &[PRESSURE],
        carried_by: Assertions::CLAIMED.and(Assertions::PRESSED),
    },
    // 4. Threatened: only pressure: an approach or a build-up.
    RuleRow {
        rule: Rule::Threatened,
        status: Status::Threatened,
        any: Assertions::PRESSED,
        none: Assertions::NOTHING,
        grounds: &[PRESSURE],
        carried_by: Assertions::PRESSED,
    },
    // 5. Mentioned: something is said of it, but none of the above.
    RuleRow {
        rule: Rule::Mentioned,
        status: Status::Mentioned,
        any: Assertions::ANYTHING,
        none: Assertions::NOTHING,
        grounds: &[],
        carried_by: Assertions::ANYTHING,
    },
];

/// The rules in order for a place, which is what is said of the place itself: who reports it held says so of
/// all of it, so held in part means held.
pub const PLACE_RULES: &[RuleRow] = &[
    RuleRow {
        any: Assertions::HELD.and(Assertions::ANY_PART),
        none: Assertions::DISAGREED,
        carried_by: Assertions::HELD.and(Assertions::ANY_PART),
        ..AREA_RULES[0]
    },
    RuleRow {
        any: Assertions::DISAGREED.and(Assertions::FOUGHT),
        grounds: &[DISAGREEMENT, FIGHTING],
        carried_by: Assertions::FOUGHT,
        ..AREA_RULES[1]
    },
    AREA_RULES[2],
    AREA_RULES[3],
    AREA_RULES[4],
];

/// What a rule found: the status, its grounds, and what carried it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruling {
    /// The rule that fired.
    pub rule: Rule,
    /// The status that it gives.
    pub status: Status,
    /// What makes the subject contested, or stands beside a claim; strongest first.
    pub grounds: Vec<Ground>,
    /// The statements that say any of this carried the status.
    pub carried_by: Assertions,
}

/// Looks up what the table says of a subject of which this is said in force; `otherwise` is the status of one
/// of which nothing is.
pub fn apply_rules(said: Assertions, subject: Subject<'_>, otherwise: Status) -> Ruling {
    let rules = match subject {
        Subject::Area => AREA_RULES,
        Subject::Place(_) => PLACE_RULES,
    };
    let Some(row) = rules.iter().find(|row| said.has(row.any) && !said.has(row.none)) else {
        let rule = if otherwise == Status::NotMentioned { Rule::NotMentioned } else { Rule::OutOfForce };
        return Ruling { rule, status: otherwise, grounds: Vec::new(), carried_by: Assertions::NOTHING };
    };
    let given = row.grounds.iter().filter(|one| said.has(one.any) && !said.has(one.none));
    let grounds = given.map(|one| one.ground).collect();
    Ruling { rule: row.rule, status: row.status, grounds, carried_by: row.carried_by }
}

/// The status that a statement leads to by itself, of an area of a state: the colour of its bar.
pub fn leads_to(shape: Shape, state: Option<Side>) -> Status {
    let subject_rules = if shape.coverage() == Coverage::Place { PLACE_RULES } else { AREA_RULES };
    let said = Assertions::by(shape, state);
    let row = subject_rules.iter().find(|row| said.has(row.any) && !said.has(row.none));
    row.map_or(Status::Mentioned, |row| row.status)
}
