//! The words of a statement in its form: segment by segment, marked in the text, or cut without it.

use std::ops::Range;

use egui::{Id, Key, Label, Modifiers, Role, TextEdit, Ui, WidgetInfo};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::keyboard::is_used;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::focus_ui::give_focus;
use crate::app::reader::form::{Cut, Form, FormField};
use crate::app::reader::missing_ui::missing_ui;
use crate::app::reader::state::{Reader, ReaderFocus};
use crate::app::state::State;
use crate::app::widgets::{focus_ring, link, palette, plain};
use crate::model::{GuardKind, GuardNote, GuardPlace, Modality, Quote};
use crate::text::CanonicalText;
use crate::words::{Message, message};

/// The quote, one segment a line, and what stands around it.
pub(crate) fn words_ui(ui: &mut Ui, state: &State, form: &mut Form, commands: &mut Vec<Command>) {
    let Some(reader) = &state.reader else { return };
    let before = (form.quote.clone(), form.cuts.len(), form.by_hand.is_some());
    match &reader.text {
        Some(text) => marked_words_ui(ui, state, reader, text, form, commands),
        None => sealed_words_ui(ui, state, form),
    }
    let first = first_field(form);
    give_focus(ui, state, ReaderFocus::Form, first, commands);
    missing_ui(ui, state, form, FormField::Words, first, commands);
    // What was pressed for it may be gone.
    if before != (form.quote.clone(), form.cuts.len(), form.by_hand.is_some()) && is_used(ui.ctx()) {
        ui.memory_mut(|memory| memory.request_focus(first));
    }
    let notes = state.form_notes(form);
    notes_ui(ui, state, form, &notes);
}

/// What stands around the words, or is not named in their text, each with its answers. Gives what takes the keyboard
/// for the first that nobody has answered.
pub(crate) fn notes_ui(ui: &mut Ui, state: &State, form: &mut Form, notes: &[GuardNote]) -> Option<Id> {
    let has_text = state.read_text().is_some();
    let mut first = None;
    for (number, note) in notes.iter().enumerate() {
        let twin = Twin::of(notes, number);
        let field = note_ui(ui, state, form, note, twin, has_text);
        if !note.is_answered() {
            first = first.or(Some(field));
        }
    }
    first
}

/// Which of the notes that sound alike one is: their links must not have one name.
#[derive(Clone, Copy)]
struct Twin {
    /// From 1.
    number: usize,
    count: usize,
}

impl Twin {
    fn of(notes: &[GuardNote], at: usize) -> Self {
        let is_twin = |note: &&GuardNote| note.words.to_lowercase() == notes[at].words.to_lowercase();
        Self {
            number: notes[..=at].iter().filter(is_twin).count(),
            count: notes.iter().filter(is_twin).count(),
        }
    }

    /// A name that none of the others has.
    fn told(self, name: Message) -> Message {
        if self.count == 1 {
            return name;
        }
        message!("reader-words-twin-name", name = name, number = self.number, count = self.count)
    }
}

