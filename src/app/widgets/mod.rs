//! Small pieces that several panels use.

pub(crate) mod buttons;
pub(crate) mod scroll_keys;
pub(crate) mod tall_list;

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, Context, FontFamily, FontId, Frame, Id, Order, Response, RichText, Role, Sense, Stroke, Ui,
    UiBuilder, Vec2, WidgetInfo, WidgetText, vec2,
};

use crate::app::state::State;
use crate::derive::Status;
use crate::paint::screen::{SEMIBOLD, color32};
use crate::scene::item::Color;
use crate::scene::palette::Palette;

/// The height of a window, in points, under which dialogs save room.
pub(crate) const LOW: f32 = 480.0;

/// How much of the window a dialog may take, in points: all of it but what the notices have at its foot.
pub(crate) fn dialog_room(ctx: &Context) -> Vec2 {
    ctx.content_rect().size() - vec2(0.0, notices_height(ctx))
}

/// The height that notices took at the foot of the window under a dialog in the last frame, in points.
pub(crate) fn notices_height(ctx: &Context) -> f32 {
    ctx.data(|data| data.get_temp(notices_height_id())).unwrap_or(0.0)
}

/// Has dialogs leave so much room for notices from the next frame on, in points.
pub(crate) fn set_notices_height(ctx: &Context, height: f32) {
    if (notices_height(ctx) - height).abs() > 0.1 {
        ctx.data_mut(|data| data.insert_temp(notices_height_id(), height));
        ctx.request_repaint();
    }
}

fn notices_height_id() -> Id {
    Id::unique("notices-height")
}

/// The palette of the state's theme.
pub(crate) fn palette(state: &State) -> &'static Palette {
    state.theme.palette()
}

/// A panel's background.
pub(crate) fn paper(state: &State) -> Frame {
    Frame::new().fill(color32(palette(state).paper))
}

/// The semibold face at a size.
pub(crate) fn semibold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(SEMIBOLD.into()))
}

/// Text in the semibold face.
pub(crate) fn strong(text: impl Into<String>, size: f32, color: Color) -> RichText {
    let line_height = if size >= 20.0 { 24.0 } else { leading(size) };
    RichText::new(text).font(semibold(size)).line_height(Some(line_height)).color(color32(color))
}

/// Text in the regular face.
pub(crate) fn plain(text: impl Into<String>, size: f32, color: Color) -> RichText {
    RichText::new(text).size(size).line_height(Some(leading(size))).color(color32(color))
}

/// The distance between lines of running text, in points: 19 for 13.
pub(crate) fn leading(size: f32) -> f32 {
    (size * 1.46).round()
}

/// How wide the head of a section is on one line, in points.
pub(crate) fn section_head_width(ui: &Ui, text: &str) -> f32 {
    ui.painter().layout_job(section_head_job(text, Color32::PLACEHOLDER)).size().x
}

fn section_head_job(text: &str, color: Color32) -> LayoutJob {
    let format =
        TextFormat { font_id: semibold(11.0), extra_letter_spacing: 0.8, color, ..TextFormat::default() };
    LayoutJob::single_section(text.to_uppercase(), format)
}

/// The head of a section: small letter-spaced capitals, which go on in a line below where there is no room.
pub(crate) fn section_head(ui: &mut Ui, text: &str, color: Color) -> Response {
    let job = section_head_job(text, color32(color));
    let response = ui.add(egui::Label::new(job).wrap());
    mark_heading(&response, text, SECTION_LEVEL);
    response
}

/// The level of the heading over a panel or a dialog.
pub(crate) const TITLE_LEVEL: usize = 1;

/// The level of the heading over a part of it.
pub(crate) const SECTION_LEVEL: usize = 2;

/// Makes a text the heading of this level, from 1, that screen readers go to.
pub(crate) fn mark_heading(response: &Response, text: &str, level: usize) {
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.clear_value();
        node.set_level(level);
    });
}

/// A link-like button without a frame.
pub(crate) fn link(ui: &mut Ui, text: &str, name: &str, color: Color) -> Response {
    let galley = ui.painter().layout_no_wrap(text.to_owned(), FontId::proportional(12.0), color32(color));
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(4.0, 4.0), Sense::click());
    let at = rect.min + vec2(2.0, 2.0);
    ui.painter().galley(at, galley, color32(color));
    if response.hovered() || response.has_focus() {
        let y = rect.bottom() - 2.0;
        ui.painter().hline(rect.x_range().shrink(2.0), y, Stroke::new(1.0, color32(color)));
    }
    focus_ring(ui, &response, color);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// A tick box, its left edge at `at`.
