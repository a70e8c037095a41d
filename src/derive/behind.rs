//! Who is behind a status: which sides hold, advance, mass or claim, and who says so.

use std::collections::BTreeSet;

use super::status::{Ground, Status};
use super::verdict::Verdict;
use crate::model::{ActorId, Coverage, Dossier, Kind, PartSize, Side, Statement, side_keyword};
use crate::words::{Message, message};

/// The sides that the statements behind a status name, by what they do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Behind {
    /// Who holds, or advances inside.
    pub holds: BTreeSet<Option<Side>>,
    /// Who claims.
    pub claims: BTreeSet<Option<Side>>,
    /// Who advances towards it.
    pub approaches: BTreeSet<Option<Side>>,
    /// Who masses at it.
    pub masses: BTreeSet<Option<Side>>,
    /// Who says so, in the order of the statements.
    pub speakers: Vec<ActorId>,
}

/// What a statement has a part in, for the words of a legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Holding, or advancing inside.
    Holding,
    /// Claiming.
    Claiming,
    /// Advancing towards it.
    Approaching,
    /// Massing at it.
    Massing,
    /// Nothing that a legend has words for.
    Other,
}

impl Action {
    /// What a statement tells of.
    pub fn of(statement: &Statement) -> Self {
        let is_approach = statement.coverage() == Coverage::Approach;
        match statement.kind {
            Kind::Occupation | Kind::Advance if is_approach => Self::Approaching,
            Kind::Occupation | Kind::Advance => Self::Holding,
            Kind::Buildup => Self::Massing,
            Kind::Claim => Self::Claiming,
            Kind::Concession | Kind::Denial | Kind::Recapture => Self::Other,
        }
    }

    /// The word in the page's data.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Holding => "holding",
            Self::Claiming => "claiming",
            Self::Approaching => "approaching",
            Self::Massing => "massing",
            Self::Other => "other",
        }
    }
}

impl Behind {
    /// Who is behind the statements that carried a verdict.
    pub fn of(dossier: &Dossier, verdict: &Verdict) -> Self {
        let mut behind = Self::default();
        for statement in verdict.carried().filter_map(|id| dossier.statement(id)) {
            behind.add(statement);
        }
        behind
    }

    fn add(&mut self, statement: &Statement) {
        match Action::of(statement) {
            Action::Holding => self.holds.insert(statement.by),
            Action::Claiming => self.claims.insert(statement.by),
            Action::Approaching => self.approaches.insert(statement.by),
            Action::Massing => self.masses.insert(statement.by),
            Action::Other => false,
        };
        if !self.speakers.contains(&statement.speaker) {
            self.speakers.push(statement.speaker.clone());
        }
    }

    /// Takes in who is behind other verdicts of the same look.
    pub fn join(&mut self, other: &Self) {
        self.holds.extend(&other.holds);
        self.claims.extend(&other.claims);
        self.approaches.extend(&other.approaches);
        self.masses.extend(&other.masses);
        for speaker in &other.speakers {
            if !self.speakers.contains(speaker) {
                self.speakers.push(speaker.clone());
            }
        }
    }

    /// All sides, each once; `None` stands for one that is not stated.
    pub fn sides(&self) -> BTreeSet<Option<Side>> {
        [&self.holds, &self.claims, &self.approaches, &self.masses].into_iter().flatten().copied().collect()
    }
}

/// The one side that all statements agree on; `None` where there are several or one is not stated.
pub fn agreed(sides: &BTreeSet<Option<Side>>) -> Option<Side> {
    match sides.len() {
        1 => sides.first().copied().flatten(),
        _ => None,
    }
}

