//! The form in which a statement is written or changed: everything as it was typed.

use std::ops::Range;
use std::sync::Arc;

use super::effect::Effect;
use super::notice::Notice;
use super::reader::ReaderSide;
use super::state::State;
use super::suggestion::{ActorName, Made, actor_named, made_of};
use geo::MultiPolygon;

use crate::edit::{Edit, new_id, new_statement};
use crate::model::{
    ActorId, AreaId, Day, Document, Dossier, Extent, Group, GroupId, GuardNote, Kind, Membership, Modality,
    Name, Place, PlaceId, Side, Statement, StatementId, part_size,
};
use crate::text::{CanonicalText, GuardWords, guard_quote};

/// A statement as it is being written.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// The statement that it changes; `None` for a new one.
    pub id: Option<StatementId>,
    /// What is said.
    pub kind: Kind,
    /// The areas.
    pub areas: Vec<AreaId>,
    /// What is typed to find another area.
    pub area_search: String,
    /// The place.
    pub place: Option<PlaceId>,
    /// What a place is called whose outline is about to come from a file.
    pub new_place: String,
    /// The group that the words name.
    pub group: Option<GroupId>,
    /// What the group is called that the words define, with these areas as its members.
    pub new_group: String,
    /// Who says it, by name.
    pub speaker: String,
    /// On whose behalf, where the speaker is new.
    pub side: Side,
    /// Through whom, by name, nearest first, with commas between.
    pub relayers: String,
    /// How much of the areas.
    pub extent: ExtentKind,
    /// The source's words for a part.
    pub wording: String,
    /// The share of a part in percent, as typed.
    pub percent: String,
    /// How firmly it is said.
    pub modality: Modality,
    /// The day that it speaks of, as typed.
    pub as_of: String,
    /// A remark.
    pub note: String,
    /// The words: code points, half-open, in order.
    pub quote: Vec<Range<usize>>,
}

/// An extent without what belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExtentKind {
    /// All of each area.
    Whole,
    /// Part of it.
    Part,
    /// One named place.
    Place,
    /// Towards it.
    Approach,
    /// Not said.
    Unspecified,
}

impl Form {
    /// An empty form for words.
    fn of_words(document: &Document, quote: Range<usize>) -> Self {
        Self {
            id: None,
            kind: Kind::Claim,
            areas: Vec::new(),
            area_search: String::new(),
            place: None,
            new_place: String::new(),
            group: None,
            new_group: String::new(),
            speaker: document.outlet.clone(),
            side: Side::Independent,
            relayers: String::new(),
            extent: ExtentKind::Unspecified,
            wording: String::new(),
            percent: String::new(),
            modality: Modality::Asserted,
            as_of: String::new(),
            note: String::new(),
            quote: vec![quote],
        }
    }

    /// The form that holds a statement.
    fn of_statement(dossier: &Dossier, statement: &Statement) -> Self {
        let name = |id: &ActorId| dossier.actor(id).map_or_else(String::new, |actor| actor.name.clone());
        let relayers: Vec<String> = statement.relayers.iter().map(name).collect();
        let (extent, wording, percent) = match &statement.extent {
            Extent::Whole => (ExtentKind::Whole, None, None),
            Extent::Part { wording, percent, .. } => (ExtentKind::Part, wording.clone(), *percent),
            Extent::Place => (ExtentKind::Place, None, None),
            Extent::Approach => (ExtentKind::Approach, None, None),
            Extent::Unspecified => (ExtentKind::Unspecified, None, None),
        };
        Self {
            id: Some(statement.id.clone()),
            kind: statement.kind,
            areas: statement.areas.clone(),
            area_search: String::new(),
            place: statement.place.clone(),
            new_place: String::new(),
            group: statement.group.clone(),
            new_group: String::new(),
            speaker: name(&statement.speaker),
            side: dossier.actor(&statement.speaker).map_or(Side::Independent, |actor| actor.side),
            relayers: relayers.join(", "),
            extent,
            wording: wording.unwrap_or_default(),
            percent: percent.map_or_else(String::new, |percent| percent.to_string()),
            modality: statement.modality,
            as_of: statement.as_of.map_or_else(String::new, |day| day.to_string()),
            note: statement.note.clone().unwrap_or_default(),
            quote: statement.quote.segments.iter().map(|segment| segment.range.clone()).collect(),
        }
    }

