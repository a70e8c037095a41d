//! Findings: problems in data, each with its place.

use std::fmt;

use crate::budget::MAX_FINDINGS;
use crate::text::grouped;

/// A problem in a file's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Whether the data can be used all the same.
    pub severity: Severity,
    /// The file, as the user named it.
    pub file: String,
    /// The record, such as `statement “isw-kharkiv-portion”`; empty for the file as a whole.
    pub record: String,
    /// The place in the file, such as `statements[3].areas[1]`.
    pub place: String,
    /// What is wrong and what to do, in one sentence without its first capital.
    pub message: String,
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
    pub(super) fn of_file(severity: Severity, file: &str, place: String, message: String) -> Self {
        Self { severity, file: file.to_owned(), record: String::new(), place, message }
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
            let faults =
                if more == 1 { "1 more is".to_owned() } else { format!("{} more are", grouped(more)) };
            let message = format!("{faults} not listed; mend these first");
            listed.push(Finding::of_file(severity, file, String::new(), message));
        }
        listed
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        if !self.record.is_empty() {
            write!(f, "{}: ", self.record)?;
        }
        f.write_str(&self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(errors: usize, warnings: usize) -> FindingList {
        let mut list = FindingList::default();
        for (severity, count) in [(Severity::Warning, warnings), (Severity::Error, errors)] {
            for number in 0..count {
                list.push(Finding::of_file(severity, "a", format!("[{number}]"), "is wrong".to_owned()));
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
    fn those_that_are_taken_out_count_no_more() {
        let mut list = list(150, 2);
        list.take_out(&(2..102).collect(), 50);
        assert!(!list.has_errors(), "all of them");
        assert_eq!(list.into_findings("a").len(), 2, "the warnings");
    }
}
