//! Reading an article beside the map: its text, what is marked in it, and what the pointer is on.
//!
//! What the extractor suggests is decided in `inbox`; statements are written in `form`.

use std::ops::Range;
use std::sync::Arc;

use super::accept_all::{BatchCommand, apply_to_batch};
use super::effect::Effect;
use super::form::Form;
use super::history::Focus;
use super::inbox::Inbox;
use super::state::State;
use crate::model::{Document, DocumentId, Side, StatementId, SuggestionId};
use crate::text::CanonicalText;
use crate::text::extract::Extraction;

/// The article that is being read.
#[derive(Debug, Clone)]
pub struct Reader {
    /// The document.
    pub document: DocumentId,
    /// Its text; `None` where the dossier has only quotes of it.
    pub text: Option<Arc<CanonicalText>>,
    /// Its lines that are not blank, found once.
    pub lines: Arc<[Line]>,
    /// How many words it has.
    pub word_count: usize,
    /// What the extractor found; `None` until it has.
    pub extraction: Option<Arc<Extraction>>,
    /// What the panel at the right shows.
    pub side: ReaderSide,
    /// The open suggestion that the keyboard is on, from 0.
    pub pick: usize,
    /// The words that were marked: code points, half-open.
    pub marked: Option<Range<usize>>,
    /// Where marking began.
    anchor: usize,
    /// The quote that was gone to last.
    visited: Option<usize>,
    /// What the pointer is on in the text or in the list: it lights its areas.
    pub lit: Option<Lit>,
    /// What is typed into the text's own search.
    pub find: String,
    /// The code point to bring into sight in the next frame.
    pub goal: Option<usize>,
    /// What became of the suggestions.
    pub inbox: Inbox,
    /// The statement that is being written or changed.
    pub form: Option<Form>,
    /// What the form held when it was opened.
    pub(super) form_began: Option<Form>,
}

/// Where a line of the text stands, half-open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// In bytes.
    pub bytes: Range<usize>,
    /// In code points.
    pub points: Range<usize>,
}

/// What the panel at the right shows while an article is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReaderSide {
    /// The suggestions.
    #[default]
    Suggestions,
    /// The area in focus, as without an article.
    Area,
}

/// Something in the text that has areas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lit {
    /// The quote of a statement.
    Statement(StatementId),
    /// An open suggestion, by its number in the extraction.
    Suggestion(usize),
    /// A name, by its number in the extraction.
    Mention(usize),
}

/// Something to do in the reader.
#[derive(Debug, Clone, PartialEq)]
pub enum ReaderCommand {
    /// Opens a document.
    Open(DocumentId),
    /// Closes the reader.
    Close,
    /// Shows the suggestions or the area.
    Show(ReaderSide),
    /// Moves to an open suggestion, by its number in the list.
    Pick(usize),
    /// Makes a statement of the open suggestion with this number in the list, or asks what must be known first.
    Accept(usize),
    /// Answers on whose behalf the first of those speaks who are asked for.
    ChooseSide(Side),
    /// Takes the question back.
    CancelQuestion,
    /// Something in the dialog that accepts all sure suggestions.
    AcceptAll(BatchCommand),
    /// Turns the suggestion with this number down.
    Reject(usize),
    /// Offers a suggestion again that was turned down.
    OfferAgain(SuggestionId),
    /// Takes the form for the suggestion with this number.
    Edit(usize),
    /// Takes the form for a statement of the dossier.
    EditStatement(StatementId),
    /// Takes the form for the marked words.
    Add,
    /// The form holds this.
    SetForm(Box<Form>),
    /// Gives the form's statement to another document.
    MoveForm(DocumentId),
    /// Keeps what the form holds.
    Keep,
    /// Puts the form away.
    Dismiss,
    /// Takes the statement that the form is for out of the dossier.
    Remove,
    /// Asks for a file with the outline of a place.
    ChooseOutline,
    /// Marking begins at a code point.
    MarkFrom(usize),
    /// Marking goes on to a code point.
    MarkTo(usize),
    /// A click on a code point.
    Click(usize),
    /// The pointer is on this.
    Light(Option<Lit>),
    /// The text's search holds this.
    Find(String),
    /// Goes to the next place where the searched words stand, or to the one before.
    FindNext(Step),
    /// Goes to the next quote or suggestion in the text, or to the one before.
    NextQuote(Step),
    /// The wanted place is in sight.
    Arrived,
}

/// A direction in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Towards the end.
    Forward,
    /// Towards the beginning.
    Back,
}

