//! Verdicts and changes in plain sentences.
//!
//! Every sentence names who says it: it reports, and never takes a side.

use std::collections::BTreeSet;

use super::behind::{forces_of, side_name};
use super::counterfactual::Change;
use super::rules::Ruling;
use super::status::{Ground, Status};
use super::verdict::{LostWhy, Verdict};
use crate::model::{
    ActorId, AreaId, Document, Dossier, Extent, Group, Kind, Layer, Membership, Modality, PartSize, PlaceId,
    Statement, StatementId, Voice,
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
        Extent::Part { wording: Some(wording), .. } => Some(format!("part: “{wording}”")),
        Extent::Part { wording: None, percent: Some(percent), .. } => Some(format!("part: {percent} %")),
        Extent::Part { wording: None, percent: None, .. } => Some("part".to_owned()),
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
        Toggle::Direct => "No go-between named".to_owned(),
        Toggle::Kind(kind) => kind.heading().to_owned(),
        Toggle::Implied => "What is only implied".to_owned(),
    }
}

/// A kind as a heading over its quotes; for the window, until it asks [`Kind::heading`].
pub fn kind_heading(kind: Kind) -> &'static str {
    kind.heading()
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
    if verdict.status == Status::Claimed && !says_who_holds(dossier, verdict) {
        clauses.push("no statement in force says who holds it".to_owned());
    }
    let the = if clauses.is_empty() { "The" } else { "the" };
    clauses.extend(uncounted_clause(dossier, verdict, the));
    if clauses.is_empty() {
        return silence_sentence(verdict);
    }
    format!("{}.", clauses.join("; "))
}

/// True where a statement in force speaks of who holds the area or the place, however it does: a claim does not.
pub(crate) fn says_who_holds(dossier: &Dossier, verdict: &Verdict) -> bool {
    let outranked = verdict.lost().filter(|lost| lost.why == LostWhy::Outranked);
    let mut in_force = verdict.carried().chain(outranked.map(|lost| lost.statement));
    in_force.any(|id| dossier.statement(id).is_some_and(tells_who_holds))
}

/// True for a statement that speaks of who holds something; the page has this as data.
pub(crate) fn tells_who_holds(statement: &Statement) -> bool {
    statement.kind.tells_who_holds()
}

/// What is said of an area that no statement in force names.
fn silence_sentence(verdict: &Verdict) -> String {
    match (verdict.status, verdict.lost_count()) {
        (Status::SwitchedOff, 1) => "Only one statement names it, and it is switched off.".to_owned(),
        (Status::SwitchedOff, count) => {
            format!("{count} statements name it, and all of them are switched off.")
        }
        (_, _) => "No statement names it.".to_owned(),
    }
}

/// Names the statements that do not count, each behind this article: one with its reason, of more than one the
/// first twelve.
fn uncounted_clause(dossier: &Dossier, verdict: &Verdict, the: &str) -> Option<String> {
    let uncounted: Vec<&StatementId> = uncounted_statements(verdict).collect();
    match uncounted.as_slice() {
        [] => None,
        [one] => {
            let why = dossier.statement(one).and_then(Statement::why_not_counted).unwrap_or_default();
            Some(format!("{the} statement “{one}” does not count: {why}"))
        }
        many => {
            let shown = many.len().min(MOST_CLAUSES);
            let more = match many.len() - shown {
                0 => String::new(),
                count => format!(" and {count} more"),
            };
            let names: Vec<&str> = many[..shown].iter().map(|id| id.as_str()).collect();
            Some(format!("{the} statements {}{more} do not count", names.join(", ")))
        }
    }
}