/// A note of the guard with its three answers: the quote takes its words in, the statement says it less firmly,
/// or the quote is kept for a reason. Without an answer the statement colours nothing. Gives what takes the keyboard
/// for the reason.
fn note_ui(ui: &mut Ui, state: &State, form: &mut Form, note: &GuardNote, twin: Twin, has_text: bool) -> Id {
    let (palette, language) = (palette(state), state.language);
    let (place, kind) = (note.place.label(), note.kind.label());
    let unnamed = note.unnamed(Some(&state.layer));
    let line = match &unnamed {
        Some(unnamed) => message!("reader-guard-warning", warning = unnamed),
        None => message!("reader-words-note", words = &note.words, place = place, kind = kind),
    };
    let ink = if note.is_answered() { palette.ink_soft } else { palette.warning };
    ui.add(Label::new(plain(language.text(&line), 12.0, ink)).wrap());
    // Of several notes each says which words its answers are about.
    let answer_name = |answer: &Message| {
        twin.told(match &unnamed {
            Some(unnamed) => message!("reader-words-answer-unnamed", answer = answer, unnamed = unnamed),
            None => message!("reader-words-answer-name", answer = answer, words = &note.words),
        })
    };
    ui.horizontal_wrapped(|ui| {
        if note.kind.is_of_naming() {
            let words = match note.kind {
                GuardKind::UnnamedArea => message!("reader-words-means-area"),
                _ => message!("reader-words-means-source"),
            };
            if !note.is_answered() && link_ui(ui, state, &words, &answer_name(&words)) {
                form.answer(note, Some(language.text(&words)));
            }
            return;
        }
        let name = twin.told(message!("reader-words-widen-name", words = &note.words));
        if has_text
            && note.kind != GuardKind::Pieces
            && link_ui(ui, state, &message!("reader-words-widen"), &name)
        {
            *form = form.clone().widened_to(&note.range);
        }
        // What the next sentence denies is another's denial: it is never the speaker's own of what they say.
        if (note.kind, note.place) == (GuardKind::Negation, GuardPlace::Next) {
            let words = message!("reader-words-denied-by-other");
            if !note.is_answered() && link_ui(ui, state, &words, &answer_name(&words)) {
                form.answer(note, Some(language.text(&words)));
            }
            return;
        }
        let (modality, words) = match note.kind {
            GuardKind::Negation => (Modality::Denied, message!("reader-words-denied")),
            GuardKind::Condition | GuardKind::Question => {
                (Modality::Conditional, message!("reader-words-conditional"))
            }
            GuardKind::Attribution
            | GuardKind::Pieces
            | GuardKind::UnnamedArea
            | GuardKind::UnnamedSource => return,
        };
        if form.modality != modality && link_ui(ui, state, &words, &answer_name(&words)) {
            form.modality = modality;
            // It is kept in the dossier, as if it had been typed.
            let reason = message!("reader-words-says-so", modality = modality.keyword());
            form.answer(note, Some(language.text(&reason)));
        }
    });
    let mut reason = note.kept_because.clone().unwrap_or_default();
    let before = reason.clone();
    let hint = language.text(&message!("reader-words-kept-hint"));
    let edit = TextEdit::singleline(&mut reason).hint_text(hint).char_limit(400);
    let response = ui.add(edit.desired_width(ui.available_width() - 8.0));
    let name = language.text(&twin.told(match &unnamed {
        Some(unnamed) => message!("reader-words-kept-unnamed", unnamed = unnamed),
        None => message!("reader-words-kept-name", words = &note.words),
    }));
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
    if reason != before {
        form.answer(note, Some(reason).filter(|reason| !reason.is_empty()));
    }
    if !note.is_answered() {
        let words = language.text(&message!("reader-words-unanswered"));
        ui.label(plain(words, 12.0, palette.ink_faint));
    }
    response.id
}

/// A link with its words and its name in the window's language; `true` where it was clicked.
fn link_ui(ui: &mut Ui, state: &State, words: &Message, name: &Message) -> bool {
    let (words, name) = (state.language.text(words), state.language.text(name));
    link(ui, &words, &name, palette(state).link).clicked()
}

