//! From the form of a statement to edits of the dossier: what is kept, what is changed, what goes with it.

use std::ops::Range;
use std::sync::Arc;

use geo::MultiPolygon;

use crate::app::effect::Effect;
use crate::app::notices::state::Notice;
use crate::app::reader::form::{Cut, ExtentKind, Form, FormField};
use crate::app::reader::inbox::suggestion::words_of_made;
use crate::app::reader::state::{Reader, ReaderFocus, ReaderSide};
use crate::app::state::State;
use crate::edit::{Edit, PartFault, StatementField, new_id, new_statement, part_fault};
use crate::model::{
    ActorId, AreaId, Document, DocumentId, Dossier, Extent, Group, GroupId, GuardNote, Kind, Membership,
    Name, Place, PlaceId, Quote, QuoteCheck, Segment, Side, Statement, StatementId, SuggestionId,
    Translation, Unknown, UnknownOfPlace, UnknownOfStatement, Voice,
};
use crate::service::{ChosenSides, Made, Named, Newcomers, actor_known, known_side, made_of, unnamed};
use crate::text::{CanonicalText, ContextFinder};
use crate::words::{Arg, Joint, Language, Message, Say as _, message};

impl State {
    pub(crate) fn edit_suggestion(&mut self, number: usize) {
        let open = self.open_suggestions();
        let (Some(document), Some(one)) = (self.read_document(), open.get(number)) else { return };
        match made_of(&self.around(document), &one.suggestion, &ChosenSides::default()) {
            Ok(Made { mut statement, actors, ukrainian, .. }) => {
                let mut shown = Dossier::clone(&self.shown);
                shown.actors.extend(actors);
                if self.language == Language::UKRAINIAN {
                    let translation = Translation { actors: ukrainian, ..Translation::default() };
                    shown = translation.apply_to(shown);
                }
                // Of a region that the layer does not have, the one that is called so is proposed.
                let alike = self.areas_called_alike(&one.suggestion);
                statement.areas.extend(
                    alike.into_iter().filter(|area| !statement.areas.contains(area)).collect::<Vec<AreaId>>(),
                );
                let Form { quote, modality, answers, .. } = self.card_form(one);
                let form = Form::of_statement(&shown, &statement);
                let suggestion = Some(one.id.clone());
                // What was answered on the card stays answered.
                self.show_form(Form { id: None, suggestion, quote, modality, answers, ..form });
            }
            Err(problem) => {
                self.notice = Some(Notice::failed(message!("reader-not-possible", problem = problem)));
            }
        }
    }

    pub(crate) fn edit_statement(&mut self, id: &StatementId) -> Vec<Effect> {
        let Some(statement) = self.dossier.statement(id) else { return Vec::new() };
        let form = Form::of_statement(&self.shown, statement);
        let mut effects = Vec::new();
        let side = self.reader.as_ref().map_or(ReaderSide::Area, |reader| reader.side);
        if self.reader.as_ref().is_none_or(|reader| reader.document != statement.document) {
            let document = statement.document.clone();
            effects = self.open_reader(&document);
        }
        if let Some(reader) = &mut self.reader {
            reader.side = side;
        }
        self.show_form(form);
        effects
    }

    /// A form for the marked words, with the areas that they name.
    pub(crate) fn add_marked(&mut self) {
        let Some(reader) = &self.reader else { return };
        let Some(marked) = reader.marked.clone() else { return };
        let form = Form::of_words(marked);
        let areas = self.areas_named(&form);
        self.show_form(Form { areas, ..form });
    }

    /// The areas of the layer that the form's words name, in the order of the text; none where the text is not here.
    pub(crate) fn areas_named(&self, form: &Form) -> Vec<AreaId> {
        let Some(reader) = &self.reader else { return Vec::new() };
        let mut areas: Vec<AreaId> = Vec::new();
        let is_quoted = |range: &Range<usize>| {
            form.quote.iter().any(|words| range.start < words.end && words.start < range.end)
        };
        let mentions = reader.extraction.iter().flat_map(|found| &found.mentions);
        for area in mentions.filter(|one| is_quoted(&one.range)).flat_map(|one| &one.areas) {
            if self.layer.area(area).is_some() && !areas.contains(area) {
                areas.push(area.clone());
            }
        }
        areas
    }