/// One statement on an area as a clause with its source: `ISW reports a part of it held by Russian forces (“a
/// small portion”)`.
///
/// What [`verdict_sentence`] puts together.
pub fn statement_clause(dossier: &Dossier, layer: &Layer, area: &AreaId, statement: &Statement) -> String {
    let mut who = dossier.short_name(&statement.speaker).to_owned();
    if !statement.relayers.is_empty() {
        let relayers: Vec<&str> = statement.relayers.iter().map(|id| dossier.short_name(id)).collect();
        who = format!("{who}, as reported by {},", relayers.join(" and "));
    }
    let what = match statement.kind {
        Kind::Occupation => control_words(dossier, layer, area, statement),
        Kind::Recapture => recapture_words(dossier, layer, area, statement),
        Kind::Advance => {
            let forces = forces_of(statement.by);
            let whither = if statement.extent == Extent::Approach { "towards it" } else { "in it" };
            reported(
                statement,
                &format!("{forces} advancing {whither}"),
                &format!("that {forces} advance {whither}"),
            )
        }
        Kind::Buildup => {
            let what = format!("a build-up of {}{}", forces_of(statement.by), wording(dossier, statement));
            reported(statement, &what, &what)
        }
        Kind::Claim => claim_words(dossier, area, statement),
        Kind::Concession => {
            plain(statement, "proposes that it be ceded, recognised or frozen", "a concession of it")
        }
        Kind::Denial => plain(
            statement,
            "rejects a claim on it, its cession or its recognition",
            "having rejected a claim on it",
        ),
    };
    let condition = if statement.modality == Modality::Conditional { ", under a condition" } else { "" };
    format!("{who} {what}{condition}")
}

/// `reports …`, `implies …` or `denies …`; `that` is what stands behind the latter two.
fn reported(statement: &Statement, outright: &str, that: &str) -> String {
    match statement.modality {
        Modality::Asserted | Modality::Conditional => format!("reports {outright}"),
        Modality::Implied => format!("implies {that}"),
        Modality::Denied => format!("denies {that}"),
    }
}

/// What is said outright, or the noun for what is denied.
fn plain(statement: &Statement, outright: &str, denied: &str) -> String {
    match statement.modality {
        Modality::Asserted | Modality::Conditional | Modality::Implied => outright.to_owned(),
        Modality::Denied => format!("denies {denied}"),
    }
}

/// Who is said to hold it, and how much of it.
fn control_words(dossier: &Dossier, layer: &Layer, area: &AreaId, statement: &Statement) -> String {
    let is_own = area.state().is_some() && statement.by == area.state();
    let held = match statement.by {
        Some(side) if is_own => format!("under the control of {}", side_name(side)),
        Some(_) => format!("held by {}", forces_of(statement.by)),
        None => "occupied".to_owned(),
    };
    let what = match &statement.extent {
        Extent::Whole => ("it".to_owned(), String::new()),
        Extent::Part { size, .. } => (part_words(dossier, *size, statement), wording(dossier, statement)),
        Extent::Place => (place_words(layer, statement), String::new()),
        Extent::Approach => ("ground close to it".to_owned(), String::new()),
        Extent::Unspecified => ("it".to_owned(), ", without saying how much of it".to_owned()),
    };
    let (subject, more) = what;
    reported(statement, &format!("{subject} {held}{more}"), &format!("that {subject} is {held}{more}"))
}

fn place_words(layer: &Layer, statement: &Statement) -> String {
    statement.place.as_ref().map_or_else(|| "a place in it".to_owned(), |id| place_name(layer, id))
}

/// Who is said to have taken it back, and how much of it.
fn recapture_words(dossier: &Dossier, layer: &Layer, area: &AreaId, statement: &Statement) -> String {
    let by = match statement.by.or_else(|| area.state()) {
        Some(side) => format!("taken back by {}", forces_of(Some(side))),
        None => "taken back".to_owned(),
    };
    let subject = match &statement.extent {
        Extent::Whole | Extent::Approach | Extent::Unspecified => "it".to_owned(),
        Extent::Part { size, .. } => part_words(dossier, *size, statement),
        Extent::Place => place_words(layer, statement),
    };
    let more = wording(dossier, statement);
    reported(statement, &format!("{subject} {by}{more}"), &format!("that {subject} was {by}{more}"))
}

