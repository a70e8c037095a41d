//! Undo and redo without end, by keeping every state of the dossier.

use std::sync::Arc;
use std::time::Duration;

use super::apply::apply_edit;
use super::error::EditError;
use super::value::{Edit, StatementField};
use crate::model::{Dossier, Extent, Layer};
use crate::words::Message;

/// The longest pause within typing that is taken back in one step.
pub const TYPING_PAUSE: Duration = Duration::from_millis(1500);

/// The dossier with what went before and what was undone. Toggles, focus and camera are not in it.
///
/// States are shared: whoever holds one may keep it.
#[derive(Debug, Clone)]
pub struct EditHistory {
    past: Vec<Step>,
    present: Arc<Dossier>,
    future: Vec<Step>,
    typing: Option<Typing>,
}

/// One step: what it did, and the dossier on its other side.
#[derive(Debug, Clone)]
struct Step {
    name: Message,
    dossier: Arc<Dossier>,
}

/// Typing that may go on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Typing {
    field: String,
    at: Duration,
}

/// What an edit came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditOutcome {
    /// The dossier was so already.
    Unchanged,
    /// A step that undo takes back.
    Step,
    /// More typing in the same field: undo takes it back together with what was typed before.
    Merged,
}

impl EditHistory {
    /// Starts with a dossier and nothing to undo.
    pub fn new(dossier: Arc<Dossier>) -> Self {
        Self { past: Vec::new(), present: dossier, future: Vec::new(), typing: None }
    }

    /// The dossier as it is now.
    pub fn present(&self) -> &Arc<Dossier> {
        &self.present
    }

    /// Applies an edit. What was undone cannot be done again after it.
    ///
    /// `at` is the time since any fixed moment: text typed into one field with no pause over
    /// [`TYPING_PAUSE`] and nothing else in between is one step. `layer` is as [`apply_edit`] has it.
    ///
    /// # Errors
    /// [`EditError`]; nothing changes then.
    pub fn apply(&mut self, edit: &Edit, layer: &Layer, at: Duration) -> Result<EditOutcome, EditError> {
        let next = apply_edit(&self.present, layer, edit)?;
        if next == *self.present {
            return Ok(EditOutcome::Unchanged);
        }
        let typing = typed_field(&self.present, edit).map(|field| Typing { field, at });
        let goes_on = |before: &Typing, now: &Typing| {
            before.field == now.field && now.at.saturating_sub(before.at) <= TYPING_PAUSE
        };
        let is_merged = self.typing.iter().zip(&typing).any(|(before, now)| goes_on(before, now));
        let name = edit.name(&self.present);
        self.typing = typing;
        let before = std::mem::replace(&mut self.present, Arc::new(next));
        self.future.clear();
        if is_merged {
            return Ok(EditOutcome::Merged);
        }
        self.past.push(Step { name, dossier: before });
        Ok(EditOutcome::Step)
    }

    /// Puts another dossier in the place of this one as a step with a name, such as `reload the file`.
    pub fn replace(&mut self, name: Message, dossier: Arc<Dossier>) {
        if dossier == self.present {
            return;
        }
        let before = std::mem::replace(&mut self.present, dossier);
        self.past.push(Step { name, dossier: before });
        self.future.clear();
        self.typing = None;
    }

    /// Takes the last step back and gives its name; `None` where there is none.
    pub fn undo(&mut self) -> Option<Message> {
        let Step { name, dossier } = self.past.pop()?;
        let after = std::mem::replace(&mut self.present, dossier);
        self.future.push(Step { name: name.clone(), dossier: after });
        self.typing = None;
        Some(name)
    }

    /// Takes the last undo back and gives the name of the step; `None` where there is none.
    pub fn redo(&mut self) -> Option<Message> {
        let Step { name, dossier } = self.future.pop()?;
        let before = std::mem::replace(&mut self.present, dossier);
        self.past.push(Step { name: name.clone(), dossier: before });
        self.typing = None;
        Some(name)
    }

    /// The name of the step that [`undo`](Self::undo) takes back, for the menu.
    pub fn undo_name(&self) -> Option<&Message> {
        self.past.last().map(|step| &step.name)
    }

    /// The dossier that [`undo`](Self::undo) brings back; `None` where there is nothing to take back.
    pub fn undo_dossier(&self) -> Option<&Arc<Dossier>> {
        self.past.last().map(|step| &step.dossier)
    }

    /// The dossier that [`redo`](Self::redo) brings back; `None` where there is nothing to do again.
    pub fn redo_dossier(&self) -> Option<&Arc<Dossier>> {
        self.future.last().map(|step| &step.dossier)
    }

    /// The name of the step that [`redo`](Self::redo) does again, for the menu.
    pub fn redo_name(&self) -> Option<&Message> {
        self.future.last().map(|step| &step.name)
    }
}

/// The field that an edit types text into; `None` where it does anything else.
fn typed_field(before: &Dossier, edit: &Edit) -> Option<String> {
    let of = |thing: &str, id: &str, fields: &[(&str, bool)]| {
        let mut changed = fields.iter().filter(|(_, is_changed)| *is_changed);
        let (field, _) = changed.next()?;
        changed.next().is_none().then(|| format!("{thing} {id} {field}"))
    };
    match edit {
        Edit::SetTitle(_) => Some("title".to_owned()),
        Edit::SetDocument(now) => {
            let was = before.document(&now.id)?;
            let fields = [
                ("headline", was.headline != now.headline),
                ("description", was.description != now.description),
                ("outlet", was.outlet != now.outlet),
                ("url", was.url != now.url),
                ("language", was.language != now.language),
            ];
            of("document", now.id.as_str(), &fields)
        }
        Edit::SetActor(now) => {
            let was = before.actor(&now.id)?;
            let fields = [
                ("name", was.name != now.name),
                ("short name", was.short_name != now.short_name),
                ("role", was.role != now.role),
            ];
            of("actor", now.id.as_str(), &fields)
        }
        Edit::SetGroup(now) => {
            let was = before.group(&now.id)?;
            of("group", now.id.as_str(), &[("name", was.name != now.name)])
        }
        Edit::SetPlace(now) => {
            let was = before.place(&now.id)?;
            let fields = [("en", was.name.en != now.name.en), ("uk", was.name.uk != now.name.uk)];
            of("place", now.id.as_str(), &fields)
        }
        Edit::SetField { statement, field: StatementField::Note(_) } => {
            of("statement", statement.as_str(), &[("note", true)])
        }
        Edit::SetField {
            statement,
            field: StatementField::Extent(Extent::Part { wording, percent, .. }),
        } => {
            let Extent::Part { wording: was_wording, percent: was_percent, .. } =
                &before.statement(statement)?.extent
            else {
                return None;
            };
            let fields = [("wording", was_wording != wording), ("percent", was_percent != percent)];
            of("statement", statement.as_str(), &fields)
        }
        _ => None,
    }
}