    /// Who may say the form's words, by name: whom suggestions of these words name, in the order of the text. The
    /// document's outlet, which is always one who may, is not among them.
    pub(crate) fn speakers_named(&self, form: &Form) -> Vec<String> {
        let (Some(reader), Some(document)) = (&self.reader, self.read_document()) else { return Vec::new() };
        let mut names: Vec<String> = Vec::new();
        let is_quoted = |range: &Range<usize>| {
            form.quote.iter().any(|words| range.start < words.end && words.start < range.end)
        };
        let suggestions = reader.extraction.iter().flat_map(|found| &found.suggestions);
        let of_these_words = suggestions.filter(|one| one.quote.iter().any(is_quoted));
        for voice in of_these_words.filter_map(|one| one.speaker.as_ref()) {
            let known = actor_known(&self.shown, &voice.name, voice.actor.as_deref());
            let name = known.map_or_else(
                || self.language.text_of(&Arg::from(&voice.shown())),
                |actor| actor.name.clone(),
            );
            if name != document.outlet && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    fn show_form(&mut self, form: Form) {
        if let Some(reader) = &mut self.reader {
            (reader.side_before_form, reader.side) = (reader.side, ReaderSide::Suggestions);
            reader.wants_focus = Some(ReaderFocus::Form);
            reader.goal = form.quote.first().map(|range| range.start);
            reader.inbox.asked = None;
            (reader.form, reader.form_began) = (Some(form.clone()), Some(form));
        }
    }

    /// Gives the form's statement to another document: its words are looked for there.
    pub(crate) fn move_form(&mut self, id: &DocumentId) -> Vec<Effect> {
        let Some(reader) = &self.reader else { return Vec::new() };
        let (Some(form), began) = (reader.form.clone(), reader.form_began.clone()) else { return Vec::new() };
        let (words, side) = (self.words_of(&form), reader.side_before_form);
        let Some(document) = self.dossier.document(id) else { return Vec::new() };
        let title = document.title().to_owned();
        let effects = self.open_reader(id);
        let text = self.read_text().cloned();
        let quote = text.as_deref().map(|text| ranges_of(text, &words));
        if quote.as_ref().is_some_and(Option::is_none) {
            self.notice = Some(Notice::failed(message!("reader-words-not-there", title = title)));
        }
        // Without a text the words stay what they are: nobody can look for them.
        let quote = quote.map_or_else(|| form.quote.clone(), Option::unwrap_or_default);
        if let Some(reader) = &mut self.reader {
            reader.side_before_form = side;
            reader.goal = quote.first().map(|range| range.start);
            (reader.form, reader.form_began) = (Some(Form { quote, cuts: Vec::new(), ..form }), began);
        }
        effects
    }

    /// The words that the form quotes, segment by segment.
    fn words_of(&self, form: &Form) -> Vec<String> {
        if let Some(text) = self.read_text() {
            let words = form.quote.iter().filter_map(|range| text.slice(range.start, range.end));
            return words.map(str::to_owned).collect();
        }
        let statement = form.id.as_ref().and_then(|id| self.dossier.statement(id));
        let quote = statement.and_then(|statement| form.recut(&statement.quote).ok());
        quote.map_or_else(Vec::new, |quote| quote.segments.into_iter().map(|segment| segment.exact).collect())
    }

    /// What the guard finds around the form's words, with what was answered; without the text, what the
    /// statement has.
    pub fn form_notes(&self, form: &Form) -> Vec<GuardNote> {
        let Some(text) = self.read_text() else { return form.answers.clone() };
        let segment = |range: &Range<usize>| Segment {
            exact: String::new(),
            prefix: String::new(),
            suffix: String::new(),
            range: range.clone(),
            unknown: Unknown::default(),
        };
        let mut names: Vec<&str> = vec![form.speaker.trim()];
        names.extend(form.relayer_names());
        // The dossier's own names stand for their actor as well, in whichever language one is typed.
        let known = |name: &&str| actor_known(&self.dossier, name, None);
        let own: Vec<&str> = names
            .iter()
            .filter_map(known)
            .flat_map(|actor| [actor.short_name.as_str(), actor.name.as_str()])
            .collect();
        names.extend(own);
        let of_actors = self
            .dossier
            .actors
            .iter()
            .flat_map(|actor| [(&actor.name, &actor.name), (&actor.name, &actor.short_name)]);
        let of_actors = of_actors.map(|(actor, name)| (actor.as_str(), name.as_str()));
        let all = names.iter().map(|name| (*name, *name)).chain(of_actors);
        let quote = Quote { segments: form.quote.iter().map(segment).collect(), seal: None };
        let is_of_text = |note: &&GuardNote| !note.kind.is_of_naming();
        let context = form.answers.iter().filter(is_of_text).cloned().collect();
        let asked = Statement { quote, context, ..blank_statement(form) };
        let mut notes = ContextFinder::new(text, all).refresh(&asked, |name| names.contains(&name));
        notes.extend(self.unnamed_in_form(form));
        for note in &mut notes {
            note.kept_because.take_if(|reason| reason.trim().is_empty());
        }
        notes
    }

    /// What the form has and the text does not name, with what was answered. What a statement had before in the same
    /// words is not asked for again.
    fn unnamed_in_form(&self, form: &Form) -> Vec<GuardNote> {
        let (Some(text), Some(document)) = (self.read_text(), self.read_document()) else {
            return Vec::new();
        };
        let old = form.id.as_ref().and_then(|id| self.dossier.statement(id));
        let is_same_words = |old: &&Statement| {
            let ranges = old.quote.segments.iter().map(|segment| &segment.range);
            old.document == document.id && ranges.eq(&form.quote)
        };
        let old = old.filter(is_same_words);
        let mut sources = vec![form.speaker.trim()];
        sources.extend(form.relayer_names());
        sources.retain(|name| !name.is_empty());
        let misfits = self.reader.iter().flat_map(|reader| reader.inbox.misfits.iter());
        let alike: Vec<_> = misfits.map(|misfit| (misfit.area.clone(), misfit.fits.clone())).collect();
        let named = Named {
            quote: &form.quote,
            areas: &form.areas,
            place: form.place.as_ref(),
            sources: &sources,
            alike: &alike,
        };
        let mut notes = unnamed(&self.around(document), text, &named);
        notes.retain(|note| old.is_none_or(|old| is_new_in(&self.dossier, old, note)));
        for note in &mut notes {
            let is_same = |old: &&GuardNote| (old.kind, &old.words) == (note.kind, &note.words);
            note.kept_because = form.answers.iter().find(is_same).and_then(|old| old.kept_because.clone());
        }
        notes
    }

    /// What stands against keeping the form, without a full stop; `None` where nothing does.
    pub fn form_problem(&self, form: &Form) -> Option<Message> {
        self.form_missing(form).map(|(_, problem)| problem)
    }

    /// The first field, in the order of the form, that keeps it from being kept, and why, without a full stop; `None`
    /// where nothing does.
    pub(crate) fn form_missing(&self, form: &Form) -> Option<(FormField, Message)> {
        let found =
            [form.missing(), self.regions_missing(form), self.part_missing(form), self.side_missing(form)];
        found.into_iter().flatten().min_by_key(|(field, _)| *field)
    }

    fn regions_missing(&self, form: &Form) -> Option<(FormField, Message)> {
        if !form.areas.is_empty() || form.is_about_no_region {
            return None;
        }
        let named = self.areas_named(form);
        let areas = || Arg::list(Joint::And, named.iter().map(|area| self.area_words(area)));
        let is_asked = !named.is_empty();
        is_asked.then(|| (FormField::Regions, message!("reader-problem-regions", areas = areas())))
    }

    fn part_missing(&self, form: &Form) -> Option<(FormField, Message)> {
        if form.extent != ExtentKind::Part {
            return None;
        }
        let words = match &form.by_hand {
            Some(words) => words.clone(),
            None => self.words_of(form),
        };
        let quoted: Vec<&str> = words.iter().map(String::as_str).collect();
        Some(match part_fault(&form.extent(), &quoted)? {
            PartFault::Wording(problem) => (FormField::Wording, problem),
            PartFault::Share(problem) => (FormField::Share, problem),
        })
    }

    fn side_missing(&self, form: &Form) -> Option<(FormField, Message)> {
        let newcomers = self.newcomers(form);
        let unsaid = newcomers.into_iter().find(|name| self.side_of_newcomer(form, name).is_none());
        unsaid.map(|name| (FormField::Side, message!("reader-problem-side", name = name)))
    }

    /// Those whom the form names and the dossier does not know, each once.
    pub fn newcomers<'a>(&self, form: &'a Form) -> Vec<&'a str> {
        let mut names: Vec<&str> = Vec::new();
        for name in [form.speaker.trim()].into_iter().chain(form.relayer_names()) {
            let is_known = actor_known(&self.dossier, name, None).is_some();
            let is_same = |other: &&str| other.to_lowercase() == name.to_lowercase();
            if !name.is_empty() && !is_known && !names.iter().any(is_same) {
                names.push(name);
            }
        }
        names
    }

