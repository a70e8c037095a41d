//! Canonical text, quotes, spellings, suggested statements.
//!
//! Works on text and values only. Not here: reading files (`load`), and what a quote is worth
//! (`derive`).

mod anchor;
mod canonical;
mod context;
mod cut;
mod day;
pub mod extract;
mod fold;
mod footnote;
mod forms;
mod fragment;
mod gazetteer;
mod guard;
mod invisible;
mod mixed;
mod named;
mod names;
mod occurrences;
mod printable;
mod quote;
mod seal;
mod share;
mod voice;
mod word;

pub use anchor::{
    Anchor, Context, DifferencePart, DifferenceSide, LostWords, Nearest, QuoteFinder, SegmentChange,
    SegmentFault, difference_of_wholes,
};
pub(crate) use canonical::hex;
pub use canonical::{CanonicalText, NotUtf8};
pub use context::ContextFinder;
pub use cut::{CONTEXT_LENGTH, CutError, join_segments, quote_from_ranges, split_segment};
pub use day::{ReadDay, read_day};
pub use extract::extract;
pub use fold::{fold_for_search, fold_typography};
pub use forms::{spelling_of, spelling_of_adjective};
pub use fragment::text_fragment;
pub use gazetteer::{
    AreaSearch, Found, FoundGroup, Hit, NameText, Rank, SearchGroup, SearchName, Subject, Weight, find_areas,
    meant_by, name_marks, names_of, search_groups, subjects,
};
pub use guard::{Guard, GuardWords, guard_quote, refresh_pieces};
pub use invisible::{Invisible, count_invisible, invisible_name};
pub use mixed::{count_stress, mixed_words, unmixed};
pub use named::names_source;
pub use names::{MendedName, drop_unquoted_marks, without_unquoted_marks};
pub use occurrences::{Occurrence, Occurrences};
pub use printable::{is_unseen, one_line, push_printable};
pub use quote::{check_shape, verify_quote, words_out_of_place};
pub use seal::{NOT_FOUND_SEAL, check_quote, check_quote_among, check_seal, own_text, seal_of};
pub use share::is_share_in;
pub use voice::{is_in_quotation_marks, may_have_voice, proposed_voice};
pub use word::is_inside_word;