pub(crate) fn paint_tick(ui: &Ui, state: &State, at: egui::Pos2, is_on: bool) {
    let palette = palette(state);
    let rect = egui::Rect::from_min_size(egui::pos2(at.x, at.y - 8.0), vec2(16.0, 16.0));
    if is_on {
        ui.painter().rect_filled(rect, 4.0, color32(palette.link));
        let points = [(3.8, 8.4), (6.8, 11.4), (12.4, 5.0)].map(|(x, y)| rect.min + vec2(x, y));
        ui.painter().add(egui::Shape::line(points.to_vec(), Stroke::new(1.8, color32(palette.on_accent))));
    } else {
        let stroke = Stroke::new(1.2, color32(palette.control));
        ui.painter().rect_stroke(rect.shrink(0.6), 4.0, stroke, egui::StrokeKind::Middle);
    }
}

/// Rows of chips close together: as high as the chips, not as a button would be.
pub(crate) fn chips_row(ui: &mut Ui, add_chips: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(add_chips);
    });
}

/// Shows where the keyboard is.
pub(crate) fn focus_ring(ui: &Ui, response: &Response, color: Color) {
    focus_ring_around(ui, response, response.rect, color);
}

/// How thick the ring is that shows where the keyboard is, in points.
const RING: f32 = 1.5;

/// Shows where the keyboard is around something larger than what takes it, such as a row's ground. Where that ends at
/// the edge of what is in sight, the ring runs along that edge: it is never cut open.
pub(crate) fn focus_ring_around(ui: &Ui, response: &Response, rect: egui::Rect, color: Color) {
    if response.has_focus() {
        let rect = ring_in(rect, ui.clip_rect());
        ui.painter().rect_stroke(rect, 5.0, Stroke::new(RING, color32(color)), egui::StrokeKind::Outside);
    }
}

/// Where a ring around this lies, without its thickness, in a part of the window of which nothing outside is drawn.
fn ring_in(rect: egui::Rect, clip: egui::Rect) -> egui::Rect {
    let ring = rect.expand(1.0);
    let inside = ring.intersect(clip.shrink(RING));
    // Out of sight it is drawn nowhere.
    if inside.is_positive() { inside } else { ring }
}

/// Whether something else is shown in a place of this name than when it was last drawn, told by a key.
pub(crate) fn is_other(ui: &Ui, place: egui::Id, key: &str) -> bool {
    let key = egui::Id::unique(key);
    let before = ui.data_mut(|data| {
        let before = data.get_temp::<egui::Id>(place);
        data.insert_temp(place, key);
        before
    });
    before.is_some_and(|before| before != key)
}

/// Whether what stands in a place of this name was not drawn in the frame before: it was closed, and is opened anew.
pub(crate) fn was_away(ui: &Ui, place: egui::Id) -> bool {
    let now = ui.ctx().cumulative_frame_nr();
    let before = ui.data_mut(|data| {
        let before = data.get_temp::<u64>(place);
        data.insert_temp(place, now);
        before
    });
    before.is_none_or(|before| before + 1 < now)
}

/// A part of a panel whose widgets keep their ids where others come or go before it, and with them the keyboard:
/// `salt` tells it from the other parts of the same `ui`.
pub(crate) fn stable_ui<T>(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    add: impl FnOnce(&mut Ui) -> T,
) -> T {
    let id = ui.scope_id().with(salt);
    ui.scope_builder(UiBuilder::new().scope_id(id), add).inner
}

/// A line of text that is cut where it has no room, and then said whole on hovering.
pub(crate) fn cut_label(ui: &mut Ui, text: RichText) -> Response {
    let words = text.text().to_owned();
    let style = egui::TextStyle::Body;
    let galley = WidgetText::from(text.clone()).into_galley(
        ui,
        Some(egui::TextWrapMode::Extend),
        f32::INFINITY,
        style,
    );
    let is_cut = galley.size().x > ui.available_width() + 0.5;
    // The label's own words on hovering would stay over a dialog.
    let response = ui.add(egui::Label::new(text).truncate().show_tooltip_when_elided(false));
    if is_cut { response.hint(words) } else { response }
}

