//! How much of a page was taken as the article.

use std::ops::Range;

use super::ImportedArticle;
use crate::text::CanonicalText;

/// Of how many words of a page one in the article is little.
const LITTLE: usize = 4;

/// How much of a page seems to be the article, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Those of the article without what is proposed for exclusion.
    pub words: usize,
    /// All of the page.
    pub all: usize,
    /// How many paragraphs of the page stand beside the article.
    pub beside: usize,
}

impl Taken {
    /// Of an article, or of the page that it stands on.
    pub fn of(article: &ImportedArticle) -> Self {
        let count = |text: &CanonicalText| text.as_str().split_whitespace().count();
        let gone: Vec<Range<usize>> = article.proposals.iter().map(|one| one.range.clone()).collect();
        let page = article.page.as_deref().unwrap_or(article);
        let beside = page.proposals.iter().filter(|one| one.is_beside()).count();
        Self { words: count(&article.without(&gone)), all: count(&page.text), beside }
    }

    /// Whether that is so little that something may be missing: most of the page is not the article.
    pub fn is_little(self) -> bool {
        self.words * LITTLE < self.all
    }
}
