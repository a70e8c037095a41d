//! The texts that an article's file may stand for: a dossier was made of one of them.

use std::ops::Range;

use super::ImportedArticle;
use crate::model::Document;
use crate::text::CanonicalText;

/// A text that a file may stand for.
#[derive(Debug, Clone)]
pub struct ArticleForm {
    /// The text.
    pub text: CanonicalText,
    /// What of the file it is.
    pub kind: FormKind,
    /// The paragraphs of the file that are not in it: code points of the file's whole text, half-open; of the whole
    /// page's for [`FormKind::RecordedOfPage`].
    pub left_out: Vec<Range<usize>>,
}

/// What of a file a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FormKind {
    /// The text without what a document records as left out.
    Recorded,
    /// All that stands on a page without what a document records as left out: something beside what seems to be the
    /// article was taken in.
    RecordedOfPage,
    /// The text without what a document records as left out, and without what looks like page furniture.
    RecordedAndProposed,
    /// The whole text.
    Whole,
    /// The text without what looks like page furniture.
    Proposed,
    /// The file's own text, with its marks.
    Raw,
}

impl ImportedArticle {
    /// The texts that the file may stand for where a document has recorded these digests of paragraphs that
    /// were left out: the likeliest first, none twice. `raw` is the text of the file itself.
    pub fn forms(&self, left_out: &[String], raw: Option<&CanonicalText>) -> Vec<ArticleForm> {
        let recorded = self.paragraphs_left_out(left_out);
        let mut both: Vec<Range<usize>> = self.proposals.iter().map(|one| one.range.clone()).collect();
        both.extend(recorded.iter().cloned());
        both.sort_by_key(|range| range.start);
        both.dedup();
        let mut forms: Vec<ArticleForm> = Vec::new();
        let mut add = |kind, text: CanonicalText, left_out: Vec<Range<usize>>| {
            if forms.iter().all(|form| form.text.sha256() != text.sha256()) {
                forms.push(ArticleForm { text, kind, left_out });
            }
        };
        if left_out.is_empty() {
            add(FormKind::Whole, self.text.clone(), Vec::new());
            add(FormKind::Proposed, self.without(&both), both);
        } else {
            // What looks like furniture now may be new furniture, of which the document could record nothing.
            add(FormKind::RecordedAndProposed, self.without(&both), both);
            add(FormKind::Recorded, self.without(&recorded), recorded);
            add(FormKind::Whole, self.text.clone(), Vec::new());
        }
        if let Some(page) = self.page.as_ref().filter(|_| !left_out.is_empty()) {
            let recorded = page.paragraphs_left_out(left_out);
            add(FormKind::RecordedOfPage, page.without(&recorded), recorded);
        }
        if let Some(raw) = raw {
            add(FormKind::Raw, raw.clone(), Vec::new());
        }
        forms
    }

    /// What a document records of the paragraphs that a form of the file leaves out.
    pub fn left_out_of_form(&self, form: &ArticleForm) -> Vec<String> {
        let page = self.page.as_deref().filter(|_| form.kind == FormKind::RecordedOfPage);
        page.unwrap_or(self).left_out(&form.left_out)
    }

    /// The text without these paragraphs of the whole page, or of the text where there is no more, and what a document
    /// records of them. `is_out` says of each paragraph whether it goes. Where all that stands beside the article goes,
    /// that is not recorded: it goes anyway.
    pub fn reviewed(&self, is_out: &[bool]) -> (CanonicalText, Vec<String>) {
        let gone_of = |article: &Self, is_out: &[bool]| -> (CanonicalText, Vec<String>) {
            let gone = article.paragraphs.iter().zip(is_out).filter(|(_, is_out)| **is_out);
            let gone: Vec<Range<usize>> = gone.map(|(range, _)| range.clone()).collect();
            (article.without(&gone), article.left_out(&gone))
        };
        let Some(page) = &self.page else { return gone_of(self, is_out) };
        let is_beside = page.are_beside();
        let both = || is_beside.iter().zip(is_out);
        if both().any(|(is_beside, is_out)| *is_beside && !*is_out) {
            return gone_of(page, is_out);
        }
        let own: Vec<bool> =
            both().filter(|(is_beside, _)| !**is_beside).map(|(_, is_out)| *is_out).collect();
        gone_of(self, &own)
    }

    /// Of each paragraph whether it stands beside what seems to be the article: only on a whole page.
    pub fn are_beside(&self) -> Vec<bool> {
        let mut beside = self.proposals.iter().filter(|one| one.is_beside()).peekable();
        let is_beside = |range: &Range<usize>| beside.next_if(|one| one.range == *range).is_some();
        self.paragraphs.iter().map(is_beside).collect()
    }
}

/// The text, if it is the document's: if it has its SHA-256 as it is, without line ends after it or with one.
pub fn with_hash_of(document: &Document, text: &CanonicalText) -> Option<CanonicalText> {
    if text.sha256() == document.text_sha256 {
        return Some(text.clone());
    }
    let body = text.as_str().trim_end_matches('\n');
    let length = text.length() - (text.as_str().len() - body.len());
    let tried = [(body.to_owned(), length), (format!("{body}\n"), length + 1)];
    // Hashing is only worth it where the lengths agree.
    let fitting = tried.into_iter().filter(|(_, length)| *length == document.text_length);
    let mut texts = fitting.map(|(text, _)| CanonicalText::from_text(&text));
    texts.find(|text| text.sha256() == document.text_sha256)
}
