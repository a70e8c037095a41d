//! Findings: problems in data, each with its place.

use std::fmt;

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
