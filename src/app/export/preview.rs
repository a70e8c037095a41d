//! The preview in the export dialog: the page itself, drawn by the painter that writes the file at the pixels of the
//! screen, and beside it what is said of it.

use std::sync::Arc;

use egui::{
    Align, Color32, ColorImage, Frame, Layout, Rect, Response, Role, Sense, TextureHandle, TextureOptions,
};
use egui::{Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::app::command::Command;
use crate::app::export::drawn::PreviewRoom;
use crate::app::export::request::exact_file_size;
use crate::app::export::state::{BackgroundKind, ExportDialog, PreviewZoom};
use crate::app::state::State;
use crate::app::widgets::{focus_ring, link, palette, plain, strong};
use crate::paint::png::Image;
use crate::paint::screen::color32;
use crate::words::{Message, message};

/// The longest side of a piece of a picture on the graphics card, in pixels: every card has textures of this size.
const PIECE_PX: usize = 2048;
/// The most pixels of a picture that is shown pixel by pixel: 100 MB of them.
const MOST_ACTUAL_PIXELS: u64 = 25_000_000;
/// How opaque a picture is that is not of what is chosen now, of 255.
const STALE_ALPHA: u8 = 70;
/// The side of a square of the pattern behind a picture without a ground, in points.
const SQUARE: f32 = 12.0;
/// The height of the line over the picture, in points.
const HEAD: f32 = 30.0;
/// The least height of the picture, in points.
const LEAST_PICTURE: f32 = 40.0;

/// The most pixels of a picture that is shown pixel by pixel.
pub(crate) fn most_actual_pixels() -> u64 {
    MOST_ACTUAL_PIXELS
}

/// The preview as the graphics card has it, in pieces, and how large it should be.
#[derive(Default)]
pub(crate) struct PreviewTexture {
    of: Option<Arc<Image>>,
    /// Each with its place in the picture, in pixels.
    pieces: Vec<(TextureHandle, Rect)>,
    wanted: Option<PreviewRoom>,
}

impl PreviewTexture {
    /// How large the preview should be; `None` before it was shown.
    pub(crate) fn wanted(&self) -> Option<PreviewRoom> {
        self.wanted
    }

    /// Notes how large the preview should be from the next frame on.
    pub(crate) fn want(&mut self, room: PreviewRoom) {
        self.wanted = Some(room);
    }

    /// The pieces of a picture, made where it is another picture than before.
    fn pieces(&mut self, ctx: &egui::Context, image: &Arc<Image>) -> &[(TextureHandle, Rect)] {
        if !self.of.as_ref().is_some_and(|old| Arc::ptr_eq(old, image)) {
            self.of = Some(Arc::clone(image));
            self.pieces = pieces_of(image)
                .map(|(rect, piece)| (ctx.load_texture("preview", piece, TextureOptions::LINEAR), rect))
                .collect();
        }
        &self.pieces
    }
}

/// A picture cut into pieces that every graphics card takes, each with its place, in pixels.
#[expect(clippy::cast_precision_loss, reason = "at most 20,000 pixels")]
fn pieces_of(image: &Image) -> impl Iterator<Item = (Rect, ColorImage)> {
    let (width, height) = (image.width as usize, image.height as usize);
    let whole = color_image(image);
    let corners = (0..height).step_by(PIECE_PX);
    let corners = corners.flat_map(move |y| (0..width).step_by(PIECE_PX).map(move |x| (x, y)));
    corners.map(move |(x, y)| {
        let size = [PIECE_PX.min(width - x), PIECE_PX.min(height - y)];
        let rows = whole.pixels.chunks(width).skip(y).take(size[1]);
        let pixels = rows.flat_map(|row| row[x..x + size[0]].iter().copied()).collect();
        let rect = Rect::from_min_size(pos2(x as f32, y as f32), vec2(size[0] as f32, size[1] as f32));
        (rect, ColorImage::new(size, pixels))
    })
}

/// A picture as egui has them.
pub(crate) fn color_image(image: &Image) -> ColorImage {
    let size = [image.width as usize, image.height as usize];
    ColorImage::from_rgba_unmultiplied(size, &image.rgba)
}

/// How large a picture may be in this place.
pub(crate) fn room_of(ui: &Ui, rect: Rect) -> PreviewRoom {
    let size = rect.size() * ui.ctx().pixels_per_point();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels of a window")]
    let whole = |side: f32| side.floor().max(1.0) as u32;
    PreviewRoom::Fit { width_px: whole(size.x), height_px: whole(size.y) }
}

/// Draws the preview into the room that is left, and says under it what it is.
pub(crate) fn preview_ui(
    ui: &mut Ui,
    state: &State,
    kept: &mut PreviewTexture,
    dialog: &ExportDialog,
    commands: &mut Vec<Command>,
) {
    let palette = palette(state);
    let is_page = dialog.format.is_page();
    let has_head = is_page && ui.available_height() > 200.0;
    let enlarge = |ui: &mut Ui, commands: &mut Vec<Command>| {
        let words = state.text(message!("dialog-export-enlarge"));
        if link(ui, &words, &words, palette.link).clicked() {
            commands.push(Command::ShowPreview(PreviewZoom::Fit));
        }
    };
    if has_head {
        ui.allocate_ui(vec2(ui.available_width(), HEAD), |ui| {
            ui.horizontal(|ui| {
                ui.set_height(HEAD - 4.0);
                ui.label(plain(state.text(message!("dialog-export-preview-is")), 12.0, palette.ink_soft));
                let right = Layout::right_to_left(Align::Center);
                ui.with_layout(right, |ui| enlarge(ui, commands));
            });
        });
    }
    let said = Said::of(state, dialog);
    let below = said.height(ui);
    let room = (ui.available_size() - vec2(0.0, below)).max(vec2(LEAST_PICTURE, LEAST_PICTURE));
    if !is_page {
        let place = Rect::from_min_size(ui.cursor().min, room).shrink(12.0);
        kept.want(room_of(ui, place));
        holds_ui(ui, state, dialog);
        said.show(ui, state, dialog, commands);
        return;
    }
    let (_, rect) = ui.allocate_space(room);
    let response = ui.interact(rect, ui.scope_id().with("preview"), Sense::click());
    ui.painter().rect_filled(rect, 8.0, color32(palette.shade));
    let inner = rect.shrink(if room.y > 160.0 { 12.0 } else { 4.0 });
    kept.want(room_of(ui, inner));
    picture_ui(ui, state, kept, inner, &response);
    if response.clicked() {
        commands.push(Command::ShowPreview(PreviewZoom::Fit));
    }
    response.on_hover_cursor(egui::CursorIcon::ZoomIn);
    said.show(ui, state, dialog, commands);
}

/// The line in whose place the preview stands where the dialog has no room for it: the way to it, and how large the
/// picture is.
pub(crate) fn preview_line_ui(
    ui: &mut Ui,
    state: &State,
    kept: &mut PreviewTexture,
    dialog: &ExportDialog,
    commands: &mut Vec<Command>,
) {
    let ink = palette(state).ink_soft;
    // It is drawn all the same: what it leaves out is said among the choices.
    kept.want(room_of(ui, ui.ctx().content_rect().shrink(HEAD)));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if dialog.format.is_page() {
            let words = state.text(message!("dialog-export-show-preview"));
            if link(ui, &words, &words, palette(state).link).clicked() {
                commands.push(Command::ShowPreview(PreviewZoom::Fit));
            }
        }
        ui.label(plain(Said::of(state, dialog).size, 12.0, ink));
    });
}