/// Words in a row of chips: as high as a chip, without its outline.
pub(crate) fn beside_chips(ui: &mut Ui, text: &str, color: Color) {
    let galley = ui.painter().layout_no_wrap(text.to_owned(), FontId::proportional(12.0), color32(color));
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(0.0, 6.0), Sense::hover());
    ui.painter().galley(rect.min + vec2(0.0, 3.0), galley, color32(color));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
}

/// A small rounded label; a button where `sense` senses clicks.
pub(crate) fn chip(ui: &mut Ui, state: &State, text: &str, color: Color, sense: Sense) -> Response {
    let palette = palette(state);
    let room = ui.available_width() - 18.0;
    let mut job = LayoutJob::simple_singleline(text.to_owned(), FontId::proportional(12.0), color32(color));
    job.wrap = egui::text::TextWrapping { max_rows: 1, max_width: room.max(40.0), ..Default::default() };
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(16.0, 6.0), sense);
    let fill = if sense.senses_click() && (response.hovered() || response.has_focus()) {
        color32(palette.shade)
    } else {
        Color32::TRANSPARENT
    };
    let edge = if sense.senses_click() { palette.control } else { palette.hairline };
    let stroke = Stroke::new(1.0, color32(edge));
    ui.painter().rect(rect.shrink(0.5), rect.height() / 2.0, fill, stroke, egui::StrokeKind::Middle);
    ui.painter().galley(rect.min + vec2(8.0, 3.0), galley, color32(color));
    focus_ring(ui, &response, palette.link);
    let role = if sense.senses_click() { Role::Button } else { Role::Label };
    response.widget_info(|| WidgetInfo::labeled(role, true, text));
    if sense.senses_click() { response.on_hover_cursor(egui::CursorIcon::PointingHand) } else { response }
}

/// A line of a list, as wide as there is room; a click chooses it.
pub(crate) fn line_button(ui: &mut Ui, state: &State, text: &str) -> Response {
    let palette = palette(state);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::click());
    if ui.is_rect_visible(rect) {
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect, 6.0, color32(palette.shade));
        }
        let mut job =
            LayoutJob::simple_singleline(text.to_owned(), FontId::proportional(13.0), color32(palette.ink));
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width() - 16.0);
        let galley = ui.painter().layout_job(job);
        let at = rect.left_center() + vec2(8.0, -galley.size().y / 2.0);
        ui.painter().galley(at, galley, color32(palette.ink));
        focus_ring(ui, &response, palette.link);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// A dot in the colour of a status, readable on paper by its outline, in the middle of a line of text.
pub(crate) fn status_dot(ui: &mut Ui, state: &State, status: Status, line_height: f32) {
    let (dot, _) = ui.allocate_exact_size(vec2(10.0, line_height), Sense::hover());
    ui.painter().circle_filled(dot.center(), 4.5, color32(state.theme.colors().status_color(status)));
    let edge = Stroke::new(0.8, color32(palette(state).outer_border));
    ui.painter().circle_stroke(dot.center(), 4.5, edge);
}

/// A group of choices of which one is chosen, under the name by which a screen reader tells it.
pub(crate) fn radio_group<T>(ui: &mut Ui, name: &str, add_choices: impl FnOnce(&mut Ui) -> T) -> T {
    // Its choices keep their ids, and with them the keyboard, where what stands before the group comes or goes.
    let group = UiBuilder::new()
        .scope_id(ui.scope_id().with(("group", name)))
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(name);
    ui.scope_builder(group, add_choices).inner
}

/// A choice of one among few, side by side, in several rows where one has no room. Gives what takes the keyboard for
/// each.
pub(crate) fn segments<T: Copy + PartialEq>(
    ui: &mut Ui,
    state: &State,
    chosen: &mut T,
    choices: &[(T, &str)],
) -> Vec<egui::Id> {
    let palette = palette(state);
    let mut ids = Vec::new();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        for (value, text) in choices {
            let text = *text;
            let is_chosen = chosen == value;
            let font = if is_chosen { semibold(13.0) } else { FontId::proportional(13.0) };
            let ink = if is_chosen { palette.link } else { palette.ink };
            let galley = ui.painter().layout_no_wrap(text.to_owned(), font, color32(ink));
            let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 24.0, 30.0), Sense::click());
            let fill = color32(if is_chosen || response.hovered() { palette.shade } else { palette.paper });
            let edge = if is_chosen { palette.link } else { palette.control };
            let stroke = Stroke::new(if is_chosen { 1.5 } else { 1.0 }, color32(edge));
            ui.painter().rect(rect.shrink(0.5), 7.0, fill, stroke, egui::StrokeKind::Middle);
            let at = rect.center() - galley.size() / 2.0;
            ui.painter().galley(at, galley, color32(ink));
            focus_ring(ui, &response, palette.link);
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, text));
            ids.push(response.id);
            if response.clicked() {
                *chosen = *value;
            }
        }
    });
    ids
}

