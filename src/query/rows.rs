//! The toggles that a dossier offers.

use super::Toggle;
use super::index::StatementIndex;
use crate::model::{ActorId, Dossier, Kind, Modality};

/// A toggle with what a panel shows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToggleRow {
    /// The toggle.
    pub toggle: Toggle,
    /// How many statements of the dossier it covers, in force or not.
    pub count: usize,
}

/// An actor with what a panel shows of it: one row for what it says and what it relays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActorRow {
    /// The actor.
    pub actor: ActorId,
    /// How many statements of the dossier it says, in force or not.
    pub says: usize,
    /// How many it relays.
    pub relays: usize,
    /// How many it says or relays; none is counted twice.
    pub count: usize,
}

impl ActorRow {
    /// What the row switches: what the actor says, and what it relays, as far as there is any.
    pub fn toggles(&self) -> Vec<Toggle> {
        let says = (self.says > 0).then(|| Toggle::Speaker(self.actor.clone()));
        let relays = (self.relays > 0).then(|| Toggle::Relayer(self.actor.clone()));
        says.into_iter().chain(relays).collect()
    }
}

/// The toggles that a dossier offers, by panel section, each with its count; a section lists what
/// occurs in the dossier and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ToggleRows {
    /// Documents, in the dossier's order.
    pub documents: Vec<ToggleRow>,
    /// Actors, those with most statements first, then in the dossier's order.
    pub actors: Vec<ActorRow>,
    /// What came without a go-between.
    pub direct: Option<ToggleRow>,
    /// Kinds, in the order of [`Kind::ALL`].
    pub kinds: Vec<ToggleRow>,
    /// What is only implied; `None` where nothing is.
    pub implied: Option<ToggleRow>,
}

/// How many statements each toggle covers, by the numbers of an index.
struct Counts {
    documents: Vec<usize>,
    speakers: Vec<usize>,
    relayers: Vec<usize>,
    /// Statements that an actor both says and relays.
    both: Vec<usize>,
    kinds: [usize; Kind::ALL.len()],
    direct: usize,
    implied: usize,
}

impl Counts {
    fn of(index: &StatementIndex) -> Self {
        let mut counts = Self {
            documents: vec![0; index.document_count()],
            speakers: vec![0; index.actor_count()],
            relayers: vec![0; index.actor_count()],
            both: vec![0; index.actor_count()],
            kinds: [0; Kind::ALL.len()],
            direct: 0,
            implied: 0,
        };
        index.documents().iter().for_each(|document| counts.documents[*document as usize] += 1);
        index.speakers().iter().for_each(|speaker| counts.speakers[*speaker as usize] += 1);
        for (relayers, speaker) in index.relayers().zip(index.speakers()) {
            counts.both[*speaker as usize] += usize::from(relayers.contains(speaker));
            counts.direct += usize::from(relayers.is_empty());
            for (number, relayer) in relayers.iter().enumerate() {
                // A statement counts once for a relayer, however often that one stands in the chain.
                counts.relayers[*relayer as usize] += usize::from(!relayers[..number].contains(relayer));
            }
        }
        for shape in index.shapes() {
            counts.kinds[shape.kind() as usize] += 1;
            counts.implied += usize::from(shape.modality() == Modality::Implied);
        }
        counts
    }

    fn of_toggle(&self, index: &StatementIndex, toggle: &Toggle) -> usize {
        let of = |counts: &[usize]| index.source(toggle).map_or(0, |number| counts[number]);
        match toggle {
            Toggle::Document(_) => of(&self.documents),
            Toggle::Speaker(_) => of(&self.speakers),
            Toggle::Relayer(_) => of(&self.relayers),
            Toggle::Direct => self.direct,
            Toggle::Kind(kind) => self.kinds[*kind as usize],
            Toggle::Implied => self.implied,
        }
    }
}

/// Lists the toggles that a dossier offers.
///
/// Where its statements are in an index already, [`InForce::toggle_rows`](super::InForce::toggle_rows)
/// is faster.
pub fn toggle_rows(dossier: &Dossier) -> ToggleRows {
    rows_of(dossier, &StatementIndex::new(dossier))
}

/// The same by the index of the dossier.
pub(super) fn rows_of(dossier: &Dossier, index: &StatementIndex) -> ToggleRows {
    let counts = Counts::of(index);
    let row = |toggle: Toggle| {
        let count = counts.of_toggle(index, &toggle);
        (count > 0).then_some(ToggleRow { toggle, count })
    };
    let actor = |id: &ActorId| {
        let of = |counts: &[usize], toggle: Toggle| index.source(&toggle).map_or(0, |at| counts[at]);
        let says = of(&counts.speakers, Toggle::Speaker(id.clone()));
        let relays = of(&counts.relayers, Toggle::Relayer(id.clone()));
        let count = says + relays - of(&counts.both, Toggle::Speaker(id.clone()));
        (count > 0).then(|| ActorRow { actor: id.clone(), says, relays, count })
    };
    let mut actors: Vec<ActorRow> = dossier.actors.iter().filter_map(|one| actor(&one.id)).collect();
    actors.sort_by_key(|row| std::cmp::Reverse(row.count));
    let documents = dossier.documents.iter().map(|document| document.id.clone());
    ToggleRows {
        documents: documents.map(Toggle::Document).filter_map(row).collect(),
        actors,
        direct: row(Toggle::Direct),
        kinds: Kind::ALL.into_iter().map(Toggle::Kind).filter_map(row).collect(),
        implied: row(Toggle::Implied),
    }
}
