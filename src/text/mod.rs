//! Canonical text, quotes, spellings, suggested statements.
//!
//! Works on text and values only. Not here: reading files (`load`), and what a quote is worth
//! (`derive`).

mod canonical;
mod context;
mod cut;
pub mod extract;
mod fold;
mod gazetteer;
mod guard;
mod invisible;
mod names;
mod quote;
mod seal;
mod sentence;
mod share;
mod voice;

pub(crate) use canonical::hex;
pub use canonical::{CanonicalText, NotUtf8};
pub use context::refresh_context;
pub use cut::{CONTEXT_LENGTH, CutError, join_segments, quote_from_ranges, split_segment};
pub use extract::extract;
pub use fold::{fold_for_search, fold_typography};
pub use gazetteer::{AreaSearch, Hit, find_areas, name_marks};
pub use guard::guard_quote;
pub use invisible::{count_invisible, invisible_name};
pub use names::without_unquoted_marks;
pub use quote::{check_shape, verify_quote};
pub use seal::{check_quote, check_seal, own_text, seal_of};
pub use share::{is_share_in, part_size};
pub use voice::{is_in_quotation_marks, may_have_voice, proposed_voice};
