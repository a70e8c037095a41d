//! The dialog that accepts all sure suggestions: each of them, what the map would become, then the button.

use egui::{Label, Layout, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::app::command::Command;
use crate::app::reader::command::ReaderCommand;
use crate::app::reader::focus_ui::{give_lost_focus, keep_focus_in_sight};
use crate::app::reader::form_ui::{head_ui, side_ui};
use crate::app::reader::inbox::batch::{Batch, BatchCommand, BatchRow};
use crate::app::reader::inbox::ui::{headline, source_of, words_of};
use crate::app::state::State;
use crate::app::widgets::buttons::{Answer, Beside, answers_ui};
use crate::app::widgets::scroll_keys::{Reach, page_keys_ui};
use crate::app::widgets::{
    dialog_room, focus_ring, hairline, paint_tick, palette, plain, status_dot, strong,
};
use crate::derive::{Change, describe_status_in_sentence};
use crate::words::{Arg, Joint, Message, message};

/// The width and the height of the dialog, in points.
const WIDTH: f32 = 640.0;

const HEIGHT: f32 = 640.0;

/// The height of the buttons with the line above them, in points.
const FOOT: f32 = 66.0;

/// The room for a tick, in points.
const TICK_ROOM: f32 = 28.0;

pub(crate) fn accept_ui(ui: &mut Ui, state: &State, batch: &Batch, commands: &mut Vec<Command>) {
    let mut answers: Vec<BatchCommand> = Vec::new();
    let window = dialog_room(ui.ctx());
    let size = vec2(WIDTH.min(window.x - 72.0), HEIGHT.min(window.y - 96.0));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let foot = Rect::from_min_max(pos2(rect.left(), rect.bottom() - FOOT), rect.max);
    let body = Rect::from_min_max(rect.min, foot.right_top());
    let layout = Layout::top_down(egui::Align::Min);
    let mut list = ui.new_child(UiBuilder::new().id_salt("list").max_rect(body).layout(layout));
    list.spacing_mut().item_spacing.y = 8.0;
    list.label(strong(state.language.text(&message!("reader-batch-head")), 15.0, palette(state).ink));
    ScrollArea::vertical().auto_shrink(false).show(&mut list, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        rows_ui(ui, state, batch, &mut answers);
        sides_ui(ui, state, batch, &mut answers);
        changes_ui(ui, state, &batch.changes);
        left_ui(ui, state, batch);
        keep_focus_in_sight(ui);
        page_keys_ui(ui, Reach::Anywhere, ui.clip_rect().height());
    });
    let mut foot = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot).layout(layout));
    buttons_ui(&mut foot, state, batch, &mut answers);
    commands.extend(answers.into_iter().map(|answer| Command::Reader(ReaderCommand::AcceptAll(answer))));
}

fn rows_ui(ui: &mut Ui, state: &State, batch: &Batch, answers: &mut Vec<BatchCommand>) {
    let palette = palette(state);
    if batch.rows.is_empty() {
        let words = state.language.text(&message!("reader-batch-none"));
        ui.label(plain(words, 13.0, palette.ink_soft));
    }
    for (number, row) in batch.rows.iter().enumerate() {
        row_ui(ui, state, number, row, answers);
    }
}

/// A suggestion: its tick, what it says, its words, who says them.
fn row_ui(ui: &mut Ui, state: &State, number: usize, row: &BatchRow, answers: &mut Vec<BatchCommand>) {
    let (palette, language) = (palette(state), state.language);
    let headline = headline(state, &row.suggestion);
    let ink = if row.is_ticked { palette.ink } else { palette.ink_faint };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (rect, response) = ui.allocate_exact_size(vec2(TICK_ROOM, 20.0), Sense::click());
        paint_tick(ui, state, rect.left_center(), row.is_ticked);
        focus_ring(ui, &response, palette.link);
        if number == 0 {
            give_lost_focus(ui, response.id);
        }
        let name = language.text(&message!("reader-batch-row-name", headline = &headline));
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, row.is_ticked, &name));
        if response.clicked() {
            answers.push(BatchCommand::Tick(number));
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(Label::new(strong(language.text(&headline), 13.0, ink)).wrap());
            if let Some(text) = state.read_text() {
                let words = language.text(&words_of(text, &row.suggestion));
                ui.add(Label::new(plain(words, 13.0, ink)).wrap());
            }
            let source = language.text(&source_of(state, &row.suggestion));
            let source = plain(source, 12.0, palette.ink_soft);
            ui.add(Label::new(source).wrap());
        });
    });
}

