//! Toggles, and the statements that they leave in force.
//!
//! A query says what is switched *off*; a fresh one lets everything through. Not here: what the
//! statements in force mean for an area (`derive`).

use std::collections::BTreeSet;

use crate::model::{
    ActorId, AreaId, DocumentId, Dossier, GroupId, Kind, Membership, Modality, Statement, StatementId,
};

/// Something that a user can switch off.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Toggle {
    /// Everything in a document.
    Document(DocumentId),
    /// What an actor says.
    Speaker(ActorId),
    /// What reached the document through an actor.
    Relayer(ActorId),
    /// What was said to the document without a relayer.
    Direct,
    /// Statements of a kind.
    Kind(Kind),
    /// Statements that are only implied.
    Implied,
}

impl Toggle {
    /// True where switching this off takes the statement out.
    ///
    /// A relayer's toggle takes out what passed through it, wherever in the chain it stands.
    pub fn covers(&self, statement: &Statement) -> bool {
        match self {
            Self::Document(id) => &statement.document == id,
            Self::Speaker(id) => &statement.speaker == id,
            Self::Relayer(id) => statement.relayers.contains(id),
            Self::Direct => statement.relayers.is_empty(),
            Self::Kind(kind) => statement.kind == *kind,
            Self::Implied => statement.modality == Modality::Implied,
        }
    }
}

/// What the user has switched off.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    off: BTreeSet<Toggle>,
}

impl Query {
    /// Everything in force.
    pub fn everything() -> Self {
        Self::default()
    }

    /// True where the toggle is on.
    pub fn is_on(&self, toggle: &Toggle) -> bool {
        !self.off.contains(toggle)
    }

    /// What is switched off, in a stable order.
    pub fn off(&self) -> impl Iterator<Item = &Toggle> {
        self.off.iter()
    }

    /// True where nothing is switched off.
    pub fn is_everything(&self) -> bool {
        self.off.is_empty()
    }

    /// The query with this toggle switched off.
    #[must_use]
    pub fn without(mut self, toggle: Toggle) -> Self {
        self.off.insert(toggle);
        self
    }

    /// The query with this toggle switched on.
    #[must_use]
    pub fn with(mut self, toggle: &Toggle) -> Self {
        self.off.remove(toggle);
        self
    }

    /// The query with this toggle the other way round.
    #[must_use]
    pub fn flipped(self, toggle: &Toggle) -> Self {
        if self.is_on(toggle) { self.without(toggle.clone()) } else { self.with(toggle) }
    }

    /// The query with an actor silenced both as speaker and as relayer.
    ///
    /// # Examples
    /// ```
    /// use claims_map::model::ActorId;
    /// use claims_map::query::{Query, Toggle};
    /// let query = Query::everything().without_actor(&ActorId::new("isw"));
    /// assert!(!query.is_on(&Toggle::Relayer(ActorId::new("isw"))));
    /// ```
    #[must_use]
    pub fn without_actor(self, actor: &ActorId) -> Self {
        self.without(Toggle::Speaker(actor.clone())).without(Toggle::Relayer(actor.clone()))
    }

    /// The toggles that keep the statement out, in a stable order.
    pub fn keeping_out<'a>(&'a self, statement: &'a Statement) -> impl Iterator<Item = &'a Toggle> {
        self.off.iter().filter(move |toggle| toggle.covers(statement))
    }

    fn lets_through(&self, statement: &Statement) -> bool {
        self.keeping_out(statement).next().is_none()
    }
}

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
    /// Its quote is broken.
    QuoteBroken,
}

/// The statements of a dossier under a query: which count, and which do not and why.
#[derive(Debug, Clone)]
pub struct InForce<'a> {
    dossier: &'a Dossier,
    standings: Vec<Standing>,
}

/// Filters a dossier's statements by a query.
pub fn filter_in_force<'a>(dossier: &'a Dossier, query: &Query) -> InForce<'a> {
    let standings = dossier.statements.iter().map(|statement| {
        if !statement.check.counts() {
            Standing::QuoteBroken
        } else if query.lets_through(statement) {
            Standing::InForce
        } else {
            Standing::SwitchedOff
        }
    });
    InForce { dossier, standings: standings.collect() }
}