pub(super) fn apply_to_reader(state: &mut State, command: ReaderCommand) -> Vec<Effect> {
    match command {
        ReaderCommand::Open(document) => {
            // The one that is open stays as it is.
            let is_open = state.reader.as_ref().is_some_and(|reader| reader.document == document);
            return if is_open { Vec::new() } else { state.open_reader(&document) };
        }
        ReaderCommand::Close => state.reader = None,
        ReaderCommand::Accept(number) => return state.accept(number),
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
        other => {
            if let Some(reader) = &mut state.reader {
                reader.apply(other);
            }
        }
    }
    Vec::new()
}

impl Reader {
    /// The words between where marking began and a code point; `None` where there are none.
    pub fn marked_to(&self, at: usize) -> Option<Range<usize>> {
        let (start, end) = (self.anchor.min(at), self.anchor.max(at));
        (start < end).then_some(start..end)
    }

    /// Puts away what lies on top: the list of sure suggestions, else the question, else the form.
    pub(super) fn close_top(&mut self) {
        if self.inbox.batch.take().is_none() && self.inbox.asked.take().is_none() {
            (self.form, self.form_began) = (None, None);
        }
    }

    fn new(document: &Document) -> Self {
        let mut reader = Self {
            document: document.id.clone(),
            text: None,
            lines: Arc::default(),
            word_count: 0,
            extraction: None,
            side: ReaderSide::Suggestions,
            pick: 0,
            marked: None,
            anchor: 0,
            visited: None,
            lit: None,
            find: String::new(),
            goal: None,
            inbox: Inbox::default(),
            form: None,
            form_began: None,
        };
        reader.take_text(document.text.as_deref());
        reader
    }

    /// Takes the document's text, or that it is gone; what was found in another is forgotten.
    fn take_text(&mut self, text: Option<&str>) {
        self.text = text.map(|text| Arc::new(CanonicalText::from_text(text)));
        (self.extraction, self.inbox) = (None, Inbox::default());
        let text = self.text.as_deref().map_or("", CanonicalText::as_str);
        self.word_count = text.split_whitespace().count();
        self.lines = lines_of(text).into();
    }

    /// What needs nothing but the reader.
    fn apply(&mut self, command: ReaderCommand) {
        match command {
            ReaderCommand::Show(side) => self.side = side,
            ReaderCommand::SetForm(form) => self.form = Some(*form),
            ReaderCommand::Dismiss => (self.form, self.form_began) = (None, None),
            ReaderCommand::CancelQuestion => self.inbox.asked = None,
            ReaderCommand::MarkFrom(at) => (self.anchor, self.marked) = (at, None),
            ReaderCommand::MarkTo(at) => self.marked = self.marked_to(at),
            ReaderCommand::Light(lit) => self.lit = lit,
            ReaderCommand::Find(words) => self.find = words,
            ReaderCommand::Arrived => self.goal = None,
            ReaderCommand::Open(_)
            | ReaderCommand::Close
            | ReaderCommand::Pick(_)
            | ReaderCommand::Accept(_)
            | ReaderCommand::ChooseSide(_)
            | ReaderCommand::AcceptAll(_)
            | ReaderCommand::Reject(_)
            | ReaderCommand::OfferAgain(_)
            | ReaderCommand::Edit(_)
            | ReaderCommand::EditStatement(_)
            | ReaderCommand::MoveForm(_)
            | ReaderCommand::Add
            | ReaderCommand::Keep
            | ReaderCommand::Remove
            | ReaderCommand::ChooseOutline
            | ReaderCommand::Click(_)
            | ReaderCommand::FindNext(_)
            | ReaderCommand::NextQuote(_) => {}
        }
    }
}

impl State {
    /// Opens a document beside the map; its text is read for suggestions on a thread of its own.
    pub(super) fn open_reader(&mut self, id: &DocumentId) -> Vec<Effect> {
        let Some(document) = self.dossier.document(id) else { return Vec::new() };
        let reader = Reader::new(document);
        let effect = reader.text.clone().map(Effect::Extract);
        self.reader = Some(reader);
        effect.into_iter().collect()
    }

    /// Takes what the extractor found, unless another text is being read by now.
    pub(super) fn take_extraction(&mut self, text: &CanonicalText, extraction: Extraction) {
        if let Some(reader) = &mut self.reader
            && reader.text.as_ref().is_some_and(|own| own.sha256() == text.sha256())
        {
            reader.extraction = Some(Arc::new(extraction));
            self.name_suggestions();
        }
    }