    /// On whose behalf someone speaks who is new to the dossier: as the user said, else as the lexicon knows.
    pub fn side_of_newcomer(&self, form: &Form, name: &str) -> Option<Side> {
        form.sides.of(name).or_else(|| known_side(name))
    }

    /// Keeps what the form holds: a new statement, or a changed one.
    pub(crate) fn keep_form(&mut self) -> Vec<Effect> {
        let Some(form) = self.reader.as_ref().and_then(|reader| reader.form.clone()) else {
            return Vec::new();
        };
        let kept = match self.form_problem(&form) {
            Some(problem) => Err(problem),
            None => self.kept(&form),
        };
        let Kept { name, recorded, edits } = match kept {
            Ok(kept) => kept,
            Err(problem) => {
                self.notice = Some(Notice::failed(message!("reader-not-kept", problem = problem)));
                return Vec::new();
            }
        };
        if edits.is_empty() {
            self.close_form();
            return Vec::new();
        }
        let effects = self.edit_together(name, &edits);
        if !effects.is_empty() {
            self.close_form();
            self.notice = Some(Notice::done(recorded));
        }
        effects
    }

    /// Puts the form and the marking that it came from away.
    pub(crate) fn close_form(&mut self) {
        self.settle_failures(&["reader-not-kept", "reader-edit-refused"]);
        if let Some(reader) = &mut self.reader {
            reader.put_form_away();
            reader.put_cursor(reader.cursor);
        }
    }

