//! What a dossier's file says that this version does not know: each place once, with what comes of it.
//!
//! A member that is not known is kept as it is. So is a word that is not known, where another can be read in
//! its place that says no more: a side is another side, a day is an inferred one, and words whose owner is
//! not known are the document's, which puts them into nobody's mouth. What is said of an area, how much of it
//! and how firmly, and what the guard found, cannot be read as anything else: the map would say more than the
//! file, and without the statement it would say less. Such a dossier is refused.

use super::finding::{Finding, Severity};
use super::fit::shown;
use crate::budget::MAX_UNKNOWN_PLACES;
use crate::format::open::{Open, Word};
use crate::format::wire::{WireDossier, WireStatement};
use crate::model::Unknown;

/// What a dossier's file says that this version does not know.
pub(super) struct UnknownFindings {
    /// Faults, and the first so many places.
    pub(super) places: Vec<Finding>,
    /// How many places more there are; `None` where all are listed.
    pub(super) more: Option<Finding>,
}

/// The findings on what a dossier's file says that this version does not know.
pub(super) fn unknown_findings(wire: &WireDossier, file: &str) -> UnknownFindings {
    let mut walk = Walk { file, findings: Vec::new(), kept: 0 };
    walk.dossier(wire);
    let more = walk.kept.checked_sub(MAX_UNKNOWN_PLACES).filter(|more| *more > 0).map(|more| {
        let message = match more {
            1 => "one more place is not known to this version; it is kept as it is".to_owned(),
            more => format!("{more} more places are not known to this version; they are kept as they are"),
        };
        Finding::of_file(Severity::Warning, file, String::new(), message)
    });
    UnknownFindings { places: walk.findings, more }
}

struct Walk<'a> {
    file: &'a str,
    findings: Vec<Finding>,
    /// How many places are kept, listed or not.
    kept: usize,
}

impl Walk<'_> {
    fn find(&mut self, severity: Severity, record: &str, place: String, message: String) {
        let (file, record) = (self.file.to_owned(), record.to_owned());
        self.findings.push(Finding { severity, file, record, place, message });
    }

    fn keep(&mut self, record: &str, place: String, message: String) {
        self.kept += 1;
        if self.kept <= MAX_UNKNOWN_PLACES {
            self.find(Severity::Warning, record, place, message);
        }
    }

    fn members(&mut self, unknown: &Unknown, record: &str, at: &str) {
        for name in unknown.names() {
            let message = "not known to this version; it is kept as it is, so check its spelling";
            self.keep(record, member(at, &shown(name)), message.to_owned());
        }
    }

    /// A word in whose place another is read.
    fn word<T>(&mut self, word: &Word<T>, read_as: &str, record: &str, place: String) {
        if let Word::Unknown(word) = word {
            let word = shown(word);
            let message =
                format!("“{word}” is not known to this version; it is read as “{read_as}” and kept as it is");
            self.keep(record, place, message);
        }
    }

    /// A word in whose place no other can be read.
    fn needed<T>(&mut self, word: &Word<T>, record: &str, place: String) {
        if let Word::Unknown(word) = word {
            let word = shown(word);
            let message = format!(
                "“{word}” is not known to this version, and reading another word in its place would change what is said; mend the word, or open the file with the version that wrote it"
            );
            self.find(Severity::Error, record, place, message);
        }
    }

    fn dossier(&mut self, wire: &WireDossier) {
        self.members(&wire.unknown, "", "");
        if let Some(layer) = &wire.layer {
            self.members(&layer.unknown, "", "layer");
        }
        for (index, document) in wire.documents.iter().enumerate() {
            let (record, at) = (named("document", &document.id), format!("documents[{index}]"));
            self.word(&document.published_is, "inferred", &record, member(&at, "published_is"));
            for (number, former) in document.former_texts.iter().enumerate() {
                self.members(&former.unknown, &record, &format!("{at}.former_texts[{number}]"));
            }
            self.members(&document.unknown, &record, &at);
        }
        for (index, actor) in wire.actors.iter().enumerate() {
            let (record, at) = (named("actor", &actor.id), format!("actors[{index}]"));
            self.word(&actor.side, "other", &record, member(&at, "side"));
            self.members(&actor.unknown, &record, &at);
        }
        for (index, group) in wire.groups.iter().enumerate() {
            self.members(&group.unknown, &named("group", &group.id), &format!("groups[{index}]"));
        }
        for (index, place) in wire.places.iter().enumerate() {
            let (record, at) = (named("place", &place.id), format!("places[{index}]"));
            self.members(&place.outline.unknown, &record, &member(&at, "outline"));
            self.members(&place.unknown, &record, &at);
        }
        for (index, statement) in wire.statements.iter().enumerate() {
            self.statement(statement, &format!("statements[{index}]"));
        }
        self.members(&wire.suggestions.unknown, "", "suggestions");
        for (number, translation) in wire.translations.iter().enumerate() {
            let at = format!("translations[{number}]");
            for (index, words) in translation.documents.iter().enumerate() {
                self.members(
                    &words.unknown,
                    &named("document", &words.id),
                    &format!("{at}.documents[{index}]"),
                );
            }
            for (index, words) in translation.actors.iter().enumerate() {
                self.members(&words.unknown, &named("actor", &words.id), &format!("{at}.actors[{index}]"));
            }
            for (index, words) in translation.groups.iter().enumerate() {
                self.members(&words.unknown, &named("group", &words.id), &format!("{at}.groups[{index}]"));
            }
            for (index, words) in translation.statements.iter().enumerate() {
                self.members(
                    &words.unknown,
                    &named("statement", &words.id),
                    &format!("{at}.statements[{index}]"),
                );
            }
            self.members(&translation.unknown, "", &at);
        }
    }

    fn statement(&mut self, wire: &WireStatement, at: &str) {
        let record = named("statement", &wire.id);
        self.needed(&wire.kind, &record, member(at, "kind"));
        if let Some(by) = &wire.by {
            self.word(by, "other", &record, member(at, "by"));
        }
        self.needed(&wire.extent.is, &record, member(at, "extent.is"));
        self.members(&wire.extent.unknown, &record, &member(at, "extent"));
        self.needed(&wire.modality, &record, member(at, "modality"));
        if let Some(voice) = &wire.voice {
            self.word(&voice.is, "document", &record, member(at, "voice.is"));
            self.members(&voice.unknown, &record, &member(at, "voice"));
        }
        if let Some(quote) = &wire.quote {
            let at = member(at, "quote");
            for (number, segment) in quote.segments.iter().enumerate() {
                self.members(&segment.unknown, &record, &format!("{at}.segments[{number}]"));
            }
            self.members(&quote.unknown, &record, &at);
        }
        for (number, Open { fields: note, unknown }) in wire.context.iter().enumerate() {
            let at = format!("{at}.context[{number}]");
            self.needed(&note.kind, &record, member(&at, "kind"));
            self.needed(&note.place, &record, member(&at, "place"));
            self.members(unknown, &record, &at);
        }
        self.members(&wire.unknown, &record, at);
    }
}

fn named(noun: &str, id: &str) -> String {
    format!("{noun} “{}”", shown(id))
}

/// The place of a member, such as `statements[3].confidence`.
fn member(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}