/// The words where the text is here.
fn marked_words_ui(
    ui: &mut Ui,
    state: &State,
    reader: &Reader,
    text: &CanonicalText,
    form: &mut Form,
    commands: &mut Vec<Command>,
) {
    let mut next = None;
    for (number, segment) in form.quote.iter().enumerate() {
        let words = text.slice(segment.start, segment.end).unwrap_or_default();
        let selected = selectable_ui(ui, state, form, number, segment.start, words);
        ui.horizontal_wrapped(|ui| {
            if let Some(left_out) = selected.filter(|selected| leave_out_ui(ui, state, number, selected)) {
                next = Some(form.clone().split_at(text, &left_out.range));
            }
            if number + 1 < form.quote.len() && join_ui(ui, state, number) {
                next = Some(form.clone().joined(text, number));
            }
            let name = message!("reader-words-leave-out-name", number = number + 1);
            if form.quote.len() > 1 && link_ui(ui, state, &message!("reader-words-leave-out"), &name) {
                let mut less = form.clone();
                less.quote.remove(number);
                next = Some(less);
            }
        });
    }
    if reader.marked.is_some() {
        ui.horizontal_wrapped(|ui| {
            let (add, name) = (message!("reader-words-add-marked"), message!("reader-words-add-marked-name"));
            if link_ui(ui, state, &add, &name) {
                commands.push(Command::Reader(ReaderCommand::TakeMarkedIn));
            }
            let leave_out = message!("reader-words-leave-marked-out");
            if link_ui(ui, state, &leave_out, &message!("reader-words-leave-marked-out-name")) {
                commands.push(Command::Reader(ReaderCommand::LeaveMarkedOut));
            }
        });
    }
    let keys = [Action::TakeMarkedIn, Action::LeaveMarkedOut].map(Action::shown_keys);
    let hint = message!("reader-words-mark-hint", add = &keys[0], leave = &keys[1]);
    let hint = state.text(hint);
    ui.add(Label::new(plain(hint, 12.0, palette(state).ink_faint)).wrap());
    if let Some(next) = next {
        *form = next;
    }
}

fn join_ui(ui: &mut Ui, state: &State, number: usize) -> bool {
    let name = message!("reader-words-join-name", number = number + 1);
    link_ui(ui, state, &message!("reader-words-join"), &name)
}

/// The words where the text is not here: what stands in them can be left out, since parts of a compared quote
/// are compared too; what is written by hand has been compared with nothing.
fn sealed_words_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    let (palette, language) = (palette(state), state.language);
    let statement = form.id.as_ref().and_then(|id| state.dossier.statement(id));
    let Some(quote) = statement.map(|statement| &statement.quote) else { return };
    let Ok(now) = form.recut(quote) else { return };
    if form.by_hand.is_some() {
        by_hand_ui(ui, state, form);
        return;
    }
    let mut next = None;
    for (number, segment) in now.segments.iter().enumerate() {
        let selected = selectable_ui(ui, state, form, number, segment.range.start, &segment.exact);
        ui.horizontal_wrapped(|ui| {
            if let Some(left_out) = selected.filter(|selected| leave_out_ui(ui, state, number, selected)) {
                next = cut_ui(form, quote, Cut::Split { segment: number, left_out: left_out.range });
            }
            let can_join = form.with_cut(quote, Cut::Join { segment: number }).is_ok();
            if can_join && join_ui(ui, state, number) {
                next = cut_ui(form, quote, Cut::Join { segment: number });
            }
        });
    }
    let hint = language.text(&message!("reader-words-select-hint"));
    ui.add(Label::new(plain(hint, 12.0, palette.ink_faint)).wrap());
    ui.horizontal_wrapped(|ui| {
        let (by_hand, name) = (message!("reader-words-by-hand"), message!("reader-words-by-hand-name"));
        if link_ui(ui, state, &by_hand, &name) {
            let words = quote.segments.iter().map(|segment| segment.exact.clone()).collect();
            let whole = quote.segments.iter().map(|segment| segment.range.clone()).collect();
            next = Some(Form { by_hand: Some(words), cuts: Vec::new(), quote: whole, ..form.clone() });
        }
        let (uncut, name) = (message!("reader-words-uncut"), message!("reader-words-uncut-name"));
        if !form.cuts.is_empty() && link_ui(ui, state, &uncut, &name) {
            let whole = quote.segments.iter().map(|segment| segment.range.clone()).collect();
            next = Some(Form { cuts: Vec::new(), quote: whole, ..form.clone() });
        }
    });
    if let Some(next) = next {
        *form = next;
    }
}

fn cut_ui(form: &Form, quote: &Quote, cut: Cut) -> Option<Form> {
    form.with_cut(quote, cut).ok()
}

