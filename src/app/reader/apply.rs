//! Reading an article, and the statements that are made of it.

use std::ops::Range;
use std::sync::Arc;

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::document::history::Focus;
use crate::app::effect::Effect;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::inbox::accept_all::apply_to_batch;
use crate::app::reader::state::{Highlight, Reader, ReaderFocus, ReaderSide, Step, Unread, neighbour};
use crate::app::state::State;
use crate::model::{Document, DocumentId};
use crate::service::with_given;
use crate::text::CanonicalText;
use crate::text::extract::Extraction;
use crate::words::message;

pub(crate) fn apply_to_reader(state: &mut State, command: ReaderCommand) -> Vec<Effect> {
    match command {
        ReaderCommand::Open(document) => {
            // The one that is open stays as it is.
            let is_open = state.reader.as_ref().is_some_and(|reader| reader.document == document);
            return if is_open { Vec::new() } else { state.open_reader(&document) };
        }
        ReaderCommand::CountWaiting(document) => return state.count_unread(&document),
        ReaderCommand::Close => {
            state.reader = None;
            state.wants_article_button = true;
        }
        ReaderCommand::Accept(number) => return state.accept(number),
        ReaderCommand::Answer(answers) => {
            state.settle_failures(&["reader-answer-first"]);
            change(state, |reader| reader.inbox.answers = Some(*answers));
        }
        ReaderCommand::ChooseSide(side) => return state.choose_side(side),
        ReaderCommand::AcceptAll(command) => return apply_to_batch(state, command),
        ReaderCommand::Reject(number) => return state.reject(number),
        ReaderCommand::OfferAgain(id) => return state.offer_again(&id),
        ReaderCommand::Edit(number) => state.edit_suggestion(number),
        ReaderCommand::EditStatement(id) => return state.edit_statement(&id),
        ReaderCommand::MoveForm(document) => return state.move_form(&document),
        ReaderCommand::Add => state.add_marked(),
        ReaderCommand::Keep => return state.keep_form(),
        ReaderCommand::Remove => return state.remove_statement(),
        ReaderCommand::ChooseOutline => return vec![Effect::ChooseOutline],
        ReaderCommand::Pick(number) => state.pick_suggestion(number),
        ReaderCommand::Click(at) => state.click_text(at),
        ReaderCommand::FindNext(step) => state.find_next(step),
        ReaderCommand::NextQuote(step) => state.next_quote(step),
        ReaderCommand::Show(side) => change(state, |reader| reader.side = side),
        ReaderCommand::SetForm(form) => change(state, |reader| reader.form = Some(*form)),
        ReaderCommand::Dismiss => change(state, Reader::put_form_away),
        ReaderCommand::CancelQuestion => change(state, |reader| reader.inbox.asked = None),
        ReaderCommand::TakeMarkedIn => state.take_marked_in(),
        ReaderCommand::LeaveMarkedOut => state.leave_marked_out(),
        ReaderCommand::MarkFrom(at) => {
            // As where the pointer is: what the cursor stands in lights its areas.
            let lit = state.at_in_text(at);
            change(state, |reader| {
                reader.put_cursor(at);
                reader.highlight = lit;
            });
        }
        ReaderCommand::MarkTo(at) => change(state, |reader| reader.mark_to(at)),
        ReaderCommand::HighlightPlace(lit) => change(state, |reader| reader.highlight = lit),
        ReaderCommand::Find(words) => change(state, |reader| {
            reader.find = words;
            reader.leave_what_is_not_found();
        }),
        ReaderCommand::GoToText => change(state, |reader| {
            (reader.shows_map, reader.wants_focus) = (false, Some(ReaderFocus::Text));
        }),
        ReaderCommand::Arrived => change(state, |reader| reader.goal = None),
        ReaderCommand::FocusGiven => change(state, |reader| reader.wants_focus = None),
    }
    Vec::new()
}

/// Changes what is open beside the map, where something is.
fn change(state: &mut State, change: impl FnOnce(&mut Reader)) {
    if let Some(reader) = &mut state.reader {
        change(reader);
    }
}

