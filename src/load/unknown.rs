//! What a dossier's file says that this version does not know: each place once, with what comes of it.
//!
//! A member that is not known is kept as it is. So is a word that is not known, where another can be read in
//! its place that says no more: a side is another side, a day is an inferred one, and words whose owner is
//! not known are the document's, which puts them into nobody's mouth. What is said of an area, how much of it
//! and how firmly, and what the guard found, cannot be read as anything else: the map would say more than the
//! file, and without the statement it would say less. Such a dossier is refused.

use super::finding::{Finding, RecordKind, Severity};
use super::fit::shown;
use crate::budget::MAX_UNKNOWN_PLACES;
use crate::format::open::{Open, Word};
use crate::format::wire::{WireDossier, WireGivenSuggestion, WireQuote, WireStatement};
use crate::model::Unknown;
use crate::words::{Message, message};

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
        Finding::of_file(Severity::Warning, file, "", message!("load-more-unknown", count = more))
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
    fn find(&mut self, severity: Severity, record: Option<&Message>, place: String, message: Message) {
        let (file, record) = (self.file.to_owned(), record.cloned());
        self.findings.push(Finding { severity, file, record, place: place.into(), message });
    }

    fn keep(&mut self, record: Option<&Message>, place: String, message: Message) {
        self.kept += 1;
        if self.kept <= MAX_UNKNOWN_PLACES {
            self.find(Severity::Warning, record, place, message);
        }
    }

    fn members(&mut self, unknown: &Unknown, record: Option<&Message>, at: &str) {
        for name in unknown.names() {
            self.keep(record, member(at, &shown(name)), message!("load-unknown-member"));
        }
    }

    /// A word in whose place another is read.
    fn word<T>(&mut self, word: &Word<T>, read_as: &str, record: &Message, place: String) {
        if let Word::Unknown(word) = word {
            let message = message!("load-unknown-word", word = shown(word), read_as = read_as);
            self.keep(Some(record), place, message);
        }
    }

    /// A word in whose place no other can be read.
    fn needed<T>(&mut self, word: &Word<T>, record: &Message, place: String) {
        if let Word::Unknown(word) = word {
            let message = message!("load-unknown-word-needed", word = shown(word));
            self.find(Severity::Error, Some(record), place, message);
        }
    }

    fn dossier(&mut self, wire: &WireDossier) {
        self.members(&wire.unknown, None, "");
        if let Some(layer) = &wire.layer {
            self.members(&layer.unknown, None, "layer");
        }
        for (index, document) in wire.documents.iter().enumerate() {
            let (record, at) = (RecordKind::Document.named(&document.id), format!("documents[{index}]"));
            self.word(&document.published_is, "inferred", &record, member(&at, "published_is"));
            for (number, former) in document.former_texts.iter().enumerate() {
                self.members(&former.unknown, Some(&record), &format!("{at}.former_texts[{number}]"));
            }
            self.members(&document.unknown, Some(&record), &at);
        }
        for (index, actor) in wire.actors.iter().enumerate() {
            let (record, at) = (RecordKind::Actor.named(&actor.id), format!("actors[{index}]"));
            self.word(&actor.side, "other", &record, member(&at, "side"));
            self.members(&actor.unknown, Some(&record), &at);
        }
        for (index, group) in wire.groups.iter().enumerate() {
            self.members(
                &group.unknown,
                Some(&RecordKind::Group.named(&group.id)),
                &format!("groups[{index}]"),
            );
        }
        for (index, place) in wire.places.iter().enumerate() {
            let (record, at) = (RecordKind::Place.named(&place.id), format!("places[{index}]"));
            self.members(&place.outline.unknown, Some(&record), &member(&at, "outline"));
            self.members(&place.unknown, Some(&record), &at);
        }
        for (index, statement) in wire.statements.iter().enumerate() {
            self.statement(statement, &format!("statements[{index}]"));
        }
        self.members(&wire.suggestions.unknown, None, "suggestions");
        for (index, kept) in wire.suggestions.kept.iter().enumerate() {
            self.members(&kept.unknown, None, &format!("suggestions.kept[{index}]"));
        }
        for (index, given) in wire.suggestions.given.iter().enumerate() {
            self.given(given, &format!("suggestions.given[{index}]"));
        }
        for (number, translation) in wire.translations.iter().enumerate() {
            let at = format!("translations[{number}]");
            for (index, words) in translation.documents.iter().enumerate() {
                self.members(
                    &words.unknown,
                    Some(&RecordKind::Document.named(&words.id)),
                    &format!("{at}.documents[{index}]"),
                );
            }
            for (index, words) in translation.actors.iter().enumerate() {
                self.members(
                    &words.unknown,
                    Some(&RecordKind::Actor.named(&words.id)),
                    &format!("{at}.actors[{index}]"),
                );
            }
            for (index, words) in translation.groups.iter().enumerate() {
                self.members(
                    &words.unknown,
                    Some(&RecordKind::Group.named(&words.id)),
                    &format!("{at}.groups[{index}]"),
                );
            }
            for (index, words) in translation.statements.iter().enumerate() {
                self.members(
                    &words.unknown,
                    Some(&RecordKind::Statement.named(&words.id)),
                    &format!("{at}.statements[{index}]"),
                );
            }
            self.members(&translation.unknown, None, &at);
        }
    }

    fn quote(&mut self, wire: &WireQuote, record: &Message, at: &str) {
        for (number, segment) in wire.segments.iter().enumerate() {
            self.members(&segment.unknown, Some(record), &format!("{at}.segments[{number}]"));
        }
        self.members(&wire.unknown, Some(record), at);
    }

    fn given(&mut self, wire: &WireGivenSuggestion, at: &str) {
        let record = RecordKind::Suggestion.named(&wire.id);
        self.needed(&wire.kind, &record, member(at, "kind"));
        if let Some(by) = &wire.by {
            self.word(by, "other", &record, member(at, "by"));
        }
        self.needed(&wire.extent.is, &record, member(at, "extent.is"));
        self.members(&wire.extent.unknown, Some(&record), &member(at, "extent"));
        self.needed(&wire.modality, &record, member(at, "modality"));
        self.quote(&wire.quote, &record, &member(at, "quote"));
        self.members(&wire.unknown, Some(&record), at);
    }

    fn statement(&mut self, wire: &WireStatement, at: &str) {
        let record = RecordKind::Statement.named(&wire.id);
        self.needed(&wire.kind, &record, member(at, "kind"));
        if let Some(by) = &wire.by {
            self.word(by, "other", &record, member(at, "by"));
        }
        self.needed(&wire.extent.is, &record, member(at, "extent.is"));
        self.members(&wire.extent.unknown, Some(&record), &member(at, "extent"));
        self.needed(&wire.modality, &record, member(at, "modality"));
        if let Some(voice) = &wire.voice {
            self.word(&voice.is, "document", &record, member(at, "voice.is"));
            self.members(&voice.unknown, Some(&record), &member(at, "voice"));
        }
        if let Some(quote) = &wire.quote {
            self.quote(quote, &record, &member(at, "quote"));
        }
        for (number, Open { fields: note, unknown }) in wire.context.iter().enumerate() {
            let at = format!("{at}.context[{number}]");
            self.needed(&note.kind, &record, member(&at, "kind"));
            self.needed(&note.place, &record, member(&at, "place"));
            self.members(unknown, Some(&record), &at);
        }
        self.members(&wire.unknown, Some(&record), at);
    }
}

/// The place of a member, such as `statements[3].confidence`.
fn member(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}
