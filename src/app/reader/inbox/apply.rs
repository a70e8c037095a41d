//! The inbox of an article: suggestions that wait for a decision, and those that were turned down.
//!
//! Nothing that is suggested colours the map: only statements do, and a person makes those. Accepting many
//! at once is in `accept_all`, suggestions that name areas beyond the layer are in `fitting`.

use std::sync::Arc;

use crate::app::dialog_kind::DialogKind;
use crate::app::effect::Effect;
use crate::app::notices::state::Notice;
use crate::app::reader::inbox::state::{Asked, Inbox, InboxSuggestion};
use crate::app::reader::inbox::suggestion::{kind_words, words_of_made};
use crate::app::reader::state::{Reader, ReaderFocus};
use crate::app::state::State;
use crate::edit::Edit;
use crate::model::{Dossier, GuardNote, KeptSuggestion, Side, Statement, SuggestionId};
use crate::service::{ChosenSides, Made, former_id, made_of, stood_for, suggestion_ids, with_given};
use crate::text::extract::Extraction;
use crate::words::{Message, message};

impl State {
    /// The suggestions that wait for a decision, in the text's order.
    pub fn open_suggestions(&self) -> Arc<[InboxSuggestion]> {
        self.reader.as_ref().map(|reader| Arc::clone(&reader.inbox.open)).unwrap_or_default()
    }

    /// Gives the suggestions that were just found their ids.
    pub(crate) fn name_suggestions(&mut self) {
        let found = self.reader.as_ref().and_then(|reader| {
            let document = self.dossier.document(&reader.document)?;
            let suggestions = &reader.extraction.as_ref()?.suggestions;
            Some(suggestion_ids(document, reader.text.as_ref()?, suggestions))
        });
        if let Some(reader) = &mut self.reader {
            reader.inbox = Inbox { ids: found.unwrap_or_default().into(), ..Inbox::default() };
        }
        self.sort_suggestions();
    }

    /// Sorts the suggestions into those that wait, those that were turned down and those that are statements,
    /// after the dossier or the suggestions changed.
    pub(crate) fn sort_suggestions(&mut self) {
        let (open, rejected) = self.sorted().unwrap_or_default();
        self.fit_suggestions();
        let Some(reader) = &mut self.reader else { return };
        reader.inbox.asked.take_if(|asked| !open.iter().any(|one| one.id == asked.id));
        reader.pick = reader.pick.min(open.len().saturating_sub(1));
        (reader.inbox.open, reader.inbox.rejected) = (open.into(), rejected.into());
        // Its list was that of another dossier.
        self.dialogs.close(DialogKind::Batch);
    }

    /// The suggestions of the article that would wait for a decision in a dossier, by their ids; `None` while nothing is
    /// suggested.
    pub(crate) fn waiting(&self, dossier: &Dossier) -> Option<Vec<SuggestionId>> {
        let (open, _) = self.sorted_in(self.reader.as_ref()?, dossier)?;
        Some(open.into_iter().map(|one| one.id).collect())
    }

    /// How many suggestions wait in an article that is not open, with what was found in its text.
    pub(crate) fn count_waiting_in(&self, reader: &mut Reader, extraction: Extraction) -> Option<usize> {
        let document = self.dossier.document(&reader.document)?;
        let text = Arc::clone(reader.text.as_ref()?);
        let found = with_given(extraction, &self.dossier, &reader.document, &text);
        reader.inbox.ids = suggestion_ids(document, &text, &found.suggestions).into();
        reader.extraction = Some(Arc::new(found));
        self.sorted_in(reader, &self.dossier).map(|(open, _)| open.len())
    }

    fn sorted(&self) -> Option<(Vec<InboxSuggestion>, Vec<InboxSuggestion>)> {
        self.sorted_in(self.reader.as_ref()?, &self.dossier)
    }