/// A look in the words of a legend, with the sides where all statements behind it agree on them:
/// `Contested: held in part by Russian forces`.
pub fn look_words(status: Status, ground: Option<Ground>, behind: &Behind) -> Message {
    match (status, ground) {
        (Status::Occupied, _) => match agreed(&behind.holds) {
            Some(side) => message!("derive-look-occupied-by", forces = forces_as_agent(side)),
            None => message!("derive-look-occupied"),
        },
        (Status::Contested, Some(Ground::HeldInPart(size))) => part_words(size, behind),
        (Status::Contested, Some(Ground::SourcesDisagree)) => message!("derive-look-disagreeing"),
        (Status::Contested, Some(Ground::FightingInside)) => message!("derive-look-fighting"),
        (Status::Claimed, ground) => {
            let claimed = message!("derive-look-claimed", side = agreed_keyword(&behind.claims));
            match ground {
                Some(_) => message!(
                    "derive-look-claimed-pressed",
                    claimed = claimed,
                    by = pressed_by(behind),
                    pressure = pressure_words(behind)
                ),
                None => claimed,
            }
        }
        (Status::Threatened, _) => message!(
            "derive-look-threatened",
            by = pressed_by(behind),
            side = agreed_keyword(&behind.approaches),
            pressure = pressure_words(behind)
        ),
        (
            Status::Contested
            | Status::Mentioned
            | Status::NotChecked
            | Status::SwitchedOff
            | Status::NotMentioned,
            _,
        ) => status.label(),
    }
}

/// A look in as few words as say the status and by whom, for a legend that has little room: how much is held, and what
/// the pressure is, is left out.
pub fn short_look_words(status: Status, ground: Option<Ground>, behind: &Behind) -> Message {
    match (status, ground) {
        (Status::Occupied, _) => message!("derive-short-occupied", side = agreed_keyword(&behind.holds)),
        (Status::Contested, Some(Ground::HeldInPart(_))) => {
            message!("derive-short-held-in-part", side = agreed_keyword(&behind.holds))
        }
        (Status::Claimed, ground) => {
            let claimed = message!("derive-short-claimed", side = agreed_keyword(&behind.claims));
            match ground {
                Some(_) => {
                    message!("derive-short-claimed-pressed", claimed = claimed, by = pressed_by(behind))
                }
                None => claimed,
            }
        }
        (Status::Threatened, _) => {
            let sides: BTreeSet<Option<Side>> = behind.masses.union(&behind.approaches).copied().collect();
            message!("derive-short-threatened", side = agreed_keyword(&sides))
        }
        (
            Status::Contested
            | Status::Mentioned
            | Status::NotChecked
            | Status::SwitchedOff
            | Status::NotMentioned,
            _,
        ) => look_words(status, ground, behind),
    }
}

/// That a part is held, whatever its size, and by whose forces where all agree.
pub fn held_in_part_words(behind: &Behind) -> Message {
    match agreed(&behind.holds) {
        Some(side) => message!("derive-look-held-in-any-part-by", forces = forces(Some(side))),
        None => message!("derive-look-held-in-any-part"),
    }
}

/// How much is held, and by whose forces where all agree.
fn part_words(size: PartSize, behind: &Behind) -> Message {
    match agreed(&behind.holds) {
        Some(side) => {
            let (part, forces) = (size.keyword(), forces(Some(side)));
            message!("derive-look-held-in-part-by", part = part, forces = forces)
        }
        None => message!("derive-look-held-in-part", part = size.keyword()),
    }
}

/// What the words for a pressure begin with: a catalogue chooses by it how they go on.
fn pressed_by(behind: &Behind) -> &'static str {
    if behind.masses.is_empty() { "forces" } else { "buildup" }
}

/// `a Russian build-up`, `Russian forces advancing towards it`, or both.
fn pressure_words(behind: &Behind) -> Message {
    let buildup = message!("derive-pressure-buildup", side = agreed_keyword(&behind.masses));
    let approach = message!("derive-pressure-approach", side = agreed_keyword(&behind.approaches));
    match (behind.masses.is_empty(), behind.approaches.is_empty()) {
        (false, false) => {
            message!("derive-pressure-both", buildup = buildup, approach = approach)
        }
        (false, true) => buildup,
        (true, _) => approach,
    }
}

/// The word by which a catalogue chooses: that of the one side that all agree on, or `unstated`.
fn agreed_keyword(sides: &BTreeSet<Option<Side>>) -> &'static str {
    side_keyword(agreed(sides))
}

/// The forces of a side that may not be stated, as who does something: `Russian forces`.
pub(super) fn forces(side: Option<Side>) -> Message {
    message!("derive-forces", side = side_keyword(side))
}

/// The forces of a side, as by whom something is done.
fn forces_as_agent(side: Side) -> Message {
    message!("derive-forces-agent", side = side.keyword())
}

/// A side as the one whose claim it is.
pub(super) fn side_whose(side: Side) -> Message {
    message!("derive-side-whose", side = side.keyword())
}
