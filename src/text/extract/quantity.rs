//! Answers in fragments: "How much does Russia control? Almost all of X, and a third of Y."
//!
//! A question, or a heading that asks, governs what the next paragraph counts, though it has no verb of its own.

use super::beside::is_share_of;
use super::clause::Clauses;
use super::reason::Rule;
use super::rule::{By, Ruling};
use super::scan::Hit;
use super::segment::Sentence;
use super::suggest::{Draft, List, Scene};
use super::tag::{Tag, Tags};
use super::word_list::WordList;
use crate::model::{Kind, Modality, Side};
use crate::phrase::letter::Letter as _;

/// True where a sentence asks what Russia, or whoever was told of last, holds.
pub(super) fn asks_who_holds(clauses: &Clauses<'_>, they: Option<Side>) -> bool {
    let holds = Tags::of(&[Tag::Control, Tag::Occupied, Tag::Seize]);
    let cue = clauses.hits.iter().find(|hit| hit.tags.meets(holds));
    let names_russia = || clauses.hits.iter().any(|hit| clauses.side_of(hit) == Some(Side::Russia));
    let is_theirs =
        |cue: &Hit| clauses.of_pronoun(cue.start) == Some(Side::Russia) || they == Some(Side::Russia);
    // "How much of Ukraine does Russia have?"
    let asks_what_it_has = || {
        let small = clauses.small_words();
        let mut words = small.split(|letter: char| !letter.is_letter_or_digit());
        small.contains("how") && words.any(|word| word == "how") && words.any(|word| word == "have")
    };
    let is_held = cue.is_some_and(|cue| names_russia() || is_theirs(cue));
    // "A reader wants to know what Russia controls".
    let is_told = || clauses.reading.lexicon.lists.contains(WordList::AskedIndirectly, clauses.small_words());
    (is_held || names_russia() && asks_what_it_has()) && (clauses.is_question || is_told())
}

impl Scene<'_> {
    /// Areas of which a fragment counts how much is held.
    pub(super) fn counted(&self, lists: &[List], told: &[Draft], sentence: &Sentence) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for list in lists.iter().filter(|list| !list.areas.is_empty() && list.place.is_none()) {
            let is_told = |draft: &Draft| {
                draft.kind == Kind::Occupation && draft.areas.iter().any(|area| list.areas.contains(area))
            };
            if told.iter().any(is_told) {
                continue;
            }
            let from = sentence.range.start;
            let lead =
                self.known.reading.between(from.max(list.range.start.saturating_sub(64)), list.range.start);
            let behind = self.known.reading.window_after(list.range.end, 48);
            let behind = behind.split([',', '.', ';']).next().unwrap_or_default();
            let of = Tags::of(&[Tag::Part, Tag::Whole]);
            let part = self.clauses.before(list.range.start, 32, of);
            let is_counted = part.is_some()
                || is_share_of(&self.known.reading.lexicon.lists, lead.trim_end())
                || behind.contains('%')
                || behind.contains("per cent");
            let negated = Tags::of(&[Tag::Negation, Tag::Strike, Tag::Ukrainian]);
            let is_other = self.clauses.hits.iter().any(|hit| {
                self.clauses.number(hit.start) == self.clauses.number(list.range.start)
                    && hit.tags.meets(negated)
            });
            if !is_counted || is_other {
                continue;
            }
            let hit = Hit {
                start: list.range.start,
                end: list.range.end,
                tags: Tags::of(&[Tag::Control]),
                name: None,
                actor: None,
            };
            let ruling = Ruling {
                kind: Kind::Occupation,
                by: By::Speaker,
                side: Some(Side::Russia),
                modality: Modality::Asserted,
                rule: Rule::TakenByRussia,
            };
            drafts.push(self.drafted(part.unwrap_or(&hit), Some(list), ruling));
        }
        drafts
    }
}
