//! The article at the left: names dotted, suggestions over a dashed rule, accepted quotes over a solid one on coloured
//! ground, and beside each paragraph a square for each statement.
//!
//! Only paragraphs in sight are laid out, so that a text of any length scrolls.

use std::ops::Range;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    FontId, Galley, Key, PointerButton, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

use crate::app::command::Command;
use crate::app::panels::command::PanelCommand;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::cursor_ui::{Rows, cursor_keys_ui, cursor_ui, text_id};
use crate::app::reader::focus_ui::{claim_pointer, give_focus};
use crate::app::reader::state::Step;
use crate::app::reader::state::{Highlight, Line, Reader, ReaderFocus, ReaderSide};
use crate::app::reader::text_runs_ui::{
    caret_to_screen_readers, is_told_whole, paragraph_id, runs_of, runs_off_sight,
};
use crate::app::state::State;
use crate::app::widgets::{
    Hint as _, LOW, focus_ring, link, palette, plain, sign_button, sign_button_width, strong,
};
use crate::app::widgets::{chip, chips_row};
use crate::derive::{Status, leads_to};
use crate::model::{AreaId, Coverage, Document, Extent, Statement};
use crate::paint::screen::color32;
use crate::query::Shape;
use crate::text::CanonicalText;
use crate::text::extract::Suggestion;
use crate::words::{Arg, Message, message};

/// Height of a line of the article, in points.
const LINE: f32 = 22.0;

/// Room between paragraphs, in points.
const GAP: f32 = 12.0;

/// Roughly how wide a letter is, in points, for paragraphs that were not laid out yet.
const LETTER: f32 = 7.4;

/// Room at the left of the text for a square for each statement, in points.
const GUTTER: f32 = 14.0;

/// The width and the height of such a square and of what is free under it, in points.
const SQUARE: Vec2 = vec2(8.0, 11.0);
const SQUARE_GAP: f32 = 3.0;

/// A part of the text that looks different.
struct Mark {
    range: Range<usize>,
    look: Look,
}

#[derive(Clone, Copy)]
enum Look {
    /// A statement's quote.
    Quote(Status),
    /// An open suggestion and what it would lead to; the picked one stands out.
    Suggestion { status: Status, is_picked: bool },
    /// Where a statement or a suggestion begins, which the gutter counts.
    Begins { status: Status, is_accepted: bool },
    /// Words around the picked suggestion's quote that must be answered.
    Guard,
    /// A name.
    Name,
    /// Words that the user marked.
    Marked,
    /// A quote of the area under the pointer, or what the pointer is on.
    Highlight,
}

pub(crate) fn reader_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let Some(reader) = &state.reader else { return };
    let margin = egui::Margin { left: 6, right: 6, top: 14, bottom: 0 };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        // All but the text stands beside the gutter, as the text's own lines do.
        let beside = egui::Margin { left: 14, ..egui::Margin::ZERO };
        egui::Frame::new().inner_margin(beside).show(ui, |ui| {
            ui.set_width(ui.available_width());
            head_ui(ui, state, reader, commands);
            match &reader.text {
                Some(text) => find_ui(ui, state, reader, text, commands),
                None => missing_ui(ui, state, commands),
            }
        });
        if let Some(text) = &reader.text {
            ui.add_space(8.0);
            text_ui(ui, state, reader, text, commands);
        }
    });
}

