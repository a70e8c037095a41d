//! The rules as one would write them down, without an index: what the fast way must come to.
#![allow(dead_code, clippy::allow_attributes, reason = "each test file uses some of this")]

use claims_map::derive::{Ground, LostWhy, Rule, Status, Verdict, Verdicts};
use claims_map::model::{
    AreaId, Dossier, Extent, GroupId, Kind, Layer, Membership, Modality, PartSize, PlaceId, Side, Statement,
    StatementId,
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
    let areas = layer.areas.iter().map(|area| {
        (area.id.to_string(), plain_verdict(dossier, &area.id, &on_area(dossier, query, &area.id), None))
    });
    let places = layer.places.iter().map(|place| {
        let mut on_place = on_area(dossier, query, &place.area);
        on_place.retain(|(statement, _)| statement.place.as_ref() == Some(&place.id));
        (place.id.to_string(), plain_verdict(dossier, &place.area, &on_place, Some(&place.id)))
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
    if query.keeping_out(statement).next().is_some() {
        return Some(LostWhy::SwitchedOff);
    }
    (!statement.counts()).then_some(LostWhy::NotCounted)
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

fn plain_verdict(
    dossier: &Dossier,
    area: &AreaId,
    on: &[(&Statement, Fault)],
    place: Option<&PlaceId>,
) -> PlainVerdict {
    let in_force: Vec<&Statement> =
        on.iter().filter(|(_, fault)| fault.is_none()).map(|(statement, _)| *statement).collect();
    let any = |condition: &dyn Fn(&Statement) -> bool| in_force.iter().any(|one| condition(one));
    let is_own = |one: &Statement| one.by.is_some() && one.by == area.state();
    let occupies = |one: &Statement| reports(one, Kind::Occupation) && !is_own(one);
    let is_near = |one: &Statement| one.extent == Extent::Approach;
    let all = |one: &Statement| occupies(one) && one.extent == Extent::Whole;
    let part = |one: &Statement| occupies(one) && one.extent != Extent::Whole && !is_near(one);
    let size = |one: &Statement| match &one.extent {
        Extent::Part { size, .. } => *size,
        Extent::Place => PartSize::Small,
        Extent::Whole | Extent::Approach | Extent::Unspecified => PartSize::Unsized,
    };
    let fights = |one: &Statement| reports(one, Kind::Advance) && !is_near(one);
    let presses = |one: &Statement| {
        let comes_near = reports(one, Kind::Advance) && is_near(one);
        (comes_near || reports(one, Kind::Buildup)) && !is_own(one) || occupies(one) && is_near(one)
    };
    let claims = |one: &Statement| reports(one, Kind::Claim) && !is_own(one);
    let holders: Vec<&Statement> = in_force.iter().copied().filter(|one| hold(area, one).is_some()).collect();
    let stands = |one: &&Statement| !holders.iter().any(|later| is_gone_back_on(dossier, area, one, later));
    let standing: Vec<&Statement> = holders.iter().copied().filter(stands).collect();
    let is_against = |one: &Statement, other: &Statement| {
        other.speaker != one.speaker && cannot_both_hold(area, one, other)
    };
    let opposed: Vec<&Statement> =
        standing.iter().copied().filter(|one| standing.iter().any(|other| is_against(one, other))).collect();
    let is_opposed = |one: &Statement| opposed.iter().any(|other| other.id == one.id);
    let is_held = match place {
        None => any(&all) && !opposed.iter().any(|one| all(one)),
        Some(_) => (any(&all) || any(&part)) && opposed.is_empty(),
    };
    let mut grounds = Vec::new();
    let (status, rule) = if is_held {
        (Status::Occupied, Rule::Occupied)
    } else if !opposed.is_empty() || (place.is_none() && any(&part)) || any(&fights) {
        grounds.extend((!opposed.is_empty()).then_some(Ground::SourcesDisagree));
        let sizes = in_force.iter().filter(|one| place.is_none() && part(one)).map(|one| size(one));
        grounds.extend(sizes.max().map(Ground::HeldInPart));
        grounds.extend(any(&fights).then_some(Ground::FightingInside));
        (Status::Contested, Rule::Contested)
    } else if any(&claims) {
        grounds.extend(any(&presses).then_some(Ground::Pressure));
        (Status::Claimed, Rule::Claimed)
    } else if any(&presses) {
        grounds.push(Ground::Pressure);
        (Status::Threatened, Rule::Threatened)
    } else if !in_force.is_empty() {
        (Status::Mentioned, Rule::Mentioned)
    } else if on.is_empty() {
        (Status::NotMentioned, Rule::NotMentioned)
    } else if on.iter().any(|(_, fault)| *fault == Some(LostWhy::NotCounted)) {
        (Status::NotChecked, Rule::OutOfForce)
    } else {
        (Status::SwitchedOff, Rule::OutOfForce)
    };
    let carries = |one: &Statement| match rule {
        Rule::Occupied => all(one) || (place.is_some() && part(one)),
        Rule::Contested => (place.is_none() && part(one)) || fights(one) || is_opposed(one),
        Rule::Claimed => claims(one) || presses(one),
        Rule::Threatened => presses(one),
        Rule::Mentioned => true,
        Rule::OutOfForce | Rule::NotMentioned => false,
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

/// Who is said to hold how much of it, and whether that is denied; `None` for what says nothing of it.
struct Hold<'a> {
    /// `true`: said to hold it; `false`: said not to.
    holds: bool,
    by: Option<Side>,
    is_own: bool,
    extent: &'a Extent,
    place: Option<&'a PlaceId>,
}

fn hold<'a>(area: &AreaId, statement: &'a Statement) -> Option<Hold<'a>> {
    let holds = match statement.modality {
        Modality::Asserted | Modality::Implied => true,
        Modality::Denied => false,
        Modality::Conditional => return None,
    };
    let (by, is_own) = match statement.kind {
        Kind::Occupation => (statement.by, statement.by.is_some() && statement.by == area.state()),
        Kind::Recapture => (area.state().or(statement.by), true),
        Kind::Advance | Kind::Buildup | Kind::Claim | Kind::Concession | Kind::Denial => return None,
    };
    let is_of_it = statement.extent != Extent::Approach;
    is_of_it.then_some(Hold { holds, by, is_own, extent: &statement.extent, place: statement.place.as_ref() })
}

fn cannot_both_hold(area: &AreaId, one: &Statement, other: &Statement) -> bool {
    let (Some(one), Some(other)) = (hold(area, one), hold(area, other)) else { return false };
    let whole = |hold: &Hold<'_>| *hold.extent == Extent::Whole;
    let open = |hold: &Hold<'_>| *hold.extent == Extent::Unspecified;
    let is_one_place = *one.extent == Extent::Place
        && *other.extent == Extent::Place
        && one.place.is_some()
        && one.place == other.place;
    let is_other_side = match (one.by, other.by) {
        (Some(this), Some(that)) => this != that,
        (None, _) | (_, None) => one.is_own != other.is_own,
    };
    match (one.holds, other.holds) {
        (false, false) => false,
        (true, true) => {
            is_other_side
                && (whole(&one)
                    || whole(&other)
                    || is_one_place
                    || (open(&one) && (open(&other) || one.is_own))
                    || (open(&other) && other.is_own))
        }
        (true, false) => !is_other_side && (whole(&one) || open(&other) || is_one_place),
        (false, true) => !is_other_side && (whole(&other) || open(&one) || is_one_place),
    }
}

/// Its own speaker says later what cannot hold beside it.
fn is_gone_back_on(dossier: &Dossier, area: &AreaId, one: &Statement, later: &Statement) -> bool {
    if one.speaker != later.speaker || !cannot_both_hold(area, one, later) {
        return false;
    }
    let day = |statement: &Statement| {
        let document = dossier.documents.iter().find(|document| document.id == statement.document);
        statement.as_of.or_else(|| {
            let document = document?;
            document.published
        })
    };
    day(one).zip(day(later)).is_some_and(|(said, later)| later > said)
}
