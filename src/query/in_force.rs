//! Which statements count under a query, and what they reach.

use std::sync::Arc;

use super::Query;
use super::index::{MembersFrom, Reached, StatementIndex};
use super::masks::standings_under;
use super::rows::{ToggleRows, rows_of};
use crate::model::{AreaId, Dossier, GroupId, Statement, StatementId};
use crate::words::{Arg, Message, message};

/// How a statement came to stand for an area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Via {
    /// Its quote names the area, or words that mean it.
    Named,
    /// It names a group that the area belongs to.
    Group(GroupId),
}

/// A statement on an area.
#[derive(Debug, Clone, PartialEq)]
pub struct OnArea<'a> {
    /// The statement.
    pub statement: &'a Statement,
    /// How it came to stand for the area.
    pub via: Via,
    /// Whether it counts, and if not why.
    pub standing: Standing,
}

/// Whether a statement counts under a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It counts.
    InForce,
    /// The user switched something off that it depends on.
    SwitchedOff,
    /// The statement that defines its group is not in force.
    GroupUndefined,
    /// Its quote was not compared with its text or does not stand there, or nobody has answered what stands
    /// around it.
    NotCounted,
}

impl Standing {
    /// What a reader is told of a statement that something switched off takes out, as a sentence; `None` for the
    /// others.
    pub fn switched_off_sentence(self) -> Option<Message> {
        match self {
            Self::SwitchedOff => Some(message!("derive-standing-off")),
            Self::GroupUndefined => Some(message!("derive-standing-undefined")),
            Self::InForce | Self::NotCounted => None,
        }
    }

    /// What a reader is told of a statement that does not count, as a sentence; `None` where it counts.
    pub fn remark(self, statement: &Statement) -> Option<Message> {
        if self == Self::NotCounted {
            let why = statement.why_not_counted().map_or(Arg::Text(String::new()), Arg::from);
            return Some(message!("derive-standing-uncounted", why = why));
        }
        self.switched_off_sentence()
    }
}

/// Which statements of a dossier count under a query. It does not hold the dossier, so that it may be
/// kept beside it; two of the same dossier share its [`StatementIndex`].
#[derive(Debug)]
pub struct Standings {
    index: Arc<StatementIndex>,
    /// By the statements' positions; what a statement loses with its group is not in here.
    own: Vec<Standing>,
    /// Whether the groups' members hold, by the groups' positions.
    holds: Vec<bool>,
    in_force: usize,
}

impl Standings {
    /// The standings of an index's statements under a query.
    pub fn new(index: Arc<StatementIndex>, query: &Query) -> Self {
        let own = standings_under(&index, query);
        let holds = (0..index.group_count()).map(|group| match index.rests_on(group) {
            MembersFrom::Gazetteer => true,
            MembersFrom::Statement(position) => own[position] == Standing::InForce,
            MembersFrom::Nothing => false,
        });
        let in_force = own.iter().filter(|standing| **standing == Standing::InForce).count();
        Self { holds: holds.collect(), own, in_force, index }
    }

    /// The statements as numbers.
    pub fn index(&self) -> &Arc<StatementIndex> {
        &self.index
    }

    /// The standings by the statements' positions; what a statement loses with its group is not in here.
    pub(crate) fn own(&self) -> &[Standing] {
        &self.own
    }

    /// Whether the members of the group at a position hold.
    pub(crate) fn holds(&self, group: usize) -> bool {
        self.holds[group]
    }

    /// Whether a statement counts for an area that it reaches.
    pub(crate) fn standing(&self, reached: Reached) -> Standing {
        let own = self.own[reached.statement()];
        if own == Standing::InForce && reached.is_through_group() {
            let holds = self.index.group_of(reached.statement()).is_some_and(|group| self.holds[group]);
            return if holds { own } else { Standing::GroupUndefined };
        }
        own
    }
}

/// The statements of a dossier under a query: which count, and which do not and why.
#[derive(Debug, Clone)]
pub struct InForce<'a> {
    dossier: &'a Dossier,
    standings: Arc<Standings>,
}