fn head_ui(ui: &mut Ui, state: &State, reader: &Reader, commands: &mut Vec<Command>) {
    let (palette, language) = (palette(state), state.language);
    ui.horizontal(|ui| {
        ui.label(strong(language.text(&message!("reader-head")), 13.0, palette.ink_soft));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.add_space(10.0);
            let words = language.text(&message!("reader-close"));
            let name = language.text(&message!("reader-close-name"));
            if link(ui, &words, &name, palette.ink_soft).clicked() {
                commands.push(Command::Reader(ReaderCommand::Close));
            }
            if state.reads_one_at_a_time() {
                ui.add_space(6.0);
                let words = language.text(&message!("reader-show-map"));
                let name = language.text(&message!("reader-show-map-name"));
                let way = link(ui, &words, &name, palette.link);
                give_focus(ui, state, ReaderFocus::WayBack, way.id, commands);
                if way.clicked() {
                    commands.push(Command::Panel(PanelCommand::ShowMap(true)));
                }
            }
        });
    });
    let Some(document) = state.read_document() else { return };
    if state.shown.documents.len() > 1 {
        documents_ui(ui, state, reader, commands);
    }
    headline_ui(ui, state, document);
    let facts = facts(document, reader);
    let facts = plain(language.text(&facts), 11.0, palette.ink_faint);
    ui.add(egui::Label::new(facts).wrap()).hint(language.text(&details(document, reader)));
    if !document.left_out.is_empty() {
        // A dossier keeps of them only that they are no part of the article, not their words.
        let left_out = state.text(message!("reader-left-out", count = document.left_out.len()));
        ui.add(egui::Label::new(plain(left_out, 11.0, palette.ink_faint)).wrap());
    }
    ui.add_space(8.0);
}

/// The headline, as a page sets it; where it is not known, that, with our description under it.
fn headline_ui(ui: &mut Ui, state: &State, document: &Document) {
    let palette = palette(state);
    let is_low = ui.ctx().content_rect().height() < LOW;
    let size = if is_low { 15.0 } else { HEADLINE };
    let heading = match &document.headline {
        Some(headline) => headline.clone(),
        None => state.text(message!("reader-headline-unknown")),
    };
    ui.add(egui::Label::new(strong(&heading, size, palette.ink)).wrap());
    if document.headline.is_none() {
        ui.add(egui::Label::new(plain(document.title(), 13.0, palette.ink_soft)).wrap());
    }
}

/// The size of a headline, in points.
const HEADLINE: f32 = 20.0;

/// One chip for each document.
fn documents_ui(ui: &mut Ui, state: &State, reader: &Reader, commands: &mut Vec<Command>) {
    chips_row(ui, |ui| {
        for document in &state.shown.documents {
            let is_read = document.id == reader.document;
            let color = if is_read { palette(state).link } else { palette(state).ink_soft };
            let name = state.text(document.short_citation());
            if chip(ui, state, &name, color, Sense::click()).clicked() && !is_read {
                commands.push(Command::Reader(ReaderCommand::Open(document.id.clone())));
            }
        }
    });
}

/// Where a document comes from, and what it is called.
pub(crate) fn citation(document: &Document) -> Message {
    message!("reader-citation", citation = document.short_citation(), title = document.title())
}

/// Where the text comes from, how long it is and what was found in it.
fn facts(document: &Document, reader: &Reader) -> Message {
    let citation = document.short_citation();
    let paragraphs = reader.lines.iter().filter(|line| !line.points.is_empty()).count();
    match (&reader.text, &reader.extraction) {
        (None, _) => citation,
        (Some(_), None) => message!("reader-facts-reading", citation = citation, paragraphs = paragraphs),
        (Some(_), Some(found)) => {
            let names = found.mentions.len();
            message!("reader-facts-read", citation = citation, paragraphs = paragraphs, names = names)
        }
    }
}

/// What identifies the text: its language, form and hash; and how many words it has.
fn details(document: &Document, reader: &Reader) -> Message {
    let (tag, hash) = (&document.language, &document.text_sha256);
    match reader.text {
        None => message!("reader-details-without-text", tag = tag, hash = hash),
        Some(_) => message!("reader-details", tag = tag, hash = hash, words = reader.word_count),
    }
}

fn missing_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let (palette, language) = (palette(state), state.language);
    ui.add_space(16.0);
    ui.label(plain(language.text(&message!("reader-text-missing")), 13.0, palette.ink_soft));
    ui.add_space(8.0);
    if ui.button(language.text(&message!("reader-attach-text"))).clicked() {
        commands.push(Command::ChooseOpen);
    }
}

