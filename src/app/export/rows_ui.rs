//! Rows of the export's form: a name at the left and what is chosen at its right, and the heads of its sections.

use egui::{Response, Role, Sense, TextEdit, Ui, WidgetInfo, vec2};

use crate::app::export::state::ExportSection;
use crate::app::state::State;
use crate::app::widgets::{focus_ring, palette, plain, semibold, stable_ui};
use crate::paint::screen::color32;
use crate::words::{Message, message};

/// The width of a row's name, in points.
const NAME_WIDTH: f32 = 104.0;
/// The height of a row's first line, in points: that of a choice.
const LINE: f32 = 30.0;
/// A form narrower than this has its names over what they name, in points.
const NARROW: f32 = 300.0;
/// The height of a section's head, in points.
const HEAD: f32 = 32.0;

/// A row: a name, and at its right, or under it where it is narrow, what it names.
pub(crate) fn row_ui<T>(ui: &mut Ui, state: &State, name: &Message, add: impl FnOnce(&mut Ui) -> T) -> T {
    // What is in it keeps the keyboard where rows before it come or go.
    stable_ui(ui, ("row", name.id()), |ui| {
        if ui.available_width() < NARROW {
            name_ui(ui, state, name, None);
            return add(ui);
        }
        ui.horizontal_top(|ui| {
            name_ui(ui, state, name, Some(NAME_WIDTH));
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                add(ui)
            })
            .inner
        })
        .inner
    })
}

/// The name of a field or of a group as it is seen, so wide, or as wide as it is. What it names says it to a screen
/// reader.
pub(crate) fn name_ui(ui: &mut Ui, state: &State, name: &Message, width: Option<f32>) {
    let ink = color32(palette(state).ink_soft);
    let most = width.unwrap_or(f32::INFINITY);
    let galley = ui.painter().layout(state.text(name), egui::FontId::proportional(13.0), ink, most);
    let height = if width.is_some() { galley.size().y.max(LINE) } else { galley.size().y };
    let (rect, _) = ui.allocate_exact_size(vec2(width.unwrap_or(galley.size().x), height), Sense::hover());
    let at = egui::pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
}

/// What stands under a row, beginning where what is chosen does.
pub(crate) fn under_row_ui<T>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> T) -> T {
    if ui.available_width() < NARROW {
        return add(ui);
    }
    ui.horizontal_top(|ui| {
        ui.add_space(NAME_WIDTH + ui.spacing().item_spacing.x);
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
    })
    .inner
}

/// A warning in a form, which a screen reader reads out where it comes.
pub(crate) fn warning_ui(ui: &mut Ui, state: &State, words: &Message) {
    let label = egui::Label::new(plain(state.text(words), 12.0, palette(state).warning)).wrap();
    let response = ui.add(label);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// A remark in a form.
pub(crate) fn remark_ui(ui: &mut Ui, state: &State, words: &Message) {
    ui.add(egui::Label::new(plain(state.text(words), 12.0, palette(state).ink_soft)).wrap());
}

/// A field of a row.
pub(crate) struct Field<'a> {
    /// What it is called.
    pub(crate) name: &'a Message,
    /// What stands in it while nothing is typed.
    pub(crate) hint: Option<&'a str>,
    /// How wide it is, in points.
    pub(crate) width: f32,
    /// The most letters.
    pub(crate) most: usize,
    /// What is wrong with what stands in it.
    pub(crate) problem: Option<&'a Message>,
}

/// A field in a row.
pub(crate) fn field_ui(ui: &mut Ui, state: &State, field: &Field<'_>, text: &mut String) -> Response {
    let edit = TextEdit::singleline(text).desired_width(field.width).char_limit(field.most);
    let response = ui.add(edit.hint_text(field.hint.unwrap_or_default()));
    name_field(ui, state, &response, field.name, field.problem);
    response
}

/// Says what a field is called, and what is wrong with what stands in it.
fn name_field(ui: &Ui, state: &State, response: &Response, name: &Message, problem: Option<&Message>) {
    let name = state.text(name);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(name);
        if let Some(problem) = problem {
            node.set_description(state.text(problem));
            node.set_invalid(egui::accesskit::Invalid::True);
        }
    });
}

/// What a section is called.
pub(crate) fn section_name(section: ExportSection) -> Message {
    match section {
        ExportSection::Size => message!("dialog-export-size"),
        ExportSection::Words => message!("dialog-export-words"),
        ExportSection::Look => message!("dialog-export-look"),
        ExportSection::More => message!("dialog-export-more"),
    }
}

/// The head of a section that folds: its name, and what is chosen in it. Gives whether it was pressed.
pub(crate) fn fold_ui(ui: &mut Ui, state: &State, name: &Message, chosen: &Message, is_open: bool) -> bool {
    let palette = palette(state);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), HEAD));
    let response = ui.interact(rect, ui.scope_id().with(("fold", name.id())), Sense::click());
    let (name, chosen) = (state.text(name), state.text(chosen));
    ui.painter().hline(rect.x_range(), rect.top(), egui::Stroke::new(1.0, color32(palette.hairline)));
    if response.hovered() {
        ui.painter().rect_filled(rect.shrink2(vec2(0.0, 2.0)), 6.0, color32(palette.shade));
    }
    let middle = egui::pos2(rect.left() + 8.0, rect.center().y);
    let points = if is_open {
        [vec2(-4.0, -2.0), vec2(0.0, 2.5), vec2(4.0, -2.0)]
    } else {
        [vec2(-2.0, -4.0), vec2(2.5, 0.0), vec2(-2.0, 4.0)]
    };
    let line = points.map(|by| middle + by).to_vec();
    ui.painter().add(egui::Shape::line(line, egui::Stroke::new(1.5, color32(palette.ink_soft))));
    let ink = color32(palette.ink);
    let galley = ui.painter().layout_no_wrap(name.clone(), semibold(13.0), ink);
    let (width, height) = (galley.size().x, galley.size().y);
    ui.painter().galley(egui::pos2(rect.left() + 22.0, rect.center().y - height / 2.0), galley, ink);
    let soft = color32(palette.ink_soft);
    let room = rect.width() - 22.0 - width - 20.0;
    let font = egui::FontId::proportional(12.0);
    let mut job = egui::text::LayoutJob::simple_singleline(chosen.clone(), font, soft);
    job.wrap = egui::text::TextWrapping::truncate_at_width(room.max(20.0));
    let galley = ui.painter().layout_job(job);
    let at = egui::pos2(rect.right() - 4.0 - galley.size().x, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, soft);
    focus_ring(ui, &response, palette.link);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(is_open);
        node.set_description(chosen);
    });
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}
