//! What the right panel shows with nothing in focus: the article, areas by status, and the statements
//! that name no region.

use std::sync::Arc;

use egui::{Sense, Ui};

use crate::app::actions::Action;
use crate::app::command::{Command, visit};
use crate::app::document::history::Focus;
use crate::app::focus::parts_ui::shape;
use crate::app::focus::quote_ui::{QuoteCard, estimated_height, quote_ui};
use crate::app::state::State;
use crate::app::widgets::tall_list::TallList;
use crate::app::widgets::{
    TITLE_LEVEL, chip, chips_row, hairline, line_button, mark_heading, palette, plain, section_head,
    status_dot, strong,
};
use crate::derive::Status;
use crate::model::Layer;
use crate::query::Standing;
use crate::words::{Language, Message, message};

/// The most areas and places of a status that stand there as chips before the whole list is asked for.
const MOST_CHIPS: usize = 24;

/// The most areas that are sorted by the language's alphabet: comparing two names by it takes about half a microsecond,
/// and all of it happens in one frame. Those of a larger layer are sorted by the numbers of their letters.
const MOST_BY_ALPHABET: usize = 2_000;

/// What the summary keeps from one frame to the next.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    /// What the rest was found for.
    of: Option<(u64, Language)>,
    order: NameOrder,
    /// By status, in the order of [`Status::ALL`].
    subjects: [Vec<Named>; Status::ALL.len()],
    /// Whether all of a status are listed.
    is_open: [bool; Status::ALL.len()],
    lines: Vec<Line>,
    list: TallList,
}

/// An area or a place, by its position in the layer.
#[derive(Debug, Clone, Copy)]
enum Named {
    Area(usize),
    Place(usize),
}

/// A part of the summary, as the list lays it out. Statuses are numbers in [`Status::ALL`].
#[derive(Debug, Clone, Copy)]
enum Line {
    /// Title, documents, how many statements are in force.
    About,
    /// A status with its areas, or the first of them.
    Status(usize),
    /// One of a status whose areas are all listed.
    Subject(usize, usize),
    /// The head over the statements that name no region.
    Nowhere,
    /// One of these, by its position in the dossier.
    Quote(usize),
}

/// The areas of a layer by their names.
#[derive(Debug, Default)]
struct NameOrder {
    of: Option<(Arc<Layer>, Language)>,
    areas: Vec<usize>,
}

impl NameOrder {
    fn bring_up_to_date(&mut self, state: &State) {
        let is_same =
            |of: &(Arc<Layer>, Language)| Arc::ptr_eq(&of.0, &state.layer) && of.1 == state.language;
        if self.of.as_ref().is_some_and(is_same) {
            return;
        }
        let areas = &state.layer.areas;
        self.areas = (0..areas.len()).collect();
        let name = |area: &usize| state.language.pick(&areas[*area].short_name);
        if areas.len() > MOST_BY_ALPHABET {
            self.areas.sort_by_key(name);
        } else {
            self.areas.sort_by_cached_key(|area| state.language.name_key(name(area)));
        }
        self.of = Some((Arc::clone(&state.layer), state.language));
    }
}

impl Summary {
    pub(crate) fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
        if self.of != Some((state.revision, state.language)) {
            self.sort_subjects(state);
            self.of = Some((state.revision, state.language));
            self.lines.clear();
        }
        if self.lines.is_empty() {
            self.lines = self.find_lines(state);
        }
        let Self { subjects, is_open, lines, list, .. } = self;
        let mut flipped = None;
        let estimate = |line: usize, width: f32| match lines[line] {
            Line::About => 140.0,
            Line::Status(status) => 60.0 + 7.0 * subjects[status].len().min(MOST_CHIPS) as f32,
            Line::Subject(..) => 28.0,
            Line::Nowhere => 38.0,
            Line::Quote(statement) => estimated_height(&state.shown.statements[statement], width),
        };
        list.show(ui, shape(), "summary", lines.len(), estimate, |ui, line| match lines[line] {
            Line::About => about_ui(ui, state, commands),
            Line::Status(status) => {
                let (all, is_open) = (&subjects[status], is_open[status]);
                if status_ui(ui, state, Status::ALL[status], all, is_open, commands) {
                    flipped = Some(status);
                }
            }
            Line::Subject(status, number) => {
                ui.spacing_mut().item_spacing.y = 0.0;
                let (name, focus) = subjects[status][number].name_and_focus(state);
                if line_button(ui, state, name).clicked() {
                    commands.push(focus);
                }
            }
            Line::Nowhere => {
                ui.add_space(16.0);
                section_head(ui, &state.text(message!("focus-nowhere")), palette(state).ink_faint);
            }
            Line::Quote(statement) => {
                ui.add_space(8.0);
                let statement = &state.shown.statements[statement];
                let standing = Standing::InForce;
                let card = QuoteCard { statement, area: None, place: None, via: None, standing };
                quote_ui(ui, state, &card, commands);
            }
        });
        if let Some(status) = flipped {
            self.is_open[status] = !self.is_open[status];
            self.lines.clear();
        }
    }

    /// Sorts areas and places by status: areas by their names, then places.
    fn sort_subjects(&mut self, state: &State) {
        self.order.bring_up_to_date(state);
        self.subjects = <_>::default();
        let number = |status: Status| Status::ALL.iter().position(|one| *one == status);
        for &area in &self.order.areas {
            if let Some(number) = number(state.verdict(area).status) {
                self.subjects[number].push(Named::Area(area));
            }
        }
        for (place, (_, verdict)) in state.verdicts.places().iter().enumerate() {
            if verdict.status != Status::NotMentioned
                && let Some(number) = number(verdict.status)
            {
                self.subjects[number].push(Named::Place(place));
            }
        }
    }

    fn find_lines(&self, state: &State) -> Vec<Line> {
        let in_force = state.in_force();
        let mut lines = vec![Line::About];
        if in_force.count() == 0 {
            return lines;
        }
        for (status, subjects) in self.subjects.iter().enumerate().filter(|(_, all)| !all.is_empty()) {
            lines.push(Line::Status(status));
            if self.is_open[status] && subjects.len() > MOST_CHIPS {
                lines.extend((0..subjects.len()).map(|number| Line::Subject(status, number)));
            }
        }
        let nowhere: Vec<Line> = in_force.nowhere().map(Line::Quote).collect();
        if !nowhere.is_empty() {
            lines.push(Line::Nowhere);
        }
        lines.extend(nowhere);
        lines
    }
}