/// Filters a dossier's statements by a query.
///
/// Where one dossier is filtered again and again, [`InForce::under`] is faster.
pub fn filter_in_force<'a>(dossier: &'a Dossier, query: &Query) -> InForce<'a> {
    let standings = Standings::new(Arc::new(StatementIndex::new(dossier)), query);
    InForce { dossier, standings: Arc::new(standings) }
}

impl<'a> InForce<'a> {
    /// The dossier with standings that were worked out for it.
    pub fn with_standings(dossier: &'a Dossier, standings: Arc<Standings>) -> Self {
        Self { dossier, standings }
    }

    /// The same dossier's statements under another query.
    #[must_use]
    pub fn under(&self, query: &Query) -> Self {
        let standings = Standings::new(Arc::clone(&self.standings.index), query);
        Self { dossier: self.dossier, standings: Arc::new(standings) }
    }

    /// The dossier that was filtered.
    pub fn dossier(&self) -> &'a Dossier {
        self.dossier
    }

    /// What was found, without the dossier.
    pub fn standings(&self) -> &Arc<Standings> {
        &self.standings
    }

    /// How many statements are in force.
    pub fn count(&self) -> usize {
        self.standings.in_force
    }

    /// The statements in force, in the dossier's order.
    pub fn statements(&self) -> impl Iterator<Item = &'a Statement> {
        let pairs = self.dossier.statements.iter().zip(&self.standings.own);
        pairs.filter(|(_, standing)| **standing == Standing::InForce).map(|(statement, _)| statement)
    }

    /// The positions of the statements in force that name no region, ascending.
    pub fn nowhere(&self) -> impl Iterator<Item = usize> {
        self.standings.index.nowhere().filter(|at| self.standings.own[*at] == Standing::InForce)
    }

    /// Whether this statement counts; `SwitchedOff` for an id that the dossier does not have.
    pub fn standing(&self, id: &StatementId) -> Standing {
        let position = self.dossier.statement_index(id);
        position.map_or(Standing::SwitchedOff, |index| self.standings.own[index])
    }

    /// True where a group's members hold: they are general knowledge, or their definition is in force.
    pub fn group_holds(&self, group: &GroupId) -> bool {
        self.dossier.group_index(group).is_some_and(|group| self.standings.holds[group])
    }

    /// The toggles that the dossier offers, by panel section.
    pub fn toggle_rows(&self) -> ToggleRows {
        rows_of(self.dossier, &self.standings.index)
    }

    /// Every statement on an area, in the dossier's order, in force or not.
    pub fn on_area(&self, area: &AreaId) -> Vec<OnArea<'a>> {
        let reaching = self.reaching(area);
        reaching.iter().map(|reached| self.on(*reached)).collect()
    }

    /// The statements that reach an area, in the dossier's order.
    pub(crate) fn reaching(&self, area: &AreaId) -> &[Reached] {
        let index = &self.standings.index;
        index.area(area).map_or(&[][..], |area| index.reaching(area))
    }

    /// A statement on an area that it reaches.
    pub(crate) fn on(&self, reached: Reached) -> OnArea<'a> {
        let index = &self.standings.index;
        let group = if reached.is_through_group() { index.group_of(reached.statement()) } else { None };
        OnArea {
            statement: &self.dossier.statements[reached.statement()],
            via: group.map_or(Via::Named, |group| Via::Group(index.group_id(group).clone())),
            standing: self.standings.standing(reached),
        }
    }

    /// The areas that a statement stands for while its group holds: those named first, then the group's.
    pub fn areas_of(&self, statement: &Statement) -> Vec<AreaId> {
        self.stands_for(statement).cloned().collect()
    }

    /// The same, one after the other.
    pub fn stands_for<'b>(&'b self, statement: &'b Statement) -> impl Iterator<Item = &'b AreaId> {
        let group = statement.group.as_ref().filter(|group| self.group_holds(group));
        let members =
            group.and_then(|group| self.dossier.group(group)).map_or(&[][..], |group| &group.members);
        let more = members.iter().filter(|member| !statement.areas.contains(member));
        statement.areas.iter().chain(more)
    }
}
