//! The dossier as it goes out: without the texts of its articles, unless the user asked for them.
//!
//! An article belongs to who published it; a map needs only its quotes. A quote that was compared with the
//! text keeps that as its seal. What goes out is also what is drawn, so that a file shows what its record
//! says: that a quote was recorded as compared, not that its text is here.

use std::borrow::Cow;

use crate::model::{Dossier, QuoteCheck, Statement};
use crate::text::{check_quote, own_text, seal_of};
use crate::words::{Message, message};

/// The dossier that goes out.
///
/// Without its texts, a quote that stands in its text has the seal of that, and one that does not has none:
/// then it is not checked, and colours nothing, as before.
pub fn outgoing(dossier: &Dossier, with_text: bool) -> Cow<'_, Dossier> {
    if with_text || dossier.documents.iter().all(|document| document.text.is_none()) {
        return Cow::Borrowed(dossier);
    }
    let mut out = dossier.clone();
    for statement in &mut out.statements {
        let Some(document) = dossier.document(&statement.document) else { continue };
        let text_sha256 = &document.text_sha256;
        match &statement.check {
            QuoteCheck::Compared => {
                let seal = seal_of(&statement.quote, &statement.extent, text_sha256);
                statement.quote.seal = Some(seal);
            }
            QuoteCheck::Folded | QuoteCheck::Broken(_) if own_text(document).is_some() => {
                statement.quote.seal = None;
            }
            QuoteCheck::Folded | QuoteCheck::Broken(_) | QuoteCheck::Recorded | QuoteCheck::Unchecked => {}
        }
        statement.check = check_quote(&statement.quote, &statement.extent, document, None);
    }
    for document in &mut out.documents {
        document.text = None;
    }
    Cow::Owned(out)
}

/// The statements of a dossier whose quotes were neither compared with their text nor recorded as compared,
/// in its order.
pub fn unchecked(dossier: &Dossier) -> Vec<&Statement> {
    dossier.statements.iter().filter(|statement| !statement.check.is_compared()).collect()
}

/// How many quotes of a dossier are not checked, and what that means; `None` where all are.
pub fn unchecked_sentence(dossier: &Dossier) -> Option<Message> {
    let (count, all) = (unchecked(dossier).len(), dossier.statements.len());
    (count > 0).then(|| message!("export-file-unchecked", count = count, all = all))
}
