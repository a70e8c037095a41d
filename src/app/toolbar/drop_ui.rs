//! Files dropped on the window.

use egui::{Area, Context, CornerRadius, Id, Order, Stroke, StrokeKind};

use crate::app::command::Command;
use crate::app::state::State;
use crate::app::widgets::{palette, strong};
use crate::paint::screen::color32;
use crate::words::message;

/// The command for the first file that was just dropped, if one was.
pub(crate) fn dropped_file(ctx: &Context) -> Option<Command> {
    ctx.input(|input| {
        let file = input.raw.dropped_files.first()?;
        Some(Command::Open(file.path().to_owned()))
    })
}

/// While a file is held over the window: what dropping it does.
pub(crate) fn drop_ui(ctx: &Context, state: &State) {
    if ctx.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let palette = palette(state);
    let rect = ctx.content_rect();
    Area::new(Id::unique("drop")).order(Order::Tooltip).fixed_pos(rect.min).interactable(false).show(
        ctx,
        |ui| {
            let painter = ui.painter();
            painter.rect_filled(rect, CornerRadius::ZERO, color32(palette.paper).gamma_multiply(0.85));
            let edge = Stroke::new(2.0, color32(palette.link));
            painter.rect_stroke(rect.shrink(16.0), CornerRadius::same(10), edge, StrokeKind::Inside);
            let words = state.text(message!("window-drop"));
            ui.put(rect, egui::Label::new(strong(words, 15.0, palette.ink)).selectable(false));
        },
    );
}
