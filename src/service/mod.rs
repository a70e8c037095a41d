//! What the window and the command line share: comparing a dossier with an article's text, bringing it up
//! to a new version of that, and telling two dossiers apart.
//!
//! Works on values that were read; the one thing here that touches a file is [`read_article_source`]. Not here: sentences for a terminal (`cli`) and the window (`app`).

mod article_source;
mod compare;
mod difference;
mod update;

pub use article_source::{ArticleSource, read_article_source};
pub use compare::{
    ComparedText, Comparison, DocumentComparison, QuoteOutcome, QuoteResult, check_of, compare_document,
    compare_with_article,
};
pub use difference::{
    ColourChange, DossierDifference, DrawnDossier, FieldChange, Look, QuoteChange, RecordChange, RecordFate,
    StatementChange, difference_between,
};
pub use update::{Updated, dossier_as_found, update_document};
