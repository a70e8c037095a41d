//! Bringing in an article: a file or a paste becomes canonical text, ready to be reviewed.
//!
//! What a file is, is told from its content first and from its name second. Its text is made once and
//! never changed behind the user's back: what is left out of a page is counted in the notes, and what
//! looks like page furniture is only *proposed* for exclusion. [`ImportedArticle::without`] makes the
//! final text from the paragraphs that the user lets go.
//!
//! Every reader is bounded before it starts: bytes, unpacked bytes, elements, depth, seconds.
//! Invisible characters stay in the text, since a quote has to be the same to the letter; the notes
//! count them, and [`crate::text::invisible_name`] names each for whoever shows the text.
//!
//! Not here: what the article says (`text`), and the review itself (the window).

mod citation;
mod docx;
mod docx_styles;
mod encoding;
mod error;
mod forms;
mod furniture;
mod html;
mod html_marks;
mod html_meta;
mod html_style;
mod html_tree;
mod html_writer;
mod hyphens;
mod kind;
mod left_out;
mod live;
mod mail;
mod main_text;
mod markdown;
mod mojibake;
mod no_article;
mod paragraphs;
mod pdf;
mod pdf_lines;
mod posts;
mod taken;
mod tool;

use std::ops::Range;
use std::path::Path;

pub use citation::Citation;
pub use error::{ArticleError, ArticleProblem};
pub use forms::{ArticleForm, FormKind, with_hash_of};
pub use furniture::Furniture;
pub use kind::ArticleKind;
pub use left_out::paragraph_digest;
pub use mojibake::{MendedText, mended_text};
pub use taken::Taken;

use super::fit::shown;
use super::source::{read_source, source_name};
use crate::budget::{MAX_BYTES, MAX_TEXT_BYTES};
use crate::text::{CanonicalText, count_invisible, count_stress, mixed_words};
use crate::words::{Arg, Joint, Message, Say as _, message};
use encoding::decode;
use paragraphs::{Layout, paragraphs_of};

/// An article as it came in, before anything is excluded.
///
/// # Invariants
/// Paragraphs are in order, do not touch and are not empty; each proposal's range is a paragraph's.
#[derive(Debug, Clone)]
pub struct ImportedArticle {
    /// What the file is.
    pub kind: ArticleKind,
    /// The whole text. Of a text file it is what the file holds, from the first line to the last.
    pub text: CanonicalText,
    /// Where the paragraphs stand, in code points of the text, half-open.
    pub paragraphs: Vec<Range<usize>>,
    /// The paragraphs that look like page furniture, in their order.
    pub proposals: Vec<Furniture>,
    /// What the file's metadata say of the article.
    pub citation: Citation,
    /// What was recognised, left out or is worth a look, each as a sentence.
    pub notes: Vec<Message>,
    /// Of a web page, all that stands on it, as an article of its own: what is not the article is proposed for
    /// exclusion there, so that without the proposals it is [`text`](Self::text) without its own ones. `None` where
    /// nothing else stands on the page.
    pub page: Option<Box<Self>>,
}

impl ImportedArticle {
    /// The text without every paragraph that one of the ranges touches, canonical and hashed anew.
    ///
    /// Ranges are in code points of [`text`](Self::text), half-open; empty ones touch nothing. What
    /// stands before the first paragraph and after the last one stays. Two paragraphs that become
    /// neighbours are parted by the one of the two gaps beside them that has more line breaks, the
    /// first of them where they have the same. Without ranges the text stays as it is, byte for byte;
    /// where every paragraph goes, it becomes empty.
    ///
    /// # Examples
    /// ```
    /// use claims_map::load::article_from_paste;
    /// let article = article_from_paste("One.\n\nAdvertisement\n\nTwo.\n")?;
    /// let ranges: Vec<_> = article.proposals.iter().map(|proposal| proposal.range.clone()).collect();
    /// assert_eq!(article.without(&ranges).as_str(), "One.\n\nTwo.\n");
    /// # Ok::<(), claims_map::load::ArticleError>(())
    /// ```
    pub fn without(&self, excluded: &[Range<usize>]) -> CanonicalText {
        paragraphs::without(&self.text, &self.paragraphs, excluded)
    }

    /// The notes that put its words in doubt, each a sentence: whoever sees no review is told at least these.
    pub fn cautions(&self) -> impl Iterator<Item = &Message> {
        self.notes.iter().filter(|note| CAUTIONS.contains(&note.id()))
    }
}

/// The notes that say that the text may not be what was written.
const CAUTIONS: [&str; 10] = [
    "article-note-forwarded",
    "article-note-joined",
    "article-note-mojibake",
    "article-note-mixed-scripts",
    "article-note-mixed-encodings",
    encoding::NO_LETTERS,
    "article-note-unknown-encoding",
    "article-note-struck",
    "article-note-hidden",
    "article-note-deletions",
];

/// What stands between the paragraphs of a text made of blocks.
const BETWEEN_BLOCKS: &str = "\n\n";

