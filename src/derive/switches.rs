//! What a panel offers to be switched off: the same sections and rows in the window and on the page.

use super::reason::{kind_heading, toggle_name};
use crate::model::{ActorId, Dossier};
use crate::query::{ActorRow, Query, Toggle, ToggleRow, ToggleRows};

/// A row of the panel: toggles that are switched together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switch {
    /// What the row says.
    pub name: String,
    /// What stands behind “Without” in a sentence.
    pub lead: String,
    /// What stands beside the name, such as `says 4 · relays 2`.
    pub note: Option<String>,
    /// The actor that the row is for.
    pub actor: Option<ActorId>,
    /// How many statements of the dossier it covers, in force or not.
    pub count: usize,
    /// What is switched, at least one.
    pub toggles: Vec<Toggle>,
    /// Whether the row is a part of the one above it.
    pub is_finer: bool,
}

/// A section of the panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SwitchSection {
    /// The heading over its switches.
    pub title: &'static str,
    /// Its rows, at least one; finer ones stand under their own.
    pub switches: Vec<Switch>,
}

impl Switch {
    /// True where all that the row switches is on.
    pub fn is_on(&self, query: &Query) -> bool {
        self.toggles.iter().all(|toggle| query.is_on(toggle))
    }

    /// `Without ISW`, or `With ISW` where it is off: how a sentence on what it would change begins.
    pub fn weighing(&self, query: &Query) -> String {
        format!("{} {}", if self.is_on(query) { "Without" } else { "With" }, self.lead)
    }
}

impl SwitchSection {
    /// All toggles of the section.
    pub fn toggles(&self) -> Vec<Toggle> {
        self.switches.iter().filter(|one| !one.is_finer).flat_map(|one| one.toggles.clone()).collect()
    }
}

/// The sections of the panel. Documents are offered only where there are several.
pub fn switch_sections(dossier: &Dossier, rows: &ToggleRows) -> Vec<SwitchSection> {
    let plain = |row: &ToggleRow| plain_switch(dossier, row);
    let documents = if rows.documents.len() > 1 { &rows.documents[..] } else { &[] };
    let sections = [
        ("In which document", documents.iter().map(plain).collect()),
        ("Who says or relays it", rows.actors.iter().flat_map(|row| actor_switches(dossier, row)).collect()),
        ("Through whom", rows.direct.iter().map(plain).collect()),
        ("What is said", rows.kinds.iter().map(plain).collect::<Vec<Switch>>()),
        ("How it is said", rows.implied.iter().map(plain).collect()),
    ];
    let filled = sections.into_iter().filter(|(_, switches)| !switches.is_empty());
    filled.map(|(title, switches)| SwitchSection { title, switches }).collect()
}

fn plain_switch(dossier: &Dossier, row: &ToggleRow) -> Switch {
    let name = toggle_name(dossier, &row.toggle);
    let lead = match &row.toggle {
        Toggle::Direct => "what has no go-between named".to_owned(),
        Toggle::Implied => "what is only implied".to_owned(),
        Toggle::Kind(kind) => kind_heading(*kind).to_lowercase(),
        Toggle::Document(_) | Toggle::Speaker(_) | Toggle::Relayer(_) => name.clone(),
    };
    let toggles = vec![row.toggle.clone()];
    Switch { name, lead, note: None, actor: None, count: row.count, toggles, is_finer: false }
}

/// One row for an actor, and where it both says and relays, two finer ones under it.
fn actor_switches(dossier: &Dossier, row: &ActorRow) -> Vec<Switch> {
    let full = dossier.actor(&row.actor).map_or_else(|| row.actor.to_string(), |actor| actor.name.clone());
    let short = dossier.short_name(&row.actor);
    let parts = [
        ("says", row.says, Toggle::Speaker(row.actor.clone())),
        ("relays", row.relays, Toggle::Relayer(row.actor.clone())),
    ];
    let parts: Vec<(&str, usize, Toggle)> = parts.into_iter().filter(|(_, count, _)| *count > 0).collect();
    let notes: Vec<String> = parts.iter().map(|(verb, count, _)| format!("{verb} {count}")).collect();
    let whole = Switch {
        name: full.clone(),
        lead: full,
        note: Some(notes.join(" · ")),
        actor: Some(row.actor.clone()),
        count: row.count,
        toggles: row.toggles(),
        is_finer: false,
    };
    let mut switches = vec![whole];
    if parts.len() > 1 {
        switches.extend(parts.into_iter().map(|(verb, count, toggle)| Switch {
            name: format!("only what it {verb}"),
            lead: format!("what {short} {verb}"),
            note: None,
            actor: None,
            count,
            toggles: vec![toggle],
            is_finer: true,
        }));
    }
    switches
}