/// The search in the text, and the way from quote to quote.
fn find_ui(ui: &mut Ui, state: &State, reader: &Reader, text: &CanonicalText, commands: &mut Vec<Command>) {
    // What stands beside the field, with what is free between them; the count only where something is looked for.
    let buttons = 2.0 * sign_button_width(ui, "↓") + 2.0 * ui.spacing().item_spacing.x + BESIDE_FIND;
    let count = if reader.find.is_empty() { 0.0 } else { COUNT_ROOM };
    let room = ui.available_width() - BESIDE_FIND - count;
    // In a narrow panel the buttons have a line of their own.
    let is_narrow = room - buttons < LEAST_FIND;
    let width = (if is_narrow { room } else { room - buttons }).min(MOST_FIND);
    ui.horizontal(|ui| {
        field_ui(ui, state, reader, text, width, commands);
        if !is_narrow {
            way_ui(ui, state, commands);
        }
    });
    if is_narrow {
        ui.horizontal(|ui| way_ui(ui, state, commands));
    }
}

/// The room at the right of the search, and of a number of hits, in points.
const BESIDE_FIND: f32 = 10.0;
const COUNT_ROOM: f32 = 36.0;

/// The least and the greatest width of the field of the search, in points.
const LEAST_FIND: f32 = 130.0;
const MOST_FIND: f32 = 260.0;

/// The field for what is looked for, and how often it stands in the text.
fn field_ui(
    ui: &mut Ui,
    state: &State,
    reader: &Reader,
    text: &CanonicalText,
    width: f32,
    commands: &mut Vec<Command>,
) {
    let (palette, language) = (palette(state), state.language);
    let id = egui::Id::unique("find-in-text");
    let mut words = reader.find.clone();
    let name = language.text(&message!("reader-find"));
    let edit = egui::TextEdit::singleline(&mut words).id(id).hint_text(&name).char_limit(200);
    let margin = egui::Margin::symmetric(10, 7);
    let response = ui.add(edit.margin(margin).desired_width(width));
    response.widget_info(|| WidgetInfo::labeled(Role::SearchInput, true, &name));
    focus_ring(ui, &response, palette.link);
    if words != reader.find {
        commands.push(Command::Reader(ReaderCommand::Find(words)));
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        let is_back = ui.input(|input| input.modifiers.shift);
        let step = if is_back { Step::Back } else { Step::Forward };
        commands.push(Command::Reader(ReaderCommand::FindNext(step)));
        response.request_focus();
    }
    if !reader.find.is_empty() {
        let count = language.text_of(&Arg::from(text.occurrences(&reader.find).len()));
        ui.label(plain(count, 12.0, palette.ink_faint));
    }
}

/// The way from quote to quote, at the right.
fn way_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let language = state.language;
    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
        ui.add_space(BESIDE_FIND);
        let next = language.text(&message!("reader-next-quote"));
        if sign_button(ui, state, "↓", &next, true).clicked() {
            commands.push(Command::Reader(ReaderCommand::NextQuote(Step::Forward)));
        }
        let previous = language.text(&message!("reader-previous-quote"));
        if sign_button(ui, state, "↑", &previous, true).clicked() {
            commands.push(Command::Reader(ReaderCommand::NextQuote(Step::Back)));
        }
    });
}

