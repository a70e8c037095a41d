//! Why a command could not do what it was asked.

use crate::export::ExportError;
use crate::load::{ArticleError, LayerError, LexiconError, LoadError, SourceError};
use crate::save::WriteError;
use crate::service::{ExportFileError, LaunchError, OpenError, error_sentences};
use crate::text::one_line;
use crate::words::{Language, Message};

/// A failure, worded as one sentence: what, where, what to do.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// A file, a dossier, a layer or an article could not be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A lexicon could not be loaded.
    #[error(transparent)]
    Lexicon(#[from] LexiconError),
    /// A map could not be written to a file.
    #[error(transparent)]
    ExportFile(#[from] ExportFileError),
    /// An export could not be made: only for the window, until it calls `service::export_file`.
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
    pub fn sentences(&self, language: Language) -> Vec<String> {
        let sentences = match self {
            Self::Open(error) => error.sentences(),
            Self::Lexicon(LexiconError { findings }) => error_sentences(findings),
            other => vec![Message::as_it_is(other.to_string())],
        };
        sentences.iter().map(|sentence| one_line(&language.text(sentence))).collect()
    }

    /// True where the reader of our output has gone away, which is no fault.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Stream(error) if error.kind() == std::io::ErrorKind::BrokenPipe)
    }
}

impl From<SourceError> for CliError {
    fn from(error: SourceError) -> Self {
        Self::Open(error.into())
    }
}

impl From<LoadError> for CliError {
    fn from(error: LoadError) -> Self {
        Self::Open(error.into())
    }
}

impl From<LayerError> for CliError {
    fn from(error: LayerError) -> Self {
        Self::Open(error.into())
    }
}

impl From<ArticleError> for CliError {
    fn from(error: ArticleError) -> Self {
        Self::Open(error.into())
    }
}
