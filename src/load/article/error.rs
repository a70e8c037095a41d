//! Why an article could not be brought in, a sentence each.

use super::citation::field;
use super::pdf::SETTING;
use crate::budget::{MAX_BYTES, MAX_ELEMENT_DEPTH, MAX_ELEMENTS, MAX_PDF_MEMORY_BYTES, MAX_TEXT_BYTES};
use crate::load::SourceError;

const MIB: u64 = 1024 * 1024;

/// Why an article could not be brought in: one sentence that names the file and what to do.
#[derive(Debug, thiserror::Error)]
pub enum ArticleError {
    /// The file could not be read at all.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The file was read, but gives no article.
    #[error("{file}: {problem}")]
    Refused {
        /// The name of the file, or “the pasted text”.
        file: String,
        /// What is wrong with it.
        problem: ArticleProblem,
    },
}

/// What is wrong with a file that gives no article.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ArticleProblem {
    /// There are no bytes.
    #[error("there is nothing in it; bring in the article’s words")]
    Empty,
    /// There are more than [`MAX_BYTES`].
    #[error("this is more than {} MiB, the most that is read; bring in only the article", MAX_BYTES / MIB)]
    TooLarge,
    /// The text is longer than [`MAX_TEXT_BYTES`].
    #[error("the text is longer than {} MiB, the most that an article may have; cut it down to the article", MAX_TEXT_BYTES as u64 / MIB)]
    TooLong,
    /// It is something else than an article.
    #[error("this is {what}, not an article; {advice}")]
    NotAnArticle {
        /// What it looks like, with its article: `an image (png)`.
        what: String,
        /// What to do.
        advice: &'static str,
    },
    /// It is cut off, damaged or made in a way that cannot be read.
    #[error(
        "the {kind} cannot be read ({problem}); open it in another program and save it again, or paste its words"
    )]
    Damaged {
        /// What it is: `Word document`.
        kind: &'static str,
        /// What is wrong, as a half-sentence.
        problem: String,
    },
    /// It unpacks to far more than any article has.
    #[error("the Word document unpacks to more than {} MiB, as archives do that are made to choke programs; do not trust it", limit / MIB)]
    Bomb {
        /// The most that is unpacked, in bytes.
        limit: u64,
    },
    /// Its elements are nested too deep.
    #[error("its elements are nested more than {MAX_ELEMENT_DEPTH} deep; save the article’s words as .txt")]
    TooDeep,
    /// It has too many elements.
    #[error("it has more than {MAX_ELEMENTS} elements; save the article’s words as .txt")]
    TooManyElements,
    /// There is nothing to read in it.
    #[error("there is no text in it{why}; {advice}")]
    NoText {
        /// Why, as an insertion that begins with a comma, or nothing.
        why: &'static str,
        /// What to do.
        advice: &'static str,
    },
    /// It is encrypted.
    #[error("the {kind} is locked by a password; save a copy without one, or paste its words")]
    Locked {
        /// What it is: `PDF`.
        kind: &'static str,
    },
    /// The program that reads a PDF is not there.
    #[error(
        "reading a PDF needs the program pdftotext, which is not installed; type “sudo apt install poppler-utils”, or name it in {SETTING}, or paste the article’s words"
    )]
    NoPdfTool,
    /// The setting names no program.
    #[error(
        "{SETTING} is “{}”, which is no program’s absolute path; set it to that of pdftotext, or remove it", file.display()
    )]
    BadPdfTool {
        /// What it is set to.
        file: std::path::PathBuf,
    },
    /// The program that reads a PDF reached the limit on its memory.
    #[error(
        "pdftotext needed more than {} MiB of memory and was stopped; print the article’s pages to a new PDF, or paste its words",
        MAX_PDF_MEMORY_BYTES / MIB
    )]
    PdfTooMuchMemory,
    /// The program that reads a PDF was stopped.
    #[error(
        "pdftotext did not finish within {seconds} seconds and was stopped; print the article’s pages to a new PDF, or paste its words"
    )]
    PdfTooSlow {
        /// How long it was given.
        seconds: u64,
    },
}

/// The longest reason that is taken from another program or library, in characters. Such reasons quote
/// the file.
const MAX_REASON: usize = 120;

impl ArticleProblem {
    /// A damaged file; of the reason one line is taken, and not all of a long one.
    pub(super) fn damaged(kind: &'static str, reason: &str) -> Self {
        let line = field(reason).unwrap_or_else(|| "it is cut off or damaged".to_owned());
        let mut problem: String = line.chars().take(MAX_REASON).collect();
        if problem.len() < line.len() {
            problem.push('…');
        }
        Self::Damaged { kind, problem }
    }
}