/// A paragraph of a format that has paragraphs.
#[derive(Debug, Clone, PartialEq)]
struct Block {
    text: String,
    /// Why it is proposed for exclusion, where its place in the file says so.
    furniture: Option<Message>,
}

impl Block {
    /// A paragraph of this text: no blank lines, no spaces and no byte order marks at the ends of its lines.
    /// `None` where nothing is left.
    fn new(text: &str) -> Option<Self> {
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        let is_blank = |letter: char| letter.is_whitespace() || letter == '\u{feff}';
        let lines: Vec<&str> = unix
            .split('\n')
            .map(|line| line.trim_matches(is_blank))
            .filter(|line| !line.is_empty())
            .collect();
        (!lines.is_empty()).then(|| Self { text: lines.join("\n"), furniture: None })
    }
}

/// What a reader makes of a file.
#[derive(Debug, Default)]
struct Draft {
    body: Body,
    /// All that stands on the page whose article the body is; empty for other files.
    page: Vec<PageBlock>,
    citation: Citation,
    notes: Vec<Message>,
}

/// A paragraph of a page.
#[derive(Debug)]
enum PageBlock {
    /// The next one of the article.
    Article,
    /// One that does not belong to it.
    Other(String),
}

/// A text as a reader gives it.
#[derive(Debug)]
enum Body {
    /// A text that stays as it is, but for words that ends of lines part.
    Lines(String),
    /// Paragraphs, which a blank line will part.
    Blocks(Vec<Block>),
}

impl Default for Body {
    fn default() -> Self {
        Self::Blocks(Vec::new())
    }
}

/// Reads an article from a file of at most [`MAX_BYTES`].
///
/// # Errors
/// [`ArticleError`], one sentence with the path.
pub fn read_article(path: &Path) -> Result<ImportedArticle, ArticleError> {
    let bytes = read_source(path)?;
    import(&bytes, &path.to_string_lossy()).map_err(|problem| {
        let file = source_name(path).into();
        ArticleError::Refused { file, problem: problem.into() }
    })
}

/// Makes an article of a file's bytes; the name is used in errors, and its ending where the content
/// does not tell what it is.
///
/// # Errors
/// [`ArticleError`], one sentence with the name.
pub fn article_from_bytes(bytes: &[u8], name: &str) -> Result<ImportedArticle, ArticleError> {
    import(bytes, name)
        .map_err(|problem| ArticleError::Refused { file: source_name(name).into(), problem: problem.into() })
}

/// Makes an article of a text that was pasted. A paste that begins as a page does is read as one.
///
/// # Errors
/// [`ArticleError`], one sentence: it is empty or too long.
pub fn article_from_paste(text: &str) -> Result<ImportedArticle, ArticleError> {
    let made =
        if text.len() > MAX_TEXT_BYTES { Err(ArticleProblem::TooLong) } else { import(text.as_bytes(), "") };
    made.map_err(|problem| ArticleError::Refused {
        file: message!("article-pasted-text").into(),
        problem: problem.into(),
    })
}

fn import(bytes: &[u8], name: &str) -> Result<ImportedArticle, ArticleProblem> {
    if bytes.is_empty() {
        return Err(ArticleProblem::Empty);
    }
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ArticleProblem::TooLarge);
    }
    let kind = ArticleKind::of(bytes, name)?;
    let (kind, draft) = match kind {
        Some(ArticleKind::Docx) => (ArticleKind::Docx, docx::read(bytes)?),
        Some(ArticleKind::Pdf) => (ArticleKind::Pdf, pdf::read(bytes)?),
        Some(ArticleKind::Mail | ArticleKind::WebArchive) => mail::read(bytes)?,
        // Everything else is text first.
        Some(ArticleKind::Html | ArticleKind::Markdown | ArticleKind::Text) | None => from_text(bytes, name)?,
    };
    finish(kind, draft)
}

/// Reads a file that is text, marked up or not.
fn from_text(bytes: &[u8], name: &str) -> Result<(ArticleKind, Draft), ArticleProblem> {
    let decoded = decode(bytes, html_meta::declared_charset(bytes));
    // What passes for UTF-16 may still be no text.
    if decoded.text.contains('\0') {
        return Err(kind::binary(bytes, name));
    }
    let kind = ArticleKind::of_text(&decoded.text, name)?;
    let mut draft = match kind {
        ArticleKind::Html => html::read(&decoded.text)?,
        ArticleKind::Markdown => markdown::read(&decoded.text)?,
        ArticleKind::Text
        | ArticleKind::Docx
        | ArticleKind::Pdf
        | ArticleKind::Mail
        | ArticleKind::WebArchive => Draft { body: Body::Lines(decoded.text), ..Draft::default() },
    };
    draft.notes.splice(0..0, decoded.notes);
    Ok((kind, draft))
}

