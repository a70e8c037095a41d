//! How a file is made: size, look, and what stands on the page besides the map.

use crate::model::{AreaId, Day};
use crate::paint::pdf::Inks;
use crate::paint::svg::SvgText;
use crate::scene::labels::LabelChoice;
use crate::scene::own_palette::{Hex, PaletteChoice};
use crate::scene::page::{Background, FootnoteStyle, Frame, LegendPlace, PageText};
use crate::scene::palette::{Colors, Theme};
use crate::words::Language;

use super::size::{PictureSize, page_scale};
use crate::format::ExportFormat;

/// How a file is made.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportOptions {
    /// What kind of file.
    pub format: ExportFormat,
    /// Width in pixels.
    pub width_px: u32,
    /// Height in pixels.
    pub height_px: u32,
    /// Pixels a logical pixel: how large type and lines are.
    pub scale: f64,
    /// Resolution in dots an inch, written into the file; `None` where nobody asked for one.
    pub dpi: Option<f64>,
    /// Whether ink is dark and paper light, or the other way round.
    pub theme: Theme,
    /// Which colours statuses have.
    pub palette: PaletteChoice,
    /// What a picture has behind everything.
    pub background: Background,
    /// Which areas are named on a picture.
    pub labels: LabelChoice,
    /// Whether a picture of a part has a small map of the whole that shows which part it is.
    pub has_locator: bool,
    /// Language of the names.
    pub language: Language,
    /// What part of the map.
    pub frame: Frame,
    /// The areas to outline and explain: one, the members of a group, or none.
    pub focus: Vec<AreaId>,
    /// The words on the page.
    pub text: PageText,
    /// Where the legend stands.
    pub legend: LegendPlace,
    /// Whether numbers in the areas lead to the quotes under the map.
    pub footnotes: FootnoteStyle,
    /// Whether the page says that it was made with Claims Map, and how to check it.
    pub has_mark: bool,
    /// The day of the export, printed on the page; `None` for none, so that the same input gives the
    /// same bytes.
    pub date: Option<Day>,
    /// How an SVG's letters are written; of no weight for other files.
    pub svg_text: SvgText,
    /// What a PDF's colours are made of; of no weight for other files.
    pub inks: Inks,
    /// Whether the texts of the articles go into the file, where the dossier has them. They belong to who
    /// published them.
    pub with_text: bool,
}

impl ExportOptions {
    /// The colours of a picture with these options.
    pub fn colors(&self) -> Colors {
        let mut colors = self.palette.colors(self.theme);
        if let Background::Own(Hex(color)) = self.background {
            colors.put_on(color);
        }
        colors
    }

    /// Options for a format at a size, everything else as it is without a choice.
    pub fn of_size(format: ExportFormat, size: PictureSize) -> Self {
        let PictureSize { width_px, height_px, dpi, scale } = size;
        Self { scale, ..Self::new(format, width_px, height_px, dpi) }
    }

    /// Options for a format at a size in pixels, everything else as it is without a choice.
    pub fn new(format: ExportFormat, width_px: u32, height_px: u32, dpi: Option<f64>) -> Self {
        Self {
            format,
            width_px,
            height_px,
            scale: page_scale(width_px, height_px, dpi),
            dpi,
            theme: Theme::Light,
            palette: PaletteChoice::Usual,
            background: Background::Paper,
            labels: LabelChoice::All,
            has_locator: false,
            language: Language::ENGLISH,
            frame: Frame::Fit,
            focus: Vec::new(),
            text: PageText::default(),
            legend: LegendPlace::Auto,
            footnotes: FootnoteStyle::None,
            has_mark: true,
            date: None,
            svg_text: SvgText::Live,
            inks: Inks::Rgb,
            with_text: false,
        }
    }
}