/// The first field of the form: the words of the first segment.
fn first_field(form: &Form) -> Id {
    let start = form.quote.first().map_or(0, |segment| segment.start);
    if form.by_hand.is_some() { hand_id(form, 0) } else { words_id(form, 0, start) }
}

/// What takes the keyboard for the words of a segment, by its number and its first code point.
fn words_id(form: &Form, number: usize, start: usize) -> Id {
    Id::unique(("words of a segment", &form.id, &form.suggestion, number, start))
}

/// What takes the keyboard for the words of a segment as they are written by hand.
fn hand_id(form: &Form, number: usize) -> Id {
    Id::unique(("words by hand", &form.id, number))
}

/// Words of a segment that are selected.
struct Selected {
    /// Where they stand: code points of the text.
    range: Range<usize>,
    /// Whether a key asks to leave them out.
    is_to_be_left_out: bool,
}

/// A link that leaves the words selected in the segment of this number, from 0, out, as Delete does; `true` where it was asked for.
fn leave_out_ui(ui: &mut Ui, state: &State, number: usize, selected: &Selected) -> bool {
    let leave_out = message!("reader-words-leave-selected-out");
    let name = message!("reader-words-leave-selected-out-name", number = number + 1);
    let is_clicked = link_ui(ui, state, &leave_out, &name);
    is_clicked || selected.is_to_be_left_out
}

/// A segment whose words can be selected, and what is selected of it. `start` is its first code point.
fn selectable_ui(
    ui: &mut Ui,
    state: &State,
    form: &Form,
    number: usize,
    start: usize,
    mut words: &str,
) -> Option<Selected> {
    let id = words_id(form, number, start);
    let length = words.chars().count();
    let selected = |ui: &Ui| {
        let cursor = TextEdit::load_state(ui.ctx(), id)?.cursor.char_range()?;
        let selected = cursor.as_sorted_char_range();
        let range = start + selected.start.0.min(length)..start + selected.end.0.min(length);
        (!range.is_empty()).then_some(range)
    };
    // The field, which cannot be written in, would only forget what is selected.
    let deletes = [Key::Delete, Key::Backspace];
    let before = selected(ui).filter(|_| ui.memory(|memory| memory.has_focus(id)));
    let deleted = before
        .filter(|_| deletes.iter().any(|key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, *key))));
    let edit = TextEdit::multiline(&mut words).id(id).desired_rows(1).desired_width(f32::INFINITY);
    let edit = edit.text_color(crate::paint::screen::color32(palette(state).ink));
    let response = ui.add(edit);
    focus_ring(ui, &response, palette(state).link);
    let name = state.language.text(&message!("reader-words-segment-name", number = number + 1));
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
    match deleted {
        Some(range) => Some(Selected { range, is_to_be_left_out: true }),
        None => selected(ui).map(|range| Selected { range, is_to_be_left_out: false }),
    }
}

/// The words as they are written by hand.
fn by_hand_ui(ui: &mut Ui, state: &State, form: &mut Form) {
    let (palette, language) = (palette(state), state.language);
    let count = form.by_hand.as_ref().map_or(0, Vec::len);
    let ids: Vec<Id> = (0..count).map(|number| hand_id(form, number)).collect();
    for (number, words) in form.by_hand.iter_mut().flatten().enumerate() {
        let edit =
            TextEdit::multiline(words).id(ids[number]).return_key(None).desired_rows(2).char_limit(4000);
        let response = ui.add(edit.desired_width(f32::INFINITY));
        let name = language.text(&message!("reader-words-segment-name", number = number + 1));
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
    }
    let hint = language.text(&message!("reader-words-by-hand-hint"));
    ui.add(Label::new(plain(hint, 12.0, palette.warning)).wrap());
    let (take_back, name) = (message!("reader-words-take-back"), message!("reader-words-take-back-name"));
    if link_ui(ui, state, &take_back, &name) {
        form.by_hand = None;
    }
}
