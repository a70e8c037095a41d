//! The panel at the left: who says or relays it, what is said; each row with a count and a tick.

use std::sync::Arc;

use egui::{Align2, FontId, Frame, Label, Margin, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::command::Command;
use crate::app::panels::name::PanelName;
use crate::app::sources::state::Switching;
use crate::app::state::State;
use crate::app::widgets::tall_list::{Shape, TallList};
use crate::app::widgets::{
    focus_ring, focus_ring_around, link, paint_tick, palette, plain, section_head, section_head_width,
};
use crate::derive::{Switch, SwitchSection};
use crate::paint::screen::color32;
use crate::words::{Language, message};

/// Height of a row, in points.
const ROW: f32 = 28.0;

/// How far finer rows stand in, in points.
const INDENT: f32 = 26.0;

/// Room for a count at a row's right end, in points.
const COUNT_ROOM: f32 = 34.0;

/// What stays free between rows, under a section's head and under a section, in points.
const GAPS: (f32, f32, f32) = (1.0, 4.0, 16.0);

/// What stays free around the list.
const MARGIN: Margin = Margin { left: 16, right: 12, top: 14, bottom: 16 };

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

/// What the panel keeps from one frame to the next.
#[derive(Debug, Default)]
pub(crate) struct SourcesList {
    list: TallList,
    /// Which names actors have, and for what that was found: the dossier's revision, the language and the width of a
    /// row, in points.
    names: Option<((u64, Language, f32), ActorNames)>,
}

/// The form of the names of all actors of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ActorNames {
    Full,
    Short,
}

impl SourcesList {
    /// The form of the actors' names in rows of this width: one for all of them, the short one where any full name has
    /// no room.
    fn names(&mut self, ui: &Ui, state: &State, width: f32) -> ActorNames {
        let key = (state.revision, state.language, width);
        if let Some((_, names)) = self.names.as_ref().filter(|(of, _)| *of == key) {
            return *names;
        }
        let rows = state.sources.sections.iter().flat_map(|section| &section.switches);
        let is_narrow = rows.filter(|row| row.actor.is_some()).any(|row| {
            let name = set_name(ui, row, &state.text(&row.name));
            name.size().x > room_beside_note(ui, state, row, width)
        });
        let names = if is_narrow { ActorNames::Short } else { ActorNames::Full };
        self.names = Some((key, names));
        names
    }
}

