//! Seals: how a quote remembers that it was checked against a text which is not here.
//!
//! The article's text is not shipped, so a shipped quote cannot be compared with it on the spot. When
//! `claims-map verify --text … --seal` has found every quote to be exact, it writes into each a digest
//! of the text's hash and of the quote itself. A quote that was edited afterwards no longer fits its
//! seal, and its statement stops counting. A seal detects edits; it does not prove who made it.

use sha2::{Digest, Sha256};

use super::canonical::{CanonicalText, hex};
use super::occurrences::Occurrences;
use super::quote::{check_shape, check_word_ends, verify_quote, verify_quote_among};
use crate::model::{Document, Extent, Quote, QuoteCheck, QuoteFault};

/// What stands in the place of a seal where a quote was looked for in its document's text and not found. It
/// is no digest, so that the quote counts only when it is compared again.
pub const NOT_FOUND_SEAL: &str = "not-found";

/// The seal of a quote in the text with this hash: the first 16 hexadecimal digits of a SHA-256.
///
/// Digested are the hash and, for each segment, `start`, `end`, `exact`, `prefix` and `suffix`; then the
/// words and the figure for a part, where the extent has any. Each has its length in bytes in front, so that
/// no two quotes digest alike.
pub fn seal_of(quote: &Quote, extent: &Extent, text_sha256: &str) -> String {
    let mut digest = Sha256::new();
    let mut field = |text: &str| {
        digest.update((text.len() as u64).to_le_bytes());
        digest.update(text.as_bytes());
    };
    field(text_sha256);
    for segment in &quote.segments {
        field(&segment.range.start.to_string());
        field(&segment.range.end.to_string());
        field(&segment.exact);
        field(&segment.prefix);
        field(&segment.suffix);
    }
    if let Extent::Part { wording, percent, size: _ } = extent
        && (wording.is_some() || percent.is_some())
    {
        field("part");
        field(wording.as_deref().unwrap_or_default());
        field(&percent.map(|share| share.to_string()).unwrap_or_default());
    }
    let mut seal = hex(&digest.finalize());
    seal.truncate(16);
    seal
}

/// What a quote's seal says where the text is not here.
pub fn check_seal(quote: &Quote, extent: &Extent, text_sha256: &str) -> QuoteCheck {
    match &quote.seal {
        None => QuoteCheck::Unchecked,
        Some(seal) if seal == NOT_FOUND_SEAL => QuoteCheck::Broken(QuoteFault::NotFound { segment: 1 }),
        // Anyone can make a seal, and one for pieces of words was not made by a comparison.
        Some(seal) if *seal == seal_of(quote, extent, text_sha256) => {
            check_word_ends(quote).map_or_else(QuoteCheck::Broken, |()| QuoteCheck::Recorded)
        }
        Some(_) => QuoteCheck::Broken(QuoteFault::SealBroken),
    }
}

/// A document's text made canonical; `None` where it is not here, or where it is another text than the
/// document's, with which nothing can be compared.
pub fn own_text(document: &Document) -> Option<CanonicalText> {
    let text = CanonicalText::from_text(document.text.as_deref()?);
    (text.sha256() == document.text_sha256).then_some(text)
}

/// Checks a quote against its document's text, or its shape and its seal where the text is not here.
///
/// `text` is the document's own text ([`own_text`]), `None` where it is not here.
pub fn check_quote(
    quote: &Quote,
    extent: &Extent,
    document: &Document,
    text: Option<&CanonicalText>,
) -> QuoteCheck {
    match text {
        Some(text) => verify_quote(text, quote),
        None => check_without_text(quote, extent, document),
    }
}

/// The same, where the words that do not stand at their ranges of the text ([`words_out_of_place`]) have been looked
/// for together with those of other quotes.
///
/// [`words_out_of_place`]: super::words_out_of_place
pub fn check_quote_among(
    quote: &Quote,
    extent: &Extent,
    document: &Document,
    text: Option<(&CanonicalText, &Occurrences<'_>)>,
) -> QuoteCheck {
    match text {
        Some((text, among)) => verify_quote_among(text, quote, among),
        None => check_without_text(quote, extent, document),
    }
}

fn check_without_text(quote: &Quote, extent: &Extent, document: &Document) -> QuoteCheck {
    match check_shape(quote, document.text_length) {
        Err(fault) => QuoteCheck::Broken(fault),
        Ok(()) => check_seal(quote, extent, &document.text_sha256),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{PartSize, Segment};

    fn quote(exact: &str, prefix: &str) -> Quote {
        let range = 5..5 + exact.chars().count();
        let segment = Segment {
            exact: exact.to_owned(),
            prefix: prefix.to_owned(),
            suffix: String::new(),
            range,
            unknown: crate::model::Unknown::default(),
        };
        Quote { segments: vec![segment], seal: None }
    }

    #[test]
    fn a_sealed_quote_holds_until_a_letter_changes() {
        let mut sealed = quote("a small portion", "occupies ");
        sealed.seal = Some(seal_of(&sealed, &Extent::Whole, "aa"));
        assert_eq!(check_seal(&sealed, &Extent::Whole, "aa"), QuoteCheck::Recorded, "untouched");
        assert_ne!(check_seal(&sealed, &Extent::Whole, "ab"), QuoteCheck::Recorded, "another text");
        sealed.segments[0].exact = "a large portion".to_owned();
        assert_eq!(
            check_seal(&sealed, &Extent::Whole, "aa"),
            QuoteCheck::Broken(QuoteFault::SealBroken),
            "edited"
        );
        assert_eq!(check_seal(&quote("a", ""), &Extent::Whole, "aa"), QuoteCheck::Unchecked, "never sealed");
    }

    #[test]
    fn moving_a_letter_between_fields_changes_the_seal() {
        let seal = |prefix| seal_of(&quote("bc", prefix), &Extent::Whole, "x");
        assert_ne!(seal("a"), seal("ab"), "prefix counts");
    }

    #[test]
    fn the_words_for_a_part_are_sealed_with_the_quote() {
        let part = |wording: Option<&str>, percent| Extent::Part {
            wording: wording.map(str::to_owned),
            percent,
            size: PartSize::Unsized,
        };
        let seal = |extent: &Extent| seal_of(&quote("a small portion of it", ""), extent, "x");
        assert_eq!(seal(&part(None, None)), seal(&Extent::Whole), "nothing to seal");
        assert_ne!(seal(&part(Some("a small portion"), None)), seal(&part(None, None)), "words");
        assert_ne!(seal(&part(None, Some(5.0))), seal(&part(None, Some(50.0))), "figures");
    }
}
