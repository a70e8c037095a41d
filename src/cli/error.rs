//! Why a command could not do what it was asked.

use super::printable::one_line;
use crate::export::ExportError;
use crate::load::{ArticleError, LayerError, LexiconError, LoadError, Severity, SourceError};
use crate::save::WriteError;

/// A failure, worded as one sentence: what, where, what to do.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// A file could not be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// A dossier could not be loaded.
    #[error(transparent)]
    Dossier(#[from] LoadError),
    /// A layer could not be loaded.
    #[error(transparent)]
    Layer(#[from] LayerError),
    /// A lexicon could not be loaded.
    #[error(transparent)]
    Lexicon(#[from] LexiconError),
    /// An article could not be brought in.
    #[error(transparent)]
    Article(#[from] ArticleError),
    /// A file could not be made.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// A file could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The standard output or error is gone.
    #[error("the output cannot be written ({0})")]
    Stream(#[from] std::io::Error),
    /// The window ended by a fault of the program.
    #[error(transparent)]
    Launch(#[from] LaunchError),
    /// An argument names something that is not there.
    #[error("{0}")]
    Argument(String),
}

/// How many ids one sentence names; of further ones it gives the number.
const MOST_LISTED: usize = 20;

/// Ids in a sentence: the first of them, and how many there are beside.
pub(super) fn listed(ids: &[&str]) -> String {
    match ids.get(..MOST_LISTED) {
        Some(first) if ids.len() > MOST_LISTED => {
            format!("{} and {} more", first.join(", "), ids.len() - MOST_LISTED)
        }
        _ => ids.join(", "),
    }
}

impl CliError {
    /// The failure in sentences, each on one line: one, or one for each fault in the data.
    ///
    /// Nothing that names and files may carry steers the terminal.
    pub fn sentences(&self) -> Vec<String> {
        let findings = match self {
            Self::Dossier(LoadError::Findings { findings })
            | Self::Layer(LayerError { findings })
            | Self::Lexicon(LexiconError { findings }) => findings,
            other => return vec![one_line(&other.to_string())],
        };
        let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
        errors.map(|finding| one_line(&finding.to_string())).collect()
    }

    /// True where the reader of our output has gone away, which is no fault.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Stream(error) if error.kind() == std::io::ErrorKind::BrokenPipe)
    }
}

/// Why the window did not open, or did not stay open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LaunchError {
    /// Something that the window needs is missing: what, and what to type, without a full stop.
    #[error("{sentence}")]
    Missing {
        /// The sentence.
        sentence: String,
    },
    /// The window was open, and a fault of the program ended it.
    #[error(
        "a fault in Claims Map itself ended it ({message}); your files are as they were, please report it"
    )]
    Crashed {
        /// What the fault said of itself.
        message: String,
    },
}
