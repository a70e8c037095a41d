//! The panel at the right: the area in focus, why it has its colour, and its quotes.

use std::sync::Arc;

use egui::Ui;

use crate::app::command::{Command, visit};
use crate::app::document::history::Focus;
use crate::app::focus::group_ui::several_ui;
use crate::app::focus::parts_ui::{heading_ui, shape, status_pill};
use crate::app::focus::quote_ui::{QuoteCard, estimated_height, quote_ui};
use crate::app::focus::summary_ui::Summary;
use crate::app::state::State;
use crate::app::widgets::tall_list::TallList;
use crate::app::widgets::{chip, chips_row, hairline, palette, plain, section_head};
use crate::derive::{Subject, Verdict, verdict_sentence, without_sentence, without_sources};
use crate::model::{AreaId, Kind};
use crate::query::{Reached, StatementIndex};
use crate::words::{Message, message};

/// What the panel keeps from one frame to the next.
#[derive(Debug, Default)]
pub(crate) struct Detail {
    summary: Summary,
    list: TallList,
    subject: Option<SubjectLines>,
}

/// What is shown of the area or the place in focus: its lines found once for each dossier, what it comes
/// to for each revision.
#[derive(Debug)]
struct SubjectLines {
    focus: Focus,
    index: Arc<StatementIndex>,
    revision: u64,
    sentence: Message,
    /// `None` where nobody is to be left out.
    without: Option<Message>,
    lines: Vec<Line>,
}

/// A part of what is shown, as the list lays it out.
#[derive(Debug, Clone, Copy)]
enum Line {
    /// Name, status and why.
    Head,
    /// That nothing is said.
    Silence,
    /// A kind over its quotes.
    Kind(Kind),
    /// A statement.
    Quote(Reached),
    /// What would change it.
    Without,
    /// The way from a place to its area.
    More,
}

pub(crate) fn detail_ui(ui: &mut Ui, state: &State, detail: &mut Detail, commands: &mut Vec<Command>) {
    let Some(focus) = state.focus() else {
        detail.summary.show(ui, state, commands);
        return;
    };
    if state.wants_heading {
        detail.list.begin();
    }
    if let Focus::Several(_) = focus {
        several_ui(ui, state, focus.areas(), &mut detail.list, commands);
        return;
    }
    let index = state.verdicts.standings().index();
    let is_known = |of: &SubjectLines| of.focus == *focus && Arc::ptr_eq(&of.index, index);
    if !detail.subject.as_ref().is_some_and(is_known) {
        detail.subject = SubjectLines::of(state, focus);
    }
    let Some(subject) = &mut detail.subject else { return };
    if subject.revision != state.revision {
        subject.weigh(state);
    }
    let key = match focus {
        Focus::Area(_) | Focus::Several(_) => focus.area().as_str(),
        Focus::Place(place, _) => place.as_str(),
    };
    let estimate = |line: usize, width: f32| match subject.lines[line] {
        Line::Head => 190.0,
        Line::Kind(_) => 38.0,
        Line::Quote(reached) => estimated_height(&state.shown.statements[reached.statement()], width),
        Line::Silence | Line::Without | Line::More => 60.0,
    };
    detail.list.show(ui, shape(), key, subject.lines.len(), estimate, |ui, line| {
        subject.line_ui(ui, state, subject.lines[line], commands);
    });
}

/// The area of what is in focus, and what of it is.
fn subject_of(focus: &Focus) -> (&AreaId, Subject<'_>) {
    match focus {
        Focus::Area(_) | Focus::Several(_) => (focus.area(), Subject::Area),
        Focus::Place(place, area) => (area, Subject::Place(place)),
    }
}

fn verdict_on<'a>(state: &'a State, focus: &Focus) -> Option<&'a Verdict> {
    match focus {
        Focus::Area(_) | Focus::Several(_) => state.verdicts.area(focus.area()),
        Focus::Place(place, _) => state.verdicts.place(place),
    }
}

