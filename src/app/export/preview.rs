//! The preview in the export dialog: the page itself, drawn small by the painter that writes the file.

use egui::{ColorImage, TextureHandle, TextureOptions, Ui, vec2};

use crate::app::export::request::file_size;
use crate::app::state::State;
use crate::app::widgets::{palette, plain};
use crate::export::{ExportFormat, ExportOptions};

/// What the preview shows and what is being made.
#[derive(Default)]
pub(crate) struct Preview {
    key: Option<(ExportOptions, u64)>,
    texture: Option<TextureHandle>,
    bytes: Option<u64>,
    is_running: bool,
}

impl Preview {
    pub(crate) fn is_for(&self, key: &(ExportOptions, u64)) -> bool {
        self.key.as_ref() == Some(key)
    }

    pub(crate) fn is_running(&self) -> bool {
        self.is_running
    }

    /// Notes what is being made now.
    pub(crate) fn start(&mut self, key: (ExportOptions, u64)) {
        self.key = Some(key);
        self.bytes = None;
        self.is_running = true;
    }

    /// Shows a picture; `None` for a format without one.
    pub(crate) fn show(&mut self, ctx: &egui::Context, image: Option<ColorImage>) {
        self.texture = image.map(|image| ctx.load_texture("preview", image, TextureOptions::LINEAR));
    }

    /// The file will have so many bytes, and all is done.
    pub(crate) fn finish(&mut self, bytes: Option<u64>) {
        self.bytes = bytes;
        self.is_running = false;
    }
}

/// Draws the preview into the room that is left.
pub(crate) fn preview_ui(ui: &mut Ui, state: &State, preview: &Preview, format: ExportFormat) {
    let palette = palette(state);
    let room = ui.available_size() - vec2(0.0, 26.0);
    let (rect, _) = ui.allocate_exact_size(room, egui::Sense::hover());
    ui.painter().rect_filled(rect, 8.0, crate::paint::screen::color32(palette.shade));
    let inner = rect.shrink(12.0);
    if let Some(texture) = preview.texture.as_ref().filter(|_| format.is_page()) {
        let size = texture.size_vec2();
        let scale = (inner.width() / size.x).min(inner.height() / size.y);
        let at = egui::Rect::from_center_size(inner.center(), size * scale);
        let whole = egui::Rect::from_min_max(egui::pos2(0.0, 0.0), egui::pos2(1.0, 1.0));
        ui.painter().image(texture.id(), at, whole, egui::Color32::WHITE);
    } else if !format.is_page() {
        let words = match format {
            ExportFormat::Html => "An interactive page in one file: map, quotes, toggles, search.",
            ExportFormat::Csv => "A table, one row a statement.",
            ExportFormat::GeoJson => "The areas with their verdicts and quotes.",
            ExportFormat::JsonLd => "The quotes as W3C Web Annotations.",
            ExportFormat::Dossier | ExportFormat::Png | ExportFormat::Svg | ExportFormat::Pdf => {
                "The dossier itself, to be opened again."
            }
        };
        ui.put(inner, egui::Label::new(plain(words, 13.0, palette.ink_soft)).wrap());
    }
    let size = match (state.export_options(), preview.bytes) {
        (Some(Ok(options)), bytes) => {
            let bytes = bytes.map_or_else(String::new, |bytes| format!("about {}", file_size(bytes)));
            let pixels = format!("{} × {} px", options.width_px, options.height_px);
            match (format.is_page(), bytes.is_empty()) {
                (true, false) => format!("{pixels} · {bytes}"),
                (true, true) => pixels,
                (false, _) => bytes,
            }
        }
        _ => String::new(),
    };
    ui.label(plain(size, 12.0, palette.ink_soft));
}
