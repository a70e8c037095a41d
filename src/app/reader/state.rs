//! Reading an article beside the map: its text, what is marked in it, and what the pointer is on.
//!
//! What the extractor suggests is decided in `inbox`; statements are written in `form`.

use std::ops::Range;
use std::sync::Arc;

use crate::app::reader::form::{Form, FormField};
use crate::app::reader::inbox::state::Inbox;
use crate::model::{Document, DocumentId, Dossier, StatementId};
use crate::text::extract::Extraction;
use crate::text::{CanonicalText, is_inside_word};

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
    pub(crate) anchor: usize,
    /// Where the text cursor stands: a code point of the text, before which it is drawn.
    pub cursor: usize,
    /// What should take the keyboard as soon as it is drawn; `None` where the keyboard stays where it is.
    pub(crate) wants_focus: Option<ReaderFocus>,
    /// What the panel at the right showed before the form.
    pub(crate) side_before_form: ReaderSide,
    /// The quote that was gone to last.
    pub(crate) visited: Option<usize>,
    /// What the pointer is on in the text or in the list: it lights its areas.
    pub highlight: Option<Highlight>,
    /// Whether the map is shown in the article's place, where both have no room.
    pub(crate) shows_map: bool,
    /// What is typed into the text's own search.
    pub find: String,
    /// The code point to bring into sight in the next frame.
    pub goal: Option<usize>,
    /// What became of the suggestions.
    pub inbox: Inbox,
    /// The statement that is being written or changed.
    pub form: Option<Form>,
    /// What the form held when it was opened.
    pub(crate) form_began: Option<Form>,
}

/// An article that is not open, and how many suggestions wait in it.
#[derive(Debug, Clone)]
pub(crate) struct Unread {
    /// The dossier that was looked at.
    pub(crate) dossier: Arc<Dossier>,
    /// The article with its text.
    pub(crate) reader: Reader,
    /// How many wait; `None` while they are counted.
    pub(crate) count: Option<usize>,
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

/// What of the reader takes the keyboard after an action, so that whoever uses no mouse goes on from there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReaderFocus {
    /// The picked suggestion; where none is left, the text.
    Suggestion,
    /// The first answer to the question on whose behalf somebody speaks.
    Question,
    /// The first answer to what stands around the words of the picked suggestion.
    Answer,
    /// The first field of the form.
    Form,
    /// A field of the form.
    Field(FormField),
    /// The text.
    Text,
    /// What had the keyboard before the form was opened.
    BeforeForm,
    /// What leads from the map back to the article, or from the article to the map.
    WayBack,
}

/// Something in the text that has areas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Highlight {
    /// The quote of a statement.
    Statement(StatementId),
    /// An open suggestion, by its number in the extraction.
    Suggestion(usize),
    /// A name, by its number in the extraction.
    Mention(usize),
}

impl Reader {
    /// The words between where marking began and a code point, those that it begins or ends in as a whole; `None` where
    /// there are none.
    pub fn marked_to(&self, at: usize) -> Option<Range<usize>> {
        let (start, end) = (self.anchor.min(at), self.anchor.max(at));
        (start < end).then(|| self.edge_of_word(start, Step::Back)..self.edge_of_word(end, Step::Forward))
    }

    /// The nearest place in a direction where no word is cut: a quote holds whole words.
    fn edge_of_word(&self, at: usize, step: Step) -> usize {
        let line = line_at(&self.lines, at).and_then(|number| self.lines.get(number));
        let Some((line, text)) = line.zip(self.text.as_ref()) else { return at };
        let words = text.as_str().get(line.bytes.clone()).unwrap_or_default();
        let letters: Vec<char> = words.chars().collect();
        let is_inside =
            |at: &usize| at.checked_sub(line.points.start).is_some_and(|at| is_inside_word(&letters, at));
        let edge = match step {
            Step::Back => (line.points.start..=at).rev().find(|at| !is_inside(at)),
            Step::Forward => (at..=line.points.end).find(|at| !is_inside(at)),
        };
        edge.unwrap_or(at)
    }

