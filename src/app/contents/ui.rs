//! The dialog about what a dossier has: its parts above, their records at the left, one record at the right.

use egui::style::ScrollAnimation;
use egui::{
    EventFilter, Id, Key, Label, Layout, Modifiers, Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, vec2,
};

use crate::app::actions::Action;
use crate::app::command::Command;
use crate::app::contents::command::ContentsCommand;
use crate::app::contents::drafts::Draft;
use crate::app::contents::forms_ui::{about_actor, ask_for_name, record_ui, scrolled_record_ui, title_id};
use crate::app::contents::state::{Contents, Section};
use crate::app::reader::focus_ui::{give_lost_focus, hold_keys, keep_focus_in_sight};
use crate::app::reader::form_ui::choice_ui;
use crate::app::state::State;
use crate::app::widgets::buttons::{Answer, Beside, answers_ui};
use crate::app::widgets::scroll_keys::{Reach, page_keys_ui};
use crate::app::widgets::{Hint as _, LOW, dialog_room, focus_ring, hairline, link, palette, plain, strong};
use crate::model::{Document, Group, Place};
use crate::paint::screen::color32;
use crate::words::{Arg, Joint, Message, message};

/// The width of the list of records, in points.
const LIST_WIDTH: f32 = 264.0;

/// The height of a record in the list, in points.
const ROW: f32 = 46.0;

/// The height of the buttons with the line above them, in points.
const FOOT: f32 = 46.0;

/// The narrowest dialog in which the list and the record stand side by side, in points.
const LEAST_SIDE_BY_SIDE: f32 = 480.0;

/// What the dialog leaves free of the window, in points: of a low one less.
const AROUND: (f32, f32) = (96.0, 48.0);

/// The most records of a list over a record that are in sight at once.
const MOST_ROWS_OVER_RECORD: usize = 3;

pub(crate) fn contents_ui(ui: &mut Ui, state: &State, contents: &Contents, commands: &mut Vec<Command>) {
    let window = dialog_room(ui.ctx());
    let around = if window.y < LOW { AROUND.1 } else { AROUND.0 };
    let size = vec2((window.x - 72.0).min(900.0), (window.y - around).min(620.0));
    let mut sent: Vec<ContentsCommand> = Vec::new();
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let above = rect.with_max_y(rect.bottom() - FOOT);
    let foot = rect.with_min_y(above.bottom());
    let going_on = if size.x < LEAST_SIDE_BY_SIDE {
        stacked_ui(&mut part(ui, "stacked", above), state, contents, &mut sent)
    } else {
        side_by_side_ui(ui, above, state, contents, &mut sent)
    };
    foot_ui(&mut part(ui, "foot", foot), state, contents, &mut sent);
    if let Some(id) = going_on {
        give_lost_focus(ui, id);
    }
    commands.extend(sent.into_iter().map(Command::Contents));
}

/// A part of the dialog.
fn part(ui: &mut Ui, name: &str, rect: Rect) -> Ui {
    let layout = Layout::top_down(egui::Align::Min);
    ui.new_child(UiBuilder::new().id_salt(name).max_rect(rect).layout(layout))
}

/// The parts of the dossier above, the list at the left, the record at the right; returns where the keyboard goes on.
fn side_by_side_ui(
    ui: &mut Ui,
    rect: Rect,
    state: &State,
    contents: &Contents,
    sent: &mut Vec<ContentsCommand>,
) -> Option<Id> {
    let mut head = part(ui, "head", rect);
    head_ui(&mut head, state, contents, sent);
    let body = rect.with_min_y((head.min_rect().bottom() + 12.0).min(rect.bottom()));
    drop(head);
    let has_list = contents.section != Section::Dossier;
    let mut going_on = (!has_list).then(title_id);
    let mut record = body;
    if has_list {
        let list = body.with_max_x(body.left() + LIST_WIDTH);
        going_on = list_ui(&mut part(ui, "list", list), state, contents, f32::INFINITY, sent);
        let x = list.right() + 12.0;
        ui.painter().vline(x, body.y_range(), Stroke::new(1.0, color32(palette(state).hairline)));
        record.min.x = x + 20.0;
    }
    scrolled_record_ui(&mut part(ui, "record", record), state, contents, sent);
    going_on
}

