//! Findings: problems in data, each with its place.

use super::fit::shown;
use super::source::source_name;
use crate::budget::MAX_FINDINGS;
use crate::words::{Message, Say, message, say_in_english};

/// A problem in a file's data.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Whether the data can be used all the same.
    pub severity: Severity,
    /// The file, as the user named it; `-` for standard input.
    pub file: String,
    /// The record, such as “statement “isw-kharkiv-portion””; `None` for the file as a whole.
    pub record: Option<Message>,
    /// The place in the file.
    pub place: FilePlace,
    /// What is wrong and what to do, in one sentence without its first capital and without its full stop.
    pub message: Message,
}

/// Where in a file something stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum FilePlace {
    /// The file as a whole.
    #[default]
    Whole,
    /// A member of its JSON, such as `statements[3].areas[1]`.
    Member(String),
    /// A character.
    Character {
        /// Its line, from 1.
        line: usize,
        /// Its column, from 1.
        column: usize,
    },
    /// A polygon of what a member has as its geometry.
    Polygon {
        /// The member, such as `features[12]`.
        member: String,
        /// The polygon's number in the geometry, from 1.
        polygon: usize,
    },
    /// A ring of a polygon of what a member has as its geometry.
    Ring {
        /// The member, such as `features[12]`.
        member: String,
        /// The polygon's number in the geometry, from 1.
        polygon: usize,
        /// The ring's number in the polygon, from 1.
        ring: usize,
    },
}

impl FilePlace {
    /// Whether it is a member of this name, wherever that one stands.
    pub fn is_member(&self, name: &str) -> bool {
        matches!(self, Self::Member(path) if path.rsplit('.').next() == Some(name))
    }
}

/// A member by its path; the file as a whole where that is empty.
impl From<String> for FilePlace {
    fn from(path: String) -> Self {
        if path.is_empty() { Self::Whole } else { Self::Member(path) }
    }
}

impl From<&str> for FilePlace {
    fn from(path: &str) -> Self {
        path.to_owned().into()
    }
}

/// Nothing for the file as a whole.
impl Say for FilePlace {
    fn message(&self) -> Message {
        match self {
            Self::Whole => Message::as_it_is(""),
            Self::Member(path) => Message::as_it_is(path),
            Self::Character { line, column } => {
                message!("load-place-character", line = line.to_string(), column = column.to_string())
            }
            Self::Polygon { member, polygon } => {
                message!("load-place-polygon", member = member, polygon = polygon.to_string())
            }
            Self::Ring { member, polygon, ring } => message!(
                "load-place-ring",
                member = member,
                polygon = polygon.to_string(),
                ring = ring.to_string()
            ),
        }
    }
}

/// What kind of record of a dossier a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RecordKind {
    Document,
    Actor,
    Group,
    Place,
    Statement,
    Suggestion,
}

impl RecordKind {
    /// The word by which the catalogues know it.
    pub(super) fn keyword(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Actor => "actor",
            Self::Group => "group",
            Self::Place => "place",
            Self::Statement => "statement",
            Self::Suggestion => "suggestion",
        }
    }

    /// The record of this kind with this id, as findings name it.
    pub(super) fn named(self, id: &str) -> Message {
        message!("load-record", kind = self.keyword(), id = shown(id))
    }
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The data is used; the finding says with what loss.
    Warning,
    /// The data cannot be used.
    Error,
}

impl Finding {
    /// A finding about a place in a file that has no records.
    pub(crate) fn of_file(
        severity: Severity,
        file: &str,
        place: impl Into<FilePlace>,
        message: Message,
    ) -> Self {
        Self { severity, file: file.to_owned(), record: None, place: place.into(), message }
    }
}

/// The file, the place, the record, and what is wrong there.
impl Say for Finding {
    fn message(&self) -> Message {
        let Self { severity: _, file, record, place, message } = self;
        let file = source_name(file);
        match (place, record) {
            (FilePlace::Whole, None) => message!("load-finding", file = file, message = message),
            (FilePlace::Whole, Some(record)) => {
                message!("load-finding-of", file = file, record = record, message = message)
            }
            (place, None) => {
                message!("load-finding-at", file = file, place = place.message(), message = message)
            }
            (place, Some(record)) => message!(
                "load-finding-at-of",
                file = file,
                place = place.message(),
                record = record,
                message = message
            ),
        }
    }
}

say_in_english!(Finding, FilePlace);

/// The errors among findings, a line each.
pub(super) fn errors_in_lines(findings: &[Finding]) -> Message {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    lines(&errors.map(Say::message).collect::<Vec<Message>>())
}

/// Sentences, a line each.
fn lines(sentences: &[Message]) -> Message {
    match sentences {
        [] => Message::as_it_is(""),
        [one] => one.clone(),
        // In halves, so that hundreds of them do not lie in one another hundreds deep.
        many => {
            let (above, below) = many.split_at(many.len() / 2);
            message!("load-lines", above = lines(above), below = lines(below))
        }
    }
}

/// The first findings of each severity; the others are counted.
#[derive(Debug, Default)]
pub(super) struct FindingList {
    listed: Vec<Finding>,
    warnings: usize,
    errors: usize,
}