    /// The form with the text and the words that are marked in it; `None` where one of them is not there.
    fn form_and_marked(&mut self) -> Option<(&mut Form, &CanonicalText, Range<usize>)> {
        let Reader { form, text, marked, .. } = self.reader.as_mut()?;
        Some((form.as_mut()?, text.as_deref()?, marked.clone()?))
    }

    /// Adds the marked words to the quote of the form.
    pub(crate) fn take_marked_in(&mut self) {
        if let Some((form, _, marked)) = self.form_and_marked() {
            *form = form.clone().with_words(marked);
        }
    }

    /// Leaves the marked words out of the quote of the form.
    pub(crate) fn leave_marked_out(&mut self) {
        if let Some((form, text, marked)) = self.form_and_marked() {
            *form = form.clone().split_at(text, &marked);
        }
    }

    /// The edits that the form comes to, and what they are called together.
    fn kept(&self, form: &Form) -> Result<Kept, Message> {
        let made = self.made_of_form(form)?;
        let words = words_of_made(self, &made);
        let (mut edits, statement) = made.parts();
        let recorded = match statement.areas.as_slice() {
            [] => message!("reader-kept-without-region", statement = &words),
            areas => {
                let areas = Arg::list(Joint::Comma, areas.iter().map(|area| self.area_words(area)));
                message!("reader-kept", statement = &words, areas = areas)
            }
        };
        let group = self.defined_group(form, &statement.id).map(Edit::AddGroup);
        let old = form.id.as_ref().and_then(|id| self.dossier.statement(id));
        let Some(old) = old else {
            let id = statement.id.clone();
            edits.push(Edit::AddStatement(Box::new(statement)));
            edits.extend(group);
            edits.extend(self.decided(&edits, form.suggestion.as_ref(), &id));
            return Ok(Kept { name: message!("reader-step-add", statement = words), recorded, edits });
        };
        let fields = named_fields(old, &statement);
        let has_other_words = statement.quote != old.quote;
        let changes = self.changes(form, old, statement);
        let name = match (fields.as_slice(), changes.as_slice()) {
            ([field], [_]) if !has_other_words => {
                message!("reader-step-edit-field", field = field.name(), statement = words)
            }
            (_, [Edit::QuoteRanges { .. } | Edit::SetQuote { .. }]) => {
                message!("reader-step-edit-quote", statement = words)
            }
            _ => message!("reader-step-change", statement = words),
        };
        edits.extend(changes);
        edits.extend(group);
        edits.extend(self.decided(&edits, None, &old.id));
        Ok(Kept { name, recorded, edits: self.with_leftovers(edits, old) })
    }

