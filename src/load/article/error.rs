//! Why an article could not be brought in, a sentence each.

use super::ArticleKind;
use super::citation::field;
use super::pdf::SETTING;
use crate::budget::{MAX_BYTES, MAX_ELEMENT_DEPTH, MAX_ELEMENTS, MAX_PDF_MEMORY_BYTES, MAX_TEXT_BYTES};
use crate::load::SourceError;
use crate::words::{Arg, Message, Say, message, say_in_english};

const MIB: u64 = 1024 * 1024;

/// Why an article could not be brought in: one sentence that names the file and what to do.
#[derive(Debug, thiserror::Error)]
pub enum ArticleError {
    /// The file could not be read at all.
    Source(#[from] SourceError),
    /// The file was read, but gives no article.
    Refused {
        /// What the file is called, or that it is the pasted text.
        file: Arg,
        /// What is wrong with it.
        problem: ArticleProblem,
    },
}

/// What is wrong with a file that gives no article.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ArticleProblem {
    /// There are no bytes.
    Empty,
    /// There are more than [`MAX_BYTES`].
    TooLarge,
    /// The text is longer than [`MAX_TEXT_BYTES`].
    TooLong,
    /// It is something else than an article.
    NotAnArticle {
        /// What it looks like: “an image (png)”.
        what: Message,
        /// What to do.
        advice: Message,
    },
    /// It is cut off, damaged or made in a way that cannot be read.
    Damaged {
        /// What it is, or seems to be.
        kind: ArticleKind,
        /// What is wrong, as a half-sentence.
        problem: Message,
    },
    /// The Word document unpacks to far more than any article has.
    Bomb {
        /// The most that is unpacked, in bytes.
        limit: u64,
    },
    /// Its elements are nested too deep.
    TooDeep,
    /// It has too many elements.
    TooManyElements,
    /// There is nothing to read in it.
    NoText,
    /// There is nothing to read in it, as on pages that a program fills when they are opened.
    FilledLater,
    /// There is nothing to read in the PDF, only pictures of pages.
    OnlyPictures,
    /// It is encrypted.
    Locked {
        /// What it is.
        kind: ArticleKind,
    },
    /// The program that reads a PDF is not there.
    NoPdfTool,
    /// The setting names no program.
    BadPdfTool {
        /// What it is set to.
        file: std::path::PathBuf,
    },
    /// The program that reads a PDF reached the limit on its memory.
    PdfTooMuchMemory,
    /// The program that reads a PDF was stopped.
    PdfTooSlow {
        /// How long it was given.
        seconds: u64,
    },
}

/// The longest words that are taken from another program, a library or the file itself, in characters.
const MAX_REASON: usize = 120;

/// What a library finds wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Damage {
    /// The archive.
    Archive,
    /// The markup inside it.
    Markup,
    /// What the program that reads PDFs complains of.
    Pdf,
}

impl Damage {
    /// The word by which the catalogues choose.
    fn keyword(self) -> &'static str {
        match self {
            Self::Archive => "archive",
            Self::Markup => "markup",
            Self::Pdf => "pdf",
        }
    }
}

impl ArticleProblem {
    /// A damaged file, as another program or a library has it; of its words one line is taken, and not all of a long
    /// one.
    pub(super) fn damaged(kind: ArticleKind, damage: Damage, reason: &str) -> Self {
        let told = shortened(reason)
            .map(|library| message!("article-damage-told", damage = damage.keyword(), library = library));
        Self::Damaged { kind, problem: told.unwrap_or_else(|| message!("article-damage-somehow")) }
    }
}

/// The first words of a line from elsewhere; `None` where there are none.
pub(super) fn shortened(words: &str) -> Option<String> {
    let line = field(words)?;
    let mut short: String = line.chars().take(MAX_REASON).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    Some(short)
}

impl Say for ArticleError {
    fn message(&self) -> Message {
        match self {
            Self::Source(error) => Message::as_it_is(error.to_string()),
            Self::Refused { file, problem } => {
                message!("article-refused", file = file.clone(), problem = problem.message())
            }
        }
    }
}

impl Say for ArticleProblem {
    fn message(&self) -> Message {
        match self {
            Self::Empty => message!("article-empty"),
            Self::TooLarge => message!("article-too-large", limit = MAX_BYTES / MIB),
            Self::TooLong => message!("article-too-long", limit = MAX_TEXT_BYTES as u64 / MIB),
            Self::NotAnArticle { what, advice } => {
                message!("article-not-an-article", what = what, advice = advice)
            }
            Self::Damaged { kind, problem } => {
                message!("article-damaged", kind = kind.keyword(), problem = problem)
            }
            Self::Bomb { limit } => message!("article-bomb", limit = limit / MIB),
            Self::TooDeep => message!("article-too-deep", limit = MAX_ELEMENT_DEPTH),
            Self::TooManyElements => message!("article-too-many-elements", limit = MAX_ELEMENTS),
            Self::NoText => message!("article-no-text"),
            Self::FilledLater => message!("article-filled-later"),
            Self::OnlyPictures => message!("article-only-pictures"),
            Self::Locked { kind } => message!("article-locked", kind = kind.keyword()),
            Self::NoPdfTool => message!("article-no-pdf-tool", setting = SETTING),
            Self::BadPdfTool { file } => {
                message!("article-bad-pdf-tool", setting = SETTING, file = file)
            }
            Self::PdfTooMuchMemory => {
                message!("article-pdf-too-much-memory", limit = MAX_PDF_MEMORY_BYTES / MIB)
            }
            Self::PdfTooSlow { seconds } => message!("article-pdf-too-slow", seconds = *seconds),
        }
    }
}

say_in_english!(ArticleError, ArticleProblem);
