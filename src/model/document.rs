//! Documents: the articles that statements come from.

use super::keyword::keywords;
use super::{ActorId, Day, DocumentId, Unknown};
use crate::words::{Arg, Joint, Message, message};

/// An article, cited but not necessarily carried: the text is here only where the user supplied it.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Identifier, unique in the dossier.
    pub id: DocumentId,
    /// The headline, word for word; `None` where it is not known.
    pub headline: Option<String>,
    /// What the document is, in the words of whoever read it; never put into quotation marks.
    pub description: Option<String>,
    /// Who published it, such as `Kyiv Post`.
    pub outlet: String,
    /// Publication day; `None` where nobody could tell.
    pub published: Option<Day>,
    /// What the publication day rests on.
    pub published_is: DayBasis,
    /// Address, an `http` or `https` URL; `None` where there is none.
    pub url: Option<String>,
    /// Language of the text, a BCP 47 tag such as `en`.
    pub language: String,
    /// Who speaks where the document speaks itself, such as the institute whose report it is; `None` for a
    /// news article.
    pub author: Option<ActorId>,
    /// SHA-256 of the canonical text's UTF-8 bytes, 64 lower-case hexadecimal digits.
    pub text_sha256: String,
    /// Length of the canonical text in Unicode code points.
    pub text_length: usize,
    /// Digests of the paragraphs that were left out of the text when the article was read.
    pub left_out: Vec<String>,
    /// The texts that the document had before it changed, the newest last.
    pub former_texts: Vec<FormerText>,
    /// The canonical text, where the user supplied it.
    pub text: Option<String>,
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
}

keywords! {
    /// What a publication day rests on.
    pub enum DayBasis {
        /// The document gives it.
        Known = "known",
        /// It follows from what the document says.
        Inferred = "inferred",
    }
}

#[expect(clippy::derivable_impls, reason = "the table of keywords has no room for a default")]
impl Default for DayBasis {
    fn default() -> Self {
        Self::Known
    }
}

/// A text that a document had before it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerText {
    /// SHA-256 of the canonical text's UTF-8 bytes, 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// Its length in Unicode code points.
    pub length: usize,
    /// What its file says of it that this version does not know.
    pub unknown: Unknown,
}

impl Document {
    /// Headline or description, whichever is there; else the outlet. For lists, never in quotation marks.
    pub fn title(&self) -> &str {
        self.headline.as_deref().or(self.description.as_deref()).unwrap_or(&self.outlet)
    }

    /// Outlet and day, as a line under a quote names its document: `Kyiv Post, 17 Mar 2025`.
    pub fn short_citation(&self) -> Message {
        let outlet = [Arg::from(&self.outlet)];
        let day = self.published.map(|day| Arg::from(self.with_basis(day.short())));
        message!("words-as-they-are", words = Arg::list(Joint::Comma, outlet.into_iter().chain(day)))
    }

    /// The publication day with what it rests on, where it was only inferred.
    pub(crate) fn with_basis(&self, day: Message) -> Message {
        match self.published_is {
            DayBasis::Known => day,
            DayBasis::Inferred => message!("model-day-inferred", day = day),
        }
    }

    /// Outlet, headline, day and address, as a bibliography names a document.
    ///
    /// Only a headline stands in quotation marks; that it is not known, and that a day is only inferred, is
    /// said.
    pub fn citation(&self) -> Message {
        let title = match (&self.headline, &self.description) {
            (Some(headline), _) => message!("model-citation-headline", headline = headline),
            (None, Some(description)) => message!("model-citation-described", description = description),
            (None, None) => message!("model-citation-untitled"),
        };
        let mut parts = vec![Arg::from(&self.outlet), title.into()];
        parts.extend(self.published.map(|day| Arg::from(self.with_basis(day.long()))));
        parts.extend(self.url.as_ref().map(Arg::from));
        message!("words-as-they-are", words = Arg::list(Joint::Comma, parts))
    }
}
