//! Headlines: what one says without naming who says it, and the first sentences say with a name, is said once.

use super::suggest::{Draft, Known};

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
