//! The line under the map: what the toggle would change that the pointer or the keyboard is on.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, FontId, Galley, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::state::State;
use crate::app::widgets::{Hint as _, leading, palette};
use crate::paint::screen::color32;
use crate::words::message;

/// The height of the line, in points: it is there whether it says something or not, so that nothing moves.
pub(crate) const CHANGE_HEIGHT: f32 = 60.0;

/// Its height where it is a strip at the foot of a small window.
pub(crate) const CHANGE_STRIP_HEIGHT: f32 = 44.0;
/// The least height in which it says something, in points: what is left of it beside a short notice.
pub(crate) const LEAST_CHANGE: f32 = 30.0;

/// Below this height of the window, in points, the map has the room of the line under it.
pub(crate) const LOW_WINDOW: f32 = 420.0;

/// What stays free at either end, and behind the mark, in points.
const GAPS: (f32, f32) = (16.0, 14.0);

/// The mark of what would change, in points.
const MARK: egui::Vec2 = vec2(20.0, 14.0);

/// What the toggle would change in words, behind a dashed box as the map outlines it; else how to see that.
pub(crate) fn change_ui(ui: &mut Ui, state: &State) {
    let palette = palette(state);
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0.0, color32(palette.paper));
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, Stroke::new(1.0, color32(palette.hairline)));
    // Where no toggle is in sight there is nothing to point at.
    let has_toggles = state.reader.is_none() && !state.sources.sections.is_empty();
    let (words, ink) = match &state.sources.change_words {
        Some(words) => (state.text(words), palette.ink),
        None if has_toggles => (state.text(message!("map-change-hint")), palette.ink_faint),
        None => return,
    };
    let is_weighed = state.sources.change_words.is_some();
    let left = if is_weighed {
        let mark =
            egui::Rect::from_min_size(pos2(rect.left() + GAPS.0, rect.center().y - MARK.y / 2.0), MARK);
        paint_mark(ui, mark, Stroke::new(1.6, color32(palette.accent)));
        mark.right() + GAPS.1
    } else {
        rect.left() + GAPS.0
    };
    let room = rect.right() - GAPS.0 - left;
    let size = if room < 420.0 { 11.0 } else { 12.0 };
    let format = TextFormat {
        line_height: Some(leading(size)),
        valign: Align::Center,
        ..TextFormat::simple(FontId::proportional(size), color32(ink))
    };
    let set = |words: String| {
        let mut job = LayoutJob::single_section(words, format.clone());
        job.wrap = TextWrapping::wrap_at_width(room.max(40.0));
        ui.painter().layout_job(job)
    };
    let shorter = match &state.sources.change_words {
        Some(_) => state.sources.change_lines.clone(),
        None => vec![message!("map-change-hint"), message!("map-change-hint-short")],
    };
    // The longest of these sentences that has room: none of them is cut.
    let has_room = |galley: &Arc<Galley>| galley.size().y <= rect.height() - 4.0;
    let mut lines = shorter.iter().map(|words| set(state.text(words)));
    let first = lines.next().unwrap_or_else(|| set(words.clone()));
    let galley =
        if has_room(&first) { first } else { lines.find(has_room).unwrap_or_else(|| set(String::new())) };
    let at = pos2(left, rect.center().y - galley.size().y / 2.0);
    let text = egui::Rect::from_min_size(at, galley.size());
    ui.painter().galley(at, galley, color32(ink));
    let response = ui.interact(text, ui.scope_id().with("change"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
    if state.dialogs.shown().is_some() {
        // Behind a dialog, as the panels.
        ui.ctx().accesskit_node_builder(response.id, egui::accesskit::Node::set_hidden);
    }
    response.hint(words);
}

/// A box of dashes.
fn paint_mark(ui: &Ui, rect: egui::Rect, stroke: Stroke) {
    let corners =
        [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    ui.painter().extend(Shape::dashed_line(&corners, stroke, 4.0, 2.6));
}
