//! From statements in force to verdicts: facts in, decisions out, each with its reason.
//!
//! The rules know no colours and no picture. Not here: which statements are in force (`query`).
#![warn(clippy::wildcard_enum_match_arm)]

mod counterfactual;
mod reason;
mod rules;
mod status;
mod verdict;
mod verdicts;

pub use counterfactual::{Change, changes_under, derive_changes, without_sources};
pub(crate) use reason::broken_statements;
pub use reason::{
    change_sentence, describe_status, extent_words, join_names, kind_heading, statement_clause, toggle_name,
    verdict_sentence,
};
pub use rules::{Ruling, Said, Subject, apply_rules};
pub use status::{Ground, Rule, Status};
pub use verdict::{Lost, LostWhy, Verdict};
pub use verdicts::{Verdicts, derive_verdicts};

use crate::model::{AreaId, PlaceId};
use crate::query::{InForce, OnArea};

/// Every statement about a place, in force or not, in the dossier's order.
pub fn statements_on_place<'a>(in_force: &InForce<'a>, area: &AreaId, place: &PlaceId) -> Vec<OnArea<'a>> {
    let mut on_area = in_force.on_area(area);
    on_area.retain(|on| on.statement.place.as_ref() == Some(place));
    on_area
}
