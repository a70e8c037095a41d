//! Why a dossier or a layer could not be loaded.

use super::finding::{Finding, Severity};
use crate::format::{FORMAT, FORMER_FORMAT};

/// What the JSON reader says of lists in lists in lists, over 127 deep, and what we say.
pub(super) const TOO_DEEP: &str = "recursion limit exceeded";
pub(super) const NESTED: &str = "lists or objects are nested too deep";

/// Why a dossier could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The bytes are not UTF-8.
    #[error("{file}: {cause}; save the file as UTF-8")]
    NotUtf8 {
        /// The file.
        file: String,
        /// The offset of the first byte that is no UTF-8.
        cause: crate::text::NotUtf8,
    },
    /// The text is not JSON, is cut off, or has a value of the wrong type.
    #[error("{file}: line {line}, column {column}: {problem}; mend or restore the file")]
    NotJson {
        /// The file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the JSON reader says.
        problem: String,
    },
    /// The file says that it has another format.
    #[error(
        "{file}: the format is {found}, not “{FORMAT}” or “{FORMER_FORMAT}”; open it with the version of Claims Map that wrote it"
    )]
    WrongFormat {
        /// The file.
        file: String,
        /// What stands there, in quotes, or that nothing does.
        found: String,
    },
    /// The data has faults; all findings, the warnings too.
    #[error("{}", sentences(findings))]
    Findings {
        /// The findings, at least one of them an error.
        findings: Vec<Finding>,
    },
}

/// Why a layer could not be loaded: every fault, each with feature and ring.
#[derive(Debug, thiserror::Error)]
#[error("{}", sentences(findings))]
pub struct LayerError {
    /// The findings.
    pub findings: Vec<Finding>,
}

/// The errors among findings, a line each.
fn sentences(findings: &[Finding]) -> String {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(ToString::to_string).collect::<Vec<String>>().join("\n")
}
