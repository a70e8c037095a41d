//! What stands beside or under a page's map: what the legend's lines mean, which sources count, what
//! is switched off.

use std::collections::BTreeSet;

use super::compose::MapSource;
use super::legend::{LegendEntry, LegendKey};
use super::page::PageStyle;
use crate::derive::{Ground, Status, describe_status, join_names, verdict_sentence};
use crate::model::Dossier;
use crate::query::{InForce, Query, Toggle};

/// What a line of the legend means, in a few words.
pub(super) fn explanation(source: &MapSource<'_>, entry: &LegendEntry) -> String {
    match entry.key {
        LegendKey::Status(Status::Occupied, None) => {
            let places = source.layer.places.iter().zip(source.verdicts.places());
            let occupied = places.filter(|(_, (_, verdict))| verdict.status == Status::Occupied);
            let names: Vec<String> = occupied.map(|(place, _)| place.name.en.clone()).collect();
            let colon = if names.is_empty() { "" } else { ": " };
            format!("a source reports it held by force{colon}{}", join_names(&names))
        }
        LegendKey::Status(_, Some(Ground::SourcesDisagree)) => {
            "one source reports it held, another says otherwise".to_owned()
        }
        LegendKey::Status(_, Some(Ground::HeldInPart)) => {
            "part reported held; no line is drawn, as none is reported".to_owned()
        }
        LegendKey::Status(_, Some(Ground::UnderPressure)) => {
            "forces reported advancing on it or massing at it".to_owned()
        }
        LegendKey::Status(Status::Contested, None) => "held in part or under pressure".to_owned(),
        LegendKey::Status(Status::Claimed, None) => {
            "demanded or declared as its own; nothing more reported".to_owned()
        }
        LegendKey::Status(Status::Mentioned, None) => {
            "named only in a denial, a concession, a liberation or under a condition".to_owned()
        }
        LegendKey::Status(Status::NotMentioned, None) => {
            let noun = if entry.count == 1 { "region" } else { "regions" };
            format!("{} {noun}; silence is not safety", entry.count)
        }
        LegendKey::BrokenQuote => "its quote does not stand in the source as given".to_owned(),
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
    paragraphs.push(("Sources: ".to_owned(), format!("{}.", speakers_in_force(in_force))));
    let off = off_names(dossier, query);
    let off = if off.is_empty() { "none".to_owned() } else { join_names(&off) };
    paragraphs.push(("Switched off: ".to_owned(), format!("{off}.")));
    let nowhere = in_force.statements().filter(|one| one.areas.is_empty() && one.group.is_none()).count();
    if nowhere > 0 {
        let noun = if nowhere == 1 { "statement names" } else { "statements name" };
        paragraphs.push((String::new(), format!("{nowhere} further {noun} no region.")));
    }
    let broken: Vec<String> = dossier
        .statements
        .iter()
        .filter(|one| !one.check.counts())
        .map(|one| format!("“{}”", one.id))
        .collect();
    if let Some(note) = &style.text.note {
        paragraphs.push((String::new(), note.clone()));
    }
    if !broken.is_empty() {
        let text = format!("{} (the quote does not stand in the source as given).", join_names(&broken));
        paragraphs.push(("Not counted: ".to_owned(), text));
    }
    paragraphs
}

fn speakers_in_force(in_force: &InForce<'_>) -> String {
    let mut names: Vec<String> = Vec::new();
    let mut is_named: BTreeSet<&str> = BTreeSet::new();
    for statement in in_force.statements() {
        let name = in_force.dossier().short_name(&statement.speaker);
        if is_named.insert(name) {
            names.push(name.to_owned());
        }
    }
    if names.is_empty() { "none".to_owned() } else { join_names(&names) }
}

/// What is switched off, each source named once.
pub fn off_names(dossier: &Dossier, query: &Query) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for toggle in query.off() {
        let name = match toggle {
            Toggle::Speaker(id) if query.is_on(&Toggle::Relayer(id.clone())) => {
                format!("{} as speaker", dossier.short_name(id))
            }
            Toggle::Relayer(id) if query.is_on(&Toggle::Speaker(id.clone())) => {
                format!("{} as relayer", dossier.short_name(id))
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
