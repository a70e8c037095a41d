//! A query as numbers, put to all statements of an index at once.

use super::index::{Shape, StatementIndex};
use super::{Query, Standing, Toggle};
use crate::model::{Coverage, Kind, Modality, Side};

/// What is switched off, by the numbers of an index; a list is empty where nothing of its kind is.
struct QueryMasks {
    documents: Vec<bool>,
    speakers: Vec<bool>,
    relayers: Vec<bool>,
    /// By the shape of a statement: its kind, and whether it is only implied.
    shapes: Vec<bool>,
    is_direct_off: bool,
}

/// The standings of an index's statements under a query, by their positions; what a statement loses with
/// its group is not in here.
pub(super) fn standings_under(index: &StatementIndex, query: &Query) -> Vec<Standing> {
    let masks = QueryMasks::new(index, query);
    let mut is_off = vec![false; index.len()];
    if !masks.shapes.is_empty() {
        let pairs = is_off.iter_mut().zip(index.shapes());
        pairs.for_each(|(is_off, shape)| *is_off |= masks.shapes[shape.number()]);
    }
    for (switched, of) in [(&masks.documents, index.documents()), (&masks.speakers, index.speakers())] {
        if !switched.is_empty() {
            let pairs = is_off.iter_mut().zip(of);
            pairs.for_each(|(is_off, number)| *is_off |= switched[*number as usize]);
        }
    }
    if !masks.relayers.is_empty() {
        index.relayed().for_each(|(statement, relayer)| is_off[statement] |= masks.relayers[relayer]);
    }
    if masks.is_direct_off {
        let pairs = is_off.iter_mut().zip(index.relayers());
        pairs.for_each(|(is_off, relayers)| *is_off |= relayers.is_empty());
    }
    let standing = |(is_off, counts): (&bool, &bool)| match (is_off, counts) {
        (true, _) => Standing::SwitchedOff,
        (false, false) => Standing::NotCounted,
        (false, true) => Standing::InForce,
    };
    is_off.iter().zip(index.counting()).map(standing).collect()
}

impl QueryMasks {
    fn new(index: &StatementIndex, query: &Query) -> Self {
        let mut masks = Self {
            documents: Vec::new(),
            speakers: Vec::new(),
            relayers: Vec::new(),
            shapes: Vec::new(),
            is_direct_off: false,
        };
        for toggle in query.off() {
            let source = index.source(toggle).into_iter();
            match toggle {
                Toggle::Document(_) => switch_off(&mut masks.documents, index.document_count(), source),
                Toggle::Speaker(_) => switch_off(&mut masks.speakers, index.actor_count(), source),
                Toggle::Relayer(_) => switch_off(&mut masks.relayers, index.actor_count(), source),
                Toggle::Direct => masks.is_direct_off = true,
                Toggle::Kind(kind) => {
                    let all = Modality::ALL.into_iter().flat_map(|modality| shapes(*kind, modality));
                    switch_off(&mut masks.shapes, Shape::COUNT, all);
                }
                Toggle::Implied => {
                    let all = Kind::ALL.into_iter().flat_map(|kind| shapes(kind, Modality::Implied));
                    switch_off(&mut masks.shapes, Shape::COUNT, all);
                }
            }
        }
        masks
    }
}

/// Marks numbers in a list that has `count` of them once it has any.
fn switch_off(list: &mut Vec<bool>, count: usize, numbers: impl Iterator<Item = usize>) {
    for number in numbers {
        list.resize(count, false);
        list[number] = true;
    }
}

/// The numbers of the shapes of a kind and a modality.
fn shapes(kind: Kind, modality: Modality) -> impl Iterator<Item = usize> {
    let sides = Side::ALL.map(Some).into_iter().chain([None]);
    sides.flat_map(move |by| Coverage::ALL.map(|coverage| Shape::new(kind, modality, coverage, by).number()))
}
