//! The legend over the map: built from what is drawn; a click limits the map to one line.

use egui::{Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::widgets::{focus_ring, palette};
use crate::app::command::Command;
use crate::app::state::State;
use crate::paint::screen::{color32, paint_screen};
use crate::scene::flow::{SWATCH, swatch};
use crate::scene::legend::{LegendEntry, legend_of_looks};
use crate::space::Rect;

const ROW: f32 = 28.0;
const PADDING: f32 = 12.0;
/// Width of a swatch: `SWATCH.0` in the window's numbers.
const SWATCH_WIDTH: f32 = 24.0;

/// The legend's lines and the rectangle that it takes in the upper right corner of the map.
pub(super) fn legend_layout(ui: &Ui, state: &State, map: egui::Rect) -> (Vec<LegendEntry>, egui::Rect) {
    let entries = legend_of_looks(&state.looks, state.theme);
    let font = egui::FontId::proportional(13.0);
    let width_of =
        |text: String| ui.painter().layout_no_wrap(text, font.clone(), egui::Color32::BLACK).size().x;
    let row_width = |entry: &LegendEntry| {
        // A count of one digit has the room that it always had.
        width_of(entry.label.clone()) + width_of(entry.count.to_string()).max(8.0)
    };
    let width = entries.iter().map(row_width).fold(0.0, f32::max) + SWATCH_WIDTH + 2.0 * PADDING + 34.0;
    let height = ROW * entries.len() as f32 + 2.0 * PADDING - 6.0;
    let corner = map.right_top() + vec2(-16.0 - width, 16.0);
    (entries, egui::Rect::from_min_size(corner, vec2(width, height)))
}

pub(super) fn legend_ui(
    ui: &mut Ui,
    state: &State,
    entries: &[LegendEntry],
    rect: egui::Rect,
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    // The box catches clicks between its lines, so that they never reach the map below.
    ui.interact(rect, ui.scope_id().with("legend"), Sense::click());
    let stroke = Stroke::new(1.0, color32(palette.hairline));
    ui.painter().rect(rect, 8.0, color32(palette.paper), stroke, egui::StrokeKind::Inside);
    for (number, entry) in entries.iter().enumerate() {
        let top = rect.top() + PADDING - 3.0 + ROW * number as f32;
        let row = egui::Rect::from_min_size(pos2(rect.left() + 4.0, top), vec2(rect.width() - 8.0, ROW));
        entry_ui(ui, state, entry, row, commands);
    }
}

fn entry_ui(ui: &mut Ui, state: &State, entry: &LegendEntry, row: egui::Rect, commands: &mut Vec<Command>) {
    let palette = palette(state);
    let response = ui.interact(row, ui.scope_id().with(("legend", entry.key)), Sense::click());
    let is_chosen = state.filter == Some(entry.key);
    if response.hovered() || is_chosen {
        ui.painter().rect_filled(row, 6.0, color32(palette.shade));
    }
    let at = Rect::new(
        f64::from(row.left() + PADDING - 4.0),
        f64::from(row.center().y) - SWATCH.1 / 2.0,
        SWATCH.0,
        SWATCH.1,
    );
    for clipped in paint_screen(ui.ctx(), &swatch(at, entry.fill, entry.texture, entry.outline, palette)) {
        ui.painter().extend(clipped.shapes);
    }
    let is_dimmed = state.filter.is_some() && !is_chosen;
    let ink = color32(if is_dimmed { palette.ink_faint } else { palette.ink });
    let text = pos2(row.left() + PADDING - 4.0 + SWATCH_WIDTH + 10.0, row.center().y);
    let font = egui::FontId::proportional(13.0);
    ui.painter().text(text, egui::Align2::LEFT_CENTER, &entry.label, font, ink);
    let count = pos2(row.right() - PADDING + 2.0, row.center().y);
    let font = egui::FontId::proportional(12.0);
    let faint = color32(palette.ink_faint);
    ui.painter().text(count, egui::Align2::RIGHT_CENTER, entry.count.to_string(), font, faint);
    focus_ring(ui, &response, palette.accent);
    let label = format!("Show only: {}, {}", entry.label, entry.count);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, &label));
    if response.on_hover_text("Click to show only these").clicked() {
        commands.push(Command::Filter(Some(entry.key)));
    }
}