/// Everything that is marked in the text, in no order.
fn marks(state: &State, reader: &Reader) -> Vec<Mark> {
    let mut marks = Vec::new();
    if let Some(found) = &reader.extraction {
        marks.extend(found.mentions.iter().map(|one| Mark { range: one.range.clone(), look: Look::Name }));
    }
    let open = state.open_suggestions();
    for (number, one) in open.iter().enumerate() {
        let is_picked = number == reader.pick && reader.side == ReaderSide::Suggestions;
        let status = suggestion_leads_to(&one.suggestion);
        let answered = state.answered(one);
        let look = Look::Suggestion { status, is_picked };
        marks.extend(answered.quote.iter().map(|range| Mark { range: range.clone(), look }));
        marks.extend(begins(answered.quote.first(), status, false));
        if is_picked {
            let open = state.card_notes(one).into_iter();
            let open = open.filter(|note| !note.is_answered() && !note.kind.is_of_naming());
            marks.extend(open.map(|note| Mark { range: note.range, look: Look::Guard }));
        }
    }
    let under_pointer = state.map.hover.and_then(|index| state.layer.areas.get(index)).map(|area| &area.id);
    let in_force = state.in_force();
    for statement in state.statements_in(&reader.document) {
        let is_lit = matches!(&reader.highlight, Some(Highlight::Statement(id)) if *id == statement.id)
            || under_pointer.is_some_and(|area| in_force.stands_for(statement).any(|one| one == area));
        // What does not count colours nothing here either.
        let status = if statement.counts() { statement_leads_to(statement) } else { Status::NotChecked };
        marks.extend(begins(statement.quote.segments.first().map(|first| &first.range), status, true));
        for segment in &statement.quote.segments {
            marks.push(Mark { range: segment.range.clone(), look: Look::Quote(status) });
            if is_lit {
                marks.push(Mark { range: segment.range.clone(), look: Look::Highlight });
            }
        }
    }
    marks.extend(reader.marked.clone().map(|range| Mark { range, look: Look::Marked }));
    marks
}

/// What the gutter counts where a quote begins.
fn begins(first: Option<&Range<usize>>, status: Status, is_accepted: bool) -> Option<Mark> {
    let start = first?.start;
    Some(Mark { range: start..start + 1, look: Look::Begins { status, is_accepted } })
}

/// The status that a suggestion would lead to.
pub(crate) fn suggestion_leads_to(suggestion: &Suggestion) -> Status {
    let coverage = match &suggestion.extent {
        Extent::Whole => Coverage::Whole,
        Extent::Part { size, .. } => Coverage::Part(*size),
        Extent::Place => Coverage::Place,
        Extent::Approach => Coverage::Approach,
        Extent::Unspecified => Coverage::Unspecified,
    };
    let shape = Shape::new(suggestion.kind, suggestion.modality, coverage, suggestion.by);
    leads_to(shape, suggestion.areas.first().and_then(AreaId::state))
}

/// The status that a statement leads to, for the colour of its ground.
pub(crate) fn statement_leads_to(statement: &Statement) -> Status {
    leads_to(Shape::of(statement), statement.areas.first().and_then(AreaId::state))
}

fn text_ui(ui: &mut Ui, state: &State, reader: &Reader, text: &CanonicalText, commands: &mut Vec<Command>) {
    let marks = marks(state, reader);
    let height = ui.available_height();
    let id = text_id(&reader.document);
    // Behind the paragraphs, which take the clicks; around them for a screen reader.
    let article = UiBuilder::new()
        .scope_id(id)
        .sense(Sense::focusable_noninteractive())
        .accessibility_role(Role::Document)
        .accessibility_label(state.text(message!("reader-text-name")));
    let article = ui.scope_builder(article, |ui| {
        ui.set_min_height(height);
        ui.set_width(ui.available_width());
        give_focus(ui, state, ReaderFocus::Text, id, commands);
        lines_ui(ui, state, reader, text, &marks, height, commands);
        caret_to_screen_readers(ui, reader);
    });
    focus_ring(ui, &article.response, palette(state).link);
}

/// The paragraphs, which scroll, as high as this, in points.
fn lines_ui(
    ui: &mut Ui,
    state: &State,
    reader: &Reader,
    text: &CanonicalText,
    marks: &[Mark],
    height: f32,
    commands: &mut Vec<Command>,
) {
    ScrollArea::vertical().auto_shrink([false, false]).max_height(height).id_salt("article").show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ui.available_width() - 18.0 - GUTTER;
        let words_of = |line: &Line| text.as_str().get(line.bytes.clone()).unwrap_or_default();
        let lay_out = |number: usize| {
            let line = &reader.lines[number];
            ui.painter().layout_job(paragraph_job(state, marks, words_of(line), &line.points, width))
        };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rows in a window")]
        let in_sight = (height / LINE).floor().max(1.0) as usize;
        let rows = Rows { lay_out: &lay_out, height: LINE, in_sight };
        cursor_keys_ui(ui, reader, text, &rows, commands);
        for line in reader.lines.iter() {
            paragraph_ui(ui, state, reader, marks, words_of(line), line.points.clone(), width, commands);
        }
        ui.add_space(40.0);
    });
}

