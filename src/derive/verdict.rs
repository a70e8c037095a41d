//! Verdicts: a status with the statements that carried it and those that did not.

use std::fmt;
use std::sync::Arc;

use super::rules::Ruling;
use super::status::{Ground, Rule, Status};
use crate::model::StatementId;
use crate::query::{Standing, StatementIndex};

/// What the rules say of one area or place, and why.
///
/// # Invariants
/// Nothing is carried exactly when no statement in force gives the status ([`Status::is_coloured`]).
#[derive(Clone)]
pub struct Verdict {
    /// The status.
    pub status: Status,
    /// The rule that fired.
    pub rule: Rule,
    /// What makes it contested, or stands beside a claim; strongest first.
    pub grounds: Vec<Ground>,
    index: Arc<StatementIndex>,
    cited: Box<[Cited]>,
    carried_count: u32,
}

/// A statement on an area that did not carry its status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lost<'a> {
    /// The statement.
    pub statement: &'a StatementId,
    /// Why it did not.
    pub why: LostWhy,
}

/// Why a statement did not carry a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LostWhy {
    /// A rule higher in the order fired on other statements.
    Outranked,
    /// The user switched off its source, its kind, or what is only implied.
    SwitchedOff,
    /// Its group has no members while the statement that defines them is not in force.
    GroupUndefined,
    /// Its quote was not compared with its text or does not stand there, or its context is not answered.
    NotCounted,
}

/// What became of a statement: it carried the status, or why it did not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CitedAs(u8);

impl CitedAs {
    /// It carried the status.
    pub(super) const CARRIED: Self = Self(7);
    /// Why it did not, by the numbers of fates.
    const WHY: [LostWhy; 4] =
        [LostWhy::Outranked, LostWhy::SwitchedOff, LostWhy::GroupUndefined, LostWhy::NotCounted];

    /// It did not, having this standing.
    pub(super) fn lost(standing: Standing) -> Self {
        Self(match standing {
            Standing::InForce => 0,
            Standing::SwitchedOff => 1,
            Standing::GroupUndefined => 2,
            Standing::NotCounted => 3,
        })
    }
}

/// A statement by its position, with what became of it in the lowest three bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cited(u32);

impl Cited {
    /// The position fits: a dossier has at most [`MAX_RECORDS`](crate::model::MAX_RECORDS) statements.
    #[expect(clippy::cast_possible_truncation, reason = "a position in a dossier is far under 2²⁹")]
    pub(super) fn new(statement: usize, cited_as: CitedAs) -> Self {
        Self((statement as u32) << 3 | u32::from(cited_as.0))
    }

    fn statement(self) -> usize {
        (self.0 >> 3) as usize
    }

    fn is_carried(self) -> bool {
        self.0 & 7 == u32::from(CitedAs::CARRIED.0)
    }

    /// Why it was lost; `None` where it carried the status.
    fn why(self) -> Option<LostWhy> {
        CitedAs::WHY.get((self.0 & 7) as usize).copied()
    }
}

impl Verdict {
    /// A ruling with every statement on its subject, in the dossier's order.
    pub(super) fn new(ruling: Ruling, index: &Arc<StatementIndex>, cited: Box<[Cited]>) -> Self {
        let carried = cited.iter().filter(|one| one.is_carried()).count();
        Self {
            status: ruling.status,
            rule: ruling.rule,
            grounds: ruling.grounds,
            index: Arc::clone(index),
            carried_count: u32::try_from(carried).unwrap_or(u32::MAX),
            cited,
        }
    }

    /// The ground that the area's texture shows; `None` for a plain colour.
    pub fn texture(&self) -> Option<Ground> {
        self.grounds.first().copied()
    }

    /// The statements that carried the status, in the dossier's order.
    pub fn carried(&self) -> impl Iterator<Item = &StatementId> + Clone {
        self.cited.iter().filter(|one| one.is_carried()).map(|one| self.index.id(one.statement()))
    }

    /// How many statements carried the status.
    pub fn carried_count(&self) -> usize {
        self.carried_count as usize
    }

    /// The statements on the area that did not carry it, and why, in the dossier's order.
    pub fn lost(&self) -> impl Iterator<Item = Lost<'_>> + Clone {
        let lost = self.cited.iter().filter_map(|one| Some((one, one.why()?)));
        lost.map(|(one, why)| Lost { statement: self.index.id(one.statement()), why })
    }

    /// How many statements on the area did not carry the status.
    pub fn lost_count(&self) -> usize {
        self.cited.len() - self.carried_count()
    }
}

/// Two verdicts are equal where they say the same and cite the same statements, whatever dossiers these
/// stand in.
impl PartialEq for Verdict {
    fn eq(&self, other: &Self) -> bool {
        let says = |verdict: &Self| (verdict.status, verdict.rule);
        let is_same = says(self) == says(other)
            && self.grounds == other.grounds
            && self.cited.len() == other.cited.len();
        if Arc::ptr_eq(&self.index, &other.index) {
            return is_same && self.cited == other.cited;
        }
        is_same && self.carried().eq(other.carried()) && self.lost().eq(other.lost())
    }
}

impl Eq for Verdict {}

#[expect(clippy::missing_fields_in_debug, reason = "what is shared with the dossier is shown by its ids")]
impl fmt::Debug for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verdict")
            .field("status", &self.status)
            .field("rule", &self.rule)
            .field("grounds", &self.grounds)
            .field("carried", &self.carried().collect::<Vec<_>>())
            .field("lost", &self.lost().collect::<Vec<_>>())
            .finish()
    }
}
