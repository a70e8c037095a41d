//! Verdicts and changes in plain sentences.
//!
//! Every sentence names who says it: it reports, and never takes a side.

use super::counterfactual::Change;
use super::status::{Ground, Status};
use super::verdict::{LostWhy, Verdict};
use crate::model::{
    AreaId, Document, Dossier, Extent, Kind, Layer, Membership, Modality, PlaceId, Statement, StatementId,
};
use crate::query::Toggle;

/// A status with the ground that its texture shows: `Contested · held in part`.
pub fn describe_status(status: Status, ground: Option<Ground>) -> String {
    match ground {
        Some(ground) => format!("{} · {}", status.label(), ground.label()),
        None => status.label().to_owned(),
    }
}

/// How much of its areas a statement covers, for a small label; `None` where the source does not say.
pub fn extent_words(layer: &Layer, statement: &Statement) -> Option<String> {
    match &statement.extent {
        Extent::Whole => Some("whole".to_owned()),
        Extent::Part { wording: Some(wording), percent: _ } => Some(format!("part: “{wording}”")),
        Extent::Part { wording: None, percent: Some(percent) } => Some(format!("part: {percent} %")),
        Extent::Part { wording: None, percent: None } => Some("part".to_owned()),
        Extent::Place => {
            let name = statement.place.as_ref().map(|place| place_name(layer, place));
            Some(name.map_or_else(|| "place".to_owned(), |name| format!("place: {name}")))
        }
        Extent::Approach => Some("approach: not yet inside".to_owned()),
        Extent::Unspecified => None,
    }
}

/// What a toggle is called in the panel.
pub fn toggle_name(dossier: &Dossier, toggle: &Toggle) -> String {
    match toggle {
        Toggle::Document(id) => dossier.document(id).map_or_else(|| id.to_string(), Document::short_citation),
        Toggle::Speaker(id) | Toggle::Relayer(id) => {
            dossier.actor(id).map_or_else(|| id.to_string(), |actor| actor.name.clone())
        }
        Toggle::Direct => match dossier.documents.as_slice() {
            [one] => format!("said to {} directly", one.outlet),
            _ => "said to the document directly".to_owned(),
        },
        Toggle::Kind(kind) => kind_heading(*kind).to_owned(),
        Toggle::Implied => "What is only implied".to_owned(),
    }
}

/// A kind as a heading over its quotes.
pub fn kind_heading(kind: Kind) -> &'static str {
    match kind {
        Kind::Occupation => "Occupation",
        Kind::Advance => "Advances",
        Kind::Buildup => "Build-up",
        Kind::Claim => "Claims",
        Kind::Concession => "Concessions",
        Kind::Denial => "Denials",
        Kind::Liberation => "Liberation",
    }
}

/// The most clauses of a verdict's sentence; what else is said is counted.
const MOST_CLAUSES: usize = 12;

/// Why an area has its status, in one sentence: who carried it, then who says something weaker. Of many
/// clauses the first twelve are given, and the other statements counted.
pub fn verdict_sentence(dossier: &Dossier, layer: &Layer, area: &AreaId, verdict: &Verdict) -> String {
    let outranked = verdict.lost().filter(|lost| lost.why == LostWhy::Outranked);
    let mut ids = verdict.carried().chain(outranked.map(|lost| lost.statement));
    let mut clauses: Vec<String> = Vec::new();
    let mut said: Vec<(&str, Kind, &Extent)> = Vec::new();
    while clauses.len() < MOST_CLAUSES
        && let Some(id) = ids.next()
    {
        let Some(statement) = dossier.statement(id) else { continue };
        let key = (statement.speaker.as_str(), statement.kind, &statement.extent);
        let weaker = statement.extent == Extent::Unspecified
            && said.iter().any(|(speaker, kind, _)| *speaker == key.0 && *kind == key.1);
        if !weaker && !said.contains(&key) {
            said.push(key);
            clauses.push(statement_clause(dossier, layer, area, statement));
        }
    }
    match ids.count() {
        0 => {}
        1 => clauses.push("one more statement names it".to_owned()),
        count => clauses.push(format!("{count} more statements name it")),
    }
    clauses.extend(broken_clause(verdict));
    if clauses.is_empty() {
        return silence_sentence(verdict.lost_count());
    }
    format!("{}.", clauses.join("; "))
}

