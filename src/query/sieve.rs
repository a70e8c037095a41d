//! A query as numbers, put to statements one at a time.

use super::index::StatementIndex;
use super::{Query, Standing, Toggle};
use crate::model::{Kind, Modality};

/// What is switched off, by the numbers of an index.
#[derive(Debug)]
pub(super) struct Sieve<'a> {
    index: &'a StatementIndex,
    documents: Vec<bool>,
    speakers: Vec<bool>,
    relayers: Vec<bool>,
    /// By the shape of a statement: its kind, and whether it is only implied.
    shapes: [bool; super::Shape::COUNT],
    direct: bool,
}

impl<'a> Sieve<'a> {
    pub(super) fn new(index: &'a StatementIndex, query: &Query) -> Self {
        let mut sieve = Self {
            index,
            documents: vec![false; index.document_count()],
            speakers: vec![false; index.actor_count()],
            relayers: vec![false; index.actor_count()],
            shapes: [false; super::Shape::COUNT],
            direct: false,
        };
        for toggle in query.off() {
            sieve.switch_off(toggle);
        }
        sieve
    }

    fn switch_off(&mut self, toggle: &Toggle) {
        let sources = match toggle {
            Toggle::Document(_) => &mut self.documents,
            Toggle::Speaker(_) => &mut self.speakers,
            Toggle::Relayer(_) => &mut self.relayers,
            Toggle::Direct => {
                self.direct = true;
                return;
            }
            Toggle::Kind(kind) => {
                let all = Modality::ALL.into_iter().flat_map(|modality| shapes(*kind, modality));
                all.for_each(|shape| self.shapes[shape] = true);
                return;
            }
            Toggle::Implied => {
                let all = Kind::ALL.into_iter().flat_map(|kind| shapes(kind, Modality::Implied));
                all.for_each(|shape| self.shapes[shape] = true);
                return;
            }
        };
        if let Some(number) = self.index.source(toggle) {
            sources[number] = true;
        }
    }

    /// Whether the statement at a position counts.
    pub(super) fn standing(&self, statement: usize) -> Standing {
        let index = self.index;
        if index.is_broken(statement) {
            return Standing::QuoteBroken;
        }
        let relayers = index.relayers_of(statement);
        let is_off = self.shapes[index.shapes()[statement].number()]
            || self.documents[index.document_of(statement)]
            || self.speakers[index.speaker_of(statement)]
            || relayers.iter().any(|relayer| self.relayers[*relayer as usize])
            || (self.direct && relayers.is_empty());
        if is_off { Standing::SwitchedOff } else { Standing::InForce }
    }
}

/// The numbers of the shapes of a kind and a modality.
fn shapes(kind: Kind, modality: Modality) -> [usize; 2] {
    [false, true].map(|is_whole| super::Shape::new(kind, modality, is_whole).number())
}
