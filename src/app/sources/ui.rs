//! The panel at the left: who says or relays it, what is said; each row with a count and a tick.

use egui::{Align2, FontId, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::command::Command;
use crate::app::state::State;
use crate::app::widgets::tall_list::{Shape, TallList};
use crate::app::widgets::{focus_ring, link, paint_tick, palette, section_head};
use crate::derive::{Switch, SwitchSection};
use crate::paint::screen::color32;
use crate::words::message;

/// Height of a row, in points.
const ROW: f32 = 28.0;

/// How far finer rows stand in, in points.
const INDENT: f32 = 26.0;

/// Room for a count at a row's right end, in points.
const COUNT_ROOM: f32 = 34.0;

/// What stays free between rows, under a section's head and under a section, in points.
const GAPS: (f32, f32, f32) = (1.0, 4.0, 16.0);

/// What a line of the list shows: a section's head, or a row of it by its number.
fn line(sections: &[SwitchSection], mut number: usize) -> Option<(&SwitchSection, Option<usize>)> {
    for section in sections {
        if number <= section.switches.len() {
            return Some((section, number.checked_sub(1)));
        }
        number -= section.switches.len() + 1;
    }
    None
}

pub(crate) fn sources_ui(ui: &mut Ui, state: &State, list: &mut TallList, commands: &mut Vec<Command>) {
    let mut hovered: Option<Switch> = None;
    let sections = &state.sources.sections;
    let count = sections.iter().map(|section| section.switches.len() + 1).sum();
    let is_last =
        |section: &SwitchSection, number: Option<usize>| number == section.switches.len().checked_sub(1);
    let estimate = |number: usize, _width: f32| {
        let Some((section, number)) = line(sections, number) else { return 0.0 };
        let under = if is_last(section, number) { GAPS.2 } else { 0.0 };
        number.map_or(18.0 + GAPS.1, |_| ROW) + GAPS.0 + under
    };
    let margin = egui::Margin { left: 16, right: 12, top: 14, bottom: 16 };
    let shape = Shape { salt: "sources", margin, is_alone: false };
    list.show(ui, shape, "sources", count, estimate, |ui, number| {
        ui.spacing_mut().item_spacing.y = GAPS.0;
        let Some((section, number)) = line(sections, number) else { return };
        match number {
            None => head_ui(ui, state, section, commands),
            Some(at) => {
                let row = &section.switches[at];
                // An id of its own: it stays the same where rows come or go before it.
                ui.push_id((&row.toggles, row.is_finer), |ui| {
                    row_ui(ui, state, row, section, &mut hovered, commands);
                });
            }
        }
        if is_last(section, number) {
            ui.add_space(GAPS.2);
        }
    });
    if hovered != state.sources.hovered {
        commands.push(Command::HoverSwitch(hovered));
    }
}

/// A section's head, with links that switch all of it at its right, or under it where it is long.
fn head_ui(ui: &mut Ui, state: &State, section: &SwitchSection, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let head = &state.text(&section.title);
    let has_links = section.switches.len() > 1;
    let signs = [message!("sources-all"), message!("sources-none")].map(|sign| state.text(sign));
    let font = FontId::proportional(12.0);
    let width = |text: &str| {
        ui.painter().layout_no_wrap(text.to_owned(), font.clone(), egui::Color32::PLACEHOLDER).size().x
    };
    // Two links, the sign between them, and what is free around them.
    let width = signs.iter().map(|sign| width(sign) + 4.0).sum::<f32>() + width("·") + 4.0;
    let has_room = ui.horizontal(|ui| {
        section_head(ui, head, palette.ink_faint);
        ui.spacing_mut().item_spacing.x = 2.0;
        let free = ui.available_width() - width;
        if has_links && free >= 0.0 {
            ui.add_space(free);
            links_ui(ui, state, section, &signs, commands);
        }
        free >= 0.0
    });
    if has_links && !has_room.inner {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            links_ui(ui, state, section, &signs, commands);
        });
    }
    ui.add_space(GAPS.1);
}

fn links_ui(
    ui: &mut Ui,
    state: &State,
    section: &SwitchSection,
    signs: &[String; 2],
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    let [all, none] = signs;
    let head = &state.text(&section.title);
    let name = state.text(message!("sources-all-of", section = head));
    if link(ui, all, &name, palette.ink_soft).clicked() {
        commands.push(Command::AllOn(section.toggles()));
    }
    // A sign between two links, and nothing to be read.
    let font = FontId::proportional(12.0);
    let dot = ui.painter().layout_no_wrap("·".to_owned(), font, color32(palette.ink_faint));
    let (rect, _) = ui.allocate_exact_size(dot.size(), Sense::hover());
    ui.painter().galley(rect.min, dot, color32(palette.ink_faint));
    let name = state.text(message!("sources-none-of", section = head));
    if link(ui, none, &name, palette.ink_soft).clicked() {
        commands.push(Command::AllOff(section.toggles()));
    }
}

