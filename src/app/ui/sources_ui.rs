//! The panel at the left: who says it, through whom, what is said; each with a count and a toggle.

use egui::{Align2, FontId, Layout, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::tall_list::{Shape, TallList};
use super::widgets::{focus_ring, link, paint_tick, palette, plain, section_head};
use crate::app::command::{Command, toggles_of};
use crate::app::state::State;
use crate::derive::toggle_name;
use crate::paint::screen::color32;
use crate::query::{Toggle, ToggleRow};

/// Height of a row, in points.
const ROW: f32 = 28.0;
/// What stays free between rows, under a section's head and under a section, in points.
const GAPS: (f32, f32, f32) = (1.0, 4.0, 16.0);

/// A section of the panel.
struct Section<'a> {
    head: &'a str,
    rows: &'a [ToggleRow],
}

/// The sections that have rows.
fn sections(state: &State) -> Vec<Section<'_>> {
    let rows = &state.rows;
    let documents = if rows.documents.len() > 1 { &rows.documents[..] } else { &[] };
    let implied = rows.implied.as_slice();
    let all = [
        ("In which document", documents),
        ("Who says it", &rows.speakers),
        ("Through whom", &rows.relayers),
        ("What is said", &rows.kinds),
        ("How it is said", implied),
    ];
    let filled = all.into_iter().filter(|(_, rows)| !rows.is_empty());
    filled.map(|(head, rows)| Section { head, rows }).collect()
}

/// What a line of the list shows: a section's head, or a toggle of it by its number.
fn line<'a>(sections: &'a [Section<'a>], mut number: usize) -> Option<(&'a Section<'a>, Option<usize>)> {
    for section in sections {
        if number <= section.rows.len() {
            return Some((section, number.checked_sub(1)));
        }
        number -= section.rows.len() + 1;
    }
    None
}

pub(super) fn sources_ui(ui: &mut Ui, state: &State, list: &mut TallList, commands: &mut Vec<Command>) {
    let mut hovered: Option<Toggle> = None;
    let sections = sections(state);
    let count = sections.iter().map(|section| section.rows.len() + 1).sum();
    let is_last = |section: &Section<'_>, number: Option<usize>| number == section.rows.len().checked_sub(1);
    let estimate = |number: usize, _width: f32| {
        let Some((section, number)) = line(&sections, number) else { return 0.0 };
        let under = if is_last(section, number) { GAPS.2 } else { 0.0 };
        number.map_or(18.0 + GAPS.1, |_| ROW) + GAPS.0 + under
    };
    let margin = egui::Margin { left: 16, right: 12, top: 14, bottom: 16 };
    let shape = Shape { salt: "sources", margin, is_alone: false };
    list.show((ui, shape), ("sources", count), estimate, |ui, number| {
        ui.spacing_mut().item_spacing.y = GAPS.0;
        let Some((section, number)) = line(&sections, number) else { return };
        match number {
            None => head_ui(ui, state, section, commands),
            Some(at) => {
                let row = &section.rows[at];
                // An id of its own: it stays the same where rows come or go before it.
                ui.push_id(&row.toggle, |ui| row_ui(ui, state, (row, section.rows), &mut hovered, commands));
            }
        }
        if is_last(section, number) {
            ui.add_space(GAPS.2);
        }
    });
    if hovered != state.hovered_toggle {
        commands.push(Command::HoverToggle(hovered));
    }
}

fn head_ui(ui: &mut Ui, state: &State, section: &Section<'_>, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let (head, rows) = (section.head, section.rows);
    ui.horizontal(|ui| {
        section_head(ui, head, palette.ink_faint);
        if rows.len() < 2 {
            return;
        }
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            if link(ui, "none", &format!("None of: {head}"), palette.ink_soft).clicked() {
                commands.push(Command::AllOff(toggles_of(rows)));
            }
            ui.label(plain("·", 12.0, palette.ink_faint));
            if link(ui, "all", &format!("All of: {head}"), palette.ink_soft).clicked() {
                commands.push(Command::AllOn(toggles_of(rows)));
            }
        });
    });
    ui.add_space(GAPS.1);
}

