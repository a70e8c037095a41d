//! Headlines: what one says without naming who says it, and the first sentences say with a name, is said once.

use super::reading::Reading;
use super::segment::{Segments, Sentence};
use super::subject::Search;
use super::suggest::{Draft, Known};

/// The fewest words of four letters or more by which it is seen that a headline has a capital in each.
const LEAST_WORDS: usize = 4;
/// The longest of them, in bytes.
const LONGEST: usize = 160;

impl Search<'_> {
    /// True for an English headline in which every longer word has a capital: its capitals tell no names.
    pub(super) fn is_title_case(&self) -> bool {
        let words = &self.reading.text[self.sentence.range.clone()];
        if self.sentence.paragraph > 0 || words.len() > LONGEST || words.ends_with('.') {
            return false;
        }
        let long = || words.split([' ', '-', ':', '–', '—']).filter(|word| word.is_ascii() && word.len() > 3);
        let small =
            long().filter(|word| word.starts_with(|letter: char| letter.is_ascii_lowercase())).count();
        small == 0 && long().count() >= LEAST_WORDS
    }
}

/// How many sentences behind a headline may say again whose it is.
const LEAD: usize = 5;

/// Takes out what the headline says of nobody, where the text goes on to say the same in somebody's words.
pub(super) fn give_headline_to_lead(known: &Known<'_>, drafts: &mut Vec<Draft>) {
    let sentences = &known.segments.sentences;
    let Some(first) = sentences.first() else { return };
    let words = &known.reading.text[first.range.clone()];
    let is_alone = sentences.get(1).is_none_or(|second| second.paragraph != first.paragraph);
    if !is_alone || words.ends_with(['.', '!', '?', '…', '”', '»', '"']) {
        return;
    }
    let end = sentences.get(LEAD).map_or(known.reading.text.len(), |sentence| sentence.range.end);
    let is_of_headline = |draft: &Draft| draft.quote.end <= first.range.end;
    let lead: Vec<Draft> = drafts
        .iter()
        .filter(|draft| !is_of_headline(draft) && draft.quote.end <= end && draft.speaker.is_some())
        .cloned()
        .collect();
    drafts.retain(|draft| {
        // "– spokesman": a role alone names nobody either.
        let is_nameless = draft.speaker.as_ref().is_none_or(|who| {
            let name = known.reading.between(who.name.start, who.name.end);
            who.actor.is_none() && !name.contains(char::is_uppercase)
        });
        let is_nobodys = is_of_headline(draft) && is_nameless && !draft.is_russia;
        let is_same = |other: &Draft| {
            (other.kind, other.by, other.modality) == (draft.kind, draft.by, draft.modality)
                && draft.areas.iter().all(|area| other.areas.contains(area))
        };
        !(is_nobodys && lead.iter().any(is_same))
    });
}

/// The fewest lines with a label of their own that make a list of headlines.
const FEWEST_LABELS: usize = 3;
/// The most words of a label.
const LABEL_WORDS: usize = 4;

/// Lines without a full stop, of which several begin with somebody and a colon: each is a text of its own.
pub(super) fn is_list_of_headlines(reading: &Reading<'_>, segments: &Segments) -> bool {
    let is_labelled = |pair: &&[Sentence]| {
        let [before, sentence] = pair else { return false };
        let is_first = before.paragraph != sentence.paragraph;
        let words = &reading.text[sentence.range.clone()];
        let label = words.split_once(": ").map(|(label, _)| label).unwrap_or_default();
        is_first
            && label.starts_with(char::is_uppercase)
            && label.split_whitespace().nth(LABEL_WORDS).is_none()
            && !words.trim_end().ends_with('.')
    };
    segments.sentences.windows(2).filter(is_labelled).take(FEWEST_LABELS).count() == FEWEST_LABELS
}