/// The same one under the other, where a dialog is narrow: all of it scrolls.
fn stacked_ui(
    ui: &mut Ui,
    state: &State,
    contents: &Contents,
    sent: &mut Vec<ContentsCommand>,
) -> Option<Id> {
    let scrolled = ScrollArea::vertical().auto_shrink([false, false]).id_salt("stacked").show(ui, |ui| {
        ui.set_width(ui.available_width() - 10.0);
        head_ui(ui, state, contents, sent);
        ui.add_space(12.0);
        let mut going_on = Some(title_id());
        if contents.section != Section::Dossier {
            let row = ROW + ui.spacing().item_spacing.y;
            going_on = list_ui(ui, state, contents, row * MOST_ROWS_OVER_RECORD as f32, sent);
            ui.add_space(8.0);
            hairline(ui, state);
            ui.add_space(8.0);
        }
        record_ui(ui, state, contents, sent);
        keep_focus_in_sight(ui);
        page_keys_ui(ui, Reach::Inside, ui.clip_rect().height());
        going_on
    });
    scrolled.inner
}

/// The parts of the dossier, each with how many records it has.
fn head_ui(ui: &mut Ui, state: &State, contents: &Contents, sent: &mut Vec<ContentsCommand>) {
    let dossier = &state.shown;
    ui.label(strong(state.text(message!("contents-head")), 15.0, palette(state).ink));
    ui.add_space(8.0);
    let choices = [
        (Section::Dossier, message!("contents-title")),
        (Section::Documents, message!("contents-documents", count = dossier.documents.len())),
        (Section::Actors, message!("contents-actors", count = dossier.actors.len())),
        (Section::Groups, message!("contents-groups", count = dossier.groups.len())),
        (Section::Places, message!("contents-places", count = dossier.places.len())),
    ];
    let mut section = contents.section;
    choice_ui(ui, state, &message!("contents-head"), &mut section, &choices, choices.len());
    if section != contents.section {
        sent.push(ContentsCommand::Show(section));
    }
}

/// What a list shows of a record: its name, and a line about it.
struct Row {
    name: String,
    about: String,
    is_picked: bool,
}

/// The records of a section, at most so high, in points, or as high as there is room; returns what takes the keyboard
/// for the one that is being written.
fn list_ui(
    ui: &mut Ui,
    state: &State,
    contents: &Contents,
    most_height: f32,
    sent: &mut Vec<ContentsCommand>,
) -> Option<Id> {
    let mut picked = None;
    let palette = palette(state);
    let dossier = &state.shown;
    let count = match contents.section {
        Section::Dossier => 0,
        Section::Documents => dossier.documents.len(),
        Section::Actors => dossier.actors.len(),
        Section::Groups => dossier.groups.len(),
        Section::Places => dossier.places.len(),
    };
    if count == 0 {
        let words = match contents.section {
            Section::Dossier | Section::Documents => message!("contents-no-documents"),
            Section::Actors => message!("contents-no-actors"),
            Section::Groups => message!("contents-no-groups"),
            Section::Places => message!("contents-no-places"),
        };
        ui.add(Label::new(plain(state.text(words), 13.0, palette.ink_soft)).wrap());
    }
    let room = if most_height.is_finite() { most_height } else { ui.available_height() - 36.0 };
    ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show_rows(
        ui,
        ROW,
        count,
        |ui, rows| {
            for at in rows {
                let row = row(state, contents, at);
                let id = row_id(contents.section, at);
                if row.is_picked {
                    picked = Some(id);
                }
                let (rect, is_clicked) = row_ui(ui, state, &row, id);
                if is_clicked {
                    sent.push(ContentsCommand::Pick(at));
                }
                row_keys_ui(ui, contents.section, at, count, rect);
            }
        },
    );
    let add = match contents.section {
        Section::Dossier | Section::Documents => return picked,
        Section::Actors => message!("contents-add-actor"),
        Section::Groups => message!("contents-add-group"),
        Section::Places => message!("contents-add-place"),
    };
    let add = state.text(add);
    ui.add_space(6.0);
    if link(ui, &add, &add, palette.link).clicked() {
        sent.push(ContentsCommand::New);
        ask_for_name(ui);
    }
    picked
}

/// What takes the keyboard for a record, by its number in the list of its section.
fn row_id(section: Section, at: usize) -> Id {
    Id::unique(("record", section as usize, at))
}

/// Arrows, Home and End go through the records while one of them has the keyboard, also to those out of sight.
fn row_keys_ui(ui: &Ui, section: Section, at: usize, count: usize, rect: Rect) {
    let id = row_id(section, at);
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    hold_keys(ui, id, filter);
    let last = count.saturating_sub(1);
    let ways = [
        (Key::ArrowDown, (at + 1).min(last)),
        (Key::ArrowUp, at.saturating_sub(1)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, to) in ways {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.memory_mut(|memory| memory.request_focus(row_id(section, to)));
            let row = ROW + ui.spacing().item_spacing.y;
            let place = rect.translate(vec2(0.0, (to as f32 - at as f32) * row));
            // At once: what has the keyboard has to be there in the next frame.
            ui.scroll_to_rect_animation(place, None, ScrollAnimation::none());
        }
    }
}

