//! Why a dossier or a layer could not be loaded.

use super::finding::{Finding, errors_in_lines};
use super::source::source_name;
use crate::format::{FORMAT, FORMER_FORMAT};
use crate::words::{Message, Say, message, say_in_english};

/// Why a dossier could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The bytes are not UTF-8.
    NotUtf8 {
        /// The file.
        file: String,
        /// The offset of the first byte that is no UTF-8.
        cause: crate::text::NotUtf8,
    },
    /// The text is not JSON, is cut off, or has a value of the wrong type.
    NotJson {
        /// The file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong there.
        problem: Message,
    },
    /// The file says that it has another format.
    WrongFormat {
        /// The file.
        file: String,
        /// What stands there.
        found: FoundFormat,
    },
    /// The data has faults; all findings, the warnings too.
    Findings {
        /// The findings, at least one of them an error.
        findings: Vec<Finding>,
    },
}

/// What a file has where its format should stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundFormat {
    /// The name of another format.
    Other(String),
    /// Something that is no text.
    NotText,
    /// Nothing.
    Missing,
}

impl Say for LoadError {
    fn message(&self) -> Message {
        match self {
            Self::NotUtf8 { file, cause } => {
                message!("load-not-utf8", file = source_name(file), at = cause.position.to_string())
            }
            Self::NotJson { file, line, column, problem } => message!(
                "load-not-json",
                file = source_name(file),
                line = line.to_string(),
                column = column.to_string(),
                problem = problem
            ),
            Self::WrongFormat { file, found } => {
                let (kind, name) = match found {
                    FoundFormat::Other(name) => ("other", name.as_str()),
                    FoundFormat::NotText => ("not-text", ""),
                    FoundFormat::Missing => ("missing", ""),
                };
                message!(
                    "load-wrong-format",
                    file = source_name(file),
                    found = kind,
                    name = name,
                    format = FORMAT,
                    former = FORMER_FORMAT
                )
            }
            Self::Findings { findings } => errors_in_lines(findings),
        }
    }
}

/// Why a layer could not be loaded: every fault, each with feature and ring.
#[derive(Debug, thiserror::Error)]
pub struct LayerError {
    /// The findings.
    pub findings: Vec<Finding>,
}

impl Say for LayerError {
    fn message(&self) -> Message {
        errors_in_lines(&self.findings)
    }
}

say_in_english!(LoadError, LayerError);