impl<'a> InForce<'a> {
    /// The dossier that was filtered.
    pub fn dossier(&self) -> &'a Dossier {
        self.dossier
    }

    /// The statements in force, in the dossier's order.
    pub fn statements(&self) -> impl Iterator<Item = &'a Statement> {
        let pairs = self.dossier.statements.iter().zip(&self.standings);
        pairs.filter(|(_, standing)| **standing == Standing::InForce).map(|(statement, _)| statement)
    }

    /// Whether this statement counts; `SwitchedOff` for an id that the dossier does not have.
    pub fn standing(&self, id: &StatementId) -> Standing {
        let position = self.dossier.statements.iter().position(|statement| &statement.id == id);
        position.map_or(Standing::SwitchedOff, |index| self.standings[index])
    }

    /// True where a group's members hold: they are general knowledge, or their definition is in force.
    pub fn group_holds(&self, group: &GroupId) -> bool {
        self.dossier.group(group).is_some_and(|group| match &group.membership {
            Membership::Gazetteer => true,
            Membership::Statement(id) => self.standing(id) == Standing::InForce,
        })
    }

    /// Every statement on an area, in the dossier's order, in force or not.
    pub fn on_area(&self, area: &AreaId) -> Vec<OnArea<'a>> {
        let pairs = self.dossier.statements.iter().zip(&self.standings);
        pairs.filter_map(|(statement, standing)| self.reach(statement, *standing, area)).collect()
    }

    /// The areas that a statement stands for while its group holds: those named first, then the group's.
    pub fn areas_of(&self, statement: &Statement) -> Vec<AreaId> {
        let mut areas = statement.areas.clone();
        if let Some(group) = statement.group.as_ref().filter(|group| self.group_holds(group)) {
            let members = self.dossier.group(group).map_or(&[][..], |group| &group.members);
            areas.extend(members.iter().filter(|member| !statement.areas.contains(member)).cloned());
        }
        areas
    }

    fn reach(&self, statement: &'a Statement, standing: Standing, area: &AreaId) -> Option<OnArea<'a>> {
        if statement.areas.contains(area) {
            return Some(OnArea { statement, via: Via::Named, standing });
        }
        let group_id = statement.group.as_ref()?;
        let group = self.dossier.group(group_id)?;
        if !group.members.contains(area) {
            return None;
        }
        let standing = match standing {
            Standing::InForce if !self.group_holds(group_id) => Standing::GroupUndefined,
            other => other,
        };
        Some(OnArea { statement, via: Via::Group(group_id.clone()), standing })
    }
}

/// A toggle with what a panel shows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToggleRow {
    /// The toggle.
    pub toggle: Toggle,
    /// How many statements of the dossier it covers, in force or not.
    pub count: usize,
}

/// The toggles that a dossier offers, by panel section, each with its count; a section lists what
/// occurs in the dossier and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ToggleRows {
    /// Documents, in the dossier's order.
    pub documents: Vec<ToggleRow>,
    /// Speakers, those with most statements first, then in the dossier's order.
    pub speakers: Vec<ToggleRow>,
    /// Relayers, likewise; what came without one stands last.
    pub relayers: Vec<ToggleRow>,
    /// Kinds, in the order of [`Kind::ALL`].
    pub kinds: Vec<ToggleRow>,
    /// What is only implied; `None` where nothing is.
    pub implied: Option<ToggleRow>,
}

/// Lists the toggles that a dossier offers.
pub fn toggle_rows(dossier: &Dossier) -> ToggleRows {
    let row = |toggle: Toggle| {
        let count = dossier.statements.iter().filter(|statement| toggle.covers(statement)).count();
        (count > 0).then_some(ToggleRow { toggle, count })
    };
    let by_count = |mut rows: Vec<ToggleRow>| {
        rows.sort_by_key(|row| std::cmp::Reverse(row.count));
        rows
    };
    let actors = || dossier.actors.iter().map(|actor| actor.id.clone());
    let documents = dossier.documents.iter().map(|document| document.id.clone());
    let mut relayers = by_count(actors().map(Toggle::Relayer).filter_map(row).collect());
    relayers.extend(row(Toggle::Direct));
    ToggleRows {
        documents: documents.map(Toggle::Document).filter_map(row).collect(),
        speakers: by_count(actors().map(Toggle::Speaker).filter_map(row).collect()),
        relayers,
        kinds: Kind::ALL.into_iter().map(Toggle::Kind).filter_map(row).collect(),
        implied: row(Toggle::Implied),
    }
}
