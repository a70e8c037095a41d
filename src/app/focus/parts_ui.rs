//! What the panels about what is in focus have in common.

use egui::{Sense, Ui};

use crate::app::keyboard::is_used;
use crate::app::panels::name::PanelName;
use crate::app::state::State;
use crate::app::widgets::tall_list::Shape;
use crate::app::widgets::{TITLE_LEVEL, focus_ring, mark_heading, palette, plain, status_dot, strong};
use crate::derive::{Verdict, describe_status};
use crate::model::{Name, Statement};
use crate::paint::screen::color32;
use crate::words::{Arg, Language, message};

/// How the panel's list stands in it.
pub(crate) fn shape() -> Shape {
    Shape {
        salt: "detail",
        margin: egui::Margin { left: 20, right: 18, top: 16, bottom: 24 },
        is_alone: false,
        holder: Some(PanelName::Right.id()),
    }
}

/// The name, large, with the name in the other language and what else there is to say under it. In the Ukrainian window
/// the English name helps only where one of the `statements` calls it so: `called` is how a quote would.
pub(crate) fn heading_ui<'a>(
    ui: &mut Ui,
    state: &State,
    name: &Name,
    called: &str,
    mut statements: impl Iterator<Item = &'a Statement>,
    besides: impl Into<Arg>,
) {
    let (first, second) = (state.language.pick(name), state.language.pick_other(name));
    let is_quoted = |one: &Statement| one.quote.segments.iter().any(|segment| segment.exact.contains(called));
    let besides = besides.into();
    let below = if state.language != Language::UKRAINIAN || statements.any(is_quoted) {
        state.text(message!("focus-other-name", name = second, besides = besides))
    } else {
        state.language.text_of(&besides)
    };
    title_ui(ui, state, first, below);
}

/// What is in focus, large, with a line under it.
pub(crate) fn title_ui(ui: &mut Ui, state: &State, first: &str, below: String) {
    let palette = palette(state);
    let response = ui.label(strong(first, 20.0, palette.ink));
    mark_heading(&response, first, TITLE_LEVEL);
    // An id of its own: a label gives the keyboard up whenever it is drawn.
    let id = egui::Id::unique("heading-of-focus");
    if state.wants_heading && is_used(ui.ctx()) {
        ui.memory_mut(|memory| memory.request_focus(id));
        ui.ctx().request_repaint();
    }
    if ui.memory(|memory| memory.has_focus(id)) {
        // It is no stop of Tab: it takes the keyboard only while it has it, and is the heading then.
        let heading = ui.interact(response.rect, id, Sense::focusable_noninteractive());
        focus_ring(ui, &heading, palette.link);
        mark_heading(&heading, first, TITLE_LEVEL);
        ui.ctx().accesskit_node_builder(response.id, egui::accesskit::Node::set_hidden);
    }
    ui.label(plain(below, 13.0, palette.ink_faint));
    ui.add_space(6.0);
}

/// The status as a coloured label with a dot.
pub(crate) fn status_pill(ui: &mut Ui, state: &State, verdict: &Verdict) {
    let theme = state.theme;
    let text = state.text(describe_status(verdict.status, verdict.texture()));
    egui::Frame::new()
        .fill(color32(theme.colors().status_tint(verdict.status)))
        .corner_radius(14.0)
        .inner_margin(egui::Margin::symmetric(10, 4))
        .show(ui, |ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            // Its words go on in a line below where the panel is narrow.
            ui.horizontal_top(|ui| {
                status_dot(ui, state, verdict.status, 19.0);
                let words = strong(text, 13.0, theme.colors().status_ink(verdict.status));
                ui.add(egui::Label::new(words).wrap());
            });
        });
}
