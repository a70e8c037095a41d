//! Why what was asked for could not be opened.

use crate::export::{UnreadableFile, ViewError};
use crate::load::{ArticleError, Finding, LayerError, LoadError, Severity, SourceError};
use crate::words::{Message, Say, message, say_in_english};

/// Why a file, a layer or a paste could not be opened: a sentence that names it and says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file could not be read.
    Source(#[from] SourceError),
    /// A dossier could not be loaded.
    Dossier(#[from] LoadError),
    /// A layer could not be loaded.
    Layer(#[from] LayerError),
    /// An article could not be brought in.
    Article(#[from] ArticleError),
    /// An exported file does not say what it shows.
    Record {
        /// The file.
        file: Message,
        /// Why its record gives nothing to open.
        cause: ViewError,
    },
    /// An exported file is not whole enough to be verified.
    Unreadable {
        /// The file.
        file: Message,
        /// What is wrong with the file.
        cause: UnreadableFile,
    },
    /// The file is a table, which holds no map and no article.
    Table {
        /// The file.
        file: Message,
    },
    /// The text is too short for an article.
    TooShort {
        /// The file, or the text that was pasted.
        file: Message,
        /// The length of its text in code points, white space at its ends not counted.
        length: usize,
    },
}

impl Say for OpenError {
    fn message(&self) -> Message {
        match self {
            Self::Source(error) => error.message(),
            Self::Dossier(error) => error.message(),
            Self::Layer(error) => error.message(),
            Self::Article(error) => error.message(),
            Self::Record { file, cause } => {
                message!("service-of-file", file = file, cause = cause.message())
            }
            Self::Unreadable { file, cause } => {
                message!("service-of-file", file = file, cause = cause.message())
            }
            Self::Table { file } => message!("service-table", file = file),
            Self::TooShort { file, length } => {
                message!("service-too-short", file = file, length = *length)
            }
        }
    }
}

say_in_english!(OpenError);

impl OpenError {
    /// The failure in sentences without their ends: one, or one for each fault in the data.
    ///
    /// What shows them takes care that nothing in a name steers a terminal (`text::one_line`).
    pub fn sentences(&self) -> Vec<Message> {
        match self {
            Self::Dossier(LoadError::Findings { findings }) | Self::Layer(LayerError { findings }) => {
                error_sentences(findings)
            }
            other => vec![other.message()],
        }
    }
}

/// The errors among findings.
pub(crate) fn error_sentences(findings: &[Finding]) -> Vec<Message> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(Say::message).collect()
}
