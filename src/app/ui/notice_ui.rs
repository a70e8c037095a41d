//! Notices at the foot of the window, read out by screen readers.

use egui::{Align2, Area, Frame, Id, Order, vec2};

use super::widgets::{link, palette, plain};
use crate::app::command::Command;
use crate::app::state::State;

pub(super) fn notice_ui(ctx: &egui::Context, state: &State, commands: &mut Vec<Command>) {
    if let Some(done) = state.progress {
        progress_ui(ctx, state, done, commands);
        return;
    }
    let Some(notice) = &state.notice else { return };
    let palette = palette(state);
    Area::new(Id::unique("notice"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -28.0))
        .show(ctx, |ui| {
            Frame::popup(ui.style()).inner_margin(egui::Margin::symmetric(14, 10)).show(ui, |ui| {
                ui.horizontal(|ui| {
                    let color = if notice.is_failure { palette.warning } else { palette.ink };
                    let response = ui.label(plain(&notice.text, 13.0, color));
                    ui.ctx().accesskit_node_builder(response.id, |node| {
                        node.set_live(egui::accesskit::Live::Polite);
                    });
                    if link(ui, "dismiss", "Dismiss the notice", palette.ink_soft).clicked() {
                        commands.push(Command::DismissNotice);
                    }
                });
            });
        });
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
                    ui.label(plain(format!("Exporting: {:.0} %", done * 100.0), 13.0, palette.ink));
                    if link(ui, "cancel", "Cancel the export", palette.ink_soft).clicked() {
                        commands.push(Command::CancelExport);
                    }
                });
            });
        });
}