/// What the preview leaves out, among the choices where the dialog has no room for it.
pub(crate) fn left_out_ui(ui: &mut Ui, state: &State, dialog: &ExportDialog, commands: &mut Vec<Command>) {
    Said::of(state, dialog).left_out_ui(ui, state, dialog, commands);
}

/// What a file holds that has no page to look at, in the place of its preview.
fn holds_ui(ui: &mut Ui, state: &State, dialog: &ExportDialog) {
    let palette = palette(state);
    Frame::new().fill(color32(palette.shade)).corner_radius(8.0).inner_margin(16).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        let about = state.text(dialog.format.about());
        ui.add(egui::Label::new(strong(about, 13.0, palette.ink)).wrap());
        let holds = state.text(dialog.format.holds());
        ui.add(egui::Label::new(plain(holds, 13.0, palette.ink_soft)).wrap());
    });
}

/// Draws the picture into a place; one that is not of what is chosen now is faint, and says so.
pub(crate) fn picture_ui(ui: &Ui, state: &State, kept: &mut PreviewTexture, room: Rect, response: &Response) {
    let palette = palette(state);
    let current = state.current_preview();
    let drawn = current.or(state.export.preview.drawn.as_ref());
    let image = drawn.and_then(|drawn| drawn.image.as_ref()).and_then(|image| image.as_ref().ok());
    if let Some(image) = image {
        let scale = ui.ctx().pixels_per_point();
        #[expect(clippy::cast_precision_loss, reason = "at most 20,000 pixels")]
        let pixels = vec2(image.width as f32, image.height as f32);
        // While another size of it is being drawn, this one is stretched.
        let whole = drawn.map_or(1.0, |drawn| f64::from(drawn.of.options.width_px) / f64::from(image.width));
        #[expect(clippy::cast_possible_truncation, reason = "at most 20,000 pixels")]
        let fits = ((room.size() * scale) / pixels).min_elem().min(whole.max(1.0) as f32);
        let size = pixels * fits / scale;
        let corner = (room.center() - size / 2.0).to_vec2() * scale;
        let corner = pos2(corner.x.round() / scale, corner.y.round() / scale);
        let is_open = state.dialogs.export().is_some_and(|one| one.background == BackgroundKind::Transparent);
        if is_open {
            squares(ui, state, Rect::from_min_size(corner, size));
        }
        let tint = if current.is_some() { Color32::WHITE } else { Color32::from_white_alpha(STALE_ALPHA) };
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        for (piece, place) in kept.pieces(ui.ctx(), image) {
            let at = |point: egui::Pos2| corner + point.to_vec2() * fits / scale;
            let place = Rect::from_min_max(at(place.min), at(place.max));
            ui.painter().image(piece.id(), place, whole, tint);
        }
    }
    let failure = match (state.export_options(), current.map(|drawn| &drawn.image)) {
        (Some(Err(problem)), _) => Some(message!("dialog-export-impossible", reason = problem)),
        (_, Some(Some(Err(problem)))) => Some(message!("dialog-export-no-preview", reason = problem.clone())),
        (_, Some(_)) => None,
        (_, None) => Some(message!("dialog-export-drawing")),
    };
    let name = match &failure {
        Some(failure) => {
            let words = state.text(failure);
            let ink = color32(palette.ink);
            let font = egui::FontId::proportional(13.0);
            let galley = ui.painter().layout(words.clone(), font, ink, (room.width() - 32.0).max(60.0));
            let rect = Rect::from_center_size(room.center(), galley.size() + vec2(24.0, 12.0));
            ui.painter().rect_filled(rect, 6.0, color32(palette.paper));
            ui.painter().galley(rect.min + vec2(12.0, 6.0), galley, ink);
            words
        }
        None => current.map(|drawn| drawn.alt.clone()).unwrap_or_default(),
    };
    focus_ring(ui, response, palette.link);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    if response.sense.senses_click() {
        let help = state.text(message!("dialog-export-enlarge"));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(help));
    }
}

