//! Canonical text, quotes, spellings, suggested statements.
//!
//! Works on text and values only. Not here: reading files (`load`), and what a quote is worth
//! (`derive`).

mod canonical;
pub mod extract;
mod fold;
mod gazetteer;
mod quote;
mod seal;

pub(crate) use canonical::hex;
pub use canonical::{CanonicalText, NotUtf8};
pub use extract::extract;
pub use fold::{fold_for_search, fold_typography};
pub use gazetteer::{Hit, find_areas, name_marks};
pub use quote::{check_shape, verify_quote};
pub use seal::{check_seal, seal_of};