    /// The document that is being read.
    pub fn read_document(&self) -> Option<&Document> {
        self.dossier.document(&self.reader.as_ref()?.document)
    }

    /// Moves to an open suggestion and brings its words into sight.
    fn pick_suggestion(&mut self, number: usize) {
        let goal = self.open_suggestions().get(number).and_then(|one| one.suggestion.quote.first().cloned());
        if let Some(reader) = &mut self.reader {
            (reader.pick, reader.inbox.asked) = (number, None);
            reader.goal = goal.map(|range| range.start);
        }
    }

    /// Brings the reader up to date after the dossier changed.
    pub(super) fn follow_reader(&mut self) -> Option<Effect> {
        let reader = self.reader.as_mut()?;
        let Some(document) = self.dossier.document(&reader.document) else {
            self.reader = None;
            return None;
        };
        let is_other = document.text.is_some() != reader.text.is_some();
        if is_other {
            reader.take_text(document.text.as_deref());
        }
        reader.lit = None;
        let effect = reader.text.clone().filter(|_| is_other).map(Effect::Extract);
        self.sort_suggestions();
        effect
    }

    /// The areas of what the pointer is on in the text or in the list, by their index.
    pub fn lit_areas(&self) -> Vec<usize> {
        let Some(reader) = &self.reader else { return Vec::new() };
        let found = |number: usize| reader.extraction.as_ref()?.suggestions.get(number);
        let areas = match &reader.lit {
            None => return Vec::new(),
            Some(Lit::Statement(id)) => {
                let statement = self.dossier.statement(id);
                statement.map(|statement| self.in_force().areas_of(statement)).unwrap_or_default()
            }
            Some(Lit::Suggestion(number)) => found(*number).map(|one| one.areas.clone()).unwrap_or_default(),
            Some(Lit::Mention(number)) => {
                let mention = reader.extraction.as_ref().and_then(|found| found.mentions.get(*number));
                mention.map(|mention| mention.areas.clone()).unwrap_or_default()
            }
        };
        areas.iter().filter_map(|area| self.layer.area_index(area)).collect()
    }

    /// What stands at a code point: a quote before a suggestion before a name.
    pub(super) fn at_in_text(&self, at: usize) -> Option<Lit> {
        let reader = self.reader.as_ref()?;
        let quoted = self
            .statements_in(&reader.document)
            .find(|statement| statement.quote.segments.iter().any(|segment| segment.range.contains(&at)));
        if let Some(statement) = quoted {
            return Some(Lit::Statement(statement.id.clone()));
        }
        let open = self.open_suggestions();
        let holds = |range: &Range<usize>| range.contains(&at);
        if let Some(one) = open.iter().find(|one| one.suggestion.quote.iter().any(holds)) {
            return Some(Lit::Suggestion(one.number));
        }
        let mentions = &reader.extraction.as_ref()?.mentions;
        mentions.iter().position(|mention| mention.range.contains(&at)).map(Lit::Mention)
    }

    /// A click on a quote or a name moves the focus to its area; one on a suggestion picks it.
    fn click_text(&mut self, at: usize) {
        let lit = self.at_in_text(at);
        let open = self.open_suggestions();
        let Some(reader) = &mut self.reader else { return };
        reader.lit = lit;
        reader.marked = None;
        if let Some(Lit::Suggestion(number)) = &reader.lit {
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
        let here = reader.marked.as_ref().map(|marked| marked.start);
        if let Some(start) = neighbour(&places, here, step) {
            reader.marked = Some(start..start + length);
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
            (reader.goal, reader.visited) = (Some(at), Some(at));
        }
    }
}

/// The place after `here`, or before it; around the end back to the beginning.
fn neighbour(places: &[usize], here: Option<usize>, step: Step) -> Option<usize> {
    let found = match (here, step) {
        (None, Step::Forward) => places.first(),
        (None, Step::Back) => places.last(),
        (Some(here), Step::Forward) => places.iter().find(|place| **place > here).or(places.first()),
        (Some(here), Step::Back) => places.iter().rev().find(|place| **place < here).or(places.last()),
    };
    found.copied()
}

/// The lines of a text that are not blank.
fn lines_of(text: &str) -> Vec<Line> {
    let (mut byte, mut point) = (0, 0);
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let length = line.chars().count();
        if !line.trim().is_empty() {
            lines.push(Line { bytes: byte..byte + line.len(), points: point..point + length });
        }
        (byte, point) = (byte + line.len() + 1, point + length + 1);
    }
    lines
}
