//! What stands beside or under a page's map: what the legend's lines mean, which sources count, what
//! is switched off.

use std::collections::BTreeSet;

use super::compose::MapSource;
use super::legend::{LegendEntry, LegendKey};
use super::page::PageStyle;
use crate::derive::{
    Action, Ground, Status, Verdict, describe_status, join_names, says_who_holds, verdict_sentence,
};
use crate::model::{ActorId, Dossier, Modality, Statement};
use crate::query::{InForce, Query, Toggle};

/// The most statements that are named with why they do not count.
const MOST_UNCOUNTED: usize = 3;

/// What a line of the legend means, in a few words, and who says so.
pub(super) fn explanation(source: &MapSource<'_>, entry: &LegendEntry) -> String {
    let LegendKey { status, ground } = entry.key;
    let drawn_so = || {
        let all = source.verdicts.areas().iter().map(|(_, verdict)| verdict);
        let all = all.chain(source.verdicts.places().iter().map(|(_, verdict)| verdict));
        all.filter(|verdict| LegendKey::of(verdict) == entry.key)
    };
    let meaning = match (status, ground) {
        (Status::Occupied, _) => {
            let places = source.layer.places.iter().zip(source.verdicts.places());
            let occupied = places.filter(|(_, (_, verdict))| verdict.status == Status::Occupied);
            let names: Vec<String> = occupied.map(|(place, _)| place.name.en.clone()).collect();
            if names.is_empty() { String::new() } else { join_names(&names) }
        }
        (_, Some(Ground::SourcesDisagree)) => "two speakers say what cannot both hold".to_owned(),
        (_, Some(Ground::HeldInPart(_))) => "no line is drawn, as none is reported".to_owned(),
        (_, Some(Ground::FightingInside)) => "an advance inside is reported".to_owned(),
        (Status::Mentioned, _) => {
            "only in a denial, a concession, as taken back, as under its own state’s control, or under a condition"
                .to_owned()
        }
        (Status::NotChecked, _) => "its quote was not compared with a text, or does not stand there".to_owned(),
        (Status::NotMentioned, _) => {
            let noun = if entry.count == 1 { "region" } else { "regions" };
            format!("{} {noun} that no statement names", entry.count)
        }
        (Status::Claimed, _) if !drawn_so().any(|verdict| says_who_holds(source.dossier, verdict)) => {
            "no statement in force says who holds it".to_owned()
        }
        (Status::Contested | Status::Claimed | Status::Threatened | Status::SwitchedOff, _) => String::new(),
    };
    let carried = drawn_so().flat_map(Verdict::carried).filter_map(|id| source.dossier.statement(id));
    let says = who_says(source.dossier, &carried.collect::<Vec<&Statement>>());
    // A place stands by its name; what a look does not say comes last.
    let pieces = if status == Status::Occupied { [meaning, says] } else { [says, meaning] };
    pieces.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Who says what is drawn: `according to ISW`, or, where the statements tell of different things, who says which:
/// `claim: Putin and Peskov; advance: ISW`.
fn who_says(dossier: &Dossier, carried: &[&Statement]) -> String {
    let deeds = [Action::Holding, Action::Claiming, Action::Approaching, Action::Massing, Action::Other];
    let mut by_deed = Vec::new();
    for deed in deeds {
        let of_deed: Vec<&Statement> =
            carried.iter().copied().filter(|one| Action::of(one) == deed).collect();
        if !of_deed.is_empty() {
            let is_implied = of_deed.iter().all(|statement| statement.modality == Modality::Implied);
            by_deed.push((deed, join_names(&speakers_of(dossier, of_deed.into_iter())), is_implied));
        }
    }
    match by_deed.as_slice() {
        [] => String::new(),
        [(_, speakers, true)] => format!("implied by {speakers}"),
        [(_, speakers, false)] => format!("according to {speakers}"),
        several => {
            let clause = |(deed, speakers, is_implied): &(Action, String, bool)| {
                let implied = if *is_implied { ", only implied" } else { "" };
                format!("{}: {speakers}{implied}", deed_words(*deed))
            };
            several.iter().map(clause).collect::<Vec<_>>().join("; ")
        }
    }
}

fn deed_words(deed: Action) -> &'static str {
    match deed {
        Action::Holding => "control or fighting",
        Action::Claiming => "claim",
        Action::Approaching => "advance",
        Action::Massing => "build-up",
        Action::Other => "other",
    }
}

