//! How a file is made: size, look, and what stands on the page besides the map.

use crate::model::{AreaId, Day};
use crate::paint::pdf::Inks;
use crate::scene::page::{FootnoteStyle, Frame, LEAST_PAGE, LegendPlace, PageText};
use crate::scene::palette::Theme;
use crate::words::Language;

use crate::format::ExportFormat;

/// The size of page that type and lines are made for, in logical pixels.
const DESIGN_SIZE: (f64, f64) = (1280.0, 900.0);

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
    /// Colours.
    pub theme: Theme,
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
    /// The day of the export, printed on the page; `None` for none, so that the same input gives the
    /// same bytes.
    pub date: Option<Day>,
    /// What a PDF's colours are made of; of no weight for other files.
    pub inks: Inks,
    /// Whether the texts of the articles go into the file, where the dossier has them. They belong to who
    /// published them.
    pub with_text: bool,
}

impl ExportOptions {
    /// Options for a format at a size in pixels, everything else as it is without a choice.
    pub fn new(format: ExportFormat, width_px: u32, height_px: u32, dpi: Option<f64>) -> Self {
        Self {
            format,
            width_px,
            height_px,
            scale: page_scale(width_px, height_px, dpi),
            dpi,
            theme: Theme::Light,
            language: Language::ENGLISH,
            frame: Frame::Fit,
            focus: Vec::new(),
            text: PageText::default(),
            legend: LegendPlace::Auto,
            footnotes: FootnoteStyle::None,
            date: None,
            inks: Inks::Rgb,
            with_text: false,
        }
    }
}

/// Pixels a logical pixel for a picture of this size in pixels.
///
/// With a resolution, type has its printed size (96 logical pixels an inch). Without, type grows
/// with the picture. Either way the page keeps at least [`LEAST_PAGE`] logical pixels.
pub fn page_scale(width_px: u32, height_px: u32, dpi: Option<f64>) -> f64 {
    let (width, height) = (f64::from(width_px), f64::from(height_px));
    let wanted = match dpi {
        Some(dpi) => dpi / 96.0,
        None => (width / DESIGN_SIZE.0).min(height / DESIGN_SIZE.1).max(1.0),
    };
    wanted.min(width / LEAST_PAGE.0).min(height / LEAST_PAGE.1)
}
