//! Sections of the lexicon file that hold phrases: keyword → language → forms.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Phrases;
use crate::words::{Arg, Joint, Message, Say as _, message};

/// A section as it stands in the file: keyword → language → forms.
pub type Section = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// The sections of the shipped lexicon that hold phrases.
#[derive(Debug, Clone, Deserialize)]
pub struct ShippedSections {
    /// What may change the meaning of a quote.
    pub guard: Section,
    /// What says how much of an area a part is.
    pub sizes: Section,
    /// Shares written as words, by fraction.
    pub shares: Section,
}

/// A fault in a section.
#[derive(Debug, Clone, PartialEq)]
pub struct SectionFault {
    /// Where, from the section on, such as `denial.en[3]`.
    pub place: String,
    /// What, and what to do.
    pub message: Message,
}

/// Reads the phrases of a section; `tag_of` knows its keywords, which `known` lists for the fault.
///
/// # Errors
/// Every fault, in the order of the file.
pub fn read_section<T: Copy, Known: Into<Arg> + Clone>(
    section: &Section,
    known: &[Known],
    tag_of: impl Fn(&str) -> Option<T>,
) -> Result<Phrases<T>, Vec<SectionFault>> {
    let mut phrases = Phrases::default();
    let mut faults = Vec::new();
    for (keyword, languages) in section {
        let Some(tag) = tag_of(keyword) else {
            let known = Arg::list(Joint::Comma, known.iter().cloned());
            let message = message!("text-section-no-such-keyword", known = known);
            faults.push(SectionFault { place: keyword.clone(), message });
            continue;
        };
        for (language, forms) in languages {
            for (at, form) in forms.iter().enumerate() {
                if let Err(fault) = phrases.add(tag, form) {
                    let place = format!("{keyword}.{language}[{at}]");
                    faults.push(SectionFault { place, message: fault.message() });
                }
            }
        }
    }
    if faults.is_empty() { Ok(phrases) } else { Err(faults) }
}

/// The sections of the lexicon that ships, parsed once.
///
/// # Panics
/// Never: the file is built in, and a test parses it.
pub fn shipped_sections() -> &'static ShippedSections {
    static SHIPPED: LazyLock<ShippedSections> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../data/lexicon.json"))
            .expect("invariant: a test parses the shipped lexicon")
    });
    &SHIPPED
}