impl State {
    /// Opens a document beside the map; its text is read for suggestions on a thread of its own.
    pub(crate) fn open_reader(&mut self, id: &DocumentId) -> Vec<Effect> {
        let Some(document) = self.dossier.document(id) else { return Vec::new() };
        let reader = Reader::new(document);
        let effect = reader.text.clone().map(Effect::Extract);
        self.reader = Some(reader);
        effect.into_iter().collect()
    }

    /// Has the suggestions of an article counted that is not open, so that one knows what waits there.
    pub(crate) fn count_unread(&mut self, id: &DocumentId) -> Vec<Effect> {
        let Some(document) = self.dossier.document(id) else { return Vec::new() };
        let reader = Reader::new(document);
        let effect = reader.text.clone().map(Effect::Extract);
        self.unread = Some(Unread { dossier: Arc::clone(&self.dossier), reader, count: None });
        effect.into_iter().collect()
    }

    /// How many suggestions wait in the article that is not open; `None` while that is not known.
    pub fn waiting_unread(&self) -> Option<usize> {
        self.unread.as_ref().filter(|unread| Arc::ptr_eq(&unread.dossier, &self.dossier))?.count
    }

    /// What counts the suggestions of the article that would be opened; `None` where that was asked for.
    pub(crate) fn count_first(&self) -> Option<Command> {
        let Ok(Command::Reader(ReaderCommand::Open(id))) = Action::ReadArticle.command(self) else {
            return None;
        };
        let is_it =
            |unread: &Unread| unread.reader.document == id && Arc::ptr_eq(&unread.dossier, &self.dossier);
        let is_asked = self.unread.as_ref().is_some_and(is_it);
        (!is_asked).then_some(Command::Reader(ReaderCommand::CountWaiting(id)))
    }

    fn take_count(&mut self, text: &CanonicalText, extraction: Extraction) {
        let Some(mut unread) = self.unread.take() else { return };
        if unread.reader.text.as_ref().is_some_and(|own| own.sha256() == text.sha256()) {
            unread.count = self.count_waiting_in(&mut unread.reader, extraction);
        }
        self.unread = Some(unread);
    }

    /// Takes what the extractor found, unless another text is being read by now.
    pub(crate) fn take_extraction(&mut self, text: &CanonicalText, extraction: Extraction) {
        if self.reader.is_none() {
            self.take_count(text, extraction);
        } else if let Some(reader) = &mut self.reader
            && reader.text.as_ref().is_some_and(|own| own.sha256() == text.sha256())
        {
            let extraction = with_given(extraction, &self.dossier, &reader.document, text);
            reader.extraction = Some(Arc::new(extraction));
            self.name_suggestions();
            self.announce.say(message!("announce-suggestions", count = self.open_suggestions().len()));
        }
    }

    /// The document that is being read.
    pub fn read_document(&self) -> Option<&Document> {
        self.shown.document(&self.reader.as_ref()?.document)
    }

    /// Moves to an open suggestion and brings its words into sight.
    pub(crate) fn pick_suggestion(&mut self, number: usize) {
        let goal = self.open_suggestions().get(number).and_then(|one| one.suggestion.quote.first().cloned());
        if let Some(reader) = &mut self.reader {
            (reader.pick, reader.inbox.asked) = (number, None);
            // What was pointed at before lights its areas no more: this one is looked at now.
            reader.highlight = None;
            reader.wants_focus = Some(ReaderFocus::Suggestion);
            reader.goal = goal.map(|range| range.start);
            // Whoever goes to the text from there is at its words.
            if let Some(at) = reader.goal
                && reader.marked.is_none()
            {
                reader.put_cursor(at);
            }
        }
    }

    /// Brings the reader up to date after the dossier changed.
    pub(crate) fn follow_reader(&mut self) -> Option<Effect> {
        let reader = self.reader.as_mut()?;
        let Some(document) = self.dossier.document(&reader.document) else {
            self.reader = None;
            return None;
        };
        let is_other = document.text.is_some() != reader.text.is_some();
        if is_other {
            reader.take_text(document.text.as_deref());
        }
        reader.highlight = None;
        let effect = if is_other { reader.text.clone().map(Effect::Extract) } else { None };
        self.sort_suggestions();
        effect
    }