/// Sources on and off, statements without a region, broken quotes, and the focus.
pub(super) fn side_paragraphs(
    source: &MapSource<'_>,
    in_force: &InForce<'_>,
    query: &Query,
    style: &PageStyle,
) -> Vec<(String, String)> {
    let dossier = source.dossier;
    let mut paragraphs = Vec::new();
    for area in style.focus.iter().filter_map(|id| source.layer.area(id)) {
        let Some(verdict) = source.verdicts.area(&area.id) else { continue };
        let status = describe_status(verdict.status, verdict.texture());
        let sentence = verdict_sentence(dossier, source.layer, &area.id, verdict);
        paragraphs.push((format!("{}: ", style.language.pick(&area.name)), format!("{status}. {sentence}")));
    }
    let speakers = speakers_of(dossier, in_force.statements());
    let speakers = if speakers.is_empty() { "none".to_owned() } else { join_names(&speakers) };
    paragraphs.push(("Sources: ".to_owned(), format!("{speakers}.")));
    let off = off_names(dossier, query);
    let off = if off.is_empty() { "none".to_owned() } else { join_names(&off) };
    paragraphs.push(("Switched off: ".to_owned(), format!("{off}.")));
    let nowhere = || in_force.statements().filter(|one| one.areas.is_empty() && one.group.is_none());
    let count = nowhere().count();
    if count > 0 {
        let noun = if count == 1 { "statement names" } else { "statements name" };
        let speakers = join_names(&speakers_of(dossier, nowhere()));
        paragraphs.push((String::new(), format!("{count} further {noun} no region ({speakers}).")));
    }
    if let Some(note) = &style.text.note {
        paragraphs.push((String::new(), note.clone()));
    }
    let uncounted: Vec<&Statement> = dossier.statements.iter().filter(|one| !one.counts()).collect();
    if !uncounted.is_empty() {
        paragraphs.push(("Not counted: ".to_owned(), format!("{}.", uncounted_words(&uncounted))));
    }
    paragraphs
}

/// How many statements do not count, and of the first ones which and why.
fn uncounted_words(uncounted: &[&Statement]) -> String {
    let noun = if uncounted.len() == 1 { "statement" } else { "statements" };
    let named = uncounted
        .iter()
        .take(MOST_UNCOUNTED)
        .map(|one| format!("“{}” ({})", one.id, one.why_not_counted().unwrap_or_default()));
    let more = if uncounted.len() > MOST_UNCOUNTED { "; and more" } else { "" };
    format!("{} {noun}: {}{more}", uncounted.len(), named.collect::<Vec<_>>().join("; "))
}

/// Whose statements these are, each speaker once.
fn speakers_of<'a>(dossier: &Dossier, statements: impl Iterator<Item = &'a Statement>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut is_named: BTreeSet<&str> = BTreeSet::new();
    for statement in statements {
        let name = dossier.short_name(&statement.speaker);
        if is_named.insert(name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// What is switched off, each source named once.
///
/// An actor that only says, or only relays, is off as a whole with that.
pub fn off_names(dossier: &Dossier, query: &Query) -> Vec<String> {
    let relays = |id: &ActorId| dossier.statements.iter().any(|one| one.relayers.contains(id));
    let says = |id: &ActorId| dossier.statements.iter().any(|one| one.speaker == *id);
    let mut names: Vec<String> = Vec::new();
    for toggle in query.off() {
        let name = match toggle {
            Toggle::Speaker(id) if relays(id) && query.is_on(&Toggle::Relayer(id.clone())) => {
                format!("what {} says", dossier.short_name(id))
            }
            Toggle::Relayer(id) if says(id) && query.is_on(&Toggle::Speaker(id.clone())) => {
                format!("what {} relays", dossier.short_name(id))
            }
            Toggle::Speaker(id) | Toggle::Relayer(id) if says(id) && relays(id) => {
                format!("{} (what it says and what it relays)", dossier.short_name(id))
            }
            Toggle::Speaker(id) | Toggle::Relayer(id) => dossier.short_name(id).to_owned(),
            Toggle::Document(_) | Toggle::Direct | Toggle::Implied | Toggle::Kind(_) => {
                lower_first(&crate::derive::toggle_name(dossier, toggle))
            }
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
