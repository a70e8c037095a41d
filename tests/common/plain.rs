//! The rules as one would write them down, without an index: what the fast way must come to.
#![allow(dead_code, clippy::allow_attributes, reason = "each test file uses some of this")]

use claims_map::derive::{Ground, LostWhy, Rule, Status, Verdict, Verdicts};
use claims_map::model::{
    AreaId, Dossier, Extent, GroupId, Kind, Layer, Membership, Modality, PlaceId, Statement, StatementId,
};
use claims_map::query::Query;

/// A verdict, spelt out.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PlainVerdict {
    pub(crate) status: Status,
    pub(crate) rule: Rule,
    pub(crate) grounds: Vec<Ground>,
    pub(crate) carried: Vec<StatementId>,
    pub(crate) lost: Vec<(StatementId, LostWhy)>,
}

impl PlainVerdict {
    /// A derived verdict, spelt out.
    pub(crate) fn of(verdict: &Verdict) -> Self {
        Self {
            status: verdict.status,
            rule: verdict.rule,
            grounds: verdict.grounds.clone(),
            carried: verdict.carried().cloned().collect(),
            lost: verdict.lost().map(|lost| (lost.statement.clone(), lost.why)).collect(),
        }
    }
}

/// The derived verdicts with their subjects' ids, areas first.
pub(crate) fn spelt_out(verdicts: &Verdicts) -> Vec<(String, PlainVerdict)> {
    let areas = verdicts.areas().iter().map(|(id, verdict)| (id.to_string(), PlainVerdict::of(verdict)));
    let places = verdicts.places().iter().map(|(id, verdict)| (id.to_string(), PlainVerdict::of(verdict)));
    areas.chain(places).collect()
}

/// The same, worked out here.
pub(crate) fn plain_verdicts(layer: &Layer, dossier: &Dossier, query: &Query) -> Vec<(String, PlainVerdict)> {
    let areas = layer
        .areas
        .iter()
        .map(|area| (area.id.to_string(), plain_verdict(&on_area(dossier, query, &area.id), None)));
    let places = layer.places.iter().map(|place| {
        let mut on_place = on_area(dossier, query, &place.area);
        on_place.retain(|(statement, _)| statement.place.as_ref() == Some(&place.id));
        (place.id.to_string(), plain_verdict(&on_place, Some(&place.id)))
    });
    areas.chain(places).collect()
}

/// Why a statement does not count; `None` where it does.
type Fault = Option<LostWhy>;

fn on_area<'a>(dossier: &'a Dossier, query: &Query, area: &AreaId) -> Vec<(&'a Statement, Fault)> {
    let reaching = dossier.statements.iter().filter_map(|statement| {
        let fault = own_fault(query, statement);
        if statement.areas.contains(area) {
            return Some((statement, fault));
        }
        let group = dossier.groups.iter().find(|group| Some(&group.id) == statement.group.as_ref())?;
        if !group.members.contains(area) {
            return None;
        }
        let undefined = Some(LostWhy::GroupUndefined).filter(|_| !holds(dossier, query, &group.id));
        Some((statement, fault.or(undefined)))
    });
    reaching.collect()
}

fn own_fault(query: &Query, statement: &Statement) -> Fault {
    if !statement.check.counts() {
        return Some(LostWhy::QuoteBroken);
    }
    query.keeping_out(statement).next().map(|_| LostWhy::SwitchedOff)
}

fn holds(dossier: &Dossier, query: &Query, group: &GroupId) -> bool {
    let group = dossier.groups.iter().find(|one| one.id == *group);
    group.is_some_and(|group| match &group.membership {
        Membership::Gazetteer => true,
        Membership::Statement(id) => {
            let defining = dossier.statements.iter().find(|one| one.id == *id);
            defining.is_some_and(|one| own_fault(query, one).is_none())
        }
    })
}

fn plain_verdict(on: &[(&Statement, Fault)], place: Option<&PlaceId>) -> PlainVerdict {
    let in_force: Vec<&Statement> =
        on.iter().filter(|(_, fault)| fault.is_none()).map(|(statement, _)| *statement).collect();
    let any = |condition: &dyn Fn(&Statement) -> bool| in_force.iter().any(|one| condition(one));
    let occupies_all = |one: &Statement| {
        reports(one, Kind::Occupation)
            && (one.extent == Extent::Whole || (place.is_some() && one.place.as_ref() == place))
    };
    let held =
        |one: &Statement| reports(one, Kind::Occupation) && place.is_none() && one.extent != Extent::Whole;
    let pressed = |one: &Statement| reports(one, Kind::Advance) || reports(one, Kind::Buildup);
    let claims = |one: &Statement| reports(one, Kind::Claim);
    let disputed = any(&disputes);
    let mut grounds = Vec::new();
    let is_contested = any(&held) || any(&pressed);
    let (status, rule) = if any(&occupies_all) {
        grounds.extend(disputed.then_some(Ground::SourcesDisagree));
        (Status::Occupied, Rule::Occupied)
    } else if is_contested {
        grounds.extend((disputed && any(&held)).then_some(Ground::SourcesDisagree));
        grounds.extend(any(&held).then_some(Ground::HeldInPart));
        grounds.extend(any(&pressed).then_some(Ground::UnderPressure));
        (Status::Contested, Rule::Contested)
    } else if any(&claims) {
        (Status::Claimed, Rule::Claimed)
    } else if in_force.is_empty() {
        (Status::NotMentioned, Rule::NotMentioned)
    } else {
        (Status::Mentioned, Rule::Mentioned)
    };
    let carries = |one: &Statement| match rule {
        Rule::Occupied => occupies_all(one),
        Rule::Contested => held(one) || pressed(one) || (any(&held) && disputed && disputes(one)),
        Rule::Claimed => claims(one),
        Rule::Mentioned => true,
        Rule::NotMentioned => false,
    };
    let is_carried = |(one, fault): &&(&Statement, Fault)| fault.is_none() && carries(one);
    PlainVerdict {
        status,
        rule,
        grounds,
        carried: on.iter().filter(is_carried).map(|(one, _)| one.id.clone()).collect(),
        lost: on
            .iter()
            .filter(|one| !is_carried(one))
            .map(|(one, fault)| (one.id.clone(), fault.unwrap_or(LostWhy::Outranked)))
            .collect(),
    }
}

fn reports(statement: &Statement, kind: Kind) -> bool {
    statement.kind == kind && matches!(statement.modality, Modality::Asserted | Modality::Implied)
}

fn disputes(statement: &Statement) -> bool {
    reports(statement, Kind::Denial)
        || reports(statement, Kind::Liberation)
        || (statement.kind == Kind::Occupation && statement.modality == Modality::Denied)
}
