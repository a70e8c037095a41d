//! What the data files say of a statement, in words, gathered once for all of them.

use super::ExportSource;
use crate::derive::{attribution, extent_words, toggle_name};
use crate::model::{AreaId, Document, Statement, side_keyword};
use crate::query::{InForce, Standing};
use crate::words::{Arg, Joint, Language, Message, message};

/// A statement with its names looked up and its standing put into words.
#[derive(Debug, Clone)]
pub(super) struct Facts<'a> {
    pub(super) statement: &'a Statement,
    /// The language of the words here.
    pub(super) language: Language,
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
            language,
            document: dossier.document(&statement.document),
            area_names: areas.iter().map(area_name).collect(),
            areas,
            speaker_name: actor_name(&statement.speaker),
            relayer_names: statement.relayers.iter().map(actor_name).collect(),
            voice: statement.voice.keyword(),
            attribution: attribution(dossier, statement).text(language),
            context: statement.context.iter().map(|note| language.text(&note.line())).collect(),
            extent: extent_words(layer, statement).map(|words| language.text(&words)).unwrap_or_default(),
            why_not: why_not(source, in_force, statement).map(|why| language.text(&why)),
        }
    }

    pub(super) fn citation(&self) -> String {
        self.document.map(|document| self.language.text(&document.citation())).unwrap_or_default()
    }

    /// How the quote was checked, in words.
    pub(super) fn checked(&self) -> String {
        self.language.text(&self.statement.check.words())
    }

    /// The statement as one plain line: what is said, of what, by whom, through whom.
    pub(super) fn line(&self) -> String {
        let modality = message!("export-file-modality", modality = self.statement.modality.keyword());
        let extent = Some(Arg::from(&self.extent)).filter(|_| !self.extent.is_empty());
        let areas = if self.area_names.is_empty() {
            Arg::from(message!("export-file-no-region"))
        } else {
            Arg::list(Joint::Comma, &self.area_names)
        };
        let said = message!(
            "export-file-said",
            kind = message!("export-file-kind", kind = self.statement.kind.keyword()),
            firmness = Arg::list(Joint::Semicolon, extent.into_iter().chain([modality.into()])),
            areas = areas
        );
        let by = message!("export-file-by", side = side_keyword(self.statement.by));
        let attribution = message!("export-file-attribution", attribution = &self.attribution);
        let why_not = self.why_not.as_ref().map(|why| message!("export-file-not-counted", why = why));
        let parts = [said, by, attribution].into_iter().chain(why_not);
        self.language.text_of(&Arg::list(Joint::Semicolon, parts))
    }
}

/// Why a statement does not count.
fn why_not(source: &ExportSource<'_>, in_force: &InForce<'_>, statement: &Statement) -> Option<Message> {
    match in_force.standing(&statement.id) {
        Standing::InForce | Standing::GroupUndefined => None,
        Standing::NotCounted => statement.why_not_counted(),
        Standing::SwitchedOff => {
            let names = source.query.keeping_out(statement).map(|toggle| toggle_name(source.dossier, toggle));
            Some(message!("export-file-switched-off", names = Arg::list(Joint::Comma, names)))
        }
    }
}
