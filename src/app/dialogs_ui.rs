//! The dialog that is shown, over everything else, and the keyboard, which it takes and gives back.

use egui::accesskit::{Node, Role};
use egui::{
    Align2, Context, Frame, Id, LayerId, Modal, ScrollArea, Sense, Ui, UiBuilder, UiKind, WidgetRect, vec2,
};

use crate::app::command::Command;
use crate::app::contents::ui::contents_ui;
use crate::app::desk::ui::prompt_ui;
use crate::app::dialog_kind::{DialogKind, dialog_id};
use crate::app::dialog_titles::dialog_title;
use crate::app::dialogs::{Dialog, Opening};
use crate::app::export::enlarged_ui::enlarged_ui;
use crate::app::export::preview::PreviewTexture;
use crate::app::export::ui::export_ui;
use crate::app::help::palette_ui::palette_ui;
use crate::app::help::shortcuts_ui::shortcuts_ui;
use crate::app::import::ui::import_ui;
use crate::app::layer::ui::layer_ui;
use crate::app::path::ui::path_ui;
use crate::app::reader::focus_ui::{set_beginning, take_beginning};
use crate::app::reader::inbox::accept_ui::accept_ui;
use crate::app::state::State;
use crate::app::widgets::scroll_keys::{Reach, page_keys_ui};
use crate::app::widgets::{LOW, TITLE_LEVEL, dialog_room, notices_height};

/// Where the keyboard was before each of the open dialogs, and where it is in them.
#[derive(Debug, Default)]
pub(crate) struct FocusBefore {
    /// The open dialogs, the first one first.
    open: Vec<OpenDialog>,
    /// The dialog that was opened and in which nothing has the keyboard yet.
    opened: Option<Opening>,
    /// What takes the keyboard in a dialog over which another one was closed.
    back: Option<Id>,
}

/// A dialog that is open.
#[derive(Debug, Clone, Copy)]
struct OpenDialog {
    opening: Opening,
    /// What had the keyboard when it was opened.
    before: Option<Id>,
    /// What had it last in this dialog.
    last: Option<Id>,
}

impl FocusBefore {
    /// Remembers what has the keyboard where a dialog was opened since the last frame, and gives it back where the
    /// one over it was closed.
    fn follow(&mut self, ctx: &Context, open: &[Opening]) {
        let mut number = 0;
        while let Some(closed) = self.open.get(number).copied() {
            if open.contains(&closed.opening) {
                number += 1;
                continue;
            }
            self.open.remove(number);
            // Esc takes the keyboard out of a field before it asks about what is typed there: where it was then counts.
            self.back = number.checked_sub(1).and_then(|under| self.open[under].last);
            match self.open.get_mut(number) {
                // It lay behind: what was in it is gone with it.
                Some(next) => next.before = closed.before,
                None => {
                    ctx.memory_mut(|memory| match (self.back.or(closed.before), memory.focused()) {
                        (Some(id), _) => memory.request_focus(id),
                        // What had it has gone: it is not typed into any more.
                        (None, Some(gone)) => memory.surrender_focus(gone),
                        (None, None) => {}
                    });
                }
            }
        }
        for opening in open {
            if !self.open.iter().any(|known| known.opening == *opening) {
                let before = ctx.memory(egui::Memory::focused);
                self.open.push(OpenDialog { opening: *opening, before, last: None });
                self.opened = Some(*opening);
            }
        }
        set_beginning(ctx, self.opened.is_some());
    }

    /// Puts the keyboard where a dialog begins that was opened, unless one of its own controls has taken it: on its
    /// first control, in a question on the safe answer. What is clicked in it takes the keyboard. Remembers where it is.
    fn begin(&mut self, ctx: &Context, opening: Opening, layer: LayerId) {
        let focused = ctx.memory(egui::Memory::focused);
        let controls: Vec<Id> = ctx.viewport(|viewport| {
            let widgets = viewport.this_pass.widgets.get_layer(layer);
            let is_control = |widget: &&WidgetRect| {
                widget.sense.is_focusable()
                    && widget.enabled
                    && widget.visible
                    && widget.id != dialog_id(opening.kind)
            };
            widgets.filter(is_control).map(|widget| widget.id).collect()
        });
        let clicked = ctx.interaction_snapshot(|now| now.clicked).filter(|id| controls.contains(id));
        if let Some(clicked) = clicked.filter(|id| focused != Some(*id)) {
            ctx.memory_mut(|memory| memory.request_focus(clicked));
        }
        let inside = clicked.or(focused.filter(|id| controls.contains(id)));
        if inside.is_some()
            && let Some(open) = self.open.iter_mut().find(|open| open.opening == opening)
        {
            open.last = inside;
        }
        // Once it is drawn: a field that sees the Esc which closed the other one would give it up again.
        if let Some(back) = self.back.filter(|id| controls.contains(id)) {
            if inside.is_none() {
                ctx.memory_mut(|memory| memory.request_focus(back));
                ctx.request_repaint();
            }
            self.back = None;
        }
        let beginning = take_beginning(ctx).filter(|id| controls.contains(id));
        // While it is measured there is none that could take it.
        let first = beginning.or(controls.first().copied());
        let Some(first) = first.filter(|_| self.opened == Some(opening)) else { return };
        if inside.is_none() {
            ctx.memory_mut(|memory| memory.request_focus(first));
            ctx.request_repaint();
        }
        self.opened = None;
    }
}

