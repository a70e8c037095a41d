//! The text cursor of the article, which goes and marks words by keyboard as the pointer does by dragging.
//!
//! The whole text is one stop of the keyboard: arrows go by letters and lines, with Ctrl by words, Home and End to the
//! ends of a line, with Ctrl to those of the text; with Shift they mark. Enter does what a click does, and makes a
//! statement of what is marked.

use std::sync::Arc;

use egui::{Event, EventFilter, Galley, Id, Key, Modifiers, Rect, Stroke, Ui, vec2};

use crate::app::command::Command;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::cursor::{beginning_of, end_of, letter_from, word_from};
use crate::app::reader::focus_ui::hold_keys;
use crate::app::reader::state::{Reader, Step, line_at};
use crate::app::state::State;
use crate::app::widgets::palette;
use crate::model::DocumentId;
use crate::paint::screen::color32;
use crate::text::CanonicalText;

/// What takes the keyboard for the text of a document.
pub(crate) fn text_id(document: &DocumentId) -> Id {
    Id::unique(("article text", document))
}

/// How the text is broken into rows, as far as the cursor needs it.
pub(crate) struct Rows<'a> {
    /// Lays a line of the text out, by its number.
    pub(crate) lay_out: &'a dyn Fn(usize) -> Arc<Galley>,
    /// The height of a row, in points.
    pub(crate) height: f32,
    /// How many of them are in sight.
    pub(crate) in_sight: usize,
}

/// What keys do to the cursor: where it is after those before, and what they asked for.
struct Keys<'a> {
    reader: &'a Reader,
    rows: &'a Rows<'a>,
    letters: Vec<char>,
    /// Where the cursor is.
    at: usize,
    /// Whether words are marked.
    has_marked: bool,
    /// How far right rows are gone through, in points; `None` where no row was left yet.
    across: Option<f32>,
    asked: Vec<ReaderCommand>,
}

/// Takes the keys of the cursor while the text has the keyboard.
pub(crate) fn cursor_keys_ui(
    ui: &Ui,
    reader: &Reader,
    text: &CanonicalText,
    rows: &Rows<'_>,
    commands: &mut Vec<Command>,
) {
    let id = text_id(&reader.document);
    if !ui.memory(|memory| memory.has_focus(id)) || reader.lines.is_empty() {
        return;
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, tab: false };
    hold_keys(ui, id, filter);
    let pressed = ui.input(|input| {
        let keys = input.events.iter().filter_map(|event| match event {
            Event::Key { key, pressed: true, modifiers, .. } => Some((*key, *modifiers)),
            _ => None,
        });
        keys.collect::<Vec<(Key, Modifiers)>>()
    });
    if pressed.is_empty() {
        return;
    }
    let across = id.with("across");
    let mut keys = Keys {
        reader,
        rows,
        letters: text.as_str().chars().collect(),
        at: reader.cursor,
        has_marked: reader.marked.is_some(),
        across: ui.data(|data| data.get_temp(across)),
        asked: Vec::new(),
    };
    for (key, modifiers) in pressed {
        keys.press(key, modifiers);
    }
    ui.data_mut(|data| {
        data.remove::<f32>(across);
        if let Some(points) = keys.across {
            data.insert_temp(across, points);
        }
    });
    commands.extend(keys.asked.into_iter().map(Command::Reader));
}

