//! Why a command could not do what it was asked.

use crate::export::ExportError;
use crate::load::{
    ArticleError, CitationError, LayerError, LexiconError, LoadError, SourceError, SuggestionsError,
};
use crate::save::WriteError;
use crate::service::{ExportFileError, LaunchError, OpenError, PaletteError, SuggestError, error_sentences};
use crate::words::{Arg, Joint, Message, Say, message, of_io, say_in_english};

/// A failure, worded as one sentence: what, where, what to do.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// A file, a dossier, a layer or an article could not be opened.
    Open(#[from] OpenError),
    /// A lexicon could not be loaded.
    Lexicon(#[from] LexiconError),
    /// A file has no suggestions that can be read.
    Suggestions(#[from] SuggestionsError),
    /// Suggestions cannot be compared with a dossier.
    Suggest(#[from] SuggestError),
    /// A citation could not be read.
    Citation(#[from] CitationError),
    /// A palette could not be read.
    Palette(#[from] PaletteError),
    /// A map could not be written to a file.
    ExportFile(#[from] ExportFileError),
    /// An export could not be made: only for the window, until it calls `service::export_file`.
    Export(#[from] ExportError),
    /// A file could not be written.
    Write(#[from] WriteError),
    /// The standard output or error is gone.
    Stream(#[from] std::io::Error),
    /// The window ended by a fault of the program.
    Launch(#[from] LaunchError),
    /// An argument names something that is not there.
    Argument(Message),
}

impl Say for CliError {
    fn message(&self) -> Message {
        match self {
            Self::Open(error) => error.message(),
            Self::Lexicon(error) => error.message(),
            Self::Suggestions(error) => error.message(),
            Self::Suggest(error) => error.message(),
            Self::Citation(error) => error.message(),
            Self::Palette(error) => error.message(),
            Self::ExportFile(error) => error.message(),
            Self::Export(error) => error.message(),
            Self::Write(error) => error.message(),
            Self::Stream(error) => message!("cli-no-output", why = of_io(error)),
            Self::Launch(error) => error.message(),
            Self::Argument(problem) => problem.clone(),
        }
    }
}

say_in_english!(CliError);

/// How many ids one sentence names; of further ones it gives the number.
const MOST_LISTED: usize = 20;

/// Ids in a sentence: the first of them, and how many there are beside.
pub(super) fn listed(ids: &[&str]) -> Arg {
    first_of(ids, MOST_LISTED)
}

/// So many ids of a list, by commas, and how many there are beside.
pub(super) fn first_of(ids: &[&str], most: usize) -> Arg {
    match ids.get(..most) {
        Some(first) if ids.len() > most => {
            let first = Arg::list(Joint::Comma, first.iter().copied());
            message!("cli-and-more", ids = first, count = ids.len() - most).into()
        }
        _ => Arg::list(Joint::Comma, ids.iter().copied()),
    }
}

impl CliError {
    /// The failure in sentences without their ends: one, or one for each fault in the data.
    pub fn sentences(&self) -> Vec<Message> {
        match self {
            Self::Open(error) => error.sentences(),
            Self::Lexicon(LexiconError { findings }) => error_sentences(findings),
            other => vec![other.message()],
        }
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
