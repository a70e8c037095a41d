//! What a file is: by its content first, by its name second.

use std::path::Path;

use aho_corasick::AhoCorasick;

use super::encoding::utf16_of;
use super::{ArticleProblem, docx, mail, no_article};
use crate::format::{FileFormat, article_endings};
use crate::words::{Joint, Message, message};

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
    /// Mail.
    Mail,
    /// A web page with its pictures, saved as one file (MHTML).
    WebArchive,
}

/// How many bytes from the start tell what a file is.
const HEAD: usize = 1024;
/// Elements that hold the words of a page, with one of which a piece of a page begins.
const WORD_TAGS: [&str; 24] = [
    "p",
    "div",
    "span",
    "article",
    "section",
    "main",
    "header",
    "h1",
    "h2",
    "h3",
    "h4",
    "ul",
    "ol",
    "table",
    "blockquote",
    "figure",
    "a",
    "b",
    "i",
    "em",
    "strong",
    "title",
    "meta",
    "aside",
];
/// How many characters from the start tell whether half of a text is tags.
const MARKED_UP_SAMPLE: usize = 64 * 1024;
/// How many control characters in a thousand bytes make a file binary.
const MAX_CONTROLS: usize = 20;

impl ArticleKind {
    /// The name in sentences.
    pub fn label(self) -> Message {
        match self {
            Self::Text => message!("article-kind-text"),
            Self::Markdown => message!("article-kind-markdown"),
            Self::Html => message!("article-kind-html"),
            Self::Docx => message!("article-kind-docx"),
            Self::Pdf => message!("article-kind-pdf"),
            Self::Mail => message!("article-kind-mail"),
            Self::WebArchive => message!("article-kind-web-archive"),
        }
    }

    /// The word by which the catalogues choose.
    pub(super) fn keyword(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Mail => "mail",
            Self::WebArchive => "web-archive",
        }
    }

    /// Tells Word documents, PDFs and mail by their bytes; `None` for what seems to be text of some kind.
    ///
    /// # Errors
    /// [`ArticleProblem::NotAnArticle`] for everything else.
    pub(super) fn of(bytes: &[u8], name: &str) -> Result<Option<Self>, ArticleProblem> {
        let head = &bytes[..bytes.len().min(HEAD)];
        let other = |what| {
            let advice = message!("article-advice-save-where-made");
            ArticleProblem::NotAnArticle { what, advice }
        };
        if head.windows(5).any(|mark| mark == b"%PDF-") {
            return Ok(Some(Self::Pdf));
        }
        if bytes.starts_with(b"PK\x03\x04") {
            return docx::check(bytes).map(|()| Some(Self::Docx));
        }
        if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            return Err(compound(bytes));
        }
        if bytes.starts_with(b"{\\rtf") {
            return Err(other(message!("article-is-rtf")));
        }
        if bytes.starts_with(b"bplist00") {
            let advice = message!("article-advice-save-page");
            return Err(ArticleProblem::NotAnArticle { what: message!("article-is-safari-archive"), advice });
        }
        if bytes.starts_with(b"SQLite format 3\0") {
            return Err(other(message!("article-is-database")));
        }
        if mail::is_mail(bytes, FileFormat::of(Path::new(name)) == Some(FileFormat::MAIL)) {
            return Ok(Some(Self::Mail));
        }
        if utf16_of(bytes).is_some() || !is_binary(bytes) {
            return Ok(None);
        }
        Err(binary(bytes, name))
    }

    /// Tells a page, Markdown and plain text apart.
    ///
    /// # Errors
    /// [`ArticleProblem::NotAnArticle`] for data: JSON, XML that is no page.
    pub(super) fn of_text(text: &str, name: &str) -> Result<Self, ArticleProblem> {
        let format = FileFormat::of(Path::new(name));
        if begins_as_page(text) || format == Some(FileFormat::HTML) && !is_json(text) {
            return Ok(Self::Html);
        }
        if is_json(text) {
            let what = message!("article-is-json");
            let advice = message!("article-advice-choose", endings = article_endings(Joint::Or));
            return Err(ArticleProblem::NotAnArticle { what, advice });
        }
        if let Some(problem) = no_article::of(text, behind_comments(text)) {
            return Err(problem);
        }
        match format {
            Some(FileFormat::MARKDOWN) => Ok(Self::Markdown),
            Some(FileFormat::MAIL) if !is_marked_up(text) => {
                let what = message!("article-is-no-mail-in-spite-of-its-ending");
                Err(ArticleProblem::NotAnArticle { what, advice: message!("article-advice-save-mail") })
            }
            _ if is_marked_up(text) => Ok(Self::Html),
            _ => Ok(Self::Text),
        }
    }
}