    /// The suggestions that wait in a dossier, and those that were turned down there.
    fn sorted_in(
        &self,
        reader: &Reader,
        dossier: &Dossier,
    ) -> Option<(Vec<InboxSuggestion>, Vec<InboxSuggestion>)> {
        let (document, extraction) = (dossier.document(&reader.document)?, reader.extraction.as_ref()?);
        let suggestions = &extraction.suggestions;
        let turned_down = &dossier.suggestions.rejected;
        let kept = &dossier.suggestions.kept;
        let is_kept = |id: &SuggestionId| kept.iter().any(|kept| kept.suggestion == *id);
        let formers: Vec<SuggestionId> = suggestions.iter().map(|one| former_id(document, one)).collect();
        // Of a former id that several share nobody can tell which was meant.
        let is_alone = |id: &SuggestionId| formers.iter().filter(|other| *other == id).count() == 1;
        let is_rejected = |number: usize, id: &SuggestionId| {
            let former = &formers[number];
            turned_down.contains(id) || turned_down.contains(former) && is_alone(former)
        };
        // A statement that was made of one suggestion in other words stands for no other one, and one that was made
        // of what somebody gave for what we suggest in the same words.
        let is_given = |id: &SuggestionId| dossier.suggestions.given.iter().any(|given| given.id == *id);
        let is_spoken_for = |kept: &KeptSuggestion| !is_given(&kept.suggestion);
        let speaks_for = |statement: &&Statement| {
            let mut made = kept.iter().filter(|kept| kept.statement == statement.id);
            statement.document == document.id && !made.any(is_spoken_for)
        };
        let statements = dossier.statements.iter().filter(speaks_for);
        let is_stood_for = stood_for(&self.layer, &self.shown, statements, suggestions);
        let (mut open, mut rejected) = (Vec::new(), Vec::new());
        for (number, (suggestion, id)) in suggestions.iter().zip(reader.inbox.ids.iter()).enumerate() {
            let entry = || InboxSuggestion { number, id: id.clone(), suggestion: suggestion.clone() };
            if is_rejected(number, id) {
                rejected.push(entry());
            } else if !is_kept(id) && !is_stood_for[number] {
                open.push(entry());
            }
        }
        Some((open, rejected))
    }

    /// Makes a statement of the open suggestion with this number, or asks what must be known first.
    pub(crate) fn accept(&mut self, number: usize) -> Vec<Effect> {
        let open = self.open_suggestions();
        let Some(one) = open.get(number) else { return Vec::new() };
        if let Some(reader) = &mut self.reader {
            (reader.pick, reader.inbox.asked) = (number, None);
        }
        if self.read_text().is_some() && !self.card_notes(one).iter().all(GuardNote::is_answered) {
            return self.ask_for_answers();
        }
        self.accept_with(one, ChosenSides::default())
    }

    /// Leads to what must be answered on the picked card before it is accepted: without it nothing would be coloured.
    fn ask_for_answers(&mut self) -> Vec<Effect> {
        self.notice = Some(Notice::failed(message!("reader-answer-first")));
        if let Some(reader) = &mut self.reader {
            reader.wants_focus = Some(ReaderFocus::Answer);
        }
        Vec::new()
    }

    /// The statement that a suggestion makes, with what was answered on its card.
    fn made_with_answers(
        &self,
        one: &InboxSuggestion,
        chosen: &ChosenSides,
    ) -> Option<Result<Made, Message>> {
        let document = self.read_document()?;
        let answers = self.reader.as_ref().and_then(|reader| reader.inbox.answers.as_ref());
        let around = self.around(document);
        let Some(answers) = answers.filter(|answers| answers.id == one.id) else {
            return Some(made_of(&around, &one.suggestion, chosen));
        };
        let made = made_of(&around, &answers.applied_to(&one.suggestion), chosen);
        Some(made.map(|mut made| {
            answers.answer(&mut made.statement.context);
            made
        }))
    }

