//! Notices at the foot of the window, read out by screen readers.

use egui::{Align2, Area, Frame, Id, Order, Ui, vec2};

use crate::app::command::Command;
use crate::app::state::State;
use crate::app::widgets::{link, palette, plain};
use crate::paint::screen::color32;
use crate::text::one_line;
use crate::words::message;

/// What a notice leaves free of the window at each side, in points, and the widest that it gets.
const MARGIN: f32 = 40.0;

const WIDEST: f32 = 760.0;

pub(crate) fn notice_ui(ctx: &egui::Context, state: &State, commands: &mut Vec<Command>) {
    // Above the progress of an export, which does not keep anything from being said.
    let mut lift = 28.0;
    if let Some(done) = state.export.progress {
        progress_ui(ctx, state, done, commands);
        lift = 84.0;
    }
    let Some(notice) = &state.notice else { return };
    let palette = palette(state);
    Area::new(Id::unique("notice"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -lift))
        .show(ctx, |ui| {
            Frame::popup(ui.style()).inner_margin(egui::Margin::symmetric(14, 10)).show(ui, |ui| {
                let (sign, name) =
                    (state.text(message!("window-dismiss")), state.text(message!("window-dismiss-notice")));
                let dismiss = link_width(ui, &sign).max(60.0);
                let most = (ctx.content_rect().width() - 2.0 * MARGIN).min(WIDEST) - dismiss;
                let color = if notice.is_failure { palette.warning } else { palette.ink };
                let font = egui::FontId::proportional(13.0);
                // A name of a file may have line breaks in it.
                let words = one_line(&state.text(&notice.message));
                let text = ui.painter().layout(words.clone(), font, color32(color), most.max(120.0));
                // As wide as its words need: an area that asks for less room than it may have grows no wider.
                ui.set_width(text.size().x.ceil() + dismiss);
                ui.horizontal(|ui| {
                    ui.set_max_width(text.size().x.ceil() + dismiss);
                    let label = egui::Label::new(plain(words, 13.0, color)).wrap();
                    let size = vec2(text.size().x.ceil() + 1.0, text.size().y);
                    let column = egui::Layout::top_down(egui::Align::Min);
                    let response = ui.allocate_ui_with_layout(size, column, |ui| ui.add(label)).inner;
                    ui.ctx().accesskit_node_builder(response.id, |node| {
                        node.set_live(egui::accesskit::Live::Polite);
                    });
                    if link(ui, &sign, &name, palette.ink_soft).clicked() {
                        commands.push(Command::DismissNotice);
                    }
                });
            });
        });
}

/// The width of a link with the room before it, in points.
fn link_width(ui: &Ui, sign: &str) -> f32 {
    let font = egui::FontId::proportional(12.0);
    ui.painter().layout_no_wrap(sign.to_owned(), font, egui::Color32::PLACEHOLDER).size().x + 12.0
}

/// How far an export is, with a way to stop it.
fn progress_ui(ctx: &egui::Context, state: &State, done: f64, commands: &mut Vec<Command>) {
    let palette = palette(state);
    Area::new(Id::unique("progress"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -28.0))
        .show(ctx, |ui| {
            Frame::popup(ui.style()).inner_margin(egui::Margin::symmetric(14, 10)).show(ui, |ui| {
                ui.horizontal(|ui| {
                    let percent = format!("{:.0}", done * 100.0);
                    let words = state.text(message!("window-exporting", percent = percent));
                    ui.label(plain(words, 13.0, palette.ink));
                    let sign = state.text(message!("window-cancel-export-sign"));
                    let name = state.text(message!("window-cancel-export"));
                    if link(ui, &sign, &name, palette.ink_soft).clicked() {
                        commands.push(Command::CancelExport);
                    }
                });
            });
        });
}