impl Keys<'_> {
    fn press(&mut self, key: Key, modifiers: Modifiers) {
        let by_words = modifiers.ctrl || modifiers.alt;
        let page = isize::try_from(self.rows.in_sight).unwrap_or(1).max(1);
        let to = match key {
            Key::ArrowUp => self.row_from(-1),
            Key::ArrowDown => self.row_from(1),
            Key::PageUp => self.row_from(-page),
            Key::PageDown => self.row_from(page),
            Key::ArrowLeft => self.step(Step::Back, by_words, modifiers.shift),
            Key::ArrowRight => self.step(Step::Forward, by_words, modifiers.shift),
            Key::Home if modifiers.command => beginning_of(&self.reader.lines),
            Key::End if modifiers.command => end_of(&self.reader.lines),
            Key::Home => self.end_of_row(Step::Back),
            Key::End => self.end_of_row(Step::Forward),
            Key::Enter | Key::Space if !modifiers.command => {
                self.asked.push(self.activated());
                return;
            }
            _ => return,
        };
        if !matches!(key, Key::ArrowUp | Key::ArrowDown | Key::PageUp | Key::PageDown) {
            self.across = None;
        }
        self.go(to, modifiers.shift);
    }

    fn go(&mut self, to: usize, marks: bool) {
        if marks {
            if !self.has_marked {
                self.asked.push(ReaderCommand::MarkFrom(self.at));
            }
            self.asked.push(ReaderCommand::MarkTo(to));
        } else {
            self.asked.push(ReaderCommand::MarkFrom(to));
        }
        (self.at, self.has_marked) = (to, marks);
    }

    /// What Enter does: what a click does, or something with the marked words.
    fn activated(&self) -> ReaderCommand {
        match (self.has_marked, &self.reader.form) {
            (true, None) => ReaderCommand::Add,
            (true, Some(_)) => ReaderCommand::TakeMarkedIn,
            (false, _) => ReaderCommand::Click(self.at),
        }
    }

    fn step(&self, step: Step, by_words: bool, marks: bool) -> usize {
        let lines = &self.reader.lines;
        // Without Shift an arrow leads out of what is marked, to the end in its direction.
        if let Some(marked) = self.reader.marked.as_ref().filter(|_| !marks && !by_words && self.has_marked) {
            return match step {
                Step::Forward => marked.end,
                Step::Back => marked.start,
            };
        }
        if by_words {
            word_from(&self.letters, lines, self.at, step)
        } else {
            letter_from(&self.letters, lines, self.at, step)
        }
    }

    /// The line that the cursor stands in, with its first code point.
    fn line(&self) -> (usize, usize) {
        let number = line_at(&self.reader.lines, self.at).unwrap_or_default();
        (number, self.reader.lines[number].points.start)
    }

    /// The place so many rows further down, or up, as far right as the cursor was when it began to go through rows.
    fn row_from(&mut self, rows: isize) -> usize {
        let lines = &self.reader.lines;
        let (mut number, start) = self.line();
        let mut galley = (self.rows.lay_out)(number);
        let caret = caret_in(&galley, self.at - start);
        let across = *self.across.get_or_insert(caret.min.x);
        #[expect(clippy::cast_possible_truncation, reason = "a row of a paragraph")]
        let mut row = (caret.center().y / self.rows.height).floor() as isize + rows;
        let count = |galley: &Galley| isize::try_from(galley.rows.len()).unwrap_or(isize::MAX);
        while row < 0 {
            let Some(before) = number.checked_sub(1) else { return beginning_of(lines) };
            number = before;
            galley = (self.rows.lay_out)(number);
            row += count(&galley);
        }
        while row >= count(&galley) {
            if number + 1 >= lines.len() {
                return end_of(lines);
            }
            row -= count(&galley);
            number += 1;
            galley = (self.rows.lay_out)(number);
        }
        let middle = (row as f32 + 0.5) * self.rows.height;
        let line = &lines[number].points;
        (line.start + galley.cursor_from_pos(vec2(across, middle)).index.0).min(line.end)
    }

    /// The end, or the beginning, of the row that the cursor stands in.
    fn end_of_row(&self, step: Step) -> usize {
        let (number, start) = self.line();
        let galley = (self.rows.lay_out)(number);
        let cursor = egui::text::CCursor { index: (self.at - start).into(), prefer_next_row: true };
        let line = &self.reader.lines[number].points;
        match step {
            Step::Back => start + galley.cursor_begin_of_row(&cursor).index.0,
            Step::Forward => {
                let end = start + galley.cursor_end_of_row(&cursor).index.0;
                // The place behind the last letter of a row is the beginning of the next one.
                if end < line.end { end - 1 } else { line.end }
            }
        }
    }
}

/// Where the cursor stands in a line that is laid out, from its corner.
fn caret_in(galley: &Galley, index: usize) -> Rect {
    galley.pos_from_cursor(egui::text::CCursor { index: index.into(), prefer_next_row: true })
}

/// Draws the cursor in its line, whose corner is at `corner` and whose first code point is `start`, and brings it
/// into sight where it has moved.
pub(crate) fn cursor_ui(
    ui: &Ui,
    state: &State,
    reader: &Reader,
    galley: &Galley,
    corner: egui::Pos2,
    start: usize,
) {
    let id = text_id(&reader.document);
    let caret = caret_in(galley, reader.cursor - start).translate(corner.to_vec2());
    let stroke = Stroke::new(2.0, color32(palette(state).link));
    ui.painter().vline(caret.min.x, caret.y_range(), stroke);
    let seen = id.with("seen");
    let is_there = ui.data(|data| data.get_temp(seen)) == Some(reader.cursor);
    if !is_there || ui.ctx().read_response(id).is_some_and(|text| text.gained_focus()) {
        ui.data_mut(|data| data.insert_temp(seen, reader.cursor));
        ui.scroll_to_rect(caret.expand(12.0), None);
    }
}
