//! The text of an article under review as it will be, worked out beside the window.

use std::sync::Arc;

use crate::app::import::state::{KnownText, SettleRequest, Settled};
use crate::app::import::version::version_in;
use crate::load::{FormKind, with_hash_of};
use crate::model::{Document, Dossier};
use crate::service::ArticleFile;
use crate::text::CanonicalText;
use crate::words::{Message, message};

/// Makes the text without what is left out, counts its words and looks for a document that it belongs to.
pub(crate) fn settle(request: SettleRequest) -> Settled {
    let SettleRequest { file, left_out, revision, dossier, version } = request;
    let article = &file.article;
    let (text, left_out) = article.reviewed(&left_out);
    let text = Arc::new(text);
    let words = text.as_str().split_whitespace().count();
    let known = known_text(&file, &text, &dossier);
    let version = match version {
        _ if known.is_some() => None,
        Some(version) if version.is_of(&dossier) => Some(version),
        _ => version_in(&file, &dossier).map(Arc::new),
    };
    Settled { text, words, left_out, known, version, file, revision }
}

/// The document that a form of the text belongs to: first one whose text is not here.
fn known_text(file: &ArticleFile, reviewed: &CanonicalText, dossier: &Dossier) -> Option<KnownText> {
    let form_of = |document: &Document| {
        if let Some(text) = with_hash_of(document, reviewed) {
            return Some((text, None));
        }
        let forms = file.article.forms(&document.left_out, file.raw.as_ref()).into_iter();
        let mut same = forms.filter_map(|form| Some((with_hash_of(document, &form.text)?, form.kind)));
        same.next().map(|(text, kind)| (text, Some(form_sentence(kind))))
    };
    let found = |is_attached: bool| {
        let mut documents = dossier.documents.iter().filter(|one| one.text.is_some() == is_attached);
        documents.find_map(|document| {
            let (text, form) = form_of(document)?;
            let (text, title) = (text.as_str().to_owned(), document.title().to_owned());
            Some(KnownText { document: document.id.clone(), title, text, form, is_attached })
        })
    };
    found(false).or_else(|| found(true))
}

fn form_sentence(kind: FormKind) -> Message {
    let keyword = match kind {
        FormKind::Recorded | FormKind::RecordedOfPage => "recorded",
        FormKind::RecordedAndProposed => "recorded-and-proposed",
        FormKind::Whole => "whole",
        FormKind::Proposed => "proposed",
        FormKind::Raw => "raw",
    };
    message!("import-form-of-text", form = keyword)
}