fn paragraph_ui(
    ui: &mut Ui,
    state: &State,
    reader: &Reader,
    marks: &[Mark],
    line: &str,
    range: Range<usize>,
    width: f32,
    commands: &mut Vec<Command>,
) {
    let is_goal = reader.goal.is_some_and(|goal| range.contains(&goal));
    let has_keyboard = ui.memory(|memory| memory.has_focus(text_id(&reader.document)));
    let has_cursor = has_keyboard && range.start <= reader.cursor && reader.cursor <= range.end;
    let id = paragraph_id(&reader.document, range.start);
    let guess = (range.len() as f32 * LETTER / width).ceil() * LINE;
    // Off sight, a paragraph is as high as it was when it was last seen.
    let known = ui.data(|data| data.get_temp::<(f32, f32)>(id)).filter(|(at, _)| (*at - width).abs() < 0.5);
    let height = known.map_or(guess, |(_, height)| height);
    let place = Rect::from_min_size(ui.cursor().min + vec2(GUTTER, 0.0), vec2(width, height));
    if !is_goal && !has_cursor && !ui.is_rect_visible(place.expand(200.0)) {
        ui.allocate_space(vec2(GUTTER + width, height + GAP));
        if is_told_whole(reader) {
            // Who listens reads the whole text, not the part in sight.
            ui.interact(place, id, Sense::hover())
                .widget_info(|| WidgetInfo::labeled(Role::Paragraph, true, line));
            runs_off_sight(ui, id, line);
        }
        return;
    }
    let job = paragraph_job(state, marks, line, &range, width);
    let galley = ui.painter().layout_job(job);
    let height = galley.size().y;
    ui.data_mut(|data| data.insert_temp(id, (width, height)));
    let (_, whole) = ui.allocate_space(vec2(GUTTER + width, height + GAP));
    let rect = whole.with_min_x(whole.left() + GUTTER);
    let response = ui.interact(rect, id, Sense::CLICK | Sense::DRAG);
    ui.painter().galley(rect.min, std::sync::Arc::clone(&galley), color32(palette(state).ink));
    paint_rules(ui, state, marks, &galley, rect.min, &range);
    let counted = gutter_ui(ui, state, marks, whole, height, &range);
    response.widget_info(|| WidgetInfo::labeled(Role::Paragraph, true, line));
    if let Some(counted) = counted {
        ui.ctx().accesskit_node_builder(id, |node| node.set_description(counted));
    }
    runs_of(ui, id, &galley, rect.min);
    if is_goal {
        ui.scroll_to_rect(rect, Some(egui::Align::Center));
        commands.push(Command::Reader(ReaderCommand::Arrived));
    }
    if has_cursor {
        cursor_ui(ui, state, reader, &galley, rect.min, range.start);
    }
    pointer_ui(ui, state, reader, &response, &galley, &range, commands);
}

/// Clicks, marking and pointing in a paragraph.
fn pointer_ui(
    ui: &Ui,
    state: &State,
    reader: &Reader,
    response: &egui::Response,
    galley: &Galley,
    range: &Range<usize>,
    commands: &mut Vec<Command>,
) {
    let at = |pos: egui::Pos2| code_point(galley, pos - response.rect.min, range);
    let Some(pos) = ui.input(|input| input.pointer.interact_pos()) else { return };
    if response.drag_started() || response.clicked() {
        ui.memory_mut(|memory| memory.request_focus(text_id(&reader.document)));
    }
    if response.drag_started_by(PointerButton::Primary) {
        let from = ui.input(|input| input.pointer.press_origin()).unwrap_or(pos);
        commands.push(Command::Reader(ReaderCommand::MarkFrom(at(from))));
    }
    // The paragraph under the pointer says how far marking has come, whichever it began in.
    let is_marking = ui.input(|input| input.pointer.primary_down() && input.pointer.is_decidedly_dragging());
    let has_moved = reader.marked != reader.marked_to(at(pos));
    if is_marking && has_moved && response.rect.contains(pos) {
        commands.push(Command::Reader(ReaderCommand::MarkTo(at(pos))));
    }
    if response.clicked() {
        commands.push(Command::Reader(ReaderCommand::Click(at(pos))));
    }
    // A pointer that rests does not take back what the text cursor lights.
    let is_pointing = !ui.memory(|memory| memory.has_focus(text_id(&reader.document)))
        || ui.input(|input| input.pointer.is_moving() || input.pointer.any_released());
    if response.hovered() && !is_marking && is_pointing {
        let lit = state.at_in_text(at(pos));
        if lit.is_some() {
            claim_pointer(ui);
            ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
        } else {
            ui.ctx().set_cursor_icon(egui::CursorIcon::Text);
        }
        if reader.highlight != lit {
            commands.push(Command::Reader(ReaderCommand::HighlightPlace(lit)));
        }
    }
}