    /// Notes which suggestions a statement decides that says something else after these edits: the one that it is made
    /// of, and those that it stood for before.
    fn decided(&self, edits: &[Edit], made_of: Option<&SuggestionId>, statement: &StatementId) -> Vec<Edit> {
        let (Some(open), Ok(dossier)) = (self.waiting(&self.dossier), self.edited(edits)) else {
            return Vec::new();
        };
        let Some(then) = self.waiting(&dossier) else { return Vec::new() };
        let is_decided = |id: &SuggestionId| made_of == Some(id) || !open.contains(id);
        let kept = then.into_iter().filter(is_decided);
        kept.map(|suggestion| Edit::KeepSuggestion { suggestion, statement: statement.clone() }).collect()
    }

    /// The edits that make one statement of another: of one field or of the quote where that is all.
    fn changes(&self, form: &Form, old: &Statement, new: Statement) -> Vec<Edit> {
        let id = || old.id.clone();
        let mut fields = changed_fields(old, &new);
        let mut edits: Vec<Edit> = Vec::new();
        if self.read_text().is_none() {
            // What is cut anew keeps its seal; what is written by hand has none.
            edits.extend(form.cuts.iter().map(|cut| match cut.clone() {
                Cut::Split { segment, left_out } => Edit::SplitSegment { statement: id(), segment, left_out },
                Cut::Join { segment } => Edit::JoinSegments { statement: id(), segment },
            }));
            if form.by_hand.is_some() {
                edits.push(Edit::SetQuote { statement: id(), quote: new.quote.clone() });
            }
        } else if new.quote != old.quote && new.document == old.document {
            edits.push(Edit::QuoteRanges { statement: id(), ranges: form.quote.clone() });
        }
        match fields.len() {
            0 => edits,
            1 if edits.is_empty() && new.quote == old.quote && !has_new_notes(old, &new) => {
                fields.pop().into_iter().map(|field| Edit::SetField { statement: id(), field }).collect()
            }
            _ => {
                // Several fields are changed at once: one by one they might not fit each other on the way.
                let cut = self.edited(&edits).ok();
                let quote = cut.as_ref().and_then(|dossier| dossier.statement(&old.id)).map(|one| &one.quote);
                let quote = match quote {
                    Some(quote) if !edits.is_empty() => quote.clone(),
                    _ => new.quote,
                };
                vec![Edit::SetStatement(Box::new(Statement { quote, ..new }))]
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
            unknown: Unknown::default(),
        })
    }

    /// Adds a place with an outline of its own, in the form's first area, and puts it into the form.
    pub(crate) fn add_place(&mut self, file_stem: &str, outline: MultiPolygon<f64>) -> Vec<Effect> {
        let Some(form) = self.reader.as_ref().and_then(|reader| reader.form.clone()) else {
            return Vec::new();
        };
        let Some(area) = form.areas.first().cloned() else {
            self.notice = Some(Notice::failed(message!("reader-place-without-region")));
            return Vec::new();
        };
        let typed = form.new_place.trim();
        let name = if typed.is_empty() { file_stem } else { typed }.to_owned();
        let is_taken = |id: &str| self.layer.place(&PlaceId::new(id)).is_some();
        let id = PlaceId::new(new_id(&name, "place", is_taken));
        let name = Name { en: name.clone(), uk: name };
        let place = Place { id: id.clone(), name, area, outline, unknown: UnknownOfPlace::default() };
        let effects = self.edit(&Edit::AddPlace(Box::new(place)));
        if !effects.is_empty()
            && let Some(form) = self.reader.as_mut().and_then(|reader| reader.form.as_mut())
        {
            (form.place, form.extent) = (Some(id), ExtentKind::Place);
            form.new_place.clear();
        }
        effects
    }