    fn accept_with(&mut self, one: &InboxSuggestion, chosen: ChosenSides) -> Vec<Effect> {
        let made = match self.refusal(&one.suggestion) {
            Some(refusal) => Err(refusal),
            None => match self.made_with_answers(one, &chosen) {
                Some(made) => made,
                None => return Vec::new(),
            },
        };
        match made {
            Err(problem) => {
                self.notice = Some(Notice::failed(message!("reader-not-accepted", problem = problem)));
                Vec::new()
            }
            Ok(made) if !made.without_side.is_empty() => {
                let asked = Asked { id: one.id.clone(), names: made.without_side, chosen };
                if let Some(reader) = &mut self.reader {
                    (reader.inbox.asked, reader.wants_focus) = (Some(asked), Some(ReaderFocus::Question));
                }
                Vec::new()
            }
            Ok(made) => {
                self.go_on_with_suggestions();
                let name = message!("reader-step-accept", statement = words_of_made(self, &made));
                let id = made.statement.id.clone();
                let mut edits = made.acceptance(one.id.clone());
                // In other words it would not be known for the same.
                let answers = self.reader.as_ref().and_then(|reader| reader.inbox.answers.as_ref());
                if one.suggestion.given.is_none() && answers.is_some_and(|answers| answers.id == one.id) {
                    edits.push(Edit::KeepSuggestion { suggestion: one.id.clone(), statement: id.clone() });
                }
                let effects = self.edit_together(name, &edits);
                let why = self.shown.statement(&id).and_then(Statement::why_not_counted);
                if let Some(why) = why {
                    self.notice = Some(Notice::failed(message!("reader-accepted-uncounted", why = why)));
                }
                effects
            }
        }
    }

    /// Answers for the first of those that are asked for; with the last answer the suggestion is accepted.
    pub(crate) fn choose_side(&mut self, side: Side) -> Vec<Effect> {
        let Some(asked) = self.reader.as_mut().and_then(|reader| reader.inbox.asked.as_mut()) else {
            return Vec::new();
        };
        let Some(name) = asked.next_name().map(str::to_owned) else { return Vec::new() };
        asked.chosen.choose(&name, side);
        if asked.next_name().is_some() {
            // The next one is asked for in the same place: there the keyboard is.
            return Vec::new();
        }
        let (id, chosen) = (asked.id.clone(), asked.chosen.clone());
        let open = self.open_suggestions();
        let Some(one) = open.iter().find(|one| one.id == id) else { return Vec::new() };
        let effects = self.accept_with(one, chosen);
        if let Some(reader) = &mut self.reader {
            reader.inbox.asked = None;
        }
        effects
    }

    /// Turns the open suggestion with this number down, and no other.
    pub(crate) fn reject(&mut self, number: usize) -> Vec<Effect> {
        let open = self.open_suggestions();
        let Some(InboxSuggestion { id, suggestion, .. }) = open.get(number) else { return Vec::new() };
        let name = message!("reader-step-reject", kind = kind_words(suggestion.kind));
        let id = id.clone();
        self.go_on_with_suggestions();
        self.edit_together(name, &[Edit::OfferSuggestions(vec![id.clone()]), Edit::RejectSuggestion(id)])
    }

    /// Offers a suggestion again that was turned down.
    pub(crate) fn offer_again(&mut self, id: &SuggestionId) -> Vec<Effect> {
        let Some(reader) = &self.reader else { return Vec::new() };
        let Some(one) = reader.inbox.rejected.iter().find(|one| one.id == *id) else { return Vec::new() };
        let former = self.read_document().map(|document| former_id(document, &one.suggestion));
        let name = message!("reader-step-offer-again", kind = kind_words(one.suggestion.kind));
        let turned_down = &self.dossier.suggestions.rejected;
        let known = [Some(id.clone()), former].into_iter().flatten().find(|id| turned_down.contains(id));
        let effects =
            known.map_or_else(Vec::new, |id| self.edit_together(name, &[Edit::ReopenSuggestion(id)]));
        if let Some(number) = self.open_suggestions().iter().position(|one| one.id == *id) {
            self.pick_suggestion(number);
        }
        effects
    }

    /// Puts the keyboard on the suggestion that is picked once the list has changed.
    pub(crate) fn go_on_with_suggestions(&mut self) {
        if let Some(reader) = &mut self.reader {
            reader.wants_focus = Some(ReaderFocus::Suggestion);
        }
    }
}