/// The pattern that stands for nothing behind a picture.
fn squares(ui: &Ui, state: &State, rect: Rect) {
    let palette = palette(state);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, 0.0, color32(palette.paper));
    let seen = rect.intersect(ui.clip_rect());
    #[expect(clippy::cast_possible_truncation, reason = "squares of a window")]
    let count = |length: f32| (length / SQUARE).ceil().max(0.0) as i16;
    for row in 0..count(seen.height()) {
        for column in (row % 2..count(seen.width())).step_by(2) {
            let at = seen.min + vec2(f32::from(column), f32::from(row)) * SQUARE;
            let square = Rect::from_min_size(at, Vec2::splat(SQUARE));
            painter.rect_filled(square, 0.0, color32(palette.hairline));
        }
    }
}

/// What is said under the preview.
struct Said {
    /// How large the picture is, and its file.
    size: String,
    /// What is left out; `None` for a format that is no picture.
    left_out: Option<String>,
    /// Ways out of that: what they are called, and the choices that they are.
    ways: Vec<(String, ExportDialog)>,
    /// Whether nothing was drawn yet of a picture, of which something will be said.
    is_first: bool,
    /// Whether it is of what is chosen now: room is kept for what will be said.
    is_current: bool,
}

impl Said {
    fn of(state: &State, dialog: &ExportDialog) -> Self {
        let current = state.current_preview();
        let is_current = current.is_some();
        let drawn = current.or(state.export.preview.drawn.as_ref());
        let drawn = drawn.filter(|_| dialog.format.is_page());
        let list = drawn.and_then(|drawn| drawn.left_out.list());
        let mut ways = Vec::new();
        if list.is_some() {
            let all = [
                (message!("dialog-export-way-larger"), dialog.larger()),
                (message!("dialog-export-way-smaller-type"), dialog.smaller_type()),
            ];
            ways.extend(all.into_iter().filter_map(|(name, way)| Some((state.text(name), way?))));
        }
        let left_out = drawn.map(|_| match list {
            Some(list) => message!("dialog-export-left-out", list = list),
            None => message!("dialog-export-all-in"),
        });
        let is_first = drawn.is_none() && dialog.format.is_page();
        let size = size_words(state, dialog).map(|words| state.text(words)).unwrap_or_default();
        Self { size, left_out: left_out.map(|words| state.text(words)), ways, is_first, is_current }
    }