/// What is said of an area that no statement in force names.
fn silence_sentence(switched_off: usize) -> String {
    match switched_off {
        0 => "No statement names it.".to_owned(),
        1 => "No statement in force names it; one is switched off.".to_owned(),
        count => format!("No statement in force names it; {count} are switched off."),
    }
}

/// Names the statements that do not count because their quotes are broken; of many the first twelve.
fn broken_clause(verdict: &Verdict) -> Option<String> {
    let broken: Vec<&str> = broken_statements(verdict).map(StatementId::as_str).collect();
    match broken.as_slice() {
        [] => None,
        [one] => Some(format!("the statement “{one}” does not count, because its quote is broken")),
        many => {
            let shown = many.len().min(MOST_CLAUSES);
            let more = match many.len() - shown {
                0 => String::new(),
                count => format!(" and {count} more"),
            };
            let names = many[..shown].join(", ");
            Some(format!("the statements {names}{more} do not count, because their quotes are broken"))
        }
    }
}

/// One statement on an area as a clause with its source: `ISW reports part of it occupied (“a small portion”)`.
///
/// What [`verdict_sentence`] puts together.
pub fn statement_clause(dossier: &Dossier, layer: &Layer, area: &AreaId, statement: &Statement) -> String {
    let mut who = dossier.short_name(&statement.speaker).to_owned();
    if !statement.relayers.is_empty() {
        let relayers: Vec<&str> = statement.relayers.iter().map(|id| dossier.short_name(id)).collect();
        who = format!("{who}, through {},", relayers.join(" and "));
    }
    let implied = statement.modality == Modality::Implied;
    let what = match statement.modality {
        Modality::Denied => format!("denies {}", kind_noun(statement.kind)),
        Modality::Asserted | Modality::Implied | Modality::Conditional => match statement.kind {
            Kind::Occupation => occupation_words(layer, statement, implied),
            Kind::Advance if statement.extent == Extent::Approach => {
                verb(implied, "reports forces advancing towards it", "implies that forces advance towards it")
            }
            Kind::Advance => {
                verb(implied, "reports forces advancing in it", "implies that forces advance in it")
            }
            Kind::Buildup => {
                verb(implied, "reports a build-up of forces", "implies a build-up of forces")
                    + &wording(statement)
            }
            Kind::Claim => claim_words(dossier, area, statement),
            Kind::Concession => "proposes that it be ceded, recognised or frozen".to_owned(),
            Kind::Denial => "rejects a claim on it, its cession or its recognition".to_owned(),
            Kind::Liberation => "reports own control restored".to_owned() + &wording(statement),
        },
    };
    let condition = if statement.modality == Modality::Conditional { ", under a condition" } else { "" };
    format!("{who} {what}{condition}")
}

fn verb(implied: bool, outright: &str, only_implied: &str) -> String {
    if implied { only_implied } else { outright }.to_owned()
}

fn occupation_words(layer: &Layer, statement: &Statement, implied: bool) -> String {
    match &statement.extent {
        Extent::Whole => verb(implied, "reports it occupied", "implies that it is occupied"),
        Extent::Part { .. } => {
            verb(implied, "reports part of it occupied", "implies that part of it is occupied")
                + &wording(statement)
        }
        Extent::Place => {
            let place = statement
                .place
                .as_ref()
                .map_or_else(|| "a place in it".to_owned(), |id| place_name(layer, id));
            verb(implied, &format!("reports {place} occupied"), &format!("implies that {place} is occupied"))
        }
        Extent::Approach => verb(implied, "reports occupation close to it", "implies occupation close to it"),
        Extent::Unspecified => verb(
            implied,
            "reports occupation without saying how much of it",
            "implies occupation without saying how much of it",
        ),
    }
}

