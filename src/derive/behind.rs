//! Who is behind a status: which sides hold, advance, mass or claim, and who says so.

use std::collections::BTreeSet;

use super::status::{Ground, Status};
use super::verdict::Verdict;
use crate::model::{ActorId, Coverage, Dossier, Kind, PartSize, Side, Statement};

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
pub fn look_words(status: Status, ground: Option<Ground>, behind: &Behind) -> String {
    let holder = agreed(&behind.holds);
    let by = holder.map(|side| format!(" by {}", forces(side))).unwrap_or_default();
    match (status, ground) {
        (Status::Occupied, _) => format!("Occupied{by}"),
        (Status::Contested, Some(Ground::SourcesDisagree)) => "Contested: sources disagree".to_owned(),
        (Status::Contested, Some(Ground::HeldInPart(PartSize::Most))) => {
            format!("Contested: most of it held{by}")
        }
        (Status::Contested, Some(Ground::HeldInPart(PartSize::Unsized))) => {
            format!("Contested: held in part{by}")
        }
        (Status::Contested, Some(Ground::HeldInPart(PartSize::Small))) => {
            format!("Contested: a small part or one place held{by}")
        }
        (Status::Contested, Some(Ground::FightingInside)) => "Contested: fighting inside".to_owned(),
        (Status::Claimed, ground) => {
            let claimed = agreed(&behind.claims).map_or_else(
                || "Claimed".to_owned(),
                |side| format!("Claimed by {} as its own", side_name(side)),
            );
            match ground {
                Some(_) => format!("{claimed}, and {}", pressure_words(behind)),
                None => claimed,
            }
        }
        (Status::Threatened, _) => {
            let pressure = pressure_words(behind);
            if pressure.starts_with('a') {
                format!("Threatened by {pressure}")
            } else {
                format!("Threatened: {pressure}")
            }
        }
        (
            Status::Contested
            | Status::Mentioned
            | Status::NotChecked
            | Status::SwitchedOff
            | Status::NotMentioned,
            _,
        ) => status.label().to_owned(),
    }
}

/// `a Russian build-up`, `Russian forces advancing towards it`, or both.
fn pressure_words(behind: &Behind) -> String {
    let mass = match agreed(&behind.masses).map(Side::adjective) {
        Some(adjective) => format!("{} build-up", with_article(adjective)),
        None => "a build-up".to_owned(),
    };
    let approach = match agreed(&behind.approaches) {
        Some(side) => format!("{} advancing towards it", forces(side)),
        None => "forces advancing towards it".to_owned(),
    };
    match (behind.masses.is_empty(), behind.approaches.is_empty()) {
        (false, false) => format!("{mass}, {approach}"),
        (false, true) => mass,
        (true, _) => approach,
    }
}

/// A side's forces: `Russian forces`.
pub(super) fn forces(side: Side) -> String {
    format!("{} forces", side.adjective())
}

/// The forces of a side that may not be stated.
pub(super) fn forces_of(side: Option<Side>) -> String {
    side.map_or_else(|| "forces whose side is not stated".to_owned(), forces)
}

fn with_article(adjective: &str) -> String {
    match adjective {
        "another state’s" => adjective.to_owned(),
        "Ukrainian" | "US" | "Russian" | "non-state" => format!("a {adjective}"),
        other => other.to_owned(),
    }
}

/// A side as whoever claims or holds.
pub fn side_name(side: Side) -> &'static str {
    side.name()
}