fn code_point(galley: &Galley, at: Vec2, range: &Range<usize>) -> usize {
    (range.start + galley.cursor_from_pos(at).index.0).min(range.end)
}

/// A paragraph with its marks.
fn paragraph_job(state: &State, marks: &[Mark], line: &str, range: &Range<usize>, width: f32) -> LayoutJob {
    let inside: Vec<&Mark> =
        marks.iter().filter(|mark| mark.range.start < range.end && range.start < mark.range.end).collect();
    let mut cuts: Vec<usize> = inside.iter().flat_map(|mark| [mark.range.start, mark.range.end]).collect();
    cuts.extend([range.start, range.end]);
    cuts.retain(|cut| range.start <= *cut && *cut <= range.end);
    cuts.sort_unstable();
    cuts.dedup();
    let mut job = LayoutJob { wrap: egui::text::TextWrapping::wrap_at_width(width), ..LayoutJob::default() };
    let offsets: Vec<usize> = line.char_indices().map(|(at, _)| at).chain([line.len()]).collect();
    for pair in cuts.windows(2) {
        let (from, to) = (offsets[pair[0] - range.start], offsets[pair[1] - range.start]);
        let here = inside.iter().filter(|mark| mark.range.start <= pair[0] && pair[1] <= mark.range.end);
        job.append(&line[from..to], 0.0, format(state, here.map(|mark| mark.look)));
    }
    job
}

/// How words look that these marks lie on.
fn format(state: &State, looks: impl Iterator<Item = Look>) -> TextFormat {
    let palette = palette(state);
    let mut format = TextFormat {
        font_id: FontId::proportional(14.0),
        color: color32(palette.ink),
        line_height: Some(LINE),
        ..TextFormat::default()
    };
    for look in looks {
        match look {
            Look::Quote(status) => format.background = color32(state.theme.colors().status_tint(status)),
            // Told by its dashed rule; on ground of its own only while it is looked at.
            Look::Suggestion { is_picked: true, .. } => {
                format.background = color32(palette.accent.with_alpha(40));
            }
            Look::Suggestion { is_picked: false, .. } | Look::Name | Look::Begins { .. } | Look::Guard => {}
            Look::Marked | Look::Highlight => format.background = color32(palette.highlight),
        }
    }
    format
}

