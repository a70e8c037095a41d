//! What a panel offers to be switched off: the same sections and rows in the window and on the page.

use super::reason::toggle_name;
use crate::model::{ActorId, Dossier};
use crate::query::{ActorRow, Query, Toggle, ToggleRow, ToggleRows};
use crate::words::{Message, message};

/// A row of the panel: toggles that are switched together.
#[derive(Debug, Clone, PartialEq)]
pub struct Switch {
    /// What the row says.
    pub name: Message,
    /// What stands behind “Without” in a sentence.
    pub lead: Message,
    /// What stands beside the name, such as `says 4 · relays 2`.
    pub note: Option<Message>,
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
#[derive(Debug, Clone, PartialEq)]
pub struct SwitchSection {
    /// The heading over its switches.
    pub title: Message,
    /// Its rows, at least one; finer ones stand under their own.
    pub switches: Vec<Switch>,
}

impl Switch {
    /// True where all that the row switches is on.
    pub fn is_on(&self, query: &Query) -> bool {
        self.toggles.iter().all(|toggle| query.is_on(toggle))
    }

    /// `Without ISW`, or `With ISW` where it is off: how a sentence on what it would change begins.
    pub fn weighing(&self, query: &Query) -> Message {
        if self.is_on(query) {
            message!("derive-weighing-without", what = &self.lead)
        } else {
            message!("derive-weighing-with", what = &self.lead)
        }
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
        (message!("derive-section-documents"), documents.iter().map(plain).collect()),
        (
            message!("derive-section-actors"),
            rows.actors.iter().flat_map(|row| actor_switches(dossier, row)).collect(),
        ),
        (message!("derive-section-through"), rows.direct.iter().map(plain).collect()),
        (message!("derive-section-kinds"), rows.kinds.iter().map(plain).collect::<Vec<Switch>>()),
        (message!("derive-section-modality"), rows.implied.iter().map(plain).collect()),
    ];
    let filled = sections.into_iter().filter(|(_, switches)| !switches.is_empty());
    filled.map(|(title, switches)| SwitchSection { title, switches }).collect()
}

fn plain_switch(dossier: &Dossier, row: &ToggleRow) -> Switch {
    let name = toggle_name(dossier, &row.toggle);
    let lead = match &row.toggle {
        Toggle::Direct => message!("derive-lead-direct"),
        Toggle::Implied => message!("derive-lead-implied"),
        Toggle::Kind(kind) => message!("derive-lead-kind", kind = kind.keyword()),
        Toggle::Document(_) | Toggle::Speaker(_) | Toggle::Relayer(_) => {
            message!("derive-lead-source", name = &name)
        }
    };
    let toggles = vec![row.toggle.clone()];
    Switch { name, lead, note: None, actor: None, count: row.count, toggles, is_finer: false }
}

/// One row for an actor, and where it both says and relays, two finer ones under it.
fn actor_switches(dossier: &Dossier, row: &ActorRow) -> Vec<Switch> {
    let full = dossier.actor(&row.actor).map_or_else(|| row.actor.as_str(), |actor| actor.name.as_str());
    let note = match (row.says, row.relays) {
        (says, 0) => message!("derive-row-says", says = says),
        (0, relays) => message!("derive-row-relays", relays = relays),
        (says, relays) => message!("derive-row-says-and-relays", says = says, relays = relays),
    };
    let whole = Switch {
        name: Message::as_it_is(full),
        lead: message!("derive-lead-source", name = full),
        note: Some(note),
        actor: Some(row.actor.clone()),
        count: row.count,
        toggles: row.toggles(),
        is_finer: false,
    };
    let mut switches = vec![whole];
    if row.says > 0 && row.relays > 0 {
        let short = dossier.short_name(&row.actor);
        let finer = |name: Message, lead: Message, count: usize, toggle: Toggle| Switch {
            name,
            lead,
            note: None,
            actor: None,
            count,
            toggles: vec![toggle],
            is_finer: true,
        };
        switches.push(finer(
            message!("derive-row-only-says"),
            message!("derive-lead-says", name = short),
            row.says,
            Toggle::Speaker(row.actor.clone()),
        ));
        switches.push(finer(
            message!("derive-row-only-relays"),
            message!("derive-lead-relays", name = short),
            row.relays,
            Toggle::Relayer(row.actor.clone()),
        ));
    }
    switches
}
