//! What the data files say of a statement, in words, gathered once for all of them.

use super::ExportSource;
use crate::derive::{attribution, extent_words, toggle_name};
use crate::model::{AreaId, Document, GuardNote, Statement, side_keyword};
use crate::query::{InForce, Standing};
use crate::words::Language;

/// A statement with its names looked up and its standing put into words.
#[derive(Debug, Clone)]
pub(super) struct Facts<'a> {
    pub(super) statement: &'a Statement,
    /// The document that its quote stands in.
    pub(super) document: Option<&'a Document>,
    /// The areas that it stands for: those named first, then its group's while the group holds.
    pub(super) areas: Vec<AreaId>,
    pub(super) area_names: Vec<String>,
    pub(super) speaker_name: String,
    /// Nearest to the speaker first.
    pub(super) relayer_names: Vec<String>,
    /// Whose words the quote is.
    pub(super) voice: &'static str,
    /// The same in a sentence's end: who is quoted, whom they report, through whom, where.
    pub(super) attribution: String,
    /// What stands around the quote and may change what it says, and why it was kept.
    pub(super) context: Vec<String>,
    /// How much of its areas it covers; empty where the source does not say.
    pub(super) extent: String,
    /// Why it does not count; `None` where it does.
    pub(super) why_not: Option<String>,
}

impl<'a> Facts<'a> {
    pub(super) fn new(
        source: &ExportSource<'a>,
        in_force: &InForce<'_>,
        statement: &'a Statement,
        language: Language,
    ) -> Self {
        let (dossier, layer) = (source.dossier, source.layer);
        let actor_name = |id| dossier.actor(id).map_or_else(|| id.to_string(), |actor| actor.name.clone());
        let area_name =
            |id| layer.area(id).map_or_else(|| id.to_string(), |area| language.pick(&area.name).to_owned());
        let areas = in_force.areas_of(statement);
        Self {
            statement,
            document: dossier.document(&statement.document),
            area_names: areas.iter().map(area_name).collect(),
            areas,
            speaker_name: actor_name(&statement.speaker),
            relayer_names: statement.relayers.iter().map(actor_name).collect(),
            voice: statement.voice.keyword(),
            attribution: attribution(dossier, statement).message().english(),
            context: statement.context.iter().map(|note: &GuardNote| note.line().english()).collect(),
            extent: extent_words(layer, statement).map_or_else(String::new, |words| words.english()),
            why_not: why_not(source, in_force, statement),
        }
    }

    pub(super) fn citation(&self) -> String {
        self.document.map_or_else(String::new, |document: &Document| document.citation().english())
    }

    /// The statement as one plain line: what is said, of what, by whom, through whom.
    pub(super) fn line(&self) -> String {
        let modality = self.statement.modality.keyword();
        let firmness =
            if self.extent.is_empty() { modality.to_owned() } else { format!("{}; {modality}", self.extent) };
        let of = if self.area_names.is_empty() {
            "no named region".to_owned()
        } else {
            self.area_names.join(", ")
        };
        let mut parts = vec![
            format!("{} ({firmness}) of {of}", self.statement.kind.keyword()),
            format!("by {}", side_keyword(self.statement.by)),
            format!("— {}", self.attribution),
        ];
        parts.extend(self.why_not.as_ref().map(|why| format!("not counted: {why}")));
        parts.join("; ")
    }
}

/// Why a statement does not count.
fn why_not(source: &ExportSource<'_>, in_force: &InForce<'_>, statement: &Statement) -> Option<String> {
    match in_force.standing(&statement.id) {
        Standing::InForce | Standing::GroupUndefined => None,
        Standing::NotCounted => statement.why_not_counted().map(|why| why.english()),
        Standing::SwitchedOff => {
            let names: Vec<String> = source
                .query
                .keeping_out(statement)
                .map(|toggle| toggle_name(source.dossier, toggle).english())
                .collect();
            Some(format!("switched off: {}", names.join(", ")))
        }
    }
}