    /// The areas of what the pointer is on in the text or in the list, by their index; where it is on nothing, those of
    /// the suggestion that is picked.
    pub fn lit_areas(&self) -> Vec<usize> {
        let Some(reader) = &self.reader else { return Vec::new() };
        let found = |number: usize| reader.extraction.as_ref()?.suggestions.get(number);
        let areas = match &reader.highlight {
            // Nothing is pointed at: the card that is picked is what is looked at.
            None if self.map.hover.is_some() || reader.form.is_some() => return Vec::new(),
            None if reader.side != ReaderSide::Suggestions => return Vec::new(),
            None => {
                let picked = reader.inbox.open.get(reader.pick);
                picked.map(|one| one.suggestion.areas.clone()).unwrap_or_default()
            }
            Some(Highlight::Statement(id)) => {
                let statement = self.dossier.statement(id);
                statement.map(|statement| self.in_force().areas_of(statement)).unwrap_or_default()
            }
            Some(Highlight::Suggestion(number)) => {
                found(*number).map(|one| one.areas.clone()).unwrap_or_default()
            }
            Some(Highlight::Mention(number)) => {
                let mention = reader.extraction.as_ref().and_then(|found| found.mentions.get(*number));
                mention.map(|mention| mention.areas.clone()).unwrap_or_default()
            }
        };
        areas.iter().filter_map(|area| self.layer.area_index(area)).collect()
    }

    /// What stands at a code point: a quote before a suggestion before a name.
    pub(crate) fn at_in_text(&self, at: usize) -> Option<Highlight> {
        let reader = self.reader.as_ref()?;
        let quoted = self
            .statements_in(&reader.document)
            .find(|statement| statement.quote.segments.iter().any(|segment| segment.range.contains(&at)));
        if let Some(statement) = quoted {
            return Some(Highlight::Statement(statement.id.clone()));
        }
        let open = self.open_suggestions();
        let holds = |range: &Range<usize>| range.contains(&at);
        if let Some(one) = open.iter().find(|one| one.suggestion.quote.iter().any(holds)) {
            return Some(Highlight::Suggestion(one.number));
        }
        let mentions = &reader.extraction.as_ref()?.mentions;
        mentions.iter().position(|mention| mention.range.contains(&at)).map(Highlight::Mention)
    }

    /// A click on a quote or a name moves the focus to its area; one on a suggestion picks it.
    fn click_text(&mut self, at: usize) {
        let lit = self.at_in_text(at);
        let open = self.open_suggestions();
        let Some(reader) = &mut self.reader else { return };
        reader.highlight = lit;
        reader.put_cursor(at);
        if let Some(Highlight::Suggestion(number)) = &reader.highlight {
            reader.side = ReaderSide::Suggestions;
            reader.pick = open.iter().position(|one| one.number == *number).unwrap_or(reader.pick);
            reader.inbox.asked = None;
            return;
        }
        if let Some(area) = self.lit_areas().first().and_then(|index| self.layer.areas.get(*index)) {
            let focus = Some(Focus::Area(area.id.clone()));
            self.go(|snapshot| snapshot.focus = focus);
            if let Some(reader) = &mut self.reader {
                reader.side = ReaderSide::Area;
            }
        }
    }

    fn find_next(&mut self, step: Step) {
        let Some(reader) = &mut self.reader else { return };
        let Some(text) = &reader.text else { return };
        let places = text.occurrences(&reader.find);
        let length = reader.find.chars().count();
        // What is looked for may begin inside a word, and what is marked does not.
        let here = reader.marked.as_ref().map(|_| reader.anchor);
        if let Some(start) = neighbour(&places, here, step) {
            reader.put_cursor(start);
            reader.mark_to(start + length);
            reader.goal = Some(start);
        }
    }

    fn next_quote(&mut self, step: Step) {
        let open = self.open_suggestions();
        let Some(reader) = &self.reader else { return };
        let quoted =
            self.statements_in(&reader.document).filter_map(|statement| statement.quote.segments.first());
        let mut places: Vec<usize> = quoted.map(|segment| segment.range.start).collect();
        places.extend(open.iter().filter_map(|one| one.suggestion.quote.first()).map(|range| range.start));
        places.sort_unstable();
        places.dedup();
        let Some(at) = neighbour(&places, reader.visited, step) else { return };
        self.click_text(at);
        if let Some(reader) = &mut self.reader {
            (reader.goal, reader.visited, reader.shows_map) = (Some(at), Some(at), false);
        }
    }
}