    fn made_of_form(&self, form: &Form) -> Result<Made, Message> {
        let document = self.read_document().ok_or_else(|| message!("reader-problem-document-gone"))?;
        let mut newcomers = Newcomers::of(&self.dossier, &form.sides);
        let speaker = newcomers.typed(&form.speaker);
        let names = form.relayer_names();
        let relayers: Vec<ActorId> = names.map(|name| newcomers.typed(name)).collect();
        let old = form.id.as_ref().and_then(|id| self.dossier.statement(id));
        let mut statement = match old {
            Some(old) => self.words_of_form(form, document, old, &speaker)?,
            None => self.new_words(form, document, &speaker)?,
        };
        statement.document = document.id.clone();
        statement.kind = form.kind.unwrap_or(statement.kind);
        statement.areas.clone_from(&form.areas);
        statement.place.clone_from(&form.place);
        statement.group.clone_from(&form.group);
        (statement.speaker, statement.relayers) = (speaker, relayers);
        (statement.extent, statement.modality) = (form.extent(), form.modality);
        statement.as_of = form.day()?;
        statement.by = form.by;
        if let Some(voice) = &form.voice {
            statement.voice = voice.clone();
        }
        statement.context = self.form_notes(form);
        statement.note = Some(form.note.trim().to_owned()).filter(|note| !note.is_empty());
        Ok(Made::new(statement, newcomers))
    }

    fn new_words(&self, form: &Form, document: &Document, speaker: &ActorId) -> Result<Statement, Message> {
        let kind = form.kind.ok_or_else(|| message!("reader-problem-kind"))?;
        let made = new_statement(&self.dossier, &document.id, &form.quote, kind, speaker);
        made.map_err(|error| error.message())
    }

    /// The statement with the form's words. A quote that was not touched stays as it is, seal and all.
    fn words_of_form(
        &self,
        form: &Form,
        document: &Document,
        old: &Statement,
        speaker: &ActorId,
    ) -> Result<Statement, Message> {
        if let Some(words) = &form.by_hand {
            return Ok(Statement { quote: quote_by_hand(&old.quote, words), ..old.clone() });
        }
        if !form.cuts.is_empty() {
            let quote = form.recut(&old.quote).map_err(|error| error.message())?;
            return Ok(Statement { quote, ..old.clone() });
        }
        let ranges = old.quote.segments.iter().map(|segment| &segment.range);
        let is_untouched = old.document == document.id || document.text.is_none();
        if is_untouched && ranges.eq(&form.quote) {
            return Ok(old.clone());
        }
        let made = self.new_words(form, document, speaker)?;
        Ok(Statement { id: old.id.clone(), ..made })
    }

    /// Takes the form's statement out of the dossier, and whoever came with it.
    pub(crate) fn remove_statement(&mut self) -> Vec<Effect> {
        let id = self.reader.as_ref().and_then(|reader| reader.form.as_ref()?.id.clone());
        let Some(was) = id.and_then(|id| self.dossier.statement(&id)).cloned() else { return Vec::new() };
        let remove = Edit::RemoveStatement(was.id.clone());
        let name = remove.name(&self.dossier);
        let effects = self.edit_together(name, &self.with_leftovers(vec![remove], &was));
        if !effects.is_empty() {
            self.close_form();
        }
        effects
    }

    /// The text that is being read.
    pub fn read_text(&self) -> Option<&Arc<CanonicalText>> {
        self.reader.as_ref()?.text.as_ref()
    }
}

/// Whether a note is about an area or a source that a statement did not have, or had with that note.
fn is_new_in(dossier: &Dossier, old: &Statement, note: &GuardNote) -> bool {
    let is_called = |id: &ActorId| dossier.actor(id).is_some_and(|actor| actor.name == note.words);
    let was_there = old.areas.iter().any(|area| area.as_str() == note.words)
        || old.place.as_ref().is_some_and(|place| place.as_str() == note.words)
        || [&old.speaker].into_iter().chain(&old.relayers).any(is_called);
    let is_it = |one: &GuardNote| (one.kind, &one.words) == (note.kind, &note.words);
    !was_there || old.context.iter().any(is_it)
}

