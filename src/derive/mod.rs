//! From statements in force to verdicts: facts in, decisions out, each with its reason.
//!
//! The rules know no colours and no picture. Not here: which statements are in force (`query`).
#![warn(clippy::wildcard_enum_match_arm)]

mod counterfactual;
mod reason;
mod rules;
mod status;

pub use counterfactual::{Change, derive_changes, without_sources};
pub(crate) use reason::broken_statements;
pub use reason::{
    change_sentence, describe_status, extent_words, join_names, kind_heading, statement_clause, toggle_name,
    verdict_sentence,
};
pub use rules::{Ruling, Subject, apply_rules};
pub use status::{Ground, Lost, LostWhy, Rule, Status, Verdict};

use crate::model::{AreaId, Layer, PlaceId, Statement};
use crate::query::{InForce, OnArea, Standing};

/// The verdicts on a layer: one for each area and one for each place, in the layer's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdicts {
    areas: Vec<(AreaId, Verdict)>,
    places: Vec<(PlaceId, Verdict)>,
}

impl Verdicts {
    /// The areas with their verdicts, ordered by id.
    pub fn areas(&self) -> &[(AreaId, Verdict)] {
        &self.areas
    }

    /// The places with their verdicts, ordered by id.
    pub fn places(&self) -> &[(PlaceId, Verdict)] {
        &self.places
    }

    /// The verdict on an area; `None` where the layer has no such area.
    pub fn area(&self, id: &AreaId) -> Option<&Verdict> {
        let index = self.areas.binary_search_by(|(area, _)| area.cmp(id)).ok()?;
        Some(&self.areas[index].1)
    }

    /// The verdict on a place; `None` where the layer has no such place.
    pub fn place(&self, id: &PlaceId) -> Option<&Verdict> {
        self.places.iter().find(|(place, _)| place == id).map(|(_, verdict)| verdict)
    }
}

/// Derives a verdict for every area and every place of a layer.
pub fn derive_verdicts(layer: &Layer, in_force: &InForce<'_>) -> Verdicts {
    let areas = layer.areas.iter().map(|area| {
        let on_area = in_force.on_area(&area.id);
        (area.id.clone(), derive_verdict(&on_area, Subject::Area))
    });
    let places = layer.places.iter().map(|place| {
        let on_place = statements_on_place(in_force, &place.area, &place.id);
        (place.id.clone(), derive_verdict(&on_place, Subject::Place(&place.id)))
    });
    Verdicts { areas: areas.collect(), places: places.collect() }
}

/// Every statement about a place, in force or not, in the dossier's order.
pub fn statements_on_place<'a>(in_force: &InForce<'a>, area: &AreaId, place: &PlaceId) -> Vec<OnArea<'a>> {
    let mut on_area = in_force.on_area(area);
    on_area.retain(|on| on.statement.place.as_ref() == Some(place));
    on_area
}

/// Derives the verdict from every statement on one area or place.
fn derive_verdict(on_subject: &[OnArea<'_>], subject: Subject<'_>) -> Verdict {
    let in_force: Vec<&OnArea<'_>> =
        on_subject.iter().filter(|on| on.standing == Standing::InForce).collect();
    let statements: Vec<&Statement> = in_force.iter().map(|on| on.statement).collect();
    let finding = apply_rules(&statements, subject);
    let carries = |statement: &Statement| {
        let mut marked = statements.iter().zip(&finding.carried);
        marked.any(|(other, carried)| *carried && other.id == statement.id)
    };
    let lost = on_subject.iter().filter(|on| on.standing != Standing::InForce || !carries(on.statement));
    Verdict {
        status: finding.status,
        rule: finding.rule,
        grounds: finding.grounds.clone(),
        carried: statements.iter().filter(|one| carries(one)).map(|one| one.id.clone()).collect(),
        lost: lost
            .map(|on| Lost { statement: on.statement.id.clone(), why: why_lost(on.standing) })
            .collect(),
    }
}

fn why_lost(standing: Standing) -> LostWhy {
    match standing {
        Standing::InForce => LostWhy::Outranked,
        Standing::SwitchedOff => LostWhy::SwitchedOff,
        Standing::GroupUndefined => LostWhy::GroupUndefined,
        Standing::QuoteBroken => LostWhy::QuoteBroken,
    }
}
