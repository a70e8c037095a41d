//! The toggles that a dossier offers.

use super::Toggle;
use crate::model::{Dossier, Kind, Modality};

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

/// How many statements each toggle covers, by the positions of documents and actors.
struct Counts {
    documents: Vec<usize>,
    speakers: Vec<usize>,
    relayers: Vec<usize>,
    kinds: [usize; Kind::ALL.len()],
    direct: usize,
    implied: usize,
}

impl Counts {
    fn of(dossier: &Dossier) -> Self {
        let mut counts = Self {
            documents: vec![0; dossier.documents.len()],
            speakers: vec![0; dossier.actors.len()],
            relayers: vec![0; dossier.actors.len()],
            kinds: [0; Kind::ALL.len()],
            direct: 0,
            implied: 0,
        };
        let count = |counts: &mut [usize], position: Option<usize>| {
            if let Some(position) = position {
                counts[position] += 1;
            }
        };
        for statement in &dossier.statements {
            count(&mut counts.documents, dossier.document_index(&statement.document));
            count(&mut counts.speakers, dossier.actor_index(&statement.speaker));
            for (number, relayer) in statement.relayers.iter().enumerate() {
                if !statement.relayers[..number].contains(relayer) {
                    count(&mut counts.relayers, dossier.actor_index(relayer));
                }
            }
            counts.kinds[statement.kind as usize] += 1;
            counts.direct += usize::from(statement.relayers.is_empty());
            counts.implied += usize::from(statement.modality == Modality::Implied);
        }
        counts
    }
}

/// Lists the toggles that a dossier offers, going through its statements once.
pub fn toggle_rows(dossier: &Dossier) -> ToggleRows {
    let counts = Counts::of(dossier);
    let row = |(toggle, count): (Toggle, usize)| (count > 0).then_some(ToggleRow { toggle, count });
    let by_count = |mut rows: Vec<ToggleRow>| {
        rows.sort_by_key(|row| std::cmp::Reverse(row.count));
        rows
    };
    let actors = || dossier.actors.iter().map(|actor| actor.id.clone());
    let documents = dossier.documents.iter().map(|document| Toggle::Document(document.id.clone()));
    let mut relayers =
        by_count(actors().map(Toggle::Relayer).zip(counts.relayers).filter_map(row).collect());
    relayers.extend(row((Toggle::Direct, counts.direct)));
    ToggleRows {
        documents: documents.zip(counts.documents).filter_map(row).collect(),
        speakers: by_count(actors().map(Toggle::Speaker).zip(counts.speakers).filter_map(row).collect()),
        relayers,
        kinds: Kind::ALL.into_iter().map(Toggle::Kind).zip(counts.kinds).filter_map(row).collect(),
        implied: row((Toggle::Implied, counts.implied)),
    }
}