/// What is said of a widget while the pointer rests on it: nothing of what lies behind a dialog.
pub(crate) trait Hint: Sized {
    /// Says these words.
    fn hint(self, words: impl Into<WidgetText>) -> Self;
}

impl Hint for Response {
    fn hint(self, words: impl Into<WidgetText>) -> Self {
        if is_behind_dialog(&self) { self } else { self.on_hover_text(words) }
    }
}

/// Whether a widget of the panels lies behind a dialog, which has the pointer to itself.
pub(crate) fn is_behind_dialog(response: &Response) -> bool {
    let has_dialog = || response.ctx.memory(|memory| memory.top_modal_layer().is_some());
    response.layer_id.order == Order::Background && has_dialog()
}

/// The letters on a button with one sign or a short word in it.
fn sign_galley(ui: &Ui, sign: &str, color: Color32) -> Arc<egui::Galley> {
    let size = if sign.chars().count() > 2 { 13.0 } else { 14.0 };
    ui.painter().layout_no_wrap(sign.to_owned(), FontId::proportional(size), color)
}

/// How wide such a button is, in points.
pub(crate) fn sign_button_width(ui: &Ui, sign: &str) -> f32 {
    (sign_galley(ui, sign, Color32::PLACEHOLDER).size().x + 24.0).max(34.0)
}

/// A button with one sign or a short word in it, with its name on hovering.
pub(crate) fn sign_button(ui: &mut Ui, state: &State, sign: &str, name: &str, is_enabled: bool) -> Response {
    let response = unnamed_sign_button(ui, state, sign, name, is_enabled).hint(name);
    // Its name is not said twice.
    response.ctx.accesskit_node_builder(response.id, egui::accesskit::Node::clear_description);
    response
}

/// A button with one sign or a short word in it, of which nothing is said on hovering.
pub(crate) fn unnamed_sign_button(
    ui: &mut Ui,
    state: &State,
    sign: &str,
    name: &str,
    is_enabled: bool,
) -> Response {
    let palette = palette(state);
    let ink = if is_enabled { palette.ink } else { palette.ink_faint };
    let galley = sign_galley(ui, sign, color32(ink));
    let width = (galley.size().x + 24.0).max(34.0);
    let sense = if is_enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, 32.0), sense);
    let is_hot = is_enabled && response.hovered();
    let fill = color32(if is_hot { palette.shade } else { palette.paper });
    let stroke = Stroke::new(1.0, color32(if is_enabled { palette.control } else { palette.hairline }));
    ui.painter().rect(rect.shrink(0.5), 7.0, fill, stroke, egui::StrokeKind::Middle);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, color32(ink));
    focus_ring(ui, &response, palette.link);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, name));
    response
}

/// A thin line across the panel.
pub(crate) fn hairline(ui: &mut Ui, state: &State) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, color32(palette(state).hairline));
}

#[cfg(test)]
mod tests {
    use egui::{Rect, pos2};

    use super::*;

    #[test]
    fn a_ring_is_never_cut_open_at_the_edge_of_what_is_in_sight() {
        let clip = Rect::from_min_max(pos2(0.0, 0.0), pos2(100.0, 60.0));
        for rect in [
            Rect::from_min_max(pos2(0.0, 10.0), pos2(100.0, 30.0)),
            Rect::from_min_max(pos2(10.0, 0.0), pos2(90.0, 30.0)),
            Rect::from_min_max(pos2(-20.0, -20.0), pos2(40.0, 200.0)),
        ] {
            let ring = ring_in(rect, clip).expand(RING);
            assert!(clip.contains_rect(ring), "{rect:?}: {ring:?}");
        }
        let inside = Rect::from_min_max(pos2(10.0, 10.0), pos2(50.0, 30.0));
        assert_eq!(ring_in(inside, clip), inside.expand(1.0), "inside it is around all of it");
    }
}