/// One row: a tick, its name, what the actor says and relays, and how many statements it covers; while it is
/// under the pointer or the keyboard, "only" stands where the number did.
fn row_ui(
    ui: &mut Ui,
    state: &State,
    row: &Switch,
    section: &SwitchSection,
    hovered: &mut Option<Switch>,
    commands: &mut Vec<Command>,
) {
    let is_on = row.is_on(state.query());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let is_hot = state.sources.hovered.as_ref() == Some(row);
    let has_only = !row.is_finer && section.switches.len() > 1;
    if ui.is_rect_visible(rect) {
        paint_row(ui, state, row, rect, RowLook { is_on, is_hot, has_count: !(is_hot && has_only) });
        focus_ring(ui, &response, palette(state).link);
    }
    response.widget_info(|| {
        let name = if row.is_finer { &row.lead } else { &row.name };
        let label = match &row.note {
            Some(note) => message!("sources-row-noted", name = name, note = note, count = row.count),
            None => message!("sources-row", name = name, count = row.count),
        };
        WidgetInfo::selected(Role::CheckBox, true, is_on, state.text(label))
    });
    describe_ui(ui, state, row, &response, is_hot);
    let is_over = response.contains_pointer() || response.has_focus();
    let only_has_focus = has_only && only_ui(ui, state, row, section, rect, commands);
    if response.clicked() {
        commands.push(Command::Flip(row.toggles.clone()));
    }
    if is_over || only_has_focus {
        *hovered = Some(row.clone());
    }
}

/// A row that has the keyboard is described by what it would change.
fn describe_ui(ui: &Ui, state: &State, row: &Switch, response: &egui::Response, is_hot: bool) {
    if !response.has_focus() || !ui.ctx().has_accesskit_node(response.id) {
        return;
    }
    // In the frame in which the keyboard comes to it, nothing has been weighed yet.
    let known = state.sources.change_words.clone().filter(|_| is_hot);
    let words = state.text(known.unwrap_or_else(|| state.weighed(row).1));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(words));
}

/// The least room of a row's name beside its note, in points.
const LEAST_NAME: f32 = 36.0;

/// How a row looks just now.
#[derive(Clone, Copy)]
struct RowLook {
    is_on: bool,
    is_hot: bool,
    has_count: bool,
}

/// A row's tick, name, note and number.
fn paint_row(ui: &Ui, state: &State, row: &Switch, rect: Rect, look: RowLook) {
    let palette = palette(state);
    if look.is_hot {
        ui.painter().rect_filled(rect.expand2(vec2(8.0, 0.0)), 7.0, color32(palette.shade));
    }
    let left = rect.left() + if row.is_finer { INDENT } else { 0.0 };
    paint_tick(ui, state, pos2(left, rect.center().y), look.is_on);
    let ink = color32(if look.is_on { palette.ink } else { palette.ink_faint });
    let faint = color32(palette.ink_faint);
    let left = left + 26.0;
    let small = FontId::proportional(11.0);
    let note = row.note.as_ref().map(|note| ui.painter().layout_no_wrap(state.text(note), small, faint));
    // In a narrow panel the name goes before it; it is heard with the row all the same.
    let has_room = |wide: f32| rect.right() - left - COUNT_ROOM - wide - 10.0 >= LEAST_NAME;
    let note = note.filter(|note| has_room(note.size().x));
    let note_width = note.as_ref().map_or(0.0, |note| note.size().x + 10.0);
    let room = rect.right() - left - COUNT_ROOM - note_width;
    let galley = name_galley(ui, state, row, room, ink);
    let at = pos2(left, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    if let Some(note) = note {
        let at = pos2(rect.right() - COUNT_ROOM - note.size().x, rect.center().y - note.size().y / 2.0);
        ui.painter().galley(at, note, faint);
    }
    if look.has_count {
        let at = pos2(rect.right(), rect.center().y);
        let (count, font) = (row.count.to_string(), FontId::proportional(12.0));
        ui.painter().text(at, Align2::RIGHT_CENTER, count, font, faint);
    }
}

/// A row's name; an actor's short one where the name has no room.
fn name_galley(
    ui: &Ui,
    state: &State,
    row: &Switch,
    room: f32,
    ink: egui::Color32,
) -> std::sync::Arc<egui::Galley> {
    let font = FontId::proportional(if row.is_finer { 12.0 } else { 13.0 });
    let name = state.text(&row.name);
    let whole = ui.painter().layout_no_wrap(name.clone(), font.clone(), ink);
    if whole.size().x <= room {
        return whole;
    }
    let short = row.actor.as_ref().map_or(name.as_str(), |actor| state.shown.short_name(actor));
    let mut job = egui::text::LayoutJob::simple_singleline(short.to_owned(), font, ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width(room);
    ui.painter().layout_job(job)
}

/// The "only" link of a row; returns whether it has the pointer or the keyboard.
fn only_ui(
    ui: &mut Ui,
    state: &State,
    row: &Switch,
    section: &SwitchSection,
    rect: Rect,
    commands: &mut Vec<Command>,
) -> bool {
    let palette = palette(state);
    let sign = state.text(message!("sources-only"));
    let color = color32(palette.link);
    let galley = ui.painter().layout_no_wrap(sign, FontId::proportional(12.0), color);
    let width = (galley.size().x + 10.0).max(34.0);
    let area =
        Rect::from_center_size(pos2(rect.right() + 4.0 - width / 2.0, rect.center().y), vec2(width, 22.0));
    let response = ui.interact(area, ui.scope_id().with(("only", &row.toggles)), Sense::click());
    response.widget_info(|| {
        let name = state.text(message!("sources-only-this", name = &row.name));
        WidgetInfo::labeled(Role::Button, true, name)
    });
    let is_hot = state.sources.hovered.as_ref() == Some(row);
    if is_hot || response.has_focus() {
        ui.painter().galley(area.center() - galley.size() / 2.0, galley, color);
        focus_ring(ui, &response, palette.link);
    }
    if response.clicked() {
        commands.push(Command::Only(row.toggles.clone(), section.toggles()));
    }
    response.contains_pointer() || response.has_focus()
}