    /// What is wrong with it, in words, without a full stop; `None` where it can be kept.
    pub fn problem(&self) -> Option<&'static str> {
        if self.speaker.trim().is_empty() {
            return Some("say who says it");
        }
        if !self.percent.trim().is_empty() && self.share().is_none() {
            return Some("the share must be a number over 0 and under 100");
        }
        if !self.as_of.trim().is_empty() && Day::parse(self.as_of.trim()).is_err() {
            return Some("write the day as year, month and day, as in 2025-03-18");
        }
        if self.extent == ExtentKind::Place && self.place.is_none() {
            return Some("choose the place, or another extent");
        }
        self.quote.is_empty().then_some("mark the words that say it")
    }

    fn share(&self) -> Option<f64> {
        self.percent.trim().parse().ok().filter(|share: &f64| *share > 0.0 && *share < 100.0)
    }

    fn extent(&self) -> Extent {
        let wording = Some(self.wording.trim().to_owned()).filter(|wording| !wording.is_empty());
        match self.extent {
            ExtentKind::Whole => Extent::Whole,
            ExtentKind::Part => Extent::Part {
                size: part_size(wording.as_deref(), self.share()),
                wording,
                percent: self.share(),
            },
            ExtentKind::Place => Extent::Place,
            ExtentKind::Approach => Extent::Approach,
            ExtentKind::Unspecified => Extent::Unspecified,
        }
    }

    /// What stands around the quote, or is left out of it, and may turn it around.
    pub fn warnings(&self, text: &CanonicalText) -> Vec<GuardNote> {
        guard_quote(text, &self.quote, GuardWords::shipped())
    }

    /// Leaves words out of the segment that holds them.
    #[must_use]
    pub fn split_at(mut self, left_out: &Range<usize>) -> Self {
        let holds = |segment: &Range<usize>| segment.start < left_out.start && left_out.end < segment.end;
        if let Some(number) = self.quote.iter().position(holds) {
            let segment = self.quote[number].clone();
            self.quote.splice(number..=number, [segment.start..left_out.start, left_out.end..segment.end]);
        }
        self
    }

    /// Takes the words between a segment and the next one back in.
    #[must_use]
    pub fn joined(mut self, number: usize) -> Self {
        if number + 1 < self.quote.len() {
            let next = self.quote.remove(number + 1);
            self.quote[number].end = next.end;
        }
        self
    }

    /// Adds words as a segment of their own, in the text's order; what they overlap goes.
    #[must_use]
    pub fn with_words(mut self, words: Range<usize>) -> Self {
        self.quote.retain(|segment| segment.end <= words.start || words.end <= segment.start);
        self.quote.push(words);
        self.quote.sort_by_key(|segment| segment.start);
        self
    }
}

impl State {
    pub(super) fn edit_suggestion(&mut self, number: usize) {
        let open = self.open_suggestions();
        let (Some(document), Some((_, suggestion))) = (self.read_document().cloned(), open.get(number))
        else {
            return;
        };
        match made_of(self, &document, suggestion) {
            Ok(Made { statement, actors }) => {
                let mut dossier = Dossier::clone(&self.dossier);
                dossier.actors.extend(actors);
                let form = Form { id: None, ..Form::of_statement(&dossier, &statement) };
                self.show_form(form);
            }
            Err(problem) => self.notice = Some(Notice::failed(format!("Not possible: {problem}."))),
        }
    }

    pub(super) fn edit_statement(&mut self, id: &StatementId) {
        let Some(statement) = self.dossier.statement(id) else { return };
        let form = Form::of_statement(&self.dossier, statement);
        if self.reader.as_ref().is_none_or(|reader| reader.document != statement.document) {
            let document = statement.document.clone();
            // Without its text there is nothing to extract.
            drop(self.open_reader(&document));
        }
        self.show_form(form);
    }

    /// A form for the marked words, with the areas that they name.
    pub(super) fn add_marked(&mut self) {
        let Some(document) = self.read_document() else { return };
        let Some(reader) = &self.reader else { return };
        let Some(marked) = reader.marked.clone() else { return };
        let mut form = Form::of_words(document, marked.clone());
        let mentions = reader.extraction.iter().flat_map(|found| &found.mentions);
        for mention in mentions.filter(|one| one.range.start < marked.end && marked.start < one.range.end) {
            let new = mention.areas.iter().filter(|area| self.layer.area(area).is_some());
            let new: Vec<AreaId> = new.filter(|area| !form.areas.contains(area)).cloned().collect();
            form.areas.extend(new);
        }
        self.show_form(form);
    }

    fn show_form(&mut self, form: Form) {
        if let Some(reader) = &mut self.reader {
            reader.side = ReaderSide::Suggestions;
            reader.goal = form.quote.first().map(|range| range.start);
            reader.form = Some(form);
        }
    }

    /// Keeps what the form holds: a new statement, or a changed one.
    pub(super) fn keep_form(&mut self) -> Vec<Effect> {
        let Some(form) = self.reader.as_ref().and_then(|reader| reader.form.clone()) else {
            return Vec::new();
        };
        let made = match form.problem() {
            Some(problem) => Err(problem.to_owned()),
            None => self.made_of_form(&form),
        };
        match made {
            Ok(made) => {
                let words = made.words(&self.dossier);
                let verb = if form.id.is_some() { "change" } else { "add" };
                let Made { statement, actors } = made;
                let mut edits: Vec<Edit> = actors.into_iter().map(Edit::AddActor).collect();
                let group = self.defined_group(&form, &statement.id);
                let statement = Box::new(statement);
                edits.push(match form.id {
                    Some(_) => Edit::SetStatement(statement),
                    None => Edit::AddStatement(statement),
                });
                edits.extend(group.map(Edit::AddGroup));
                let effects = self.edit_together(&format!("{verb} {words}"), &edits);
                if !effects.is_empty()
                    && let Some(reader) = &mut self.reader
                {
                    (reader.form, reader.marked) = (None, None);
                }
                effects
            }
            Err(problem) => {
                self.notice = Some(Notice::failed(format!("Not kept: {problem}.")));
                Vec::new()
            }
        }
    }