impl SubjectLines {
    /// What is shown of an area or a place; `None` where the layer has none such.
    fn of(state: &State, focus: &Focus) -> Option<Self> {
        verdict_on(state, focus)?;
        let (area, subject) = subject_of(focus);
        let in_force = state.in_force();
        let index = in_force.standings().index();
        let is_meant = |reached: &&Reached| match subject {
            Subject::Area => true,
            Subject::Place(place) => {
                index.place(place).is_some_and(|place| index.is_about(reached.statement(), place))
            }
        };
        let mut by_kind: [Vec<Line>; Kind::ALL.len()] = <_>::default();
        for reached in in_force.reaching(area).iter().filter(is_meant) {
            let kind = index.shapes()[reached.statement()].kind();
            by_kind[kind as usize].push(Line::Quote(*reached));
        }
        let mut lines = vec![Line::Head];
        if by_kind.iter().all(Vec::is_empty) {
            lines.push(Line::Silence);
        }
        for (kind, quotes) in Kind::ALL.into_iter().zip(by_kind).filter(|(_, quotes)| !quotes.is_empty()) {
            lines.push(Line::Kind(kind));
            lines.extend(quotes);
        }
        lines.push(Line::Without);
        if let Subject::Place(_) = subject {
            lines.push(Line::More);
        }
        let (index, focus) = (Arc::clone(index), focus.clone());
        let (sentence, without) = weighed(state, &focus)?;
        Some(Self { focus, index, revision: state.revision, sentence, without, lines })
    }

    /// Finds why it has its status, and what would change that.
    fn weigh(&mut self, state: &State) {
        let Some((sentence, without)) = weighed(state, &self.focus) else { return };
        (self.sentence, self.without) = (sentence, without);
        self.revision = state.revision;
    }

    fn line_ui(&self, ui: &mut Ui, state: &State, line: Line, commands: &mut Vec<Command>) {
        let palette = palette(state);
        match line {
            Line::Head => self.head_ui(ui, state),
            Line::Silence => silence_ui(ui, state),
            Line::Kind(kind) => {
                ui.add_space(16.0);
                section_head(ui, &state.text(kind.heading()), palette.ink_faint);
            }
            Line::Quote(reached) => {
                ui.add_space(8.0);
                let on = state.in_force().on(reached);
                let place = match &self.focus {
                    Focus::Area(_) | Focus::Several(_) => None,
                    Focus::Place(place, _) => state.layer.place(place),
                };
                let card = QuoteCard {
                    statement: on.statement,
                    area: Some(self.focus.area()),
                    place,
                    via: Some(&on.via),
                    standing: on.standing,
                };
                quote_ui(ui, state, &card, commands);
            }
            Line::Without => {
                let Some(without) = &self.without else { return };
                ui.add_space(16.0);
                section_head(ui, &state.text(message!("focus-without")), palette.ink_faint);
                ui.add_space(6.0);
                ui.label(plain(state.text(without), 13.0, palette.ink_soft));
            }
            Line::More => {
                ui.add_space(16.0);
                let Some(area) = state.layer.area(self.focus.area()) else { return };
                let name = state.text(message!("focus-more-on", area = &area.name));
                chips_row(ui, |ui| {
                    if chip(ui, state, &name, palette.ink, egui::Sense::click()).clicked() {
                        commands.push(visit(self.focus.area()));
                    }
                });
            }
        }
    }

    /// Name, status and why.
    fn head_ui(&self, ui: &mut Ui, state: &State) {
        let area = self.focus.area();
        let Some(around) = state.layer.area(area) else { return };
        let (name, called, besides) = match &self.focus {
            Focus::Area(_) | Focus::Several(_) => {
                (&around.name, &around.short_name.en, Message::as_it_is(area.to_string()))
            }
            Focus::Place(place, _) => {
                let Some(place) = state.layer.place(place) else { return };
                (&place.name, &place.name.en, message!("focus-in", area = &around.name))
            }
        };
        let Some(verdict) = verdict_on(state, &self.focus) else { return };
        let in_force = state.in_force();
        let on_area = in_force.on_area(area).into_iter().map(|on| on.statement);
        heading_ui(ui, state, name, called, on_area, besides);
        status_pill(ui, state, verdict);
        ui.add_space(4.0);
        ui.label(plain(state.text(&self.sentence), 13.0, palette(state).ink_soft));
        ui.add_space(12.0);
        hairline(ui, state);
    }
}

/// Why what is in focus has its status, and what would change that.
fn weighed(state: &State, focus: &Focus) -> Option<(Message, Option<Message>)> {
    let verdict = verdict_on(state, focus)?;
    let (area, subject) = subject_of(focus);
    let sentence = verdict_sentence(&state.shown, &state.layer, area, verdict);
    let without = without_sources(&state.in_force(), area, subject);
    let is_alone = without.is_empty();
    let without = (!is_alone).then(|| without_sentence(&state.shown, verdict, &without));
    Some((sentence, without))
}

fn silence_ui(ui: &mut Ui, state: &State) {
    let palette = palette(state);
    ui.add_space(16.0);
    ui.label(plain(state.text(message!("focus-silence")), 13.0, palette.ink_soft));
    ui.add_space(6.0);
    ui.label(plain(state.text(message!("focus-silence-help")), 13.0, palette.ink_faint));
}