/// The rules under and around words: of what is accepted a solid one, of what is suggested a dashed one, and one above
/// as well of what is looked at; names have dots, and words that must be answered stand in a box.
fn paint_rules(
    ui: &Ui,
    state: &State,
    marks: &[Mark],
    galley: &Galley,
    corner: Pos2,
    paragraph: &Range<usize>,
) {
    let (palette, colors) = (palette(state), state.theme.colors());
    let status_stroke = |status| Stroke::new(2.0, color32(colors.status_color(status)));
    for Mark { range, look } in marks {
        for row in rows_under(galley, range, paragraph) {
            let row = row.translate(corner.to_vec2());
            let line = |y: f32| [pos2(row.left(), y), pos2(row.right(), y)];
            match *look {
                Look::Quote(status) => {
                    ui.painter().line_segment(line(row.bottom() - 1.0), status_stroke(status));
                }
                Look::Suggestion { status, is_picked } => {
                    let stroke = status_stroke(status);
                    ui.painter().extend(egui::Shape::dashed_line(
                        &line(row.bottom() - 1.0),
                        stroke,
                        5.0,
                        3.0,
                    ));
                    if is_picked {
                        let stroke = Stroke::new(1.5, color32(palette.link));
                        ui.painter().line_segment(line(row.top()), stroke);
                    }
                }
                Look::Name => {
                    let dots = line(row.bottom() - 4.0);
                    ui.painter().extend(egui::Shape::dotted_line(
                        &dots,
                        color32(palette.ink_soft),
                        3.0,
                        0.75,
                    ));
                }
                Look::Guard => {
                    let stroke = Stroke::new(1.5, color32(palette.warning));
                    ui.painter().rect_stroke(row.expand2(vec2(2.0, -2.0)), 3.0, stroke, StrokeKind::Middle);
                }
                Look::Begins { .. } | Look::Marked | Look::Highlight => {}
            }
        }
    }
}

/// The pieces of a range of the text in the rows of a paragraph, from its corner.
fn rows_under(galley: &Galley, range: &Range<usize>, paragraph: &Range<usize>) -> Vec<Rect> {
    let mut pieces = Vec::new();
    let mut start = paragraph.start;
    for row in &galley.rows {
        let end = start + row.glyphs.len();
        let (from, to) = (range.start.max(start), range.end.min(end));
        if from < to {
            let (first, last) = (&row.glyphs[from - start], &row.glyphs[to - 1 - start]);
            let (left, right) = (row.pos.x + first.pos.x, row.pos.x + last.max_x());
            pieces.push(Rect::from_x_y_ranges(left..=right, row.pos.y..=row.pos.y + row.size.y));
        }
        start = end;
    }
    pieces
}

/// A square for each statement that begins in a paragraph, open for one that is only suggested, beside its first rows;
/// of more than have room, their number. Gives what they say in words; `None` where none begins.
fn gutter_ui(
    ui: &Ui,
    state: &State,
    marks: &[Mark],
    place: Rect,
    height: f32,
    paragraph: &Range<usize>,
) -> Option<String> {
    let begins = |mark: &Mark| match mark.look {
        Look::Begins { status, is_accepted } if paragraph.contains(&mark.range.start) => {
            Some((mark.range.start, status, is_accepted))
        }
        _ => None,
    };
    let mut counted: Vec<(usize, Status, bool)> = marks.iter().filter_map(begins).collect();
    counted.sort_by_key(|(start, _, is_accepted)| (*start, !is_accepted));
    if counted.is_empty() {
        return None;
    }
    let (palette, colors) = (palette(state), state.theme.colors());
    let room = (height / (SQUARE.y + SQUARE_GAP)).floor().max(1.0);
    let corner = place.min + vec2(0.0, (LINE - SQUARE.y) / 2.0);
    if counted.len() as f32 > room {
        let number = state.language.text_of(&Arg::from(counted.len()));
        let font = FontId::proportional(11.0);
        ui.painter().text(corner, egui::Align2::LEFT_TOP, number, font, color32(palette.ink_soft));
    } else {
        for (number, (_, status, is_accepted)) in counted.iter().enumerate() {
            let down = number as f32 * (SQUARE.y + SQUARE_GAP);
            let square = Rect::from_min_size(corner + vec2(0.0, down), SQUARE).shrink(0.5);
            let color = color32(colors.status_color(*status));
            if *is_accepted {
                ui.painter().rect_filled(square, 2.0, color);
            }
            let edge = if *is_accepted { color32(palette.outer_border) } else { color };
            let width = if *is_accepted { 0.8 } else { 1.5 };
            ui.painter().rect_stroke(square, 2.0, Stroke::new(width, edge), StrokeKind::Inside);
        }
    }
    let accepted = counted.iter().filter(|(_, _, is_accepted)| *is_accepted).count();
    let suggested = counted.len() - accepted;
    Some(state.text(message!("reader-paragraph-counts", accepted = accepted, suggested = suggested)))
}