pub(crate) fn sources_ui(ui: &mut Ui, state: &State, kept: &mut SourcesList, commands: &mut Vec<Command>) {
    let mut hovered: Option<Switching> = None;
    let sections = &state.sources.sections;
    if sections.is_empty() {
        let words = plain(state.text(message!("sources-empty")), 13.0, palette(state).ink_soft);
        Frame::new().inner_margin(MARGIN).show(ui, |ui| ui.add(Label::new(words).wrap()));
        return;
    }
    let count = sections.iter().map(|section| section.switches.len() + 1).sum();
    let is_last =
        |section: &SwitchSection, number: Option<usize>| number == section.switches.len().checked_sub(1);
    let estimate = |number: usize, _width: f32| {
        let Some((section, number)) = line(sections, number) else { return 0.0 };
        let under = if is_last(section, number) { GAPS.2 } else { 0.0 };
        number.map_or(18.0 + GAPS.1, |_| ROW) + GAPS.0 + under
    };
    let shape =
        Shape { salt: "sources", margin: MARGIN, is_alone: false, holder: Some(PanelName::Left.id()) };
    let names = kept.names(ui, state, ui.available_width() - MARGIN.sum().x);
    kept.list.show(ui, shape, "sources", count, estimate, |ui, number| {
        ui.spacing_mut().item_spacing.y = GAPS.0;
        let Some((section, number)) = line(sections, number) else { return };
        match number {
            None => head_ui(ui, state, section, &mut hovered, commands),
            Some(at) => {
                let row = &section.switches[at];
                // An id of its own: it stays the same where rows come or go before it.
                ui.push_id((&row.toggles, row.is_finer), |ui| {
                    row_ui(ui, state, row, names, section, at, &mut hovered, commands);
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
fn head_ui(
    ui: &mut Ui,
    state: &State,
    section: &SwitchSection,
    hovered: &mut Option<Switching>,
    commands: &mut Vec<Command>,
) {
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
    let head_width = section_head_width(ui, head);
    let has_room = has_links && head_width + width + ui.spacing().item_spacing.x <= ui.available_width();
    if has_room {
        ui.horizontal(|ui| {
            section_head(ui, head, palette.ink_faint);
            ui.spacing_mut().item_spacing.x = 2.0;
            ui.add_space((ui.available_width() - width).max(0.0));
            links_ui(ui, state, section, &signs, hovered, commands);
        });
    } else {
        section_head(ui, head, palette.ink_faint);
        if has_links {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                links_ui(ui, state, section, &signs, hovered, commands);
            });
        }
    }
    ui.add_space(GAPS.1);
}

fn links_ui(
    ui: &mut Ui,
    state: &State,
    section: &SwitchSection,
    signs: &[String; 2],
    hovered: &mut Option<Switching>,
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    let [all, none] = signs;
    let head = &state.text(&section.title);
    let name = state.text(message!("sources-all-of", section = head));
    let response = link(ui, all, &name, palette.ink_soft);
    weigh_ui(ui, state, &response, || Switching::AllOn(section.clone()), hovered);
    if response.clicked() {
        commands.push(Command::AllOn(section.toggles()));
    }
    // A sign between two links, and nothing to be read.
    let font = FontId::proportional(12.0);
    let dot = ui.painter().layout_no_wrap("·".to_owned(), font, color32(palette.ink_faint));
    let (rect, _) = ui.allocate_exact_size(dot.size(), Sense::hover());
    ui.painter().galley(rect.min, dot, color32(palette.ink_faint));
    let name = state.text(message!("sources-none-of", section = head));
    let response = link(ui, none, &name, palette.ink_soft);
    weigh_ui(ui, state, &response, || Switching::AllOff(section.clone()), hovered);
    if response.clicked() {
        commands.push(Command::AllOff(section.toggles()));
    }
}

/// Notes what is under the pointer or the keyboard and would be done; with the keyboard, it is described by what that
/// would change.
fn weigh_ui(
    ui: &Ui,
    state: &State,
    response: &egui::Response,
    switching: impl FnOnce() -> Switching,
    hovered: &mut Option<Switching>,
) {
    let is_pointed = response.contains_pointer();
    if !(is_pointed || response.has_focus()) {
        return;
    }
    let switching = switching();
    if response.has_focus() && ui.ctx().has_accesskit_node(response.id) {
        // In the frame in which the keyboard comes to it, nothing has been weighed yet.
        let is_weighed = state.sources.hovered.as_ref() == Some(&switching);
        let known = state.sources.change_words.clone().filter(|_| is_weighed);
        let words = state.text(known.unwrap_or_else(|| state.weighed(&switching).1));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(words));
    }
    // What the pointer is on goes before what the keyboard is on, and what lies over a row before the row.
    if is_pointed || hovered.is_none() {
        *hovered = Some(switching);
    }
}

/// One row, the one with this number of its section, from 0: a tick, its name, what the actor says and relays, and how many statements it covers; while it is
/// under the pointer or the keyboard, "only" stands where the number did.
#[expect(clippy::too_many_arguments, reason = "a row, where it stands, how it looks, and what comes of it")]
fn row_ui(
    ui: &mut Ui,
    state: &State,
    row: &Switch,
    names: ActorNames,
    section: &SwitchSection,
    at: usize,
    hovered: &mut Option<Switching>,
    commands: &mut Vec<Command>,
) {
    let is_on = row.is_on(state.query());
    let is_hot = is_hot(state, row);
    let has_only = !row.is_finer && section.switches.len() > 1;
    let look = RowLook { is_on, is_hot, has_count: !(is_hot && has_only) };
    let width = ui.available_width();
    let words = row_words(ui, state, row, names, width, look);
    let height = (words.name.size().y + 2.0 * ROW_MARGIN).max(ROW);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    if ui.is_rect_visible(rect) {
        paint_row(ui, state, row, rect, look, words);
        focus_ring_around(ui, &response, ground(rect), palette(state).link);
    }
    response.widget_info(|| {
        let name = if row.is_finer { &row.lead } else { &row.name };
        let label = match &row.note {
            Some(note) => message!("sources-row-noted", name = name, note = note, count = row.count),
            None => message!("sources-row", name = name, count = row.count),
        };
        WidgetInfo::selected(Role::CheckBox, true, is_on, state.text(label))
    });
    // A list of hundreds has only what is in sight: a screen reader says where in it a row stands.
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_position_in_set(at + 1);
        node.set_size_of_set(section.switches.len());
    });
    weigh_ui(ui, state, &response, || Switching::Flip(row.clone()), hovered);
    if has_only {
        only_ui(ui, state, row, section, rect, hovered, commands);
    }
    if response.clicked() {
        commands.push(Command::Flip(row.toggles.clone()));
    }
}

/// Whether the pointer or the keyboard is on a row, or on its "only".
fn is_hot(state: &State, row: &Switch) -> bool {
    state.sources.hovered.as_ref().and_then(Switching::row) == Some(row)
}

/// How a row looks just now.
#[derive(Clone, Copy)]
struct RowLook {
    is_on: bool,
    is_hot: bool,
    has_count: bool,
}

/// What stays free over and under a name of several lines, in points.
const ROW_MARGIN: f32 = 4.0;

/// The ground of a row that has the pointer or the keyboard.
fn ground(row: Rect) -> Rect {
    row.expand2(vec2(8.0, 0.0))
}

/// A row's name and note as they are set.
struct RowWords {
    name: Arc<egui::Galley>,
    note: Option<Arc<egui::Galley>>,
}

/// How far a row's name stands in, in points.
fn indent(row: &Switch) -> f32 {
    26.0 + if row.is_finer { INDENT } else { 0.0 }
}

/// The room at a row's right end: for its count, or for "only" in its place.
fn count_room(ui: &Ui, state: &State) -> f32 {
    (only_galley(ui, state).size().x + ONLY_MARGIN + 4.0).max(COUNT_ROOM)
}

/// A row's name set in one line, in no ink yet.
fn set_name(ui: &Ui, row: &Switch, name: &str) -> Arc<egui::Galley> {
    ui.painter().layout_no_wrap(name.to_owned(), name_font(row), egui::Color32::PLACEHOLDER)
}

fn name_font(row: &Switch) -> FontId {
    FontId::proportional(if row.is_finer { 12.0 } else { 13.0 })
}

/// A row's note set in one line.
fn set_note(ui: &Ui, state: &State, row: &Switch) -> Option<Arc<egui::Galley>> {
    let small = FontId::proportional(11.0);
    let faint = color32(palette(state).ink_faint);
    row.note.as_ref().map(|note| ui.painter().layout_no_wrap(state.text(note), small, faint))
}

/// The room for a row's name in a row of this width.
fn room_for_name(ui: &Ui, state: &State, row: &Switch, width: f32) -> f32 {
    width - indent(row) - count_room(ui, state)
}

/// The same before the row's note.
fn room_beside_note(ui: &Ui, state: &State, row: &Switch, width: f32) -> f32 {
    let note = set_note(ui, state, row).map_or(0.0, |note| note.size().x + 10.0);
    room_for_name(ui, state, row, width) - note
}

/// Sets a row's name and note. Where there is no room for both, the note gives way, and then the name goes on in a line
/// below. Both are heard with the row all the same.
fn row_words(ui: &Ui, state: &State, row: &Switch, names: ActorNames, width: f32, look: RowLook) -> RowWords {
    let palette = palette(state);
    let ink = color32(if look.is_on { palette.ink } else { palette.ink_faint });
    let name = match (&row.actor, names) {
        (Some(actor), ActorNames::Short) => state.shown.short_name(actor).to_owned(),
        _ => state.text(&row.name),
    };
    let whole = set_name(ui, row, &name);
    if whole.size().x <= room_beside_note(ui, state, row, width) {
        return RowWords { name: whole, note: set_note(ui, state, row) };
    }
    let room = room_for_name(ui, state, row, width).max(40.0);
    RowWords { name: ui.painter().layout(name, name_font(row), ink, room), note: None }
}

/// A row's tick, name, note and number.
fn paint_row(ui: &Ui, state: &State, row: &Switch, rect: Rect, look: RowLook, words: RowWords) {
    let palette = palette(state);
    if look.is_hot {
        ui.painter().rect_filled(ground(rect), 7.0, color32(palette.shade));
    }
    let left = rect.left() + indent(row);
    paint_tick(ui, state, pos2(left - 26.0, rect.center().y), look.is_on);
    let ink = color32(if look.is_on { palette.ink } else { palette.ink_faint });
    let faint = color32(palette.ink_faint);
    let at = pos2(left, rect.center().y - words.name.size().y / 2.0);
    ui.painter().galley(at, words.name, ink);
    if let Some(note) = words.note {
        let right = rect.right() - count_room(ui, state);
        let at = pos2(right - note.size().x, rect.center().y - note.size().y / 2.0);
        ui.painter().galley(at, note, faint);
    }
    if look.has_count {
        let at = pos2(rect.right(), rect.center().y);
        let (count, font) = (row.count.to_string(), FontId::proportional(12.0));
        ui.painter().text(at, Align2::RIGHT_CENTER, count, font, faint);
    }
}

/// What stays free beside "only", on both sides together, in points.
const ONLY_MARGIN: f32 = 10.0;

/// The word of the link that leaves only its row on.
fn only_galley(ui: &Ui, state: &State) -> Arc<egui::Galley> {
    let sign = state.text(message!("sources-only"));
    ui.painter().layout_no_wrap(sign, FontId::proportional(12.0), color32(palette(state).link))
}

/// The "only" link of a row.
fn only_ui(
    ui: &mut Ui,
    state: &State,
    row: &Switch,
    section: &SwitchSection,
    rect: Rect,
    hovered: &mut Option<Switching>,
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    let color = color32(palette.link);
    let galley = only_galley(ui, state);
    let width = (galley.size().x + ONLY_MARGIN).max(34.0);
    let area =
        Rect::from_center_size(pos2(rect.right() + 4.0 - width / 2.0, rect.center().y), vec2(width, 22.0));
    let response = ui.interact(area, ui.scope_id().with(("only", &row.toggles)), Sense::click());
    response.widget_info(|| {
        let name = state.text(message!("sources-only-this", name = &row.name));
        WidgetInfo::labeled(Role::Button, true, name)
    });
    if is_hot(state, row) || response.has_focus() {
        ui.painter().galley(area.center() - galley.size() / 2.0, galley, color);
        focus_ring(ui, &response, palette.link);
    }
    if response.clicked() {
        commands.push(Command::Only(row.toggles.clone(), section.toggles()));
    }
    weigh_ui(ui, state, &response, || Switching::Only(row.clone(), section.toggles()), hovered);
}