/// What a question leaves free over and under what is in it, in points.
const MARGIN: f32 = 32.0;

/// Shows the dialog; a click beside one that holds no work closes it, as Esc does.
pub(crate) fn dialogs_ui(
    ctx: &Context,
    state: &State,
    preview: &mut PreviewTexture,
    focus_before: &mut FocusBefore,
    commands: &mut Vec<Command>,
) {
    let openings = state.dialogs.openings();
    focus_before.follow(ctx, &openings);
    let (Some(dialog), Some(opening)) = (state.dialogs.shown(), openings.last().copied()) else { return };
    let (height, foot) = (dialog_room(ctx).y, notices_height(ctx));
    let margin = if height < LOW { 8 } else { 20 };
    let frame = Frame::popup(&ctx.style_of(ctx.theme())).inner_margin(margin);
    let id = Id::unique(("dialog", dialog.kind()));
    let area = Modal::default_area(id).anchor(Align2::CENTER_CENTER, vec2(0.0, -foot / 2.0));
    let modal = Modal::new(id).area(area).frame(frame);
    let title = state.text(dialog_title(state, dialog));
    let id = dialog_id(dialog.kind());
    // It takes the keyboard where nothing in it does, so that a screen reader is in it; Tab goes on to what is in it.
    let has_keyboard = ctx.memory(|memory| memory.has_focus(id));
    let sense = if has_keyboard { Sense::focusable_noninteractive() } else { Sense::hover() };
    let itself = UiBuilder::new()
        .scope_id(id)
        .sense(sense)
        .accessibility_role(Role::Dialog)
        .accessibility_label(&title);
    let response = modal.show(ctx, |ui| {
        if let Some(area) = ui.stack().iter().find(|one| one.kind() == Some(UiKind::Modal)) {
            let area = area.unique_id;
            ctx.accesskit_node_builder(area, |node| node.set_role(Role::GenericContainer));
        }
        ui.scope_builder(itself, |ui| {
            let mut dialog_ui = |ui: &mut Ui| match dialog {
                Dialog::Export(dialog) => export_ui(ui, state, dialog, preview, commands),
                Dialog::Preview(zoom) => enlarged_ui(ui, state, *zoom, preview, commands),
                Dialog::Contents(contents) => contents_ui(ui, state, contents, commands),
                Dialog::Review(review) => import_ui(ui, state, review, commands),
                Dialog::Layer(dialog) => layer_ui(ui, state, dialog, commands),
                Dialog::Batch(batch) => accept_ui(ui, state, batch, commands),
                Dialog::Path(dialog) => path_ui(ui, state, dialog, commands),
                Dialog::Question(question) => prompt_ui(ui, state, question, commands),
                Dialog::Commands(palette) => palette_ui(ui, state, palette, commands),
                Dialog::Shortcuts => shortcuts_ui(ui, state, commands),
            };
            // The others have room for what is in them, or scroll it.
            if height < LOW && dialog.kind() == DialogKind::Question {
                ScrollArea::vertical().id_salt("low").max_height(height - 2.0 * MARGIN).show(ui, |ui| {
                    dialog_ui(ui);
                    page_keys_ui(ui, Reach::Anywhere, ui.clip_rect().height());
                });
            } else {
                dialog_ui(ui);
            }
        });
    });
    // In points, as egui has all bounds: the root of the tree scales them.
    let rect = response.response.rect;
    ctx.accesskit_node_builder(id, |node| {
        node.set_modal();
        let [x0, y0, x1, y1] = [rect.left(), rect.top(), rect.right(), rect.bottom()].map(f64::from);
        node.set_bounds(egui::accesskit::Rect { x0, y0, x1, y1 });
    });
    mark_title(ctx, response.response.layer_id, &title);
    focus_before.begin(ctx, opening, response.response.layer_id);
    if ctx.memory(|memory| memory.focused().is_none()) {
        ctx.memory_mut(|memory| memory.request_focus(id));
        ctx.request_repaint();
    }
    let closes_beside = !matches!(dialog.kind(), DialogKind::Review | DialogKind::Question);
    if closes_beside && response.backdrop_response.clicked() {
        commands.push(Command::Escape);
    }
}

/// Makes the words of a dialog that are its title its heading.
fn mark_title(ctx: &Context, layer: LayerId, title: &str) {
    let ids: Vec<Id> = ctx
        .viewport(|viewport| viewport.this_pass.widgets.get_layer(layer).map(|widget| widget.id).collect());
    let is_title = |node: &Node| node.role() == Role::Label && node.value() == Some(title);
    for id in ids.into_iter().filter(|id| ctx.has_accesskit_node(*id)) {
        let is_done = ctx.accesskit_node_builder(id, |node| {
            let is_it = is_title(node);
            if is_it {
                node.set_role(Role::Heading);
                node.clear_value();
                node.set_label(title);
                node.set_level(TITLE_LEVEL);
            }
            is_it
        });
        if is_done == Some(true) {
            return;
        }
    }
}
