//! Suggestions that a person, a model or another tool gave, beside those of this program: read for whoever decides.

use super::acceptance::{LEXICON, known_side};
#[cfg(feature = "window")]
use crate::model::{DocumentId, Dossier};
use crate::model::{GivenSuggestion, Side};
#[cfg(feature = "window")]
use crate::text::CanonicalText;
#[cfg(feature = "window")]
use crate::text::extract::Extraction;
use crate::text::extract::{GivenBy, Suggestion, Sureness, Voice};
use crate::text::{Anchor, QuoteFinder};

/// What was found in a document's text, with what was given for it put in where its words stand.
///
/// What was given stands where the text has its words now. Where it has them no longer, as in another version of the
/// article, it is left out: nobody could read what they decide.
#[cfg(feature = "window")]
pub(crate) fn with_given(
    mut extraction: Extraction,
    dossier: &Dossier,
    document: &DocumentId,
    text: &CanonicalText,
) -> Extraction {
    let start = |one: &Suggestion| one.quote.first().map_or(0, |range| range.start);
    let mut given = given_for(dossier, document, text);
    given.sort_by_key(start);
    // Ours keep their order, by which those that say the very same are told apart.
    let mut merged = Vec::with_capacity(extraction.suggestions.len() + given.len());
    let mut given = given.into_iter().peekable();
    for own in extraction.suggestions {
        while let Some(one) = given.next_if(|one| start(one) < start(&own)) {
            merged.push(one);
        }
        merged.push(own);
    }
    merged.extend(given);
    extraction.suggestions = merged;
    extraction
}

/// The suggestions that were given for a document, where its text has their words.
#[cfg(feature = "window")]
fn given_for(dossier: &Dossier, document: &DocumentId, text: &CanonicalText) -> Vec<Suggestion> {
    let mut given = dossier.suggestions.given.iter().filter(|one| one.document == *document).peekable();
    if given.peek().is_none() {
        return Vec::new();
    }
    let finder = QuoteFinder::new(text);
    given.filter_map(|one| suggestion_of(one, &finder)).collect()
}

/// What was given, as a suggestion; `None` where the text does not have its words.
pub(super) fn suggestion_of(given: &GivenSuggestion, finder: &QuoteFinder<'_>) -> Option<Suggestion> {
    let quote = match finder.find(&given.quote) {
        Anchor::InPlace => given.quote.segments.iter().map(|segment| segment.range.clone()).collect(),
        Anchor::Moved { ranges, .. } => ranges,
        Anchor::Folded { .. } | Anchor::Changed { .. } | Anchor::Ambiguous { .. } | Anchor::Lost(_) => {
            return None;
        }
    };
    Some(Suggestion {
        kind: given.kind,
        areas: given.areas.clone(),
        group: given.group.clone(),
        place: given.place.clone(),
        by: given.by,
        speaker: given.speaker.as_deref().map(voice_called),
        relayers: given.relayers.iter().map(|name| voice_called(name)).collect(),
        extent: given.extent.clone(),
        modality: given.modality,
        quote,
        given: Some(GivenBy {
            id: given.id.clone(),
            origin: given.origin.clone(),
            reason: given.reason.clone(),
        }),
        why: Vec::new(),
        // Nobody but the reader can say how sure it is.
        sureness: Sureness::Unsure,
    })
}

/// Who is called so: whom the lexicon knows has its name from it, so that one person is one actor, whoever named them.
fn voice_called(name: &str) -> Voice {
    let known =
        LEXICON.as_ref().and_then(|lexicon| lexicon.actor_called(name)).filter(|one| !one.name.is_empty());
    match known {
        Some(known) => Voice {
            name: known.name.clone(),
            name_uk: known.name_uk.clone(),
            actor: Some(known.id.clone()),
            role: known.role.clone(),
            role_uk: known.role_uk.clone(),
            side: known.side,
            range: None,
        },
        None => Voice {
            name: name.to_owned(),
            name_uk: None,
            actor: None,
            role: None,
            role_uk: None,
            side: known_side(name).unwrap_or(Side::Independent),
            range: None,
        },
    }
}