/// Those on whose behalf nobody knows that they speak.
fn sides_ui(ui: &mut Ui, state: &State, batch: &Batch, answers: &mut Vec<BatchCommand>) {
    if batch.names.is_empty() {
        return;
    }
    ui.add_space(6.0);
    head_ui(ui, state, &message!("reader-batch-sides-head"));
    for name in &batch.names {
        let before = batch.chosen.of(name);
        let mut side = before;
        side_ui(ui, state, name, &mut side);
        if side != before
            && let Some(side) = side
        {
            answers.push(BatchCommand::ChooseSide(name.clone(), side));
        }
    }
}

fn changes_ui(ui: &mut Ui, state: &State, changes: &[Change]) {
    let (palette, language) = (palette(state), state.language);
    ui.add_space(6.0);
    head_ui(ui, state, &message!("reader-batch-changes-head"));
    if changes.is_empty() {
        let words = language.text(&message!("reader-batch-no-change"));
        ui.label(plain(words, 13.0, palette.ink_soft));
    }
    ui.spacing_mut().interact_size.y = 19.0;
    for change in changes {
        ui.horizontal(|ui| {
            status_dot(ui, state, change.to.0, 19.0);
            let line = language.text(&change_line(state, change));
            ui.add(Label::new(plain(line, 13.0, palette.ink)).wrap());
        });
    }
    if !state.query().is_everything() {
        let words = language.text(&message!("reader-batch-under-toggles"));
        ui.label(plain(words, 12.0, palette.ink_faint));
    }
}

/// `Kharkiv: contested · held in part; it was not mentioned`.
fn change_line(state: &State, change: &Change) -> Message {
    let place = change.place.as_ref().and_then(|place| state.layer.place(place));
    let area = place.map_or_else(|| state.area_words(&change.area), |place| Arg::from(&place.name));
    let look = |(status, ground)| describe_status_in_sentence(status, ground);
    message!("reader-batch-change", area = area, to = look(change.to), from = look(change.from))
}

/// How many suggestions are left, and why.
fn left_ui(ui: &mut Ui, state: &State, batch: &Batch) {
    let left = batch.left;
    if left.count() == 0 {
        return;
    }
    let reasons = [
        (left.not_sure, message!("reader-batch-left-not-sure", count = left.not_sure)),
        (left.guarded, message!("reader-batch-left-guarded", count = left.guarded)),
        (left.beyond_the_layer, message!("reader-batch-left-beyond", count = left.beyond_the_layer)),
    ];
    let reasons = reasons.into_iter().filter(|(count, _)| *count > 0).map(|(_, why)| why);
    let reasons = Arg::list(Joint::Comma, reasons);
    ui.add_space(6.0);
    let words = state.language.text(&message!("reader-batch-left", reasons = reasons));
    ui.add(Label::new(plain(words, 12.0, palette(state).ink_soft)).wrap());
}

fn buttons_ui(ui: &mut Ui, state: &State, batch: &Batch, answers: &mut Vec<BatchCommand>) {
    let (palette, language) = (palette(state), state.language);
    hairline(ui, state);
    let ticked = batch.rows.iter().filter(|row| row.is_ticked).count();
    let unsaid = batch.names.iter().find(|name| batch.chosen.of(name).is_none());
    let problem = match (&batch.problem, unsaid) {
        (Some(problem), _) => Some(problem.clone()),
        (None, Some(name)) => Some(message!("reader-problem-side", name = name)),
        (None, None) => None,
    };
    let line = problem
        .as_ref()
        .map_or_else(String::new, |problem| language.text(&message!("window-not-yet", problem = problem)));
    ui.add(Label::new(plain(line, 12.0, palette.warning)).wrap());
    let words = match ticked {
        0 | 1 => message!("reader-batch-accept-one"),
        many => message!("reader-batch-accept-several", count = many),
    };
    let is_possible = ticked > 0 && problem.is_none();
    let note = Beside { words: language.text(&message!("reader-batch-undo")), color: palette.ink_faint };
    let buttons = [Answer::other(message!("window-cancel")), Answer::usual(words).enabled(is_possible)];
    let given = answers_ui(ui, state, Some(note), &buttons).into_iter();
    for (response, command) in given.zip([BatchCommand::Close, BatchCommand::Accept]) {
        if response.clicked() {
            answers.push(command);
        }
    }
}