/// A claim, with the side that it is for and the name under which it reaches the area.
///
/// A statement that says what a name stands for says only that; another that claims what has the name, only that.
fn claim_words(dossier: &Dossier, area: &AreaId, statement: &Statement) -> String {
    let how_much = if statement.extent == Extent::Whole { "all of it" } else { "it" };
    let reached = group_reaching(dossier, area, statement);
    let under = reached.map(|group| format!(", under the name {}", group.name)).unwrap_or_default();
    let defines =
        |group: &&Group| matches!(&group.membership, Membership::Statement(id) if id == &statement.id);
    let defined = dossier.groups.iter().filter(|group| group.members.contains(area)).find(defines);
    if let Some(Group { name, .. }) = defined {
        let including = format!("{name} as including {how_much}{under}");
        return match statement.modality {
            Modality::Denied => format!("denies defining {including}"),
            Modality::Implied => format!("implies {including}"),
            Modality::Asserted | Modality::Conditional => format!("defines {including}"),
        };
    }
    let whose = statement.by.map(|side| format!(" for {}", side_name(side))).unwrap_or_default();
    let (how_much, more) = match reached {
        Some(group) if matches!(group.membership, Membership::Statement(_)) => {
            (group.name.as_str(), String::new())
        }
        Some(_) => (how_much, under),
        None => (how_much, wording(dossier, statement)),
    };
    match statement.modality {
        Modality::Denied => format!("denies a claim on {how_much}{whose}{more}"),
        Modality::Implied => format!("implies a claim on {how_much}{whose}{more}"),
        Modality::Asserted | Modality::Conditional => format!("claims {how_much}{whose}{more}"),
    }
}

/// The group by whose name a statement reaches an area that it does not name itself.
fn group_reaching<'a>(dossier: &'a Dossier, area: &AreaId, statement: &Statement) -> Option<&'a Group> {
    let group = statement.group.as_ref().and_then(|id| dossier.group(id));
    if statement.areas.contains(area) { None } else { group }
}

/// How much of an area a statement on a part means: of several areas that it names together, a part of them all.
fn part_words(dossier: &Dossier, size: PartSize, statement: &Statement) -> String {
    let members = statement.group.as_ref().and_then(|id| dossier.group(id)).map(|group| &group.members[..]);
    let named: BTreeSet<&AreaId> = statement.areas.iter().chain(members.unwrap_or_default()).collect();
    let whole = match named.len() {
        0 | 1 => "it".to_owned(),
        count => format!("the {} regions named together", count_words(count)),
    };
    format!("{} of {whole}", if size == PartSize::Most { "most" } else { "a part" })
}

/// Small numbers as words.
fn count_words(count: usize) -> String {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    count
        .checked_sub(2)
        .and_then(|at| words.get(at))
        .map_or_else(|| count.to_string(), |&word| word.to_owned())
}