/// A statement of which only the quote and the answers are looked at.
fn blank_statement(form: &Form) -> Statement {
    Statement {
        id: StatementId::new("s"),
        document: DocumentId::new("d"),
        // The guard looks at the words alone.
        kind: form.kind.unwrap_or(Kind::Claim),
        areas: Vec::new(),
        group: None,
        place: None,
        by: None,
        speaker: ActorId::new("a"),
        relayers: Vec::new(),
        extent: Extent::Unspecified,
        modality: form.modality,
        as_of: None,
        voice: Voice::Document,
        quote: Quote { segments: Vec::new(), seal: None },
        check: QuoteCheck::Unchecked,
        context: Vec::new(),
        note: None,
        unknown: UnknownOfStatement::default(),
    }
}

/// The edits that a form comes to.
struct Kept {
    name: Message,
    /// What was recorded, for the notice.
    recorded: Message,
    edits: Vec<Edit>,
}

/// The fields that a person changed: a question that came with it is none, unless nothing else is different.
fn named_fields(old: &Statement, new: &Statement) -> Vec<StatementField> {
    let fields = changed_fields(old, new);
    let is_question =
        |field: &StatementField| matches!(field, StatementField::Answer { kept_because: None, .. });
    if fields.iter().all(is_question) {
        return fields;
    }
    fields.into_iter().filter(|field| !is_question(field)).collect()
}

/// Whether something is asked of a statement that was not asked before: it comes with the whole statement.
fn has_new_notes(old: &Statement, new: &Statement) -> bool {
    let is_old =
        |note: &GuardNote| old.context.iter().any(|one| (one.kind, &one.words) == (note.kind, &note.words));
    new.context.iter().any(|note| note.kind.is_of_naming() && !is_old(note))
}

/// The fields but the quote in which a statement differs from what it was.
fn changed_fields(old: &Statement, new: &Statement) -> Vec<StatementField> {
    let fields = [
        (old.document != new.document, StatementField::Document(new.document.clone())),
        (old.kind != new.kind, StatementField::Kind(new.kind)),
        (old.areas != new.areas, StatementField::Areas(new.areas.clone())),
        (old.group != new.group, StatementField::Group(new.group.clone())),
        (old.place != new.place, StatementField::Place(new.place.clone())),
        (old.speaker != new.speaker, StatementField::Speaker(new.speaker.clone())),
        (old.relayers != new.relayers, StatementField::Relayers(new.relayers.clone())),
        (old.extent != new.extent, StatementField::Extent(new.extent.clone())),
        (old.modality != new.modality, StatementField::Modality(new.modality)),
        (old.as_of != new.as_of, StatementField::AsOf(new.as_of)),
        (old.by != new.by, StatementField::By(new.by)),
        (old.voice != new.voice, StatementField::Voice(new.voice.clone())),
        (old.note != new.note, StatementField::Note(new.note.clone())),
    ];
    let mut changed: Vec<StatementField> =
        fields.into_iter().filter_map(|(is_changed, field)| is_changed.then_some(field)).collect();
    for (note, answered) in new.context.iter().enumerate() {
        if old.context.get(note).is_none_or(|before| before.kept_because != answered.kept_because) {
            let kept_because = answered.kept_because.clone();
            changed.push(StatementField::Answer { note, kept_because });
        }
    }
    changed
}

/// Where words stand in a text, one behind the other, each of them once; `None` where any does not.
fn ranges_of(text: &CanonicalText, words: &[String]) -> Option<Vec<Range<usize>>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for segment in words {
        let [start] = text.occurrences(segment)[..] else { return None };
        if ranges.last().is_some_and(|before| start < before.end) {
            return None;
        }
        ranges.push(start..start + segment.chars().count());
    }
    (!ranges.is_empty()).then_some(ranges)
}

/// A quote with other words at the same places, without a seal: nobody has compared them with the text.
fn quote_by_hand(old: &Quote, words: &[String]) -> Quote {
    let mut segments: Vec<Segment> = Vec::new();
    for (segment, words) in old.segments.iter().zip(words) {
        let exact = words.trim().to_owned();
        let free_from = segments.last().map_or(0, |before| before.range.end);
        let start = segment.range.start.max(free_from);
        let range = start..start + exact.chars().count();
        segments.push(Segment { exact, range, ..segment.clone() });
    }
    Quote { segments, seal: None }
}