impl FindingList {
    /// Lists a finding, or counts it where enough are listed; where it is listed, its place in the list.
    pub(super) fn push(&mut self, finding: Finding) -> Option<usize> {
        let count = match finding.severity {
            Severity::Warning => &mut self.warnings,
            Severity::Error => &mut self.errors,
        };
        *count += 1;
        if *count > MAX_FINDINGS {
            return None;
        }
        self.listed.push(finding);
        Some(self.listed.len() - 1)
    }

    /// Lists a finding that says how many others there are, whatever is listed already.
    pub(super) fn push_count(&mut self, finding: Finding) {
        match finding.severity {
            Severity::Warning => self.warnings += 1,
            Severity::Error => self.errors += 1,
        }
        self.listed.push(finding);
    }

    /// How many there are, the others too.
    pub(super) fn count(&self) -> usize {
        self.warnings + self.errors
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// Whether any makes the data unusable.
    pub(super) fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Takes out those that stand at these places of the list, and so many errors that are only counted.
    pub(super) fn take_out(&mut self, places: &std::collections::BTreeSet<usize>, counted: usize) {
        self.errors = self.errors.saturating_sub(counted);
        for place in
            places.iter().rev().filter(|place| **place < self.listed.len()).copied().collect::<Vec<_>>()
        {
            match self.listed.remove(place).severity {
                Severity::Warning => self.warnings -= 1,
                Severity::Error => self.errors -= 1,
            }
        }
    }

    /// The list, and where there are others, a last one of each severity that says how many.
    pub(super) fn into_findings(self, file: &str) -> Vec<Finding> {
        let Self { mut listed, warnings, errors } = self;
        let count = |severity| listed.iter().filter(|one: &&Finding| one.severity == severity).count();
        let more = [
            (Severity::Warning, warnings - count(Severity::Warning)),
            (Severity::Error, errors - count(Severity::Error)),
        ];
        for (severity, more) in more.into_iter().filter(|(_, more)| *more > 0) {
            let message = message!("load-findings-not-listed", count = more);
            listed.push(Finding::of_file(severity, file, FilePlace::Whole, message));
        }
        listed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    fn list(errors: usize, warnings: usize) -> FindingList {
        let mut list = FindingList::default();
        for (severity, count) in [(Severity::Warning, warnings), (Severity::Error, errors)] {
            for number in 0..count {
                list.push(Finding::of_file(
                    severity,
                    "a",
                    format!("[{number}]"),
                    Message::as_it_is("is wrong"),
                ));
            }
        }
        list
    }

    #[test]
    fn the_first_hundred_are_listed_and_the_others_counted() {
        assert_eq!(list(100, 100).into_findings("a").len(), 200, "no others");
        let findings = list(1_234_567, 101).into_findings("a");
        let last: Vec<String> = findings.iter().skip(200).map(ToString::to_string).collect();
        assert_eq!(
            last,
            [
                "a: 1 more is not listed; mend these first",
                "a: 1,234,467 more are not listed; mend these first"
            ],
            "counted by severity"
        );
        assert_eq!(findings.last().map(|one| one.severity), Some(Severity::Error), "of its severity");
    }

    #[test]
    fn a_finding_is_said_in_each_language() {
        let mut finding = Finding::of_file(
            Severity::Error,
            "-",
            FilePlace::Ring { member: "places[0].outline".to_owned(), polygon: 2, ring: 1 },
            message!("load-no-quote"),
        );
        finding.record = Some(RecordKind::Place.named("kinburn"));
        assert_eq!(
            finding.to_string(),
            "standard input: places[0].outline, polygon 2, ring 1: place “kinburn”: the statement has no quote; add one, since nothing counts without",
            "English"
        );
        assert_eq!(
            Language::UKRAINIAN.text(&finding.message()),
            "стандартний ввід: places[0].outline, полігон 2, кільце 1: місце «kinburn»: у твердження немає цитати; додайте її, бо без неї твердження не враховують",
            "Ukrainian"
        );
        (finding.record, finding.place) = (None, FilePlace::Character { line: 3, column: 1 });
        assert!(finding.to_string().starts_with("standard input: line 3, column 1: the "), "{finding}");
        finding.place = FilePlace::Whole;
        let three = vec![finding; 3];
        let said = errors_in_lines(&three).english();
        assert_eq!(said.lines().count(), 3, "a line each: {said}");
        assert!(said.lines().all(|line| line.starts_with("standard input: the statement")), "{said}");
    }

    #[test]
    fn a_member_is_known_by_its_own_name() {
        let is_quote = |path: &str| FilePlace::from(path).is_member("quote");
        assert!(is_quote("statements[3].quote") && is_quote("quote"), "its last name");
        assert!(!is_quote("statements[3].quote.segments[0]") && !is_quote(""), "not what lies in it");
    }

    #[test]
    fn those_that_are_taken_out_count_no_more() {
        let mut list = list(150, 2);
        list.take_out(&(2..102).collect(), 50);
        assert!(!list.has_errors(), "all of them");
        assert_eq!(list.into_findings("a").len(), 2, "the warnings");
    }
}
