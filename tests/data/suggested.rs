//! What the extractor suggests of a text, in lines that tests compare.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use claims_map::load::shipped_lexicon;
use claims_map::model::{AreaId, Modality};
use claims_map::text::extract::Suggestion;
use claims_map::text::{CanonicalText, extract};

/// What is suggested of a text, unsure or not.
pub(crate) fn suggested(text: &str) -> Vec<Suggestion> {
    extract(&CanonicalText::from_text(text), &shipped_lexicon().unwrap()).suggestions
}

/// Kind, area and speaker of each suggestion, one a line; `-` where the article itself speaks.
pub(crate) fn told(text: &str) -> Vec<String> {
    let line = |one: &Suggestion| {
        let who = one.speaker.as_ref().map_or("-", |voice| voice.name.as_str());
        let areas: Vec<&str> = one.areas.iter().map(AreaId::as_str).collect();
        let denied = if one.modality == Modality::Denied { " denied" } else { "" };
        format!("{}{denied} {} {who}", one.kind.keyword(), areas.join(" "))
    };
    suggested(text).iter().map(line).collect()
}

/// Checks that a text says exactly this.
#[track_caller]
pub(crate) fn says(text: &str, expected: &[&str]) {
    assert_eq!(told(text), expected, "{text}");
}
