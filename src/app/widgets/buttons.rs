//! The buttons at the foot of a dialog: in one line at its right, the usual answer last.
//!
//! They are drawn, and Tab goes through them, from the left to the right. Where they have no room in one line they
//! stand in several, each of which ends at the right.

use egui::text::LayoutJob;
use egui::{Align, Context, FontId, Id, Label, Layout, Response, Ui, vec2};

use crate::app::state::State;
use crate::app::widgets::{focus_ring, palette, plain, semibold, stable_ui, strong};
use crate::paint::screen::color32;
use crate::scene::item::Color;
use crate::scene::palette::Palette;
use crate::words::Message;

/// The height of a button, in points.
pub(crate) const BUTTON: f32 = 32.0;

/// The least width of a button, in points.
const LEAST_WIDTH: f32 = 80.0;

/// A button of a dialog.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    words: Message,
    is_usual: bool,
    is_enabled: bool,
}

impl Answer {
    /// The answer that is usual and safe: the one in the accent.
    pub(crate) fn usual(words: Message) -> Self {
        Self { words, is_usual: true, is_enabled: true }
    }

    /// One of the others.
    pub(crate) fn other(words: Message) -> Self {
        Self { words, is_usual: false, is_enabled: true }
    }

    /// The same, which can be given only where this holds.
    pub(crate) fn enabled(self, is_enabled: bool) -> Self {
        Self { is_enabled, ..self }
    }

    /// How wide it is, in points.
    fn width(&self, ui: &Ui, state: &State) -> f32 {
        let font = if self.is_usual { semibold(13.0) } else { FontId::proportional(13.0) };
        let words = state.text(&self.words);
        let letters = ui.painter().layout_no_wrap(words, font, egui::Color32::PLACEHOLDER).size().x;
        (letters + 2.0 * ui.spacing().button_padding.x).ceil().max(LEAST_WIDTH)
    }

    /// The button by itself.
    pub(crate) fn show(&self, ui: &mut Ui, state: &State) -> Response {
        let palette = palette(state);
        let words = state.text(&self.words);
        let button = if self.is_usual {
            let (ink, ground) = usual_colors(palette, self.is_enabled);
            egui::Button::new(strong(words, 13.0, ink)).fill(color32(ground))
        } else if self.is_enabled {
            egui::Button::new(words)
        } else {
            egui::Button::new(plain(words, 13.0, palette.ink_faint))
        };
        let size = vec2(self.width(ui, state), BUTTON);
        let response = ui.add_enabled(self.is_enabled, button.min_size(size));
        if self.is_usual {
            ui.data_mut(|data| data.insert_temp(usual_id(), response.id));
        }
        focus_ring(ui, &response, palette.link);
        response
    }
}

fn usual_id() -> Id {
    Id::unique("usual-button")
}

/// The usual button of what is shown, and whether it can be pressed; `None` where the last frame had none.
pub(crate) fn usual_button(ctx: &Context) -> Option<(Id, bool)> {
    let id = ctx.data(|data| data.get_temp::<Id>(usual_id()))?;
    let widget = ctx.viewport(|viewport| viewport.prev_pass.widgets.get(id).copied())?;
    Some((id, widget.enabled))
}

/// The colours of the words and of the ground of a usual button.
fn usual_colors(palette: &Palette, is_enabled: bool) -> (Color, Color) {
    if is_enabled { (palette.on_accent, palette.accent) } else { (palette.ink_faint, palette.shade) }
}

/// Words at the left of the buttons, in their line where that has room, else over them.
#[derive(Debug, Clone)]
pub(crate) struct Beside {
    /// The words.
    pub(crate) words: String,
    /// Their colour.
    pub(crate) color: Color,
}

/// The least width for words beside buttons, in points.
const LEAST_BESIDE: f32 = 120.0;

/// Shows words in what is free of the line before the buttons, in two lines at most; all of them on hovering.
fn beside_ui(ui: &mut Ui, beside: &Beside, room: f32) {
    let font = FontId::proportional(12.0);
    let mut job = LayoutJob::simple(beside.words.clone(), font, color32(beside.color), room);
    job.wrap.max_rows = 2;
    let left = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(room, BUTTON), left, |ui| {
        ui.set_width(room);
        ui.add(Label::new(job));
    });
}

/// Shows the buttons; gives one response for each of them, in their order.
pub(crate) fn answers_ui(
    ui: &mut Ui,
    state: &State,
    beside: Option<Beside>,
    answers: &[Answer],
) -> Vec<Response> {
    let room = ui.available_width();
    let gap = ui.spacing().item_spacing.x;
    let mut rows: Vec<(f32, Vec<&Answer>)> = Vec::new();
    for answer in answers {
        let width = answer.width(ui, state);
        match rows.last_mut() {
            Some((taken, row)) if *taken + gap + width <= room => {
                *taken += gap + width;
                row.push(answer);
            }
            _ => rows.push((width, vec![answer])),
        }
    }
    let mut beside = beside;
    let free = rows.first().map_or(0.0, |(width, _)| room - width - gap);
    if free < LEAST_BESIDE
        && let Some(beside) = beside.take()
    {
        ui.add(Label::new(plain(beside.words, 12.0, beside.color)).wrap());
    }
    let mut responses = Vec::new();
    for (width, row) in rows {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            match beside.take() {
                Some(beside) => {
                    beside_ui(ui, &beside, room - width - gap);
                    ui.add_space(gap);
                }
                None => ui.add_space((room - width).max(0.0)),
            }
            for (number, answer) in row.into_iter().enumerate() {
                if number > 0 {
                    ui.add_space(gap);
                }
                responses.push(stable_ui(ui, ("answer", answer.words.id()), |ui| answer.show(ui, state)));
            }
        });
    }
    responses
}