/// A claim, with the group that it makes the area part of.
fn claim_words(dossier: &Dossier, area: &AreaId, statement: &Statement) -> String {
    let defines =
        |membership: &Membership| matches!(membership, Membership::Statement(id) if id == &statement.id);
    let mut groups = dossier.groups.iter().filter(|group| group.members.contains(area));
    let group = groups
        .clone()
        .find(|group| defines(&group.membership))
        .or_else(|| groups.find(|group| Some(&group.id) == statement.group.as_ref()));
    let all = if statement.extent == Extent::Whole { "claims all of it" } else { "claims it" };
    match group {
        Some(group) if defines(&group.membership) || !statement.areas.contains(area) => {
            format!("{all} as part of {}", group.name)
        }
        Some(_) | None => all.to_owned() + &wording(statement),
    }
}

/// The source's own words for a part, in brackets; empty where there are none.
fn wording(statement: &Statement) -> String {
    match &statement.extent {
        Extent::Part { wording: Some(wording), .. } => format!(" (“{wording}”)"),
        Extent::Part { wording: None, percent: Some(percent) } => format!(" ({percent} %)"),
        Extent::Part { .. } | Extent::Whole | Extent::Place | Extent::Approach | Extent::Unspecified => {
            String::new()
        }
    }
}

fn kind_noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Occupation => "that it is occupied",
        Kind::Advance => "an advance on it",
        Kind::Buildup => "a build-up at it",
        Kind::Claim => "a claim on it",
        Kind::Concession => "a concession of it",
        Kind::Denial => "having rejected a claim on it",
        Kind::Liberation => "that own control was restored",
    }
}

fn place_name(layer: &Layer, place: &PlaceId) -> String {
    layer.place(place).map_or_else(|| place.to_string(), |place| place.name.en.clone())
}

/// A status with the ground that its texture shows.
type Look = (Status, Option<Ground>);

/// What a toggle would change, in one sentence: `Without Dmitry Peskov: Odesa, Crimea and Sevastopol
/// lose their colour; nothing else changes.` Of many areas the first twelve are named.
pub fn change_sentence(layer: &Layer, lead: &str, changes: &[Change]) -> String {
    if changes.is_empty() {
        return format!("{lead}: nothing changes on the map.");
    }
    let mut outcomes: Vec<(Look, Vec<String>)> = Vec::new();
    for change in changes {
        let name = change_name(layer, change);
        match outcomes.iter_mut().find(|(to, _)| *to == change.to) {
            Some((_, names)) => names.push(name),
            None => outcomes.push((change.to, vec![name])),
        }
    }
    let clause = |(to, names): &mut (Look, Vec<String>)| {
        names.sort();
        outcome_clause(*to, names)
    };
    let clauses: Vec<String> = outcomes.iter_mut().map(clause).collect();
    format!("{lead}: {}; nothing else changes.", clauses.join("; "))
}

fn outcome_clause((status, ground): Look, names: &[String]) -> String {
    let list = join_many(names);
    match (status, names.len()) {
        (Status::NotMentioned, 1) => format!("{list} loses its colour"),
        (Status::NotMentioned, _) => format!("{list} lose their colour"),
        (_, 1) => format!("{list} becomes {}", describe_status(status, ground).to_lowercase()),
        (_, _) => format!("{list} become {}", describe_status(status, ground).to_lowercase()),
    }
}

fn change_name(layer: &Layer, change: &Change) -> String {
    match &change.place {
        Some(place) => place_name(layer, place),
        None => layer
            .area(&change.area)
            .map_or_else(|| change.area.to_string(), |area| area.short_name.en.clone()),
    }
}

/// The most names of a list; what is beyond is counted.
const MOST_NAMES: usize = 12;

/// Joins names as English does, of many only the first: `Odesa, Crimea and 200 more`.
fn join_many(names: &[String]) -> String {
    match names.len().checked_sub(MOST_NAMES) {
        None | Some(0) => join_names(names),
        Some(more) => format!("{} and {more} more", names[..MOST_NAMES].join(", ")),
    }
}

/// Joins names as English does: `Odesa, Crimea and Sevastopol`.
pub fn join_names(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The ids of a verdict's statements that have a broken quote.
pub(crate) fn broken_statements(verdict: &Verdict) -> impl Iterator<Item = &StatementId> {
    verdict.lost().filter(|lost| lost.why == LostWhy::QuoteBroken).map(|lost| lost.statement)
}
