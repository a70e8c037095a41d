//! Which paragraphs of an article were left out, remembered without their words.
//!
//! A document records a digest of each paragraph that was left out when it was brought in, so that the
//! same paragraphs can be left out of the same file again, or of a later version of it. A digest is of the
//! paragraph's canonical text; it tells nobody what the paragraph said.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use sha2::{Digest, Sha256};

use super::ImportedArticle;
use super::paragraphs::touched;
use crate::text::{CanonicalText, hex};

/// How many hexadecimal digits a digest has.
const DIGITS: usize = 16;

/// The digest of a paragraph: the first 16 hexadecimal digits of the SHA-256 of its canonical text.
///
/// # Examples
/// ```
/// use claims_map::load::paragraph_digest;
/// assert_eq!(paragraph_digest("Advertisement"), paragraph_digest("Advertisement"));
/// assert_eq!(paragraph_digest("Advertisement").len(), 16);
/// ```
pub fn paragraph_digest(paragraph: &str) -> String {
    let mut digest = hex(&Sha256::digest(CanonicalText::from_text(paragraph).as_str().as_bytes()));
    digest.truncate(DIGITS);
    digest
}

/// The digest of one of several paragraphs that read the same, counted from 1: of its text, a line end and
/// its number. No paragraph reads so, since none ends with a line of its own.
fn numbered_digest(paragraph: &str, number: usize) -> String {
    paragraph_digest(&format!("{paragraph}\n\u{0}{number}"))
}

impl ImportedArticle {
    /// What a document records of the paragraphs that are left out: a digest of each that one of the
    /// ranges touches, in the text's order, none twice.
    ///
    /// Where only some of several paragraphs that read the same are left out, each of them has a digest
    /// that counts which of them it is.
    pub fn left_out(&self, excluded: &[Range<usize>]) -> Vec<String> {
        let is_out = touched(&self.paragraphs, excluded);
        let kept = is_out.iter().enumerate().filter(|(_, is_out)| !**is_out);
        let kept: BTreeSet<&str> = kept.map(|(at, _)| self.paragraph(at)).collect();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let (mut digests, mut known) = (Vec::new(), BTreeSet::new());
        for (at, is_out) in is_out.iter().enumerate() {
            let words = self.paragraph(at);
            let number = seen.entry(words).or_default();
            *number += 1;
            if *is_out {
                let is_kept_elsewhere = kept.contains(words);
                let digest =
                    if is_kept_elsewhere { numbered_digest(words, *number) } else { paragraph_digest(words) };
                if known.insert(digest.clone()) {
                    digests.push(digest);
                }
            }
        }
        digests
    }

    /// The paragraphs that these digests name, in code points of the text, in order.
    pub fn paragraphs_left_out(&self, digests: &[String]) -> Vec<Range<usize>> {
        if digests.is_empty() {
            return Vec::new();
        }
        let digests: BTreeSet<&str> = digests.iter().map(String::as_str).collect();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let mut ranges = Vec::new();
        for (at, range) in self.paragraphs.iter().enumerate() {
            let words = self.paragraph(at);
            let number = seen.entry(words).or_default();
            *number += 1;
            let is_named = |digest: &str| digests.contains(digest);
            if is_named(&paragraph_digest(words)) || is_named(&numbered_digest(words, *number)) {
                ranges.push(range.clone());
            }
        }
        ranges
    }

    fn paragraph(&self, at: usize) -> &str {
        let range = &self.paragraphs[at];
        self.text.slice(range.start, range.end).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::article_from_paste;

    /// The text that is left when paragraphs of these numbers are left out, then recorded and left out of
    /// another text.
    fn left(text: &str, numbers: &[usize], other: &str) -> String {
        let article = article_from_paste(text).unwrap();
        let ranges: Vec<Range<usize>> = numbers.iter().map(|at| article.paragraphs[*at].clone()).collect();
        let digests = article.left_out(&ranges);
        let other = article_from_paste(other).unwrap();
        other.without(&other.paragraphs_left_out(&digests)).as_str().to_owned()
    }

    const TEXT: &str = "One.\n\nMore\n\nTwo.\n\nMore\n\nThree.\n";

    #[test]
    fn the_same_paragraphs_are_left_out_again() {
        assert_eq!(left(TEXT, &[1, 3], TEXT), "One.\n\nTwo.\n\nThree.\n", "both that read the same");
        assert_eq!(left(TEXT, &[3], TEXT), "One.\n\nMore\n\nTwo.\n\nThree.\n", "the second only");
        assert_eq!(left(TEXT, &[1], TEXT), "One.\n\nTwo.\n\nMore\n\nThree.\n", "the first only");
        assert_eq!(left(TEXT, &[], TEXT), TEXT, "none");
    }

    #[test]
    fn they_are_left_out_of_another_version_and_changed_ones_stay() {
        let other = "News.\n\nOne.\n\nMore\n\nTwo, changed.\n";
        assert_eq!(left(TEXT, &[1, 2, 3], other), "News.\n\nOne.\n\nTwo, changed.\n", "where they are");
    }

    #[test]
    fn a_digest_is_of_the_canonical_text() {
        assert_eq!(paragraph_digest("Кии\u{306}в"), paragraph_digest("Кийв"), "composed");
        assert_ne!(paragraph_digest("More"), numbered_digest("More", 1), "numbered");
    }
}
