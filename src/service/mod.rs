//! What the window and the command line share, as typed results.
//!
//! Opening what the user names, comparing a dossier with an article's text, bringing it up to a new version of
//! that, verifying what was exported, writing an export, and telling two dossiers apart.
//!
//! Not here: arguments and sentences for a terminal (`cli`), the window (`app`), and how files are written so
//! that nothing is lost (`save`).

mod acceptance;
mod article_source;
mod compare;
mod difference;
mod digest;
mod error;
mod export_file;
mod given;
mod import;
mod input;
mod language;
mod launch;
mod layer;
mod naming;
mod open;
mod palette;
mod quotes;
mod sides;
mod suggest;
mod update;
mod verify;

#[cfg(feature = "window")]
pub(crate) use acceptance::{
    Hindrance, LEXICON, Made, Newcomers, Staged, Surroundings, actor_known, former_id, hindrance, known_side,
    made_of, stage, stood_for, suggestion_ids,
};
pub use article_source::{ArticleSource, read_article_source};
pub use compare::{
    ComparedText, Comparison, DocumentComparison, QuoteOutcome, QuoteResult, check_of, compare_document,
    compare_with_article,
};
pub use difference::{
    ChangeKind, ColourChange, DossierDifference, DrawnDossier, FieldChange, Look, QuoteChange, RecordChange,
    StatementChange, difference_between,
};
pub use error::OpenError;
pub(crate) use error::error_sentences;
pub use export_file::{
    ExportFileError, ReadOnlyFile, WrittenFile, embed_path, export_all_formats, export_embedded, export_file,
    export_format,
};
#[cfg(feature = "window")]
pub(crate) use given::with_given;
pub use import::{
    AcceptedSure, ImportFault, ImportedDocument, Lacking, WrongMember, accept_sure, count_waiting,
    import_article,
};
#[cfg(feature = "window")]
pub(crate) use import::{UNKNOWN_LANGUAGE, headline_of, is_address, is_language};
pub use input::{Exported, Input, load_input, open_input};
pub use language::system_language;
pub use launch::LaunchError;
pub use layer::{LayerAt, LayerSource, OpenedLayer, layer_at, layer_for};
#[cfg(feature = "window")]
pub(crate) use naming::{Named, unnamed};
pub use open::{
    ArticleFile, MIN_ARTICLE_LENGTH, Opened, Start, open_article, open_file, open_paste, open_start,
};
pub use palette::{PaletteError, read_palette};
pub use quotes::{AreaChange, FoundMap, QuoteCounts, QuoteFailure, QuoteReport, UncheckedQuotes};
pub use sides::ChosenSides;
pub use suggest::{
    JudgedRow, NearWords, Refusal, RefusalReason, RowOutcome, SuggestError, SuggestReport, SuggestedBy,
    suggest,
};
pub use update::{NoVersion, Updated, compare_version, dossier_as_found, update_document};
pub use verify::{NotSealed, VerifiedFile, seal_quotes, verify_exported_file};
