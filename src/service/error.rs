//! Why what was asked for could not be opened.

use crate::export::{UnreadableFile, ViewError};
use crate::load::{ArticleError, Finding, LayerError, LoadError, Severity, SourceError};
use crate::text::one_line;

/// Why a file, a layer or a paste could not be opened: a sentence that names it and says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file could not be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// A dossier could not be loaded.
    #[error(transparent)]
    Dossier(#[from] LoadError),
    /// A layer could not be loaded.
    #[error(transparent)]
    Layer(#[from] LayerError),
    /// An article could not be brought in.
    #[error(transparent)]
    Article(#[from] ArticleError),
    /// An exported file does not say what it shows.
    #[error("{file}: {cause}")]
    Record {
        /// The file.
        file: String,
        /// Why its record gives nothing to open.
        cause: ViewError,
    },
    /// An exported file is not whole enough to be verified.
    #[error("{file}: {cause}")]
    Unreadable {
        /// The file.
        file: String,
        /// What is wrong with the file.
        cause: UnreadableFile,
    },
    /// The file is a table, which holds no map and no article.
    #[error("{file}: this is a table, not an article; open the dossier or the picture that belongs to it")]
    Table {
        /// The file.
        file: String,
    },
    /// The text is too short for an article.
    #[error(
        "{file}: this is neither a dossier nor an article, since its text has only {length} characters; choose a file with the whole article"
    )]
    TooShort {
        /// The file, or “the pasted text”.
        file: String,
        /// The length of its text in code points, white space at its ends not counted.
        length: usize,
    },
}

impl OpenError {
    /// The failure in sentences, each on one line and without what steers a terminal: one, or one for each
    /// fault in the data.
    pub fn sentences(&self) -> Vec<String> {
        match self {
            Self::Dossier(LoadError::Findings { findings }) | Self::Layer(LayerError { findings }) => {
                error_sentences(findings)
            }
            other => vec![one_line(&other.to_string())],
        }
    }
}

/// The errors among findings, each on one line.
pub(crate) fn error_sentences(findings: &[Finding]) -> Vec<String> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| one_line(&finding.to_string())).collect()
}
