//! What the metadata of a picture or a page may say without changing what a viewer shows or says of it.
//!
//! By permission: who handled the file, with what and when, and who holds its rights, may be added by
//! anybody. What says something of the picture itself must be what Claims Map says. Orientation, colours
//! and animation must be none. All else is an alteration: this program does not know what a viewer makes of
//! it.

use std::collections::BTreeSet;

use super::harmless::is_plain_line;
use super::{Comparison, clean};
use crate::words::{Arg, Joint, Message, message};

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
    differences: Vec<Message>,
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
            self.differences.push(message!("export-metadata-says", name = name, words = words));
        }
    }

    /// Something that makes viewers show another picture.
    pub(super) fn changes_picture(&mut self, what: Message) {
        self.differences.push(what);
    }

    /// An orientation other than 1 asks viewers to turn or to mirror the picture.
    pub(super) fn orientation(&mut self, value: &str) {
        if value == "1" {
            self.harmless("Orientation", value);
        } else {
            self.is_turned = true;
            self.changes_picture(message!("export-metadata-orientation"));
        }
    }

    /// Something that this program does not know, by its name in the file; `words` are shown where there are any.
    pub(super) fn unknown(&mut self, name: &str, words: &str) {
        self.unknown_part(Message::as_it_is(clean(name, 40)), words);
    }

    /// Something that this program does not know, by what it is called in sentences.
    pub(super) fn unknown_part(&mut self, name: Message, words: &str) {
        let words = clean(words, 80);
        self.differences.push(if words.is_empty() {
            message!("export-metadata-unknown", name = name)
        } else {
            message!("export-metadata-unknown-words", name = name, words = words)
        });
    }

    pub(super) fn unreadable(&mut self, name: &str) {
        self.differences.push(message!("export-metadata-unreadable", name = name));
    }

    pub(super) fn into_comparison(self) -> Comparison {
        let notes = if self.added.is_empty() {
            Vec::new()
        } else {
            vec![message!("export-metadata-added", names = Arg::list(Joint::Comma, self.added))]
        };
        Comparison { differences: self.differences, notes, ..Comparison::default() }
    }
}