/// What a file of Microsoft's old container (CFB) is, by the names of its streams, which are UTF-16.
fn compound(bytes: &[u8]) -> ArticleProblem {
    let streams = ["EncryptedPackage", "__properties_version", "WordDocument"]
        .map(|name| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    let finder = AhoCorasick::new(streams);
    let found = finder.ok().and_then(|finder| finder.find(bytes)).map(|found| found.pattern().as_usize());
    let what = match found {
        Some(0) => return ArticleProblem::Locked { kind: ArticleKind::Docx },
        Some(1) => message!("article-is-outlook-mail"),
        Some(_) => message!("article-is-old-word"),
        None => message!("article-is-old-office"),
    };
    ArticleProblem::NotAnArticle { what, advice: message!("article-advice-save-where-made") }
}

/// True for a list or an object in JSON with at least one string.
fn is_json(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    start.starts_with(['{', '['])
        && start.contains('"')
        && serde_json::from_str::<serde::de::IgnoredAny>(start).is_ok()
}

/// What a text has behind comments and processing instructions before which nothing stands.
fn behind_comments(text: &str) -> &str {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = match rest.get(..2) {
            Some("<?") => rest.find("?>").map(|at| at + 2),
            Some("<!") if rest.starts_with("<!--") => rest.find("-->").map(|at| at + 3),
            _ => None,
        };
        let Some(end) = end else { return rest };
        rest = rest[end..].trim_start();
    }
}

/// True where the first thing that is not a comment or a processing instruction begins a page.
fn begins_as_page(text: &str) -> bool {
    let rest = behind_comments(text);
    ["<!doctype html", "<html", "<head", "<body"].iter().any(|mark| {
        let begins = rest.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark));
        begins && !rest[mark.len()..].starts_with(|next: char| next.is_ascii_alphanumeric())
    })
}

/// True for a piece of a page: it begins with the tag of an element that holds words, and that element ends, or half
/// of its beginning is tags.
fn is_marked_up(text: &str) -> bool {
    let rest = behind_comments(text);
    let Some(name) = tag_at(rest) else { return false };
    let is_end = |(at, _): (usize, &str)| {
        let end = rest.get(at + 2..at + 2 + name.len());
        end.is_some_and(|end| end.eq_ignore_ascii_case(name))
    };
    if rest.match_indices("</").any(is_end) {
        return true;
    }
    let end = rest.char_indices().nth(MARKED_UP_SAMPLE).map_or(rest.len(), |(at, _)| at);
    let sample = &rest[..end];
    let tags: usize = sample
        .match_indices('<')
        .filter(|(at, _)| tag_at(&sample[*at..]).is_some())
        .filter_map(|(at, _)| sample[at..].find('>').map(|end| end + 1))
        .sum();
    tags * 2 >= sample.len()
}

/// The name of the element that holds words and whose tag a text begins with.
fn tag_at(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('<')?;
    let name = &rest[..rest.find(|letter: char| !letter.is_ascii_alphanumeric())?];
    let ends = rest[name.len()..].starts_with(['>', ' ', '\t', '\n', '\r', '/']);
    (ends && WORD_TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name))).then_some(name)
}

/// True where the bytes have a zero, or too many other controls for a text.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    let is_control = |byte: &&u8| **byte < 0x20 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    bytes.contains(&0) || bytes.iter().filter(is_control).count() * 1000 > bytes.len() * MAX_CONTROLS
}

/// What is wrong with a file that is no text, as far as its content tells.
pub(super) fn binary(bytes: &[u8], name: &str) -> ArticleProblem {
    let what = infer::get(bytes).map_or_else(|| unknown(name), described);
    let advice = message!("article-advice-choose", endings = article_endings(Joint::Or));
    ArticleProblem::NotAnArticle { what, advice }
}

fn described(kind: infer::Type) -> Message {
    let what = match kind.matcher_type() {
        infer::MatcherType::Image => "image",
        infer::MatcherType::Video => "video",
        infer::MatcherType::Audio => "audio",
        infer::MatcherType::Archive => "archive",
        infer::MatcherType::Font => "font",
        infer::MatcherType::App => "program",
        infer::MatcherType::Book => "book",
        infer::MatcherType::Doc => "office",
        infer::MatcherType::Text | infer::MatcherType::Custom => "binary",
    };
    message!("article-is-other", what = what, ending = kind.extension())
}

fn unknown(name: &str) -> Message {
    match name.rsplit_once('.') {
        Some((_, ending @ ("txt" | "md" | "html" | "htm"))) => {
            message!("article-is-binary-in-spite-of-its-ending", ending = ending)
        }
        _ => message!("article-is-binary"),
    }
}
