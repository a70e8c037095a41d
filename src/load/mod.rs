//! From bytes to checked values: the only way into the model.
//!
//! `source` reads files, `dossier`, `layer`, `gazetteer` and `lexicon` check them and list *every*
//! finding with its place; `article` makes canonical text of files and pastes. Not here: what a quote is
//! worth (`derive`).

mod article;
mod behind;
mod citation_file;
mod dossier;
mod error;
mod finding;
mod fit;
mod gazetteer;
mod head;
mod json;
mod layer;
mod lexicon;
mod shipped;
mod source;
mod suggestions;
mod towns;
mod translation;
mod unknown;
mod upgrade;
pub(crate) mod xml;

pub use crate::budget::{MAX_BYTES, MAX_LAYER_BYTES, MAX_TEXT_BYTES};
pub use crate::format::{FORMAT, FORMER_FORMAT};
pub use article::{
    ArticleError, ArticleForm, ArticleKind, ArticleProblem, Citation, FormKind, Furniture, ImportedArticle,
    MendedText, Taken, article_from_bytes, article_from_paste, mended_text, paragraph_digest, read_article,
    with_hash_of,
};
pub use behind::load_layer_in_world;
pub use citation_file::{CitationError, GivenCitation, load_citations};
pub use dossier::{Loaded, load_dossier};
pub use error::{FoundFormat, LayerError, LoadError};
pub use finding::{FilePlace, Finding, Severity};
pub use fit::named_layer;
pub(crate) use layer::with_members;
pub use layer::{
    FEATURE_ID, IdSource, LayerChoice, LayerFiles, LayerPreview, LoadedLayer, PropertyPreview, Sample,
    load_layer, load_outline,
};
pub use lexicon::{LEXICON_FORMAT, LexiconError, load_lexicon};
pub use shipped::{
    SHIPPED_DOSSIER_NAME, shipped_background, shipped_dossier, shipped_layer, shipped_layer_sha256,
    shipped_lexicon,
};
pub use source::{
    NotAFile, RECORD_DOSSIER, SourceError, is_standard_input, open_source, read_layer_source, read_source,
    source_name,
};
pub use suggestions::{
    RowPlace, Suggested, SuggestedRow, SuggestionsError, SuggestionsProblem, load_suggestions,
};
