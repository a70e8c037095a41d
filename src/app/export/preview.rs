//! The preview in the export dialog: the page itself, drawn small by the painter that writes the file.

use std::sync::Arc;

use egui::{ColorImage, TextureHandle, TextureOptions, Ui, vec2};

use crate::app::export::request::file_size;
use crate::app::state::State;
use crate::app::widgets::{palette, plain};
use crate::export::ExportFormat;
use crate::paint::png::Image;
use crate::words::message;

/// The preview as the graphics card has it.
#[derive(Default)]
pub(crate) struct PreviewTexture {
    of: Option<Arc<Image>>,
    texture: Option<TextureHandle>,
}

impl PreviewTexture {
    /// The texture of a picture, made where it is another picture than before.
    fn show(&mut self, ctx: &egui::Context, image: Option<&Arc<Image>>) -> Option<&TextureHandle> {
        let is_same = match (&self.of, image) {
            (Some(old), Some(new)) => Arc::ptr_eq(old, new),
            (None, None) => true,
            _ => false,
        };
        if !is_same {
            self.of = image.cloned();
            let load =
                |image: &Arc<Image>| ctx.load_texture("preview", color_image(image), TextureOptions::LINEAR);
            self.texture = image.map(load);
        }
        self.texture.as_ref()
    }
}

/// A picture as egui has them.
pub(crate) fn color_image(image: &Image) -> ColorImage {
    let size = [image.width as usize, image.height as usize];
    ColorImage::from_rgba_unmultiplied(size, &image.rgba)
}

/// Draws the preview into the room that is left.
pub(crate) fn preview_ui(ui: &mut Ui, state: &State, kept: &mut PreviewTexture, format: ExportFormat) {
    let preview = &state.export.preview;
    let texture = kept.show(ui.ctx(), preview.image.as_ref());
    let palette = palette(state);
    // What the line of its size takes, which has two lines where it is narrow.
    let line = if ui.available_width() < 280.0 { 44.0 } else { 26.0 };
    let room = (ui.available_size() - vec2(0.0, line)).max(vec2(40.0, 40.0));
    let (rect, _) = ui.allocate_exact_size(room, egui::Sense::hover());
    ui.painter().rect_filled(rect, 8.0, crate::paint::screen::color32(palette.shade));
    let inner = rect.shrink(12.0);
    if let Some(texture) = texture
        && format.is_page()
    {
        let size = texture.size_vec2();
        let scale = (inner.width() / size.x).min(inner.height() / size.y);
        let at = egui::Rect::from_center_size(inner.center(), size * scale);
        let whole = egui::Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
        ui.painter().image(texture.id(), at, whole, egui::Color32::WHITE);
    } else if !format.is_page() {
        ui.put(inner, egui::Label::new(plain(state.text(format.about()), 13.0, palette.ink_soft)).wrap());
    }
    let size = match (state.export_options(), preview.bytes.map(file_size)) {
        (Some(Ok(options)), size) => {
            let (width, height) = (options.width_px.to_string(), options.height_px.to_string());
            match (format.is_page(), size) {
                (true, Some(size)) => Some(message!(
                    "dialog-export-pixels-and-size",
                    width = width,
                    height = height,
                    size = size
                )),
                (true, None) => Some(message!("dialog-export-pixels", width = width, height = height)),
                (false, size) => size.map(|size| message!("dialog-export-about", size = size)),
            }
        }
        _ => None,
    };
    let size = size.map(|size| state.text(size)).unwrap_or_default();
    ui.add(egui::Label::new(plain(size, 12.0, palette.ink_soft)).wrap());
}