impl Named {
    fn name_and_focus(self, state: &State) -> (&str, Command) {
        match self {
            Self::Area(index) => {
                let area = &state.layer.areas[index];
                (state.language.pick(&area.short_name), visit(&area.id))
            }
            Self::Place(index) => {
                let place = &state.layer.places[index];
                let focus = Focus::Place(place.id.clone(), place.area.clone());
                (state.language.pick(&place.name), Command::Visit(focus))
            }
        }
    }
}

/// What waits in the article that nobody has read yet; counted once where that is not known.
fn unread(state: &State, commands: &mut Vec<Command>) -> Message {
    commands.extend(state.count_first());
    match state.waiting_unread() {
        None | Some(0) => message!("focus-empty-unread"),
        Some(count) => message!("focus-empty-waiting", count = count),
    }
}

/// What the dossier is about, and how much of it counts.
fn about_ui(ui: &mut Ui, state: &State, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let title = ui.label(strong(&state.shown.title, 20.0, palette.ink));
    mark_heading(&title, &state.shown.title, TITLE_LEVEL);
    documents_ui(ui, state);
    ui.add_space(8.0);
    let (count, all) = (state.in_force().count(), state.shown.statements.len());
    if all == 0 {
        let is_to_be_read =
            state.reader.is_none() && state.dossier.documents.iter().any(|one| one.text.is_some());
        let text = match &state.reader {
            Some(_) => message!("focus-empty-reading"),
            None if is_to_be_read => unread(state, commands),
            None => message!("focus-empty", keys = Action::Open.shown_keys()),
        };
        let text = state.text(text);
        ui.label(plain(text, 13.0, palette.ink_soft));
        if is_to_be_read {
            ui.add_space(8.0);
            let read = ui.button(state.text(message!("focus-read-article")));
            if read.clicked()
                && let Ok(command) = Action::ReadArticle.command(state)
            {
                commands.push(command);
            }
        }
        return;
    }
    if count == 0 {
        ui.label(plain(state.text(message!("focus-all-off")), 13.0, palette.ink_soft));
        ui.add_space(8.0);
        if ui.button(state.text(Action::EverythingOn.name())).clicked() {
            commands.push(Command::Everything);
        }
        return;
    }
    let text = if count == all {
        message!("focus-in-force", count = count)
    } else {
        message!("focus-in-force-of", count = count, all = all)
    };
    ui.label(plain(state.text(text), 13.0, palette.ink_soft));
    ui.add_space(12.0);
    hairline(ui, state);
}

/// The most documents that are listed; the panel at the left has them all.
const MOST_DOCUMENTS: usize = 6;

fn documents_ui(ui: &mut Ui, state: &State) {
    let palette = palette(state);
    let documents = &state.shown.documents;
    for document in documents.iter().take(MOST_DOCUMENTS) {
        let text = match document.published {
            Some(day) => message!("focus-document-dated", outlet = &document.outlet, day = day.long()),
            None => Message::as_it_is(document.outlet.clone()),
        };
        ui.label(plain(state.text(text), 13.0, palette.ink_faint));
    }
    if documents.len() > MOST_DOCUMENTS {
        let more = state.text(message!("focus-more-documents", count = documents.len() - MOST_DOCUMENTS));
        ui.label(plain(more, 13.0, palette.ink_faint));
    }
}

/// The areas and places with a status, as chips to click; of many the first ones, and a way to all of
/// them. Returns whether that was clicked.
fn status_ui(
    ui: &mut Ui,
    state: &State,
    status: Status,
    subjects: &[Named],
    is_open: bool,
    commands: &mut Vec<Command>,
) -> bool {
    let palette = palette(state);
    ui.add_space(14.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        status_dot(ui, state, status, 14.0);
        let count = subjects.len().to_string();
        let head = state.text(message!("focus-status", status = status.label(), count = count));
        section_head(ui, &head, palette.ink_faint);
    });
    ui.add_space(4.0);
    let is_long = subjects.len() > MOST_CHIPS;
    let shown = if is_long && is_open { 0 } else { MOST_CHIPS };
    let mut is_clicked = false;
    chips_row(ui, |ui| {
        for subject in subjects.iter().take(shown) {
            let (name, focus) = subject.name_and_focus(state);
            if chip(ui, state, name, palette.ink, Sense::click()).clicked() {
                commands.push(focus);
            }
        }
        if is_long {
            let text = state.text(if is_open {
                message!("focus-fewer")
            } else {
                message!("focus-and-more", count = subjects.len() - MOST_CHIPS)
            });
            is_clicked = chip(ui, state, &text, palette.link, Sense::click()).clicked();
        }
    });
    is_clicked
}