/// Makes the text canonical and looks at it as a whole.
fn finish(kind: ArticleKind, draft: Draft) -> Result<ImportedArticle, ArticleProblem> {
    let Draft { body, page, citation, mut notes } = draft;
    let (text, layout, known) = match body {
        Body::Lines(text) => {
            let (text, count) = hyphens::joined(&text);
            if count > 0 {
                notes.push(message!("article-note-joined", count = count));
            }
            (text, Layout::Lines, Vec::new())
        }
        Body::Blocks(blocks) => {
            let texts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
            let text = texts.join(BETWEEN_BLOCKS);
            (text, Layout::Blocks, blocks.into_iter().map(|block| block.furniture).collect())
        }
    };
    if text.len() > MAX_TEXT_BYTES {
        return Err(ArticleProblem::TooLong);
    }
    let text = CanonicalText::from_text(&text);
    let paragraphs = paragraphs_of(text.as_str(), layout);
    if paragraphs.is_empty() {
        return Err(ArticleProblem::NoText);
    }
    let replaced = encoding::count_replaced(text.as_str());
    if replaced > text.as_str().chars().filter(|letter| letter.is_alphanumeric()).count() {
        return Err(kind::binary(&[], ""));
    }
    if replaced > 0 && notes.iter().all(|note| note.id() != encoding::NO_LETTERS) {
        notes.push(encoding::faults(text.as_str()));
    }
    let proposals = furniture::propose(&text, &paragraphs, &known);
    let citation = citation::with_language(citation, text.as_str(), &mut notes);
    notes.extend(mended_text(text.as_str()).as_ref().map(mojibake::note));
    notes.extend(look_alikes(text.as_str()));
    let invisible = count_invisible(text.as_str());
    if !invisible.is_empty() {
        let kinds = invisible.iter().map(|(kind, count)| {
            message!("article-note-invisible-kind", name = kind.message(), count = *count)
        });
        notes.push(message!("article-note-invisible", kinds = Arg::sorted(Joint::Comma, kinds)));
    }
    let mut article = ImportedArticle { kind, text, paragraphs, proposals, citation, notes, page: None };
    article.page = whole_page(&article, &page).map(Box::new);
    let all = article.page.as_deref().unwrap_or(&article);
    let paragraphs: Vec<&str> =
        all.paragraphs.iter().filter_map(|range| all.text.slice(range.start, range.end)).collect();
    let first = all.are_beside().iter().position(|is_beside| !is_beside).unwrap_or_default();
    let mut notes = article.notes.clone();
    let citation = citation::with_text(article.citation.clone(), &paragraphs, first, &mut notes);
    if let Some(page) = &mut article.page {
        (page.citation, page.notes) = (citation.clone(), notes.clone());
    }
    (article.citation, article.notes) = (citation, notes);
    Ok(article)
}

/// The page that an article stands on, as an article of its own; `None` where nothing else stands on it, or it is too
/// long to be read.
fn whole_page(article: &ImportedArticle, page: &[PageBlock]) -> Option<ImportedArticle> {
    let is_article = |block: &PageBlock| matches!(block, PageBlock::Article);
    let count = page.iter().filter(|block| is_article(block)).count();
    if count == page.len() || count != article.paragraphs.len() {
        return None;
    }
    let mut own = article.paragraphs.iter().map(|range| article.text.slice(range.start, range.end));
    let texts: Vec<&str> = page
        .iter()
        .map(|block| match block {
            PageBlock::Article => own.next().flatten().unwrap_or_default(),
            PageBlock::Other(text) => text,
        })
        .collect();
    let text = texts.join(BETWEEN_BLOCKS);
    if text.len() > MAX_TEXT_BYTES {
        return None;
    }
    let text = CanonicalText::from_text(&text);
    let paragraphs = paragraphs_of(text.as_str(), Layout::Blocks);
    if paragraphs.len() != page.len() {
        return None;
    }
    let mut number = 0;
    let mut proposals = Vec::new();
    for (range, block) in paragraphs.iter().zip(page) {
        let why = match block {
            PageBlock::Other(_) => Some(Furniture::why_beside()),
            PageBlock::Article => {
                let start = article.paragraphs[number].start;
                number += 1;
                let found = article.proposals.binary_search_by_key(&start, |one| one.range.start).ok();
                found.map(|at| article.proposals[at].why.clone())
            }
        };
        proposals.extend(why.map(|why| Furniture { range: range.clone(), why }));
    }
    Some(ImportedArticle { text, paragraphs, proposals, page: None, ..article.clone() })
}

/// What is to be said of letters that are not what they look like, and of marks over letters.
fn look_alikes(text: &str) -> Vec<Message> {
    let mixed = mixed_words(text);
    let mut notes = Vec::new();
    if let Some(first) = mixed.first() {
        notes.push(message!("article-note-mixed-scripts", count = mixed.len(), word = shown(first)));
    }
    let stresses = count_stress(text);
    if stresses > 0 {
        notes.push(message!("article-note-stress", count = stresses));
    }
    notes
}