    /// The ends of what is marked, that where marking began first; of nothing marked, the cursor twice.
    pub(crate) fn marked_ends(&self) -> (usize, usize) {
        match &self.marked {
            Some(marked) if self.anchor <= self.cursor => (marked.start, marked.end),
            Some(marked) => (marked.end, marked.start),
            None => (self.cursor, self.cursor),
        }
    }

    /// Puts away what lies on top: the question, else the form.
    pub(crate) fn close_top(&mut self) {
        if self.inbox.asked.take().is_none() {
            self.put_form_away();
        } else {
            self.wants_focus = Some(ReaderFocus::Suggestion);
        }
    }

    /// Puts the form away; the panel shows what it showed before, and the keyboard goes on from there.
    pub(crate) fn put_form_away(&mut self) {
        self.form_began = None;
        let Some(form) = self.form.take() else { return };
        self.side = self.side_before_form;
        self.wants_focus = Some(match (&form.id, &form.suggestion) {
            (Some(_), _) => ReaderFocus::BeforeForm,
            (None, Some(_)) => ReaderFocus::Suggestion,
            (None, None) => ReaderFocus::Text,
        });
    }

    /// Puts the text cursor somewhere; nothing is marked then.
    pub(crate) fn put_cursor(&mut self, at: usize) {
        (self.anchor, self.cursor, self.marked) = (at, at, None);
    }

    /// Marks the words from where marking began to a code point, and puts the text cursor there.
    pub(crate) fn mark_to(&mut self, at: usize) {
        (self.cursor, self.marked) = (at, self.marked_to(at));
    }

    /// Takes back the marking of what was found, where what is sought now is found nowhere.
    pub(crate) fn leave_what_is_not_found(&mut self) {
        let is_nowhere = |text: &Arc<CanonicalText>| text.occurrences(&self.find).is_empty();
        let is_sought = !self.find.is_empty();
        if is_sought && self.form.is_none() && self.text.as_ref().is_some_and(is_nowhere) {
            self.put_cursor(self.cursor);
        }
    }

    /// Whether words were marked after the form was opened: then they are what was done last.
    pub(crate) fn has_marked_since_form(&self) -> bool {
        let Some(marked) = &self.marked else { return false };
        match (&self.form, &self.form_began) {
            (Some(_), Some(began)) => !began.quote.contains(marked),
            _ => true,
        }
    }

    pub(crate) fn new(document: &Document) -> Self {
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
            cursor: 0,
            wants_focus: None,
            side_before_form: ReaderSide::Suggestions,
            visited: None,
            highlight: None,
            shows_map: false,
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
    pub(crate) fn take_text(&mut self, text: Option<&str>) {
        self.text = text.map(|text| Arc::new(CanonicalText::from_text(text)));
        (self.extraction, self.inbox) = (None, Inbox::default());
        let text = self.text.as_deref().map_or("", CanonicalText::as_str);
        self.word_count = text.split_whitespace().count();
        self.lines = lines_of(text).into();
    }
}

/// The place after `here`, or before it; around the end back to the beginning.
pub(crate) fn neighbour(places: &[usize], here: Option<usize>, step: Step) -> Option<usize> {
    let found = match (here, step) {
        (None, Step::Forward) => places.first(),
        (None, Step::Back) => places.last(),
        (Some(here), Step::Forward) => places.iter().find(|place| **place > here).or(places.first()),
        (Some(here), Step::Back) => places.iter().rev().find(|place| **place < here).or(places.last()),
    };
    found.copied()
}

/// The number of the line that a code point stands in, its end included; of one between lines, that of the next.
pub(crate) fn line_at(lines: &[Line], at: usize) -> Option<usize> {
    let number = lines.partition_point(|line| line.points.end < at);
    Some(number.min(lines.len().checked_sub(1)?))
}

/// The lines of a text that are not blank.
pub(crate) fn lines_of(text: &str) -> Vec<Line> {
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

/// A direction in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Towards the end.
    Forward,
    /// Towards the beginning.
    Back,
}