    /// How high it is, in points.
    fn height(&self, ui: &Ui) -> f32 {
        let gap = ui.spacing().item_spacing.y;
        let height = |words: &str| {
            let font = egui::FontId::proportional(12.0);
            let galley =
                ui.painter().layout(words.to_owned(), font, Color32::PLACEHOLDER, ui.available_width());
            galley.rows.len() as f32 * 18.0 + gap
        };
        let left_out = self.left_out.as_deref().map_or(0.0, height);
        if self.is_first {
            return gap + height(&self.size) + 18.0 + 22.0 + 2.0 * gap;
        }
        let ways = if self.ways.is_empty() { 0.0 } else { 22.0 + gap };
        gap + height(&self.size) + left_out + ways
    }

    fn show(self, ui: &mut Ui, state: &State, dialog: &ExportDialog, commands: &mut Vec<Command>) {
        let palette = palette(state);
        ui.add(egui::Label::new(plain(&self.size, 12.0, palette.ink_soft)).wrap());
        self.left_out_ui(ui, state, dialog, commands);
    }

    fn left_out_ui(self, ui: &mut Ui, state: &State, dialog: &ExportDialog, commands: &mut Vec<Command>) {
        let palette = palette(state);
        if !self.is_current {
            return;
        }
        if let Some(left_out) = self.left_out {
            let ink = if self.ways.is_empty() { palette.ink_soft } else { palette.ink };
            let response = ui.add(egui::Label::new(plain(left_out, 12.0, ink)).wrap());
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_live(egui::accesskit::Live::Polite);
            });
        }
        if self.ways.is_empty() {
            return;
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            for (name, way) in self.ways {
                if link(ui, &name, &name, palette.link).clicked() && way != *dialog {
                    commands.push(Command::SetExport(Box::new(way)));
                }
            }
        });
    }
}

/// How large the picture is, and, where the file was made, how large that is.
fn size_words(state: &State, dialog: &ExportDialog) -> Option<Message> {
    let options = state.export_options()?.ok()?;
    let size = state.export_byte_count().map(exact_file_size);
    let (width, height) = (options.width_px.to_string(), options.height_px.to_string());
    let chosen = dialog.is_enlarged().then(|| dialog.chosen_size());
    match (dialog.format.is_page(), size, chosen) {
        (true, Some(size), None) => {
            Some(message!("dialog-export-pixels-and-size", width = width, height = height, size = size))
        }
        (true, Some(size), Some(chosen)) => Some(message!(
            "dialog-export-pixels-chosen-and-size",
            width = width,
            height = height,
            chosen = chosen,
            size = size
        )),
        (true, None, None) => Some(message!("dialog-export-pixels", width = width, height = height)),
        (true, None, Some(chosen)) => {
            Some(message!("dialog-export-pixels-chosen", width = width, height = height, chosen = chosen))
        }
        (false, size, _) => size,
    }
}
