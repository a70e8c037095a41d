//! Documents: the articles that statements come from.

use super::{Day, DocumentId};

/// An article, cited but not necessarily carried: the text is here only where the user supplied it.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Identifier, unique in the dossier.
    pub id: DocumentId,
    /// Title, or a description where the headline is not known.
    pub title: String,
    /// Who published it, such as `Kyiv Post`.
    pub outlet: String,
    /// Publication day; `None` where the document does not give one.
    pub published: Option<Day>,
    /// Address, an `http` or `https` URL; `None` where there is none.
    pub url: Option<String>,
    /// Language of the text, a BCP 47 tag such as `en`.
    pub language: String,
    /// SHA-256 of the canonical text's UTF-8 bytes, 64 lower-case hexadecimal digits.
    pub text_sha256: String,
    /// Length of the canonical text in Unicode code points.
    pub text_length: usize,
    /// The canonical text, where the user supplied it.
    pub text: Option<String>,
}

impl Document {
    /// Outlet and day, as a line under a quote names its document: `Kyiv Post, 17 Mar 2025`.
    pub fn short_citation(&self) -> String {
        match self.published {
            Some(day) => format!("{}, {}", self.outlet, day.short()),
            None => self.outlet.clone(),
        }
    }

    /// Outlet, title, day and address, as a bibliography names a document.
    pub fn citation(&self) -> String {
        let mut citation = format!("{}, “{}”", self.outlet, self.title);
        if let Some(day) = self.published {
            citation.push_str(", ");
            citation.push_str(&day.long());
        }
        if let Some(url) = &self.url {
            citation.push_str(", ");
            citation.push_str(url);
        }
        citation
    }
}
