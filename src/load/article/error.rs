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
        problem: Box<ArticleProblem>,
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
    /// The parts of a mail.
    Mail,
}

impl Damage {
    /// The word by which the catalogues choose.
    fn keyword(self) -> &'static str {
        match self {
            Self::Archive => "archive",
            Self::Markup => "markup",
            Self::Pdf => "pdf",
            Self::Mail => "mail",
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
            Self::Source(error) => error.message(),
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
            Self::TooManyElements => message!("article-too-many-elements", limit = MAX_ELEMENTS.to_string()),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{article_from_bytes, article_from_paste};
    use crate::words::Language;

    fn both(message: &Message) -> [String; 2] {
        [message.english(), Language::UKRAINIAN.text(message)]
    }

    /// What is said of a file of these bytes, in English and in Ukrainian.
    fn refusal(bytes: &[u8], name: &str) -> [String; 2] {
        both(&article_from_bytes(bytes, name).unwrap_err().message())
    }

    #[test]
    fn every_problem_is_a_sentence_in_each_language() {
        let kinds = [ArticleKind::Docx, ArticleKind::Pdf, ArticleKind::Mail];
        let mut problems = vec![
            ArticleProblem::Empty,
            ArticleProblem::TooLarge,
            ArticleProblem::TooLong,
            ArticleProblem::Bomb { limit: 64 * MIB },
            ArticleProblem::TooDeep,
            ArticleProblem::TooManyElements,
            ArticleProblem::NoText,
            ArticleProblem::FilledLater,
            ArticleProblem::OnlyPictures,
            ArticleProblem::NoPdfTool,
            ArticleProblem::BadPdfTool { file: "pdftotext".into() },
            ArticleProblem::PdfTooMuchMemory,
        ];
        problems.extend(kinds.map(|kind| ArticleProblem::Locked { kind }));
        problems.extend([1, 2, 5].map(|seconds| ArticleProblem::PdfTooSlow { seconds }));
        for damage in [Damage::Archive, Damage::Markup, Damage::Pdf, Damage::Mail] {
            problems.extend(kinds.map(|kind| ArticleProblem::damaged(kind, damage, "invalid checksum")));
        }
        for problem in &problems {
            let [english, ukrainian] = both(&problem.message());
            assert!(!english.contains(is_cyrillic) && english.len() > 20, "{english}");
            assert!(ukrainian.contains(is_cyrillic) && ukrainian.lines().count() == 1, "{ukrainian}");
        }
        let slow = |seconds| both(&ArticleProblem::PdfTooSlow { seconds }.message())[1].clone();
        assert!(slow(21).contains("21 секунду,"), "{}", slow(21));
        assert!(slow(30).contains("30 секунд,"), "{}", slow(30));
    }

    fn is_cyrillic(letter: char) -> bool {
        matches!(letter, 'а'..='я' | 'є' | 'і' | 'ї' | 'ґ')
    }

    #[test]
    fn what_is_no_article_is_named_with_what_to_do() {
        let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01";
        let [english, ukrainian] = refusal(picture, "a.txt");
        assert_eq!(
            english,
            "a.txt: this is an image (png), not an article; choose a .txt, .md, .html, .docx, .pdf, .eml or .mhtml file"
        );
        assert!(
            ukrainian.starts_with("a.txt: це зображення (png), а не стаття; оберіть файл .txt"),
            "{ukrainian}"
        );
        let [english, ukrainian] = both(&article_from_paste("").unwrap_err().message());
        assert_eq!(english, "the pasted text: there is nothing in it; bring in the article’s words");
        assert_eq!(ukrainian, "вставлений текст: тут нічого немає; додайте текст статті");
    }

    #[test]
    fn words_from_elsewhere_are_cut_to_a_line() {
        let long = ArticleProblem::damaged(ArticleKind::Pdf, Damage::Pdf, &"x\n".repeat(200));
        let said = long.message().english();
        assert!(said.lines().count() == 1 && said.contains('…') && said.len() < 300, "{said}");
        let silent = ArticleProblem::damaged(ArticleKind::Pdf, Damage::Pdf, " ");
        assert!(silent.message().english().contains("(it is cut off or damaged)"), "nothing said");
    }
}