fn row(state: &State, contents: &Contents, at: usize) -> Row {
    let dossier = &state.shown;
    let draft = contents.draft.as_ref();
    match contents.section {
        Section::Dossier => Row { name: String::new(), about: String::new(), is_picked: false },
        Section::Documents => {
            let document = &dossier.documents[at];
            let is_picked = matches!(draft, Some(Draft::Document(draft)) if draft.id == document.id);
            Row { name: document.title().to_owned(), about: state.text(about_document(document)), is_picked }
        }
        Section::Actors => {
            let actor = &dossier.actors[at];
            let is_picked =
                matches!(draft, Some(Draft::Actor(draft)) if draft.id.as_ref() == Some(&actor.id));
            Row { name: actor.name.clone(), about: state.text(about_actor(state, actor)), is_picked }
        }
        Section::Groups => {
            let group = &dossier.groups[at];
            let is_picked =
                matches!(draft, Some(Draft::Group(draft)) if draft.id.as_ref() == Some(&group.id));
            Row { name: group.name.clone(), about: state.text(about_group(state, group)), is_picked }
        }
        Section::Places => {
            let place = &dossier.places[at];
            let is_picked =
                matches!(draft, Some(Draft::Place(draft)) if draft.id.as_ref() == Some(&place.id));
            Row {
                name: state.language.pick(&place.name).to_owned(),
                about: state.text(about_place(state, place)),
                is_picked,
            }
        }
    }
}

fn about_document(document: &Document) -> Message {
    let citation = document.short_citation();
    match document.text {
        Some(_) => message!("contents-document-with-text", citation = citation),
        None => message!("contents-document-without-text", citation = citation),
    }
}

fn about_group(state: &State, group: &Group) -> Message {
    let names =
        |most| Arg::list(Joint::Comma, group.members.iter().take(most).map(|area| state.area_words(area)));
    match group.members.len() {
        0 => message!("contents-no-regions"),
        1..=4 => message!("contents-regions", areas = names(4)),
        many => message!("contents-regions-and-more", areas = names(3), count = many - 3),
    }
}

fn about_place(state: &State, place: &Place) -> Message {
    message!("contents-in-region", area = state.area_words(&place.area))
}

/// A record in the list; where it is, and whether it was clicked.
fn row_ui(ui: &mut Ui, state: &State, row: &Row, id: Id) -> (Rect, bool) {
    let palette = palette(state);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width() - 8.0, ROW - 4.0));
    let response = ui.interact(rect, id, Sense::click());
    if row.is_picked || response.hovered() {
        ui.painter().rect_filled(rect, 6.0, color32(palette.shade));
    }
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect.shrink2(vec2(8.0, 3.0))));
    inner.spacing_mut().item_spacing.y = 0.0;
    let name = if row.is_picked {
        strong(&row.name, 13.0, palette.ink)
    } else {
        plain(&row.name, 13.0, palette.ink)
    };
    inner.add(Label::new(name).truncate().sense(Sense::hover()));
    inner.add(Label::new(plain(&row.about, 12.0, palette.ink_soft)).truncate().sense(Sense::hover()));
    focus_ring(ui, &response, palette.link);
    let label = state.text(message!("contents-row-name", name = &row.name, about = &row.about));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, row.is_picked, &label));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    (rect, response.clicked())
}

/// What can be done with the record that is being written, and the way out.
fn foot_ui(ui: &mut Ui, state: &State, contents: &Contents, sent: &mut Vec<ContentsCommand>) {
    let palette = palette(state);
    hairline(ui, state);
    ui.add_space(4.0);
    let problem = if contents.is_changed() { state.draft_problem() } else { None };
    let can_keep = contents.is_changed() && problem.is_none();
    let beside = problem.map(|problem| Beside {
        words: state.text(message!("window-not-yet", problem = problem)),
        color: palette.warning,
    });
    let is_new = contents.draft.as_ref().is_some_and(Draft::is_new);
    let words = if is_new { message!("contents-add") } else { message!("contents-keep") };
    let mut answers = Vec::new();
    if contents.is_changed() && !is_new {
        answers.push((Answer::other(message!("contents-revert")), ContentsCommand::Revert));
    }
    answers.push((Answer::other(message!("window-close")), ContentsCommand::Close));
    answers.push((Answer::usual(words).enabled(can_keep), ContentsCommand::Keep));
    let (answers, meant): (Vec<Answer>, Vec<ContentsCommand>) = answers.into_iter().unzip();
    for (response, command) in answers_ui(ui, state, beside, &answers).into_iter().zip(meant) {
        let response = match command {
            ContentsCommand::Keep => response.hint(Action::Keep.shown_keys()),
            ContentsCommand::Revert => {
                let name = state.text(message!("contents-revert-name"));
                response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
                response
            }
            _ => response,
        };
        if response.clicked() {
            sent.push(command);
        }
    }
}
