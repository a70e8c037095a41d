//! Plain values: what a dossier says and what a layer draws.
//!
//! Values here have been checked once, at the door (`load`), and are immutable afterwards.
//! Not here: file shapes (`format`), rules (`derive`), colours (`scene::palette`).

mod actor;
mod area;
mod day;
mod document;
mod dossier;
mod finder;
mod given;
mod guard;
mod guard_reason;
mod id;
mod keyword;
mod kind;
mod names;
mod part_size;
mod statement;
mod translation;
mod unknown;

pub use crate::budget::{MAX_FIELD, MAX_RECORDS};
pub use crate::words::Name;
pub use actor::{Actor, Side, StatedSide, side_keyword};
pub use area::{
    Area, AreaType, Context, ContextKind, Kept, Layer, LayerFile, Place, SHIPPED_BOUNDARIES,
    SUPPLIED_BOUNDARIES,
};
pub use day::{Day, DayError};
pub use document::{DayBasis, Document, FormerText};
pub use dossier::{Dossier, Group, KeptSuggestion, Membership, Suggestions};
pub use finder::Finder;
pub use given::GivenSuggestion;
pub use guard::{GuardKind, GuardNote, GuardPlace};
pub use guard_reason::{naming_the_source, reason_in_words};
pub use id::{ActorId, AreaId, DocumentId, GroupId, PlaceId, StatementId, SuggestionId, is_kebab_case};
pub use keyword::Keyword;
pub(crate) use keyword::keywords;
pub use kind::Kind;
pub use names::{NamedGroup, NamedPart, Names, NamesakeCity, Naming, Spelling};
pub use part_size::{PartSize, check_sizes, part_size};
pub use statement::{
    Coverage, Extent, ExtentKind, Modality, Quote, QuoteCheck, QuoteFault, Segment, Statement, Voice,
    VoiceKind,
};
pub use translation::{ActorWords, DocumentWords, GroupWords, StatementWords, Translation};
pub(crate) use unknown::UnknownMember;
pub use unknown::{Unknown, UnknownOfDossier, UnknownOfPlace, UnknownOfStatement};