/// A source's words for a part, in brackets, with whose words they are; empty where there are none.
fn wording(dossier: &Dossier, statement: &Statement) -> String {
    match &statement.extent {
        Extent::Part { wording: Some(wording), .. } => {
            let whose = match &statement.voice {
                Voice::Speaker => None,
                Voice::Relayer(actor) => Some(dossier.short_name(actor)),
                Voice::Document => {
                    dossier.document(&statement.document).map(|document| document.outlet.as_str())
                }
            };
            let of = whose.map(|whose| format!(" in the words of {whose}")).unwrap_or_default();
            format!(" (“{wording}”{of})")
        }
        Extent::Part { wording: None, percent: Some(percent), .. } => format!(" ({percent} %)"),
        Extent::Part { .. } | Extent::Whole | Extent::Place | Extent::Approach | Extent::Unspecified => {
            String::new()
        }
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
    format!("{} {}", join_many(names), outcome_words(status, ground, names.len() == 1))
}

/// What becomes of one area, or of several, that come to look so: `loses its colour`, `become claimed`.
pub(crate) fn outcome_words(status: Status, ground: Option<Ground>, is_one: bool) -> String {
    match status {
        Status::NotMentioned | Status::NotChecked if is_one => "loses its colour".to_owned(),
        Status::NotMentioned | Status::NotChecked => "lose their colour".to_owned(),
        Status::SwitchedOff if is_one => "is named only in what is switched off".to_owned(),
        Status::SwitchedOff => "are named only in what is switched off".to_owned(),
        Status::Occupied | Status::Contested | Status::Claimed | Status::Threatened | Status::Mentioned => {
            let verb = if is_one { "becomes" } else { "become" };
            format!("{verb} {}", describe_status(status, ground).to_lowercase())
        }
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

/// Joins names as English does, only the first where there are many: `Odesa, Crimea and 200 more`.
fn join_many(names: &[String]) -> String {
    match names.len().checked_sub(MOST_NAMES) {
        None | Some(0) => join_names(names),
        Some(more) => format!("{} and {more} more", names[..MOST_NAMES].join(", ")),
    }
}

/// The most actors that are gone through one by one where they change nothing.
const FEW_ACTORS: usize = 6;

/// `Without ISW: claimed. Without Peskov: still contested. Without both: not mentioned.` Of many actors
/// those come first without whom it would change.
pub fn without_sentence(dossier: &Dossier, now: &Verdict, without: &[(Vec<ActorId>, Ruling)]) -> String {
    let look =
        |status: Status, grounds: &[Ground]| describe_status(status, grounds.first().copied()).to_lowercase();
    let now_look = look(now.status, &now.grounds);
    let is_same = |then: &Ruling| look(then.status, &then.grounds) == now_look;
    let outcome = |then: &Ruling| {
        let still = if is_same(then) && now.status != Status::NotMentioned { "still " } else { "" };
        format!("{still}{}", look(then.status, &then.grounds))
    };
    let sentence = |(actors, then): &(Vec<ActorId>, Ruling)| {
        let who = match actors.as_slice() {
            [one] => dossier.short_name(one),
            [_, _] => "both",
            _ => "all of them",
        };
        format!("Without {who}: {}.", outcome(then))
    };
    if without.len() <= FEW_ACTORS + 1 {
        return without.iter().map(sentence).collect::<Vec<String>>().join(" ");
    }
    let (all, single) = without.split_last().map_or((None, without), |(last, single)| (Some(last), single));
    let (same, changing): (Vec<_>, Vec<_>) = single.iter().partition(|(_, then)| is_same(then));
    let mut sentences: Vec<String> = changing.iter().take(FEW_ACTORS).map(|one| sentence(one)).collect();
    if changing.len() > FEW_ACTORS {
        let others = changing.len() - FEW_ACTORS;
        sentences.push(format!("It would also change without any one of {others} others."));
    }
    match same.as_slice() {
        [] => {}
        [one] => sentences.push(sentence(one)),
        [(_, then), ..] if changing.is_empty() => {
            sentences.push(format!("Without any one of its {} sources: {}.", same.len(), outcome(then)));
        }
        [(_, then), ..] => {
            sentences.push(format!("Without any one of the {} others: {}.", same.len(), outcome(then)));
        }
    }
    sentences.extend(all.map(sentence));
    sentences.join(" ")
}

/// Joins names as English does: `Odesa, Crimea and Sevastopol`.
pub fn join_names(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The ids of a verdict's statements that do not count.
pub(crate) fn uncounted_statements(verdict: &Verdict) -> impl Iterator<Item = &StatementId> {
    verdict.lost().filter(|lost| lost.why == LostWhy::NotCounted).map(|lost| lost.statement)
}
