//! The preview in the whole window: all of it, or a pixel of the screen for each of the file's.

use egui::scroll_area::{DragScroll, ScrollSource};
use egui::{Align, EventFilter, Key, Layout, ScrollArea, Sense, Ui, vec2};

use crate::app::command::Command;
use crate::app::dialog_kind::DialogKind;
use crate::app::export::drawn::PreviewRoom;
use crate::app::export::preview::{PreviewTexture, most_actual_pixels, picture_ui, room_of};
use crate::app::export::state::PreviewZoom;
use crate::app::reader::focus_ui::hold_keys;
use crate::app::reader::form_ui::choice_ui;
use crate::app::state::State;
use crate::app::widgets::buttons::Answer;
use crate::app::widgets::{LOW, dialog_room, palette, plain, strong};
use crate::paint::screen::color32;
use crate::words::{Arg, message};

/// The ground that is seen around the picture, in points.
const EDGE: f32 = 8.0;
/// How far an arrow key moves the picture, in points.
const STEP: f32 = 60.0;

/// Shows the preview as large as the window is.
pub(crate) fn enlarged_ui(
    ui: &mut Ui,
    state: &State,
    zoom: PreviewZoom,
    kept: &mut PreviewTexture,
    commands: &mut Vec<Command>,
) {
    if state.dialogs.export().is_none() {
        commands.push(Command::CloseDialog(DialogKind::Preview));
        return;
    }
    let window = dialog_room(ui.ctx());
    let margin = if window.y < LOW { 24.0 } else { 64.0 };
    let size = window - vec2(margin, margin);
    ui.set_width(size.x);
    let is_possible = may_be_actual(state);
    let mut next = if is_possible { zoom } else { PreviewZoom::Fit };
    let top = ui.cursor().top();
    let close = Answer::other(message!("dialog-export-preview-close"));
    ui.horizontal(|ui| {
        ui.label(strong(state.text(message!("dialog-export-preview-title")), 15.0, palette(state).ink));
        ui.add_space(8.0);
        if is_possible {
            let zooms = [
                (PreviewZoom::Fit, message!("dialog-export-zoom-fit")),
                (PreviewZoom::Actual, message!("dialog-export-zoom-actual")),
            ];
            choice_ui(ui, state, &message!("dialog-export-zoom"), &mut next, &zooms, usize::MAX);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if close.show(ui, state).clicked() {
                commands.push(Command::CloseDialog(DialogKind::Preview));
            }
        });
    });
    if !is_possible {
        let most = Arg::Number((most_actual_pixels() as f64 / 1e6).round(), 0);
        let why = state.text(message!("dialog-export-no-actual", millions = most));
        ui.add(egui::Label::new(plain(why, 12.0, palette(state).ink_soft)).wrap());
    }
    if next != zoom {
        commands.push(Command::ShowPreview(next));
    }
    ui.add_space(8.0);
    let room = vec2(size.x, (size.y - (ui.cursor().top() - top)).max(40.0));
    match next {
        PreviewZoom::Fit => {
            let (rect, response) = ui.allocate_exact_size(room, Sense::focusable_noninteractive());
            ui.painter().rect_filled(rect, 8.0, color32(palette(state).shade));
            let inner = rect.shrink(EDGE);
            kept.want(room_of(ui, inner));
            picture_ui(ui, state, kept, inner, &response);
        }
        PreviewZoom::Actual => actual_ui(ui, state, kept, room),
    }
}

/// Whether the picture is small enough to be shown pixel by pixel.
fn may_be_actual(state: &State) -> bool {
    let Some(Ok(options)) = state.export_options() else { return false };
    u64::from(options.width_px) * u64::from(options.height_px) <= most_actual_pixels()
}

/// The picture pixel by pixel: it is moved by dragging, by the wheel, and by the arrows.
fn actual_ui(ui: &mut Ui, state: &State, kept: &mut PreviewTexture, room: egui::Vec2) {
    kept.want(PreviewRoom::Actual);
    let Some(Ok(options)) = state.export_options() else { return };
    let scale = ui.ctx().pixels_per_point();
    #[expect(clippy::cast_precision_loss, reason = "at most 20,000 pixels")]
    let size = vec2(options.width_px as f32, options.height_px as f32) / scale;
    let source = ScrollSource { drag: DragScroll::Always, ..ScrollSource::default() };
    let area =
        ScrollArea::both().max_width(room.x).max_height(room.y).auto_shrink(false).scroll_source(source);
    area.show(ui, |ui| {
        let (rect, response) = ui.allocate_exact_size(size.max(room), Sense::focusable_noninteractive());
        if response.has_focus() {
            let arrows =
                EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
            hold_keys(ui, response.id, arrows);
            let keys = [
                (Key::ArrowLeft, vec2(STEP, 0.0)),
                (Key::ArrowRight, vec2(-STEP, 0.0)),
                (Key::ArrowUp, vec2(0.0, STEP)),
                (Key::ArrowDown, vec2(0.0, -STEP)),
                (Key::PageUp, vec2(0.0, room.y * 0.9)),
                (Key::PageDown, vec2(0.0, -room.y * 0.9)),
            ];
            for (key, by) in keys {
                if ui.input(|input| input.key_pressed(key)) {
                    ui.scroll_with_delta(by);
                }
            }
        }
        picture_ui(ui, state, kept, rect, &response);
    });
}
