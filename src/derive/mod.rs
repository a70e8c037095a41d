//! From statements in force to verdicts: facts in, decisions out, each with its reason.
//!
//! The rules know no colours and no picture. Not here: which statements are in force (`query`).
#![warn(clippy::wildcard_enum_match_arm)]

mod attribution;
mod behind;
mod contrary;
mod counterfactual;
mod reason;
mod rules;
mod status;
mod switches;
mod verdict;
mod verdicts;

pub use attribution::{Attribution, AttributionPart, attribution, attribution_sentence, cited_quote};
pub use behind::{Action, Behind, agreed, held_in_part_words, look_words, short_look_words};
pub(crate) use contrary::is_taken_back;
pub use contrary::{Contrary, Control, Reach, Stance};
pub use counterfactual::{Change, changes_under, derive_changes, without_sources};
pub use reason::{
    change_sentence, change_sentences, describe_status, describe_status_in_sentence, extent_words,
    statement_clause, toggle_name, verdict_sentence, without_sentence,
};
pub(crate) use reason::{says_who_holds, tells_who_holds, uncounted_statements};
pub use rules::{
    AREA_RULES, Assertions, GroundRow, PLACE_RULES, RuleRow, Ruling, Subject, apply_rules, leads_to,
};
pub use status::{Ground, Rule, Status};
pub use switches::{Switch, SwitchSection, switch_sections};
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
