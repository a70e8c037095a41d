//! What the metadata of a picture or a page may say without changing what a viewer shows or says of it.
//!
//! By permission: who handled the file, with what and when, and who holds its rights, may be added by
//! anybody. What says something of the picture itself must be what Claims Map says. Orientation, colours
//! and animation must be none. All else is an alteration: this program does not know what a viewer makes of
//! it.

use std::collections::BTreeSet;

use super::harmless::is_plain_line;
use super::{Comparison, clean};

/// What Claims Map says of a picture in its metadata.
#[derive(Debug, Clone, Copy)]
pub(super) struct StatedMetadata<'a> {
    pub(super) title: &'a str,
    pub(super) description: &'a str,
}

/// What was found in a file's metadata.
#[derive(Debug)]
pub(super) struct Metadata<'a> {
    said: StatedMetadata<'a>,
    differences: Vec<String>,
    /// What was added that is harmless, by name.
    added: BTreeSet<String>,
    /// True where viewers are asked to turn or to mirror the picture.
    pub(super) is_turned: bool,
}

impl<'a> Metadata<'a> {
    pub(super) fn new(said: StatedMetadata<'a>) -> Self {
        Self { said, differences: Vec::new(), added: BTreeSet::new(), is_turned: false }
    }

    /// Something that says nothing of the picture, if it is no more than a short line.
    pub(super) fn harmless(&mut self, name: &str, words: &str) {
        if is_plain_line(words) {
            self.added.insert(clean(name, 40));
        } else {
            self.unknown(name, words);
        }
    }

    /// Words about the picture, under a name such as “Description”: they must be ours.
    pub(super) fn words(&mut self, name: &str, words: &str) {
        if ![self.said.title, self.said.description].contains(&words) {
            let (name, words) = (clean(name, 40), clean(words, 80));
            self.differences
                .push(format!("its hidden “{name}” says “{words}”, which Claims Map did not write"));
        }
    }

    /// Something that makes viewers show another picture.
    pub(super) fn changes_picture(&mut self, what: impl Into<String>) {
        self.differences.push(what.into());
    }

    /// An orientation other than 1 asks viewers to turn or to mirror the picture.
    pub(super) fn orientation(&mut self, value: &str) {
        if value == "1" {
            self.harmless("Orientation", value);
        } else {
            self.is_turned = true;
            self.changes_picture("its hidden orientation asks viewers to turn or to mirror the picture");
        }
    }

    /// Something that this program does not know; `words` are shown where there are any.
    pub(super) fn unknown(&mut self, name: &str, words: &str) {
        let (name, words) = (clean(name, 40), clean(words, 80));
        let words = if words.is_empty() { String::new() } else { format!(" (“{words}”)") };
        self.differences.push(format!(
            "its metadata have “{name}”{words}, which Claims Map did not write; viewers that know it may show more than the picture"
        ));
    }

    pub(super) fn unreadable(&mut self, name: &str) {
        self.differences
            .push(format!("its metadata “{name}”, which Claims Map did not write, cannot be read"));
    }

    pub(super) fn into_comparison(self) -> Comparison {
        let added: Vec<String> = self.added.into_iter().collect();
        let notes = if added.is_empty() {
            Vec::new()
        } else {
            vec![format!(
                "it carries metadata that were added and say nothing of what it shows: {}",
                added.join(", ")
            )]
        };
        Comparison { differences: self.differences, notes, ..Comparison::default() }
    }
}
