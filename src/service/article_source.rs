//! The file of an article, as it is compared with a dossier.

use std::path::Path;

use crate::load::{ArticleError, ArticleKind, ImportedArticle, article_from_bytes, read_source};
use crate::text::CanonicalText;

/// An article's file, whatever it is, with the text of the file itself.
#[derive(Debug, Clone)]
pub struct ArticleSource {
    /// What was read.
    pub article: ImportedArticle,
    /// The file's bytes as a text, marks and all, where they are a text and another one than the
    /// article's: a dossier may have been made of that.
    pub raw: Option<CanonicalText>,
}

impl ArticleSource {
    /// Makes an article of a file's bytes; the name is used in errors, and its ending where the content does not
    /// tell what it is.
    ///
    /// # Errors
    /// [`ArticleError`], one sentence with the name.
    pub fn from_bytes(bytes: &[u8], name: &str) -> Result<Self, ArticleError> {
        let article = article_from_bytes(bytes, name)?;
        let raw = match article.kind {
            ArticleKind::Text | ArticleKind::Markdown | ArticleKind::Html => {
                CanonicalText::from_bytes(bytes).ok().filter(|raw| *raw != article.text)
            }
            ArticleKind::Docx | ArticleKind::Pdf | ArticleKind::Mail | ArticleKind::WebArchive => None,
        };
        Ok(Self { article, raw })
    }
}

/// Reads the file of an article.
///
/// # Errors
/// [`ArticleError`], one sentence with the path.
pub fn read_article_source(path: &Path) -> Result<ArticleSource, ArticleError> {
    ArticleSource::from_bytes(&read_source(path)?, &path.display().to_string())
}