    /// The group that the form's words define: it holds only while their statement is in force.
    fn defined_group(&self, form: &Form, statement: &StatementId) -> Option<Group> {
        let name = form.new_group.trim();
        if name.is_empty() || form.areas.is_empty() {
            return None;
        }
        let is_taken = |id: &str| self.dossier.group(&GroupId::new(id)).is_some();
        Some(Group {
            id: GroupId::new(new_id(name, "group", is_taken)),
            name: name.to_owned(),
            members: form.areas.clone(),
            membership: Membership::Statement(statement.clone()),
        })
    }

    /// Adds a place with an outline of its own, in the form's first area, and puts it into the form.
    pub(super) fn add_place(&mut self, file_stem: &str, outline: MultiPolygon<f64>) -> Vec<Effect> {
        let Some(form) = self.reader.as_ref().and_then(|reader| reader.form.clone()) else {
            return Vec::new();
        };
        let Some(area) = form.areas.first().cloned() else {
            self.notice = Some(Notice::failed("Not added: choose the region first in which the place lies."));
            return Vec::new();
        };
        let typed = form.new_place.trim();
        let name = if typed.is_empty() { file_stem } else { typed }.to_owned();
        let is_taken = |id: &str| self.layer.place(&PlaceId::new(id)).is_some();
        let id = PlaceId::new(new_id(&name, "place", is_taken));
        let name = Name { en: name.clone(), uk: name };
        let effects = self.edit(&Edit::AddPlace(Box::new(Place { id: id.clone(), name, area, outline })));
        if !effects.is_empty()
            && let Some(form) = self.reader.as_mut().and_then(|reader| reader.form.as_mut())
        {
            (form.place, form.extent) = (Some(id), ExtentKind::Place);
            form.new_place.clear();
        }
        effects
    }

    fn made_of_form(&self, form: &Form) -> Result<Made, String> {
        let document = self.read_document().ok_or("the document is not there any more")?;
        let mut dossier = Dossier::clone(&self.dossier);
        let mut actors = Vec::new();
        let mut actor = |name: &str, side: Side| {
            let (id, new) = actor_named(&dossier, &ActorName { name, id: None, role: None, side });
            dossier.actors.extend(new.clone());
            actors.extend(new);
            id
        };
        let speaker = actor(&form.speaker, form.side);
        let names = form.relayers.split(',').map(str::trim).filter(|name| !name.is_empty());
        let relayers: Vec<ActorId> = names.map(|name| actor(name, Side::Independent)).collect();
        let old = form.id.as_ref().and_then(|id| self.dossier.statement(id));
        let mut statement = self.words_of_form(form, document, (old, &speaker))?;
        statement.kind = form.kind;
        statement.areas.clone_from(&form.areas);
        statement.place.clone_from(&form.place);
        statement.group.clone_from(&form.group);
        (statement.speaker, statement.relayers) = (speaker, relayers);
        (statement.extent, statement.modality) = (form.extent(), form.modality);
        statement.as_of = Day::parse(form.as_of.trim()).ok();
        statement.note = Some(form.note.trim().to_owned()).filter(|note| !note.is_empty());
        Ok(Made { statement, actors })
    }

    /// The statement with the form's words. A quote that was not touched stays as it is, seal and all.
    fn words_of_form(
        &self,
        form: &Form,
        document: &Document,
        (old, speaker): (Option<&Statement>, &ActorId),
    ) -> Result<Statement, String> {
        let is_same = |statement: &&Statement| {
            statement.quote.segments.iter().map(|segment| &segment.range).eq(&form.quote)
        };
        if let Some(old) = old.filter(is_same) {
            return Ok(old.clone());
        }
        let made = new_statement(&self.dossier, &document.id, &form.quote, form.kind, speaker);
        let made = made.map_err(|error| error.to_string())?;
        Ok(Statement { id: old.map_or_else(|| made.id.clone(), |old| old.id.clone()), ..made })
    }

    pub(super) fn remove_statement(&mut self) -> Vec<Effect> {
        let form = self.reader.as_mut().and_then(|reader| reader.form.take());
        match form.and_then(|form| form.id) {
            Some(id) => self.edit(&Edit::RemoveStatement(id)),
            None => Vec::new(),
        }
    }

    /// The text that is being read.
    pub fn read_text(&self) -> Option<&Arc<CanonicalText>> {
        self.reader.as_ref()?.text.as_ref()
    }
}
