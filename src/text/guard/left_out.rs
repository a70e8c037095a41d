//! What stands in whole sentences between two segments of a quote.

use std::ops::Range;

use super::Notes;
use super::sentence::Sentences;
use super::words::Role;
use super::zone::Zone;
use crate::model::{GuardKind, GuardPlace};

/// Of a whole text, sentence by sentence: the words that matter where their sentence is left out.
#[derive(Debug)]
pub(super) struct LeftOutWords {
    /// For each kind, in the order of [`GuardKind::ALL`]: ascending.
    found: [Vec<Range<usize>>; GuardKind::ALL.len()],
}

impl LeftOutWords {
    /// Reads a text from end to end.
    pub(super) fn read(sentences: &Sentences<'_>) -> Self {
        let mut far = Self { found: Default::default() };
        let (mut start, length) = (0, sentences.text.length());
        while start < length {
            let end = sentences.next_from(start + 1);
            let zone = Zone::read(sentences, start..end);
            for hit in &zone.piece.hits {
                if let Some(kind) = kind_in_whole_sentence(hit.role) {
                    far.found[kind as usize].push(zone.piece.range(&hit.words));
                }
            }
            let marks = (start..end).filter(|at| sentences.text.letter(*at) == Some('?'));
            far.found[GuardKind::Question as usize].extend(marks.map(|at| at..at + 1));
            start = end;
        }
        far.found[GuardKind::Question as usize].sort_by_key(|range| range.start);
        far
    }

    /// Notes the first words of each kind between two places.
    pub(super) fn between(&self, between: &Range<usize>, notes: &mut Notes<'_>) {
        for (kind, found) in GuardKind::ALL.into_iter().zip(&self.found) {
            let first = found.partition_point(|range| range.start < between.start);
            if let Some(range) = found.get(first).filter(|range| range.end <= between.end) {
                notes.take(GuardPlace::LeftOut, kind, range.clone());
            }
        }
    }
}

/// What a phrase does to a quote that leaves its whole sentence out; `None` where it can only change its
/// own clause.
fn kind_in_whole_sentence(role: Role) -> Option<GuardKind> {
    match role {
        Role::Denial | Role::Negation | Role::Retraction | Role::Disbelief => Some(GuardKind::Negation),
        Role::Condition | Role::Proviso | Role::Supposition | Role::Fiction => Some(GuardKind::Condition),
        Role::Question => Some(GuardKind::Question),
        Role::Attribution | Role::AttributionBack => Some(GuardKind::Attribution),
        _ => None,
    }
}
