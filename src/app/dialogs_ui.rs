//! The dialog that is shown, over everything else, and the keyboard, which it takes and gives back.

use egui::{Context, Frame, Id, Modal};

use crate::app::command::Command;
use crate::app::contents::ui::contents_ui;
use crate::app::desk::ui::prompt_ui;
use crate::app::dialog_kind::DialogKind;
use crate::app::dialogs::Dialog;
use crate::app::export::preview::PreviewTexture;
use crate::app::export::ui::export_ui;
use crate::app::help::palette_ui::palette_ui;
use crate::app::help::shortcuts_ui::shortcuts_ui;
use crate::app::import::ui::import_ui;
use crate::app::layer::ui::layer_ui;
use crate::app::path::ui::path_ui;
use crate::app::reader::inbox::accept_ui::accept_ui;
use crate::app::state::State;

/// What had the keyboard before each of the open dialogs, the first one first.
#[derive(Debug, Default)]
pub(crate) struct FocusBefore(Vec<(DialogKind, Option<Id>)>);

impl FocusBefore {
    /// Remembers what has the keyboard where a dialog was opened since the last frame, and gives it back where the
    /// one over it was closed.
    fn follow(&mut self, ctx: &Context, open: &[DialogKind]) {
        let mut number = 0;
        while let Some((kind, id)) = self.0.get(number).copied() {
            if open.contains(&kind) {
                number += 1;
                continue;
            }
            self.0.remove(number);
            match self.0.get_mut(number) {
                // It lay behind: what was in it is gone with it.
                Some((_, of_next)) => *of_next = id,
                None => {
                    if let Some(id) = id {
                        ctx.memory_mut(|memory| memory.request_focus(id));
                    }
                }
            }
        }
        for kind in open {
            if !self.0.iter().any(|(known, _)| known == kind) {
                self.0.push((*kind, ctx.memory(egui::Memory::focused)));
            }
        }
    }
}

/// Shows the dialog; a click beside one that holds no work closes it, as Esc does.
pub(crate) fn dialogs_ui(
    ctx: &Context,
    state: &State,
    preview: &mut PreviewTexture,
    focus_before: &mut FocusBefore,
    commands: &mut Vec<Command>,
) {
    focus_before.follow(ctx, &state.dialogs.kinds());
    let Some(dialog) = state.dialogs.shown() else { return };
    let frame = Frame::popup(&ctx.style_of(ctx.theme())).inner_margin(20);
    let modal = Modal::new(Id::unique(("dialog", dialog.kind()))).frame(frame);
    let response = modal.show(ctx, |ui| match dialog {
        Dialog::Export(dialog) => export_ui(ui, state, dialog, preview, commands),
        Dialog::Contents(contents) => contents_ui(ui, state, contents, commands),
        Dialog::Review(review) => import_ui(ui, state, review, commands),
        Dialog::Layer(dialog) => layer_ui(ui, state, dialog, commands),
        Dialog::Batch(batch) => accept_ui(ui, state, batch, commands),
        Dialog::Path(dialog) => path_ui(ui, state, dialog, commands),
        Dialog::Question(question) => prompt_ui(ui, state, question, commands),
        Dialog::Commands(palette) => palette_ui(ui, state, palette, commands),
        Dialog::Shortcuts => shortcuts_ui(ui, state, commands),
    });
    let closes_beside = !matches!(dialog.kind(), DialogKind::Review | DialogKind::Question);
    if closes_beside && response.backdrop_response.clicked() {
        commands.push(Command::Escape);
    }
}
