//! What a file is: by its content first, by its name second.

use std::path::Path;
use std::sync::LazyLock;

use super::encoding::utf16_of;
use super::{ArticleProblem, docx};
use crate::format::{FileFormat, article_endings};

/// The kinds of files that articles come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArticleKind {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// A web page.
    Html,
    /// A Word document, Office Open XML.
    Docx,
    /// A PDF.
    Pdf,
}

/// What to do with something that is not an article.
static CHOOSE: LazyLock<String> =
    LazyLock::new(|| format!("choose a {} file", article_endings(crate::words::Joint::Or).english()));
/// What to do with a document of another program.
const SAVE: &str = "open it where it was made and save it as .docx or .txt";
/// How many bytes from the start tell what a file is.
const HEAD: usize = 1024;
/// How many control characters in a thousand bytes make a file binary.
const MAX_CONTROLS: usize = 20;

impl ArticleKind {
    /// The name in sentences.
    pub fn label(self) -> &'static str {
        match self {
            Self::Text => "plain text",
            Self::Markdown => "Markdown",
            Self::Html => "web page",
            Self::Docx => "Word document",
            Self::Pdf => "PDF",
        }
    }

    /// Tells Word documents and PDFs by their bytes; `None` for what seems to be text of some kind.
    ///
    /// # Errors
    /// [`ArticleProblem::NotAnArticle`] for everything else.
    pub(super) fn of(bytes: &[u8], name: &str) -> Result<Option<Self>, ArticleProblem> {
        let head = &bytes[..bytes.len().min(HEAD)];
        let other = |what: &str, advice| ArticleProblem::NotAnArticle { what: what.to_owned(), advice };
        if head.windows(5).any(|mark| mark == b"%PDF-") {
            return Ok(Some(Self::Pdf));
        }
        if bytes.starts_with(b"PK\x03\x04") {
            return docx::check(bytes).map(|()| Some(Self::Docx));
        }
        if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            return Err(other("an old Office document, or one locked by a password", SAVE));
        }
        if bytes.starts_with(b"{\\rtf") {
            return Err(other("a document in RTF", SAVE));
        }
        if utf16_of(bytes).is_some() || !is_binary(bytes) {
            return Ok(None);
        }
        Err(binary(bytes, name))
    }

    /// Tells a page, Markdown and plain text apart.
    pub(super) fn of_text(text: &str, name: &str) -> Self {
        if begins_as_page(text) {
            return Self::Html;
        }
        match FileFormat::of(Path::new(name)) {
            Some(FileFormat::HTML) if text.contains("</") => Self::Html,
            Some(FileFormat::MARKDOWN) => Self::Markdown,
            _ => Self::Text,
        }
    }
}

/// True where the first thing that is not a comment or a processing instruction begins a page.
fn begins_as_page(text: &str) -> bool {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = match rest.get(..2) {
            Some("<?") => rest.find("?>").map(|at| at + 2),
            Some("<!") if rest.starts_with("<!--") => rest.find("-->").map(|at| at + 3),
            _ => None,
        };
        let Some(end) = end else { break };
        rest = rest[end..].trim_start();
    }
    ["<!doctype html", "<html", "<head", "<body"].iter().any(|mark| {
        let begins = rest.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark));
        begins && !rest[mark.len()..].starts_with(|next: char| next.is_ascii_alphanumeric())
    })
}

/// True where the bytes have a zero, or too many other controls for a text.
fn is_binary(bytes: &[u8]) -> bool {
    let is_control = |byte: &&u8| **byte < 0x20 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    bytes.contains(&0) || bytes.iter().filter(is_control).count() * 1000 > bytes.len() * MAX_CONTROLS
}

/// What is wrong with a file that is no text, as far as its content tells.
pub(super) fn binary(bytes: &[u8], name: &str) -> ArticleProblem {
    let what = infer::get(bytes).map_or_else(|| unknown(name), described);
    ArticleProblem::NotAnArticle { what, advice: &CHOOSE }
}

fn described(kind: infer::Type) -> String {
    let name = match kind.matcher_type() {
        infer::MatcherType::Image => "an image",
        infer::MatcherType::Video => "a video",
        infer::MatcherType::Audio => "a sound recording",
        infer::MatcherType::Archive => "an archive",
        infer::MatcherType::Font => "a font",
        infer::MatcherType::App => "a program",
        infer::MatcherType::Book => "an electronic book",
        infer::MatcherType::Doc => "an office document",
        infer::MatcherType::Text | infer::MatcherType::Custom => "a binary file",
    };
    format!("{name} ({})", kind.extension())
}

fn unknown(name: &str) -> String {
    match name.rsplit_once('.') {
        Some((_, ending @ ("txt" | "md" | "html" | "htm"))) => {
            format!("a binary file, whatever its ending .{ending} says")
        }
        _ => "a binary file".to_owned(),
    }
}