/// One toggle: a tick, its name, and how many statements it covers; while it is under the pointer or
/// the keyboard, "only" stands where the number did.
fn row_ui(
    ui: &mut Ui,
    state: &State,
    (row, section): (&ToggleRow, &[ToggleRow]),
    hovered: &mut Option<Toggle>,
    commands: &mut Vec<Command>,
) {
    let name = toggle_name(&state.dossier, &row.toggle);
    let is_on = state.query().is_on(&row.toggle);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let is_hot = state.hovered_toggle.as_ref() == Some(&row.toggle);
    if ui.is_rect_visible(rect) {
        let has_count = !is_hot || section.len() < 2;
        paint_row(ui, state, (row, &name), (rect, is_on, is_hot, has_count));
        focus_ring(ui, &response, palette(state).accent);
    }
    response.widget_info(|| {
        let noun = if row.count == 1 { "statement" } else { "statements" };
        let label = format!("{name}, {} {noun}", row.count);
        WidgetInfo::selected(Role::CheckBox, true, is_on, label)
    });
    let is_over = response.contains_pointer() || response.has_focus();
    let only_has_focus = only_ui(ui, state, ((row, &name), section), is_hot, (rect, commands));
    if response.clicked() {
        commands.push(Command::Flip(row.toggle.clone()));
    }
    if is_over || only_has_focus {
        *hovered = Some(row.toggle.clone());
    }
    if is_hot {
        change_ui(ui, state);
    }
}

/// A row's tick, name and number.
fn paint_row(
    ui: &Ui,
    state: &State,
    (row, name): (&ToggleRow, &str),
    (rect, is_on, is_hot, has_count): (egui::Rect, bool, bool, bool),
) {
    let palette = palette(state);
    if is_hot {
        ui.painter().rect_filled(rect.expand2(vec2(8.0, 0.0)), 7.0, color32(palette.shade));
    }
    paint_tick(ui, state, pos2(rect.left(), rect.center().y), is_on);
    let ink = color32(if is_on { palette.ink } else { palette.ink_faint });
    let galley = name_galley(ui, state, (&row.toggle, name), (rect.width() - 62.0, ink));
    let at = pos2(rect.left() + 26.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
    if has_count {
        let at = pos2(rect.right(), rect.center().y);
        let (count, font) = (row.count.to_string(), FontId::proportional(12.0));
        ui.painter().text(at, Align2::RIGHT_CENTER, count, font, color32(palette.ink_faint));
    }
}

/// A toggle's name; its short form where the name has no room.
fn name_galley(
    ui: &Ui,
    state: &State,
    (toggle, name): (&Toggle, &str),
    (room, ink): (f32, egui::Color32),
) -> std::sync::Arc<egui::Galley> {
    let font = FontId::proportional(13.0);
    let whole = ui.painter().layout_no_wrap(name.to_owned(), font.clone(), ink);
    if whole.size().x <= room {
        return whole;
    }
    let short = match toggle {
        Toggle::Speaker(id) | Toggle::Relayer(id) => state.dossier.short_name(id).to_owned(),
        Toggle::Document(_) | Toggle::Direct | Toggle::Kind(_) | Toggle::Implied => name.to_owned(),
    };
    let mut job = egui::text::LayoutJob::simple_singleline(short, font, ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width(room);
    ui.painter().layout_job(job)
}

/// The "only" link of a row; returns whether it has the pointer or the keyboard.
fn only_ui(
    ui: &mut Ui,
    state: &State,
    ((row, name), section): ((&ToggleRow, &str), &[ToggleRow]),
    is_visible: bool,
    (rect, commands): (egui::Rect, &mut Vec<Command>),
) -> bool {
    if section.len() < 2 {
        return false;
    }
    let palette = palette(state);
    let area = egui::Rect::from_center_size(pos2(rect.right() - 13.0, rect.center().y), vec2(34.0, 22.0));
    let id = ui.scope_id().with(("only", &row.toggle));
    let response = ui.interact(area, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("Only {name}")));
    if is_visible || response.has_focus() {
        let color = color32(palette.accent);
        ui.painter().text(area.center(), Align2::CENTER_CENTER, "only", FontId::proportional(12.0), color);
        focus_ring(ui, &response, palette.accent);
    }
    if response.clicked() {
        commands.push(Command::Only(row.toggle.clone(), toggles_of(section)));
    }
    response.contains_pointer() || response.has_focus()
}

/// What the toggle would change, in words, under its row.
fn change_ui(ui: &mut Ui, state: &State) {
    let palette = palette(state);
    let response = egui::Frame::new()
        .fill(color32(palette.shade))
        .corner_radius(7.0)
        .inner_margin(egui::Margin::symmetric(10, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(plain(&state.change_words, 12.0, palette.ink_soft));
        });
    ui.ctx()
        .accesskit_node_builder(response.response.id, |node| node.set_live(egui::accesskit::Live::Polite));
    ui.add_space(4.0);
}
